"""Which grid commands work on: the one with the focus, else the one that had it last."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from parplanner.gui.grids.kit.grid import GridGestures


class GridFocus(QObject):
    """``grids`` of one window, the tree first."""

    def __init__(self, grids: Sequence[GridGestures], parent: QObject) -> None:
        super().__init__(parent)
        self.grids = list(grids)
        self._last = self.grids[0]
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._moved)

    def _moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._last = self._holding(new) or self._last

    def _holding(self, widget: QWidget | None) -> GridGestures | None:
        """The grid that is or holds the widget (its editor counts)."""
        return next((g for g in self.grids if widget is not None and _within(g, widget)), None)

    def grid(self) -> GridGestures:
        """The grid commands work on."""
        return self._holding(QApplication.focusWidget()) or self._last

    def use(self, grid: GridGestures) -> None:
        """Commands work on this grid until another gets the focus (the find bar led there)."""
        self._last = grid

    def is_in(self, pane: QWidget) -> bool:
        """Whether the focus is in a pane."""
        focus = QApplication.focusWidget()
        return focus is not None and _within(pane, focus)

    def commit(self) -> bool:
        """Finish typing in every grid; False when a text is refused and waits to be corrected."""
        return all(grid.commit_editor() for grid in self.grids)


def _within(view: QWidget, widget: QWidget) -> bool:
    return view is widget or view.isAncestorOf(widget)
