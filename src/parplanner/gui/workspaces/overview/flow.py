"""The overview workspace of a window: made when first asked for, and the way from a figure to its rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from parplanner.gui.widgets.wheel_guard import steady

if TYPE_CHECKING:
    from parplanner.gui.shell.main_window import MainWindow
    from parplanner.gui.workspaces.overview.page import OverviewPane


class OverviewFlow:
    """The first painted frame does not wait for reportlab and its charts."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._pane: OverviewPane | None = None

    @property
    def pane(self) -> OverviewPane:
        """The workspace, made now when there is none yet."""
        if self._pane is None:
            from parplanner.gui.workspaces.overview.page import OverviewPane

            self._pane = OverviewPane(self._window.session)
            self._pane.setProperty("help_page", "overview")
            self._pane.chosen.connect(self._window.jumps.go_to)
            self._pane.explain.connect(lambda column: self._window.explaining.show(None, column))
            steady(self._pane)
            self._window.pages.addWidget(self._pane)
        return self._pane

    @property
    def is_shown(self) -> bool:
        """Whether the overview is in front."""
        return self._pane is not None and self._window.pages.currentWidget() is self._pane

    def show(self) -> None:
        """Ctrl+3."""
        if self._window.session.document is not None:
            self._window.pages.setCurrentWidget(self.pane)
            self.entry().setFocus()

    def entry(self) -> QWidget:
        """What gets the focus in the overview: its first chart."""
        first = next((panel.chart for panel in self.pane.panels if panel.chart.isVisible()), None)
        return first or self.pane
