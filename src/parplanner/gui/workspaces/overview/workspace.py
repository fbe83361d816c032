"""The workspace of figures and charts: the way from a figure to its rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from parplanner.domain.rows import Criterion
from parplanner.gui.desk import Desk
from parplanner.gui.flows.explain import usual_column
from parplanner.gui.widgets.wheel_guard import steady
from parplanner.gui.workspace import Handlers, Workspace

if TYPE_CHECKING:
    from parplanner.gui.workspaces.overview.page import OverviewPane


class OverviewWorkspace(Workspace):
    """The first painted frame does not wait for reportlab and its charts."""

    key = "overview"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk

    @property
    def pane(self) -> OverviewPane:
        """Its page, made now when there is none yet."""
        from parplanner.gui.workspaces.overview.page import OverviewPane

        pane = self.widget
        assert isinstance(pane, OverviewPane)
        return pane

    def make(self) -> QWidget:
        from parplanner.gui.workspaces.overview.page import OverviewPane

        pane = OverviewPane(self._desk.session)
        pane.chosen.connect(self._desk.go_to)
        pane.explain.connect(lambda column: self._desk.explain(None, column))
        steady(pane)
        return pane

    def entry(self) -> QWidget:
        """Its first chart."""
        first = next((panel.chart for panel in self.pane.panels if panel.chart.isVisible()), None)
        return first or self.pane

    def handlers(self) -> Handlers:
        return {"explain": self._explain}

    def _explain(self) -> None:
        """The figure the overview stands on."""
        place = self.pane.focused_place()
        row = place.row_id if place is not None and place.row_class == Criterion.__name__ else None
        column = (
            place.column
            if place is not None and place.column
            else usual_column(self._desk.session.plan)
        )
        self._desk.explain(row, column)
