"""Undo, redo and the history panel: the plan goes back or forward,
the sentence says so, the change is shown."""

from __future__ import annotations

from parplanner.document import sentences
from parplanner.domain.changes import Changes, inverse
from parplanner.gui.desk import Desk
from parplanner.gui.flows.show_changes import ShowChanges
from parplanner.wording import tr


class UndoFlow:
    """Works on the document and the panes of one window."""

    def __init__(self, desk: Desk, shown: ShowChanges) -> None:
        self._desk = desk
        self._shown = shown

    def undo(self) -> None:
        """One step back."""
        self._shown.show(self._step(back=True))

    def redo(self) -> None:
        """One step forward."""
        self._shown.show(self._step(back=False))

    def jump(self, done: int) -> None:
        """Undo or redo until that many steps are done; stops where one is refused.

        The keys stay with the steps."""
        document = self._desk.session.document
        if document is None or not self._desk.commit():
            return
        changes: Changes = ()
        while (now := document.history.done) != done:
            changes = self._step(back=now > done)
            if document.history.done == now:
                break
        self._shown.show(changes, take_focus=False)

    def _step(self, *, back: bool) -> Changes:
        """The changes that were carried out; none when there is no step, or the disk refused it."""
        document = self._desk.session.document
        label = self._desk.session.step(back=back)
        if document is None or label is None:
            return ()
        said = tr("Undone: {step}") if back else tr("Redone: {step}")
        self._desk.messages.status(said.format(step=sentences.label(label)))
        history = document.history
        step = history.redoable if back else history.undoable
        assert step is not None, "it was made just now"
        return inverse(step.changes) if back else step.changes
