"""Pasting a block into a grid: cells of rows that exist, and new rows below them when the officer agreed to grow."""

from __future__ import annotations

from collections.abc import Sequence

from parplanner.domain.changes import Changes
from parplanner.domain.edits import cells, criteria, details, tasks, units
from parplanner.domain.edits.cells import Cell
from parplanner.domain.edits.draft import Draft, NewId
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Criterion, Shortcoming, Task

NewRow = dict[str, str]
"""Column key → text of a row that does not exist yet."""


def paste(
    plan: Plan,
    new_id: NewId,
    grid: str,
    present: Sequence[Cell],
    more: Sequence[NewRow],
    behind: str | None,
    owner: str | None = None,
) -> Changes:
    """One undo step: ``present`` cells set, ``more`` rows added behind the row ``behind``.

    ``behind`` None: at the end of what belongs to the criterion ``owner`` (None: of the plan). Raises PlanError as
    :func:`cells.set_cells`; nothing is taken then.
    """
    written = cells.set_cells(plan, new_id, grid, present)
    if not more:
        return written
    draft = Draft(plan)
    draft.do(written)
    for row in more:
        behind, first = _grow(draft, new_id, grid, behind, owner, row)
        filled = [(behind, k, text) for k, text in row.items() if k != first and (text.strip() or k == "code")]
        draft.do(cells.set_cells(draft.plan, new_id, grid, filled))
    return draft.changes()


def _grow(
    draft: Draft, new_id: NewId, grid: str, behind: str | None, owner: str | None, row: NewRow
) -> tuple[str, str]:
    """One more row behind another; returns its id, and the key of the cell it was made from already."""
    plan, fresh = draft.plan, new_id()
    if grid == cells.CRITERIA:
        last = plan.find(Criterion, behind)
        parent = last.parent_id if last else None
        place = plan.children(parent).index(last) + 1 if last else None
        draft.do(criteria.add(plan, lambda: fresh, parent, place))
    elif grid == cells.SHORTCOMINGS:
        before = plan.find(Shortcoming, behind)
        owner = before.criterion_id if before else owner
        at = plan.shortcomings_of(owner).index(before) + 1 if before else None
        draft.do(details.add(plan, lambda: fresh, Shortcoming, at, criterion_id=owner))
    elif grid == cells.UNITS:
        draft.do(units.add(plan, lambda: fresh, row.get("name", ""), behind))
        return fresh, "name"
    else:
        task = plan.find(Task, behind)
        owner = task.criterion_id if task else owner
        at = plan.tasks_of(owner).index(task) + 1 if task else None
        draft.do(tasks.add(plan, lambda: fresh, owner, at))
    return fresh, ""
