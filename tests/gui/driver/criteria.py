"""The tree of criteria and the row of totals below it."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QTableView

from parplanner.gui.grids.criteria.model import CriteriaModel
from parplanner.gui.grids.criteria.tree import CriteriaTree
from parplanner.gui.grids.kit.grid import Index
from tests.gui.driver.dragging import drop_onto
from tests.gui.driver.grid import Grid
from tests.gui.driver.inside import Inside


class Criteria(Grid):
    """The rows of the tree, by id; the tree itself is :attr:`view`."""

    def __init__(self, window: Inside) -> None:
        super().__init__(lambda: (window.criteria.tree, window.criteria_model))
        self._window = window

    @property
    def view(self) -> CriteriaTree:
        """The tree on the screen."""
        return self._window.criteria.tree

    @property
    def model(self) -> CriteriaModel:
        """The item model below it."""
        return self._window.criteria_model

    def below(self, row_id: str | None) -> list[Index]:
        """The first cells of the rows directly below one; None: of those below no other one."""
        model = self.model
        above = model.index_of(row_id)
        return [model.index(row, 0, above) for row in range(model.rowCount(above))]

    def unfold_now(self) -> None:
        """Rows of a large tree that wait to be unfolded do so at once."""
        self.view._unfolding.finish()

    def points(self, row_id: str | None, key: str) -> int | None:
        """What a cell counts, in hundredths of a point; None as row: the total."""
        return self.model.value(row_id, key)

    def shown(self, row_id: str | None, key: str) -> str:
        """How the tree shows a figure; None as row: the total."""
        return self.model.shown(row_id, key)

    def drag(self, ids: list[str], target: Index, offset: float) -> None:
        """Drop the rows over a cell.

        ``offset`` 0 is its upper edge, 0.5 its middle, 1 its lower edge.
        """
        tree = self.view
        tree.selectionModel().clear()
        for row_id in ids:
            index = self.cell(row_id, "title")
            tree.selectionModel().setCurrentIndex(index, tree.selectionModel().SelectionFlag.Select)
        tree.scrollTo(target)
        rect = tree.visualRect(target)
        place = QPoint(rect.center().x(), rect.top() + int(offset * (rect.height() - 1)))
        data = tree.model().mimeData(tree.selectionModel().selectedIndexes())
        drop_onto(tree, place, data)

    # -- totals ------------------------------------------------------------------------------------

    @property
    def totals(self) -> QTableView:
        """The row of totals."""
        return self._window.criteria.totals

    @property
    def frozen_totals(self) -> QTableView:
        """The part of it below frozen columns."""
        return self._window.criteria.frozen_totals

    def total_at(self, key: str) -> Index:
        """The cell of a total."""
        return self.totals.model().index(0, self.column_of(key))
