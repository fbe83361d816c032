"""The overview workspace of a window: made when first asked for, and the way from a figure to its rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from parplanner.domain.edits import cells
from parplanner.domain.rows import Criterion, Task
from parplanner.gui.models.tasks import tasks_below
from parplanner.gui.wheel_guard import steady

if TYPE_CHECKING:
    from parplanner.gui.main_window import MainWindow
    from parplanner.gui.views.overview import OverviewPane
    from parplanner.reports.chart_model import Place


class OverviewFlow:
    """The first painted frame does not wait for reportlab and its charts."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._pane: OverviewPane | None = None

    @property
    def pane(self) -> OverviewPane:
        """The workspace, made now when there is none yet."""
        if self._pane is None:
            from parplanner.gui.views.overview import OverviewPane

            self._pane = OverviewPane(self._window.session)
            self._pane.setProperty("help_page", "overview")
            self._pane.chosen.connect(self.jump)
            self._pane.explain.connect(lambda column: self._window.explaining.show(None, column))
            steady(self._pane)
            self._window.pages.addWidget(self._pane)
        return self._pane

    @property
    def is_shown(self) -> bool:
        """Whether the overview is in front."""
        return self._pane is not None and self._window.pages.currentWidget() is self._pane

    def show(self) -> None:
        """Ctrl+3."""
        if self._window.session.document is not None:
            self._window.pages.setCurrentWidget(self.pane)
            self.entry().setFocus()

    def entry(self) -> QWidget:
        """What gets the focus in the overview: its first chart."""
        first = next((panel.chart for panel in self.pane.panels if panel.chart.isVisible()), None)
        return first or self.pane

    def jump(self, place: Place) -> None:
        """From a figure to the rows behind it: a criterion's cell, a unit's first task, the rows of a total."""
        if place.table == "total":
            self._window.explaining.show(None, place.column)
        elif place.table == "unit":
            self._to_unit(str(place.row))
        else:
            self.to_criterion(str(place.row), place.column)

    def to_criterion(self, criterion_id: str, column: str) -> None:
        """Put the cursor of the tree on a cell (its content where the column is not shown)."""
        window = self._window
        if window.session.plan.find(Criterion, criterion_id) is not None:
            window.text.show_data()
            known = window.criteria_model.column_of(column) >= 0
            window.jumps.to_cell(cells.CRITERIA, criterion_id, column if known else None)

    def _to_unit(self, unit_id: str) -> None:
        """All tasks, the cursor on the first one the unit leads."""
        window = self._window
        window.text.show_data()
        window.tasks.show_all()
        plan = window.session.plan
        first = next((i for i in tasks_below(plan, None) if plan.get(Task, i).lead_unit_id == unit_id), None)
        if first is not None:
            window.jumps.to_cell(cells.TASKS, first, "lead")
