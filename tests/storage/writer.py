"""A program that edits and saves until it is killed: ``python -m tests.storage.writer`` (no Qt, no
pytest).

It imports everything once, then forks a child for every job it reads (one JSON line), prints the
child's pid, waits, and prints how it ended. The child notes every step in a file: ``TRY n`` before,
``ACK n`` when it is promised.
"""

from __future__ import annotations

import json
import os
import random
import resource
import shutil
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from parplanner import paths
from parplanner.document import exporting, opening, reading
from parplanner.document.document import Document
from parplanner.document.history import Label
from parplanner.domain.changes import Changes, inverse
from parplanner.domain.edits import plan_info
from parplanner.domain.errors import FileProblem
from parplanner.domain.plan import Plan
from tests.domain.random_edits import Officer

DO, UNDO, REDO = "do", "undo", "redo"


class Script:
    """What the officer with this seed does next: the child does it,
    the test replays it on a plain model."""

    def __init__(self, seed: int) -> None:
        self.officer = Officer(seed)
        self.chance = random.Random(seed + 1)

    def next(self, plan: Plan, undoable: bool, redoable: bool) -> tuple[str, Changes]:
        """An edit that is one, or a step back or forth."""
        drawn = self.chance.random()
        if drawn < 0.2 and undoable:
            return UNDO, ()
        if drawn < 0.3 and redoable:
            return REDO, ()
        while True:
            changes = self.officer.edit(plan)
            if changes:
                return DO, changes


class Model:
    """The same as a document, in eight lines and without a disk.

    ``states[n]`` is the plan after step n."""

    def __init__(self, plan: Plan, seed: int) -> None:
        self.plan, self.script = plan.copy(), Script(seed)
        self.done: list[Changes] = []
        self.undone: list[Changes] = []
        self.states = [plan.copy()]
        self.kinds = [""]

    def step(self) -> None:
        """One step of the script."""
        kind, changes = self.script.next(self.plan, bool(self.done), bool(self.undone))
        if kind == UNDO:
            self.undone.append(self.done.pop())
            self.plan.apply(inverse(self.undone[-1]))
        elif kind == REDO:
            self.done.append(self.undone.pop())
            self.plan.apply(self.done[-1])
        else:
            self.plan.apply(changes)
            self.done.append(changes)
            self.undone.clear()
        self.states.append(self.plan.copy())
        self.kinds.append(kind)


class Notes:
    """Lines that are in the kernel's hands at once, so that they outlive a kill."""

    def __init__(self, path: str) -> None:
        self._handle = os.open(path, os.O_CREAT | os.O_WRONLY | os.O_APPEND)

    def write(self, line: str) -> None:
        """One line."""
        os.write(self._handle, f"{line}\n".encode())


def perform(document: Document, script: Script) -> None:
    """The script's next step on a real document."""
    kind, changes = script.next(
        document.plan, bool(document.history.undoable), bool(document.history.redoable)
    )
    if kind == UNDO:
        document.undo()
    elif kind == REDO:
        document.redo()
    else:
        document.execute(Label("Edit"), changes)


def race(job: dict[str, Any], notes: Notes) -> None:
    """Open, change the title, save at the same instant as another program does."""
    document = opening.open_file(Path(job["file"]))
    document.execute(Label("Title"), plan_info.set_info(document.plan, title=job["title"]))
    if job["slow"]:
        be_slow(job["seed"])
    notes.write("READY")
    while not Path(job["start"]).exists():
        time.sleep(0.0005)
    try:
        document.save()
    except FileProblem as problem:
        notes.write(f"REFUSED {problem.code}")
    else:
        notes.write("SAVED")
    document.close(keep=True)


def be_slow(seed: int) -> None:
    """A share far away: every operation on files takes its time."""
    chance = random.Random(seed)

    def slow(original: Callable[..., Any]) -> Callable[..., Any]:
        def call(*args: Any, **kwargs: Any) -> Any:
            time.sleep(chance.random() * 0.02)
            result = original(*args, **kwargs)
            time.sleep(chance.random() * 0.02)
            return result

        return call

    for module, name in (
        (os, "replace"),
        (os, "fsync"),
        (os, "stat"),
        (shutil, "copyfile"),
        (shutil, "copymode"),
    ):
        setattr(module, name, slow(getattr(module, name)))


