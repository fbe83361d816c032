"""What every grid's model shares: columns by key, typed cells,
refusals; filters and sorting lie in ``lensed``."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any, NamedTuple

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QBrush, QFont

from parplanner.document.document import new_id
from parplanner.document.history import Label
from parplanner.domain.changes import Changes
from parplanner.domain.edits import cells
from parplanner.gui.grids.kit.lensed import LensedModel
from parplanner.gui.grids.kit.mirror import AnyIndex, Node
from parplanner.gui.look.tooltips import plain
from parplanner.wording import mark

Role = Qt.ItemDataRole
DISPLAY, EDIT, ALIGNMENT, FONT = (
    int(r) for r in (Role.DisplayRole, Role.EditRole, Role.TextAlignmentRole, Role.FontRole)
)
BACKGROUND, FOREGROUND, TOOL_TIP = (
    int(Role.BackgroundRole),
    int(Role.ForegroundRole),
    int(Role.ToolTipRole),
)
ACCESSIBLE, DECORATION, CHECKED = (
    int(Role.AccessibleTextRole),
    int(Role.DecorationRole),
    int(Role.CheckStateRole),
)
"""Roles as the numbers Qt passes: comparing with members of an enum takes several times as long,
and they hash differently."""
# Made once: Qt asks for flags with every row of a layout, and joining them costs more than all the
# rest.
SHOWN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
TYPED = SHOWN | Qt.ItemFlag.ItemIsEditable


class Face(NamedTuple):
    """How a cell looks, in one answer: a screen has a hundred cells,
    and Qt asks seven questions about each."""

    text: str
    alignment: Qt.AlignmentFlag
    font: QFont | None = None
    ground: QBrush | None = None


FEW = 6
"""Changed rows that are told cell by cell."""


def _row(node: Node) -> int:
    return node.row


class GridModel(LensedModel):
    """Subclasses set ``grid``, ``columns``, say which rows there are and what their cells show."""

    grid = cells.CRITERIA
    numbered = False
    """Whether rows carry their number at the side."""

    # -- columns -----------------------------------------------------------------------------------

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1) if self.numbered and role == Role.DisplayRole else None
        if not 0 <= section < len(self.columns):
            return None
        if role == Role.DisplayRole:
            return self.columns[section].title
        if role == Role.ToolTipRole:
            return plain(self.columns[section].tip)
        return int(Qt.AlignmentFlag.AlignCenter) if role == Role.TextAlignmentRole else None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return TYPED if self.is_editable(index) else SHOWN

    def is_editable(self, index: AnyIndex) -> bool:
        """Whether a cell can be typed into."""
        row_id = self.id_at(index)
        return row_id is not None and self.can_type(row_id, index.column())

    def can_type(self, row_id: str, column: int) -> bool:
        """Every cell that is not computed."""
        return self.columns[column].kind != "computed"

    # -- cells -------------------------------------------------------------------------------------

    def face(self, index: AnyIndex) -> Face | None:
        """What there is to paint in a cell; None: Qt shall ask ``data`` role by role."""
        return None

    def cell_text(self, row_id: str, key: str) -> str:
        """What a cell shows, for finding, filtering and copying."""
        return cells.cell_text(self.session.plan, self.grid, row_id, key)

    def row_name(self, row_id: str) -> str:
        """How to tell an officer which row is meant."""
        node = self._by_id.get(row_id)
        return str(node.row + 1) if node else ""

    def cell_name(self, row_id: str, key: str) -> str:
        """How to tell an officer which cell is meant; a row that was
        to be added has only its column."""
        title, name = self.columns[self.column_of(key)].title, self.row_name(row_id)
        return f"{name} · {title}" if name else title

    # -- editing -----------------------------------------------------------------------------------

    def taken(self, row_id: str, key: str, typed: str) -> str:
        """What a text that is typed, pasted or filled into a cell says to the plan."""
        return typed

    def edit(self, row_id: str, key: str, typed: str) -> Callable[[], Changes]:
        """What typing a text into a cell comes to."""
        said = self.taken(row_id, key, typed)
        return lambda: cells.set_cells(self.session.plan, new_id, self.grid, [(row_id, key, said)])

    def label(self, row_id: str, key: str) -> Label:
        """The name of the step that typing into a cell makes."""
        return Label(mark("Edit {detail}"), self.columns[self.column_of(key)].title)

    def refusal(self, index: AnyIndex, typed: str) -> str | None:
        """Why typing this would be refused."""
        row_id = self.id_at(index)
        return (
            None
            if row_id is None
            else self.refusal_in(row_id, self.columns[index.column()].key, typed)
        )

    def refusal_in(self, row_id: str, key: str, typed: str) -> str | None:
        """:meth:`refusal` for a cell that need not be shown."""
        return self.session.refusal(self.edit(row_id, key, typed))

    def setData(self, index: AnyIndex, value: Any, role: int = Role.EditRole) -> bool:
        row_id = self.id_at(index)
        if role != Role.EditRole or row_id is None:
            return False
        return self.write(row_id, self.columns[index.column()].key, str(value))

    def write(self, row_id: str, key: str, typed: str) -> bool:
        """Type a text into a cell, which need not be shown; False when it was refused."""
        return self.session.attempt(
            self.label(row_id, key), self.edit(row_id, key, typed), f"{row_id}/{key}"
        )

    def tell_changed(self, row_ids: Collection[str]) -> None:
        """Rows that show something else now. A few are told cell by cell, for a view paints itself
        whole when it hears of more than one cell; many from the first to the last under each
        parent."""
        nodes = [
            node
            for i in row_ids
            if (node := self._by_id.get(i)) is not None and node.parent is not None
        ]
        last_column = len(self.columns) - 1
        if len(nodes) <= FEW:
            for node in nodes:
                for column in range(last_column + 1):
                    cell = self.createIndex(node.row, column, node.number)
                    self.dataChanged.emit(cell, cell)
            return
        ends: dict[int, list[Node]] = {}
        for node in nodes:
            ends.setdefault(node.parent.number if node.parent else 0, []).append(node)
        for family in ends.values():
            first, last = min(family, key=_row), max(family, key=_row)
            self.dataChanged.emit(
                self.createIndex(first.row, 0, first.number),
                self.createIndex(last.row, last_column, last.number),
            )
