"""Which rows of a table in Word are never parted over two pages, and which stay with the row below
them.

What Word is told to keep together and what no page could hold, LibreOffice prints as far as the
page goes: the rest of the row is lost. So only what certainly has room below the repeated header is
marked.
"""

from __future__ import annotations

from parplanner.reports.report import form
from parplanner.reports.report.model import Level, Line
from parplanner.reports.report.typeset import TableText, cell_room

CELL_DOUBT = 0.25
"""pt by which the room in a cell of Word may be smaller than ours."""
_CERTAIN = 0.7
"""How much of a page a row may take by our measure: where Times New Roman is missing, a wider font
stands for it (DejaVu Serif makes a quarter more lines)."""


class Rows:
    """Tells of every line of a table whether it stays whole, and with the next one.

    ``room`` is what a page leaves below the header, in pt.
    """

    def __init__(self, text: TableText, room: float, *, keep_last: bool) -> None:
        self._text = text
        self._lines = text.table.lines
        self._room = room * _CERTAIN
        self._heights = [self._height(line) for line in self._lines]
        self._linked = self._links(keep_last)

    def whole(self, index: int) -> bool:
        """Whether the row must not be parted."""
        return self._heights[index] <= self._room

    def kept(self, index: int) -> bool:
        """Whether the row stands on the page of what follows it."""
        return self._linked[index]

    def _links(self, keep_last: bool) -> list[bool]:
        """Headings stay with the row below, a total with the row
        above: as many as one page can hold."""
        linked = [False] * len(self._lines)
        together = 0.0
        for index in reversed(range(len(self._lines))):
            wanted = self._wants_next(index, keep_last) and self.whole(index)
            if wanted and together + self._heights[index] <= self._room:
                linked[index] = True
                together += self._heights[index]
            else:
                together = min(self._heights[index], self._least)
                if self.whole(index):
                    together = self._heights[index]
        return linked

    @property
    def _least(self) -> float:
        """pt of the beginning of a row that goes on on the next page."""
        return self._text.height_of(form.MIN_SPLIT_LINES)

    def _wants_next(self, index: int, keep_last: bool) -> bool:
        if index == len(self._lines) - 1:
            return keep_last
        return self._lines[index].leads or self._lines[index + 1].level is Level.TOTAL

    def _height(self, line: Line) -> float:
        """pt of the row as Word sets it, its lines rather one too many."""
        first, last = line.span or (-1, -1)
        wrapper = self._text.levels[line.level]
        count = 1
        for at, content in enumerate(line.cells):
            if not isinstance(content, str) or not content or first < at <= last:
                continue
            room = cell_room(self._text.width(at, last if at == first else at)) - CELL_DOUBT
            count = max(count, len(wrapper.lines(self._text.text(content), room)))
        return self._text.height_of(count)
