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
    if isinstance(line, TableReference):
        return line
    made: list[Run] = []
    position = 0
    placed = False
    for run in line:
        length = 1 if run.field else len(run.text)
        low, high = max(start - position, 0), min(end - position, length)
        if low >= high and not (start == end and 0 <= start - position < length):
            made.append(run)
        elif run.field:
            made.append(Run("", run.bold, run.italic, field))
            placed = True
        else:
            made += _split(run, low, max(low, high), "" if placed else field)
            placed = True
        position += length
    if not placed:
        last = made[-1] if made else Run("")
        made.append(Run("", last.bold, last.italic, field))
    return tuple(made)


def _split(run: Run, low: int, high: int, field: str) -> list[Run]:
    pieces = [Run(run.text[:low], run.bold, run.italic)]
    if field:
        pieces.append(Run("", run.bold, run.italic, field))
    pieces.append(Run(run.text[high:], run.bold, run.italic))
    return [piece for piece in pieces if piece.text or piece.field]
