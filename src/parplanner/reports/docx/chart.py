"""A native chart in Word (bars, lines): a part of its own with its figures inside."""

from __future__ import annotations

from typing import Any

from parplanner.domain import points
from parplanner.reports.charts import native
from parplanner.reports.charts.bars import bar_texts
from parplanner.reports.charts.lines import value_range
from parplanner.reports.docx import plots
from parplanner.reports.docx.styles import CHART
from parplanner.reports.docx.xml import NAMESPACES, attribute, paragraph
from parplanner.reports.report import form
from parplanner.reports.report.chart_model import (
    AnyChart,
    Chart,
    GroupedChart,
    LineChart,
    Role,
    Series,
)
from parplanner.reports.report.printable import Printable

_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart"
_EMU_PER_MM = 36_000
_MM_PER_BAR, _MM_PER_GROUPED, _MM_BETWEEN_GROUPS, _MM_AROUND = 6.5, 4.4, 1.5, 20.0
_MM_LINES, _MM_UPRIGHT = 75.0, 105.0
_TITLE_MM = 14.0
"""The chart's title above it, with the gaps."""


class DocxChart:
    """Makes the chart's part and the paragraph that shows it."""

    def __init__(self, chart: AnyChart, printable: Printable) -> None:
        self._chart = chart
        self._upright = native.has_line(chart)
        if isinstance(chart, Chart) and self._upright:
            labels = native.codes(chart)
        else:
            labels = [native.short(label) for label in chart.labels]
        self._labels = [printable.text(label) for label in labels]
        self._title = printable.line(chart.title)
        if isinstance(chart, Chart):
            self._series: tuple[Series, ...] = (
                Series(chart.names.values, Role.LOST, chart.values),
            )
        else:
            self._series = chart.series
        self._names = [printable.line(series.name) for series in self._series]

    def add(self, document_part: Any, number: int, page: form.Page) -> str:
        """Add the part to a document as its chart ``number``; returns the paragraph."""
        from docx.opc.packuri import PackURI
        from docx.opc.part import Part

        name = PackURI(f"/word/charts/chart{number}.xml")
        part = Part(name, _TYPE, self._xml().encode("utf-8"), document_part.package)
        key = document_part.relate_to(part, _RELATION)
        height = min(page.printable_height - _TITLE_MM, self._height())
        width = round(page.printable_width * _EMU_PER_MM)
        drawing = (
            '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">'
            f'<wp:extent cx="{width}" cy="{round(height * _EMU_PER_MM)}"/>'
            f'<wp:docPr id="{number}" name="Chart {number}" '
            f"descr={attribute(self._title)}/><wp:cNvGraphicFramePr/>"
            "<a:graphic><a:graphicData "
            'uri="http://schemas.openxmlformats.org/drawingml/2006/chart">'
            f'<c:chart r:id="{key}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
        )
        return paragraph(CHART, drawing)

    def _height(self) -> float:
        """mm, about what the same chart takes on the page of the PDF."""
        if self._upright:
            return _MM_UPRIGHT
        if isinstance(self._chart, LineChart):
            return _MM_LINES
        one = len(self._series) < 2
        row = _MM_PER_BAR if one else _MM_BETWEEN_GROUPS + _MM_PER_GROUPED * len(self._series)
        return _MM_AROUND + row * len(self._labels)

    def _xml(self) -> str:
        if isinstance(self._chart, LineChart):
            plot, legend = self._lines(self._chart), len(self._series) > 1
        elif isinstance(self._chart, Chart) and self._upright:
            plot, legend = self._pareto(self._chart), True
        else:
            plot, legend = self._bars()
        shown = (
            f'<c:legend><c:legendPos val="t"/><c:overlay val="0"/>{plots.LETTERS}</c:legend>'
            if legend
            else ""
        )
        return (
            f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><c:chartSpace {NAMESPACES}>'
            '<c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted '
            'val="1"/><c:plotArea><c:layout/>'
            f"{plot}</c:plotArea>{shown}"
            '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>'
            f"<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>{plots.LETTERS}</c:chartSpace>"
        )

    def _lines(self, chart: LineChart) -> str:
        """Years below, points on the left, the same scale as on the page."""
        made = ""
        for place, one in enumerate(self._series):
            look = plots.line_look(one.role) + plots.texts(_figures(one), "t", ground=True)
            made += plots.series(
                place, self._names[place], look, self._labels, one.values, _NOT_SMOOTH
            )
        axes = plots.category_axis(1, 2, "b")
        axes += plots.value_axis(2, 1, "l", chart.names.unit, value_range(chart), grid=True)
        return f"{_LINES}{made}{_MARKED}{_ids(1, 2)}</c:lineChart>{axes}"

    def _pareto(self, chart: Chart) -> str:
        """Upright bars, dearest first, and the running share as a line on a scale of its own."""
        (one,), labels, names = self._series, self._labels, chart.names
        shares = [points.format_hundredths(share) for share in chart.shares]
        look = plots.bar_look(Role.LOST) + plots.texts(_figures(one), "inBase", ground=True)
        bars = plots.series(0, self._names[0], look, labels, one.values)
        look = plots.line_look(Role.LOST) + plots.texts(
            [f"{share}%" for share in shares], "t", ground=True
        )
        line = plots.series(
            1, names.shares, look, labels, [share * 10 for share in chart.shares], _NOT_SMOOTH
        )
        axes = plots.category_axis(1, 2, "b", names.codes if any(chart.codes) else "")
        axes += plots.value_axis(2, 1, "l", names.unit, native.bar_range(one.values))
        axes += plots.category_axis(3, 4, "b", hidden=True)
        axes += plots.value_axis(4, 3, "r", names.shares, native.SHARES, code='0"%"', crosses="max")
        columns = (
            '<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>'
        )
        return (
            f'{columns}{bars}<c:gapWidth val="40"/>{_ids(1, 2)}</c:barChart>'
            f"{_LINES}{line}{_MARKED}{_ids(3, 4)}</c:lineChart>{axes}"
        )

    def _bars(self) -> tuple[str, bool]:
        """Lying bars with their figures, and whether they need a legend."""
        at = native.named_place(self._chart) if isinstance(self._chart, GroupedChart) else None
        made = ""
        for place, one in enumerate(self._series):
            said = (
                bar_texts(self._chart, "\u00a0")
                if isinstance(self._chart, Chart)
                else _figures(one)
            )
            if at is not None:
                said[at] = f"{self._names[place]}: {said[at]}"
            look = plots.bar_look(one.role) + plots.texts(said, "outEnd")
            made += plots.series(place, self._names[place], look, self._labels, one.values)
        scale = (
            native.room_for_names(self._series)
            if at is not None
            else native.bar_range(self._series[0].values)
        )
        axes = plots.category_axis(1, 2, "l")
        axes += plots.value_axis(2, 1, "b", self._chart.names.unit, scale, crosses="max")
        start = (
            '<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>'
        )
        legend = at is None and len(self._series) > 1
        return f'{start}{made}<c:gapWidth val="40"/>{_ids(1, 2)}</c:barChart>{axes}', legend


_NOT_SMOOTH = '<c:smooth val="0"/>'
_LINES = '<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>'
_MARKED = '<c:marker val="1"/>'


def _ids(first: int, second: int) -> str:
    return f'<c:axId val="{first}"/><c:axId val="{second}"/>'


def _figures(series: Series) -> list[str]:
    return [points.format_points(value) for value in series.values]
