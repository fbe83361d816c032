"""Findings the officer lives with: what makes a finding this one, and which of a list are ignored.

The key holds what the finding says, not only where: when the figures change it is another finding
and comes back.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from parplanner.domain.findings import Finding
from parplanner.domain.plan import Plan
from parplanner.domain.rows import IgnoredFinding, derived_id

_ABOUT_CODES = "CODE_"
# Where in a text it stands, which neighbour was named: none of it is the fact itself. The live
# figure is: of two figures without data, or two years with one wrong number, a section may have one
# to live with and one to mend.
_NOT_THE_FACT = {"line", "start", "end", "after", "also", "also_should"}


def key(found: Finding) -> str:
    """32 hex digits, the same for the same fact about the same row
    and column, in every copy of the file."""
    details = [
        f"{name}={value}"
        for name, value in sorted(found.details.items())
        if name not in _NOT_THE_FACT
    ]
    figures = [str(found.printed), str(found.computed)]
    code = found.row_code if found.code.startswith(_ABOUT_CODES) else ""
    place = (
        found.row or "",
        found.column or "",
        found.column_name,
        found.cell if found.row is None else "",
    )
    return derived_id("IgnoredFinding", found.code, *place, *figures, code, *details)


def marked(plan: Plan, found: Iterable[Finding]) -> list[Finding]:
    """The same findings, those that are ignored with their reason."""
    if not plan.count(IgnoredFinding):
        return list(found)
    return [
        replace(f, ignored=row.reason) if (row := plan.find(IgnoredFinding, key(f))) else f
        for f in found
    ]


def still_open(found: Iterable[Finding]) -> list[Finding]:
    """The findings that count: all but the ignored."""
    return [f for f in found if not f.ignored]
