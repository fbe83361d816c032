"""What is typed into fields of dialogs: years and dates."""

from __future__ import annotations

from datetime import date

from parplanner.domain import dates
from parplanner.domain.errors import PlanError


def year_of(text: str) -> int:
    """A year as typed. Raises PlanError ``year.invalid``."""
    bare = text.strip()
    if not (bare.isascii() and bare.isdigit() and 1900 <= int(bare[:6]) <= 2200):
        raise PlanError("year.invalid", text=text)
    return int(bare)


def shown_date(stored: str) -> str:
    """``2018-09-05`` → ``05/09/2018``; what is no date stays as it is."""
    try:
        return date.fromisoformat(stored).strftime("%d/%m/%Y") if stored else ""
    except ValueError:
        return stored


def stored_date(text: str) -> str:
    """``5/9/2018`` → ``2018-09-05``; a year or month alone stays. Raises PlanError ``date.invalid``."""
    if not text.strip() or dates.parse_month(text):
        return text.strip()
    parts = text.replace("-", "/").replace(".", "/").split("/")
    try:
        day, month, year = (int(p) for p in parts)
        return date(year + 2000 if year < 100 else year, month, day).isoformat()
    except ValueError as error:
        raise PlanError("date.invalid", text=text, year=str(date.today().year)) from error
