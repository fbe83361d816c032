"""What must hold of tasks and units: nobody lost points without
one, each has who does it and until when."""

from __future__ import annotations

from collections.abc import Iterator

from parplanner.domain import dates
from parplanner.domain.deadline_doubts import MONTH_FIRST, NO_SUCH_DAY, doubtful
from parplanner.domain.deadlines import plan_year
from parplanner.domain.findings import WARNING, Finding
from parplanner.domain.plan import Plan
from parplanner.domain.row_findings import at_row, at_task
from parplanner.domain.rows import Task, Unit
from parplanner.domain.scoring import Scoring, base_column
from parplanner.domain.units import variants


def tasks(plan: Plan, scoring: Scoring) -> Iterator[Finding]:
    """Lost points have a task, a task has one lead and cooperating
    units, the lead is not among them (I8, I9)."""
    base = base_column(plan)
    for leaf in scoring.leaves():
        achieved = scoring.value(leaf.id, base.id) if base else None
        lost = achieved is not None and leaf.max_points is not None and achieved < leaf.max_points
        if (
            lost
            and not plan.tasks_of(leaf.id)
            and not any(plan.tasks_of(a.id) for a in plan.ancestors(leaf))
        ):
            yield at_row(
                plan, leaf, "LOST_WITHOUT_TASK", WARNING, "title", achieved, leaf.max_points
            )
    usual = _usually_with_partners(plan)
    for task in _in_order(plan):
        yield from _task(plan, task, usual)


def _usually_with_partners(plan: Plan) -> bool:
    """Whether most tasks of the plan name cooperating units: only
    there a task without one is odd."""
    with_partners = sum(bool(plan.assignments_of(task.id)) for task in plan.all(Task))
    return 2 * with_partners > plan.count(Task)


def _in_order(plan: Plan) -> Iterator[Task]:
    """The tasks as the document has them, those of the whole plan last."""
    for owner in (*(n.id for n in plan.walk()), None):
        yield from plan.tasks_of(owner)


def _task(plan: Plan, task: Task, usual: bool) -> Iterator[Finding]:
    partners = plan.assignments_of(task.id)
    if task.lead_unit_id is None:
        yield at_task(plan, task, "NO_LEAD_UNIT", "lead")
    elif any(a.unit_id == task.lead_unit_id for a in partners):
        name = plan.get(Unit, task.lead_unit_id).name
        yield at_task(plan, task, "LEAD_ALSO_COOPERATES", "coop", {"unit": name})
    if usual and not partners and task.monitoring_unit_id is None:
        yield at_task(plan, task, "NO_COOPERATING_UNIT", "coop")


def deadlines(plan: Plan, scoring: Scoring) -> Iterator[Finding]:
    """DAY_DOES_NOT_EXIST: 31/4, 12/31/2024; DEADLINE_UNCLEAR: a serial number, a year far from the
    plan's.

    A plan without a date and without year columns knows no year, so none is far.
    """
    year = plan_year(plan)
    known = {column.year for column in plan.columns()}
    if dates.is_known(plan.info.issue_date):
        known.add(year)
    for task in _in_order(plan):
        reason = doubtful(task.deadline, year, known)
        if not reason:
            continue
        impossible = reason in (NO_SUCH_DAY, MONTH_FIRST)
        code = "DAY_DOES_NOT_EXIST" if impossible else "DEADLINE_UNCLEAR"
        yield at_task(plan, task, code, "deadline", {"text": task.deadline, "reason": reason})


def unit_names(plan: Plan, scoring: Scoring) -> Iterator[Finding]:
    """UNIT_VARIANTS: two spellings that look like one unit; suggested, never merged silently."""
    for variant in variants(plan):
        yield Finding(
            code="UNIT_VARIANTS",
            severity=WARNING,
            row=variant.other.id,
            column="unit",
            details={
                "keep": variant.keep.name,
                "other": variant.other.name,
                "reason": variant.reason,
            },
        )
