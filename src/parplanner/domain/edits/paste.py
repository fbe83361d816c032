"""Pasting a block into a grid: cells of rows that exist, and new rows below them when the officer agreed to grow."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from parplanner.domain.changes import Changes
from parplanner.domain.edits import cells, criteria, details, tasks, units
from parplanner.domain.edits.cells import Cell
from parplanner.domain.edits.draft import Draft, NewId, Progress, in_silence
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
    progress: Progress = in_silence,
) -> Changes:
    """One undo step: ``present`` cells set, ``more`` rows added behind the row ``behind``.

    ``behind`` None: at the end of what belongs to the criterion ``owner`` (None: of the plan). Raises PlanError as
    :func:`cells.set_cells`; nothing is taken then. ``progress`` hears of the cells and may raise to give up.
    """
    total = len(present) + sum(map(len, more))
    written = cells.set_cells(plan, new_id, grid, present, lambda done, _: progress(done, total))
    if not more:
        return written
    draft = Draft(plan)
    draft.carry(written)
    filled = _GROW[grid](draft, new_id, more, behind, owner)
    told = len(present)
    draft.carry(cells.set_cells(draft.plan, new_id, grid, filled, lambda done, _: progress(told + done, total)))
    return draft.changes()


def _cells_of(row_id: str, row: NewRow, but: str = "") -> list[Cell]:
    """What is written into a new row. A blank code takes away the one that was counted on; other blanks say nothing."""
    filled: list[Cell] = []
    for key, text in row.items():
        if key != but and (text.strip() or key == "code"):
            filled.append((row_id, key, text))
    return filled


def _all_cells(draft: Draft, changes: Changes, rows: Sequence[NewRow], but: str = "") -> list[Cell]:
    """Carry out what makes the rows; the cells to be written into them. Their ids are those of the first changes."""
    draft.carry(changes)
    filled: list[Cell] = []
    for change, row in zip(changes, rows, strict=False):
        filled += _cells_of(change.row.id, row, but)
    return filled


def _grow_criteria(
    draft: Draft, new_id: NewId, rows: Sequence[NewRow], behind: str | None, _owner: str | None
) -> list[Cell]:
    plan = draft.plan
    last = plan.find(Criterion, behind)
    parent = last.parent_id if last else None
    siblings = plan.children(parent)
    index = siblings.index(last) + 1 if last else len(siblings)
    codes = [row.get("code") for row in rows]
    return _all_cells(draft, criteria.add_many(plan, new_id, parent, index, codes), rows)


def _grow_shortcomings(
    draft: Draft, new_id: NewId, rows: Sequence[NewRow], behind: str | None, owner: str | None
) -> list[Cell]:
    plan = draft.plan
    last = plan.find(Shortcoming, behind)
    owner = last.criterion_id if last else owner
    index = plan.shortcomings_of(owner).index(last) + 1 if last else None
    made = details.add_many(plan, new_id, Shortcoming, index, len(rows), criterion_id=owner)
    return _all_cells(draft, made, rows)


def _grow_units(
    draft: Draft, new_id: NewId, rows: Sequence[NewRow], behind: str | None, _owner: str | None
) -> list[Cell]:
    names = [row.get("name", "") for row in rows]
    with cells.pointing_at((new_id(), "name", "")):
        made = units.add_many(draft.plan, new_id, names, behind)
    return _all_cells(draft, made, rows, but="name")


def _grow_tasks(
    draft: Draft, new_id: NewId, rows: Sequence[NewRow], behind: str | None, owner: str | None
) -> list[Cell]:
    """A task with a code goes to that criterion; one without stays with the task above it."""
    plan = draft.plan
    last = plan.find(Task, behind)
    home = owner = last.criterion_id if last else owner
    families: dict[str | None, list[NewRow]] = {}
    for row in rows:
        code = row.get("criterion", "")
        if code.strip():
            with cells.pointing_at((new_id(), "criterion", code)):
                owner = tasks.owner_of(plan, code)
        families.setdefault(owner, []).append(row)
    filled: list[Cell] = []
    for owner, family in families.items():
        beside = last is not None and owner == home
        index = plan.tasks_of(owner).index(last) + 1 if last is not None and beside else None
        made = tasks.add_many(plan, new_id, owner, index, len(family))
        filled += _all_cells(draft, made, family, but="criterion")
    return filled


Grow = Callable[[Draft, NewId, Sequence[NewRow], str | None, str | None], list[Cell]]
_GROW: dict[str, Grow] = {
    cells.CRITERIA: _grow_criteria,
    cells.TASKS: _grow_tasks,
    cells.SHORTCOMINGS: _grow_shortcomings,
    cells.UNITS: _grow_units,
}
"""How the rows of each grid come into being: all at once, for each alone would look through its siblings again."""
