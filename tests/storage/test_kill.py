"""kill -9 at any moment: every acknowledged edit is there,
nothing is torn, nothing undone comes back."""

from __future__ import annotations

import itertools
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
import zipfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from parplanner import paths
from parplanner.document import opening, reading
from parplanner.document.document import Document
from parplanner.domain.errors import FileProblem
from parplanner.domain.plan import Plan
from tests.plans import big_plan
from tests.storage.conftest import SLOW
from tests.storage.places import quick_folder
from tests.storage.writer import Model

ROOT = Path(__file__).resolve().parents[2]
KILLS = 300 if SLOW else 60
SAVE_KILLS = 300 if SLOW else 10
EXPORT_KILLS = 300 if SLOW else 8


class Writers:
    """The program of ``writer.py``: one job at a time, each in a process of its own."""

    def __init__(self) -> None:
        environment = {
            **os.environ,
            "PYTHONPATH": os.pathsep.join(p for p in (str(ROOT / "src"), str(ROOT)) if p),
        }
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.storage.writer"],
            cwd=ROOT, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
            bufsize=1,
        )  # fmt: skip
        assert self.line() == "ready"

    def line(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()

    def start(self, job: dict[str, Any]) -> int:
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps(job) + "\n")
        return int(self.line())

    def end(self) -> int:
        """The wait status of the job."""
        return int(self.line())

    def close(self) -> None:
        assert self.process.stdin is not None
        self.process.stdin.close()
        self.process.wait(10)
        assert self.process.stdout is not None
        self.process.stdout.close()


@pytest.fixture(scope="module")
def writers() -> Iterator[Writers]:
    made = Writers()
    yield made
    made.close()


@cache
def saved_start() -> bytes:
    """The file that every program begins with."""
    with quick_folder() as folder:
        document = Document.new(big_plan(6))
        document.save(folder / "plan.db")
        document.close()
        return (folder / "plan.db").read_bytes()


