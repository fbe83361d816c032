"""The neutral report: what a document says, before any format. PDF, Excel and Word walk the same
one.

A report is parts (the main text, each appendix), each a list of blocks on one page set-up. Cells
are typed, so that Excel gets numbers and live sums where the PDF gets text; a renderer never looks
at a plan.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from parplanner.reports.report.chart_model import AnyChart


class ColumnKind(Enum):
    """How a column's cells are set: codes centred, text left, points right."""

    CODE = "code"
    TEXT = "text"
    POINTS = "points"


class Level(Enum):
    """What a table line is; renderers set fields and totals bold, groups bold-italic."""

    FIELD = "field"
    GROUP = "group"
    ROW = "row"
    TOTAL = "total"


@dataclass(frozen=True, slots=True)
class Points:
    """Points (1/1000) in a cell; ``addends`` are the indexes of the lines it is the sum of (same
    column).

    A ``difference`` is printed with its sign, and as ``=`` where there is none.
    """

    value: int
    addends: tuple[int, ...] = ()
    difference: bool = False


@dataclass(frozen=True, slots=True)
class Percent:
    """A share in a cell (1/100 percent), printed with two decimals;
    the head of its column names the unit."""

    value: int


class Figure(str):
    """A figure as somebody typed it: text to a reader, a number to Excel where it is one."""

    __slots__ = ()


Cell = str | Points | Percent | None


@dataclass(frozen=True, slots=True)
class Column:
    """``width`` in mm on the page; all widths of a table sum to at most the printable width."""

    key: str
    kind: ColumnKind
    width: float


@dataclass(frozen=True, slots=True)
class HeaderCell:
    """A header text over ``columns`` columns and ``rows`` header
    rows, its upper left at (row, column)."""

    text: str
    row: int
    column: int
    rows: int = 1
    columns: int = 1


@dataclass(frozen=True, slots=True)
class Line:
    """One table line: as many cells as columns. ``span`` (first, last) merges cells and shows the
    first one's text.

    ``keep``: the next line stands on the same page, as a criterion's first task below it.
    """

    level: Level
    cells: tuple[Cell, ...]
    span: tuple[int, int] | None = None
    keep: bool = False

    @property
    def leads(self) -> bool:
        """Whether the next line must stand on the same page: asked
        for, or because this one is a heading."""
        return self.keep or self.level in (Level.FIELD, Level.GROUP)


@dataclass(frozen=True, slots=True)
class Table:
    """Columns, a header of ``header_rows`` rows repeated on every page, lines.

    ``title`` heads a table that stands inside a text once it is taken out of it, ``name`` is short.
    ``size`` is the largest size (pt) its widths were made for, 0 where nobody measured them.
    """

    name: str
    columns: tuple[Column, ...]
    header: tuple[HeaderCell, ...]
    header_rows: int
    lines: tuple[Line, ...]
    min_decimals: int = 0
    title: str = ""
    size: int = 0


class Style(Enum):
    """The paragraphs a document is made of, by their name in Nghị
    định 30/2020 (numbers in ``form``)."""

    TYPE = "type"
    ABSTRACT = "abstract"
    BASIS = "basis"
    PART = "part"
    CLAUSE = "clause"
    POINT = "point"
    BODY = "body"
    CAPTION = "caption"
    APPENDIX_LABEL = "appendix_label"
    APPENDIX_TITLE = "appendix_title"
    APPENDIX_REFERENCE = "appendix_reference"
    END = "end"


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a paragraph in one look."""

    text: str
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Plain text (never markup) in one of the document's styles; ``\\n`` breaks a line.

    ``spans``, where given, say the same with looks, added to the style's own (a span of a basis
    is italic anyway).
    """

    style: Style
    text: str
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class LetterHead:
    """The first page's head in two invisible columns: bodies and number left, quốc hiệu, tiêu ngữ,
    date right.

    Each line is printed as it stands; ``parent`` and ``agency`` may have several (PL1-II.1–4).
    ``about`` is the abstract of a công văn, below its number.
    ``size`` (pt, 13 or 12) is that of quốc hiệu and the bodies; tiêu ngữ is one larger.
    """

    parent: tuple[str, ...]
    agency: tuple[str, ...]
    number: str
    place_date: str
    size: int = 13
    about: str = ""


@dataclass(frozen=True, slots=True)
class SignatureBlock:
    """Nơi nhận on the left, authority, position and name on the right; never split, never alone
    (PL1-II.7–9).

    ``recipients`` may come bare or with their dash and stop: renderers print ``- …;`` and at last
    ``- ….``.
    """

    recipients: tuple[str, ...]
    authority: tuple[str, ...]
    position: tuple[str, ...]
    name: str


class RuleWidth(Enum):
    """A short centred line below the text before it."""

    SHORT = "short"


@dataclass(frozen=True, slots=True)
class Rule:
    """The line below a title block (1/3 to 1/2 of the text's width)."""

    width: RuleWidth = RuleWidth.SHORT


Block: TypeAlias = "Paragraph | Rule | Table | LetterHead | SignatureBlock | AnyChart"


class Paper(Enum):
    """The size of the sheets, by its name: A3 only where a table has no room on A4."""

    A4 = "A4"
    A3 = "A3"


@dataclass(frozen=True, slots=True)
class Part:
    """Pages in one set-up, numbered from 1, the first without its number: the main text, or one
    appendix.

    ``landscape`` is a real landscape page, never a rotated one. ``title`` names it in outlines and
    sheets.
    """

    title: str
    landscape: bool
    blocks: tuple[Block, ...]
    paper: Paper = Paper.A4

    def tables(self) -> tuple[Table, ...]:
        """The tables, in order."""
        return tuple(b for b in self.blocks if isinstance(b, Table))


@dataclass(frozen=True, slots=True)
class Report:
    """A document: one part or several, each beginning on a new page.

    ``sheets`` are parts that only a workbook holds: the tables of documents whose pages say the
    same as text.
    ``body_size`` (pt, 13 or 14) is the size of the running text, ``table_size`` (13, 12 or 11) the
    most a table gets.
    """

    title: str
    author: str
    parts: tuple[Part, ...]
    notices: tuple[str, ...] = field(default=())
    body_size: int = 14
    table_size: int = 13
    sheets: tuple[Part, ...] = field(default=())

    def tables(self) -> tuple[Table, ...]:
        """The tables of all parts, in order."""
        return tuple(t for part in self.parts for t in part.tables())
