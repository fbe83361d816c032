"""A grid whose rows form a tree: rows are walked as they are unfolded."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QHeaderView, QTreeView

from parplanner.gui.views.grid import GridGestures, Index


class TreeGrid(GridGestures, QTreeView):
    """What the criteria tree and the outline of the text share."""

    def column_header(self) -> QHeaderView:
        return self.header()

    def row_below(self, index: Index) -> QModelIndex:
        below = self.indexBelow(index.sibling(index.row(), 0))
        return below.sibling(below.row(), index.column()) if below.isValid() else QModelIndex()

    def row_above(self, index: Index) -> QModelIndex:
        above = self.indexAbove(index.sibling(index.row(), 0))
        return above.sibling(above.row(), index.column()) if above.isValid() else QModelIndex()

    def last_row(self) -> QModelIndex:
        index = QModelIndex()
        while self.model().rowCount(index) and (not index.isValid() or self.isExpanded(index)):
            index = self.model().index(self.model().rowCount(index) - 1, 0, index)
        return index

    def expand_to(self, index: QModelIndex) -> None:
        above = index.parent()
        while above.isValid():
            if not self.isExpanded(above):
                self.setExpanded(above, True)
            above = above.parent()

    def _run_of_siblings(self, row: QModelIndex, bottom: QModelIndex) -> QModelIndex:
        """Up to the first row that is unfolded, for its own rows stand between it and the next."""
        model, parent = self.model(), row.parent()
        last = bottom.row() if bottom.parent() == parent else model.rowCount(parent) - 1
        for place in range(row.row(), last):
            index = model.index(place, 0, parent)
            if self.isExpanded(index) and model.hasChildren(index):
                last = place
                break
        return model.index(last, row.column(), parent)
