"""A table in Word: header on every page, merged cells, exact widths,
ordinary rows never parted over two pages."""

from __future__ import annotations

from collections.abc import Callable
from itertools import accumulate, pairwise

from parplanner.reports.docx.rows import CELL_DOUBT, Rows
from parplanner.reports.docx.styles import CELL, HEADER_CELL, size_of
from parplanner.reports.docx.xml import look, paragraph, points, run, twips
from parplanner.reports.report import form
from parplanner.reports.report.levels import BOLD_LEVELS
from parplanner.reports.report.model import Cell, ColumnKind, HeaderCell, Level, Line, Table
from parplanner.reports.report.typeset import TableText, cell_kind

_JUSTIFICATION = {ColumnKind.CODE: "center", ColumnKind.POINTS: "right", ColumnKind.TEXT: "left"}


def grid(widths: tuple[float, ...]) -> list[int]:
    """Columns in twips whose edges are the nearest to the exact ones: the sum never drifts."""
    edges = [twips(edge) for edge in accumulate(widths, initial=0.0)]
    return [right - left for left, right in pairwise(edges)]


def table_start(
    columns: list[int], *, border: bool, padding: tuple[float, float] = (0.0, 0.0)
) -> str:
    """``w:tbl`` up to its rows: fixed layout, own cell margins (mm, at the sides and above),
    borders or none."""
    sides = "".join(
        f'<w:{side} w:val="single" w:sz="{round(form.BORDER_WIDTH * 8)}" w:space="0" '
        'w:color="000000"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    x, y = (twips(value) for value in padding)
    # A row is as high as its text, its margins and one border.
    below = max(0, y - round(form.BORDER_WIDTH * 20))
    borders = f"<w:tblBorders>{sides}</w:tblBorders>" if border else ""
    columns_xml = "".join(f'<w:gridCol w:w="{width}"/>' for width in columns)
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(columns)}" w:type="dxa"/><w:tblInd w:w="0" '
        'w:type="dxa"/>'
        f"{borders}"
        '<w:tblLayout w:type="fixed"/><w:tblCellMar>'
        f'<w:top w:w="{y}" w:type="dxa"/><w:left w:w="{x}" w:type="dxa"/>'
        f'<w:bottom w:w="{below}" w:type="dxa"/><w:right w:w="{x}" '
        'w:type="dxa"/></w:tblCellMar></w:tblPr>'
        f"<w:tblGrid>{columns_xml}</w:tblGrid>"
    )


def cell_xml(width: int, content: str, properties: str = "") -> str:
    """``w:tc``; ``properties`` follow the width in the order of the schema."""
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{properties}</w:tcPr>{content}</w:tc>'


class DocxTable:
    """Makes the XML of one table.

    ``page_height`` (pt) tells which rows could not stand on one page."""

    def __init__(
        self, text: TableText, style_size: int, page_height: float, tick: Callable[[], None]
    ) -> None:
        self._text = text
        self._table: Table = text.table
        self._columns = grid(tuple(column.width for column in text.table.columns))
        self._size = "" if text.size == style_size else size_of(text.size)
        # Borders and rounding: where a word just fits on the page of the PDF, Word's cell may break
        # it.
        self._heights = text.header_heights(narrower=CELL_DOUBT)
        self._page_height = page_height
        self._tick = tick

    def xml(self, *, keep_last: bool) -> str:
        """The table; ``keep_last``: its last row stays with what follows."""
        parts = [table_start(self._columns, border=True, padding=(form.PADDING_X, form.PADDING_Y))]
        parts += [self._header_row(row) for row in range(self._table.header_rows)]
        rows = Rows(self._text, self._page_height - sum(self._heights), keep_last=keep_last)
        for number, line in enumerate(self._table.lines):
            self._tick()
            parts.append(self._row(line, rows.whole(number), rows.kept(number)))
        return "".join([*parts, "</w:tbl>"])

    def _width(self, first: int, last: int) -> int:
        return sum(self._columns[first : last + 1])

    # -- header ------------------------------------------------------------------------------------

    def _header_row(self, row: int) -> str:
        cells: list[str] = []
        column = 0
        while column < len(self._columns):
            head = self._covering(row, column)
            last = column if head is None else head.column + head.columns - 1
            cells.append(self._header_cell(head, row, column, last))
            column = last + 1
        # LibreOffice forgets on later pages what a merged cell needs.
        height = f'<w:trHeight w:val="{points(self._heights[row])}" w:hRule="atLeast"/>'
        return f"<w:tr><w:trPr><w:cantSplit/>{height}<w:tblHeader/></w:trPr>{''.join(cells)}</w:tr>"

    def _covering(self, row: int, column: int) -> HeaderCell | None:
        return next(
            (
                head
                for head in self._table.header
                if head.row <= row < head.row + head.rows
                and head.column <= column < head.column + head.columns
            ),
            None,
        )

    def _header_cell(self, head: HeaderCell | None, row: int, first: int, last: int) -> str:
        starts = head is not None and head.row == row
        merged = ""
        if head is not None and head.rows > 1:
            merged = '<w:vMerge w:val="restart"/>' if starts else "<w:vMerge/>"
        span = f'<w:gridSpan w:val="{last - first + 1}"/>' if last > first else ""
        text = "".join(self._text.header_lines(head)) if head is not None and starts else ""
        content = paragraph(HEADER_CELL, run(text, self._size), "<w:keepNext/>")
        return cell_xml(
            self._width(first, last), content, f'{span}{merged}<w:vAlign w:val="center"/>'
        )

    # -- rows --------------------------------------------------------------------------------------

    def _row(self, line: Line, whole: bool, kept: bool) -> str:
        cells: list[str] = []
        first, last = line.span or (-1, -1)
        for at, (column, content) in enumerate(zip(self._table.columns, line.cells, strict=True)):
            if first < at <= last:
                continue
            end = last if at == first else at
            span = f'<w:gridSpan w:val="{end - at + 1}"/>' if end > at else ""
            said = self._paragraph(line, content, cell_kind(line, at, column.kind), kept)
            cells.append(cell_xml(self._width(at, end), said, span))
        unparted = "<w:trPr><w:cantSplit/></w:trPr>" if whole else ""
        return f"<w:tr>{unparted}{''.join(cells)}</w:tr>"

    def _paragraph(self, line: Line, content: Cell, kind: ColumnKind, kept: bool) -> str:
        own = look(line.level in BOLD_LEVELS, line.level is Level.GROUP)
        justified = "" if kind is ColumnKind.TEXT else f'<w:jc w:val="{_JUSTIFICATION[kind]}"/>'
        keep = "<w:keepNext/>" if kept else ""
        # The mark of a paragraph has a size too: an empty cell is as high as it.
        mark = f"<w:rPr>{self._size}</w:rPr>" if self._size else ""
        return paragraph(
            CELL, run(self._text.text(content), own + self._size), keep + justified + mark
        )
