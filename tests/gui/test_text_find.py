"""Ctrl+F, Ctrl+H and F3 in the text search and replace in all
sections, and say where else there is more."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest

from parplanner.domain.rows import Section
from tests.gui.driving import CTRL, SHIFT, Key
from tests.gui.text_driving import OpenPlan, TextDriver, text_driver

BODIES = (
    "Cải cách hành chính\nvà *CẢI* cách tài chính",
    "Chỉ số {{total:2017}} – cải cách",
    "không có gì",
)


@pytest.fixture
def driver(open_plan: OpenPlan) -> TextDriver:
    return text_driver(open_plan, *BODIES)


def bodies(driver: TextDriver) -> list[str]:
    return [s.body for s in driver.plan.sections(None)]


def said(driver: TextDriver) -> str:
    bar = driver.text.find
    assert bar.is_open()
    for _ in range(200):
        if not driver.text.find.is_counting_cells():
            break
        QTest.qWait(5)
    return bar.said.text()


def selected(driver: TextDriver) -> tuple[str, str]:
    section = driver.plan.get(Section, str(driver.editor_.section_id))
    return section.label, driver.editor_.textCursor().selectedText()


def find(driver: TextDriver, wanted: str) -> None:
    driver.press(Key.Key_F, CTRL)
    driver.type(wanted)
    driver.text.find.search_now()


def test_ctrl_f_finds_in_every_section_and_f3_goes_round(driver: TextDriver) -> None:
    find(driver, "cai cach")
    assert driver.text.is_shown
    seen = [selected(driver)]
    for _ in range(3):
        driver.press(Key.Key_F3)
        seen.append(selected(driver))
    assert seen == [("I.", "Cải cách"), ("I.", "CẢI cách"), ("II.", "cải cách"), ("I.", "Cải cách")]
    driver.press(Key.Key_F3, SHIFT)
    assert selected(driver) == ("II.", "cải cách")
    assert said(driver).startswith("3/3") or "3" in said(driver)


def test_it_says_what_the_tables_hold_and_the_tables_say_what_the_text_holds(
    driver: TextDriver,
) -> None:
    find(driver, "cải cách")
    in_tables = int(said(driver).split(" · ")[1].split()[0])
    assert in_tables > 0 and "Ctrl+1" in said(driver)
    driver.press(Key.Key_1, CTRL)
    driver.press(Key.Key_F, CTRL)
    driver.type("cải cách")
    driver.find.start()
    driver.find.look_up_again()
    assert "3 chỗ trong văn bản kế hoạch (Ctrl+2)" in driver.find.said.text()


def test_only_this_section_when_asked_for(driver: TextDriver) -> None:
    bar = driver.text.find
    find(driver, "cai cach")
    bar.everywhere.setChecked(False)
    assert driver.text.find.count() == 2


def test_what_is_selected_is_what_is_looked_for(driver: TextDriver) -> None:
    driver.place(4, 8)
    driver.press(Key.Key_F, CTRL)
    assert driver.text.find.text.text() == "cách"


def test_dashes_figures_and_titles_are_found(driver: TextDriver) -> None:
    find(driver, "64,94 - cai")
    assert selected(driver) == ("II.", "\ufffc – cải")
    driver.press(Key.Key_A, CTRL)
    driver.type("Mục 3")
    driver.press(Key.Key_Return)
    assert driver.plan.get(Section, str(driver.editor_.section_id)).title == "Mục 3"


def test_replacing_one_after_the_other_keeps_looks_and_figures(driver: TextDriver) -> None:
    driver.press(Key.Key_H, CTRL)
    driver.type("cai cach")
    bar = driver.text.find
    bar.search_now()
    bar.by.setFocus()
    driver.type("doi moi")
    driver.press(Key.Key_Return)
    assert bodies(driver)[0] == "doi moi hành chính\nvà *CẢI* cách tài chính"
    assert selected(driver) == ("I.", "CẢI cách"), "on the next"
    driver.press(Key.Key_Return)
    assert bodies(driver)[0] == "doi moi hành chính\nvà *doi moi* tài chính"
    driver.take_back()
    assert bodies(driver)[0] == "doi moi hành chính\nvà *CẢI* cách tài chính"


def test_replacing_all_is_one_step_and_leaves_figures_alone(driver: TextDriver) -> None:
    driver.press(Key.Key_H, CTRL)
    bar = driver.text.find
    driver.type("64,94")
    bar.by.setFocus()
    driver.type("100")
    bar.replace_all.click()
    assert bodies(driver) == list(BODIES) and "1 số liệu sống giữ nguyên" in bar.said.text()
    bar.text.setText("cải cách")
    bar.by.setText("a*b{{c")
    bar.replace_all.click()
    assert driver.editor_.toPlainText() == "a*b{{c hành chính\nvà a*b{{c tài chính"
    assert bodies(driver)[1] == "Chỉ số {{total:2017}} – a\\*b\\{{c"
    assert driver.steps() == 1
    driver.take_back()
    assert bodies(driver) == list(BODIES)


def test_f3_opens_the_bar_and_esc_gives_the_text_back(driver: TextDriver) -> None:
    driver.press(Key.Key_F3)
    bar = driver.text.find
    assert bar.is_open() and bar.text.hasFocus()
    driver.type("chinh")
    driver.press(Key.Key_Return)
    driver.press(Key.Key_Escape)
    assert not bar.is_open() and driver.editor_.hasFocus()
    assert driver.editor_.extraSelections() == []


def test_edits_and_deleted_sections_are_not_found_any_more(driver: TextDriver) -> None:
    find(driver, "cai cach")
    driver.editor_.setFocus()
    driver.all()
    driver.type("het")
    driver.press(Key.Key_F3)
    assert selected(driver) == ("II.", "cải cách")
    driver.text.delete_section()
    driver.press(Key.Key_F3)
    assert driver.text.find.count() == 0
