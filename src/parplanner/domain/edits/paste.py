"""Pasting a block into a grid: cells of rows that exist, and new rows
below them when the officer agreed to grow."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from parplanner.domain.changes import Changes, removed
from parplanner.domain.edits import cells, criteria, details, placing, tasks, units
from parplanner.domain.edits.cells import Cell
from parplanner.domain.edits.draft import Draft, NewId, Progress, in_silence
from parplanner.domain.edits.placing import Placing
from parplanner.domain.plan import Plan
from parplanner.domain.rows import MAX_COLUMN, Criterion, Row, Score, ScoreColumn, Task

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

    ``behind`` None: at the end of what belongs to the criterion ``owner`` (None: of the plan).
    Criteria
    with codes go where their codes say (:mod:`placing`). Raises PlanError as
    :func:`cells.set_cells`;
    nothing is taken then. ``progress`` hears of the cells and may raise to give up.
    """
    total = len(present) + sum(map(len, more))
    written = cells.set_cells(plan, new_id, grid, present, lambda done, _: progress(done, total))
    if not more:
        return written
    draft = Draft(plan)
    draft.carry(written)
    if grid == cells.CRITERIA:
        _settle_blank_rows(plan, draft, present, more)
    grow = _GROW.get(grid) or _grow_list(cells.class_of(grid))
    filled = grow(draft, new_id, more, behind, owner)
    told = len(present)
    draft.carry(
        cells.set_cells(
            draft.plan, new_id, grid, filled, lambda done, _: progress(told + done, total)
        )
    )
    return draft.changes()


def _cells_of(row_id: str, row: NewRow, but: str = "") -> list[Cell]:
    """What is written into a new row.

    A blank code takes away the one that was counted on; other blanks say nothing."""
    filled: list[Cell] = []
    for key, text in row.items():
        if key != but and (text.strip() or key == "code"):
            filled.append((row_id, key, text))
    return filled


def _all_cells(draft: Draft, changes: Changes, rows: Sequence[NewRow], but: str = "") -> list[Cell]:
    """Carry out what makes the rows; the cells to be written into them.

    Their ids are those of the first changes."""
    draft.carry(changes)
    filled: list[Cell] = []
    for change, row in zip(changes, rows, strict=False):
        filled += _cells_of(change.row.id, row, but)
    return filled


def look_ahead(
    plan: Plan, new_id: NewId, present: Sequence[Cell], more: Sequence[NewRow], behind: str | None
) -> Placing | None:
    """Where the codes of new criteria would put them, to be told before; None where no codes are
    pasted.

    Raises PlanError as :func:`cells.set_cells`.
    """
    codes = [row.get("code") for row in more]
    if not placing.has_codes(codes):
        return None
    draft = Draft(plan)
    coded = [cell for cell in present if cell[1] == "code"]
    draft.carry(cells.set_cells(plan, new_id, cells.CRITERIA, coded))
    _settle_blank_rows(plan, draft, present, more)
    return _places(draft.plan, more, behind)


def _places(plan: Plan, more: Sequence[NewRow], behind: str | None) -> Placing:
    scored = {
        number
        for number, row in enumerate(more)
        if row.get(MAX_COLUMN, "").strip() or _points_of(plan, row)
    }
    return placing.place(plan, [row.get("code") for row in more], behind, scored)


def points_on_groups(plan: Plan, more: Sequence[NewRow], groups: Collection[int]) -> int:
    """How many points of the new rows are left out: a row with children shows their sum."""
    return sum(len(_points_of(plan, more[number])) for number in groups)


def _points_of(plan: Plan, row: NewRow) -> list[str]:
    return [
        key for key, text in row.items() if text.strip() and plan.find(ScoreColumn, key) is not None
    ]


