"""A large edit that is worked out in the window's thread: the wait pointer at once, after a second
progress and cancel.

Nothing has happened while an edit is worked out, so giving it up leaves the plan as it was. What
follows (one transaction, one change of the screen) is all or nothing, and short beside it.
"""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QProgressDialog, QWidget

from parplanner.domain.edits.draft import Progress
from parplanner.domain.errors import PlanError
from parplanner.gui.services.busy import busy
from parplanner.wording import tr

SHOWN_SECONDS = 1.0
TOLD_SECONDS = 0.05
"""Between two looks at the window, which cost a painting each."""

T = TypeVar("T")


def patiently(parent: QWidget, title: str, work: Callable[[Progress], T]) -> T:
    """What ``work(progress)`` returns. Raises PlanError ``edit.cancelled`` when the officer gave it
    up. The work may ask no question."""
    watch = _Watch(parent, title)
    try:
        with busy():
            return work(watch.tell)
    finally:
        watch.close()


class _Watch:
    """The dialog of one piece of work, made when it lasts."""

    def __init__(self, parent: QWidget, title: str) -> None:
        self._parent = parent
        self._title = title
        self._next_look = perf_counter() + SHOWN_SECONDS
        self._dialog: QProgressDialog | None = None

    def tell(self, done: int, total: int) -> None:
        """How far it is."""
        if perf_counter() < self._next_look:
            return
        if self._dialog is None:
            self._dialog = self._open()
        self._dialog.setMaximum(max(total, 1))
        self._dialog.setValue(done)  # a modal one lets the window hear its keys and clicks here
        QApplication.processEvents()
        if self._dialog.wasCanceled():
            raise PlanError("edit.cancelled")
        self._next_look = perf_counter() + TOLD_SECONDS

    def _open(self) -> QProgressDialog:
        QApplication.changeOverrideCursor(Qt.CursorShape.BusyCursor)  # its button can be pressed
        dialog = QProgressDialog(self._parent.window())
        dialog.setWindowTitle(self._title)
        dialog.setLabelText(tr("Working out the change… Cancelling leaves the plan as it is."))
        dialog.setCancelButtonText(tr("Cancel"))
        dialog.setWindowModality(Qt.WindowModality.ApplicationModal)
        dialog.setAutoReset(False)
        dialog.setAutoClose(False)
        dialog.setMinimumDuration(0)
        dialog.show()
        return dialog

    def close(self) -> None:
        """The work is over."""
        if self._dialog is not None:
            self._dialog.close()
            self._dialog.deleteLater()
