"""Opening, keeping and leaving the editors of cells: what was
refused is never lost, and comes back to sight."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QApplication, QWidget

from parplanner.gui.grids.kit.cells import CellDelegate
from parplanner.gui.grids.kit.columns import Columns
from parplanner.gui.grids.kit.editors import CellEditor, LineEditor
from parplanner.gui.grids.kit.filtering import FilterGestures
from parplanner.gui.widgets.bring_out import bring_out

Hint = QAbstractItemDelegate.EndEditHint
Trigger = QAbstractItemView.EditTrigger
_BY_KEY = Trigger.AnyKeyPressed | Trigger.EditKeyPressed


class EditGestures(FilterGestures):
    """The part of a grid that deals with one cell under the hand."""

    columns: Columns | None = None
    """Set by the window: how the officer arranged the columns."""
    cell_delegate: CellDelegate
    trigger = Trigger.NoEditTriggers
    """What opened the editor last."""

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Some input methods commit without showing anything before; Qt opens the editor then, but
        drops the letter."""
        opens = bool(event.commitString()) and not event.preeditString() and not self.is_editing()
        super().inputMethodEvent(event)
        if opens:
            for editor in self.open_editors():
                QCoreApplication.sendEvent(editor, event)
                editor.setFocus()

    def edit(self, index: Any, trigger: Any = None, event: Any = None) -> Any:
        if trigger is None:
            return super().edit(index)
        self.trigger = trigger
        editable = index.isValid() and self.model().flags(index) & Qt.ItemFlag.ItemIsEditable
        if editable and trigger & _BY_KEY:
            self.scrollTo(index)  # scrolled away meanwhile: what is typed is seen, as in Excel
        if self.columns is not None and editable and trigger & self.editTriggers():
            self.columns.frozen.make_way(index)
        opened = super().edit(index, trigger, event)
        if self.columns is not None and not opened and not self.is_editing():
            self.columns.frozen.come_back()
        if opened and trigger != Trigger.AnyKeyPressed:
            for editor in self.viewport().findChildren(LineEditor):
                editor.deselect()
                editor.end(False)
        return opened

    def commitData(self, editor: QWidget) -> None:
        if self.cell_delegate.refusal(editor) is None:
            super().commitData(editor)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """A refused text is not thrown away by clicking elsewhere: the cursor comes back to it,
        with the reason."""
        if hint != Hint.RevertModelCache and self._keeps(editor):
            QTimer.singleShot(0, editor, lambda: self._return_to(editor))
            return
        cell = editor.cell if isinstance(editor, CellEditor) else QPersistentModelIndex()
        left = cell.isValid() and cell != self.currentIndex()
        super().closeEditor(editor, Hint.NoHint)
        if self.columns is not None:
            self.columns.frozen.come_back()
        if left:
            return  # the cursor has gone elsewhere already
        if hint == Hint.SubmitModelCache:
            self.step_down(up=self.cell_delegate.going_up)
        elif hint in (Hint.EditNextItem, Hint.EditPreviousItem):
            self.step_sideways(1 if hint == Hint.EditNextItem else -1)

    def _keeps(self, editor: QWidget) -> bool:
        """Whether what stands in an editor was not taken."""
        return self.cell_delegate.refusal(editor) is not None or not self.cell_delegate.stored

    def open_editors(self) -> list[CellEditor]:
        """The open cell editors, one that lies out of sight too: its branch was folded, its column
        hidden, its panel put away. (One that was closed is still a child of the view for a moment,
        but Qt knows it no more.)"""
        children = self.viewport().findChildren(QWidget)
        return [
            e
            for e in children
            if isinstance(e, CellEditor) and self.indexWidget(self._cell(e)) is e
        ]

    def _cell(self, editor: CellEditor) -> QModelIndex:
        cell: QPersistentModelIndex = editor.cell
        return self.model().index(cell.row(), cell.column(), cell.parent())

    def is_editing(self) -> bool:
        """Whether a cell editor is open."""
        return bool(self.open_editors())

    def waits_for_correction(self) -> bool:
        """Whether a text stands in an open editor that would be refused."""
        return any(self._keeps(editor) for editor in self.open_editors())

    def _return_to(self, editor: QWidget) -> None:
        """To a text that was not taken, which is brought to sight again, with the reason."""
        if isinstance(editor, CellEditor) and editor.cell.isValid():
            cell = self._cell(editor)
            bring_out(self)
            self.reveal(cell)
            self.setCurrentIndex(cell)
            self.scrollTo(cell)
            self.updateEditorGeometries()
            # Qt gives the keys to a hidden widget too.
            seen: QWidget = editor if editor.isVisible() else self
            seen.setFocus()
            self.cell_delegate.explain_refusal(editor)

    def keep_in_sight(self, editor: CellEditor) -> None:
        """Who scrolled away while typing and types on sees what is typed."""
        if editor.cell.isValid() and not self.viewport().rect().intersects(editor.geometry()):
            self.reveal(self._cell(editor))
            self.scrollTo(self._cell(editor))

    def take_keys_back(self) -> None:
        """From the editor of a row that went: Qt hides it, and the
        keys would go on to what nobody sees."""
        focus = QApplication.focusWidget()
        if focus is not None and not focus.isVisible() and self.viewport().isAncestorOf(focus):
            self.setFocus()

    def commit_editor(self) -> bool:
        """Finish what is being typed, the input method's composition included (before Save, Close,
        another tab).

        False when it is refused: the text stays in the editor with the reason, and the command must
        wait.
        """
        QGuiApplication.inputMethod().commit()
        for editor in self.open_editors():
            self.commitData(editor)
            if self._keeps(editor):
                self._return_to(editor)
                return False
            self.closeEditor(editor, Hint.NoHint)
        return True

    def reveal(self, index: QModelIndex) -> None:
        """Unfold what is above a cell and show its column."""
        self.expand_to(index)
        if (
            index.isValid()
            and self.columns is not None
            and self.column_header().isSectionHidden(index.column())
        ):
            self.columns.show(index.column())
