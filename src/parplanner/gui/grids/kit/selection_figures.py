"""What the status bar says of a selection, as Excel does: cells,
sum, average, smallest, largest, exact."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from parplanner.domain.points import divide_half_up, format_points
from parplanner.gui.grids.kit.grid_model import GridModel
from parplanner.wording import tr

PAUSE_MS = 60
MAX_CELLS = 50_000


class SelectionFigures(QObject):
    """Follows the selections of several grids; ``told`` is blank for a single cell.

    ``current`` is the grid in use: choosing rows of the tree moves the cursors of the others too.
    """

    told = Signal(str)

    def __init__(self, grids: list[Any], current: Callable[[], Any], parent: QObject) -> None:
        super().__init__(parent)
        self._current = current
        self._said = ""
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self.tell)
        for grid in grids:
            grid.selectionModel().selectionChanged.connect(lambda *_: self._timer.start())
            for signal in (grid.model().dataChanged, grid.model().modelReset):
                signal.connect(self._count_again)

    def _count_again(self, *_: object) -> None:
        if self._said:
            self._timer.start()

    def tell(self) -> None:
        """Compute now."""
        self._timer.stop()
        self._said = figures(self._current())
        self.told.emit(self._said)


def figures(grid: Any) -> str:
    """``Số ô: 6 · Tổng: 4,5 · Trung bình: 0,75 · Nhỏ nhất: 0 · Lớn nhất: 1``; points of sums are
    counted as they
    stand. Blank for less than two cells."""
    count = sum(r.width() * r.height() for r in grid.selectionModel().selection())
    if count < 2 or count > MAX_CELLS:
        return ""
    chosen = grid.selected_cells()
    numbers = [n for i in chosen if (n := _number(grid.model(), i)) is not None]
    said = tr("Cells: {count}").format(count=len(chosen))
    if not numbers:
        return said
    text = tr("{cells} · Sum: {sum} · Average: {average} · Min.: {least} · Max.: {most}")
    return text.format(
        cells=said,
        sum=format_points(sum(numbers)),
        average=format_points(divide_half_up(sum(numbers), len(numbers))),
        least=format_points(min(numbers)),
        most=format_points(max(numbers)),
    )


def _number(model: Any, index: Any) -> int | None:
    """Points (1/1000) in a cell."""
    if not isinstance(model, GridModel):
        number_at = getattr(model, "number_at", None)
        return None if number_at is None else number_at(index)
    row_id = model.id_at(index)
    return None if row_id is None else model.number(row_id, model.columns[index.column()].key)
