"""The menus that ask what a column or a row of somebody's table is."""

from __future__ import annotations

from functools import partial
from typing import Protocol

from PySide6.QtCore import SignalInstance
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from parplanner.document.column_names import (
    CRITERIA_KEYS,
    SHORTCOMING_KEYS,
    TASK_KEYS,
    YEAR_KINDS,
    column_name,
    row_kind_name,
    years_around,
)
from parplanner.domain.rows import RESULT
from parplanner.exchange.table.choices import HEADER, ROW_KINDS
from parplanner.exchange.table.column_meaning import SKIP
from parplanner.exchange.table.sheet import letters
from parplanner.gui.dialogs.import_draft import ImportDraft
from parplanner.gui.widgets.safe_menu import SafeMenu
from parplanner.wording import tr


class Saying(Protocol):
    """The view the menus belong to: what is chosen in them, it says."""

    column_said: SignalInstance
    row_said: SignalInstance


def of_column(view: Saying, draft: ImportDraft, column: int) -> QMenu:
    """Every thing a column can be; goes away when it is closed."""
    menu = _passing(view)
    _fill_column(menu, view, draft, column)
    return menu


def of_row(view: Saying, draft: ImportDraft, row: int) -> QMenu:
    """Every kind of row; goes away when it is closed."""
    menu = _passing(view)
    _fill_row(menu, view, draft, row)
    return menu


def of_cell(view: Saying, draft: ImportDraft, row: int, column: int) -> QMenu:
    """Both, one below the other."""
    menu = _passing(view)
    columns = menu.addMenu(
        tr("Column {letter}: {name}").format(
            letter=letters(column), name=column_name(draft.key_of(column))
        )
    )
    _fill_column(columns, view, draft, column)
    kind = row_kind_name(draft.kind_of(row)) or tr("Nothing")
    rows = menu.addMenu(tr("Row {number}: {name}").format(number=row, name=kind))
    _fill_row(rows, view, draft, row)
    return menu


def first(menu: QMenu) -> QAction:
    """Where the keyboard begins: what holds now, else the top.

    No submenu: that would open at once."""
    plain = [action for action in menu.actions() if action.menu() is None]
    return next((action for action in plain if action.isChecked()), plain[0])


def _passing(view: Saying) -> QMenu:
    assert isinstance(view, QWidget)
    menu = SafeMenu(view)
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def _fill_column(menu: QMenu, view: Saying, draft: ImportDraft, column: int) -> None:
    now = draft.key_of(column) or SKIP
    group = QActionGroup(menu)
    say = partial(view.column_said.emit, column)
    for key in CRITERIA_KEYS[:3]:
        _add(menu, group, column_name(key), now == key, partial(say, key))
    for kind in YEAR_KINDS:
        title = tr("Result of year") if kind == RESULT else tr("Target of year")
        years = menu.addMenu(title)
        is_now = now.startswith(f"{kind}:")
        years.menuAction().setCheckable(is_now)
        years.menuAction().setChecked(is_now)
        for year in years_around(_known_years(draft)):
            key = f"{kind}:{year}"
            _add(years, group, str(year), now == key, partial(say, key))
    for keys in (TASK_KEYS, CRITERIA_KEYS[3:], SHORTCOMING_KEYS, (SKIP,)):
        menu.addSeparator()
        for key in keys:
            _add(menu, group, column_name(key), now == key, partial(say, key))
    if draft.is_said(column):
        menu.addSeparator()
        menu.addAction(tr("As its heading says"), partial(say, ""))


def _fill_row(menu: QMenu, view: Saying, draft: ImportDraft, row: int) -> None:
    now = draft.kind_of(row)
    group = QActionGroup(menu)
    say = partial(view.row_said.emit, row)
    is_above = row < draft.table.layout.first
    for kind in ROW_KINDS:
        action = _add(menu, group, row_kind_name(kind), now == kind, partial(say, kind))
        action.setEnabled(kind == HEADER or not is_above)  # nothing is read above the headings
    if row in draft.choices.rows:
        menu.addSeparator()
        menu.addAction(tr("As it looks"), partial(say, ""))


def _add(menu: QMenu, group: QActionGroup, text: str, is_now: bool, act: partial[None]) -> QAction:
    action = menu.addAction(text)
    action.setCheckable(True)
    action.setChecked(is_now)
    group.addAction(action)
    action.triggered.connect(lambda _checked=False: act())
    return action


def _known_years(draft: ImportDraft) -> list[int]:
    layout, choices = draft.table.layout, draft.choices
    known = [
        int(key.partition(":")[2]) for key in layout.columns if key.partition(":")[0] in YEAR_KINDS
    ]
    known += [year for year in (layout.year, choices.base_year) if year is not None]
    if not known and choices.this_year is not None:
        known = [choices.this_year]
    return known


__all__ = ["first", "of_cell", "of_column", "of_row"]
