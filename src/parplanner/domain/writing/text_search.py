"""Finding in the written plan: titles and texts of all sections,
read with the values of their live figures."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from parplanner.domain.plan import Plan
from parplanner.domain.writing import richtext
from parplanner.domain.writing.finding_text import holds, spans
from parplanner.domain.writing.flat import flatten
from parplanner.domain.writing.lines_of_text import BODY, TITLE
from parplanner.domain.writing.narrative import Facts
from parplanner.domain.writing.richtext import Line


@dataclass(frozen=True, slots=True)
class TextHit:
    """A stretch of a line of a section's ``title`` or ``body``; positions count every live figure
    as one character.

    ``is_typed``: no character of it is a figure's, so that it can be replaced.
    """

    section_id: str
    where: str
    line: int
    start: int
    end: int
    is_typed: bool


def hits(plan: Plan, facts: Facts, wanted: str, exactly: bool = False) -> list[TextHit]:
    """Every occurrence in the order of the text, titles before their bodies."""
    found: list[TextHit] = []
    for section in plan.walk_sections():
        for where, stored in ((TITLE, section.title), (BODY, section.body)):
            for number, line in enumerate(facts.lines(stored)):
                found += _hits_in(section.id, where, number, line, wanted, exactly)
    return found


def _hits_in(
    section_id: str, where: str, number: int, line: Line, wanted: str, exactly: bool
) -> Iterator[TextHit]:
    if not holds(richtext.plain_text(line), wanted, exactly):
        return
    flat = flatten(line)
    for start, end in spans(flat.text, wanted, exactly):
        yield TextHit(section_id, where, number, *flat.stretch(start, end), flat.typed(start, end))
