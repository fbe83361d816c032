"""The numbers of Nghị định 30/2020/NĐ-CP that documents obey (document-format A1–A5, A8), said
once.

Lengths in mm, sizes in pt. What the decree leaves open (row padding, width of rules, table font) is
decided here too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum

from parplanner.reports.report.model import Paper, Style

PT_PER_MM = 72 / 25.4
FONT = "Times New Roman"
"""The name written into Excel and Word files (Phụ lục I, I.4); the
PDF embeds it or a font of the same widths."""


@dataclass(frozen=True, slots=True)
class Page:
    """A sheet as the reader sees it (PL1-I.1–3): the same margins on portrait and landscape."""

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


WIDE, TALL = Page(420, 297), Page(297, 420)


def page(landscape: bool, paper: Paper = Paper.A4) -> Page:
    """The page of a report: on A4 printable 252 × 170 mm across, 165 × 257 mm upright."""
    if paper is Paper.A3:
        return WIDE if landscape else TALL
    return LANDSCAPE if landscape else PORTRAIT


PAGE_NUMBER_SIZE = 14
PAGE_NUMBER_BASELINE = 13.0
"""mm below the upper edge, inside the top margin (PL1-I.7), centred, from the second page on."""
HEADER_DISTANCE = 10.0
"""mm from the edge to Excel's header, as in the decree's own files."""

LINE_SPACING = 1.149
"""Single spacing of Times New Roman, × size."""
BASELINE = 0.912
"""Where in a single-spaced line of Times New Roman the letters
stand, × size below the line's upper edge."""
RULE_WIDTH = 0.7
RULE_GAP = 3.0
"""pt: thickness of a rule, and its distance below the
descenders (closer it would be an underline)."""
RULE_SHARE = 0.42
"""Length of a short rule: one third to one half of the line above it."""

TABLE_SIZES = (13, 12, 11)
"""Text of tables: 13 by the letter; 12, then 11, only where a word
would not fit its column, and in wide tables."""
WIDE_TABLES = {10: 12, 11: 11}
"""Columns from which on a table is set smaller: as many letters a
column as the signed nine have in 13."""
BORDER_WIDTH = 0.5
PADDING_X = 1.3
PADDING_Y = 0.2
"""mm between a cell's border and its text; above and below,
single spacing leaves room of its own."""
WHOLE_WORD = 8
"""A table's font shrinks for words of up to this many letters (every Vietnamese syllable); longer
ones are broken."""
MIN_SPLIT_LINES = 3
"""A row that must be split over pages starts on a page only with room for this many lines."""


class Align(Enum):
    """How a paragraph stands between the margins."""

    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"
    JUSTIFY = "justify"


INDENT = 10.0
"""mm: how far the first line of a paragraph stands in (PL1-II.6e: 10 or 12.7)."""
PARAGRAPH_GAP = 6.0
"""pt between paragraphs (PL1-II.6e: at least 6)."""
LEADINGS = {14: 17.0, 13: 16.0}
"""pt from line to line of running text, between single and one and a half (PL1-II.6e)."""
KEPT_LINES = 2
"""Lines of a paragraph that stay together at the end and at the
beginning of a page, and before the signature."""


@dataclass(frozen=True, slots=True)
class TextStyle:
    """Size in pt, face, alignment, space before in pt, and the share of the printable width it may
    fill.

    ``leading`` 0 means single spacing; ``indent`` is the first line's in mm; ``keep``: stands with
    what follows.
    """

    size: float
    bold: bool = False
    italic: bool = False
    align: Align = Align.CENTER
    before: float = 0
    share: float = 1.0
    indent: float = 0.0
    leading: float = 0.0
    keep: bool = False
    capitals: bool = False

    @property
    def line_height(self) -> float:
        """pt from line to line."""
        return self.leading or self.size * LINE_SPACING


_RUNNING = TextStyle(
    14, align=Align.JUSTIFY, before=PARAGRAPH_GAP, indent=INDENT, leading=LEADINGS[14]
)
STYLES: dict[Style, TextStyle] = {
    Style.TYPE: TextStyle(14, bold=True, before=16, capitals=True, keep=True),
    Style.ABSTRACT: TextStyle(14, bold=True, share=0.86, keep=True),
    Style.BASIS: replace(_RUNNING, italic=True),
    Style.PART: replace(_RUNNING, bold=True, keep=True, capitals=True),
    Style.CLAUSE: replace(_RUNNING, bold=True, keep=True),
    Style.POINT: _RUNNING,
    Style.BODY: _RUNNING,
    Style.CAPTION: replace(_RUNNING, bold=True, align=Align.CENTER, indent=0.0, keep=True),
    Style.APPENDIX_LABEL: TextStyle(14, bold=True, keep=True),
    Style.APPENDIX_TITLE: TextStyle(14, bold=True, share=0.86, keep=True),
    Style.APPENDIX_REFERENCE: TextStyle(13, italic=True, share=0.86, keep=True),
    Style.END: TextStyle(14, align=Align.RIGHT, before=3),
}
"""PL1-II.5–6: type, abstract and text 13–14; PL1-III.1: label
14, title 13–14, reference line 13–14."""
_RUNNING_STYLES = (
    Style.BASIS,
    Style.PART,
    Style.CLAUSE,
    Style.POINT,
    Style.BODY,
    Style.CAPTION,
    Style.END,
)


