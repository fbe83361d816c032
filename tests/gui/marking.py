"""Marking rows as not applicable through the dialog, as a person would."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from parplanner.gui.grids.criteria.not_applicable import NotApplicableDialog
from tests.gui.driving import Driver, Meeting


def ok(dialog: NotApplicableDialog) -> None:
    """Press OK."""
    box = dialog.findChild(QDialogButtonBox)
    assert box is not None
    QTest.mouseClick(box.button(QDialogButtonBox.StandardButton.Ok), Qt.MouseButton.LeftButton)


def mark_rows(
    driver: Driver, fill: Callable[[NotApplicableDialog], object] = lambda _dialog: None
) -> None:
    """The command on the selected rows; ``fill`` is done in its dialog before OK."""

    def deal(dialog: NotApplicableDialog) -> None:
        fill(dialog)
        ok(dialog)

    meeting = Meeting(NotApplicableDialog, deal)
    driver.do("not_applicable")
    meeting.check()
    QApplication.processEvents()
