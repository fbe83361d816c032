"""The appendix "Phân công nhiệm vụ": the table an agency signs with
its yearly plan (layout L1, Hà Nội 2018)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from parplanner.domain import dates, points, text
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Criterion, NotApplicable
from parplanner.reports.papers import attachments, frame, tables
from parplanner.reports.papers.appendix_header import columns, header
from parplanner.reports.papers.appendix_lines import Lines
from parplanner.reports.papers.options import Options, held_columns
from parplanner.reports.report import form
from parplanner.reports.report.model import ColumnKind, Level, Line, Part, Points, Report, Table
from parplanner.wording import tr

TITLE = (
    "Phân công nhiệm vụ các phòng chức năng về thực hiện nhiệm vụ để khắc phục tồn tại, hạn chế, "
    "nâng cao Chỉ số cải cách hành chính"
)
TABLE_NAME = "Phân công nhiệm vụ"
NOTHING = "Chưa có tiêu chí hoặc nhiệm vụ nào được nhập."
_MAY_BE_MISSING = ("code", "requirement", "coop")


def appendix_report(plan: Plan, options: Options | None = None) -> Report:
    """The appendix of a plan alone.

    Figures come from Scoring, so that PDF, Excel and window agree. Rows marked not applicable are
    printed, not summed.
    """
    chosen = options or Options()
    part, empty = _part(plan, chosen)
    return frame.report(plan, part.title, [part], appendix_notices(plan, chosen.electronic), empty)


def appendix_part(plan: Plan, options: Options | None = None) -> Part:
    """The appendix as one part of a document, under the number it has there."""
    return _part(plan, options or Options())[0]


def _part(plan: Plan, options: Options) -> tuple[Part, list[Part]]:
    width = form.page(options.landscape).printable_width
    table = assignment_table(plan, width, subtotals=options.subtotals, extra=options.extra)
    label = attachments.label(plan, attachments.ASSIGNMENT)
    return frame.appendix_or_nothing(
        plan, appendix_title(plan), table, has_tasks(table), NOTHING, options, label
    )


def assignment_table(
    plan: Plan, width: float, *, subtotals: bool = True, extra: Sequence[str] | None = None
) -> Table:
    """The table itself, ``width`` mm wide; ``extra`` None adds the columns that hold something."""
    added = held_columns(plan) if extra is None else tuple(extra)
    years = plan.columns()
    lines = Lines(plan, years, subtotals=subtotals, extra=added).build()
    decimals = plan.criteria_set.min_decimals
    longest_code = max((node.code for node in plan.all(Criterion)), key=len, default="")
    cells, rows = header(years, added, has_criteria=bool(plan.count(Criterion)))
    table = Table(
        name=TABLE_NAME,
        columns=columns(years, width, _widest(lines, decimals), longest_code, added),
        header=cells,
        header_rows=rows,
        lines=lines,
        min_decimals=decimals,
    )
    return _said_columns(table) if has_tasks(table) else table


def has_tasks(table: Table) -> bool:
    """Whether the table lists anything above its total."""
    return any(line.level is not Level.TOTAL for line in table.lines)


def _said_columns(table: Table) -> Table:
    """Without the columns no line says anything in, so that the tasks get their room (no rule
    demands them).

    A total of nothing goes with the points.
    """
    figures = any(isinstance(cell, Points) for line in table.lines for cell in line.cells)
    rows = [line for line in table.lines if line.level is not Level.TOTAL]
    totals = [line for line in table.lines if line.level is Level.TOTAL] if figures else []
    filled = tables.filled(rows)
    empty: list[int] = []
    for i, column in enumerate(table.columns):
        pointless = column.kind is ColumnKind.POINTS and not figures
        if pointless or (column.key in _MAY_BE_MISSING and i not in filled):
            empty.append(i)
    if 0 in empty:
        # The total's name stands in the first column.
        totals = [replace(line, cells=(None, line.cells[0], *line.cells[2:])) for line in totals]
    return tables.without(replace(table, lines=(*rows, *totals)), empty)


def appendix_title(plan: Plan) -> str:
    """The heading in ordinary letters: the plan's own, else the
    usual one with the agency's name."""
    own = attachments.own_title(plan, attachments.ASSIGNMENT)
    agency = text.clean_line(plan.agency.name)
    return own or (f"{TITLE} của {agency}" if agency else TITLE)


def _widest(lines: tuple[Line, ...], decimals: int) -> str:
    """The longest number of the table, which its column must hold unbroken."""
    values = {cell.value for line in lines for cell in line.cells if isinstance(cell, Points)}
    return max((points.format_points(value, decimals) for value in values), key=len, default="")


def appendix_notices(plan: Plan, electronic: bool) -> tuple[str, ...]:
    """What a reader of the appendix should know, as sentences."""
    found = []
    skipped = len({mark.criterion_id for mark in plan.all(NotApplicable)})
    if skipped:
        found.append(
            tr("Rows marked not applicable are printed but not summed: {count}").format(
                count=skipped
            )
        )
    stored = plan.info.issue_date.strip()
    if stored and not electronic and not dates.is_known(stored):
        found.append(
            tr("The date of issue is not a date and was left blank: {date}").format(date=stored)
        )
    return tuple(found)
