"""The page without a plan: recent files, templates, samples, work to be recovered."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QMenu, QPushButton, QWidget

from parplanner.gui.shell.offers import Offers
from parplanner.gui.shell.recent_list import RecentList
from tests.gui.driver.part import Part


class Welcome(Part):
    """It is there from the first frame on."""

    @property
    def page(self) -> QWidget:
        """All of it."""
        return self._window.welcome

    @property
    def buttons(self) -> Mapping[str, QPushButton]:
        """What one can begin with: new, open, import, sample."""
        return self._window.welcome.buttons

    @property
    def templates(self) -> Offers:
        """The list of templates."""
        return self._window.welcome.templates

    @property
    def samples(self) -> Offers:
        """The list of samples."""
        return self._window.welcome.samples

    @property
    def nothing(self) -> QWidget:
        """What is said to a newcomer."""
        return self._window.welcome.nothing

    def offer_recovery(self) -> None:
        """Look for what a program that ended left behind, as after the start."""
        self._window.start_page.offer_recovery()

    # -- recent files ------------------------------------------------------------------------------

    @property
    def recent(self) -> QListWidget:
        """The list of recent files."""
        return self._window.welcome.recent

    def recent_names(self) -> list[str]:
        """Their names, in order."""
        lines = [self.recent.item(row).text() for row in range(self.recent.count())]
        return [line.split("\n")[0] for line in lines]

    def list_recent(self, names: list[str], pinned: list[str]) -> None:
        """Show these files in the list."""
        self._recent().show_files(names, pinned)

    def fill_context_menu(self, menu: QMenu, row: int) -> None:
        """Put into a menu what a right click on a file offers."""
        self._recent().fill_menu(menu, self.recent.item(row))

    def open_recent(self, name: str) -> None:
        """Open one of them."""
        self._window.start_page.open_recent(name)

    def looked_for(self) -> Mapping[str, str]:
        """Of which files it is known by now whether they are there."""
        return self._window.start_page.presence.known

    def wait_for(self, count: int) -> None:
        """Until that is known of so many."""
        for _ in range(400):
            if len(self.looked_for()) >= count:
                return
            QTest.qWait(5)
        raise AssertionError(self.looked_for())

    def _recent(self) -> RecentList:
        return self._window.welcome.recent
