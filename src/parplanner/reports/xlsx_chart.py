"""A chart on a sheet: its figures as cells, below them a native chart (bars, lines) that follows the cells."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from parplanner.reports import form
from parplanner.reports import xlsx_geometry as geometry
from parplanner.reports.model import AnyChart, Chart, LineChart, Paragraph, Role, Style
from parplanner.reports.printable import Printable
from parplanner.reports.xlsx_sheet import SheetWriter

_MM_PER_BAR = 7.5
_MM_AROUND = 18.0
_ROW_PT = 20.0
_GREY = "BFBFBF"
_LINE_BARS = 10
"""A line chart is as tall as a chart of so many bars."""


def add_chart(writer: SheetWriter, chart: AnyChart, printable: Printable) -> None:
    """Title, a row per label with its figures, the chart. Its rows are part of the printed area."""
    writer.block(Paragraph(Style.CAPTION, chart.title))
    if not chart.labels:
        return
    size = form.TABLE_SIZES[0]
    if isinstance(chart, Chart):
        first, columns = writer.row, (writer.value_column + 1, writer.value_column + 1)
        shares = [*chart.shares, *(None for _ in range(len(chart.values) - len(chart.shares)))]
        for label, value, share in zip(chart.labels, chart.values, shares, strict=True):
            writer.figures(printable.text(label), value, share, size)
        made = _bar_chart(writer, first, columns, [Role.LOST])
        bars = len(chart.labels)
    else:
        count = len(chart.series)
        writer.series_head([series.name for series in chart.series], size)
        first, columns = writer.row, (writer.first_of(count) + 1, writer.first_of(count) + count)
        for at, label in enumerate(chart.labels):
            writer.series_figures(printable.text(label), [series.values[at] for series in chart.series], size)
        roles = [series.role for series in chart.series]
        if isinstance(chart, LineChart):
            made = _line_chart(writer, first, columns, roles)
            bars = _LINE_BARS
        else:
            made = _bar_chart(writer, first, columns, roles)
            bars = len(chart.labels) * count
    _place(writer, made, bars)


def _place(writer: SheetWriter, made: Any, bars: int) -> None:
    """The chart below its figures, over rows of its own, at most a page tall."""
    page = writer.page.printable_height - 2 * _MM_AROUND
    height = min(page, _MM_AROUND + _MM_PER_BAR * bars)
    made.width, made.height = sum(writer.widths) / 10, height / 10
    writer.sheet.add_chart(made, f"A{writer.row + 1}")
    for _ in range(math.ceil(height * form.PT_PER_MM / _ROW_PT) + 2):
        writer.blank_row(_ROW_PT)


def _fill(writer: SheetWriter, made: Any, first: int, columns: tuple[int, int]) -> None:
    """Series and categories from the cells; with several series the head row above names them in a legend."""
    from openpyxl.chart import Reference

    many = columns[1] > columns[0]
    sheet, last = writer.sheet, writer.row - 1
    head = first - 1 if many else first
    data = Reference(sheet, min_col=columns[0], max_col=columns[1], min_row=head, max_row=last)
    made.add_data(data, titles_from_data=many)
    made.set_categories(Reference(sheet, min_col=1, min_row=first, max_row=last))
    if many:
        made.legend.position, made.legend.txPr = "t", _text()
    else:
        made.legend = None
    for axis in (made.x_axis, made.y_axis):
        axis.delete = False
        axis.txPr = _text()
        axis.majorGridlines = None
    made.y_axis.number_format = geometry.number_format(0)


def _bar_chart(writer: SheetWriter, first: int, columns: tuple[int, int], roles: Sequence[Role]) -> Any:
    from openpyxl.chart import BarChart

    chart = BarChart()
    chart.type, chart.gapWidth = "bar", 60
    _fill(writer, chart, first, columns)
    for bars, role in zip(chart.series, roles, strict=True):
        bars.graphicalProperties = _filled(role if len(roles) > 1 else Role.ACHIEVED)
        bars.dLbls = _figures()
    # The first row on top, as on the page.
    chart.x_axis.scaling.orientation = "maxMin"
    return chart


def _line_chart(writer: SheetWriter, first: int, columns: tuple[int, int], roles: Sequence[Role]) -> Any:
    from openpyxl.chart import LineChart as Lines
    from openpyxl.chart.marker import Marker

    chart = Lines()
    _fill(writer, chart, first, columns)
    for line, role in zip(chart.series, roles, strict=True):
        line.graphicalProperties.line.solidFill = "000000"
        line.graphicalProperties.line.width = 19_050
        if role is Role.TARGET:
            line.graphicalProperties.line.dashStyle = "dash"
        line.marker = Marker("square" if role is Role.TARGET else "circle", 8, spPr=_filled(role))
        line.smooth = False
        line.dLbls = _figures()
        line.dLbls.position = "t"
    return chart


def _filled(role: Role) -> Any:
    """Fill and edge of a bar or a marker: grey, white, and stripes, told apart without colour."""
    from openpyxl.chart.shapes import GraphicalProperties
    from openpyxl.drawing.fill import ColorChoice, PatternFillProperties

    if role is Role.LOST:
        stripes = PatternFillProperties(prst="wdUpDiag")
        stripes.foreground, stripes.background = ColorChoice(srgbClr="000000"), ColorChoice(srgbClr="FFFFFF")
        made = GraphicalProperties(pattFill=stripes)
    else:
        made = GraphicalProperties(solidFill=_GREY if role is Role.ACHIEVED else "FFFFFF")
    made.line.solidFill = "000000"
    return made


def _figures() -> Any:
    from openpyxl.chart.label import DataLabelList

    shown = DataLabelList(showVal=True, showSerName=False, showCatName=False, showLegendKey=False)
    shown.txPr = _text()
    return shown


def _text() -> Any:
    """Letters of the chart: the document's font, black."""
    from openpyxl.chart.text import RichText
    from openpyxl.drawing.text import CharacterProperties, Font, Paragraph, ParagraphProperties

    look = CharacterProperties(latin=Font(typeface=form.FONT), sz=form.TABLE_SIZES[-1] * 100, solidFill="000000")
    return RichText(p=[Paragraph(pPr=ParagraphProperties(defRPr=look), endParaRPr=look)])
