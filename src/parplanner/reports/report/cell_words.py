"""The words of a table's cells, measured: how many lines a cell takes in a room, which of its words
must stay whole."""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache
from itertools import accumulate

from parplanner.domain import points
from parplanner.domain.text import clean
from parplanner.reports.report.figures import is_figure
from parplanner.reports.report.fonts import Face
from parplanner.reports.report.levels import level_face, points_text
from parplanner.reports.report.model import Line, Percent, Points


class Words:
    """Widths of the words of a cell's paragraphs and of a blank, in 1/1000 of the size."""

    __slots__ = ("_ends", "_widest", "blank", "paragraphs")

    def __init__(self, paragraphs: tuple[tuple[float, ...], ...], blank: float) -> None:
        self.paragraphs = paragraphs
        self.blank = blank
        self._widest = max((width for words in paragraphs for width in words), default=0.0)
        # Where each word ends if the whole paragraph stands in one line, every word with its blank.
        self._ends: list[list[float]] = []
        for words in paragraphs:
            self._ends.append(list(accumulate(width + blank for width in words)))

    def lines(self, room: float) -> int:
        """How many lines it takes in ``room`` (1/1000 of the size); a
        word that is wider goes over several."""
        room = max(room, 1.0)
        if self._widest > room:
            return sum(self._broken(words, room) for words in self.paragraphs)
        # A line may end with the blank of its last word outside.
        reach = room + self.blank
        count = 0
        for ends in self._ends:
            count += 1
            if not ends or ends[-1] <= reach:
                continue
            at = bisect_right(ends, reach)
            while at < len(ends):
                count += 1
                at = bisect_right(ends, ends[at - 1] + reach, at)
        return count

    def _broken(self, words: tuple[float, ...], room: float) -> int:
        """Lines of a paragraph with a word wider than ``room``."""
        count, used = 1, 0.0
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
    """The widest word of at most so many ``letters``, figure or
    date of a cell, in 1/1000 of the size."""
    measure = level_face(line.level).width
    cell = line.cells[column]
    if isinstance(cell, Points):
        return measure(points_text(cell, min_decimals))
    if isinstance(cell, Percent):
        return measure(points.format_hundredths(cell.value))
    words = [
        word for word in own_text(line, column).split() if len(word) <= letters or is_figure(word)
    ]
    return max(map(measure, words), default=0.0)


# Units, words of status, dates: a table says the same over and over.
@lru_cache(maxsize=20_000)
def measured(said: str, own: Face) -> Words:
    """A text in one face."""
    paragraphs = (tuple(map(own.width, line.split())) for line in clean(said).split("\n"))
    return Words(tuple(paragraphs), own.width(" "))
