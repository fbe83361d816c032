"""Native charts of Excel over cells: bars that lie, upright bars with
a line, lines; the document's font, black."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from parplanner.reports.report import form
from parplanner.reports.report.chart_model import Role

_GREY, _BLACK, _WHITE = "BFBFBF", "000000", "FFFFFF"
_SECOND_LABELS, _SECOND_AXIS = 300, 200


def bars(
    data: Any, labels: Any, roles: Sequence[Role], *, named: bool, names_at: int | None = None
) -> Any:
    """Lying bars, the first on top; those of the label ``names_at`` say their series, else a legend
    does.

    ``named``: the first row of the data holds the names.
    """
    from openpyxl.chart import BarChart
    from openpyxl.chart.label import DataLabel

    chart = BarChart()
    chart.type, chart.gapWidth = "bar", 40
    _fill(chart, data, labels, named)
    for one, role in zip(chart.series, roles, strict=True):
        one.graphicalProperties = _filled(role)
        one.dLbls = _figures("outEnd")
        if names_at is not None:
            own = DataLabel(idx=names_at, dLblPos="outEnd", showVal=True, showSerName=True)
            own.showLegendKey = own.showCatName = own.showPercent = own.showBubbleSize = False
            own.txPr = _text()
            one.dLbls.dLbl = [own]
    _legend(chart, len(roles) > 1 and names_at is None)
    # The first row on top, as on the page, and the scale below the last.
    chart.x_axis.scaling.orientation = "maxMin"
    chart.y_axis.crosses = "max"
    return chart


def pareto(data: Any, shares: Any, labels: Any) -> Any:
    """Upright bars and the running share as a line on a scale of its own at the right."""
    from openpyxl.chart import BarChart

    chart = BarChart()
    chart.type, chart.gapWidth = "col", 40
    _fill(chart, data, labels, named=True)
    chart.series[0].graphicalProperties = _filled(Role.LOST)
    chart.series[0].dLbls = _figures("inBase", ground=True)
    over = lines(shares, labels, [Role.LOST])
    over.y_axis.axId, over.y_axis.crosses = _SECOND_AXIS, "max"
    # Labels of its own that nobody sees: axes that cross in pairs are what Excel itself writes.
    over.x_axis.axId, over.x_axis.crossAx, over.x_axis.delete = _SECOND_LABELS, _SECOND_AXIS, True
    over.y_axis.crossAx = _SECOND_LABELS
    over.y_axis.majorGridlines = None
    _legend(chart, True)
    chart += over
    return chart


def lines(data: Any, labels: Any, roles: Sequence[Role]) -> Any:
    """Lines with a marker of their own each; the first row of the data holds their names."""
    from openpyxl.chart import LineChart
    from openpyxl.chart.axis import ChartLines
    from openpyxl.chart.marker import Marker
    from openpyxl.chart.shapes import GraphicalProperties

    chart = LineChart()
    _fill(chart, data, labels, named=True)
    symbols = {Role.TARGET: "square", Role.ACHIEVED: "circle", Role.LOST: "diamond"}
    for line, role in zip(chart.series, roles, strict=True):
        line.graphicalProperties.line.solidFill = _BLACK
        line.graphicalProperties.line.width = 19_050
        if role is Role.TARGET:
            line.graphicalProperties.line.dashStyle = "dash"
        fill = GraphicalProperties(solidFill=_BLACK) if role is Role.LOST else _filled(role)
        line.marker = Marker(symbols[role], 7, spPr=fill)
        line.smooth = False
        line.dLbls = _figures("t", ground=True)
    grey = GraphicalProperties()
    grey.line.solidFill = _GREY
    chart.y_axis.majorGridlines = ChartLines(spPr=grey)
    _legend(chart, len(roles) > 1)
    return chart


def scale(
    axis: Any,
    ends: tuple[float, float, float],
    title: str,
    *,
    upright: bool = False,
    code: str = "0",
) -> None:
    """Lowest, highest value and step of an axis of figures, and what it measures."""
    axis.scaling.min, axis.scaling.max, axis.majorUnit = ends
    axis.number_format = code
    name_axis(axis, title, upright=upright)


def name_axis(axis: Any, title: str, *, upright: bool = False) -> None:
    """The title of an axis, read from below where the axis is ``upright``."""
    from openpyxl.chart.text import RichText, Text
    from openpyxl.chart.title import Title
    from openpyxl.drawing.text import (
        Paragraph,
        ParagraphProperties,
        RegularTextRun,
        RichTextProperties,
    )

    if not title:
        return
    turned = RichTextProperties(rot=-5_400_000, vert="horz") if upright else RichTextProperties()
    run = RegularTextRun(rPr=_look(), t=title)
    said = RichText(bodyPr=turned, p=[Paragraph(pPr=ParagraphProperties(defRPr=_look()), r=[run])])
    axis.title = Title(tx=Text(rich=said), overlay=False)


def _fill(chart: Any, data: Any, labels: Any, named: bool) -> None:
    from openpyxl.chart.shapes import GraphicalProperties

    chart.add_data(data, titles_from_data=named)
    chart.set_categories(labels)
    chart.graphical_properties = GraphicalProperties(noFill=True)
    chart.graphical_properties.line.noFill = True
    for axis in (chart.x_axis, chart.y_axis):
        axis.delete = False
        axis.txPr = _text()
        axis.majorGridlines = None


def _legend(chart: Any, shown: bool) -> None:
    if shown:
        chart.legend.position, chart.legend.txPr = "t", _text()
    else:
        chart.legend = None


def _filled(role: Role) -> Any:
    """Fill and edge of a bar or a marker: grey, white, and stripes, told apart without colour."""
    from openpyxl.chart.shapes import GraphicalProperties
    from openpyxl.drawing.fill import ColorChoice, PatternFillProperties

    if role is Role.LOST:
        stripes = PatternFillProperties(prst="wdUpDiag")
        stripes.foreground, stripes.background = (
            ColorChoice(srgbClr=_BLACK),
            ColorChoice(srgbClr=_WHITE),
        )
        made = GraphicalProperties(pattFill=stripes)
    else:
        made = GraphicalProperties(solidFill=_GREY if role is Role.ACHIEVED else _WHITE)
    made.line.solidFill = _BLACK
    return made


def _figures(where: str, *, ground: bool = False) -> Any:
    """The figures at the points of a series; ``ground``: on white,
    so that no line strikes them through."""
    from openpyxl.chart.label import DataLabelList
    from openpyxl.chart.shapes import GraphicalProperties

    shown = DataLabelList(
        dLblPos=where, showVal=True, showSerName=False, showCatName=False, showLegendKey=False
    )
    shown.txPr = _text()
    if ground:
        shown.spPr = GraphicalProperties(solidFill=_WHITE)
        shown.spPr.line.noFill = True
    return shown


def _look() -> Any:
    from openpyxl.drawing.text import CharacterProperties, Font

    return CharacterProperties(
        latin=Font(typeface=form.FONT), sz=form.TABLE_SIZES[-1] * 100, b=False, solidFill=_BLACK
    )


def _text() -> Any:
    """Letters of the chart: the document's font, black."""
    from openpyxl.chart.text import RichText
    from openpyxl.drawing.text import Paragraph, ParagraphProperties

    return RichText(p=[Paragraph(pPr=ParagraphProperties(defRPr=_look()), endParaRPr=_look())])
