"""Deadlines that cannot be meant as they stand: a day no
calendar has, month first, a serial number."""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import date, timedelta
from functools import lru_cache

from parplanner.domain import deadline_words as words
from parplanner.domain.alike import as_typed
from parplanner.domain.text import clean_line, fold

NO_SUCH_DAY = "no_such_day"
MONTH_FIRST = "month_first"
SERIAL = "serial"
YEAR_FAR = "year_far"

_MAX_LENGTH = 500
"""Longer texts are no deadlines."""
_FAR = 5
_FAR_FOR_YEARS = 50  # "Đến năm 2030" and "Giai đoạn 2021-2030" are aims, not slips
_EXCEL_BEGINS = date(1899, 12, 30)
_SERIAL = re.compile(r"([3-7]\d{4})(?:[.,]\d+)?")
_FIRST_SERIAL, _LAST_SERIAL = 36_526, 73_050  # the days of this century
_IN_TEXT = re.compile(
    r"(?<![\d/.-])(?:(?P<iso>\d{4})[/.-](?P<m>\d{1,2})[/.-](?P<d>\d{1,2})"
    r"|(?P<left>\d{1,2}) ?[/.-] ?(?P<right>\d{1,2}) ?[/.-] ?(?P<year>\d{4}))(?![/.-]?\d)"
)
_ON_DAY = re.compile(
    r"(?:(?:truoc|den|het|cham nhat|muon nhat|xong|hoan thanh|la) )*(?:ngay )?(?=\d)"
)
_MONTH = re.compile(r"thang (\d{1,2})(?: ?(?:/|nam) ?(?:nam )?\d{4})?|(\d{1,2})/\d{4}")
_QUARTER = re.compile(r"quy (v|vi|[05-9]|\d{2})(?: ?[/-]? ?(?:nam )?\d{4})?")


def doubtful(text: str, year: int, known: Collection[int] | None = None) -> str:
    """Why a deadline cannot be meant as it stands, or "".

    ``no_such_day``: 31/4, tháng 13. ``month_first``: 12/31/2024. ``serial``: 45000, the number
    under which Excel keeps a day. ``year_far``: more than five years from each of the ``known``
    years of the plan (none of them: ``year``; empty: nothing is far). ``year`` is taken where
    none was typed.
    """
    if not text.strip() or len(text) > _MAX_LENGTH:
        return ""
    return _doubtful(text, year, frozenset({year} if known is None else known))


@lru_cache(maxsize=8192)
def _doubtful(text: str, year: int, known: frozenset[int]) -> str:
    line = _line(text)
    if _serial(line) is not None:
        return SERIAL
    for year_typed, month, day in _days(line, year):
        if not _exists(year_typed, month, day):
            turned = _exists(year_typed, day, month)
            return MONTH_FIRST if turned else NO_SUCH_DAY
    bare = fold(line)
    month_alone = _MONTH.fullmatch(bare)
    if month_alone and not 1 <= int(month_alone[1] or month_alone[2]) <= 12:
        return NO_SUCH_DAY
    if _QUARTER.fullmatch(bare):
        return NO_SUCH_DAY
    return YEAR_FAR if _is_far(line, year, known) else ""


def repaired(text: str, year: int) -> str:
    """The deadline with its day as dd/mm/yyyy, the words around it kept; blank when nobody knows
    it.

    For ``month_first`` and ``serial``; two days in one text are left to the officer.
    """
    line = _line(text)
    serial = _serial(line)
    if serial is not None:
        return _printed(serial)
    if doubtful(text, year) != MONTH_FIRST:
        return ""
    found = list(_IN_TEXT.finditer(line))
    days = _days(line, year)
    if len(days) != 1:
        return ""
    year_typed, month, day = days[0]
    printed = _printed(date(year_typed, day, month))
    if not found:
        lead = _ON_DAY.match(fold(line))
        # Folding keeps the number of words, and the day is the last of them.
        before = line.split()[: len(fold(line)[: lead.end()].split())] if lead else []
        return " ".join([*before, printed])
    return line[: found[0].start()] + printed + line[found[0].end() :]


def _line(text: str) -> str:
    return as_typed(clean_line(text)).strip()


def _serial(line: str) -> date | None:
    match = _SERIAL.fullmatch(line)
    if match is None or not _FIRST_SERIAL <= int(match[1]) <= _LAST_SERIAL:
        return None
    return _EXCEL_BEGINS + timedelta(days=int(match[1]))


def _days(line: str, year: int) -> list[tuple[int, int, int]]:
    """Year, month, day of every day a text names; without a year only where nothing else stands."""
    found = []
    for match in _IN_TEXT.finditer(line):
        if match["iso"]:
            found.append((int(match["iso"]), int(match["m"]), int(match["d"])))
        else:
            found.append((int(match["year"]), int(match["right"]), int(match["left"])))
    if found:
        return found
    bare = fold(line)
    lead = _ON_DAY.match(bare)
    alone = words.day_parts(bare[lead.end() :] if lead else bare, year)
    return [alone] if alone else []


def _exists(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _is_far(line: str, year: int, known: frozenset[int]) -> bool:
    last = words.due(line, year)
    if not known or last is None or last.year == year:
        return False
    most = _FAR_FOR_YEARS if words.is_of_years(line) else _FAR
    return min(abs(last.year - one) for one in known) > most


def _printed(day: date) -> str:
    return f"{day.day:02}/{day.month:02}/{day.year:04}"
