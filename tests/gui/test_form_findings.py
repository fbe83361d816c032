"""Promises of the group "Thể thức": it stands by itself, every finding
leads to its field, remedies are one step."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from parplanner.domain.changes import Changes
from parplanner.domain.edits import details, plan_info, sections
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Recipient
from parplanner.gui.dialogs.export import ExportDialog
from parplanner.gui.dialogs.plan_facts import PlanFacts
from parplanner.gui.dialogs.signing import Signing
from parplanner.wording import tr
from tests.gui.driving import CTRL, Driver, Key, Meeting
from tests.gui.facts import box
from tests.plans import new_ids


def do(driver: Driver, make: Callable[[Plan], Changes]) -> None:
    driver.execute(make(driver.plan))
    driver.findings.check()


def written(driver: Driver) -> None:
    """A text, so that the plan has a form at all."""
    body = "Đạt 1.66 điểm, tăng 0,5 điểm (có Phụ lục kèm theo)."
    do(driver, lambda plan: sections.add(plan, new_ids(), None, title="Mục", body=body))


def stand(driver: Driver, code: str) -> None:
    driver.findings.check()
    driver.findings.enter()
    driver.findings.stand_on(next(f for f in driver.findings.shown() if f.code == code))


def test_the_form_is_a_group_of_its_own_and_can_be_filtered(driver: Driver) -> None:
    assert not driver.findings.group("form").isValid(), "points alone have no form"
    written(driver)
    assert driver.findings.group("form").isValid()
    driver.findings.show_kind("form")
    assert driver.findings.shown() and all(f.is_form for f in driver.findings.shown())


@pytest.mark.parametrize(
    ("code", "dialog", "field"),
    [
        ("FORM_PLACE_MISSING", PlanFacts, "place"),
        ("FORM_AGENCY_MISSING", PlanFacts, "agency"),
        ("FORM_ABBREVIATION_MISSING", PlanFacts, "abbreviation"),
        ("FORM_SIGNER_TITLE_MISSING", Signing, "signer_position"),
        ("FORM_RECIPIENTS_MISSING", Signing, "recipients"),
        ("FORM_DEGREE", Signing, "signer_name"),
    ],
)
def test_enter_leads_to_the_field(
    driver: Driver, code: str, dialog: type[QDialog], field: str
) -> None:
    written(driver)
    do(driver, lambda plan: plan_info.set_agency(plan, name="", place="", abbreviation=""))
    do(
        driver,
        lambda plan: plan_info.set_info(plan, signer_position="", signer_name="TS. A", number=""),
    )
    stand(driver, code)

    def deal(shown: QDialog) -> None:
        wanted: QWidget = box(shown, field)
        assert shown.focusWidget() is wanted
        shown.reject()

    meeting = Meeting(dialog, deal)
    driver.press(Key.Key_Return)
    meeting.check()


def test_enter_leads_to_the_number_with_a_decimal_point(driver: Driver) -> None:
    written(driver)
    stand(driver, "FORM_DECIMAL_POINT")
    driver.press(Key.Key_Return)
    editor = driver.text.editor
    assert editor.hasFocus()
    assert editor.textCursor().selectedText() == "1.66"


def test_the_missing_archive_is_added_by_its_remedy_in_one_step(driver: Driver) -> None:
    written(driver)
    do(driver, lambda plan: details.set_lines(plan, new_ids(), Recipient, ["UBND tỉnh"]))
    stand(driver, "FORM_ARCHIVE_MISSING")
    driver.press(Key.Key_Period, CTRL)
    driver.press(Key.Key_Return)
    assert [row.text for row in driver.plan.listed(Recipient)] == ["UBND tỉnh", "Lưu: VT"]
    driver.document.undo()
    assert [row.text for row in driver.plan.listed(Recipient)] == ["UBND tỉnh"]


def test_a_silence_says_what_was_compared(driver: Driver) -> None:
    looked_at = driver.findings.looked_at()
    assert (looked_at.points, looked_at.sentences) == (49, 0)
    assert tr("{count} rows with points").format(count=49) in driver.findings.silence()


def test_what_a_clerk_would_send_back_is_said_before_the_export_and_leads_there(
    driver: Driver,
) -> None:
    written(driver)

    def deal(dialog: ExportDialog) -> None:
        assert dialog.hint.isVisibleTo(dialog)
        assert "1.66" in dialog.hint.text.text()
        dialog.document.setCurrentIndex(dialog.document.findData("slips"))
        assert not dialog.hint.isVisibleTo(dialog), "slips are not signed"
        dialog.document.setCurrentIndex(dialog.document.findData("plan"))
        button = dialog.hint.findChild(QPushButton)
        assert button is not None
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    meeting = Meeting(ExportDialog, deal)
    driver.exports.ask()
    meeting.check()
    assert driver.findings.kind.currentData() == "form"
    found = driver.findings.current()
    assert found is not None and found.is_form


def test_a_plan_in_due_form_is_exported_without_a_word(driver: Driver) -> None:
    def deal(dialog: ExportDialog) -> None:
        assert not dialog.hint.isVisibleTo(dialog)
        dialog.reject()

    meeting = Meeting(ExportDialog, deal)
    driver.exports.ask()
    meeting.check()


def test_a_plan_to_be_signed_leads_to_the_first_thing_that_is_open(driver: Driver) -> None:
    written(driver)
    pane = driver.findings
    pane.show_kind("form")
    stand(driver, "FORM_DOUBTS_OPEN")
    driver.press(Key.Key_Return)
    found = pane.current()
    assert found is not None and not found.is_form
    assert found == pane.shown()[0]
