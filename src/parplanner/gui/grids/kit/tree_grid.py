"""A grid whose rows form a tree: rows are walked as they are unfolded."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QHeaderView, QTreeView

from parplanner.gui.grids.kit.grid import GridGestures, Index
from parplanner.gui.services.session import Session
from parplanner.gui.widgets.messages import Messages


class TreeGrid(GridGestures, QTreeView):
    """What the criteria tree and the outline of the text share.

    The cursor and the selection are never below a folded row: folding takes them along, rows that
    come below a folded one unfold it.
    """

    def set_up_grid(self, session: Session, messages: Messages) -> None:
        super().set_up_grid(session, messages)
        self.collapsed.connect(self.step_out)
        self.model().rowsMoved.connect(self._follow_moved)

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

    # -- in sight ----------------------------------------------------------------------------------

    def in_sight(self, index: Index) -> bool:
        return super().in_sight(index) and self._seen_for(index) == index

    def step_out(self, *_: object) -> None:
        """A branch was folded: no cell that is out of sight stays current or chosen."""
        current = self.currentIndex()
        seen = self._seen_for(current)
        if seen != current:
            self.go_to(seen.siblingAtColumn(current.column()))
        elif any(self._seen_for(i) != i for i in self.selectionModel().selectedIndexes()):
            self.go_to(current)

    def _seen_for(self, index: Index) -> Any:
        """The outermost folded row an index lies below; itself when it can be seen."""
        above, seen = index.parent(), index
        while above.isValid():
            seen = seen if self.isExpanded(above) else above
            above = above.parent()
        return seen

    def _follow_moved(
        self, parent: QModelIndex, first: int, _last: int, target: QModelIndex, row: int
    ) -> None:
        """A row went below a folded one (undo brings it back there): with
        the cursor or chosen, it stays in sight."""
        current = self.currentIndex()
        if current.isValid() and self._seen_for(current) != current:
            self.expand_to(current)
            self.scrollTo(current)
        place = row - (parent == target and first < row)
        moved = self.model().index(place, 0, target)
        if (
            self.selectionModel().rowIntersectsSelection(place, target)
            and self._seen_for(moved) != moved
        ):
            self.expand_to(moved)

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
