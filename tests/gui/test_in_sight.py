"""The cursor is where the officer can see it: typing never changes a row or a column that nobody
sees, and a text that was refused comes back to sight before anything is saved."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from parplanner.document.document import Document, new_id
from parplanner.document.samples import sample_plan
from parplanner.domain.edits import cells, criteria, sections
from parplanner.domain.findings import Finding
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Criterion, Section, Shortcoming, Task
from parplanner.gui.grids.kit.editors import CellEditor, LineEditor
from parplanner.gui.grids.kit.lens import ColumnFilter
from tests.gui.driving import ALT, CTRL, MAX_COLUMN, SHIFT, Y2017, Driver, FakeMessages, Key
from tests.gui.seeing import click_arrow, cursor_is_seen
from tests.gui.text_driving import plan_with
from tests.plans import hanoi_plan

OpenPlan = Callable[[Plan], Driver]


def hide(driver: Driver, key: str) -> None:
    """Hide a column of the tree."""
    assert driver.tree.columns is not None
    driver.criteria.hide(key)


def filter_titles(driver: Driver, text: str) -> None:
    """Show the rows of the tree whose title holds a text; blank: all."""
    driver.criteria.filter("title", ColumnFilter(text))


def typing_changes_what_is_seen(driver: Driver) -> None:
    """Type over the cell under the cursor: the cell that changes is one that was seen."""
    tree, before = driver.tree, driver.plan.copy()
    assert cursor_is_seen(tree)
    row_id = driver.criteria.id_at(tree.currentIndex())
    driver.enter("xyz")
    changed = [n.id for n in driver.plan.walk() if before.find(Criterion, n.id) != n]
    assert set(changed) <= {row_id}


# -- folded branches -------------------------------------------------------------------------------


def moved_back_below_a_folded_row(driver: Driver) -> str:
    """1.2 was dragged below 2, 1 was folded, and the move is undone; the id of the row."""
    row = driver.row("1.2")
    driver.drag([row.id], driver.at("2", "title"), 0.5)
    driver.tree.select_cell(driver.index_of(row.id, "title"))
    click_arrow(driver, "1")
    driver.tree.select_cell(driver.index_of(row.id, "title"))
    driver.tree.setFocus()
    return row.id


def test_a_row_that_undo_moves_below_a_folded_one_is_seen(driver: Driver) -> None:
    row_id = moved_back_below_a_folded_row(driver)
    driver.undo()
    assert driver.plan.get(Criterion, row_id).parent_id == driver.row("1").id
    assert driver.criteria.current_id() == row_id
    typing_changes_what_is_seen(driver)


def test_chosen_rows_that_come_below_a_folded_one_are_seen(driver: Driver) -> None:
    """Delete empties what is selected, wherever the cursor stands."""
    row_id = moved_back_below_a_folded_row(driver)
    flag = QItemSelectionModel.SelectionFlag.NoUpdate
    driver.tree.selectionModel().setCurrentIndex(driver.at("3", "title"), flag)
    assert driver.step_back()
    assert driver.tree.in_sight(driver.index_of(row_id, "title"))
    assert driver.tree.selected_ids() == [row_id]


@pytest.mark.parametrize("way", ["mouse", "key", "all", "frozen"])
def test_folding_above_the_cursor_takes_it_along(driver: Driver, way: str) -> None:
    driver.go("1.1.2", "title")
    assert driver.tree.columns is not None
    if way == "frozen":
        driver.tree.columns.freeze_to(0)
        view = driver.tree.columns.frozen.view
        view.collapse(driver.at("1", "code"))  # type: ignore[union-attr]
    elif way == "mouse":
        click_arrow(driver, "1")
    elif way == "all":
        driver.do("collapse")
    else:
        driver.tree.setExpanded(driver.at("1", "code"), False)
    assert driver.where()[0] == "1"
    typing_changes_what_is_seen(driver)


@pytest.mark.parametrize("command", ["indent", "add", "duplicate", "delete"])
def test_row_commands_and_their_undo_leave_the_cursor_in_sight(
    driver: Driver, messages: FakeMessages, command: str
) -> None:
    driver.go("1.2", "title")
    keys = {
        "indent": (Key.Key_Right, ALT | SHIFT),
        "add": (Key.Key_Return, CTRL | SHIFT),
        "duplicate": (Key.Key_D, CTRL | SHIFT),
        "delete": (Key.Key_Minus, CTRL),
    }
    driver.press(*keys[command])
    for step in (driver.undo, driver.redo, driver.undo):
        driver.tree.setFocus()
        driver.tree.setExpanded(driver.at("1", "code"), False)
        step()
        assert cursor_is_seen(driver.tree)
    typing_changes_what_is_seen(driver)


def test_a_filter_that_goes_does_not_fold_the_cursor_away(open_plan: OpenPlan) -> None:
    driver = open_plan(hanoi_plan())
    click_arrow(driver, "2")
    filter_titles(driver, driver.row("2.1").title)
    driver.go("2.1", "title")
    filter_titles(driver, "")
    assert driver.where()[0] == "2.1"
    assert cursor_is_seen(driver.tree)


def test_in_a_large_tree_rows_that_still_wait_do_not_fold_the_cursor_away(
    open_plan: OpenPlan,
) -> None:
    plan = hanoi_plan()
    for field in plan.children(None):
        for _ in range(60):
            plan.apply(criteria.add(plan, new_id, field.id, None))
    driver = open_plan(plan)
    driver.criteria.unfold_now()
    last = driver.plan.children(None)[-1]
    click_arrow(driver, last.code)
    filter_titles(driver, "zzzz")
    filter_titles(driver, "")
    child = driver.plan.children(last.id)[0]
    driver.tree.select_cell(driver.index_of(child.id, "title"))
    driver.criteria.unfold_now()
    assert cursor_is_seen(driver.tree)


def test_the_outline_of_the_text_folds_its_cursor_along(open_plan: OpenPlan) -> None:
    plan, (outer, other) = plan_with("Một", "Hai")
    inner = new_id()
    plan.apply(sections.add(plan, lambda: inner, outer, title="Trong"))
    driver = open_plan(plan)
    driver.press(Key.Key_2, CTRL)
    pane = driver.text
    pane.show_section(inner)
    pane.outline.collapse(pane.sections.index_of(outer))
    assert pane.current_section() == outer
    driver.press(Key.Key_X, SHIFT)
    driver.press(Key.Key_Return)
    assert driver.plan.get(Section, inner).title == "Trong"
    assert driver.plan.get(Section, other).title == "Mục 2"


def test_a_finding_below_a_folded_group_is_not_the_current_one(driver: Driver) -> None:
    pane = driver.findings
    driver.findings.check()
    pane.stand_on(driver.findings.shown()[0])
    group = pane.table.currentIndex().parent()
    pane.table.collapse(group)
    assert pane.current() is None
    assert pane.selected() == []


def test_typing_after_scrolling_away_comes_back_to_the_cell(driver: Driver) -> None:
    driver.go("1.1", "title")
    bar = driver.tree.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert not cursor_is_seen(driver.tree)
    driver.type("a")
    assert cursor_is_seen(driver.tree)
    assert driver.editor().geometry().intersects(driver.tree.viewport().rect())
    driver.press(Key.Key_Return)
    assert driver.row("1.1").title == "a"


def test_typing_on_after_scrolling_away_comes_back_to_the_editor(driver: Driver) -> None:
    driver.go("1.1", "title")
    driver.type("a")
    bar = driver.tree.verticalScrollBar()
    bar.setValue(bar.maximum())
    driver.type("b")
    assert driver.editor().geometry().intersects(driver.tree.viewport().rect())
    driver.press(Key.Key_Return)
    assert driver.row("1.1").title == "ab"


def test_emptying_a_cell_that_was_scrolled_away_shows_it(driver: Driver) -> None:
    driver.go("1.1", "title")
    bar = driver.tree.verticalScrollBar()
    bar.setValue(bar.maximum())
    driver.press(Key.Key_Delete)
    assert driver.row("1.1").title == ""
    assert cursor_is_seen(driver.tree)


def test_after_a_drop_near_the_edge_the_tree_scrolls_no_further(driver: Driver) -> None:
    driver.tree.scrollToTop()
    viewport = driver.tree.viewport()
    lowest = driver.tree.indexAt(QPoint(200, viewport.height() - 6))
    assert lowest.isValid()
    driver.tree.setAutoScrollMargin(viewport.height())
    QCursor.setPos(viewport.mapToGlobal(QPoint(200, viewport.height() - 6)))
    driver.drag([driver.row("1.2").id], lowest, 0.5)
    before = driver.tree.verticalScrollBar().value()
    QTest.qWait(200)
    assert driver.tree.verticalScrollBar().value() == before


# -- hidden columns --------------------------------------------------------------------------------


def test_a_new_row_is_not_typed_into_a_hidden_column(driver: Driver) -> None:
    driver.go("2.1", "code")
    hide(driver, "title")
    driver.press(Key.Key_Return, CTRL)
    assert cursor_is_seen(driver.tree)
    fresh = driver.criteria.current_id()
    driver.enter("0,5")
    assert driver.plan.get(Criterion, str(fresh)).max_points == 500


def test_a_plan_opened_with_a_hidden_column_starts_in_a_shown_one(driver: Driver) -> None:
    driver.go("2.1", "code")
    hide(driver, "title")
    driver.show(Document.new(hanoi_plan()))
    driver.tree.setFocus()
    typing_changes_what_is_seen(driver)
    assert driver.where()[1] != "title"


@pytest.mark.parametrize("key", ["code", "title", MAX_COLUMN, Y2017, "lost", "difference"])
def test_a_column_hidden_under_the_cursor_leaves_it_to_a_neighbour(
    driver: Driver, key: str
) -> None:
    driver.go("1.2", key)
    hide(driver, key)
    assert driver.where()[0] == "1.2"
    assert cursor_is_seen(driver.tree)


def test_whoever_moves_the_cursor_it_does_not_come_into_a_hidden_column(driver: Driver) -> None:
    driver.go("1.2", "code")
    hide(driver, "title")
    driver.tree.setCurrentIndex(driver.at("1.3", "title"))
    assert driver.where() == ("1.3", MAX_COLUMN)
    filter_titles(driver, driver.row("1.4").title)
    driver.tree.setCurrentIndex(driver.at("1.4", "title"))
    filter_titles(driver, "")
    assert driver.where() == ("1.4", MAX_COLUMN)


def test_another_year_column_and_another_plan_keep_the_hidden_ones_hidden(driver: Driver) -> None:
    driver.go("1.2", "title")
    hide(driver, Y2017)
    driver.show(Document.new(sample_plan("so-noi-vu-2019")))
    assert cursor_is_seen(driver.tree)
    driver.show(Document.new(hanoi_plan()))
    assert driver.criteria.is_hidden(Y2017)
    assert cursor_is_seen(driver.tree)


def test_a_finding_brings_its_hidden_column_back(driver: Driver) -> None:
    driver.go("1.2", "code")
    hide(driver, Y2017)
    row = driver.row("1.3").id
    driver.findings.go_to(Finding(code="", severity="", row=row, column=Y2017))
    assert driver.where() == ("1.3", Y2017)
    assert cursor_is_seen(driver.tree)


def test_going_to_a_row_leaves_the_columns_as_they_are(driver: Driver) -> None:
    driver.go("1.2", "code")
    hide(driver, "title")
    driver.findings.go_to(Finding(code="", severity="", row=driver.row("1.3").id))
    assert driver.where()[0] == "1.3"
    assert cursor_is_seen(driver.tree)
    assert driver.criteria.is_hidden("title")


def test_a_new_task_is_not_typed_into_a_hidden_column(driver: Driver) -> None:
    driver.go_task(3, "requirement")
    assert driver.tasks.columns is not None
    driver.task_list.hide("content")
    driver.press(Key.Key_Return, CTRL)
    fresh = driver.plan.get(Task, str(driver.task_list.current_id()))
    assert cursor_is_seen(driver.tasks)
    driver.enter("xyz")
    assert driver.plan.get(Task, fresh.id).content == ""
    assert driver.plan.get(Task, fresh.id).requirement == "xyz"


def test_a_new_shortcoming_is_not_typed_into_a_hidden_column(driver: Driver) -> None:
    driver.go("2.1", "title")
    driver.press(Key.Key_F8)
    table = driver.details.table
    assert table.columns is not None
    table.columns.hide(cells.column_keys("shortcomings").index("text"))
    driver.details.add_shortcoming()
    assert not table.column_header().isSectionHidden(table.currentIndex().column())
    driver.enter("0,1")
    (row,) = driver.plan.shortcomings_of(driver.row("2.1").id)
    assert (row.text, row.points_lost) == ("", 100)


# -- texts that were refused -----------------------------------------------------------------------


def leaf(driver: Driver) -> Criterion:
    """A row with points, below a field."""
    rows = driver.plan.walk()
    return next(
        n for n in rows if n.code and not driver.plan.children(n.id) and (n.max_points or 0) >= 1000
    )


def saved(driver: Driver, messages: FakeMessages, tmp_path: Path) -> bool:
    """Whether Ctrl+S writes the plan."""
    target = tmp_path / "a.db"
    messages.answers = [target]
    driver.press(Key.Key_S, CTRL)
    return target.exists()


@pytest.mark.parametrize("way", ["arrow", "all", "column", "frozen"])
def test_a_refused_text_that_is_hidden_comes_back_and_nothing_is_saved(
    driver: Driver, messages: FakeMessages, tmp_path: Path, way: str
) -> None:
    row, tree = leaf(driver), driver.tree
    top = driver.plan.get(Criterion, str(row.parent_id))
    driver.go(row.code, Y2017)
    driver.type("99")
    assert tree.columns is not None
    if way == "arrow":
        click_arrow(driver, top.code)
    elif way == "all":
        tree.fold_all()
    elif way == "column":
        hide(driver, Y2017)
    else:
        tree.columns.freeze_to(0)
        tree.columns.frozen.view.collapse(driver.at(top.code, "code"))  # type: ignore[union-attr]
    QApplication.processEvents()
    assert not saved(driver, messages, tmp_path)
    assert driver.where() == (row.code, Y2017)
    assert cursor_is_seen(tree)
    assert driver.editor().value() == "99"
    assert driver.editor().isVisible()
    driver.press(Key.Key_Escape)
    assert saved(driver, messages, tmp_path)


def test_a_text_that_can_be_taken_is_taken_when_its_branch_is_folded(driver: Driver) -> None:
    row = leaf(driver)
    top = driver.plan.get(Criterion, str(row.parent_id))
    driver.go(row.code, Y2017)
    driver.type("0,25")
    click_arrow(driver, top.code)
    QApplication.processEvents()
    assert driver.commit()
    assert driver.cell(row.code, Y2017) == "0,25"
    assert driver.where()[0] == top.code


def test_a_refused_text_in_a_panel_that_is_put_away_brings_the_panel_out(
    driver: Driver, messages: FakeMessages, tmp_path: Path
) -> None:
    driver.go("2.1", "title")
    driver.press(Key.Key_F8)
    driver.details.add_shortcoming()
    table = driver.details.table
    table.select_cell(
        driver.details.shortcomings.model.index(
            0, cells.column_keys("shortcomings").index("points_lost")
        )
    )
    driver.type("abc")
    driver.docks.details.close()
    QApplication.processEvents()
    assert not saved(driver, messages, tmp_path)
    assert driver.docks.details.isVisible()
    assert driver.editor().value() == "abc"
    driver.press(Key.Key_Escape)
    assert driver.plan.all(Shortcoming)


def test_a_refused_text_behind_another_workspace_brings_its_workspace_to_the_front(
    driver: Driver, messages: FakeMessages, tmp_path: Path
) -> None:
    row = leaf(driver)
    driver.go(row.code, Y2017)
    driver.type("99")
    driver.show_overview_without_leaving()
    assert not driver.finish_typing()
    assert driver.workspace == "data"
    assert driver.editor().value() == "99"
    driver.press(Key.Key_Escape)


def test_a_pane_drawn_to_nothing_opens_for_a_refused_text(driver: Driver) -> None:
    driver.go(leaf(driver).code, Y2017)
    driver.type("99")
    driver.docks.panes.setSizes([0, 700])
    QTest.qWait(1)
    assert not driver.commit()
    assert driver.docks.panes.sizes()[0] > 0
    assert cursor_is_seen(driver.tree)
    driver.press(Key.Key_Escape)


def test_a_field_of_the_details_that_the_disk_refused_comes_to_sight(
    driver: Driver, full_disk: Callable[[], None]
) -> None:
    driver.go("1.2", "title")
    driver.press(Key.Key_F8)
    driver.type("Sở Nội vụ")
    driver.docks.details.close()
    assert not driver.finish_typing()
    assert driver.docks.details.isVisible()
    assert driver.details.agency.hasFocus()
    full_disk()
    assert driver.finish_typing()
    assert driver.row("1.2").scoring_agency == "Sở Nội vụ"


@pytest.mark.parametrize("grid", ["tree", "tasks"])
def test_tab_out_of_an_editor_goes_one_cell_on_while_columns_are_frozen(
    driver: Driver, grid: str
) -> None:
    """The view of the frozen columns hears of the closing editor, too."""
    if grid == "tree":
        table, start = driver.tree, driver.at("1.2", Y2017)
    else:
        driver.task_list.show_all()
        table, start = driver.tasks, driver.task_at(3, "deadline")
    assert table.columns is not None
    table.columns.freeze_to(0)
    table.select_cell(start)
    driver.type("0,5")
    driver.press(Key.Key_Tab)
    assert table.currentIndex().row() == start.row()
    assert table.currentIndex().column() == start.column() + 1
    assert table.hasFocus()
    assert table.columns.frozen.view is not None
    assert not table.columns.frozen.view.findChildren(LineEditor)


# -- finding and replacing -------------------------------------------------------------------------


def replace_all(driver: Driver, wanted: str, by: str) -> str:
    """Ctrl+H, both texts, Replace all; what the bar says then."""
    driver.press(Key.Key_H, CTRL)
    bar = driver.find
    bar.text.setFocus()
    driver.type(wanted)
    bar.by.clear()
    bar.by.setFocus()
    driver.type(by)
    bar.replace_all.click()
    return bar.said.text()


def write(driver: Driver, row: int, key: str, text: str) -> str:
    """Into a cell of all tasks; the task's id."""
    driver.task_list.show_all()
    task_id = str(driver.task_list.id_at(driver.task_at(row, key)))
    block = [(task_id, key, text)]
    assert driver.change(lambda: cells.set_cells(driver.plan, new_id, cells.TASKS, block))
    return task_id


