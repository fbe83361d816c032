"""What menus, tool bar and keys offer, by the names of the actions."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar, QToolBar, QToolButton

from tests.gui.driver.inside import Inside


class Commands:
    """Of one window."""

    window: Inside

    @property
    def actions(self) -> Mapping[str, QAction]:
        """Every action by its name."""
        return self.window.actions_.by_name

    def action(self, name: str) -> QAction:
        """An action by its name: save, undo, add_below …"""
        return self.actions[name]

    def do(self, name: str) -> None:
        """Choose it, as in a menu."""
        self.action(name).trigger()

    def submenu(self, name: str) -> QMenu:
        """A menu that is filled when it is opened: recent, views."""
        menu = self.window.actions_.submenus[name]
        menu.aboutToShow.emit()
        return menu

    @property
    def menu_bar(self) -> QMenuBar:
        """The line of menus."""
        return self.window.menuBar()

    @property
    def tool_bar(self) -> QToolBar:
        """The line of buttons."""
        return self.window.tool_bar

    # -- commands that tests give without their keys -----------------------------------------------

    @property
    def rail(self) -> list[str]:
        """The keys of the workspaces on the rail, from above."""
        return list(self.window.rail.buttons)

    def rail_button(self, key: str) -> QToolButton:
        """The button of a workspace."""
        button = self.window.rail.buttons[key]
        assert isinstance(button, QToolButton)
        return button

    def take_back(self) -> None:
        """Undo, whatever has the focus, and show what it changed."""
        self.window.parts.steps.undo()

    def delete_rows(self) -> None:
        """Delete the selected rows."""
        self.window.workspaces.do("delete_rows")

    def edit_facts(self) -> None:
        """Agency, years, goal; their dialog opens."""
        self.window.parts.facts.edit_facts()

    def guide_page(self) -> str:
        """The page of the guide that F1 would show."""
        return self.window.workspaces.help_page
