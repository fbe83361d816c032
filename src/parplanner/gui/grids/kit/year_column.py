"""A year column that was taken for the wrong kind: made one of
the other, its points kept, one step."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QMenu

from parplanner.document.history import Label
from parplanner.domain.edits import scores
from parplanner.domain.rows import RESULT, TARGET, ScoreColumn
from parplanner.wording import mark, tr


def other_kind(kind: str) -> str:
    """Results become targets, targets results."""
    return TARGET if kind == RESULT else RESULT


def offer(menu: QMenu, grid: Any, key: str) -> None:
    """An entry in the menu of a year column's head; other columns get none."""
    column = grid.session.plan.find(ScoreColumn, key)
    if column is None:
        return
    text = (
        tr("Ma&ke it a target column") if column.kind == RESULT else tr("Ma&ke it a result column")
    )
    menu.addAction(text, lambda: turn(grid, key))
    menu.addSeparator()


def turn(grid: Any, column_id: str) -> None:
    """Carry it out; what is being typed in the grid is stored first."""
    session = grid.session
    column = session.plan.find(ScoreColumn, column_id)
    if column is None or not grid.model().may_change():
        return
    kind = other_kind(column.kind)
    text = mark("Make the results of {detail} a target column")
    if kind == RESULT:
        text = mark("Make the targets of {detail} a result column")
    session.attempt(
        Label(text, str(column.year)), lambda: scores.set_kind(session.plan, column_id, kind)
    )
