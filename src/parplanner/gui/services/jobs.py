"""Long work in a worker thread on a snapshot: progress in the status bar, stopped when asked, never
a frozen window.

Short work is not shown at all: the busy pointer comes after 0.3 s, progress and cancel after one
second.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, QThread, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from parplanner.gui.services.busy import BUSY_MS, BusyPointer
from parplanner.wording import tr

Work = Callable[[Callable[[int, int], None], Callable[[], bool]], Any]
"""(progress(done, all), cancelled()) → result"""
SHOWN_MS = 1_000


class Job(QThread):
    """Runs one piece of work; exactly one of ``finished_well`` and ``failed`` follows, in the
    window's thread."""

    progressed = Signal(int, int)
    finished_well = Signal(object)
    failed = Signal(object)

    def __init__(self, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._stop = threading.Event()
        self._shown = -1

    def run(self) -> None:
        try:
            result = self._work(self._progress, self._stop.is_set)
        except Exception as error:  # handed to the window's thread, which words or reports it
            self.failed.emit(error)
        else:
            self.finished_well.emit(result)

    def _progress(self, done: int, total: int) -> None:
        percent = 100 * done // max(total, 1)
        if percent != self._shown:
            self._shown = percent
            self.progressed.emit(done, total)

    def cancel(self) -> None:
        """Ask it to stop; it does at the next row."""
        self._stop.set()


_running: set[Job] = set()


def start_quietly(job: Job) -> None:
    """Start a job nobody watches (preview, findings); it is kept alive until it ends."""
    _running.add(job)
    job.finished.connect(lambda: _running.discard(job))
    job.start()


def wait_for_workers() -> None:
    """Before the program ends: no worker may be cut off."""
    for job in list(_running):
        job.wait(10_000)


class JobBar(QWidget):
    """Name, progress and cancel of the running job, for the status bar. Delays in milliseconds."""

    def __init__(self, busy_ms: int = BUSY_MS, shown_ms: int = SHOWN_MS) -> None:
        super().__init__()
        self._pointer = BusyPointer(self, busy_ms)
        self._delay = QTimer(self, singleShot=True, interval=shown_ms)
        self._delay.timeout.connect(self.show)
        self.name = QLabel()
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self.bar = QProgressBar()
        self.bar.setMaximumWidth(180)
        self.bar.setAccessibleName(tr("Progress"))
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self.stop)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.name, self.bar, self.cancel):
            layout.addWidget(widget)
        self.hide()
        self.job: Job | None = None

    def start(self, name: str, job: Job) -> None:
        """Start a job; it is shown when it lasts."""
        self.job = job
        self.name.setText(name)
        self.bar.setRange(0, 0)
        job.progressed.connect(self._progress)
        job.finished.connect(self._done)
        self._pointer.start()
        self._delay.start()
        job.start()

    def _progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)

    def _done(self) -> None:
        self._delay.stop()
        self._pointer.stop()
        self.hide()
        if self.job is not None:
            self.job.deleteLater()
        self.job = None

    def stop(self) -> None:
        """Ask the running job to stop."""
        if self.job is not None:
            self.job.cancel()

    def leave(self) -> None:
        """The window goes: stop the running job and wait for it, for Qt aborts when a thread
        outlives its object."""
        self._pointer.stop()
        if self.job is not None:
            self.job.cancel()
            self.job.wait()
