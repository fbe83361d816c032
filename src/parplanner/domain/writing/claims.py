"""A figure that a sentence states: what is claimed, where, for which year.

Nothing is compared here. Phrases are in ``claim_figures`` and ``claim_counts``; of whom a claim
speaks, ``subjects`` says.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from parplanner.domain.writing.sentences import sentence_of

TOTAL, GOAL, AVERAGE, INDEX = "total", "goal", "average", "index"
RANK, POPULATION, RANK_CHANGE, DIFFERENCE = "rank", "population", "rank_change", "difference"
POINTS, LOST = "points", "lost_points"
AT_MAX, NOT_AT_MAX, ZERO, BETWEEN = "at_max", "not_at_max", "zero", "between"
FIELDS, CRITERIA, SUB_CRITERIA, TASKS = "fields", "criteria", "sub_criteria", "tasks"
LEAD_UNITS, UNIT_TASKS = "lead_units", "unit_tasks"
SUB_STATED = "sub_stated"
"""How many sub-criteria are at their maximum, at zero … (``partner`` says which)"""
PARTS = "parts"
"""A sum whose parts stand beside it."""
COUNTED = (FIELDS, CRITERIA, SUB_CRITERIA, TASKS, LEAD_UNITS, UNIT_TASKS)
STATED = (AT_MAX, NOT_AT_MAX, ZERO, BETWEEN)

NUMBER = r"(\d{1,6}(?:[.,]\d{1,3})?)(?!\d|[.,]\d)"
"""A number that ends where it ends: no part of "58,75" is 58."""
_YEAR = re.compile(r"năm\s+(\d{4})", re.IGNORECASE)
_ANY_YEAR = re.compile(
    r"(?<![\d/.,:-])(?P<lead>(?:so\s+(?:với\s+)?|hơn\s+|từ\s+)?(?:năm\s+)?)((?:19|20)\d{2})(?![\d/-]|[.,]\d|:\d)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Claim:
    """``text[start:end]`` is the number. ``year``: the one its sentence names; ``partner`` the
    second number of a pair
    (the maximum of "3,21/4 điểm", the earlier year of a difference). ``loose``: the words alone do
    not say that it is the plan's figure ("đạt 60 điểm"), only a subject that is named does.
    ``whole``:
    a loss of the whole plan; a past total in a bracket behind its year."""

    kind: str
    start: int
    end: int
    text: str
    year: int | None = None
    partner: str = ""
    sign: str = ""
    whole: bool = False
    loose: bool = False


def years_before(text: str, position: int) -> list[int]:
    """The years named in the sentence before a position, nearest first; what is only compared with
    ("so với năm 2024") is left out."""
    start, _ = sentence_of(text, position)
    return [year for year, compared in reversed(_years(text, start, position)) if not compared]


def _years(text: str, start: int, end: int) -> list[tuple[int, bool]]:
    found = []
    for match in _ANY_YEAR.finditer(text, start, end):
        lead = match["lead"].lower().split()
        found.append((int(match[2]), lead[:1] in (["so"], ["hơn"], ["từ"])))
    return found


_BEHIND = re.compile(r"[,;.!?–](?=\s|$)|\s(?:và|còn|tăng|giảm|xếp|đứng)\s")


def year_behind(text: str, position: int) -> int | None:
    """The year that the rest of the clause names: "71 điểm năm 2023", "28 điểm (năm 2024)"."""
    found = _BEHIND.search(text, position)
    years = _years(text, position, found.start() if found else len(text))
    return next((year for year, compared in years if not compared), None)


def years_in(text: str) -> list[int]:
    """Every year a text names."""
    return [int(y) for y in _YEAR.findall(text)]


def claim(kind: str, text: str, match: re.Match[str], group: int = 1, **more: str | bool) -> Claim:
    """The claim whose number is a group of a match; its year is the one behind it in the clause,
    else the one named last before it."""
    start, end = match.span(group)
    years = years_before(text, start)
    year = year_behind(text, end) or (years[0] if years else None)
    return Claim(kind, start, end, match[group], year, **more)  # type: ignore[arg-type]