def test_replacing_all_leaves_hidden_columns_and_says_so(driver: Driver) -> None:
    hidden, shown = (
        write(driver, 5, "product", "zzyzx mot"),
        write(driver, 6, "requirement", "zzyzx hai"),
    )
    assert driver.tasks.columns is not None
    driver.task_list.hide("product")
    said = replace_all(driver, "zzyzx", "QQQ")
    assert driver.plan.get(Task, hidden).product == "zzyzx mot"
    assert driver.plan.get(Task, shown).requirement == "QQQ hai"
    assert "1 ô đang ẩn" in said
    driver.task_list.unhide("product")
    assert "ẩn" not in replace_all(driver, "zzyzx", "QQQ")
    assert driver.plan.get(Task, hidden).product == "QQQ mot"


def test_replacing_all_leaves_rows_that_were_filtered_after_the_search(driver: Driver) -> None:
    behind = write(driver, 5, "product", "zzyzx mot")
    driver.press(Key.Key_H, CTRL)
    bar = driver.find
    bar.text.setFocus()
    driver.type("zzyzx")
    driver.find.look_up_again()
    rows = driver.task_list
    rows.filter("product", ColumnFilter("nothing holds this"))
    bar.by.setFocus()
    driver.type("QQQ")
    bar.replace_all.click()
    assert driver.plan.get(Task, behind).product == "zzyzx mot"
    assert "1 ô đang ẩn" in bar.said.text()


