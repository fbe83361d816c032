"""A disk that fails once, at every call there is: what the file holds
is read back, nothing on the screen is lost."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from parplanner.document import exporting, opening, reading
from parplanner.document.document import Document
from parplanner.document.history import Label
from parplanner.domain.changes import Change
from parplanner.domain.edits import plan_info
from parplanner.domain.errors import FileProblem
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Task
from parplanner.storage import facts as facts_in_file
from parplanner.storage.engine import raw_connection
from tests.plans import hanoi_plan
from tests.storage.conftest import SLOW
from tests.storage.documents import retitle, saved
from tests.storage.failing_calls import FILE_OPERATIONS, SYNCS, Calls, failing_calls

MOST_CALLS = 400
EACH = 1 if SLOW else 5
"""Of the many file operations daily every fifth; of the few syncs always all."""


def joined(document: Document) -> None:
    """Another letter into the step before."""
    title = f"{document.plan.info.title}!"
    document.execute(Label("Title"), plan_info.set_info(document.plan, title=title), "title")


EDITS: dict[str, Callable[[Document], object]] = {
    "edit": lambda document: retitle(document, f"{document.plan.info.title}."),
    "letter": joined,
    "undo": lambda document: document.undo(),
    "redo": lambda document: document.redo(),
}


@pytest.fixture
def path(quick_path: Path) -> Path:
    (quick_path / "documents").mkdir()
    return quick_path / "documents" / "plan.db"


def prepared(path: Path) -> Document:
    """A saved document with something to undo, to redo and to go on with."""
    document = saved(path)
    for number in range(3):
        retitle(document, f"step {number}")
    document.undo()
    joined(document)
    document.undo()
    return document


def check(document: Document) -> None:
    """The working copy is what the screen shows, and sealed."""
    work = document.begin().journal
    assert Plan.from_rows(work.rows()).same_content(document.plan)
    assert work.facts == facts_in_file.read_facts(raw_connection(work.connection))
    assert work.facts.seal == facts_in_file.true_seal(raw_connection(work.connection), work.facts)
    work.connection.rollback()


def check_all_ways_on(document: Document, path: Path) -> None:
    """It goes on, comes back after a crash, undoes to the start and can be saved."""
    retitle(document, "goes on")
    check(document)
    plan = document.plan.copy()
    document.close(keep=True)
    (left,) = opening.recoverable()
    again = opening.recover(left.id)
    assert again.plan.same_content(plan)
    while again.undo():
        pass
    check(again)
    again.save(path)
    assert reading.read_plan(path).plan.same_content(again.plan)
    again.close()


@pytest.mark.parametrize("names", [SYNCS, FILE_OPERATIONS], ids=["sync", "file operation"])
@pytest.mark.parametrize("edit", EDITS)
def test_an_edit_whose_nth_call_fails_counts_or_has_not_happened(
    edit: str, names: tuple[str, ...], path: Path
) -> None:
    failed = 0
    with failing_calls(names) as calls:
        for number in range(1, MOST_CALLS, 1 if names == SYNCS else EACH):
            calls.fail(0)
            document = prepared(path.with_name(f"{number}.db"))
            before, steps = document.plan.copy(), document.history.done
            calls.fail(number)
            try:
                EDITS[edit](document)
            except FileProblem as problem:
                failed += 1
                assert problem.code in ("disk.failed", "disk.full")
                assert (document.plan.same_content(before), document.history.done) == (True, steps)
            ended = calls.count < number
            calls.fail(0)
            check(document)
            check_all_ways_on(document, path.with_name(f"{number}.db"))
            if ended:
                break
    assert ended
    assert failed > 0


@pytest.mark.expects_log("the working copy is made anew")
@pytest.mark.parametrize("names", [SYNCS, FILE_OPERATIONS], ids=["sync", "file operation"])
def test_a_save_of_which_sqlites_nth_call_fails_writes_what_is_seen_or_nothing(
    names: tuple[str, ...], path: Path
) -> None:
    with failing_calls(names) as calls:
        for number in range(1, MOST_CALLS, 1 if names == SYNCS else EACH):
            document = prepared(path.with_name(f"{number}.db"))
            ended = check_save(document, path.with_name(f"{number}.db"), calls, number)
            if ended:
                break
    assert ended
    assert number > 2


def check_save(document: Document, path: Path, calls: Calls, number: int) -> bool:
    """One save with one failure; True when the failure came too late to strike."""
    before = path.read_bytes()
    calls.fail(number)
    try:
        document.save()
    except FileProblem as problem:
        assert problem.code in ("disk.failed", "disk.full", "work.differs")
        assert path.read_bytes() == before
        assert document.is_modified
    else:
        assert reading.read_plan(path).plan.same_content(document.plan)
    ended = calls.count < number
    calls.fail(0)
    assert os.listdir(path.parent).count(path.name) == 1
    assert not [name for name in os.listdir(path.parent) if "~" in name]
    check(document)
    document.save()
    assert reading.read_plan(path).plan.same_content(document.plan)
    document.close()
    return ended


class NthFails:
    """The n-th operation on files that Python makes fails with EIO."""

    OPERATIONS = (
        (os, "replace"),
        (os, "fsync"),
        (os, "unlink"),
        (os, "open"),
        (os, "mkdir"),
        (os, "link"),
        (shutil, "copyfile"),
        (shutil, "copymode"),
        (shutil, "copy2"),
    )

    def __init__(self) -> None:
        self.count = self.failing = 0

    def fail(self, number: int) -> None:
        """Which one, counted from now; 0: none."""
        self.count, self.failing = 0, number

    def led_through(self, original: Callable[..., Any]) -> Callable[..., Any]:
        """The same, counted."""

        def call(*args: Any, **kwargs: Any) -> Any:
            self.count += 1
            if self.count == self.failing:
                raise OSError(errno.EIO, "input/output error")
            return original(*args, **kwargs)

        return call


@contextmanager
def nth_fails(monkeypatch: pytest.MonkeyPatch) -> Iterator[NthFails]:
    """In force for the block."""
    failure = NthFails()
    with monkeypatch.context() as patch:
        for module, name in NthFails.OPERATIONS:
            patch.setattr(module, name, failure.led_through(getattr(module, name)))
        yield failure


def test_a_save_whose_nth_file_operation_fails_leaves_the_old_file_or_the_new(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with nth_fails(monkeypatch) as failure:
        for number in range(1, MOST_CALLS, EACH):
            failure.fail(0)
            document = prepared(path.with_name(f"{number}.db"))
            place = path.with_name(f"{number}.db")
            before = place.read_bytes()
            failure.fail(number)
            try:
                document.save()
            except FileProblem as problem:
                assert problem.code in ("disk.failed", "data_folder.not_writable")
                assert place.read_bytes() == before or reading.read_plan(place).plan.same_content(
                    document.plan
                )
            ended = failure.count < number
            failure.fail(0)
            assert opening.recoverable() == []
            assert not [name for name in os.listdir(path.parent) if "~" in name], number
            check(document)
            document.save(overwrite=True)
            assert reading.read_plan(place).plan.same_content(document.plan)
            document.close()
            if ended:
                break
    assert ended
    assert number > 8


@pytest.mark.filterwarnings(
    "ignore::pytest.PytestUnraisableExceptionWarning"
)  # of the half workbook openpyxl drops
def test_an_export_whose_nth_file_operation_fails_leaves_the_old_files_or_the_new(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = hanoi_plan()
    outputs = {"xlsx": tmp_path / "a.xlsx", "docx": tmp_path / "b.docx"}
    exporting.export(plan, "by-unit", outputs)
    unit = next(unit for unit in plan.units() if plan.referring(Task, "lead_unit_id", unit.id))
    plan.apply([Change(unit, replace(unit, name="Đơn vị khác"))])
    old = [file.read_bytes() for file in outputs.values()]
    with nth_fails(monkeypatch) as failure:
        for number in range(1, MOST_CALLS):
            failure.fail(number)
            failed = False
            try:
                exporting.export(plan, "by-unit", outputs, overwrite=True)
            except FileProblem as problem:
                failed = True
                assert problem.code == "disk.failed"
            ended = failure.count < number
            failure.fail(0)
            now = [file.read_bytes() for file in outputs.values()]
            assert (now == old) == failed, number
            opening.recoverable()
            assert sorted(os.listdir(tmp_path)) == ["a.xlsx", "b.docx"], number
            for file, content in zip(outputs.values(), old, strict=True):
                file.write_bytes(content)
            if ended:
                break
    assert ended
    assert number > 4
