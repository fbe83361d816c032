"""Nothing typed is lost: refused texts stay in the editor; Save, Close and clicks elsewhere finish
the typing first."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QToolTip

from parplanner.document import reading
from parplanner.domain.rows import MAX_COLUMN, Criterion
from parplanner.gui.grids.scores.model import POINTS
from parplanner.gui.widgets.messages import CANCEL
from tests.gui.driving import CTRL, Y2017, Driver, FakeMessages, Key


@pytest.mark.parametrize(
    ("text", "reason"), [("9", "tối đa"), ("abc", "abc"), ("0,1234", "0,1234"), ("-1", "-1")]
)
@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Tab])
def test_a_refused_text_stays_in_the_editor_with_the_reason(
    driver: Driver, text: str, reason: str, key: Key
) -> None:
    driver.go("1.2", Y2017)
    driver.type(text)
    driver.press(key)
    assert driver.editor().value() == text
    assert reason in driver.status
    assert reason in QToolTip.text()
    assert driver.steps() == 0
    driver.press(Key.Key_Escape)
    assert driver.cell("1.2", Y2017) == "0,0"
    assert driver.where() == ("1.2", Y2017)


def test_a_refused_text_can_be_corrected(driver: Driver) -> None:
    driver.go("1.2", Y2017)
    driver.type("9")
    driver.press(Key.Key_Return)
    driver.press(Key.Key_Backspace)
    driver.enter("0,9")
    assert driver.cell("1.2", Y2017) == "0,9"
    assert driver.where() == ("1.3", Y2017)


def test_a_refused_code_of_a_task_stays(driver: Driver) -> None:
    driver.go_task(0, "criterion")
    driver.enter("77.7")
    assert driver.editor().value() == "77.7"
    assert "77.7" in driver.status
    driver.press(Key.Key_Escape)
    assert driver.steps() == 0


def test_clicking_another_cell_commits(driver: Driver) -> None:
    driver.go("1.2", Y2017)
    driver.type("0,5")
    driver.click(driver.tree, driver.at("1.4", "title"))
    assert driver.cell("1.2", Y2017) == "0,5"
    assert driver.where() == ("1.4", "title")
    assert not driver.is_editing()


def test_clicking_into_another_table_commits_and_leaves_the_cursor_there(driver: Driver) -> None:
    driver.task_list.show_all()
    driver.go("1.2", Y2017)
    driver.type("0,5")
    driver.click(driver.tasks, driver.task_at(1, "deadline"))
    assert driver.cell("1.2", Y2017) == "0,5"
    assert driver.tasks.hasFocus()
    driver.enter("Quý IV")
    assert driver.task_at(1, "deadline").data() == "Quý IV"


@pytest.mark.parametrize("elsewhere", ["same table", "other table"])
def test_clicking_elsewhere_with_a_refused_text_comes_back_to_it(
    driver: Driver, elsewhere: str
) -> None:
    driver.task_list.show_all()
    driver.go("1.2", Y2017)
    driver.type("9")
    if elsewhere == "same table":
        driver.click(driver.tree, driver.at("1.4", "title"))
    else:
        driver.click(driver.tasks, driver.task_at(1, "deadline"))
    QApplication.processEvents()
    assert driver.editor().value() == "9"
    assert driver.where() == ("1.2", Y2017)
    assert "tối đa" in driver.status
    driver.press(Key.Key_Escape)
    assert not driver.is_editing()
    assert driver.steps() == 0


def test_save_while_typing_saves_what_is_typed(
    driver: Driver, messages: FakeMessages, tmp_path: Path
) -> None:
    messages.answers = [tmp_path / "kế hoạch.db"]
    driver.go("1.2", Y2017)
    driver.type("0,5")
    driver.press(Key.Key_S, CTRL)
    saved = reading.read_plan(tmp_path / "kế hoạch.db").plan
    assert saved.same_content(driver.plan)
    assert driver.cell("1.2", Y2017) == "0,5"
    assert not driver.is_modified()


def test_save_waits_while_a_refused_text_stands_in_a_cell(
    driver: Driver, messages: FakeMessages, tmp_path: Path
) -> None:
    messages.answers = [tmp_path / "a.db"]
    driver.go("1.2", Y2017)
    driver.type("9")
    driver.press(Key.Key_S, CTRL)
    assert not (tmp_path / "a.db").exists()
    assert driver.editor().value() == "9"
    assert "tối đa" in driver.status


def test_closing_the_window_finishes_the_typing_before_it_asks(
    driver: Driver, messages: FakeMessages
) -> None:
    messages.answers = [CANCEL]
    driver.go("1.2", Y2017)
    driver.type("0,5")
    event = driver.ask_to_close()
    assert not event.isAccepted()
    assert driver.cell("1.2", Y2017) == "0,5"
    assert messages.asked[0][0] == "ask_save"


def test_commands_finish_the_typing_first(driver: Driver) -> None:
    driver.go("1.2", "title")
    driver.type("Mới")
    driver.press(Key.Key_Return, CTRL)
    assert driver.row("1.2").title == "Mới"
    assert driver.where()[1] == "title"
    assert driver.plan.children(driver.row("1.2").parent_id)[2].title == ""


# -- input methods (Unikey through IBus, Windows' TSF) ---------------------------------------------


def test_the_first_composed_letter_opens_the_editor_and_ends_in_the_cell(driver: Driver) -> None:
    driver.go("1.2", "title")
    driver.compose("v")
    driver.compose("vă")
    driver.compose("văn")
    driver.composed("văn")
    assert driver.editor().value() == "văn"
    driver.press(Key.Key_Return)
    assert driver.row("1.2").title == "văn"


def test_the_first_composed_letter_replaces_many_lines(driver: Driver) -> None:
    driver.go_task(0, "requirement")
    driver.compose("đ")
    driver.composed("đ")
    driver.enter("i")
    assert driver.task_at(0, "requirement").data() == "đi"


@pytest.mark.parametrize("table", ["tree", "tasks"])
@pytest.mark.parametrize("way", ["save", "click", "close", "enter"])
def test_a_word_being_composed_is_not_lost(
    driver: Driver, messages: FakeMessages, tmp_path: Path, table: str, way: str
) -> None:
    messages.answers = [tmp_path / "a.db" if way == "save" else CANCEL]
    if table == "tree":
        driver.go("1.2", "title")
    else:
        driver.go_task(0, "requirement")
    driver.type("Van ")
    driver.compose("phòng")
    if way == "save":
        driver.press(Key.Key_S, CTRL)
    elif way == "click":
        driver.click(driver.tree, driver.at("1.4", "title"))
    elif way == "close":
        driver.ask_to_close()
    else:
        driver.press(Key.Key_Return)
    text = driver.row("1.2").title if table == "tree" else driver.task_at(0, "requirement").data()
    assert text == "Van phòng"


def test_composed_text_is_stored_in_one_form(driver: Driver) -> None:
    """A keyboard that sends a letter and a mark makes the same word as
    one that sends the letter whole (NFC)."""
    driver.go("1.2", "title")
    driver.compose("v")
    driver.composed("va\u0306n")
    driver.press(Key.Key_Return)
    assert driver.row("1.2").title == "v\u0103n"


def test_an_empty_composition_opens_no_editor(driver: Driver) -> None:
    driver.go("1.2", "title")
    QApplication.sendEvent(driver.focus(), QInputMethodEvent())
    assert not driver.is_editing()


def test_typing_in_the_points_pane_is_finished_by_choosing_another_row(driver: Driver) -> None:
    driver.go("1.2", "title")
    driver.scores.select_cell(driver.scores.model().index(1, POINTS))
    driver.type("0,5")
    driver.click(driver.tree, driver.at("1.4", "title"))
    assert driver.cell("1.2", Y2017) == "0,5"
    assert driver.points.criterion() == driver.row("1.4").id


def test_raising_the_maximum_makes_room_for_the_points(driver: Driver) -> None:
    driver.go("1.2", MAX_COLUMN)
    driver.enter("10")
    driver.go("1.2", Y2017)
    driver.enter("9")
    assert driver.cell("1.2", Y2017) == "9,0"


def test_undo_of_the_row_being_edited_away_leaves_no_editor_behind(driver: Driver) -> None:
    driver.go("1.2", "title")
    driver.press(Key.Key_Return, CTRL)
    fresh = driver.criteria.current_id()
    driver.type("T")
    document = driver.document
    document.undo()
    QApplication.processEvents()
    assert driver.plan.find(Criterion, fresh) is None
    assert driver.commit()
