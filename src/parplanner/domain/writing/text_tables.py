"""The tables that a text may ask for with ``{{table:…}}``: which there are, and which of them have
nothing to show."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from parplanner.domain.findings import ERROR, WARNING, Finding
from parplanner.domain.plan import Plan
from parplanner.domain.rows import MAX_COLUMN, Criterion, Indicator, Section, Task
from parplanner.domain.scoring import Scoring, base_column
from parplanner.domain.writing import richtext
from parplanner.domain.writing.lines_of_text import BODY
from parplanner.domain.writing.narrative import Facts, shown_line
from parplanner.domain.writing.richtext import TableReference
from parplanner.domain.writing.text_fields import BLANK, NAME


def _has_criteria(plan: Plan, scoring: Scoring) -> bool:
    return bool(plan.count(Criterion))


def _has_rows(plan: Plan, scoring: Scoring) -> bool:
    return bool(plan.count(Criterion) or plan.count(Task))


def _has_losses(plan: Plan, scoring: Scoring) -> bool:
    column = base_column(plan)
    if column is None:
        return False
    for leaf in scoring.leaves():
        top, value = scoring.value(leaf.id, MAX_COLUMN), scoring.value(leaf.id, column.id)
        if top is not None and value is not None and value < top:
            return True
    return False


def _has_statistics(plan: Plan, scoring: Scoring) -> bool:
    return bool(plan.count(Indicator))


_HOLDS: dict[str, Callable[[Plan, Scoring], bool]] = {
    "results": _has_criteria,
    "results-all": _has_criteria,
    "appendix": _has_rows,
    "lost-points": _has_losses,
    "statistics": _has_statistics,
}
TABLES = tuple(_HOLDS)
"""Names that ``{{table:…}}`` may have."""


def lack(plan: Plan, scoring: Scoring, name: str) -> str:
    """Why a table shows nothing: ``NAME`` (none is called so),
    ``BLANK`` (no data); blank for one that does."""
    holds = _HOLDS.get(name)
    if holds is None:
        return NAME
    return "" if holds(plan, scoring) else BLANK


def references(plan: Plan) -> Iterator[tuple[Section, int, str]]:
    """Every place of the text that asks for a table: section, line of its body, name."""
    for section in plan.walk_sections():
        if "{{table:" not in section.body:
            continue
        for number, line in enumerate(richtext.parse(section.body)):
            if isinstance(line, TableReference):
                yield section, number, line.name


def without_data(plan: Plan, scoring: Scoring) -> Iterator[Finding]:
    """TABLE_NO_DATA: a table nobody knows (an error) or without a row (a
    warning); printed, neither leaves a trace."""
    facts: Facts | None = None
    for section, number, name in references(plan):
        reason = lack(plan, scoring, name)
        if not reason:
            continue
        facts = facts or Facts(plan, scoring)
        details = {
            "table": name,
            "reason": reason,
            "where": BODY,
            "line": str(number),
            "start": "0",
            "end": "1",
        }
        yield Finding(
            code="TABLE_NO_DATA",
            severity=ERROR if reason == NAME else WARNING,
            row=section.id,
            row_code=section.label,
            row_title=shown_line(section.title, facts.value),
            column=BODY,
            details=details,
        )
