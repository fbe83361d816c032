"""Per field: what was wanting and cost points, what is to be done, by
whom, until when (Sở Nội vụ 2019, II.2)."""

from __future__ import annotations

from parplanner.domain.plan import Plan
from parplanner.domain.writing import drafts
from parplanner.reports.papers.drafted import drafted_report
from parplanner.reports.papers.options import Options
from parplanner.reports.papers.task_tables import by_field_sheet
from parplanner.reports.report.model import Report

TITLE = "Nhiệm vụ, giải pháp khắc phục tồn tại, hạn chế theo lĩnh vực"


def by_field_report(plan: Plan, options: Options) -> Report:
    """Upright text in the form of the plan's own sections."""
    return drafted_report(plan, TITLE, drafts.by_field(plan), by_field_sheet(plan, TITLE))
