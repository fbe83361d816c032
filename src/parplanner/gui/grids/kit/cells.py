"""Editors of grid cells: one line, many lines, or a name of a list completed without diacritics.

Enter commits and goes down, Tab right, Esc reverts, Alt+Enter makes a new line. A refused text
stays in the editor with the reason beside it.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QBrush, QFontMetrics, QKeyEvent, QPainter, QPalette, QTextCursor
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from parplanner.document import clock
from parplanner.domain.fields import Field
from parplanner.domain.writing.finding_text import holds
from parplanner.gui.grids.kit.completion import CellCompleter, choice_completer, unit_completer
from parplanner.gui.grids.kit.editors import (
    ENTER,
    Editor,
    LineEditor,
    LinesEditor,
    is_fill,
    is_list,
    is_new_line,
    is_today,
)
from parplanner.gui.grids.kit.grid_model import Face, GridModel
from parplanner.gui.grids.kit.lensed import CHOICE, NUMBERS
from parplanner.gui.grids.kit.whole_lines import LINE_BREAK, whole_lines
from parplanner.gui.look import theme
from parplanner.gui.look.tooltips import show_tip
from parplanner.gui.services.session import Session

Hint = QAbstractItemDelegate.EndEditHint
SELECTED = QStyle.StateFlag.State_Selected.value
"""As a number: asked for every cell painted."""
HAS_TEXT = QStyleOptionViewItem.ViewItemFeature.HasDisplay
ROW_PADDING = 6
RING = 3
"""Pixels between the upper edge of a cell and a text that stands there."""
TOP = Qt.AlignmentFlag.AlignTop


class CellDelegate(QStyledItemDelegate):
    """Picks the editor by the column's ``kind``: text, points, lines, unit, units."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.going_up = False
        self.stored = True
        """Whether what was typed last was taken; the disk may refuse what the plan would take."""
        self.one_height = False
        """Every row is one line high: Qt asks for the first row's height with every change, and
        need not measure it."""
        self._wanted, self._exactly = "", False

    def highlight(self, wanted: str, exactly: bool) -> None:
        """Mark the cells that hold a text; blank: none."""
        self._wanted, self._exactly = wanted.strip(), exactly

    def _kind(self, index: QModelIndex | QPersistentModelIndex) -> str:
        model: Any = index.model()
        return str(model.columns[index.column()].kind)

    def createEditor(
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QWidget:
        self.stored = True
        kind = self._kind(index)
        completer = self._completer(index)
        editor: Editor
        if kind in ("lines", "units") or "\n" in str(index.data(Qt.ItemDataRole.EditRole) or ""):
            editor = LinesEditor(parent, completer)
        else:
            editor = LineEditor(parent, completer)
            if kind in NUMBERS:
                editor.setAlignment(Qt.AlignmentFlag.AlignRight)
        if completer is not None:
            completer.setParent(editor)  # it goes with the editor
        editor.cell = QPersistentModelIndex(index)
        view: Any = self.parent()
        editor.fills = len(view.selected_cells()) > 1
        editor.setAutoFillBackground(True)
        editor.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleTextRole) or ""))
        return editor

    def _completer(self, index: QModelIndex | QPersistentModelIndex) -> CellCompleter | None:
        if self._kind(index) in ("unit", "units"):
            return unit_completer(self._session.plan)
        model: Any = index.model()
        field = model.columns[index.column()].field
        return choice_completer(field) if isinstance(field, Field) and field.choices else None

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        text = str(index.data(Qt.ItemDataRole.EditRole) or "")
        if isinstance(editor, LineEditor):
            editor.setText(text)
        elif isinstance(editor, LinesEditor):
            editor.setPlainText(text)
            if self._typed_over():
                editor.selectAll()
            else:
                editor.moveCursor(QTextCursor.MoveOperation.End)
        if isinstance(editor, Editor) and self._kind(index) == CHOICE and not self._typed_over():
            QTimer.singleShot(0, editor, editor.offer_all)  # when it stands in its place

    def _typed_over(self) -> bool:
        """Whether a letter opened the editor (it replaces the text)
        rather than F2 or a double click."""
        view: Any = self.parent()
        return bool(view.trigger == QAbstractItemView.EditTrigger.AnyKeyPressed)

    # -- drawing -----------------------------------------------------------------------------------

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        height = option.fontMetrics.lineSpacing() + ROW_PADDING
        if self.one_height:
            return QSize(height, height)
        hint = super().sizeHint(option, index)
        return QSize(hint.width(), max(hint.height(), height))

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        model = index.model()
        face = model.face(index) if isinstance(model, GridModel) else None
        if face is None:
            super().initStyleOption(option, index)
        else:
            self._dress(option, index, face)
        if option.state.value & SELECTED and not self._in_use():
            option.state &= ~QStyle.StateFlag.State_Active  # a selection of before: grey, not blue
        if self._wanted and holds(option.text, self._wanted, self._exactly):
            option.backgroundBrush = QBrush(theme.shade("found"))
            option.palette.setBrush(
                QPalette.ColorRole.Text, option.palette.brush(QPalette.ColorRole.WindowText)
            )
            option.font.setUnderline(True)  # not by colour alone
        if self._kind(index) in ("lines", "units", "unit") and option.rect.height() > 0:
            option.text = whole_lines(
                option.text, option.font, option.rect.width() - 8, option.rect.height() - 4
            )
        if (
            option.displayAlignment & TOP
            and option.backgroundBrush.style() == Qt.BrushStyle.NoBrush
        ):
            side = option.fontMetrics.height()
            option.decorationAlignment = (
                option.displayAlignment
            )  # a sign stands beside the first line
            option.decorationSize = QSize(side, side)
            option.rect.adjust(
                0, RING, 0, 0
            )  # the focus ring must not lie over the marks of Vietnamese letters

    @staticmethod
    def _dress(
        option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex, face: Face
    ) -> None:
        """As Qt's delegate does after seven questions."""
        if isinstance(index, QModelIndex):
            option.index = index
        option.features |= HAS_TEXT
        option.text = face.text.replace("\n", LINE_BREAK)
        option.displayAlignment = face.alignment
        if face.font is not None:
            option.font = face.font.resolve(option.font)
            option.fontMetrics = QFontMetrics(option.font)
        if face.ground is not None:
            option.backgroundBrush = face.ground

    def _in_use(self) -> bool:
        view: Any = self.parent()
        return bool(view.hasFocus())

    def setModelData(
        self, editor: QWidget, model: Any, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        if isinstance(editor, LineEditor | LinesEditor):
            text = editor.value()
            changed = text != str(index.data(Qt.ItemDataRole.EditRole) or "")
            self.stored = not changed or bool(model.setData(index, text))

    def updateEditorGeometry(
        self,
        editor: QWidget,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        rect = option.rect
        if isinstance(editor, LinesEditor):
            line = editor.fontMetrics().lineSpacing()
            rect.setHeight(max(rect.height(), line * 5 + 8))
            rect.setWidth(max(rect.width(), 220))
        parent = editor.parentWidget()
        if parent is not None and rect.bottom() > parent.height():
            rect.moveBottom(max(parent.height(), rect.height()) - 1)
        editor.setGeometry(rect)

    # -- leaving -----------------------------------------------------------------------------------

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and isinstance(editor, Editor)
        ):
            view: Any = self.parent()
            view.keep_in_sight(editor)
            handled = self._key(editor, event)
            if handled is not None:
                return handled
        return super().eventFilter(editor, event)

    def _key(self, editor: Editor, event: QKeyEvent) -> bool | None:
        key, modifiers = event.key(), event.modifiers()
        if key == Qt.Key.Key_Escape:
            self.closeEditor.emit(editor, Hint.RevertModelCache)
            return True
        if is_list(event):
            editor.offer_all()
            return True
        if is_today(event):
            today = clock.today().strftime("%d/%m/%Y")
            editor.insert(today) if isinstance(editor, LineEditor) else editor.insertPlainText(
                today
            )
            return True
        if editor.fills and is_fill(event):
            return self._fill(editor)
        if is_new_line(event):
            if isinstance(editor, LinesEditor):
                editor.insertPlainText("\n")
            return True
        if key in ENTER:
            self.going_up = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
            return self._finish(editor, Hint.SubmitModelCache)
        if key == Qt.Key.Key_Tab:
            return self._finish(editor, Hint.EditNextItem)
        if key == Qt.Key.Key_Backtab:
            return self._finish(editor, Hint.EditPreviousItem)
        return None

    def _fill(self, editor: Editor) -> bool:
        """Ctrl+Enter: the text into every selected cell, as one step."""
        view: Any = self.parent()
        if not self.explain_refusal(editor) and view.fill_selection(editor.value()):
            self.closeEditor.emit(editor, Hint.RevertModelCache)
        return True

    def _finish(self, editor: Editor, hint: QAbstractItemDelegate.EndEditHint) -> bool:
        if not self.explain_refusal(editor):
            self.commitData.emit(editor)
            if self.stored:
                self.closeEditor.emit(editor, hint)
            else:
                self._say_beside(editor, self._session.last_refusal)
        return True

    def refusal(self, editor: QWidget) -> str | None:
        """Why what stands in an editor would be refused; None when it would pass."""
        if not isinstance(editor, Editor) or not editor.cell.isValid():
            return None
        text = editor.value()
        if text == str(editor.cell.data(Qt.ItemDataRole.EditRole) or "") or text == editor.passed:
            return None
        model: Any = editor.cell.model()
        reason: str | None = model.refusal(editor.cell, text)
        editor.passed = text if reason is None else None
        return reason

    def explain_refusal(self, editor: QWidget) -> bool:
        """Say beside the editor why its text is refused; False when it is not."""
        reason = self.refusal(editor)
        if reason is None:
            return False
        self._say_beside(editor, reason)
        self._session.refused.emit(reason)
        return True

    @staticmethod
    def _say_beside(editor: QWidget, reason: str) -> None:
        below = editor.mapToGlobal(QPoint(0, editor.height()))
        show_tip(below, reason, editor)


class TallCellDelegate(CellDelegate):
    """For rows of several lines, whose texts stand at the top with
    room for the focus ring above them."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        if option.state.value & SELECTED:  # that room, too
            groups = QPalette.ColorGroup
            group = groups.Active if self._in_use() else groups.Inactive
            painter.fillRect(option.rect, option.palette.brush(group, QPalette.ColorRole.Highlight))
        super().paint(painter, option, index)
