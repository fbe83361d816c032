"""The outline of the written plan: labels and titles of its sections, kept in step with the plan."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt

from parplanner.document.history import Label
from parplanner.domain.changes import Changes
from parplanner.domain.edits import cells
from parplanner.domain.rows import Section
from parplanner.gui.models.grid_model import GridModel
from parplanner.gui.models.lensed import GridColumn
from parplanner.gui.models.mirror import AnyIndex
from parplanner.gui.session import Session
from parplanner.wording import mark, tr

Role = Qt.ItemDataRole
KEYS = ("label", "title")


class SectionModel(GridModel):
    """Two columns, both edited in place."""

    grid = cells.SECTIONS

    def __init__(self, session: Session) -> None:
        columns = [
            GridColumn("label", tr("Number"), tr("As printed: I., 1., 2.1., a)"), "text"),
            GridColumn("title", tr("Section"), tr("Title of the section; blank for text without one"), "text"),
        ]
        super().__init__(session, columns)
        session.replaced.connect(self.rebuild)
        session.changed.connect(self._follow)
        self.rebuild()

    def desired(self, parent_id: str | None) -> list[str]:
        return [s.id for s in self.session.plan.sections(parent_id)]

    def _follow(self, changes: Changes, _touched: object) -> None:
        parents: set[str | None] = set()
        touched: set[str] = set()
        for change in changes:
            for row in change:
                if isinstance(row, Section):
                    parents.add(row.parent_id)
                    touched.add(row.id)
        if not touched:
            return
        plan = self.session.plan

        def depth(parent_id: str | None) -> int:
            section = plan.find(Section, parent_id)
            return 0 if parent_id is None else (1 + sum(1 for _ in plan.ancestors(section)) if section else 1_000)

        self.reconcile(sorted(parents, key=lambda p: (depth(p), p or "")))
        for row_id in touched:
            first = self.index_of(row_id, 0)
            if first.isValid():
                self.dataChanged.emit(first, self.index_of(row_id, len(KEYS) - 1))

    def data(self, index: AnyIndex, role: int = Role.DisplayRole) -> Any:
        section = self.session.plan.find(Section, self.id_at(index))
        if section is None:
            return None
        value = getattr(section, KEYS[index.column()])
        if role == Role.DisplayRole and index.column() == 1 and not value:
            return section.body.split("\n")[0][:60] or tr("(empty)")
        if role in (Role.DisplayRole, Role.EditRole):
            return value
        if role == Role.AccessibleTextRole:
            return f"{section.label} {section.title}".strip() or tr("(empty)")
        return None

    def label(self, row_id: str, key: str) -> Label:
        return Label(mark("Edit section {detail}"), self.session.plan.get(Section, row_id).label)
