"""The panel of what was done, line by line."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QListView, QWidget

from tests.gui.driver.part import Part


class History(Part):
    """A click on a line goes there and back."""

    @property
    def panel(self) -> QWidget:
        """All of it."""
        return self._window.history

    @property
    def list(self) -> QListView:
        """The list on the screen."""
        return self._window.history.list

    def count(self) -> int:
        """How many lines there are."""
        return self._window.history.model.rowCount()

    def line(self, row: int) -> QModelIndex:
        """A line by its place."""
        return self._window.history.model.index(row, 0)

    def lines(self) -> list[str]:
        """What they say."""
        return [str(self.line(row).data()) for row in range(self.count())]

    def jump(self, row: int) -> None:
        """Enter on a line."""
        self.list.activated.emit(self.line(row))
