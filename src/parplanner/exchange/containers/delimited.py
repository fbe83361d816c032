"""Text files as tables: csv and tsv, parted by tab, semicolon, bar or comma."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from parplanner.domain.errors import FileProblem
from parplanner.exchange.containers import torn_cells
from parplanner.exchange.table.sheet import MAX_SHEET_ROWS, Sheet, from_texts

DELIMITERS = ("\t", ";", "|", ",")
_MAX_LINES = 4 * MAX_SHEET_ROWS


def sheets(content: str, name: str) -> Iterator[Sheet]:
    """The text read with each delimiter that it contains.

    Cells that the delimiter tore apart are put together where that is certain (:mod:`torn_cells`);
    else their rows stay wider than the heading, for the reader of the table to doubt. Raises
    FileProblem ``import.unknown_kind`` for what is no text, ``import.damaged`` for an open quote
    when no delimiter makes sense of the file.
    """
    if "\x00" in content:
        raise FileProblem("import.unknown_kind", name=name)
    broken: csv.Error | None = None
    readable = False
    for delimiter in (d for d in DELIMITERS if d in content):
        try:
            lines = list(_lines(content, delimiter))
        except csv.Error as error:
            broken = error
            continue
        readable = True
        whole = torn_cells.joined(lines, delimiter)
        yield from_texts("", whole or lines)
    if broken is not None and not readable:
        raise FileProblem("import.damaged", name=name, part="") from broken


def _lines(content: str, delimiter: str) -> Iterator[list[str]]:
    for count, line in enumerate(
        csv.reader(io.StringIO(content, newline=""), delimiter=delimiter, strict=True)
    ):
        if count >= _MAX_LINES:
            return
        yield line
