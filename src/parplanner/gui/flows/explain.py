"""One explanation window per main window: the rows that a figure is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parplanner.domain.plan import Plan
from parplanner.domain.rows import MAX_COLUMN
from parplanner.domain.scoring import base_column
from parplanner.gui.desk import Desk

if TYPE_CHECKING:
    from parplanner.domain.place import Place
    from parplanner.gui.dialogs.explain import ExplainWindow


def usual_column(plan: Plan) -> str:
    """For a cell without a figure: the result of the base year."""
    base = base_column(plan)
    return base.id if base else MAX_COLUMN


class ExplainFlow:
    """The window is made when first asked for."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._dialog: ExplainWindow | None = None

    @property
    def dialog(self) -> ExplainWindow:
        """The window with the rows, made now when there is none yet."""
        if self._dialog is None:
            from parplanner.gui.dialogs.explain import ExplainWindow

            self._dialog = ExplainWindow(self._desk.frame, self._desk.session)
            self._dialog.chosen.connect(self._jump)
        return self._dialog

    def _jump(self, place: Place) -> None:
        self._desk.go_to(place)
        self._desk.frame.activateWindow()

    def show(self, criterion_id: str | None, column: str) -> None:
        """The rows of a figure (``criterion_id`` None: the grand total)."""
        if self._desk.session.document is not None:
            self.dialog.show_figure(criterion_id, column)
