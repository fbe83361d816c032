"""The editors inside cells: one line or many, unit names
completed, text still being composed counted in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QHideEvent, QInputMethodEvent, QKeyEvent, QTextBlock, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from parplanner.domain.text import fold
from parplanner.gui.grids.kit.completion import CellCompleter
from parplanner.gui.widgets.composing import ComposingLine

MAX_TYPED = 20_000
KEYPAD = Qt.KeyboardModifier.KeypadModifier
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_FOR_THE_POPUP = (*ENTER, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape)

if TYPE_CHECKING:
    _Base = QWidget
else:
    _Base = object


class CellEditor(_Base):
    """What both editors share: the cell they are for, and keys that must
    not reach shortcuts or the wrong widget."""

    _offers: CellCompleter | None
    cell: QPersistentModelIndex
    passed: str | None = None
    """The text that was last asked about and would be taken: it is not asked about again."""
    fills = False
    """Whether several cells are selected, which Ctrl+Enter fills."""

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and (
                is_new_line(event) or is_today(event) or (self.fills and is_fill(event))
            ):
                event.accept()  # for this cell, not the window's shortcut of the same key
                return True
            if (
                event.type() == QEvent.Type.KeyPress
                and event.key() in _FOR_THE_POPUP
                and self._beside_popup(event)
            ):
                return True
        return bool(super().event(event))

    def hideEvent(self, event: QHideEvent) -> None:
        """Its row went or its column was hidden: the keys go back to
        the grid, not on to what nobody sees."""
        super().hideEvent(event)
        viewport = self.parentWidget()
        grid = viewport.parentWidget() if viewport is not None else None
        if self.hasFocus() and grid is not None and grid.isVisible():
            grid.setFocus()

    def offer_all(self) -> None:
        """The list of the cell, where it has one."""
        if self._offers is not None:
            self._offers.offer_all(self._list_place())

    def _list_place(self) -> QRect:
        """What the list opens below, in this widget's coordinates."""
        raise NotImplementedError

    def _take_the_only(self) -> None:
        """ "van" typed as one searches (small letters, no diacritics) stands for the only name that
        matches it; a name typed in full stays what it is."""
        assert self._offers is not None
        typed = self._offers.completionPrefix()
        if self._offers.completionCount() == 1 and typed == fold(typed):
            self._offers.activated.emit(self._offers.currentCompletion())

    def _beside_popup(self, event: QKeyEvent) -> bool:
        """While the popup is open its completer hands keys over
        directly, past the delegate's event filter."""
        popup = self._offers.popup() if self._offers is not None else None
        if popup is None or not popup.isVisible():
            return False
        if popup.currentIndex().isValid() or event.key() == Qt.Key.Key_Escape:
            event.ignore()  # the completer takes the chosen name, or closes the popup
        else:
            self._take_the_only()
            popup.hide()
            QCoreApplication.sendEvent(self, event)
        return True


def is_new_line(event: QKeyEvent) -> bool:
    """Alt+Enter."""
    return event.key() in ENTER and bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)


def is_list(event: QKeyEvent) -> bool:
    """Alt+Down."""
    return (
        event.key() == Qt.Key.Key_Down
        and event.modifiers() & ~KEYPAD == Qt.KeyboardModifier.AltModifier
    )


def is_fill(event: QKeyEvent) -> bool:
    """Ctrl+Enter."""
    return (
        event.key() in ENTER and event.modifiers() & ~KEYPAD == Qt.KeyboardModifier.ControlModifier
    )


def is_today(event: QKeyEvent) -> bool:
    """Ctrl+;"""
    return (
        event.key() == Qt.Key.Key_Semicolon
        and event.modifiers() == Qt.KeyboardModifier.ControlModifier
    )


class LineEditor(CellEditor, ComposingLine):
    """One line. With a completer it also follows text still being composed by an input method."""

    def __init__(self, parent: QWidget, completer: CellCompleter | None = None) -> None:
        super().__init__(parent)
        self.setFrame(False)
        self.setMaxLength(MAX_TYPED)
        self._offers = completer
        if completer is not None:
            completer.setWidget(self)
            completer.activated.connect(self._take)
            self.textEdited.connect(self._suggest)

    def _list_place(self) -> QRect:
        return self.rect()

    def _suggest(self, typed: str) -> None:
        assert self._offers is not None
        self._offers.suggest(typed, self._list_place())

    def _take(self, name: str) -> None:
        self.setText(name)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        super().inputMethodEvent(event)
        if self._offers is not None and event.preeditString():
            self._suggest(self.value())


class LinesEditor(CellEditor, QPlainTextEdit):
    """Many lines, plain text only. With a completer the line under the cursor is completed."""

    def __init__(self, parent: QWidget, completer: CellCompleter | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self._offers = completer
        if completer is not None:
            completer.setWidget(self)
            completer.activated.connect(self._take)
            self.textChanged.connect(self._suggest)

    def _list_place(self) -> QRect:
        return self.cursorRect().adjusted(0, 0, 240, 0)

    def _suggest(self) -> None:
        assert self._offers is not None
        if self.hasFocus():
            line = _with_composing(self.textCursor().block())
            self._offers.suggest(line, self._list_place())

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        super().inputMethodEvent(event)
        if self._offers is not None and event.preeditString():
            self._suggest()

    def _take(self, name: str) -> None:
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(name)

    def value(self) -> str:
        """The text as it stands, with what an input method is still composing."""
        block, lines = self.document().begin(), []
        while block.isValid():
            lines.append(_with_composing(block))
            block = block.next()
        return "\n".join(lines)


def _with_composing(block: QTextBlock) -> str:
    text, place, composing = (
        block.text(),
        block.layout().preeditAreaPosition(),
        block.layout().preeditAreaText(),
    )
    return text[:place] + composing + text[place:] if composing else text


Editor = LineEditor | LinesEditor
