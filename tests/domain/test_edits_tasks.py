"""Edits of tasks, units and whole blocks of cells: all or nothing,
and units are found by any of their names."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import count

import pytest

from parplanner.domain.changes import Change, Changes
from parplanner.domain.edits import cells, criteria, tasks, units
from parplanner.domain.edits.draft import Draft
from parplanner.domain.errors import PlanError
from parplanner.domain.plan import Plan
from parplanner.domain.rows import MAX_COLUMN, RESULT, Assignment, Criterion, Task, Unit, UnitAlias
from tests.plans import column_id, hanoi_plan

Y2017 = column_id(2017, RESULT)
_numbers = count(2**64)


def new_id() -> str:
    return f"{next(_numbers):032x}"


def refused(edit: Callable[[], Changes]) -> str:
    with pytest.raises(PlanError) as problem:
        edit()
    return problem.value.code


def leaf(plan: Plan, code: str) -> Criterion:
    return next(c for c in plan.walk() if c.code == code)


@pytest.fixture
def draft() -> Draft:
    return Draft(hanoi_plan())


@pytest.fixture
def task(draft: Draft) -> Task:
    return draft.plan.tasks_of(leaf(draft.plan, "1.2").id)[0]


def coop(plan: Plan, task: Task) -> list[str]:
    return [plan.get(Unit, a.unit_id).name for a in plan.assignments_of(task.id)]


def unit(plan: Plan, name: str) -> Unit:
    return next(u for u in plan.all(Unit) if u.name == name)


def test_cooperating_units_are_read_from_one_cell_in_their_order(draft: Draft, task: Task) -> None:
    draft.do(
        tasks.set_coop(
            draft.plan, new_id, task.id, "- Phòng B\nvăn  PHÒNG;• Phòng A, tầng 2\n\nPhòng B"
        )
    )
    assert coop(draft.plan, task) == ["Phòng B", "Văn phòng", "Phòng A, tầng 2"]
    made = [unit(draft.plan, "Phòng B"), unit(draft.plan, "Phòng A, tầng 2")]
    assert made[0].position < made[1].position
    draft.do(tasks.set_coop(draft.plan, new_id, task.id, "Phòng A, tầng 2\nPhòng B"))
    assert coop(draft.plan, task) == ["Phòng A, tầng 2", "Phòng B"]
    assert tasks.set_coop(draft.plan, new_id, task.id, "Phòng A, tầng 2\nPhòng B") == ()
    draft.do(tasks.set_coop(draft.plan, new_id, task.id, " "))
    assert coop(draft.plan, task) == []


def test_a_new_unit_named_twice_in_one_cell_is_made_once(draft: Draft, task: Task) -> None:
    before = draft.plan.count(Unit)
    draft.do(tasks.set_coop(draft.plan, new_id, task.id, "Phòng Mới\nphòng mới\nPHÒNG  MỚI"))
    assert coop(draft.plan, task) == ["Phòng Mới"]
    assert draft.plan.count(Unit) == before + 1


def test_the_lead_is_found_or_made(draft: Draft, task: Task) -> None:
    draft.do(tasks.set_lead(draft.plan, new_id, task.id, "Phòng Mới"))
    lead = draft.plan.get(Task, task.id).lead_unit_id
    draft.do(tasks.set_lead(draft.plan, new_id, task.id, " phòng  mới "))
    assert draft.plan.get(Task, task.id).lead_unit_id == lead
    draft.do(tasks.set_lead(draft.plan, new_id, task.id, ""))
    assert draft.plan.get(Task, task.id).lead_unit_id is None


def test_tasks_move_with_their_order_kept_and_never_beyond_the_ends(draft: Draft) -> None:
    home, away = leaf(draft.plan, "1.2"), leaf(draft.plan, "1.3")
    for _ in range(2):
        draft.do(tasks.add(draft.plan, new_id, home.id))
    first, second, third = (t.id for t in draft.plan.tasks_of(home.id))
    draft.do(tasks.move(draft.plan, [third, first], away.id, 99))
    assert [t.id for t in draft.plan.tasks_of(away.id)][1:] == [third, first]
    draft.do(tasks.move(draft.plan, [first], home.id, -3))
    assert [t.id for t in draft.plan.tasks_of(home.id)] == [first, second]
    draft.do(tasks.move(draft.plan, [second], None, 0))
    assert [t.id for t in draft.plan.tasks_of(None)] == [second]
    assert refused(lambda: tasks.move(draft.plan, [first], "0" * 32, 0)) == "row.gone"


def test_a_task_is_hung_on_a_criterion_by_its_code(draft: Draft, task: Task) -> None:
    draft.do(tasks.set_criterion(draft.plan, task.id, " 2.3. "))
    assert draft.plan.tasks_of(leaf(draft.plan, "2.3").id)[-1].id == task.id
    draft.do(tasks.set_criterion(draft.plan, task.id, ""))
    assert draft.plan.tasks_of(None)[0].id == task.id
    assert refused(lambda: tasks.set_criterion(draft.plan, task.id, "99.9")) == "code.unknown"


def test_deleting_tasks_takes_their_assignments(draft: Draft) -> None:
    draft.do(tasks.delete(draft.plan, [t.id for t in draft.plan.all(Task)] * 2))
    assert draft.plan.count(Assignment) == draft.plan.count(Task) == 0


def test_texts_of_tasks_are_cleaned(draft: Draft, task: Task) -> None:
    draft.do(tasks.set_text(draft.plan, task.id, "requirement", "a\r\nb "))
    draft.do(tasks.set_text(draft.plan, task.id, "deadline", "Quý\nIV "))
    row = draft.plan.get(Task, task.id)
    assert (row.requirement, row.deadline) == ("a\nb", "Quý IV")
    assert refused(lambda: tasks.set_text(draft.plan, task.id, "id", "x")) == "field.unknown"


def test_a_renamed_unit_is_still_found_by_its_old_name(draft: Draft) -> None:
    old = unit(draft.plan, "Phòng KHTH")
    draft.do(units.rename(draft.plan, new_id, old.id, "Phòng Kế hoạch"))
    assert units.ensure(draft.plan, new_id, "phòng khth") == (old.id, ())
    draft.do(units.rename(draft.plan, new_id, old.id, "Phòng KHTH"))
    assert [a.name for a in draft.plan.aliases_of(old.id)] == ["Phòng Kế hoạch"]
    draft.do(units.rename(draft.plan, new_id, old.id, "PHÒNG KHTH"))
    assert [a.name for a in draft.plan.aliases_of(old.id)] == ["Phòng Kế hoạch"]
    assert refused(lambda: units.rename(draft.plan, new_id, old.id, "Văn phòng")) == "unit.exists"
    assert refused(lambda: units.rename(draft.plan, new_id, old.id, " ")) == "unit.no_name"


def test_merged_units_keep_every_task_and_every_name(draft: Draft) -> None:
    keep, other = unit(draft.plan, "Văn phòng Ban"), unit(draft.plan, "Văn phòng")
    led = len(draft.plan.referring(Task, "lead_unit_id", keep.id))
    led += len(draft.plan.referring(Task, "lead_unit_id", other.id))
    draft.do(units.merge(draft.plan, new_id, keep.id, other.id))
    assert len(draft.plan.referring(Task, "lead_unit_id", keep.id)) == led == 34
    assert draft.plan.find(Unit, other.id) is None
    assert units.ensure(draft.plan, new_id, "Văn phòng") == (keep.id, ())
    assert refused(lambda: units.merge(draft.plan, new_id, keep.id, keep.id)) == "unit.same"


@pytest.mark.parametrize("leads_too", [False, True])
def test_merging_units_takes_along_what_the_other_watches(
    draft: Draft, task: Task, leads_too: bool
) -> None:  # fmt: skip
    keep, other = unit(draft.plan, "Văn phòng Ban"), unit(draft.plan, "Văn phòng")
    lead = other.id if leads_too else task.lead_unit_id
    draft.do([Change(task, replace(task, lead_unit_id=lead, monitoring_unit_id=other.id))])
    draft.do(units.merge(draft.plan, new_id, keep.id, other.id))
    merged = draft.plan.get(Task, task.id)
    assert merged.monitoring_unit_id == keep.id
    assert merged.lead_unit_id == (keep.id if leads_too else lead)


def test_merging_units_leaves_who_watches_a_task_of_the_other(draft: Draft, task: Task) -> None:
    keep, other = unit(draft.plan, "Văn phòng Ban"), unit(draft.plan, "Văn phòng")
    watcher = next(u for u in draft.plan.units() if u not in (keep, other))
    draft.do([Change(task, replace(task, lead_unit_id=other.id, monitoring_unit_id=watcher.id))])
    draft.do(units.merge(draft.plan, new_id, keep.id, other.id))
    merged = draft.plan.get(Task, task.id)
    assert (merged.lead_unit_id, merged.monitoring_unit_id) == (keep.id, watcher.id)


def test_merging_two_partners_of_one_task_leaves_one(draft: Draft, task: Task) -> None:
    draft.do(tasks.set_coop(draft.plan, new_id, task.id, "X\nY\nZ"))
    x, y = unit(draft.plan, "X"), unit(draft.plan, "Y")
    draft.do(units.merge(draft.plan, new_id, y.id, x.id))
    assert coop(draft.plan, task) == ["Y", "Z"]
    draft.do(tasks.set_coop(draft.plan, new_id, task.id, "x\nZ"))
    assert coop(draft.plan, task) == ["Y", "Z"]


def test_a_unit_in_use_is_not_deleted_and_takes_its_aliases_along(draft: Draft) -> None:
    used = unit(draft.plan, "Văn phòng")
    assert refused(lambda: units.delete(draft.plan, used.id)) == "unit.in_use"
    made, changes = units.ensure(draft.plan, new_id, "Mới")
    draft.do(changes)
    draft.do([Change(None, UnitAlias(id=new_id(), unit_id=made, name="M"))])
    draft.do(units.delete(draft.plan, made))
    assert draft.plan.count(UnitAlias) == 0


def test_a_pasted_block_is_one_edit_in_which_a_raised_maximum_counts(draft: Draft) -> None:
    row = leaf(draft.plan, "1.2")
    block = [(row.id, Y2017, "5"), (row.id, MAX_COLUMN, "6"), (row.id, "title", "Mới")]
    changes = cells.set_cells(draft.plan, new_id, "criteria", block)
    draft.do(changes)
    assert cells.cell_text(draft.plan, "criteria", row.id, MAX_COLUMN) == "6"
    assert cells.cell_text(draft.plan, "criteria", row.id, Y2017) == "5"
    assert len({c.key for c in changes}) == len(changes) == 2


def test_a_block_with_one_bad_cell_changes_nothing_and_names_the_cell(draft: Draft) -> None:
    row, other = leaf(draft.plan, "1.2"), leaf(draft.plan, "1.3")
    block = [(row.id, "title", "Mới"), (other.id, Y2017, "năm"), (row.id, Y2017, "0")]
    with pytest.raises(PlanError) as problem:
        cells.set_cells(draft.plan, new_id, "criteria", block)
    assert problem.value.code == "points.not_a_number"
    assert problem.value.params == {"text": "năm", "row": other.id, "column": Y2017}
    assert draft.plan.get(Criterion, row.id).title == row.title


def test_what_a_cell_shows_can_be_pasted_back(draft: Draft) -> None:
    plan = draft.plan
    keys = ["code", "title", MAX_COLUMN, *(c.id for c in plan.columns())]
    groups = {c.id for c in plan.all(Criterion) if plan.children(c.id)}
    block = [
        (c.id, k, cells.cell_text(plan, "criteria", c.id, k))
        for c in plan.walk()
        for k in keys
        if c.id not in groups
    ]
    assert cells.set_cells(plan, new_id, "criteria", block) == ()
    work = [
        (t.id, k, cells.cell_text(plan, "tasks", t.id, k))
        for t in plan.all(Task)
        for k in cells.column_keys("tasks")
    ]
    # The row without a code cannot be named by it.
    work = [c for c in work if c[1] != "criterion" or c[2]]
    assert cells.set_cells(plan, new_id, "tasks", work) == ()


def test_computed_cells_and_endless_blocks_are_refused(draft: Draft) -> None:
    row = leaf(draft.plan, "1.2")
    assert (
        refused(lambda: cells.set_cell(draft.plan, new_id, "criteria", row.id, "lost", "1"))
        == "cell.computed"
    )
    huge = [(row.id, "title", "x")] * (cells.MAX_PASTE_ROWS * cells.MAX_PASTE_COLUMNS + 1)
    assert (
        refused(lambda: cells.set_cells(draft.plan, new_id, "criteria", huge)) == "paste.too_large"
    )


def test_a_draft_that_refuses_is_as_it_was(draft: Draft) -> None:
    before = draft.plan.copy()
    with pytest.raises(PlanError):
        draft.do(
            [
                *criteria.add(draft.plan, new_id, None),
                Change(None, Criterion(id=new_id(), parent_id="0" * 32)),
            ]
        )
    assert draft.plan.same_content(before)
    assert draft.changes() == ()
