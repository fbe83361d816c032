"""Clipboard tables as HTML, both ways: so that Word and Excel take a block with its borders, and Word's cells of many
paragraphs come back as one cell each (its plain text breaks them into rows)."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from html.parser import HTMLParser

from parplanner.domain.edits.cells import MAX_PASTE_COLUMNS, MAX_PASTE_ROWS
from parplanner.domain.errors import PlanError
from parplanner.exchange.tsv import MAX_MEGABYTES

_BREAKS = {"br", "p", "div", "li"}
_SILENT = {"style", "script", "head", "title"}
_CELL = "border:0.5pt solid black;padding:2pt;vertical-align:top;mso-number-format:'\\@'"


def format(block: Sequence[Sequence[str]]) -> str:
    """A table with borders; texts stay texts in Excel ("1.10" is a code, no number), line breaks stay in their cell."""
    rows = "".join(
        "<tr>" + "".join(f'<td style="{_CELL}">{_inside(cell)}</td>' for cell in row) + "</tr>" for row in block
    )
    style = "br{mso-data-placement:same-cell}"
    return (
        f'<html><head><meta charset="utf-8"><style>{style}</style></head>'
        f'<body><table style="border-collapse:collapse">{rows}</table></body></html>'
    )


def _inside(cell: str) -> str:
    return escape(cell).replace("\n", "<br>")


def parse(html: str) -> list[list[str]] | None:
    """The rows of the only table; None when there is none or more than one, or cells are merged: then the plain text is
    the better source. Raises PlanError ``paste.too_large``."""
    if len(html) > MAX_MEGABYTES * 1024 * 1024:
        raise _too_large()
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.rows if reader.tables == 1 and not reader.merged and reader.rows else None


def _too_large() -> PlanError:
    return PlanError("paste.too_large", rows=MAX_PASTE_ROWS, columns=MAX_PASTE_COLUMNS, megabytes=MAX_MEGABYTES)


class _Reader(HTMLParser):
    """Collects cells; markup inside them is dropped, paragraphs become lines."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tables = 0
        self.merged = False
        self.rows: list[list[str]] = []
        self._cell: list[str] | None = None
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT:
            self._silent += 1
        elif tag == "table":
            self.tables += 1
        elif tag == "tr":
            self._end_cell()
            if len(self.rows) >= MAX_PASTE_ROWS:
                raise _too_large()
            self.rows.append([])
        elif tag in ("td", "th"):
            self._end_cell()
            spans = {name: value for name, value in attrs if name in ("rowspan", "colspan")}
            self.merged = self.merged or any(value not in (None, "", "1") for value in spans.values())
            self._cell = []
        elif tag in _BREAKS and self._cell:
            self._cell.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self._silent = max(self._silent - 1, 0)
        elif tag in ("td", "th", "tr", "table"):
            self._end_cell()

    def handle_data(self, data: str) -> None:
        if self._cell is not None and not self._silent:
            self._cell.append(" ".join(data.replace("\u00a0", " ").split(" ")).replace("\r", "").replace("\n", " "))

    def _end_cell(self) -> None:
        if self._cell is None:
            return
        if not self.rows:
            self.rows.append([])
        if len(self.rows[-1]) >= MAX_PASTE_COLUMNS:
            raise _too_large()
        lines = [" ".join(line.split()) for line in "".join(self._cell).split("\n")]
        self.rows[-1].append("\n".join(lines).strip("\n"))
        self._cell = None
