"""A line of text that counts what an input method is still composing (Unikey, IBus): search follows
it letter by letter."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QLineEdit, QWidget


class ComposingLine(QLineEdit):
    """``shown`` tells the text as the officer sees it, composition included."""

    shown = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._composing = ""
        self.textChanged.connect(lambda _text: self.shown.emit(self.value()))

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        before = self._composing
        super().inputMethodEvent(event)
        self._composing = event.preeditString()
        if self._composing or before:
            self.shown.emit(self.value())

    def value(self) -> str:
        """The text as it stands, with what an input method is still composing."""
        text, place = self.text(), self.cursorPosition()
        return text[:place] + self._composing + text[place:]
