"""Saved views: the arrangement of the grids under a name, in the plan; and the columns as last used, per user."""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMenu

from parplanner.document.document import new_id
from parplanner.document.history import Label
from parplanner.domain import quick
from parplanner.domain.changes import Changes
from parplanner.domain.edits import views
from parplanner.domain.rows import SavedView, Unit
from parplanner.gui.dialogs.name import ask_name
from parplanner.gui.grids.kit.columns import arrange
from parplanner.gui.grids.kit.grid import GridGestures
from parplanner.gui.grids.kit.grid_model import GridModel
from parplanner.gui.grids.kit.lens import ColumnFilter, Lens
from parplanner.wording import mark, tr

if TYPE_CHECKING:
    from parplanner.gui.shell.main_window import MainWindow


class ViewFlow(QObject):
    """Works on the grids of one window that can be filtered."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._grids: dict[str, GridGestures] = {
            "criteria": window.criteria.tree,
            "tasks": window.tasks.table,
        }
        self._grids |= {table.grid_name: table for table in window.details.tables()}
        for name, grid in self._grids.items():
            arrange(grid, name, window.settings)

    def remember(self) -> None:
        """The columns, for the next start."""
        for grid in self._grids.values():
            if grid.columns is not None:
                grid.columns.remember(self._window.settings)

    # -- saving ---------------------------------------------------------------------------------------------------

    def arrangement(self) -> str:
        """Columns, filters and order of the tree and the tasks, as JSON."""
        found: dict[str, Any] = {}
        for name in ("criteria", "tasks"):
            grid = self._grids[name]
            model = grid.model()
            if grid.columns is not None and isinstance(model, GridModel):
                found[name] = {"columns": grid.columns.state(), "lens": lens_to_json(model.lens)}
        return json.dumps(found, ensure_ascii=False, sort_keys=True)

    def save(self) -> None:
        """Ask for a name; a view of that name is replaced."""
        window = self._window
        state = self.arrangement()

        def make(name: str) -> Changes:
            return views.save(window.session.plan, new_id, name, state)

        def refusal(name: str) -> str | None:
            return window.session.refusal(partial(make, name))

        name = ask_name(window, tr("Save this view"), tr("Name of the view"), refusal)
        if name is not None:
            window.session.attempt(Label(mark("Save view {detail}"), name), partial(make, name))

    def apply(self, view_id: str) -> None:
        """Arrange the grids as saved; what does not fit this plan is passed over."""
        view = self._window.session.plan.find(SavedView, view_id)
        if view is None or not self._window.commit_editors():
            return
        self._window.text.show_data()
        self._window.data_page.filters.catch_up()
        try:
            state = json.loads(view.arrangement)
        except (ValueError, RecursionError):
            state = None
        for name in ("criteria", "tasks"):
            part = state.get(name) if isinstance(state, dict) else None
            grid = self._grids[name]
            model = grid.model()
            if isinstance(part, dict) and grid.columns is not None and isinstance(model, GridModel):
                grid.columns.apply(part.get("columns"))
                model.set_lens(lens_from_json(part.get("lens"), model))
        self._window.messages.status(tr("View: {name}").format(name=view.name))

    def delete(self, view_id: str) -> None:
        """Ctrl+Z brings it back."""
        session = self._window.session
        session.attempt(Label(mark("Delete view")), lambda: views.delete(session.plan, view_id))

    def fill_menu(self) -> None:
        """The submenu of saved views, made anew each time it opens."""
        menu = self._window.actions_.submenus["views"]
        menu.clear()
        for below in menu.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly):
            below.deleteLater()
        menu.addAction(self._window.actions_.by_name["save_view"])
        saved = self._window.session.plan.listed(SavedView)
        menu.addSeparator()
        for view in saved:
            menu.addAction(view.name.replace("&", "&&"), partial(self.apply, view.id))
        if not saved:
            menu.addAction(tr("No view saved yet")).setEnabled(False)
            return
        menu.addSeparator()
        gone = menu.addMenu(tr("&Delete a view"))
        for view in saved:
            gone.addAction(view.name.replace("&", "&&"), partial(self.delete, view.id))


def lens_to_json(lens: Lens) -> dict[str, Any]:
    """Plain values of a lens."""
    columns = {
        key: {"text": f.text, "values": None if f.values is None else sorted(f.values), "without": sorted(f.without)}
        for key, f in lens.columns.items()
    }
    return {"quick": sorted(lens.quick), "unit": lens.unit_id, "columns": columns, "sort": lens.sort}


def _texts(stored: object) -> frozenset[str] | None:
    return frozenset(v for v in stored if isinstance(v, str)) if isinstance(stored, list) else None


def lens_from_json(state: object, model: GridModel) -> Lens:
    """A lens from what a file holds; anything malformed or of another plan is passed over."""
    if not isinstance(state, dict):
        return Lens()
    wanted = state.get("quick")
    kinds = frozenset(k for k in wanted if k in (*quick.KINDS, quick.UNIT)) if isinstance(wanted, list) else frozenset()
    unit = state.get("unit")
    if not isinstance(unit, str) or model.session.plan.find(Unit, unit) is None:
        unit, kinds = None, kinds - {quick.UNIT}
    columns: dict[str, ColumnFilter] = {}
    stored = state.get("columns")
    for key, part in stored.items() if isinstance(stored, dict) else ():
        if not isinstance(part, dict) or model.column_of(str(key)) < 0:
            continue
        text, ticked = part.get("text"), _texts(part.get("values"))
        without = _texts(part.get("without")) or frozenset()
        columns[str(key)] = ColumnFilter(text if isinstance(text, str) else "", ticked, without)
    sort = state.get("sort")
    order = None
    if isinstance(sort, list) and len(sort) == 2 and isinstance(sort[0], str) and model.column_of(sort[0]) >= 0:
        order = (sort[0], bool(sort[1]))
    return Lens(kinds, unit, columns, order)
