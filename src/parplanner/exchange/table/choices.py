"""What somebody said about a table: what a column is, what a row is, which year is meant."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

HEADER, FIELD, TOTAL, NOTE, ROW = "header", "field", "total", "note", "row"
ROW_KINDS = (HEADER, FIELD, ROW, TOTAL, NOTE)
"""What a row of the sheet may be said to be; ``row`` is a criterion or task like others."""


@dataclass(frozen=True, slots=True)
class Choices:
    """``columns``: column number → key (``title``, ``result:2024``, ``skip`` …); ``rows``: sheet
    row → one of
    :data:`ROW_KINDS`; ``year``: that of headings without one; ``remembered``: folded heading → key,
    as earlier tables
    of this officer were understood (asked only where ``columns`` is silent); ``base_year`` and
    ``this_year``: see
    ``years.Hints``."""

    columns: Mapping[int, str] = field(default_factory=dict)
    rows: Mapping[int, str] = field(default_factory=dict)
    year: int | None = None
    remembered: Mapping[str, str] = field(default_factory=dict)
    base_year: int | None = None
    this_year: int | None = None


NOTHING_SAID = Choices()
