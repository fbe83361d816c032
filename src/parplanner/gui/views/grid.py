"""What every grid shares: Excel's keys, opening and leaving cell editors. What many cells share lies in ``blocks``."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QWidget

from parplanner.gui.delegates.cells import CellDelegate
from parplanner.gui.delegates.editors import CellEditor, LineEditor
from parplanner.gui.dialogs.messages import Messages
from parplanner.gui.session import Session
from parplanner.gui.views.blocks import BlockGestures, Index

Hint = QAbstractItemDelegate.EndEditHint
Trigger = QAbstractItemView.EditTrigger

ALT_GR = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
"""How Windows tells AltGr."""

__all__ = ["GridGestures", "Index"]


class GridGestures(BlockGestures):
    """Mixed into a QTreeView or QTableView. Models offer ``columns``, ``id_at``, ``is_editable`` and ``refusal``."""

    def set_up_grid(self, session: Session, messages: Messages) -> None:
        """Call once, after the model is set."""
        self.session = session
        self.messages = messages
        self.trigger = Trigger.NoEditTriggers
        self.cell_delegate = CellDelegate(session, self)
        self.setItemDelegate(self.cell_delegate)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(Trigger.DoubleClicked | Trigger.EditKeyPressed | Trigger.AnyKeyPressed)
        self.setAlternatingRowColors(False)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, True)

    # -- geometry: overridden where rows are not simply numbered -------------------------------------------------

    def row_below(self, index: Index) -> QModelIndex:
        """The same column, one visible row down; invalid at the end."""
        return index.sibling(index.row() + 1, index.column())

    def row_above(self, index: Index) -> QModelIndex:
        """The same column, one visible row up; invalid at the top."""
        return index.sibling(index.row() - 1, index.column())

    def shown_columns(self) -> list[int]:
        """Visible columns from left to right."""
        header: Any = self.column_header()
        order = [header.logicalIndex(i) for i in range(header.count())]
        return [c for c in order if not header.isSectionHidden(c)]

    def column_header(self) -> Any:
        """The horizontal header."""
        raise NotImplementedError

    def address(self, index: Index) -> tuple[str, str] | None:
        """(row id, column key) of a cell for ``domain.edits.cells``; None where nothing can be typed."""
        model: Any = self.model()
        row_id = model.id_at(index)
        if row_id is None or not model.is_editable(index):
            return None
        return row_id, model.columns[index.column()].key

    # -- keys ---------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            tab = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}.get(Qt.Key(event.key()))
            if tab is not None and self.currentIndex().isValid() and self.step_sideways(tab):
                return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = event.key(), event.modifiers()
        plain = modifiers in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not modifiers & Qt.KeyboardModifier.ControlModifier:
            self.step_down(up=bool(modifiers & Qt.KeyboardModifier.ShiftModifier))
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and plain:
            self.clear_cells()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and plain:
            self.step_column(1 if key == Qt.Key.Key_Right else -1)
        elif modifiers & ALT_GR == ALT_GR and event.text().isprintable() and event.text():
            self.edit(self.currentIndex(), Trigger.AnyKeyPressed, event)  # digits on Windows' Vietnamese keyboard
        elif modifiers & ALT_GR and event.text():
            event.ignore()  # a shortcut, never the first letter of a text
        else:
            super().keyPressEvent(event)

    def step_column(self, direction: int) -> None:
        """One column left or right, editable or not."""
        shown = self.shown_columns()
        index = self.currentIndex()
        if index.isValid() and index.column() in shown:
            place = shown.index(index.column()) + direction
            if 0 <= place < len(shown):
                self.setCurrentIndex(index.sibling(index.row(), shown[place]))

    def step_down(self, up: bool = False) -> None:
        """Enter: the next row in the same column."""
        target = self.row_above(self.currentIndex()) if up else self.row_below(self.currentIndex())
        if target.isValid():
            self.setCurrentIndex(target)

    def step_sideways(self, direction: int) -> bool:
        """Tab: the next cell that can be edited, wrapping at the row's end. False at the grid's end."""
        index = self.currentIndex()
        shown = self.shown_columns()
        place = shown.index(index.column()) if index.column() in shown else 0
        model: Any = self.model()
        for _ in range(10_000):
            place += direction
            if not 0 <= place < len(shown):
                index = self.row_below(index) if direction > 0 else self.row_above(index)
                place = 0 if direction > 0 else len(shown) - 1
            if not index.isValid():
                return False
            target = index.sibling(index.row(), shown[place])
            if model.is_editable(target):
                self.setCurrentIndex(target)
                return True
        return False

    # -- editing ------------------------------------------------------------------------------------------------

    def edit(self, index: Any, trigger: Any = None, event: Any = None) -> Any:
        if trigger is None:
            return super().edit(index)
        self.trigger = trigger
        opened = super().edit(index, trigger, event)
        if opened and trigger != Trigger.AnyKeyPressed:
            for editor in self.viewport().findChildren(LineEditor):
                editor.deselect()
                editor.end(False)
        return opened

    def commitData(self, editor: QWidget) -> None:
        if self.cell_delegate.refusal(editor) is None:
            super().commitData(editor)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """A refused text is not thrown away by clicking elsewhere: the cursor comes back to it, with the reason."""
        if hint != Hint.RevertModelCache and self.cell_delegate.refusal(editor) is not None:
            QTimer.singleShot(0, editor, lambda: self._return_to(editor))
            return
        super().closeEditor(editor, Hint.NoHint)
        if hint == Hint.SubmitModelCache:
            self.step_down(up=self.cell_delegate.going_up)
        elif hint in (Hint.EditNextItem, Hint.EditPreviousItem):
            self.step_sideways(1 if hint == Hint.EditNextItem else -1)

    def _return_to(self, editor: QWidget) -> None:
        if isinstance(editor, CellEditor) and editor.cell.isValid():
            cell = editor.cell
            self.setCurrentIndex(self.model().index(cell.row(), cell.column(), cell.parent()))
            editor.setFocus()
            self.cell_delegate.explain_refusal(editor)

    def commit_editor(self) -> bool:
        """Finish what is being typed, the input method's composition included (before Save, Close, another tab).

        False when it is refused: the text stays in the editor with the reason, and the command must wait.
        """
        QGuiApplication.inputMethod().commit()
        for editor in self.viewport().findChildren(QWidget):
            if isinstance(editor, CellEditor) and editor.isVisible():
                if self.cell_delegate.refusal(editor) is not None:
                    self._return_to(editor)
                    return False
                self.commitData(editor)
                super().closeEditor(editor, Hint.NoHint)
        return True

    def select_cell(self, index: QModelIndex) -> None:
        """Make a cell current, alone selected, and visible."""
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(index)
            self.setFocus()
