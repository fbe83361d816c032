"""What was typed survives a pause, a full disk, another plan, a
hidden column, another language or look."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from parplanner.document.document import Document
from parplanner.domain.errors import FileProblem
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Criterion, Section
from parplanner.gui.dialogs.units import UnitDesk
from parplanner.gui.grids.kit.lens import ColumnFilter
from parplanner.gui.grids.kit.whole_lines import LINE_BREAK, whole_lines
from parplanner.gui.shell.app import Application
from parplanner.gui.workspaces.text.section_editor import SectionEditor
from tests.gui.driving import (
    CTRL,
    MAX_COLUMN,
    SHIFT,
    Y2017,
    Driver,
    FakeMessages,
    Key,
    clipboard,
    window_of,
)


@pytest.fixture
def editor(driver: Driver) -> SectionEditor:
    """A new, empty section under the hand."""
    driver.text.show()
    pane = driver.text
    pane.add_section()
    QTest.qWait(30)
    pane.editor.setFocus()
    return pane.editor


def _pause(qtbot: QtBot, driver: Driver, editor: SectionEditor) -> None:
    """Until the pause has stored what was typed."""
    section = driver.plan.get(Section, str(editor.section_id))
    qtbot.waitUntil(lambda: driver.plan.get(Section, section.id).body != section.body, timeout=3000)


@pytest.mark.parametrize("between", [" ", "\n", "\n\n"])
def test_a_pause_at_the_end_of_a_text_glues_nothing_together(
    driver: Driver, editor: SectionEditor, qtbot: QtBot, between: str
) -> None:
    def write(text: str) -> None:
        for letter in text:
            QTest.keyClick(editor, Key.Key_Return) if letter == "\n" else QTest.keyClicks(
                editor, letter
            )

    write(f"Cau mot.{between}")
    _pause(qtbot, driver, editor)
    write("Cau hai.")
    editor.commit()
    assert driver.plan.get(Section, str(editor.section_id)).body == f"Cau mot.{between}Cau hai."


def test_a_pause_does_not_end_a_composition(driver: Driver, editor: SectionEditor) -> None:
    QTest.keyClicks(editor, "abc ")
    driver.compose("v")
    driver.compose("vă")
    driver.text.pause()
    assert editor.document().firstBlock().layout().preeditAreaText() == "vă"
    driver.composed("văn")
    editor.commit()
    assert driver.plan.get(Section, str(editor.section_id)).body == "abc văn"


def test_saving_takes_a_composition_in_the_text_along(
    driver: Driver, editor: SectionEditor
) -> None:
    driver.compose("văn")
    assert driver.commit()
    assert driver.plan.get(Section, str(editor.section_id)).body == "văn"


def test_ctrl_i_in_the_text_is_italic_and_imports_nothing(
    driver: Driver, editor: SectionEditor, messages: FakeMessages
) -> None:
    QTest.keyClicks(editor, "abc")
    editor.selectAll()
    asked = QKeyEvent(QEvent.Type.ShortcutOverride, Key.Key_I, CTRL)
    asked.ignore()
    QApplication.sendEvent(editor, asked)
    assert asked.isAccepted(), "else the menu takes the key"
    driver.press(Key.Key_I, CTRL)
    assert editor.currentCharFormat().font().italic()
    assert messages.asked == []


def test_a_cell_the_disk_refuses_keeps_its_text_until_there_is_room(
    driver: Driver, full_disk: Callable[[], None]
) -> None:
    driver.go("1.2", "title")
    driver.press(Key.Key_F2)
    driver.type(" dang go")
    for way in (lambda: driver.press(Key.Key_Return), driver.commit, driver.tasks.setFocus):
        way()
        QTest.qWait(10)
        assert driver.is_editing()
        assert driver.editor().value().endswith(" dang go")
    assert not driver.may_leave()
    full_disk()
    driver.press(Key.Key_Return)
    assert driver.cell("1.2", "title").endswith(" dang go")
    assert not driver.is_editing()


def test_escape_gives_up_a_text_that_could_not_be_stored(
    driver: Driver, full_disk: Callable[[], None]
) -> None:
    driver.go("1.2", "title")
    driver.press(Key.Key_F2)
    driver.type("x")
    driver.press(Key.Key_Return)
    driver.press(Key.Key_Escape)
    assert not driver.is_editing()
    full_disk()
    driver.enter("y")
    assert driver.cell("1.2", "title") == "y"


def test_a_fill_that_is_refused_elsewhere_keeps_the_text(driver: Driver) -> None:
    before = driver.plan.copy()
    driver.select(driver.tree, driver.at("1.2", Y2017), driver.at("1.3", Y2017))
    narrow = min(driver.row("1.2").max_points or 0, driver.row("1.3").max_points or 0)
    wide = max(driver.row("1.2").max_points or 0, driver.row("1.3").max_points or 0)
    assert narrow < wide
    owner = "1.2" if driver.row("1.2").max_points == wide else "1.3"
    driver.tree.selectionModel().setCurrentIndex(
        driver.at(owner, Y2017), driver.tree.selectionModel().SelectionFlag.NoUpdate
    )
    text = f"{wide // 1000},{wide % 1000:03d}"
    driver.type(text)
    driver.press(Key.Key_Return, CTRL)
    assert driver.is_editing()
    assert driver.editor().value() == text
    assert driver.plan.same_content(before)


def test_a_field_of_the_details_keeps_what_the_disk_refused(
    driver: Driver, full_disk: Callable[[], None]
) -> None:
    driver.go("1.2", "title")
    driver.details.toggle()
    pane = driver.details
    pane.evidence.setFocus()
    driver.type("go tay")
    driver.go("1.3", "title")
    assert (pane.evidence.text(), pane.criterion()) == ("go tay", driver.row("1.2").id)
    full_disk()
    driver.go(
        "1.3.1" if driver.criteria.model.rowCount(driver.at("1.3", "title")) else "1.1", "title"
    )
    assert driver.row("1.2").evidence == "go tay"
    assert pane.evidence.text() == ""


def test_the_details_of_a_closed_plan_are_gone(
    driver: Driver, open_plan: Callable[[Plan], Driver]
) -> None:
    driver.go("1.2", "title")
    driver.details.toggle()
    pane = driver.details
    pane.evidence.setFocus()
    driver.type("go tay")
    pane.special.click()
    open_plan(Plan())
    assert (pane.evidence.text(), pane.special.isChecked(), pane.method.currentIndex()) == (
        "",
        False,
        0,
    )


def test_opening_another_plan_finishes_what_is_typed(
    driver: Driver, messages: FakeMessages, tmp_path: Path
) -> None:
    document = driver.document
    document.save(tmp_path / "a.db")
    driver.go("1.2", "title")
    driver.press(Key.Key_F2)
    driver.type(" dang go")
    assert not driver.open(tmp_path / "a.db")  # the question about saving is cancelled
    assert [kind for kind, _ in messages.asked] == ["ask_save"]
    assert driver.cell("1.2", "title").endswith(" dang go")


def test_the_cursor_leaves_a_column_that_is_hidden(driver: Driver) -> None:
    rows, before = driver.criteria, driver.plan.copy()
    driver.go("1.2", Y2017)
    rows.hide(Y2017)
    assert driver.where()[0] == "1.2"
    assert driver.tree.currentIndex().column() in driver.tree.shown_columns()
    driver.tree.columns.hide(driver.tree.currentIndex().column())
    assert driver.tree.currentIndex().column() in driver.tree.shown_columns()
    driver.press(Key.Key_Down, SHIFT)
    assert driver.plan.same_content(before)


def test_a_block_pasted_over_hidden_columns_too_is_selected_as_far_as_it_is_seen(
    driver: Driver, messages: FakeMessages
) -> None:
    rows = driver.criteria
    last = rows.column_of(Y2017)
    driver.tree.columns.hide(last)
    shown = driver.tree.shown_columns()
    left = shown[[c for c in shown if c < last].index(max(c for c in shown if c < last))]
    driver.tree.select_cell(driver.at("1.2", rows.key_of(left)))
    clipboard("1\t0,5\r\n1\t0,5\r\n")
    messages.answers = [1, True]
    driver.press(Key.Key_V, CTRL)
    assert driver.steps() == 1
    assert {i.column() for i in driver.tree.selected_cells()} == {left}


def test_a_text_of_three_lines_in_a_cell_of_two_is_not_cut_through(driver: Driver) -> None:
    font = driver.tasks.font()
    height = driver.tasks.fontMetrics().lineSpacing() * 2
    assert whole_lines(LINE_BREAK.join("abc"), font, 200, height).count(LINE_BREAK) == 1


@pytest.mark.parametrize("way", ["theme_dark", "lang_en"])
def test_another_look_or_language_goes_on_in_the_same_place(
    driver: Driver, application: Application, way: str
) -> None:
    driver.frame.resize(760, 640)
    QTest.qWait(20)
    size = driver.frame.size()
    driver.criteria.hide(Y2017)
    driver.criteria.widen("title", 333)
    driver.criteria.filter("title", ColumnFilter("cchc"))
    driver.go("2.1" if "2.1" in _shown(driver) else _shown(driver)[-1], "title")
    place, rows = driver.where(), _shown(driver)
    driver.text.show()
    driver.do(way)
    after = window_of(application)
    assert after.frame is not driver.frame
    assert after.frame.size() == size
    assert after.text.is_shown
    assert (after.where(), _shown(after)) == (place, rows)
    assert after.criteria.is_hidden(Y2017)
    assert after.criteria.width("title") == 333


def test_larger_letters_and_another_language_make_room_for_the_titles(
    driver: Driver, application: Application
) -> None:
    rows = driver.criteria
    code, top = rows.column_of("code"), rows.column_of(MAX_COLUMN)
    driver.tree.header().resizeSection(code, 2 * driver.tree.header().sectionSize(code))
    chosen = driver.tree.header().sectionSize(code) / driver.tree.fontMetrics().averageCharWidth()
    for way in ("lang_en", "font_200", "lang_vi"):
        window_of(application).do(way)
        after = window_of(application)
        tree = after.tree
        header, metrics = tree.header(), tree.fontMetrics()
        title = after.criteria.heading(MAX_COLUMN)
        assert header.sectionSize(top) > metrics.horizontalAdvance(title)
        assert header.sectionSize(code) / metrics.averageCharWidth() == pytest.approx(
            chosen, abs=0.5
        )


def _shown(driver: Driver) -> list[str]:
    return [driver.plan.get(Criterion, i).code for i in driver.criteria.ids()]


def test_undo_that_the_disk_refuses_is_told_in_a_dialogs_grid_too(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise FileProblem("disk.full")

    driver.go("1.2", "title")
    driver.enter("x")
    monkeypatch.setattr(Document, "undo", refuse)
    desk = UnitDesk(driver.frame, driver.session)
    desk.show()
    desk.table.setFocus()
    told: list[str] = []
    driver.session.refused.connect(told.append)
    QTest.keyClick(desk.table, Key.Key_Z, CTRL)
    assert len(told) == 1
    desk.reject()
    driver.take_back()
    assert len(told) == 2
    assert driver.cell("1.2", "title") == "x"
