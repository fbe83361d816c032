"""The table of one criterion's points, year by year."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from parplanner.gui.grids.kit.grid import Index
from parplanner.gui.grids.scores.model import ScoreModel
from parplanner.gui.grids.scores.pane import ScoreTable
from tests.gui.driver.part import Part


class Points(Part):
    """Each line is a column of the tree: the maximum, a result, a target …"""

    @property
    def view(self) -> ScoreTable:
        """The table on the screen."""
        return self._window.scores.table

    @property
    def model(self) -> ScoreModel:
        """The item model below it."""
        return self._window.scores.model

    @property
    def title(self) -> QLabel:
        """Whose points they are."""
        return self._window.scores.title

    def criterion(self) -> str | None:
        """The criterion whose points are shown."""
        return self.model.criterion_id

    def at(self, key: str, column: int) -> Index:
        """The cell of a line by the tree's key for it."""
        keys = [line.key for line in self.model.lines()]
        return self.model.index(keys.index(key), column)
