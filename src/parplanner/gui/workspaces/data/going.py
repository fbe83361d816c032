"""Going to a cell of the tables: filters, folded rows, hidden
columns and put-away panels give way."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from parplanner.domain.place import Place
from parplanner.domain.rows import (
    BY_NAME,
    DETAILS,
    Assignment,
    Criterion,
    Row,
    Task,
    Unit,
    field_of,
)
from parplanner.gui.desk import Desk
from parplanner.gui.grids.criteria.model import TITLE
from parplanner.gui.grids.kit.grid import GridGestures
from parplanner.gui.workspaces.data.tables import Tables

CONTENT = "content"
"""Where the cursor goes for a row of the tasks as a whole."""


class GoingToCells:
    """``bring``: the workspace comes to the front, with the keys when it was behind."""

    def __init__(self, desk: Desk, tables: Tables, bring: Callable[[], None]) -> None:
        self._desk = desk
        self._tables = tables
        self._bring = bring
        self._ways: dict[type[Row], Callable[[Place, bool], object]] = {
            Criterion: self._to_criterion,
            Task: self._to_task,
            Assignment: self._to_assignment,
            Unit: self._to_unit,
        }

    def show(self, place: Place, take_focus: bool) -> None:
        """Put the cursor there; a row that is in this plan no more leads nowhere."""
        cls = BY_NAME[place.row_class]
        way = self._ways.get(cls)
        if way is not None:
            way(place, take_focus)
        else:
            self._to_details_row(cls, place, take_focus)

    def _to_criterion(self, place: Place, take_focus: bool) -> None:
        """A cell of the tree, or a field of the details.

        A hidden column comes back for its cell; a row as a whole is shown by whichever columns
        there are.
        """
        tables, row_id = self._tables, place.row_id
        if row_id is None or tables.session.plan.find(Criterion, row_id) is None:
            return
        self._bring()
        if row_id in tables.criteria_model.hidden:
            tables.page.filters.clear_now()
        in_details = (
            place.field in Criterion.KEYS and field_of(Criterion, place.field).form == DETAILS
        )
        key = place.column or None
        if in_details or (key is not None and tables.criteria_model.column_of(key) < 0):
            key = None
        self._stand(tables.criteria.tree, row_id, key, TITLE, take_focus and not in_details)
        if in_details:
            self._desk.panels.show("details")
            if take_focus:
                tables.details.field_of(place.field).setFocus()

    def _stand(
        self, grid: GridGestures, row_id: str, key: str | None, usual: str, take_focus: bool
    ) -> None:
        model: Any = grid.model()
        index = model.index_of(row_id, max(model.column_of(key or usual), 0))
        if key is None:
            grid.select_cell(index, take_focus)
        else:
            grid.show_cell(index, take_focus)

    # -- tasks and units ---------------------------------------------------------------------------

    def _to_task(self, place: Place, take_focus: bool) -> None:
        tables = self._tables
        task = tables.session.plan.find(Task, place.row_id)
        if task is None:
            return
        self._bring()
        tables.page.filters.catch_up()  # else a filter that waits would hide it in a moment
        if task.id in tables.task_model.hidden:
            tables.page.filters.clear_now()
        if not tables.task_model.index_of(task.id).isValid():
            self._show_tasks_of(task)
        known = tables.task_model.column_of(place.column) >= 0
        self._stand(
            tables.tasks.table, task.id, place.column if known else None, CONTENT, take_focus
        )

    def _show_tasks_of(self, task: Task) -> None:
        if task.criterion_id is None:
            self._tables.tasks.show_all()
        else:
            self.show(Place(Criterion.__name__, task.criterion_id), take_focus=False)

    def _to_assignment(self, place: Place, take_focus: bool) -> None:
        row = self._tables.session.plan.find(Assignment, place.row_id)
        if row is not None:
            self._to_task(Place(Task.__name__, row.task_id, "coop"), take_focus)

    def first_task_of(self, unit_id: str | None) -> tuple[str, str] | None:
        """The task and the column where a unit first leads or cooperates, among all tasks."""
        plan = self._tables.session.plan
        owners = [*(node.id for node in plan.walk()), None]
        in_order: list[Task] = []
        for owner in owners:
            in_order += plan.tasks_of(owner)
        for task in in_order:
            if task.lead_unit_id == unit_id:
                return task.id, "lead"
        cooperates = {row.task_id for row in plan.referring(Assignment, "unit_id", unit_id)}
        for task in in_order:
            if task.id in cooperates:
                return task.id, "coop"
        return None

    def _to_unit(self, place: Place, take_focus: bool) -> None:
        found = self.first_task_of(place.row_id)
        if found is None:
            return
        self._bring()
        self._tables.tasks.show_all()
        self._to_task(Place(Task.__name__, *found), take_focus)

    # -- what hangs on a criterion -----------------------------------------------------------------

    def _to_details_row(self, cls: type[Row], place: Place, take_focus: bool) -> None:
        """In the details of its criterion, which come out when they are put away."""
        tables = self._tables
        row = tables.session.plan.find(cls, place.row_id)
        if row is None:
            return
        self._bring()
        self._desk.panels.show("details")
        table = tables.details.table_of(cls)
        model = table.rows_model()
        owner_id = getattr(row, model.owner.key) if model.owner is not None else None
        if model.owner_id != owner_id:
            self.show(Place(Criterion.__name__, owner_id), take_focus=False)
        if row.id in model.hidden:
            model.set_lens(model.lens.unfiltered())
        self._stand(table, row.id, place.column or None, model.columns[0].key, take_focus)
