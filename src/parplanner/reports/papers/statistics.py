"""The statistics of a periodic report: code, indicator, unit or
enumeration, value, doer (S002, layout L5)."""

from __future__ import annotations

from parplanner.domain import text
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Indicator
from parplanner.reports.papers import attachments, frame, tables
from parplanner.reports.papers.columns import printed
from parplanner.reports.papers.options import Options
from parplanner.reports.report.model import Figure, Level, Line, Part, Report, Table

NAME = "Thống kê"
NOTHING = "Chưa có chỉ tiêu thống kê nào được nhập."
_TITLE = "Thống kê số liệu về kết quả thực hiện công tác cải cách hành chính"
_GROUP = "Kết quả thống kê"


def statistics_report(plan: Plan, options: Options) -> Report:
    """The statistics alone."""
    part, empty = _part(plan, options)
    return frame.report(plan, part.title, [part], sheets=empty)


def statistics_part(plan: Plan, options: Options) -> Part:
    """The statistics as an appendix."""
    return _part(plan, options)[0]


def _part(plan: Plan, options: Options) -> tuple[Part, list[Part]]:
    table, filled = (
        statistics_table(plan, frame.width(options.landscape)),
        bool(plan.count(Indicator)),
    )
    label = attachments.label(plan, attachments.STATISTICS)
    return frame.appendix_or_nothing(
        plan, statistics_title(plan), table, filled, NOTHING, options, label
    )


def statistics_title(plan: Plan) -> str:
    """The plan's own heading where it is the statistics', else the usual one."""
    own = attachments.own_title(plan, attachments.STATISTICS)
    agency = text.clean_line(plan.agency.name)
    return own or (f"{_TITLE} của {agency}" if agency else _TITLE)


def statistics_table(plan: Plan, width: float) -> Table:
    """The table, ``width`` mm wide. A blank value stays blank: not reported is not zero."""
    headings = [
        printed(Indicator, "code"),
        printed(Indicator, "title"),
        printed(Indicator, "unit", group=_GROUP),
        printed(Indicator, "value", group=_GROUP),
        printed(Indicator, "doer"),
    ]
    lines = [_line(indicator) for indicator in plan.listed(Indicator)]
    return tables.table(NAME, headings, lines, width)


def _line(row: Indicator) -> Line:
    top = bool(row.code.strip()) and "." not in text.bare_code(row.code)
    cells = (
        row.code,
        text.clean(row.title),
        text.clean(row.unit),
        Figure(row.value),
        text.clean(row.doer),
    )
    return Line(Level.FIELD if top else Level.ROW, cells)
