"""The document on the screen, in Qt's terms: one place that runs edits, words refusals and tells
the panes.

Made before the first painted frame, which waits for none of the domain: that is imported when used.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from parplanner.domain.errors import Problem
from parplanner.wording import tr

if TYPE_CHECKING:
    from parplanner.document.document import Document
    from parplanner.document.history import Label
    from parplanner.domain.changes import Changes
    from parplanner.domain.plan import Plan
    from parplanner.domain.scoring import Scoring
    from parplanner.domain.writing.text_fields import Use
    from parplanner.reports.papers.options import Options


R = TypeVar("R")
MANY = 300
"""Changed rows that may take longer than nobody notices."""


class Session(QObject):
    """Holds at most one :class:`Document`. ``changed(changes, touched ids)`` follows every applied
    edit;
    ``carried_out`` names the step an attempt made, blank for the typing of one cell, which shows
    itself; ``leaving``
    comes while the document is still there, ``replaced`` when it is another one or none,
    ``arrived`` when everybody who
    follows it shows that one."""

    changed = Signal(object, object)
    state_changed = Signal()
    leaving = Signal()
    replaced = Signal()
    arrived = Signal()
    print_options_chosen = Signal()
    refused = Signal(str)
    carried_out = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.document: Document | None = None
        self.last_refusal = ""
        self.print_options: Options | None = None
        """What the officer last chose about the documents of this plan; None: nothing yet."""
        self.is_typing = False
        """Something is typed that is not stored yet: the plan is
        modified, and there is something to undo."""
        self.may_orphan: Callable[[list[Use]], bool] = lambda _uses: True
        """Asked before a step takes away what live figures of the text
        name; False: the step is not made."""

    @property
    def plan(self) -> Plan:
        """The plan in force; an empty one when no document is open."""
        if self.document is not None:
            return self.document.plan
        from parplanner.domain.plan import Plan

        return Plan()

    @cached_property
    def scoring(self) -> Scoring:
        """Every total of the plan in force, kept up to date."""
        from parplanner.domain.scoring import Scoring

        return Scoring(self.plan)

    def adopt(self, document: Document | None) -> None:
        """Show another document (None: the welcome page). The one before must have been closed."""
        if self.document is not None:
            self.leaving.emit()
            self.document.changed.disconnect(self._follow)
            self.document.state_changed.disconnect(self._state)
        self.document = document
        self.last_refusal = ""
        self.print_options = None
        self.__dict__.pop("scoring", None)  # of the plan before
        if document is not None:
            document.changed.connect(self._follow)
            document.state_changed.connect(self._state)
        self.replaced.emit()
        self.arrived.emit()
        self.state_changed.emit()

    def choose_print_options(self, options: Options) -> None:
        """What is exported so is shown and printed so from now on."""
        self.print_options = options
        self.print_options_chosen.emit()

    def _follow(self, changes: Changes) -> None:
        touched = self.scoring.forget(changes)
        self.changed.emit(changes, touched)

    def _state(self) -> None:
        self.state_changed.emit()

    def tell_typing(self, typing: bool) -> None:
        """Whoever holds text that is not stored yet says so with the
        first letter, and when it is stored."""
        if typing != self.is_typing:
            self.is_typing = typing
            self.state_changed.emit()

    def refuse(self, sentence: str) -> None:
        """Say why something typed or pasted was not taken."""
        self.last_refusal = sentence
        self.refused.emit(sentence)

    def attempt(
        self,
        label: Label,
        make: Callable[[], Changes],
        join_key: str = "",
        where: Callable[[Problem], str] = lambda _: "",
    ) -> bool:
        """Make and carry out changes; a refusal is worded and told, nothing has changed then. True
        when carried out (or when there was nothing to do). ``where`` names the cell of a block that
        was refused."""
        if self.document is None:
            return False
        from parplanner.domain.changes import squash

        try:
            changes = squash(make())
            self.document.plan.check(changes)
            if not self._agreed(changes):
                self.refuse(tr("Nothing was changed: live figures of the text use it."))
                return False
            done = self._waiting(
                changes, lambda document: document.execute(label, changes, join_key)
            )
        except Problem as problem:
            from parplanner.document import sentences

            place = where(problem)
            sentence = sentences.problem(problem)
            self.refuse(f"{place}: {sentence}" if place else sentence)
            return False
        if join_key:
            self.carried_out.emit("")
        elif done:
            from parplanner.document import sentences

            self.carried_out.emit(sentences.label(label))
        return True

    def _agreed(self, changes: Changes) -> bool:
        from parplanner.domain.writing.text_fields import orphaned

        lost = orphaned(self.plan, changes)
        return not lost or self.may_orphan(lost)

    def _waiting(self, changes: Changes, carry_out: Callable[[Document], R]) -> R:
        """Carry something out, under the wait pointer when it changes many rows."""
        assert self.document is not None
        if len(changes) < MANY:
            return carry_out(self.document)
        from parplanner.gui.services.busy import busy

        with busy():
            return carry_out(self.document)

    def step(self, *, back: bool) -> Label | None:
        """Undo or redo; its label, None when there is nothing.

        The disk may refuse, and that is told."""
        if self.document is None:
            return None
        try:
            from parplanner.document.document import Document

            history = self.document.history
            step = history.undoable if back else history.redoable
            changes = step.changes if step is not None else ()
            return self._waiting(changes, Document.undo if back else Document.redo)
        except Problem as problem:
            from parplanner.document import sentences

            self.refuse(sentences.problem(problem))
            return None

    def short_refusal(self, make: Callable[[], Changes]) -> str:
        """:meth:`refusal` in a few words for a list; blank when it would pass."""
        try:
            self.plan.check(make())
        except Problem as problem:
            return (
                tr("above the maximum")
                if problem.code == "points.over_max"
                else tr("not possible here")
            )
        return ""

    def refusal(self, make: Callable[[], Changes]) -> str | None:
        """Why an edit would be refused, without doing it; None when it would pass."""
        try:
            self.plan.check(make())
        except Problem as problem:
            from parplanner.document import sentences

            return sentences.problem(problem)
        return None
