"""The appendix "Phân công nhiệm vụ": the table an agency signs with its yearly plan (layout L1, Hà Nội 2018)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from parplanner.domain import dates, points, text
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Criterion, Indicator
from parplanner.reports import form, frame, tables
from parplanner.reports.appendix_header import columns, header
from parplanner.reports.appendix_lines import Lines
from parplanner.reports.model import ColumnKind, Level, Line, Paragraph, Part, Points, Report, Rule, Style, Table
from parplanner.reports.reference import reference_line
from parplanner.wording import tr

LABEL = "Phụ lục"
TITLE = (
    "Phân công nhiệm vụ các phòng chức năng về thực hiện nhiệm vụ để khắc phục tồn tại, hạn chế, "
    "nâng cao Chỉ số cải cách hành chính"
)
TABLE_NAME = "Phân công nhiệm vụ"
END = "./."
NOTHING = "Chưa có tiêu chí hoặc nhiệm vụ nào được nhập."
_MAY_BE_MISSING = ("requirement", "coop")


def appendix_report(
    plan: Plan,
    *,
    electronic: bool = False,
    subtotals: bool = True,
    landscape: bool = True,
    title: str | None = None,
    extra: Sequence[str] = (),
) -> Report:
    """The appendix of a plan alone. ``electronic``: number and date stay blank; ``subtotals``: sums on field lines;
    ``extra``: added columns (of ``options.EXTRA_COLUMNS``).

    Figures come from Scoring, so that PDF, Excel and window agree. Rows marked not applicable are printed, not summed.
    """
    part = appendix_part(
        plan, electronic=electronic, subtotals=subtotals, landscape=landscape, title=title, extra=extra
    )
    empty = [] if all(has_tasks(table) for table in part.tables()) else [part]
    if empty:
        said = tuple(frame.nothing(NOTHING) if isinstance(b, Table) else b for b in part.blocks)
        part = replace(part, blocks=said)
    return Report(
        title=part.title,
        author=text.clean_line(plan.agency.name),
        parts=(part,),
        notices=appendix_notices(plan, electronic),
        body_size=plan.info.body_size,
        table_size=plan.info.table_size,
        sheets=tuple(empty),
    )


def appendix_part(
    plan: Plan,
    *,
    electronic: bool = False,
    subtotals: bool = True,
    landscape: bool = True,
    title: str | None = None,
    extra: Sequence[str] = (),
) -> Part:
    """The appendix as one part of a document; options as for :func:`appendix_report`."""
    heading = text.clean_line(title or "") or appendix_title(plan)
    blocks = (
        Paragraph(Style.APPENDIX_LABEL, LABEL),
        Paragraph(Style.APPENDIX_TITLE, heading.upper()),
        Paragraph(Style.APPENDIX_REFERENCE, reference_line(plan, electronic)),
        Rule(),
        assignment_table(plan, form.page(landscape).printable_width, subtotals=subtotals, extra=extra),
        Paragraph(Style.END, END),
    )
    return Part(title=heading, landscape=landscape, blocks=blocks)


def assignment_table(plan: Plan, width: float, *, subtotals: bool = True, extra: Sequence[str] = ()) -> Table:
    """The table itself, ``width`` mm wide."""
    years = plan.columns()
    lines = Lines(plan, years, subtotals=subtotals, extra=extra).build()
    decimals = plan.criteria_set.min_decimals
    longest_code = max((node.code for node in plan.all(Criterion)), key=len, default="")
    cells, rows = header(years, extra)
    table = Table(
        name=TABLE_NAME,
        columns=columns(years, width, _widest(lines, decimals), longest_code, extra),
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
    """Without the columns no line says anything in, so that the tasks get their room (no rule demands them).

    A total of nothing goes with the points.
    """
    figures = any(isinstance(cell, Points) for line in table.lines for cell in line.cells)
    lines = table.lines if figures else tuple(line for line in table.lines if line.level is not Level.TOTAL)
    empty = [
        i
        for i, column in enumerate(table.columns)
        if (column.kind is ColumnKind.POINTS and not figures)
        or (column.key in _MAY_BE_MISSING and not any(line.cells[i] for line in lines))
    ]
    return tables.without(replace(table, lines=lines), empty)


def appendix_title(plan: Plan) -> str:
    """The heading in ordinary letters: the plan's own, else the usual one with the agency's name."""
    own = text.clean_line(plan.info.appendix_title)
    if own and not plan.count(Indicator):
        return own
    agency = text.clean_line(plan.agency.name)
    return f"{TITLE} của {agency}" if agency else TITLE


def _widest(lines: tuple[Line, ...], decimals: int) -> str:
    """The longest number of the table, which its column must hold unbroken."""
    values = {cell.value for line in lines for cell in line.cells if isinstance(cell, Points)}
    return max((points.format_points(value, decimals) for value in values), key=len, default="")


def appendix_notices(plan: Plan, electronic: bool) -> tuple[str, ...]:
    """What a reader of the appendix should know, as sentences."""
    found = []
    skipped = sum(node.not_applicable for node in plan.all(Criterion))
    if skipped:
        found.append(tr("Rows marked not applicable are printed but not summed: {count}").format(count=skipped))
    stored = plan.info.issue_date.strip()
    if stored and not electronic and not dates.is_known(stored):
        found.append(tr("The date of issue is not a date and was left blank: {date}").format(date=stored))
    return tuple(found)
