"""Deadlines as officers type them: ``5/9``, ``05092026``, ``quý 4``, "Thường xuyên"; and the day they fall due."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from functools import lru_cache

from parplanner.domain import dates
from parplanner.domain.errors import PlanError
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Task
from parplanner.domain.statuses import is_closed
from parplanner.domain.text import clean_line, fold

ALWAYS = "Thường xuyên"
_QUARTERS = ("I", "II", "III", "IV")
_QUARTER = re.compile(r"(?:quy|q)\.? ?(iv|i{1,3}|[1-4])(?: ?[/,-]? ?(?:nam )?(\d{4}))?")
_MONTH = re.compile(r"(?:thang )?(\d{1,2}) ?(?:/|nam) ?(?:nam )?(\d{4})")
_YEAR = re.compile(r"(?:nam )?(\d{4})")
_DAY = re.compile(r"(\d{1,2}) ?[/.-] ?(\d{1,2})(?: ?[/.-] ?(\d{4}|\d{2}))?")
_DIGITS = re.compile(r"(\d{2})(\d{2})(\d{4}|\d{2})")


def plan_year(plan: Plan) -> int:
    """The year a plan is for: that of its date, else the one after its base year."""
    issued = dates.parse_date(plan.info.issue_date)
    if issued is not None:
        return issued.year
    month = dates.parse_month(plan.info.issue_date)
    return month[0] if month else plan.info.base_year + 1


def typed(text: str, year: int) -> str:
    """A deadline in the form documents print: ``05/09/2026``, ``Quý IV``, ``Tháng 6/2026``; other words stay.

    ``year`` is taken where none was typed; two digits mean 20yy. Raises PlanError ``date.invalid`` for 31/2.
    """
    line = clean_line(text)
    bare = fold(line)
    if bare == fold(ALWAYS):
        return ALWAYS
    if quarter := _QUARTER.fullmatch(bare):
        return f"Quý {_QUARTERS[_number(quarter[1]) - 1]}" + (f"/{quarter[2]}" if quarter[2] else "")
    if (month := _MONTH.fullmatch(bare)) and 1 <= int(month[1]) <= 12:
        return f"Tháng {int(month[1])}/{month[2]}"
    day = _DAY.fullmatch(bare) or _DIGITS.fullmatch(bare)
    if day is None:
        return line
    try:
        found = date(_whole_year(day[3], year), int(day[2]), int(day[1]))
    except ValueError as error:
        raise PlanError("date.invalid", text=text, year=str(year)) from error
    return f"{found.day:02}/{found.month:02}/{found.year:04}"  # strftime drops zeros before years up to 999


def _number(quarter: str) -> int:
    return int(quarter) if quarter.isdigit() else _QUARTERS.index(quarter.upper()) + 1


def _whole_year(digits: str | None, year: int) -> int:
    if not digits:
        return year
    return int(digits) + 2000 if len(digits) == 2 else int(digits)


@lru_cache(maxsize=8192)
def due(text: str, year: int) -> date | None:
    """The last day of a deadline; None for words without an end ("Thường xuyên") and for what is no date."""
    bare = fold(text)
    try:
        if quarter := _QUARTER.fullmatch(bare):
            month = 3 * _number(quarter[1])
            return _month_end(int(quarter[2] or year), month)
        if (in_month := _MONTH.fullmatch(bare)) and 1 <= int(in_month[1]) <= 12:
            return _month_end(int(in_month[2]), int(in_month[1]))
        if in_year := _YEAR.fullmatch(bare):
            return date(int(in_year[1]), 12, 31)
        if day := _DAY.fullmatch(bare):
            return date(_whole_year(day[3], year), int(day[2]), int(day[1]))
    except ValueError:
        return None
    return None


def _month_end(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


def days_overdue(task: Task, year: int, today: date) -> int:
    """Days since the last day of a task that is neither done nor stopped; 0 when it is not overdue."""
    last = due(task.deadline, year)
    if last is None or last >= today or is_closed(task.status):
        return 0
    return (today - last).days


def is_overdue(task: Task, year: int, today: date) -> bool:
    """Neither done nor stopped although its last day has passed."""
    return days_overdue(task, year, today) > 0
