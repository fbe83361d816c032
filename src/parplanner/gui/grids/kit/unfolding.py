"""Unfolding a large tree field by field: what is on the screen at once, the rest in slices of a few
milliseconds.

Laying 5,000 rows out takes Qt several frames, for it asks the model about each; unfolding one field
costs only its own rows.
"""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QTimer
from PySide6.QtWidgets import QTreeView

from parplanner.gui.grids.kit.grid_model import GridModel

AT_ONCE = 400
"""Rows that may be unfolded in one go."""
SLICE_SECONDS = 0.004
PAINT_MS = 15
"""What is on the screen is painted first."""


class Unfolding:
    """Of one tree whose model was just reset.

    ``then`` is called when rows that had to wait are unfolded, too."""

    def __init__(self, tree: QTreeView, model: GridModel, then: Callable[[], None]) -> None:
        self._tree = tree
        self._then = then
        self._model = model
        self._folded: set[str] = set()
        self._pending: list[QPersistentModelIndex] = []
        self._timer = QTimer(tree, interval=0)
        self._timer.timeout.connect(self._slice)
        self._after_paint = QTimer(tree, singleShot=True, interval=PAINT_MS)
        self._after_paint.timeout.connect(self._timer.start)

    def begin(self, folded: set[str]) -> None:
        """Unfold everything but ``folded`` (row ids), which may change while rows still wait."""
        self._folded = folded
        self._after_paint.stop()
        self._timer.stop()
        self._pending = []
        if self._model.mirrored_count() <= AT_ONCE:
            self._all_at_once()
            return
        model = self._model
        tops = [model.index(row, 0) for row in range(model.rowCount())]
        self._pending = [QPersistentModelIndex(i) for i in reversed(tops) if model.hasChildren(i)]
        lines = 0
        while self._pending and lines * 12 < self._tree.viewport().height():
            lines += self._next()
        if self._pending:
            self._after_paint.start()

    def _all_at_once(self) -> None:
        blocked = self._tree.blockSignals(True)
        self._tree.expandAll()
        for row_id in self._folded:
            self._tree.setExpanded(self._model.index_of(row_id), False)
        self._tree.blockSignals(blocked)

    def finish(self) -> None:
        """The rest at once: a key was pressed, rows are to be walked."""
        self._after_paint.stop()
        if not self._pending:
            return
        while self._pending:
            self._next()
        self._end()

    def _slice(self) -> None:
        end = perf_counter() + SLICE_SECONDS
        while self._pending and perf_counter() < end:
            self._next()
        if not self._pending:
            self._end()

    def _end(self) -> None:
        """Rows unfolded above the cursor have moved it away."""
        self._timer.stop()
        self._then()
        if self._tree.currentIndex().isValid():
            self._tree.scrollTo(self._tree.currentIndex())

    def _next(self) -> int:
        """Unfold one field with all below it; how many rows came."""
        top = self._pending.pop()
        if not top.isValid():
            return 0
        index = self._model.index(top.row(), top.column(), top.parent())
        blocked = self._tree.blockSignals(True)
        count = self._unfold(index)
        self._tree.blockSignals(blocked)
        return count

    def _unfold(self, index: QModelIndex) -> int:
        model = self._model
        count = model.rowCount(index)
        for row in range(count):
            below = model.index(row, 0, index)
            if model.hasChildren(below):
                count += self._unfold(below)
        self._tree.setExpanded(index, model.id_at(index) not in self._folded)
        return count
