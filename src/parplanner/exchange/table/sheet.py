"""A table as it stood in a file: what every reader (workbook, text,
web page) hands on, and layouts look at."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from string import ascii_uppercase

from parplanner.domain.errors import FileProblem

MAX_COLUMNS = 60
MAX_TABLE_ROWS = 5_000
MAX_SHEET_ROWS = MAX_TABLE_ROWS + 200
"""Rows with a value that are kept: the table and what stands above and below it."""
MAX_MERGED = 60_000
_MAX_SPANS = 400_000

Value = str | Decimal | bool | date | None
Range = tuple[int, int, int, int]
"""Merged cells: first row, first column, last row, last column (from 1)."""


@dataclass(frozen=True, slots=True)
class SheetCell:
    """One cell with a value. ``trouble`` says why there is none to use: ``formula`` (never
    calculated), ``error``,
    ``date``, ``number``, ``string``, ``type``; ``value`` then is what stands in the file, to be
    named. ``font`` is the
    font it is shown in, blank when that is unknown or changes within the cell, ``indent`` the steps
    its text is moved
    in."""

    row: int
    column: int
    value: Value
    number_format: str = "General"
    trouble: str = ""
    font: str = ""
    indent: int = 0

    @property
    def ref(self) -> str:
        """``G49``."""
        return f"{letters(self.column)}{self.row}"

    @property
    def text(self) -> str:
        """The value as text; a date as dd/mm/yyyy, a number with a comma."""
        return shown(self.value)


def shown(value: Value) -> str:
    """A value as an officer would type it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, date):
        return f"{value.day:02d}/{value.month:02d}/{value.year:04d}"
    if isinstance(value, Decimal):
        plain = f"{value:f}" if abs(value.adjusted()) < 25 else str(value)
        return (plain.rstrip("0").rstrip(".") if "." in plain else plain).replace(".", ",")
    return value


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A row that holds at least one value, by column number from 1."""

    number: int
    hidden: bool
    cells: Mapping[int, SheetCell]


@dataclass(frozen=True, slots=True)
class Sheet:
    """Rows with values in order.

    ``cut_rows``, ``cut_columns``: there was more than the limits let in."""

    name: str
    hidden: bool
    rows: tuple[SheetRow, ...]
    cut_rows: bool = False
    cut_columns: bool = False
    _by_number: Mapping[int, SheetRow] = field(default_factory=dict, repr=False)
    _spans: Mapping[int, tuple[Range, ...]] = field(default_factory=dict, repr=False)

    def span(self, row: int, column: int) -> Range | None:
        """The merged range that covers a cell."""
        for area in self._spans.get(row, ()):
            if area[1] <= column <= area[3]:
                return area
        return None

    def shown_at(self, row: int, column: int) -> SheetCell | None:
        """What the eye sees at a place: the cell, or the one whose merged range covers it."""
        own = self.at(row, column)
        area = None if own else self.span(row, column)
        return own if area is None else self.at(area[0], area[1])

    def with_rows(self, rows: Iterable[SheetRow]) -> Sheet:
        """The same sheet with other cells in the same rows."""
        ordered = tuple(rows)
        return replace(self, rows=ordered, _by_number={r.number: r for r in ordered})

    def at(self, row: int, column: int) -> SheetCell | None:
        """The cell itself."""
        line = self._by_number.get(row)
        return line.cells.get(column) if line else None


def build(
    name: str,
    rows: Iterable[SheetRow],
    merged: Iterable[Range] = (),
    *,
    hidden: bool = False,
    cut_rows: bool = False,
    cut_columns: bool = False,
) -> Sheet:
    """A sheet with its indexes.

    Raises FileProblem ``import.too_complex`` when merged ranges heap up on each other."""
    ordered = tuple(sorted(rows, key=lambda r: r.number))
    numbers = [r.number for r in ordered]
    spans: dict[int, list[Range]] = {}
    entries = 0
    for area in merged:
        touched = numbers[bisect_left(numbers, area[0]) : bisect_right(numbers, area[2])]
        entries += len(touched)
        if entries > _MAX_SPANS:
            raise FileProblem("import.too_complex", part=name, limit=_MAX_SPANS)
        for number in touched:
            spans.setdefault(number, []).append(area)
    return Sheet(
        name,
        hidden,
        ordered,
        cut_rows,
        cut_columns,
        {r.number: r for r in ordered},
        {number: tuple(areas) for number, areas in spans.items()},
    )


def from_texts(name: str, lines: Iterable[list[str]]) -> Sheet:
    """A sheet from rows of texts (csv, clipboard)."""
    rows: list[SheetRow] = []
    cut_rows = cut_columns = False
    for number, line in enumerate(lines, start=1):
        cut_columns = cut_columns or any(t.strip() for t in line[MAX_COLUMNS:])
        cells = {
            c: SheetCell(number, c, t)
            for c, t in enumerate(line[:MAX_COLUMNS], start=1)
            if t.strip()
        }
        if cells and len(rows) >= MAX_SHEET_ROWS:
            cut_rows = True
            break
        if cells:
            rows.append(SheetRow(number, False, cells))
    return build(name, rows, cut_rows=cut_rows, cut_columns=cut_columns)


def letters(column: int) -> str:
    """The name of a column: 1 → A, 27 → AA."""
    name = ""
    while column > 0:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return name


def row_of(ref: str) -> int:
    """The row of a cell's name: G49 → 49; 0 for the name of a column."""
    return int(ref.lstrip(ascii_uppercase) or 0)


def column_number(name: str) -> int:
    """The number of a column: A → 1, AA → 27."""
    number = 0
    for letter in name:
        number = number * 26 + ord(letter) - 64
    return number
