"""Edits of units: finding or making one by name, renaming, merging spellings, deleting."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from parplanner.domain import text
from parplanner.domain.changes import Change, Changes, added, removed, squash
from parplanner.domain.edits import cascade, live_fields
from parplanner.domain.edits.draft import STEP, Draft, NewId
from parplanner.domain.errors import PlanError
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Unit, UnitAlias
from parplanner.domain.units import UnitFinder, UnitNames

_LINES = re.compile(r"[\n;]+")


def ensure(
    plan: Plan, new_id: NewId, name: str, finder: UnitFinder | None = None
) -> tuple[str, Changes]:
    """The id of the unit with that name or alias, and the Changes
    that make it when there is none yet."""
    clean = text.clean_line(name)
    if not clean:
        raise PlanError("unit.no_name")
    known = (finder or UnitFinder(plan)).find(clean)
    if known is not None:
        return known.id, ()
    unit = Unit(id=new_id(), name=clean, position=plan.noted(Unit, UnitNames).last + STEP)
    return unit.id, (added(unit),)


def rename(plan: Plan, new_id: NewId, unit_id: str, name: str) -> Changes:
    """A new name; the old one stays as an alias.

    Raises PlanError ``unit.exists`` when another unit has the name."""
    unit = plan.get(Unit, unit_id)
    clean = text.clean_line(name)
    if not clean:
        raise PlanError("unit.no_name")
    if clean == unit.name:
        return ()
    other = UnitFinder(plan).find(clean)
    if other is not None and other.id != unit_id:
        raise PlanError("unit.exists", name=clean)
    changes: list[Change] = [Change(unit, replace(unit, name=clean))]
    changes += [removed(a) for a in plan.aliases_of(unit_id) if text.same_name(a.name, clean)]
    if not text.same_name(clean, unit.name):
        changes.append(added(UnitAlias(id=new_id(), unit_id=unit_id, name=unit.name)))
    return squash(changes)


def rename_or_merge(plan: Plan, new_id: NewId, unit_id: str, name: str) -> Changes:
    """As :func:`rename`; where another unit has the name already, the two become that one."""
    other = UnitFinder(plan).find(name)
    if other is not None and other.id != unit_id:
        return merge(plan, new_id, other.id, unit_id)
    return rename(plan, new_id, unit_id, name)


def add(plan: Plan, new_id: NewId, name: str, behind: str | None = None) -> Changes:
    """A new unit behind another (None: last).

    Raises PlanError ``unit.no_name``, ``unit.exists``."""
    return add_many(plan, new_id, [name], behind)


def add_many(plan: Plan, new_id: NewId, names: Sequence[str], behind: str | None = None) -> Changes:
    """Units side by side; see :func:`add`."""
    finder, taken = UnitFinder(plan), set[str]()
    newcomers: list[tuple[Unit | None, Unit]] = []
    for name in names:
        clean = text.clean_line(name)
        if not clean:
            raise PlanError("unit.no_name")
        if finder.find(clean) is not None or text.name_key(clean) in taken:
            raise PlanError("unit.exists", name=clean)
        taken.add(text.name_key(clean))
        newcomers.append((None, Unit(id=new_id(), name=clean)))
    present = plan.units()
    place_of = {unit.id: number for number, unit in enumerate(present, 1)}
    return _placed(present, newcomers, place_of.get(behind or "", len(present)))


def move(plan: Plan, unit_ids: Sequence[str], offset: int) -> Changes:
    """Units one place up (−1) or down (+1) in the list. Raises PlanError ``tree.at_the_edge``."""
    present = plan.units()
    moving = [u for u in present if u.id in set(unit_ids)]
    rest = [u for u in present if u not in moving]
    first = present.index(moving[0]) if moving else 0
    at = first + offset
    if not moving or not 0 <= at <= len(rest):
        raise PlanError("tree.at_the_edge")
    return _placed(rest, [(u, u) for u in moving], at)


def _placed(siblings: list[Unit], newcomers: list[tuple[Unit | None, Unit]], index: int) -> Changes:
    # Units that arrived together may share a position: then the list is numbered anew.
    made = [unit for _, unit in newcomers]
    in_order = [*siblings[:index], *made, *siblings[index:]]
    positions = {unit.id: STEP * number for number, unit in enumerate(in_order, 1)}
    changes = [
        Change(before, replace(after, position=positions[after.id])) for before, after in newcomers
    ]
    changes += [Change(u, replace(u, position=positions[u.id])) for u in siblings]
    return squash(changes)


def set_aliases(plan: Plan, new_id: NewId, unit_id: str, value: str) -> Changes:
    """The other spellings from one cell's text, one a line.

    Raises PlanError ``unit.exists`` for another unit's."""
    plan.get(Unit, unit_id)
    names = dict.fromkeys(
        clean for line in _LINES.split(text.clean(value)) if (clean := text.clean_line(line))
    )
    finder = UnitFinder(plan)
    for name in names:
        owner = finder.find(name)
        if owner is not None and owner.id != unit_id:
            raise PlanError("unit.exists", name=name)
    present = {a.name: a for a in plan.aliases_of(unit_id)}
    gone = [removed(alias) for name, alias in present.items() if name not in names]
    fresh = [
        added(UnitAlias(id=new_id(), unit_id=unit_id, name=n)) for n in names if n not in present
    ]
    return squash([*gone, *fresh])


def merge(plan: Plan, new_id: NewId, keep_id: str, other_id: str) -> Changes:
    """Two spellings become one unit: tasks, assignments, live figures move to ``keep``; the other
    name is its alias."""
    if keep_id == other_id:
        raise PlanError("unit.same")
    keep, other = plan.get(Unit, keep_id), plan.get(Unit, other_id)
    changes: list[Change] = list(cascade.take_over(plan, keep, other))
    if not text.same_name(keep.name, other.name):
        changes.append(added(UnitAlias(id=new_id(), unit_id=keep_id, name=other.name)))
    figures = live_fields.rename(
        plan, "unit", lambda unit_id: keep_id if unit_id == other_id else unit_id
    )
    return squash([*changes, *figures, removed(other)])


def delete_all(plan: Plan, unit_ids: Sequence[str]) -> Changes:
    """:meth:`delete` of several at once: all of them or none."""
    draft = Draft(plan)
    for unit_id in unit_ids:
        draft.do(delete(draft.plan, unit_id))
    return draft.changes()


def delete(plan: Plan, unit_id: str) -> Changes:
    """A unit that nothing uses, with its aliases. Raises PlanError ``unit.in_use``."""
    unit = plan.get(Unit, unit_id)
    try:
        return cascade.delete(plan, [unit])
    except PlanError as refusal:
        if refusal.code != "row.in_use":
            raise
        raise PlanError("unit.in_use", name=unit.name) from refusal
