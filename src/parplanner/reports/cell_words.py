"""The words of a table's cells, measured: how many lines a cell takes in a room, which of its words must stay whole."""

from __future__ import annotations

from dataclasses import dataclass

from parplanner.domain import points
from parplanner.domain.text import clean
from parplanner.reports.figures import is_figure
from parplanner.reports.fonts import Face
from parplanner.reports.levels import level_face, points_text
from parplanner.reports.model import Line, Percent, Points


@dataclass(frozen=True, slots=True)
class Words:
    """Widths of the words of a cell's paragraphs and of a blank, in 1/1000 of the size."""

    paragraphs: tuple[tuple[float, ...], ...]
    blank: float

    def lines(self, room: float) -> int:
        """How many lines it takes in ``room`` (1/1000 of the size); a word that is wider goes over several."""
        room = max(room, 1.0)
        count = 0
        for words in self.paragraphs:
            count += 1
            used = 0.0
            for width in words:
                if used and used + self.blank + width > room:
                    count += 1
                    used = 0.0
                used += width + (self.blank if used else 0.0)
                if used > room:
                    count += int(used / room)
                    used = used % room
        return count


def own_text(line: Line, column: int) -> str:
    """The text of a cell of its own; a merged one has the room of several columns."""
    said = line.cells[column]
    inside = line.span is not None and line.span[0] <= column <= line.span[1]
    return "" if inside or not isinstance(said, str) else said


def widest(line: Line, column: int, min_decimals: int, letters: int) -> float:
    """The widest word of at most so many ``letters``, figure or date of a cell, in 1/1000 of the size."""
    measure = level_face(line.level).width
    cell = line.cells[column]
    if isinstance(cell, Points):
        return measure(points_text(cell, min_decimals))
    if isinstance(cell, Percent):
        return measure(points.format_hundredths(cell.value))
    words = [word for word in own_text(line, column).split() if len(word) <= letters or is_figure(word)]
    return max(map(measure, words), default=0.0)


def measured(said: str, own: Face) -> Words:
    """A text in one face."""
    paragraphs = (tuple(map(own.width, line.split())) for line in clean(said).split("\n"))
    return Words(tuple(paragraphs), own.width(" "))
