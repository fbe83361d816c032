"""What stands around the tables: panels that are opened and closed, the line between the panes."""

from __future__ import annotations

from PySide6.QtWidgets import QDockWidget, QSplitter

from tests.gui.driver.part import Part

NAMES = ("details", "findings", "history")


class Docks(Part):
    """One panel each."""

    @property
    def findings(self) -> QDockWidget:
        """The panel of findings: F7."""
        return self._window.dock

    @property
    def details(self) -> QDockWidget:
        """The panel of a criterion's details: F8."""
        return self._window.details_dock

    @property
    def history(self) -> QDockWidget:
        """The panel of what was done: Alt+Z."""
        return self._window.history_dock

    def named(self, name: str) -> QDockWidget:
        """A panel by one of :data:`NAMES`."""
        return {"details": self.details, "findings": self.findings, "history": self.history}[name]

    def every(self) -> tuple[QDockWidget, QDockWidget, QDockWidget]:
        """Details, history and findings."""
        return self.details, self.history, self.findings

    @property
    def panes(self) -> QSplitter:
        """The tree above, points and tasks below."""
        return self._window.panes
