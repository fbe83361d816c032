"""A row of a table while it is read: its cells by what they hold."""

from __future__ import annotations

from dataclasses import dataclass, field

from parplanner.exchange.table.headings import (
    CAUSE,
    CONTENT,
    COOP,
    DEADLINE,
    EVIDENCE,
    LEAD,
    METHOD,
    MONITOR,
    PRODUCT,
    REQUIREMENT,
    SCALE,
    SHORTCOMING,
    STATUS,
)
from parplanner.exchange.table.sheet import SheetCell

INHERITED = (REQUIREMENT, LEAD, COOP, MONITOR, DEADLINE, PRODUCT, STATUS)
TASK_TEXTS = (CONTENT, *INHERITED)
OWN_TEXTS = (EVIDENCE, METHOD, SHORTCOMING, CAUSE, SCALE)
"""Texts of the criterion itself, not of a task."""


@dataclass(slots=True)
class DraftRow:
    """A row being read.

    ``points`` has every score column with a number, ``max_points`` too; ``numbers``: something
    stands in those columns,
    readable or not; ``refs`` and ``places``: the cells of points and texts; ``across``: its title
    is merged across
    columns; ``indent``: blanks before its title; ``level``: which of several columns of names its
    title stands in;
    ``lost`` and ``negatives`` (which are no points, but a penalty may be typed so): 1/1000 points.
    """

    number: int
    code: SheetCell | None = None
    title: str = ""
    texts: dict[str, str] = field(default_factory=dict)
    points: dict[str, int] = field(default_factory=dict)
    refs: dict[str, str] = field(default_factory=dict)
    places: dict[str, str] = field(default_factory=dict)
    levels: dict[int, str] = field(default_factory=dict)
    lost: int | None = None
    negatives: dict[str, int] = field(default_factory=dict)
    outside: dict[str, str] = field(default_factory=dict)
    """Columns of years in which the row does not apply, with the words that say so."""
    numbers: bool = False
    across: bool = False
    shares_code: bool = False
    indent: int = 0
    level: int | None = None
    first_ref: str = ""
    bare: bool = False
    """Made of a column of names, not of a row of its own."""

    @property
    def units(self) -> bool:
        """Whether somebody leads or cooperates."""
        return bool(self.texts.get(LEAD) or self.texts.get(COOP))

    @property
    def has_task(self) -> bool:
        """Whether there is anything to do in this row."""
        return any(self.texts.get(key) for key in TASK_TEXTS)

    @property
    def says_more(self) -> bool:
        """Whether it has more than a code and a title."""
        own = any(self.texts.get(key) for key in OWN_TEXTS)
        return bool(self.numbers or own or self.lost is not None or self.has_task)
