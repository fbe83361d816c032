"""Undo and redo show what they changed: cell, block, row, task, shortcoming, field, section, in
whatever workspace."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QWidget

from parplanner.document.document import Document, new_id
from parplanner.domain.changes import Change, Changes, added, removed
from parplanner.domain.edits import cells
from parplanner.domain.errors import FileProblem
from parplanner.domain.place import Place
from parplanner.domain.plan import Plan
from parplanner.domain.rows import (
    APPRAISAL,
    RESULT,
    Criterion,
    Score,
    ScoreColumn,
    Section,
    Shortcoming,
    Task,
    Unit,
    derived_id,
)
from parplanner.gui.flows.changed_places import places
from parplanner.gui.grids.kit.lens import ColumnFilter
from parplanner.gui.grids.scores.model import POINTS
from parplanner.gui.grids.tasks.model import KEYS
from parplanner.gui.workspaces.data.workspace import DataWorkspace
from parplanner.gui.workspaces.text.workspace import TextWorkspace
from tests.gui.driving import ALT, CTRL, SHIFT, Y2017, Y2018, Driver, FakeMessages, Key, clipboard
from tests.gui.marking import mark_rows
from tests.gui.seeing import click_arrow, cursor_is_seen, is_seen
from tests.gui.text_driving import TextDriver, text_driver

OpenPlan = Callable[[Plan], Driver]

SHOWN = (*DataWorkspace.row_classes, *TextWorkspace.row_classes)


def do(driver: Driver, make: Callable[[], Changes]) -> None:
    """One step that needs no hand."""
    assert driver.change(make)


def undo(driver: Driver) -> None:
    """By the menu, wherever the focus is."""
    driver.do("undo")
    QApplication.processEvents()


def redo(driver: Driver) -> None:
    """By the menu."""
    driver.do("redo")
    QApplication.processEvents()


def far_away(driver: Driver) -> None:
    """The cursor of the tree on the last row."""
    last = list(driver.plan.walk())[-1].id
    driver.tree.select_cell(driver.index_of(last, "code"))


# -- the tree --------------------------------------------------------------------------------------


@pytest.mark.parametrize("key", ["code", "title", "max", Y2017])
def test_a_cell_scrolled_far_away_is_gone_to(driver: Driver, key: str) -> None:
    driver.go("1.2", key)
    row = driver.row("1.2").id
    driver.enter("0,1")
    for step in (undo, redo):
        far_away(driver)
        assert not is_seen(driver.tree, driver.index_of(row, key))
        step(driver)
        assert driver.criteria.current_id() == row
        assert driver.where()[1] == key
        assert cursor_is_seen(driver.tree)
        assert driver.tree.hasFocus()


def test_a_cell_below_a_folded_row_is_unfolded(driver: Driver) -> None:
    driver.go("1.2", "title")
    driver.enter("Đổi")
    click_arrow(driver, "1")
    driver.undo()
    assert driver.where() == ("1.2", "title")
    assert cursor_is_seen(driver.tree)


def test_a_cell_that_a_filter_hides_comes_out(driver: Driver) -> None:
    driver.go("1.2", "title")
    driver.enter("Đổi")
    rows = driver.criteria
    rows.filter("code", ColumnFilter("2.1"))
    driver.tree.setFocus()
    driver.undo()
    assert driver.where() == ("1.2", "title")
    assert not rows.lens.filters


def test_a_filter_stays_when_something_of_the_step_passes_it(driver: Driver) -> None:
    block = [(driver.row(code).id, "title", "Đổi") for code in ("1.2", "2.1")]
    do(driver, lambda: cells.set_cells(driver.plan, new_id, cells.CRITERIA, block))
    rows = driver.criteria
    rows.filter("code", ColumnFilter("2.1"))
    undo(driver)
    assert driver.where() == ("2.1", "title")
    assert rows.lens.filters


def test_a_cell_in_a_hidden_column_brings_the_column_back(driver: Driver) -> None:
    driver.go("1.2", Y2018)
    driver.enter("0,1")
    assert driver.tree.columns is not None
    driver.criteria.hide(Y2018)
    driver.undo()
    assert driver.where() == ("1.2", Y2018)
    assert cursor_is_seen(driver.tree)


def test_a_block_is_selected_with_the_cursor_at_its_top_left(driver: Driver) -> None:
    driver.go("1.2", Y2017)
    clipboard("0,1\t0,2\n0,1\t0,2\n0,1\t0,2")
    driver.press(Key.Key_V, CTRL)
    far_away(driver)
    driver.undo()
    chosen = {(i.row(), i.column()) for i in driver.tree.selected_cells()}
    rows = [driver.at(code, "code").row() for code in ("1.2", "1.3", "1.4")]
    columns = [driver.criteria.column_of(key) for key in (Y2017, Y2018)]
    assert chosen == {(row, column) for row in rows for column in columns}
    assert driver.where() == ("1.2", Y2017)


def test_scattered_cells_are_selected_one_by_one(driver: Driver) -> None:
    block = [("1.2", "title"), ("1.4", "title"), ("2.1", "code")]
    wanted = [(driver.row(code).id, key) for code, key in block]
    typed = [(row_id, key, f"Đổi {row_id[-2:]}") for row_id, key in wanted]
    do(driver, lambda: cells.set_cells(driver.plan, new_id, cells.CRITERIA, typed))
    undo(driver)
    assert sorted(map(str, driver.criteria.chosen())) == sorted(map(str, wanted))


def test_deleted_rows_come_back_chosen(driver: Driver, messages: FakeMessages) -> None:
    driver.go("1.1", "title")
    messages.answers = [True]
    rows = [driver.row("1.1").id, *(n.id for n in driver.plan.walk(driver.row("1.1").id))]
    driver.press(Key.Key_Minus, CTRL)
    far_away(driver)
    driver.undo()
    assert driver.where()[0] == "1.1"
    assert driver.tree.selected_ids() == rows
    assert cursor_is_seen(driver.tree)


def test_where_a_row_went_the_row_before_it_is_shown(driver: Driver) -> None:
    driver.go("1.2", "title")
    driver.press(Key.Key_Return, CTRL)
    far_away(driver)
    driver.undo()
    assert driver.where()[0] == "1.2"
    driver.go("1.3", "title")
    driver.press(Key.Key_Return, CTRL | SHIFT)
    far_away(driver)
    driver.undo()
    assert driver.where()[0] == "1.3", "the row it stood below"


def test_moved_rows_are_gone_to_where_they_are_now(driver: Driver) -> None:
    row = driver.row("1.2")
    driver.drag([row.id], driver.at("2", "title"), 0.5)
    far_away(driver)
    driver.undo()
    assert driver.where()[0] == "1.2"
    far_away(driver)
    driver.redo()
    assert driver.criteria.current_id() == row.id
    assert cursor_is_seen(driver.tree)


def test_not_applicable_is_seen_by_the_title(driver: Driver) -> None:
    driver.go("1.2", "code")
    mark_rows(driver)
    far_away(driver)
    driver.undo()
    assert driver.where() == ("1.2", "title")


def test_who_types_in_the_points_pane_stays_there(driver: Driver) -> None:
    driver.go("1.2", "title")
    pane = driver.points
    driver.scores.setFocus()
    driver.scores.select_cell(pane.at(Y2017, POINTS))
    driver.enter("0,1")
    driver.undo()
    assert driver.scores.hasFocus()
    assert driver.scores.currentIndex() == pane.at(Y2017, POINTS)
    assert driver.where() == ("1.2", Y2017)


@pytest.mark.parametrize("keys", [(Key.Key_Down, ALT | SHIFT), (Key.Key_Up, ALT | SHIFT)])
def test_a_row_that_passed_its_neighbour_is_gone_to(
    driver: Driver, keys: tuple[Key, Qt.KeyboardModifier]
) -> None:
    driver.go("1.3", "title")
    row = driver.row("1.3").id
    driver.press(*keys)
    for step in (driver.undo, driver.redo):
        far_away(driver)
        step()
        assert driver.criteria.current_id() == row
        assert cursor_is_seen(driver.tree)


# -- other panes of the data -----------------------------------------------------------------------


def test_a_task_that_the_followed_criterion_hides_is_gone_to(driver: Driver) -> None:
    driver.go("1.2", "title")
    driver.tasks.select_cell(driver.task_at(0, "content"))
    task = str(driver.task_list.current_id())
    driver.enter("Việc khác")
    driver.go("9", "title")
    driver.undo()
    assert driver.task_list.current_id() == task
    assert KEYS[driver.tasks.currentIndex().column()] == "content"
    assert driver.tasks.hasFocus()
    assert cursor_is_seen(driver.tasks)
    assert driver.where()[0] == "1.2"


def test_tasks_of_several_criteria_are_shown_among_all(driver: Driver) -> None:
    first, *_, last = [t.id for t in driver.plan.all(Task)]
    block = [(first, "product", "Sản phẩm"), (last, "product", "Sản phẩm")]
    do(driver, lambda: cells.set_cells(driver.plan, new_id, cells.TASKS, block))
    driver.go("1.2", "title")
    undo(driver)
    rows = driver.task_list
    assert {rows.id_at(i) for i in driver.tasks.selected_cells()} == {first, last}


def test_cooperating_units_and_monitors_are_cells_of_their_task(driver: Driver) -> None:
    driver.go_task(4, "coop")
    driver.enter("Sở Nội vụ")
    driver.go_task(20, "content")
    driver.undo()
    assert driver.task_where() == (4, "coop")
    driver.go_task(4, "monitoring")
    driver.enter("Sở Nội vụ")
    driver.go_task(20, "content")
    driver.undo()
    assert driver.task_where() == (4, "monitoring")


def test_a_shortcoming_brings_the_details_of_its_criterion_out(driver: Driver) -> None:
    driver.go("2.1", "title")
    driver.press(Key.Key_F8)
    driver.details.add_shortcoming()
    driver.enter("Chậm")
    driver.docks.details.hide()
    far_away(driver)
    undo(driver)
    table, rows = driver.details.table, driver.details.shortcomings
    assert driver.docks.details.isVisible()
    assert driver.where()[0] == "2.1"
    assert rows.current_key() == "text"
    assert table.hasFocus()
    undo(driver)
    assert not driver.plan.count(Shortcoming)
    assert driver.where()[0] == "2.1", "the row it belonged to"


def test_a_field_of_the_details_gets_the_focus(driver: Driver) -> None:
    row = driver.row("1.2").id
    node = driver.plan.get(Criterion, row)
    do(driver, lambda: (Change(node, replace(node, method=APPRAISAL)),))
    far_away(driver)
    undo(driver)
    assert driver.where()[0] == "1.2"
    assert driver.docks.details.isVisible()
    assert driver.details.method.hasFocus()


# -- the other workspaces --------------------------------------------------------------------------


@pytest.mark.parametrize("page", [Key.Key_2, Key.Key_3])
def test_from_the_text_and_the_overview_the_data_come_to_the_front(
    driver: Driver, page: Key
) -> None:
    driver.go("1.2", "title")
    driver.enter("Đổi")
    driver.press(page, CTRL)
    undo(driver)
    assert driver.workspace == "data"
    assert driver.where() == ("1.2", "title")
    assert driver.tree.hasFocus()
    assert driver.action("data_page").isChecked()


def type_into(driver: TextDriver, place: int, text: str) -> None:
    driver.editor_.setFocus()
    driver.place(place)
    driver.type(text)
    assert driver.editor_.commit()


def test_from_the_data_the_section_comes_to_the_front(open_plan: OpenPlan) -> None:
    driver = text_driver(open_plan, "Một hai")
    type_into(driver, 3, "XX")
    driver.press(Key.Key_1, CTRL)
    driver.undo()
    assert driver.text.is_shown
    assert driver.editor_.hasFocus()
    assert driver.editor_.textCursor().position() == 3
    assert driver.stored == "Một hai"


def test_another_section_and_a_far_place_are_gone_to(open_plan: OpenPlan) -> None:
    lines = "\n".join(f"Dòng {number}" for number in range(300))
    driver = text_driver(open_plan, lines, "Mục khác")
    type_into(driver, len(lines) - 4, "XX")
    second = next(s.id for s in driver.plan.walk_sections() if s.id != driver.section_id)
    driver.text.show_section(second)
    for step in (undo, redo):
        step(driver)
        assert driver.editor_.section_id == driver.section_id
        cursor = driver.editor_.textCursor()
        assert abs(cursor.position() - (len(lines) - 4)) <= 2
        assert driver.editor_.viewport().rect().intersects(driver.editor_.cursorRect(cursor))
        driver.editor_.moveCursor(QTextCursor.MoveOperation.Start)
        driver.text.show_section(second)


def test_a_title_is_gone_to_in_the_outline(open_plan: OpenPlan) -> None:
    driver = text_driver(open_plan, "Một", "Hai")
    pane = driver.text
    second = next(s.id for s in driver.plan.walk_sections() if s.id != driver.section_id)
    pane.outline.select_cell(pane.sections.index_of(second, 1))
    driver.enter("Tên khác")
    driver.press(Key.Key_1, CTRL)
    driver.undo()
    assert driver.text.is_shown
    assert pane.current_section() == second
    assert pane.outline.hasFocus()
    assert driver.plan.get(Section, second).title == "Mục 2"


def test_a_section_that_goes_and_comes_back_is_shown(open_plan: OpenPlan) -> None:
    driver = text_driver(open_plan, "Một")
    pane = driver.text
    pane.add_section()
    fresh = pane.current_section()
    driver.press(Key.Key_1, CTRL)
    driver.undo()
    assert driver.text.is_shown
    assert pane.current_section() == driver.section_id
    driver.press(Key.Key_1, CTRL)
    driver.redo()
    assert pane.current_section() == fresh


# -- who keeps the keys, and what is in no table ---------------------------------------------------


def test_going_through_the_steps_keeps_the_keys_there_and_shows_the_last(driver: Driver) -> None:
    for code in ("1.2", "1.4"):
        driver.go(code, "title")
        driver.enter("Đổi")
    far_away(driver)
    driver.press(Key.Key_Z, ALT)
    driver.press(Key.Key_Home)
    driver.press(Key.Key_Return)
    assert driver.history.list.hasFocus()
    assert driver.where() == ("1.2", "title")


@pytest.mark.parametrize("bar", ["find", "findings"])
def test_a_hand_in_the_find_bar_or_the_findings_stays(driver: Driver, bar: str) -> None:
    driver.go("1.2", "title")
    driver.enter("Đổi")
    far_away(driver)
    if bar == "find":
        driver.press(Key.Key_F, CTRL)
    else:
        driver.press(Key.Key_F7)
    held: QWidget | None = QApplication.focusWidget()
    undo(driver)
    assert QApplication.focusWidget() is held
    assert driver.where() == ("1.2", "title")


def test_what_is_in_no_table_is_told_and_moves_nothing(driver: Driver) -> None:
    driver.go("2.1", "title")
    driver.press(Key.Key_3, CTRL)
    unit = Unit(id=new_id(), name="Đơn vị lạ", position=9_999)
    do(driver, lambda: (added(unit),))
    undo(driver)
    assert driver.overview.is_shown
    assert driver.where() == ("2.1", "title")
    assert driver.status.startswith("Đã hoàn tác")


def test_the_sentence_in_the_status_bar_stays(driver: Driver) -> None:
    driver.go("1.2", "title")
    driver.enter("Đổi")
    driver.undo()
    assert driver.status == "Đã hoàn tác: Sửa 1.2 · Nội dung"


def test_an_undo_that_the_disk_refuses_moves_nothing(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise FileProblem("disk.full")

    driver.go("1.2", "title")
    driver.enter("Đổi")
    far_away(driver)
    here = driver.where()
    monkeypatch.setattr(Document, "undo", refuse)
    driver.undo()
    assert driver.where() == here
    assert driver.steps() == 1


# -- which cells -----------------------------------------------------------------------------------


def family(count: int) -> tuple[Plan, list[Criterion]]:
    """Rows at the top of a plan, with room between them."""
    rows = [Criterion(id=f"{number:032x}", position=10 * number) for number in range(count)]
    return Plan.from_rows(rows), rows


def seen_of(plan: Plan, changes: list[Change]) -> list[Place]:
    """Where the changes are seen once they are carried out."""
    plan.apply(tuple(changes))
    return places(plan, tuple(changes), SHOWN).changed


def test_a_row_that_comes_between_others_moves_none_of_them() -> None:
    plan, rows = family(4)
    behind = [Change(row, replace(row, position=row.position + 10)) for row in rows[2:]]
    fresh = Criterion(id=new_id(), position=20)
    assert seen_of(plan, [added(fresh), *behind]) == [Place("Criterion", fresh.id)]


@pytest.mark.parametrize(
    ("place", "has_moved"), [(-5, True), (5, True), (25, False), (35, False), (29, False)]
)
def test_a_row_that_passed_one_that_stays_has_moved(place: int, has_moved: bool) -> None:
    plan, rows = family(4)
    found = seen_of(plan, [Change(rows[3], replace(rows[3], position=place))])
    assert found == ([Place("Criterion", rows[3].id)] if has_moved else [])


def test_the_row_that_passed_its_neighbours_is_the_one_that_moved() -> None:
    plan, rows = family(4)
    order = [3, 0, 1, 2]
    changes = [
        Change(rows[n], replace(rows[n], position=place + 100)) for place, n in enumerate(order)
    ]
    assert seen_of(plan, changes) == [Place("Criterion", rows[3].id)]


def test_a_year_that_comes_with_its_points_is_no_cell() -> None:
    plan, rows = family(2)
    column = ScoreColumn(id=derived_id("ScoreColumn", RESULT, "2016"), year=2016, kind=RESULT)
    score_id = derived_id("Score", rows[0].id, column.id)
    score = Score(id=score_id, criterion_id=rows[0].id, column_id=column.id, points=1)
    assert seen_of(plan, [added(column), added(score)]) == []


def test_rows_that_go_are_told_as_they_were() -> None:
    plan, rows = family(3)
    plan.apply((removed(rows[1]),))
    found = places(plan, (removed(rows[1]),), SHOWN)
    assert (found.changed, found.gone) == ([], [rows[1]])
