"""Findings about rows: where they point, what they name."""

from __future__ import annotations

from parplanner.domain.findings import WARNING, Finding
from parplanner.domain.plan import Plan
from parplanner.domain.rows import MAX_COLUMN, Criterion, ScoreColumn, Task

COLUMN_OF_MAX = "max"


def column_name(plan: Plan, column: str) -> str:
    """``max`` or the year of a year column."""
    found = plan.find(ScoreColumn, column)
    return str(found.year) if found else COLUMN_OF_MAX


def at_row(
    plan: Plan,
    node: Criterion,
    code: str,
    severity: str,
    column: str,
    printed: int | None = None,
    computed: int | None = None,
    details: dict[str, str] | None = None,
) -> Finding:
    """About a cell of a row of the tree."""
    return Finding(
        code=code,
        severity=severity,
        row=node.id,
        row_code=node.code,
        row_title=node.title,
        column=column,
        column_name=column_name(plan, column)
        if plan.find(ScoreColumn, column) or column == MAX_COLUMN
        else "",
        printed=printed,
        computed=computed,
        details=details or {},
    )


def at_task(
    plan: Plan, task: Task, code: str, column: str, details: dict[str, str] | None = None
) -> Finding:
    """A warning about a task."""
    node = plan.find(Criterion, task.criterion_id)
    title = task.content or (node.title if node else "")
    return Finding(
        code=code,
        severity=WARNING,
        row=task.id,
        row_code=node.code if node else "",
        row_title=title,
        column=column,
        details=details or {},
    )
