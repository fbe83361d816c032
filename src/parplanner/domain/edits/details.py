"""Edits of rows of any class: add, change, move, copy, delete; what
a field may hold is said by the field."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, TypeVar

from parplanner.domain import cell_values, text
from parplanner.domain.changes import Change, Changes, added, removed, squash
from parplanner.domain.edits import cascade
from parplanner.domain.edits.draft import STEP, NewId, place
from parplanner.domain.errors import PlanError
from parplanner.domain.fields import Field, Kind, ListField, OnDelete
from parplanner.domain.plan import Plan
from parplanner.domain.rows import BY_NAME, Basis, Recipient, Row, Standing, derived_id, field_of

L = TypeVar("L", bound=Row)
Value = str | int | None
_SEVERAL_LINES = frozenset({Kind.TEXT, Kind.RICH})


def owner_field(cls: type[Row]) -> Field | None:
    """The field that names the row all others of a list hang on,
    None for one list of the whole plan."""
    for field in cls.FIELDS:
        if field.kind is Kind.REFERENCE and field.on_delete is OnDelete.CASCADE:
            return field
    return None


def text_keys(cls: type[Row]) -> tuple[str, ...]:
    """The fields that hold words."""
    found: list[str] = []
    for field in cls.FIELDS:
        if field.is_seen and not field.is_number and field.kind is not Kind.REFERENCE:
            found.append(field.key)
    return tuple(found)


def siblings(plan: Plan, row: L) -> Sequence[L]:
    """The rows of a row's list, itself among them where it is in the plan, in order."""
    owner = owner_field(type(row))
    if owner is None:
        return plan.listed(type(row))
    owner_id = getattr(row, owner.key)
    if owner_id is not None:
        plan.get(BY_NAME[owner.to], owner_id)
    return plan.in_order(type(row), owner.key, owner_id)


def listed_names(plan: Plan, listed: ListField, row_id: str) -> list[str]:
    """The lines of a cell that is a list of rows."""
    cls = BY_NAME[listed.cell_class]
    value = field_of(cls, listed.value)
    return [cell_values.shown(plan, row, value) for row in plan.in_order(cls, listed.by, row_id)]


def add(
    plan: Plan, new_id: NewId, cls: type[L], index: int | None = None, **values: Value
) -> Changes:
    """A new row of a list before the ``index``-th (None: last);
    one that hangs on another names it."""
    return add_many(plan, new_id, cls, index, 1, **values)


def add_many(
    plan: Plan, new_id: NewId, cls: type[L], index: int | None, count: int, **values: Value
) -> Changes:
    """Rows of a list side by side, alike but for their ids; see :func:`add`."""
    newcomers: list[tuple[L | None, L]] = []
    clean = _clean(cls, values)
    for _ in range(count):
        newcomers.append((None, cls(id=_id_of(plan, new_id, cls, clean), **clean)))
    present = list(siblings(plan, newcomers[0][1]))
    at = len(present) if index is None else max(0, min(index, len(present)))
    return _placed(present, newcomers, at)


def change(plan: Plan, cls: type[L], row_id: str, **values: Value) -> Changes:
    """New values for a row. Raises PlanError ``field.unknown``."""
    row = plan.get(cls, row_id)
    return squash([Change(row, replace(row, **_clean(cls, values)))])


def set_text(plan: Plan, cls: type[Row], row_id: str, key: str, value: str) -> Changes:
    """Type a text into a field, by its key or its column.

    Raises PlanError as :func:`cell_values.read`."""
    try:
        field = field_of(cls, key)
    except KeyError as error:
        raise PlanError("field.unknown", field=key) from error
    return change(plan, cls, row_id, **{field.key: cell_values.read(plan, field, value)})


def duplicate(plan: Plan, new_id: NewId, cls: type[L], row_id: str) -> Changes:
    """A copy of a row behind it."""
    row = plan.get(cls, row_id)
    present = list(siblings(plan, row))
    newcomers: list[tuple[L | None, L]] = [(None, replace(row, id=new_id()))]
    return _placed(present, newcomers, present.index(row) + 1)


