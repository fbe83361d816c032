"""The table as it stands in its file, looked at: menus above its
columns and beside its rows say what they are."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from parplanner.document.column_names import row_kind_name
from parplanner.exchange.appendix.row_kinds import FIELD, HEADER, NOTE, TOTAL
from parplanner.gui.dialogs import import_menus
from parplanner.gui.dialogs.import_draft import ImportDraft
from parplanner.gui.dialogs.import_source_model import SourceModel
from parplanner.gui.dialogs.import_strip import ColumnStrip
from parplanner.wording import tr

_COLUMN_KEYS = (Qt.Key.Key_F4, Qt.Key.Key_Return, Qt.Key.Key_Enter)
"""Enter is among them: left alone, it would reach the dialog and import."""
_SAMPLED = 120
"""Rows whose texts say how wide a column is."""
_NARROWEST, _WIDEST = 7, 30
"""Letters."""


class SourceView(QTableView):
    """``column_said`` (column, key) and ``row_said`` (sheet row, kind): something was chosen in a
    menu, blank to take
    back what was said."""

    column_said = Signal(int, str)
    row_said = Signal(int, str)

    def __init__(self, draft: ImportDraft) -> None:
        super().__init__()
        self._draft = draft
        self._model = SourceModel(draft)
        self.strip = ColumnStrip(self)
        self.setHorizontalHeader(self.strip)
        self.setModel(self._model)
        self.setAccessibleName(tr("Source table"))
        self.setAccessibleDescription(
            tr("Enter or F4 says what the column is, Shift+F4 what the row is")
        )
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.strip.menu_wanted.connect(self.open_column_menu)
        rows = self.verticalHeader()
        rows.setSectionsClickable(True)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.sectionClicked.connect(self._row_clicked)
        rows.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        rows.customContextMenuRequested.connect(
            lambda place: self._row_clicked(rows.logicalIndexAt(place))
        )
        self._model.modelReset.connect(self._furnish)
        self._furnish()

    def _furnish(self) -> None:
        """Widths for this sheet, and the cursor on its first cell."""
        letter = self.fontMetrics().averageCharWidth()
        kinds = [row_kind_name(kind) for kind in (HEADER, FIELD, TOTAL, NOTE)]
        widest = max(kinds, key=len)
        self.verticalHeader().setFixedWidth(
            self.fontMetrics().horizontalAdvance(f"8888 · {widest}") + 2 * letter
        )
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 6)
        for place in range(self._model.columnCount()):
            letters_wanted = min(max(self._usual_length(place + 1) + 2, _NARROWEST), _WIDEST)
            width = letter * letters_wanted
            self.setColumnWidth(place, max(width, self.strip.sectionSizeHint(place)))
        if not self.currentIndex().isValid() and self._model.rowCount():
            first = self._model.index_of(self._draft.table.layout.first, 1)
            self.setCurrentIndex(first)

    def _usual_length(self, column: int) -> int:
        """Letters of most texts of a column below the header: a
        long title above it does not count."""
        table = self._draft.table
        below = [row for row in table.sheet.rows if row.number > table.layout.last][:_SAMPLED]
        lengths = sorted(len(row.cells[column].text) for row in below if column in row.cells)
        return lengths[len(lengths) * 4 // 5] if lengths else 0

    def refresh(self) -> None:
        """What was understood has changed; cursor and scroll bars stay."""
        self._model.refresh()
        for place in range(self._model.columnCount()):  # a longer name is read in full
            if self.columnWidth(place) < self.strip.sectionSizeHint(place):
                self.setColumnWidth(place, self.strip.sectionSizeHint(place))

    def show_cell(self, row: int, column: int) -> None:
        """Put the cursor on a cell of the sheet, both from 1."""
        index = self._model.index_of(row, column)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def where(self) -> tuple[int, int]:
        """Sheet row and column of the cursor, from 1; (0, 0) without one."""
        index = self.currentIndex()
        return (
            (self._model.number_at(index.row()), index.column() + 1) if index.isValid() else (0, 0)
        )

    # -- asking ------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, column = self.where()
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        alt_down = event.key() == Qt.Key.Key_Down and bool(
            event.modifiers() & Qt.KeyboardModifier.AltModifier
        )
        if row and event.key() == Qt.Key.Key_F4 and shift:
            self.open_row_menu(row)
        elif column and (event.key() in _COLUMN_KEYS or alt_down):
            self.open_column_menu(column)
        elif event.key() == Qt.Key.Key_Up and self.currentIndex().row() == 0:
            self.strip.setFocus()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """On a cell: what its column is and what its row is."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if not index.isValid():
            return
        self.setCurrentIndex(index)
        row, column = self.where()
        menu = import_menus.of_cell(self, self._draft, row, column)
        below = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
        menu.popup(event.globalPos() + QPoint(2, 2) if by_mouse else below)

    def open_column_menu(self, column: int) -> None:
        """Below the column's heading in the strip."""
        self.to_column(column)
        menu = import_menus.of_column(self, self._draft, column)
        left = self.strip.sectionViewportPosition(column - 1)
        menu.popup(self.strip.viewport().mapToGlobal(QPoint(max(left, 0), self.strip.height())))
        menu.setActiveAction(import_menus.first(menu))

    def to_column(self, column: int) -> None:
        """Move the cursor into a column (from 1), its row stays."""
        row = max(self.currentIndex().row(), 0)
        self.setCurrentIndex(self._model.index(row, column - 1))

    def open_row_menu(self, row: int) -> None:
        """Beside the row's number."""
        index = self._model.index_of(row, 1)
        menu = import_menus.of_row(self, self._draft, row)
        header = self.verticalHeader()
        top = header.sectionViewportPosition(index.row()) + header.sectionSize(index.row())
        menu.popup(header.viewport().mapToGlobal(QPoint(0, top)))
        menu.setActiveAction(import_menus.first(menu))

    def _row_clicked(self, section: int) -> None:
        if section >= 0:
            self.setCurrentIndex(self._model.index(section, max(self.currentIndex().column(), 0)))
            self.open_row_menu(self._model.number_at(section))


__all__ = ["SourceView"]
