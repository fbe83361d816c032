"""Finding in the written plan: titles and texts of all sections, read with the values of their live figures."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from parplanner.domain.finding_text import holds, spans
from parplanner.domain.narrative import Facts
from parplanner.domain.plan import Plan
from parplanner.domain.richtext import Line, TableReference

TITLE, BODY = "title", "body"


@dataclass(frozen=True, slots=True)
class TextHit:
    """A stretch of a line of a section's ``title`` or ``body``; positions count every live figure as one character.

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


def _hits_in(section_id: str, where: str, number: int, line: Line, wanted: str, exactly: bool) -> Iterator[TextHit]:
    if isinstance(line, TableReference):
        return
    shown = "".join(run.text for run in line)
    if not holds(shown, wanted, exactly):
        return
    places, typed = _places(line)
    for start, end in spans(shown, wanted, exactly):
        is_typed = all(typed[start:end])
        yield TextHit(section_id, where, number, places[start], places[end - 1] + 1, is_typed)


def _places(line: Line) -> tuple[list[int], list[bool]]:
    """For each character of a resolved line: its position in the line with figures as one character; whether typed."""
    assert not isinstance(line, TableReference)
    places: list[int] = []
    typed: list[bool] = []
    position = 0
    for run in line:
        length = len(run.text)
        if run.field:
            places += [position] * length
            position += 1
        else:
            places += range(position, position + length)
            position += length
        typed += [not run.field] * length
    return places, typed
