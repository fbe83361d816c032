"""Exporting from the window: choose formats and folder, then a worker writes from a snapshot while typing goes on."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from parplanner.document import sentences
from parplanner.domain.errors import Problem
from parplanner.domain.rows import Task
from parplanner.gui import document_names
from parplanner.gui.busy import busy
from parplanner.gui.dialogs.messages import Messages
from parplanner.gui.dialogs.once import once
from parplanner.gui.file_flows import FileFlows
from parplanner.gui.jobs import Job, JobBar
from parplanner.gui.session import Session
from parplanner.gui.text_holes import may_print_holes
from parplanner.wording import tr


class ExportFlow(QObject):
    """``exported`` carries the folder of finished exports, ``remarked`` what is to be known of them; ``bug`` an error
    of ours from a worker."""

    exported = Signal(str)
    remarked = Signal(object)
    bug = Signal(object)

    def __init__(self, window: QWidget, session: Session, files: FileFlows, messages: Messages, bar: JobBar) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._files = files
        self._messages = messages
        self._bar = bar
        self._folder = ""

    def export(self) -> bool:
        """Ask for formats and folder, then work in the background on a snapshot."""
        from parplanner.gui.dialogs.export import ExportDialog
        from parplanner.reports.documents import Options
        from parplanner.reports.options import EXTRA_COLUMNS

        if self._session.document is None or self._bar.job is not None:
            return False
        stem, what = self._files.suggested_name(), document_names.usual(self._session.plan)
        filled = {key for task in self._session.plan.all(Task) for key in EXTRA_COLUMNS if getattr(task, key)}
        with once(ExportDialog(self._window, Path(self._files.folder()), stem, what, filled)) as dialog:
            if not dialog.exec():
                return False
            outputs, what = dialog.outputs(), dialog.what
            options = Options(
                electronic=dialog.electronic.isChecked(),
                subtotals=dialog.subtotals.isChecked(),
                extra=dialog.extra(),
            )
        present = [p.name for p in outputs.values() if p.exists()]
        question = tr("Replace {names}?").format(names=", ".join(present))
        if present and not self._messages.confirm(self._window, tr("Export"), question, tr("Replace")):
            return False
        if what == "plan" and not may_print_holes(self._window, self._messages, self._session.plan):
            return False
        if "pdf" in outputs and not self._may_print():
            return False
        self.start(outputs, options, what)
        return True

    def _may_print(self) -> bool:
        """Name what the font cannot show before the file is made, not after it was sent."""
        from parplanner.reports.documents import unprintable

        try:
            with busy():
                notices = unprintable(self._session.plan)
        except Problem:
            return True  # no font at all: the export itself says so
        text = "\n".join(notices)
        return not notices or self._messages.confirm(self._window, tr("Export"), text, tr("Export all the same"))

    def start(self, outputs: dict[str, Path], options: Any, what: str = "appendix") -> None:
        """Export in a worker; the officer goes on typing."""
        from parplanner.document import exporting

        plan = self._session.plan.copy()

        def work(progress: Any, cancelled: Any) -> list[str]:
            return exporting.export(
                plan, what, outputs, options, overwrite=True, progress=progress, cancelled=cancelled
            )

        self._folder = str(next(iter(outputs.values())).parent)
        job = Job(work, self)
        # Methods of a QObject, not lambdas: Qt then calls them in the window's thread.
        job.finished_well.connect(self._exported)
        job.failed.connect(self.failed)
        self._bar.start(tr("Exporting…"), job)

    def _exported(self, notices: list[str]) -> None:
        self._messages.status(tr("Exported to {folder}").format(folder=self._folder))
        self.remarked.emit(notices)
        self.exported.emit(self._folder)

    def show_remarks(self, text: str) -> None:
        """What is to be known of the last export, when asked for."""
        self._messages.tell(self._window, tr("Exported, with remarks"), text)

    def failed(self, error: Exception) -> None:
        """A worker ended badly: a refusal is worded, a bug reported."""
        if isinstance(error, Problem):
            if error.code == "export.cancelled":
                self._messages.status(tr("Export cancelled; no file was changed."))
            else:
                self._messages.warn(self._window, tr("The export failed"), sentences.problem(error))
        else:
            self.bug.emit(error)
