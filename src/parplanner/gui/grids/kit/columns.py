"""Columns of a grid as the officer arranged them: width, place,
hidden, frozen; remembered by column key."""

from __future__ import annotations

import json
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from parplanner.gui.grids.kit import year_column
from parplanner.gui.grids.kit.frozen import FrozenColumns
from parplanner.gui.grids.kit.grid_header import GridHeader
from parplanner.gui.grids.kit.grid_model import GridModel
from parplanner.gui.services.settings import Settings
from parplanner.wording import tr

MAX_WIDTH = 50_000
"""Hundredths of a letter."""
State = dict[str, Any]
"""``widths`` {key: hundredths of a letter, so that they hold at every size of letters}, ``hidden``
[key], ``order``
[key], ``frozen`` count: nothing else is believed."""


def arrange(grid: Any, name: str, settings: Settings) -> None:
    """Give a grid the columns that the officer had, once."""
    if grid.columns is None:
        grid.columns = Columns(grid, name)
        grid.columns.restore(settings)


class Columns:
    """Works on one grid with a :class:`GridHeader`. ``name`` is the settings key."""

    def __init__(self, grid: Any, name: str) -> None:
        self.grid = grid
        self.name = name
        self.frozen = FrozenColumns(grid)
        self._kept: State = {}
        self._usual = self._widths()
        self._header.menu_asked.connect(self.show_menu)
        model = self._model()
        model.modelAboutToBeReset.connect(self._keep)
        model.columns_changed.connect(self._arrange_again)

    def _keep(self) -> None:
        """Before other columns come: what they have in common keeps its arrangement, and so does
        what comes back."""
        if self._model().relensing:
            return  # the same columns, perhaps not arranged yet
        state, keys, kept = self.state(), {c.key for c in self._model().columns}, self._kept
        chosen = {
            key: width for key, width in state["widths"].items() if self._usual.get(key) != width
        }
        absent = {key: width for key, width in kept.get("widths", {}).items() if key not in keys}
        state["widths"] = {
            **absent,
            **chosen,
        }  # the others fit the titles, whose language may change
        state["hidden"] += [key for key in _texts(kept.get("hidden")) if key not in keys]
        state["order"] = _with_absent(state["order"], _texts(kept.get("order")))
        self._kept = state

    def _arrange_again(self) -> None:
        self.grid.lay_out()
        self._usual = self._widths()
        self.apply(self._kept)

    @property
    def _header(self) -> GridHeader:
        header: GridHeader = self.grid.column_header()
        return header

    def _model(self) -> GridModel:
        model: GridModel = self.grid.model()
        return model

    # -- state -------------------------------------------------------------------------------------

    def state(self) -> State:
        """By column key, so that another plan's year columns do not disturb it."""
        header, columns = self._header, self._model().columns
        order = [columns[header.logicalIndex(v)].key for v in range(header.count())]
        hidden = [c.key for i, c in enumerate(columns) if header.isSectionHidden(i)]
        return {
            "widths": self._widths(),
            "hidden": hidden,
            "order": order,
            "frozen": self.frozen.count,
        }

    def _widths(self) -> dict[str, int]:
        header, fitted, letter = self._header, self.grid.fitted_column(), self._letter()
        return {
            column.key: round(header.sectionSize(place) * 100 / letter)
            for place, column in enumerate(self._model().columns)
            if place != fitted and not header.isSectionHidden(place)
        }

    def _letter(self) -> int:
        return max(int(self.grid.fontMetrics().averageCharWidth()), 1)

    def apply(self, state: object) -> None:
        """Arrange the columns; keys that are not here, and anything malformed, are passed over."""
        if not isinstance(state, dict):
            return
        header, model = self._header, self._model()
        hidden = {key for key in _texts(state.get("hidden")) if model.column_of(key) >= 0}
        for place, column in enumerate(model.columns):
            header.setSectionHidden(
                place, column.key in hidden and len(hidden) < len(model.columns)
            )
        widths = state.get("widths")
        for key, width in widths.items() if isinstance(widths, dict) else ():
            place = model.column_of(str(key))
            if place >= 0 and _is_width(width) and place not in self._hidden():
                header.resizeSection(place, max(round(width * self._letter() / 100), 1))
        for place, key in enumerate(self._order(_texts(state.get("order")))):
            header.moveSection(header.visualIndex(model.column_of(key)), place)
        frozen = state.get("frozen")
        self.frozen.freeze(frozen if type(frozen) is int else 0)

    def _order(self, wanted: list[str]) -> list[str]:
        """All keys in the wanted order; one that was not known then stands behind its neighbour."""
        keys = [c.key for c in self._model().columns]
        order = [key for key in dict.fromkeys(wanted) if key in keys]
        for place, key in enumerate(keys):
            if key not in order:
                order.insert(order.index(keys[place - 1]) + 1 if place else 0, key)
        return order

    def _hidden(self) -> set[int]:
        return {i for i in range(self._header.count()) if self._header.isSectionHidden(i)}

    def remember(self, settings: Settings) -> None:
        """Into the user's settings."""
        self._keep()
        settings.set(f"columns.{self.name}", json.dumps(self._kept))

    def restore(self, settings: Settings) -> None:
        """From the user's settings."""
        try:
            state = json.loads(settings.get(f"columns.{self.name}", "null"))
        except (ValueError, RecursionError):
            return
        self.apply(state)
        if isinstance(state, dict) and isinstance(widths := state.get("widths"), dict):
            self._kept = {
                "widths": {k: w for k, w in widths.items() if _is_width(w)},
                "hidden": _texts(state.get("hidden")),
                "order": _texts(state.get("order")),
            }

    # -- commands ----------------------------------------------------------------------------------

    def hide(self, column: int) -> None:
        """Hide a column, never the last one."""
        if len(self.grid.shown_columns()) > 1:
            self._header.setSectionHidden(column, True)
            self.frozen.freeze(self.frozen.count)

    def show(self, column: int) -> None:
        """Show a hidden column again."""
        self._header.setSectionHidden(column, False)
        self.frozen.arrange()

    def freeze_to(self, column: int) -> None:
        """Freeze everything from the left up to a column."""
        self.frozen.freeze(self.grid.shown_columns().index(column) + 1)

    def fit(self, columns: list[int]) -> None:
        """As wide as header and contents need (of what is on the screen), within reason."""
        limit = self.grid.viewport().width() * 2 // 3
        delegate = self.grid.cell_delegate
        one_height, delegate.one_height = delegate.one_height, False  # now widths are wanted
        for column in columns:
            needed = max(self.grid.sizeHintForColumn(column), self._header.sectionSizeHint(column))
            self._header.resizeSection(column, min(needed + 4, limit))
        delegate.one_height = one_height

    def reset(self) -> None:
        """As the program first shows them."""
        for column in range(self._header.count()):
            self._header.setSectionHidden(column, False)
            self._header.moveSection(self._header.visualIndex(column), column)
        self.frozen.freeze(0)
        self.grid.lay_out()
        self._usual = self._widths()

    # -- menu --------------------------------------------------------------------------------------

    def show_menu(self, column: int, place: QPoint) -> None:
        """The right click on a header."""
        menu = self.menu(column)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def menu(self, column: int) -> QMenu:
        """Sort, filter, hide and show, freeze, width."""
        menu = QMenu(self.grid)
        model, grid = self._model(), self.grid
        self._offer_sorting(menu, column)
        menu.addAction(tr("&Filter…"), lambda: grid.ask_filter(column))
        if model.lens.filters:
            menu.addAction(tr("Show &all rows"), grid.clear_filters)
        menu.addSeparator()
        year_column.offer(menu, grid, model.columns[column].key)
        menu.addAction(tr("Select the col&umn"), lambda: grid.select_column(column))
        hide = menu.addAction(tr("&Hide column"), lambda: self.hide(column))
        hide.setEnabled(len(grid.shown_columns()) > 1)
        shown = menu.addMenu(tr("Show or hide &columns"))
        for place, offered in enumerate(model.columns):
            action = shown.addAction(offered.title)
            action.setCheckable(True)
            visible = not self._header.isSectionHidden(place)
            action.setChecked(visible)
            action.setEnabled(not visible or len(grid.shown_columns()) > 1)
            action.triggered.connect(lambda on, c=place: self.show(c) if on else self.hide(c))
        menu.addAction(tr("Free&ze up to this column"), lambda: self.freeze_to(column))
        if self.frozen.count:
            menu.addAction(tr("Unfr&eeze columns"), lambda: self.frozen.freeze(0))
        menu.addSeparator()
        menu.addAction(tr("Fit the &width"), lambda: self.fit([column]))
        menu.addAction(tr("Fit a&ll widths"), lambda: self.fit(grid.shown_columns()))
        menu.addAction(tr("&Reset the columns"), self.reset)
        return menu

    def _offer_sorting(self, menu: QMenu, column: int) -> None:
        model = self._model()
        group = QActionGroup(menu)
        key = model.columns[column].key
        for text, wanted, order in (
            (tr("Sort a&scending"), (key, False), Qt.SortOrder.AscendingOrder),
            (tr("Sort &descending"), (key, True), Qt.SortOrder.DescendingOrder),
            (tr("In the &plan's order"), None, None),
        ):
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(model.lens.sort == wanted)
            group.addAction(action)
            place = column if order is not None else -1
            action.triggered.connect(
                lambda _=False, p=place, o=order: model.sort(p, o or Qt.SortOrder.AscendingOrder)
            )
        menu.addSeparator()


def _with_absent(order: list[str], before: list[str]) -> list[str]:
    """With the keys that are only in an earlier order, each behind the one it stood behind then."""
    made = list(order)
    for place, key in enumerate(before):
        if key not in made:
            made.insert(made.index(before[place - 1]) + 1 if place else 0, key)
    return made


def _is_width(value: object) -> bool:
    return type(value) is int and 0 < value <= MAX_WIDTH


def _texts(value: object) -> list[str]:
    return [v for v in value if isinstance(v, str)] if isinstance(value, list) else []
