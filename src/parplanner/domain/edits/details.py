"""Edits of the rows around the plan: căn cứ, nơi nhận, ranks, shortcomings of a criterion, statistical indicators."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace
from typing import TypeVar

from parplanner.domain import text
from parplanner.domain.changes import Change, Changes, added, removed, squash
from parplanner.domain.edits.draft import STEP, NewId, place
from parplanner.domain.errors import PlanError
from parplanner.domain.plan import Plan
from parplanner.domain.points import parse_points
from parplanner.domain.rows import (
    OBJECTIVE,
    SUBJECTIVE,
    Basis,
    Criterion,
    Indicator,
    Recipient,
    Row,
    Shortcoming,
    Standing,
    derived_id,
)

L = TypeVar("L", Basis, Recipient, Indicator, Shortcoming)
ONE_LINE = {"code", "unit", "value"}
Value = str | int | None


def add(plan: Plan, new_id: NewId, cls: type[L], index: int | None = None, **values: Value) -> Changes:
    """A new row of a list before the ``index``-th (None: last); a Shortcoming needs ``criterion_id``."""
    return add_many(plan, new_id, cls, index, 1, **values)


def add_many(plan: Plan, new_id: NewId, cls: type[L], index: int | None, count: int, **values: Value) -> Changes:
    """Rows of a list side by side, alike but for their ids; see :func:`add`."""
    newcomers: list[tuple[L | None, L]] = []
    for _ in range(count):
        newcomers.append((None, cls(id=new_id(), **_clean(cls, values))))  # type: ignore[arg-type]
    siblings = list(_siblings(plan, newcomers[0][1]))
    at = len(siblings) if index is None else max(0, min(index, len(siblings)))
    return _placed(siblings, newcomers, at)


def change(plan: Plan, cls: type[L], row_id: str, **values: Value) -> Changes:
    """New values for a row. Raises PlanError ``field.unknown``."""
    row = plan.get(cls, row_id)
    return squash([Change(row, replace(row, **_clean(cls, values)))])  # type: ignore[arg-type]


def set_text(plan: Plan, row_id: str, key: str, value: str) -> Changes:
    """Type a text into a cell of a shortcoming; points and the kind of cause are read. Raises PlanError."""
    read: Value = value
    if key == "points_lost":
        read = parse_points(value) if value.strip() else None
    elif key == "cause_kind":
        read = parse_cause_kind(value)
    return change(plan, Shortcoming, row_id, **{key: read})


def parse_cause_kind(typed: str) -> str:
    """The kind from the first letters of its name in either language. Raises PlanError ``cause.unknown``."""
    bare = text.fold(typed)
    if not bare:
        return ""
    for kind, names in ((OBJECTIVE, ("objective", "khach quan")), (SUBJECTIVE, ("subjective", "chu quan"))):
        if any(name.startswith(bare) for name in names):
            return kind
    raise PlanError("cause.unknown", text=typed)


def duplicate(plan: Plan, new_id: NewId, cls: type[L], row_id: str) -> Changes:
    """A copy of a row behind it."""
    row = plan.get(cls, row_id)
    siblings = list(_siblings(plan, row))
    newcomers: list[tuple[L | None, L]] = [(None, replace(row, id=new_id()))]
    return _placed(siblings, newcomers, siblings.index(row) + 1)


def move(plan: Plan, cls: type[L], row_id: str, offset: int) -> Changes:
    """One place up (−1) or down (+1). Raises PlanError ``tree.at_the_edge``."""
    row = plan.get(cls, row_id)
    siblings = list(_siblings(plan, row))
    target = siblings.index(row) + offset
    if not 0 <= target < len(siblings):
        raise PlanError("tree.at_the_edge")
    siblings.remove(row)
    return _placed(siblings, [(row, row)], target)


def set_lines(plan: Plan, new_id: NewId, cls: type[Basis] | type[Recipient], lines: Sequence[str]) -> Changes:
    """The whole list from lines of text, blank ones left out; a line that stays keeps its row."""
    wanted = [clean for line in lines if (clean := text.clean(line))]
    rows: list[Basis | Recipient] = list(plan.listed(cls))
    changes: list[Change] = []
    for number, line in enumerate(wanted, 1):
        same = next((r for r in rows if r.text == line), None)
        if same is not None:
            rows.remove(same)
        after = replace(same, position=STEP * number) if same else cls(id=new_id(), position=STEP * number, text=line)
        changes.append(Change(same, after))
    return squash([*changes, *(removed(row) for row in rows)])


def delete(plan: Plan, cls: type[L], row_ids: Sequence[str]) -> Changes:
    """Rows of a list."""
    return tuple(removed(plan.get(cls, i)) for i in dict.fromkeys(row_ids))


def _siblings(plan: Plan, row: L) -> Sequence[L]:
    if isinstance(row, Shortcoming):
        if row.criterion_id is not None:
            plan.get(Criterion, row.criterion_id)
        return plan.shortcomings_of(row.criterion_id)
    return plan.listed(type(row))


def _placed(siblings: list[L], newcomers: list[tuple[L | None, L]], index: int) -> Changes:
    positions, renumbered = place(list(siblings), [after for _, after in newcomers], index)
    changes = [Change(before, replace(after, position=positions[after.id])) for before, after in newcomers]
    if renumbered:
        changes += [Change(s, replace(s, position=positions[s.id])) for s in siblings]
    return squash(changes)


def _clean(cls: type[Row], values: dict[str, Value]) -> dict[str, Value]:
    unknown = set(values) - {f.name for f in fields(cls)}
    if unknown or "id" in values:
        raise PlanError("field.unknown", field=sorted(unknown or {"id"})[0])
    return {
        name: (text.clean_line(v) if name in ONE_LINE else text.clean(v)) if isinstance(v, str) else v
        for name, v in values.items()
    }


def set_standing(plan: Plan, year: int, **values: int | None) -> Changes:
    """Rank, population, rank change or index percent of a year; a year left with nothing goes."""
    known = {f.name for f in fields(Standing)} - {"id", "year"}
    if set(values) - known:
        raise PlanError("field.unknown", field=sorted(set(values) - known)[0])
    old = plan.standing(year)
    base = old or Standing(id=derived_id("Standing", str(year)), year=year)
    row = replace(base, **values)  # type: ignore[arg-type]
    if all(getattr(row, name) is None for name in known):
        return (removed(old),) if old else ()
    return squash([Change(old, row)]) if old else (added(row),)
