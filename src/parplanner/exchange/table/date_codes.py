"""Codes that a spreadsheet took for dates: "1.2" became 1 February, "1.1.2" became 01/01/2002.

Whether the day or the month was the first part depends on the computer, and a date of this year
may have had two parts or three. No cell says it; the order of the whole column does: of all ways to
read it, the one in which most codes follow each other as in an outline (1, 1.1, 1.1.1, 1.2, 2 …).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from parplanner.exchange.table import codes, number_formats
from parplanner.exchange.table.number_formats import DAY_FIRST, MONTH_FIRST
from parplanner.exchange.table.sheet import SheetCell

Numbers = tuple[int, ...]

_TYPED = re.compile(r"([0-9]{1,2})[/-]([0-9]{1,2})(?:[/-]([0-9]{2}|[0-9]{4}))?")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = "|".join(_MONTHS)
_NAMED = re.compile(rf"([0-9]{{1,2}})[-/ .]?({_MONTH}|thg[-/ .]?([0-9]{{1,2}}))", re.IGNORECASE)

# The criteria sets are from 2012 on (decision 1294/QĐ-BNV); nobody types one into an older sheet.
_FIRST_YEAR = 2012

# What a code costs behind the one before it. Nothing is cheaper than to be what an outline expects.
_EXPECTED, _OTHER_YEAR, _PARENT_UNSAID, _REPEATED, _GAP, _PARENT_MISSING = 0, 1, 2, 3, 4, 6
_OLD_YEAR = 10
# The other order of day and month costing no more than this on top makes the first a guess.
_CLOSE = 4
_TEXT_OUT_OF_ORDER = 8


@dataclass(frozen=True, slots=True)
class _Day:
    """A day where a code should be.

    ``year`` None: the cell shows none; ``day`` None: it shows month and year (Jan-13).
    """

    day: int | None
    month: int
    year: int | None


@dataclass(frozen=True, slots=True)
class _Choice:
    """The code that a day is read as; ``before``: the choice for the day above."""

    row: int
    numbers: Numbers
    is_expected: bool
    before: _Choice | None


@dataclass(frozen=True, slots=True)
class _Way:
    """One way to read the column up to a cell: what it costs, its last code, what was chosen."""

    cost: int
    last: Numbers
    choice: _Choice | None = None

    def choices(self) -> list[_Choice]:
        """All that was chosen, from below."""
        found: list[_Choice] = []
        choice = self.choice
        while choice is not None:
            found.append(choice)
            choice = choice.before
        return found

    def codes(self) -> list[Numbers]:
        """The codes chosen, from below."""
        return [choice.numbers for choice in self.choices()]


def codes_from_dates(cells: Sequence[SheetCell | None]) -> dict[int, tuple[str, bool]]:
    """The codes that became dates, by row number of the sheet: (``"1.2"``, whether it is a guess).

    ``cells`` are those of the code column, in the order of rows, with headings or without. Not a
    guess is a code that goes on exactly, in the one order of day and month in which the column
    makes
    sense. ``{}`` when there is no date, or when no order makes an outline of them.
    """
    days: dict[int, _Day] = {}
    for cell in cells:
        day = None if cell is None else _day(cell)
        if cell is not None and day is not None:
            days[cell.row] = day
    if not days:
        return {}
    usual_year = _usual_year(days)
    present = [cell for cell in cells if cell is not None]
    dated = [cell for cell in present if cell.row in days]
    hints = Counter(number_formats.day_order(cell.number_format) for cell in dated)
    possible: list[_Way] = []
    for order in sorted((DAY_FIRST, MONTH_FIRST), key=lambda order: -hints[order]):
        way = _read(present, days, order, usual_year)
        if way is not None:
            possible.append(way)
    outlines = [way for way in possible if _is_outline(way)]
    if not outlines:
        return {}
    best = min(outlines, key=lambda way: way.cost)  # of equals the order that the formats say
    sure = all(way.cost > best.cost + _CLOSE or way.codes() == best.codes() for way in possible)
    found: dict[int, tuple[str, bool]] = {}
    for choice in best.choices():
        found[choice.row] = ".".join(map(str, choice.numbers)), not (sure and choice.is_expected)
    return found


def _day(cell: SheetCell) -> _Day | None:
    """The day that stands in a cell, as a date or as the text of one; None when there is none."""
    value = cell.value
    if isinstance(value, date):
        if cell.number_format.lower().startswith("mmm"):
            return _Day(None, value.month, value.year)
        return _Day(value.day, value.month, value.year)
    if not isinstance(value, str):
        return None
    text = value.strip()
    typed = _TYPED.fullmatch(text)
    if typed is not None:
        year = typed[3]
        whole = None if year is None else int(year) if len(year) == 4 else 2000 + int(year)
        return _Day(int(typed[1]), int(typed[2]), whole)
    named = _NAMED.fullmatch(text)
    if named is not None:
        month = int(named[3]) if named[3] else _MONTHS.index(named[2].lower()) + 1
        return _Day(int(named[1]), month, None)
    return None


def _usual_year(days: dict[int, _Day]) -> int | None:
    """The year in which "1.1" was typed: that of most days, the later of equals.

    Years like 2001 are the third parts of codes ("1.1.1"), which may be more than all the others.
    """
    years: Counter[int] = Counter()
    for day in days.values():
        if day.year is not None and day.day is not None:
            years[day.year] += 1
    recent = [year for year in years if year >= _FIRST_YEAR]
    return max(recent, key=lambda year: (years[year], year), default=None)


def _readings(day: _Day, order: str, usual_year: int | None) -> list[tuple[Numbers, int]]:
    """What may have been typed, with what it costs to believe it."""
    third = 0
    if day.year is not None:
        third = day.year - (2000 if 2000 <= day.year < 2030 else 1900)
    if day.day is None:
        return [((day.month, third), 0)]
    two = (day.day, day.month) if order == DAY_FIRST else (day.month, day.day)
    if day.year is None:
        return [(two, 0)]
    two_cost = 0 if day.year == usual_year else _OTHER_YEAR
    if day.year < _FIRST_YEAR:
        two_cost = _OLD_YEAR
    readings: list[tuple[Numbers, int]] = [(two, two_cost)]
    if 1 <= third < 100:
        readings.append(((*two, third), _OTHER_YEAR if day.year == usual_year else 0))
    return readings


def _read(
    cells: Sequence[SheetCell], days: dict[int, _Day], order: str, usual_year: int | None
) -> _Way | None:
    """The cheapest way to read the column with one order of day
    and month; None when there is none."""
    ways = [_Way(0, ())]
    for cell in cells:
        day = days.get(cell.row)
        if day is None:
            ways = _past_text(ways, cell)
            continue
        further: dict[Numbers, _Way] = {}
        for numbers, doubt in _readings(day, order, usual_year):
            for way in ways:
                step = _step(way.last, numbers)
                if step is None:
                    continue
                cost = way.cost + step + doubt
                if numbers not in further or cost < further[numbers].cost:
                    choice = _Choice(cell.row, numbers, step <= _PARENT_UNSAID, way.choice)
                    further[numbers] = _Way(cost, numbers, choice)
        ways = list(further.values())
    return min(ways, key=lambda way: way.cost, default=None)


def _past_text(ways: list[_Way], cell: SheetCell) -> list[_Way]:
    """The ways after a cell that is no day: its code is the last now; a word begins anew."""
    numbers = _numbers(cell)
    further: list[_Way] = []
    for way in ways:
        step = _step(way.last, numbers) if numbers else _EXPECTED
        cost = _TEXT_OUT_OF_ORDER if step is None else step
        further.append(_Way(way.cost + cost, numbers, way.choice))
    # They all end in the same code now: only the cheapest can still win.
    return [min(further, key=lambda way: way.cost)] if further else []


def _numbers(cell: SheetCell) -> Numbers:
    """A typed code as numbers; () for Roman ones, letters, headings."""
    value = cell.value
    if isinstance(value, Decimal):
        plain = f"{value:f}"
        typed = plain.rstrip("0").rstrip(".") if "." in plain else plain
    else:
        typed = codes.tidy(cell.text)
    parts = codes.parts_of(typed)
    return tuple(map(int, parts)) if parts and all(part.isdigit() for part in parts) else ()


def _step(last: Numbers, code: Numbers) -> int | None:
    """What it costs that ``code`` follows ``last``; None when an outline cannot go on like that."""
    if not last:
        return _EXPECTED if code[-1] == 1 else _GAP
    if code == last:
        return _REPEATED
    if code < last:
        return None
    common = _common(last, code)
    deeper = len(code) - common - 1
    before = last[common] if common < len(last) else 0
    goes_on = code[common] == before + 1
    if not deeper:
        return _EXPECTED if goes_on else _GAP
    # 2.1 right behind 1.7: the row above it has no code of its own.
    begins = all(number == 1 for number in code[common + 1 :])
    return _PARENT_UNSAID if goes_on and begins else _PARENT_MISSING


def _common(one: Numbers, other: Numbers) -> int:
    """How many first parts two codes share."""
    count = 0
    for mine, theirs in zip(one, other, strict=False):
        if mine != theirs:
            break
        count += 1
    return count


def _is_outline(way: _Way) -> bool:
    """Whether most codes are the expected ones: real dates (deadlines) in rising order are not."""
    expected = [choice.is_expected for choice in way.choices()]
    return 2 * sum(expected) > len(expected)
