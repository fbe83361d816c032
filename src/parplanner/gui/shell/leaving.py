"""What must not outlive Python: data that Python put on a clipboard
which the library keeps to the very end."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

HAND_OVER = ("windows", "xcb", "wayland", "cocoa")
"""Platforms that give the clipboard to the system while the application object goes: Python is
still there then."""


def settle_clipboard() -> None:
    """Without a screen the data would be destroyed by an exit handler of the library, which calls
    into an interpreter that is gone: a segmentation fault after the last line of the program.
    Nobody could paste them any more either."""
    board = QGuiApplication.clipboard()
    if board is not None and QGuiApplication.platformName() not in HAND_OVER:
        board.clear()
