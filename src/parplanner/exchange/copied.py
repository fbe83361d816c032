"""What was copied somewhere, as tables and as cells: from the clipboard's HTML and its plain text.

HTML tells cells of several paragraphs apart; the plain text is exact to the blank. Where both tell
the same cells the plain text is taken, else the HTML.
"""

from __future__ import annotations

from dataclasses import dataclass

from parplanner.domain.edits.cells import MAX_PASTE_ROWS
from parplanner.domain.errors import FileProblem, PlanError
from parplanner.exchange import reading
from parplanner.exchange.containers import html_reader, html_table, tsv
from parplanner.exchange.containers.html_reader import Block, Page, Table
from parplanner.exchange.containers.narrow import is_narrow
from parplanner.exchange.table.sheet import letters

MOST_TABLES = 40
"""Tables of one page that are looked at, the largest."""
_HEADING_ROWS = 12
"""Rows of a table that show whether it has a heading of its own."""


@dataclass(frozen=True, slots=True)
class Copied:
    """``tables``: what may be a table with headings, with the lines above it; ``cells``: all of it,
    to go into cells. ``parts``: the cells when every line is parted at ``sign`` (else blank)."""

    tables: list[Block]
    cells: Block
    sign: str = ""
    parts: Block | None = None


def read(html: str, text: str) -> Copied:
    """The two forms of one copy; ``html`` may be blank.

    Raises PlanError ``paste.unprintable``, ``paste.too_large``, or ``paste.too_narrow`` for a cell
    that shows only ``####`` in both forms.
    """
    if html_table.is_ours(html):
        plain = tsv.parse(text)
        return Copied([plain], plain)
    page = _page(html, text)
    tables = [] if page is None else [table for table in page.tables if table.rows]
    if page is None or not tables:
        return _from_text(text)
    depth = _depth_shown(tables)
    outer = _exact(_continued([table for table in tables if table.depth == depth]), text)
    flow = _flow(outer, page.below)
    _refuse_narrow(flow)
    inner = [table for table in tables if table.depth > depth]
    most = sorted([*outer, *inner], key=lambda table: len(table.rows), reverse=True)[:MOST_TABLES]
    return Copied([table.with_title() for table in most], flow)


def _depth_shown(tables: list[Table]) -> int:
    """How many frames are around the table: mails put each into one of a single cell."""
    depth = 0
    while [table.depth for table in tables[depth : depth + 2]] == [depth, depth + 1]:
        frame, within = tables[depth : depth + 2]
        alone = not any(table.depth <= depth + 1 for table in tables[depth + 2 :])
        if not alone or _words(frame) != _words(within):
            break
        depth += 1
    return depth


def _words(table: Table) -> list[str]:
    return " ".join(" ".join(row) for row in table.rows).split()


def _page(html: str, text: str) -> Page | None:
    if "<table" not in html.lower():
        return None
    if tsv.is_too_large(html) and not tsv.is_too_large(text) and "office:word" not in html:
        return None  # Excel writes much around its cells; its plain text has the same ones
    return html_reader.read(html)


def _from_text(text: str) -> Copied:
    plain = tsv.parse(text)
    _refuse_narrow(plain)
    parted = tsv.parted(text)
    if parted is None:
        return Copied([plain], plain)
    sign, parts = parted
    return Copied([plain, parts], plain, sign, parts)


def _flow(tables: list[Table], below: list[str]) -> Block:
    """Everything in the order of the page; a line of text between tables is a row of one cell."""
    rows: Block = []
    for table in tables:
        rows += [[line] for line in table.above]
        rows += table.rows
    rows += [[line] for line in below]
    if len(rows) > MAX_PASTE_ROWS:
        raise tsv.too_large()
    return rows


# -- one table in two parts ------------------------------------------------------------------------


def _continued(tables: list[Table]) -> list[Table]:
    """Tables as they were before Word split them: what goes on
    right behind another is joined to it."""
    whole: list[Table] = []
    for table in tables:
        rows = _continuation(whole[-1], table) if whole else None
        if rows is None:
            whole.append(table)
        else:
            whole[-1].rows = [*whole[-1].rows, *rows]
    return whole


def _continuation(first: Table, second: Table) -> Block | None:
    """The rows by which the second goes on with the first, without a
    repeated heading; None: it does not."""
    if second.above or first.width != second.width or second.width < 2:
        return None
    repeated = 0
    for above, below in zip(first.rows, second.rows, strict=False):
        if above != below:
            break
        repeated += 1
    rows = second.rows[repeated:]
    return None if not repeated and _has_heading(rows) else rows


def _has_heading(rows: Block) -> bool:
    try:
        reading.from_lines(rows[:_HEADING_ROWS])
    except FileProblem:
        return False
    return True


# -- both forms together ---------------------------------------------------------------------------


def _exact(tables: list[Table], text: str) -> list[Table]:
    """The cells of the only table as the plain text has them, where both tell the same."""
    if len(tables) != 1:
        return tables
    try:
        plain = tsv.parse(text)
    except PlanError:
        return tables
    rows = tables[0].rows
    if len(plain) == len(rows) and not tables[0].above:
        tables[0].rows = [_exact_row(row, other) for row, other in zip(rows, plain, strict=True)]
    return tables


def _exact_row(row: list[str], plain: list[str]) -> list[str]:
    padded = plain + [""] * (len(row) - len(plain))
    if len(padded) > len(row):
        return row
    return [_exact_cell(cell, other) for cell, other in zip(row, padded, strict=True)]


def _exact_cell(cell: str, plain: str) -> str:
    if is_narrow(cell):
        return plain or cell
    lines = [" ".join(line.split()) for line in plain.split("\n")]
    return plain if "\n".join(lines).strip("\n") == cell else cell


def _refuse_narrow(block: Block) -> None:
    for number, row in enumerate(block, start=1):
        for column, cell in enumerate(row, start=1):
            if is_narrow(cell):
                raise PlanError(
                    "paste.too_narrow", line=number, place=letters(column), text=cell[:10]
                )
