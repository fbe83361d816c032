"""A native chart in Word (bars, lines): a part of its own with its figures inside, in the document's font, black."""

from __future__ import annotations

from typing import Any
from xml.sax.saxutils import escape

from parplanner.domain import points
from parplanner.reports import form
from parplanner.reports.charts_bars import bar_texts
from parplanner.reports.charts_lines import value_range
from parplanner.reports.docx_styles import CHART
from parplanner.reports.docx_xml import NAMESPACES, attribute, paragraph
from parplanner.reports.model import AnyChart, Chart, LineChart, Role, Series
from parplanner.reports.printable import Printable

_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart"
_EMU_PER_MM = 36_000
_MM_PER_BAR, _MM_AROUND, _LINE_BARS = 9.0, 6.0, 9
_GREY = "BFBFBF"
_LINE = '<a:ln w="6350"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln>'
_LOOK = (
    f'sz="{form.TABLE_SIZES[1] * 100}"><a:solidFill><a:srgbClr val="000000"/></a:solidFill>'
    f'<a:latin typeface="{form.FONT}"/><a:cs typeface="{form.FONT}"/>'
)
_LETTERS = (
    f'<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr {_LOOK}</a:defRPr></a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>'
)


_FILLS = {
    Role.ACHIEVED: f'<a:solidFill><a:srgbClr val="{_GREY}"/></a:solidFill>',
    Role.TARGET: '<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>',
    Role.LOST: '<a:pattFill prst="wdUpDiag"><a:fgClr><a:srgbClr val="000000"/></a:fgClr>'
    '<a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>',
}
"""Grey, white, stripes: told apart without colour."""


