"""A table on the pages of a PDF: header on every page, rows kept
whole where a page can hold them, else split."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from parplanner.reports.pdf.pages import Pages
from parplanner.reports.report import form
from parplanner.reports.report.model import ColumnKind, Level, Line
from parplanner.reports.report.typeset import TableText, cell_kind, cell_room
from parplanner.reports.report.wrap import Measured, line_height

_MAX_KEPT = 6
_PADDING_X = form.PADDING_X * form.PT_PER_MM
_PADDING_Y = form.PADDING_Y * form.PT_PER_MM


class _Cell(NamedTuple):
    x: float
    room: float
    lines: list[str]
    kind: ColumnKind


@dataclass(frozen=True, slots=True)
class _Row:
    cells: tuple[_Cell, ...]
    face: Measured
    count: int
    edges: frozenset[int]


class PdfTable:
    """Sets one table from the current place on.

    ``tick`` is called before every row (progress, cancelling)."""

    def __init__(self, pages: Pages, text: TableText, tick: Callable[[], None]) -> None:
        self._pages = pages
        self._text = text
        self._tick = tick
        self._lines = text.table.lines
        self._leading = line_height(text.size)
        edges = [pages.left]
        for column in text.table.columns:
            edges.append(edges[-1] + column.width * form.PT_PER_MM)
        self._x = tuple(edges)
        self._header_heights = text.header_heights()
        self._fresh_room = pages.bottom - pages.top - sum(self._header_heights)
        self._laid: dict[int, _Row] = {}
        self._open: dict[int, float] = {}
        self._horizontals: list[tuple[float, float, float, float]] = []
        self._verticals: list[tuple[float, float, float, float]] = []

    @property
    def least_height(self) -> float:
        """pt the table needs on the page it begins on: the header and the beginning of a row."""
        first = min(self._row(0).count, form.MIN_SPLIT_LINES) if self._lines else 0
        return sum(self._header_heights) + self._height_of(first)

    def draw(self, reserve: float) -> None:
        """All rows; the last one leaves ``reserve`` pt below it for
        what belongs to the table's end."""
        if self._pages.room < sum(self._header_heights) + self._height_of(form.MIN_SPLIT_LINES):
            self._pages.next_page()
        self._draw_header()
        at = 0
        while at < len(self._lines):
            after = self._chunk_end(at)
            self._draw_chunk(at, after, reserve if after == len(self._lines) else 0.0)
            at = after
        self._close_page()

    # -- measuring ---------------------------------------------------------------------------------

    def _height_of(self, count: int) -> float:
        return self._text.height_of(count)

    def _row(self, index: int) -> _Row:
        row = self._laid.get(index)
        if row is None:
            row = self._laid[index] = self._lay(self._lines[index])
        return row

    def _lay(self, line: Line) -> _Row:
        wrapper = self._text.levels[line.level]
        first, last = line.span or (-1, -1)
        cells: list[_Cell] = []
        for at, (column, content) in enumerate(
            zip(self._text.table.columns, line.cells, strict=True)
        ):
            if content is None or content == "" or first < at <= last:
                continue
            room = cell_room(self._x[last + 1 if at == first else at + 1] - self._x[at])
            lines = wrapper.lines(self._text.text(content), room)
            kind = cell_kind(line, at, column.kind)
            cells.append(_Cell(self._x[at] + _PADDING_X, room, lines, kind))
        count = max((len(cell.lines) for cell in cells), default=1)
        inside = range(first + 1, last + 1)
        edges = frozenset(i for i in range(len(self._x)) if i not in inside)
        return _Row(tuple(cells), wrapper.face, count, edges)

    def _row_height(self, index: int) -> float:
        return self._height_of(self._row(index).count)

    def _chunk_end(self, at: int) -> int:
        """Headings stay with the row after them, a total with the row before it."""
        end = at
        while end < len(self._lines) - 1 and end - at < _MAX_KEPT and self._lines[end].leads:
            end += 1
        while (
            end + 1 < len(self._lines)
            and end - at < _MAX_KEPT
            and self._lines[end + 1].level is Level.TOTAL
        ):
            end += 1
        return end + 1

    # -- drawing -----------------------------------------------------------------------------------

    def _draw_chunk(self, at: int, after: int, reserve: float) -> None:
        heights = [self._row_height(i) for i in range(at, after)]
        whole = sum(heights) + reserve
        too_tall = whole > self._fresh_room
        least = (
            sum(min(h, self._height_of(form.MIN_SPLIT_LINES)) for h in heights)
            if too_tall
            else whole
        )
        if least > self._pages.room:
            self._turn_page()
        for index in range(at, after):
            self._tick()
            self._draw_row(self._row(index), split=too_tall and after - at > 1)
            self._laid.pop(index, None)

    def _draw_row(self, row: _Row, *, split: bool) -> None:
        height = self._height_of(row.count)
        if height <= self._pages.room:
            self._draw_part(row, 0, row.count)
            return
        if height <= self._fresh_room and not split:
            self._turn_page()
            self._draw_part(row, 0, row.count)
            return
        start = 0
        while start < row.count:
            fitting = int((self._pages.room - 2 * _PADDING_Y + 0.01) // self._leading)
            left = row.count - start
            if (
                fitting < min(left, form.MIN_SPLIT_LINES)
                and self._pages.room < self._fresh_room - 0.01
            ):
                self._turn_page()
                continue
            end = start + max(1, min(left, fitting))
            self._draw_part(row, start, end)
            start = end

    def _draw_part(self, row: _Row, start: int, end: int) -> None:
        pages, size = self._pages, self._text.size
        baseline = pages.y + _PADDING_Y + form.BASELINE * size
        for cell in row.cells:
            lines = cell.lines[start:end]
            if lines:
                self._put(cell, lines, row.face, baseline)
        bottom = pages.y + self._height_of(end - start)
        self._rule_off(row.edges, bottom)
        pages.y = bottom

    def _put(self, cell: _Cell, lines: list[str], face: Measured, baseline: float) -> None:
        pages, size = self._pages, self._text.size
        stripped = [line.rstrip() for line in lines]
        if cell.kind is ColumnKind.TEXT:
            pages.put(cell.x, baseline, stripped, face, size)
            return
        for number, line in enumerate(stripped):
            free = cell.room - face.width(line) * size / 1000
            x = cell.x + (free / 2 if cell.kind is ColumnKind.CODE else free)
            pages.put(x, baseline + number * self._leading, [line], face, size)

    def _rule_off(self, edges: frozenset[int], bottom: float) -> None:
        """The line below a row; vertical lines run on as long as no row merges their columns."""
        self._horizontals.append((self._x[0], bottom, self._x[-1], bottom))
        for i in edges:
            self._open.setdefault(i, self._pages.y)
        for i in [i for i in self._open if i not in edges]:
            self._verticals.append((self._x[i], self._open.pop(i), self._x[i], self._pages.y))

    def _draw_header(self) -> None:
        pages, text = self._pages, self._text
        tops = [pages.y]
        for height in self._header_heights:
            tops.append(tops[-1] + height)
        for cell in text.table.header:
            x, end = self._x[cell.column], self._x[cell.column + cell.columns]
            top, bottom = tops[cell.row], tops[cell.row + cell.rows]
            lines = text.header_lines(cell)
            free = bottom - top - self._height_of(len(lines))
            baseline = top + free / 2 + _PADDING_Y + form.BASELINE * text.size
            centred = _Cell(x + _PADDING_X, cell_room(end - x), lines, ColumnKind.CODE)
            self._put(centred, lines, text.header.face, baseline)
            self._horizontals += [(x, top, end, top), (x, bottom, end, bottom)]
            self._verticals += [(x, top, x, bottom), (end, top, end, bottom)]
        pages.y = tops[-1]

    def _turn_page(self) -> None:
        self._close_page()
        self._pages.next_page()
        self._draw_header()

    def _close_page(self) -> None:
        self._verticals += [
            (self._x[i], top, self._x[i], self._pages.y) for i, top in self._open.items()
        ]
        self._pages.lines([*self._horizontals, *self._verticals], form.BORDER_WIDTH)
        self._open.clear()
        self._horizontals.clear()
        self._verticals.clear()
