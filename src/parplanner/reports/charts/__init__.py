"""One drawing per chart, for the page and for the screen: the door to the ``charts_*`` modules."""

from __future__ import annotations

from parplanner.reports.charts.bars import BarDrawer, bar_texts
from parplanner.reports.charts.gauge import draw_gauge
from parplanner.reports.charts.lines import draw_lines
from parplanner.reports.charts.look import LABEL_LINES, Look, ScreenFace, paper
from parplanner.reports.charts.parts import Drawn, Mark
from parplanner.reports.charts.svg import svg
from parplanner.reports.report.chart_model import AnyChart, Gauge, LineChart

__all__ = [
    "LABEL_LINES",
    "BarDrawer",
    "Drawn",
    "Look",
    "Mark",
    "ScreenFace",
    "bar_texts",
    "draw",
    "paper",
    "svg",
]


def draw(chart: AnyChart | Gauge, look: Look, width: float) -> Drawn:
    """A chart without its title, ``width`` units wide and as tall as it needs to be."""
    if isinstance(chart, Gauge):
        return draw_gauge(chart, look, width)
    if isinstance(chart, LineChart):
        return draw_lines(chart, look, width)
    return BarDrawer(chart, look, width).draw()