def _settle_blank_rows(
    before: Plan, draft: Draft, present: Sequence[Cell], more: Sequence[NewRow]
) -> None:
    """Blank rows that a block fills are moved to where their new
    codes belong, as its other rows are."""
    if not placing.has_codes([row.get("code") for row in more]):
        return
    for row_id, key, _ in present:
        if key == "code" and is_blank(before, row_id):
            row = draft.plan.get(Criterion, row_id)
            without = draft.plan.copy()
            without.apply([removed(row)])
            place = placing.place(without, [row.code], _row_above(draft.plan, row))
            parent, anchor = place.parents[0], place.anchors[0]
            if not placing.outline_parts(row.code) or parent == row.parent_id:
                continue
            assert not isinstance(parent, int)  # there is no other new row
            index = _index_behind(without, parent, anchor)
            draft.carry(criteria.move(draft.plan, [row_id], parent, index))


def is_blank(plan: Plan, row_id: str) -> bool:
    """Whether a criterion holds nothing yet but the code it was counted."""
    row = plan.get(Criterion, row_id)
    if row.title or row.max_points is not None or plan.children(row_id) or plan.tasks_of(row_id):
        return False
    return not plan.referring(Score, "criterion_id", row_id)


def _row_above(plan: Plan, row: Criterion) -> str | None:
    """The row before one on the screen."""
    above = row.parent_id
    for node in plan.walk(row.parent_id):
        if node.id == row.id:
            return above
        above = node.id
    return above


def _index_behind(plan: Plan, parent_id: str | None, anchor: str | None) -> int:
    if anchor is None:
        return 0
    children = plan.children(parent_id)
    return next(i for i, child in enumerate(children, start=1) if child.id == anchor)


def _grow_criteria(
    draft: Draft, new_id: NewId, rows: Sequence[NewRow], behind: str | None, _owner: str | None
) -> list[Cell]:
    codes = [row.get("code") for row in rows]
    if placing.has_codes(codes):
        return _grow_tree(draft, new_id, rows, _places(draft.plan, rows, behind))
    plan = draft.plan
    last = plan.find(Criterion, behind)
    parent = last.parent_id if last else None
    siblings = plan.children(parent)
    index = siblings.index(last) + 1 if last else len(siblings)
    return _all_cells(draft, criteria.add_many(plan, new_id, parent, index, codes), rows)


def _grow_tree(draft: Draft, new_id: NewId, rows: Sequence[NewRow], places: Placing) -> list[Cell]:
    """Rows family by family, parents before their children."""
    families: dict[placing.Node | None, dict[str | None, list[int]]] = {}
    for number, (parent, anchor) in enumerate(zip(places.parents, places.anchors, strict=True)):
        families.setdefault(parent, {}).setdefault(anchor, []).append(number)
    ids: dict[int, str] = {}
    filled: list[Cell] = []
    for parent, runs in families.items():
        parent_id = ids[parent] if isinstance(parent, int) else parent
        for anchor, run in runs.items():
            index = _index_behind(draft.plan, parent_id, anchor)
            codes = [rows[number].get("code") for number in run]
            made = criteria.add_many(draft.plan, new_id, parent_id, index, codes)
            draft.carry(made)
            ids |= {number: change.row.id for number, change in zip(run, made, strict=False)}
    for number, row in enumerate(rows):
        if number in places.groups:
            left_out = _points_of(draft.plan, row)
            row = {key: text for key, text in row.items() if key not in left_out}
        filled += _cells_of(ids[number], row)
    return filled


def _grow_list(cls: type[Row]) -> Grow:
    """Rows of any class that has no way of its own: behind one of
    them, or of the row they all hang on."""

    def grow(
        draft: Draft, new_id: NewId, rows: Sequence[NewRow], behind: str | None, owner: str | None
    ) -> list[Cell]:
        plan, field = draft.plan, details.owner_field(cls)
        last = plan.find(cls, behind)
        values: dict[str, details.Value] = {}
        if field is not None:
            values[field.key] = getattr(last, field.key) if last else owner
        index = list(details.siblings(plan, last)).index(last) + 1 if last else None
        made = details.add_many(plan, new_id, cls, index, len(rows), **values)
        return _all_cells(draft, made, rows)

    return grow


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
    cells.UNITS: _grow_units,
}
"""How the rows of each grid come into being: all at once, for each
alone would look through its siblings again."""
