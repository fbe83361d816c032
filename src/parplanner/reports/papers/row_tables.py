"""The rows of any class as a table: a column for each field an officer sees, titled as on paper or
as in the window."""

from __future__ import annotations

from collections.abc import Sequence

from parplanner.domain import cell_values, text
from parplanner.domain.fields import Field, Kind
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Row
from parplanner.reports.papers import tables
from parplanner.reports.papers.columns import PRINTED
from parplanner.reports.papers.tables import Heading
from parplanner.reports.report.model import Cell, ColumnKind, Level, Line, Points, Table
from parplanner.wording import tr

_SHORT = frozenset(
    {Kind.YEAR, Kind.COUNT, Kind.PERCENT, Kind.DECIMAL, Kind.FLAG, Kind.CODE, Kind.DATE}
)
_MM = 20.0
"""Width of a column of short words nobody has measured."""


def row_table(plan: Plan, cls: type[Row], rows: Sequence[Row], width: float) -> Table:
    """``rows`` in their order, ``width`` mm wide."""
    fields = printed_fields(cls)
    headings = [heading_of(cls, field) for field in fields]
    lines = [_line(plan, row, fields) for row in rows]
    return tables.table(tr(cls.NAME), headings, lines, width, plan.criteria_set.min_decimals)


def printed_fields(cls: type[Row]) -> list[Field]:
    """The fields that make a column, in order."""
    return [field for field in cls.FIELDS if field.is_seen and field.to != cls.__name__]


def heading_of(cls: type[Row], field: Field) -> Heading:
    """The heading of a field: as on paper where that is said, else by its name in the window."""
    known = PRINTED.get((cls, field.column))
    if known is not None:
        return known
    kind = ColumnKind.TEXT
    if field.kind is Kind.POINTS:
        kind = ColumnKind.POINTS
    elif field.kind in _SHORT:
        kind = ColumnKind.CODE
    width = field.letters / 10 if kind is ColumnKind.TEXT else _MM
    return Heading(field.column, tr(field.label), kind, width)


def _line(plan: Plan, row: Row, fields: Sequence[Field]) -> Line:
    return Line(Level.ROW, tuple(_cell(plan, row, field) for field in fields))


def _cell(plan: Plan, row: Row, field: Field) -> Cell:
    value = getattr(row, field.key)
    if field.kind is Kind.POINTS:
        return None if value is None else Points(value)
    return text.clean(cell_values.shown(plan, row, field))
