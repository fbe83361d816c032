"""Tells the parent process when a widget was painted, and what memory the process took in all once
it came to rest."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget


class Painted(QObject):
    """Writes ``painted`` when the first frame is on the screen, the memory when ``at_rest`` says
    so, and ends."""

    def __init__(
        self,
        window: QWidget,
        content: Callable[[], QWidget],
        at_rest: Callable[[], bool] = lambda: True,
    ) -> None:
        super().__init__(window)
        self._content = content
        self._at_rest = at_rest
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(
                0, self, self._tell
            )  # by then the frame has gone to the screen, whole
        return False

    def _tell(self) -> None:
        print("painted", flush=True)
        assert self._content().isVisible()
        self._wait()

    def _wait(self) -> None:
        if not self._at_rest():
            QTimer.singleShot(50, self, self._wait)
            return
        print(peak_memory(), flush=True)
        QApplication.quit()


def peak_memory() -> int:
    """The most this process ever had resident, in KiB; 0 where the system does not tell (not
    Linux)."""
    if not sys.platform.startswith("linux"):
        return 0
    with open("/proc/self/status", encoding="ascii") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmHWM:"))
