"""The window as such: its frame, its title, which workspace it shows, how it ends."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QCloseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QWidget

from tests.gui.driver.answering import FakeMessages
from tests.gui.driver.inside import Inside

WORKSPACES = ("data", "text", "overview", "welcome")


class Frame:
    """Of one window."""

    window: Inside

    @property
    def frame(self) -> QMainWindow:
        """The window as any other one: the parent of dialogs, a size, a picture."""
        return self.window.frame

    @property
    def title(self) -> str:
        """What stands in its title bar."""
        return self.window.windowTitle()

    def is_modified(self) -> bool:
        """Whether it says that something is not saved."""
        return self.window.isWindowModified()

    def come_to_front(self) -> None:
        """Let it be the window that hears the keys."""
        self.window.activateWindow()
        QTest.qWaitForWindowActive(self.window.frame)

    def build_all(self) -> None:
        """Everything that is made after the first frame, at once."""
        self.window.furnish()

    def build_workspaces(self) -> None:
        """The workspaces too that are made when they are first shown."""
        self.build_all()
        assert self.window.text.pane is not None
        assert self.window.overview.pane is not None

    # -- workspaces --------------------------------------------------------------------------------

    @property
    def workspace(self) -> str:
        """One of :data:`WORKSPACES`: what is on the screen."""
        return str(self.window.pages.currentWidget().property("help_page"))

    @property
    def data_page(self) -> QWidget:
        """The workspace of the tables."""
        return self.window.data_page

    def show_overview_without_leaving(self) -> None:
        """The overview's page on the screen, without what belongs to going there."""
        self.window.workspaces.bring(self.window.overview)

    # -- typing that is not finished ---------------------------------------------------------------

    def commit(self) -> bool:
        """Finish typing everywhere; no when a text is refused and waits to be corrected."""
        return self.window.desk.commit()

    def finish_typing(self) -> bool:
        """As before the plan is saved or left: a text that cannot be stored is told in a dialog."""
        return self.window.desk.finish_typing()

    # -- its end -----------------------------------------------------------------------------------

    def ask_to_close(self) -> QEvent:
        """What its close button asks; the event says whether it may."""
        event = QCloseEvent()
        self.window.closeEvent(event)
        return event

    def remember(self) -> None:
        """Keep its arrangement for the next start."""
        self.window.remember()

    def remembered_place(self) -> dict[str, Any]:
        """Where the officer is, as it is remembered."""
        return self.window.places.now()

    # -- what it asks ------------------------------------------------------------------------------

    @property
    def messages(self) -> FakeMessages:
        """The scripted answers and what was said."""
        messages = self.window.messages
        assert isinstance(messages, FakeMessages)
        return messages

    # -- mistakes of ours --------------------------------------------------------------------------

    def report_bug(self, error: BaseException) -> None:
        """Show the dialog for a mistake of ours."""
        self.window.report_bug(error)

    def catch_bugs(self, monkeypatch: pytest.MonkeyPatch) -> list[Any]:
        """Collect mistakes of ours from now on, in place of their dialog."""
        found: list[Any] = []
        monkeypatch.setattr(self.window.frame, "report_bug", found.append)
        return found