def test_what_only_a_hidden_column_holds_is_told(driver: Driver) -> None:
    write(driver, 5, "product", "zzyzx mot")
    assert driver.tasks.columns is not None
    driver.task_list.hide("product")
    driver.press(Key.Key_F, CTRL)
    driver.type("zzyzx")
    driver.press(Key.Key_Return)
    assert driver.find.said.text() == "Không có trong phần đang hiện; 1 ô đang ẩn có chứa."
    assert driver.task_list.is_hidden("product")


def test_a_shifted_selection_never_reaches_into_a_hidden_column(driver: Driver) -> None:
    row_id, title = driver.row("1.2").id, driver.row("1.2").title
    driver.go("1.2", "code")
    hide(driver, "title")
    driver.press(Key.Key_Right, SHIFT)
    driver.press(Key.Key_Delete)
    assert driver.plan.get(Criterion, row_id).title == title
    assert driver.plan.get(Criterion, row_id).max_points is None


def test_the_keys_do_not_stay_in_the_editor_of_a_row_that_went(driver: Driver) -> None:
    driver.task_list.show_all()
    driver.go_task(3, "requirement")
    driver.type("đang gõ")
    editor = QApplication.focusWidget()
    assert driver.tasks.isAncestorOf(editor)
    rows = driver.task_list
    rows.filter("requirement", ColumnFilter("zzzz"))
    QApplication.processEvents()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.isVisible()


