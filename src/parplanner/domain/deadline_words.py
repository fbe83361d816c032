"""The forms of a deadline, and the last day each of them leaves: ``5/9``, "Quý III", "Tháng 6, 12".

Words that leave their end open ("Thường xuyên", "Hằng quý", "31/12/2024 và thường xuyên") have
no last day: a task called overdue by mistake costs more trust than one that is not.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from functools import lru_cache

from parplanner.domain.text import fold

QUARTERS = ("I", "II", "III", "IV")
QUARTER = re.compile(r"(?:quy|q)\.? ?(iv|i{1,3}|[1-4])(?: ?[/,-]? ?(?:nam )?(\d{4}))?")
MONTH = re.compile(r"(?:thang )?(\d{1,2}) ?(?:[/.-]|,? ?nam) ?(?:nam )?(\d{4})")
DAY = re.compile(r"(\d{1,2}) ?[/.-] ?(\d{1,2})(?: ?[/.-] ?(\d{4}|\d{2}))?")
DIGITS = re.compile(r"(\d{2})(\d{2})(\d{4}|\d{2})")
ISO = re.compile(r"(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?:[t ]\d{1,2}:\d{2}(?::\d{2})?(?:\.0+)?)?")
LONG_DAY = re.compile(r"(\d{1,2}) thang (\d{1,2})(?:,? nam (\d{4}))?")

_YEAR = re.compile(r"(?:nam )?(\d{4})")
_MONTH_ALONE = re.compile(r"thang (\d{1,2})")
_MONTHS_OF_YEAR = re.compile(r"(\d{1,2}) thang (dau|cuoi) nam(?: (\d{4}))?")
_PERIOD = re.compile(r"(?:(?:giai doan|nam|cac nam) )?(\d{4}) ?(?:-|den) ?(?:nam )?(\d{4})")
_LEAD_IN = re.compile(
    r"(?:(?:hoan thanh|xong|thoi han|han|cham nhat|muon nhat|la|vao|den|toi|het|trong|cuoi)\b:? ?)+"
)
_ON_DAY = re.compile(r"(?:truoc )?(?:ngay )?(?=\d)")
_NEXT = re.compile(r" ?[,;] ?| va ")
_UNTIL = re.compile(r" ?- ?| den (?:het )?")
_BARE = re.compile(r"\d{1,2}|iv|i{1,3}")


def quarter_number(written: str) -> int:
    """``iv`` or ``4`` → 4."""
    return int(written) if written.isdigit() else QUARTERS.index(written.upper()) + 1


def whole_year(digits: str | None, year: int) -> int:
    """The year that was typed, two digits mean 20yy; ``year`` where none was."""
    if not digits:
        return year
    return int(digits) + 2000 if len(digits) == 2 else int(digits)


def day_parts(bare: str, year: int) -> tuple[int, int, int] | None:
    """Year, month and day of a folded text that is one day, whether it exists or not; else None."""
    if iso := ISO.fullmatch(bare):
        return int(iso[1]), int(iso[2]), int(iso[3])
    day = DAY.fullmatch(bare) or DIGITS.fullmatch(bare) or LONG_DAY.fullmatch(bare)
    return (whole_year(day[3], year), int(day[2]), int(day[1])) if day else None


@lru_cache(maxsize=8192)
def due(text: str, year: int) -> date | None:
    """The last day of a deadline; None for words without an end and for what is no date.

    ``year`` is taken where none was typed. "Trước ngày 15/6" counts the 15th itself.
    """
    bare = fold(text).rstrip(".; ")
    bare = bare[_lead_in(bare) :]
    try:
        return _one(bare, year) or _period(bare, year) or _last_of_list(bare, year)
    except ValueError:
        return None


def is_of_years(text: str) -> bool:
    """Whether only years are named: ``Năm 2030``, ``Giai đoạn 2021-2030``."""
    bare = fold(text)
    bare = bare[_lead_in(bare) :]
    return bool(_YEAR.fullmatch(bare) or _PERIOD.fullmatch(bare))


def _lead_in(bare: str) -> int:
    match = _LEAD_IN.match(bare)
    return match.end() if match else 0


def _one(bare: str, year: int) -> date | None:
    """The last day of a single day, month, quarter or year. Raises ValueError for 31/2."""
    if quarter := QUARTER.fullmatch(bare):
        return _month_end(int(quarter[2] or year), 3 * quarter_number(quarter[1]))
    if month := MONTH.fullmatch(bare):
        return _month_end(int(month[2]), int(month[1]))
    if month := _MONTH_ALONE.fullmatch(bare):
        return _month_end(year, int(month[1]))
    if months := _MONTHS_OF_YEAR.fullmatch(bare):
        last = int(months[1]) if months[2] == "dau" else 12
        return _month_end(int(months[3] or year), last)
    if of_year := _YEAR.fullmatch(bare):
        return date(int(of_year[1]), 12, 31)
    on_day = _ON_DAY.match(bare)
    # Eight or six digits are what a hand types, not what stands in documents: 2024 comes first
    # there.
    parts = (
        None
        if DIGITS.fullmatch(bare)
        else day_parts(bare[on_day.end() :] if on_day else bare, year)
    )
    return date(*parts) if parts else None


def _period(bare: str, year: int) -> date | None:
    """``Tháng 3 - tháng 6/2024``, ``từ 01/3 đến 30/6/2024``, ``2021-2025``: the end of it."""
    if years := _PERIOD.fullmatch(bare):
        return date(int(years[2]), 12, 31)
    sides = _UNTIL.split(bare.removeprefix("tu "))
    if len(sides) != 2:
        return None
    kind = _kind(sides[0])
    end = _one(_with_kind(sides[1], kind), year)
    begins = _BARE.fullmatch(sides[0]) or _one(sides[0], year)
    return end if begins else None


def _last_of_list(bare: str, year: int) -> date | None:
    """``Tháng 6, 12``, ``Quý I, III/2024``, ``15/3; 15/9``: the
    last of days that all have an end."""
    items = _NEXT.split(bare)
    if len(items) < 2:
        return None
    kind = _kind(items[0])
    named = re.search(r"\d{4}$", items[-1])
    ends = [_one(_with_kind(item, kind), int(named[0]) if named else year) for item in items]
    known = [end for end in ends if end is not None]
    return max(known) if len(known) == len(ends) else None


def _kind(first: str) -> str:
    """``thang `` or ``quy ``: the word that holds for the bare numbers behind it."""
    word = first.partition(" ")[0]
    return f"{word} " if word in ("thang", "quy") else ""


def _with_kind(item: str, kind: str) -> str:
    return kind + item if kind and _BARE.match(item) else item


def _month_end(year: int, month: int) -> date:
    if not 1 <= month <= 12:
        raise ValueError(month)
    return date(year, month, monthrange(year, month)[1])
