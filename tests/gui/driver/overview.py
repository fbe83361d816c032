"""The workspace of figures and charts."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from parplanner.gui.workspaces.overview.page import OverviewPane
from tests.gui.driver.part import Part


class Overview(Part):
    """Its pane is made when it is first looked for; :attr:`is_shown` makes none."""

    @property
    def is_shown(self) -> bool:
        """Whether it is the workspace on the screen."""
        return self._window.is_shown("overview")

    def show(self) -> None:
        """Go there, as Ctrl+3 does."""
        self._window.show("overview")

    @property
    def pane(self) -> OverviewPane:
        """The figures and charts."""
        return self._window.overview.pane

    def entry(self) -> QWidget:
        """Where the keys go when one comes here."""
        return self._window.overview.entry()
