"""Deadlines as officers type them: ``5/9``, ``05092026``, ``quý 4``,
"Thường xuyên"; and the day they fall due."""

from __future__ import annotations

from datetime import date

from parplanner.domain import dates
from parplanner.domain import deadline_words as words
from parplanner.domain.errors import PlanError
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Task
from parplanner.domain.statuses import is_closed
from parplanner.domain.text import clean_line, fold

ALWAYS = "Thường xuyên"
due = words.due


def plan_year(plan: Plan) -> int:
    """The year a plan is for: that of its date, else the one after its base year."""
    issued = dates.parse_date(plan.info.issue_date)
    if issued is not None:
        return issued.year
    month = dates.parse_month(plan.info.issue_date)
    return month[0] if month else plan.info.base_year + 1


def typed(text: str, year: int) -> str:
    """A deadline in the form documents print: ``05/09/2026``, ``Quý IV``, ``Tháng 6/2026``; other
    words stay.

    ``year`` is taken where none was typed; two digits mean 20yy. Raises PlanError ``date.invalid``
    for 31/2.
    """
    line = clean_line(text)
    bare = fold(line)
    if bare == fold(ALWAYS):
        return ALWAYS
    if quarter := words.QUARTER.fullmatch(bare):
        name = words.QUARTERS[words.quarter_number(quarter[1]) - 1]
        return f"Quý {name}" + (f"/{quarter[2]}" if quarter[2] else "")
    if (month := words.MONTH.fullmatch(bare)) and 1 <= int(month[1]) <= 12:
        return f"Tháng {int(month[1])}/{month[2]}"
    parts = words.day_parts(bare.removeprefix("ngay "), year)
    if parts is None:
        return line
    try:
        found = date(*parts)
    except ValueError as error:
        raise PlanError("date.invalid", text=text, year=str(year)) from error
    # strftime drops zeros before years up to 999
    return f"{found.day:02}/{found.month:02}/{found.year:04}"


def days_overdue(task: Task, year: int, today: date) -> int:
    """Days since the last day of a task that is neither done nor
    stopped; 0 when it is not overdue."""
    last = due(task.deadline, year)
    if last is None or last >= today or is_closed(task.status):
        return 0
    return (today - last).days


def is_overdue(task: Task, year: int, today: date) -> bool:
    """Neither done nor stopped although its last day has passed."""
    return days_overdue(task, year, today) > 0
