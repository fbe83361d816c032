"""Dates of documents: stored as ISO, perhaps only a year or a
month, printed as the decree words them."""

from __future__ import annotations

import re
from datetime import date

from parplanner.domain import alike
from parplanner.domain.errors import PlanError

BLANK = "\u00a0" * 6
"""Room for a figure that the clerk fills in by hand."""


def parse_date(value: str) -> date | None:
    """``yyyy-mm-dd`` as stored, or ``dd/mm/yyyy`` as typed; None when it is neither."""
    bare = alike.plain(value).strip()
    match = re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", bare)
    if match is None and (typed := re.fullmatch(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})", bare)):
        year, month, day = typed[3], typed[2], typed[1]
    elif match:
        year, month, day = match[1], match[2], match[3]
    else:
        return None
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def parse_month(value: str) -> tuple[int, int | None] | None:
    """Year and month of ``2022``, ``2023-06`` or ``6/2023``: a draft
    whose day is not known yet; else None."""
    bare = alike.plain(value).strip()
    if re.fullmatch(r"\d{4}", bare):
        return int(bare), None
    match = re.fullmatch(r"(\d{4})-(\d{1,2})", bare)
    year, month = (match[1], match[2]) if match else ("", "")
    if match is None and (typed := re.fullmatch(r"(\d{1,2})/(\d{4})", bare)):
        year, month = typed[2], typed[1]
    return (int(year), int(month)) if year and 1 <= int(month) <= 12 else None


def in_words(value: str) -> str:
    """``ngày 05 tháng 3 năm 2026``: days and the months 1 and 2 with a zero (PL1-II.4b); blanks for
    what is unknown."""
    whole = parse_date(value)
    if whole is not None:
        return f"ngày {whole.day:02d} tháng {_month(whole.month)} năm {whole.year}"
    partial = parse_month(value)
    if partial is None:
        return f"ngày{BLANK}tháng{BLANK}năm{BLANK}"
    year, month = partial
    return f"ngày{BLANK}tháng{BLANK if month is None else f' {_month(month)} '}năm {year}"


def as_written(stored: str) -> str:
    """``2018-09-05`` → ``05/09/2018``; what is no day stays as it is."""
    try:
        found = date.fromisoformat(stored)
    except ValueError:
        return stored
    return f"{found.day:02}/{found.month:02}/{found.year:04}"


def as_stored(typed: str, year: int) -> str:
    """``5/9/2018`` → ``2018-09-05``; a year or month alone stays. Raises PlanError
    ``date.invalid``, whose example is
    of ``year``."""
    if not typed.strip() or parse_month(typed):
        return typed.strip()
    parts = typed.replace("-", "/").replace(".", "/").split("/")
    try:
        day, month, of_year = (int(part) for part in parts)
        return date(of_year + 2000 if of_year < 100 else of_year, month, day).isoformat()
    except ValueError as error:
        raise PlanError("date.invalid", text=typed, year=str(year)) from error


def is_known(value: str) -> bool:
    """Whether :func:`in_words` understands it, in whole or in part."""
    return parse_date(value) is not None or parse_month(value) is not None


def _month(month: int) -> str:
    return f"{month:02d}" if month < 3 else str(month)
