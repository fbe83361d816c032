"""Saved views: the arrangement of the grids under a name, in the
plan; and the columns as last used, per user."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from parplanner.document.document import new_id
from parplanner.document.history import Label
from parplanner.domain.changes import Changes
from parplanner.domain.edits import views
from parplanner.domain.rows import SavedView
from parplanner.gui.desk import Desk
from parplanner.gui.dialogs.name import ask_name
from parplanner.gui.grids.kit.columns import arrange
from parplanner.gui.grids.kit.grid import GridGestures
from parplanner.gui.grids.kit.grid_model import GridModel
from parplanner.gui.grids.kit.lens_json import lens_from_json, lens_to_json
from parplanner.gui.workspaces.data.tables import Tables
from parplanner.wording import mark, tr


class SavedViews(QObject):
    """Works on the tables that can be filtered."""

    def __init__(self, desk: Desk, tables: Tables, bring: Callable[[], None]) -> None:
        super().__init__(tables)
        self._desk = desk
        self._session = desk.session
        self._tables = tables
        self._bring = bring
        self._grids: dict[str, GridGestures] = {
            "criteria": tables.criteria.tree,
            "tasks": tables.tasks.table,
        }
        self._grids |= {table.grid_name: table for table in tables.details.tables()}
        for name, grid in self._grids.items():
            arrange(grid, name, desk.settings)

    def remember(self) -> None:
        """The columns, for the next start."""
        for grid in self._grids.values():
            if grid.columns is not None:
                grid.columns.remember(self._desk.settings)

    # -- saving ------------------------------------------------------------------------------------

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
        session = self._session
        state = self.arrangement()

        def make(name: str) -> Changes:
            return views.save(session.plan, new_id, name, state)

        def refusal(name: str) -> str | None:
            return session.refusal(partial(make, name))

        name = ask_name(self._desk.frame, tr("Save this view"), tr("Name of the view"), refusal)
        if name is not None:
            session.attempt(Label(mark("Save view {detail}"), name), partial(make, name))

    def apply(self, view_id: str) -> None:
        """Arrange the grids as saved; what does not fit this plan is passed over."""
        view = self._session.plan.find(SavedView, view_id)
        if view is None or not self._desk.commit():
            return
        self._bring()
        self._tables.page.filters.catch_up()
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
        self._desk.messages.status(tr("View: {name}").format(name=view.name))

    def delete(self, view_id: str) -> None:
        """Ctrl+Z brings it back."""
        session = self._session
        session.attempt(Label(mark("Delete view")), lambda: views.delete(session.plan, view_id))

    def fill_menu(self, menu: QMenu, save: QAction) -> None:
        """The submenu of saved views, made anew each time it opens; ``save`` stands on top."""
        menu.clear()
        for below in menu.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly):
            below.deleteLater()
        menu.addAction(save)
        saved = self._session.plan.listed(SavedView)
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
