"""Where a finding is: the cell, fact or words it is about, in the one word for a place."""

from __future__ import annotations

from dataclasses import replace

from parplanner.domain.findings import Finding
from parplanner.domain.place import Place, in_column
from parplanner.domain.plan import Plan
from parplanner.domain.rows import (
    Agency,
    Basis,
    Criterion,
    PlanInfo,
    Recipient,
    Row,
    Section,
    Task,
    Unit,
)

_FACTS: dict[str, tuple[type[Row], str]] = {
    "agency_name": (Agency, "name"),
    "agency_parent": (Agency, "parent_name"),
    "agency_abbreviation": (Agency, "abbreviation"),
    "agency_place": (Agency, "place"),
    "number": (PlanInfo, "number"),
    "signer_position": (PlanInfo, "signer_position"),
    "signer_name": (PlanInfo, "signer_name"),
    "recipients": (Recipient, "text"),
}
"""What ``Finding.column`` calls the facts of a plan (command-line.md)."""


def _span(finding: Finding) -> tuple[int, int, int] | None:
    details = finding.details
    if not details.get("end", "").isdigit():
        return None
    return int(details["line"]), int(details["start"]), int(details["end"])


_ROWS: tuple[type[Row], ...] = (Section, Criterion, Task, Unit, Basis, Recipient)


def place_of(plan: Plan, finding: Finding) -> Place | None:
    """None for a finding about the plan as a whole: a total, the goal, what is written nowhere."""
    if finding.column in _FACTS:
        cls, field = _FACTS[finding.column]
        return Place(cls.__name__, finding.row, field)
    if finding.code == "GOAL_NOT_MET":
        return Place(PlanInfo.__name__, None, "goal_points")
    for cls in _ROWS:
        if finding.row is not None and plan.find(cls, finding.row) is not None:
            found = in_column(cls.__name__, finding.row, finding.column)
            return replace(found, span=_span(finding)) if cls is Section else found
    return None
