"""The text of one section: bold and italic, live fields and tables as chips; stored while one types."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFont,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QMenu, QTextEdit

from parplanner.document.history import Label
from parplanner.domain import richtext, text
from parplanner.domain.changes import Changes
from parplanner.domain.edits import sections
from parplanner.domain.narrative import UNKNOWN, Facts, shown_line
from parplanner.domain.richtext import Line
from parplanner.domain.rows import Section
from parplanner.gui import document_font
from parplanner.gui.session import Session
from parplanner.gui.views import field_chips, text_clipboard
from parplanner.wording import mark, tr

PAUSE_MS = 600
"""So long after the last letter what was typed is stored …"""
LATEST_MS = 1_500
"""… and at the latest so long after the first one that is not."""

_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WINDOWS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
_SENTENCE_ENDS = ".!?:;…"


def _is_look(event: QKeyEvent) -> bool:
    """Ctrl+B, Ctrl+I; Ctrl+U too, which underlines nothing here and opens no dialog either."""
    return event.modifiers() == _CTRL and event.key() in (Qt.Key.Key_B, Qt.Key.Key_I, Qt.Key.Key_U)


class SectionEditor(QTextEdit):
    """Shows one section; :meth:`commit` stores what was typed. Ctrl+Z is the window's, for all of the plan.

    Every pause is stored, and every :data:`LATEST_MS` of writing without one; what belongs to one sentence and some
    seconds is one undo step. ``typing_changed``: there is, or is not, something typed that is not stored yet.
    """

    typing_changed = Signal(bool)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.section_id: str | None = None
        self.window_actions: list[QAction] = []
        """Undo and redo, for the menu of the right button."""
        self._facts: Facts | None = None
        self._stored = ""
        self._stretch = 0  # what is stored under one number may become one undo step
        self._writing_at = -1
        self._is_ours = False  # what changes in the document now was not done by the hand
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._latest = QTimer(self, singleShot=True, interval=LATEST_MS)
        for timer in (self._pause, self._latest):
            timer.timeout.connect(self.store)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setAccessibleName(tr("Text of the section"))
        self.setPlaceholderText(tr("Type the text of the section"))
        self.document().setDefaultFont(document_font.font(self.font().pointSizeF() * 1.25))
        painter = field_chips.ChipPainter(self, self.value)
        self.document().documentLayout().registerHandler(field_chips.CHIP, painter)
        self.document().contentsChange.connect(self._moved_on)
        self.textChanged.connect(self._typed)
        session.changed.connect(self._follow)
        session.replaced.connect(self._replaced)
        self.show_section(None)

    def value(self, field: str) -> str:
        """What a live field shows now."""
        if self._facts is None:
            self._facts = Facts(self._session.plan, self._session.scoring)
        return self._facts.value(field)

    # -- showing ------------------------------------------------------------------------------------------------

    def show_section(self, section_id: str | None) -> bool:
        """Show another section. What was typed in the one before is stored first; False: it could not be, and stays."""
        if not self.commit():
            return False
        self.section_id = section_id
        self._stretch += 1
        self._facts = None
        section = self._session.plan.find(Section, section_id)
        self.setEnabled(section is not None)
        self._show(section.body if section else "")
        self.moveCursor(QTextCursor.MoveOperation.Start)
        return True

    def show_as_stored(self) -> bool:
        """Line by line as the plan has it: blanks at the ends, which are kept under the hand, go.

        False: what stands here could not be stored, and stays.
        """
        if not self.commit():
            return False
        section = self._session.plan.find(Section, self.section_id)
        if section is not None and field_chips.read(self.document()) != section.body:
            self._show(section.body)
        return True

    def _replaced(self) -> None:
        self._rest()
        self.section_id = None  # what was typed was stored before the plan was left
        self.show_section(None)

    def _show(self, body: str) -> None:
        before = self.document().toRawText()
        self._is_ours = True
        try:
            field_chips.fill(self.document(), body, self.document().defaultFont())
        finally:
            self._is_ours = False
        self._stored = field_chips.read(self.document())
        self._rest()
        cursor = self.textCursor()
        cursor.setPosition(_end_of_difference(before, self.document().toRawText()))
        self.setTextCursor(cursor)

    def _follow(self, changes: Changes, _touched: object) -> None:
        self._facts = None
        section = self._session.plan.find(Section, self.section_id)
        if self.section_id is not None and section is None:
            self._stored = field_chips.read(self.document())
            self._rest()
            self.show_section(None)
        elif section is not None and not self.waits_to_be_stored and section.body != self._as_stored():
            self._show(section.body)
        elif field_chips.OBJECT in self.document().toRawText():
            self.document().markContentsDirty(0, self.document().characterCount())
        self.viewport().update()

    # -- typing -------------------------------------------------------------------------------------------------

    def _moved_on(self, place: int, removed: int, added: int) -> None:
        """Writing at another place is another undo step."""
        if self._is_ours:
            return
        if self._writing_at not in (place, place + removed):
            self._stretch += 1
        self._writing_at = place + added

    def _typed(self) -> None:
        if self._is_ours:
            return
        self._tidy()
        if self.section_id is None:
            return
        self._pause.start()
        if not self._latest.isActive():
            self._latest.start()
            self._tell_typing(True)

    def _tidy(self) -> None:
        cursor = self.textCursor()
        anchor, position = cursor.anchor(), cursor.position()
        self._is_ours = True
        try:
            ends = field_chips.tidy(self.document())
        finally:
            self._is_ours = False
        if ends:
            cursor.setPosition(anchor + sum(end < anchor for end in ends))
            moved = position + sum(end < position for end in ends)
            cursor.setPosition(moved, QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)

    def _composing(self) -> str:
        return self.textCursor().block().layout().preeditAreaText()

    def _rest(self) -> None:
        """Nothing waits to be stored."""
        self._pause.stop()
        self._latest.stop()
        self._tell_typing(False)

    def _tell_typing(self, typing: bool) -> None:
        self._session.tell_typing(typing)
        self.typing_changed.emit(typing)

    def commit(self) -> bool:
        """Store what was typed, a composition included. False when it could not be stored: the text stays here."""
        if composing := self._composing():
            QGuiApplication.inputMethod().commit()
            if self._composing():  # an input method that takes no orders
                event = QInputMethodEvent()
                event.setCommitString(composing)
                QCoreApplication.sendEvent(self, event)
        return self.store()

    def store(self) -> bool:
        """Store what stands here, without what an input method has not made up its mind about. False: not possible."""
        section = self._session.plan.find(Section, self.section_id)
        typed = field_chips.read(self.document())
        if section is None or typed == self._stored:
            self._rest()
            return True
        before, self._stored = self._stored, typed
        title = shown_line(section.title, self.value)
        label = Label(mark("Edit section {detail}"), section.label or title[:30])
        make = lambda: sections.set_text(self._session.plan, section.id, "body", typed)  # noqa: E731
        done = self._session.attempt(label, make, f"{section.id}/body/{self._stretch}")
        if not done:
            self._stored = before
            self._pause.stop()
            self._latest.stop()
            return False
        self._rest()
        if self._ends_a_sentence():
            self._stretch += 1
        return True

    @property
    def waits_to_be_stored(self) -> bool:
        """Whether what stands here is not in the plan."""
        return self.section_id is not None and field_chips.read(self.document()) != self._stored

    def _as_stored(self) -> str:
        """Blanks at the ends are not stored, and yet they stay under the hand that goes on writing."""
        return text.clean(field_chips.read(self.document()))

    def _ends_a_sentence(self) -> bool:
        cursor = self.textCursor()
        written = cursor.block().text()[: cursor.positionInBlock()].rstrip()
        return not written or written[-1] in _SENTENCE_ENDS

    @contextmanager
    def _apart(self) -> Iterator[None]:
        """What is done inside is an undo step of its own."""
        self.commit()
        self._stretch += 1
        yield
        self.store()
        self._stretch += 1

    # -- looks --------------------------------------------------------------------------------------------------

    def toggle_bold(self) -> None:
        """Ctrl+B: bold, or plain again where all of it is bold."""
        look = QTextCharFormat()
        look.setFontWeight(QFont.Weight.Normal if self._all(QTextCharFormat.fontWeight, 600) else QFont.Weight.Bold)
        self._merge(look)

    def toggle_italic(self) -> None:
        """Ctrl+I: italic, or upright again where all of it is italic."""
        look = QTextCharFormat()
        look.setFontItalic(not self._all(QTextCharFormat.fontItalic, True))
        self._merge(look)

    def make_plain(self) -> None:
        """Neither bold nor italic."""
        look = QTextCharFormat()
        look.setFontWeight(QFont.Weight.Normal)
        look.setFontItalic(False)
        self._merge(look)

    def _all(self, what: object, least: int) -> bool:
        """Whether all that is selected has a look; without a selection: what would be typed now."""
        cursor = self.textCursor()
        if cursor.hasSelection():
            there = list(field_chips.looks(cursor))
        else:
            there = [self.currentCharFormat()]
        return bool(there) and all(what(look) >= least for look in there)  # type: ignore[operator]

    def _merge(self, look: QTextCharFormat) -> None:
        """Only what the look says changes: a figure stays this figure, italic stays italic."""
        if not self.textCursor().hasSelection():
            self.mergeCurrentCharFormat(look)
            return
        with self._apart():
            before = field_chips.read(self.document())
            self.mergeCurrentCharFormat(look)
            if len(field_chips.read(self.document())) > text.MAX_TEXT:
                self._take_back(before)

    def _take_back(self, before: str) -> None:
        """The marks of a look count too: what makes a full section too long is not done."""
        cursor = self.textCursor()
        anchor, position = cursor.anchor(), cursor.position()
        length = len(field_chips.read(self.document()))
        self._is_ours = True
        try:
            field_chips.fill(self.document(), before, self.document().defaultFont())
        finally:
            self._is_ours = False
        cursor = self.textCursor()
        cursor.setPosition(anchor)
        cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self._refuse(length)

    # -- putting in ---------------------------------------------------------------------------------------------

    def insert_field(self, field: str) -> None:
        """Put a live field at the cursor."""
        room = self._has_room_for(richtext.format_line((richtext.Run("", field=field),)))
        if room and self.section_id is not None:
            with self._apart():
                field_chips.insert_field(self.textCursor(), field, self.document().defaultFont())
        self.setFocus()

    def insert_table(self, table: str) -> None:
        """Put a table of the plan below the current line."""
        if self._has_room_for("{{table:" + table + "}}") and self.section_id is not None:
            with self._apart():
                field_chips.insert_table(self.textCursor(), table, self.document().defaultFont())
        self.setFocus()

    def _has_room_for(self, more: str) -> bool:
        """Whether a section can hold so much more; if not, it is said how much is too much."""
        if len(more) <= text.MAX_TEXT:
            cursor = self.textCursor()
            gone = "\n".join(map(richtext.format_line, field_chips.read_selection(cursor)))
            length = len(field_chips.read(self.document())) - len(gone) + len(more)
        else:
            length = len(more)
        if length <= text.MAX_TEXT:
            return True
        self._refuse(length)
        return False

    def _refuse(self, length: int) -> None:
        sentence = tr(
            "The text of a section may have {limit} characters; with what is put in it would have {length}. "
            "Nothing was put in. Divide the text into several sections."
        )
        self._session.refuse(sentence.format(limit=text.MAX_TEXT, length=length))

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copied, cut and dragged text: figures, tables and looks travel along."""
        return text_clipboard.mime_of(field_chips.read_selection(self.textCursor()), self.value, self._home())

    def _home(self) -> str:
        """The plan that text on the clipboard came from, as far as this process knows."""
        return f"{os.getpid()}-{id(self._session.document)}"

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
        with self._apart():
            cursor = self.textCursor()
            cursor.beginEditBlock()
            cursor.removeSelectedText()
            field_chips.insert_lines(cursor, lines, self.document().defaultFont())
            cursor.endEditBlock()
        self.ensureCursorVisible()

    def _lines_of(self, source: QMimeData, *, is_moved: bool = False) -> list[Line]:
        """What is to be put in; nothing when it is too much (which is said)."""
        if len(source.text()) > 10 * text.MAX_TEXT:
            self._has_room_for(source.text())  # a book: its markup is not even looked at
            return []
        lines = text_clipboard.lines_of(source, lambda field: self.value(field) != UNKNOWN, self._home())
        told = "\n".join(map(richtext.format_line, lines))
        return lines if is_moved or self._has_room_for(told) else []

    def dropEvent(self, event: QDropEvent) -> None:
        """What is moved inside the text leaves its old place in the same step."""
        super().dragLeaveEvent(QDragLeaveEvent())  # the mark of where it would fall goes
        inside = event.source() in (self, self.viewport())
        lines = self._lines_of(event.mimeData(), is_moved=inside)
        if not lines:
            return
        with self._apart():
            target = self.cursorForPosition(event.position().toPoint())
            target.beginEditBlock()
            if inside and event.dropAction() == Qt.DropAction.MoveAction:
                self.textCursor().removeSelectedText()
            field_chips.insert_lines(target, lines, self.document().defaultFont())
            target.endEditBlock()
            self.setTextCursor(target)
        event.acceptProposedAction()

    def cut(self) -> None:
        """To the clipboard; one undo step."""
        with self._apart():
            super().cut()

    # -- places -------------------------------------------------------------------------------------------------

    def cursor_over(self, line: int, start: int, end: int) -> QTextCursor:
        """A selection in a line as the plan stores it; every figure is one character."""
        block = self.document().findBlockByNumber(line)
        shown = block.text()
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + field_chips.units(shown[:start]))
        cursor.setPosition(block.position() + field_chips.units(shown[:end]), QTextCursor.MoveMode.KeepAnchor)
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
        cursor = self.textCursor()
        block = self.document().findBlock(cursor.selectionStart())
        before = cursor.selectionStart() - block.position()
        place = next((i for i in range(before + 1) if field_chips.units(block.text()[:i]) >= before), before)
        return block.blockNumber(), place

    # -- keys and menu ------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Ctrl+I is italic here, whatever the window's menu does with it elsewhere; Ctrl+Z is the window's."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            if _is_look(event):
                event.accept()
                return True
            if any(event.matches(keys) for keys in _WINDOWS):
                event.ignore()
                return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_look(event):
            looks = {Qt.Key.Key_B: self.toggle_bold, Qt.Key.Key_I: self.toggle_italic}
            looks.get(Qt.Key(event.key()), lambda: None)()
            return
        if event.matches(QKeySequence.StandardKey.Cut):
            self.cut()
            return
        if event.key() in _ENTERS and event.modifiers() & _SHIFT:
            # A line of the plan is a paragraph: there is no other end of line that could be stored.
            if self._has_room_near_the_limit("\n"):
                self.textCursor().insertBlock()
                self.ensureCursorVisible()
            return
        typed = "\n" if event.key() in _ENTERS else event.text()
        is_letter = typed == "\n" or (typed.isprintable() and bool(typed) and not event.modifiers() & _CTRL)
        if is_letter and not self._has_room_near_the_limit(typed):
            return
        super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Letters of an input method have no more room than those of the keyboard."""
        written = event.commitString()
        if written and not self._has_room_near_the_limit(written):
            event = QInputMethodEvent()  # the composition ends
        super().inputMethodEvent(event)

    def _has_room_near_the_limit(self, typed: str) -> bool:
        """Far from the limit nothing is counted: a key must not wait for that."""
        if len(self._stored) + 2 * PAUSE_MS < text.MAX_TEXT:
            return True
        return self._has_room_for(richtext.escape(typed))

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

    def delete_selected(self) -> None:
        """One undo step."""
        with self._apart():
            self.textCursor().removeSelectedText()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu(event.pos())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def focusOutEvent(self, event: object) -> None:
        super().focusOutEvent(event)  # type: ignore[arg-type]
        self.commit()


def _end_of_difference(before: str, after: str) -> int:
    """Where the newer of two texts stops differing, in Qt's counting: there the eye looks after an undo."""
    if before == after:
        return 0
    shortest = min(len(before), len(after))
    head = 0
    while head < shortest and before[head] == after[head]:
        head += 1
    tail = 0
    while tail < shortest - head and before[-1 - tail] == after[-1 - tail]:
        tail += 1
    end = max(head, len(after) - tail)
    return len(after[:end].encode("utf-16-le", "surrogatepass")) // 2
