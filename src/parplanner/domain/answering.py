"""Which unit answers for a scored row: the one definition behind every table, chart and figure of
points per unit."""

from __future__ import annotations

from parplanner.domain.plan import Plan
from parplanner.domain.rows import Criterion, Unit


def answering_unit(plan: Plan, leaf: Criterion) -> Unit | None:
    """The lead unit of the row's first task that names one, else of the nearest row above it; None:
    nobody yet.

    A task of a group serves all rows below it, as the checks see it (domain.md I8); one unit a row,
    so that the points of all units sum up.
    """
    for node in (leaf, *plan.ancestors(leaf)):
        for task in plan.tasks_of(node.id):
            unit = plan.find(Unit, task.lead_unit_id)
            if unit is not None:
                return unit
    return None
