"""The size of the program's letters in percent of the system's, for everything in the window."""

from __future__ import annotations

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

SIZES = (100, 125, 150, 200)
_OURS = "parplanner_system_point_size"


def percent_of(text: str) -> int:
    """A remembered size; what is no size we offer counts as 100."""
    return next((size for size in SIZES if str(size) == text), 100)


def install(app: QApplication, percent: int) -> None:
    """Takes effect for every window made afterwards."""
    if app.property(_OURS) is None:
        app.setProperty(_OURS, app.font().pointSizeF())
    font = QFont(app.font())
    font.setPointSizeF(float(app.property(_OURS)) * percent / 100)
    app.setFont(font)
