"""One grid cell at a time, by row id and column key, from text: what typing, clearing and pasting share."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from parplanner.domain import deadlines, points, statuses
from parplanner.domain.changes import Changes
from parplanner.domain.edits import criteria, details, scores, sections, tasks, units
from parplanner.domain.edits.draft import Draft, NewId, Progress, in_silence
from parplanner.domain.errors import PlanError
from parplanner.domain.integrity import MAX_ROWS
from parplanner.domain.plan import Plan
from parplanner.domain.rows import MAX_COLUMN, Criterion, ScoreColumn, Section, Shortcoming, Task, Unit

CRITERIA, TASKS, SHORTCOMINGS, UNITS, SECTIONS = "criteria", "tasks", "shortcomings", "units", "sections"
"""The grids."""
SHORTCOMING_COLUMNS = ("text", "points_lost", "cause_kind", "cause", "solution")
UNIT_COLUMNS = ("name", "aliases")
TASK_COLUMNS = ("criterion", "content", "requirement", "lead", "coop", "deadline", "product", "monitoring", "status")
SURELY_FITS = 500
TOLD_EVERY = 50
"""Cells of a block between two calls of its progress."""
MAX_PASTE_ROWS = 5_000
MAX_PASTE_COLUMNS = 60

Cell = tuple[str, str, str]
"""(row id, column key, text)"""


def criterion_text(plan: Plan, criterion_id: str, key: str) -> str:
    """What a cell of the criteria grid holds for editing and copying (entered, not rolled up)."""
    node = plan.get(Criterion, criterion_id)
    if key in ("code", "title"):
        return str(getattr(node, key))
    if key == MAX_COLUMN:
        return points.format_points(node.max_points)
    score = plan.score(criterion_id, key)
    return "" if score is None else points.format_points(score.points)


def set_criterion_cell(plan: Plan, criterion_id: str, key: str, value: str) -> Changes:
    """Type a text into a cell of the criteria grid. Raises PlanError, ``cell.computed`` for sums and differences."""
    if key in ("code", "title"):
        return criteria.set_text(plan, criterion_id, key, value)
    if key == MAX_COLUMN or plan.find(ScoreColumn, key) is not None:
        if key == MAX_COLUMN and not value.strip() and plan.get(Criterion, criterion_id).max_points is None:
            return ()
        return scores.set_text(plan, criterion_id, key, value)
    raise PlanError("cell.computed")


def task_text(plan: Plan, task_id: str, key: str) -> str:
    """What a cell of the task grid holds; blank content stays blank (the grid shows the criterion's title greyed)."""
    task = plan.get(Task, task_id)
    if key == "criterion":
        node = plan.find(Criterion, task.criterion_id)
        return node.code if node else ""
    if key in ("lead", "monitoring"):
        unit = plan.find(Unit, task.lead_unit_id if key == "lead" else task.monitoring_unit_id)
        return unit.name if unit else ""
    if key == "coop":
        return "\n".join(plan.get(Unit, a.unit_id).name for a in plan.assignments_of(task_id))
    return str(getattr(task, key))


def set_task_cell(plan: Plan, new_id: NewId, task_id: str, key: str, value: str) -> Changes:
    """Type a text into a cell of the task grid. Raises PlanError."""
    if key == "criterion":
        return tasks.set_criterion(plan, task_id, value)
    if key == "lead":
        return tasks.set_lead(plan, new_id, task_id, value)
    if key == "monitoring":
        return tasks.set_monitoring(plan, new_id, task_id, value)
    if key == "coop":
        return tasks.set_coop(plan, new_id, task_id, value)
    if key == "deadline":
        value = deadlines.typed(value, deadlines.plan_year(plan))
    if key == "status":
        value = statuses.typed(value)
    return tasks.set_text(plan, task_id, key, value)


def shortcoming_text(plan: Plan, row_id: str, key: str) -> str:
    """What a cell of the shortcoming grid holds; the kind of cause in its stored word."""
    row = plan.get(Shortcoming, row_id)
    return points.format_points(row.points_lost) if key == "points_lost" else str(getattr(row, key))


def unit_text(plan: Plan, unit_id: str, key: str) -> str:
    """A unit's name, or its other spellings, one a line."""
    if key == "name":
        return plan.get(Unit, unit_id).name
    return "\n".join(a.name for a in plan.aliases_of(unit_id))


def set_unit_cell(plan: Plan, new_id: NewId, unit_id: str, key: str, value: str) -> Changes:
    """Type a text into a cell of the unit grid. Raises PlanError."""
    if key == "name":
        return units.rename(plan, new_id, unit_id, value)
    return units.set_aliases(plan, new_id, unit_id, value)


Setter = Callable[[Plan, NewId, str, str, str], Changes]
_SETTERS: dict[str, Setter] = {
    CRITERIA: lambda plan, _new, row_id, key, value: set_criterion_cell(plan, row_id, key, value),
    TASKS: set_task_cell,
    SHORTCOMINGS: lambda plan, _new, row_id, key, value: details.set_text(plan, row_id, key, value),
    UNITS: set_unit_cell,
    SECTIONS: lambda plan, _new, row_id, key, value: sections.set_text(plan, row_id, key, value),
}
_TEXTS: dict[str, Callable[[Plan, str, str], str]] = {
    CRITERIA: criterion_text,
    TASKS: task_text,
    SHORTCOMINGS: shortcoming_text,
    UNITS: unit_text,
    SECTIONS: lambda plan, row_id, key: str(getattr(plan.get(Section, row_id), key)),
}


def cell_text(plan: Plan, grid: str, row_id: str, key: str) -> str:
    """What a cell of any grid holds for editing and copying. Raises PlanError ``row.gone``."""
    return _TEXTS[grid](plan, row_id, key)


def set_cell(plan: Plan, new_id: NewId, grid: str, row_id: str, key: str, value: str) -> Changes:
    """Type a text into a cell of any grid. Raises PlanError."""
    return _SETTERS[grid](plan, new_id, row_id, key, value)


def set_cells(plan: Plan, new_id: NewId, grid: str, cells: Sequence[Cell], progress: Progress = in_silence) -> Changes:
    """Many cells of one grid as one edit: all or nothing.

    The first refusal is raised with ``row`` and ``column`` in its params, so that the grid can point at the cell.
    """
    if len(cells) > MAX_PASTE_ROWS * MAX_PASTE_COLUMNS:
        raise PlanError("paste.too_large", rows=MAX_PASTE_ROWS, columns=MAX_PASTE_COLUMNS)
    if len(cells) == 1:  # typing: no draft of the whole plan for one cell
        with pointing_at(cells[0]):
            changes = set_cell(plan, new_id, grid, *cells[0])
            plan.check(changes)
            return changes
    # Maxima first: a pasted block may raise a maximum and a score together.
    ordered = sorted(cells, key=lambda c: c[1] != MAX_COLUMN)
    changes = _written(plan, new_id, grid, ordered, Draft.carry, progress)
    if all(len(text) <= SURELY_FITS for _, _, text in ordered) and len(ordered) < MAX_ROWS // 2:
        return changes  # what the edits let pass the plan takes, and carrying it out checks it
    try:
        plan.check(changes)
    except PlanError:  # a text too long, a table too full: cell by cell, to point at the one
        return _written(plan, new_id, grid, ordered, Draft.do, progress)
    return changes


def _written(
    plan: Plan,
    new_id: NewId,
    grid: str,
    cells: Sequence[Cell],
    step: Callable[[Draft, Changes], None],
    progress: Progress,
) -> Changes:
    draft = Draft(plan)
    for done, cell in enumerate(cells):
        if not done % TOLD_EVERY:
            progress(done, len(cells))
        with pointing_at(cell):
            step(draft, set_cell(draft.plan, new_id, grid, *cell))
    return draft.changes()


@contextmanager
def pointing_at(cell: Cell) -> Iterator[None]:
    """What is refused inside is refused in that cell: ``row`` and ``column`` in the params."""
    try:
        yield
    except PlanError as refusal:
        raise PlanError(refusal.code, **{**refusal.params, "row": cell[0], "column": cell[1]}) from refusal
