"""What every grid shares: Excel's keys, clearing, copying and pasting blocks of TSV. One gesture is one undo step."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QWidget

from parplanner.document import sentences
from parplanner.document.document import new_id
from parplanner.document.history import Label
from parplanner.document.sentences import shorten
from parplanner.domain.changes import Changes
from parplanner.domain.edits import cells, paste
from parplanner.domain.errors import PlanError, Problem
from parplanner.exchange import tsv
from parplanner.gui.delegates.cells import CellDelegate, CellEditor, LineEditor
from parplanner.gui.dialogs.messages import Messages
from parplanner.gui.session import Session
from parplanner.wording import mark, tr

Index = QModelIndex | QPersistentModelIndex
Hint = QAbstractItemDelegate.EndEditHint
Trigger = QAbstractItemView.EditTrigger

if TYPE_CHECKING:
    _Base = QAbstractItemView
else:
    _Base = object


class GridGestures(_Base):
    """Mixed into a QTreeView or QTableView. Models offer ``columns``, ``id_at``, ``is_editable`` and ``refusal``."""

    grid_name = "criteria"
    can_grow = False

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
        elif modifiers & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier) and event.text():
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
            self.setCurrentIndex(QModelIndex(editor.cell))
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

    # -- blocks -------------------------------------------------------------------------------------------------

    def selected_rows(self) -> list[QModelIndex]:
        """One index (first column) per selected row, from top to bottom."""
        chosen = {self._row_key(i) for i in self.selectionModel().selectedIndexes()}
        if not chosen and self.currentIndex().isValid():
            chosen = {self._row_key(self.currentIndex())}
        found: list[QModelIndex] = []
        index = self.model().index(0, 0)
        while index.isValid() and len(found) < len(chosen):
            if self._row_key(index) in chosen:
                found.append(index)
            index = self.row_below(index)
        return found

    @staticmethod
    def _row_key(index: Index) -> tuple[int, int]:
        return index.internalId(), index.row()

    def selected_cells(self) -> list[QModelIndex]:
        """The selected cells, or the current one."""
        chosen = self.selectionModel().selectedIndexes()
        return chosen or ([self.currentIndex()] if self.currentIndex().isValid() else [])

    def clear_cells(self) -> None:
        """Delete: empty the selected cells, never the rows."""
        targets = [a for i in self.selected_cells() if (a := self.address(i))]
        block = [(row, key, "") for row, key in targets]
        label = Label(mark("Clear cells"))
        changes = lambda: cells.set_cells(self.session.plan, new_id, self.grid_name, block)  # noqa: E731
        self.session.attempt(label, changes, where=self._where)

    def copy_cells(self) -> None:
        """The selected block as TSV, as Excel reads it."""
        chosen = self.selected_cells()
        if chosen:
            QGuiApplication.clipboard().setText(tsv.format(self._texts(chosen)))

    def _texts(self, chosen: list[QModelIndex]) -> list[list[str]]:
        columns = [c for c in self.shown_columns() if any(i.column() == c for i in chosen)]
        marked = {(self._row_key(i), i.column()) for i in chosen}
        return [
            [self._copied(row.sibling(row.row(), c)) if (self._row_key(row), c) in marked else "" for c in columns]
            for row in self.selected_rows()
        ]

    def _copied(self, index: QModelIndex) -> str:
        text = index.data(Qt.ItemDataRole.EditRole)
        return str(text or index.data(Qt.ItemDataRole.DisplayRole) or "")

    def cut_cells(self) -> None:
        """Copy, then clear."""
        self.copy_cells()
        self.clear_cells()

    def paste_cells(self) -> None:
        """TSV from Excel or from here, from the current cell down and right; one value fills the selection."""
        if not self.currentIndex().isValid() and self.model().rowCount():
            return
        try:
            block = tsv.parse(QGuiApplication.clipboard().text())
        except PlanError as problem:
            self.session.refused.emit(sentences.problem(problem))
            return
        if block:
            self._paste(block)

    def _paste(self, block: list[list[str]]) -> None:
        chosen = self.selected_cells()
        if len(block) == len(block[0]) == 1 and len(chosen) > 1:
            targets = [a for i in chosen if (a := self.address(i))]
            present = [(row, key, block[0][0]) for row, key in targets]
            self._take(present, [], None, len(chosen) - len(targets))
            return
        present, skipped, rest, last = self._map(block)
        grow: list[dict[str, str]] = []
        if rest and self.can_grow:
            question = tr("The block has {count} more rows than the table. Add them?").format(count=len(rest))
            if self.messages.confirm(self, tr("Paste"), question, tr("Add rows")):
                grow = self._new_rows(rest)
        self._take(present, grow, last, skipped)

    def _map(self, block: list[list[str]]) -> tuple[list[cells.Cell], int, list[list[str]], str | None]:
        """Cells for the rows there are, how many were computed ones, the block's surplus rows, the last row's id."""
        shown = self.shown_columns()
        index = self.currentIndex()
        first = shown.index(index.column()) if index.isValid() and index.column() in shown else 0
        present: list[cells.Cell] = []
        skipped, last = 0, None
        model: Any = self.model()
        for number, line in enumerate(block):
            if not index.isValid():
                return present, skipped, block[number:], last
            last = model.id_at(index)
            for column, text in zip(shown[first:], line, strict=False):
                address = self.address(index.sibling(index.row(), column))
                if address:
                    present.append((*address, text))
                else:
                    skipped += 1
            index = self.row_below(index)
        return present, skipped, [], last

    def _new_rows(self, rest: list[list[str]]) -> list[dict[str, str]]:
        shown = self.shown_columns()
        index = self.currentIndex()
        first = shown.index(index.column()) if index.isValid() else 0
        model: Any = self.model()
        keys = [model.columns[c].key for c in shown[first:] if model.columns[c].kind != "computed"]
        return [dict(zip(keys, line, strict=False)) for line in rest]

    def _take(self, present: list[cells.Cell], grow: list[dict[str, str]], last: str | None, skipped: int) -> None:
        label = Label(mark("Paste {detail} cells"), str(len(present) + sum(len(r) for r in grow)))
        done = self.session.attempt(label, lambda: self.pasted(present, grow, last), where=self._where)
        if done and skipped:
            self.messages.status(tr("{count} computed cells were left as they are.").format(count=skipped))

    def _where(self, problem: Problem) -> str:
        """Which cell of a block was refused: nothing of the block was taken then."""
        model: Any = self.model()
        row, key = problem.params.get("row"), problem.params.get("column")
        return shorten(model.cell_name(row, key)) if key else ""

    def pasted(self, present: list[cells.Cell], grow: list[paste.NewRow], behind: str | None) -> Changes:
        """What a paste comes to: cells set, rows added ``behind`` a row (None: the table is empty)."""
        return paste.paste(self.session.plan, new_id, self.grid_name, present, grow, behind)

    def select_cell(self, index: QModelIndex) -> None:
        """Make a cell current, alone selected, and visible."""
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(index)
            self.setFocus()
