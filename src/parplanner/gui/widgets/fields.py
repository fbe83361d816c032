"""What is typed into fields of dialogs: years and dates; how high a field of some lines is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit

from parplanner.domain.errors import PlanError
from parplanner.gui.look.marks_room import rise


def year_of(text: str) -> int:
    """A year as typed. Raises PlanError ``year.invalid``."""
    bare = text.strip()
    if not (bare.isascii() and bare.isdigit() and 1900 <= int(bare[:6]) <= 2200):
        raise PlanError("year.invalid", text=text)
    return int(bare)


class WrappedLine(QPlainTextEdit):
    """One line of text, shown wrapped on two. Enter is the dialog's, Tab goes on."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setTabChangesFocus(True)
        self.setFixedHeight(height_of(self, 2))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def text(self) -> str:
        """What stands in it; pasted lines become one, what nobody touched stays as it was."""
        typed = self.toPlainText()
        return " ".join(typed.split()) if self.document().isModified() else typed


def height_of(field: QPlainTextEdit, lines: int) -> int:
    """Pixels that so many lines need, with frame and margins."""
    around = 2 * field.frameWidth() + 2 * int(field.document().documentMargin())
    metrics = field.fontMetrics()
    return metrics.lineSpacing() * lines + 2 * rise(metrics) + around + 2
