"""The wheel changes no value by the way: over a closed box without the focus it scrolls what lies
around the box.

A filter of the whole application would be asked about every event (3 µs each, thousands a frame);
the few boxes there are have one of their own.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import (
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QScrollBar,
    QTabBar,
    QWidget,
)

BOXES = (QComboBox, QAbstractSpinBox, QAbstractSlider, QTabBar)
"""What Qt lets the wheel change: lists to choose from, numbers
and dates, sliders and dials, tabs."""


class WheelGuard(QObject):
    """Of the boxes below one widget."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() != QEvent.Type.Wheel
            or not isinstance(watched, QWidget)
            or watched.hasFocus()
        ):
            return False
        event.ignore()  # so that Qt hands it to what lies around the box
        return True


def boxes(root: QWidget) -> Iterator[QWidget]:
    """Every widget below ``root`` whose value the wheel could change."""
    for widget in root.findChildren(QWidget):
        if isinstance(widget, BOXES) and not isinstance(widget, QScrollBar):
            yield widget


def steady(root: QWidget) -> None:
    """Guard every box below a widget that is laid out: a window, a pane, a dialog."""
    guard = None
    for box in boxes(root):
        guard = guard or WheelGuard(root)
        box.installEventFilter(guard)
        if box.focusPolicy() == Qt.FocusPolicy.WheelFocus:
            box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # else the wheel itself would give it
