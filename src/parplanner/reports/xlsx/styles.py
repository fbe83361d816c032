"""Cell styles of a workbook: each made once and shared, since openpyxl
spends most of its time on styling cells."""

from __future__ import annotations

from typing import Any, NamedTuple

from parplanner.reports.report import form
from parplanner.reports.report.model import ColumnKind


class CellStyle(NamedTuple):
    """What tells one cell's look from another's. ``top``/``bottom``: whether the row begins or ends
    there.

    ``indent``: Excel's unit, from the side the text is set to.
    """

    size: float
    bold: bool = False
    italic: bool = False
    align: str = "left"
    middle: bool = False
    border: bool = True
    top: bool = True
    bottom: bool = True
    number_format: str = "General"
    quoted: bool = False
    indent: int = 0


ALIGNMENTS = {ColumnKind.CODE: "center", ColumnKind.TEXT: "left", ColumnKind.POINTS: "right"}
# What a spreadsheet may take for the beginning of a formula, full-width forms included.
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


def looks_like_formula(text: str) -> bool:
    """Whether Excel could read the text as a formula once somebody edits the cell."""
    return text.startswith(_FORMULA_STARTS)


class Styles:
    """Gives cells their style. ``sheet`` is any sheet of the workbook."""

    def __init__(self, sheet: Any) -> None:
        self._sheet = sheet
        self._known: dict[CellStyle, Any] = {}

    def apply(self, cell: Any, style: CellStyle) -> None:
        """Set the look of a cell."""
        known = self._known.get(style)
        if known is None:
            known = self._known[style] = self._make(style)
        cell._style = known

    def _make(self, style: CellStyle) -> Any:
        from openpyxl.cell import Cell
        from openpyxl.styles import Alignment, Border, Font, Side

        line, inside = Side(style="thin", color="FF000000"), Side(style="hair", color="FF000000")
        cell = Cell(self._sheet, row=1, column=1)
        cell.font = Font(name=form.FONT, size=style.size, bold=style.bold, italic=style.italic)
        vertical = "center" if style.middle else "top"
        cell.alignment = Alignment(
            horizontal=style.align,
            vertical=vertical,
            wrap_text=not style.indent,
            indent=style.indent,
        )
        if style.border:
            above, below = line if style.top else inside, line if style.bottom else inside
            cell.border = Border(left=line, right=line, top=above, bottom=below)
        cell.number_format = style.number_format
        cell.quotePrefix = style.quoted
        return cell._style
