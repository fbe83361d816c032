"""A resolved line as one text, and where each of its characters stands in the line a person edits.

In the editor a live field is one chip, so positions count typed characters singly and every field
as one. Rules and find read the text with the fields' values; the window and edits need the
positions of the chips.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from parplanner.domain.writing.richtext import Line, Run, TableReference


@dataclass(frozen=True, slots=True)
class Flat:
    """``text`` with the values of fields; ``places[i]`` is the position of character i, of a
    field's value that of the
    field; ``by_hand[i]``: it was typed."""

    text: str
    places: tuple[int, ...]
    by_hand: tuple[bool, ...]

    def typed(self, start: int, end: int) -> bool:
        """Whether a stretch was typed by hand, no character of it a field's."""
        return all(self.by_hand[start:end])

    def stretch(self, start: int, end: int) -> tuple[int, int]:
        """Positions of a stretch (start, end) in the line with chips."""
        return self.places[start], self.places[end - 1] + 1


def typed_text(text: str) -> Flat:
    """A text without fields."""
    return Flat(text, tuple(range(len(text))), (True,) * len(text))


def flatten(line: Line) -> Flat:
    """The text of a resolved line; a table has none."""
    if isinstance(line, TableReference):
        return typed_text("")
    made: list[str] = []
    places: list[int] = []
    by_hand: list[bool] = []
    position = 0
    for run in line:
        length = len(run.text)
        made.append(run.text)
        by_hand += [not run.field] * length
        places += [position] * length if run.field else range(position, position + length)
        position += length_of(run)
    return Flat("".join(made), tuple(places), tuple(by_hand))


def length_of(run: Run) -> int:
    """Characters of a run in the line a person edits."""
    return 1 if run.field else len(run.text)


def put_field(line: Line, start: int, end: int, field: str) -> Line:
    """A line (not resolved) with the stretch between two positions
    replaced by a live field, in the look it had."""
    return _put(line, start, end, "", field)


def put_text(line: Line, start: int, end: int, text: str) -> Line:
    """A line (not resolved) with the stretch between two positions
    replaced by typed text, in the look it had."""
    return _put(line, start, end, text, "")


def _put(line: Line, start: int, end: int, text: str, field: str) -> Line:
    if isinstance(line, TableReference):
        return line
    before, replaced, after = cut(line, 0, start), cut(line, start, end), cut(line, end, None)
    look = next(iter((*replaced, *reversed(before), *after)), Run(""))
    return (*before, Run(text, look.bold, look.italic, field), *after)


def cut(
    line: tuple[Run, ...], start: int, end: int | None, length: Callable[[Run], int] = length_of
) -> tuple[Run, ...]:
    """The runs between two positions; a field is cut out whole.

    ``length``: what a run counts there."""
    made: list[Run] = []
    position = 0
    for run in line:
        size = length(run)
        low, high = max(start - position, 0), size if end is None else min(end - position, size)
        if low < high:
            made.append(run if run.field else replace(run, text=run.text[low:high]))
        position += size
    return tuple(made)
