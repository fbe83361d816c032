"""What a colleague's file would change in the open plan is chosen one
by one; a new plan leaves the open one alone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from parplanner.document import opening
from parplanner.domain.plan import Plan
from parplanner.domain.rows import RESULT, Criterion, Task
from parplanner.exchange.table.columns import SKIP
from parplanner.gui.dialogs.import_differences import WHERE
from parplanner.gui.dialogs.import_preview import ImportPreview
from parplanner.gui.widgets.messages import CANCEL
from tests.gui.driving import (
    MAX_COLUMN,
    Y2018,
    Driver,
    FakeMessages,
    Key,
    Meeting,
    press_in,
)
from tests.gui.importing import WORKBOOK, changed_workbook, look


@pytest.fixture
def newer(empty: Driver) -> Driver:
    """The office's plan as it was imported, then two results entered anew."""
    look(empty, WORKBOOK, lambda dialog: dialog.accept())
    for code, points in (("1.2", "0,9"), ("1.6", "1,9")):
        empty.go(code, _result(empty))
        empty.enter(points)
    return empty


def _result(driver: Driver) -> str:
    return next(c.id for c in driver.plan.columns() if c.kind == RESULT)


def test_a_colleagues_file_keeps_the_newer_results(newer: Driver, tmp_path: Path) -> None:
    before = newer.plan.copy()

    def deal(dialog: ImportPreview) -> None:
        shown = dialog.outlook.differences
        assert len(shown) == 2, shown
        assert all(d.before and d.after and d.keep for d in shown)
        assert "(2)" in dialog.tabs.tabText(1)
        assert dialog.head.into_open.isChecked()
        dialog.accept()

    assert look(newer, WORKBOOK, deal)
    assert newer.plan.same_content(before)


def test_a_difference_is_taken_when_it_is_ticked(newer: Driver) -> None:
    old = newer.cell("1.2", _result(newer))

    def deal(dialog: ImportPreview) -> None:
        dialog.tabs.setCurrentIndex(1)
        shown = dialog.differences
        place = next(n for n, d in enumerate(shown.model.differences) if "1.2" in d.where)
        shown.list.setFocus()
        shown.list.setCurrentIndex(shown.model.index(place, WHERE + 2))
        press_in(dialog, Key.Key_Space)
        assert (
            shown.model.index(place, WHERE).data(Qt.ItemDataRole.CheckStateRole)
            == Qt.CheckState.Checked
        )
        QTest.qWait(300)
        dialog.accept()

    assert look(newer, WORKBOOK, deal)
    assert newer.cell("1.2", _result(newer)) != old
    assert newer.cell("1.6", _result(newer)) == "1,9"


