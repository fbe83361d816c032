"""Horizontal bars: one or several per label, with their figures,
and the running share of a Pareto chart."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from parplanner.domain import points
from parplanner.reports.charts.look import Look
from parplanner.reports.charts.parts import (
    GAP,
    Drawn,
    Head,
    Mark,
    colour,
    label_lines,
    new_drawing,
    put_bar,
    put_text,
    text_width,
    turned,
)
from parplanner.reports.report import form
from parplanner.reports.report.chart_model import Chart, GroupedChart, Role, Series

_LABEL_SHARE = 0.46
_BAR_SHARE = 0.72
_LEAST_BAR = 30.0


def bar_texts(chart: Chart, blank: str = " ") -> list[str]:
    """What stands behind each bar: ``3,88 (cộng dồn 65,87%)``, for the share is the running one."""
    word = f"{chart.share_word} ".replace(" ", blank) if chart.share_word else ""
    shares = [f"{blank}({word}{points.format_hundredths(share)}%)" for share in chart.shares]
    shares += [""] * (len(chart.values) - len(shares))
    return [
        points.format_points(value) + share
        for value, share in zip(chart.values, shares, strict=True)
    ]


class BarDrawer:
    """Lays a chart out in a width once; then draws all its rows,
    or some of them where a page ends."""

    def __init__(self, chart: Chart | GroupedChart, look: Look, width: float) -> None:
        self._look = look
        self._width = width
        self._labels = chart.labels
        if isinstance(chart, Chart):
            self._series: tuple[Series, ...] = (
                Series("", Role.LOST, chart.values, chart.tips, chart.places),
            )
            self._texts = [bar_texts(chart)]
            self._shares = chart.shares
        else:
            self._series = chart.series
            self._texts = [_texts_of(series) for series in chart.series]
            self._shares = ()
        names = [series.name for series in self._series]
        if self._shares and chart.names.values and chart.names.shares:
            names = [chart.names.values, chart.names.shares]
        self._head = Head(look, names, chart.names.measured, width)
        widest = max(
            (text_width(look, text) for texts in self._texts for text in texts), default=0.0
        )
        room = max(0.0, width - widest - (3 if self._shares else 2) * GAP)
        # A blank more than needed, or the sum of the words' widths could come out a hair wider than
        # the line's.
        longest = max((text_width(look, f"{label} ") for label in self._labels), default=0.0) + GAP
        self._zero = min(longest, width * _LABEL_SHARE, max(room - _LEAST_BAR, room / 2))
        self._longest = max(1.0, room - self._zero)
        self._most = max([1, *(value or 0 for series in self._series for value in series.values)])
        self.lines = [label_lines(look, label, self._zero - GAP) for label in self._labels]
        self._pitch = look.leading * (1.0 if len(self._series) == 1 else 0.92)

    @property
    def count(self) -> int:
        """How many labels there are."""
        return len(self._labels)

    def row_height(self, first: int, last: int) -> float:
        """Of each of the rows from ``first`` to before ``last``: library axes space them evenly."""
        most = max((len(lines) for lines in self.lines[first:last]), default=1)
        bars = len(self._series) * self._pitch
        return max(most * self._look.leading, bars) + self._look.row_gap

    def height(self, first: int, last: int) -> float:
        """Of the drawing of these rows; the legend stands above the very
        first, the shares' scale below the last."""
        head = self._head.height if first == 0 else 0.0
        return head + self.row_height(first, last) * (last - first) + self._foot(last)

    def _foot(self, last: int) -> float:
        return self._look.leading + GAP if self._shares and last == self.count else 0.0

    def draw(self, first: int = 0, last: int | None = None) -> Drawn:
        """The rows from ``first`` to before ``last``."""
        last = self.count if last is None else last
        height = self.height(first, last)
        drawing = new_drawing(self._width, height)
        if last <= first:
            return Drawn(drawing, ())
        if first == 0:
            self._head.put(drawing, self._swatch(drawing))
        plot = self._plot(first, last)
        made = plot.draw()  # works out the places of the bars
        self._put_bars(drawing, plot, first, last)
        drawing.add(made)
        if self._shares:
            self._put_shares(drawing, plot, first, last)
            if last == self.count:
                self._put_scale(drawing, plot.y)
        return Drawn(drawing, tuple(self._marks(plot, first, last, drawing.height)))

    def _swatch(self, drawing: Any) -> Any:
        def sample(place: int, x: float, middle: float, width: float) -> None:
            high = self._look.size * 0.7
            if place == len(self._series):
                self._put_line(drawing, [(x, middle), (x + width, middle)])
                self._put_dot(drawing, x + width / 2, middle)
                return
            put_bar(
                drawing, self._look, self._series[place].role, (x, middle - high / 2, width, high)
            )

        return sample

    def _plot(self, first: int, last: int) -> Any:
        """The library's chart: its axes and its places; the bars are painted by :func:`put_bar`
        with their patterns."""
        from reportlab.graphics.charts.barcharts import HorizontalBarChart

        look, count = self._look, last - first
        plot = HorizontalBarChart()
        plot.x, plot.y = self._zero, self._foot(last)
        plot.width, plot.height = self._longest, self.row_height(first, last) * count
        # The library counts upwards: rows and series last to first.
        plot.data = []
        for series in reversed(self._series):
            plot.data.append(
                [(value or 0) / points.SCALE for value in reversed(series.values[first:last])]
            )
        plot.useAbsolute = "b"
        plot.barWidth = self._pitch
        plot.groupSpacing, plot.barSpacing = 1, 0
        plot.bars.strokeColor = None
        for place in range(len(self._series)):
            plot.bars[place].fillColor = None
        axis = plot.categoryAxis
        axis.categoryNames = ["\n".join(lines) for lines in reversed(self.lines[first:last])]
        axis.visibleTicks = 0
        axis.strokeWidth, axis.strokeColor = form.BORDER_WIDTH, colour(look.ink)
        axis.labels.fontName, axis.labels.fontSize = look.face.name, look.size
        axis.labels.leading, axis.labels.fillColor = look.leading, colour(look.ink)
        axis.labels.boxAnchor, axis.labels.textAnchor, axis.labels.dx = "e", "end", -GAP
        plot.valueAxis.visible = 0
        plot.valueAxis.valueMin, plot.valueAxis.valueMax = 0, self._most / points.SCALE
        return plot

    def _boxes(
        self, plot: Any, first: int, last: int
    ) -> list[tuple[int, int, tuple[float, float, float, float]]]:
        """(label, series, box) in reading order; a box has the length of its figure."""
        found = []
        for label in range(first, last):
            for place in range(len(self._series)):
                x, y, wide, high = plot._barPositions[len(self._series) - 1 - place][
                    last - 1 - label
                ]
                trim = high * (1 - _BAR_SHARE) / 2
                found.append((label, place, (x, y + trim, wide, high - 2 * trim)))
        return found

    def _put_bars(self, drawing: Any, plot: Any, first: int, last: int) -> None:
        look = self._look
        for label, place, box in self._boxes(plot, first, last):
            series = self._series[place]
            if series.values[label]:
                put_bar(drawing, look, series.role, box)
            x = (
                self._zero + self._longest + GAP
                if self._shares
                else box[0] + (box[2] if series.values[label] else 0.0)
            )
            text = self._texts[place][label]
            put_text(drawing, look, x + GAP, box[1] + box[3] / 2, text)

    def _put_shares(self, drawing: Any, plot: Any, first: int, last: int) -> None:
        """The running share as a line from the zero line to the right end, which is 100 %."""
        places = []
        for label, _, box in self._boxes(plot, first, last):
            places.append(
                (self._zero + self._longest * self._shares[label] / 10_000, box[1] + box[3] / 2)
            )
        if first:
            before = self._zero + self._longest * self._shares[first - 1] / 10_000
            places.insert(0, ((before + places[0][0]) / 2, plot.y + plot.height))
        self._put_line(drawing, places)
        for x, y in places[1 if first else 0 :]:
            self._put_dot(drawing, x, y)

    def _put_line(self, drawing: Any, places: list[tuple[float, float]]) -> None:
        from reportlab.graphics.shapes import Line

        ink, width = colour(self._look.ink), self._look.size * 0.075
        for (x1, y1), (x2, y2) in pairwise(places):
            drawing.add(Line(x1, y1, x2, y2, strokeColor=ink, strokeWidth=width))

    def _put_dot(self, drawing: Any, x: float, y: float) -> None:
        from reportlab.graphics.shapes import Circle

        drawing.add(
            Circle(x, y, self._look.size * 0.14, fillColor=colour(self._look.ink), strokeColor=None)
        )

    def _put_scale(self, drawing: Any, y: float) -> None:
        """The axis of the shares below the last row, with as many percents as have room."""
        room = self._longest / (text_width(self._look, "100%") + GAP)
        step = next((s for s in (20, 25, 50, 100) if room >= 100 / s), 100)
        self._put_line(drawing, [(self._zero, y), (self._zero + self._longest, y)])
        for percent in range(0, 101, step):
            x = self._zero + self._longest * percent / 100
            self._put_line(drawing, [(x, y), (x, y - GAP / 2)])
            put_text(
                drawing,
                self._look,
                x,
                y - GAP / 2 - self._look.leading / 2,
                f"{percent}%",
                "middle",
            )

    def _marks(self, plot: Any, first: int, last: int, height: float) -> list[Mark]:
        found = []
        row = self.row_height(first, last)
        for label, place, box in self._boxes(plot, first, last):
            series = self._series[place]
            if series.values[label] is None:
                continue
            middle, band = box[1] + box[3] / 2, self._pitch
            if len(self._series) == 1:
                area = (0.0, plot.y + (last - 1 - label) * row, self._width, row)
            else:
                area = (self._zero, middle - band / 2, self._width - self._zero, band)
            spot = (box[0], box[1], max(box[2], 2.0), box[3])
            tip = series.tips[label] if series.tips else ""
            where = series.places[label] if series.places else None
            found.append(Mark(turned(height, area), turned(height, spot), tip, where))
        return found


def _texts_of(series: Series) -> list[str]:
    return [points.format_points(value) for value in series.values]
