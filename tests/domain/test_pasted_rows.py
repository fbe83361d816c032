"""Rows that a pasted block adds: where they stand, what they are called, and what is looked up once
for all of them."""

from __future__ import annotations

import itertools

import pytest

from parplanner.domain.changes import Changes
from parplanner.domain.edits import cells, paste, units
from parplanner.domain.edits.draft import Draft
from parplanner.domain.errors import PlanError
from parplanner.domain.rows import Task, Unit
from parplanner.domain.units import UnitFinder, UnitNames
from tests.plans import hanoi_plan

_numbers = itertools.count()


def new_id() -> str:
    """None of the plan's own."""
    return f"f{next(_numbers):031x}"


@pytest.fixture
def drafted() -> Draft:
    return Draft(hanoi_plan())


def grown(
    draft: Draft, grid: str, rows: list[paste.NewRow], behind: str | None, owner: str | None = None
) -> Changes:
    changes = paste.paste(draft.plan, new_id, grid, [], rows, behind, owner)
    draft.do(changes)
    return changes


def test_pasted_tasks_go_to_the_criterion_their_code_names(drafted: Draft) -> None:
    plan = drafted.plan
    home = next(task for task in plan.all(Task) if task.criterion_id is not None)
    other = plan.of_code("1.2")
    assert other is not None
    assert other.id != home.criterion_id
    before = [task.id for task in plan.tasks_of(other.id)]
    rows = [
        {"content": "một"},
        {"criterion": "1.2.", "content": "hai"},
        {"criterion": "", "content": "ba"},
    ]
    grown(drafted, cells.TASKS, rows, home.id)
    beside = plan.tasks_of(home.criterion_id)
    assert beside[[task.id for task in beside].index(home.id) + 1].content == "một"
    there = plan.tasks_of(other.id)
    assert [task.id for task in there][: len(before)] == before
    assert [task.content for task in there][len(before) :] == ["hai", "ba"], (
        "a blank code stays with the one above"
    )


def test_a_new_row_with_an_unknown_code_names_the_column(drafted: Draft) -> None:
    with pytest.raises(PlanError, match=r"code\.unknown") as refusal:
        paste.paste(drafted.plan, new_id, cells.TASKS, [], [{"criterion": "99.9"}], None)
    assert refusal.value.params["column"] == "criterion"


def test_pasted_units_stand_behind_the_row_in_their_order(drafted: Draft) -> None:
    first = drafted.plan.units()[0]
    grown(drafted, cells.UNITS, [{"name": "Đơn vị A"}, {"name": "Đơn vị B"}], first.id)
    assert [unit.name for unit in drafted.plan.units()][1:3] == ["Đơn vị A", "Đơn vị B"]
    with pytest.raises(PlanError, match=r"unit\.exists"):
        paste.paste(drafted.plan, new_id, cells.UNITS, [], [{"name": "Mới"}, {"name": "mới"}], None)


def test_codes_count_on_from_what_the_block_brings(drafted: Draft) -> None:
    last = drafted.plan.children(None)[-1]
    rows: list[paste.NewRow] = [
        {"title": "a"},
        {"code": "20", "title": "b"},
        {"title": "c"},
        {"code": "", "title": "d"},
    ]
    grown(drafted, cells.CRITERIA, rows, last.id)
    codes = [node.code for node in drafted.plan.children(None)][-4:]
    assert codes == [str(int(last.code) + 1), "20", "21", ""]


def test_what_is_worked_out_of_a_table_is_forgotten_with_its_rows(drafted: Draft) -> None:
    plan = drafted.plan
    assert plan.of_code("1.2") is not None
    assert plan.of_code("77") is None
    node = plan.children(None)[0]
    drafted.do(cells.set_cells(plan, new_id, cells.CRITERIA, [(node.id, "code", "77")]))
    found = plan.of_code("77")
    assert found is not None
    assert found.id == node.id
    twin = plan.copy()
    twin.apply(cells.set_cells(twin, new_id, cells.CRITERIA, [(node.id, "code", "78")]))
    assert plan.of_code("77") is not None, "a copy changes alone"
    assert twin.of_code("77") is None
    assert plan.count(Unit) == twin.count(Unit)


def test_names_of_units_are_learned_as_they_come_and_read_anew_when_one_changes(
    drafted: Draft,
) -> None:
    plan = drafted.plan
    finder, names = UnitFinder(plan), plan.noted(Unit, UnitNames)
    drafted.do(units.add(plan, new_id, "Phòng Mới"))
    assert plan.noted(Unit, UnitNames) is names
    found = finder.find("phòng mới")
    assert found is not None
    assert names.last == found.position == max(unit.position for unit in plan.all(Unit))
    drafted.do(units.rename(plan, new_id, found.id, "Phòng Khác"))
    assert plan.noted(Unit, UnitNames) is not names
    by_alias = finder.find("Phòng Mới")
    assert by_alias is not None
    assert by_alias.name == "Phòng Khác"


def test_a_text_too_long_in_a_block_is_pointed_at(drafted: Draft) -> None:
    first, second = drafted.plan.children(None)[:2]
    block = [(first.id, "title", "x" * 600), (second.id, "title", "x" * 200_000)]
    with pytest.raises(PlanError) as refusal:
        cells.set_cells(drafted.plan, new_id, cells.CRITERIA, block)
    assert (refusal.value.params["row"], refusal.value.params["column"]) == (second.id, "title")


def test_progress_counts_the_cells_of_the_whole_block(drafted: Draft) -> None:
    told: list[tuple[int, int]] = []
    first = drafted.plan.children(None)[0]
    present = [(node.id, "title", "Mới") for node in drafted.plan.walk()][:60]
    rows: list[paste.NewRow] = [{"title": str(number), "max": "1"} for number in range(100)]
    paste.paste(
        drafted.plan,
        new_id,
        cells.CRITERIA,
        present,
        rows,
        first.id,
        None,
        lambda *at: told.append(at),
    )
    assert told == sorted(told)
    assert {total for _, total in told} == {len(present) + 200}
    assert told[-1][0] > 200
