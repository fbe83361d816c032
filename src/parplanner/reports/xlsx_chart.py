"""A chart on a sheet: its figures as cells, below them a native bar chart that follows the cells."""

from __future__ import annotations

import math
from typing import Any

from parplanner.reports import form
from parplanner.reports import xlsx_geometry as geometry
from parplanner.reports.model import Chart, Paragraph, Style
from parplanner.reports.printable import Printable
from parplanner.reports.xlsx_sheet import SheetWriter

_MM_PER_BAR = 7.5
_MM_AROUND = 18.0
_ROW_PT = 20.0
_GREY = "BFBFBF"


def add_chart(writer: SheetWriter, chart: Chart, printable: Printable) -> None:
    """Title, a row per bar (label, points, running share), the chart. Its rows are part of the printed area."""
    writer.block(Paragraph(Style.CAPTION, chart.title))
    if not chart.values:
        return
    size = form.TABLE_SIZES[0]
    first = writer.row
    shares = [*chart.shares, *(None for _ in range(len(chart.values) - len(chart.shares)))]
    for label, value, share in zip(chart.labels, chart.values, shares, strict=True):
        writer.figures(printable.text(label), value, share, size)
    last = writer.row - 1
    width = sum(writer.widths)
    page = writer.page.printable_height - 2 * _MM_AROUND
    height = min(page, _MM_AROUND + _MM_PER_BAR * len(chart.values))
    made = _bar_chart(writer, first, last)
    made.width, made.height = width / 10, height / 10
    writer.sheet.add_chart(made, f"A{writer.row + 1}")
    for _ in range(math.ceil(height * form.PT_PER_MM / _ROW_PT) + 2):
        writer.blank_row(_ROW_PT)


def _bar_chart(writer: SheetWriter, first: int, last: int) -> Any:
    from openpyxl.chart import BarChart, Reference
    from openpyxl.chart.label import DataLabelList
    from openpyxl.chart.shapes import GraphicalProperties

    sheet, values = writer.sheet, writer.value_column + 1
    chart = BarChart()
    chart.type, chart.legend, chart.gapWidth = "bar", None, 60
    chart.add_data(Reference(sheet, min_col=values, min_row=first, max_row=last))
    chart.set_categories(Reference(sheet, min_col=1, min_row=first, max_row=last))
    bars = chart.series[0]
    bars.graphicalProperties = GraphicalProperties(solidFill=_GREY)
    bars.graphicalProperties.line.solidFill = "000000"
    bars.dLbls = DataLabelList(showVal=True, showSerName=False, showCatName=False, showLegendKey=False)
    bars.dLbls.txPr = _text()
    # The first row on top, as on the page.
    chart.x_axis.scaling.orientation = "maxMin"
    for axis in (chart.x_axis, chart.y_axis):
        axis.delete = False
        axis.txPr = _text()
        axis.majorGridlines = None
    chart.y_axis.number_format = geometry.number_format(0)
    return chart


def _text() -> Any:
    """Letters of the chart: the document's font, black."""
    from openpyxl.chart.text import RichText
    from openpyxl.drawing.text import CharacterProperties, Font, Paragraph, ParagraphProperties

    look = CharacterProperties(latin=Font(typeface=form.FONT), sz=form.TABLE_SIZES[-1] * 100, solidFill="000000")
    return RichText(p=[Paragraph(pPr=ParagraphProperties(defRPr=look), endParaRPr=look)])
