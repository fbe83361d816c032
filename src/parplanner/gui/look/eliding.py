"""A line of text that gives way when there is no room:
shortened, and told in full by pointing at it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from parplanner.gui.look.tooltips import set_tip


def plain_label(text: str) -> QLabel:
    """A wrapped text shown as typed (reliability.md finding 10): nobody knows whose it is."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


class ElidingLabel(QLabel):
    """Plain text on one line; it asks for room for all of it and is content with ``letters`` of it.
    ``hint`` is its tooltip while nothing is cut; ``clicked`` is a left click on it. ``caption`` is
    what a screen reader says before the text: a name that is set once would hide what changes."""

    clicked = Signal()

    def __init__(self, text: str = "", letters: int = 8, caption: str = "") -> None:
        self.hint = ""
        self._caption = caption
        self._letters = letters
        self._shorter = ""
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._speak()

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(
            min(hint.width(), self.fontMetrics().averageCharWidth() * self._letters), hint.height()
        )

    def setText(self, text: str, shorter: str = "") -> None:
        """``shorter``: the same in fewer words, shown before anything is cut."""
        super().setText(text)
        self._shorter = shorter
        self._tell()
        self._speak()

    def _speak(self) -> None:
        if self._caption:
            self.setAccessibleName(
                f"{self._caption}: {self.text()}" if self.text() else self._caption
            )

    def shown(self) -> str:
        """The wording there is room for; it may still have to be cut."""
        return self._shorter if self._shorter and self._lacks_room() else self.text()

    def _lacks_room(self) -> bool:
        return self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell()

    def _tell(self) -> None:
        set_tip(self, self.text() if self._lacks_room() else self.hint)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.clicked.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        room = self.contentsRect()
        shown = self.fontMetrics().elidedText(
            self.shown(), Qt.TextElideMode.ElideRight, room.width()
        )
        side = self.alignment() | Qt.AlignmentFlag.AlignVCenter
        role = QPalette.ColorRole.WindowText
        self.style().drawItemText(
            painter, room, int(side), self.palette(), self.isEnabled(), shown, role
        )
        painter.end()