class DocxChart:
    """Makes the chart's part and the paragraph that shows it."""

    def __init__(self, chart: AnyChart, printable: Printable) -> None:
        self._chart = chart
        self._labels = [printable.text(label) for label in chart.labels]
        self._title = printable.line(chart.title)
        if isinstance(chart, Chart):
            self._series: tuple[Series, ...] = (Series("", Role.ACHIEVED, chart.values),)
            self._texts: list[list[str]] = [bar_texts(chart, "\u00a0")]
        else:
            self._series = chart.series
            self._texts = [[points.format_points(value) for value in series.values] for series in chart.series]
        self._names = [printable.line(series.name) for series in self._series]

    def add(self, document_part: Any, number: int, page: form.Page) -> str:
        """Add the part to a document as its chart ``number``; returns the paragraph."""
        from docx.opc.packuri import PackURI
        from docx.opc.part import Part

        name = PackURI(f"/word/charts/chart{number}.xml")
        part = Part(name, _TYPE, self._xml().encode("utf-8"), document_part.package)
        key = document_part.relate_to(part, _RELATION)
        bars = _LINE_BARS if isinstance(self._chart, LineChart) else len(self._labels) * max(1, len(self._series) * 0.6)
        height = min(page.printable_height - 2 * _MM_AROUND, _MM_AROUND + _MM_PER_BAR * bars)
        width = round(page.printable_width * _EMU_PER_MM)
        drawing = (
            '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">'
            f'<wp:extent cx="{width}" cy="{round(height * _EMU_PER_MM)}"/>'
            f'<wp:docPr id="{number}" name="Chart {number}" descr={attribute(self._title)}/><wp:cNvGraphicFramePr/>'
            '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">'
            f'<c:chart r:id="{key}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
        )
        return paragraph(CHART, drawing)

    def _xml(self) -> str:
        if isinstance(self._chart, LineChart):
            plot = f'<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>{self._all_series()}'
            plot += '<c:marker val="1"/><c:axId val="1"/><c:axId val="2"/></c:lineChart>' + _line_axes(self._lowest())
        else:
            plot = '<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>'
            plot += f'{self._all_series()}<c:gapWidth val="60"/><c:axId val="1"/><c:axId val="2"/></c:barChart>{_AXES}'
        legend = f'<c:legend><c:legendPos val="t"/><c:overlay val="0"/>{_LETTERS}</c:legend>'
        return (
            f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><c:chartSpace {NAMESPACES}>'
            '<c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>'
            f"{plot}</c:plotArea>{legend if len(self._series) > 1 else ''}"
            '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>'
            f"<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>{_LETTERS}</c:chartSpace>"
        )

    def _lowest(self) -> int:
        """Where the axis of a line chart begins, in whole points."""
        return int(value_range(self._chart)[0]) if isinstance(self._chart, LineChart) else 0

    def _all_series(self) -> str:
        return "".join(self._one_series(place, series) for place, series in enumerate(self._series))

    def _one_series(self, place: int, series: Series) -> str:
        count = len(self._labels)
        labels = "".join(f'<c:pt idx="{i}"><c:v>{escape(label)}</c:v></c:pt>' for i, label in enumerate(self._labels))
        values = "".join(
            f'<c:pt idx="{i}"><c:v>{points.plain(value)}</c:v></c:pt>'
            for i, value in enumerate(series.values)
            if value is not None
        )
        name = f"<c:tx><c:v>{escape(self._names[place])}</c:v></c:tx>" if self._names[place] else ""
        look = self._line(series.role) if isinstance(self._chart, LineChart) else self._bar(series.role)
        smooth = '<c:smooth val="0"/>' if isinstance(self._chart, LineChart) else ""
        return (
            f'<c:ser><c:idx val="{place}"/><c:order val="{place}"/>{name}{look}{self._data_labels(place)}'
            f'<c:cat><c:strLit><c:ptCount val="{count}"/>{labels}</c:strLit></c:cat>'
            f'<c:val><c:numLit><c:ptCount val="{count}"/>{values}</c:numLit></c:val>{smooth}</c:ser>'
        )

    def _bar(self, role: Role) -> str:
        return f'<c:spPr>{_FILLS[role]}{_LINE}</c:spPr><c:invertIfNegative val="0"/>'

    def _line(self, role: Role) -> str:
        dash = '<a:prstDash val="dash"/>' if role is Role.TARGET else ""
        symbol = "square" if role is Role.TARGET else "circle"
        black = '<a:solidFill><a:srgbClr val="000000"/></a:solidFill>'
        return (
            f'<c:spPr><a:ln w="19050">{black}{dash}</a:ln></c:spPr>'
            f'<c:marker><c:symbol val="{symbol}"/><c:size val="8"/><c:spPr>{_FILLS[role]}{_LINE}</c:spPr></c:marker>'
        )

    def _data_labels(self, place: int) -> str:
        """Behind each bar what the page shows there: the points and their running share."""
        where = "t" if isinstance(self._chart, LineChart) else "outEnd"
        shown = (
            f'<c:dLblPos val="{where}"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>'
            '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>'
        )
        own = "".join(
            f'<c:dLbl><c:idx val="{i}"/><c:tx><c:rich><a:bodyPr wrap="none"/>'
            f'<a:p><a:r><a:rPr lang="vi-VN" {_LOOK}</a:rPr>'
            f"<a:t>{escape(text)}</a:t></a:r></a:p></c:rich></c:tx>{shown}</c:dLbl>"
            for i, text in enumerate(self._texts[place])
            if text
        )
        return f"<c:dLbls>{own}{_LETTERS}{shown}</c:dLbls>"


_AXES = (
    '<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/>'
    '<c:axPos val="l"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>'
    f'<c:spPr>{_LINE}</c:spPr>{_LETTERS}<c:crossAx val="2"/></c:catAx>'
    '<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling>'
    '<c:delete val="1"/><c:axPos val="b"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>'
    '<c:tickLblPos val="none"/><c:crossAx val="1"/></c:valAx>'
)


def _line_axes(lowest: int) -> str:
    """Years below, points on the left from ``lowest`` up."""
    return (
        '<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>'
        '<c:axPos val="b"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>'
        f'<c:spPr>{_LINE}</c:spPr>{_LETTERS}<c:crossAx val="2"/></c:catAx>'
        f'<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:min val="{lowest}"/></c:scaling>'
        '<c:delete val="0"/><c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/>'
        '<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>'
        f'<c:spPr>{_LINE}</c:spPr>{_LETTERS}<c:crossAx val="1"/></c:valAx>'
    )
