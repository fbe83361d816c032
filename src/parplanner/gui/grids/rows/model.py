"""A grid of the rows of any class: all of them, or those that hang on one row; columns come from
the class's fields."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt

from parplanner.domain.changes import Changes
from parplanner.domain.edits import cells, details
from parplanner.domain.fields import Field
from parplanner.domain.rows import BY_NAME, Criterion, Row
from parplanner.domain.text import shorten
from parplanner.gui.grids.kit.grid_model import GridModel
from parplanner.gui.grids.kit.lensed import NUMBERS, field_columns
from parplanner.gui.grids.kit.mirror import AnyIndex
from parplanner.gui.services.session import Session
from parplanner.wording import tr

Role = Qt.ItemDataRole


class RowsModel(GridModel):
    """``owner_id``: the row whose rows are shown, where the class hangs on another."""

    numbered = True

    def __init__(self, session: Session, cls: type[Row]) -> None:
        self.cls = cls
        self.grid = cells.grid_of(cls)
        super().__init__(session, field_columns(self.grid))
        self.owner = details.owner_field(cls)
        self.owner_id: str | None = None
        session.replaced.connect(self._show_none)
        session.changed.connect(self._follow)
        self.rebuild()

    def _show_none(self) -> None:
        self.forget_lens()
        self.show(None)

    def show(self, owner_id: str | None) -> None:
        """Another row's, in the order asked for; a filter was
        meant for the rows that were there."""
        if owner_id != self.owner_id:
            self.owner_id = owner_id
            self._rows_differ()
            self.hidden, self.lens = frozenset(), self.lens.unfiltered()
            self.rank = self._ranked_by(self.lens)
            self.lens_changed.emit()
        self.rebuild()

    def is_there(self) -> bool:
        """Whether rows can be shown and added: those of the whole plan always can."""
        if self.owner is None:
            return True
        return self.session.plan.find(BY_NAME[self.owner.to], self.owner_id) is not None

    def searched_rows(self) -> list[str]:
        """Those of every criterion, in document order; of another class all there are."""
        plan = self.session.plan
        if not plan.count(self.cls):
            return []
        if self.owner is None or self.owner.to != Criterion.__name__:
            return [row.id for row in plan.listed(self.cls)]
        found: list[str] = []
        for node in plan.walk():
            found += [row.id for row in plan.in_order(self.cls, self.owner.key, node.id)]
        return found

    def row_name(self, row_id: str) -> str:
        """The criterion's code, with the row's place where it has several; whichever are shown."""
        plan = self.session.plan
        row = plan.find(self.cls, row_id)
        if row is None:
            return ""
        siblings = list(details.siblings(plan, row))
        place = tr("{thing} {number}").format(
            thing=tr(self.cls.NAME).lower(), number=siblings.index(row) + 1
        )
        node = (
            plan.find(Criterion, getattr(row, self.owner.key)) if self.owner is not None else None
        )
        if node is None:
            return place
        name = shorten(node.code or node.title)
        return f"{name} ({place})" if len(siblings) > 1 else name

    def desired(self, parent_id: str | None) -> list[str]:
        if parent_id is not None or not self.is_there():
            return []
        plan = self.session.plan
        if self.owner is None:
            return [row.id for row in plan.listed(self.cls)]
        return [row.id for row in plan.in_order(self.cls, self.owner.key, self.owner_id)]

    def _follow(self, changes: Changes, _touched: object) -> None:
        owner = BY_NAME[self.owner.to] if self.owner is not None else self.cls
        if any(isinstance(c.row, self.cls | owner) for c in changes):
            self.reconcile([None])
        for change in changes:
            first = self.index_of(change.row.id, 0)
            if isinstance(change.row, self.cls) and first.isValid():
                self.dataChanged.emit(first, self.index_of(change.row.id, len(self.columns) - 1))

    def data(self, index: AnyIndex, role: int = Role.DisplayRole) -> Any:
        row_id = self.id_at(index)
        if row_id is None or self.session.plan.find(self.cls, row_id) is None:
            return None
        column = self.columns[index.column()]
        if role in (Role.DisplayRole, Role.EditRole):
            return self.cell_text(row_id, column.key)
        if role == Role.TextAlignmentRole:
            side = (
                Qt.AlignmentFlag.AlignRight
                if column.kind in NUMBERS
                else Qt.AlignmentFlag.AlignLeft
            )
            return int(side | Qt.AlignmentFlag.AlignTop)
        if role == Role.AccessibleTextRole:
            return f"{column.title}: {self.cell_text(row_id, column.key) or tr('blank')}"
        return None

    def number(self, row_id: str, key: str) -> int | None:
        column = self.columns[self.column_of(key)]
        if column.kind not in NUMBERS or not isinstance(column.field, Field):
            return None
        value: int | None = getattr(self.session.plan.get(self.cls, row_id), column.field.key)
        return value