def test_a_difference_is_ticked_with_the_mouse(newer: Driver) -> None:
    def deal(dialog: ImportPreview) -> None:
        dialog.tabs.setCurrentIndex(1)
        QTest.qWait(20)
        shown = dialog.differences
        before = len(dialog.left_out())
        box = shown.list.visualRect(shown.model.index(0, WHERE))
        place = QPoint(box.left() + 9, box.center().y())
        QTest.mouseClick(shown.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert len(dialog.left_out()) == before - 1

    look(newer, WORKBOOK, deal)


def test_all_none_and_only_the_gaps_are_one_click(newer: Driver) -> None:
    def deal(dialog: ImportPreview) -> None:
        shown = dialog.differences
        shown.all.click()
        assert dialog.left_out() == ()
        shown.none.click()
        assert len(dialog.left_out()) == 2
        shown.all.click()
        shown.gaps.click()
        assert len(dialog.left_out()) == 2

    look(newer, WORKBOOK, deal)


def test_what_is_left_out_stays_out_when_units_are_merged_in_the_last_moment(
    newer: Driver, messages: FakeMessages
) -> None:
    units = [task.lead_unit_id for task in newer.plan.all(Task)]
    result = newer.cell("1.2", _result(newer))

    def deal(dialog: ImportPreview) -> None:
        dialog.accept_units.click()
        dialog.accept()

    look(newer, WORKBOOK, deal)
    assert newer.cell("1.2", _result(newer)) == result
    assert len(units) == newer.plan.count(Task)


def test_a_new_row_that_is_left_out_does_not_come(newer: Driver, tmp_path: Path) -> None:
    last = load_workbook(WORKBOOK).worksheets[0].max_row
    path = changed_workbook(
        tmp_path,
        {f"A{last - 1}": "9.9", f"B{last - 1}": "Tiêu chí của đồng nghiệp", f"F{last - 1}": 1},
    )
    rows = newer.plan.count(Criterion)

    def deal(dialog: ImportPreview) -> None:
        dialog.differences.none.click()
        dialog.accept()

    look(newer, path, deal)
    assert newer.plan.count(Criterion) == rows


def test_where_nothing_differs_it_is_said_and_nothing_is_claimed(
    empty: Driver, messages: FakeMessages
) -> None:
    look(empty, WORKBOOK, lambda dialog: dialog.accept())
    steps = empty.steps()

    def deal(dialog: ImportPreview) -> None:
        assert dialog.outlook.differences == []
        assert dialog.differences.said.text()
        dialog.accept()

    assert look(empty, WORKBOOK, deal)
    assert empty.steps() == steps
    assert "Ctrl+Z" not in messages.remarks[-1]


def test_a_new_plan_leaves_the_open_one_as_it_was(
    driver: Driver, messages: FakeMessages, tmp_path: Path
) -> None:
    document = driver.document
    saved = tmp_path / "Kế hoạch.db"
    document.save(saved)

    def deal(dialog: ImportPreview) -> None:
        assert dialog.head.new_plan.isVisible()
        dialog.activateWindow()
        QTest.qWaitForWindowActive(dialog)
        dialog.head.into_open.setFocus()
        for _ in range(100):
            if QApplication.focusWidget() is dialog.head.into_open:
                break
            QTest.qWait(5)
        press_in(dialog, Key.Key_Right)
        assert dialog.head.new_plan.isChecked()
        assert dialog.tabs.count() == 1
        dialog.accept()

    before = driver.plan.copy()
    assert look(driver, changed_workbook(tmp_path, {"G9": 0.25}), deal)
    made = driver.document
    assert made is not document
    assert made.path is None

    again = opening.open_file(saved)
    assert again.plan.same_content(before)
    again.close()
    assert driver.steps() == 1
    assert driver.total(MAX_COLUMN).startswith("100")


def test_who_stays_with_an_unsaved_plan_keeps_it_and_comes_back_to_the_preview(
    newer: Driver, messages: FakeMessages
) -> None:
    before = newer.plan.copy()

    back: list[Meeting] = []

    def deal(dialog: ImportPreview) -> None:
        dialog.source.column_said.emit(7, SKIP)
        dialog.head.new_plan.click()
        dialog.accept()
        back.append(Meeting(ImportPreview, leave))

    def leave(dialog: ImportPreview) -> None:
        assert dialog.head.new_plan.isChecked()
        assert dialog.draft.choices.columns == {7: SKIP}
        assert dialog.take.isEnabled()
        dialog.reject()

    messages.answers = [CANCEL, True]
    assert not look(newer, WORKBOOK, deal)
    back[0].check()
    assert [kind for kind, _ in messages.asked][-2:] == ["ask_save", "confirm"]
    assert newer.plan.same_content(before)


def test_without_criteria_in_the_open_plan_nothing_is_asked(
    open_plan: Callable[[Plan], Driver],
) -> None:
    driver = open_plan(Plan())

    def deal(dialog: ImportPreview) -> None:
        assert not dialog.head.new_plan.isVisible()
        assert dialog.tabs.count() == 1
        dialog.accept()

    assert look(driver, WORKBOOK, deal)
    assert driver.plan.count(Task) == 49
    assert driver.total(Y2018) == "79,71" or driver.plan.count(Criterion) == 60
