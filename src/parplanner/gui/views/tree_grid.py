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
