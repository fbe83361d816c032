"""The tables of a piece of HTML from the clipboard, whoever wrote it, with the text above each.

Every character is looked at once or twice: html.parser takes hours for a clipboard full of "<!--"
or open quotes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import unescape

from parplanner.domain.edits.cells import MAX_PASTE_COLUMNS, MAX_PASTE_ROWS
from parplanner.exchange.containers import tsv
from parplanner.exchange.containers.html_text import BLOCKS, Lines
from parplanner.exchange.containers.narrow import exact_value, is_narrow
from parplanner.exchange.table import legacy_text

_SILENT = frozenset(("style", "script", "head", "title", "comment", "template"))
"""What is not shown; ``comment`` is LibreOffice's note on a cell."""
# The quantifiers never give back, and of all places where a tag may begin only a few see the same
# quote as open: so each character is looked at a few times at most. A quote that is never closed is
# no quote (second form).
_TOKEN = re.compile(
    r"<(?P<end>/?)(?P<name>[A-Za-z][\w:]*+)"
    r"(?:(?P<rest>(?:[^<>\"']++|\"[^\"]*+\"|'[^']*+')*+)>|(?P<loose>[^<>]*+)>)"
    r"|<[!?][^<>]*+>|(?P<text>[^<]+|<)"
)
_SPAN = re.compile(r"(row|col)span\s*=\s*[\"']?\s*(\d{1,9})", re.IGNORECASE)
_NO_HEIGHT = re.compile(r"\bheight\s*=\s*[\"']?0[\"']?(?:\s|$)", re.IGNORECASE)
"""Of the row by which Word and Excel tell the widths of a table
with merged columns: it is not shown."""
MAX_DEPTH = 8
"""Tables in tables that are told apart; the text of each is copied into all around it."""
LINES_ABOVE = 30
"""Lines above a table that may tell its title and year; a cell tells the table in it no more."""
Block = list[list[str]]

_SOFT_HYPHEN = "\xad"


@dataclass(slots=True)
class Table:
    """One table: ``above`` are the lines of text before it,
    ``depth`` counts the tables around it."""

    depth: int
    above: list[str]
    rows: Block = field(default_factory=list)

    @property
    def width(self) -> int:
        """Cells of its widest row."""
        return max(map(len, self.rows), default=0)

    def with_title(self) -> Block:
        """The rows, below the lines that may tell what they are."""
        return [*([line] for line in self.above[-LINES_ABOVE:]), *self.rows]


@dataclass(slots=True)
class Page:
    """All tables in the order in which they begin, and the text behind the last."""

    tables: list[Table]
    below: list[str]


def read(html: str) -> Page:
    """The tables of a text of HTML; merged cells have their text in the first place, as in Excel.

    Raises PlanError ``paste.too_large``.
    """
    if tsv.is_too_large(html):
        raise tsv.too_large()
    reader = _Reader()
    for token in _TOKEN.finditer(_without_comments(html)):
        name = token["name"]
        if name is None:
            if token["text"]:
                reader.text(unescape(token["text"]))
        elif token["end"]:
            reader.end_tag(name.lower())
        else:
            reader.start_tag(name.lower(), token["rest"] or token["loose"] or "")
    page = reader.finished()
    if _SOFT_HYPHEN in html or "&shy;" in html or "&#173;" in html:
        _drop_soft_hyphens(page)
    return page


def _drop_soft_hyphens(page: Page) -> None:
    """They are where a word may break, but for TCVN3, where they are a letter."""
    cells = [cell for table in page.tables for row in table.rows for cell in row]
    if legacy_text.detect(cells) is not None:
        return
    for table in page.tables:
        for row in table.rows:
            row[:] = [cell.replace(_SOFT_HYPHEN, "") for cell in row]
        table.above[:] = [line.replace(_SOFT_HYPHEN, "") for line in table.above]
    page.below[:] = [line.replace(_SOFT_HYPHEN, "") for line in page.below]


def _without_comments(html: str) -> str:
    first, *others = html.split("<!--")
    return first + "".join(part.partition("-->")[2] for part in others)


