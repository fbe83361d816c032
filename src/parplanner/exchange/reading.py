"""The way in for a file: what it is, which sheet holds our table, and what is proposed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from parplanner.domain.errors import FileProblem
from parplanner.domain.findings import INFO, WARNING, Finding
from parplanner.exchange import (
    appendix_in,
    delimited,
    header_rows,
    html_file,
    kinds,
    layout,
    legacy_bytes,
    legacy_sheet,
)
from parplanner.exchange.choices import NOTHING_SAID, Choices
from parplanner.exchange.layout import Layout
from parplanner.exchange.proposal import Proposal, SheetOffer
from parplanner.exchange.sheet import Sheet

if TYPE_CHECKING:
    from parplanner.exchange.workbook import Book


def read(path: Path, sheet: str | None = None, choices: Choices = NOTHING_SAID) -> Proposal:
    """Read an xlsx, xlsm, csv or tsv, whatever its name says. ``sheet`` names the sheet; without it the visible sheet
    whose headings say most is taken. ``choices``: what somebody said about the table.

    Raises FileProblem: ``import.missing``, ``unreadable``, ``empty``, ``owner_file``, ``too_large``, ``is_…`` (another
    kind of file), ``unknown_kind``, ``damaged``, ``too_complex``, ``encoding``, ``no_such_sheet``, ``heading_twice``,
    ``too_many_rows``, ``is_ranking``, ``is_statistics``, ``transposed``, ``nothing_recognised`` (command line: exit 7).
    """
    wanted = sheet or choices.sheet
    try:
        return _read(path, replace(choices, sheet=wanted))
    except FileProblem as problem:
        # The parts of a package know their own names only; the officer knows the file's.
        problem.params["name"] = path.name
        raise


def _read(path: Path, choices: Choices) -> Proposal:
    data = kinds.load(path)
    kind = kinds.kind(data, path.name)
    if kind != kinds.ZIP:
        unnamed = replace(choices, sheet=None)
        seen = _look(_sheets_of_text(data, kind, path.name), unnamed, path.name)
        if kind == kinds.HTML and not any(s.found or s.problem for s in seen):
            raise FileProblem("import.is_html", name=path.name)
        return _proposal(seen, unnamed, path.name)
    book = _open_book(data, path.name)
    seen = _look(_sheets(book), choices, path.name)
    return replace(_proposal(seen, choices, path.name), ours=_is_ours(book))


def _sheets_of_text(data: bytes, kind: str, name: str) -> Iterator[Sheet | FileProblem]:
    """The tables of a web page, or a text file read with each delimiter that it contains."""
    if kind == kinds.HTML:
        return html_file.html_sheets(html_file.decode(data, name), name)
    return delimited.sheets(_text(data, name), name)


def _text(data: bytes, name: str) -> str:
    try:
        return delimited.decode(data, name)
    except FileProblem as problem:
        old = legacy_bytes.decode(data) if problem.code == "import.encoding" else None
        if old is None:
            raise
        return old


def from_lines(lines: list[list[str]], source: str = "", choices: Choices = NOTHING_SAID) -> Proposal:
    """A whole table from the clipboard (see ``tsv.parse``). Raises FileProblem like :func:`read`."""
    from parplanner.exchange.sheet import from_texts

    head = legacy_sheet.convert_sheet(from_texts(source, lines[: header_rows.SEARCHED_ROWS]))[0]
    if layout.find(head, choices) is None:  # most blocks are none: a quick look
        raise FileProblem("import.nothing_recognised", name=source, sheet="")
    return _proposal(_look(iter([from_texts(source, lines)]), choices, ""), choices, source)


def again(proposal: Proposal, choices: Choices) -> Proposal:
    """The same table understood with other choices, without reading the file again; ``choices.sheet`` is not asked.

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
    """A file whose table nobody recognised, to be shown and explained: nothing in it is understood. ``sheet`` None:
    the largest visible one. Raises FileProblem as :func:`read` does for files that cannot be read at all."""
    data = kinds.load(path)
    kind = kinds.kind(data, path.name)
    if kind != kinds.ZIP:
        found = _sheets_of_text(data, kind, path.name)
    else:
        found = _sheets(_open_book(data, path.name))
    readable = [legacy_sheet.convert_sheet(s)[0] for s in found if isinstance(s, Sheet) and s.rows]
    wanted = [s for s in readable if sheet is None or s.name == sheet]
    if not wanted:
        raise FileProblem("import.nothing_recognised", name=path.name, sheet=sheet or "")
    best = max(wanted, key=lambda s: (not s.hidden, len(s.rows)))
    offers = tuple(SheetOffer(s.name, s.hidden, 0, len(s.rows)) for s in readable)
    return replace(appendix_in.not_understood(best, path.name), sheets=offers)


_ABOUT_SHEETS = ("TEXT_CONVERTED", "SHEET_HIDDEN", "SHEET_ALSO", "SHEET_CONTINUES", "SHEET_UNREADABLE")


def _open_book(data: bytes, name: str) -> Book:
    from parplanner.exchange import workbook  # zip and XML, which a text file or a sample has no use for

    return workbook.open_book(data, name)


