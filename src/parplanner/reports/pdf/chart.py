"""A chart on the page: the drawing all charts are made of, parted
between rows only where no page holds it whole."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from parplanner.reports import charts
from parplanner.reports.pdf.flow import Item
from parplanner.reports.pdf.pages import Pages
from parplanner.reports.report import form
from parplanner.reports.report.chart_model import AnyChart, Chart, LineChart, Series
from parplanner.reports.report.model import Paragraph, Style
from parplanner.reports.report.printable import Printable

_GAP = 5.0


class PdfChart:
    """Makes the items of one chart: its title, then the drawing or its rows."""

    def __init__(self, pages: Pages, chart: AnyChart, printable: Printable) -> None:
        self._pages = pages
        self._chart = _printable(chart, printable)
        self._look = charts.paper()
        self._width = pages.right - pages.left

    def title(self) -> Paragraph:
        """The chart's title as a paragraph."""
        return Paragraph(Style.CAPTION, self._chart.title)

    def items(self) -> list[Item]:
        """One item for a chart that fits a page; else a row each, the
        first two together and the last two."""
        if not self._chart.labels:
            return []
        if isinstance(self._chart, LineChart):
            return [self._item(charts.draw(self._chart, self._look, self._width).drawing)]
        room = (
            self._pages.bottom
            - self._pages.top
            - form.STYLES[Style.CAPTION].line_height
            - form.PARAGRAPH_GAP
        )
        for look in (self._look, charts.paper(dense=True)):
            drawer = charts.BarDrawer(self._chart, look, self._width)
            if drawer.height(0, drawer.count) <= room:
                return [self._item(drawer.draw().drawing)]
        return self._rows(charts.BarDrawer(self._chart, self._look, self._width))

    def _rows(self, drawer: charts.BarDrawer) -> list[Item]:
        found: list[Item] = []
        for row in range(drawer.count):
            item = self._item(drawer.draw(row, row + 1).drawing)
            item.before = _GAP if row == 0 else 0.0
            item.keep = row in (0, drawer.count - 2)
            found.append(item)
        return found

    def _item(self, drawing: Any) -> Item:
        return Item(drawing.height, partial(self._draw, drawing), before=_GAP)

    def _draw(self, drawing: Any, y: float) -> None:
        self._pages.drawing(drawing, y)


def _printable(chart: AnyChart, printable: Printable) -> AnyChart:
    """The chart in letters the page can show; its title is a paragraph and made printable there."""
    labels = tuple(printable.text(label) for label in chart.labels)
    if isinstance(chart, Chart):
        return replace(chart, labels=labels)
    named = tuple(_named(series, printable) for series in chart.series)
    return replace(chart, labels=labels, series=named)


def _named(series: Series, printable: Printable) -> Series:
    return replace(series, name=printable.line(series.name))
