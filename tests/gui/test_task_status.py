"""Promises of a task's status and deadline: a list that takes other words; overdue tasks are
counted and seen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QIcon
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from parplanner import wording
from parplanner.document import clock
from parplanner.document.document import new_id
from parplanner.domain import quick
from parplanner.domain.changes import Change
from parplanner.domain.edits import cells
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Task
from parplanner.domain.statuses import DOING, DONE, LATE, NOT_STARTED, STATUSES, STOPPED
from parplanner.gui.grids.kit.column_filter import ColumnFilterDialog
from tests.gui.driving import ALT, CTRL, Driver, Key, Meeting, as_excel, clipboard
from tests.plans import hanoi_plan

Role = Qt.ItemDataRole


def offered(driver: Driver) -> list[str]:
    """The words in the open list; none when it is closed."""
    completer = driver.editor()._offers
    assert completer is not None
    popup = completer.popup()
    if popup is None or not popup.isVisible():
        return []
    model = completer.completionModel()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def status(driver: Driver, row: int = 0) -> str:
    return str(driver.task_at(row, "status").data())


# -- the list --------------------------------------------------------------------------------------


@pytest.mark.parametrize("key", [(Key.Key_Down, ALT), (Key.Key_F2, Qt.KeyboardModifier.NoModifier)])
def test_the_list_opens_with_its_five_words(
    driver: Driver, qtbot: QtBot, key: tuple[Qt.Key, Qt.KeyboardModifier]
) -> None:
    driver.go_task(0, "status")
    driver.press(*key)
    qtbot.waitUntil(lambda: bool(offered(driver)))
    assert offered(driver) == list(STATUSES)


def test_a_word_is_chosen_with_the_arrows(driver: Driver, qtbot: QtBot) -> None:
    driver.go_task(0, "status")
    driver.press(Key.Key_Down, ALT)
    qtbot.waitUntil(lambda: bool(offered(driver)))
    for _ in range(2):
        driver.press(Key.Key_Down)
    driver.press(Key.Key_Return)
    driver.press(Key.Key_Return)
    assert status(driver) == DOING
    assert driver.steps() == 1


def test_alt_down_opens_the_list_again_while_typing(driver: Driver) -> None:
    driver.go_task(0, "status")
    driver.type("x")
    assert offered(driver) == []
    driver.press(Key.Key_Down, ALT)
    assert offered(driver) == list(STATUSES)


def test_alt_down_opens_the_units_while_typing_one(driver: Driver) -> None:
    driver.go_task(0, "lead")
    driver.press(Key.Key_F2)
    driver.press(Key.Key_Down, ALT)
    assert set(offered(driver)) == {unit.name for unit in driver.plan.units()}


def test_alt_down_filters_the_other_columns(driver: Driver) -> None:
    driver.go_task(0, "product")
    titles: list[str] = []

    def deal(dialog: ColumnFilterDialog) -> None:
        titles.append(dialog.windowTitle())
        dialog.reject()

    meeting = Meeting(ColumnFilterDialog, deal)
    driver.press(Key.Key_Down, ALT)
    meeting.check()
    assert len(titles) == 1
    assert "Sản phẩm" in titles[0]


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("hoan thanh", DONE),
        ("chua", NOT_STARTED),
        ("dung", STOPPED),
        ("Chờ Sở trả lời", "Chờ Sở trả lời"),
    ],
)
def test_typing_needs_no_marks_and_other_words_are_taken(
    driver: Driver, typed: str, stored: str
) -> None:
    driver.go_task(0, "status")
    driver.enter(typed)
    assert status(driver) == stored


def test_enter_in_the_open_list_with_nothing_chosen_changes_nothing(
    driver: Driver, qtbot: QtBot
) -> None:
    driver.go_task(0, "status")
    driver.press(Key.Key_F2)
    qtbot.waitUntil(lambda: bool(offered(driver)))
    driver.press(Key.Key_Return)
    assert status(driver) == ""
    assert driver.steps() == 0


def test_pasted_words_stay_as_they_are(driver: Driver) -> None:
    driver.go_task(0, "status")
    clipboard(as_excel([["dang lam"], ["Đạt 80% khối lượng"]]))
    driver.press(Key.Key_V, CTRL)
    assert [status(driver, row) for row in (0, 1)] == [DOING, "Đạt 80% khối lượng"]


def test_the_english_window_says_what_the_words_of_the_plan_mean(
    driver: Driver, qtbot: QtBot
) -> None:
    wording.install("en")
    driver.go_task(0, "status")
    driver.press(Key.Key_F2)
    qtbot.waitUntil(lambda: "Hoàn thành – Completed" in offered(driver))
    driver.press(Key.Key_Escape)
    driver.press(Key.Key_Escape)
    driver.enter("completed")
    assert status(driver) == DONE


# -- overdue ---------------------------------------------------------------------------------------


@pytest.fixture
def late(open_plan: Callable[[Plan], Driver], monkeypatch: pytest.MonkeyPatch) -> Driver:
    """On 20/10/2018 the first three tasks were due on the 10th: one
    is stopped, one late, one says nothing."""
    monkeypatch.setattr(clock, "today", lambda: date(2018, 10, 20))
    plan = hanoi_plan()
    for task in plan.all(Task):
        plan.apply(
            cells.set_cells(plan, new_id, cells.TASKS, [(task.id, "deadline", "Thường xuyên")])
        )
    ids = [task.id for node in plan.walk() for task in plan.tasks_of(node.id)][:3]
    block = [(task_id, "deadline", "10/10/2018") for task_id in ids]
    block += [(ids[0], "status", STOPPED), (ids[1], "status", LATE)]
    plan.apply(cells.set_cells(plan, new_id, cells.TASKS, block))
    driver = open_plan(plan)
    driver.task_list.show_all()
    return driver


def tip(driver: Driver, row: int) -> str:
    return str(driver.task_at(row, "deadline").data(Role.ToolTipRole) or "")


def test_overdue_tasks_are_counted_in_the_status_bar(late: Driver) -> None:
    button = late.status_bar.overdue
    assert button.isVisible()
    assert button.text() == "Quá hạn: 2"
    late.go_task(1, "status")
    late.enter("hoan thanh")
    assert button.text() == "Quá hạn: 1"
    late.go_task(2, "deadline")
    late.enter("31/12")
    assert not button.isVisible()
    late.undo()
    assert button.isVisible()


def test_overdue_tasks_are_seen_by_a_sign_and_in_words(late: Driver) -> None:
    signs = [
        isinstance(late.task_at(row, "deadline").data(Role.DecorationRole), QIcon)
        for row in range(4)
    ]
    assert signs == [False, True, True, False]
    assert tip(late, 0) == ""
    assert tip(late, 1) == "Quá hạn 10 ngày\n10/10/2018"
    spoken = str(late.task_at(1, "deadline").data(Role.AccessibleTextRole))
    assert "10/10/2018, Quá hạn 10 ngày" in spoken
    assert str(late.task_at(1, "deadline").data()) == "10/10/2018", (
        "what is copied and printed is the deadline"
    )
    assert late.task_at(1, "content").data(Role.DecorationRole) is None


def test_the_sign_is_painted(late: Driver) -> None:
    late.go_task(4, "deadline")
    QApplication.processEvents()
    places = [late.tasks.visualRect(late.task_at(row, "deadline")) for row in (1, 3)]
    overdue, other = (late.tasks.viewport().grab(place).toImage() for place in places)
    left = range(2, late.tasks.fontMetrics().height())
    inked = [
        sum(
            image.pixelColor(x, y).name() != image.pixelColor(1, 1).name()
            for x in left
            for y in range(image.height())
        )
        for image in (overdue, other)
    ]
    assert inked[0] > 20
    assert overdue != other


def test_a_click_on_the_number_leads_to_the_tasks(late: Driver) -> None:
    late.press(Key.Key_2, CTRL)
    late.filters.button(quick.LOST).setChecked(True)
    QTest.mouseClick(late.status_bar.overdue, Qt.MouseButton.LeftButton)
    assert late.workspace == "data"
    assert late.task_list.days_overdue() == [10, 10]
    assert late.task_where() == (0, "deadline")
    assert QApplication.focusWidget() is late.tasks
    assert late.task_list.lens.quick == {quick.OVERDUE}


def test_another_day_brings_other_overdue_tasks(
    late: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    watch, told = late.status_bar.day, []
    late.task_list.model.dataChanged.connect(lambda *_: told.append(True))
    watch.look()
    assert told == []
    late.go_task(2, "deadline")
    late.enter("20/10")
    told.clear()
    assert late.status_bar.overdue.text() == "Quá hạn: 1"
    monkeypatch.setattr(clock, "today", lambda: date(2018, 10, 21))
    watch.look()
    assert late.status_bar.overdue.text() == "Quá hạn: 2"
    assert told
    assert tip(late, 2).startswith("Quá hạn 1 ngày")


def test_another_year_of_the_plan_makes_other_tasks_overdue(late: Driver) -> None:
    late.go_task(2, "deadline")
    late.enter("Quý III")
    assert late.status_bar.overdue.text() == "Quá hạn: 2"
    told: list[int] = []
    late.task_list.model.dataChanged.connect(lambda first, *_: told.append(first.row()))
    info = late.plan.info
    issued = Change(info, replace(info, issue_date="2019-02-01"))
    assert late.change(lambda: (issued,))
    assert late.status_bar.overdue.text() == "Quá hạn: 1"
    assert told
    assert tip(late, 2) == ""


def test_nothing_is_counted_without_a_plan(late: Driver) -> None:
    document = late.document
    late.drop_document()
    document.close()
    assert not late.status_bar.overdue.isVisible()


def test_the_editor_of_the_grid_is_named_for_a_screen_reader(late: Driver) -> None:
    late.go_task(1, "deadline")
    late.press(Key.Key_F2)
    interface = QAccessible.queryAccessibleInterface(late.editor())
    assert interface is not None
    assert "Quá hạn 10 ngày" in interface.text(QAccessible.Text.Name)
