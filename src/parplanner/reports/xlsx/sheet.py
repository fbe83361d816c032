"""One sheet: title rows, a table with merged header, rows as tall
as their text, sums that stay alive."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from parplanner.domain import points
from parplanner.reports.report import form
from parplanner.reports.report.fonts import face
from parplanner.reports.report.levels import BOLD_LEVELS
from parplanner.reports.report.model import (
    Block,
    Cell,
    ColumnKind,
    Figure,
    Line,
    Paragraph,
    Percent,
    Points,
    Rule,
    Table,
)
from parplanner.reports.report.printable import Printable
from parplanner.reports.report.typeset import TableText, cell_kind
from parplanner.reports.report.wrap import Wrapper
from parplanner.reports.xlsx import geometry
from parplanner.reports.xlsx.breaks import heading_breaks
from parplanner.reports.xlsx.figures import Number, number_of
from parplanner.reports.xlsx.styles import ALIGNMENTS, CellStyle, Styles, looks_like_formula
from parplanner.reports.xlsx.sums import Sums

_RULE_SIZE = 8
_PERCENT = 100
"""Shares are integers of 1/100 percent."""


class SheetWriter:
    """Fills one sheet from the top. ``widths`` are its columns' in mm."""

    def __init__(
        self, sheet: Any, widths: Sequence[float], printable: Printable, page: form.Page
    ) -> None:
        from openpyxl.utils import get_column_letter

        self.sheet = sheet
        self.row = 1
        self.continued = 0
        self.numbers_only = 0
        self.values: dict[str, str] = {}
        self._indented: frozenset[int] = frozenset()
        self._printable = printable
        self.page = page
        self.widths = tuple(widths)
        self._styles = Styles(sheet)
        self._pixels = geometry.pixels(widths)
        self.letters = [get_column_letter(i + 1) for i in range(len(self._pixels))]
        self._last_width = 0.0
        for letter, width in zip(self.letters, self._pixels, strict=True):
            sheet.column_dimensions[letter].width = geometry.column_width(width)

    # -- paragraphs --------------------------------------------------------------------------------

    def block(self, block: Block) -> None:
        """A paragraph or rule in a row merged over all columns."""
        if isinstance(block, Paragraph):
            self._paragraph(block)
        elif isinstance(block, Rule):
            wide = int(self._last_width * form.RULE_SHARE / _RULE_SIZE)
            self._merged_row(
                "—" * wide, CellStyle(_RULE_SIZE, align="center", middle=True, border=False), 1
            )

    def _paragraph(self, paragraph: Paragraph) -> None:
        style = form.style(paragraph.style)
        wrapper = Wrapper(face(style.bold, style.italic), style.size)
        text = self._printable.text(paragraph.text)
        text, room = text.upper() if style.capitals else text, geometry.room(sum(self._pixels))
        lines = wrapper.lines(text, room)
        if style.align is form.Align.CENTER and len(lines) > 1:
            # Broken here: Excel fills the first line and leaves a lone word for the last.
            lines = [f"{line.rstrip()}\n" for line in wrapper.balanced(text, room)]
        align = "left" if style.align is form.Align.JUSTIFY else style.align.value
        look = CellStyle(style.size, style.bold, style.italic, align, middle=True, border=False)
        most = geometry.max_lines(style.size, self.page.printable_height * form.PT_PER_MM)
        for start in range(0, len(lines), most):
            part = lines[start : start + most]
            self._merged_row("".join(part).rstrip(" \n"), look, len(part))
        self._last_width = wrapper.width(lines[-1].rstrip("\n"))

    def _merged_row(self, text: str, style: CellStyle, lines: int) -> None:
        self._put(self.row, 0, text, style)
        self._merge(self.row, self.row, 0, len(self._pixels) - 1)
        self._set_height(lines, style.size)

    def _set_height(self, lines: int, size: float) -> None:
        self.sheet.row_dimensions[self.row].height = geometry.height(lines, size)
        self.row += 1

    def _merge(self, first: int, last: int, left: int, right: int) -> None:
        if (first, left) != (last, right):
            self.sheet.merged_cells.add(f"{self.letters[left]}{first}:{self.letters[right]}{last}")

    def _put(self, row: int, column: int, text: str, style: CellStyle) -> None:
        cell = self.sheet.cell(row, column + 1)
        if text:
            cell.value = text
            # openpyxl takes "=…" for a formula and "#N/A" for an error: what a person wrote is
            # text.
            cell.data_type = "s"
            if looks_like_formula(text):
                style = style._replace(quoted=True)
        self._styles.apply(cell, style)

    # -- figures of a chart ------------------------------------------------------------------------

    def chart_head(self, label: str, names: Sequence[str], size: int) -> None:
        """The row above the figures of a chart: what the labels are,
        then the names of the last columns."""
        look = CellStyle(size, bold=True, align="center", middle=True)
        at = self.first_of(len(names))
        cells = [label, *[""] * (at - 1), *names]
        lines = 1
        for column, text in enumerate(map(self._printable.text, cells)):
            self._put(self.row, column, text, look)
            wide = sum(self._pixels[:at]) if column == 0 else self._pixels[column]
            lines = max(lines, len(Wrapper(face(bold=True), size).lines(text, geometry.room(wide))))
        self._merge(self.row, self.row, 0, at - 1)
        self._set_height(lines, size)

    def chart_row(self, label: str, cells: Sequence[Cell], size: int) -> None:
        """A row of a chart: its whole label, then in the last columns its figures and codes; None
        is a blank cell."""
        look, at = CellStyle(size), self.first_of(len(cells))
        label = self._printable.text(label)
        lines = len(Wrapper(face(), size).lines(label, geometry.room(sum(self._pixels[:at]))))
        for column in range(at):
            self._put(self.row, column, label if column == 0 else "", look)
        self._merge(self.row, self.row, 0, at - 1)
        number = look._replace(align="right")
        for column, cell in enumerate(cells, start=at):
            if isinstance(cell, Points):
                self._set_number(column, cell.value / points.SCALE, number)
            elif isinstance(cell, Percent):
                self._set_number(
                    column, cell.value / _PERCENT, number._replace(number_format="0.00")
                )
            else:
                text = self._printable.text(cell or "")
                self._put(self.row, column, text, look._replace(align="center"))
                lines = max(
                    lines,
                    len(Wrapper(face(), size).lines(text, geometry.room(self._pixels[column]))),
                )
        self._set_height(min(lines, geometry.max_lines(size, geometry.MAX_HEIGHT)), size)

    @property
    def column_count(self) -> int:
        """How many columns the sheet has."""
        return len(self._pixels)

    @property
    def room_below(self) -> float:
        """pt left on the page of the row that comes next, as far as
        the heights of the rows above tell."""
        page = self.page.printable_height * form.PT_PER_MM
        used = 0.0
        for row in range(1, self.row):
            height = self.sheet.row_dimensions[row].height or geometry.height(
                1, geometry.NORMAL_SIZE
            )
            used = height if used + height > page else used + height
        return page - used

    def first_of(self, count: int) -> int:
        """The column (from 0) of the first of ``count`` series; the
        sheet has more columns than series."""
        return max(1, len(self._pixels) - count)

    def _set_number(self, column: int, value: float, style: CellStyle) -> None:
        cell = self.sheet.cell(self.row, column + 1)
        cell.value = value
        self._styles.apply(cell, style)

    def blank_row(self, height: float) -> None:
        """A row of ``height`` pt with nothing in it."""
        self.sheet.row_dimensions[self.row].height = height
        self.row += 1

    # -- table -------------------------------------------------------------------------------------

    def table(self, table: Table, text: TableText, tick: Callable[[], None]) -> None:
        """Header and rows; what Excel needs to print the header on every page."""
        top = self.row
        header_height = self._header(table, text)
        self.sheet.print_title_rows = f"{top}:{self.row - 1}"
        self.sheet.freeze_panes = f"A{self.row}"
        header = range(top - 1, self.row - 1)
        self._indented = self._with_indent(text)
        available = self.page.printable_height * form.PT_PER_MM - header_height
        most = geometry.max_lines(text.size, max(available, header_height))
        rows: list[int] = []
        for line in table.lines:
            tick()
            rows.append(self.row)
            self._line(line, text, most)
        self._formulas(table, rows)
        self._break_pages(
            header,
            {row - 1 for row, line in zip(rows, table.lines, strict=True) if line.leads},
        )

    def _break_pages(self, header: range, headings: set[int]) -> None:
        """Begin a page by hand where a heading would stand alone at the end of one."""
        from openpyxl.worksheet.pagebreak import Break

        heights = [self.sheet.row_dimensions[row].height for row in range(1, self.row)]
        for row in heading_breaks(
            heights, headings, header, self.page.printable_height * form.PT_PER_MM
        ):
            # A break's id is the number, from 1, of the row above it.
            self.sheet.row_breaks.append(Break(id=row))

    def _with_indent(self, text: TableText) -> frozenset[int]:
        """The columns of points with room between number and border:
        a text may begin right behind it."""
        found = []
        for at, column in enumerate(text.table.columns):
            said = {
                (line.level, text.text(line.cells[at]))
                for line in text.table.lines
                if isinstance(line.cells[at], Points)
            }
            widest = max((text.levels[level].width(number) for level, number in said), default=0.0)
            if column.kind is ColumnKind.POINTS and widest <= geometry.room(
                self._pixels[at], indents=1
            ):
                found.append(at)
        return frozenset(found)

    def _header(self, table: Table, text: TableText) -> float:
        style = CellStyle(text.size, bold=True, align="center", middle=True)
        top, heights = self.row, [geometry.height(1, text.size)] * table.header_rows
        for row in range(table.header_rows):
            for column in range(len(table.columns)):
                self._put(top + row, column, "", style)
        for cell in sorted(table.header, key=lambda c: c.rows):
            content = self._printable.text(cell.text)
            self._put(top + cell.row, cell.column, content, style)
            last = cell.column + cell.columns - 1
            self._merge(top + cell.row, top + cell.row + cell.rows - 1, cell.column, last)
            lines = text.header.lines(
                content, geometry.room(sum(self._pixels[cell.column : last + 1]))
            )
            lacking = geometry.height(len(lines), text.size) - sum(
                heights[cell.row : cell.row + cell.rows]
            )
            heights[cell.row + cell.rows - 1] += max(0.0, lacking)
        for height in heights:
            self.sheet.row_dimensions[self.row].height = min(height, geometry.MAX_HEIGHT)
            self.row += 1
        return sum(heights)

    def _line(self, line: Line, text: TableText, most: int) -> None:
        """One line in as many sheet rows as its text needs; figures stand in the first."""
        wrapped = self._wrapped(line, text)
        count = max((len(lines) for lines in wrapped.values()), default=1)
        self.continued += count > most
        for start in range(0, count, most):
            first, last = start == 0, start + most >= count
            for column, cell in enumerate(line.cells):
                style = self._look(line, column, text)._replace(top=first, bottom=last)
                if isinstance(cell, Points | Percent):
                    self._number(column, cell if first else None, style, text)
                elif isinstance(cell, Figure) and (number := self._typed(cell, column, style)):
                    self._set_number(
                        column, number.value, style._replace(number_format=number.number_format)
                    )
                else:
                    self._put(
                        self.row,
                        column,
                        self._part(cell, wrapped.get(column), start, most, text),
                        style,
                    )
            if line.span is not None:
                self._merge(self.row, self.row, *line.span)
            self._set_height(min(most, count - start), text.size)

    def _typed(self, cell: Figure, column: int, style: CellStyle) -> Number | None:
        """The number a typed figure is; one too wide for its column would be shown as ``####``."""
        measure = Wrapper(face(style.bold, style.italic), style.size)
        fits = measure.width(cell) <= geometry.room(self._pixels[column])
        return number_of(self._printable.text(cell)) if fits else None

    def _wrapped(self, line: Line, text: TableText) -> dict[int, list[str]]:
        found: dict[int, list[str]] = {}
        first, last = line.span or (-1, -1)
        for column, cell in enumerate(line.cells):
            if not isinstance(cell, str) or not cell or first < column <= last:
                continue
            wide = sum(self._pixels[column : last + 1]) if column == first else self._pixels[column]
            found[column] = text.levels[line.level].lines(text.text(cell), geometry.room(wide))
        return found

    def _part(
        self, cell: Cell, lines: list[str] | None, start: int, most: int, text: TableText
    ) -> str:
        if lines is None:
            return ""
        if len(lines) <= most:
            return text.text(cell) if start == 0 else ""
        return "".join(lines[start : start + most]).rstrip(" \n")

    def _look(self, line: Line, column: int, text: TableText) -> CellStyle:
        kind = cell_kind(line, column, text.table.columns[column].kind)
        bold = line.level in BOLD_LEVELS
        italic = text.levels[line.level].face is face(bold, italic=True)
        indent = 1 if kind is ColumnKind.POINTS and column in self._indented else 0
        return CellStyle(text.size, bold, italic, ALIGNMENTS[kind], indent=indent)

    def _number(
        self, column: int, number: Points | Percent | None, style: CellStyle, text: TableText
    ) -> None:
        cell = self.sheet.cell(self.row, column + 1)
        share = isinstance(number, Percent)
        if number is not None:
            scale = _PERCENT if share else points.SCALE
            whole, rest = divmod(number.value, scale)
            cell.value = number.value / scale if rest else whole
        difference = isinstance(number, Points) and number.difference
        usual = geometry.number_format(text.table.min_decimals, difference=difference)
        decimals = "0.00" if share else usual
        self._styles.apply(cell, style._replace(number_format=decimals))

    def _formulas(self, table: Table, rows: list[int]) -> None:
        """Put the sums in where their addends' places are known, the values beside them for readers
        that do not sum."""
        sums = Sums(table.lines, rows)
        for line, row in enumerate(rows):
            for column, content in enumerate(table.lines[line].cells):
                if not isinstance(content, Points) or not content.addends:
                    continue
                formula = sums.formula(column, self.letters[column], line)
                if formula is None:
                    self.numbers_only += 1
                    continue
                self.sheet.cell(row, column + 1).value = formula
                self.values[f"{self.letters[column]}{row}"] = points.plain(content.value) or ""
