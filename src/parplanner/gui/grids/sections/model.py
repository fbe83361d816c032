"""The outline of the written plan: labels and titles of its
sections, kept in step with the plan."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt

from parplanner.document import field_names
from parplanner.document.history import Label
from parplanner.domain.changes import Changes
from parplanner.domain.edits import cells
from parplanner.domain.rows import Section
from parplanner.domain.writing import richtext, titles
from parplanner.domain.writing.narrative import Facts, shown_line
from parplanner.domain.writing.text_fields import uses
from parplanner.gui.grids.kit.grid_model import GridModel
from parplanner.gui.grids.kit.lensed import field_columns
from parplanner.gui.grids.kit.mirror import AnyIndex
from parplanner.gui.services import document_names
from parplanner.gui.services.session import Session
from parplanner.wording import mark, tr

Role = Qt.ItemDataRole
KEYS = cells.column_keys(cells.SECTIONS)


class SectionModel(GridModel):
    """Two columns, both edited in place."""

    grid = cells.SECTIONS

    def __init__(self, session: Session) -> None:
        super().__init__(session, field_columns(self.grid))
        self._facts: Facts | None = None
        session.replaced.connect(self._new_facts)
        session.replaced.connect(self.rebuild)
        session.changed.connect(self._follow)
        self.rebuild()

    def _new_facts(self) -> None:
        self._facts = None

    def desired(self, parent_id: str | None) -> list[str]:
        return [s.id for s in self.session.plan.sections(parent_id)]

    def _follow(self, changes: Changes, _touched: object) -> None:
        self._facts = None
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
            return (
                0
                if parent_id is None
                else (1 + sum(1 for _ in plan.ancestors(section)) if section else 1_000)
            )

        self.reconcile(sorted(parents, key=lambda p: (depth(p), p or "")))
        for row_id in touched:
            first = self.index_of(row_id, 0)
            if first.isValid():
                self.dataChanged.emit(first, self.index_of(row_id, len(KEYS) - 1))

    def data(self, index: AnyIndex, role: int = Role.DisplayRole) -> Any:
        section = self.session.plan.find(Section, self.id_at(index))
        if section is None:
            return None
        if role == Role.EditRole:
            return self._typed_title(section) if index.column() else section.label
        if role == Role.DisplayRole:
            return self._shown_title(section) if index.column() else section.label
        if role == Role.AccessibleTextRole:
            return f"{section.label} {self._shown_title(section)}".strip()
        return None

    def _shown_title(self, section: Section) -> str:
        """The title with its figures' values; of a section without
        one the beginning of its text."""
        if section.title:
            return shown_line(section.title, self._value)
        first = richtext.parse_line(section.body.split("\n")[0])
        if isinstance(first, richtext.TableReference):
            return document_names.table_name(first.name)
        return richtext.spoken(first, self._value)[:60] or tr("(empty)")

    def _value(self, field: str) -> str:
        if self._facts is None:
            self._facts = Facts(self.session.plan, self.session.scoring)
        return self._facts.value(field)

    def cell_text(self, row_id: str, key: str) -> str:
        section = self.session.plan.get(Section, row_id)
        return section.label if key == "label" else shown_line(section.title, self._value)

    # -- editing a title: figures are words in brackets, looks are not seen and stay ---------------

    def taken(self, row_id: str, key: str, typed: str) -> str:
        """A title as it is stored: what was not touched stays with its figures and looks, all else
        is as it is read."""
        section = self.session.plan.find(Section, row_id)
        if key != "title" or section is None:
            return typed
        return titles.stored(section.title, typed, self._name, self._known())

    def _typed_title(self, section: Section) -> str:
        """The title as it is edited in a line: a live figure by its name, ‹Năm gốc›."""
        return titles.typed(section.title, self._name)

    def _name(self, field: str) -> str:
        return f"‹{field_names.name(field, self.session.plan)}›"

    def _known(self) -> dict[str, str]:
        """Names of the figures in any title: a copied title keeps them."""
        fields = [use.field for use in uses(self.session.plan) if use.where == "title"]
        return {self._name(field): field for field in reversed(fields)}

    def label(self, row_id: str, key: str) -> Label:
        return Label(mark("Edit section {detail}"), self.session.plan.get(Section, row_id).label)
