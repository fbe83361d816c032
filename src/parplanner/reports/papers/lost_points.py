"""Every lost point, dearest first, with its share and the unit that answers for it, and charts of
the same figures."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeGuard

from parplanner.domain import points, text
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Shortcoming, Task
from parplanner.domain.scoring import Scoring, base_column
from parplanner.reports.papers import chart_data, columns, frame, tables
from parplanner.reports.papers.losses import Loss, losses
from parplanner.reports.papers.options import Options
from parplanner.reports.papers.tables import CODE, Heading
from parplanner.reports.report.chart_model import AnyChart, LineChart
from parplanner.reports.report.model import (
    Block,
    Cell,
    Level,
    Line,
    Part,
    Percent,
    Points,
    Report,
    Table,
)

NAME = "Điểm bị mất"
SUM = "Cộng các tiêu chí bị mất điểm"
"""Not "Tổng cộng": the rows at their maximum are not in the table,
so its maximum is not that of the plan."""


def lost_points_report(plan: Plan, options: Options) -> Report:
    """Table and charts on one page set-up; where there is nothing
    to list, a sentence that says why."""
    column = base_column(plan)
    year = column.year if column else plan.info.base_year
    title = f"Danh mục tiêu chí bị mất điểm năm {year}" if year else "Danh mục tiêu chí bị mất điểm"
    scoring = Scoring(plan)
    found, width = losses(plan, scoring), frame.width(options.landscape)
    if not found:
        known = column is not None and scoring.value(None, column.id) is not None
        said = _nothing_lost(year) if known else _nothing_known(year)
        page = _part(plan, title, options, [frame.nothing(said)])
        sheet = _part(plan, title, options, [lost_points_table(plan, found, width, said)])
        return frame.report(plan, title, [page], sheets=[sheet])
    charts = (make(plan, scoring) for make in chart_data.MAKERS)
    shown = [
        lost_points_table(plan, found, width),
        *(chart for chart in charts if _tells_something(chart)),
    ]
    return frame.report(plan, title, [_part(plan, title, options, shown)])


def _tells_something(chart: AnyChart | None) -> TypeGuard[AnyChart]:
    """A line needs two points in time."""
    if not isinstance(chart, LineChart):
        return chart is not None
    known: set[int] = set()
    for series in chart.series:
        known.update(place for place, value in enumerate(series.values) if value is not None)
    return len(known) > 1


def _part(plan: Plan, title: str, options: Options, blocks: Sequence[Block]) -> Part:
    return Part(title, options.landscape, frame.working_blocks(plan, title, blocks))


def _nothing_lost(year: int) -> str:
    return f"Năm {year} không mất điểm." if year else "Không mất điểm."


def _nothing_known(year: int) -> str:
    return f"Chưa có điểm{f' năm {year}' if year else ''} để xác định điểm bị mất."


def lost_points_table(plan: Plan, found: list[Loss], width: float, said: str = "") -> Table:
    """The table, ``width`` mm wide, with a total that adds up in Excel;
    ``said`` stands in it where it has no row."""
    headings = [
        *columns.criterion_headings(3),
        columns.printed(Shortcoming, "points_lost", width=17),
        Heading("share", "Tỷ trọng (%)", CODE, 19),
        Heading("running", "Cộng dồn (%)", CODE, 19),
        columns.printed(Task, "lead", key="unit"),
    ]
    lines = [_line(i, loss, found[-1].running) for i, loss in enumerate(found, start=1)]
    rows = tuple(range(len(lines)))
    if found:
        top = Points(sum(loss.top for loss in found), rows)
        value = Points(sum(loss.value for loss in found), rows)
        lost = Points(sum(loss.lost for loss in found), rows)
        lines.append(
            Line(Level.TOTAL, (SUM, "", "", top, value, lost, Percent(10_000), "", ""), span=(0, 2))
        )
    else:
        last = len(headings) - 1
        lines.append(Line(Level.ROW, (said, *[""] * last), span=(0, last)))
    return tables.table(NAME, headings, lines, width, plan.criteria_set.min_decimals)


def _line(number: int, loss: Loss, total: int) -> Line:
    figures = (Points(loss.top), Points(loss.value), Points(loss.lost))
    shares = (_share(loss.lost, total), _share(loss.running, total))
    title, unit = text.clean(loss.node.title), text.clean_line(loss.unit.name) if loss.unit else ""
    return Line(Level.ROW, (str(number), loss.node.code, title, *figures, *shares, unit))


def _share(part: int, whole: int) -> Cell:
    return Percent(points.percent(part, whole) or 0)
