"""What the shared commands do on the tables: on the one in use, unless they are the tree's own."""

from __future__ import annotations

from parplanner.domain.rows import Criterion
from parplanner.gui.desk import Desk
from parplanner.gui.flows.explain import usual_column
from parplanner.gui.grids.rows.table import RowTable
from parplanner.gui.workspace import Handlers
from parplanner.gui.workspaces.data.find import TableFind
from parplanner.gui.workspaces.data.renumber import renumber
from parplanner.gui.workspaces.data.tables import Tables


class TableCommands:
    """Of one workspace."""

    def __init__(self, desk: Desk, tables: Tables, finder: TableFind) -> None:
        self._desk = desk
        self._tables = tables
        self._finder = finder

    def handlers(self) -> Handlers:
        """By the name of the action."""
        tree, grid = self._tables.criteria.tree, self._tables.focus.grid
        return {
            "cut": lambda: grid().cut_cells(),
            "copy": lambda: grid().copy_cells(),
            "paste": lambda: grid().paste_cells(),
            "clear": lambda: grid().clear_cells(),
            "select_all": lambda: grid().selectAll(),
            "fill_down": lambda: grid().fill_down(),
            "fill_right": lambda: grid().fill_right(),
            "today": lambda: grid().insert_today(),
            "add_below": self._add_below,
            "add_child": tree.add_child,
            "add_task": self._tables.tasks.add_task,
            "duplicate": lambda: grid().duplicate_row(),
            "delete_rows": self._delete_rows,
            "move_up": lambda: grid().shift(-1),
            "move_down": lambda: grid().shift(1),
            "indent": tree.indent,
            "outdent": tree.outdent,
            "renumber": lambda: renumber(self._desk, tree.current_id()),
            "not_applicable": tree.ask_not_applicable,
            "expand": tree.unfold_all,
            "collapse": tree.fold_all,
            "filter": lambda: grid().ask_filter(-1),
            "show_all": self._show_all_rows,
            "find": lambda: self._finder.open(),
            "replace": lambda: self._finder.open(replacing=True),
            "find_next": lambda: self._finder.step(1),
            "find_previous": lambda: self._finder.step(-1),
            "explain": self._explain,
        }

    def _add_below(self) -> None:
        """A row of the table in use: in the task table a task."""
        grid = self._tables.focus.grid()
        if isinstance(grid, RowTable):
            grid.add_row()
        elif grid is self._tables.tasks.table:
            self._tables.tasks.add_task()
        else:
            self._tables.criteria.tree.add_below()

    def _delete_rows(self) -> None:
        grid = self._tables.focus.grid()
        if isinstance(grid, RowTable):
            grid.delete_row()
        elif grid is self._tables.tasks.table:
            self._tables.tasks.table.delete_rows()
        else:
            self._tables.criteria.tree.delete_rows()

    def _show_all_rows(self) -> None:
        """No filter any more, in whichever table."""
        self._tables.page.filters.clear_all()
        self._tables.focus.grid().clear_filters()

    def _explain(self) -> None:
        """The figure of the current cell; of a cell without one the result of the base year."""
        model = self._tables.criteria_model
        index = self._tables.criteria.tree.currentIndex()
        row_id = model.id_at(index) if index.isValid() else None
        column = model.columns[max(index.column(), 0)]
        plan = self._desk.session.plan
        known = plan.find(Criterion, row_id) is not None
        key = usual_column(plan) if column.kind == "text" else column.key
        self._desk.explain(row_id if known else None, key)
