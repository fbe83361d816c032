"""Edits of ignored findings: the officer says why a finding may stay, or takes that back."""

from __future__ import annotations

from collections.abc import Iterable

from parplanner.domain import ignored, text
from parplanner.domain.changes import Change, Changes, removed, squash
from parplanner.domain.errors import PlanError
from parplanner.domain.findings import Finding
from parplanner.domain.plan import Plan
from parplanner.domain.rows import IgnoredFinding


def ignore(plan: Plan, found: Iterable[Finding], reason: str) -> Changes:
    """Live with findings for a reason; for those ignored already it is the new one.

    PlanError ``reason.missing``."""
    clean = text.clean_line(reason)
    if not clean:
        raise PlanError("reason.missing")
    changes = []
    for finding in found:
        row = IgnoredFinding(id=ignored.key(finding), code=finding.code, reason=clean)
        changes.append(Change(plan.find(IgnoredFinding, row.id), row))
    return squash(changes)


def take_back(plan: Plan, found: Iterable[Finding]) -> Changes:
    """Let ignored findings count again; those that are not ignored stay as they are."""
    rows = {ignored.key(finding): None for finding in found}
    return tuple(removed(row) for row_id in rows if (row := plan.find(IgnoredFinding, row_id)))
