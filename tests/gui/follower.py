"""A copy of an item model kept up only from its signals: what a view knows.

It must always equal the model itself."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import QFont

Role = Qt.ItemDataRole
NOWHERE = QModelIndex()


@dataclass
class Copy:
    """One row: what its cells show, and the rows below it."""

    cells: tuple[Any, ...]
    children: list[Copy] = field(default_factory=list)


def _cell(model: QAbstractItemModel, index: QModelIndex) -> tuple[Any, ...]:
    font = model.data(index, Role.FontRole)
    look = (font.bold(), font.italic(), font.strikeOut()) if isinstance(font, QFont) else None
    editable = bool(model.flags(index) & Qt.ItemFlag.ItemIsEditable)
    return model.data(index, Role.DisplayRole), model.data(index, Role.EditRole), look, editable


def read_row(model: QAbstractItemModel, row: int, parent: QModelIndex) -> tuple[Any, ...]:
    """What a row's cells show now."""
    return tuple(
        _cell(model, model.index(row, column, parent))
        for column in range(model.columnCount(parent))
    )


def read_all(model: QAbstractItemModel, parent: QModelIndex = NOWHERE) -> list[Copy]:
    """The whole model as it is now."""
    made = []
    for row in range(model.rowCount(parent)):
        made.append(
            Copy(read_row(model, row, parent), read_all(model, model.index(row, 0, parent)))
        )
    return made


class Follower:
    """Connects to every signal of a model and never looks at more of it than the signal names."""

    def __init__(self, model: QAbstractItemModel) -> None:
        self.model = model
        self.root = Copy((), read_all(model))
        self._pending: list[tuple[Copy, int, int, Copy, int]] = []
        model.modelReset.connect(self._reset)
        model.dataChanged.connect(self._changed)
        model.rowsInserted.connect(self._inserted)
        model.rowsAboutToBeRemoved.connect(self._note_removal)
        model.rowsRemoved.connect(self._removed)
        model.rowsAboutToBeMoved.connect(self._note_move)
        model.rowsMoved.connect(self._moved)

    def differs(self) -> bool:
        """Whether a view that follows the signals would now show
        something else than the model holds."""
        return self.root.children != read_all(self.model)

    def _at(self, index: QModelIndex) -> Copy:
        if not index.isValid():
            return self.root
        return self._at(index.parent()).children[index.row()]

    def _reset(self) -> None:
        self.root = Copy((), read_all(self.model))

    def _changed(self, top: QModelIndex, bottom: QModelIndex, *_: object) -> None:
        parent = top.parent()
        for row in range(top.row(), bottom.row() + 1):
            self._at(parent).children[row].cells = read_row(self.model, row, parent)

    def _inserted(self, parent: QModelIndex, first: int, last: int) -> None:
        below = self._at(parent).children
        for row in range(first, last + 1):
            index = self.model.index(row, 0, parent)
            below.insert(row, Copy(read_row(self.model, row, parent), read_all(self.model, index)))

    def _note_removal(self, parent: QModelIndex, first: int, last: int) -> None:
        self._pending.append((self._at(parent), first, last, self.root, 0))

    def _removed(self, *_: object) -> None:
        holder, first, last, _target, _row = self._pending.pop()
        del holder.children[first : last + 1]

    def _note_move(
        self, source: QModelIndex, first: int, last: int, target: QModelIndex, row: int
    ) -> None:
        self._pending.append((self._at(source), first, last, self._at(target), row))

    def _moved(self, *_: object) -> None:
        source, first, last, target, row = self._pending.pop()
        moving = source.children[first : last + 1]
        del source.children[first : last + 1]
        at = row - len(moving) if source is target and row > last else row
        target.children[at:at] = moving
