"""A working paper made of drafted sections: upright text for
paper, a table of its own for Excel."""

from __future__ import annotations

from collections.abc import Iterable

from parplanner.domain.plan import Plan
from parplanner.domain.writing.drafts import Drafted
from parplanner.domain.writing.narrative import Facts
from parplanner.reports.papers import body, frame
from parplanner.reports.report.model import Block, Part, Report

NOTHING = "Chưa có tồn tại, hạn chế hoặc nhiệm vụ nào được nhập."


def drafted_report(plan: Plan, title: str, sections: Iterable[Drafted], sheet: Part) -> Report:
    """Upright text in the form of the plan's own sections; ``sheet``
    is what the workbook holds instead."""
    content: list[Block] = list(body.drafted_blocks(sections, Facts(plan), lambda name: None))
    if not content:
        content = [frame.nothing(NOTHING)]
    part = Part(title, False, frame.working_blocks(plan, title, content))
    return frame.report(plan, title, [part], sheets=[sheet])
