"""How a table's text is set: size, faces and plain text of every
cell, the same for the page and the workbook."""

from __future__ import annotations

from collections.abc import Callable

from parplanner.domain import points
from parplanner.reports.report import form
from parplanner.reports.report.figures import stays_whole
from parplanner.reports.report.fonts import face
from parplanner.reports.report.levels import level_face, points_text
from parplanner.reports.report.model import (
    Cell,
    ColumnKind,
    HeaderCell,
    Level,
    Line,
    Percent,
    Points,
    Table,
)
from parplanner.reports.report.printable import Printable
from parplanner.reports.report.wrap import Wrapper, line_height
from parplanner.wording import tr

_MOST_HEADER_LINES = 10


class TableText:
    """The texts of one table, and the size and faces they are set in;
    ``most`` is the largest size wanted (pt)."""

    def __init__(self, table: Table, printable: Printable, most: int = form.TABLE_SIZES[0]) -> None:
        self.table = table
        self.printable = printable
        self._cut: dict[str, None] = {}
        self._sizes = (
            tuple(size for size in form.TABLE_SIZES if size <= most) or form.TABLE_SIZES[-1:]
        )
        self._faces = {level: level_face(level) for level in Level}
        self.size = self._fitting_size()
        self.header = Wrapper(face(bold=True), self.size)
        self.levels = {level: Wrapper(own, self.size) for level, own in self._faces.items()}

    def text(self, cell: Cell) -> str:
        """What a cell says: text as it may be printed, figures with a
        decimal comma, nothing for None."""
        if isinstance(cell, Points):
            return points_text(cell, self.table.min_decimals)
        if isinstance(cell, Percent):
            return points.format_hundredths(cell.value)
        return "" if cell is None else self.printable.text(cell)

    def width(self, first: int, last: int) -> float:
        """Width in pt of the columns ``first`` to ``last``."""
        return sum(c.width for c in self.table.columns[first : last + 1]) * form.PT_PER_MM

    def header_lines(self, cell: HeaderCell, narrower: float = 0.0) -> list[str]:
        """The lines of a header text, so many that rows find room below it.

        ``narrower``: by how many pt less than its own another program's cell may hold.
        """
        room = cell_room(self.width(cell.column, cell.column + cell.columns - 1)) - narrower
        lines = self.header.lines(self.printable.text(cell.text), room)
        most = _MOST_HEADER_LINES * cell.rows
        if len(lines) <= most:
            return lines
        self._cut[lines[0].strip()] = None
        return [*lines[: most - 1], "…"]

    def height_of(self, count: int) -> float:
        """Height in pt of a row of ``count`` lines, padding included."""
        return count * line_height(self.size) + 2 * form.PADDING_Y * form.PT_PER_MM

    def header_heights(self, narrower: float = 0.0) -> list[float]:
        """Heights of the header rows in pt; what a cell over several
        rows lacks is given to its last."""
        heights = [self.height_of(1)] * self.table.header_rows
        for cell in sorted(self.table.header, key=lambda c: c.rows):
            needed = self.height_of(len(self.header_lines(cell, narrower)))
            lacking = needed - sum(heights[cell.row : cell.row + cell.rows])
            if lacking > 0:
                heights[cell.row + cell.rows - 1] += lacking
        return heights

    def notices(self) -> list[str]:
        """What had to differ from the rule."""
        found = []
        if self.size != self._sizes[0]:
            sentence = tr(
                "The table is set in {size} pt instead of {usual}: its columns are narrow."
            )
            found.append(sentence.format(size=self.size, usual=self._sizes[0]))
        for heading in self._cut:
            sentence = tr("A heading of the table is too long for the page and was cut: {heading}")
            found.append(sentence.format(heading=heading))
        return found

    def _fitting_size(self) -> int:
        """The largest size at which no word is broken that the smallest could leave whole."""
        smallest = self._sizes[-1]
        needs = [(em, room) for em, room in self._needs() if em * smallest <= room * 1000]
        most = self.table.size or self._sizes[0]
        sizes = [size for size in self._sizes if size <= most] or self._sizes[-1:]
        return next(size for size in sizes if _fits(needs, size))

    def _needs(self) -> list[tuple[float, float]]:
        """Per column: the width of its widest word in 1/1000 of the size, and the room in pt."""
        bold = face(bold=True)
        found: list[tuple[float, float]] = []
        for head in self.table.header:
            room = cell_room(self.width(head.column, head.column + head.columns - 1))
            found += [(bold.width(word), room) for word in self.printable.text(head.text).split()]
        for at, column in enumerate(self.table.columns):
            room = cell_room(self.width(at, at))
            whole = stays_whole if column.kind is ColumnKind.TEXT else _every_word
            lines = (
                line
                for line in self.table.lines
                if line.span is None or not line.span[0] <= at <= line.span[1]
            )
            widths = {self._word_width(line.level, line.cells[at], whole) for line in lines}
            found += [(width, room) for width in widths]
        return found

    def _word_width(self, level: Level, cell: Cell, whole: Callable[[str], bool]) -> float:
        measure = self._faces[level].width
        if isinstance(cell, Points | Percent):
            return measure(self.text(cell))
        words = (word for word in self.text(cell).split() if whole(word))
        return max((measure(word) for word in words), default=0.0)


def _fits(needs: list[tuple[float, float]], size: int) -> bool:
    """Whether at this size (pt) every word finds its room."""
    return all(em * size <= room * 1000 for em, room in needs)


def _every_word(word: str) -> bool:
    return bool(word)


def cell_kind(line: Line, at: int, kind: ColumnKind) -> ColumnKind:
    """How a cell is set: the merged word of a total centred, a merged title from the left."""
    if line.span is None or at != line.span[0]:
        return kind
    return ColumnKind.CODE if line.level is Level.TOTAL else ColumnKind.TEXT


def cell_room(width: float) -> float:
    """What a cell ``width`` pt wide leaves for its text."""
    return width - 2 * form.PADDING_X * form.PT_PER_MM