def style(name: Style, body_size: int = 14) -> TextStyle:
    """The numbers of a paragraph where the running text is set in ``body_size``."""
    found = STYLES[name]
    if name not in _RUNNING_STYLES or body_size == found.size:
        return found
    return replace(
        found, size=body_size, leading=LEADINGS.get(body_size, 0.0) if found.leading else 0.0
    )


def stands_with_next(name: Style, text: str) -> bool:
    """Whether a paragraph must not end a page: headings, points that are titles (no sentence ends
    there), and what announces the next ("như sau:")."""
    if name in (Style.POINT, Style.BODY) and text.rstrip().endswith(":"):
        return True
    return STYLES[name].keep or (
        name is Style.POINT and not text.rstrip().endswith((".", ";", "…", "/"))
    )


GAP_BEFORE_TABLE = 10.0
"""pt between the title block and the table."""
GAP_AFTER_RULE = 6.0
"""pt between a rule and the text below it."""

NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"
HEAD_COLUMNS = (66.0, 99.0)
"""mm: bodies and number left, quốc hiệu, tiêu ngữ, place and date right, as 67.5 : 100 in the
decree's Mẫu 1.4."""
NATION_STYLE = TextStyle(13, bold=True)
MOTTO_STYLE = TextStyle(14, bold=True)
PARENT_STYLE = TextStyle(13)
AGENCY_STYLE = TextStyle(13, bold=True)
NUMBER_STYLE = TextStyle(13, before=9)
ABOUT_STYLE = TextStyle(13, before=6)
PLACE_DATE_STYLE = TextStyle(13, italic=True, before=9)
"""PL1-II.1–4: quốc hiệu 12–13, tiêu ngữ 13–14, bodies 12–13, number 13, place and date 13–14 on the
number's line; the abstract of a công văn 12–13, 6 pt below its number (PL1-II.5b)."""


def head_style(style: TextStyle, size: int) -> TextStyle:
    """One of the four styles of the head that the decree lets be a point smaller (PL1-II.1, 2):
    ``size`` 13 or 12."""
    return replace(style, size=style.size - (NATION_STYLE.size - size))


RECIPIENTS = "Nơi nhận:"
SIGNATURE_COLUMNS = (74.0, 91.0)
"""mm: recipients left, signature right."""
SIGNATURE_GAP = 12.0
"""pt between the text and the signature block."""
SIGNATURE_SPACE = 30.0
"""mm left free for signature and seal between position and name."""
RECIPIENTS_STYLE = TextStyle(12, bold=True, italic=True, align=Align.LEFT)
RECIPIENT_STYLE = TextStyle(11, align=Align.LEFT)
SIGNER_STYLE = TextStyle(14, bold=True)
"""PL1-II.7, 9: Nơi nhận 12 bold italic, its list 11, authority, position and name 13–14 bold."""


def recipient_lines(recipients: Sequence[str]) -> list[str]:
    """Nơi nhận as the decree writes it: every line begins ``- `` and
    ends ``;``, the last one ``.`` (PL1-II.9d)."""
    bare = [
        text.strip().removeprefix("-").removeprefix("–").strip().rstrip(" ;.,")
        for text in recipients
    ]
    said = [text for text in bare if text]
    return [f"- {text}{'.' if i == len(said) - 1 else ';'}" for i, text in enumerate(said)]


def rule_length(longest: float, last: float) -> float:
    """Length of a short rule below lines of text, a third to half of both the longest and the last
    one if it can be."""
    return max(min(max(last * RULE_SHARE, longest * 0.34), last * 0.49), last * 0.34)


def table_sizes(columns: int, most: int) -> tuple[int, ...]:
    """The sizes (pt) a table of so many columns may have, the wanted one first; ``most`` is the
    document's largest."""
    wide = min((size for count, size in WIDE_TABLES.items() if columns >= count), default=most)
    return tuple(size for size in TABLE_SIZES if size <= min(most, wide)) or TABLE_SIZES[-1:]


def number_width(text: str, size: float = TABLE_SIZES[0]) -> float:
    """mm that a number needs in a cell, padding included: digits are
    half the size wide, commas a quarter."""
    ems = sum(0.25 if char in ",." else 0.5 for char in text)
    return ems * size / PT_PER_MM + 2 * PADDING_X
