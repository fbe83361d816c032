"""One value into many cells: Ctrl+D, Ctrl+R, Ctrl+Enter, Ctrl+; and Delete; each is one step with a
Vietnamese name."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt

from parplanner.document import sentences
from parplanner.domain.rows import MAX_COLUMN
from parplanner.gui.grids.criteria.model import LOST
from tests.gui.driving import ALT, CTRL, SHIFT, Y2017, Y2018, Y2019, Driver, FakeMessages, Key


def named(driver: Driver) -> str:
    """The last step in the language of the window."""
    return sentences.label(driver.last_step.label)


def test_ctrl_d_fills_down_from_the_top_row(driver: Driver) -> None:
    driver.select(driver.tree, driver.at("1.2", Y2017), driver.at("1.4", Y2018))
    driver.press(Key.Key_D, CTRL)
    assert [driver.cell(c, k) for c in ("1.2", "1.3", "1.4") for k in (Y2017, Y2018)] == [
        "0,0",
        "0,75",
    ] * 3
    assert (driver.steps(), named(driver), driver.status) == (1, "Điền xuống", "Điền xuống")
    driver.undo()
    assert (driver.cell("1.3", Y2017), driver.cell("1.3", Y2018)) == ("2,0", "2,0")


def test_ctrl_d_in_one_row_takes_from_the_row_above(driver: Driver) -> None:
    driver.select(driver.tree, driver.at("1.3", Y2017), driver.at("1.3", Y2018))
    driver.press(Key.Key_D, CTRL)
    assert [driver.cell("1.3", k) for k in (Y2017, Y2018)] == ["0,0", "0,75"]
    assert driver.cell("1.4", Y2018) != "0,75"
    assert driver.steps() == 1


def test_ctrl_r_fills_right_from_the_left_column(driver: Driver) -> None:
    driver.select(driver.tree, driver.at("1.2", Y2018), driver.at("1.3", Y2019))
    driver.press(Key.Key_R, CTRL)
    assert [driver.cell(c, Y2019) for c in ("1.2", "1.3")] == ["0,75", "2,0"]
    assert (driver.steps(), named(driver)) == (1, "Điền phải")


def test_ctrl_r_in_one_column_takes_from_the_column_at_its_left(driver: Driver) -> None:
    driver.select(driver.tree, driver.at("1.2", Y2018), driver.at("1.3", Y2018))
    driver.press(Key.Key_R, CTRL)
    assert [driver.cell(c, Y2018) for c in ("1.2", "1.3")] == ["0,0", "2,0"]
    assert driver.cell("1.2", Y2019) == "1,0"


def test_there_is_nothing_to_fill_from_beyond_the_edges(
    driver: Driver, messages: FakeMessages
) -> None:
    driver.go("1", "title")
    driver.press(Key.Key_D, CTRL)
    assert "hàng" in messages.remarks[-1]
    driver.go("1", "code")
    driver.press(Key.Key_R, CTRL)
    assert "cột" in messages.remarks[-1]
    assert driver.steps() == 0


def test_sums_are_left_as_they_are_and_that_is_said(driver: Driver, messages: FakeMessages) -> None:
    driver.select(driver.tree, driver.at("1.2", Y2019), driver.at("1.3", LOST))
    driver.press(Key.Key_R, CTRL)
    assert "2" in messages.remarks[-1]
    assert driver.status == messages.remarks[-1], "it is worth more than the name of the step"
    assert driver.cell("1.2", LOST) == "1,0"
    assert driver.steps() == 0
    driver.select(driver.tree, driver.at("1", Y2017), driver.at("1.1.1", Y2017))
    driver.press(Key.Key_D, CTRL)
    assert (
        driver.steps() == 0
    )  # the field's sum is more than the maximum of 1.1.1: refused as a whole
    assert "1.1.1" in driver.status


def test_filling_takes_only_the_selected_cells(driver: Driver) -> None:
    driver.click(driver.tree, driver.at("1.2", Y2018))
    driver.click(driver.tree, driver.at("1.4", Y2018), CTRL)
    driver.click(driver.tree, driver.at("1.2", Y2017), CTRL)
    between, beside = driver.cell("1.3", Y2018), driver.cell("1.4", Y2017)
    assert beside != driver.cell("1.2", Y2017)
    driver.press(Key.Key_D, CTRL)
    assert driver.cell("1.4", Y2018) == "0,75"
    assert (driver.cell("1.3", Y2018), driver.cell("1.4", Y2017)) == (between, beside)


def test_filling_respects_hidden_and_moved_columns(driver: Driver) -> None:
    rows = driver.criteria
    rows.move_column(Y2019, onto=MAX_COLUMN)
    rows.hide(MAX_COLUMN)
    for code in ("1.4", "1.6"):
        last = driver.cell(code, Y2019)
        assert last not in (driver.cell(code, Y2017), driver.cell(code, MAX_COLUMN))
        driver.go(code, Y2017)
        if code == "1.4":
            driver.press(Key.Key_Left, SHIFT)
        driver.press(Key.Key_R, CTRL)
        assert driver.cell(code, Y2017) == last  # from 2019's column, which stands at its left now
    assert (driver.cell("1.4", MAX_COLUMN), driver.cell("1.6", MAX_COLUMN)) == ("2,0", "4,0")


def test_texts_fill_down_in_the_tasks(driver: Driver) -> None:
    driver.go_task(0, "requirement")
    driver.type("Một")
    driver.press(Key.Key_Return, ALT)
    driver.enter("hai dòng")
    driver.go_task(0, "requirement")
    for _ in range(2):
        driver.press(Key.Key_Down, SHIFT)
    driver.press(Key.Key_D, CTRL)
    assert [driver.task_at(row, "requirement").data() for row in range(3)] == ["Một\nhai dòng"] * 3
    assert named(driver) == "Điền xuống"


def test_a_blank_task_fills_blank_not_the_greyed_title_of_its_criterion(driver: Driver) -> None:
    driver.go_task(1, "content")
    driver.enter("Có lời")
    shown = driver.task_at(0, "content").data()
    assert shown
    driver.select(driver.tasks, driver.task_at(0, "content"), driver.task_at(1, "content"))
    driver.press(Key.Key_D, CTRL)
    assert driver.task_at(1, "content").data(Qt.ItemDataRole.EditRole) == ""


def test_ctrl_enter_while_typing_fills_the_selection(driver: Driver) -> None:
    driver.select(driver.tree, driver.at("1.2", Y2017), driver.at("1.4", Y2018))
    driver.type("0,5")
    driver.press(Key.Key_Return, CTRL)
    assert not driver.is_editing()
    assert {driver.cell(c, k) for c in ("1.2", "1.3", "1.4") for k in (Y2017, Y2018)} == {"0,5"}
    assert (driver.steps(), named(driver)) == (1, "Điền 6 ô")
    driver.undo()
    assert driver.cell("1.3", Y2017) == "2,0"


def test_ctrl_enter_fills_many_lines_too_and_an_open_composition_counts(driver: Driver) -> None:
    driver.select(driver.tasks, driver.task_at(0, "requirement"), driver.task_at(1, "requirement"))
    driver.type("Van ")
    driver.compose("phòng")
    driver.press(Key.Key_Return, CTRL)
    assert [driver.task_at(row, "requirement").data() for row in (0, 1)] == ["Van phòng"] * 2
    assert driver.steps() == 1


def test_ctrl_enter_with_a_text_that_is_refused_keeps_it(driver: Driver) -> None:
    driver.select(driver.tree, driver.at("1.2", Y2017), driver.at("1.3", Y2017))
    driver.type("99")
    driver.press(Key.Key_Return, CTRL)
    assert driver.editor().value() == "99"
    assert driver.steps() == 0
    driver.press(Key.Key_Escape)


def test_ctrl_semicolon_is_today_in_a_cell_and_in_an_editor(driver: Driver) -> None:
    today = date.today().strftime("%d/%m/%Y")
    driver.select(driver.tasks, driver.task_at(0, "deadline"), driver.task_at(1, "deadline"))
    driver.press(Key.Key_Semicolon, CTRL)
    assert [driver.task_at(row, "deadline").data() for row in (0, 1)] == [today] * 2
    assert driver.steps() == 1
    driver.go_task(2, "status")
    driver.type("Xong ")
    driver.press(Key.Key_Semicolon, CTRL)
    assert driver.editor().value() == f"Xong {today}"
    driver.press(Key.Key_Return)
    driver.go_task(3, "requirement")
    driver.type("Từ ")
    driver.press(Key.Key_Semicolon, CTRL)
    driver.press(Key.Key_Return)
    assert driver.task_at(2, "status").data() == f"Xong {today}"
    assert driver.task_at(3, "requirement").data() == f"Từ {today}"


def test_delete_clears_a_multiple_selection_as_one_named_step(driver: Driver) -> None:
    driver.click(driver.tree, driver.at("1.2", Y2018))
    driver.click(driver.tree, driver.at("1.4", Y2019), CTRL)
    driver.press(Key.Key_Delete)
    assert (driver.cell("1.2", Y2018), driver.cell("1.4", Y2019)) == ("", "")
    assert (driver.steps(), named(driver)) == (1, "Xóa nội dung ô")
