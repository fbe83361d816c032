"""Live fields and tables inside the text editor: one quiet chip each, drawn with its value, deleted
as one letter.

What the document shows and what is stored are one text: :func:`read` and :func:`fill` are each
other's reverse, and
:func:`tidy` keeps the document in a state where they can be: a table stands alone on its line, a
line is a paragraph.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QObject, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QPalette,
    QPyTextObject,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from parplanner.domain.writing import richtext
from parplanner.domain.writing.richtext import Line, Run, TableReference
from parplanner.gui.services import document_names

CHIP = QTextFormat.ObjectTypes.UserObject + 1
FIELD = QTextFormat.Property.UserProperty + 1
TABLE = QTextFormat.Property.UserProperty + 2
OBJECT = "\ufffc"
LINE_SEPARATOR = "\u2028"
_PADDING = 3.0


class ChipPainter(QPyTextObject):
    """Asks for the value at every paint, so a changed score shows at once."""

    def __init__(self, parent: QObject, value: Callable[[str], str]) -> None:
        super().__init__(parent)
        self._value = value

    def _text(self, char_format: QTextFormat) -> str:
        field = str(char_format.property(FIELD) or "")
        return (
            self._value(field)
            if field
            else document_names.table_name(str(char_format.property(TABLE) or ""))
        )

    def intrinsicSize(
        self, _doc: QTextDocument, _position: int, char_format: QTextFormat
    ) -> QSizeF:
        metrics = QFontMetricsF(_font(char_format))
        return QSizeF(
            metrics.horizontalAdvance(self._text(char_format)) + 2 * _PADDING, metrics.height()
        )

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        _doc: QTextDocument,
        _position: int,
        char_format: QTextFormat,
    ) -> None:
        palette = QGuiApplication.palette()
        painter.save()
        painter.setFont(_font(char_format))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color(QPalette.ColorRole.Button))
        box = QRectF(rect)
        painter.drawRoundedRect(box.adjusted(0, 1, 0, -1), 3, 3)
        painter.setPen(palette.color(QPalette.ColorRole.Link))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._text(char_format))
        painter.restore()


def _font(char_format: QTextFormat) -> QFont:
    return char_format.toCharFormat().font()


def _char_format(run: Run, base: QFont) -> QTextCharFormat:
    made = QTextCharFormat()
    font = QFont(base)
    font.setBold(run.bold)
    font.setItalic(run.italic)
    made.setFont(font)
    if run.field:
        made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignBottom)
        made.setObjectType(CHIP)
        made.setProperty(FIELD, run.field)
    return made


def _table_format(table: str, base: QFont) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFont(base)
    made.setObjectType(CHIP)
    made.setProperty(TABLE, table)
    return made


# -- putting in ------------------------------------------------------------------------------------


def insert_field(cursor: QTextCursor, field: str, base: QFont) -> None:
    """Put a chip at the cursor, in the look of the text around it."""
    around = cursor.charFormat().font()
    insert_lines(cursor, [(Run("", around.bold(), around.italic(), field),)], base)


def insert_table(cursor: QTextCursor, table: str, base: QFont) -> None:
    """Put a table on a line of its own: the one the cursor stands
    in when it is empty, else behind it."""
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    if cursor.block().text():
        cursor.insertBlock()
    insert_lines(cursor, [TableReference(table)], base)


def insert_lines(cursor: QTextCursor, lines: Sequence[Line], base: QFont) -> None:
    """Put lines at the cursor, a paragraph each; the first continues the paragraph there."""
    for number, line in enumerate(lines):
        if number:
            cursor.insertBlock()
        if isinstance(line, TableReference):
            cursor.insertText(OBJECT, _table_format(line.name, base))
            continue
        for run in line:
            cursor.insertText(OBJECT if run.field else run.text, _char_format(run, base))


def fill(document: QTextDocument, text: str, base: QFont) -> None:
    """Show a stored text."""
    document.clear()
    insert_lines(QTextCursor(document), richtext.parse(text), base)


# -- reading ---------------------------------------------------------------------------------------


def read(document: QTextDocument) -> str:
    """The stored form of what the editor shows."""
    lines: list[str] = []
    for block in _blocks(document):
        lines += map(
            richtext.format_line, _lines(block, block.position(), block.position() + block.length())
        )
    return "\n".join(lines)


def read_selection(cursor: QTextCursor) -> list[Line]:
    """The lines of a selection, its first and last as far as they are selected."""
    lines: list[Line] = []
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    block = cursor.document().findBlock(start)
    while block.isValid() and block.position() <= end:
        lines += _lines(block, start, end)
        block = block.next()
    return lines


def looks(cursor: QTextCursor) -> Iterator[QTextCharFormat]:
    """The formats of a selection's letters and figures."""
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    for block in _blocks(cursor.document()):
        if block.position() + block.length() <= start or block.position() >= end:
            continue
        for position, text, look in _fragments(block):
            touched = position < end and position + units(text) > start
            # Letters typed behind a table inherit its property, but not that they are an object.
            if touched and not (look.objectType() == CHIP and look.property(TABLE)):
                yield look


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.firstBlock()
    while block.isValid():
        yield block
        block = block.next()


