"""What is shown, in which order, in which columns: filters, sorting, header gestures, saved views;
by mouse and key."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QListWidgetItem, QMenu

from parplanner import paths
from parplanner.document import reading
from parplanner.document.document import new_id
from parplanner.domain import quick
from parplanner.domain.edits import scores, views
from parplanner.domain.edits.draft import Draft
from parplanner.domain.points import format_points
from parplanner.domain.rows import MAX_COLUMN, RESULT, TARGET, Criterion, SavedView, Task
from parplanner.domain.text import code_key
from parplanner.gui.dialogs.name import NameDialog
from parplanner.gui.grids.criteria.model import DIFFERENCE, LOST
from parplanner.gui.grids.kit.column_filter import ColumnFilterDialog
from parplanner.gui.grids.kit.grid import GridGestures
from parplanner.gui.grids.kit.grid_header import GridHeader
from parplanner.gui.grids.kit.grid_model import GridModel
from parplanner.gui.shell.app import Application
from tests.gui.driving import (
    ALT,
    CTRL,
    PLAIN,
    SHIFT,
    Y2017,
    Y2018,
    Y2019,
    Driver,
    FakeMessages,
    Key,
    Meeting,
    show_window,
)
from tests.plans import DATA, column_id, hanoi_plan

LEFT = Qt.MouseButton.LeftButton


def table() -> list[dict[str, str]]:
    """The appendix's lines read for these tests alone."""
    with (DATA / "ha-noi-2018.csv").open(encoding="utf-8", newline="") as source:
        return list(csv.DictReader(source))[:-1]


def number(text: str) -> Decimal:
    return Decimal(text.replace(",", ".") or "0")


def shown(driver: Driver) -> list[str]:
    """Titles of the rows of the tree, from top to bottom."""
    return [driver.plan.get(Criterion, i).title for i in driver.criteria.ids()]


def leaves(driver: Driver) -> list[str]:
    """Titles of its scored rows."""
    ids = driver.criteria.ids()
    return [driver.plan.get(Criterion, i).title for i in ids if not driver.plan.children(i)]


def codes(driver: Driver, parent: str | None = None) -> list[str]:
    """Codes below a row as they are shown (blank for the one without)."""
    above = driver.row(parent).id if parent else None
    return [str(index.data()) for index in driver.criteria.below(above)]


def press_quick(driver: Driver, kind: str) -> None:
    driver.filters.click(kind)


def choose_unit(driver: Driver, name: str) -> None:
    driver.filters.unit.setFocus()
    driver.filters.choose_unit(name)


def said(driver: Driver) -> str:
    return driver.filters.said()


def grid_header(view: GridGestures) -> GridHeader:
    header = view.column_header()
    assert isinstance(header, GridHeader)
    return header


def middle(header: GridHeader, column: int) -> QPoint:
    return QPoint(
        header.sectionViewportPosition(column) + header.sectionSize(column) // 2,
        header.height() // 2,
    )


def click_header(view: GridGestures, key: str) -> None:
    """A click on a column's title."""
    header, model = grid_header(view), view.model()
    assert isinstance(model, GridModel)
    QTest.mouseClick(header.viewport(), LEFT, PLAIN, middle(header, model.column_of(key)))


