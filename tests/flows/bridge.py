"""Between the hand's thread and the window's: questions run in the
window's thread, presses are counted."""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QObject, Qt, Signal

T = TypeVar("T")
PATIENCE = 20.0
"""Seconds until the hand gives up waiting for something."""


def same(found: object, wanted: object) -> None:
    """What pytest says of ``assert found == wanted``, which nobody says outside of it."""
    assert found == wanted, f"{found!r} is not {wanted!r}"


class Seen(QAbstractNativeEventFilter):
    """Counts presses, and releases of buttons, as they come out of the X server."""

    def __init__(self) -> None:
        super().__init__()
        self.presses = self.releases = 0

    def nativeEventFilter(self, _kind: QByteArray | bytes, message: int) -> object:
        event = (ctypes.c_ubyte * 10).from_address(int(message))
        # A key press of the core protocol, or a button press of XInput 2 (a generic event, its kind
        # at byte 8).
        self.presses += event[0] & 0x7F == 2 or (event[0] == 35 and event[8] == 4)
        self.releases += event[0] == 35 and event[8] == 5
        return False, 0


class Bridge(QObject):
    """Runs questions of the hand's thread in the window's thread."""

    asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.asked.connect(lambda run: run(), Qt.ConnectionType.QueuedConnection)

    def ask(self, question: Callable[[], T]) -> T:
        """The answer; what the question raises is raised here."""
        answer: list[T] = []
        failure: list[BaseException] = []
        done = threading.Event()

        def run() -> None:
            try:
                answer.append(question())
            except BaseException as error:
                failure.append(error)
            done.set()

        self.asked.emit(run)
        if not done.wait(PATIENCE):
            raise TimeoutError("the window does not answer")
        if failure:
            raise failure[0]
        return answer[0]
