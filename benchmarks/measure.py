"""Alternating runs of two pieces of work and the ratio of their medians."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True, slots=True)
class Result:
    """Medians in seconds (or MiB, as ``unit`` says), their ratio, and the most it may be."""

    name: str
    ours: float
    peer: float
    limit: float
    unit: str = "s"

    @property
    def ratio(self) -> float:
        """ours ÷ peer."""
        return self.ours / self.peer

    @property
    def holds(self) -> bool:
        """Whether the promise is kept."""
        return self.ratio <= self.limit

    def line(self) -> str:
        """One line for the report."""
        mark = "ok  " if self.holds else "OVER"
        factor, unit = (1000, "ms") if self.unit == "s" else (1, self.unit)
        figures = f"{self.ours * factor:,.1f} {unit} ÷ {self.peer * factor:,.1f} {unit}"
        return f"{mark} {self.name}: {figures} = {self.ratio:.2f} (≤ {self.limit:g})"


def seconds(work: Callable[[], object]) -> float:
    """Wall time of one call."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def compare(
    name: str, ours: Callable[[], object], peer: Callable[[], object], limit: float, runs: int
) -> Result:
    """Warm both up once, then alternate, so that a slow moment of the machine meets both."""
    ours()
    peer()
    mine, theirs = [], []
    for _ in range(runs):
        mine.append(seconds(ours))
        theirs.append(seconds(peer))
    return Result(name, statistics.median(mine), statistics.median(theirs), limit)


def python(*arguments: str | Path, data_dir: Path) -> None:
    """Run a Python process of ours to its end."""
    environment = {
        **os.environ,
        "PARPLANNER_DATA_DIR": str(data_dir),
        "PYTHONPATH": str(ROOT / "src"),
    }
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    environment.pop(
        "PYTHONDONTWRITEBYTECODE", None
    )  # an installed program is compiled once, as the libraries are
    command = [sys.executable, *map(str, arguments)]
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=600
    )
    if done.returncode:
        raise RuntimeError(f"{command}: {done.stderr[-2000:]}")
