"""Edits of tasks: what, for which criterion, who leads, who cooperates, until when."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from parplanner.domain import text
from parplanner.domain.changes import Change, Changes, added, removed, squash
from parplanner.domain.edits import cascade, details, units
from parplanner.domain.edits.draft import STEP, NewId, place
from parplanner.domain.errors import PlanError
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Assignment, Criterion, Task, Unit, derived_id
from parplanner.domain.units import UnitFinder

_SEPARATORS = re.compile(r"[\n;]+")


def add(plan: Plan, new_id: NewId, criterion_id: str | None, index: int | None = None) -> Changes:
    """A blank task of a criterion (None: of the plan as a whole)
    before its ``index``-th task (None: last)."""
    return add_many(plan, new_id, criterion_id, index, 1)


def add_many(
    plan: Plan, new_id: NewId, criterion_id: str | None, index: int | None, count: int
) -> Changes:
    """Blank tasks of a criterion side by side; see :func:`add`."""
    siblings = list(plan.tasks_of(criterion_id))
    at = len(siblings) if index is None else max(0, min(index, len(siblings)))
    newcomers = [Task(id=new_id(), criterion_id=criterion_id) for _ in range(count)]
    positions, renumbered = place(list(siblings), list(newcomers), at)
    changes = [added(replace(task, position=positions[task.id])) for task in newcomers]
    if renumbered:
        changes += [Change(s, replace(s, position=positions[s.id])) for s in siblings]
    return squash(changes)


def set_text(plan: Plan, task_id: str, field: str, value: str) -> Changes:
    """Content, requirement, deadline or product."""
    if field not in details.text_keys(Task):
        raise PlanError("field.unknown", field=field)
    return details.change(plan, Task, task_id, **{field: value})


def set_lead(plan: Plan, new_id: NewId, task_id: str, name: str) -> Changes:
    """The lead unit by name (made when new); blank takes it away."""
    return _set_unit(plan, new_id, task_id, "lead_unit_id", name)


def set_monitoring(plan: Plan, new_id: NewId, task_id: str, name: str) -> Changes:
    """The unit that watches over a task by name (made when new); blank takes it away."""
    return _set_unit(plan, new_id, task_id, "monitoring_unit_id", name)


def _set_unit(plan: Plan, new_id: NewId, task_id: str, field: str, name: str) -> Changes:
    task = plan.get(Task, task_id)
    made: Changes = ()
    unit_id: str | None = None
    if text.clean_line(name):
        unit_id, made = units.ensure(plan, new_id, name)
    after = replace(task, **{field: unit_id})  # type: ignore[arg-type]
    return squash([*made, Change(task, after)])


def split_units(value: str) -> list[str]:
    """Names as typed into one cell, one a line or parted by ``;`` (commas belong to names)."""
    names = [
        text.clean_line(part).lstrip("-•+ ").strip()
        for part in _SEPARATORS.split(text.clean(value))
    ]
    return list(dict.fromkeys(n for n in names if n))


def set_coop(plan: Plan, new_id: NewId, task_id: str, value: str) -> Changes:
    """The cooperating units from one cell's text, in its order; blank takes all away."""
    plan.get(Task, task_id)
    made: list[Change] = []
    ids: list[str] = []
    finder = UnitFinder(plan)
    for name in split_units(value):
        unit_id, new = units.ensure(plan, new_id, name, finder)
        same = next(
            (
                c.row.id
                for c in made
                if isinstance(c.row, Unit) and text.same_name(c.row.name, name)
            ),
            None,
        )
        if same is None:
            later = STEP * len(made)
            for change in new:
                assert isinstance(change.row, Unit)
                made.append(Change(None, replace(change.row, position=change.row.position + later)))
        ids.append(same or unit_id)
    wanted = {u: STEP * (i + 1) for i, u in enumerate(dict.fromkeys(ids))}
    changes: list[Change] = list(made)
    for row in plan.assignments_of(task_id):
        if row.unit_id in wanted:
            changes.append(Change(row, replace(row, position=wanted.pop(row.unit_id))))
        else:
            changes.append(removed(row))
    changes += [
        added(assignment(task_id, unit_id, position)) for unit_id, position in wanted.items()
    ]
    return squash(changes)