def move(plan: Plan, cls: type[L], row_id: str, offset: int) -> Changes:
    """One place up (−1) or down (+1). Raises PlanError ``tree.at_the_edge``."""
    row = plan.get(cls, row_id)
    present = list(siblings(plan, row))
    target = present.index(row) + offset
    if not 0 <= target < len(present) or "position" not in cls.KEYS:
        raise PlanError("tree.at_the_edge")
    present.remove(row)
    return _placed(present, [(row, row)], target)


def set_lines(
    plan: Plan, new_id: NewId, cls: type[Basis] | type[Recipient], lines: Sequence[str]
) -> Changes:
    """The whole list from lines of text, blank ones left out; a line that stays keeps its row."""
    wanted = [clean for line in lines if (clean := text.clean(line))]
    rows: list[Basis | Recipient] = list(plan.listed(cls))
    changes: list[Change] = []
    for number, line in enumerate(wanted, 1):
        same = next((r for r in rows if r.text == line), None)
        if same is not None:
            rows.remove(same)
        after = (
            replace(same, position=STEP * number)
            if same
            else cls(id=new_id(), position=STEP * number, text=line)
        )
        changes.append(Change(same, after))
    return squash([*changes, *(removed(row) for row in rows)])


def delete(plan: Plan, cls: type[L], row_ids: Sequence[str]) -> Changes:
    """Rows of a list."""
    return cascade.delete(plan, [plan.get(cls, row_id) for row_id in row_ids])


def _id_of(plan: Plan, new_id: NewId, cls: type[Row], values: dict[str, Any]) -> str:
    """The id of a new row: what there is once by its values has the
    id they give it, unless that is taken."""
    if not cls.UNIQUE:
        return new_id()
    row_id = derived_id(cls.__name__, *(str(values[name]) for name in cls.UNIQUE))
    return new_id() if plan.find(cls, row_id) is not None else row_id


def keyed_values(plan: Plan, cls: type[Row], owner_id: str | None) -> dict[str, Value]:
    """What a new row of a class must say: whose it is, and the first
    year of the plan that has none yet."""
    values: dict[str, Value] = {}
    owner = owner_field(cls)
    if owner is not None:
        values[owner.key] = owner_id
    if "year" in cls.UNIQUE:
        there = [
            row for row in plan.all(cls) if owner is None or getattr(row, owner.key) == owner_id
        ]
        taken = {getattr(row, "year") for row in there}  # noqa: B009
        offered = [
            *(plan.years() or [plan.info.base_year]),
            *(max(taken, default=plan.info.base_year) + 1,),
        ]
        values["year"] = next(year for year in offered if year not in taken)
    return values


def _placed(present: list[L], newcomers: list[tuple[L | None, L]], index: int) -> Changes:
    if newcomers and "position" not in newcomers[0][1].KEYS:
        return squash([Change(before, after) for before, after in newcomers])
    positions, renumbered = place(list(present), [after for _, after in newcomers], index)
    changes = [Change(before, _at(after, positions)) for before, after in newcomers]
    if renumbered:
        changes += [Change(row, _at(row, positions)) for row in present]
    return squash(changes)


def _at(row: Row, positions: dict[str, int]) -> Row:
    return replace(row, position=positions[row.id])  # type: ignore[call-arg]


def _clean(cls: type[Row], values: dict[str, Value]) -> dict[str, Any]:
    unknown = set(values) - set(cls.KEYS)
    if unknown or "id" in values:
        raise PlanError("field.unknown", field=sorted(unknown or {"id"})[0])
    return {name: _cleaned(field_of(cls, name), value) for name, value in values.items()}


def _cleaned(field: Field, value: Value) -> Value:
    if not isinstance(value, str):
        return value
    return text.clean(value) if field.kind in _SEVERAL_LINES else text.clean_line(value)


def set_standing(plan: Plan, year: int, **values: int | None) -> Changes:
    """Rank, population, rank change or index percent of a year; a year left with nothing goes."""
    known = set(Standing.KEYS) - {"id", "year"}
    if set(values) - known:
        raise PlanError("field.unknown", field=sorted(set(values) - known)[0])
    old = plan.standing(year)
    base = old or Standing(id=derived_id("Standing", str(year)), year=year)
    row = replace(base, **values)  # type: ignore[arg-type]
    if all(getattr(row, name) is None for name in known):
        return (removed(old),) if old else ()
    return squash([Change(old, row)]) if old else (added(row),)
