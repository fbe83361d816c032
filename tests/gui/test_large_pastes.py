"""Promises of a large block: linear work, one step, the wait
pointer, progress that can be cancelled."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QProgressDialog

from parplanner.document.document import Document
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Criterion
from parplanner.domain.tables import Tables
from parplanner.gui.grids.criteria.tree import CriteriaTree
from parplanner.gui.grids.kit.mirror import MirrorModel
from parplanner.gui.services import patience
from tests.gui.driving import CTRL, Driver, FakeMessages, Key, Meeting, as_excel, clipboard
from tests.plans import hanoi_plan

FEW, MANY = 100, 400
PRESENT = 3
"""Rows from field 9 on that are there already: those of a block fill
them, the others are new ones below field 9."""


class Counter:
    """How much was done: each kind of work that grew with the square of the rows once."""

    def __init__(self) -> None:
        self.counts: dict[str, int] = {}

    def add(self, name: str, amount: int = 1) -> None:
        self.counts[name] = self.counts.get(name, 0) + amount


@contextmanager
def counted(monkeypatch: pytest.MonkeyPatch) -> Iterator[Counter]:
    """Counts siblings put in order, nodes numbered, plans copied, rows
    looked at by Qt, signals of structure."""
    counter = Counter()

    def wrap(owner: type, name: str, weigh: Callable[..., int]) -> None:
        real = getattr(owner, name)

        def counting(*arguments: object) -> object:
            result = real(*arguments)
            counter.add(name, weigh(result, *arguments))
            return result

        patch.setattr(owner, name, counting)

    with monkeypatch.context() as patch:
        wrap(Tables, "referring", lambda rows, *_: len(rows))
        wrap(Tables, "copy", lambda *_: 1)
        wrap(MirrorModel, "parent", lambda *_: 1)
        for name in ("beginInsertRows", "beginRemoveRows", "beginMoveRows"):
            wrap(QAbstractItemModel, name, lambda *_: 1)
        renumber = MirrorModel._renumber

        def renumbering(parent: object, start: int) -> None:
            counter.add("_renumber", len(parent.children) - start)  # type: ignore[attr-defined]
            renumber(parent, start)  # type: ignore[arg-type]

        patch.setattr(MirrorModel, "_renumber", staticmethod(renumbering))
        yield counter


def paste_rows(driver: Driver, messages: FakeMessages, count: int) -> None:
    clipboard(as_excel([[f"Nội dung {number}", "1"] for number in range(count)]))
    messages.answers = [True]
    driver.go("9", "title")
    driver.press(Key.Key_V, CTRL)


def work(
    monkeypatch: pytest.MonkeyPatch,
    open_plan: Callable[[Plan], Driver],
    messages: FakeMessages,
    count: int,
) -> dict[str, dict[str, int]]:
    """What pasting so many rows, undoing and redoing it costs."""
    driver = open_plan(hanoi_plan())
    costs: dict[str, dict[str, int]] = {}
    with counted(monkeypatch) as counter:
        paste_rows(driver, messages, count)
        costs["paste"], counter.counts = counter.counts, {}
        driver.undo()
        costs["undo"], counter.counts = counter.counts, {}
        driver.redo()
        costs["redo"] = counter.counts
    return costs


def test_four_times_the_rows_are_at_most_some_five_times_the_work(
    monkeypatch: pytest.MonkeyPatch, open_plan: Callable[[Plan], Driver], messages: FakeMessages
) -> None:
    few = work(monkeypatch, open_plan, messages, FEW)
    many = work(monkeypatch, open_plan, messages, MANY)
    for gesture, costs in many.items():
        for kind, cost in costs.items():
            fair = 5 * few[gesture].get(kind, 0) + 20
            assert cost <= fair, f"{gesture}: {kind} {few[gesture].get(kind, 0)} → {cost}"


def test_rows_that_come_and_go_together_are_one_signal(
    monkeypatch: pytest.MonkeyPatch, open_plan: Callable[[Plan], Driver], messages: FakeMessages
) -> None:
    driver = open_plan(hanoi_plan())
    told: list[tuple[str, int]] = []
    model = driver.criteria.model
    model.rowsInserted.connect(lambda _parent, first, last: told.append(("came", last - first + 1)))
    model.rowsRemoved.connect(lambda _parent, first, last: told.append(("went", last - first + 1)))
    paste_rows(driver, messages, FEW)
    driver.undo()
    assert told == [("came", FEW - PRESENT), ("went", FEW - PRESENT)]


def test_a_block_that_moves_is_one_signal_and_stays_in_order(
    open_plan: Callable[[Plan], Driver],
) -> None:
    driver = open_plan(hanoi_plan())
    model, top = driver.criteria.model, driver.row("1")
    moved: list[int] = []
    model.rowsMoved.connect(lambda _source, first, last, *_: moved.append(last - first + 1))
    ids = [node.id for node in driver.plan.children(top.id)][:3]
    driver.drag(ids, driver.at("2", "title"), 0.5)
    assert moved == [3]
    assert [node.id for node in driver.plan.children(driver.row("2").id)][-3:] == ids
    driver.undo()
    assert moved == [3, 3]
    shown = [model.id_at(model.index(row, 0, model.index_of(top.id))) for row in range(3)]
    assert shown == ids


def test_the_new_leaves_are_no_burden_of_the_tree(driver: Driver, messages: FakeMessages) -> None:
    """A leaf noted as unfolded is one index more that Qt asks the
    model about whenever a row goes."""
    tree: CriteriaTree = driver.tree
    paste_rows(driver, messages, FEW)
    fresh = driver.plan.children(driver.row("9").id)[-1]
    assert fresh.title == f"Nội dung {FEW - 1}"
    assert tree.isExpanded(driver.at("9", "code"))
    assert not tree.isExpanded(driver.index_of(fresh.id, "code"))


# -- waiting ---------------------------------------------------------------------------------------


def test_cancelling_a_paste_leaves_everything_as_it_was(
    driver: Driver, messages: FakeMessages, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(patience, "SHOWN_SECONDS", 0.0)
    before = driver.plan.copy()
    meeting = Meeting(QProgressDialog, lambda dialog: dialog.cancel())
    paste_rows(driver, messages, MANY)
    meeting.check()
    assert driver.plan.same_content(before)
    assert driver.steps() == 0
    assert [kind for kind, _ in messages.asked] == ["paste"], (
        "who cancelled need not be told so in a dialog"
    )
    assert driver.status == "Đã hủy: không có gì thay đổi."
    assert QApplication.overrideCursor() is None


def test_a_paste_that_lasts_tells_how_far_it_is_and_ends_well(
    driver: Driver, messages: FakeMessages, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(patience, "SHOWN_SECONDS", 0.0)
    monkeypatch.setattr(patience, "TOLD_SECONDS", 0.0)
    told: list[tuple[int, int]] = []
    real = QProgressDialog.setValue

    def telling(dialog: QProgressDialog, done: int) -> None:
        told.append((done, dialog.maximum()))
        real(dialog, done)

    monkeypatch.setattr(QProgressDialog, "setValue", telling)
    count = driver.plan.count(Criterion)
    paste_rows(driver, messages, MANY)
    assert driver.plan.count(Criterion) == count + MANY - PRESENT
    assert told == sorted(told)
    assert {total for _, total in told} == {2 * MANY}
    assert driver.steps() == 1


def test_a_large_undo_shows_the_wait_pointer(
    driver: Driver, messages: FakeMessages, monkeypatch: pytest.MonkeyPatch
) -> None:
    paste_rows(driver, messages, MANY)
    shapes: list[Qt.CursorShape | None] = []
    real = Document.undo

    def watched(document: Document) -> object:
        cursor = QApplication.overrideCursor()
        shapes.append(cursor.shape() if cursor is not None else None)
        return real(document)

    monkeypatch.setattr(Document, "undo", watched)
    driver.undo()
    assert shapes == [Qt.CursorShape.WaitCursor]
    assert QApplication.overrideCursor() is None
    assert driver.criteria.model.rowCount(QModelIndex()) == len(driver.plan.children(None))
