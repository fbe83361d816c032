"""The document itself: head, title, căn cứ, text with its tables,
signature; then what is attached (template 1.4)."""

from __future__ import annotations

from dataclasses import replace

from parplanner.domain import document_types, text
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Basis, Task
from parplanner.domain.scoring import Scoring
from parplanner.domain.writing import text_fields, text_tables
from parplanner.domain.writing.narrative import Facts, shown_line
from parplanner.reports.papers import attachments, body, frame
from parplanner.reports.papers.appendix import (
    appendix_notices,
    appendix_part,
    appendix_title,
    assignment_table,
)
from parplanner.reports.papers.letterhead import letter_head, signature_block
from parplanner.reports.papers.losses import losses
from parplanner.reports.papers.lost_points import lost_points_table
from parplanner.reports.papers.options import Options
from parplanner.reports.papers.results import results_table, results_title
from parplanner.reports.papers.statistics import statistics_part, statistics_table, statistics_title
from parplanner.reports.papers.task_tables import by_unit_sheet, text_sheet
from parplanner.reports.report.model import Block, Paragraph, Part, Report, Rule, Style
from parplanner.wording import tr

_ENDS = (".", ";", ":", "!", "?", "…")


def plan_report(plan: Plan, options: Options) -> Report:
    """The whole document. ``{{table:results}}`` and its like put a table into the text; appendices
    follow the data."""
    options = replace(options, electronic=options.electronic or bool(plan.info.electronic))
    kind = document_types.kind(plan)
    title = text.clean_line(plan.info.title)
    blocks: list[Block] = [
        letter_head(plan, options.electronic),
        *_heading(plan, kind, title),
        *(Paragraph(Style.BASIS, line) for line in basis_lines(plan)),
        *body.closed(body.section_blocks(plan, Facts(plan), lambda name: text_table(plan, name))),
    ]
    signature = signature_block(plan)
    if signature is not None:
        blocks.append(signature)
    parts = [Part(kind, False, tuple(blocks)), *attached(plan, options)]
    whole = f"{kind} {title}".strip()
    # A plan without a table still gives a workbook: to follow its tasks in, or at least to go
    # through its text.
    sheets: list[Part] = []
    if not any(part.tables() for part in parts):
        sheets = [
            by_unit_sheet(plan, title or kind)
            if plan.count(Task)
            else text_sheet(plan, title or kind, blocks)
        ]
    return frame.report(plan, whole, parts, _notices(plan, options.electronic), sheets)


def _heading(plan: Plan, kind: str, title: str) -> list[Block]:
    """Type and abstract; a công văn has its abstract below its number."""
    if document_types.is_letter(plan):
        return []
    abstract = [Paragraph(Style.ABSTRACT, title)] if title else []
    return [Paragraph(Style.TYPE, kind.upper()), *abstract, Rule()]


def basis_lines(plan: Plan) -> list[str]:
    """Căn cứ, each with its end: ``;``, the last ``.`` (PL1-II.6a),
    unless the officer ended it in another way."""
    lines = [line for row in plan.listed(Basis) if (line := text.clean_line(row.text))]
    ends = [";"] * (len(lines) - 1) + ["."]
    return [
        line if line.endswith(_ENDS) else line + end for line, end in zip(lines, ends, strict=False)
    ]


def text_table(plan: Plan, name: str) -> Block | None:
    """A table inside the text, as wide as an upright page; None for
    one nobody knows and one without a row."""
    if text_tables.lack(plan, Scoring(plan), name):
        return None
    width = frame.width(landscape=False)
    if name == "results":
        return replace(results_table(plan, width, fields_only=True), title=results_title(plan))
    if name == "results-all":
        return replace(results_table(plan, width), title=results_title(plan))
    if name == "appendix":
        return replace(assignment_table(plan, width), title=appendix_title(plan))
    if name == "lost-points":
        return lost_points_table(plan, losses(plan), width)
    return replace(statistics_table(plan, width), title=statistics_title(plan))


def attached(plan: Plan, options: Options) -> list[Part]:
    """The appendices the data call for, as printed behind the text."""
    makers = {
        attachments.ASSIGNMENT: appendix_part,
        attachments.STATISTICS: statistics_part,
    }
    return [makers[kind](plan, options) for kind in attachments.attached(plan)]


def _notices(plan: Plan, electronic: bool) -> list[str]:
    found = list(appendix_notices(plan, electronic))
    facts = Facts(plan)
    scoring = Scoring(plan)
    missing = [
        name for _, _, name in text_tables.references(plan) if text_tables.lack(plan, scoring, name)
    ]
    if missing:
        sentence = tr(
            "The text asks for tables that do not exist or hold nothing; they are not printed: "
            "{names}"
        )
        found.append(sentence.format(names=", ".join(dict.fromkeys(missing))))
    holes = text_fields.holes(plan, facts)
    if holes:
        places = dict.fromkeys(
            f"{u.section.label} {shown_line(u.section.title, facts.value)}".strip() for u in holes
        )
        sentence = tr(
            "{count} live figures of the text have no data and are printed as “…”, in: {places}"
        )
        found.append(sentence.format(count=len(holes), places="; ".join(places)))
    return found
