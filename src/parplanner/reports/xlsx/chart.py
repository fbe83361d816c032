"""A chart on a sheet: its figures as cells under heads, below them a native chart (bars, lines)
that follows them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from parplanner.reports.charts import native
from parplanner.reports.charts.lines import value_range
from parplanner.reports.report import form
from parplanner.reports.report.chart_model import (
    AnyChart,
    Chart,
    GroupedChart,
    LineChart,
    Role,
    Series,
)
from parplanner.reports.report.model import Cell, Paragraph, Percent, Points, Style
from parplanner.reports.xlsx import geometry, plots
from parplanner.reports.xlsx.sheet import SheetWriter

_MM_PER_BAR, _LEAST_PER_BAR = 7.5, 4.4
_MM_AROUND = 20.0
_MM_UPRIGHT, _LEAST_UPRIGHT = 105.0, 80.0
_GAP_PT = 12.0
_LEAST_COLUMNS = 4
"""Name, code, points and share: a narrower sheet has no column for the codes."""


def add_chart(writer: SheetWriter, chart: AnyChart) -> None:
    """Title, heads, a row per label with its figures, the chart.

    Its rows are part of the printed area."""
    writer.block(Paragraph(Style.CAPTION, chart.title))
    if not chart.labels:
        return
    if isinstance(chart, Chart):
        _add_simple(writer, chart)
    else:
        _add_series(writer, chart)


def _add_simple(writer: SheetWriter, chart: Chart) -> None:
    """One series of points, with its running share where there is one."""
    upright = native.has_line(chart) and writer.column_count >= _LEAST_COLUMNS
    codes = native.codes(chart) if upright else []
    names = [
        *([chart.names.codes] if upright else []),
        chart.names.values,
        *([chart.names.shares] if chart.shares else []),
    ]
    area = _Area(writer, named=bool(chart.names.values))
    if area.named:
        writer.chart_head(chart.names.labels, names, form.TABLE_SIZES[0])
    area.first = writer.row
    for at, label in enumerate(chart.labels):
        cells: list[Cell] = [codes[at]] if upright else []
        cells.append(Points(chart.values[at]))
        if chart.shares:
            cells.append(Percent(chart.shares[at]) if at < len(chart.shares) else None)
        if upright and chart.codes[at : at + 1] == (codes[at],):
            label = label.removeprefix(f"{codes[at]} ")
        writer.chart_row(label, cells, form.TABLE_SIZES[0])
    column = writer.first_of(len(names)) + 1 + upright
    scale = native.bar_range(chart.values)
    if not upright:
        made = plots.bars(area.data(column, column), area.labels(1), [Role.LOST], named=area.named)
        plots.scale(made.y_axis, scale, chart.names.unit)
        _place(writer, made, *_tall(len(chart.labels)))
        return
    made = plots.pareto(
        area.data(column, column), area.data(column + 1, column + 1), area.labels(column - 1)
    )
    plots.scale(made.y_axis, scale, chart.names.unit, upright=True)
    plots.scale(
        made._charts[1].y_axis, native.SHARES, chart.names.shares, upright=True, code='0"%"'
    )
    if any(chart.codes):
        plots.name_axis(made.x_axis, chart.names.codes)
    _place(writer, made, _MM_UPRIGHT, _LEAST_UPRIGHT)


def _add_series(writer: SheetWriter, chart: GroupedChart | LineChart) -> None:
    """Several series over one set of labels."""
    area = _Area(writer, named=True)
    writer.chart_head(
        chart.names.labels, [series.name for series in chart.series], form.TABLE_SIZES[0]
    )
    area.first = writer.row
    for at, label in enumerate(chart.labels):
        writer.chart_row(label, [_cell(series, at) for series in chart.series], form.TABLE_SIZES[0])
    count = len(chart.series)
    column, roles = writer.first_of(count) + 1, [series.role for series in chart.series]
    data = area.data(column, column + count - 1)
    if isinstance(chart, LineChart):
        made = plots.lines(data, area.labels(1), roles)
        plots.scale(made.y_axis, value_range(chart), chart.names.unit, upright=True)
        _place(writer, made, _MM_UPRIGHT, _LEAST_UPRIGHT)
        return
    at_names = native.named_place(chart)
    made = plots.bars(data, area.labels(1), roles, named=True, names_at=at_names)
    plots.scale(made.y_axis, native.room_for_names(chart.series), chart.names.unit)
    _place(writer, made, *_tall(len(chart.labels) * count))


def _cell(series: Series, at: int) -> Cell:
    value = series.values[at]
    return None if value is None else Points(value)


@dataclass(slots=True)
class _Area:
    """The cells of a chart: rows from ``first`` to before the
    writer's; ``named``: a head stands above them."""

    writer: SheetWriter
    named: bool
    first: int = 0

    def data(self, left: int, right: int) -> Any:
        """The figures of some columns (from 1), with their head where there is one."""
        return self._cells(left, right, self.first - self.named)

    def labels(self, column: int) -> Any:
        """The labels, which are in this column."""
        return self._cells(column, column, self.first)

    def _cells(self, left: int, right: int, top: int) -> Any:
        from openpyxl.chart import Reference

        last = self.writer.row - 1
        return Reference(self.writer.sheet, min_col=left, max_col=right, min_row=top, max_row=last)


def _tall(bars: int) -> tuple[float, float]:
    """Height in mm of a chart of lying bars, and the least it may have."""
    return _MM_AROUND + _MM_PER_BAR * bars, _MM_AROUND + _LEAST_PER_BAR * bars


def _place(writer: SheetWriter, made: Any, wanted: float, least: float) -> None:
    """The chart below its figures, in one row as tall as itself: neither Excel nor LibreOffice
    parts a row.

    It takes what is left of the page where that is enough, else the row, and the chart with it,
    goes to the next one.
    """
    writer.blank_row(_GAP_PT)
    most = min(geometry.MAX_HEIGHT, writer.page.printable_height * form.PT_PER_MM) - _GAP_PT
    height, room = min(most, wanted * form.PT_PER_MM), writer.room_below - _GAP_PT
    if least * form.PT_PER_MM <= room < height:
        height = room
    made.width, made.height = sum(writer.widths) / 10, height / form.PT_PER_MM / 10
    writer.sheet.add_chart(made, f"A{writer.row}")
    writer.blank_row(height + _GAP_PT / 2)
