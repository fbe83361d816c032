"""The units as a grid: name, other spellings, and what hangs on each."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt

from parplanner.document.history import Label
from parplanner.domain.edits import cells
from parplanner.domain.points import format_points
from parplanner.domain.rows import Assignment, Unit
from parplanner.domain.scoring import UnitFigures, unit_figures
from parplanner.gui.grids.kit.grid_model import GridModel
from parplanner.gui.grids.kit.lensed import GridColumn, field_columns
from parplanner.gui.grids.kit.mirror import AnyIndex
from parplanner.gui.services.session import Session
from parplanner.wording import mark, tr

Role = Qt.ItemDataRole


class UnitModel(GridModel):
    """A flat mirror in the units' order; figures are computed anew after every edit."""

    grid = cells.UNITS

    def __init__(self, session: Session) -> None:
        columns = [
            *field_columns(self.grid),
            GridColumn("leads", tr("Leads"), tr("Tasks the unit leads"), "computed", 10),
            GridColumn(
                "cooperates", tr("Cooperates"), tr("Tasks the unit cooperates in"), "computed", 12
            ),
            GridColumn(
                "lost", tr("Lost"), tr("Points lost in the base year in rows it leads"), "computed"
            ),
        ]
        super().__init__(session, columns)
        self._figures: dict[str, UnitFigures] = {}
        session.replaced.connect(self._reload)
        session.changed.connect(self._follow)
        self._compute()
        self.rebuild()

    def desired(self, parent_id: str | None) -> list[str]:
        return [u.id for u in self.session.plan.units()] if parent_id is None else []

    def _compute(self) -> None:
        self._figures = {
            f.unit.id: f for f in unit_figures(self.session.plan, self.session.scoring)
        }

    def _reload(self) -> None:
        self.forget_lens()
        self._compute()
        self.rebuild()

    def _follow(self, *_: object) -> None:
        self._compute()
        self.reconcile([None])
        if self.rowCount():
            self.dataChanged.emit(
                self.index(0, 0), self.index(self.rowCount() - 1, len(self.columns) - 1)
            )

    def number(self, row_id: str, key: str) -> int | None:
        figures = self._figures.get(row_id)
        if figures is None or key in cells.column_keys(cells.UNITS):
            return None
        if key == "lost":
            return figures.lost
        cooperates = len(self.session.plan.referring(Assignment, "unit_id", row_id))
        return 1000 * (figures.lead_tasks if key == "leads" else cooperates)

    def row_name(self, row_id: str) -> str:
        unit = self.session.plan.find(Unit, row_id)
        return unit.name if unit else ""

    def cell_text(self, row_id: str, key: str) -> str:
        if key in cells.column_keys(cells.UNITS):
            return super().cell_text(row_id, key)
        decimals = self.session.plan.criteria_set.min_decimals if key == "lost" else 0
        return format_points(self.number(row_id, key), decimals)

    def label(self, row_id: str, key: str) -> Label:
        return Label(mark("Rename unit")) if key == "name" else super().label(row_id, key)

    def data(self, index: AnyIndex, role: int = Role.DisplayRole) -> Any:
        row_id = self.id_at(index)
        if row_id is None or self.session.plan.find(Unit, row_id) is None:
            return None
        column = self.columns[index.column()]
        if role == Role.DisplayRole or (role == Role.EditRole and column.kind != "computed"):
            return self.cell_text(row_id, column.key)
        if role == Role.TextAlignmentRole:
            side = (
                Qt.AlignmentFlag.AlignRight
                if column.kind == "computed"
                else Qt.AlignmentFlag.AlignLeft
            )
            return int(side | Qt.AlignmentFlag.AlignTop)
        if role == Role.AccessibleTextRole:
            shown = self.cell_text(row_id, column.key) or tr("blank")
            return f"{self.row_name(row_id)}, {column.title}: {shown}"
        return None
