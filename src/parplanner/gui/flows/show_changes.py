"""Undo and redo show what they changed: the cursor goes there, in whichever workspace, table or section it is.

What stands in no table (facts of the plan, units, views) is told by the sentence in the status bar alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QApplication, QWidget

from parplanner.domain.changes import Changes
from parplanner.domain.edits.details import owner_field, siblings
from parplanner.domain.place import Place
from parplanner.domain.rows import BY_NAME, DETAILS, WRITING, Criterion, Row, Section, Task, field_of
from parplanner.gui.flows.changed_places import SHOWN, ChangedPlaces, places
from parplanner.gui.grids.scores.model import POINTS

if TYPE_CHECKING:
    from parplanner.gui.grids.kit.grid import GridGestures
    from parplanner.gui.shell.main_window import MainWindow

MOST = 2_000
"""Rows beyond which only the first is shown: an import is not selected row by row."""


class ShowChanges:
    """Works on the panes of one window."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def show(self, changes: Changes, *, take_focus: bool = True) -> None:
        """Go to what the changes, carried out just now, are seen by; nowhere when that is in no table."""
        found = self._there(places(self._window.session.plan, changes))
        take_focus = take_focus and not self._stays()
        changed = {_kind(place) for place in found.changed}
        kind = next((kind for kind in self._kinds() if kind in changed), None)
        if kind is not None:
            wanted = [place for place in found.changed if _kind(place) == kind]
            rows = [place for place in wanted if not place.column]
            self._show(kind, rows or wanted, changes, take_focus)
        elif found.gone:
            self._show_hole(found.gone, take_focus)

    def _there(self, found: ChangedPlaces) -> ChangedPlaces:
        """Without the cells of rows that went in the same step."""
        plan = self._window.session.plan
        there = [place for place in found.changed if plan.find(BY_NAME[place.row_class], place.row_id) is not None]
        return ChangedPlaces(there, found.gone)

    def _kinds(self) -> list[tuple[str, str]]:
        """What belongs to the workspace in front comes first; of a class its cells in a grid before what is edited
        elsewhere."""
        in_text, others = [(Section.__name__, ""), (Section.__name__, WRITING)], []
        for cls in SHOWN:
            if cls is not Section:
                others += [(cls.__name__, ""), (cls.__name__, DETAILS)]
        return [*in_text, *others] if self._window.text.is_shown else [*others, *in_text]

    def _stays(self) -> bool:
        """Who goes through the findings or the steps, or types into a find bar, keeps the keys there."""
        window, focus = self._window, QApplication.focusWidget()
        keeping: list[QWidget] = [window.findings, window.history, window.finder.bar]
        return focus is not None and any(pane.isAncestorOf(focus) for pane in keeping)

    # -- what is there --------------------------------------------------------------------------------------------

    def _show(self, kind: tuple[str, str], wanted: list[Place], changes: Changes, take_focus: bool) -> None:
        row_class, form = kind
        if form == WRITING:
            self._show_text(wanted, changes, take_focus)
        elif form == DETAILS or row_class == Section.__name__:
            self._window.jumps.go_to(wanted[0] if wanted[0].column else _title(wanted[0]), take_focus)
        else:
            self._show_cells(self._grid(BY_NAME[row_class]), wanted, changes, take_focus)

    def _grid(self, cls: type[Row]) -> GridGestures:
        window = self._window
        grids: dict[type[Row], GridGestures] = {Criterion: window.criteria.tree, Task: window.tasks.table}
        return grids.get(cls) or window.details.pages[cls].table

    def _show_cells(self, grid: GridGestures, wanted: list[Place], changes: Changes, take_focus: bool) -> None:
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
        wanted = [place for place in wanted if _is_shown(grid, place)] or wanted
        first = min(wanted, key=lambda place: (model.place_of(place.row_id), model.column_of(place.column)))
        at_points = self._line_of_points(wanted) if take_focus else QModelIndex()
        take_focus = take_focus and not at_points.isValid()
        window.jumps.go_to(first, take_focus)
        if at_points.isValid():
            window.scores.table.go_to(at_points)
        if 1 < len(wanted) <= MOST:
            grid.select_cells(_indexes(grid, wanted))

    def _leave_one_criterion(self, wanted: Sequence[Place]) -> None:
        """Tasks of several criteria are shown among all tasks."""
        window = self._window
        of_tasks = [place for place in wanted if place.row_class == Task.__name__]
        tasks = [window.session.plan.find(Task, place.row_id) for place in of_tasks]
        owners = {task.criterion_id for task in tasks if task is not None}
        if len(owners) > 1 and any(not window.task_model.index_of(place.row_id).isValid() for place in wanted):
            window.tasks.show_all()

    def _line_of_points(self, wanted: Sequence[Place]) -> QModelIndex:
        """Who typed in the points pane finds the cursor there; invalid when nobody did."""
        model, table = self._window.scores.model, self._window.scores.table
        place = wanted[0]
        elsewhere = place.row_class != Criterion.__name__ or place.row_id != model.criterion_id
        if elsewhere or not table.hasFocus():
            return QModelIndex()
        keys = [line.key for line in model.lines()]
        return model.index(keys.index(place.column), POINTS) if place.column in keys else QModelIndex()

    def _show_text(self, wanted: Sequence[Place], changes: Changes, take_focus: bool) -> None:
        """The first section of the document, at the end of what differs."""
        pane = self._window.text.pane
        order = [section.id for section in self._window.session.plan.walk_sections()]
        place = min(wanted, key=lambda place: order.index(str(place.row_id)))
        before = next(c.before for c in changes if c.row.id == place.row_id)
        followed = pane.editor.section_id == place.row_id  # then its cursor is there already
        self._window.jumps.go_to(place, take_focus)
        if isinstance(before, Section) and not followed:
            pane.editor.show_change(before.body)
        pane.editor.ensureCursorVisible()

    # -- what is gone ---------------------------------------------------------------------------------------------

    def _show_hole(self, gone: Sequence[Row], take_focus: bool) -> None:
        """The row before the one that went, else the row it stood below."""
        ids = {row.id for row in gone}
        tops = [row for row in gone if _above(row) not in ids]
        kinds = [BY_NAME[row_class] for row_class, form in self._kinds() if not form]
        top = min(tops, key=lambda row: (kinds.index(type(row)), getattr(row, "position", 0)))
        neighbour = self._neighbour(top)
        if neighbour is not None:
            place = Place(type(neighbour).__name__, neighbour.id)
            self._show((place.row_class, ""), [place], (), take_focus)

    def _neighbour(self, gone: Row) -> Row | None:
        plan, owner = self._window.session.plan, owner_field(type(gone))
        above = plan.find(BY_NAME[owner.to], _above(gone)) if owner is not None else None
        if above is None and owner is not None and not owner.optional:
            return None
        present = siblings(plan, gone)
        before = [row for row in present if getattr(row, "position", 0) < getattr(gone, "position", 0)]
        return before[-1] if before else above or next(iter(present), None)


def _above(row: Row) -> str | None:
    owner = owner_field(type(row))
    return None if owner is None else getattr(row, owner.key)


def _kind(place: Place) -> tuple[str, str]:
    """The class, and where its field is edited when that is in no grid."""
    cls = BY_NAME[place.row_class]
    return place.row_class, field_of(cls, place.field).form if place.field in _columns(cls) else ""


def _columns(cls: type[Row]) -> set[str]:
    return {field.column for field in cls.FIELDS}


def _title(place: Place) -> Place:
    """A section as a whole is shown by its title in the outline."""
    return Place(place.row_class, place.row_id, "title")


def _stands_on_moved(grid: GridGestures, wanted: Sequence[Place], changes: Changes) -> bool:
    """Of two rows that changed places either may count as moved: a cursor on one of them stays."""
    model: Any = grid.model()
    here = model.id_at(grid.currentIndex()) if grid.currentIndex().isValid() else None
    if any(place.column for place in wanted):
        return False
    moved = {change.row.id for change in changes if change.before is not None and change.after is not None}
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
        found += [row.siblingAtColumn(column) for column in columns if row.isValid() and column >= 0]
    return [index for index in found if grid.in_sight(index)]