class _OpenTable:
    """A table that is being read."""

    def __init__(self, table: Table) -> None:
        self.table = table
        self.cell: Lines | None = None
        self._attributes = ""
        self._no_height = False
        self._feet: Block = []
        """Rows of a foot that stands before the body and is shown behind it."""
        self._rows = table.rows
        self._taken: dict[int, int] = {}
        """How many rows below, from this one on, a column is covered by a cell above."""

    def start_section(self, tag: str) -> None:
        """``thead``, ``tbody`` or ``tfoot``: no cell reaches from one into the next."""
        self.end_row()
        self._taken.clear()
        self._rows = self._feet if tag == "tfoot" else self.table.rows

    def start_row(self, attributes: str) -> None:
        """``attributes``: as they stand."""
        self.end_row()
        self._no_height = _NO_HEIGHT.search(attributes) is not None
        if len(self.table.rows) + len(self._feet) >= MAX_PASTE_ROWS:
            raise tsv.too_large()
        self._rows.append([])

    def start_cell(self, attributes: str) -> None:
        """``attributes``: as they stand."""
        self.end_cell()
        self.cell, self._attributes = Lines(), attributes

    def end_cell(self) -> None:
        """The cell is over, closed or not."""
        if self.cell is None:
            return
        text, self.cell = self.cell.shown(), None
        if is_narrow(text):
            text = exact_value(self._attributes) or text
        if not self._rows:
            self._rows.append([])
        self._append(self._rows[-1], text)

    def _append(self, row: list[str], text: str) -> None:
        spans = {"row": 1, "col": 1}
        for way, number in _SPAN.findall(self._attributes):
            spans[way.lower()] = max(int(number), 1)
        self._pass_taken(row)
        start, end = len(row), len(row) + spans["col"]
        if end > MAX_PASTE_COLUMNS:
            raise tsv.too_large()
        if spans["row"] > 1:
            self._taken |= dict.fromkeys(range(start, end), spans["row"])
        row += [text, *[""] * (end - start - 1)]

    def end_row(self) -> None:
        """The row is over: its last places may be covered from above; what covers places below
        reaches one row less."""
        self.end_cell()
        if self._rows and self._no_height and not any(self._rows[-1]):
            self._rows.pop()
            return
        if self._rows:
            self._pass_taken(self._rows[-1])
        self._taken = {column: left - 1 for column, left in self._taken.items() if left > 1}

    def close(self) -> Table:
        """The whole table."""
        self.end_row()
        self.table.rows = [row or [""] for row in (*self.table.rows, *self._feet)]
        return self.table

    def _pass_taken(self, row: list[str]) -> None:
        while len(row) in self._taken:
            row.append("")


class _Reader:
    """Hears the tags in order; markup inside cells is dropped."""

    def __init__(self) -> None:
        self._tables: list[Table] = []
        self._open: list[_OpenTable] = []
        self._outside = Lines()
        self._silent = 0
        self._too_deep = 0

    def start_tag(self, tag: str, attributes: str) -> None:
        """``attributes``: as they stand."""
        if tag in _SILENT:
            self._silent += 1
        elif tag == "body":
            self._silent = 0  # the end of a head need not be written
        elif tag == "table":
            self._start_table()
        elif self._too_deep or not self._open:
            self._mark(tag)
        elif tag in ("thead", "tbody", "tfoot"):
            self._open[-1].start_section(tag)
        elif tag == "tr":
            self._open[-1].start_row(attributes)
        elif tag in ("td", "th"):
            self._open[-1].start_cell(attributes)
        else:
            self._mark(tag)

    def end_tag(self, tag: str) -> None:
        """A closing tag."""
        if tag in _SILENT:
            self._silent = max(self._silent - 1, 0)
        elif tag == "table":
            self._end_table()
        elif self._open and not self._too_deep and tag in ("td", "th", "tr"):
            self._open[-1].end_cell()
        elif tag in BLOCKS:
            self._here().block()

    def text(self, data: str) -> None:
        """Text between tags."""
        if not self._silent:
            self._here().text(data)

    def finished(self) -> Page:
        """Everything, also what was never closed."""
        while self._open:
            self._end_table()
        return Page(self._tables, self._outside_lines())

    def _outside_lines(self) -> list[str]:
        """What stands outside of tables since the last one."""
        lines, self._outside = self._outside.shown().split("\n"), Lines()
        return [line for line in lines if line]

    def _here(self) -> Lines:
        """Where text goes: into the innermost open cell, else outside (a caption, a stray word)."""
        for opened in reversed(self._open):
            if opened.cell is not None:
                return opened.cell
        return self._outside

    def _mark(self, tag: str) -> None:
        if tag == "br":
            self._here().line_break()
        elif tag in BLOCKS or tag in ("tr", "td", "th"):
            self._here().block()

    def _start_table(self) -> None:
        around = self._here()
        around.block()
        if self._too_deep or len(self._open) == MAX_DEPTH:
            self._too_deep += 1
            return
        above = self._outside_lines() if around is self._outside else around.last(LINES_ABOVE)
        table = Table(len(self._open), above)
        self._tables.append(table)
        self._open.append(_OpenTable(table))

    def _end_table(self) -> None:
        if self._too_deep:
            self._too_deep -= 1
            self._here().block()
            return
        if not self._open:
            return
        table = self._open.pop().close()
        if not self._open:
            # A caption, or a stray word, which a browser shows above the table.
            table.above += self._outside_lines()
            return
        around = self._here()
        for row in table.rows:
            around.block()
            around.text(" ".join(cell.replace("\n", " ") for cell in row if cell))
        around.block()
