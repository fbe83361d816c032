"""Moving about in a grid as in Excel: arrows, Home and End, pages,
edges of data; Shift extends the selection."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView

Index = QModelIndex | QPersistentModelIndex
Key = Qt.Key
_VERTICAL = {Key.Key_Up: -1, Key.Key_Down: 1}
_SIDEWAYS = {Key.Key_Left: -1, Key.Key_Right: 1}
_PAGES = {Key.Key_PageUp: -1, Key.Key_PageDown: 1}
_ENDS = {Key.Key_Home: -1, Key.Key_End: 1}
_KEYS = _VERTICAL | _SIDEWAYS | _PAGES | _ENDS
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
KEYPAD = Qt.KeyboardModifier.KeypadModifier
Flag = QItemSelectionModel.SelectionFlag

if TYPE_CHECKING:
    _Base = QAbstractItemView
else:
    _Base = object


class Navigation(_Base):
    """Rows are walked by :meth:`row_below` and :meth:`row_above`, columns as they are shown."""

    _anchor = QPersistentModelIndex()

    # -- geometry: overridden where rows are not simply numbered -----------------------------------

    def row_below(self, index: Index) -> QModelIndex:
        """The same column, one visible row down; invalid at the end."""
        return index.sibling(index.row() + 1, index.column())

    def row_above(self, index: Index) -> QModelIndex:
        """The same column, one visible row up; invalid at the top."""
        return index.sibling(index.row() - 1, index.column())

    def last_row(self) -> QModelIndex:
        """The first column of the last visible row."""
        return self.model().index(self.model().rowCount() - 1, 0)

    def column_header(self) -> Any:
        """The horizontal header."""
        raise NotImplementedError

    def shown_columns(self) -> list[int]:
        """Visible columns from left to right."""
        header = self.column_header()
        order = [header.logicalIndex(i) for i in range(header.count())]
        return [c for c in order if not header.isSectionHidden(c)]

    # -- in sight ----------------------------------------------------------------------------------

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Whoever moves the cursor: it never stands in a hidden column, where typing would change
        what nobody sees."""
        super().currentChanged(current, previous)
        if current.isValid() and self.column_header().isSectionHidden(current.column()):
            self.go_to(self.currentIndex())

    def in_sight(self, index: Index) -> bool:
        """Whether a cell can be scrolled to: its column is shown, no row above it is folded."""
        return index.isValid() and not self.column_header().isSectionHidden(index.column())

    def _shown_cell(self, index: QModelIndex) -> QModelIndex:
        """The cell itself; of a hidden column the shown one at its
        right, else the last one at its left."""
        header = self.column_header()
        shown = self.shown_columns()
        if not shown or not header.isSectionHidden(index.column()):
            return index
        place = header.visualIndex(index.column())
        right = [column for column in shown if header.visualIndex(column) > place]
        return index.siblingAtColumn(right[0] if right else shown[-1])

    # -- mouse -------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click is where Shift+arrow goes on from, as Shift+click does."""
        super().mousePressEvent(event)
        if not event.modifiers() & SHIFT:
            self._anchor = QPersistentModelIndex(self.currentIndex())

    # -- keys --------------------------------------------------------------------------------------

    def navigate(self, event: QKeyEvent) -> bool:
        """Deal with a key that moves; False when it is none."""
        key, modifiers = Qt.Key(event.key()), event.modifiers() & ~KEYPAD
        if key not in _KEYS or modifiers & ~(SHIFT | CTRL) or not self.model().rowCount():
            return False
        current = self.currentIndex()
        if not current.isValid():
            current = self.model().index(0, self.shown_columns()[0])
        self.go_to(
            self._target(current, key, bool(modifiers & CTRL)), extend=bool(modifiers & SHIFT)
        )
        return True

    def _target(self, current: QModelIndex, key: Qt.Key, far: bool) -> QModelIndex:
        shown = self.shown_columns()
        if key in _VERTICAL:
            return (
                self._edge(current, _VERTICAL[key])
                if far
                else self._beside(current, _VERTICAL[key])
            )
        if key in _SIDEWAYS:
            return (
                self._edge_sideways(current, _SIDEWAYS[key])
                if far
                else self._aside(current, _SIDEWAYS[key])
            )
        if key in _PAGES:
            return self._page(current, _PAGES[key])
        column = shown[0] if key == Key.Key_Home else shown[-1]
        row = current
        if far:
            row = self.model().index(0, 0) if key == Key.Key_Home else self.last_row()
        return row.sibling(row.row(), column)

    def _beside(self, index: QModelIndex, way: int) -> QModelIndex:
        found = self.row_below(index) if way > 0 else self.row_above(index)
        return found if found.isValid() else index

    def _aside(self, index: QModelIndex, way: int) -> QModelIndex:
        shown = self.shown_columns()
        place = shown.index(index.column()) + way if index.column() in shown else 0
        return index.sibling(index.row(), shown[place]) if 0 <= place < len(shown) else index

    def _page(self, start: QModelIndex, way: int) -> QModelIndex:
        """As many rows as there is room for, whatever their heights:
        one key up takes one key down back."""
        index = start
        room = self.viewport().height() - self.visualRect(start).height()
        while (following := self._beside(index, way)) != index:
            first, index = index, following
            room -= max(self.visualRect(index).height(), 1)
            if room < 0:  # this one would be cut; one row at least is gone
                return first if first != start else index
        return index

    def _edge(self, index: QModelIndex, way: int) -> QModelIndex:
        """Excel's Ctrl+arrow: the last filled cell in a run, else
        the next filled one, else the end."""
        return self._run_end(index, lambda i: self._beside(i, way))

    def _edge_sideways(self, index: QModelIndex, way: int) -> QModelIndex:
        return self._run_end(index, lambda i: self._aside(i, way))

    def _run_end(self, index: QModelIndex, step: Any) -> QModelIndex:
        following = step(index)
        inside = self._filled(index) and self._filled(following)
        while following != index:
            if inside and not self._filled(following):
                return index
            index = following
            if not inside and self._filled(index):
                return index
            following = step(index)
        return index

    @staticmethod
    def _filled(index: QModelIndex) -> bool:
        return bool(index.data())

    # -- going -------------------------------------------------------------------------------------

    def go_to(self, target: QModelIndex, extend: bool = False) -> None:
        """Make a cell current (of a hidden column the one beside it); ``extend``: select the block
        between it and where the selection began."""
        if not target.isValid():
            return
        target = self._shown_cell(target)
        selection = self.selectionModel()
        if not extend:
            self._anchor = QPersistentModelIndex(target)
            selection.setCurrentIndex(target, Flag.ClearAndSelect)
        else:
            if not self._anchor.isValid() or not selection.isSelected(self._anchor):
                self._anchor = QPersistentModelIndex(self.currentIndex())
            anchor = self.model().index(
                self._anchor.row(), self._anchor.column(), self._anchor.parent()
            )
            selection.select(self.block_between(anchor, target), Flag.ClearAndSelect)
            selection.setCurrentIndex(target, Flag.NoUpdate)
        self.scrollTo(target)

    def step_down(self, up: bool = False) -> None:
        """Enter: the next row in the same column."""
        self.go_to(
            self.row_above(self.currentIndex()) if up else self.row_below(self.currentIndex())
        )

    def step_sideways(self, direction: int) -> bool:
        """Tab: the next cell that can be edited, wrapping at the row's end.

        False at the grid's end."""
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

    def block_between(self, first: QModelIndex, last: QModelIndex) -> QItemSelection:
        """The rectangle of cells between two, over the rows of every parent it crosses."""
        shown = self.shown_columns()
        places = sorted(self._shown_place(i.column()) for i in (first, last))
        columns = shown[places[0] : places[1] + 1]
        top, bottom = (first, last) if self._stands_before(first, last) else (last, first)
        block = QItemSelection()
        row = top
        while row.isValid():
            end = self._run_of_siblings(row, bottom)
            for left, right in _runs(columns):
                block.select(row.sibling(row.row(), left), end.sibling(end.row(), right))
            if end.siblingAtColumn(0) == bottom.siblingAtColumn(0):
                break
            row = self.row_below(end)
        return block

    def select_cells(self, cells: Iterable[QModelIndex]) -> None:
        """Select just these, the cursor stays.

        Cells below each other become one range: Qt is slow with thousands."""
        open_ranges: dict[tuple[int, int], tuple[QModelIndex, QModelIndex]] = {}
        ranges: list[tuple[QModelIndex, QModelIndex]] = []
        for cell in sorted(cells, key=lambda index: index.row()):
            key = (cell.parent().internalId(), cell.column())
            top, bottom = open_ranges.get(key, (cell, cell))
            if cell.row() > bottom.row() + 1:
                ranges.append((top, bottom))
                top = cell
            open_ranges[key] = (top, cell)
        block = QItemSelection()
        for top, bottom in [*ranges, *open_ranges.values()]:
            block.select(top, bottom)
        self.selectionModel().select(block, Flag.ClearAndSelect)

    def _shown_place(self, column: int) -> int:
        """Where a column stands among the shown ones; for a hidden one,
        where the nearest on its left stands."""
        header = self.column_header()
        order = [header.logicalIndex(visual) for visual in range(header.visualIndex(column) + 1)]
        return max(sum(not header.isSectionHidden(c) for c in order) - 1, 0)

    def leave_column(self, column: int, _before: int, width: int) -> None:
        """A column goes: the cursor must not stay in a cell that nobody sees."""
        current = self.currentIndex()
        if not width and current.isValid() and current.column() == column:
            shown = [c for c in self.shown_columns() if c != column]
            place = min(self._shown_place(column), len(shown) - 1)
            self.go_to(current.siblingAtColumn(shown[place])) if shown else None

    def _stands_before(self, first: QModelIndex, last: QModelIndex) -> bool:
        return self.visualRect(first).top() <= self.visualRect(last).top()

    def _run_of_siblings(self, row: QModelIndex, bottom: QModelIndex) -> QModelIndex:
        """The last of the rows that follow each other under one parent, not beyond ``bottom``.

        Here: all of them."""
        return bottom.siblingAtColumn(row.column())


def _runs(columns: list[int]) -> list[tuple[int, int]]:
    """Columns as runs of neighbours: a moved column does not stand beside its number."""
    found: list[tuple[int, int]] = []
    for column in sorted(columns):
        if found and column == found[-1][1] + 1:
            found[-1] = (found[-1][0], column)
        else:
            found.append((column, column))
    return found
