"""What is attached to a plan: which appendices, in which order, under
which label, and whose the own title is."""

from __future__ import annotations

from parplanner.domain import text
from parplanner.domain.edits.numbering import to_roman
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Indicator, Task
from parplanner.domain.writing import drafts

LABEL = "Phụ lục"
ASSIGNMENT, STATISTICS = "appendix", "statistics"


def attached(plan: Plan) -> tuple[str, ...]:
    """The appendices the data call for: assignments of a plan with a roadmap, statistics of a
    report.

    By the names of ``documents.DOCUMENTS``, in the order in which they follow the text.
    """
    kinds = []
    if drafts.attaches_assignments(plan):
        kinds.append(ASSIGNMENT)
    if plan.count(Indicator):
        kinds.append(STATISTICS)
    return tuple(kinds)


def label(plan: Plan, kind: str) -> str:
    """``Phụ lục``; one of several bears its Roman number
    (PL1-III.1), also where it is printed alone."""
    kinds = attached(plan)
    if len(kinds) < 2 or kind not in kinds:
        return LABEL
    return f"{LABEL} {to_roman(kinds.index(kind) + 1)}"


def own_title(plan: Plan, kind: str) -> str:
    """The plan's own heading for its appendix, blank where it has none or it is another appendix'
    heading.

    A plan has one: it is the assignments' wherever there are tasks, else the statistics'.
    """
    owner = STATISTICS if plan.count(Indicator) and not plan.count(Task) else ASSIGNMENT
    return text.clean_line(plan.info.appendix_title) if kind == owner else ""
