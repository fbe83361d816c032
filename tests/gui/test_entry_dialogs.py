"""Esc, Cancel and the cross of a filled dialog ask before they throw away what was entered, and
never without need."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QWidget,
)

from parplanner.domain.plan import Plan
from parplanner.gui.dialogs.about import About
from parplanner.gui.dialogs.bug_report import BugReport
from parplanner.gui.dialogs.earlier_versions import EarlierVersions
from parplanner.gui.dialogs.explain import ExplainWindow
from parplanner.gui.dialogs.export import ExportDialog
from parplanner.gui.dialogs.go_to import GoTo
from parplanner.gui.dialogs.help import HelpWindow
from parplanner.gui.dialogs.import_preview import ImportPreview
from parplanner.gui.dialogs.name import NameDialog
from parplanner.gui.dialogs.page_preview import PagePreview
from parplanner.gui.dialogs.plan_facts import PlanFacts
from parplanner.gui.dialogs.rows import RowsDialog
from parplanner.gui.dialogs.shortcuts import ShortcutSheet
from parplanner.gui.dialogs.signing import Signing
from parplanner.gui.dialogs.units import UnitDesk
from parplanner.gui.widgets.entry import EntryDialog
from parplanner.gui.widgets.paste_preview import PastePreview
from tests.gui.driving import ALT, Driver, FakeMessages, Key, Meeting
from tests.gui.every_window import DIALOGS
from tests.gui.facts import box

NOTHING_ENTERED = {
    About, BugReport, EarlierVersions, ExplainWindow, GoTo, HelpWindow, PagePreview, PastePreview,
    ShortcutSheet,
    RowsDialog,
    UnitDesk,
}  # fmt: skip
"""They show, seek or ask; the desk of units takes every cell over at once."""
ENTERED = sorted(set(DIALOGS) - NOTHING_ENTERED, key=lambda kind: kind.__name__)

Field = QLineEdit | QPlainTextEdit | QComboBox | QCheckBox | QListWidget


def opened(kind: type[QDialog], driver: Driver) -> QDialog:
    """One of the dialogs, shown."""
    dialog = DIALOGS[kind](driver.frame)
    dialog.show()
    dialog.activateWindow()
    QTest.qWaitForWindowActive(dialog)
    return dialog


def fields(dialog: QDialog) -> list[Field]:
    """All that can be filled in."""
    found: list[Field] = []
    for field in dialog.findChildren(QWidget):
        if (
            not field.isVisible()
            or not field.isEnabled()
            or isinstance(field.parentWidget(), QComboBox)
        ):
            continue
        if isinstance(field, QLineEdit | QPlainTextEdit) and not field.isReadOnly():
            found.append(field)
        if isinstance(field, QCheckBox | QComboBox) or (
            isinstance(field, QListWidget) and checkable(field)
        ):
            found.append(field)
    return found


def checkable(field: QListWidget) -> bool:
    """Whether its lines have boxes."""
    return field.count() > 0 and field.item(0).data(Qt.ItemDataRole.CheckStateRole) is not None


def fill(field: Field) -> None:
    """Something else than stands there, with keys."""
    field.setFocus()
    if isinstance(field, QListWidget):
        field.setCurrentRow(0)
    if isinstance(field, QLineEdit | QPlainTextEdit):
        QTest.keyClicks(field, "x1")
    elif isinstance(field, QComboBox):
        QTest.keyClick(field, Key.Key_Down if field.currentIndex() == 0 else Key.Key_Up)
    else:
        QTest.keyClick(field, Key.Key_Space)


def take_back(field: Field) -> None:
    """As it stood before :func:`fill`."""
    if isinstance(field, QLineEdit | QPlainTextEdit):
        for _ in range(2):
            QTest.keyClick(field, Key.Key_Backspace)
    elif isinstance(field, QComboBox):
        QTest.keyClick(field, Key.Key_Up if field.currentIndex() == 1 else Key.Key_Down)
    else:
        QTest.keyClick(field, Key.Key_Space)


def escape(dialog: QDialog) -> None:
    """Esc, where the focus is."""
    QTest.keyClick(dialog.focusWidget() or dialog, Key.Key_Escape)


def test_every_dialog_holds_entries_or_is_known_to_hold_none() -> None:
    assert {kind for kind in DIALOGS if issubclass(kind, EntryDialog)} == set(ENTERED)


@pytest.mark.parametrize("kind", sorted(DIALOGS, key=lambda k: k.__name__))
def test_nothing_is_asked_where_nothing_was_entered(
    driver: Driver, messages: FakeMessages, kind: type[QDialog]
) -> None:
    for leave in (escape, QDialog.reject, QDialog.close):
        dialog = opened(kind, driver)
        leave(dialog)
        assert not dialog.isVisible()
    assert messages.asked == []


@pytest.mark.parametrize("kind", ENTERED)
def test_every_field_is_asked_about(
    driver: Driver, messages: FakeMessages, kind: type[QDialog]
) -> None:
    dialog = opened(kind, driver)
    places = range(len(fields(dialog)))
    assert places or kind is ImportPreview, "there is nothing to fill in"
    for place in places:
        field = fields(dialog)[place]
        if kind is ExportDialog and not isinstance(field, QLineEdit):
            continue  # chosen again in a moment
        asked = len(messages.asked)
        fill(field)
        escape(dialog)
        assert dialog.isVisible(), f"{field.accessibleName()} was thrown away"
        assert dialog.windowTitle() in messages.asked[asked][1]
        dialog.close()
        assert dialog.isVisible()
        dialog.done(QDialog.DialogCode.Rejected)
        dialog = opened(kind, driver)
    dialog.done(QDialog.DialogCode.Rejected)


@pytest.mark.parametrize("kind", [kind for kind in ENTERED if kind is not ExportDialog])
def test_what_was_taken_back_is_not_asked_about(
    driver: Driver, messages: FakeMessages, kind: type[QDialog]
) -> None:
    dialog = opened(kind, driver)
    for field in fields(dialog):
        fill(field)
        take_back(field)
    escape(dialog)
    assert not dialog.isVisible()
    assert messages.asked == []


def test_a_yes_throws_it_away_and_cancel_asks_too(driver: Driver, messages: FakeMessages) -> None:
    dialog = opened(PlanFacts, driver)
    fill(fields(dialog)[0])
    box = dialog.findChild(QDialogButtonBox)
    assert isinstance(box, QDialogButtonBox)
    cancel: QAbstractButton = box.button(QDialogButtonBox.StandardButton.Cancel)
    cancel.click()
    assert dialog.isVisible()
    messages.answers = [True]
    cancel.click()
    assert not dialog.isVisible()
    assert len(messages.asked) == 2


def test_year_columns_added_and_removed_are_entries(driver: Driver, messages: FakeMessages) -> None:
    dialog = opened(PlanFacts, driver)
    assert isinstance(dialog, PlanFacts)
    dialog.columns.setCurrentRow(0)
    dialog.columns.takeItem(0)
    escape(dialog)
    assert dialog.isVisible()
    dialog.done(QDialog.DialogCode.Rejected)


def test_a_text_in_the_window_itself_is_kept(driver: Driver, messages: FakeMessages) -> None:
    def deal(dialog: Signing) -> None:
        dialog.bases.setFocus()
        QTest.keyClicks(dialog.bases, "Can cu Luat so 1")
        QTest.keyClick(dialog.bases, Key.Key_Escape)
        assert dialog.isVisible()
        assert "Can cu Luat so 1" in dialog.bases.toPlainText()

    meeting = Meeting(Signing, deal)
    driver.do("signing")
    meeting.check()
    assert [kind for kind, _ in messages.asked] == ["confirm"]


def test_what_the_disk_refuses_stays_in_the_dialog(
    driver: Driver, full_disk: Callable[[], None]
) -> None:
    seen: list[tuple[str, str]] = []

    def first(dialog: PlanFacts) -> None:
        box(dialog, "agency").setFocus()
        box(dialog, "agency").setText("Cơ quan mới")
        meetings.append(Meeting(PlanFacts, again))
        dialog._check()

    def again(dialog: PlanFacts) -> None:
        seen.append((box(dialog, "agency").text(), dialog.problem.text()))
        full_disk()
        dialog._check()

    meetings = [Meeting(PlanFacts, first)]
    driver.press(Key.Key_Return, ALT)
    for meeting in meetings:
        meeting.check()
    assert seen[0][0] == "Cơ quan mới"
    assert "đầy" in seen[0][1]
    assert driver.plan.agency.name == "Cơ quan mới"


def test_a_refused_name_stays_to_be_corrected(
    open_plan: Callable[[Plan], Driver], driver: Driver
) -> None:
    names: list[str] = []

    def deal(dialog: NameDialog) -> None:
        QTest.keyClick(dialog.name, Key.Key_Return)
        assert dialog.isVisible()
        assert dialog.problem.text()
        QTest.keyClicks(dialog.name, "Phong moi")
        QTest.keyClick(dialog.name, Key.Key_Return)
        names.append(dialog.name.text())

    desk = opened(UnitDesk, driver)
    assert isinstance(desk, UnitDesk)
    meeting = Meeting(NameDialog, deal)
    desk._add()
    meeting.check()
    QApplication.processEvents()
    assert names == ["Phong moi"]
    assert "Phong moi" in [desk.model.index(row, 0).data() for row in range(desk.model.rowCount())]
    desk.reject()
