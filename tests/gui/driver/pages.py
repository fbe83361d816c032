"""The printed pages beside the plan's text, made a moment after an edit and beside the window."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QLabel, QWidget

from parplanner.gui.services.jobs import Job
from parplanner.gui.widgets.preview import Preview
from tests.gui.driver.part import Part


class Pages(Part):
    """What the officer sees of them, and when they are made."""

    @property
    def view(self) -> QWidget:
        """The pages on the screen."""
        return self._preview.view

    @property
    def note(self) -> QLabel:
        """What is said while there are none."""
        return self._preview.note

    def hide(self) -> None:
        """Put the pages away: none are made."""
        self._preview.hide()

    # -- what stands on them -----------------------------------------------------------------------

    def count(self) -> int:
        """How many there are."""
        return self._preview.document.pageCount()

    def words(self, count: int) -> str:
        """What stands on the first ones."""
        return "".join(self._preview.document.getAllText(page).text() for page in range(count))

    def shown(self) -> int:
        """Which is on the screen, the first is 0."""
        return self._preview.view.pageNavigator().currentPage()

    def go_to_first(self) -> None:
        """To the first page."""
        self._preview.view.pageNavigator().jump(0, QPointF(), 0)

    def go_to_section(self, section_id: str) -> None:
        """To the page with a section's heading."""
        self._preview.go_to_section(section_id)

    # -- when they are made ------------------------------------------------------------------------

    @property
    def job(self) -> Job | None:
        """What is making them."""
        return self._preview._job

    def is_up_to_date(self) -> bool:
        """Whether no edit waits to be seen on them."""
        return not self._preview._stale and not self._preview._pause.isActive()

    def make_anew(self) -> None:
        """Make them now, whether or not something was edited."""
        self._preview._stale = True
        self._preview._start()

    def finish(self) -> None:
        """Wait for what is being made."""
        self._preview.finish()

    @property
    def _preview(self) -> Preview:
        return self._window.text.pane.preview
