"""Searching the grids cell by cell in small slices, so that typing in
the find bar never waits for 5,000 rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import chain
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from parplanner.domain.edits import cells
from parplanner.domain.place import Place, in_column
from parplanner.domain.writing.finding_text import holds
from parplanner.gui.grids.kit.grid_model import GridModel

SLICE_SECONDS = 0.002


@dataclass(frozen=True, slots=True)
class Hit:
    """A cell that holds what is searched for."""

    model: GridModel
    row_id: str
    key: str

    @property
    def place(self) -> Place:
        """Where it is."""
        return in_column(cells.class_of(self.model.grid).__name__, self.row_id, self.key)


@dataclass(frozen=True, slots=True)
class SearchedTable:
    """What of a grid is searched: its rows, and the columns (keys) that are shown."""

    model: GridModel
    shown: frozenset[str]

    def cells(self) -> Iterator[Hit]:
        """Every cell of the rows that pass the filters, row by row; those of other criteria too."""
        columns = [c for c in self.model.columns if c.kind != "computed" and c.key in self.shown]
        hidden = self.model.hidden
        for row_id in self.model.searched_rows():
            if row_id not in hidden:
                for column in columns:
                    yield Hit(self.model, row_id, column.key)

    def hidden_cells(self) -> Iterator[Hit]:
        """The cells that are not searched: of rows behind a filter, of hidden columns."""
        columns = [c for c in self.model.columns if c.kind != "computed"]
        hidden = self.model.hidden
        for row_id in self.model.searched_rows():
            for column in columns:
                if row_id in hidden or column.key not in self.shown:
                    yield Hit(self.model, row_id, column.key)


class Search(QObject):
    """Collects hits; ``progressed`` after every slice, ``finished`` at the end.

    Starting anew stops the last one."""

    progressed = Signal()
    finished = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.hits: list[Hit] = []
        self.is_running = False
        self._cells: Iterator[Hit] = iter(())
        self._passes: Callable[[str], bool] = lambda _text: False
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._slice)

    def start(self, tables: list[SearchedTable], wanted: str, exactly: bool) -> None:
        """Search these grids; a blank text finds nothing."""
        self.hits = []
        self._cells = (
            chain.from_iterable(table.cells() for table in tables) if wanted.strip() else iter(())
        )
        self._passes = lambda text: holds(text, wanted, exactly)
        self.is_running = True
        self._timer.start()

    def stop(self) -> None:
        """No more."""
        self._timer.stop()
        self.is_running = False

    def forget(self) -> None:
        """No more, and nothing was found: the plan is another one."""
        self.stop()
        self.hits = []

    def finish_now(self) -> None:
        """The rest at once (Enter was pressed)."""
        while self.is_running:
            self._slice()

    def _slice(self) -> None:
        end = perf_counter() + SLICE_SECONDS
        for hit in self._cells:
            if self._passes(hit.model.cell_text(hit.row_id, hit.key)):
                self.hits.append(hit)
            if perf_counter() > end:
                self.progressed.emit()
                return
        self.stop()
        self.progressed.emit()
        self.finished.emit()


def joined(here: str, elsewhere: str) -> str:
    """What was found here, and where else there is more."""
    return f"{here} · {elsewhere}" if elsewhere else here
