"""What the documents around the plan share: a title block, one landscape or upright part, the
agency as author."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from parplanner.domain import text
from parplanner.domain.plan import Plan
from parplanner.reports.papers.attachments import LABEL
from parplanner.reports.papers.options import Options
from parplanner.reports.papers.reference import reference_line
from parplanner.reports.report import form
from parplanner.reports.report.model import Block, Paragraph, Part, Report, Rule, Style, Table

END = "./."


def width(landscape: bool) -> float:
    """Printable width in mm."""
    return form.page(landscape).printable_width


def appendix_blocks(
    plan: Plan, title: str, blocks: Iterable[Block], electronic: bool, label: str = LABEL
) -> tuple[Block, ...]:
    """Label, title, reference line, rule, content, ``./.`` (PL1-III.1)."""
    return (
        Paragraph(Style.APPENDIX_LABEL, label),
        Paragraph(Style.APPENDIX_TITLE, title.upper()),
        Paragraph(Style.APPENDIX_REFERENCE, reference_line(plan, electronic)),
        Rule(),
        *blocks,
        Paragraph(Style.END, END),
    )


def working_blocks(
    plan: Plan, title: str, blocks: Iterable[Block], subtitle: str = ""
) -> tuple[Block, ...]:
    """A working paper, issued by nobody: title, what it is about
    (the agency when blank), rule, content."""
    about = subtitle or text.clean_line(plan.agency.name)
    head: list[Block] = [Paragraph(Style.APPENDIX_TITLE, title.upper())]
    if about:
        head.append(Paragraph(Style.APPENDIX_REFERENCE, about))
    return (*head, Rule(), *blocks)


def report(
    plan: Plan,
    title: str,
    parts: Iterable[Part],
    notices: Iterable[str] = (),
    sheets: Iterable[Part] = (),
) -> Report:
    """A report in the plan's own sizes; ``sheets`` are for the workbook only."""
    return Report(
        title=title,
        author=text.clean_line(plan.agency.name),
        parts=tuple(parts),
        notices=tuple(dict.fromkeys(notices)),
        body_size=plan.info.body_size,
        table_size=plan.info.table_size,
        sheets=tuple(sheets),
    )


def appendix_or_nothing(
    plan: Plan,
    title: str,
    table: Table,
    filled: bool,
    said: str,
    options: Options,
    label: str = LABEL,
) -> tuple[Part, list[Part]]:
    """A table as an appendix; where it has nothing to list, a line that says so, and the table for
    a workbook only."""
    whole = Part(
        title, options.landscape, appendix_blocks(plan, title, [table], options.electronic, label)
    )
    if filled:
        return whole, []
    blank = appendix_blocks(plan, title, [nothing(said)], options.electronic, label)
    return replace(whole, blocks=blank), [whole]


def nothing(said: str) -> Paragraph:
    """The line that stands where a document has no content, so that no empty table is signed."""
    return Paragraph(Style.BODY, said)