def export_on_and_on(job: dict[str, Any], notes: Notes) -> None:
    """One export after another, until death comes."""
    plan = reading.read_plan(Path(job["file"])).plan
    outputs = {kind: Path(job["file"]).with_name(f"out.{kind}") for kind in ("xlsx", "docx")}
    notes.write("OPEN")
    arm(job)
    for number in range(1, job["steps"] + 1):
        notes.write(f"EXPORT {number}")
        exporting.export(plan, "by-unit", outputs, overwrite=True)
        notes.write(f"EXPORTED {number}")
    notes.write("END")


TASKS = {"race": race, "export": export_on_and_on}


def run(job: dict[str, Any]) -> None:
    """Open, edit, save now and then, until the steps are done or death comes; or another task."""
    paths.use_data_dir(job["data"])
    if "task" in job:
        TASKS[job["task"]](job, Notes(job["notes"]))
        return
    if "uid" in job:
        os.setgroups([])
        # What is loaded when it is first needed may lie where only root can read.
        from sqlalchemy.dialects.sqlite import pysqlite  # noqa: F401

        from parplanner.storage import publishing, rescue, writing  # noqa: F401

        os.setgid(job["uid"])
        os.setuid(job["uid"])
    notes = Notes(job["notes"])
    try:
        document = opening.open_file(Path(job["file"]))
    except FileProblem as problem:
        notes.write(f"REFUSED {problem.code}")
        return
    notes.write(f"OPEN {document.begin().copy.id}")
    script, every = Script(job["seed"]), job.get("save_every", 0)
    arm(job)
    for number in range(1, job["steps"] + 1):
        notes.write(f"TRY {number}")
        try:
            perform(document, script)
        except FileProblem as problem:
            notes.write(f"REFUSED {problem.code}")
            return
        notes.write(f"ACK {number}")
        if every and number % every == 0:
            notes.write(f"SAVE {number}")
            try:
                document.save()
            except FileProblem as problem:
                notes.write(f"REFUSED {problem.code}")
                return
            notes.write(f"SAVED {number}")
    notes.write("END")
    if job.get("linger"):
        signal.pause()


def arm(job: dict[str, Any]) -> None:
    """Death at the n-th call of what moves files (before or after the
    call), a limit on file sizes, another user."""
    if "kill_at" in job:
        die_at(job["kill_at"], job["kill_after"])
    if "most_bytes" in job:
        resource.setrlimit(resource.RLIMIT_FSIZE, (job["most_bytes"], job["most_bytes"]))


def die_at(number: int, after: bool) -> None:
    """Kill this process at the n-th file operation that Python makes."""
    count = 0

    def deadly(original: Callable[..., Any]) -> Callable[..., Any]:
        def call(*args: Any, **kwargs: Any) -> Any:
            nonlocal count
            count += 1
            mine = count == number
            if mine and not after:
                os.kill(os.getpid(), signal.SIGKILL)
            try:
                return original(*args, **kwargs)
            finally:
                if mine:
                    os.kill(os.getpid(), signal.SIGKILL)

        return call

    for module, name in (
        (os, "replace"), (os, "fsync"), (os, "unlink"), (os, "open"), (os, "mkdir"),
        (shutil, "copyfile"), (shutil, "copymode"),
    ):  # fmt: skip
        setattr(module, name, deadly(getattr(module, name)))


def serve() -> None:
    """Fork a child per job; nothing here ever opens a database."""
    print("ready", flush=True)
    for line in sys.stdin:
        job = json.loads(line)
        child = os.fork()
        if child == 0:
            try:
                run(job)
            except BaseException:
                import traceback

                traceback.print_exc()
                os._exit(70)
            os._exit(0)
        print(child, flush=True)
        print(os.waitpid(child, 0)[1], flush=True)


if __name__ == "__main__":
    serve()
