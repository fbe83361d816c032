"""Which cells show what a step changed: from changed rows to rows and columns of the grids."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from parplanner.domain.changes import Change, Changes
from parplanner.domain.edits.details import owner_field, siblings
from parplanner.domain.place import Place
from parplanner.domain.plan import Plan
from parplanner.domain.rows import (
    Assignment,
    Criterion,
    NotApplicable,
    Row,
    Score,
    ScoreColumn,
    Task,
    field_of,
)
from parplanner.gui.grids.kit.mirror import longest_in_order

_STANDING = frozenset({"id", "position"})


class ChangedPlaces(NamedTuple):
    """What of a step can be seen. ``gone``: rows that are no more, as they were."""

    changed: list[Place]
    gone: list[Row]


def places(plan: Plan, changes: Changes, shown: Collection[type[Row]]) -> ChangedPlaces:
    """The cells a step changed, in no order; rows that came or moved as wholes. ``plan``: as it is
    since; ``shown``: whose rows stand in a table of the window."""
    found: list[Place] = []
    gone: list[Row] = []
    columns = {change.row.id for change in changes if isinstance(change.row, ScoreColumn)}
    for change in changes:
        if isinstance(change.row, Score) and change.row.column_id in columns:
            continue  # it came or went with its year
        if change.after is None and type(change.row) in shown:
            gone.append(change.row)
        found += _cells_of(change, shown)
    for cls in shown:
        of_kind = [change for change in changes if type(change.row) is cls]
        found += [Place(cls.__name__, row_id) for row_id in _moved(plan, of_kind)]
    return ChangedPlaces(list(dict.fromkeys(found)), gone)


def _cells_of(change: Change, shown: Collection[type[Row]]) -> Iterable[Place]:
    row = change.row
    if isinstance(row, Score):
        return [Place(Criterion.__name__, row.criterion_id, over_id=row.column_id)]
    if isinstance(row, Assignment):
        return [Place(Task.__name__, row.task_id, "coop")]
    if type(row) not in shown:
        return []
    if isinstance(row, NotApplicable) and (change.before is None or change.after is None):
        return [
            Place(Criterion.__name__, row.criterion_id, "title")
        ]  # which is struck out, or no more
    if change.after is None:
        return []
    if change.before is None:
        return [Place(type(row).__name__, row.id)]
    differing = [
        name for name in _differing(change.before, change.after) if not _says_where(row, name)
    ]
    return [
        Place(type(row).__name__, row.id, field_of(type(row), name).column) for name in differing
    ]


def _says_where(row: Row, name: str) -> bool:
    """Fields that say where a row stands show by its place."""
    owner = owner_field(type(row))
    return name in _STANDING or (owner is not None and owner.key == name)


def _differing(before: Row, after: Row) -> list[str]:
    return [name for name in before.KEYS if getattr(before, name) != getattr(after, name)]


def _moved(plan: Plan, changes: Sequence[Change]) -> list[str]:
    """The rows that went elsewhere: below another row, or past their neighbours. (Whatever comes or
    goes before a row may change its position, too.)"""
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
        untouched = [row for row in siblings(plan, family[0][1]) if row.id not in touched]
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


def _position(row: Row) -> int:
    position: int = getattr(row, "position", 0)
    return position


def _parent(row: Row) -> object:
    """Of which row it is one below or one of."""
    owner = owner_field(type(row))
    return getattr(row, owner.key) if owner is not None else None
