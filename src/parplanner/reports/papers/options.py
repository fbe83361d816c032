"""What an officer may choose about a document, whatever the document."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from parplanner.domain.plan import Plan
from parplanner.domain.rows import Task

DEADLINE, PRODUCT, MONITOR, STATUS = "deadline", "product", "monitor", "status"
EXTRA_COLUMNS = (MONITOR, DEADLINE, PRODUCT, STATUS)
"""Columns the assignment table may have beside those of the signed form, in their order."""
_USUAL = (MONITOR, DEADLINE, PRODUCT)
"""What a plan promises; how far a task is, changes after the plan was signed."""
_FIELDS = {MONITOR: "monitoring_unit_id"}
"""The task's field where it has another name than the column."""


@dataclass(frozen=True, slots=True)
class Options:
    """``electronic`` leaves number and date blank (PL1-III.1c); ``units`` limits slips to units of
    these names;
    ``extra`` are the added columns (of ``EXTRA_COLUMNS``) of the assignment table, None those of
    :func:`held_columns`.
    """

    electronic: bool = False
    subtotals: bool = True
    landscape: bool = True
    units: tuple[str, ...] = ()
    extra: tuple[str, ...] | None = None


def held_columns(plan: Plan) -> tuple[str, ...]:
    """The added columns that hold something in any task and belong into a plan that is signed:
    never the status."""
    tasks = list(plan.all(Task))
    return tuple(key for key in _USUAL if _is_held(tasks, _FIELDS.get(key, key)))


def _is_held(tasks: Sequence[Task], field: str) -> bool:
    return any(getattr(task, field) for task in tasks)


def usual_options(plan: Plan) -> Options:
    """What is printed where nobody chose anything: what the plan itself says."""
    return Options(electronic=bool(plan.info.electronic))
