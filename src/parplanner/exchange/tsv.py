"""The clipboard's table text, as Excel and LibreOffice write it: tabs, CRLF, quotes around what needs them."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence

from parplanner.domain.edits.cells import MAX_PASTE_COLUMNS, MAX_PASTE_ROWS
from parplanner.domain.errors import PlanError

MAX_MEGABYTES = 5
_MAX_BYTES = MAX_MEGABYTES * 1024 * 1024
_UNPRINTABLE = re.compile("[\x00\ud800-\udfff]")
_LINE_END = re.compile(r"\r\n|\r|\n")
_QUOTED = re.compile(r'[\t\r\n"]')


def parse(text: str) -> list[list[str]]:
    """Rows of cell texts; the one empty record that a final line end makes is dropped, blank rows stay ``[""]``.

    Raises PlanError ``paste.unprintable`` (NUL, half a character) or ``paste.too_large`` (rows, columns, megabytes).
    """
    if len(text) > _MAX_BYTES:
        raise _too_large()
    if _UNPRINTABLE.search(text):
        raise PlanError("paste.unprintable")
    if len(text.encode()) > _MAX_BYTES:
        raise _too_large()
    bare = text.removeprefix("\ufeff")
    try:
        return _bounded(csv.reader(io.StringIO(bare, newline=""), "excel-tab", strict=True))
    except csv.Error:
        # A stray quote is a mark the officer typed (5" pipe), not Excel's quoting: take the text as it stands.
        lines = _LINE_END.split(bare)
        return _bounded(line.split("\t") for line in (lines[:-1] if lines[-1] == "" else lines))


def _bounded(rows: Iterable[list[str]]) -> list[list[str]]:
    found: list[list[str]] = []
    for row in rows:
        if len(found) >= MAX_PASTE_ROWS or len(row) > MAX_PASTE_COLUMNS:
            raise _too_large()
        found.append(row or [""])
    return found


def _too_large() -> PlanError:
    return PlanError("paste.too_large", rows=MAX_PASTE_ROWS, columns=MAX_PASTE_COLUMNS, megabytes=MAX_MEGABYTES)


def format(block: Sequence[Sequence[str]]) -> str:
    """Text for the clipboard that :func:`parse`, Excel and LibreOffice read back as the same cells.

    One cell alone has no line end, so that it goes into a sentence or a field as it is. A blank one keeps it: that is
    all it has.
    """
    alone = len(block) == 1 and len(block[0]) == 1 and block[0][0] != ""
    if alone:
        return _cell(block[0][0])
    lines = ["\t".join(map(_cell, row)) for row in block]
    return "".join(f"{line}\r\n" for line in lines)


def _cell(value: str) -> str:
    return '"' + value.replace('"', '""') + '"' if _QUOTED.search(value) else value
