"""What flows and workspaces may know of the window they work in. It knows none of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from parplanner.gui.services.session import Session
from parplanner.gui.services.settings import Settings
from parplanner.gui.widgets.messages import Messages
from parplanner.gui.workspace import Workspaces
from parplanner.wording import tr

if TYPE_CHECKING:
    from parplanner.domain.place import Place
    from parplanner.gui.services.jobs import JobBar
    from parplanner.gui.widgets.docks import Panels

GoTo = Callable[["Place", bool], None]
Explain = Callable[["str | None", str], None]


class Desk(QObject):
    """Of one window: ``frame`` is what dialogs belong to. ``panels`` and ``jobs`` come with the
    first frame of a plan.

    The shell gives the ways (:meth:`take_ways`) after that frame; before, nobody can ask for them.
    """

    criterion_chosen = Signal(object)
    """The id of another criterion in the tree, or None."""
    panels: Panels
    jobs: JobBar

    def __init__(
        self,
        frame: QWidget,
        session: Session,
        settings: Settings,
        messages: Messages,
        workspaces: Workspaces,
    ) -> None:
        super().__init__(frame)
        self.frame = frame
        self.session = session
        self.settings = settings
        self.messages = messages
        self.workspaces = workspaces
        self._go_to: GoTo | None = None
        self._explain: Explain | None = None

    def take_ways(self, go_to: GoTo, explain: Explain) -> None:
        """What :meth:`go_to` and :meth:`explain` do."""
        self._go_to, self._explain = go_to, explain

    def go_to(self, place: Place, take_focus: bool = True) -> None:
        """Put the cursor on a place, in whichever workspace or dialog it is, brought out from
        behind what hides it."""
        if self._go_to is not None:
            self._go_to(place, take_focus)

    def explain(self, criterion_id: str | None, column: str) -> None:
        """The rows a figure is made of (``criterion_id`` None: the grand total)."""
        if self._explain is not None:
            self._explain(criterion_id, column)

    def commit(self) -> bool:
        """Finish typing everywhere; False when a text is refused and waits to be corrected."""
        return self.workspaces.commit()

    def finish_typing(self) -> bool:
        """Before the plan is written or left: :meth:`commit`. A text that cannot be stored is told
        in a dialog: nothing else would say why nothing happens."""
        if self.commit():
            return True
        if self.workspaces.waits_to_be_stored:
            sentence = tr(
                "{reason}\n\nWhat was typed is kept in the window; nothing was saved or closed."
            )
            said = sentence.format(reason=self.session.last_refusal)
            self.messages.warn(self.frame, tr("The text could not be stored"), said)
        return False