class Place:
    """A saved plan in a folder of its own, the notes of the program
    that edits it, and what it must hold."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.folder, self.seed = folder / "documents", seed
        self.folder.mkdir(parents=True)
        self.file, self.notes = self.folder / "plan.db", folder / "notes"
        self.start, self.old = big_plan(6), saved_start()
        self.file.write_bytes(self.old)
        self.model = Model(self.start, seed)

    def job(self, **more: object) -> dict[str, Any]:
        base = {
            "data": str(paths.data_dir()),
            "file": str(self.file),
            "notes": str(self.notes),
            "seed": self.seed,
        }
        return {**base, "steps": 2_000, **more}

    def last(self, word: str) -> int:
        """The number in the last note of that kind, 0 without one."""
        lines = [line for line in self.read() if line.startswith(f"{word} ")]
        return int(lines[-1].split()[1]) if lines else 0

    def read(self) -> list[str]:
        return self.notes.read_text().splitlines() if self.notes.exists() else []

    def state(self, number: int) -> Plan:
        while len(self.model.states) <= number:
            self.model.step()
        return self.model.states[number]

    def holds(self, plan: Plan, first: int, last: int) -> int | None:
        """Which of the states from ``first`` to ``last`` the plan is."""
        return next(
            (n for n in range(last, first - 1, -1) if plan.same_content(self.state(n))), None
        )


def check_bare_copy(bare: Path, place: Place) -> None:
    """A copy made while the program was writing, without the
    journal: some whole state, or refused."""
    try:
        opened = reading.read_plan(bare)
    except FileProblem as problem:
        assert problem.code.startswith("file.")
    else:
        assert place.holds(opened.plan, 0, place.last("TRY")) is not None


def check_recovery(place: Place, *, thorough: bool) -> int:
    """Recovers what the dead left; the number of edits it held."""
    tried, acknowledged = place.last("TRY"), place.last("ACK")
    assert tried - acknowledged in (0, 1)
    saved = place.last("SAVED")
    found = opening.recoverable()
    if not found:
        # Nothing to offer: everything acknowledged is in the file, or never was an edit.
        assert place.holds(reading.read_plan(place.file).plan, acknowledged, tried) is not None
        return acknowledged
    (left,) = found
    assert left.readable
    document = opening.recover(left.id)
    number = place.holds(document.plan, acknowledged, tried)
    assert number is not None, f"seed {place.seed}: neither step {acknowledged} nor {tried}"
    assert place.holds(reading.read_plan(place.file).plan, saved, tried) is not None
    if thorough:
        check_history(document, place)
    document.close()
    return acknowledged


def check_history(document: Document, place: Place) -> None:
    """Undoing everything leads to the start, redoing it back to what was found."""
    held, count = document.plan.copy(), 0
    while document.undo():
        count += 1
    assert document.plan.same_content(place.start), (
        f"seed {place.seed}: undoing everything is not the start"
    )
    for _ in range(count):
        document.redo()
    assert document.plan.same_content(held), f"seed {place.seed}: redoing it does not lead back"


def test_a_kill_while_editing_loses_no_acknowledged_edit(
    writers: Writers, quick_path: Path
) -> None:
    seeds, edits, torn = random.Random(27), 0, 0
    for number in range(KILLS):
        seed = seeds.randrange(2**32)
        place = Place(quick_path / str(number), seed)
        child = writers.start(place.job())
        wait_for(place, "OPEN")
        time.sleep(seeds.random() * 0.12)
        work = next(paths.private_dir("work").iterdir()) / "work.db"
        bare = place.folder / "bare.db"
        shutil.copyfile(work, bare)
        os.kill(child, signal.SIGKILL)
        assert os.WIFSIGNALED(writers.end())
        check_bare_copy(bare, place)
        shutil.copyfile(work, bare)
        check_bare_copy(bare, place)
        torn += place.last("TRY") > place.last("ACK")
        edits += check_recovery(place, thorough=number % 3 == 0)
        assert list(paths.private_dir("work").iterdir()) == []
    assert edits > KILLS * 5
    assert torn > 0, "no kill came between a promise and its fulfilment"


def wait_for(place: Place, word: str) -> None:
    for _ in range(10_000):
        if any(line.startswith(word) for line in place.read()):
            return
        time.sleep(0.002)
    raise AssertionError(f"{word} never came: {place.read()}")


def check_saves(place: Place, seed: object) -> None:
    """The file is whole and one of the states that were or might
    have been saved; strays are drafts only."""
    strays = [n for n in os.listdir(place.folder) if n != "plan.db"]
    assert all(n.startswith("~") and len(n) <= len("plan.db") for n in strays), strays
    first, last = place.last("SAVED"), place.last("SAVE")
    plan = reading.read_plan(place.file).plan
    old = plan.same_content(place.state(first)) if first else place.file.read_bytes() == place.old
    assert old or plan.same_content(place.state(last)), f"{seed}: neither step {first} nor {last}"
    found = opening.recoverable()
    assert os.listdir(place.folder) == ["plan.db"], "the next start removes what a killed save left"
    document = opening.recover(found[0].id) if found else opening.open_file(place.file)
    assert place.holds(document.plan, place.last("ACK"), place.last("TRY")) is not None, seed
    if document.is_modified:
        assert document.save() in ([], ["backup.failed"]), seed
    document.save()
    assert os.listdir(place.folder) == ["plan.db"], seed
    document.close()


def test_a_kill_while_saving_leaves_the_old_file_or_the_new(
    writers: Writers, quick_path: Path
) -> None:
    seeds = random.Random(28)
    for number in range(SAVE_KILLS):
        place = Place(quick_path / str(number), seeds.randrange(2**32))
        child = writers.start(place.job(save_every=3))
        wait_for(place, "SAVE ")
        time.sleep(seeds.random() * 0.2)
        os.kill(child, signal.SIGKILL)
        assert os.WIFSIGNALED(writers.end())
        check_saves(place, place.seed)


def test_a_kill_at_every_file_operation_of_a_save_leaves_the_old_file_or_the_new(
    writers: Writers, quick_path: Path
) -> None:
    """The same kill points on every run, before and after each
    operation, until a save is through."""
    for number in itertools.count(1):
        ended = False
        for after in (False, True):
            place = Place(quick_path / f"{number}{after}", 5)
            writers.start(place.job(save_every=3, steps=3, kill_at=number, kill_after=after))
            status = writers.end()
            ended = os.WIFEXITED(status)
            assert not ended or os.WEXITSTATUS(status) == 0
            check_saves(place, (number, after))
        if ended:
            assert number > 10
            assert place.read()[-1] == "END"
            return


def test_a_kill_while_opening_or_creating_leaves_nothing_that_is_offered_as_work(
    writers: Writers, quick_path: Path
) -> None:
    seeds = random.Random(29)
    for number in range(10):
        place = Place(quick_path / str(number), seeds.randrange(2**32))
        child = writers.start(place.job(steps=0, linger=True))
        time.sleep(seeds.random() * 0.06)
        os.kill(child, signal.SIGKILL)
        writers.end()
        assert place.file.read_bytes() == place.old
        assert opening.recoverable() == []
        for folder in paths.private_dir("work").iterdir():
            os.utime(folder, (0, 0))
        assert opening.recoverable() == []
        assert list(paths.private_dir("work").iterdir()) == []


def test_a_kill_while_exporting_leaves_whole_files_and_no_draft_after_the_next_start(
    writers: Writers, quick_path: Path
) -> None:
    seeds, drafts_seen = random.Random(30), 0
    for number in range(EXPORT_KILLS):
        place = Place(quick_path / str(number), 1)
        child = writers.start(place.job(task="export"))
        wait_for(place, "EXPORT ")
        time.sleep(seeds.random() * 0.4)
        os.kill(child, signal.SIGKILL)
        assert os.WIFSIGNALED(writers.end())
        drafts_seen += sum("~" in name for name in os.listdir(place.folder))
        opening.recoverable()
        left = set(os.listdir(place.folder))
        assert left <= {"plan.db", "out.xlsx", "out.docx"}, left
        assert place.last("EXPORTED") == 0 or left == {"plan.db", "out.xlsx", "out.docx"}
        for name in left - {"plan.db"}:
            assert zipfile.ZipFile(place.folder / name).testzip() is None
        assert list((paths.data_dir() / "drafts").iterdir()) == []
    assert drafts_seen > 0, "no kill came while a draft lay there"


def test_a_kill_at_every_file_operation_of_an_export_leaves_no_draft_after_the_next_start(
    writers: Writers, quick_path: Path
) -> None:
    for number in range(1, 100, 1 if SLOW else 9):
        for after in (False, True):
            place = Place(quick_path / f"{number}{after}", 1)
            job = place.job(task="export", steps=2, kill_at=number, kill_after=after)
            writers.start(job)
            status = writers.end()
            opening.recoverable()
            assert set(os.listdir(place.folder)) <= {"plan.db", "out.xlsx", "out.docx"}, (
                number,
                after,
            )
        if os.WIFEXITED(status):
            assert os.WEXITSTATUS(status) == 0
            assert number > 5
            return
    raise AssertionError("the export never came to its end")
