"""How a window is put together, for the driver alone: when walls
move, this file follows and no test does."""

from __future__ import annotations

from typing import Any

from parplanner.gui.shell.main_window import MainWindow
from parplanner.gui.shell.page_parts import PageParts
from parplanner.gui.shell.parts import Parts
from parplanner.gui.workspaces.data.tables import Tables
from parplanner.gui.workspaces.overview.workspace import OverviewWorkspace


class Inside:
    """The parts of one window by short names; the window is furnished as soon as somebody asks for
    one.

    What is no part is asked of the frame itself: its size, its title.
    """

    def __init__(self, frame: MainWindow) -> None:
        self.frame = frame

    def __getattr__(self, name: str) -> Any:
        return getattr(self.frame, name)

    @property
    def _page(self) -> PageParts:
        return self.frame.show_plan_page()

    @property
    def _parts(self) -> Parts:
        return self.frame.furnish()

    @property
    def _tables(self) -> Tables:
        self.frame.furnish()
        return self._page.data.tables

    # -- the workspace of the tables ---------------------------------------------------------------

    @property
    def criteria_model(self) -> Any:
        return self._tables.criteria_model

    @property
    def task_model(self) -> Any:
        return self._tables.task_model

    @property
    def criteria(self) -> Any:
        return self._tables.criteria

    @property
    def tasks(self) -> Any:
        return self._tables.tasks

    @property
    def scores(self) -> Any:
        return self._tables.scores

    @property
    def details(self) -> Any:
        return self._tables.details

    @property
    def data_page(self) -> Any:
        return self._tables.page

    @property
    def panes(self) -> Any:
        return self._tables.page.panes

    @property
    def focus(self) -> Any:
        return self._tables.focus

    @property
    def finder(self) -> Any:
        return self._parts.data.finder

    @property
    def views(self) -> Any:
        return self._parts.data.views

    @property
    def figures(self) -> Any:
        return self._parts.data.figures

    def show_data(self) -> None:
        """The tables come to the front."""
        self._parts.desk.workspaces.open("data")

    # -- the other workspaces ----------------------------------------------------------------------

    @property
    def text(self) -> Any:
        return self._parts.text

    @property
    def overview(self) -> OverviewWorkspace:
        self.frame.furnish()
        found = self.frame.workspaces.of("overview")
        assert isinstance(found, OverviewWorkspace)
        return found

    def is_shown(self, key: str) -> bool:
        """Whether a workspace is in front."""
        return self.frame.workspaces.key == key

    def show(self, key: str) -> None:
        """It comes to the front."""
        self._parts.desk.workspaces.open(key)

    # -- panels, bars, flows -----------------------------------------------------------------------

    @property
    def findings(self) -> Any:
        return self._parts.beside.findings

    @property
    def findings_model(self) -> Any:
        return self._parts.beside.findings.model

    @property
    def history(self) -> Any:
        return self._parts.beside.history

    @property
    def beside(self) -> Any:
        return self._parts.beside

    @property
    def dock(self) -> Any:
        return self._page.panels.of("findings")

    @property
    def details_dock(self) -> Any:
        self.frame.furnish()
        return self._page.panels.of("details")

    @property
    def history_dock(self) -> Any:
        self.frame.furnish()
        return self._page.panels.of("history")

    @property
    def tool_bar(self) -> Any:
        return self._page.tool_bar

    @property
    def rail(self) -> Any:
        return self._page.rail

    @property
    def status(self) -> Any:
        return self._page.status

    @property
    def actions_(self) -> Any:
        return self._page.actions

    @property
    def places(self) -> Any:
        return self._page.places

    @property
    def flows(self) -> Any:
        return self._page.files

    @property
    def parts(self) -> Parts:
        """The flows by the names the table of actions has for them."""
        return self._parts

    @property
    def exports(self) -> Any:
        return self._parts.exports

    @property
    def start_page(self) -> Any:
        return self._parts.start_page

    @property
    def jumps(self) -> Any:
        return self._parts.going

    @property
    def fixes(self) -> Any:
        return self._parts.fixes

    @property
    def explaining(self) -> Any:
        return self._parts.explaining
