"""Blocks of cells: copying, clearing, filling, today's date. One gesture is one undo step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication

from parplanner.document import clock
from parplanner.document.document import new_id
from parplanner.document.history import Label
from parplanner.domain.changes import Changes
from parplanner.domain.edits import cells
from parplanner.domain.edits.draft import Progress
from parplanner.domain.errors import PlanError, Problem
from parplanner.domain.text import shorten
from parplanner.gui.grids.kit.grid_model import GridModel
from parplanner.gui.grids.kit.navigation import Navigation
from parplanner.gui.services.session import Session
from parplanner.gui.widgets.messages import Messages
from parplanner.wording import mark, tr

Index = QModelIndex | QPersistentModelIndex


class BlockGestures(Navigation):
    """The part of a grid that deals with many cells at once."""

    grid_name = cells.CRITERIA
    session: Session
    messages: Messages
    given_up = False
    """Whether the last block was cancelled by the officer, who need not be told so in a dialog."""

    def address(self, index: Index) -> tuple[str, str] | None:
        """(row id, column key) of a cell for ``domain.edits.cells``;
        None where nothing can be typed."""
        raise NotImplementedError

    def addresses(self, row: Index, columns: list[int]) -> list[tuple[str, str] | None]:
        """:meth:`address` of several cells of one row."""
        return [self.address(row.sibling(row.row(), c)) for c in columns]

    # -- the selection -----------------------------------------------------------------------------

    def selected_rows(self) -> list[QModelIndex]:
        """One index (first column) per selected row, from top to bottom."""
        chosen = {_row_key(i) for i in self.selected_cells()}
        found: list[QModelIndex] = []
        index = self.model().index(0, 0)
        while index.isValid() and len(found) < len(chosen):
            if _row_key(index) in chosen:
                found.append(index)
            index = self.row_below(index)
        return found

    def selected_cells(self) -> list[QModelIndex]:
        """The selected cells that are shown, or the current one."""
        hidden = self.column_header().isSectionHidden
        chosen = [i for i in self.selectionModel().selectedIndexes() if not hidden(i.column())]
        current = self.currentIndex()
        return chosen or ([current] if current.isValid() and not hidden(current.column()) else [])

    def select_column(self, column: int) -> None:
        """Every shown cell of a column."""
        top, bottom = self.model().index(0, column), self.last_row()
        if top.isValid() and column in self.shown_columns():
            self.go_to(top)
            last = bottom.sibling(bottom.row(), column)
            self.selectionModel().select(
                self.block_between(top, last), QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
            self.setFocus()

    def selected_block(self) -> tuple[list[QModelIndex], list[int], bool]:
        """Rows and columns the selection touches, in the order of the
        screen; True when it is one rectangle."""
        chosen = self.selected_cells()
        rows = self.selected_rows()
        touched = {i.column() for i in chosen}
        columns = [c for c in self.shown_columns() if c in touched]
        whole = len(chosen) == len(rows) * len(columns)
        return rows, columns, whole and self._without_gaps(rows, columns)

    def _without_gaps(self, rows: Sequence[QModelIndex], columns: list[int]) -> bool:
        shown = self.shown_columns()
        first = shown.index(columns[0]) if columns else 0
        beside = shown[first : first + len(columns)] == columns
        return beside and all(self.row_below(a) == b for a, b in pairwise(rows))

    def taken(self, row_id: str, key: str, text: str) -> str:
        """What a text pasted or filled into a cell says to the plan."""
        model = self.model()
        return model.taken(row_id, key, text) if isinstance(model, GridModel) else text

    def write(self, label: Label, block: list[cells.Cell]) -> bool:
        """Set cells as one step; a refusal names the cell."""
        said = [(row_id, key, self.taken(row_id, key, text)) for row_id, key, text in block]
        self.scrollTo(self.currentIndex())  # scrolled away meanwhile: what changes is seen
        return self.attempt_block(
            label,
            lambda progress: cells.set_cells(
                self.session.plan, new_id, self.grid_name, said, progress
            ),
        )

    def attempt_block(self, label: Label, make: Callable[[Progress], Changes]) -> bool:
        """Carry out what many cells come to, under the wait pointer; when working it out lasts it
        can be given up."""
        from parplanner.document import sentences  # neither is for the first frame
        from parplanner.gui.services.patience import patiently

        self.given_up = False

        def worked_out() -> Changes:
            try:
                return patiently(self, sentences.label(label), make)
            except PlanError as refusal:
                self.given_up = refusal.code == "edit.cancelled"
                raise

        return self.session.attempt(label, worked_out, where=self.where)

    def where(self, problem: Problem) -> str:
        """Which cell of a block was refused: nothing of the block was taken then."""
        model: Any = self.model()
        row, key = problem.params.get("row"), problem.params.get("column")
        return shorten(model.cell_name(row, key)) if key else ""

    # -- clearing and copying ----------------------------------------------------------------------

    def clear_cells(self) -> None:
        """Delete: empty the selected cells, never the rows."""
        self.write(
            Label(mark("Clear cells")),
            [(*a, "") for i in self.selected_cells() if (a := self.address(i))],
        )

    def copy_cells(self) -> None:
        """The selected block as Excel reads it (TSV), and as a table with borders for Word."""
        chosen = self.selected_cells()
        if not chosen:
            return
        texts = self._texts(chosen)
        data = QMimeData()
        from parplanner.exchange.containers import html_table, tsv

        data.setText(tsv.format(texts))
        data.setHtml(html_table.format(texts))
        QGuiApplication.clipboard().setMimeData(data)

    def _texts(self, chosen: list[QModelIndex]) -> list[list[str]]:
        touched = {i.column() for i in chosen}
        columns = [c for c in self.shown_columns() if c in touched]
        marked = {(_row_key(i), i.column()) for i in chosen}
        texts: list[list[str]] = []
        for row in self.selected_rows():
            cells_of_row = _cells_of(row, columns)
            texts.append(
                [_copied(i) if (_row_key(row), i.column()) in marked else "" for i in cells_of_row]
            )
        return texts

    def cut_cells(self) -> None:
        """Copy, then clear."""
        self.copy_cells()
        self.clear_cells()

    # -- filling -----------------------------------------------------------------------------------

    def fill_down(self) -> None:
        """Ctrl+D: the top cell of every column into those below it;
        of one row, the row above into it."""
        rows, columns, _ = self.selected_block()
        if not rows:
            return
        if len(rows) == 1:
            rows = [self.row_above(rows[0]), *rows]
        if not rows[0].isValid():
            self.messages.status(tr("There is no row above to fill from."))
            return
        across = [_cells_of(row, columns) for row in rows]
        self._fill(Label(mark("Fill down")), [list(line) for line in zip(*across, strict=True)])

    def fill_right(self) -> None:
        """Ctrl+R: the left cell of every row into those right of it; of one column, the column at
        its left into it."""
        rows, columns, _ = self.selected_block()
        if not rows:
            return
        if len(columns) == 1:
            shown = self.shown_columns()
            place = shown.index(columns[0])
            columns = [*shown[max(place - 1, 0) : place], *columns]
        if len(columns) < 2:
            self.messages.status(tr("There is no column at the left to fill from."))
            return
        self._fill(Label(mark("Fill right")), [_cells_of(row, columns) for row in rows])

    def _fill(self, label: Label, lines: list[list[QModelIndex]]) -> None:
        """The first cell of each line into the rest of it; cells that are
        not selected and computed ones stay."""
        chosen = {(_row_key(i), i.column()) for i in self.selected_cells()}
        block: list[cells.Cell] = []
        skipped = 0
        for first, *rest in lines:
            text = self.text_to_fill(first)
            for index in rest:
                if (_row_key(index), index.column()) not in chosen:
                    continue
                address = self.address(index)
                skipped += address is None
                block += [(*address, text)] if address else []
        if self.write(label, block) and skipped:
            self.tell_skipped(skipped)

    def text_to_fill(self, index: QModelIndex) -> str:
        """What a cell gives to its neighbours: what it holds; a sum its figure."""
        return _copied(index)

    def fill_selection(self, text: str) -> bool:
        """Ctrl+Enter while typing: the text into every selected cell."""
        targets = [a for i in self.selected_cells() if (a := self.address(i))]
        label = Label(mark("Fill {detail} cells"), str(len(targets)))
        return self.write(label, [(*address, text) for address in targets])

    def insert_today(self) -> None:
        """Ctrl+;: today's date into the selected cells."""
        self.fill_selection(clock.today().strftime("%d/%m/%Y"))

    def tell_skipped(self, count: int) -> None:
        """Computed cells are left as they are, and that is said."""
        self.messages.status(
            tr("{count} computed cells were left as they are.").format(count=count)
        )


def _cells_of(row: QModelIndex, columns: Sequence[int]) -> list[QModelIndex]:
    return [row.sibling(row.row(), column) for column in columns]


def _row_key(index: Index) -> tuple[int, int]:
    return index.internalId(), index.row()


def _copied(index: QModelIndex) -> str:
    text = index.data(Qt.ItemDataRole.EditRole)
    return str(text or index.data(Qt.ItemDataRole.DisplayRole) or "")
