"""The outline of the written plan: labels and titles of its sections, kept in step with the plan."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, Qt

from parplanner.document.history import Label
from parplanner.domain.changes import Changes
from parplanner.domain.edits import sections
from parplanner.domain.rows import Section
from parplanner.gui.models.criteria import GridColumn
from parplanner.gui.models.mirror import AnyIndex, MirrorModel
from parplanner.gui.session import Session
from parplanner.wording import mark, tr

Role = Qt.ItemDataRole
KEYS = ("label", "title")


class SectionModel(MirrorModel):
    """Two columns, both edited in place."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.columns = [
            GridColumn("label", tr("Number"), tr("As printed: I., 1., 2.1., a)"), "text"),
            GridColumn("title", tr("Section"), tr("Title of the section; blank for text without one"), "text"),
        ]
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
            return 0 if parent_id is None else (1 + sum(1 for _ in plan.above(section)) if section else 1_000)

        self.reconcile(sorted(parents, key=lambda p: (depth(p), p or "")))
        for row_id in touched:
            first = self.index_of(row_id, 0)
            if first.isValid():
                self.dataChanged.emit(first, self.index_of(row_id, len(KEYS) - 1))

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return len(KEYS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(KEYS):
            return None
        if role == Role.DisplayRole:
            return self.columns[section].title
        return self.columns[section].tip if role == Role.ToolTipRole else None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable

    def is_editable(self, index: AnyIndex) -> bool:
        """Both columns are."""
        return index.isValid()

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

    def refusal(self, index: AnyIndex, text: str) -> str | None:
        """Why typing this would be refused."""
        row_id = self.id_at(index)
        if row_id is None:
            return None
        return self.session.refusal(lambda: sections.set_text(self.session.plan, row_id, KEYS[index.column()], text))

    def setData(self, index: AnyIndex, value: Any, role: int = Role.EditRole) -> bool:
        row_id, key = self.id_at(index), KEYS[index.column()]
        if role != Role.EditRole or row_id is None:
            return False
        return self.session.attempt(
            Label(mark("Edit section {detail}"), self.session.plan.get(Section, row_id).label),
            lambda: sections.set_text(self.session.plan, row_id, key, str(value)),
            f"{row_id}/{key}",
        )
