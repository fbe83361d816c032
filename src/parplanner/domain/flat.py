"""A resolved line as one text, and where each of its characters stands in the line a person edits.

In the editor a live field is one chip, so positions count typed characters singly and every field as one. Rules read
the text with the fields' values; the window and :func:`put_field` need the positions of the chips.
"""

from __future__ import annotations

from dataclasses import dataclass

from parplanner.domain.richtext import Line, Run, TableReference


@dataclass(frozen=True, slots=True)
class Flat:
    """``text`` with the values of fields; ``places[i]`` is the position of character i, −1 inside a field's value."""

    text: str
    places: tuple[int, ...]

    def typed(self, start: int, end: int) -> bool:
        """Whether a stretch was typed by hand, no character of it a field's."""
        return all(place >= 0 for place in self.places[start:end])

    def stretch(self, start: int, end: int) -> tuple[int, int]:
        """Positions of a typed stretch (start, end) in the line with chips."""
        return self.places[start], self.places[end - 1] + 1


def flatten(line: Line) -> Flat:
    """The text of a resolved line; a table has none."""
    if isinstance(line, TableReference):
        return Flat("", ())
    made: list[str] = []
    places: list[int] = []
    position = 0
    for run in line:
        made.append(run.text)
        if run.field:
            places += [-1] * len(run.text)
            position += 1
        else:
            places += range(position, position + len(run.text))
            position += len(run.text)
    return Flat("".join(made), tuple(places))


def put_field(line: Line, start: int, end: int, field: str) -> Line:
    """A line (not resolved) with the stretch between two positions replaced by a live field, in the look it had."""
    return _put(line, start, end, "", field)


def put_text(line: Line, start: int, end: int, text: str) -> Line:
    """A line (not resolved) with the stretch between two positions replaced by typed text, in the look it had."""
    return _put(line, start, end, text, "")


def _put(line: Line, start: int, end: int, text: str, field: str) -> Line:
    if isinstance(line, TableReference):
        return line
    before, replaced, after = _cut(line, 0, start), _cut(line, start, end), _cut(line, end, None)
    look = next(iter((*replaced, *reversed(before), *after)), Run(""))
    return (*before, Run(text, look.bold, look.italic, field), *after)


def _cut(line: tuple[Run, ...], start: int, end: int | None) -> list[Run]:
    """The runs between two positions."""
    made: list[Run] = []
    position = 0
    for run in line:
        length = 1 if run.field else len(run.text)
        low, high = max(start - position, 0), length if end is None else min(end - position, length)
        if low < high:
            made.append(run if run.field else Run(run.text[low:high], run.bold, run.italic))
        position += length
    return made
