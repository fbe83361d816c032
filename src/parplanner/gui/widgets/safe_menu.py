"""A menu in which nothing is chosen by the release of the very click that opened it."""

from __future__ import annotations

from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QMenu


class SafeMenu(QMenu):
    """Only a button pressed in the menu chooses. Qt takes any release after a few pixels of
    trembling for a choice, and a menu near the screen's edge is moved so that its first entry can
    come to lie under the pointer."""

    _pressed = False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = True
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed:
            super().mouseReleaseEvent(event)
