"""A live figure never dies in silence: asked before a removal and
before pages, found and mended afterwards."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from parplanner.document.exporting import export
from parplanner.domain.edits import criteria, scores
from parplanner.domain.rows import RESULT, ScoreColumn, Section
from parplanner.gui.dialogs.export import ExportDialog
from parplanner.gui.dialogs.plan_facts import PlanFacts
from tests.gui.driving import CTRL, Y2017, FakeMessages, Key, Meeting
from tests.gui.text_driving import OpenPlan, TextDriver, text_driver

BODY = "Đạt {{total:2017}} điểm, {{points:1.2:2017}} và {{goal}}."


@pytest.fixture
def driver(open_plan: OpenPlan) -> TextDriver:
    return text_driver(open_plan, BODY)


def remove_the_column_of_2017(
    driver: TextDriver, refused: Callable[[PlanFacts], object] | None = None
) -> None:
    """In the plan's facts, as an officer does; ``refused`` deals
    with the dialog that comes back."""
    meetings: list[Meeting] = []

    def deal(dialog: PlanFacts) -> None:
        rows = [dialog.columns.item(i).text() for i in range(dialog.columns.count())]
        dialog.columns.takeItem(next(i for i, text in enumerate(rows) if "2017" in text))
        if refused is not None:
            meetings.append(Meeting(PlanFacts, refused))
        dialog._check()

    meetings.append(Meeting(PlanFacts, deal))
    driver.edit_facts()
    for meeting in meetings:
        meeting.check()


def has_2017(driver: TextDriver) -> bool:
    return any((c.year, c.kind) == (2017, RESULT) for c in driver.plan.all(ScoreColumn))


def test_removing_a_year_says_how_many_figures_use_it_and_a_no_keeps_it(
    driver: TextDriver, messages: FakeMessages
) -> None:
    back: list[str] = []
    remove_the_column_of_2017(driver, lambda dialog: back.append(dialog.problem.text()))
    assert back == ["Chưa đổi gì: số liệu trong văn bản đang dùng."], (
        "the dialog is back with what was entered"
    )
    ((kind, question),) = messages.asked
    assert kind == "confirm" and question.startswith("2 số liệu trong văn bản kế hoạch")
    assert "Tổng điểm năm 2017" in question and has_2017(driver)
    messages.answers = [True]
    remove_the_column_of_2017(driver)
    assert not has_2017(driver)


def test_deleting_a_row_asks_too_and_what_no_figure_uses_goes_unasked(
    driver: TextDriver, messages: FakeMessages
) -> None:
    driver.press(Key.Key_1, CTRL)
    for code, asked in (("1.3", 0), ("1.2", 1)):
        messages.asked.clear()
        driver.go(code, "title")
        driver.press(Key.Key_Minus, CTRL)
        assert len([a for a in messages.asked if "số liệu trong văn bản" in a[1]]) == asked, code
    assert [c.code for c in driver.plan.walk()].count("1.2") == 1


def test_a_figure_without_its_column_is_an_error_that_leads_to_it_and_can_be_mended(
    driver: TextDriver, messages: FakeMessages
) -> None:
    messages.answers = [True]
    remove_the_column_of_2017(driver)
    driver.findings.check()
    found = [f for f in driver.findings.shown() if f.code == "FIELD_NO_DATA"]
    assert [f.severity for f in found] == ["error", "error"]
    driver.press(Key.Key_1, CTRL)
    driver.findings.go_to(found[0])
    assert driver.text.is_shown and driver.editor_.textCursor().selectedText() == "\ufffc"
    assert driver.editor_.place_of_cursor() == (0, len("Đạt "))
    driver.change(lambda: scores.add_column(driver.plan, 2016, RESULT))
    first = driver.plan.walk().__next__()
    assert driver.change(
        lambda: criteria.set_text(driver.plan, first.id, "title", first.title + ".")
    )
    driver.findings.fix(found[1])  # nothing is known of 2016: the figure is taken out
    assert driver.stored == "Đạt {{total:2017}} điểm,  và {{goal}}."
    driver.take_back()
    assert "points:1.2:2017" in driver.stored


def test_before_pages_are_made_the_holes_are_named(
    driver: TextDriver, messages: FakeMessages, tmp_path: Path, qtbot: object
) -> None:
    messages.answers = [True]
    remove_the_column_of_2017(driver)
    driver.settings.set("folder", str(tmp_path))
    messages.asked.clear()

    def deal(dialog: ExportDialog) -> None:
        dialog.accept()

    meeting = Meeting(ExportDialog, deal)
    assert not driver.exports.ask()
    meeting.check()
    question = messages.last("confirm")
    assert question.startswith("2 số liệu sống trong văn bản không có dữ liệu")
    notices = export(driver.plan, "plan", {"pdf": tmp_path / "a.pdf"}, overwrite=True)
    assert any("2 số liệu sống" in notice and "Mục 1" in notice for notice in notices)


def test_no_markup_and_no_internal_name_stands_on_the_screen(driver: TextDriver) -> None:
    pane = driver.text
    model = pane.sections.model
    index = model.index_of(driver.section_id, 1)
    assert pane.outline.model() is model
    from parplanner.domain.edits import sections

    title = "Kết quả {{total:2017}} *in nghiêng*"
    driver.change(lambda: sections.set_text(driver.plan, driver.section_id, "title", title))
    pane.show_section(driver.section_id)
    assert (
        index.data() == "Kết quả 64,94 in nghiêng"
        and pane.title.text() == "I. Kết quả 64,94 in nghiêng"
    )
    pane.outline.setFocus()
    pane.outline.select_cell(index)
    driver.press(Key.Key_F2)
    assert driver.editor().value() == "Kết quả ‹Tổng điểm năm 2017› in nghiêng"
    driver.type(" *x*")
    driver.press(Key.Key_Return)
    stored = driver.plan.get(Section, driver.section_id).title
    assert stored == "Kết quả {{total:2017}} *in nghiêng \\*x\\**", (
        "the look goes on as in any text"
    )
    assert index.data() == "Kết quả 64,94 in nghiêng *x*"
    driver.editor_.setFocus()
    driver.editor_.insert_table("results")
    chip = driver.editor_.document().lastBlock().begin().fragment().charFormat()
    from parplanner.gui.workspaces.text.field_chips import ChipPainter

    painter = ChipPainter(driver.editor_, driver.editor_.value)
    assert painter._text(chip) == "▦ Kết quả"
    assert Y2017
