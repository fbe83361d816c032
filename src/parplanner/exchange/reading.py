"""The way in for a file: what it is, which sheet holds our table, and what is proposed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from parplanner.domain.errors import FileProblem
from parplanner.exchange import appendix_in, delimited, kinds, layout
from parplanner.exchange.layout import Layout
from parplanner.exchange.proposal import Proposal
from parplanner.exchange.sheet import Sheet

if TYPE_CHECKING:
    from parplanner.exchange.workbook import Book


def read(path: Path, sheet: str | None = None) -> Proposal:
    """Read an xlsx, xlsm, csv or tsv, whatever its name says. ``sheet`` names the sheet; without it the visible sheet
    whose headings say most is taken.

    Raises FileProblem: ``import.missing``, ``unreadable``, ``empty``, ``owner_file``, ``too_large``, ``is_…`` (another
    kind of file), ``unknown_kind``, ``damaged``, ``too_complex``, ``encoding``, ``no_such_sheet``, ``heading_twice``,
    ``too_many_rows``, ``nothing_recognised`` (command line: exit 7).
    """
    try:
        return _read(path, sheet)
    except FileProblem as problem:
        # The parts of a package know their own names only; the officer knows the file's.
        problem.params["name"] = path.name
        raise


def _read(path: Path, sheet: str | None) -> Proposal:
    data = kinds.load(path)
    if kinds.kind(data, path.name) == kinds.TEXT:
        found = _best(delimited.sheets(delimited.decode(data, path.name), path.name))
    else:
        found = _best(_chosen(_open_book(data, path.name), sheet))
    if found is None:
        raise FileProblem("import.nothing_recognised", name=path.name, sheet=sheet or "")
    table, place = found
    return appendix_in.read(table, place, path.name)


def from_lines(lines: list[list[str]], source: str = "") -> Proposal:
    """A whole table from the clipboard (see ``tsv.parse``). Raises FileProblem like :func:`read`."""
    from parplanner.exchange.sheet import from_texts

    if layout.find(from_texts(source, lines[: layout.SEARCHED_ROWS])) is None:  # most blocks are none: a quick look
        raise FileProblem("import.nothing_recognised", name=source, sheet="")
    table = from_texts(source, lines)
    found = layout.find(table)
    assert found is not None
    return appendix_in.read(table, found, source)


def _open_book(data: bytes, name: str) -> Book:
    from parplanner.exchange import workbook  # zip and XML, which a text file or a sample has no use for

    return workbook.open_book(data, name)


def _chosen(book: Book, wanted: str | None) -> Iterator[Sheet]:
    """The sheets to look at, read one by one so that only one is in memory."""
    if wanted is None:
        return (book.read(place) for place in book.places if not place.hidden)
    place = next((p for p in book.places if p.name == wanted), None)
    if place is None:
        names = ", ".join(p.name for p in book.places)
        raise FileProblem("import.no_such_sheet", sheet=wanted, sheets=names)
    return iter([book.read(place)])


def _best(sheets: Iterator[Sheet]) -> tuple[Sheet, Layout] | None:
    """The sheet with the most columns understood, then with the most rows; the first of equals."""
    best: tuple[Sheet, Layout] | None = None
    for sheet in sheets:
        found = layout.find(sheet)
        if found is None:
            continue
        if best is None or _weight(sheet, found) > _weight(*best):
            best = (sheet, found)
    return best


def _weight(sheet: Sheet, found: Layout) -> tuple[int, int]:
    return len(found.columns), len(sheet.rows)
