"""F1: the guide's page of the workspace in front, in one window that stays open beside the work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from parplanner.gui.dialogs.help import HelpWindow


class HelpFlow:
    """The guide of one window, made when first asked for."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self.guide: HelpWindow | None = None

    def show(self, name: str) -> None:
        """Open the guide at a page."""
        if self.guide is None:
            from parplanner.gui.dialogs.help import HelpWindow

            self.guide = HelpWindow(self._window)
            self.guide.setWindowModality(Qt.WindowModality.NonModal)
        self.guide.show_page(name)
        self.guide.show()
        self.guide.raise_()
        self.guide.activateWindow()

    def show_shortcuts(self) -> None:
        """All keys on one sheet."""
        from parplanner.gui.dialogs.shortcuts import show_shortcuts

        show_shortcuts(self._window)
