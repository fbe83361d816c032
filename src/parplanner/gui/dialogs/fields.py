"""What is typed into fields of dialogs: years and dates; how high a field of some lines is."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit

from parplanner.document import clock
from parplanner.domain import dates
from parplanner.domain.errors import PlanError
from parplanner.gui.marks_room import rise


def year_of(text: str) -> int:
    """A year as typed. Raises PlanError ``year.invalid``."""
    bare = text.strip()
    if not (bare.isascii() and bare.isdigit() and 1900 <= int(bare[:6]) <= 2200):
        raise PlanError("year.invalid", text=text)
    return int(bare)


def shown_date(stored: str) -> str:
    """``2018-09-05`` → ``05/09/2018``; what is no date stays as it is."""
    try:
        return date.fromisoformat(stored).strftime("%d/%m/%Y") if stored else ""
    except ValueError:
        return stored


def stored_date(text: str) -> str:
    """``5/9/2018`` → ``2018-09-05``; a year or month alone stays. Raises PlanError ``date.invalid``."""
    if not text.strip() or dates.parse_month(text):
        return text.strip()
    parts = text.replace("-", "/").replace(".", "/").split("/")
    try:
        day, month, year = (int(p) for p in parts)
        return date(year + 2000 if year < 100 else year, month, day).isoformat()
    except ValueError as error:
        raise PlanError("date.invalid", text=text, year=str(clock.today().year)) from error


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
