"""Every line a person reads in the plan around its rows: căn cứ,
headings, sections, with where it stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from parplanner.domain.findings import WARNING, Finding
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Basis, Section
from parplanner.domain.scoring import Scoring
from parplanner.domain.writing.flat import Flat, flatten, typed_text
from parplanner.domain.writing.narrative import Facts, shown_line

BODY, TITLE, BASIS = "body", "title", "text"


@dataclass(frozen=True, slots=True)
class TextLine:
    """One resolved line of a section (``where`` its title or body) or a basis."""

    row: Section | Basis
    where: str
    line: int
    flat: Flat

    @property
    def text(self) -> str:
        """As it is read."""
        return self.flat.text


class Written:
    """The text of a plan while its rules are asked: figures and
    lines are made once, when first wanted."""

    def __init__(self, plan: Plan, scoring: Scoring) -> None:
        self.plan = plan
        self.scoring = scoring

    @cached_property
    def facts(self) -> Facts:
        """The values of the live figures."""
        return Facts(self.plan, self.scoring)

    @cached_property
    def lines(self) -> list[TextLine]:
        """All lines in the order of the document."""
        return list(text_lines(self.plan, self.facts)) if self.has_text else []

    @property
    def has_text(self) -> bool:
        """Whether anything is written at all."""
        return bool(self.plan.count(Section) or self.plan.count(Basis))


def text_lines(plan: Plan, facts: Facts) -> Iterator[TextLine]:
    """All lines in the order of the document."""
    for basis in plan.listed(Basis):
        yield TextLine(basis, BASIS, 0, typed_text(basis.text))
    for section in plan.walk_sections():
        for title in facts.lines(section.title)[:1]:
            yield TextLine(section, TITLE, 0, flatten(title))
        for number, line in enumerate(facts.lines(section.body)):
            yield TextLine(section, BODY, number, flatten(line))


def finding_at(
    facts: Facts, line: TextLine, code: str, start: int, end: int, **details: str
) -> Finding:
    """A warning about a stretch of a line, in the form the window jumps to and remedies change."""
    low, high = line.flat.stretch(start, end)
    section = line.row if isinstance(line.row, Section) else None
    title = shown_line(section.title, facts.value) if section else line.row.text  # type: ignore[union-attr]
    place = {"where": line.where, "line": str(line.line), "start": str(low), "end": str(high)}
    return Finding(
        code=code,
        severity=WARNING,
        row=line.row.id,
        row_code=section.label if section else "",
        row_title=title,
        column=line.where,
        details={"text": line.text[start:end], **details, **place},
    )
