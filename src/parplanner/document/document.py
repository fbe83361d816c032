"""One open plan and the only verb that changes it: ``execute``.

Durable first, memory second, screen third."""

from __future__ import annotations

import os
import time
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from parplanner import logs
from parplanner.document.history import History, Label, Step
from parplanner.document.signal import Signal
from parplanner.domain.changes import DO, REDO, UNDO, Change, Changes, inverse, squash
from parplanner.domain.errors import FileProblem
from parplanner.domain.plan import Plan

if TYPE_CHECKING:
    from parplanner.storage.facts import Facts
    from parplanner.storage.files import Fingerprint
    from parplanner.storage.journal import Journal
    from parplanner.storage.log import Entry
    from parplanner.storage.working_copy import Origin, WorkingCopy


def new_id() -> str:
    """A fresh row id: 128 random bits as 32 hexadecimal digits."""
    return os.urandom(16).hex()


@dataclass(slots=True)
class Store:
    """Where a document's edits become durable: the locked working
    copy, its journal, whose copy it is."""

    copy: WorkingCopy
    journal: Journal
    origin: Origin


class Document:
    """A plan in memory, its working copy on the disk, its history. ``changed`` tells every applied
    set of Changes;
    ``state_changed`` tells that path, modified mark or history moved.

    A new plan gets its working copy with the first edit: until then there is nothing to lose, and
    the first painted frame need not wait for SQLAlchemy (a quarter of a second).
    """

    def __init__(self, plan: Plan, store: Store | None = None) -> None:
        self.plan = plan
        self.history = History()
        self.changed: Signal[[Changes]] = Signal()
        self.state_changed: Signal[[]] = Signal()
        self.precious = False
        self._closed = False
        self._origin_due = False
        self._store = store
        self.path: Path | None = Path(store.origin.path) if store and store.origin.path else None
        self._known: Fingerprint | None = store.origin.fingerprint if store else None

    def begin(self) -> Store:
        """The working copy, made now when there is none yet, and anew when it was taken from under
        us.

        Raises FileProblem when the disk refuses.
        """
        if self._closed:
            raise RuntimeError("the document is closed")
        if self._store is None:
            self._store = self._first_store()
        elif not self._is_whole(self._store):
            self._renew(self._store)
        return self._store

    @staticmethod
    def _is_whole(store: Store) -> bool:
        return store.copy.is_intact() and (store.journal.is_intact() or store.journal.mend())

    def _first_store(self) -> Store:
        from parplanner.storage import working_copy

        copy = working_copy.of_rows(list(self.plan.rows()))
        return self._store_on(copy, copy.origin())

    @staticmethod
    def _store_on(copy: WorkingCopy, origin: Origin) -> Store:
        from parplanner.storage.journal import Journal

        try:
            return Store(copy, Journal(copy.database), origin)
        except BaseException:
            copy.discard()
            raise

    def _renew(self, lost: Store) -> None:
        """Another working copy of what is on the screen: a cleaner deleted the one before, or a
        disk error broke it."""
        from parplanner.storage import working_copy

        logs.LOGGER.warning("the working copy is made anew")
        modified = self.is_modified
        copy = working_copy.instead_of(
            lost.copy, lost.journal, lost.origin, self.plan, modified=modified
        )
        self._store = self._store_on(copy, copy.origin())

    # -- changing ----------------------------------------------------------------------------------

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
        if self._origin_due:
            self._is_origin_noted()
        self.begin().journal.append(net, label.text, label.detail, DO, joins)
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
        self.begin().journal.append(changes, label.text, label.detail, kind)
        self.plan.apply(changes)

    def _tell(self, changes: Changes) -> None:
        try:
            self.changed.emit(changes)
        finally:
            self.state_changed.emit()

    # -- files -------------------------------------------------------------------------------------

    @property
    def is_modified(self) -> bool:
        """Whether closing now would lose something from the user's file."""
        return self.path is None or not self.history.is_clean

    @property
    def is_untouched(self) -> bool:
        """A new plan nobody typed into yet: closing it loses nothing."""
        return self.path is None and not self.history.steps and not self.precious

    @property
    def facts(self) -> Facts:
        """What the working copy says about itself (document id, last save)."""
        return self.begin().journal.facts

    def log(self) -> list[Entry]:
        """Every log entry, oldest first: who changed what, when."""
        return self.begin().journal.entries()

    def save(self, target: Path | None = None, *, overwrite: bool = False) -> list[str]:
        """Save to ``target`` (None: where it came from); returns notice codes.

        ``overwrite``: the user was asked about the file that is there. Raises FileProblem; nothing
        is lost then.
        """
        assert target or self.path, "a plan never saved needs a target"
        path = (target or self.path or Path()).absolute()
        mine = self._known if path == self.path else None
        known = mine
        if overwrite:
            from parplanner.storage import file_names
            from parplanner.storage.files import fingerprint

            file_names.refuse_impossible(path)
            known = fingerprint(path)
        strange = known is not None and (mine is None or mine.sha256 != known.sha256)
        self._known, notices = self._publish(path, known, strange)
        self.path = path
        self.history.mark_saved()
        if not self._is_origin_noted():
            notices.append("save.not_noted")
        self.state_changed.emit()
        return list(dict.fromkeys(notices))

    def _publish(
        self, path: Path, known: Fingerprint | None, strange: bool
    ) -> tuple[Fingerprint, list[str]]:
        from parplanner.storage import publishing

        try:
            return publishing.publish(self.begin().journal, self.plan, path, known, strange=strange)
        except FileProblem as problem:
            if problem.code != "work.differs":
                raise
        # What the officer sees is what counts.
        self._renew(self.begin())
        return publishing.publish(self.begin().journal, self.plan, path, known, strange=strange)

    def found_saved(self, mark: Fingerprint) -> None:
        """The file, as ``mark`` says it is, was found to hold this very plan (a crash cut off the
        end of its save)."""
        self._known = mark
        self.history.mark_saved()
        self._remember_origin()

    def _remember_origin(self) -> None:
        store = self.begin()
        store.origin = replace(store.origin, path=str(self.path), fingerprint=self._known)
        self._origin_due = True
        store.copy.write_origin(store.origin)
        self._origin_due = False

    def _is_origin_noted(self) -> bool:
        """Whether the working copy knows whose it is now; what could not be noted is tried again
        with the next edit, for a recovery must not take the work for another file's."""
        try:
            self._remember_origin()
        except FileProblem:
            return False
        return True

    def close(self, *, keep: bool = False, discard: bool = False) -> None:
        """Let go. What is not saved is put away for thirty days; with ``keep`` it is offered for
        recovery at the next start; with ``discard`` it is gone."""
        self._closed = True
        store, self._store = self._store, None
        if store is None:
            return
        store.journal.close()
        if keep:
            store.copy.release()
        elif self.is_modified and not self.is_untouched and not discard:
            _put_away(store.copy, self.plan.info.title or self.plan.agency.name)
        else:
            store.copy.discard()

    # -- making ------------------------------------------------------------------------------------

    @classmethod
    def new(cls, plan: Plan | None = None, *, precious: bool = False) -> Document:
        """An unsaved document holding the plan's rows. ``precious``: they exist nowhere else in
        this form (rescued from a damaged file): durable at once, and closing asks."""
        document = cls((plan or Plan()).copy())
        document.precious = precious
        if precious:
            document.begin()
        return document

    @classmethod
    def adopt(cls, copy: WorkingCopy, plan: Plan, origin: Origin) -> Document:
        """A document on an existing, checked working copy."""
        from parplanner.storage.journal import Journal

        document = cls(plan, Store(copy, Journal(copy.database), origin))
        # Rows without a file and without a step that made them are nowhere else.
        document.precious = document.path is None and next(plan.rows(), None) is not None
        return document

    def restore_history(self) -> None:
        """Rebuild undo and redo from the log of a recovered working
        copy, entries since it was opened."""
        store = self.begin()
        if store.origin.first_entry < 0:
            return  # its process died while opening it: nothing was edited
        saved_entry = store.journal.facts.saved_entry
        history = History()
        history.saved = 0 if saved_entry <= store.origin.first_entry and self.path else None
        entries = store.journal.entries(after=store.origin.first_entry)
        if entries and entries[0].id > store.origin.first_entry + 1:
            history.saved = (
                None  # the log was trimmed: its beginning, and the way back to the file, are gone
            )
        for entry in entries:
            if not entry.changes:
                continue  # it only says that what came before is lost
            if entry.kind == UNDO and history.undoable:
                history.undone()
            elif entry.kind == REDO and history.redoable:
                history.redone()
            elif entry.kind in (UNDO, REDO):
                # The note of where this session began is lost: what came before it cannot be
                # undone.
                history = History()
                history.saved = None
            else:
                history.push(Step(Label(entry.label, entry.detail), entry.changes), entry.joins)
            if entry.id == saved_entry and self.path is not None:
                history.mark_saved()
        self.history = history


def _put_away(copy: WorkingCopy, title: str) -> None:
    from parplanner.storage import attic

    copy.release()
    try:
        attic.put_away(copy.folder, title)
    except FileProblem:
        logs.LOGGER.warning("unsaved work could not be put away; it will be offered for recovery")
