"""Clipboard tables as HTML, both ways: so that Word and Excel take a block with its borders, and Word's cells of many
paragraphs come back as one cell each (its plain text breaks them into rows)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape, unescape

from parplanner.domain.edits.cells import MAX_PASTE_COLUMNS, MAX_PASTE_ROWS
from parplanner.domain.errors import PlanError
from parplanner.exchange.tsv import MAX_MEGABYTES

_BREAKS = {"br", "p", "div", "li"}
_SILENT = {"style", "script", "head", "title"}
# Every character is looked at once or twice: html.parser takes hours for a clipboard full of "<!--" or open quotes.
_TOKEN = re.compile(r"<(?P<end>/?)(?P<name>[A-Za-z][\w:]*+)(?P<rest>[^<>]*+)>|<[!?][^<>]*+>|(?P<text>[^<]+|<)")
_SPAN = re.compile(r"(row|col)span\s*=\s*[\"']?\s*(\d{1,9})", re.IGNORECASE)
_NUMBER = re.compile(r"-?(?:0|[1-9]\d{0,8})(?:,\d{1,3})?")
_CELL = "border:0.5pt solid black;padding:2pt;vertical-align:top"
_TEXT = "mso-number-format:'\\@'"


def format(block: Sequence[Sequence[str]]) -> str:
    """A table with borders. Texts stay texts ("1.10" is a code), points are numbers whatever the computer's comma is
    (``x:num`` for Excel, ``sdval`` for LibreOffice), line breaks stay in their cell."""
    rows = "".join("<tr>" + "".join(_cell(cell) for cell in row) + "</tr>" for row in block)
    style = "<style>br{mso-data-placement:same-cell}</style>"
    return (
        f'<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8">{style}</head>'
        f'<body><table style="border-collapse:collapse">{rows}</table></body></html>'
    )


def _cell(cell: str) -> str:
    if _NUMBER.fullmatch(cell):
        number = cell.replace(",", ".")
        return f'<td style="{_CELL}" x:num="{number}" sdval="{number}" sdnum="1033;">{cell}</td>'
    inside = escape(cell).replace("\n", "<br>")
    return f'<td style="{_CELL};{_TEXT}" sdnum="1033;0;@">{inside}</td>'


def parse(html: str) -> list[list[str]] | None:
    """The rows of the only table, a merged cell's text in its first place as Excel has it; None when there is no table
    or more than one: then the plain text is the better source. Raises PlanError ``paste.too_large``."""
    if len(html) > MAX_MEGABYTES * 1024 * 1024:
        raise _too_large()
    reader = _Reader()
    for token in _TOKEN.finditer(_without_comments(html)):
        if token["name"]:
            name = token["name"].lower()
            reader.end_tag(name) if token["end"] else reader.start_tag(name, token["rest"])
        elif token["text"]:
            reader.text(unescape(token["text"]))
    reader.end_row()
    rows = [row or [""] for row in reader.rows]
    return rows if reader.tables == 1 and rows else None


def _without_comments(html: str) -> str:
    first, *others = html.split("<!--")
    return first + "".join(part.partition("-->")[2] for part in others)


def _too_large() -> PlanError:
    return PlanError("paste.too_large", rows=MAX_PASTE_ROWS, columns=MAX_PASTE_COLUMNS, megabytes=MAX_MEGABYTES)


class _Reader:
    """Collects cells; markup inside them is dropped, paragraphs become lines."""

    def __init__(self) -> None:
        self.tables = 0
        self.rows: list[list[str]] = []
        self._cell: list[str] | None = None
        self._spans = {"row": 1, "col": 1}
        self._taken: dict[int, int] = {}
        """How many rows below, from this one on, a column is covered by a cell above."""
        self._silent = 0

    def start_tag(self, tag: str, rest: str) -> None:
        """``rest``: its attributes as they stand."""
        if tag in _SILENT:
            self._silent += 1
        elif tag == "table":
            self.tables += 1
        elif tag == "tr":
            self.end_row()
            if len(self.rows) >= MAX_PASTE_ROWS:
                raise _too_large()
            self.rows.append([])
        elif tag in ("td", "th"):
            self.end_cell()
            found = {way.lower(): max(int(number), 1) for way, number in _SPAN.findall(rest)}
            self._cell, self._spans = [], {"row": 1, "col": 1} | found
        elif tag in _BREAKS and self._cell:
            self._cell.append("\n")

    def end_tag(self, tag: str) -> None:
        """A closing tag."""
        if tag in _SILENT:
            self._silent = max(self._silent - 1, 0)
        elif tag in ("td", "th", "tr", "table"):
            self.end_cell()

    def text(self, data: str) -> None:
        """Text between tags; its line ends are only blanks."""
        if self._cell is not None and not self._silent:
            self._cell.append(data.replace("\r", "").replace("\n", " "))

    def end_cell(self) -> None:
        """The cell is over, closed or not."""
        if self._cell is None:
            return
        if not self.rows:
            self.rows.append([])
        lines = [" ".join(line.split()) for line in "".join(self._cell).split("\n")]
        row = self.rows[-1]
        self._pass_taken(row)
        if len(row) + self._spans["col"] > MAX_PASTE_COLUMNS:
            raise _too_large()
        if self._spans["row"] > 1:
            self._taken |= dict.fromkeys(range(len(row), len(row) + self._spans["col"]), self._spans["row"])
        row += ["\n".join(lines).strip("\n"), *[""] * (self._spans["col"] - 1)]
        self._cell = None

    def end_row(self) -> None:
        """The row is over: its last places may be covered from above; what covers places below reaches one row less."""
        self.end_cell()
        if self.rows:
            self._pass_taken(self.rows[-1])
        self._taken = {column: left - 1 for column, left in self._taken.items() if left > 1}

    def _pass_taken(self, row: list[str]) -> None:
        while len(row) in self._taken:
            row.append("")