def test_beside_frozen_columns_a_cell_is_scrolled_to_in_every_table(driver: Driver) -> None:
    table = driver.tasks
    driver.task_list.show_all()
    assert table.columns is not None
    table.columns.freeze_to(0)
    table.horizontalHeader().resizeSection(table.columns.frozen.columns()[0], 70)
    for column in table.shown_columns()[1:]:
        table.horizontalHeader().resizeSection(column, table.viewport().width() - 100)
    for column in (*table.shown_columns(), *reversed(table.shown_columns())):
        table.go_to(table.model().index(2, column))
        QApplication.processEvents()
        assert cursor_is_seen(table), column
        place = table.visualRect(table.currentIndex())
        if column not in table.columns.frozen.columns():
            assert place.left() >= table.columns.frozen.width()
            assert place.right() <= table.viewport().width()


def test_a_panel_that_opens_does_not_push_the_cursor_out_of_sight(driver: Driver) -> None:
    tree = driver.tree
    driver.docks.findings.hide()
    QApplication.processEvents()
    lowest = tree.indexAt(QPoint(20, tree.viewport().height() - 30))
    tree.select_cell(lowest)
    tree.verticalScrollBar().setValue(0)
    assert cursor_is_seen(tree)
    tall = tree.viewport().height()
    driver.docks.findings.show()
    QApplication.processEvents()
    assert tree.viewport().height() < tall - 60
    assert cursor_is_seen(tree)


def test_the_keys_leave_an_editor_whose_column_is_hidden(driver: Driver) -> None:
    driver.task_list.show_all()
    driver.go_task(3, "requirement")
    driver.type("đang gõ")
    editor = QApplication.focusWidget()
    assert isinstance(editor, CellEditor)
    editor.hide()
    assert driver.tasks.hasFocus()
