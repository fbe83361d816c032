"""The shortcomings of one criterion: what was found, points lost, cause, what is to be done."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt

from parplanner.domain.changes import Changes
from parplanner.domain.edits import cells
from parplanner.domain.rows import OBJECTIVE, SUBJECTIVE, Criterion, Shortcoming
from parplanner.domain.text import shorten
from parplanner.gui.models.grid_model import GridModel
from parplanner.gui.models.lensed import GridColumn
from parplanner.gui.models.mirror import AnyIndex
from parplanner.gui.session import Session
from parplanner.wording import tr

Role = Qt.ItemDataRole
KEYS = cells.SHORTCOMING_COLUMNS


def kind_name(kind: str) -> str:
    """A cause's kind as it is shown."""
    return {OBJECTIVE: tr("Objective"), SUBJECTIVE: tr("Subjective")}.get(kind, "")


class ShortcomingModel(GridModel):
    """A flat mirror of one criterion's shortcomings."""

    grid = cells.SHORTCOMINGS
    numbered = True

    def __init__(self, session: Session) -> None:
        columns = [
            GridColumn("text", tr("Shortcoming"), tr("What was found"), "lines"),
            GridColumn("points_lost", tr("Points lost"), tr("As the appraisal states them"), "points"),
            GridColumn("cause_kind", tr("Kind of cause"), tr("objective or subjective"), "text"),
            GridColumn("cause", tr("Cause"), tr("Why it happened"), "lines"),
            GridColumn("solution", tr("Solution"), tr("What is to be done"), "lines"),
        ]
        super().__init__(session, columns)
        self.criterion_id: str | None = None
        session.replaced.connect(self._show_none)
        session.changed.connect(self._follow)
        self.rebuild()

    def _show_none(self) -> None:
        self.forget_lens()
        self.show(None)

    def show(self, criterion_id: str | None) -> None:
        """Another criterion's, in the order asked for; a filter was meant for the rows that were there."""
        if criterion_id != self.criterion_id:
            self.criterion_id = criterion_id
            self._rows_differ()
            self.hidden, self.lens = frozenset(), self.lens.unfiltered()
            self.rank = self._ranked_by(self.lens)
            self.lens_changed.emit()
        self.rebuild()

    def searched_rows(self) -> list[str]:
        """Those of every criterion."""
        plan = self.session.plan
        if not plan.count(Shortcoming):
            return []
        return [row.id for node in plan.walk() for row in plan.shortcomings_of(node.id)]

    def row_name(self, row_id: str) -> str:
        """The criterion's code, with the shortcoming's place where it has several; whichever are shown."""
        plan = self.session.plan
        row = plan.find(Shortcoming, row_id)
        node = plan.find(Criterion, row.criterion_id) if row is not None else None
        if row is None or node is None:
            return ""
        name, siblings = shorten(node.code or node.title), plan.shortcomings_of(node.id)
        place = tr("shortcoming {number}").format(number=siblings.index(row) + 1)
        return f"{name} ({place})" if len(siblings) > 1 else name

    def desired(self, parent_id: str | None) -> list[str]:
        if parent_id is not None or self.session.plan.find(Criterion, self.criterion_id) is None:
            return []
        return [s.id for s in self.session.plan.shortcomings_of(self.criterion_id)]

    def _follow(self, changes: Changes, _touched: object) -> None:
        if any(isinstance(c.row, Shortcoming | Criterion) for c in changes):
            self.reconcile([None])
        for change in changes:
            first = self.index_of(change.row.id, 0)
            if isinstance(change.row, Shortcoming) and first.isValid():
                self.dataChanged.emit(first, self.index_of(change.row.id, len(KEYS) - 1))

    def data(self, index: AnyIndex, role: int = Role.DisplayRole) -> Any:
        row_id = self.id_at(index)
        if row_id is None or self.session.plan.find(Shortcoming, row_id) is None:
            return None
        key = KEYS[index.column()]
        if role in (Role.DisplayRole, Role.EditRole):
            return self.cell_text(row_id, key)
        if role == Role.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if key == "points_lost" else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignTop)
        if role == Role.AccessibleTextRole:
            return f"{self.columns[index.column()].title}: {self.cell_text(row_id, key) or tr('blank')}"
        return None

    def cell_text(self, row_id: str, key: str) -> str:
        held = super().cell_text(row_id, key)
        return kind_name(held) if key == "cause_kind" else held

    def number(self, row_id: str, key: str) -> int | None:
        return self.session.plan.get(Shortcoming, row_id).points_lost if key == "points_lost" else None
