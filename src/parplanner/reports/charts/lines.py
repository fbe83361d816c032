"""Lines over the years: results and targets, each with its own marker, stroke and figures."""

from __future__ import annotations

import math
from dataclasses import replace
from math import ceil
from typing import Any

from parplanner.domain import points
from parplanner.reports.charts.look import Look
from parplanner.reports.charts.parts import (
    GAP,
    Drawn,
    Head,
    Mark,
    colour,
    new_drawing,
    put_ground,
    put_text,
    text_width,
    turned,
)
from parplanner.reports.report import form
from parplanner.reports.report.chart_model import LineChart, Role

_DASH = {Role.TARGET: [5, 3]}
_MARKERS = {Role.TARGET: "Square", Role.ACHIEVED: "FilledCircle", Role.LOST: "FilledDiamond"}
_STEPS = (1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000)
_MOST_STEPS = 6
_SAMPLE = 2.8
"""A legend's sample is so many letters wide, or a dashed line shows half a dash."""
_REACH = 7.0
"""Half the side of the square that hears the mouse around a point, at least."""


def line_height(look: Look) -> float:
    """How tall a line chart is without its legend."""
    return look.leading * 13


def value_range(chart: LineChart) -> tuple[float, float, float]:
    """Lowest and highest value of the axis and its step, the same in every form; whole points, so
    without a comma."""
    known = [
        value / points.SCALE
        for series in chart.series
        for value in series.values
        if value is not None
    ]
    low, high = min(known, default=0.0), max([*known, chart.top / points.SCALE, 1.0])
    low = 0.0 if low < high / 2 else low - (high - low) / 4
    step = round_step(high - low)
    return max(0.0, math.floor(low / step) * step), math.ceil(high / step) * step, step


def round_step(length: float) -> float:
    """The step of an axis of that length, in whole points."""
    return next((s for s in _STEPS if length / s <= _MOST_STEPS), math.ceil(length))


def draw_lines(chart: LineChart, look: Look, width: float) -> Drawn:
    """The whole chart; a line chart is never parted."""
    # The library cannot draw a line without a point.
    chart = replace(
        chart, series=tuple(series for series in chart.series if set(series.values) - {None})
    )
    head = Head(look, [series.name for series in chart.series], "", width, _SAMPLE)
    drawing = new_drawing(width, line_height(look) + head.height)
    if not chart.series:
        return Drawn(drawing, ())
    plot = _plot(chart, look, width, drawing.height - head.height)
    head.put(drawing, _swatch(drawing, plot, look))
    put_text(drawing, look, 1.0, plot.y + plot.height + look.leading, chart.names.unit)
    drawing.add(plot.draw())
    room = plot.width / len(chart.labels)
    marks: list[Mark] = []
    for label in range(len(chart.labels)):
        places = {s: plot._positions[s][at] for s, at in _indexes(chart, label)}
        for place, (x, y) in places.items():
            value = chart.series[place].values[label]
            text = points.format_points(value)
            above = all((y, place) >= (v, s) for s, (_, v) in places.items())
            if text_width(look, text) < room - 2:
                middle = y + (1 if above else -1) * look.size * 0.95
                put_ground(drawing, look, x, middle, text)
                put_text(drawing, look, x, middle, text, "middle")
            reach = max(_REACH, look.size * 0.8)
            area = turned(drawing.height, (x - reach, y - reach, 2 * reach, 2 * reach))
            series = chart.series[place]
            tip = series.tips[label] if series.tips else ""
            marks.append(Mark(area, area, tip, series.places[label] if series.places else None))
    return Drawn(drawing, tuple(marks))


def _indexes(chart: LineChart, label: int) -> list[tuple[int, int]]:
    """(series, place in the library's list of its points): the library
    leaves missing values out of the list."""
    found = []
    for number, series in enumerate(chart.series):
        if series.values[label] is not None:
            found.append((number, sum(value is not None for value in series.values[:label])))
    return found


def _plot(chart: LineChart, look: Look, width: float, height: float) -> Any:
    from reportlab.graphics.charts.linecharts import HorizontalLineChart

    low, high, step = value_range(chart)
    plot = HorizontalLineChart()
    plot.data = []
    for series in chart.series:
        plot.data.append(
            [None if value is None else value / points.SCALE for value in series.values]
        )
    left = max(text_width(look, _number(v)) for v in (low, high, low + step)) + 2 * GAP
    foot = look.leading + 2 * GAP
    plot.x, plot.y, plot.width, plot.height = (
        left,
        foot,
        width - left - GAP,
        height - foot - look.leading * 1.5,
    )
    for axis in (plot.categoryAxis, plot.valueAxis):
        axis.strokeWidth, axis.strokeColor = form.BORDER_WIDTH, colour(look.ink)
        axis.labels.fontName, axis.labels.fontSize = look.face.name, look.size
        axis.labels.fillColor = colour(look.ink)
    widest = max(text_width(look, label) for label in chart.labels) + GAP
    every = max(
        ceil(widest * len(chart.labels) / plot.width), 1
    )  # in a narrow chart years are left out, never the last
    last = len(chart.labels) - 1
    plot.categoryAxis.categoryNames = [
        label if not (last - at) % every else "" for at, label in enumerate(chart.labels)
    ]
    plot.categoryAxis.labels.boxAnchor, plot.categoryAxis.labels.dy = "n", -GAP
    plot.categoryAxis.labels.textAnchor = "middle"
    values = plot.valueAxis
    values.valueMin, values.valueMax, values.valueStep = low, high, step
    values.labelTextFormat = _number
    values.labels.boxAnchor, values.labels.textAnchor, values.labels.dx = "e", "end", -GAP
    values.visibleGrid, values.gridStrokeColor, values.gridStrokeWidth = (
        1,
        colour(look.grid),
        form.BORDER_WIDTH,
    )
    for number, series in enumerate(chart.series):
        _dress(plot.lines[number], series.role, look)
    return plot


def _dress(line: Any, role: Role, look: Look) -> None:
    from reportlab.graphics.widgets.markers import makeMarker

    solid = role is not Role.TARGET
    line.strokeColor, line.strokeWidth = colour(look.ink), 1.6
    line.strokeDashArray = _DASH.get(role)
    marker = makeMarker(_MARKERS[role])
    marker.size = look.size * (0.6 if solid else 0.55)
    marker.fillColor, marker.strokeColor, marker.strokeWidth = (
        colour(look.fills[role]),
        colour(look.ink),
        1.0,
    )
    line.symbol = marker


def _swatch(drawing: Any, plot: Any, look: Look) -> Any:
    def sample(place: int, x: float, middle: float, width: float) -> None:
        drawing.add(
            plot.makeSwatchSample(place, x, middle - look.size * 0.35, width, look.size * 0.7)
        )

    return sample


def _number(value: float) -> str:
    """An axis' figure with the comma."""
    return f"{value:g}".replace(".", ",")
