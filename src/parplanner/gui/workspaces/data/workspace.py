"""The workspace of criteria, points and tasks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QWidget

from parplanner.domain import quick
from parplanner.domain.changes import Changes
from parplanner.domain.place import Place
from parplanner.domain.rows import (
    DETAILS,
    Assignment,
    Criterion,
    NotApplicable,
    Row,
    ScaleLine,
    Shortcoming,
    Task,
    Unit,
)
from parplanner.gui.desk import Desk
from parplanner.gui.grids.criteria.model import TITLE
from parplanner.gui.workspace import Handlers, Pane, Workspace
from parplanner.gui.workspaces.data.tables import Tables

if TYPE_CHECKING:
    from parplanner.gui.grids.kit.search import SearchedTable
    from parplanner.gui.grids.kit.selection_figures import SelectionFigures
    from parplanner.gui.workspaces.data.find import TableFind
    from parplanner.gui.workspaces.data.going import GoingToCells
    from parplanner.gui.workspaces.data.shown import ShownCells
    from parplanner.gui.workspaces.data.views import SavedViews

_HANGING: tuple[type[Row], ...] = (Shortcoming, NotApplicable, ScaleLine)


class DataWorkspace(Workspace):
    """Made with the first frame of a plan; the shell calls :meth:`complete` after that frame."""

    key = "data"
    row_classes = (Criterion, Task, Assignment, Unit, *_HANGING)
    finder: TableFind
    views: SavedViews
    figures: SelectionFigures
    _going: GoingToCells
    _shown: ShownCells

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.tables = Tables(desk)
        self._is_complete = False
        self._handlers: Handlers = {}
        self.tables.criteria.tree.selectionModel().currentChanged.connect(self._criterion_chosen)

    def make(self) -> QWidget:
        """The page there is already."""
        return self.tables.page

    def complete(self) -> None:
        """Details, find, views, explanations."""
        from parplanner.gui.grids.kit.selection_figures import SelectionFigures
        from parplanner.gui.workspaces.data.commands import TableCommands
        from parplanner.gui.workspaces.data.find import TableFind
        from parplanner.gui.workspaces.data.going import GoingToCells
        from parplanner.gui.workspaces.data.shown import ShownCells
        from parplanner.gui.workspaces.data.totals import TotalsExplained
        from parplanner.gui.workspaces.data.views import SavedViews

        tables, desk = self.tables, self._desk
        tables.complete()
        self._going = GoingToCells(desk, tables, self._bring)
        self._shown = ShownCells(tables, self._going, self._come_to_front)
        self.finder = TableFind(desk, tables, tables.page.find_bar)
        self.views = SavedViews(desk, tables, self._bring)
        self.figures = SelectionFigures(tables.focus.grids, tables.focus.grid, self)
        TotalsExplained(desk, tables.criteria, tables.criteria_model)
        for model in (tables.criteria_model, tables.task_model):
            model.may_change = desk.commit  # the quick filters change both
        self._is_complete = True
        self._handlers = TableCommands(desk, tables, self.finder).handlers()

    # -- the page ----------------------------------------------------------------------------------

    def _come_to_front(self) -> None:
        self._desk.workspaces.bring(self)

    def _bring(self) -> None:
        """To the front; when it was behind, the keys go to the tree."""
        if self._desk.workspaces.current is not self:
            self._desk.workspaces.open(self.key)

    def entry(self) -> QWidget:
        return self.tables.criteria.tree

    def panes(self) -> list[Pane]:
        tables = self.tables
        return [
            Pane(tables.criteria, tables.criteria.tree),
            Pane(tables.scores, tables.scores.table),
            Pane(tables.tasks, tables.tasks.table),
        ]

    def stand_on_first(self) -> None:
        """The first criterion of a plan that is shown now."""
        tables = self.tables
        first = tables.criteria_model.index(0, tables.criteria_model.column_of(TITLE))
        if first.isValid():
            tables.criteria.tree.select_cell(first)
        tables.criteria.tree.setFocus()
        self._criterion_chosen(first)

    def _criterion_chosen(self, current: QModelIndex, _before: QModelIndex | None = None) -> None:
        tables = self.tables
        row_id = tables.criteria_model.id_at(current) if current.isValid() else None
        if tables.choose(row_id):
            self.tell_chosen()

    def tell_chosen(self) -> None:
        """The details and whoever follows the current criterion."""
        row_id = self.tables.criteria.tree.current_id()
        if self._is_complete:
            self.tables.details.show_criterion(row_id)
        self._desk.criterion_chosen.emit(row_id)

    # -- typing ------------------------------------------------------------------------------------

    def commit(self) -> bool:
        return not self._is_complete or (
            self.tables.details.commit() and self.tables.focus.commit()
        )

    # -- places ------------------------------------------------------------------------------------

    def holds(self, place: Place) -> bool:
        if place.row_class == Unit.__name__:
            return self._going.first_task_of(place.row_id) is not None
        return super().holds(place)

    def show(self, place: Place, take_focus: bool) -> None:
        self._going.show(place, take_focus)

    def kinds_shown(self) -> list[tuple[str, str]]:
        found = []
        for cls in (Criterion, Task, *_HANGING):
            found += [(cls.__name__, ""), (cls.__name__, DETAILS)]
        return found

    def show_changed(
        self, kind: tuple[str, str], wanted: list[Place], changes: Changes, take_focus: bool
    ) -> None:
        if kind[1] == DETAILS:
            self._going.show(wanted[0], take_focus)
        else:
            self._shown.show(wanted, changes, take_focus)

    def keeps_keys(self, focus: QWidget) -> bool:
        return self.finder.bar.isAncestorOf(focus)

    def searched_tables(self) -> list[SearchedTable]:
        return self.finder.tables(self.tables.models())

    # -- commands ----------------------------------------------------------------------------------

    def handlers(self) -> Handlers:
        return self._handlers

    def toggle_details(self) -> None:
        """F8: the details of the selected criterion, or hide them."""
        self._bring()
        panels = self._desk.panels
        if panels.is_shown("details"):
            panels.hide("details")
            return
        panels.show("details")
        self.tables.details.agency.setFocus()

    def save_view(self) -> None:
        """Ask for a name for how the tables are arranged."""
        self.views.save()

    def show_overdue(self) -> None:
        """Only the overdue tasks of the whole plan, with the cursor on the first; a refused text
        stays where it is."""
        if not self._desk.commit():
            return
        self._come_to_front()
        tables, filters = self.tables, self.tables.page.filters
        filters.clear_now()  # another filter might hide just these
        filters.buttons[quick.OVERDUE].setChecked(True)
        filters.catch_up()
        tables.tasks.show_all()
        first = tables.task_model.index(0, tables.task_model.column_of("deadline"))
        if first.isValid():
            tables.tasks.table.select_cell(first)
        tables.tasks.table.setFocus()

    # -- from one time to the next -----------------------------------------------------------------

    def remembered(self) -> dict[str, Any]:
        from parplanner.gui.workspaces.data import standing

        return standing.as_values(standing.standing_of(self.tables))

    def come_back(self, values: dict[str, Any]) -> None:
        from parplanner.gui.workspaces.data import standing

        standing.go_to_cell(self.tables, standing.from_values(values))

    def go_on(self, values: dict[str, Any]) -> None:
        from parplanner.gui.workspaces.data import standing

        standing.go_on(self.tables, self.finder, standing.from_values(values))

    def standing(self) -> dict[str, Any]:
        from parplanner.gui.workspaces.data import standing

        return standing.in_full(self.tables)

    def stand_again(self, values: dict[str, Any]) -> None:
        from parplanner.gui.workspaces.data import standing

        standing.stand_again(self.tables, self.finder, values)

    def remember(self) -> None:
        self.views.remember()
