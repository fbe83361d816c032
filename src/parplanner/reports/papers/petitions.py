"""Criteria marked đặc thù, per agency that scores them, with their basis: what the agency is asked
(S000, IV).

Behind them those that do not apply, with year, reason and deciding document (domain.md §3.4).
"""

from __future__ import annotations

from parplanner.domain import text
from parplanner.domain.plan import Plan
from parplanner.domain.rows import MAX_COLUMN, Criterion, NotApplicable
from parplanner.domain.scoring import Scoring, base_column
from parplanner.domain.writing import drafts
from parplanner.reports.papers import columns, frame, tables
from parplanner.reports.papers.options import Options
from parplanner.reports.papers.row_tables import row_table
from parplanner.reports.report.model import (
    Block,
    Cell,
    Level,
    Line,
    Paragraph,
    Part,
    Points,
    Report,
    Style,
    Table,
)

TITLE = "Danh mục tiêu chí đặc thù kiến nghị các đơn vị chấm điểm"
NAME = "Kiến nghị"
NOT_APPLICABLE = "Tiêu chí không áp dụng đối với cơ quan"
UNNAMED = "Đơn vị chấm điểm chưa xác định"


def petitions_report(plan: Plan, options: Options) -> Report:
    """A table per scoring agency."""
    width = frame.width(options.landscape)
    content: list[Block] = []
    for i, (agency, nodes) in enumerate(drafts.petitions(plan).items(), start=1):
        name = agency or UNNAMED
        content += [
            Paragraph(Style.CLAUSE, f"{i}. {name}"),
            petitions_table(plan, name, nodes, width),
        ]
    marks = _marks(plan)
    if marks:
        table = row_table(plan, NotApplicable, marks, width)
        content += [Paragraph(Style.CLAUSE, NOT_APPLICABLE), table]
    sheets = []
    if not content:
        content = [frame.nothing("Không có tiêu chí nào được đánh dấu đặc thù hay không áp dụng.")]
        empty = frame.working_blocks(plan, TITLE, [petitions_table(plan, UNNAMED, [], width)])
        sheets = [Part(TITLE, options.landscape, empty)]
    part = Part(TITLE, options.landscape, frame.working_blocks(plan, TITLE, content))
    return frame.report(plan, TITLE, [part], sheets=sheets)


def _marks(plan: Plan) -> list[NotApplicable]:
    """The years in which rows do not apply, in document order."""
    return [mark for node in plan.walk() for mark in plan.marks_of(node.id)]


def petitions_table(plan: Plan, agency: str, nodes: list[Criterion], width: float) -> Table:
    """The criteria one agency is asked about, ``width`` mm wide."""
    column, scoring = base_column(plan), Scoring(plan)
    headings = [
        *columns.criterion_headings(2),
        columns.printed(Criterion, "special_basis"),
    ]
    lines = []
    for i, node in enumerate(nodes, start=1):
        values = (
            scoring.value(node.id, MAX_COLUMN),
            scoring.value(node.id, column.id) if column else None,
        )
        figures: list[Cell] = [None if value is None else Points(value) for value in values]
        cells = (
            str(i),
            node.code,
            text.clean(node.title),
            *figures,
            text.clean(node.special_basis),
        )
        lines.append(Line(Level.ROW, cells))
    return tables.table(
        f"{NAME} - {agency}", headings, lines, width, plan.criteria_set.min_decimals
    )
