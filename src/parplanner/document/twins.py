"""What an import's proof and the rules of a plan both notice: told once."""

from __future__ import annotations

from collections.abc import Iterable

from parplanner.domain.findings import Finding

_SAME = {
    "TABLE_DOES_NOT_ADD_UP": "sum",
    "TOTAL_MISMATCH": "sum",
    "CHILDREN_MAX_MISMATCH": "sum",
    "SET_TOTAL_MISMATCH": "sum",
    "POINTS_OVER_MAX": "over",
    "SCORE_OVER_MAX": "over",
    "TARGET_OVER_MAX": "over",
    "ROW_TWICE": "twice",
    "CODE_DUPLICATE": "twice",
    "ROW_MISSING": "gap",
    "CODE_GAP": "gap",
    "ROW_WITHOUT_CODE": "code",
    "CODE_MISSING": "code",
    "ROW_WITHOUT_LEAD": "lead",
    "NO_LEAD_UNIT": "lead",
}
"""Codes that tell one thing; a code that is not here only equals itself, with the same details."""
_BY_ROW_ONLY = ("twice", "gap", "lead", "code")


def without_twins(told: Iterable[Finding], more: Iterable[Finding]) -> list[Finding]:
    """``told``, then what of ``more`` they do not tell already; nothing twice."""
    kept: dict[tuple[object, ...], Finding] = {}
    for finding in (*told, *more):
        kept.setdefault(_thing(finding), finding)
    return list(kept.values())


def _thing(finding: Finding) -> tuple[object, ...]:
    place = finding.row_code or finding.row_title or finding.cell
    kind = _SAME.get(finding.code)
    if kind is None:
        details = tuple(sorted(finding.details.items()))
        return (finding.code, place, finding.column_name, finding.printed, details)
    if kind in _BY_ROW_ONLY:
        return (kind, finding.row_code or finding.row_title)
    if kind == "sum":
        return (kind, finding.row_code, finding.column_name)
    return (kind, place, finding.column_name)
