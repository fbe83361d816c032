"""What the native charts of Word and Excel have in common: their
labels, scales and what each form can draw."""

from __future__ import annotations

import math
from collections.abc import Sequence

from parplanner.domain import points, text
from parplanner.reports.charts.lines import round_step
from parplanner.reports.report.chart_model import Chart, GroupedChart, Series

LABEL_LETTERS = 90
"""About two lines beside the bars; what is more is cut at the end of a word."""
CODE_LETTERS = 24
SHARES = (0.0, 100.0, 20.0)
"""Lowest, highest and step of the axis of running shares, in percent."""


def has_line(chart: object) -> bool:
    """Whether a chart is a Pareto chart that says what its line is: upright bars with a line over
    them.

    Neither Word nor Excel can lay a line along bars that lie.
    """
    return isinstance(chart, Chart) and bool(chart.shares and chart.names.shares)


def short(label: str, letters: int = LABEL_LETTERS) -> str:
    """A label for an axis."""
    return text.shorten(label, letters)


def codes(chart: Chart) -> list[str]:
    """The labels of upright bars: codes, else the beginning of the name."""
    known = [*chart.codes, *("" for _ in range(len(chart.labels) - len(chart.codes)))]
    return [
        code or short(label, CODE_LETTERS) for code, label in zip(known, chart.labels, strict=True)
    ]


def bar_range(values: Sequence[int | None]) -> tuple[float, float, float]:
    """Lowest, highest value and step of an axis that begins at nothing, in whole points."""
    most = max([1.0, *(value / points.SCALE for value in values if value is not None)])
    step = round_step(most)
    return 0.0, math.ceil(most / step) * step, step


def named_place(chart: GroupedChart) -> int | None:
    """The first label with a bar of every series: there the bars themselves say what they are.

    A legend would do it, but LibreOffice lists lying bars from the last to the first.
    """
    rows = zip(*(series.values for series in chart.series), strict=True)
    return next((at for at, values in enumerate(rows) if None not in values), None)


def room_for_names(series: Sequence[Series]) -> tuple[float, float, float]:
    """A scale so long that the name behind a bar does not run out of the drawing."""
    low, high, step = bar_range([value for one in series for value in one.values])
    return low, high + step, step
