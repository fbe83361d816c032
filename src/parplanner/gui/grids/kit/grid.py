"""What every grid shares: Excel's keys.

Cell editors lie in ``editing``, what many cells share in ``blocks``."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView

from parplanner.gui.grids.kit.blocks import Index
from parplanner.gui.grids.kit.cells import CellDelegate, TallCellDelegate
from parplanner.gui.grids.kit.editing import EditGestures, Trigger
from parplanner.gui.grids.kit.editors import ENTER
from parplanner.gui.grids.kit.grid_model import GridModel
from parplanner.gui.grids.kit.lensed import CHOICE
from parplanner.gui.look import focus_ring
from parplanner.gui.services.session import Session
from parplanner.gui.widgets.messages import Messages
from parplanner.wording import tr

ALT_GR = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
"""How Windows tells AltGr."""

__all__ = ["GridGestures", "Index"]


class GridGestures(EditGestures):
    """Mixed into a QTreeView or QTableView.

    Models offer ``columns``, ``id_at``, ``is_editable`` and ``refusal``."""

    draws_ring = True
    one_line = False
    """Whether every row is one line high."""

    def set_up_grid(self, session: Session, messages: Messages) -> None:
        """Call once, after the model is set."""
        self.session = session
        self.messages = messages
        self.cell_delegate = (
            CellDelegate(session, self) if self.one_line else TallCellDelegate(session, self)
        )
        self.cell_delegate.one_height = self.one_line
        self.setItemDelegate(self.cell_delegate)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(Trigger.DoubleClicked | Trigger.EditKeyPressed | Trigger.AnyKeyPressed)
        self.setAlternatingRowColors(False)
        # By the pixel: a wide column is not jumped over, and frozen columns are as wide as they
        # are.
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        model = self.model()
        model.rowsRemoved.connect(self.take_keys_back)
        model.modelReset.connect(self.take_keys_back)
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
        return [
            (row_id, model.columns[c].key) if model.can_type(row_id, c) else None for c in columns
        ]

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A panel that opens beside the grid must not push the cursor out of sight."""
        current = self.currentIndex()
        before = QRect(QPoint(0, 0), event.oldSize())
        was_seen = current.isValid() and before.intersects(self.visualRect(current))
        super().resizeEvent(event)
        if was_seen and not self.viewport().rect().intersects(self.visualRect(current)):
            self.scrollTo(current)

    # -- painting ----------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """The focus ring lies over the cell; painting it here
        spares a call for each of the others."""
        super().paintEvent(event)
        if self.hasFocus() and self.currentIndex().isValid():
            painter = QPainter(self.viewport())
            focus_ring.draw(painter, self.visualRect(self.currentIndex()))
            painter.end()

    # -- keys --------------------------------------------------------------------------------------

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
            self.edit(
                self.currentIndex(), Trigger.AnyKeyPressed, event
            )  # digits on Windows' Vietnamese keyboard
        elif modifiers & ALT_GR and event.text():
            event.ignore()  # a shortcut, never the first letter of a text
        else:
            super().keyPressEvent(event)

    def _open_list(self) -> bool:
        """The list of a cell that offers few words; False where there is none."""
        index, model = self.currentIndex(), self.model()
        if (
            not index.isValid()
            or not isinstance(model, GridModel)
            or model.columns[index.column()].kind != CHOICE
        ):
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
        self.messages.status(
            tr("The rows are sorted. Click the column's title until the mark goes, then move them.")
        )
        return True

    def select_cell(self, index: QModelIndex, take_focus: bool = True) -> None:
        """Make a cell current, alone selected, and visible; of a
        hidden column the one beside it."""
        if index.isValid():
            self.expand_to(index)
            self.go_to(index)
            if take_focus:
                self.setFocus()

    def show_cell(self, index: QModelIndex, take_focus: bool = True) -> None:
        """:meth:`select_cell` of just this cell, whose column comes back when it was hidden."""
        self.reveal(index)
        self.select_cell(index, take_focus)
