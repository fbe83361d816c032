"""Blocks of cells: selecting, clearing, copying and pasting TSV as Excel does. One gesture is one undo step."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView

from parplanner.document import sentences
from parplanner.document.document import new_id
from parplanner.document.history import Label
from parplanner.document.sentences import shorten
from parplanner.domain.changes import Changes
from parplanner.domain.edits import cells, paste
from parplanner.domain.errors import PlanError, Problem
from parplanner.exchange import tsv
from parplanner.gui.dialogs.messages import Messages
from parplanner.gui.session import Session
from parplanner.wording import mark, tr

Index = QModelIndex | QPersistentModelIndex

if TYPE_CHECKING:
    _Base = QAbstractItemView
else:
    _Base = object


class BlockGestures(_Base):
    """The part of a grid that deals with many cells at once. ``can_grow``: rows may be added by pasting."""

    grid_name = "criteria"
    can_grow = False
    session: Session
    messages: Messages

    # -- what the grid says ---------------------------------------------------------------------------------------

    def row_below(self, index: Index) -> QModelIndex:
        """The same column, one visible row down; invalid at the end."""
        raise NotImplementedError

    def shown_columns(self) -> list[int]:
        """Visible columns from left to right."""
        raise NotImplementedError

    def address(self, index: Index) -> tuple[str, str] | None:
        """(row id, column key) of a cell for ``domain.edits.cells``; None where nothing can be typed."""
        raise NotImplementedError

    # -- gestures -------------------------------------------------------------------------------------------------

    def selected_rows(self) -> list[QModelIndex]:
        """One index (first column) per selected row, from top to bottom."""
        chosen = {self._row_key(i) for i in self.selectionModel().selectedIndexes()}
        if not chosen and self.currentIndex().isValid():
            chosen = {self._row_key(self.currentIndex())}
        found: list[QModelIndex] = []
        index = self.model().index(0, 0)
        while index.isValid() and len(found) < len(chosen):
            if self._row_key(index) in chosen:
                found.append(index)
            index = self.row_below(index)
        return found

    @staticmethod
    def _row_key(index: Index) -> tuple[int, int]:
        return index.internalId(), index.row()

    def selected_cells(self) -> list[QModelIndex]:
        """The selected cells, or the current one."""
        chosen = self.selectionModel().selectedIndexes()
        return chosen or ([self.currentIndex()] if self.currentIndex().isValid() else [])

    def clear_cells(self) -> None:
        """Delete: empty the selected cells, never the rows."""
        targets = [a for i in self.selected_cells() if (a := self.address(i))]
        block = [(row, key, "") for row, key in targets]
        label = Label(mark("Clear cells"))
        changes = lambda: cells.set_cells(self.session.plan, new_id, self.grid_name, block)  # noqa: E731
        self.session.attempt(label, changes, where=self._where)

    def copy_cells(self) -> None:
        """The selected block as TSV, as Excel reads it."""
        chosen = self.selected_cells()
        if chosen:
            QGuiApplication.clipboard().setText(tsv.format(self._texts(chosen)))

    def _texts(self, chosen: list[QModelIndex]) -> list[list[str]]:
        columns = [c for c in self.shown_columns() if any(i.column() == c for i in chosen)]
        marked = {(self._row_key(i), i.column()) for i in chosen}
        return [
            [self._copied(row.sibling(row.row(), c)) if (self._row_key(row), c) in marked else "" for c in columns]
            for row in self.selected_rows()
        ]

    def _copied(self, index: QModelIndex) -> str:
        text = index.data(Qt.ItemDataRole.EditRole)
        return str(text or index.data(Qt.ItemDataRole.DisplayRole) or "")

    def cut_cells(self) -> None:
        """Copy, then clear."""
        self.copy_cells()
        self.clear_cells()

    def paste_cells(self) -> None:
        """TSV from Excel or from here, from the current cell down and right; one value fills the selection."""
        if not self.currentIndex().isValid() and self.model().rowCount():
            return
        try:
            block = tsv.parse(QGuiApplication.clipboard().text())
        except PlanError as problem:
            self.session.refused.emit(sentences.problem(problem))
            return
        if block:
            self._paste(block)

    def _paste(self, block: list[list[str]]) -> None:
        chosen = self.selected_cells()
        if len(block) == len(block[0]) == 1 and len(chosen) > 1:
            targets = [a for i in chosen if (a := self.address(i))]
            present = [(row, key, block[0][0]) for row, key in targets]
            self._take(present, [], None, len(chosen) - len(targets))
            return
        present, skipped, rest, last = self._map(block)
        grow: list[dict[str, str]] = []
        if rest and self.can_grow:
            question = tr("The block has {count} more rows than the table. Add them?").format(count=len(rest))
            if self.messages.confirm(self, tr("Paste"), question, tr("Add rows")):
                grow = self._new_rows(rest)
        self._take(present, grow, last, skipped)

    def _map(self, block: list[list[str]]) -> tuple[list[cells.Cell], int, list[list[str]], str | None]:
        """Cells for the rows there are, how many were computed ones, the block's surplus rows, the last row's id."""
        shown = self.shown_columns()
        index = self.currentIndex()
        first = shown.index(index.column()) if index.isValid() and index.column() in shown else 0
        present: list[cells.Cell] = []
        skipped, last = 0, None
        model: Any = self.model()
        for number, line in enumerate(block):
            if not index.isValid():
                return present, skipped, block[number:], last
            last = model.id_at(index)
            for column, text in zip(shown[first:], line, strict=False):
                address = self.address(index.sibling(index.row(), column))
                if address:
                    present.append((*address, text))
                else:
                    skipped += 1
            index = self.row_below(index)
        return present, skipped, [], last

    def _new_rows(self, rest: list[list[str]]) -> list[dict[str, str]]:
        shown = self.shown_columns()
        index = self.currentIndex()
        first = shown.index(index.column()) if index.isValid() else 0
        model: Any = self.model()
        keys = [model.columns[c].key for c in shown[first:] if model.columns[c].kind != "computed"]
        return [dict(zip(keys, line, strict=False)) for line in rest]

    def _take(self, present: list[cells.Cell], grow: list[dict[str, str]], last: str | None, skipped: int) -> None:
        label = Label(mark("Paste {detail} cells"), str(len(present) + sum(len(r) for r in grow)))
        done = self.session.attempt(label, lambda: self.pasted(present, grow, last), where=self._where)
        if done and skipped:
            self.messages.status(tr("{count} computed cells were left as they are.").format(count=skipped))

    def _where(self, problem: Problem) -> str:
        """Which cell of a block was refused: nothing of the block was taken then."""
        model: Any = self.model()
        row, key = problem.params.get("row"), problem.params.get("column")
        return shorten(model.cell_name(row, key)) if key else ""

    def pasted(self, present: list[cells.Cell], grow: list[paste.NewRow], behind: str | None) -> Changes:
        """What a paste comes to: cells set, rows added ``behind`` a row (None: the table is empty)."""
        return paste.paste(self.session.plan, new_id, self.grid_name, present, grow, behind)
