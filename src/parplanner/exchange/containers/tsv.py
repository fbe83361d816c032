"""The clipboard's table text, as Excel and LibreOffice write it:
tabs, CRLF, quotes around what needs them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from parplanner.domain.edits.cells import MAX_PASTE_COLUMNS, MAX_PASTE_ROWS
from parplanner.domain.errors import PlanError
from parplanner.exchange.containers import torn_cells

MAX_MEGABYTES = 5
_MAX_BYTES = MAX_MEGABYTES * 1024 * 1024
_UNPRINTABLE = re.compile("[\x00\ud800-\udfff]")
_LINE_END = re.compile(r"\r\n|\r|\n")
_NEEDS_QUOTES = re.compile(r'[\t\r\n"]')
_RULE = re.compile(r":?-+:?")
"""A cell of the line that parts headings from rows in a table written with bars."""
_FEW = 2
"""Lines that make a table of a text without tabs."""


def parse(text: str) -> list[list[str]]:
    """Rows of cell texts; the one empty record that a final line end makes is dropped, blank rows
    stay ``[""]``.

    Raises PlanError ``paste.unprintable`` (NUL, half a character) or ``paste.too_large`` (rows,
    columns, megabytes).
    """
    return _bounded(_records(_checked(text), "\t"))


def parted(text: str) -> tuple[str, list[list[str]]] | None:
    """A text without tabs whose lines all have the same number of semicolons or bars, as a table.

    With the sign that parts it; None for any other text: a sentence with a semicolon is no table.
    Raises PlanError as :func:`parse`.
    """
    bare = _checked(text)
    if "\t" in bare:
        return None
    for sign in ";|":
        if sign not in bare:
            continue
        rows = _bounded(_records(bare, sign))
        while rows and rows[-1] == [""]:
            rows.pop()
        rows = _without_frame(rows) if sign == "|" else rows
        rows = torn_cells.joined(rows, sign) or rows
        width = len(rows[0]) if rows else 0
        if len(rows) >= _FEW and width > 1 and all(len(row) == width for row in rows):
            return sign, rows
    return None


def is_too_large(text: str) -> bool:
    """Whether a text has more bytes than are looked at."""
    return len(text) > _MAX_BYTES or len(text.encode(errors="replace")) > _MAX_BYTES


def too_large() -> PlanError:
    """``paste.too_large`` with the limits."""
    return PlanError(
        "paste.too_large", rows=MAX_PASTE_ROWS, columns=MAX_PASTE_COLUMNS, megabytes=MAX_MEGABYTES
    )


def _checked(text: str) -> str:
    if len(text) > _MAX_BYTES:
        raise too_large()
    if _UNPRINTABLE.search(text):
        raise PlanError("paste.unprintable")
    if is_too_large(text):
        raise too_large()
    return text.removeprefix("\ufeff")


def _records(text: str, sign: str) -> Iterator[list[str]]:
    """The rows of a text parted by ``sign``.

    Each field is decided for itself: what begins with a quote and ends with one right before the
    next sign is quoted; any other quote is a mark the officer typed (5" pipe), and stays.
    """
    quoted = re.compile(rf'"((?:[^"]++|"")*+)"(?={re.escape(sign)}|\r|\n|\Z)').match
    plain = re.compile(rf"[^{re.escape(sign)}\r\n]*+").match
    place, end = 0, len(text)
    row: list[str] = []
    while place < end:
        place, field = _field(text, place, quoted, plain)
        row.append(field)
        if text[place : place + 1] == sign:
            place += 1
            if place == end:
                row.append("")
            continue
        line_end = _LINE_END.match(text, place)
        place = line_end.end() if line_end else end
        yield row
        row = []
    if row:
        yield row


Find = Callable[[str, int], "re.Match[str] | None"]


def _field(text: str, place: int, quoted: Find, plain: Find) -> tuple[int, str]:
    """The field that begins at ``place``, and where it ends."""
    found = quoted(text, place)
    if found is not None:
        return found.end(), found[1].replace('""', '"')
    found = plain(text, place)
    assert found is not None  # it matches nothing, too
    return found.end(), found[0]


def _without_frame(rows: list[list[str]]) -> list[list[str]]:
    """A table as chats and notes write it (| a | b |): no frame, no line of dashes, no padding."""
    if not all(len(row) > 2 and not row[0].strip() and not row[-1].strip() for row in rows):
        return rows
    inner = [list(map(str.strip, row[1:-1])) for row in rows]
    return [row for row in inner if not all(map(_RULE.fullmatch, row))]


def _bounded(rows: Iterable[list[str]]) -> list[list[str]]:
    found: list[list[str]] = []
    for row in rows:
        if len(found) >= MAX_PASTE_ROWS or len(row) > MAX_PASTE_COLUMNS:
            raise too_large()
        found.append(row)
    return found


def format(block: Sequence[Sequence[str]]) -> str:
    """Text for the clipboard that :func:`parse`, Excel and LibreOffice read back as the same cells.

    One cell alone has no line end, so that it goes into a sentence or a field as it is. A blank one
    keeps it: that is all it has.
    """
    alone = len(block) == 1 and len(block[0]) == 1 and block[0][0] != ""
    if alone:
        return _cell(block[0][0])
    lines = ["\t".join(map(_cell, row)) for row in block]
    return "".join(f"{line}\r\n" for line in lines)


def _cell(value: str) -> str:
    return '"' + value.replace('"', '""') + '"' if _NEEDS_QUOTES.search(value) else value
