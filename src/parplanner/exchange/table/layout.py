"""Finds the table in a sheet by the words of its header, wherever it
stands, and what each of its columns tells."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from parplanner.domain.errors import FileProblem
from parplanner.domain.findings import Finding
from parplanner.domain.rows import COLUMN_KINDS, TARGET
from parplanner.exchange.table import columns as column_roles
from parplanner.exchange.table import content, heading_lines, headings, years
from parplanner.exchange.table.choices import HEADER, NOTHING_SAID, Choices
from parplanner.exchange.table.column_meaning import ColumnHeading
from parplanner.exchange.table.header_rows import SEARCHED_ROWS, Band, band_at, is_transposed
from parplanner.exchange.table.headings import (
    MAX,
    POINTS,
    SHORTCOMING,
    TITLE,
    YEAR,
    Role,
    heading_text,
)
from parplanner.exchange.table.sheet import Sheet, SheetCell, SheetRow
from parplanner.exchange.table.years import Hints


@dataclass(frozen=True, slots=True)
class Layout:
    """Where what stands: ``columns`` maps a key (``title``, ``max_points``, ``result:2017`` …) to a
    column number, in the sheet's order; the header takes the sheet rows ``first`` to ``last``.
    ``headings`` are all columns with a heading, taken or not; ``year`` is that of headings that
    name none, ``year_source`` who told it (see ``years``)."""

    first: int
    last: int
    columns: dict[str, int]
    header_texts: frozenset[tuple[tuple[int, str], ...]]
    doubts: tuple[Finding, ...] = ()
    headings: tuple[ColumnHeading, ...] = ()
    year: int | None = None
    year_source: str = ""

    @property
    def year_columns(self) -> list[tuple[str, str, int]]:
        """(key, kind, year) in the sheet's order."""
        return list(year_keys(self.columns))

    @property
    def naming(self) -> int:
        """The column that names the rows: of titles, else of shortcomings; 0 for none."""
        return self.columns.get(TITLE, self.columns.get(SHORTCOMING, 0))

    @property
    def names_shortcomings(self) -> bool:
        """Whether shortcomings name the rows."""
        return TITLE not in self.columns

    @property
    def score_keys(self) -> list[str]:
        """Keys of the columns that hold points, maxima of further years too."""
        return [k for k in self.columns if k.partition(":")[0] in (MAX, *COLUMN_KINDS)]


def year_keys(keys: Sequence[str] | dict[str, int]) -> Iterator[tuple[str, str, int]]:
    """(key, kind, year) of the keys that are year columns."""
    for key in keys:
        kind, _, year = key.partition(":")
        if kind in COLUMN_KINDS:
            yield key, kind, int(year)


def find(sheet: Sheet, choices: Choices = NOTHING_SAID, source: str = "") -> Layout | None:
    """The layout of a sheet, None when it has no such table. ``source``: the file's name, which may
    name a year.

    Raises FileProblem ``import.heading_twice``, ``import.is_ranking``, ``import.is_statistics``,
    ``import.transposed``.
    """
    said = [row for row in sheet.rows if choices.rows.get(row.number) == HEADER]
    if said:
        return _layout(sheet, tuple(said), choices, source)
    for index in range(min(len(sheet.rows), SEARCHED_ROWS)):
        band = band_at(sheet, index)
        if band is not None:
            return _layout(sheet, band, choices, source)
    if is_transposed(sheet):
        raise FileProblem("import.transposed", sheet=sheet.name)
    return None


def layout_of_unknown(sheet: Sheet) -> Layout:
    """A header to begin with where none was recognised: the first row with texts in half of its
    table's columns."""
    width = max(len(row.cells) for row in sheet.rows)
    band: Band = next(
        ((row,) for row in sheet.rows if len(row.cells) * 2 >= width and len(row.cells) > 1),
        (sheet.rows[0],),
    )
    found = _column_headings(sheet, band)
    texts = frozenset(row_texts(row) for row in band)
    return Layout(band[0].number, band[-1].number, {}, texts, (), tuple(found))


# -- its columns -----------------------------------------------------------------------------------


def _layout(sheet: Sheet, band: Band, choices: Choices, source: str) -> Layout | None:
    found = _column_headings(sheet, band, choices.columns)
    hints = _hints(sheet, band, choices, source)
    try:
        settled = column_roles.settle(found, hints, _chosen(found, choices, hints))
    except FileProblem as problem:
        problem.params["sheet"] = sheet.name
        raise
    by_key = settled.by_key
    if not (TITLE in by_key or SHORTCOMING in by_key) or len(by_key) < 2:
        return None
    return Layout(
        first=band[0].number,
        last=band[-1].number,
        columns=by_key,
        header_texts=frozenset(row_texts(row) for row in band),
        doubts=tuple(settled.doubts),
        headings=tuple(settled.headings),
        year=settled.year,
        year_source=settled.year_source,
    )