def _fragments(block: QTextBlock) -> Iterator[tuple[int, str, QTextCharFormat]]:
    """Position, text and format of each stretch of a paragraph."""
    iterator = block.begin()
    while not iterator.atEnd():
        fragment = iterator.fragment()
        yield fragment.position(), fragment.text(), fragment.charFormat()
        iterator += 1


def _lines(block: QTextBlock, start: int, end: int) -> list[Line]:
    """The lines of a paragraph between two positions: one, more where
    a table or a line separator parts it."""
    lines: list[Line] = []
    runs: list[Run] = []
    parted = False  # something ended the line before; an empty rest is no line
    for position, text, look in _fragments(block):
        bold, italic = look.font().bold(), look.font().italic()
        chip = look.objectType() == CHIP
        field, table = str(look.property(FIELD) or ""), str(look.property(TABLE) or "")
        for piece in _pieces(_between(text, start - position, end - position)):
            if piece == LINE_SEPARATOR:
                lines.append(tuple(runs))
                runs, parted = [], False
            elif piece == OBJECT and chip and table:
                lines += [tuple(runs)] if runs else []
                lines.append(TableReference(table))
                runs, parted = [], True
            elif piece == OBJECT:
                runs += [Run("", bold, italic, field)] if chip and field else []
            else:
                runs.append(Run(piece, bold, italic))
    return lines if parted and not runs else [*lines, tuple(runs)]


def units(text: str) -> int:
    """Length in Qt's counting: a character beyond U+FFFF counts twice."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def letters_in(text: str, count: int) -> int:
    """How many characters the first ``count`` units of a text are."""
    return len(_between(text, 0, count))


def _between(text: str, start: int, end: int) -> str:
    """The part of a text between two places in Qt's counting."""
    if start <= 0 and end >= units(text):
        return text
    counted = text.encode("utf-16-le", "surrogatepass")
    return counted[2 * max(start, 0) : 2 * max(end, 0)].decode("utf-16-le", "replace")


def _pieces(text: str) -> Iterator[str]:
    """A stretch of text with every object and every line separator apart."""
    stretch = ""
    for character in text:
        if character in (OBJECT, LINE_SEPARATOR):
            if stretch:
                yield stretch
            yield character
            stretch = ""
        else:
            stretch += character
    if stretch:
        yield stretch


# -- keeping what is shown what is stored ----------------------------------------------------------


def tidy(document: QTextDocument) -> list[int]:
    """Part lines so that a table stands alone and a paragraph is one line; where line ends were
    put, ascending.

    Whatever brought text beside a table (typing, Delete at the end of the line above, a paste): it
    keeps its place in front of or behind the table, on a line of its own.
    """
    raw = document.toRawText()
    if OBJECT not in raw and LINE_SEPARATOR not in raw:
        return []
    ends: list[int] = []
    separators: set[int] = set()
    for block in _blocks(document):
        first, last = block.position(), block.position() + block.length() - 1
        for place, table in _breakers(block):
            if not table:
                separators.add(place)
                ends.append(place)
                continue
            ends += [place] if place > first else []
            ends += [place + 1] if place + 1 < last else []
    ends = sorted(set(ends))
    if not ends:
        return []
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for place in reversed(ends):
        cursor.setPosition(place)
        if place in separators:
            cursor.deleteChar()
        cursor.insertBlock()
    cursor.endEditBlock()
    return [place for place in ends if place not in separators]


def _breakers(block: QTextBlock) -> Iterator[tuple[int, bool]]:
    """Positions of what ends a line: (place, whether it is a table)."""
    for position, text, look in _fragments(block):
        table = look.objectType() == CHIP and bool(look.property(TABLE))
        place = position
        for character in text:
            if character == LINE_SEPARATOR or (character == OBJECT and table):
                yield place, character == OBJECT
            place += units(character)