def assignment(task_id: str, unit_id: str, position: int) -> Assignment:
    """A cooperating unit of a task, with the id that the pair gives it."""
    row_id = derived_id("Assignment", task_id, unit_id)
    return Assignment(id=row_id, task_id=task_id, unit_id=unit_id, position=position)


def drop_lead_from_coop(plan: Plan, task_id: str) -> Changes:
    """The lead unit no longer stands among the cooperating units."""
    lead = plan.get(Task, task_id).lead_unit_id
    return tuple(removed(row) for row in plan.assignments_of(task_id) if row.unit_id == lead)


def set_criterion(plan: Plan, task_id: str, code: str) -> Changes:
    """Hang a task on the criterion with that code; blank: a task of the whole plan.

    PlanError ``code.unknown``."""
    task = plan.get(Task, task_id)
    target = owner_of(plan, code)
    if target == task.criterion_id:
        return ()
    last = max((t.position for t in plan.tasks_of(target)), default=0)
    return (Change(task, replace(task, criterion_id=target, position=last + STEP)),)


def owner_of(plan: Plan, code: str) -> str | None:
    """The criterion a typed code means, None for a blank one. Raises PlanError ``code.unknown``."""
    wanted = text.bare_code(text.clean_line(code))
    if not wanted:
        return None
    found = plan.of_code(wanted)
    if found is None:
        raise PlanError("code.unknown", stt=code)
    return found.id


def duplicate(plan: Plan, new_id: NewId, task_id: str) -> Changes:
    """A copy of a task, its cooperating units with it, behind it."""
    task = plan.get(Task, task_id)
    siblings = list(plan.tasks_of(task.criterion_id))
    twin = replace(task, id=new_id())
    positions, renumbered = place(list(siblings), [twin], siblings.index(task) + 1)
    changes = [added(replace(twin, position=positions[twin.id]))]
    if renumbered:
        changes += [Change(s, replace(s, position=positions[s.id])) for s in siblings]
    changes += [
        added(assignment(twin.id, a.unit_id, a.position)) for a in plan.assignments_of(task_id)
    ]
    return squash(changes)  # an assignment's id comes from its pair, not from new_id


def shift(plan: Plan, task_ids: Sequence[str], offset: int) -> Changes:
    """Tasks of one criterion one place up (−1) or down (+1).

    PlanError ``tree.different_parents``, ``at_the_edge``."""
    moving = [plan.get(Task, i) for i in dict.fromkeys(task_ids)]
    owners = {t.criterion_id for t in moving}
    if len(owners) != 1:
        raise PlanError("tree.different_parents")
    owner = owners.pop()
    siblings = list(plan.tasks_of(owner))
    places = sorted(siblings.index(t) for t in moving)
    target = places[0] - 1 if offset < 0 else places[-1] + 2
    if not 0 <= target <= len(siblings):
        raise PlanError("tree.at_the_edge")
    return move(plan, [siblings[p].id for p in places], owner, target)


def move(plan: Plan, task_ids: Sequence[str], criterion_id: str | None, index: int) -> Changes:
    """Put tasks under a criterion before its ``index``-th task (beyond
    the ends: the end), keeping their order."""
    if criterion_id is not None:
        plan.get(Criterion, criterion_id)
    moving = [plan.get(Task, i) for i in dict.fromkeys(task_ids)]
    ids = {t.id for t in moving}
    present = plan.tasks_of(criterion_id)
    index = max(0, min(index, len(present)))
    at = index - sum(1 for t in present[:index] if t.id in ids)
    siblings = [t for t in present if t.id not in ids]
    positions, renumbered = place(list(siblings), list(moving), at)
    changes = [
        Change(t, replace(t, criterion_id=criterion_id, position=positions[t.id])) for t in moving
    ]
    if renumbered:
        changes += [Change(s, replace(s, position=positions[s.id])) for s in siblings]
    return squash(changes)


def delete(plan: Plan, task_ids: Sequence[str]) -> Changes:
    """Tasks with their assignments."""
    return cascade.delete(plan, [plan.get(Task, task_id) for task_id in task_ids])
