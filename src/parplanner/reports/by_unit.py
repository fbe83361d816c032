"""Why points were lost, then the tasks grouped by the unit that leads them (Ban Dân tộc Quảng Ngãi 2022, II.2)."""

from __future__ import annotations

from parplanner.domain import drafts
from parplanner.domain.plan import Plan
from parplanner.reports.drafted import drafted_report
from parplanner.reports.model import Report
from parplanner.reports.options import Options
from parplanner.reports.task_tables import by_unit_sheet

TITLE = "Kế hoạch khắc phục các chỉ số bị trừ điểm theo đơn vị"


def by_unit_report(plan: Plan, options: Options) -> Report:
    """Upright text in the form of the plan's own sections."""
    return drafted_report(plan, TITLE, drafts.by_unit(plan), by_unit_sheet(plan, TITLE))
