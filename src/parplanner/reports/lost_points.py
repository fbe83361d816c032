"""Every lost point, dearest first, with its share and the unit that answers for it, and charts of the same figures."""

from __future__ import annotations

from parplanner.domain import points, text
from parplanner.domain.plan import Plan
from parplanner.domain.scoring import Scoring, base_column
from parplanner.reports import chart_data, frame, tables
from parplanner.reports.losses import Loss, losses
from parplanner.reports.model import Block, Level, Line, Part, Points, Report, Table
from parplanner.reports.options import Options
from parplanner.reports.tables import CODE, POINTS, TEXT, Heading

NAME = "Điểm bị mất"


def lost_points_report(plan: Plan, options: Options) -> Report:
    """Table and charts on one page set-up."""
    column = base_column(plan)
    year = column.year if column else plan.info.base_year
    title = f"Danh mục tiêu chí bị mất điểm năm {year}"
    found = losses(plan)
    shown = lost_points_table(plan, found, frame.width(options.landscape))
    scoring = Scoring(plan)
    charts = (make(plan, scoring) for make in chart_data.MAKERS)
    shown_charts = [chart for chart in charts if chart is not None]
    content: list[Block] = [shown, *shown_charts] if found else [frame.nothing(f"Năm {year} không mất điểm.")]
    parts = [Part(title, options.landscape, frame.working_blocks(plan, title, content))]
    sheets = [] if found else [Part(title, options.landscape, frame.working_blocks(plan, title, [shown]))]
    return frame.report(plan, title, parts, sheets=sheets)


def lost_points_table(plan: Plan, found: list[Loss], width: float) -> Table:
    """The table, ``width`` mm wide, with a total that adds up in Excel."""
    total = found[-1].running if found else 0
    headings = [
        *tables.criterion_headings(3),
        Heading("lost", "Điểm bị mất", POINTS, 17),
        Heading("share", "Tỷ trọng (%)", CODE, 19),
        Heading("running", "Cộng dồn (%)", CODE, 19),
        Heading("unit", "Đơn vị chủ trì", TEXT, 1.3),
    ]
    lines = [_line(i, loss, total) for i, loss in enumerate(found, start=1)]
    rows = tuple(range(len(lines)))
    sums = (Points(sum(getattr(loss, key) for loss in found), rows) for key in ("top", "value", "lost"))
    last = Line(Level.TOTAL, ("Tổng cộng", "", "", *sums, "100,00" if total else "", "", ""), span=(0, 2))
    return tables.table(NAME, headings, [*lines, last], width, plan.criteria_set.min_decimals)


def _line(number: int, loss: Loss, total: int) -> Line:
    figures = (Points(loss.top), Points(loss.value), Points(loss.lost))
    shares = (_share(loss.lost, total), _share(loss.running, total))
    title = text.clean(loss.node.title)
    return Line(Level.ROW, (str(number), loss.node.code, title, *figures, *shares, loss.unit))


def _share(part: int, whole: int) -> str:
    return points.format_hundredths(points.percent(part, whole))
