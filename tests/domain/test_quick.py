"""The quick filters answer as one would count by hand in the appendix's lines."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from parplanner.domain import quick
from parplanner.domain.edits import criteria, tasks
from parplanner.domain.edits.draft import Draft
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Criterion, Task, Unit
from parplanner.domain.scoring import Scoring
from tests.plans import hanoi_plan, hanoi_rows, new_ids, outside

SCORED = [row for row in hanoi_rows()[:-1] if row["diem_theo_quy_dinh"]]


def ask(plan: Plan, day: date = date(2018, 10, 1), unit: str | None = None) -> quick.Question:
    return quick.Question(plan, Scoring(plan), day, unit)


def points(text: str) -> Decimal:
    return Decimal(text.replace(",", ".") or "0")


def titles(plan: Plan, ids: set[str]) -> list[str]:
    return sorted(plan.get(Criterion, i).title for i in ids)


def test_the_rows_that_lose_points_are_those_of_the_table() -> None:
    plan = hanoi_plan()
    by_hand = [
        r["noi_dung"] for r in SCORED if points(r["diem_2017"]) < points(r["diem_theo_quy_dinh"])
    ]
    assert titles(plan, quick.criteria(ask(plan), quick.LOST)) == sorted(by_hand)
    served = {plan.get(Task, i).criterion_id for i in quick.tasks(ask(plan), quick.LOST)}
    assert titles(plan, {str(i) for i in served}) == sorted(by_hand)


def test_rows_not_assessed_lose_nothing() -> None:
    draft = Draft(hanoi_plan())
    row = next(n for n in draft.plan.walk() if n.code == "1.2")
    assert row.id in quick.criteria(ask(draft.plan), quick.LOST)
    draft.do(outside(draft.plan, row.id))
    assert row.id not in quick.criteria(ask(draft.plan), quick.LOST)


def test_a_row_below_one_with_a_task_is_served() -> None:
    draft, new_id = Draft(hanoi_plan()), new_ids()
    assert quick.criteria(ask(draft.plan), quick.NO_TASK) == set()
    below = [n for n in draft.plan.walk() if n.code.startswith("1.1.")]
    draft.do(tasks.delete(draft.plan, [t.id for n in below for t in draft.plan.tasks_of(n.id)]))
    assert quick.criteria(ask(draft.plan), quick.NO_TASK) == {n.id for n in below}
    group = next(n for n in draft.plan.walk() if n.code == "1.1")
    draft.do(tasks.add(draft.plan, lambda: "f" + new_id()[1:], group.id))
    assert quick.criteria(ask(draft.plan), quick.NO_TASK) == set()


def test_tasks_without_a_lead_unit() -> None:
    draft, new_id = Draft(hanoi_plan()), new_ids()
    without = [r["noi_dung"] for r in SCORED if not r["don_vi_chu_tri"].strip()]
    assert titles(draft.plan, quick.criteria(ask(draft.plan), quick.NO_UNIT)) == sorted(without)
    row = next(n for n in draft.plan.walk() if n.code == "1.2")
    task = draft.plan.tasks_of(row.id)[0]
    draft.do(tasks.set_lead(draft.plan, new_id, task.id, ""))
    assert titles(draft.plan, quick.criteria(ask(draft.plan), quick.NO_UNIT)) == sorted(
        [*without, row.title]
    )
    assert task.id in quick.tasks(ask(draft.plan), quick.NO_UNIT)


def test_overdue_tasks_by_the_plans_year() -> None:
    draft = Draft(hanoi_plan())
    every = [
        draft.plan.tasks_of(n.id)[0]
        for n in draft.plan.walk()
        if n.code in ("1.2", "1.3", "1.4", "1.5")
    ]
    for task, deadline in zip(
        every, ("Quý III", "01/10/2018", "Thường xuyên", "30/09/2018"), strict=True
    ):
        draft.do(tasks.set_text(draft.plan, task.id, "deadline", deadline))
    draft.do(tasks.set_text(draft.plan, every[3].id, "status", "Hoàn thành"))
    assert quick.tasks(ask(draft.plan), quick.OVERDUE) == {every[0].id}
    assert quick.tasks(ask(draft.plan, date(2018, 10, 2)), quick.OVERDUE) == {
        every[0].id,
        every[1].id,
    }
    assert quick.tasks(ask(draft.plan, date(2018, 9, 30)), quick.OVERDUE) == set()


def test_the_rows_of_a_unit_are_those_it_leads_or_cooperates_in() -> None:
    plan = hanoi_plan()
    unit = next(u for u in plan.all(Unit) if u.name == "Phòng CSDT")
    by_hand = [
        r["noi_dung"] for r in SCORED if unit.name in (r["don_vi_chu_tri"], r["don_vi_phoi_hop"])
    ]
    assert by_hand
    assert titles(plan, quick.criteria(ask(plan, unit=unit.id), quick.UNIT)) == sorted(by_hand)


def test_special_cases() -> None:
    draft = Draft(hanoi_plan())
    rows = {n.code: n for n in draft.plan.walk()}
    for code in ("1.2", "1.3"):
        draft.do(criteria.set_special(draft.plan, rows[code].id, True))
    assert quick.criteria(ask(draft.plan), quick.SPECIAL) == {rows["1.2"].id, rows["1.3"].id}
    assert quick.tasks(ask(draft.plan), quick.NO_TASK) is None  # it says nothing about tasks
