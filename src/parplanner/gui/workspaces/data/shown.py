"""What undo, redo and the history changed in the tables: the cells are
selected, the cursor stands on the first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex

from parplanner.domain.changes import Changes
from parplanner.domain.place import Place
from parplanner.domain.rows import BY_NAME, Criterion, Task
from parplanner.gui.grids.kit.grid import GridGestures
from parplanner.gui.grids.scores.model import POINTS
from parplanner.gui.workspaces.data.going import GoingToCells
from parplanner.gui.workspaces.data.tables import Tables

MOST = 2_000
"""Rows beyond which only the first is shown: an import is not selected row by row."""


class ShownCells:
    """Works on the tables of one workspace; ``bring`` takes it to the front."""

    def __init__(self, tables: Tables, going: GoingToCells, bring: Callable[[], None]) -> None:
        self._tables = tables
        self._going = going
        self._bring = bring

    def show(self, wanted: list[Place], changes: Changes, take_focus: bool) -> None:
        """Of one class of rows."""
        at = self._tables
        grid = at.grid_of(BY_NAME[wanted[0].row_class])
        model: Any = grid.model()
        self._bring()
        at.page.filters.catch_up()
        if _stands_on_moved(grid, wanted, changes):
            grid.reveal(grid.currentIndex())
            grid.scrollTo(grid.currentIndex())
            if take_focus:
                grid.setFocus()
            return
        self._leave_one_criterion(wanted)
        # What a filter or a hidden column hides comes out when nothing else of the step can be
        # seen.
        wanted = [place for place in wanted if _is_shown(grid, place)] or wanted
        first = min(
            wanted, key=lambda place: (model.place_of(place.row_id), model.column_of(place.column))
        )
        at_points = self._line_of_points(wanted) if take_focus else QModelIndex()
        take_focus = take_focus and not at_points.isValid()
        self._going.show(first, take_focus)
        if at_points.isValid():
            at.scores.table.go_to(at_points)
        if 1 < len(wanted) <= MOST:
            grid.select_cells(_indexes(grid, wanted))

    def _leave_one_criterion(self, wanted: Sequence[Place]) -> None:
        """Tasks of several criteria are shown among all tasks."""
        at = self._tables
        of_tasks = [place for place in wanted if place.row_class == Task.__name__]
        tasks = [at.session.plan.find(Task, place.row_id) for place in of_tasks]
        owners = {task.criterion_id for task in tasks if task is not None}
        if len(owners) > 1 and any(
            not at.task_model.index_of(place.row_id).isValid() for place in wanted
        ):
            at.tasks.show_all()

    def _line_of_points(self, wanted: Sequence[Place]) -> QModelIndex:
        """Who typed in the points pane finds the cursor there; invalid when nobody did."""
        model, table = self._tables.scores.model, self._tables.scores.table
        place = wanted[0]
        elsewhere = place.row_class != Criterion.__name__ or place.row_id != model.criterion_id
        if elsewhere or not table.hasFocus():
            return QModelIndex()
        keys = [line.key for line in model.lines()]
        return (
            model.index(keys.index(place.column), POINTS) if place.column in keys else QModelIndex()
        )


def _stands_on_moved(grid: GridGestures, wanted: Sequence[Place], changes: Changes) -> bool:
    """Of two rows that changed places either may count as moved: a cursor on one of them stays."""
    model: Any = grid.model()
    here = model.id_at(grid.currentIndex()) if grid.currentIndex().isValid() else None
    if any(place.column for place in wanted):
        return False
    moved = {
        change.row.id
        for change in changes
        if change.before is not None and change.after is not None
    }
    return here in moved and {place.row_id for place in wanted} <= moved


def _is_shown(grid: GridGestures, cell: Place) -> bool:
    model: Any = grid.model()
    column = model.column_of(cell.column)
    if cell.column and (column < 0 or grid.column_header().isSectionHidden(column)):
        return False
    return bool(model.index_of(cell.row_id).isValid())


def _indexes(grid: GridGestures, wanted: Sequence[Place]) -> list[QModelIndex]:
    """The cells that are shown, unfolded; of a whole row all of them."""
    model: Any = grid.model()
    found: list[QModelIndex] = []
    for cell in wanted:
        row = model.index_of(cell.row_id)
        grid.expand_to(row)
        columns = [model.column_of(cell.column)] if cell.column else grid.shown_columns()
        found += [
            row.siblingAtColumn(column) for column in columns if row.isValid() and column >= 0
        ]
    return [index for index in found if grid.in_sight(index)]
