"""Live fields inside the text editor: one quiet chip each, drawn with its present value, deleted as one letter."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QPalette,
    QPyTextObject,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from parplanner.domain import richtext
from parplanner.domain.richtext import Line, Run, TableReference

CHIP = QTextFormat.ObjectTypes.UserObject + 1
FIELD = QTextFormat.Property.UserProperty + 1
TABLE = QTextFormat.Property.UserProperty + 2
OBJECT = "￼"
_PADDING = 3.0


class ChipPainter(QPyTextObject):
    """Asks for the value at every paint, so a changed score shows at once."""

    def __init__(self, parent: QObject, value: Callable[[str], str]) -> None:
        super().__init__(parent)
        self._value = value

    def _text(self, char_format: QTextFormat) -> str:
        field = str(char_format.property(FIELD) or "")
        return self._value(field) if field else "▦ " + str(char_format.property(TABLE) or "")

    def intrinsicSize(self, _doc: QTextDocument, _position: int, char_format: QTextFormat) -> QSizeF:
        metrics = QFontMetricsF(_font(char_format))
        return QSizeF(metrics.horizontalAdvance(self._text(char_format)) + 2 * _PADDING, metrics.height())

    def drawObject(
        self, painter: QPainter, rect: QRectF | QRect, _doc: QTextDocument, _position: int, char_format: QTextFormat
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


def insert_field(cursor: QTextCursor, field: str, base: QFont) -> None:
    """Put a chip at the cursor, in the look of the text around it."""
    around = cursor.charFormat().font()
    run = Run("", around.bold(), around.italic(), field)
    cursor.insertText(OBJECT, _char_format(run, base))


def insert_table(cursor: QTextCursor, table: str, base: QFont) -> None:
    """Put a table on a line of its own, behind the line the cursor stands in."""
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    cursor.insertBlock()
    cursor.insertText(OBJECT, _table_format(table, base))


def _table_format(table: str, base: QFont) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFont(base)
    made.setObjectType(CHIP)
    made.setProperty(TABLE, table)
    return made


def fill(document: QTextDocument, text: str, base: QFont) -> None:
    """Show a stored text."""
    document.clear()
    cursor = QTextCursor(document)
    for number, line in enumerate(richtext.parse(text)):
        if number:
            cursor.insertBlock()
        if isinstance(line, TableReference):
            cursor.insertText(OBJECT, _table_format(line.name, base))
            continue
        for run in line:
            cursor.insertText(OBJECT if run.field else run.text, _char_format(run, base))


def read(document: QTextDocument) -> str:
    """The stored form of what the editor shows."""
    lines: list[str] = []
    block = document.firstBlock()
    while block.isValid():
        lines.append(richtext.format_line(_line(block)))
        block = block.next()
    return "\n".join(lines)


def _line(block: object) -> Line:
    runs: list[Run] = []
    iterator = block.begin()  # type: ignore[attr-defined]
    while not iterator.atEnd():
        fragment = iterator.fragment()
        look = fragment.charFormat()
        bold, italic = look.font().bold(), look.font().italic()
        table = look.property(TABLE)
        if table and OBJECT in fragment.text():
            return TableReference(str(table))
        field = str(look.property(FIELD) or "")
        for piece in _pieces(fragment.text()):
            if piece == OBJECT:
                runs += [Run("", bold, italic, field)] if field else []
            else:
                runs.append(Run(piece, bold, italic))
        iterator += 1
    return tuple(runs)


def _pieces(text: str) -> list[str]:
    """A fragment's text with every object character apart."""
    made: list[str] = []
    for part in text.replace(OBJECT, f"\0{OBJECT}\0").split("\0"):
        if part:
            made.append(part.replace("\u2028", " "))
    return made
