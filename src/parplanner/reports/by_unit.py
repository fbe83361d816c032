"""Why points were lost, then the tasks grouped by the unit that leads them (Ban Dân tộc Quảng Ngãi 2022, II.2)."""

from __future__ import annotations

from parplanner.domain import drafts
from parplanner.domain.narrative import Facts
from parplanner.domain.plan import Plan
from parplanner.reports import body, frame
from parplanner.reports.model import Block, Part, Report
from parplanner.reports.options import Options
from parplanner.reports.task_tables import by_unit_sheet

TITLE = "Kế hoạch khắc phục các chỉ số bị trừ điểm theo đơn vị"


def by_unit_report(plan: Plan, options: Options) -> Report:
    """Upright text in the form of the plan's own sections."""
    sections = drafts.by_unit(plan)
    content: list[Block] = list(body.drafted_blocks(sections, Facts(plan), lambda name: None))
    if not content:
        content = [frame.nothing("Chưa có tồn tại, hạn chế hoặc nhiệm vụ nào được nhập.")]
    part = Part(TITLE, False, frame.working_blocks(plan, TITLE, content))
    return frame.report(plan, TITLE, [part], sheets=[by_unit_sheet(plan, TITLE)])
