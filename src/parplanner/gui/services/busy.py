"""The busy pointer. Work in the window's thread shows it at once; a job beside the window after 0.3
s, see ``jobs``.

No timer can fire while the window's thread works, so whoever opens, saves or imports there says so
beforehand; when it takes no time, the pointer is back before anybody sees it change.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

BUSY_MS = 300


@contextmanager
def busy() -> Iterator[None]:
    """Wait pointer around work that blocks the window. No question may be asked inside."""
    QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        yield
    finally:
        QApplication.restoreOverrideCursor()


class BusyPointer(QObject):
    """The pointer of work beside the window (which goes on answering):
    shown when it takes longer than ``delay``."""

    def __init__(self, parent: QObject, delay: int = BUSY_MS) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, singleShot=True, interval=delay)
        self._timer.timeout.connect(self._show)
        self._shown = False

    def start(self) -> None:
        """The work begins."""
        self._timer.start()

    def _show(self) -> None:
        if not self._shown:
            self._shown = True
            QApplication.setOverrideCursor(Qt.CursorShape.BusyCursor)

    def stop(self) -> None:
        """The work is over."""
        self._timer.stop()
        if self._shown:
            self._shown = False
            QApplication.restoreOverrideCursor()
