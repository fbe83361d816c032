"""What every grid shares: Excel's keys, opening and leaving cell editors. What many cells share lies in ``blocks``."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QWidget

from parplanner.gui import focus_ring
from parplanner.gui.delegates.cells import STATUS, CellDelegate, TallCellDelegate
from parplanner.gui.delegates.editors import ENTER, CellEditor, LineEditor
from parplanner.gui.dialogs.messages import Messages
from parplanner.gui.models.grid_model import GridModel
from parplanner.gui.session import Session
from parplanner.gui.views.blocks import Index
from parplanner.gui.views.columns import Columns
from parplanner.gui.views.filtering import FilterGestures
from parplanner.wording import tr

Hint = QAbstractItemDelegate.EndEditHint
Trigger = QAbstractItemView.EditTrigger

ALT_GR = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
"""How Windows tells AltGr."""

__all__ = ["GridGestures", "Index"]


class GridGestures(FilterGestures):
    """Mixed into a QTreeView or QTableView. Models offer ``columns``, ``id_at``, ``is_editable`` and ``refusal``."""

    draws_ring = True
    one_line = False
    """Whether every row is one line high."""
    columns: Columns | None = None
    """Set by the window: how the officer arranged the columns."""

    def set_up_grid(self, session: Session, messages: Messages) -> None:
        """Call once, after the model is set."""
        self.session = session
        self.messages = messages
        self.trigger = Trigger.NoEditTriggers
        self.cell_delegate = CellDelegate(session, self) if self.one_line else TallCellDelegate(session, self)
        self.cell_delegate.one_height = self.one_line
        self.setItemDelegate(self.cell_delegate)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(Trigger.DoubleClicked | Trigger.EditKeyPressed | Trigger.AnyKeyPressed)
        self.setAlternatingRowColors(False)
        model = self.model()
        if isinstance(model, GridModel) and self.sortable:
            self.use_header(model)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, True)

    def address(self, index: Index) -> tuple[str, str] | None:
        model: Any = self.model()
        row_id = model.id_at(index)
        if row_id is None or not model.is_editable(index):
            return None
        return row_id, model.columns[index.column()].key

    def addresses(self, row: Index, columns: list[int]) -> list[tuple[str, str] | None]:
        model = self.model()
        if not isinstance(model, GridModel):
            return super().addresses(row, columns)
        row_id = model.id_at(row)
        if row_id is None:
            return [None] * len(columns)
        return [(row_id, model.columns[c].key) if model.can_type(row_id, c) else None for c in columns]

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Frozen columns are always seen; the others must not come to lie under them."""
        frozen = self.columns.frozen if self.columns is not None else None
        if frozen is None or not frozen.count:
            super().scrollTo(index, hint)
            return
        bar = self.horizontalScrollBar()
        before = bar.value()
        super().scrollTo(index, hint)
        if index.column() in frozen.columns():
            bar.setValue(before)
        else:
            bar.setValue(bar.value() - max(frozen.width() - self.visualRect(index).left(), 0))

    # -- painting -------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """The focus ring lies over the cell; painting it here spares a call for each of the others."""
        super().paintEvent(event)
        if self.hasFocus() and self.currentIndex().isValid():
            painter = QPainter(self.viewport())
            focus_ring.draw(painter, self.visualRect(self.currentIndex()))
            painter.end()

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
        if key in ENTER and not modifiers & Qt.KeyboardModifier.ControlModifier:
            self.step_down(up=bool(modifiers & Qt.KeyboardModifier.ShiftModifier))
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and plain:
            self.clear_cells()
        elif key == Qt.Key.Key_Down and modifiers == Qt.KeyboardModifier.AltModifier:
            if not self._open_list():
                self.ask_filter(-1)
        elif self.navigate(event) or self._command(event):
            return
        elif modifiers & ALT_GR == ALT_GR and event.text().isprintable() and event.text():
            self.edit(self.currentIndex(), Trigger.AnyKeyPressed, event)  # digits on Windows' Vietnamese keyboard
        elif modifiers & ALT_GR and event.text():
            event.ignore()  # a shortcut, never the first letter of a text
        else:
            super().keyPressEvent(event)

    def _open_list(self) -> bool:
        """The list of a cell that offers few words; False where there is none."""
        index, model = self.currentIndex(), self.model()
        if not index.isValid() or not isinstance(model, GridModel) or model.columns[index.column()].kind != STATUS:
            return False
        self.edit(index, Trigger.EditKeyPressed)
        return True

    def _command(self, event: QKeyEvent) -> bool:
        """Commands whose keys no window has taken: a grid in a dialog has no menu above it."""
        standard = QKeySequence.StandardKey
        commands = {
            standard.Copy: self.copy_cells,
            standard.Cut: self.cut_cells,
            standard.Paste: self.paste_cells,
            standard.SelectAll: self.selectAll,
            standard.Undo: lambda: self.session.step(back=True),
            standard.Redo: lambda: self.session.step(back=False),
        }
        for name, run in commands.items():
            if event.matches(name):
                run()
                return True
        if event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            fills = {
                Qt.Key.Key_D: self.fill_down,
                Qt.Key.Key_R: self.fill_right,
                Qt.Key.Key_Semicolon: self.insert_today,
            }
            fill = fills.get(Qt.Key(event.key()))
            if fill is not None:
                fill()
            return fill is not None
        return False

    def step_down(self, up: bool = False) -> None:
        """Enter: the next row in the same column."""
        self.go_to(self.row_above(self.currentIndex()) if up else self.row_below(self.currentIndex()))

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
                self.go_to(target)
                return True
        return False

    def duplicate_row(self) -> None:
        """Where rows can be copied; here they cannot."""
        self.messages.status(tr("Rows of this table cannot be copied."))

    def shift(self, offset: int) -> None:
        """Where rows can be moved; here they cannot."""
        self.messages.status(tr("Rows of this table stand in a fixed order."))

    def is_sorted(self) -> bool:
        """Whether a column is sorted: then rows have no place to be moved to, and that is said."""
        lens = getattr(self.model(), "lens", None)
        if lens is None or lens.sort is None:
            return False
        self.messages.status(tr("The rows are sorted. Click the column's title until the mark goes, then move them."))
        return True

    # -- editing ------------------------------------------------------------------------------------------------

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Some input methods commit without showing anything before; Qt opens the editor then, but drops the letter."""
        opens = bool(event.commitString()) and not event.preeditString() and not self.is_editing()
        super().inputMethodEvent(event)
        if opens:
            for editor in self.viewport().findChildren(QWidget):
                if isinstance(editor, CellEditor) and editor.isVisible():
                    QCoreApplication.sendEvent(editor, event)
                    editor.setFocus()

    def edit(self, index: Any, trigger: Any = None, event: Any = None) -> Any:
        if trigger is None:
            return super().edit(index)
        self.trigger = trigger
        editable = index.isValid() and self.model().flags(index) & Qt.ItemFlag.ItemIsEditable
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
        """A refused text is not thrown away by clicking elsewhere: the cursor comes back to it, with the reason."""
        if hint != Hint.RevertModelCache and self._keeps(editor):
            QTimer.singleShot(0, editor, lambda: self._return_to(editor))
            return
        super().closeEditor(editor, Hint.NoHint)
        if self.columns is not None:
            self.columns.frozen.come_back()
        if hint == Hint.SubmitModelCache:
            self.step_down(up=self.cell_delegate.going_up)
        elif hint in (Hint.EditNextItem, Hint.EditPreviousItem):
            self.step_sideways(1 if hint == Hint.EditNextItem else -1)

    def _keeps(self, editor: QWidget) -> bool:
        """Whether what stands in an editor was not taken."""
        return self.cell_delegate.refusal(editor) is not None or not self.cell_delegate.stored

    def is_editing(self) -> bool:
        """Whether a cell editor is open."""
        return any(isinstance(e, CellEditor) and e.isVisible() for e in self.viewport().findChildren(QWidget))

    def waits_for_correction(self) -> bool:
        """Whether a text stands in an open editor that would be refused."""
        return any(
            isinstance(e, CellEditor) and e.isVisible() and self._keeps(e)
            for e in self.viewport().findChildren(QWidget)
        )

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
                if not self.cell_delegate.stored:
                    self._return_to(editor)
                    return False
                self.closeEditor(editor, Hint.NoHint)
        return True

    def select_cell(self, index: QModelIndex, take_focus: bool = True) -> None:
        """Make a cell current, alone selected, and visible."""
        if index.isValid():
            self.expand_to(index)
            self.go_to(index)
            if take_focus:
                self.setFocus()
