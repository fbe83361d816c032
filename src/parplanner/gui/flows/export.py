"""Exporting from the window: choose formats and folder, then a worker
writes from a snapshot while typing goes on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from parplanner.document import sentences
from parplanner.domain import rules
from parplanner.domain.errors import Problem
from parplanner.domain.findings import Finding
from parplanner.domain.ignored import still_open
from parplanner.gui.desk import Desk
from parplanner.gui.flows.files import FileFlows
from parplanner.gui.flows.text_holes import may_print_holes
from parplanner.gui.services import document_names
from parplanner.gui.services.busy import busy
from parplanner.gui.services.jobs import Job
from parplanner.gui.widgets.once import once
from parplanner.wording import tr

if TYPE_CHECKING:
    from parplanner.gui.flows.printing import PrintFlow
    from parplanner.reports.papers.options import Options

_NAMED = 8
"""So many files are named in a question."""


def shortened(names: Sequence[str]) -> str:
    """Names in a question; of many the first ones and how many more there are."""
    said = ", ".join(names[:_NAMED])
    more = len(names) - _NAMED
    return said if more <= 0 else tr("{names} and {count} more").format(names=said, count=more)


class ExportFlow(QObject):
    """``exported`` carries the folder of finished exports, ``remarked`` what is to be known of
    them; ``bug`` an error
    of ours from a worker. ``form_wanted``: the officer wants to see what is wrong with the form."""

    form_wanted = Signal()
    exported = Signal(str)
    remarked = Signal(object)
    bug = Signal(object)

    def __init__(self, desk: Desk, files: FileFlows) -> None:
        super().__init__(desk)
        self._desk = desk
        self._window = desk.frame
        self._session = desk.session
        self._files = files
        self._messages = desk.messages
        self._bar = desk.jobs
        self._printing: PrintFlow | None = None
        self._folder = ""

    def export(self) -> bool:
        """Ask for formats and folder, then work in the background on a snapshot."""
        from parplanner.gui.dialogs.export import ExportDialog

        if self._session.document is None or self._bar.job is not None:
            return False
        stem, what = self._files.suggested_name(), document_names.usual(self._session.plan)
        folder, usual = Path(self._files.folder()), self._usual_options()
        form = self._form_findings()
        with once(
            ExportDialog(self._window, folder, stem, what, usual, self._session, form)
        ) as dialog:
            if not dialog.exec():
                if dialog.wants_findings:
                    self.form_wanted.emit()
                return False
            outputs, what = dialog.outputs(), dialog.what
            options, each_unit = dialog.options(), dialog.is_each_unit
        if options != usual:
            self._session.choose_print_options(options)
        targets = list(outputs.values())
        if each_unit:
            from parplanner.document.exporting import slip_files

            targets = slip_files(self._session.plan, outputs, options)
        present = [path.name for path in targets if path.exists()]
        question = tr("Replace {names}?").format(names=shortened(present))
        if present and not self._messages.confirm(
            self._window, tr("Export"), question, tr("Replace")
        ):
            return False
        if what == "plan" and not may_print_holes(self._window, self._messages, self._session.plan):
            return False
        if "pdf" in outputs and not self._may_print():
            return False
        self.start(outputs, options, what, each_unit=each_unit)
        return True

    def _form_findings(self) -> list[Finding]:
        """What a clerk would send back, as it stands now."""
        plan = self._session.plan
        return [f for f in still_open(rules.findings(plan, self._session.scoring)) if f.is_form]

    def _usual_options(self) -> Options:
        """What was chosen last; at first the columns that hold something, and whether the plan is
        an electronic one."""
        from parplanner.reports.papers.options import held_columns, usual_options

        plan = self._session.plan
        return self._session.print_options or replace(usual_options(plan), extra=held_columns(plan))

    def _may_print(self) -> bool:
        """Name what the font cannot show before the file is made, not after it was sent."""
        from parplanner.reports.documents import unprintable

        try:
            with busy():
                notices = unprintable(self._session.plan)
        except Problem:
            return True  # no font at all: the export itself says so
        text = "\n".join(notices)
        return not notices or self._messages.confirm(
            self._window, tr("Export"), text, tr("Export all the same")
        )

    def start(
        self,
        outputs: dict[str, Path],
        options: Options,
        what: str = "appendix",
        *,
        each_unit: bool = False,
    ) -> None:
        """Export in a worker; the officer goes on typing."""
        from parplanner.document import exporting

        plan = self._session.plan.copy()

        def work(progress: Any, cancelled: Any) -> list[str]:
            if each_unit:
                return exporting.export_slips(
                    plan, outputs, options, overwrite=True, progress=progress, cancelled=cancelled
                )
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

    def print(self) -> bool:
        """Ctrl+P: the pages of the PDF itself."""
        if self._printing is None:
            from parplanner.gui.flows.printing import PrintFlow

            self._printing = PrintFlow(self._desk, self.failed)
        return self._printing.print()

    def failed(self, error: Exception) -> None:
        """A worker ended badly: a refusal is worded, a bug reported."""
        if isinstance(error, Problem):
            if error.code == "export.cancelled":
                self._messages.status(tr("Export cancelled; no file was changed."))
            else:
                self._messages.warn(self._window, tr("The export failed"), sentences.problem(error))
        else:
            self.bug.emit(error)
