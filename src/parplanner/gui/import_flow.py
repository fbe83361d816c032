"""Somebody's table into the plan: from a file or from the clipboard, looked at first, taken as one undo step."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from parplanner import paths
from parplanner.document.document import Document, new_id
from parplanner.domain.errors import Problem
from parplanner.domain.plan import Plan
from parplanner.domain.text import shorten
from parplanner.gui.busy import busy
from parplanner.gui.dialogs.messages import Messages
from parplanner.gui.dialogs.once import once
from parplanner.gui.session import Session
from parplanner.wording import tr

if TYPE_CHECKING:
    from parplanner.domain.findings import Finding
    from parplanner.exchange.proposal import Proposal

_CHOICES = 5
"""Of several copied tables, how many are offered: the largest."""


class ImportFlow(QObject):
    """``show`` puts a new plan on the screen where none is open; ``folder`` is where file dialogs start."""

    def __init__(
        self,
        window: QWidget,
        session: Session,
        messages: Messages,
        show: Callable[[Document], None],
        folder: Callable[[], str],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._messages = messages
        self._show = show
        self._folder = folder

    def table(self, path: Path | None = None) -> bool:
        """Ask which spreadsheet (unless given) and take what it holds. True: it was taken."""
        from parplanner.document import importing

        if path is None:
            filters = tr("Tables (*.xlsx *.xlsm *.tsv *.csv)") + ";;" + tr("All files (*)")
            path = self._messages.open_file(self._window, tr("Import a table"), self._folder(), filters)
        if path is None:
            return False
        try:
            with busy():
                proposal = importing.propose(path)
        except Problem as problem:
            self._warn(problem)
            return False
        return self._offer(proposal, paths.shown(path.name))

    def copied(self, tables: list[list[list[str]]]) -> bool:
        """Blocks from the clipboard. True: one is a whole table with its headings, and was taken or declined."""
        from parplanner.document import importing

        name = tr("copied table")
        proposals = [p for lines in tables if (p := importing.recognise(lines, name)) is not None]
        if not proposals:
            return False
        proposal = self._chosen(proposals) if len(proposals) > 1 else proposals[0]
        if proposal is not None:
            self._offer(proposal, name)
        return True

    def _chosen(self, proposals: list[Proposal]) -> Proposal | None:
        """Which of several tables; None for none."""
        options = []
        for proposal in proposals[:_CHOICES]:
            first = shorten(proposal.nodes[0].title, 40) if proposal.nodes else ""
            options.append(tr("{count} rows from “{title}” on").format(count=len(proposal.nodes), title=first))
        text = tr("Several tables were copied. Which one is to be imported?")
        choice = self._messages.choose(self._window, tr("Import a table"), text, options)
        return None if choice is None else proposals[choice]

    def _offer(self, proposal: Proposal, name: str) -> bool:
        from parplanner.gui.dialogs.import_preview import ImportPreview

        try:
            with busy():
                after, findings = self._preview(proposal)
        except Problem as problem:
            self._warn(problem)
            return False
        with once(ImportPreview(self._window, name, proposal, after, findings)) as dialog:
            return bool(dialog.exec()) and self._take(proposal, name, dialog.accept_units.isChecked())

    def _preview(self, proposal: Proposal) -> tuple[Plan, list[Finding]]:
        from parplanner.domain import rules
        from parplanner.domain.edits.draft import Draft
        from parplanner.domain.ignored import still_open

        draft = Draft(self._session.plan)
        draft.do(proposal.changes(draft.plan, new_id))
        return draft.plan, [*proposal.doubts, *still_open(rules.findings(draft.plan))]

    def _take(self, proposal: Proposal, name: str, accept_units: bool) -> bool:
        from parplanner.document import importing

        try:
            with busy():
                if self._session.document is None:
                    self._show(Document.new())
                document = self._session.document
                assert document is not None
                importing.take(document, proposal, accept_units)
        except Problem as problem:
            self._warn(problem)
            return False
        self._messages.status(tr("Imported: {name}. Ctrl+Z takes it back.").format(name=name))
        return True

    def _warn(self, problem: Problem) -> None:
        from parplanner.document import sentences

        title = tr("The table could not be imported")
        self._messages.warn(self._window, title, sentences.problem(problem))
