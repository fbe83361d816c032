"""What an import offers before anything is changed: the rows read, what is doubtful, the Changes they make."""

from __future__ import annotations

from dataclasses import dataclass, field

from parplanner.domain.changes import Changes
from parplanner.domain.edits.draft import NewId
from parplanner.domain.findings import Finding
from parplanner.domain.plan import Plan
from parplanner.domain.units import Variant, variants


@dataclass(frozen=True, slots=True)
class ProposedTask:
    """A task as read; units by the names as typed, the lead's blank when there is none."""

    content: str = ""
    requirement: str = ""
    lead: str = ""
    coop: tuple[str, ...] = ()
    deadline: str = ""
    product: str = ""


@dataclass(frozen=True, slots=True)
class ProposedRow:
    """A criterion as read: ``parent`` is the index of an earlier row, ``points`` (1/1000) go by column key
    (``result:2017``), ``refs`` name their cells, ``number`` is the row in the officer's own sheet."""

    number: int
    parent: int | None
    code: str
    title: str
    max_points: int | None = None
    points: dict[str, int] = field(default_factory=dict)
    refs: dict[str, str] = field(default_factory=dict)
    tasks: tuple[ProposedTask, ...] = ()


@dataclass(frozen=True, slots=True)
class ProposedTotal:
    """A printed total (1/1000 points): of the table, or (``owner``) of a row; ``key`` a year's or ``max_points``."""

    owner: int | None
    key: str
    points: int
    cell: str


@dataclass(frozen=True, slots=True)
class Heading:
    """What the lines above the table say of the document; blank where they are silent. ``issue_date`` is ISO."""

    title: str = ""
    number: str = ""
    issue_date: str = ""
    agency: str = ""


@dataclass(frozen=True, slots=True)
class Proposal:
    """One table of one file, understood. ``columns``: letter → ``max_points``, ``result:2017``, ``lead`` …;
    ``rows``: how many ``fields``, ``groups``, ``scored`` there are."""

    layout: str
    source: str
    sheet: str
    columns: dict[str, str]
    rows: dict[str, int]
    nodes: tuple[ProposedRow, ...]
    totals: tuple[ProposedTotal, ...]
    heading: Heading
    doubts: tuple[Finding, ...]

    @property
    def year_columns(self) -> list[tuple[str, str, int]]:
        """(key, kind, year) of the year columns, in the sheet's order."""
        found = [(key, *key.split(":")) for key in self.columns.values() if ":" in key]
        return [(key, kind, int(year)) for key, kind, year in found]

    def changes(self, plan: Plan, new_id: NewId, accept_units: bool = False) -> Changes:
        """Everything that taking this over into ``plan`` changes, as one step that ``plan.check`` accepts.

        Rows are matched by code, then by title, and updated or added, never deleted; a blank cell leaves what the plan
        has. Taking the same workbook over twice changes nothing the second time. ``accept_units`` also merges every
        pair of :meth:`unit_suggestions`. Raises PlanError (``table.full``, ``tree.too_deep_or_cyclic``).
        """
        from parplanner.exchange import takeover

        return takeover.changes(self, plan, new_id, accept_units)

    def unit_suggestions(self, plan_after: Plan) -> list[Variant]:
        """Spellings in the plan, once this is taken over, that look like one unit."""
        return variants(plan_after)
