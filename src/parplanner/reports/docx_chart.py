"""A chart in Word: a native bar chart of its own part, with its figures inside, in the document's font and black."""

from __future__ import annotations

from typing import Any
from xml.sax.saxutils import escape

from parplanner.domain import points
from parplanner.reports import form
from parplanner.reports.docx_styles import CHART
from parplanner.reports.docx_xml import NAMESPACES, attribute, paragraph
from parplanner.reports.model import Chart
from parplanner.reports.pdf_chart import bar_texts
from parplanner.reports.printable import Printable

_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart"
_EMU_PER_MM = 36_000
_MM_PER_BAR, _MM_AROUND = 9.0, 6.0
_GREY = "BFBFBF"
_LINE = '<a:ln w="6350"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln>'
_LOOK = (
    f'sz="{form.TABLE_SIZES[1] * 100}"><a:solidFill><a:srgbClr val="000000"/></a:solidFill>'
    f'<a:latin typeface="{form.FONT}"/><a:cs typeface="{form.FONT}"/>'
)
_LETTERS = (
    f'<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr {_LOOK}</a:defRPr></a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>'
)


class DocxChart:
    """Makes the chart's part and the paragraph that shows it."""

    def __init__(self, chart: Chart, printable: Printable) -> None:
        self._chart = chart
        self._labels = [printable.text(label) for label in chart.labels]
        self._title = printable.line(chart.title)

    def add(self, document_part: Any, number: int, page: form.Page) -> str:
        """Add the part to a document as its chart ``number``; returns the paragraph."""
        from docx.opc.packuri import PackURI
        from docx.opc.part import Part

        name = PackURI(f"/word/charts/chart{number}.xml")
        part = Part(name, _TYPE, self._xml().encode("utf-8"), document_part.package)
        key = document_part.relate_to(part, _RELATION)
        height = min(page.printable_height - 2 * _MM_AROUND, _MM_AROUND + _MM_PER_BAR * len(self._labels))
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
        count = len(self._labels)
        labels = "".join(f'<c:pt idx="{i}"><c:v>{escape(label)}</c:v></c:pt>' for i, label in enumerate(self._labels))
        values = "".join(
            f'<c:pt idx="{i}"><c:v>{points.plain(value)}</c:v></c:pt>' for i, value in enumerate(self._chart.values)
        )
        return (
            f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><c:chartSpace {NAMESPACES}>'
            '<c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>'
            '<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>'
            '<c:ser><c:idx val="0"/><c:order val="0"/>'
            f'<c:spPr><a:solidFill><a:srgbClr val="{_GREY}"/></a:solidFill>{_LINE}</c:spPr>'
            f'<c:invertIfNegative val="0"/>{self._data_labels()}'
            f'<c:cat><c:strLit><c:ptCount val="{count}"/>{labels}</c:strLit></c:cat>'
            f'<c:val><c:numLit><c:ptCount val="{count}"/>{values}</c:numLit></c:val></c:ser>'
            f'<c:gapWidth val="60"/><c:axId val="1"/><c:axId val="2"/></c:barChart>{_AXES}'
            '</c:plotArea><c:plotVisOnly val="1"/></c:chart>'
            f"<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>{_LETTERS}</c:chartSpace>"
        )

    def _data_labels(self) -> str:
        """Behind each bar what the page shows there: the points and their running share."""
        shown = (
            '<c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>'
            '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>'
        )
        own = "".join(
            f'<c:dLbl><c:idx val="{i}"/><c:tx><c:rich><a:bodyPr wrap="none"/>'
            f'<a:p><a:r><a:rPr lang="vi-VN" {_LOOK}</a:rPr>'
            f"<a:t>{escape(text)}</a:t></a:r></a:p></c:rich></c:tx>{shown}</c:dLbl>"
            for i, text in enumerate(bar_texts(self._chart, "\u00a0"))
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
