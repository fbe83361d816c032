"""Which cells show what a step changed: from changed rows to rows and columns of the grids."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import fields
from typing import NamedTuple

from parplanner.domain.changes import Change, Changes
from parplanner.domain.edits import cells
from parplanner.domain.plan import Plan
from parplanner.domain.rows import (
    MAX_COLUMN,
    Assignment,
    Criterion,
    Row,
    Score,
    ScoreColumn,
    Section,
    Shortcoming,
    Task,
)
from parplanner.gui.models.mirror import longest_in_order

DETAILS, TEXT = "details", "text"
"""Places beside the grids: a field of the details panel, the text of a section."""
WHOLE_ROW = ""

_GRIDS: dict[type[Row], str] = {
    Criterion: cells.CRITERIA,
    Task: cells.TASKS,
    Shortcoming: cells.SHORTCOMINGS,
    Section: cells.SECTIONS,
}
_COLUMNS = {"max_points": MAX_COLUMN, "lead_unit_id": "lead", "monitoring_unit_id": "monitoring"}
"""Fields whose column is called something else."""
_IN_DETAILS = frozenset({"special", "special_basis", "scoring_agency", "method", "evidence"})
_NOWHERE = frozenset({"id", "parent_id", "criterion_id", "position"})
"""Fields that say where a row stands: they show by its place."""


class ChangedCell(NamedTuple):
    """``key`` as the grid's columns are called; :data:`WHOLE_ROW`: the row came or went elsewhere."""

    grid: str
    row_id: str
    key: str


class ChangedPlaces(NamedTuple):
    """What of a step can be seen. ``gone``: rows that are no more, as they were."""

    changed: list[ChangedCell]
    gone: list[Row]


def places(plan: Plan, changes: Changes) -> ChangedPlaces:
    """The cells a step changed, in no order; rows that came or moved as wholes. ``plan``: as it is since."""
    found: list[ChangedCell] = []
    gone: list[Row] = []
    columns = {change.row.id for change in changes if isinstance(change.row, ScoreColumn)}
    for change in changes:
        if isinstance(change.row, Score) and change.row.column_id in columns:
            continue  # it came or went with its year
        if change.after is None and type(change.row) in _GRIDS:
            gone.append(change.row)
        found += _cells_of(change)
    for kind, grid in _GRIDS.items():
        of_kind = [change for change in changes if type(change.row) is kind]
        found += [ChangedCell(grid, row_id, WHOLE_ROW) for row_id in _moved(plan, of_kind)]
    return ChangedPlaces(list(dict.fromkeys(found)), gone)


def _cells_of(change: Change) -> Iterable[ChangedCell]:
    row = change.row
    if isinstance(row, Score):
        return [ChangedCell(cells.CRITERIA, row.criterion_id, row.column_id)]
    if isinstance(row, Assignment):
        return [ChangedCell(cells.TASKS, row.task_id, "coop")]
    grid = _GRIDS.get(type(row))
    if grid is None or change.after is None:
        return []
    if change.before is None:
        return [ChangedCell(grid, row.id, WHOLE_ROW)]
    return [_cell(grid, row, name) for name in _differing(change.before, change.after) if name not in _NOWHERE]


def _cell(grid: str, row: Row, name: str) -> ChangedCell:
    if isinstance(row, Criterion) and name in _IN_DETAILS:
        return ChangedCell(DETAILS, row.id, name)
    if isinstance(row, Section) and name == "body":
        return ChangedCell(TEXT, row.id, name)
    if isinstance(row, Criterion) and name.startswith("not_applicable"):
        return ChangedCell(grid, row.id, "title")  # which is struck out, or no more
    return ChangedCell(grid, row.id, _COLUMNS.get(name, name))


def _differing(before: Row, after: Row) -> list[str]:
    names = [field.name for field in fields(before)]
    return [name for name in names if getattr(before, name) != getattr(after, name)]


def _moved(plan: Plan, changes: Sequence[Change]) -> list[str]:
    """The rows that went elsewhere: below another row, or past their neighbours. (Whatever comes or goes before a row
    may change its position, too.)"""
    moved: list[str] = []
    families: dict[object, list[tuple[Row, Row]]] = {}
    for before, after in changes:
        if before is None or after is None:
            continue
        if _parent(before) != _parent(after):
            moved.append(after.id)
        elif _position(before) != _position(after):
            families.setdefault(_parent(after), []).append((before, after))
    touched = {change.row.id for change in changes}
    for family in families.values():
        untouched = [row for row in _siblings(plan, family[0][1]) if row.id not in touched]
        moved += _moved_among(untouched, family)
    return moved


def _moved_among(untouched: Sequence[Row], family: list[tuple[Row, Row]]) -> list[str]:
    """Of the rows whose position changed those that passed an untouched one, or each other."""
    fixed = sorted(map(_position, untouched))
    staying = longest_in_order(
        _in_order(before for before, _ in family),
        _in_order(after for _, after in family),
    )
    moved = []
    for before, after in family:
        passed = bisect_left(fixed, _position(before)) != bisect_left(fixed, _position(after))
        if passed or after.id not in staying:
            moved.append(after.id)
    return moved


def _in_order(rows: Iterable[Row]) -> list[str]:
    """Their ids by position."""
    return [row.id for row in sorted(rows, key=_position)]


def _siblings(plan: Plan, row: Row) -> Sequence[Row]:
    if isinstance(row, Criterion):
        return plan.children(row.parent_id)
    if isinstance(row, Section):
        return plan.sections(row.parent_id)
    if isinstance(row, Task):
        return plan.tasks_of(row.criterion_id)
    return plan.shortcomings_of(row.criterion_id) if isinstance(row, Shortcoming) else ()


def _position(row: Row) -> int:
    position: int = getattr(row, "position", 0)
    return position


def _parent(row: Row) -> object:
    """Of which row it is one below or one of."""
    return row.parent_id if isinstance(row, Criterion | Section) else getattr(row, "criterion_id", None)
