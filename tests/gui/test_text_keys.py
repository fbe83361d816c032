"""Keys with the cursor in the plan's text go where the officer
means them: undo, looks, line ends, menus."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from parplanner.domain.text import MAX_TEXT
from parplanner.gui.dialogs.units import UnitDesk
from tests.gui.driving import CTRL, PLAIN, SHIFT, FakeMessages, Key, clipboard
from tests.gui.text_driving import OpenPlan, text_driver


@pytest.mark.parametrize("keys", [(Key.Key_Y, CTRL), (Key.Key_Z, CTRL | SHIFT)])
def test_ctrl_z_in_the_text_takes_back_and_ctrl_y_brings_back(
    open_plan: OpenPlan, keys: tuple[Key, object]
) -> None:
    driver = text_driver(open_plan, "Một")
    driver.type("XYZ")
    driver.undo()
    assert driver.stored == driver.editor_.toPlainText() == "Một"
    QTest.keyClick(driver.editor_, *keys)
    assert driver.stored == driver.editor_.toPlainText() == "XYZMột"


def test_the_menu_and_the_title_follow_with_the_first_letter(
    open_plan: OpenPlan, messages: FakeMessages, tmp_path: Path
) -> None:
    driver = text_driver(open_plan, "Một")
    messages.answers = [tmp_path / "a.db"]
    driver.press(Key.Key_S, CTRL)
    undo = driver.action("undo")
    assert not driver.is_modified() and not undo.isEnabled()
    driver.type("X")
    assert driver.stored == "Một", "no pause yet"
    assert driver.is_modified() and undo.isEnabled()
    undo.trigger()
    assert driver.editor_.toPlainText() == "Một"
    assert not driver.is_modified()


def test_the_menu_of_the_right_button_undoes_cuts_and_pastes(open_plan: OpenPlan) -> None:
    driver = text_driver(open_plan, "Một hai")
    driver.type("X")
    names = ("undo", "redo", "", "cut", "copy", "paste", "delete", "all")
    actions = dict(zip(names, driver.editor_.createStandardContextMenu().actions(), strict=False))
    assert actions["undo"].isEnabled() and not actions["cut"].isEnabled()
    actions["undo"].trigger()
    assert driver.editor_.toPlainText() == "Một hai"
    driver.place(0, 4)
    menu = driver.editor_.createStandardContextMenu()
    menu.actions()[3].trigger()
    assert (driver.stored, clipboard()) == ("hai", "Một ")
    driver.editor_.createStandardContextMenu().actions()[5].trigger()
    assert driver.stored == "Một hai"


def test_one_ctrl_z_takes_back_a_sentence_not_a_page(open_plan: OpenPlan) -> None:
    driver = text_driver(open_plan, "")
    for sentence in ("Cau mot. ", "Cau hai. ", "Cau ba."):
        driver.type(sentence)
        driver.text.pause()
    assert driver.stored == "Cau mot. Cau hai. Cau ba."
    driver.undo()
    assert driver.stored == "Cau mot. Cau hai."
    driver.undo()
    assert driver.stored == "Cau mot."


def test_writing_at_another_place_and_pasting_are_steps_of_their_own(open_plan: OpenPlan) -> None:
    driver = text_driver(open_plan, "mot hai")
    driver.type("a")
    driver.paste("DAN")
    driver.type("b")
    driver.editor_.commit()
    driver.place(len(driver.stored))
    driver.type("c")
    assert driver.committed() == "aDANbmot haic"
    for expected in ("aDANbmot hai", "aDANmot hai", "amot hai", "mot hai"):
        driver.undo()
        assert driver.stored == expected


def test_an_undo_shows_where_it_changed_the_text(open_plan: OpenPlan) -> None:
    driver = text_driver(open_plan, "mot hai ba")
    driver.place(4, 7)
    driver.type("HAI")
    driver.editor_.commit()
    driver.place(0)
    driver.undo()
    assert driver.editor_.textCursor().position() == 7


@pytest.mark.parametrize("modifiers", [PLAIN, SHIFT])
def test_enter_with_and_without_shift_is_stored_as_it_is_shown(
    open_plan: OpenPlan, modifiers: object
) -> None:
    driver = text_driver(open_plan, "")
    driver.type("mot")
    QTest.keyClick(driver.editor_, Key.Key_Return, modifiers)
    driver.type("hai")
    assert driver.committed() == driver.editor_.toPlainText() == "mot\nhai"


def test_ctrl_u_in_the_text_opens_no_dialog_and_changes_nothing(open_plan: OpenPlan) -> None:
    driver = text_driver(open_plan, "mot")
    driver.all()
    driver.press(Key.Key_U, CTRL)
    assert not isinstance(QApplication.activeModalWidget(), UnitDesk)
    assert driver.committed() == "mot"


def test_the_edit_menu_works_on_the_text(open_plan: OpenPlan) -> None:
    driver = text_driver(open_plan, "mot hai")
    actions = driver.actions
    actions["select_all"].trigger()
    actions["cut"].trigger()
    assert driver.stored == "" and clipboard() == "mot hai"
    actions["paste"].trigger()
    actions["paste"].trigger()
    assert driver.stored == "mot haimot hai"
    actions["select_all"].trigger()
    actions["clear"].trigger()
    assert driver.stored == ""


def test_what_is_too_long_is_refused_in_words_when_it_is_put_in(open_plan: OpenPlan) -> None:
    driver = text_driver(open_plan, "mot")
    for length in (MAX_TEXT, 3_000_000):
        driver.paste("x" * length)
        assert driver.editor_.toPlainText() == "mot"
        assert "20000" in driver.last_refusal and "Chưa có gì được thêm" in driver.status
    driver.paste("x" * (MAX_TEXT - 3))
    assert len(driver.stored) == MAX_TEXT
    driver.type("y")
    assert len(driver.committed()) == MAX_TEXT, "no letter more"
    driver.press(Key.Key_Backspace)
    driver.type("y")
    assert driver.committed().count("y") == 1


def test_save_and_closing_say_why_a_text_cannot_be_stored(
    open_plan: OpenPlan, messages: FakeMessages, full_disk: Callable[[], None]
) -> None:
    driver = text_driver(open_plan, "mot")
    driver.type("x")
    for act in (lambda: driver.press(Key.Key_S, CTRL), driver.frame.close, driver.close_plan):
        messages.asked.clear()
        act()
        assert driver.frame.isVisible() and driver.has_plan
        ((kind, said),) = messages.asked
        assert kind == "warn" and driver.last_refusal in said and "vẫn còn trong cửa sổ" in said
    full_disk()
    assert driver.committed() == "xmot"
