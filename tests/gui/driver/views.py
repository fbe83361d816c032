"""Saved views: an arrangement of columns and filters with a name."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu

from tests.gui.driver.part import Part


class Views(Part):
    """They belong to the plan."""

    def arrangement(self) -> str:
        """The arrangement on the screen, as it is stored."""
        return self._window.views.arrangement()

    def apply(self, view_id: str) -> None:
        """Arrange the tables as a saved view says."""
        self._window.views.apply(view_id)

    def menu(self) -> QMenu:
        """The menu of saved views as it stands, not filled anew."""
        return self._window.actions_.submenus["views"]

    def fill_menu(self) -> None:
        """List the views there are now."""
        self._window.views.fill_menu(self.menu(), self._window.actions_.by_name["save_view"])