# -- looking at sheets ----------------------------------------------------------------------------------------------


_CORE = "docProps/core.xml"
_OUR_MARK = b">parplanner</dc:creator>"


@dataclass(frozen=True, slots=True)
class _Seen:
    """A sheet that was looked at: its layout when it holds a table of ours, else why it cannot be read; ``converted``
    tells of old fonts."""

    sheet: Sheet
    converted: tuple[Finding, ...] = ()
    found: Layout | None = None
    problem: FileProblem | None = None

    @property
    def weight(self) -> tuple[bool, int, int]:
        """Visible before hidden, then the columns understood, then the rows."""
        assert self.found is not None
        return (not self.sheet.hidden, len(self.found.columns), len(self.sheet.rows))


def _is_ours(book: Book) -> bool:
    """Whether this program made the workbook; an officer who goes on in Excel does not change that."""
    try:
        return _OUR_MARK in book.package.part(_CORE)
    except FileProblem:
        return False


def _sheets(book: Book) -> Iterator[Sheet | FileProblem]:
    """The sheets one by one; one that cannot be read does not keep the others away."""
    for place in book.places:
        try:
            yield book.read(place)
        except FileProblem as problem:
            problem.params.setdefault("sheet", place.name)
            yield problem


def _look(sheets: Iterator[Sheet | FileProblem], choices: Choices, source: str) -> list[_Seen]:
    """Every sheet with what it is. Raises FileProblem ``import.no_such_sheet``."""
    seen: list[_Seen] = []
    broken: list[FileProblem] = []
    for sheet in sheets:
        if isinstance(sheet, FileProblem):
            broken.append(sheet)
            continue
        unicode, doubts = legacy_sheet.convert_sheet(sheet)
        looked = _Seen(unicode, tuple(doubts))
        try:
            seen.append(replace(looked, found=layout.find(unicode, choices, source)))
        except FileProblem as problem:
            seen.append(replace(looked, problem=problem))
    if choices.sheet is not None and all(s.sheet.name != choices.sheet for s in seen):
        named = next((p for p in broken if p.params.get("sheet") == choices.sheet), None)
        if named is not None:
            raise named
        names = ", ".join(s.sheet.name for s in seen)
        raise FileProblem("import.no_such_sheet", sheet=choices.sheet, sheets=names)
    if broken and not any(s.found for s in seen):
        raise broken[0]
    return seen


def _proposal(seen: list[_Seen], choices: Choices, source: str) -> Proposal:
    """The best sheet's table, with a word on the others. Raises FileProblem ``import.nothing_recognised`` and what the
    sheets were refused for."""
    wanted = [s for s in seen if choices.sheet is None or s.sheet.name == choices.sheet]
    tables = [s for s in wanted if s.found is not None]
    if not tables:
        refused = next((s.problem for s in wanted if s.problem is not None), None)
        raise refused or FileProblem("import.nothing_recognised", name=source, sheet=choices.sheet or "")
    best = max(tables, key=lambda s: s.weight)
    assert best.found is not None
    proposal = appendix_in.read(best.sheet, best.found, source, choices)
    beside = [*best.converted, *(_beside(best, seen) if choices.sheet is None else [])]
    if best.sheet.hidden:
        beside.append(Finding(code="SHEET_HIDDEN", severity=WARNING, details={"sheet": best.sheet.name}))
    offers = tuple(_offer(s) for s in seen)
    return replace(proposal, doubts=(*beside, *proposal.doubts), sheets=offers)


def _beside(best: _Seen, seen: list[_Seen]) -> list[Finding]:
    """Other sheets that hold such a table: named, so that the right one is chosen."""
    told: list[Finding] = []
    for other in seen:
        if other is best:
            continue
        details = {"sheet": best.sheet.name, "other": other.sheet.name}
        if other.problem is not None and other.problem.code == "import.heading_twice":
            told.append(Finding(code="SHEET_UNREADABLE", severity=INFO, details=details))
        elif other.found is not None and _same_columns(best, other):
            code = "SHEET_CONTINUES" if _continues(best, other) else "SHEET_ALSO"
            severity = INFO if other.sheet.hidden else WARNING
            told.append(Finding(code=code, severity=severity, details=details))
    return told


def _same_columns(best: _Seen, other: _Seen) -> bool:
    assert best.found is not None and other.found is not None
    shared = set(best.found.columns) & set(other.found.columns)
    return len(shared) * 2 >= len(best.found.columns)


def _continues(best: _Seen, other: _Seen) -> bool:
    """Whether the other sheet goes on with rows that the first does not have."""
    return not _codes(best) & _codes(other) and bool(_codes(other))


def _codes(seen: _Seen) -> set[str]:
    assert seen.found is not None
    column = seen.found.columns.get("code", 0)
    below = [row for row in seen.sheet.rows if row.number > seen.found.last]
    return {row.cells[column].text.strip() for row in below if column in row.cells}


def _offer(seen: _Seen) -> SheetOffer:
    columns = len(seen.found.columns) if seen.found is not None else 0
    return SheetOffer(seen.sheet.name, seen.sheet.hidden, columns, len(seen.sheet.rows))
