"""One doubt for one cause: what fifty cells have in common is told once with a count, so that the
odd one is seen."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from parplanner.domain.findings import Finding

ALONE = 2
"""So many doubts of one cause are told one by one."""
_SAME = ("cause", "reason", "heading", "characters")
"""Details that tell one cause from another."""
_BY_CAUSE = frozenset(
    {
        "NUMBER_REPAIRED",
        "NUMBER_REWRITTEN",
        "NUMBER_ROUNDED",
        "NUMBER_UNREADABLE",
        "NOT_APPLICABLE_TAKEN",
        "NOT_ASSESSED",
        "FORMULA_WITHOUT_VALUE",
        "CELL_UNREADABLE",
        "TEXT_CLEANED",
        "TEXT_LEFT_OUT",
        "DITTO_MARK",
        "DITTO_WITHOUT_TEXT",
        "UNITS_SPLIT",
        "PERSON_LEFT_OUT",
        "LEAD_SEVERAL",
        "CODE_REPAIRED",
        "CODE_UNREADABLE",
        "CODE_CHANGED",
        "TITLE_RESPELT",
        "PARENT_MISSING",
        "ROW_JOINED",
        "ROW_IGNORED",
        "DEADLINE_UNCLEAR",
        "DAY_DOES_NOT_EXIST",
    }
)


def grouped(doubts: Iterable[Finding]) -> list[Finding]:
    """The doubts in their order, those of one cause as the first of
    them with ``count`` and the ``cells``."""
    groups: dict[tuple[str, ...], list[Finding]] = {}
    for place, doubt in enumerate(doubts):
        key = _cause(doubt) if doubt.code in _BY_CAUSE else (str(place),)
        groups.setdefault(key, []).append(doubt)
    told: list[Finding] = []
    for group in groups.values():
        told += [_together(group)] if len(group) > ALONE else group
    return told


def _cause(doubt: Finding) -> tuple[str, ...]:
    return (doubt.code, doubt.severity, *(doubt.details.get(name, "") for name in _SAME))


def _together(group: list[Finding]) -> Finding:
    first = group[0]
    cells = ", ".join(doubt.cell for doubt in group[:5])
    more = "…" if len(group) > 5 else ""
    texts = list(
        dict.fromkeys(doubt.details["text"] for doubt in group if doubt.details.get("text"))
    )
    details = first.details | {"count": str(len(group)), "cells": cells + more}
    if texts:
        details["texts"] = ", ".join(f"“{text}”" for text in texts[:3]) + (
            "…" if len(texts) > 3 else ""
        )
    return replace(first, details=details)
