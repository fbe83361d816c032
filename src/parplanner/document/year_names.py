"""What a year column is called, wherever one is named: grid
heads, status bar, previews, command line."""

from __future__ import annotations

from parplanner.domain.rows import RESULT
from parplanner.wording import tr


def year_name(kind: str, year: int) -> str:
    """``result``, 2017 → Result 2017; ``target``, 2018 → Target 2018."""
    template = tr("Result {year}") if kind == RESULT else tr("Target {year}")
    return template.format(year=year)
