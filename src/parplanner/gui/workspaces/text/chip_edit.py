"""A text with chips under the hand: looks, live figures and tables, clipboard and mouse, keys, the
menu, the limit.

It knows no plan. ``value`` says what a live figure shows; what is done in one go runs inside
:meth:`ChipEdit.apart`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFont,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QMenu, QTextEdit

from parplanner.domain import text
from parplanner.domain.writing import richtext
from parplanner.domain.writing.narrative import UNKNOWN
from parplanner.domain.writing.richtext import Line
from parplanner.gui.look import document_font
from parplanner.gui.workspaces.text import field_chips, text_clipboard
from parplanner.wording import tr

NEAR_THE_LIMIT = 1_200
"""Letters from the limit at which every key is counted; a hand types fewer between two stores."""

_BOLD = 600
_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_UNDO_KEYS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
_LOOK_KEYS = (Qt.Key.Key_B, Qt.Key.Key_I, Qt.Key.Key_U)


def _is_look(event: QKeyEvent) -> bool:
    """Ctrl+B, Ctrl+I; Ctrl+U too, which underlines nothing here and opens no dialog either."""
    return event.modifiers() == _CTRL and event.key() in _LOOK_KEYS


class ChipEdit(QTextEdit):
    """``too_long(length)``: something was not put in, with it the
    text would have so many characters."""

    too_long = Signal(int)

    def __init__(self, value: Callable[[str], str]) -> None:
        super().__init__()
        self.value = value
        self.window_actions: list[QAction] = []
        """Undo and redo of the window, for the menu of the right button."""
        self._by_program_now = False
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.document().setDefaultFont(document_font.font(self.font().pointSizeF() * 1.25))
        painter = field_chips.ChipPainter(self, lambda field: self.value(field))
        self.document().documentLayout().registerHandler(field_chips.CHIP, painter)

    # -- for who knows the plan --------------------------------------------------------------------

    def apart(self) -> AbstractContextManager[None]:
        """What is done inside is one step."""
        return nullcontext()

    def home(self) -> str:
        """The plan that text on the clipboard comes from; blank: not told."""
        return ""

    def stored_length(self) -> int:
        """About how long the text is; far from the limit it is not looked at letter by letter."""
        return len(self.markup())

    @contextmanager
    def by_program(self) -> Iterator[None]:
        """What changes inside was not done by the hand."""
        self._by_program_now = True
        try:
            yield
        finally:
            self._by_program_now = False

    def markup(self) -> str:
        """The stored form of what stands here."""
        return field_chips.read(self.document())

    def fill(self, markup: str) -> None:
        """Show a text."""
        with self.by_program():
            field_chips.fill(self.document(), markup, self.document().defaultFont())

    def tidy(self) -> None:
        """A table alone on its line, a paragraph a line; the cursor stays between its letters."""
        cursor = self.textCursor()
        anchor, position = cursor.anchor(), cursor.position()
        with self.by_program():
            ends = field_chips.tidy(self.document())
        if ends:
            cursor.setPosition(anchor + sum(end < anchor for end in ends))
            moved = position + sum(end < position for end in ends)
            cursor.setPosition(moved, QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)

    # -- looks -------------------------------------------------------------------------------------

    def toggle_bold(self) -> None:
        """Ctrl+B: bold, or plain again where all of it is bold."""
        is_bold = self._has_everywhere(lambda look: look.fontWeight() >= _BOLD)
        look = QTextCharFormat()
        look.setFontWeight(QFont.Weight.Normal if is_bold else QFont.Weight.Bold)
        self._merge(look)

    def toggle_italic(self) -> None:
        """Ctrl+I: italic, or upright again where all of it is italic."""
        look = QTextCharFormat()
        look.setFontItalic(not self._has_everywhere(lambda present: present.fontItalic()))
        self._merge(look)

    def make_plain(self) -> None:
        """Neither bold nor italic."""
        look = QTextCharFormat()
        look.setFontWeight(QFont.Weight.Normal)
        look.setFontItalic(False)
        self._merge(look)

    def _has_everywhere(self, has: Callable[[QTextCharFormat], bool]) -> bool:
        """Whether all that is selected has a look; without a selection: what would be typed now."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return has(self.currentCharFormat())
        there = list(field_chips.looks(cursor))
        return bool(there) and all(map(has, there))

    def _merge(self, look: QTextCharFormat) -> None:
        """Only what the look says changes: a figure stays this figure, italic stays italic."""
        if not self.textCursor().hasSelection():
            self.mergeCurrentCharFormat(look)
            return
        with self.apart():
            before = self.markup()
            self.mergeCurrentCharFormat(look)
            if len(self.markup()) > text.MAX_TEXT:
                self._take_back(before)

    def _take_back(self, before: str) -> None:
        """The marks of a look count too: what makes a full text too long is not done."""
        cursor, length = self.textCursor(), len(self.markup())
        anchor, position = cursor.anchor(), cursor.position()
        self.fill(before)
        cursor = self.textCursor()
        cursor.setPosition(anchor)
        cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.too_long.emit(length)

    # -- putting in --------------------------------------------------------------------------------

    def insert_field(self, field: str) -> None:
        """Put a live field at the cursor."""
        if self.isEnabled() and self._has_room_for("{{" + field + "}}"):
            with self.apart():
                field_chips.insert_field(self.textCursor(), field, self.document().defaultFont())
        self.setFocus()

    def insert_table(self, table: str) -> None:
        """Put a table of the plan into the current line when it is empty, else below it."""
        if self.isEnabled() and self._has_room_for("{{table:" + table + "}}"):
            with self.apart():
                field_chips.insert_table(self.textCursor(), table, self.document().defaultFont())
        self.setFocus()

    def _has_room_for(self, more: str) -> bool:
        """Whether the text can hold so much more in the place of what
        is selected; if not, it is told."""
        length = len(more)
        if length <= text.MAX_TEXT:
            replaced = "\n".join(
                map(richtext.format_line, field_chips.read_selection(self.textCursor()))
            )
            length += len(self.markup()) - len(replaced)
        if length > text.MAX_TEXT:
            self.too_long.emit(length)
        return length <= text.MAX_TEXT

    def _has_room_for_typing(self, typed: str) -> bool:
        """Far from the limit nothing is counted: a key must not wait for that."""
        if self.stored_length() + NEAR_THE_LIMIT < text.MAX_TEXT:
            return True
        return self._has_room_for(richtext.escape(typed))

    # -- clipboard and mouse -----------------------------------------------------------------------

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copied, cut and dragged text: figures, tables and looks travel along."""
        return text_clipboard.mime_of(
            field_chips.read_selection(self.textCursor()), self.value, self.home()
        )

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """A file dropped here is for the window to open, not a path to be written into the text."""
        if source.hasFormat(text_clipboard.OWN):
            return True
        return not source.hasUrls() and (source.hasText() or source.hasHtml())

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste: paragraphs, bold and italic come along, fonts, pictures and links do not."""
        lines = self._lines_of(source)
        if not lines:
            return
        with self.apart():
            cursor = self.textCursor()
            cursor.beginEditBlock()
            cursor.removeSelectedText()
            field_chips.insert_lines(cursor, lines, self.document().defaultFont())
            cursor.endEditBlock()
        self.ensureCursorVisible()

    def _lines_of(self, source: QMimeData, *, is_moved: bool = False) -> list[Line]:
        """What is to be put in; nothing when it is too much (which is told)."""
        if len(source.text()) > 10 * text.MAX_TEXT:
            self._has_room_for(source.text())  # a book: its markup is not even looked at
            return []
        lines = text_clipboard.lines_of(
            source, lambda field: self.value(field) != UNKNOWN, self.home()
        )
        told = "\n".join(map(richtext.format_line, lines))
        return lines if is_moved or self._has_room_for(told) else []

    def dropEvent(self, event: QDropEvent) -> None:
        """What is moved inside the text leaves its old place in the same step."""
        super().dragLeaveEvent(QDragLeaveEvent())  # the mark of where it would fall goes
        inside = event.source() in (self, self.viewport())
        is_moved = inside and event.dropAction() == Qt.DropAction.MoveAction
        lines = self._lines_of(event.mimeData(), is_moved=is_moved)
        if not lines:
            return
        with self.apart():
            target = self.cursorForPosition(event.position().toPoint())
            target.beginEditBlock()
            if is_moved:
                self.textCursor().removeSelectedText()
            field_chips.insert_lines(target, lines, self.document().defaultFont())
            target.endEditBlock()
            self.setTextCursor(target)
        event.acceptProposedAction()

    def cut(self) -> None:
        """To the clipboard; one step."""
        with self.apart():
            super().cut()

    def delete_selected(self) -> None:
        """One step."""
        with self.apart():
            self.textCursor().removeSelectedText()

    # -- places ------------------------------------------------------------------------------------

    def cursor_over(self, line: int, start: int, end: int) -> QTextCursor:
        """A selection in a line as the plan stores it; every figure is one character."""
        block = self.document().findBlockByNumber(line)
        shown = block.text()
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + field_chips.units(shown[:start]))
        cursor.setPosition(
            block.position() + field_chips.units(shown[:end]), QTextCursor.MoveMode.KeepAnchor
        )
        return cursor

    def select_stretch(self, line: int, start: int, end: int) -> None:
        """Select a stretch and show it."""
        self.setTextCursor(self.cursor_over(line, start, end))
        self.ensureCursorVisible()

    def selects(self, line: int, start: int, end: int) -> bool:
        """Whether just this stretch is selected."""
        mine, wanted = self.textCursor(), self.cursor_over(line, start, end)
        same_start = mine.selectionStart() == wanted.selectionStart()
        return same_start and mine.selectionEnd() == wanted.selectionEnd()

    def place_of_cursor(self) -> tuple[int, int]:
        """Line and position of the cursor, of a selection's beginning."""
        start = self.textCursor().selectionStart()
        block = self.document().findBlock(start)
        return block.blockNumber(), field_chips.letters_in(block.text(), start - block.position())

    # -- keys and menu -----------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Ctrl+I is italic here, whatever the window's menu does with
        it elsewhere; Ctrl+Z is the window's."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            if _is_look(event):
                event.accept()
                return True
            if any(event.matches(keys) for keys in _UNDO_KEYS):
                event.ignore()
                return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_look(event):
            self._press_look(event)
        elif event.matches(QKeySequence.StandardKey.Cut):
            self.cut()
        elif not self._has_room_for_key(event):
            event.accept()
        elif event.key() in _ENTERS and event.modifiers() & _SHIFT:
            # A line of the plan is a paragraph: there is no other end of line that could be stored.
            self.textCursor().insertBlock()
            self.ensureCursorVisible()
        else:
            super().keyPressEvent(event)

    def _press_look(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_B:
            self.toggle_bold()
        elif event.key() == Qt.Key.Key_I:
            self.toggle_italic()

    def _has_room_for_key(self, event: QKeyEvent) -> bool:
        typed = "\n" if event.key() in _ENTERS else event.text()
        writes = typed == "\n" or (
            typed.isprintable() and bool(typed) and not event.modifiers() & _CTRL
        )
        return not writes or self._has_room_for_typing(typed)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Letters of an input method have no more room than those of the keyboard."""
        written = event.commitString()
        if written and not self._has_room_for_typing(written):
            event = QInputMethodEvent()  # the composition ends
        super().inputMethodEvent(event)

    def createStandardContextMenu(self, _place: QPoint | None = None) -> QMenu:
        """Undo and redo of the window; cut, copy, paste, delete, select all of the text."""
        menu = QMenu(self)
        menu.addActions(self.window_actions)
        menu.addSeparator()
        selected = self.textCursor().hasSelection()
        pasteable = self.canPaste()
        for name, keys, run, enabled in (
            (tr("Cu&t"), QKeySequence.StandardKey.Cut, self.cut, selected),
            (tr("&Copy"), QKeySequence.StandardKey.Copy, self.copy, selected),
            (tr("&Paste"), QKeySequence.StandardKey.Paste, self.paste, pasteable),
            (tr("&Delete"), QKeySequence.StandardKey.Delete, self.delete_selected, selected),
            (tr("Select &all"), QKeySequence.StandardKey.SelectAll, self.selectAll, True),
        ):
            action = menu.addAction(name)
            action.setShortcut(QKeySequence(keys))
            action.setEnabled(enabled)
            action.triggered.connect(lambda _=False, r=run: r())
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu(event.pos())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())
