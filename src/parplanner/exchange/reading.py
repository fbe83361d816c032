"""The way in for a file: what it is, which sheet holds our table, and what is proposed."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from parplanner.domain.errors import FileProblem
from parplanner.exchange import best_sheet
from parplanner.exchange.appendix import appendix_in
from parplanner.exchange.appendix.proposal import Proposal, SheetOffer
from parplanner.exchange.best_sheet import Best, Place
from parplanner.exchange.containers import delimited, file_text, html_file, kinds
from parplanner.exchange.table import header_rows, layout, legacy_sheet
from parplanner.exchange.table.choices import NOTHING_SAID, Choices
from parplanner.exchange.table.sheet import Sheet, from_texts

if TYPE_CHECKING:
    from parplanner.exchange.containers.workbook import Book


def read(path: Path, sheet: str | None = None, choices: Choices = NOTHING_SAID) -> Proposal:
    """Read an xlsx, xlsm, csv, tsv or web page, whatever its name says. ``sheet`` names the sheet;
    without it the visible sheet whose headings say most is taken. ``choices``: what somebody said
    about the table.

    Raises FileProblem: ``import.missing``, ``unreadable``, ``empty``, ``owner_file``,
    ``too_large``, ``is_…`` (another
    kind of file), ``unknown_kind``, ``damaged``, ``too_complex``, ``encoding``, ``no_such_sheet``,
    ``heading_twice``,
    ``too_many_rows``, ``is_ranking``, ``is_statistics``, ``transposed``, ``nothing_recognised``
    (command line: exit 7).
    """
    try:
        return _read(path, sheet or None, choices)
    except FileProblem as problem:
        # The parts of a package know their own names only; the officer knows the file's.
        problem.params["name"] = path.name
        raise


def _read(path: Path, sheet: str | None, choices: Choices) -> Proposal:
    data = kinds.load(path)
    kind = kinds.kind(data, path.name)
    if kind == kinds.ZIP:
        book = _open_book(data, path.name)
        best = best_sheet.find(_places(book), sheet, choices, path.name)
        return replace(_proposal(best, choices, path.name), ours=_is_ours(book))
    places = _places_of_text(data, kind, path.name)
    if not any(place.name for place in places):
        sheet = None  # a text, or a page of one table: there is nothing to choose
    try:
        best = best_sheet.find(places, sheet, choices, path.name, is_one_text=kind == kinds.TEXT)
    except FileProblem as problem:
        if kind == kinds.HTML and sheet is None and problem.code == "import.nothing_recognised":
            raise FileProblem("import.is_html", name=path.name) from problem
        raise
    return _proposal(best, choices, path.name)


def _places_of_text(data: bytes, kind: str, name: str) -> list[Place]:
    """The tables of a web page, or a text file read with each delimiter that it contains."""
    if kind == kinds.HTML:
        return [
            _in_memory(sheet) for sheet in html_file.html_sheets(html_file.decode(data, name), name)
        ]
    return [_in_memory(sheet) for sheet in delimited.sheets(file_text.decode(data, name), name)]


def _in_memory(sheet: Sheet) -> Place:
    return Place(sheet.name, sheet.hidden, lambda: sheet)


def _proposal(best: Best, choices: Choices, source: str) -> Proposal:
    proposal = appendix_in.read(best.sheet, best.layout, source, choices)
    return replace(proposal, doubts=(*best.doubts, *proposal.doubts), sheets=best.offers)


def from_lines(
    lines: list[list[str]], source: str = "", choices: Choices = NOTHING_SAID
) -> Proposal:
    """A whole table from the clipboard (see ``tsv.parse``).

    Raises FileProblem like :func:`read`."""
    head = legacy_sheet.convert_sheet(from_texts(source, lines[: header_rows.SEARCHED_ROWS]))[0]
    if layout.find(head, choices) is None:  # most blocks are none: a quick look
        raise FileProblem("import.nothing_recognised", name=source, sheet="")
    best = best_sheet.find([_in_memory(from_texts(source, lines))], None, choices, "")
    return _proposal(best, choices, source)


def again(proposal: Proposal, choices: Choices) -> Proposal:
    """The same table understood with other choices, without reading the file again.

    Raises FileProblem as :func:`read` does; ``proposal`` then still holds.
    """
    assert proposal.table is not None
    sheet = proposal.table.sheet
    found = layout.find(sheet, choices, proposal.source)
    if found is None:
        raise FileProblem("import.nothing_recognised", name=proposal.source, sheet=sheet.name)
    fresh = appendix_in.read(sheet, found, proposal.source, choices)
    kept = [doubt for doubt in proposal.doubts if doubt.code in _ABOUT_SHEETS]
    return replace(fresh, doubts=(*kept, *fresh.doubts), sheets=proposal.sheets, ours=proposal.ours)


def unread(path: Path, sheet: str | None = None) -> Proposal:
    """A file whose table nobody recognised, to be shown and explained: nothing in it is understood.
    ``sheet`` None: the largest visible one. Raises FileProblem as :func:`read` does for files that
    cannot be read at all."""
    data = kinds.load(path)
    kind = kinds.kind(data, path.name)
    if kind == kinds.ZIP:
        places = _places(_open_book(data, path.name))
    else:
        places = _places_of_text(data, kind, path.name)
    readable: list[Sheet] = []
    for place in best_sheet.named(places, sheet):
        try:
            read_sheet = place.read()
        except FileProblem:
            continue
        if read_sheet.rows:
            readable.append(legacy_sheet.convert_sheet(read_sheet)[0])
    if not readable:
        raise FileProblem("import.nothing_recognised", name=path.name, sheet=sheet or "")
    best = max(readable, key=lambda s: (not s.hidden, len(s.rows)))
    if kind == kinds.TEXT:
        readable = [best]
    offers = [SheetOffer(s.name, s.hidden, 0, len(s.rows)) for s in readable]
    if sheet is not None:
        offers = best_sheet.with_others(places, offers[0])
    return replace(appendix_in.not_understood(best, path.name), sheets=tuple(offers))


_ABOUT_SHEETS = (
    "TEXT_CONVERTED",
    "SHEET_HIDDEN",
    "SHEET_ALSO",
    "SHEET_CONTINUES",
    "SHEET_UNREADABLE",
)


def _open_book(data: bytes, name: str) -> Book:
    from parplanner.exchange.containers import (
        workbook,
    )  # zip and XML, which a text file or a sample has no use for

    return workbook.open_book(data, name)


def _places(book: Book) -> list[Place]:
    return [Place(place.name, place.hidden, partial(book.read, place)) for place in book.places]


_CORE = "docProps/core.xml"
_OUR_MARK = b">parplanner</dc:creator>"


def _is_ours(book: Book) -> bool:
    """Whether this program made the workbook; an officer who goes
    on in Excel does not change that."""
    try:
        return _OUR_MARK in book.package.part(_CORE)
    except FileProblem:
        return False
