"""One grid cell at a time, by row id and column key, from text: what typing, clearing and pasting
share.

A grid shows the rows of one class; its columns are the class's fields, its lists, and cells that
lie in another class.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from parplanner.domain import cell_values
from parplanner.domain.changes import Changes
from parplanner.domain.edits import details, scores, sections, tasks, units
from parplanner.domain.edits.draft import Draft, NewId, Progress, in_silence
from parplanner.domain.errors import PlanError
from parplanner.domain.plan import Plan
from parplanner.domain.rows import (
    BY_NAME,
    MAX_COLUMN,
    MAX_ROWS,
    Criterion,
    Row,
    ScoreColumn,
    Section,
    Shortcoming,
    Task,
    Unit,
    columns_of,
    field_of,
)

CRITERIA, TASKS, SHORTCOMINGS, UNITS, SECTIONS = (
    "criteria",
    "tasks",
    "shortcomings",
    "units",
    "sections",
)
"""The grids."""
_GRIDS: dict[str, type[Row]] = {
    CRITERIA: Criterion,
    TASKS: Task,
    SHORTCOMINGS: Shortcoming,
    UNITS: Unit,
    SECTIONS: Section,
}
"""Grids with a name of their own; another goes by the name of its class."""
SURELY_FITS = 500
TOLD_EVERY = 50
"""Cells of a block between two calls of its progress."""
MAX_PASTE_ROWS = 5_000
MAX_PASTE_COLUMNS = 60

Cell = tuple[str, str, str]
"""(row id, column key, text)"""


def class_of(grid: str) -> type[Row]:
    """Whose rows a grid shows."""
    return _GRIDS.get(grid) or BY_NAME[grid]


def grid_of(cls: type[Row]) -> str:
    """The grid that shows the rows of a class."""
    return next((grid for grid, shown in _GRIDS.items() if shown is cls), cls.__name__)


def column_keys(grid: str) -> tuple[str, ...]:
    """The columns of a grid that the class itself has, in order; the
    row they all hang on is not among them."""
    cls = class_of(grid)
    owner = details.owner_field(cls)
    hidden = owner.column if owner is not None and cls is not Task else ""
    return tuple(each.column for each in columns_of(cls) if each.column != hidden)


def cell_text(plan: Plan, grid: str, row_id: str, key: str) -> str:
    """What a cell holds for editing and copying: entered, not rolled up.

    Raises PlanError ``row.gone``."""
    cls = class_of(grid)
    row = plan.get(cls, row_id)
    for listed in cls.LISTS:
        if listed.key == key:
            return "\n".join(details.listed_names(plan, listed, row_id))
    if (
        any(cross.over == ScoreColumn.__name__ for cross in cls.CROSS)
        and plan.find(ScoreColumn, key) is not None
    ):
        score = plan.score(row_id, key)
        return (
            "" if score is None else cell_values.shown(plan, score, field_of(type(score), "points"))
        )
    return cell_values.shown(plan, row, field_of(cls, key))


Setter = Callable[[Plan, NewId, str, str], Changes]
_OWN_WAYS: dict[tuple[type[Row], str], Setter] = {
    (Criterion, MAX_COLUMN): lambda plan, _new, row_id, text: scores.set_text(
        plan, row_id, MAX_COLUMN, text
    ),
    (Task, "criterion"): lambda plan, _new, row_id, text: tasks.set_criterion(plan, row_id, text),
    (Task, "lead"): tasks.set_lead,
    (Task, "monitoring"): tasks.set_monitoring,
    (Task, "coop"): tasks.set_coop,
    (Section, "label"): lambda plan, _new, row_id, text: sections.set_text(
        plan, row_id, "label", text
    ),
    (Section, "title"): lambda plan, _new, row_id, text: sections.set_text(
        plan, row_id, "title", text
    ),
    (Unit, "name"): units.rename,
    (Unit, "aliases"): units.set_aliases,
}
"""Cells whose typing does more than put a value into a field: rows are made, moved, or become known
by another name."""


def set_cell(plan: Plan, new_id: NewId, grid: str, row_id: str, key: str, value: str) -> Changes:
    """Type a text into a cell of any grid.

    Raises PlanError, ``cell.computed`` for sums and differences."""
    cls = class_of(grid)
    own_way = _OWN_WAYS.get((cls, key))
    if own_way is not None:
        return own_way(plan, new_id, row_id, value)
    if cls is Criterion and plan.find(ScoreColumn, key) is not None:
        return scores.set_text(plan, row_id, key, value)
    if key not in column_keys(grid):
        raise PlanError("cell.computed")
    return details.set_text(plan, cls, row_id, key, value)


def set_cells(
    plan: Plan, new_id: NewId, grid: str, cells: Sequence[Cell], progress: Progress = in_silence
) -> Changes:
    """Many cells of one grid as one edit: all or nothing.

    The first refusal is raised with ``row`` and ``column`` in its params, so that the grid can
    point at the cell.
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
        raise PlanError(
            refusal.code, **{**refusal.params, "row": cell[0], "column": cell[1]}
        ) from refusal
