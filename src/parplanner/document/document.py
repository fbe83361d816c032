"""One open plan and the only verb that changes it: ``execute``. Durable first, memory second, screen third."""

from __future__ import annotations

import time
import uuid
from collections.abc import Iterable
from pathlib import Path

from parplanner.document.history import History, Label, Step
from parplanner.document.signal import Signal
from parplanner.domain.changes import Change, Changes, inverse, squash
from parplanner.domain.errors import FileProblem
from parplanner.domain.plan import Plan
from parplanner.storage import publishing, working_copy
from parplanner.storage.files import Fingerprint
from parplanner.storage.journal import DO, REDO, UNDO, Entry, Facts, Journal
from parplanner.storage.working_copy import Origin, WorkingCopy


def new_id() -> str:
    """A fresh row id."""
    return uuid.uuid4().hex


class Document:
    """A plan in memory, its working copy on the disk, its history. ``changed`` tells every applied set of Changes;
    ``state_changed`` tells that path, modified mark or history moved."""

    def __init__(self, copy: WorkingCopy, journal: Journal, plan: Plan, origin: Origin) -> None:
        self.plan = plan
        self.history = History()
        self.changed: Signal[[Changes]] = Signal()
        self.state_changed: Signal[[]] = Signal()
        self.path: Path | None = Path(origin.path) if origin.path else None
        self.notices: list[str] = []
        self._copy = copy
        self._journal = journal
        self._origin = origin
        self._known: Fingerprint | None = origin.fingerprint

    # -- changing -----------------------------------------------------------------------------------------------

    def execute(self, label: Label, changes: Iterable[Change], join_key: str = "") -> bool:
        """Carry out changes as one undo step; False when they come to nothing.

        Raises PlanError (refused) or FileProblem (the disk refused): then nothing has happened.
        """
        net = squash(changes)
        if not net:
            return False
        self.plan.check(net)
        step = Step(label, net, join_key, time.monotonic())
        joins = self.history.joins(step)
        self._journal.append(net, label.text, label.detail, DO, joins)
        self.plan.apply(net)
        self.history.push(step, joins)
        self._tell(net)
        return True

    def undo(self) -> Label | None:
        """Take the last step back; returns its label, None when there is none."""
        step = self.history.undoable
        if step is None:
            return None
        self._replay(inverse(step.changes), step.label, UNDO)
        self.history.undone()
        self._tell(inverse(step.changes))
        return step.label

    def redo(self) -> Label | None:
        """Bring the last undone step back."""
        step = self.history.redoable
        if step is None:
            return None
        self._replay(step.changes, step.label, REDO)
        self.history.redone()
        self._tell(step.changes)
        return step.label

    def _replay(self, changes: Changes, label: Label, kind: str) -> None:
        self.plan.check(changes)
        self._journal.append(changes, label.text, label.detail, kind)
        self.plan.apply(changes)

    def _tell(self, changes: Changes) -> None:
        try:
            self.changed.emit(changes)
        finally:
            self.state_changed.emit()

    # -- files --------------------------------------------------------------------------------------------------

    @property
    def is_modified(self) -> bool:
        """Whether closing now would lose something from the user's file."""
        return self.path is None or not self.history.is_clean

    @property
    def is_untouched(self) -> bool:
        """A new plan nobody typed into yet: closing it loses nothing."""
        return self.path is None and not self.history.steps

    @property
    def facts(self) -> Facts:
        """What the working copy says about itself (document id, last save)."""
        return self._journal.facts

    def log(self) -> list[Entry]:
        """Every log entry, oldest first: who changed what, when."""
        return self._journal.entries()

    def save(self, target: Path | None = None, *, overwrite: bool = False) -> list[str]:
        """Save to ``target`` (None: where it came from); returns notice codes.

        ``overwrite``: the user was asked about the file that is there. Raises FileProblem; nothing is lost then.
        """
        assert target or self.path, "a plan never saved needs a target"
        path = (target or self.path or Path()).absolute()
        known = self._known if path == self.path else None
        if overwrite:
            from parplanner.storage.files import fingerprint

            known = fingerprint(path)
        self._known, notices = publishing.publish(self._journal, path, known)
        self.path = path
        self.history.mark_saved()
        try:
            self._remember_origin()
        except FileProblem:
            notices.append("save.not_noted")
        self.state_changed.emit()
        return list(dict.fromkeys(notices))

    def found_saved(self, mark: Fingerprint) -> None:
        """The file, as ``mark`` says it is, was found to hold this very plan (a crash cut off the end of its save)."""
        self._known = mark
        self.history.mark_saved()
        self._remember_origin()

    def _remember_origin(self) -> None:
        self._origin = Origin(str(self.path), self._known, self._origin.first_entry)
        self._copy.write_origin(self._origin)

    def close(self, *, keep: bool = False) -> None:
        """Let go. The working copy is removed unless ``keep`` (it is then offered for recovery at the next start)."""
        self._journal.close()
        if keep:
            self._copy.release()
        else:
            self._copy.discard()

    # -- making -------------------------------------------------------------------------------------------------

    @classmethod
    def new(cls, plan: Plan | None = None) -> Document:
        """An unsaved document holding the plan's rows."""
        content = plan or Plan()
        copy = working_copy.of_rows(list(content.rows()))
        return cls(copy, Journal(copy.database), content.copy(), copy.origin())

    @classmethod
    def adopt(cls, copy: WorkingCopy, plan: Plan, origin: Origin) -> Document:
        """A document on an existing, checked working copy."""
        return cls(copy, Journal(copy.database), plan, origin)

    def restore_history(self) -> None:
        """Rebuild undo and redo from the log of a recovered working copy, entries since it was opened."""
        if self._origin.first_entry < 0:
            return  # its process died while opening it: nothing was edited
        saved_entry = self._journal.facts.saved_entry
        history = History()
        history.saved = 0 if saved_entry <= self._origin.first_entry and self.path else None
        for entry in self._journal.entries(after=self._origin.first_entry):
            if entry.kind == UNDO and history.undoable:
                history.undone()
            elif entry.kind == REDO and history.redoable:
                history.redone()
            elif entry.kind in (UNDO, REDO):
                # The note of where this session began is lost: what came before it cannot be undone.
                history = History()
                history.saved = None
            else:
                history.push(Step(Label(entry.label, entry.detail), entry.changes), entry.joins)
            if entry.id == saved_entry and self.path is not None:
                history.mark_saved()
        self.history = history
