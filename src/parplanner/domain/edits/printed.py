"""Edits of printed figures: the officer has seen them and lets them go."""

from __future__ import annotations

from parplanner.domain.changes import Changes, removed
from parplanner.domain.plan import Plan
from parplanner.domain.rows import PrintedFigure


def forget(plan: Plan, criterion_id: str | None, column_id: str | None) -> Changes:
    """Drop the printed figure of one cell (grand total when ``criterion_id`` is None)."""
    return tuple(
        removed(f)
        for f in plan.all(PrintedFigure)
        if f.criterion_id == criterion_id and f.column_id == column_id
    )
