"""Builds tables from a list of columns: widths that fill the page, headers over one or two rows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from parplanner.reports.report.model import Column, ColumnKind, HeaderCell, Line, Table

CODE, TEXT, POINTS = ColumnKind.CODE, ColumnKind.TEXT, ColumnKind.POINTS


@dataclass(frozen=True, slots=True)
class Heading:
    """A column with its title. ``width`` is mm for codes and points and a share of the rest for
    texts.

    Neighbours with one ``group`` stand under a common title.
    """

    key: str
    title: str
    kind: ColumnKind
    width: float
    group: str = ""


def table(
    name: str,
    headings: Sequence[Heading],
    lines: Sequence[Line],
    printable_width: float,
    min_decimals: int = 0,
) -> Table:
    """A table as wide as the page's printable width (mm)."""
    rows = 2 if any(h.group for h in headings) else 1
    return Table(
        name=name,
        columns=_columns(headings, printable_width),
        header=_header(headings, rows),
        header_rows=rows,
        lines=tuple(lines),
        min_decimals=min_decimals,
    )


def filled(lines: Iterable[Line]) -> set[int]:
    """The columns (by place) in which any of the lines says something."""
    return {at for line in lines for at, cell in enumerate(line.cells) if cell}


def without(table: Table, dropped: Iterable[int]) -> Table:
    """The table without these columns; the texts get their room, each its share."""
    gone = set(dropped)
    kept = [i for i in range(len(table.columns)) if i not in gone]
    texts = sum(table.columns[i].width for i in kept if table.columns[i].kind is TEXT)
    if not gone or not texts:
        return table
    grown = 1 + sum(table.columns[i].width for i in gone) / texts
    columns = [table.columns[i] for i in kept]
    return replace(
        table,
        columns=tuple(replace(c, width=c.width * grown) if c.kind is TEXT else c for c in columns),
        header=_header_over(table.header, kept),
        lines=tuple(_line_without(line, kept) for line in table.lines),
    )


def _header_over(header: Iterable[HeaderCell], kept: Sequence[int]) -> tuple[HeaderCell, ...]:
    """The cells of the header that still lie over a column."""
    found: list[HeaderCell] = []
    for cell in header:
        count = sum(cell.column <= i < cell.column + cell.columns for i in kept)
        if count:
            found.append(replace(cell, column=_left_of(kept, cell.column), columns=count))
    return tuple(found)


def _left_of(kept: Sequence[int], column: int) -> int:
    return sum(i < column for i in kept)


def _line_without(line: Line, kept: Sequence[int]) -> Line:
    span = line.span
    if span is not None:
        span = _left_of(kept, span[0]), _left_of(kept, span[1] + 1) - 1
        span = span if span[0] < span[1] else None
    return replace(line, cells=tuple(line.cells[i] for i in kept), span=span)


def _columns(headings: Sequence[Heading], printable_width: float) -> tuple[Column, ...]:
    shares = sum(h.width for h in headings if h.kind is TEXT)
    rest = printable_width - sum(h.width for h in headings if h.kind is not TEXT)
    return tuple(
        Column(h.key, h.kind, h.width * rest / shares if h.kind is TEXT else h.width)
        for h in headings
    )


def _header(headings: Sequence[Heading], rows: int) -> tuple[HeaderCell, ...]:
    cells: list[HeaderCell] = []
    for i, heading in enumerate(headings):
        if not heading.group:
            cells.append(HeaderCell(heading.title, 0, i, rows=rows))
            continue
        if i == 0 or headings[i - 1].group != heading.group:
            run = next(
                (k for k, h in enumerate(headings[i:]) if h.group != heading.group),
                len(headings) - i,
            )
            cells.append(HeaderCell(heading.group, 0, i, columns=run))
        cells.append(HeaderCell(heading.title, 1, i))
    return tuple(cells)
