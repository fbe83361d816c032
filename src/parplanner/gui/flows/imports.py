"""Somebody's table into the plan: from a file or from the clipboard,
looked at first, taken as one undo step."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from parplanner import paths
from parplanner.document.document import Document
from parplanner.domain.errors import FileProblem, Problem
from parplanner.domain.text import shorten
from parplanner.gui.services.busy import busy
from parplanner.gui.services.session import Session
from parplanner.gui.services.settings import Settings
from parplanner.gui.widgets.messages import Messages
from parplanner.gui.widgets.once import once
from parplanner.wording import tr

if TYPE_CHECKING:
    from parplanner.exchange.appendix.proposal import Proposal
    from parplanner.exchange.table.choices import Choices
    from parplanner.gui.dialogs.import_preview import ImportPreview

TABLE_SUFFIXES = (".xlsx", ".xlsm", ".tsv", ".csv", ".txt", ".htm", ".html")
"""Files that may hold a table this program reads; what a file truly is decides its content."""

_CHOICES = 5
"""Of several copied tables, how many are offered: the largest."""


class ImportFlow(QObject):
    """``show`` puts a new plan on the screen in place of the one there, ``may_leave`` asks for that
    one to be saved;
    ``folder`` is where file dialogs start."""

    def __init__(
        self,
        window: QWidget,
        session: Session,
        settings: Settings,
        messages: Messages,
        show: Callable[[Document], None],
        folder: Callable[[], str],
        may_leave: Callable[[], bool],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._settings = settings
        self._messages = messages
        self._show = show
        self._folder = folder
        self._may_leave = may_leave

    def table(self, path: Path | None = None) -> bool:
        """Ask which spreadsheet (unless given) and take what it holds. True: it was taken."""
        if path is None:
            path = self._messages.open_file(
                self._window, tr("Import a table"), self._folder(), _filters()
            )
        if path is None:
            return False
        proposal = self._read(path)
        if proposal is None:
            return False
        return self._offer(proposal, paths.shown(path.name), partial(_another_sheet, path))

    def copied(self, tables: list[list[list[str]]]) -> bool:
        """Blocks from the clipboard. True: one is a whole table with its
        headings, and was taken or declined."""
        from parplanner.document import importing

        name = tr("copied table")
        choices = self._choices()
        proposals: list[Proposal] = []
        for lines in tables:
            proposal = importing.recognise(lines, name, choices)
            if proposal is not None:
                proposals.append(proposal)
        if not proposals:
            return False
        chosen = self._chosen(proposals) if len(proposals) > 1 else proposals[0]
        if chosen is not None:
            self._offer(chosen, name)
        return True

    def _chosen(self, proposals: list[Proposal]) -> Proposal | None:
        """Which of several tables; None for none."""
        options = []
        for proposal in proposals[:_CHOICES]:
            first = shorten(proposal.nodes[0].title, 40) if proposal.nodes else ""
            template = tr("{count} rows from “{title}” on")
            options.append(template.format(count=len(proposal.nodes), title=first))
        text = tr("Several tables were copied. Which one is to be imported?")
        choice = self._messages.choose(self._window, tr("Import a table"), text, options)
        return None if choice is None else proposals[choice]

    def _choices(self) -> Choices:
        """What is known beside the table: the plan's years, how earlier tables were understood."""
        from parplanner.document import importing

        return importing.choices_for(self._session.plan, remembered=self._settings.headings())

    def _read(self, path: Path) -> Proposal | None:
        """The table of a file; one that nobody recognised is offered to be explained by hand."""
        from parplanner.document import importing
        from parplanner.gui.dialogs.import_draft import UNREADABLE_HERE

        try:
            with busy():
                return importing.propose(path, None, self._choices())
        except Problem as problem:
            if problem.code not in UNREADABLE_HERE:
                self._warn(problem)
                return None
            refusal = problem
        return self._by_hand(path, refusal)

    def _by_hand(self, path: Path, refusal: Problem) -> Proposal | None:
        from parplanner.document import importing, sentences

        try:
            with busy():
                proposal = importing.unread(path, str(refusal.params.get("sheet") or "") or None)
        except Problem:  # an empty file: there is nothing to choose from
            self._warn(refusal)
            return None
        title = tr("The table was not recognised")
        by_hand = tr("Choose the columns by hand…")
        agreed = self._messages.confirm(self._window, title, sentences.problem(refusal), by_hand)
        return proposal if agreed else None

    def _offer(
        self,
        proposal: Proposal,
        name: str,
        reread: Callable[[str, Choices], Proposal] | None = None,
    ) -> bool:
        from parplanner.gui.dialogs.import_draft import ImportDraft
        from parplanner.gui.dialogs.import_preview import ImportPreview

        is_open = self._session.document is not None
        try:
            with busy():
                draft = ImportDraft(proposal, self._session.plan if is_open else None, reread)
                preview = ImportPreview(self._window, name, draft)
        except Problem as problem:
            self._warn(problem)
            return False
        with once(preview) as dialog:
            while dialog.exec():
                taken = self._take(dialog, name)
                if taken is not None:
                    return taken
        return False

    def _take(self, dialog: ImportPreview, name: str) -> bool | None:
        """Whether it was taken; None: the officer stayed, and the choices are still wanted."""
        from parplanner.gui.dialogs import import_choices

        draft = dialog.draft
        try:
            taken = self._into_open(dialog) if draft.into_open else self._into_new(dialog)
        except Problem as problem:
            self._warn(problem)
            return False
        if taken is None:
            return None
        self._settings.remember_headings(
            import_choices.heading_words(draft.proposal, draft.choices)
        )
        kept = len(dialog.left_out())
        if taken and kept:
            said = tr("Imported: {name}; {count} differences were left out. Ctrl+Z takes it back.")
            self._messages.status(said.format(name=name, count=kept))
        elif taken:
            self._messages.status(tr("Imported: {name}. Ctrl+Z takes it back.").format(name=name))
        elif kept:
            said = tr("Nothing was changed: all {count} differences were left out.")
            self._messages.status(said.format(count=kept))
        else:
            self._messages.status(tr("Nothing was changed: the plan has all of it already."))
        return True

    def _into_open(self, dialog: ImportPreview) -> bool:
        """Whether it changed anything."""
        from parplanner.document import importing

        document = self._session.document
        assert document is not None
        draft = dialog.draft
        with busy():
            return importing.take(document, draft.proposal, draft.accept_units, dialog.left_out())

    def _into_new(self, dialog: ImportPreview) -> bool | None:
        """Into a plan of its own, made before the open one is left; None: the officer stayed."""
        from parplanner.document import importing

        draft = dialog.draft
        if not self._may_leave():
            return None
        document = Document.new()
        try:
            with busy():
                taken = importing.take(document, draft.proposal, draft.accept_units)
                self._show(document)
        except Problem:
            document.close(discard=True)
            raise
        return taken

    def _warn(self, problem: Problem) -> None:
        from parplanner.document import sentences

        title = tr("The table could not be imported")
        self._messages.warn(self._window, title, sentences.problem(problem))


def _filters() -> str:
    patterns = " ".join(f"*{suffix}" for suffix in TABLE_SUFFIXES)
    return tr("Tables ({patterns})").format(patterns=patterns) + ";;" + tr("All files (*)")


def _another_sheet(path: Path, sheet: str, choices: Choices) -> Proposal:
    """Another sheet of the file; one that nobody recognised comes as it stands.

    Raises FileProblem."""
    from parplanner.document import importing
    from parplanner.gui.dialogs.import_draft import UNREADABLE_HERE

    try:
        return importing.propose(path, sheet, choices)
    except FileProblem as problem:
        if problem.code not in UNREADABLE_HERE:
            raise
        return importing.unread(path, sheet)
