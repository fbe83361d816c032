"""What an import offers before anything is changed: the rows read,
what is doubtful, the Changes they make."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from parplanner.domain.findings import Finding
from parplanner.exchange.table.heading_lines import Heading
from parplanner.exchange.table.headings import MAX
from parplanner.exchange.table.layout import Layout, year_keys

if TYPE_CHECKING:
    from parplanner.exchange.table.choices import Choices
    from parplanner.exchange.table.sheet import Sheet


@dataclass(frozen=True, slots=True)
class ProposedTask:
    """A task as read; units by the names as typed, the lead's blank when there is none.
    ``criterion`` is the code of the one it serves, for tasks that stand in a list of their own."""

    content: str = ""
    requirement: str = ""
    lead: str = ""
    coop: tuple[str, ...] = ()
    deadline: str = ""
    product: str = ""
    monitor: str = ""
    status: str = ""
    criterion: str = ""


@dataclass(frozen=True, slots=True)
class ProposedShortcoming:
    """What fell short and why; ``points_lost`` in 1/1000 as the table says, None where it is
    silent. ``criterion``: the code in front of it, which is a criterion's only in our own forms."""

    text: str = ""
    cause: str = ""
    points_lost: int | None = None
    criterion: str = ""


@dataclass(frozen=True, slots=True)
class ProposedScaleLine:
    """A line of a criterion's scale; ``points`` in 1/1000, None
    where it gives a share or a formula."""

    text: str
    points: int | None = None


@dataclass(frozen=True, slots=True)
class ProposedRow:
    """A criterion as read: ``parent`` is the index of an earlier row, ``points`` (1/1000) go by
    column key (``result:2017``), ``refs`` name their cells, ``number`` is the row in the officer's
    own sheet. ``method``: one of the choices of ``Criterion.method``, blank where the table is
    silent."""

    number: int
    parent: int | None
    code: str
    title: str
    max_points: int | None = None
    points: dict[str, int] = field(default_factory=dict)
    refs: dict[str, str] = field(default_factory=dict)
    outside: dict[str, str] = field(default_factory=dict)
    """Column key → words that say that the row does not apply in that year."""
    tasks: tuple[ProposedTask, ...] = ()
    shortcomings: tuple[ProposedShortcoming, ...] = ()
    scale: tuple[ProposedScaleLine, ...] = ()
    evidence: str = ""
    method: str = ""
    cell: str = ""
    """Where the row begins."""

    def value(self, key: str) -> int | None:
        """What stands in a column of points, the maximum's too (1/1000)."""
        return self.max_points if key == MAX else self.points.get(key)


@dataclass(frozen=True, slots=True)
class ProposedTotal:
    """A printed total (1/1000 points): of the table, or (``owner``) of a
    row; ``key`` a year's or ``max_points``."""

    owner: int | None
    key: str
    points: int
    cell: str


@dataclass(frozen=True, slots=True)
class SourceTable:
    """The table as it stands in its file, and what was made of it: ``kinds`` has for each sheet row
    below the header what it was taken for (see ``row_kinds``); ``choices`` is what somebody had
    said."""

    sheet: Sheet
    layout: Layout
    kinds: dict[int, str]
    choices: Choices


@dataclass(frozen=True, slots=True)
class SheetOffer:
    """A sheet of the file: ``columns`` and ``rows`` tell how much of a table it looks like (0:
    none; ``rows`` None: nobody looked)."""

    name: str
    hidden: bool = False
    columns: int = 0
    rows: int | None = 0


@dataclass(frozen=True, slots=True)
class Proposal:
    """One table of one file, understood. ``columns``: letter → ``max_points``, ``result:2017``,
    ``lead`` …;
    ``rows``: how many ``fields``, ``groups``, ``scored`` there are; ``tasks`` are of no criterion;
    ``sheets``: all
    sheets of the file."""

    layout: str
    source: str
    sheet: str
    columns: dict[str, str]
    rows: dict[str, int]
    nodes: tuple[ProposedRow, ...]
    totals: tuple[ProposedTotal, ...]
    heading: Heading
    doubts: tuple[Finding, ...]
    tasks: tuple[ProposedTask, ...] = ()
    table: SourceTable | None = field(default=None, compare=False)
    sheets: tuple[SheetOffer, ...] = ()
    ours: bool = False
    """Printed by this program: its sums are computed, not what a source document says."""

    @property
    def year_columns(self) -> list[tuple[str, str, int]]:
        """(key, kind, year) of the year columns, in the sheet's order."""
        return list(year_keys(list(self.columns.values())))
