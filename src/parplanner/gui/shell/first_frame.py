"""What waits until the first frame is on the screen: panes and menus, the garbage collector,
SQLAlchemy.

SQLAlchemy takes a quarter of a second to load, so a thread does it beside the window's: with the
short switch interval that ``make_app`` sets, keys and paint wait half a millisecond for it at the
most. The thread imports SQLAlchemy alone, which imports nothing of ours, so the two can never wait
for each other's modules.
"""

from __future__ import annotations

import gc
import importlib
import sys
import threading
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

LIBRARIES = ("sqlalchemy", "sqlalchemy.dialects.sqlite")
STORAGE = "parplanner.storage.working_copy"
_LOOK_MS = 20


class FirstFrame(QObject):
    """Calls ``then`` once, when the widget was painted and that frame went to the screen."""

    def __init__(self, widget: QWidget, then: Callable[[], None]) -> None:
        super().__init__(widget)
        self._widget = widget
        self._then = then
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._widget.removeEventFilter(self)
            QTimer.singleShot(0, self, self._then)
        return False


def release_garbage() -> None:
    """Collect again (``cli.window`` held it), but do not look
    through what is there now: it stays."""
    gc.freeze()
    gc.enable()


class StorageLoader(QObject):
    """Loads what edits and recovery need; calls ``then`` in the
    window's thread when all is there."""

    def __init__(self, parent: QObject, then: Callable[[], None]) -> None:
        super().__init__(parent)
        self._then = then
        self._thread = threading.Thread(target=_load_libraries, name="libraries", daemon=True)
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        """Begin; at once done when everything is there."""
        if storage_is_loaded():
            self._then()
            return
        self._thread.start()
        self._timer.start()

    def _look(self) -> None:
        if not self._thread.is_alive():
            self._timer.stop()
            importlib.import_module(STORAGE)
            self._then()


def storage_is_loaded() -> bool:
    """Whether files can be read without a pause."""
    return STORAGE in sys.modules


def _load_libraries() -> None:
    for name in LIBRARIES:
        importlib.import_module(name)
