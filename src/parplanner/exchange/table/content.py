"""What stands below a heading: numbers, codes, texts or percents.

Some headings only mean something by that."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from parplanner.exchange.table import codes, number_texts, unit_words
from parplanner.exchange.table.sheet import Sheet, SheetCell

SEEN_ROWS = 300


@dataclass(slots=True)
class Content:
    """How many cells of a column hold what; ``percents`` are numbers
    that the cell shows with a percent sign."""

    numbers: int = 0
    texts: int = 0
    codes: int = 0
    percents: int = 0
    units: int = 0
    sentences: int = 0
    """Texts of several words."""
    marks: int = 0
    """Dashes and "not assessed": nothing, in any kind of column."""

    @property
    def filled(self) -> int:
        """Cells that say something."""
        return self.numbers + self.texts

    @property
    def is_numeric(self) -> bool:
        """Mostly numbers."""
        return self.numbers > self.texts

    @property
    def is_text(self) -> bool:
        """Mostly words."""
        return self.texts > self.numbers

    @property
    def is_units(self) -> bool:
        """Mostly names of agencies and their units."""
        return self.units > 1 and self.units * 2 > self.filled

    @property
    def is_percent(self) -> bool:
        """Mostly numbers shown with a percent sign."""
        return self.percents > 1 and self.percents * 2 > self.filled

    @property
    def is_codes(self) -> bool:
        """Mostly outline codes; names of units or fields may stand between them."""
        return self.codes > 1 and self.codes * 5 >= self.filled * 3


def of_columns(sheet: Sheet, after: int, columns: Iterable[int]) -> dict[int, Content]:
    """The content of each column in the first rows below sheet row ``after``."""
    found = {column: Content() for column in columns}
    below = [row for row in sheet.rows if row.number > after]
    for row in below[:SEEN_ROWS]:
        for column, content in found.items():
            cell = row.cells.get(column)
            if cell is not None:
                _count(content, cell)
    return found


def _count(content: Content, cell: SheetCell) -> None:
    if isinstance(cell.value, Decimal) or cell.trouble in ("formula", "number"):
        content.numbers += 1
        content.percents += "%" in cell.number_format
        content.codes += isinstance(cell.value, Decimal) and codes.is_plain_number(cell.value)
        return
    typed = cell.text
    content.codes += codes.is_code(typed) and any(char.isdigit() for char in typed)
    read = number_texts.read(typed)
    if read.points is not None or read.cause in ("negative", "percent"):
        content.numbers += 1
        content.percents += read.cause == "percent"
    elif read.cause in ("nothing", "not_assessed"):
        content.marks += 1
    else:
        content.texts += 1
        content.sentences += len(typed.split()) > 1
        content.units += unit_words.is_unit(typed.strip())
