"""The numbers of Nghị định 30/2020/NĐ-CP that documents obey (document-format A1, A5, A8), said once.

Lengths in mm, sizes in pt. What the decree leaves open (row padding, width of rules, table font) is decided here too.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from parplanner.reports.model import Style

PT_PER_MM = 72 / 25.4
FONT = "Times New Roman"
"""The name written into Excel and Word files (Phụ lục I, I.4); the PDF embeds it or a font of the same widths."""


@dataclass(frozen=True, slots=True)
class Page:
    """A4 as the reader sees it (PL1-I.1–3): the same margins on portrait and landscape."""

    width: float
    height: float
    top: float = 20
    bottom: float = 20
    left: float = 30
    right: float = 15

    @property
    def printable_width(self) -> float:
        """Between the side margins, mm."""
        return self.width - self.left - self.right

    @property
    def printable_height(self) -> float:
        """Between the margins above and below, mm."""
        return self.height - self.top - self.bottom


PORTRAIT = Page(210, 297)
LANDSCAPE = Page(297, 210)


def page(landscape: bool) -> Page:
    """The page of a report: printable 252 × 170 mm across, 165 × 257 mm upright."""
    return LANDSCAPE if landscape else PORTRAIT


PAGE_NUMBER_SIZE = 14
PAGE_NUMBER_BASELINE = 13.0
"""mm below the upper edge, inside the top margin (PL1-I.7), centred, from the second page on."""
HEADER_DISTANCE = 10.0
"""mm from the edge to Excel's header, as in the decree's own files."""

LINE_SPACING = 1.149
"""Single spacing of Times New Roman, × size."""
BASELINE = 0.912
"""Where in a single-spaced line of Times New Roman the letters stand, × size below the line's upper edge."""
RULE_WIDTH = 0.7
RULE_GAP = 3.0
"""pt: thickness of a rule, and its distance below the descenders (closer it would be an underline)."""
RULE_SHARE = 0.42
"""Length of a short rule: one third to one half of the line above it."""

TABLE_SIZES = (13, 12, 11)
"""Text of tables: 13 by the letter; 12, then 11, only where a word would not fit its column."""
BORDER_WIDTH = 0.5
PADDING_X = 1.3
PADDING_Y = 0.6
"""mm between a cell's border and its text."""
WHOLE_WORD = 8
"""A table's font shrinks for words of up to this many letters (every Vietnamese syllable); longer ones are broken."""
MIN_SPLIT_LINES = 3
"""A row that must be split over pages starts on a page only with room for this many lines."""


class Align(Enum):
    """How a paragraph stands between the margins."""

    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class TextStyle:
    """Size in pt, face, alignment, space before in pt, and the share of the printable width it may fill."""

    size: float
    bold: bool = False
    italic: bool = False
    align: Align = Align.CENTER
    before: float = 0
    share: float = 1.0


STYLES: dict[Style, TextStyle] = {
    Style.APPENDIX_LABEL: TextStyle(14, bold=True),
    Style.APPENDIX_TITLE: TextStyle(14, bold=True, share=0.86),
    Style.APPENDIX_REFERENCE: TextStyle(13, italic=True, share=0.86),
    Style.END: TextStyle(14, align=Align.RIGHT, before=3),
}
"""PL1-III.1: label 14, title 13–14, reference line 13–14; ``./.`` in the size of the text."""
GAP_BEFORE_TABLE = 10.0
"""pt between the title block and the table."""


def number_width(text: str, size: float = TABLE_SIZES[0]) -> float:
    """mm that a number needs in a cell, padding included: digits are half the size wide, commas a quarter."""
    ems = sum(0.25 if char in ",." else 0.5 for char in text)
    return ems * size / PT_PER_MM + 2 * PADDING_X
