"""The officer's day, from one place: what is overdue, the date
Ctrl+; writes, the year a new plan is for."""

from __future__ import annotations

from datetime import date


def today() -> date:
    """By the computer's calendar."""
    return date.today()
