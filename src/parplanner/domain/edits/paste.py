"""Pasting a block into a grid: cells of rows that exist, and new rows below them when the officer agreed to grow."""

from __future__ import annotations

from collections.abc import Sequence

from parplanner.domain.changes import Changes
from parplanner.domain.edits import cells, criteria, tasks
from parplanner.domain.edits.cells import Cell
from parplanner.domain.edits.draft import Draft, NewId
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Criterion, Task

NewRow = dict[str, str]
"""Column key → text of a row that does not exist yet."""


def paste(
    plan: Plan, new_id: NewId, grid: str, present: Sequence[Cell], more: Sequence[NewRow], behind: str | None
) -> Changes:
    """One undo step: ``present`` cells set, ``more`` rows added behind the row ``behind`` (None: at the end).

    Raises PlanError as :func:`cells.set_cells`; nothing is taken then.
    """
    draft = Draft(plan)
    draft.do(cells.set_cells(draft.plan, new_id, grid, present))
    for row in more:
        behind = _grow(draft, new_id, grid, behind)
        filled = [(behind, key, text) for key, text in row.items() if text.strip() or key == "code"]
        draft.do(cells.set_cells(draft.plan, new_id, grid, filled))
    return draft.changes()


def _grow(draft: Draft, new_id: NewId, grid: str, behind: str | None) -> str:
    """One more row behind another; returns its id."""
    if grid == "criteria":
        last = draft.plan.find(Criterion, behind)
        parent = last.parent_id if last else None
        place = draft.plan.children(parent).index(last) + 1 if last else None
        before = {c.id for c in draft.plan.children(parent)}
        draft.do(criteria.add(draft.plan, new_id, parent, place))
        return next(c.id for c in draft.plan.children(parent) if c.id not in before)
    task = draft.plan.find(Task, behind)
    owner = task.criterion_id if task else None
    at = draft.plan.tasks_of(owner).index(task) + 1 if task else None
    known = {t.id for t in draft.plan.tasks_of(owner)}
    draft.do(tasks.add(draft.plan, new_id, owner, at))
    return next(t.id for t in draft.plan.tasks_of(owner) if t.id not in known)
