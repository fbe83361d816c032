"""The start, from spawning the process to the painted frame, and the memory, against a bare Qt
window.

Memory is VmHWM, the most that was ever resident, read when the program has come to rest after its
start (storage loaded): what the machine must have, whatever was freed since. Not PSS, which falls
when any other Qt program runs.
"""

from __future__ import annotations

import compileall
import os
import shutil
import statistics
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter

from benchmarks.measure import ROOT, Result

SAMPLE = "ha-noi-2018"
BARE, WELCOME, PLAN = ("paint_bare.py",), ("paint_ours.py",), ("paint_ours.py", "--sample", SAMPLE)


def run(folder: Path, runs: int) -> list[Result]:
    """Whole processes, alternating, so that a slow moment of the machine meets all three."""
    compileall.compile_dir(
        ROOT / "src", quiet=2
    )  # an installed program is compiled once, as the libraries are
    compileall.compile_dir(Path(__file__).parent, quiet=2, maxlevels=0)
    seconds: dict[tuple[str, ...], list[float]] = {BARE: [], WELCOME: [], PLAN: []}
    kibibytes: dict[tuple[str, ...], list[float]] = {BARE: [], WELCOME: [], PLAN: []}
    with screen() as platform:
        for turn in range(max(runs, 3) + 1):
            for program in seconds:
                took, memory = start(program, folder / "data")
                if turn:  # the first round warms the disk's cache
                    seconds[program].append(took)
                    kibibytes[program].append(memory)
    time = {program: statistics.median(all_of_them) for program, all_of_them in seconds.items()}
    memory = {
        program: statistics.median(all_of_them) / 1024 for program, all_of_them in kibibytes.items()
    }
    results = [
        Result(
            f"first painted frame ÷ bare Qt window ({platform})", time[WELCOME], time[BARE], 1.6
        ),
        Result(f"sample plan painted ÷ bare Qt window ({platform})", time[PLAN], time[BARE], 3),
    ]
    if memory[BARE]:
        name = f"peak memory with the sample ÷ bare Qt window ({platform})"
        results.append(Result(name, memory[PLAN], memory[BARE], 2.5, unit="MiB"))
    return results


def start(program: tuple[str, ...], data_dir: Path) -> tuple[float, int]:
    """Seconds from spawning one process to its painted frame, and its peak memory in KiB."""
    path = os.pathsep.join(map(str, (ROOT / "src", ROOT)))
    environment = {**os.environ, "PARPLANNER_DATA_DIR": str(data_dir), "PYTHONPATH": path}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, str(Path(__file__).parent / program[0]), *program[1:]]
    began = perf_counter()
    with subprocess.Popen(
        command, env=environment, cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        painted = process.stdout.readline()
        took = perf_counter() - began
        memory = process.stdout.readline()
        if process.wait(60) or painted.strip() != "painted":
            raise RuntimeError(f"{command} ended with {process.returncode}")
    return took, int(memory)


@contextmanager
def screen() -> Iterator[str]:
    """The display there is, else an Xvfb of our own, else none; says which."""
    if sys.platform.startswith("linux") and not os.environ.get("DISPLAY") and shutil.which("Xvfb"):
        yield from _xvfb()
        return
    chosen = os.environ.get("QT_QPA_PLATFORM")
    if sys.platform.startswith("linux") and not os.environ.get("DISPLAY"):
        chosen = os.environ["QT_QPA_PLATFORM"] = "offscreen"
    yield chosen or os.environ.get("DISPLAY") or sys.platform


def _xvfb() -> Iterator[str]:
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    before = {name: os.environ.get(name) for name in ("DISPLAY", "QT_QPA_PLATFORM")}
    try:
        with os.fdopen(read) as told:
            os.environ["DISPLAY"] = f":{told.readline().strip()}"
        os.environ.pop("QT_QPA_PLATFORM", None)
        yield "Xvfb"
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value
        server.terminate()
        server.wait()
