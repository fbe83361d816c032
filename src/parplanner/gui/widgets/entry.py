"""Dialogs in which something is entered: Esc, Cancel and the
cross ask before they throw it away."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDialog,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)

from parplanner.gui.widgets.messages import Messages
from parplanner.wording import tr


class EntryDialog(QDialog):
    """What stands in its fields is compared with what it opened with: nothing is asked where
    nothing differs."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._opened_with: list[object] | None = None

    def entered(self) -> list[object]:
        """What would be lost: the texts, choices and ticks of all fields.

        What cannot be edited is no entry."""
        found: list[object] = []
        for field in self.findChildren(QWidget):
            if field.window() is self and not isinstance(field.parentWidget(), QComboBox):
                found += _entries(field)
        return found

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if (
            self._opened_with is None
        ):  # not again when the program shows it once more with a refusal
            self._opened_with = self.entered()

    def reject(self) -> None:
        """Esc, Cancel and the cross come here."""
        if self._opened_with in (None, self.entered()) or self._may_discard():
            super().reject()

    def _may_discard(self) -> bool:
        question = tr("What you entered in “{title}” has not been taken over yet. Discard it?")
        said = question.format(title=self.windowTitle())
        return messages_of(self).confirm(
            self, tr("Discard what was entered"), said, tr("Discard"), careful=True
        )


def _entries(field: QWidget) -> list[object]:
    if isinstance(field, QLineEdit):
        return [] if field.isReadOnly() else [field.text()]
    if isinstance(field, QPlainTextEdit | QTextEdit):
        return [] if field.isReadOnly() else [field.toPlainText()]
    if isinstance(field, QComboBox):
        return [field.currentText()]
    if isinstance(field, QAbstractButton) and not isinstance(field, QPushButton):
        return [field.isChecked()]
    if isinstance(field, QListWidget):
        return [_line(field, row) for row in range(field.count())]
    return []


def _line(field: QListWidget, row: int) -> tuple[str, Qt.CheckState]:
    item = field.item(row)
    return item.text(), item.checkState()


def messages_of(widget: QWidget | None) -> Messages:
    """Those of the window a dialog belongs to."""
    while widget is not None:
        messages = getattr(widget, "messages", None)
        if isinstance(messages, Messages):
            return messages
        widget = widget.parentWidget()
    return Messages()
