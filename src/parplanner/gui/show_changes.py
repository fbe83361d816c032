"""Undo and redo show what they changed: the cursor goes there, in whichever workspace, table or section it is.

What stands in no table (facts of the plan, units, views) is told by the sentence in the status bar alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QApplication, QWidget

from parplanner.domain.changes import Changes
from parplanner.domain.edits import cells
from parplanner.domain.rows import Criterion, Row, Section, Shortcoming, Task
from parplanner.gui.changed_places import DETAILS, TEXT, WHOLE_ROW, ChangedCell, ChangedPlaces, places
from parplanner.gui.models.scores import POINTS

if TYPE_CHECKING:
    from parplanner.gui.main_window import MainWindow
    from parplanner.gui.views.grid import GridGestures

MOST = 2_000
"""Rows beyond which only the first is shown: an import is not selected row by row."""
_KINDS: dict[str, type[Row]] = {
    cells.CRITERIA: Criterion,
    DETAILS: Criterion,
    cells.TASKS: Task,
    cells.SHORTCOMINGS: Shortcoming,
    cells.SECTIONS: Section,
    TEXT: Section,
}
"""What stands where, in the order in which it is shown when a step changed several kinds."""


class ShowChanges:
    """Works on the panes of one window."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def show(self, changes: Changes, *, take_focus: bool = True) -> None:
        """Go to what the changes, carried out just now, are seen by; nowhere when that is in no table."""
        found = self._there(places(self._window.session.plan, changes))
        take_focus = take_focus and not self._stays()
        kinds = self._kinds()
        changed_kinds = {cell.grid for cell in found.changed}
        kind = next((kind for kind in kinds if kind in changed_kinds), None)
        if kind is not None:
            wanted = [cell for cell in found.changed if cell.grid == kind]
            rows = [cell for cell in wanted if cell.key == WHOLE_ROW]
            self._show(kind, rows or wanted, changes, take_focus)
        elif found.gone:
            self._show_hole(found.gone, take_focus)

    def _there(self, found: ChangedPlaces) -> ChangedPlaces:
        """Without the cells of rows that went in the same step."""
        plan = self._window.session.plan
        there = [cell for cell in found.changed if plan.find(_KINDS[cell.grid], cell.row_id) is not None]
        return ChangedPlaces(there, found.gone)

    def _kinds(self) -> list[str]:
        """What belongs to the workspace in front comes first."""
        in_text = [cells.SECTIONS, TEXT]
        others = [kind for kind in _KINDS if kind not in in_text]
        return [*in_text, *others] if self._window.text.is_shown else [*others, *in_text]

    def _stays(self) -> bool:
        """Who goes through the findings or the steps, or types into a find bar, keeps the keys there."""
        window, focus = self._window, QApplication.focusWidget()
        keeping: list[QWidget] = [window.findings, window.history, window.finder.bar]
        return focus is not None and any(pane.isAncestorOf(focus) for pane in keeping)

    # -- what is there --------------------------------------------------------------------------------------------

    def _show(self, kind: str, wanted: list[ChangedCell], changes: Changes, take_focus: bool) -> None:
        if kind == TEXT:
            self._show_text(wanted, changes, take_focus)
        elif kind == cells.SECTIONS:
            self._show_section(wanted[0], take_focus)
        elif kind == DETAILS:
            self._show_details(wanted[0], take_focus)
        else:
            self._show_cells(self._grid(kind), wanted, changes, take_focus)

    def _grid(self, kind: str) -> GridGestures:
        window = self._window
        grids: dict[str, GridGestures] = {
            cells.CRITERIA: window.criteria.tree,
            cells.TASKS: window.tasks.table,
            cells.SHORTCOMINGS: window.details.table,
        }
        return grids[kind]

    def _show_cells(self, grid: GridGestures, wanted: list[ChangedCell], changes: Changes, take_focus: bool) -> None:
        window = self._window
        model: Any = grid.model()
        window.pages.setCurrentWidget(window.data_page)
        window.data_page.filters.catch_up()
        if _stands_on_moved(grid, wanted, changes):
            grid.reveal(grid.currentIndex())
            grid.scrollTo(grid.currentIndex())
            if take_focus:
                grid.setFocus()
            return
        self._leave_one_criterion(wanted)
        # What a filter or a hidden column hides comes out when nothing else of the step can be seen.
        wanted = [cell for cell in wanted if _is_shown(grid, cell)] or wanted
        first = min(wanted, key=lambda cell: (model.place_of(cell.row_id), model.column_of(cell.key)))
        at_points = self._line_of_points(wanted) if take_focus else QModelIndex()
        take_focus = take_focus and not at_points.isValid()
        window.jumps.to_cell(first.grid, first.row_id, first.key or None, take_focus)
        if at_points.isValid():
            window.scores.table.go_to(at_points)
        if 1 < len(wanted) <= MOST:
            grid.select_cells(_indexes(grid, wanted))

    def _leave_one_criterion(self, wanted: Sequence[ChangedCell]) -> None:
        """Tasks of several criteria are shown among all tasks."""
        window = self._window
        tasks = [window.session.plan.find(Task, cell.row_id) for cell in wanted if cell.grid == cells.TASKS]
        owners = {task.criterion_id for task in tasks if task is not None}
        if len(owners) > 1 and any(not window.task_model.index_of(cell.row_id).isValid() for cell in wanted):
            window.tasks.show_all()

    def _line_of_points(self, wanted: Sequence[ChangedCell]) -> QModelIndex:
        """Who typed in the points pane finds the cursor there; invalid when nobody did."""
        model, table = self._window.scores.model, self._window.scores.table
        cell = wanted[0]
        if not table.hasFocus() or cell.grid != cells.CRITERIA or cell.row_id != model.criterion_id:
            return QModelIndex()
        keys = [line.key for line in model.lines()]
        return model.index(keys.index(cell.key), POINTS) if cell.key in keys else QModelIndex()

    def _show_details(self, cell: ChangedCell, take_focus: bool) -> None:
        window = self._window
        window.pages.setCurrentWidget(window.data_page)
        window.jumps.to_cell(cells.CRITERIA, cell.row_id, None, take_focus=False)
        window.details_dock.show()
        field = window.details.field_of(cell.key)
        if take_focus:
            field.setFocus()

    # -- the text -------------------------------------------------------------------------------------------------

    def _first_section(self, wanted: Sequence[ChangedCell]) -> ChangedCell:
        order = [section.id for section in self._window.session.plan.walk_sections()]
        return min(wanted, key=lambda cell: order.index(cell.row_id))

    def _show_text(self, wanted: Sequence[ChangedCell], changes: Changes, take_focus: bool) -> None:
        """The section, at the end of what differs."""
        pane, cell = self._window.text.pane, self._first_section(wanted)
        before = next(c.before for c in changes if c.row.id == cell.row_id)
        followed = pane.editor.section_id == cell.row_id  # then its cursor is there already
        self._window.pages.setCurrentWidget(pane)
        pane.show_section(cell.row_id, take_focus=False)
        if isinstance(before, Section) and not followed:
            pane.editor.show_change(before.body)
        pane.editor.ensureCursorVisible()
        if take_focus:
            pane.editor.setFocus()

    def _show_section(self, cell: ChangedCell, take_focus: bool) -> None:
        pane = self._window.text.pane
        self._window.pages.setCurrentWidget(pane)
        index = pane.model.index_of(cell.row_id, max(pane.model.column_of(cell.key or "title"), 0))
        pane.outline.select_cell(index, take_focus)

    # -- what is gone ---------------------------------------------------------------------------------------------

    def _show_hole(self, gone: Sequence[Row], take_focus: bool) -> None:
        """The row before the one that went, else the row it stood below."""
        ids = {row.id for row in gone}
        tops = [row for row in gone if getattr(row, "parent_id", None) not in ids]
        kinds = [_KINDS[kind] for kind in self._kinds()]
        top = min(tops, key=lambda row: (kinds.index(type(row)), getattr(row, "position", 0)))
        neighbour = self._neighbour(top)
        if neighbour is None:
            return
        grid = next(kind for kind, cls in _KINDS.items() if cls is type(neighbour))
        cell = ChangedCell(grid, neighbour.id, WHOLE_ROW)
        self._show(grid, [cell], (), take_focus)

    def _neighbour(self, gone: Row) -> Row | None:
        plan = self._window.session.plan
        siblings: Sequence[Row]
        above: Row | None
        if isinstance(gone, Criterion):
            siblings, above = plan.children(gone.parent_id), plan.find(Criterion, gone.parent_id)
        elif isinstance(gone, Section):
            siblings, above = plan.sections(gone.parent_id), plan.find(Section, gone.parent_id)
        elif isinstance(gone, Task):
            siblings, above = plan.tasks_of(gone.criterion_id), plan.find(Criterion, gone.criterion_id)
        elif isinstance(gone, Shortcoming):
            siblings, above = plan.shortcomings_of(gone.criterion_id), plan.find(Criterion, gone.criterion_id)
        else:
            return None
        before = [row for row in siblings if getattr(row, "position", 0) < gone.position]
        return before[-1] if before else above or next(iter(siblings), None)


