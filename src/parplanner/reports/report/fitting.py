"""Column widths after what the columns hold: a table as low as its page
lets it be, without a word or date broken."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from parplanner.reports.report import form
from parplanner.reports.report.cell_words import Words, measured, own_text, widest
from parplanner.reports.report.fonts import face
from parplanner.reports.report.levels import level_face
from parplanner.reports.report.model import ColumnKind, Line, Part, Report, Table

_STEPS = (24.0, 12.0, 6.0, 3.0, 1.5, 0.75)
"""mm moved from one column to another, the widest first."""
_MOST_ROUNDS = 12
_LINES = (1, 2, 3, 4, 6, 8)
_SHARES = (0.95, 0.8, 0.6)
"""Lines a cell may take in the widths the search begins with,
and how many of the cells take no more."""
_MOST_HEADER = 7
_TALL, _TALL_COST = 20, 4
"""Lines of a row that a workbook can hold in every size, and what each one more counts."""
_WIDEST = 260.0
"""mm: more than any page."""
_ROWS_ON_A_PAGE = 14
_SAMPLE = 80
"""Rows of a long table whose lines are counted, evenly taken; what
must stay whole is looked for in all."""
_DOUBT = 0.2
_ROOM = 2 * form.PADDING_X + _DOUBT
"""mm beside the text: padding, and what borders and rounding take from it in other programs."""
_LONG_WORD = 14
"""Words of up to this many letters stay whole where there is room:
what is longer is an address or a mistake."""
_AIR = 3.4
"""mm more for numbers where columns are few: they stand off the border in a workbook."""
_BLANK = 24.0
"""mm of a column of texts that is still to be filled in, by hand perhaps."""
_ROOMY = 0.8
"""Of a table's width what the longest words may take: texts that
follow them word by word get no page done."""


def fitted_report(report: Report) -> Report:
    """The report with every table fitted. Raises FileProblem ``export.no_font``."""
    size = report.table_size
    return replace(
        report,
        parts=tuple(_fitted_part(part, size) for part in report.parts),
        sheets=tuple(_fitted_part(part, size) for part in report.sheets),
    )


def _fitted_part(part: Part, size: int) -> Part:
    blocks = (fitted(block, size) if isinstance(block, Table) else block for block in part.blocks)
    return replace(part, blocks=tuple(blocks))


# The same table comes again with every format of an export and every pause before the pages beside
# the text.
@lru_cache(maxsize=8)
def fitted(table: Table, size: int) -> Table:
    """The table in its whole width, its columns as wide as makes it lowest at most ``size`` pt;
    years are of one width.

    A wide table, and one whose longest words leave its texts no room, is set a size smaller.
    """
    places = _places(table)
    if len(places) < 2:
        return table
    whole = sum(column.width for column in table.columns)
    sizes = form.table_sizes(len(table.columns), size)
    air = _AIR if len(table.columns) < min(form.WIDE_TABLES) else 0.0
    wishes = [(sizes[0], air, _LONG_WORD), (sizes[0], 0.0, _LONG_WORD)]
    wishes += [(one, 0.0, form.WHOLE_WORD) for one in sizes]
    for one, more, letters in wishes:
        search = _Search(table, places, one, more, letters)
        if sum(search.least) <= whole * _ROOMY:
            break
    if sum(search.least) > whole:
        return table
    return _with_widths(table, search.column_widths(search.run(whole)), one)


def _places(table: Table) -> list[tuple[int, ...]]:
    """The columns that get a width: each its own, those of years together."""
    years = {head.column for head in table.header if head.columns == 1 and head.text.isdigit()}
    alone = [(i,) for i in range(len(table.columns)) if i not in years]
    return sorted([*alone, tuple(sorted(years))] if years else alone)


def _with_widths(table: Table, widths: Sequence[float], size: int) -> Table:
    columns = (replace(c, width=width) for c, width in zip(table.columns, widths, strict=True))
    return replace(table, columns=tuple(columns), size=size)


def _shared(widths: Sequence[float], needs: Sequence[float], whole: float) -> list[float]:
    """The same, wider by what is left of ``whole`` in the proportion of ``needs``."""
    left, total = whole - sum(widths), sum(needs)
    return [width + left * need / total for width, need in zip(widths, needs, strict=True)]


@dataclass(frozen=True, slots=True)
class _Cells:
    """The cells of a place: each text once, and which of them
    each row has (-1: none of its own)."""

    kinds: tuple[Words, ...]
    rows: tuple[int, ...]

    @classmethod
    def of(cls, cells: Sequence[Words | None]) -> _Cells:
        places: dict[Words, int] = {}
        rows = [-1 if cell is None else places.setdefault(cell, len(places)) for cell in cells]
        return cls(tuple(places), tuple(rows))

    def spread(self, values: Sequence[float]) -> list[float]:
        """What was found for each text, for each row that has one."""
        return [values[kind] for kind in self.rows if kind >= 0]

    def lines(self, room: float) -> list[int]:
        """The lines each row takes in ``room``; 1 without a text."""
        found = [cell.lines(room) for cell in self.kinds]
        found.append(1)
        return [found[kind] for kind in self.rows]


class _Search:
    """Looks for the widths (mm) of the ``places`` of one table at one
    size (pt); ``air`` (mm) is for its points."""

    def __init__(
        self, table: Table, places: Sequence[tuple[int, ...]], size: int, air: float, letters: int
    ) -> None:
        self._table = table
        self._air, self._letters = air, letters
        self._places = list(places)
        self._scale = form.PT_PER_MM * 1000 / size
        step = max(1, len(table.lines) // _SAMPLE)
        lines = table.lines[::step]
        self._columns: list[_Cells] = []
        for columns in places:
            self._columns.append(_Cells.of([self._cell(line, columns) for line in lines]))
        heads = sorted(table.header, key=lambda head: head.rows)
        self._heads = [(head, measured(head.text, face(bold=True))) for head in heads]
        self.least = [self._least(columns) for columns in places]
        # The header stands on every page: it counts as often as there are pages.
        self._pages = max(1.0, len(lines) / _ROWS_ON_A_PAGE)
        self._known: dict[tuple[int, float], list[int]] = {}
        self._cell_widths: dict[tuple[Words, int], float] = {}

    def _cell(self, line: Line, columns: tuple[int, ...]) -> Words | None:
        said = own_text(line, columns[0])
        return measured(said, level_face(line.level)) if said else None

    def _least(self, columns: tuple[int, ...]) -> float:
        """mm that hold the widest word of a place's columns, its figures and dates unbroken."""
        found = [0.0]
        for head, cell in self._heads:
            if head.columns == 1 and head.column in columns:
                found += [width for words in cell.paragraphs for width in words]
        for column in columns:
            whole = self._table.columns[column].kind is not ColumnKind.TEXT
            for line in self._table.lines:
                found.append(
                    widest(
                        line,
                        column,
                        self._table.min_decimals,
                        sys.maxsize if whole else self._letters,
                    )
                )
        figures = self._table.columns[columns[0]].kind is ColumnKind.POINTS
        air = self._air if figures else 0.0
        width = max(found) / self._scale + _ROOM + air
        if self._table.columns[columns[0]].kind is ColumnKind.TEXT and not self._is_filled(
            columns[0]
        ):
            width = max(width, _BLANK)
        return width * len(columns)

    def _is_filled(self, column: int) -> bool:
        return any(own_text(line, column) for line in self._table.lines)

    def column_widths(self, widths: Sequence[float]) -> list[float]:
        """The widths of the places as those of the table's columns."""
        found = [0.0] * len(self._table.columns)
        for columns, width in zip(self._places, widths, strict=True):
            for i in columns:
                found[i] = width / len(columns)
        return found

    # -- the search --------------------------------------------------------------------------------

    def run(self, whole: float) -> list[float]:
        """Widths that sum to ``whole``: the best of several beginnings,
        then moved where the table gets lower."""
        bodies = [self.least]
        for share in _SHARES:
            bodies += [self._body_widths(most, share) for most in _LINES]
        heads = [self.least]
        heads += [
            self._header_widths(most) for most in range(self._table.header_rows, _MOST_HEADER)
        ]
        beginnings: list[list[float]] = []
        for body in bodies:
            beginnings += [list(map(max, body, head)) for head in heads]
        needs = self._needs()
        shared = [_shared(widths, needs, whole) for widths in beginnings if sum(widths) <= whole]
        widths = min(shared, key=self._cost)
        best = self._cost(widths)
        for _ in range(_MOST_ROUNDS):
            before = best
            for step in _STEPS:
                widths, best = self._moved(widths, best, step)
            if best == before:
                break
        return widths

    def _needs(self) -> list[float]:
        """How much of the width that is left each place gets: those
        of texts as much as they hold."""
        texts = [self._is_text(place) for place in range(len(self._places))]
        return [
            self._need(place) if is_text or not any(texts) else 0.0
            for place, is_text in enumerate(texts)
        ]

    def _body_widths(self, most: int, share: float) -> list[float]:
        """mm of the places at which a ``share`` of their cells
        takes at most ``most`` lines each."""
        found: list[float] = []
        for cells, least in zip(self._columns, self.least, strict=True):
            widths = sorted(cells.spread([self._cell_width(cell, most) for cell in cells.kinds]))
            enough = widths[int(share * (len(widths) - 1))] if widths else 0.0
            found.append(max(least, enough))
        return found

    def _header_widths(self, most: int) -> list[float]:
        """mm of the places at which the header takes ``most`` lines, as far as its cells can."""
        found = list(self.least)
        for head, cell in self._heads:
            others = self._table.header_rows - head.rows
            wanted = self._cell_width(cell, max(1, most - others)) / head.columns
            for place, columns in enumerate(self._places):
                if head.column <= columns[0] < head.column + head.columns:
                    found[place] = max(found[place], wanted * len(columns))
        return found

    def _cell_width(self, cell: Words, most: int) -> float:
        """mm at which a cell takes at most ``most`` lines, or as many as it has paragraphs."""
        known = self._cell_widths.get((cell, most))
        if known is None:
            known = self._cell_widths[cell, most] = self._measured_width(
                cell, max(most, len(cell.paragraphs))
            )
        return known

    def _measured_width(self, cell: Words, most: int) -> float:
        low, high = 0.0, _WIDEST
        while high - low > 0.5:
            middle = (low + high) / 2
            if cell.lines(self._room(middle)) > most:
                low = middle
            else:
                high = middle
        return high

    def _is_text(self, place: int) -> bool:
        return self._table.columns[self._places[place][0]].kind is ColumnKind.TEXT

    def _need(self, place: int) -> float:
        """How much text a place holds, so that the search begins near its end; of a title that lies
        over several columns a part."""
        cells = self._columns[place]
        texts = cells.spread([sum(map(sum, cell.paragraphs)) for cell in cells.kinds])
        column = self._places[place][0]
        for line in self._table.lines[:_SAMPLE]:
            said = line.cells[column]
            if isinstance(said, str) and line.span is not None and line.span[0] == column:
                width = level_face(line.level).width(said)
                texts.append(width / (line.span[1] - line.span[0] + 1))
        return sum(texts) + 1.0

    def _moved(
        self, widths: list[float], best: tuple[float, int], step: float
    ) -> tuple[list[float], tuple[float, int]]:
        for giver in range(len(widths)):
            for taker in range(len(widths)):
                if giver == taker or widths[giver] - step < self.least[giver]:
                    continue
                tried = list(widths)
                tried[giver] -= step
                tried[taker] += step
                cost = self._cost(tried)
                if cost < best:
                    widths, best = tried, cost
        return widths, best

    def _cost(self, widths: Sequence[float]) -> tuple[float, int]:
        """Lines of all rows and headers; then of all cells, so that of two equals the less crowded
        one is taken.

        What makes a row too tall for a sheet of Excel counts more: there it would go over two.
        """
        columns = [self._lines(place, round(width, 3)) for place, width in enumerate(widths)]
        rows = list(zip(*columns, strict=True))
        header = self._header_lines(self.column_widths(widths))
        heights = [max(row) for row in rows]
        too_tall = sum(height - _TALL for height in heights if height > _TALL)
        return sum(heights) + _TALL_COST * too_tall + self._pages * header, sum(map(sum, rows))

    def _lines(self, place: int, width: float) -> list[int]:
        """The lines of a place's cells at a width."""
        key = (place, width)
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = self._columns[place].lines(self._room(width))
        return known

    def _header_lines(self, widths: Sequence[float]) -> int:
        """Lines of all header rows; what a cell over several rows lacks is given to its last."""
        rows = [1] * self._table.header_rows
        for head, cell in self._heads:
            room = self._room(sum(widths[head.column : head.column + head.columns]))
            lacking = cell.lines(room) - sum(rows[head.row : head.row + head.rows])
            rows[head.row + head.rows - 1] += max(0, lacking)
        return sum(rows)

    def _room(self, width: float) -> float:
        return (width - _ROOM) * self._scale
