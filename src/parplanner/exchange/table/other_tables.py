"""Tables that are understood and are no criteria: statistics, points of many agencies."""

from __future__ import annotations

from collections.abc import Sequence

from parplanner.domain.errors import FileProblem
from parplanner.exchange.table import unit_words
from parplanner.exchange.table.column_meaning import ColumnHeading
from parplanner.exchange.table.headings import (
    AGENCY,
    MAX,
    POINTS,
    RANK,
    SHORTCOMING,
    STATISTIC,
    TITLE,
    YEAR,
)


def refuse(headings: Sequence[ColumnHeading]) -> None:
    """Raises FileProblem ``import.is_ranking`` or ``import.is_statistics`` for such a table.

    One whose columns somebody explained is no such table.
    """
    if any(heading.chosen for heading in headings):
        return
    names = {h.role_name for h in headings}
    if STATISTIC in names:
        raise FileProblem("import.is_statistics", sheet="")
    if names & {YEAR, POINTS, MAX} and _names_agencies_first(headings):
        raise FileProblem("import.is_ranking", sheet="")
    if RANK in names and any(_names_units(h) for h in headings):
        raise FileProblem("import.is_ranking", sheet="")
    agencies = [h for h in headings if h.role is None and h.content.is_numeric and _is_agency(h)]
    if len(agencies) > 1:
        raise FileProblem("import.is_ranking", sheet="")


def _names_agencies_first(headings: Sequence[ColumnHeading]) -> bool:
    """Whether rows are agencies: their column comes before any that names criteria or tasks."""
    for heading in headings:
        name = heading.role_name
        if name in (TITLE, SHORTCOMING):
            return False
        if name == AGENCY:
            return True
    return False


def _names_units(heading: ColumnHeading) -> bool:
    """A column of names whose cells are agencies."""
    return heading.role_name == TITLE and heading.content.is_units


def _is_agency(heading: ColumnHeading) -> bool:
    return unit_words.is_unit(heading.text.split(" – ")[-1])
