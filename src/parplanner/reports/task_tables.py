"""Documents that are text once more as tables, for the workbook: by field, by unit, the plan's own paragraphs."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import zip_longest

from parplanner.domain import drafts, text
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Criterion, Shortcoming, Task, Unit
from parplanner.domain.scoring import Scoring, base_column
from parplanner.reports import frame, tables
from parplanner.reports.model import Block, Level, Line, Paragraph, Part, Points, Style, Table
from parplanner.reports.tables import CODE, POINTS, TEXT, Heading

BY_FIELD, BY_UNIT, CONTENT = "Theo lĩnh vực", "Theo đơn vị", "Nội dung"
_HEADINGS = (Style.PART, Style.CLAUSE, Style.POINT)


def by_field_sheet(plan: Plan, title: str) -> Part:
    """Landscape, with the title block of a working paper."""
    return Part(title, True, frame.working_blocks(plan, title, [by_field_table(plan, frame.width(True))]))


def by_unit_sheet(plan: Plan, title: str) -> Part:
    """Landscape, with the title block of a working paper."""
    return Part(title, True, frame.working_blocks(plan, title, [by_unit_table(plan, frame.width(True))]))


def by_field_table(plan: Plan, width: float) -> Table:
    """A line per field with its lost points, below it shortcomings beside tasks."""
    headings = [
        Heading("code", "TT", CODE, 14),
        Heading("wanting", "Tồn tại, hạn chế", TEXT, 3),
        Heading("lost", "Điểm bị trừ", POINTS, 16),
        Heading("task", "Nhiệm vụ, giải pháp", TEXT, 3),
        *_units("Đơn vị chủ trì"),
    ]
    scoring, column = Scoring(plan), base_column(plan)
    lines: list[Line] = []
    for field in plan.children(None):
        lost = scoring.lost(field.id, column.id) if column else None
        figure = None if lost is None else Points(lost)
        below = [line for node in (field, *plan.walk(field.id)) for line in _pairs(plan, node)]
        if below or lost:
            blank = ("",) * 5
            lines += [Line(Level.FIELD, (field.code, text.clean(field.title), figure, *blank)), *below]
    lines += _pairs(plan, None)
    return tables.table(BY_FIELD, headings, lines, width, plan.criteria_set.min_decimals)


def _units(first: str) -> list[Heading]:
    return [
        Heading("lead", first, TEXT, 1.3),
        Heading("coop", "Đơn vị phối hợp", TEXT, 1.3),
        Heading("monitor", "Đơn vị theo dõi", TEXT, 1.1),
        Heading("deadline", "Thời gian", TEXT, 1.1),
    ]


def _pairs(plan: Plan, node: Criterion | None) -> list[Line]:
    """Shortcomings and tasks of one row (None: of the plan as a whole) side by side."""
    row_id = node.id if node else None
    wanting = [row for row in plan.shortcomings_of(row_id) if row.text.strip()]
    return [_pair(plan, node, row, task) for row, task in zip_longest(wanting, plan.tasks_of(row_id))]


def _pair(plan: Plan, node: Criterion | None, row: Shortcoming | None, task: Task | None) -> Line:
    lost = Points(row.points_lost) if row is not None and row.points_lost else None
    said = text.clean(row.text) if row else ""
    work = ("", "", "", "", "") if task is None else (_content(plan, task), *_unit_cells(plan, task))
    return Line(Level.ROW, (node.code if node else "", said, lost, *work))


def _content(plan: Plan, task: Task) -> str:
    node = plan.find(Criterion, task.criterion_id)
    return text.clean(task.content) or (text.clean(node.title) if node else "")


def _unit_cells(plan: Plan, task: Task) -> tuple[str, str, str, str]:
    lead, monitor = plan.find(Unit, task.lead_unit_id), plan.find(Unit, task.monitoring_unit_id)
    coop = "; ".join(plan.get(Unit, a.unit_id).name for a in plan.assignments_of(task.id))
    return lead.name if lead else "", coop, monitor.name if monitor else "", task.deadline


def by_unit_table(plan: Plan, width: float) -> Table:
    """A line per lead unit, below it its tasks."""
    headings = [
        Heading("number", "TT", CODE, 11),
        Heading("code", "Mã tiêu chí", CODE, 17),
        Heading("task", "Nhiệm vụ", TEXT, 3),
        Heading("requirement", "Yêu cầu, sản phẩm", TEXT, 2.4),
        *_units("Đơn vị chủ trì")[1:],
    ]
    lines: list[Line] = []
    for unit, led in drafts.led_tasks(plan):
        lines.append(Line(Level.FIELD, ("", unit.name, "", "", "", "", ""), span=(1, 6)))
        for i, task in enumerate(led, start=1):
            node = plan.find(Criterion, task.criterion_id)
            needs = "\n".join(part for part in (text.clean(task.requirement), text.clean(task.product)) if part)
            cells = (str(i), node.code if node else "", _content(plan, task), needs, *_unit_cells(plan, task)[1:])
            lines.append(Line(Level.ROW, cells))
    return tables.table(BY_UNIT, headings, lines, width)


def text_sheet(plan: Plan, title: str, blocks: Iterable[Block]) -> Part:
    """The paragraphs of a document one below the other: headings as group lines."""
    headings = [Heading("number", "TT", CODE, 11), Heading("text", "Nội dung", TEXT, 1)]
    said = [b for b in blocks if isinstance(b, Paragraph) and b.style in (*_HEADINGS, Style.BODY)]
    lines = [
        Line(Level.FIELD if b.style in _HEADINGS else Level.ROW, (str(i), b.text)) for i, b in enumerate(said, start=1)
    ]
    content = tables.table(CONTENT, headings, lines, frame.width(False))
    return Part(title, False, frame.working_blocks(plan, title, [content]))
