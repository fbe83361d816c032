"""The live figures and tables that stand in the plan's text: where, and which of them have nothing
to show.

A figure names a year column, a criterion or a unit. When that goes, the sentence it stands in is
printed with a hole:
:func:`orphaned` tells it before, :func:`without_data` afterwards.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from parplanner.domain.changes import Changes
from parplanner.domain.findings import ERROR, WARNING, Finding
from parplanner.domain.plan import Plan
from parplanner.domain.rows import RESULT, TARGET, Criterion, ScoreColumn, Section, Unit
from parplanner.domain.scoring import Scoring
from parplanner.domain.writing import richtext
from parplanner.domain.writing.flat import length_of
from parplanner.domain.writing.lines_of_text import BODY, TITLE
from parplanner.domain.writing.narrative import COUNTS, FIELDS, UNKNOWN, Facts, shown_line
from parplanner.domain.writing.richtext import TableReference

COLUMN, CRITERION, UNIT, NAME, BLANK = "column", "criterion", "unit", "name", "blank"
"""Why a figure shows nothing: its year column, criterion or unit is not there, nobody knows such a
figure, or what it names holds nothing yet."""

_KINDS = {kind.name: kind for kind in FIELDS}


@dataclass(frozen=True, slots=True)
class Use:
    """A live figure in a section's ``title`` or ``body``: line, position
    there (figures count as one character)."""

    section: Section
    where: str
    line: int
    place: int
    field: str


def uses(plan: Plan) -> Iterator[Use]:
    """Every live figure of the text, in its order."""
    for section in plan.walk_sections():
        for where, stored in ((TITLE, section.title), (BODY, section.body)):
            if "{{" not in stored:
                continue
            for number, line in enumerate(richtext.parse(stored)):
                yield from _uses_in(section, where, number, line)


def _uses_in(section: Section, where: str, number: int, line: richtext.Line) -> Iterator[Use]:
    if isinstance(line, TableReference):
        return
    place = 0
    for run in line:
        if run.field:
            yield Use(section, where, number, place, run.field)
        place += length_of(run)


def lack(facts: Facts, field: str) -> str:
    """Why a figure shows nothing (``COLUMN`` …); blank for one that has a value."""
    if facts.value(field) != UNKNOWN:
        return ""
    name, *arguments = field.split(":")
    kind = _KINDS.get(name)
    if kind is None:
        return NAME
    if len(arguments) != len(kind.arguments) and not (name == "max" and not arguments):
        return NAME
    for wanted, argument in zip(kind.arguments, arguments, strict=False):
        if not _is_there(facts, wanted, argument):
            return {"criterion": CRITERION, "unit": UNIT, "count": NAME}.get(wanted, COLUMN)
    return BLANK


def _is_there(facts: Facts, wanted: str, argument: str) -> bool:
    if wanted == "criterion":
        return facts.criterion(argument) is not None
    if wanted == "unit":
        return facts.plan.find(Unit, argument) is not None
    if wanted == "count":
        return argument in COUNTS
    kinds = {"result": (RESULT,), "target": (TARGET,)}.get(wanted, (RESULT, TARGET))
    return any(str(c.year) == argument and c.kind in kinds for c in facts.plan.columns())


def holes(plan: Plan, facts: Facts) -> list[Use]:
    """Every live figure that shows nothing."""
    return [use for use in uses(plan) if lack(facts, use.field)]


def without_data(plan: Plan, scoring: Scoring) -> Iterator[Finding]:
    """FIELD_NO_DATA: a live figure whose column, criterion or unit is not there (any more) is an
    error, one that only waits for its figure a warning; printed, both are a hole in a sentence."""
    facts: Facts | None = None
    for use in uses(plan):
        facts = facts or Facts(plan, scoring)
        reason = lack(facts, use.field)
        if not reason:
            continue
        details = {
            "field": use.field, "reason": reason, "where": use.where,
            "line": str(use.line), "start": str(use.place), "end": str(use.place + 1),
        }  # fmt: skip
        yield Finding(
            code="FIELD_NO_DATA",
            severity=WARNING if reason == BLANK else ERROR,
            row=use.section.id,
            row_code=use.section.label,
            row_title=shown_line(use.section.title, facts.value),
            column=use.where,
            details=details,
        )


def orphaned(plan: Plan, changes: Changes) -> list[Use]:
    """Live figures that name something now and would name nothing after these changes."""
    if not any(_takes_away(before, after) for before, after in changes):
        return []
    after = plan.copy()
    after.apply(changes)
    now, then = Facts(plan), Facts(after)
    lost = []
    for use in uses(after):
        if lack(then, use.field) in ("", BLANK, NAME):
            continue
        if lack(now, use.field) in ("", BLANK):
            lost.append(use)
    return lost


def _takes_away(before: object, after: object) -> bool:
    if before is None:
        return False
    if isinstance(before, ScoreColumn):
        return not isinstance(after, ScoreColumn) or (after.year, after.kind) != (
            before.year,
            before.kind,
        )
    if isinstance(before, Criterion):
        return not isinstance(after, Criterion) or after.code != before.code
    return isinstance(before, Unit) and after is None


def other_years(plan: Plan, field: str) -> list[str]:
    """The same figure for the years there are, the nearest first:
    ``total:2017`` → ``total:2018``, ``total:2016``."""
    name, *arguments = field.split(":")
    kind = _KINDS.get(name)
    if kind is None or not kind.arguments or len(arguments) != len(kind.arguments):
        return []
    wanted = {"result": (RESULT,), "target": (TARGET,), "year": (RESULT, TARGET)}.get(
        kind.arguments[-1]
    )
    if wanted is None or not arguments[-1].isdigit():
        return []
    asked = int(arguments[-1])
    years = sorted(
        {c.year for c in plan.columns() if c.kind in wanted},
        key=lambda year: (abs(year - asked), -year),
    )
    facts = Facts(plan)
    fields = [":".join((name, *arguments[:-1], str(year))) for year in years]
    return [other for other in fields if other != field and facts.value(other) != UNKNOWN]
