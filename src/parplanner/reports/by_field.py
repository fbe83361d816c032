"""Per field: what was wanting and cost points, what is to be done, by whom, until when (Sở Nội vụ 2019, II.2)."""

from __future__ import annotations

from parplanner.domain import drafts
from parplanner.domain.narrative import Facts
from parplanner.domain.plan import Plan
from parplanner.reports import body, frame
from parplanner.reports.model import Block, Part, Report
from parplanner.reports.options import Options
from parplanner.reports.task_tables import by_field_sheet

TITLE = "Nhiệm vụ, giải pháp khắc phục tồn tại, hạn chế theo lĩnh vực"


def by_field_report(plan: Plan, options: Options) -> Report:
    """Upright text in the form of the plan's own sections."""
    sections = drafts.by_field(plan)
    content: list[Block] = list(body.drafted_blocks(sections, Facts(plan), lambda name: None))
    if not content:
        content = [frame.nothing("Chưa có tồn tại, hạn chế hoặc nhiệm vụ nào được nhập.")]
    part = Part(TITLE, False, frame.working_blocks(plan, TITLE, content))
    return frame.report(plan, TITLE, [part], sheets=[by_field_sheet(plan, TITLE)])
