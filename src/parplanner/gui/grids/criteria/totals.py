"""The grand total of every column of the criteria grid, as one row."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtGui import QFont

from parplanner.gui.grids.criteria.model import TITLE, CriteriaModel
from parplanner.gui.grids.kit.lensed import GridColumn
from parplanner.gui.grids.kit.mirror import AnyIndex
from parplanner.gui.look import theme
from parplanner.wording import tr


class TotalsModel(QAbstractTableModel):
    """One row: the grand total of every column of the criteria grid."""

    def __init__(self, grid: CriteriaModel) -> None:
        super().__init__()
        self._grid = grid
        grid.session.changed.connect(self._refresh)
        grid.columns_changed.connect(self._reset)

    def _reset(self) -> None:
        self.beginResetModel()
        self.endResetModel()

    def _refresh(self, *_: object) -> None:
        self.dataChanged.emit(self.index(0, 0), self.index(0, self.columnCount() - 1))

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else 1

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._grid.columns)

    def _spoken(self, column: GridColumn) -> str:
        """``Kết quả 2017: 64,94``: no titles stand above the row itself."""
        if column.kind == "text":
            return tr("Total points") if column.key == TITLE else ""
        return f"{column.title}: {self._grid.shown(None, column.key) or tr('blank')}"

    def spoken(self, columns: Iterable[int]) -> str:
        """The whole row as a screen reader says it, of these columns."""
        figures = [
            self._spoken(self._grid.columns[c])
            for c in columns
            if self._grid.columns[c].kind != "text"
        ]
        return f"{tr('Total points')}: {'; '.join(figures)}" if figures else tr("Total points")

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        column = self._grid.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            if column.kind != "text":
                return self._grid.shown(None, column.key)
            return tr("Total points") if column.key == TITLE else ""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(column)
        if role == Qt.ItemDataRole.FontRole:
            font = QFont()
            font.setBold(True)
            return font
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = (
                Qt.AlignmentFlag.AlignLeft if column.kind == "text" else Qt.AlignmentFlag.AlignRight
            )
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.BackgroundRole:
            return theme.shade("field")
        return None
