"""The selected criterion's points, one line per year: what was achieved, what is aimed at, how far
from the maximum."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt

from parplanner.domain.edits import cells
from parplanner.domain.rows import MAX_COLUMN, Criterion
from parplanner.gui.grids.criteria.model import CriteriaModel
from parplanner.gui.grids.kit.lensed import GridColumn
from parplanner.gui.grids.kit.mirror import AnyIndex
from parplanner.gui.look.tooltips import plain
from parplanner.wording import tr

Role = Qt.ItemDataRole
NAME, POINTS, MISSING = range(3)


class ScoreModel(QAbstractTableModel):
    """Rows are the points columns of the criteria grid; edits go through that grid's model."""

    columns = tuple(GridColumn(key, "", "", "text") for key in ("name", "points", "missing"))
    """For the gestures of grids."""

    def __init__(self, grid: CriteriaModel) -> None:
        super().__init__()
        self._grid = grid
        self.criterion_id: str | None = None
        grid.session.changed.connect(self._refresh)
        grid.columns_changed.connect(self._reset)

    def show(self, criterion_id: str | None) -> None:
        """Show another criterion."""
        if criterion_id != self.criterion_id:
            self.criterion_id = criterion_id
            self._reset()

    def _reset(self) -> None:
        self.beginResetModel()
        if self._grid.session.plan.find(Criterion, self.criterion_id) is None:
            self.criterion_id = None
        self.endResetModel()

    def _refresh(self, *_: object) -> None:
        if self._grid.session.plan.find(Criterion, self.criterion_id) is None:
            self._reset()
        elif self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, MISSING))

    def lines(self) -> list[GridColumn]:
        """The points columns shown as lines."""
        return [c for c in self._grid.columns if c.kind == "points"]

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() or self.criterion_id is None else len(self.lines())

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else 3

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        if role != Role.DisplayRole or orientation == Qt.Orientation.Vertical:
            return None
        return (tr("Column"), tr("Points"), tr("Below max."))[section]

    def is_editable(self, index: AnyIndex) -> bool:
        """The points of rows without children, and every maximum; a filter may hide the row."""
        cell = self.cell_of(index)
        return cell is not None and self._grid.can_type(cell[0], self._grid.column_of(cell[1]))

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        base = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return base | Qt.ItemFlag.ItemIsEditable if self.is_editable(index) else base

    def data(self, index: AnyIndex, role: int = Role.DisplayRole) -> Any:
        if not index.isValid() or self.criterion_id is None:
            return None
        line = self.lines()[index.row()]
        if role == Role.TextAlignmentRole:
            side = (
                Qt.AlignmentFlag.AlignLeft
                if index.column() == NAME
                else Qt.AlignmentFlag.AlignRight
            )
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        if role == Role.AccessibleTextRole and index.column() == POINTS:
            return self._grid.spoken(self.criterion_id, line.key)
        if role == Role.ToolTipRole and index.column() == NAME:
            return plain(line.title)
        if role not in (Role.DisplayRole, Role.EditRole):
            return None
        if index.column() == NAME:
            return line.title
        if index.column() == MISSING:
            return self._missing(line.key)
        if role == Role.EditRole:
            return cells.cell_text(
                self._grid.session.plan, cells.CRITERIA, self.criterion_id, line.key
            )
        return self._grid.shown(self.criterion_id, line.key)

    def _missing(self, key: str) -> str:
        from parplanner.domain.points import format_points

        top, value = (
            self._grid.value(self.criterion_id, MAX_COLUMN),
            self._grid.value(self.criterion_id, key),
        )
        if key == MAX_COLUMN or top is None or value is None:
            return ""
        least = self._grid.session.plan.criteria_set.min_decimals
        return format_points(top - value, least) if top > value else "="

    def number_at(self, index: AnyIndex) -> int | None:
        """Points (1/1000) in a cell of the points column."""
        cell = self.cell_of(index)
        return self._grid.value(*cell) if cell else None

    def refusal(self, index: AnyIndex, text: str) -> str | None:
        """Why typing this would be refused."""
        cell = self.cell_of(index)
        return None if cell is None else self._grid.refusal_in(*cell, text)

    def cell_name(self, row_id: str, key: str) -> str:
        """As in the criteria grid."""
        return self._grid.cell_name(row_id, key)

    def setData(self, index: AnyIndex, value: Any, role: int = Role.EditRole) -> bool:
        cell = self.cell_of(index)
        return role == Role.EditRole and cell is not None and self._grid.write(*cell, str(value))

    def id_at(self, index: AnyIndex) -> str | None:
        """The criterion, whatever the line."""
        return self.criterion_id

    def cell_of(self, index: AnyIndex) -> tuple[str, str] | None:
        """(row id, column key) of a points cell in the criteria grid."""
        if index.column() != POINTS or self.criterion_id is None:
            return None
        return self.criterion_id, self.lines()[index.row()].key
