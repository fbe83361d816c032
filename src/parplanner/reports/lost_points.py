"""Every lost point, dearest first, with its share and the unit that answers for it, and a chart of the same."""

from __future__ import annotations

from dataclasses import dataclass

from parplanner.domain import points, text
from parplanner.domain.plan import Plan
from parplanner.domain.rows import MAX_COLUMN, Criterion, Unit
from parplanner.domain.scoring import Scoring, base_column
from parplanner.reports import frame, tables
from parplanner.reports.model import Block, Chart, Level, Line, Part, Points, Report, Table
from parplanner.reports.options import Options
from parplanner.reports.tables import CODE, POINTS, TEXT, Heading

NAME = "Điểm bị mất"
CHART_BARS = 15
"""More bars than this nobody reads; the rest is one bar."""
_LABEL = 48


@dataclass(frozen=True, slots=True)
class Loss:
    """A scored row below its maximum (1/1000 points); ``running`` is the sum of this loss and all before it."""

    node: Criterion
    top: int
    value: int
    running: int
    unit: str

    @property
    def lost(self) -> int:
        """Maximum minus points."""
        return self.top - self.value


def losses(plan: Plan) -> list[Loss]:
    """Rows that lost points in the base year, most first, then in document order."""
    column, scoring = base_column(plan), Scoring(plan)
    if column is None:
        return []
    found: list[tuple[Criterion, int, int]] = []
    for leaf in scoring.leaves():
        top, value = scoring.value(leaf.id, MAX_COLUMN), scoring.value(leaf.id, column.id)
        if top is not None and value is not None and value < top:
            found.append((leaf, top, value))
    found.sort(key=lambda row: row[2] - row[1])
    running, made = 0, []
    for leaf, top, value in found:
        running += top - value
        made.append(Loss(leaf, top, value, running, _lead(plan, leaf)))
    return made


def _lead(plan: Plan, leaf: Criterion) -> str:
    """The lead unit of the row's first task that names one, else of a row above it."""
    for node in (leaf, *plan.ancestors(leaf)):
        for task in plan.tasks_of(node.id):
            unit = plan.find(Unit, task.lead_unit_id)
            if unit is not None:
                return unit.name
    return ""


def lost_points_report(plan: Plan, options: Options) -> Report:
    """Chart and table on one page set-up."""
    column = base_column(plan)
    year = column.year if column else plan.info.base_year
    title = f"Danh mục tiêu chí bị mất điểm năm {year}"
    found = losses(plan)
    shown = lost_points_table(plan, found, frame.width(options.landscape))
    content: list[Block] = [shown, chart(found, title)] if found else [frame.nothing(f"Năm {year} không mất điểm.")]
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


def chart(found: list[Loss], title: str) -> Chart:
    """The dearest losses as bars, the small ones at the end as one."""
    shown = found if len(found) <= CHART_BARS else found[: CHART_BARS - 1]
    rest = found[len(shown) :]
    total = found[-1].running
    labels = [_label(loss.node) for loss in shown]
    values = [loss.lost for loss in shown]
    shares = [points.percent(loss.running, total) or 0 for loss in shown]
    if rest:
        labels.append(f"{len(rest)} tiêu chí khác")
        values.append(sum(loss.lost for loss in rest))
        shares.append(10_000)
    return Chart(title, tuple(labels), tuple(values), tuple(shares))


def _label(node: Criterion) -> str:
    words = f"{node.code.strip()} {text.clean_line(node.title)}".strip()
    return words if len(words) <= _LABEL else f"{words[: _LABEL - 1].rstrip()}…"
