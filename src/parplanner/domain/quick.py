"""Quick filters: the questions an officer asks every day of
the criteria tree and the task table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from parplanner.domain.deadlines import is_overdue, plan_year
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Assignment, Criterion, Task
from parplanner.domain.scoring import Scoring, base_column

LOST, NO_TASK, NO_UNIT, OVERDUE, SPECIAL, UNIT = (
    "lost",
    "no_task",
    "no_unit",
    "overdue",
    "special",
    "unit",
)
KINDS = (LOST, NO_TASK, NO_UNIT, OVERDUE, SPECIAL)
"""Those that are simply on or off; ``UNIT`` needs a unit."""


@dataclass(frozen=True, slots=True)
class Question:
    """What a quick filter looks at: the plan as it is, the officer's day, the unit of ``UNIT``."""

    plan: Plan
    scoring: Scoring
    today: date
    unit_id: str | None = None


def criteria(question: Question, kind: str) -> set[str]:
    """Ids of the criteria that answer a filter: scored rows, and
    rows that tasks or đặc thù hang on."""
    return _CRITERIA[kind](question)


def tasks(question: Question, kind: str) -> set[str] | None:
    """Ids of the tasks that answer a filter; None: it says nothing about tasks (``NO_TASK``)."""
    if kind == NO_TASK:
        return None
    if kind in _TASKS:
        return {t.id for t in _TASKS[kind](question)}
    owners = _CRITERIA[kind](question)
    return {t.id for t in question.plan.all(Task) if t.criterion_id in owners}


def _lost(question: Question) -> set[str]:
    base, scoring = base_column(question.plan), question.scoring
    if base is None:
        return set()
    values = ((leaf, scoring.value(leaf.id, base.id)) for leaf in scoring.leaves())
    return {
        leaf.id for leaf, value in values if value is not None and value < (leaf.max_points or 0)
    }


def _without_task(question: Question) -> set[str]:
    """Scored rows that neither have a task nor stand below a row that has one."""
    plan = question.plan
    served = {t.criterion_id for t in plan.all(Task)}
    found: set[str] = set()
    for leaf in question.scoring.leaves():
        line = {leaf.id, *(row.id for row in plan.ancestors(leaf))}
        if not line & served:
            found.add(leaf.id)
    return found


def _special(question: Question) -> set[str]:
    return {node.id for node in question.plan.all(Criterion) if node.special}


def _of_tasks(kind: str) -> Callable[[Question], set[str]]:
    return lambda question: {
        t.criterion_id for t in _TASKS[kind](question) if t.criterion_id is not None
    }


def _no_unit(question: Question) -> list[Task]:
    return [t for t in question.plan.all(Task) if t.lead_unit_id is None]


def _overdue(question: Question) -> list[Task]:
    year = plan_year(question.plan)
    return [t for t in question.plan.all(Task) if is_overdue(t, year, question.today)]


def _of_unit(question: Question) -> list[Task]:
    """Tasks the unit leads, cooperates in or watches over."""
    plan, unit_id = question.plan, question.unit_id
    cooperates = {a.task_id for a in plan.referring(Assignment, "unit_id", unit_id)}
    return [
        t
        for t in plan.all(Task)
        if unit_id in (t.lead_unit_id, t.monitoring_unit_id) or t.id in cooperates
    ]


_TASKS: dict[str, Callable[[Question], list[Task]]] = {
    NO_UNIT: _no_unit,
    OVERDUE: _overdue,
    UNIT: _of_unit,
}
_CRITERIA: dict[str, Callable[[Question], set[str]]] = {
    LOST: _lost,
    NO_TASK: _without_task,
    SPECIAL: _special,
    **{kind: _of_tasks(kind) for kind in _TASKS},
}
