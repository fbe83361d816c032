"""Why points were lost, then the tasks grouped by the unit that leads
them (Ban Dân tộc Quảng Ngãi 2022, II.2)."""

from __future__ import annotations

from parplanner.domain.plan import Plan
from parplanner.domain.writing import drafts
from parplanner.reports.papers.drafted import drafted_report
from parplanner.reports.papers.options import Options
from parplanner.reports.papers.task_tables import by_unit_sheet
from parplanner.reports.report.model import Report

TITLE = "Kế hoạch khắc phục các chỉ số bị trừ điểm theo đơn vị"


def by_unit_report(plan: Plan, options: Options) -> Report:
    """Upright text in the form of the plan's own sections."""
    return drafted_report(plan, TITLE, drafts.by_unit(plan), by_unit_sheet(plan, TITLE))
