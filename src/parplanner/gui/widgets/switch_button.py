"""A button that stays pressed: a bar along its lower edge says so,
for the shade of its ground alone does not."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QToolButton

from parplanner.gui.look import theme


class SwitchButton(QToolButton):
    """Pressed it keeps its size, so that no neighbour moves."""

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self.setText(text)
        self.setCheckable(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.isChecked():
            thick = max(3, self.fontMetrics().height() // 6)
            painter = QPainter(self)
            painter.fillRect(
                2, self.height() - thick - 1, self.width() - 4, thick, theme.shade("focus")
            )
            painter.end()
