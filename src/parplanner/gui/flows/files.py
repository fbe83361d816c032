"""What happens between the officer and files: new, open, save, close, recover. No grid in here.

Readers, rules, wordings and dialogs are imported when used: the first painted frame would wait for
them.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from parplanner import paths
from parplanner.document.document import Document
from parplanner.domain.errors import FileProblem, Problem
from parplanner.domain.plan import Plan
from parplanner.gui.flows.imports import ImportFlow
from parplanner.gui.services.busy import busy
from parplanner.gui.services.session import Session
from parplanner.gui.services.settings import Settings
from parplanner.gui.widgets.messages import CANCEL, DISCARD, Messages
from parplanner.gui.widgets.once import once
from parplanner.wording import tr

if TYPE_CHECKING:
    from parplanner.gui.flows.earlier import EarlierFlow

PLAN_SUFFIXES = (".db", ".parplan")


def plan_filter() -> str:
    """For file dialogs."""
    return tr("Plans (*.db *.parplan)") + ";;" + tr("All files (*)")


def _worded(problem: Problem) -> str:
    from parplanner.document import sentences

    return sentences.problem(problem)


class FileFlows(QObject):
    """Each flow asks what it must, does it, and says in words when it could not.

    True: it was done."""

    def __init__(
        self, window: QWidget, session: Session, settings: Settings, messages: Messages
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._settings = settings
        self._messages = messages
        self.finish_typing: Callable[[], bool] = lambda: True
        """Asked before the plan is left; set by the window. False: a text waits to be corrected."""
        self.imports = ImportFlow(
            window, session, settings, messages, self.show, self.folder, self.may_leave
        )

    @cached_property
    def earlier(self) -> EarlierFlow:
        """Backups, put-away work, damaged files."""
        from parplanner.gui.flows.earlier import EarlierFlow

        return EarlierFlow(self._window, self._session, self._messages, self.show, self.may_leave)

    def _warn(self, title: str, problem: Problem) -> None:
        self._messages.warn(self._window, title, _worded(problem))

    def folder(self) -> str:
        """Where file dialogs start: beside the open plan, else where the last one was."""
        document = self._session.document
        if document is not None and document.path is not None:
            return str(document.path.parent)
        return self._settings.get("folder", str(Path.home()))

    def name(self) -> str:
        """The open plan's name for titles."""
        document = self._session.document
        if document is None:
            return ""
        return paths.shown(document.path.name) if document.path else tr("New plan")

    # -- opening -----------------------------------------------------------------------------------

    def show(self, document: Document) -> None:
        """Put a document on the screen in place of the one before (which was asked about)."""
        before = self._session.document
        self._session.adopt(document)
        if before is not None:
            before.close()
        if document.path is not None:
            self._settings.remember_recent(document.path)
            self._settings.set("folder", str(document.path.parent))

    def open(self, path: Path | None = None) -> bool:
        """Ask which plan (unless given) and open it; a spreadsheet is offered as an import."""
        from parplanner.document import opening

        if path is None:
            path = self._messages.open_file(
                self._window, tr("Open a plan"), self.folder(), plan_filter()
            )
        if path is None:
            return False
        if path.suffix.lower() in (".xlsx", ".xlsm", ".xls", ".ods", ".tsv", ".csv"):
            return self.imports.table(path)
        if not self.may_leave():
            return False
        instead = self.earlier.unsaved_work_instead(path)
        if instead is not None:
            return instead
        try:
            with busy():
                self.show(opening.open_file(path))
        except FileProblem as problem:
            return self._not_opened(path, problem)
        return True

    def _not_opened(self, path: Path, problem: FileProblem) -> bool:
        from parplanner.gui.flows.earlier import DAMAGE

        done = self.earlier.offer_ways_on(path, problem) if problem.code in DAMAGE else None
        if done is None:
            self._warn(tr("The plan could not be opened"), problem)
            return False
        return done

    def new(self, template: str = "") -> bool:
        """Ask for a template or sample; one may be chosen already."""
        from parplanner.gui.dialogs.new_plan import NewPlan

        with once(NewPlan(self._window, template)) as dialog:
            return bool(dialog.exec()) and self.may_leave() and self._start(dialog.plan)

    def sample(self, name: str = "ha-noi-2018") -> bool:
        """A bundled plan, as a new unsaved document."""
        from parplanner.document import samples

        return self.may_leave() and self._start(lambda: samples.sample_plan(name))

    def _start(self, make: Any) -> bool:
        try:
            with busy():
                plan: Plan = make()
                self.show(Document.new(plan))
        except Problem as problem:
            self._warn(tr("The plan could not be made"), problem)
            return False
        return True

    def recover(self, copy_id: str) -> bool:
        """Open what a crash left, unsaved, with its undo history."""
        from parplanner.document import opening

        if not self.may_leave():
            return False
        try:
            with busy():
                self.show(opening.recover(copy_id))
        except FileProblem as problem:
            self._warn(tr("The plan could not be recovered"), problem)
            return False
        return True

    def discard(self, copy_id: str) -> None:
        """Put a left-over copy away (kept for 30 days)."""
        from parplanner.document import opening

        try:
            opening.discard(copy_id)
        except (FileProblem, OSError):
            self._messages.status(tr("It could not be put away."))

    # -- saving ------------------------------------------------------------------------------------

    def save(self) -> bool:
        """To its file; asks where when it has none."""
        document = self._session.document
        if document is None:
            return False
        return self._save_to(document, document.path) if document.path else self.save_as()

    def save_as(self) -> bool:
        """To another file."""
        document = self._session.document
        if document is None:
            return False
        start = document.path or Path(self.folder()) / f"{self.suggested_name()}.db"
        path = self._messages.save_file(
            self._window, tr("Save the plan as"), str(start), plan_filter()
        )
        if path is None:
            return False
        named = path if path.suffix.lower() in PLAN_SUFFIXES else path.with_name(f"{path.name}.db")
        question = tr("Replace {names}?").format(names=paths.shown(named.name))
        # The file dialog asked about the name as it was typed, not about the one with the ending.
        if (
            named != path
            and named.exists()
            and not self._messages.confirm(
                self._window, tr("Save the plan as"), question, tr("Replace")
            )
        ):
            return False
        return self._save_to(document, named, overwrite=True)

    def suggested_name(self) -> str:
        """A file name from the plan's number or agency."""
        document = self._session.document
        if document is None:
            return ""
        if document.path:
            return document.path.stem
        info = document.plan.info
        number = (
            info.number if re.search(r"\bKH\b", info.number, re.IGNORECASE) else f"KH {info.number}"
        )
        base = number if info.number else document.plan.agency.name or tr("New plan")
        return "".join("-" if c in '/\\:*?"<>|' else c for c in base)[:80].strip(" .")

    def _save_to(self, document: Document, path: Path, *, overwrite: bool = False) -> bool:
        try:
            with busy():
                notices = document.save(path, overwrite=overwrite)
        except FileProblem as problem:
            return self._not_saved(document, path, problem)
        self._settings.remember_recent(path)
        self._settings.set("folder", str(path.parent))
        self._messages.status(tr("Saved: {path}").format(path=paths.shown(path)))
        for notice in notices:
            from parplanner.document import sentences

            self._messages.warn(self._window, tr("Saved, but"), sentences.notice(notice))
        return True

    def _not_saved(self, document: Document, path: Path, problem: FileProblem) -> bool:
        if problem.code == "file.changed_meanwhile":
            options = [tr("Save as another file…"), tr("Replace the other version")]
            text = _worded(problem)
            choice = self._messages.choose(
                self._window, tr("The file was changed by somebody else"), text, options
            )
            if choice == 0:
                return self.save_as()
            return choice == 1 and self._save_to(document, path, overwrite=True)
        self._warn(tr("The plan could not be saved"), problem)
        return False

    def may_leave(self) -> bool:
        """Before another document takes its place: save or discard what is unsaved. False: stay."""
        if not self.finish_typing():
            return False
        document = self._session.document
        if document is None or document.is_untouched or not document.is_modified:
            return True
        answer = self._messages.ask_save(self._window, self.name())
        if answer == CANCEL:
            return False
        return answer == DISCARD or self.save()

    def close(self) -> bool:
        """Back to the welcome page; False when the officer stayed."""
        document = self._session.document
        if document is None:
            return True
        if not self.may_leave():
            return False
        self._session.adopt(None)
        document.close()
        return True
