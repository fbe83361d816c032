"""The room there is for a window, with its frame; a screen may
be gone (a projector was pulled out)."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

UNKNOWN = QRect(0, 0, 1024, 720)
"""Where Qt knows of no screen at all."""


def room_for(widget: QWidget) -> QRect:
    """What its screen leaves free, in device-independent pixels: without task bars."""
    screen = widget.screen() or QGuiApplication.primaryScreen()
    return screen.availableGeometry() if screen is not None else QRect(UNKNOWN)


def keep_inside(window: QWidget) -> None:
    """Make a window that is shown so small, and move it so far, that its frame is on the screen."""
    if window.isMaximized() or window.isFullScreen():
        return
    room, frame = room_for(window), window.frameGeometry()
    too_much = frame.size() - frame.size().boundedTo(room.size())
    if not too_much.isNull():
        window.resize(window.size() - too_much)
    frame = QRect(frame.topLeft(), frame.size().boundedTo(room.size()))
    left = max(min(frame.left(), room.right() + 1 - frame.width()), room.left())
    top = max(min(frame.top(), room.bottom() + 1 - frame.height()), room.top())
    if (left, top) != (frame.left(), frame.top()):
        window.move(left, top)
