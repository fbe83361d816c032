"""The grids feel like Excel: every key of the convention, in the tree, the points and the tasks, by
real key events."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from parplanner.domain.rows import MAX_COLUMN, Task
from parplanner.gui.grids.kit.editors import LineEditor, LinesEditor
from parplanner.gui.grids.scores.model import POINTS
from tests.gui.driving import ALT, CTRL, SHIFT, Y2017, Y2018, Y2019, Driver, Key


def test_enter_goes_down_and_shift_enter_up_without_editing(driver: Driver) -> None:
    driver.go("1.1.1", Y2017)
    driver.press(Key.Key_Return)
    assert driver.where() == ("1.1.2", Y2017)
    driver.press(Key.Key_Return, SHIFT)
    driver.press(Key.Key_Return, SHIFT)
    assert driver.where() == ("1.1", Y2017)
    assert not driver.is_editing()


def test_enter_after_typing_commits_and_goes_down(driver: Driver) -> None:
    driver.go("1.2", Y2017)
    driver.enter("0,25")
    assert driver.cell("1.2", Y2017) == "0,25"
    assert driver.where() == ("1.3", Y2017)
    driver.type("0,5")
    driver.press(Key.Key_Return, SHIFT)
    assert driver.cell("1.3", Y2017) == "0,5"
    assert driver.where() == ("1.2", Y2017)
    assert driver.total(Y2017) == "63,69"


def test_a_dot_is_a_comma(driver: Driver) -> None:
    driver.go("1.2", Y2017)
    driver.enter("0.75")
    assert driver.cell("1.2", Y2017) == "0,75"


def test_tab_visits_the_cells_that_can_be_edited_and_wraps(driver: Driver) -> None:
    driver.go("1.2", "code")
    visited = []
    for _ in range(7):
        driver.press(Key.Key_Tab)
        visited.append(driver.where())
    assert visited == [
        ("1.2", "title"), ("1.2", MAX_COLUMN), ("1.2", Y2017), ("1.2", Y2018), ("1.2", Y2019),
        ("1.3", "code"), ("1.3", "title"),
    ]  # fmt: skip
    for _ in range(2):
        driver.press(Key.Key_Backtab, SHIFT)
    assert driver.where() == ("1.2", Y2019)


def test_tab_skips_the_sums_of_a_group(driver: Driver) -> None:
    driver.go("1.1", MAX_COLUMN)
    driver.press(Key.Key_Tab)
    assert driver.where() == ("1.1.1", "code")


def test_tab_from_an_editor_commits_and_goes_right(driver: Driver) -> None:
    driver.go("1.2", Y2017)
    driver.type("0,5")
    driver.press(Key.Key_Tab)
    assert (driver.cell("1.2", Y2017), driver.where()) == ("0,5", ("1.2", Y2018))
    driver.type("0,75")
    driver.press(Key.Key_Backtab, SHIFT)
    assert (driver.cell("1.2", Y2018), driver.where()) == ("0,75", ("1.2", Y2017))


def test_a_letter_replaces_and_f2_edits_at_the_end(driver: Driver) -> None:
    driver.go("1.2", "title")
    driver.enter("Mới")
    assert driver.row("1.2").title == "Mới"
    driver.go("1.2", "title")
    driver.press(Key.Key_F2)
    editor = driver.editor()
    assert isinstance(editor, LineEditor)
    assert (editor.cursorPosition(), editor.hasSelectedText()) == (3, False)
    driver.enter(" hơn")
    assert driver.row("1.2").title == "Mới hơn"


def test_a_letter_replaces_and_f2_edits_at_the_end_of_many_lines(driver: Driver) -> None:
    driver.go_task(0, "requirement")
    before = str(driver.task_at(0, "requirement").data())
    driver.press(Key.Key_F2)
    assert isinstance(driver.editor(), LinesEditor)
    driver.enter(" thêm")
    assert driver.task_at(0, "requirement").data() == f"{before} thêm"
    driver.go_task(0, "requirement")
    driver.enter("Khác hẳn")
    assert driver.task_at(0, "requirement").data() == "Khác hẳn"


def test_a_double_click_edits_at_the_end(driver: Driver) -> None:
    from PySide6.QtTest import QTest

    driver.click(driver.tree, driver.at("1.2", "title"))
    place = driver.tree.visualRect(driver.at("1.2", "title")).center()
    QTest.mouseDClick(
        driver.tree.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place
    )
    editor = driver.editor()
    assert isinstance(editor, LineEditor)
    assert not editor.hasSelectedText()


def test_escape_reverts(driver: Driver) -> None:
    driver.go("1.2", Y2017)
    driver.type("0,1")
    driver.press(Key.Key_Escape)
    assert not driver.is_editing()
    assert driver.cell("1.2", Y2017) == "0,0"
    assert driver.steps() == 0
    assert driver.where() == ("1.2", Y2017)


def test_alt_enter_is_a_new_line_and_opens_no_dialog(driver: Driver) -> None:
    driver.go_task(0, "requirement")
    driver.type("một")
    driver.press(Key.Key_Return, ALT)
    driver.enter("hai")
    assert driver.task_at(0, "requirement").data() == "một\nhai"
    assert driver.task_where() == (1, "requirement")


def test_alt_enter_in_a_one_line_cell_neither_commits_nor_opens_a_dialog(driver: Driver) -> None:
    driver.go("1.2", Y2017)
    driver.type("0,5")
    driver.press(Key.Key_Return, ALT)
    assert driver.is_editing()
    assert QApplication.activeModalWidget() is None
    driver.press(Key.Key_Return)
    assert driver.cell("1.2", Y2017) == "0,5"


@pytest.mark.parametrize("key", [Key.Key_Delete, Key.Key_Backspace])
def test_delete_clears_cells_and_never_rows(driver: Driver, key: Qt.Key) -> None:
    rows = driver.plan.count(type(driver.row("1.2")))
    driver.select(driver.tree, driver.at("1.2", Y2017), driver.at("1.4", Y2018))
    driver.press(key)
    assert [driver.cell(c, k) for c in ("1.2", "1.3", "1.4") for k in (Y2017, Y2018)] == [""] * 6
    assert driver.plan.count(type(driver.row("1.2"))) == rows
    assert driver.steps() == 1
    driver.undo()
    assert driver.cell("1.3", Y2017) == "2,0"


def test_delete_in_the_tasks_clears_text_and_units(driver: Driver) -> None:
    driver.go_task(2, "lead")
    driver.press(Key.Key_Delete)
    driver.go_task(2, "coop")
    driver.press(Key.Key_Delete)
    assert driver.task_at(2, "lead").data() == driver.task_at(2, "coop").data() == ""
    assert driver.plan.count(Task) == 49


def test_clearing_a_sum_changes_nothing(driver: Driver) -> None:
    driver.go("1.1", Y2017)
    driver.press(Key.Key_Delete)
    assert driver.steps() == 0


def test_left_and_right_step_over_columns_and_do_not_fold(driver: Driver) -> None:
    driver.go("1.1", MAX_COLUMN)
    driver.press(Key.Key_Right)
    assert driver.where() == ("1.1", Y2017)
    driver.press(Key.Key_Left)
    driver.press(Key.Key_Left)
    assert driver.where() == ("1.1", "title")
    assert driver.tree.isExpanded(driver.at("1.1", "code"))
    driver.press(Key.Key_Left, ALT)
    assert not driver.tree.isExpanded(driver.at("1.1", "code"))
    driver.press(Key.Key_Return)
    assert driver.where() == ("1.2", "title")
    driver.press(Key.Key_Up)
    driver.press(Key.Key_Right, ALT)
    assert driver.tree.isExpanded(driver.at("1.1", "code"))


def test_the_points_pane_has_the_same_keys(driver: Driver) -> None:
    driver.go("1.2", "title")
    scores = driver.scores
    scores.select_cell(scores.model().index(1, POINTS))
    driver.enter("0,5")
    assert driver.cell("1.2", Y2017) == "0,5"
    assert scores.currentIndex().row() == 2
    driver.type("0,75")
    driver.press(Key.Key_Tab)
    assert driver.cell("1.2", Y2018) == "0,75"
    assert (scores.currentIndex().row(), scores.currentIndex().column()) == (3, POINTS)
    driver.press(Key.Key_Delete)
    assert driver.cell("1.2", Y2019) == ""
    driver.undo()
    assert driver.cell("1.2", Y2019) == "1,0"
    driver.press(Key.Key_F2)
    driver.press(Key.Key_Escape)
    assert not driver.is_editing()


def test_undo_and_redo_by_keys_tell_their_names(driver: Driver) -> None:
    driver.go("1.2", Y2017)
    driver.enter("0,25")
    undo = driver.action("undo")
    assert "1.2" in undo.text()
    driver.undo()
    assert driver.cell("1.2", Y2017) == "0,0"
    assert "1.2" in driver.status
    assert "1.2" in driver.action("redo").text()
    driver.redo()
    assert driver.cell("1.2", Y2017) == "0,25"
    driver.undo()
    driver.press(Key.Key_Z, CTRL | SHIFT)
    assert driver.cell("1.2", Y2017) == "0,25"


def test_the_editors_own_undo_stays_in_the_editor(driver: Driver) -> None:
    driver.go("1.2", Y2017)
    driver.enter("0,25")
    driver.go("1.2", "title")
    before = driver.row("1.2").title
    driver.press(Key.Key_F2)
    driver.type("xyz")
    driver.press(Key.Key_Z, CTRL)
    assert driver.is_editing()
    assert driver.editor().value() == before
    driver.press(Key.Key_Z, CTRL)
    assert driver.steps() == 1
    assert driver.cell("1.2", Y2017) == "0,25"


def test_quick_edits_of_one_cell_are_one_step(driver: Driver) -> None:
    for text in ("0,1", "0,2", "0,3"):
        driver.go("1.2", Y2017)
        driver.enter(text)
    assert driver.steps() == 1
    driver.undo()
    assert driver.cell("1.2", Y2017) == "0,0"


def test_letters_with_ctrl_or_alt_never_start_typing(driver: Driver) -> None:
    driver.go("1.2", "title")
    driver.press(Key.Key_K, CTRL)
    driver.press(Key.Key_K, ALT)
    assert not driver.is_editing()


def test_digits_typed_with_alt_gr_do_start_typing(driver: Driver) -> None:
    """Windows' Vietnamese keyboard has its digits there, and tells AltGr as Ctrl+Alt."""
    driver.go("1.2", Y2017)
    for letter in "0,5":
        modifiers = CTRL | ALT if letter.isdigit() else Qt.KeyboardModifier.NoModifier
        event = QKeyEvent(QEvent.Type.KeyPress, ord(letter), modifiers, letter)
        QApplication.sendEvent(driver.focus(), event)
    driver.press(Key.Key_Return)
    assert driver.cell("1.2", Y2017) == "0,5"


def test_typing_into_a_sum_is_not_possible(driver: Driver) -> None:
    driver.go("1.1", Y2017)
    driver.type("5")
    assert not driver.is_editing()
    assert driver.steps() == 0
