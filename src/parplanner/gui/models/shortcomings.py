"""The shortcomings of one criterion: what was found, points lost, cause, what is to be done."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, Qt

from parplanner.document.history import Label
from parplanner.domain.changes import Changes
from parplanner.domain.edits import details
from parplanner.domain.edits.draft import Draft
from parplanner.domain.errors import PlanError
from parplanner.domain.plan import Plan
from parplanner.domain.points import format_points, parse_points
from parplanner.domain.rows import OBJECTIVE, SUBJECTIVE, Criterion, Shortcoming
from parplanner.domain.text import fold
from parplanner.gui.models.criteria import GridColumn
from parplanner.gui.models.mirror import AnyIndex, MirrorModel
from parplanner.gui.session import Session
from parplanner.wording import mark, tr

Role = Qt.ItemDataRole
KEYS = ("text", "points_lost", "cause_kind", "cause", "solution")


def kind_name(kind: str) -> str:
    """A cause's kind as it is shown."""
    return {OBJECTIVE: tr("objective"), SUBJECTIVE: tr("subjective")}.get(kind, "")


def parse_kind(typed: str) -> str:
    """The kind from the first letters of its name in either language. Raises PlanError ``cause.unknown``."""
    bare = fold(typed)
    if not bare:
        return ""
    for kind in (OBJECTIVE, SUBJECTIVE):
        names = (fold(kind_name(kind)), kind, {"objective": "khach quan", "subjective": "chu quan"}[kind])
        if any(name.startswith(bare) for name in names):
            return kind
    raise PlanError("cause.unknown", text=typed)


class ShortcomingModel(MirrorModel):
    """A flat mirror of one criterion's shortcomings."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.criterion_id: str | None = None
        self.columns = [
            GridColumn("text", tr("Shortcoming"), tr("What was found"), "lines"),
            GridColumn("points_lost", tr("Points lost"), tr("As the appraisal states them"), "points"),
            GridColumn("cause_kind", tr("Kind of cause"), tr("objective or subjective"), "text"),
            GridColumn("cause", tr("Cause"), tr("Why it happened"), "lines"),
            GridColumn("solution", tr("Solution"), tr("What is to be done"), "lines"),
        ]
        session.replaced.connect(self._show_none)
        session.changed.connect(self._follow)
        self.rebuild()

    def _show_none(self) -> None:
        self.show(None)

    def show(self, criterion_id: str | None) -> None:
        """Another criterion's."""
        self.criterion_id = criterion_id
        self.rebuild()

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

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return len(KEYS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1) if role == Role.DisplayRole else None
        if role == Role.DisplayRole:
            return self.columns[section].title
        return self.columns[section].tip if role == Role.ToolTipRole else None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable

    def is_editable(self, index: AnyIndex) -> bool:
        """Every cell is."""
        return index.isValid()

    def data(self, index: AnyIndex, role: int = Role.DisplayRole) -> Any:
        row = self.session.plan.find(Shortcoming, self.id_at(index))
        if row is None:
            return None
        key = KEYS[index.column()]
        if role in (Role.DisplayRole, Role.EditRole):
            return self._text(row, key)
        if role == Role.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if key == "points_lost" else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignTop)
        if role == Role.AccessibleTextRole:
            return f"{self.columns[index.column()].title}: {self._text(row, key) or tr('blank')}"
        return None

    def _text(self, row: Shortcoming, key: str) -> str:
        if key == "points_lost":
            return format_points(row.points_lost)
        return kind_name(row.cause_kind) if key == "cause_kind" else str(getattr(row, key))

    def cleared(self, chosen: list[QModelIndex]) -> Changes:
        """The cells emptied, all in one."""
        draft = Draft(self.session.plan)
        for index in chosen:
            row_id = self.id_at(index)
            if row_id is not None:
                draft.do(self._changes(row_id, KEYS[index.column()], "", draft.plan))
        return draft.changes()

    def _changes(self, row_id: str, key: str, text: str, plan: Plan | None = None) -> Changes:
        value: str | int | None = text
        if key == "points_lost":
            value = parse_points(text) if text.strip() else None
        elif key == "cause_kind":
            value = parse_kind(text)
        return details.change(plan or self.session.plan, Shortcoming, row_id, **{key: value})

    def refusal(self, index: AnyIndex, text: str) -> str | None:
        """Why typing this would be refused."""
        row_id = self.id_at(index)
        if row_id is None:
            return None
        return self.session.refusal(lambda: self._changes(row_id, KEYS[index.column()], text))

    def setData(self, index: AnyIndex, value: Any, role: int = Role.EditRole) -> bool:
        row_id, key = self.id_at(index), KEYS[index.column()]
        if role != Role.EditRole or row_id is None:
            return False
        label = Label(mark("Edit {detail}"), self.columns[index.column()].title)
        return self.session.attempt(label, lambda: self._changes(row_id, key, str(value)), f"{row_id}/{key}")