def click_funnel(view: GridGestures, key: str) -> None:
    header, model = grid_header(view), view.model()
    assert isinstance(model, GridModel)
    place = QPoint(header.sectionViewportPosition(model.column_of(key)) + 6, header.height() // 2)
    QTest.mouseClick(header.viewport(), LEFT, PLAIN, place)


def drag_header(view: GridGestures, key: str, onto: str) -> None:
    """Drag a title over another by the mouse."""
    header, model = grid_header(view), view.model()
    assert isinstance(model, GridModel)
    start, end = middle(header, model.column_of(key)), middle(header, model.column_of(onto))
    target = QPoint(end.x() + (8 if end.x() > start.x() else -8), end.y())
    QTest.mousePress(header.viewport(), LEFT, PLAIN, start)
    for place in (start + (target - start) / 4, start + (target - start) / 2, target, target):
        QTest.mouseMove(header.viewport(), place)
    QTest.mouseRelease(header.viewport(), LEFT, PLAIN, target)


def header_menu(view: GridGestures, key: str) -> QMenu:
    """The menu that a right click on a title opens."""
    header, model = grid_header(view), view.model()
    assert isinstance(model, GridModel)
    place = middle(header, model.column_of(key))
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, place, header.viewport().mapToGlobal(place)
    )
    QApplication.sendEvent(header.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def every_action(menu: QMenu) -> Iterator[QAction]:
    for action in menu.actions():
        yield action
        below = action.menu()
        if isinstance(below, QMenu):
            yield from every_action(below)


def choose(menu: QMenu, text: str) -> None:
    """Press the entry with that text and close the menu."""
    action = next(a for a in every_action(menu) if a.text().replace("&", "") == text)
    action.trigger()
    menu.close()


def filter_by(
    driver: Driver, view: GridGestures, key: str, deal: Callable[[ColumnFilterDialog], object]
) -> None:
    meeting = Meeting(ColumnFilterDialog, deal)
    click_funnel(view, key)
    meeting.check()


def type_filter(text: str) -> Callable[[ColumnFilterDialog], object]:
    """Type into the dialog and press Enter."""

    def deal(dialog: ColumnFilterDialog) -> None:
        QTest.keyClicks(dialog.text, text)
        QTest.keyClick(dialog.text, Key.Key_Return)

    return deal


def only(*values: str) -> Callable[[ColumnFilterDialog], object]:
    """Untick all but these values by the mouse and press OK."""

    def deal(dialog: ColumnFilterDialog) -> None:
        QTest.mouseClick(dialog.toggle, LEFT)
        for value in values:
            item = next(i for i in items(dialog) if i.data(Qt.ItemDataRole.UserRole) == value)
            item.setCheckState(Qt.CheckState.Checked)
        ok(dialog)

    return deal


def items(dialog: ColumnFilterDialog) -> list[QListWidgetItem]:
    return [dialog.values.item(i) for i in range(dialog.values.count())]


def ok(
    dialog: ColumnFilterDialog,
    kind: QDialogButtonBox.StandardButton = QDialogButtonBox.StandardButton.Ok,
) -> None:
    buttons = dialog.findChild(QDialogButtonBox)
    assert buttons is not None
    QTest.mouseClick(buttons.button(kind), LEFT)


# -- quick filters ---------------------------------------------------------------------------------


def test_rows_that_lose_points_with_the_rows_above_them(driver: Driver) -> None:
    press_quick(driver, quick.LOST)
    lines = [r for r in table() if r["diem_theo_quy_dinh"]]
    losing = [
        r["noi_dung"] for r in lines if number(r["diem_2017"]) < number(r["diem_theo_quy_dinh"])
    ]
    assert leaves(driver) == losing
    above = {c.rpartition(".")[0] for c in (r["stt"] for r in lines if r["noi_dung"] in losing)} - {
        ""
    }
    assert {c for c in codes(driver)} == {c.partition(".")[0] for c in above}
    total = len(table())
    assert said(driver).startswith(f"{len(shown(driver))}/{total} ")
    assert "ất điểm" in said(driver)
    press_quick(driver, quick.LOST)
    assert len(shown(driver)) == total
    assert said(driver) == ""


def test_rows_without_a_task(driver: Driver) -> None:
    press_quick(driver, quick.NO_TASK)
    assert shown(driver) == []
    press_quick(driver, quick.NO_TASK)
    driver.go_task(4, "content")
    gone = driver.plan.get(
        Task, str(driver.task_list.id_at(driver.task_at(4, "content")))
    ).criterion_id
    driver.press(Key.Key_Minus, CTRL)
    press_quick(driver, quick.NO_TASK)
    assert leaves(driver) == [driver.plan.get(Criterion, gone).title]
    assert driver.task_list.count() == 48, "it says nothing about tasks"
    assert driver.task_list.lens.quick == {quick.NO_TASK}


def test_rows_without_a_lead_unit(driver: Driver) -> None:
    driver.go_task(2, "lead")
    driver.press(Key.Key_Delete)
    press_quick(driver, quick.NO_UNIT)
    without = [
        r["noi_dung"] for r in table() if r["diem_theo_quy_dinh"] and not r["don_vi_chu_tri"]
    ]
    third = [r["noi_dung"] for r in table() if r["diem_theo_quy_dinh"]][2]
    assert sorted(leaves(driver)) == sorted([*without, third])
    assert driver.task_list.count() == len(without) + 1


def test_overdue_rows(driver: Driver) -> None:
    for row, (deadline, status) in enumerate(
        (("Quý III", ""), ("1/9/2018", "Hoàn thành"), ("Thường xuyên", ""))
    ):
        driver.go_task(row, "deadline")
        driver.enter(deadline)
        driver.go_task(row, "status")
        driver.enter(status or "x")
    press_quick(driver, quick.OVERDUE)
    assert leaves(driver) == [r["noi_dung"] for r in table() if r["diem_theo_quy_dinh"]][:1]
    assert driver.task_list.count() == 1


def test_special_cases(driver: Driver) -> None:
    driver.go("1.2", "title")
    driver.press(Key.Key_F8)
    QTest.mouseClick(
        driver.details.special, LEFT, PLAIN, QPoint(8, driver.details.special.height() // 2)
    )
    press_quick(driver, quick.SPECIAL)
    assert leaves(driver) == [driver.row("1.2").title]


def test_rows_of_one_unit(driver: Driver) -> None:
    choose_unit(driver, "Phòng CSDT")
    lines = [r for r in table() if "Phòng CSDT" in (r["don_vi_chu_tri"], r["don_vi_phoi_hop"])]
    assert leaves(driver) == [r["noi_dung"] for r in lines]
    assert "Phòng CSDT" in said(driver)
    choose_unit(driver, driver.filters.unit.itemText(0))
    assert len(shown(driver)) == len(table())


def test_filters_together_hide_more_and_all_are_named(driver: Driver) -> None:
    press_quick(driver, quick.LOST)
    choose_unit(driver, "Thanh tra Ban")
    filter_by(driver, driver.tree, "title", type_filter("thuc hien"))
    answers = [
        (
            "Thanh tra Ban" in (r["don_vi_chu_tri"], r["don_vi_phoi_hop"]),
            number(r["diem_2017"]) < number(r["diem_theo_quy_dinh"]),
            "thực hiện" in r["noi_dung"].lower(),
        )
        for r in table()
    ]
    lines = [r["noi_dung"] for r, answer in zip(table(), answers, strict=True) if all(answer)]
    assert lines
    for left_out in range(3):  # no filter hides just what the two others hide
        assert len(lines) < sum(all(a[:left_out] + a[left_out + 1 :]) for a in answers)
    assert leaves(driver) == lines
    for part in ("ất điểm", "Thanh tra Ban", "Nội dung"):
        assert part in said(driver)


def test_an_empty_grid_names_the_filter_and_its_button_shows_all(driver: Driver) -> None:
    nothing = driver.filters.nothing
    assert not nothing.isVisible()
    press_quick(driver, quick.SPECIAL)
    assert nothing.isVisible()
    assert "ặc thù" in driver.filters.nothing_said.text()
    QTest.mouseClick(driver.filters.nothing_button, LEFT)
    assert not nothing.isVisible()
    assert len(shown(driver)) == len(table())
    assert not driver.filters.is_asked(quick.SPECIAL)


def test_ctrl_shift_a_shows_all_rows_of_every_grid(driver: Driver) -> None:
    filter_by(driver, driver.tasks, "lead", type_filter("khong co"))
    press_quick(driver, quick.LOST)
    driver.tree.setFocus()
    driver.press(Key.Key_A, CTRL | SHIFT)
    assert len(shown(driver)) == len(table())
    driver.task_list.show_all()
    assert driver.task_list.count() == 49


# -- filters of columns ----------------------------------------------------------------------------


def test_letters_without_diacritics_narrow_the_rows(driver: Driver) -> None:
    filter_by(driver, driver.tree, "title", type_filter("bao cao"))
    wanted = [
        r["noi_dung"]
        for r in table()
        if r["diem_theo_quy_dinh"] and "báo cáo" in r["noi_dung"].lower()
    ]
    assert leaves(driver) == wanted
    assert grid_header(driver.tree).filtered(driver.criteria.column_of("title"))


def test_what_is_being_composed_narrows_the_values_and_counts(driver: Driver) -> None:
    listed: list[int] = []

    def deal(dialog: ColumnFilterDialog) -> None:
        for composing in ("b", "bá", "báo c"):
            QApplication.sendEvent(dialog.text, QInputMethodEvent(composing, []))
            listed.append(sum(not i.isHidden() for i in items(dialog)))
        listed.append(sum(not i.isHidden() for i in items(dialog)))
        QTest.keyClick(dialog.text, Key.Key_Return)

    filter_by(driver, driver.tree, "title", deal)
    assert listed[0] > listed[2] > 0
    assert leaves(driver) == [
        r["noi_dung"]
        for r in table()
        if r["diem_theo_quy_dinh"] and "báo c" in r["noi_dung"].lower()
    ]


def test_ticked_values_and_no_filter_again(driver: Driver) -> None:
    driver.task_list.show_all()
    filter_by(driver, driver.tasks, "lead", only("Văn phòng"))
    wanted = [r for r in table() if r["don_vi_chu_tri"] == "Văn phòng"]
    assert driver.task_list.count() == len(wanted)
    assert len(shown(driver)) == len(table())  # a filter of a column is the grid's own
    filter_by(driver, driver.tasks, "lead", lambda d: ok(d, QDialogButtonBox.StandardButton.Reset))
    assert driver.task_list.count() == 49


def test_points_are_ticked_as_they_are_shown(driver: Driver) -> None:
    filter_by(
        driver, driver.tree, Y2017, only("1,0")
    )  # with the decimal of the cells, though 1 is what they hold
    wanted = [r["noi_dung"] for r in table() if r["diem_2017"] and number(r["diem_2017"]) == 1]
    assert wanted
    assert [t for t in leaves(driver)] == wanted


def test_ctrl_shift_l_filters_the_column_of_the_cursor_and_escape_changes_nothing(
    driver: Driver,
) -> None:
    driver.go("1.2", "title")
    titles: list[str] = []

    def deal(dialog: ColumnFilterDialog) -> None:
        titles.append(dialog.windowTitle())
        QTest.keyClicks(dialog.text, "bao cao")
        QTest.keyClick(dialog, Key.Key_Escape)

    meeting = Meeting(ColumnFilterDialog, deal)
    driver.press(Key.Key_L, CTRL | SHIFT)
    meeting.check()
    assert "Nội dung" in titles[0]
    assert not driver.criteria.lens.filters


# -- sorting ---------------------------------------------------------------------------------------


def test_the_third_click_brings_the_plans_order_back(driver: Driver) -> None:
    before = shown(driver)
    click_header(driver.tree, LOST)
    up = [driver.cell(c, LOST) for c in codes(driver, "1") if c]
    click_header(driver.tree, LOST)
    down = [driver.cell(c, LOST) for c in codes(driver, "1") if c]
    assert [number(t) for t in up] == sorted(number(t) for t in up)
    assert [number(t) for t in down] == sorted((number(t) for t in down), reverse=True)
    assert up != down
    click_header(driver.tree, LOST)
    assert shown(driver) == before
    assert grid_header(driver.tree).sortIndicatorSection() == -1


def test_rows_are_sorted_below_their_parents(driver: Driver) -> None:
    click_header(driver.tree, LOST)
    assert codes(driver, "1.1") and set(codes(driver, "1.1")) == {"1.1.1", "1.1.2", "1.1.3"}
    for parent in (None, "1", "5"):
        losses = [number(driver.cell(c, LOST)) for c in codes(driver, parent)]
        assert losses == sorted(losses) and len(set(losses)) > 1


@pytest.mark.parametrize("clicks", [1, 2])
def test_blanks_come_last_both_ways(driver: Driver, clicks: int) -> None:
    for code in ("1.2", "1.4"):
        driver.go(code, Y2017)
        driver.press(Key.Key_Delete)
    for _ in range(clicks):
        click_header(driver.tree, Y2017)
    assert set(codes(driver, "1")[-2:]) == {"1.2", "1.4"}


def test_vietnamese_order(driver: Driver) -> None:
    names = ["An", "Ánh", "Ân", "Ấn", "Bùi", "Duy", "Dương", "Đặng", "Đỗ"]
    driver.task_list.show_all()
    for row, name in enumerate(reversed(names)):
        driver.go_task(row, "status")
        driver.enter(name)
    click_header(driver.tasks, "status")
    assert [driver.task_at(row, "status").data() for row in range(10)] == [*names, ""]
    click_header(driver.tasks, "status")
    assert [driver.task_at(row, "status").data() for row in range(10)] == [*reversed(names), ""]


def test_codes_by_their_numbers(driver: Driver) -> None:
    for code, new in (("1.2", "1.10"), ("1.3", "1.9")):
        driver.go(code, "code")
        driver.enter(new)
    click_header(driver.tree, "code")
    found = codes(driver, "1")
    assert found == sorted(found, key=code_key)
    assert found.index("1.9") < found.index("1.10")
    driver.task_list.show_all()
    click_header(driver.tasks, "criterion")
    column = [str(driver.task_at(r, "criterion").data()) for r in range(49)]
    filled = [c for c in column if c]
    assert filled == sorted(filled, key=code_key)
    assert column[-1] == ""


def test_deadlines_by_day(driver: Driver) -> None:
    wanted = [
        "15/02/2018",
        "Quý I",
        "05/09/2018",
        "Quý III",
        "01/10/2018",
        "Năm 2018",
        "Thường xuyên",
    ]
    driver.task_list.show_all()
    for row, typed in enumerate(
        ("Quý III", "Thường xuyên", "5/9", "1/10", "Quý I", "Năm 2018", "15/2")
    ):
        driver.go_task(row, "deadline")
        driver.enter(typed)
    click_header(driver.tasks, "deadline")
    assert [driver.task_at(row, "deadline").data() for row in range(8)] == [*wanted, ""]


def test_moving_rows_is_refused_in_words_while_they_are_sorted(
    driver: Driver, messages: FakeMessages
) -> None:
    click_header(driver.tree, LOST)
    driver.go("1.3", "title")
    before = driver.plan.copy()
    for key in (Key.Key_Up, Key.Key_Down, Key.Key_Right, Key.Key_Left):
        driver.press(key, ALT | SHIFT)
        assert "sắp xếp" in messages.remarks.pop()
    driver.drag([driver.row("1.3").id], driver.at("1.6", "title"), 0.0)
    assert "sắp xếp" in messages.remarks.pop()
    assert driver.plan.same_content(before)
    driver.task_list.show_all()
    click_header(driver.tasks, "status")
    driver.go_task(3, "content")
    driver.press(Key.Key_Down, ALT | SHIFT)
    assert "sắp xếp" in messages.remarks.pop()
    assert driver.steps() == 0


# -- editing what is filtered and sorted -----------------------------------------------------------


def test_an_edit_never_takes_the_row_away_under_the_hand(driver: Driver) -> None:
    press_quick(driver, quick.LOST)
    rows = shown(driver)
    driver.go("1.2", Y2017)
    driver.enter("1")  # all its points: it loses none any more
    assert shown(driver) == rows
    assert driver.where()[0] != "1.2"
    driver.undo()
    assert shown(driver) == rows
    driver.redo()
    press_quick(driver, quick.SPECIAL)
    press_quick(driver, quick.SPECIAL)
    assert driver.row("1.2").title not in shown(driver)


def test_an_edit_never_moves_the_row_under_the_hand(driver: Driver) -> None:
    click_header(driver.tree, Y2017)
    order = codes(driver, "1")
    driver.go(order[0], Y2017)
    driver.press(Key.Key_Delete)
    assert codes(driver, "1") == order
    driver.undo()
    assert codes(driver, "1") == order


def test_new_rows_appear_though_they_do_not_pass_the_filter(driver: Driver) -> None:
    press_quick(driver, quick.LOST)
    driver.go("1.2", "title")
    driver.press(Key.Key_Return, CTRL)
    fresh = driver.criteria.current_id()
    assert driver.plan.get(Criterion, fresh).title == ""
    driver.enter("Mới")
    assert "Mới" in shown(driver)
    assert driver.criteria.index_of(fresh).row() == driver.at("1.2", "title").row() + 1
    driver.undo()
    driver.undo()
    assert "Mới" not in shown(driver)


def test_a_new_row_in_a_sorted_grid_stands_behind_its_neighbour(driver: Driver) -> None:
    click_header(driver.tree, LOST)
    neighbour = codes(driver, "1")[1]
    driver.go(neighbour, "title")
    driver.press(Key.Key_Return, CTRL)
    fresh = driver.criteria.current_id()
    assert driver.criteria.index_of(fresh).row() == driver.at(neighbour, "title").row() + 1 == 2


def test_undo_of_something_hidden_is_done_and_comes_out_from_behind_the_filter(
    driver: Driver,
) -> None:
    driver.go("1.3", "title")
    driver.enter("Khác")
    press_quick(driver, quick.LOST)
    assert "Khác" not in shown(driver)
    driver.tree.setFocus()
    driver.undo()
    assert driver.row("1.3").title == "Kiểm tra công tác CCHC"
    assert driver.where() == ("1.3", "title")
    assert not driver.criteria.lens.filters


def test_deleting_and_undoing_while_filtered(driver: Driver, messages: FakeMessages) -> None:
    press_quick(driver, quick.LOST)
    rows = shown(driver)
    driver.go("1.2", "title")
    title = driver.row("1.2").title
    driver.press(Key.Key_Minus, CTRL)
    assert shown(driver) == [t for t in rows if t != title]
    driver.undo()
    assert shown(driver) == rows


def test_the_cursor_stays_on_its_row(driver: Driver) -> None:
    driver.go("1.4", Y2018)
    press_quick(driver, quick.LOST)
    assert driver.where() == ("1.4", Y2018)
    click_header(driver.tree, LOST)
    assert driver.where() == ("1.4", Y2018)
    press_quick(driver, quick.LOST)
    assert driver.where() == ("1.4", Y2018)
    driver.go("1.3", Y2018)  # has all its points
    press_quick(driver, quick.LOST)
    assert driver.tree.currentIndex().isValid()
    assert len(driver.tree.selected_cells()) == 1


@pytest.mark.parametrize("way", ["quick", "sort", "all", "unit"])
def test_typing_is_finished_before_the_rows_change(driver: Driver, way: str) -> None:
    if way == "all":
        press_quick(driver, quick.LOST)
    driver.go("1.2", "title")
    driver.type("Van ")
    driver.compose("phòng")
    if way == "quick":
        press_quick(driver, quick.LOST)
    elif way == "sort":
        click_header(driver.tree, LOST)
    elif way == "unit":
        choose_unit(driver, "Phòng CSDT")
    else:
        QTest.mouseClick(driver.filters.clear, LEFT)
    assert driver.row("1.2").title == "Van phòng"
    assert driver.steps() == 1


@pytest.mark.parametrize("way", ["quick", "sort"])
def test_a_refused_text_keeps_the_rows_as_they_are(driver: Driver, way: str) -> None:
    driver.go("1.2", Y2017)
    driver.type("9")
    if way == "quick":
        press_quick(driver, quick.LOST)
    else:
        click_header(driver.tree, LOST)
    QApplication.processEvents()
    assert driver.editor().value() == "9"
    assert "tối đa" in driver.status
    assert len(shown(driver)) == len(table())
    assert not driver.filters.is_asked(quick.LOST)
    assert grid_header(driver.tree).sortIndicatorSection() == -1
    driver.press(Key.Key_Escape)


def test_a_text_refused_among_the_tasks_keeps_the_tree_as_it_is(driver: Driver) -> None:
    driver.go_task(0, "criterion")
    driver.type("77")
    press_quick(driver, quick.LOST)
    QApplication.processEvents()
    assert driver.editor().value() == "77"
    assert len(shown(driver)) == len(table())
    assert not driver.filters.is_asked(quick.LOST)
    driver.press(Key.Key_Escape)


# -- columns ---------------------------------------------------------------------------------------


def visible(view: GridGestures) -> list[str]:
    model = view.model()
    assert isinstance(model, GridModel)
    return [model.columns[c].key for c in view.shown_columns()]


def test_a_column_is_hidden_by_its_headers_menu_and_the_totals_follow(driver: Driver) -> None:
    choose(header_menu(driver.tree, Y2018), "Ẩn cột")
    assert Y2018 not in visible(driver.tree)
    column = driver.criteria.column_of(Y2018)
    totals = driver.criteria.totals.horizontalHeader()
    assert totals.isSectionHidden(column)
    choose(header_menu(driver.tree, "title"), driver.criteria.heading(Y2018))
    assert Y2018 in visible(driver.tree)
    assert not totals.isSectionHidden(column)


def test_the_last_column_cannot_be_hidden(driver: Driver) -> None:
    for key in visible(driver.tree)[1:]:
        choose(header_menu(driver.tree, key), "Ẩn cột")
    menu = header_menu(driver.tree, "code")
    action = next(a for a in every_action(menu) if a.text().replace("&", "") == "Ẩn cột")
    assert not action.isEnabled()
    menu.close()


def test_a_column_is_dragged_to_another_place_and_the_totals_follow(driver: Driver) -> None:
    drag_header(driver.tree, Y2019, Y2017)
    assert visible(driver.tree)[3:6] == [Y2019, Y2017, Y2018]
    totals, header = driver.criteria.totals.horizontalHeader(), driver.tree.header()
    for column in range(header.count()):
        assert totals.visualIndex(column) == header.visualIndex(column)
        assert totals.sectionSize(column) == header.sectionSize(column)
    assert driver.total(Y2019) == format_points(driver.criteria.points(None, Y2019), 1)
    assert driver.criteria.lens.sort is None  # a drag is no click


def test_frozen_columns_stay_while_the_others_scroll(driver: Driver) -> None:
    driver.frame.resize(800, 700)
    driver.criteria.widen("title", 900)
    choose(header_menu(driver.tree, "code"), "Cố định đến cột này")
    columns = driver.tree.columns
    assert columns is not None
    frozen = columns.frozen.view
    assert frozen is not None and frozen.isVisible()
    bar = driver.tree.horizontalScrollBar()
    assert bar.maximum() > 0
    bar.setValue(bar.maximum())
    driver.frame.resize(820, 700)  # everything is arranged anew while it is scrolled
    QApplication.processEvents()
    assert bar.value() > 0
    header, rows = columns.frozen.header(), driver.criteria
    assert header is not None
    assert [rows.key_of(c) for c in range(header.count()) if not header.isSectionHidden(c)] == [
        "code"
    ]
    edge = driver.tree.viewport().mapToGlobal(QPoint(0, 0)).x()
    for code in ("1", "1.1", "1.1.1", "1.2"):
        seen = frozen.viewport().mapToGlobal(frozen.visualRect(driver.at(code, "code")).topRight())
        beside = driver.tree.viewport().mapToGlobal(
            driver.tree.visualRect(driver.at(code, "code")).topLeft()
        )
        assert (seen.x(), seen.y()) == (edge + driver.tree.columnWidth(0) - 1, beside.y()), code
    choose(header_menu(driver.tree, DIFFERENCE), "Bỏ cố định cột")
    assert columns.frozen.view is None


@pytest.mark.parametrize("how", ["typing", "double click"])
def test_a_frozen_cell_is_edited_where_it_is_seen(driver: Driver, how: str) -> None:
    columns = driver.tree.columns
    assert columns is not None
    driver.frame.resize(800, 700)
    driver.criteria.widen("title", 900)
    columns.freeze_to(driver.criteria.column_of("code"))
    bar = driver.tree.horizontalScrollBar()
    bar.setValue(bar.maximum())
    scrolled = bar.value()
    frozen = columns.frozen.view
    assert frozen is not None
    place = frozen.visualRect(driver.at("1.2", "code")).center()
    driver.tasks.setFocus()
    QTest.mouseClick(frozen.viewport(), LEFT, PLAIN, place)
    assert driver.where() == ("1.2", "code")
    assert driver.tree.hasFocus()
    if how == "double click":
        QTest.mouseDClick(frozen.viewport(), LEFT, PLAIN, place)
        assert driver.editor().value() == "1.2"
        driver.press(Key.Key_A, CTRL)
    driver.type("1")
    editor = driver.editor()
    assert not editor.visibleRegion().isEmpty()
    assert not frozen.isVisible()
    driver.enter(".77")
    assert driver.row("1.77").title == "Báo cáo CCHC"
    assert frozen.isVisible()
    assert bar.value() == scrolled


def test_frozen_titles_sort_filter_and_offer_the_menu(driver: Driver) -> None:
    columns = driver.tree.columns
    assert columns is not None
    columns.freeze_to(driver.criteria.column_of("title"))
    header = columns.frozen.header()
    assert header is not None
    rows = driver.criteria
    title = rows.column_of("title")
    QTest.mouseClick(header.viewport(), LEFT, PLAIN, middle(header, title))
    assert rows.lens.sort == ("title", False)
    QTest.mouseClick(header.viewport(), LEFT, PLAIN, middle(header, title))
    assert rows.lens.sort == ("title", True)
    QTest.mouseClick(header.viewport(), LEFT, PLAIN, middle(header, title))
    assert rows.lens.sort is None
    meeting = Meeting(ColumnFilterDialog, type_filter("bao cao"))
    place = QPoint(header.sectionViewportPosition(title) + 6, header.height() // 2)
    QTest.mouseClick(header.viewport(), LEFT, PLAIN, place)
    meeting.check()
    assert "title" in rows.lens.columns
    place = middle(header, title)
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, place, header.viewport().mapToGlobal(place)
    )
    QApplication.sendEvent(header.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    choose(menu, "Bỏ cố định cột")
    assert columns.frozen.view is None


def test_frozen_tasks_keep_their_columns_when_filtered(driver: Driver) -> None:
    columns = driver.tasks.columns
    assert columns is not None
    driver.task_list.show_all()
    columns.freeze_to(driver.task_list.column_of("content"))
    filter_by(driver, driver.tasks, "lead", only("Văn phòng"))
    header = columns.frozen.header()
    assert header is not None
    assert [c for c in range(header.count()) if not header.isSectionHidden(c)] == [0, 1]
    assert header.filtered(driver.task_list.column_of("lead"))
    driver.go_task(1, "content")
    driver.enter("Việc")
    assert driver.task_at(1, "content").data() == "Việc"
    frozen = columns.frozen.view
    assert frozen is not None and frozen.isVisible()


def test_folding_in_the_frozen_part_folds_the_tree(driver: Driver) -> None:
    columns = driver.tree.columns
    assert columns is not None
    columns.freeze_to(driver.criteria.column_of("code"))
    driver.go("1.1", "code")
    driver.press(Key.Key_Left, ALT)
    frozen = columns.frozen.view
    assert frozen is not None
    assert (
        frozen.visualRect(driver.at("1.2", "code")).top()
        == driver.tree.visualRect(driver.at("1.2", "code")).top()
    )


def test_columns_come_back_after_a_restart_and_in_another_plan(
    driver: Driver, application: Application
) -> None:
    choose(header_menu(driver.tree, Y2018), "Ẩn cột")
    drag_header(driver.tree, Y2019, Y2017)
    driver.criteria.widen(MAX_COLUMN, 123)
    header_menu_of_tasks = header_menu(driver.tasks, "product")
    choose(header_menu_of_tasks, "Ẩn cột")
    driver.remember()
    stored = json.loads((paths.data_dir() / "settings.json").read_text("utf-8"))
    assert Y2018 in json.loads(stored["columns.criteria"])["hidden"]
    again = show_window(application)
    assert visible(again.tree)[2:5] == [MAX_COLUMN, Y2019, Y2017]
    assert again.criteria.width(MAX_COLUMN) == 123
    assert "product" not in visible(again.tasks)
    draft = Draft(hanoi_plan())
    for year, kind in ((2017, RESULT), (2018, TARGET)):
        draft.do(scores.remove_column(draft.plan, column_id(year, kind)))
    for year, kind in ((2025, RESULT), (2026, TARGET)):
        draft.do(scores.add_column(draft.plan, year, kind))
    from parplanner.document.document import Document

    again.show(Document.new(draft.plan))
    assert set(visible(again.tree)) == {
        "code", "title", MAX_COLUMN, Y2019, column_id(2025, RESULT), column_id(2026, TARGET),
        LOST, DIFFERENCE,
    }  # fmt: skip
    assert again.criteria.width(MAX_COLUMN) == 123


@pytest.mark.parametrize(
    "garbage",
    [
        "", "{", "null", "[]", '"x"', "1e999", "[" * 100_000, '{"widths": []}',
        json.dumps({"widths": {"code": -5, "title": "x", MAX_COLUMN: 10**9, "gone": 5, LOST: True},
                    "hidden": ["code", 7, None, "gone"], "order": [LOST, LOST, "gone", 3],
                    "frozen": 10**12}),
        json.dumps({"hidden": ["code", "title", MAX_COLUMN, Y2017, Y2018, Y2019, LOST, DIFFERENCE]}),  # noqa: E501
        json.dumps({"frozen": "x", "order": "code", "hidden": {"a": 1}}),
    ],
)  # fmt: skip
def test_garbage_in_the_settings_does_no_harm(
    application: Application, garbage: str, messages: FakeMessages
) -> None:
    from parplanner.document.document import Document

    for grid in ("criteria", "tasks", "shortcomings"):
        application.settings.set(f"columns.{grid}", garbage)
    driver = show_window(application)
    driver.frame.activateWindow()
    driver.show(Document.new(hanoi_plan()))
    assert visible(driver.tree)
    assert len(shown(driver)) == len(table())
    driver.go("1.2", visible(driver.tree)[-1])
    driver.press(Key.Key_Home)
    driver.remember()
    for grid in ("criteria", "tasks", "shortcomings"):
        application.settings.set(f"columns.{grid}", garbage)
    assert visible(show_window(application).tree), "a window made while a plan is open"


# -- saved views -----------------------------------------------------------------------------------


def save_view(driver: Driver, name: str) -> None:
    def deal(dialog: NameDialog) -> None:
        dialog.name.setText(name)
        QTest.keyClick(dialog.name, Key.Key_Return)

    meeting = Meeting(NameDialog, deal)
    driver.do("save_view")
    meeting.check()


def open_view(driver: Driver, name: str) -> None:
    menu = driver.submenu("views")
    next(a for a in menu.actions() if a.text().replace("&&", "&") == name).trigger()


def test_a_view_brings_columns_filters_and_order_back(driver: Driver) -> None:
    press_quick(driver, quick.LOST)
    filter_by(driver, driver.tree, "title", type_filter("cchc"))
    click_header(driver.tree, LOST)
    choose(header_menu(driver.tree, Y2018), "Ẩn cột")
    drag_header(driver.tree, Y2019, Y2017)
    rows, columns = shown(driver), visible(driver.tree)
    save_view(driver, "Mất điểm & CCHC")
    assert driver.steps() == 1
    driver.press(Key.Key_A, CTRL | SHIFT)
    click_header(driver.tree, LOST)
    click_header(driver.tree, LOST)
    driver.tree.columns.reset()  # type: ignore[union-attr]
    assert len(shown(driver)) == len(table())
    open_view(driver, "Mất điểm & CCHC")
    assert (shown(driver), visible(driver.tree)) == (rows, columns)
    assert driver.steps() == 1
    driver.undo()
    assert driver.plan.listed(SavedView) == []


def test_a_view_is_saved_in_the_file_and_replaced_by_its_name(
    driver: Driver, messages: FakeMessages, tmp_path: Path
) -> None:
    save_view(driver, "Của tôi")
    press_quick(driver, quick.LOST)
    save_view(driver, "CỦA TÔI")
    messages.answers = [tmp_path / "a.db"]
    driver.press(Key.Key_S, CTRL)
    (view,) = reading.read_plan(tmp_path / "a.db").plan.listed(SavedView)
    assert view.name == "CỦA TÔI"
    assert json.loads(view.arrangement)["criteria"]["lens"]["quick"] == [quick.LOST]


@pytest.mark.parametrize(
    "state",
    [
        "", "{", "[]", "[" * 10_000, '{"criteria": 5, "tasks": null}',
        json.dumps({"criteria": {"columns": {"widths": {"code": 10**30}, "hidden": [[]], "frozen": -3},  # noqa: E501
                                 "lens": {"quick": [[], {}, "lost", "nope", "unit"], "unit": ["x"],
                                          "columns": {"title": {"text": 5, "values": [1, None,
                                          "x"]}, "gone": {},
                                                      "code": [], "max": {"text": "\ud800"}},
                                          "sort": ["gone", 1]}}}),
        json.dumps({"criteria": {"lens": {"sort": [["code"], 1], "unit": "gone", "quick": "lost"}},
                    "tasks": {"lens": {"sort": ["criterion", "x", 3], "columns": []}}}),
        json.dumps({"tasks": {"lens": {"sort": ["deadline", {}], "quick": ["overdue"]}}}),
        '{"criteria": {"columns": {"frozen": ' + "9" * 5000 + "}}}",
    ],
)  # fmt: skip
def test_a_view_from_a_hostile_file_is_passed_over(driver: Driver, state: str) -> None:
    driver.change(lambda: views.save(driver.plan, new_id, "Xấu", state))
    open_view(driver, "Xấu")
    assert visible(driver.tree)
    driver.press(Key.Key_A, CTRL | SHIFT)
    driver.go("1.2", "title")
    assert len(shown(driver)) == len(table())


def test_a_view_is_deleted_from_its_menu_and_undo_brings_it_back(driver: Driver) -> None:
    save_view(driver, "Một")
    menu = driver.submenu("views")
    submenu = next(a.menu() for a in menu.actions() if isinstance(a.menu(), QMenu))
    assert isinstance(submenu, QMenu)
    submenu.actions()[0].trigger()
    assert driver.plan.listed(SavedView) == []
    driver.undo()
    assert [v.name for v in driver.plan.listed(SavedView)] == ["Một"]


def test_filters_and_order_are_forgotten_with_the_plan(driver: Driver) -> None:
    from parplanner.document.document import Document

    press_quick(driver, quick.LOST)
    click_header(driver.tree, LOST)
    document = driver.document
    driver.show(Document.new(hanoi_plan()))
    document.close()
    assert len(shown(driver)) == len(table())
    assert said(driver) == ""
    assert grid_header(driver.tree).sortIndicatorSection() == -1
