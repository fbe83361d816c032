"""A program that edits and saves until it is killed: ``python -m tests.storage.writer`` (no Qt, no pytest).

It imports everything once, then forks a child for every job it reads (one JSON line), prints the child's pid, waits,
and prints how it ended. The child notes every step in a file: ``TRY n`` before, ``ACK n`` when it is promised.
"""

from __future__ import annotations

import json
import os
import random
import resource
import shutil
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from parplanner import paths
from parplanner.document import opening
from parplanner.document.document import Document
from parplanner.document.history import Label
from parplanner.domain.changes import Changes, inverse
from parplanner.domain.errors import FileProblem
from parplanner.domain.plan import Plan
from tests.domain.random_edits import Officer

DO, UNDO, REDO = "do", "undo", "redo"


class Script:
    """What the officer with this seed does next: the child does it, the test replays it on a plain model."""

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
    """The same as a document, in eight lines and without a disk. ``states[n]`` is the plan after step n."""

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
    kind, changes = script.next(document.plan, bool(document.history.undoable), bool(document.history.redoable))
    if kind == UNDO:
        document.undo()
    elif kind == REDO:
        document.redo()
    else:
        document.execute(Label("Edit"), changes)


def run(job: dict[str, Any]) -> None:
    """Open, edit, save now and then, until the steps are done or death comes."""
    paths.use_data_dir(job["data"])
    if "uid" in job:
        os.setgroups([])
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
    """Death at the n-th call of what moves files (before or after the call), a limit on file sizes, another user."""
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