def _column_headings(sheet: Sheet, band: Band, said: Collection[int] = ()) -> list[ColumnHeading]:
    """Every column that has a heading, or has one pointed at it by a merged one, or of which
    something was ``said``."""
    width = max([*(max(row.cells) for row in band), *said])
    below = content.of_columns(sheet, band[-1].number, range(1, width + 1))
    found: list[ColumnHeading] = []
    for column in range(1, width + 1):
        labels = _labels(sheet, band, column)
        own = _first_cell(band, column)
        if not labels and own.value == "" and column not in said:
            continue
        text = " – ".join(_texts(sheet, band, column)) or own.text.strip()
        found.append(ColumnHeading(column, tuple(labels), text, own, below[column]))
    return found


def _hints(sheet: Sheet, band: Band, choices: Choices, source: str) -> Hints:
    lines = heading_lines.lines_above(sheet, band[0].number)
    return Hints(
        officer=choices.year,
        title=heading_lines.year_of_title(lines),
        file=heading_lines.year_of_name(sheet.name) or heading_lines.year_of_name(source),
        issued=heading_lines.year_of_issue(lines),
        base_year=choices.base_year,
        this_year=choices.this_year,
    )


def _chosen(found: list[ColumnHeading], choices: Choices, hints: Hints) -> dict[int, str]:
    """What was said of each column, now or for a table with the same heading before."""
    chosen = dict(choices.columns)
    for heading in found:
        key = _of_this_year(choices.remembered.get(heading.words), heading, hints)
        if key is not None and heading.number not in chosen and key not in chosen.values():
            chosen[heading.number] = key
    return chosen


def _of_this_year(key: str | None, heading: ColumnHeading, hints: Hints) -> str | None:
    """A remembered key: where the heading names no year, the year is that of the table at hand."""
    kind = (key or "").partition(":")[0]
    if kind not in COLUMN_KINDS or any(headings.year_of(label) for label in heading.labels):
        return key
    year, _ = years.unnamed_year([Role(YEAR)], hints)
    return None if year is None else f"{kind}:{year + (kind == TARGET)}"


def _labels(sheet: Sheet, band: Band, column: int) -> list[str]:
    """The folded headings over a column, top to bottom; a group's
    heading counts for the columns it stands over."""
    labels: list[str] = []
    below = [heading_text(row.cells.get(column)) for row in band]
    for place, row in enumerate(band):
        cell = sheet.shown_at(row.number, column)
        if cell is None and any(below[place + 1 :]):
            cell = _group_to_the_left(sheet, band, place, column)
        heading = heading_text(cell) if cell is None or cell.row >= band[0].number else ""
        if heading and heading not in labels[-1:]:
            labels.append(heading)
    return labels


def _texts(sheet: Sheet, band: Band, column: int) -> list[str]:
    """The headings over a column as they were typed."""
    texts: list[str] = []
    for row in band:
        cell = sheet.shown_at(row.number, column)
        text = (
            " ".join(cell.text.split()) if cell is not None and cell.row >= band[0].number else ""
        )
        if text and text not in texts:
            texts.append(text)
    return texts


def _group_to_the_left(sheet: Sheet, band: Band, place: int, column: int) -> SheetCell | None:
    """In a header without merged cells a group's heading reaches right until the next heading."""
    row = band[place]
    left = max((c for c in row.cells if c < column), default=None)
    if left is None or sheet.span(row.number, left) is not None:
        return None
    heads_columns = any(left in lower.cells for lower in band[place + 1 :])
    heading = heading_text(row.cells[left])
    role = headings.role_of(heading)
    reaches = headings.is_group(heading) and (role is None or role.name in (YEAR, POINTS))
    return row.cells[left] if reaches and heads_columns else None


def _first_cell(band: Band, column: int) -> SheetCell:
    own = [row.cells[column] for row in band if column in row.cells]
    return own[-1] if own else SheetCell(band[-1].number, column, "")


def row_texts(row: SheetRow) -> tuple[tuple[int, str], ...]:
    """A row as folded texts by column: to know it again on the next page."""
    return tuple((c, heading_text(cell)) for c, cell in sorted(row.cells.items()))


def is_one_of(row: SheetRow, known: Collection[tuple[tuple[int, str], ...]]) -> bool:
    """Whether a row's :func:`row_texts` are among ``known``; its
    first cell alone tells that most are not."""
    column = min(row.cells, default=0)
    first = (column, heading_text(row.cells.get(column)))
    begins_alike = any(texts[:1] == (first,) for texts in known)
    return begins_alike and row_texts(row) in known


__all__ = ["Layout", "find", "is_one_of", "layout_of_unknown", "row_texts", "year_keys"]