def _stands_on_moved(grid: GridGestures, wanted: Sequence[ChangedCell], changes: Changes) -> bool:
    """Of two rows that changed places either may count as moved: a cursor on one of them stays."""
    model: Any = grid.model()
    here = model.id_at(grid.currentIndex()) if grid.currentIndex().isValid() else None
    if any(cell.key != WHOLE_ROW for cell in wanted):
        return False
    moved = {change.row.id for change in changes if change.before is not None and change.after is not None}
    return here in moved and {cell.row_id for cell in wanted} <= moved


def _is_shown(grid: GridGestures, cell: ChangedCell) -> bool:
    model: Any = grid.model()
    column = model.column_of(cell.key)
    if cell.key and (column < 0 or grid.column_header().isSectionHidden(column)):
        return False
    return bool(model.index_of(cell.row_id).isValid())


def _indexes(grid: GridGestures, wanted: Sequence[ChangedCell]) -> list[QModelIndex]:
    """The cells that are shown, unfolded; of a whole row all of them."""
    model: Any = grid.model()
    found: list[QModelIndex] = []
    for cell in wanted:
        row = model.index_of(cell.row_id)
        grid.expand_to(row)
        columns = [model.column_of(cell.key)] if cell.key else grid.shown_columns()
        found += [row.siblingAtColumn(column) for column in columns if row.isValid() and column >= 0]
    return [index for index in found if grid.in_sight(index)]
