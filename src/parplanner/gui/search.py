"""Searching the grids cell by cell in small slices, so that typing in the find bar never waits for 5,000 rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from parplanner.domain.finding_text import holds
from parplanner.gui.models.grid_model import GridModel

SLICE_SECONDS = 0.002


@dataclass(frozen=True, slots=True)
class Hit:
    """A cell that holds what is searched for."""

    model: GridModel
    row_id: str
    key: str


def cells_of(model: GridModel) -> Iterator[Hit]:
    """Every cell of the rows that pass the filters, row by row; those of other criteria too."""
    hidden = model.hidden
    for row_id in model.searched_rows():
        if row_id not in hidden:
            for column in model.columns:
                if column.kind != "computed":
                    yield Hit(model, row_id, column.key)


class Search(QObject):
    """Collects hits; ``progressed`` after every slice, ``finished`` at the end. Starting anew stops the last one."""

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

    def start(self, models: list[GridModel], wanted: str, exactly: bool) -> None:
        """Search these grids; a blank text finds nothing."""
        self.hits = []
        self._cells = iter(hit for model in models for hit in cells_of(model)) if wanted.strip() else iter(())
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
