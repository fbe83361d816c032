"""What the columns and rows of somebody's table were taken for, in the officer's words."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from parplanner.document.year_names import year_name
from parplanner.domain.rows import RESULT, TARGET
from parplanner.exchange.appendix import roles, row_kinds
from parplanner.exchange.table import choices
from parplanner.exchange.table.column_meaning import SKIP
from parplanner.exchange.table.columns import LEVEL
from parplanner.exchange.table.headings import (
    CAUSE,
    CODE,
    CONTENT,
    COOP,
    DEADLINE,
    EVIDENCE,
    LEAD,
    LOST,
    MAX,
    METHOD,
    MONITOR,
    PRODUCT,
    REQUIREMENT,
    SCALE,
    SHORTCOMING,
    STATUS,
    TITLE,
)
from parplanner.wording import tr

CRITERIA_KEYS = (CODE, TITLE, MAX, EVIDENCE, METHOD, SCALE)
YEAR_KINDS = (RESULT, TARGET)
TASK_KEYS = (CONTENT, REQUIREMENT, LEAD, COOP, MONITOR, DEADLINE, PRODUCT, STATUS)
SHORTCOMING_KEYS = (SHORTCOMING, CAUSE, LOST)
FIRST_YEAR, LAST_YEAR = 1990, 2100
"""Years that a column of points may be said to be of."""
PLAIN_ROWS = (
    choices.ROW,
    row_kinds.TASK,
    row_kinds.JOINED,
    row_kinds.MORE_WORK,
    row_kinds.SHORTCOMING,
    "",
)
"""Kinds that the eye expects in a table: they are not written beside each row."""
_YEARS_BESIDE = 3
_MOST_YEARS = 16

_ROWS: dict[str, Callable[[], str]] = {
    row_kinds.HEADER: lambda: tr("Heading"),
    row_kinds.FIELD: lambda: tr("Field or group"),
    row_kinds.ROW: lambda: tr("Criterion or task"),
    row_kinds.TOTAL: lambda: tr("Total"),
    row_kinds.NOTE: lambda: tr("Remark"),
    row_kinds.BONUS: lambda: tr("Bonus or penalty"),
    row_kinds.SCALE: lambda: tr("Scale"),
    row_kinds.UNIT: lambda: tr("Unit"),
    row_kinds.JOINED: lambda: tr("Goes on"),
    row_kinds.MORE_WORK: lambda: tr("Task"),
    row_kinds.TASK: lambda: tr("Task"),
    row_kinds.SHORTCOMING: lambda: tr("Shortcoming"),
}


def column_name(key: str) -> str:
    """``max_points`` → Max. points, ``result:2024`` → Result 2024;
    a blank key is a column left out."""
    if key in ("", SKIP):
        return tr("Left out")
    if key == SCALE:
        return tr("Scale")
    if key in roles.FIELD_OF:
        return tr(roles.field(key).label)
    name, _, argument = key.partition(":")
    if name == LEVEL:
        return tr("Level {number}").format(number=int(argument) + 1)
    if name in YEAR_KINDS:
        return year_name(name, int(argument))
    return tr("Max. points {year}").format(year=argument) if name == MAX else key


def row_kind_name(kind: str) -> str:
    """``total`` → Total; blank for rows about which nothing is said."""
    name = _ROWS.get(kind)
    return name() if name is not None else ""


def can_be_said(key: str) -> bool:
    """Whether somebody can say that a column is that: the keys of a
    settings file are not to be believed."""
    if key in roles.FIELD_OF or key == SKIP:
        return True
    name, _, year = key.partition(":")
    is_year = len(year) == 4 and year.isascii() and year.isdigit()
    return name in YEAR_KINDS and is_year and FIRST_YEAR <= int(year) <= LAST_YEAR


def years_around(known: Iterable[int]) -> list[int]:
    """The years to choose from where some are known: these and a
    few on both sides, the newest first."""
    years = sorted(year for year in known if FIRST_YEAR <= year <= LAST_YEAR)
    if not years:
        return []
    last = min(years[-1] + _YEARS_BESIDE, LAST_YEAR)
    first = max(years[0] - _YEARS_BESIDE, last - _MOST_YEARS + 1, FIRST_YEAR)
    return list(range(last, first - 1, -1))
