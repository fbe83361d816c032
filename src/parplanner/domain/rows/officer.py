"""What the officer says to the program about this plan: findings to
leave alone, arrangements of the window."""

from __future__ import annotations

from dataclasses import dataclass, field

from parplanner.domain import fields as f
from parplanner.domain.rows.registry import Row, registered
from parplanner.wording import mark


@registered
@dataclass(frozen=True, slots=True, kw_only=True)
class IgnoredFinding(Row):
    """A finding of the rules that the officer lives with, and why. The id is
    :func:`domain.ignored.key` of the finding.

    It refers to no row on purpose: a row may go while its ignored findings stay behind, harmless,
    and are in force again when the row comes back. ``code`` is the finding's, for whoever reads a
    difference of two files.
    """

    NAME = mark("Ignored finding")
    code: str = field(default="", metadata=f.line(mark("Finding")))
    reason: str = field(default="", metadata=f.text(mark("Reason")))


@registered
@dataclass(frozen=True, slots=True, kw_only=True)
class SavedView(Row):
    """A named arrangement of the grids (columns, filters, order) as
    JSON: never needed to read the plan."""

    NAME = mark("Saved view")
    position: int = field(default=0, metadata=f.position())
    name: str = field(default="", metadata=f.line(mark("Name of the view")))
    arrangement: str = field(default="", metadata=f.text(mark("Arrangement")))
