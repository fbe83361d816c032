"""The main window: puts the parts together in the order in which they may come. What the parts do
lies with them.

A fresh window is a frame with the welcome page, so that it is on the screen at once.
:meth:`MainWindow.show_plan_page` adds what the first painted frame of a plan shows,
:meth:`MainWindow.furnish` everything else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow

from parplanner.gui.desk import Desk
from parplanner.gui.services.session import Session
from parplanner.gui.services.settings import Settings
from parplanner.gui.shell import window_layout, window_state
from parplanner.gui.shell.pages import Pages
from parplanner.gui.shell.welcome import WelcomePage
from parplanner.gui.widgets.messages import Messages
from parplanner.gui.workspace import Workspaces

if TYPE_CHECKING:
    from parplanner.domain.writing.text_fields import Use
    from parplanner.gui.shell.action import Action
    from parplanner.gui.shell.page_parts import PageParts
    from parplanner.gui.shell.parts import Parts
    from parplanner.gui.shell.window_anew import Standing


class MainWindow(QMainWindow):
    """``chosen(what, value)`` asks the application for another language, look or letter size.

    ``page`` and ``parts`` are what is there of the two halves: None until the window is furnished
    so far.
    """

    chosen = Signal(str, str)
    closed = Signal()

    def __init__(
        self, session: Session, settings: Settings, messages: Messages | None = None
    ) -> None:
        super().__init__()
        self.setObjectName("main")
        self.session = session
        self.settings = settings
        self.messages = messages or Messages()
        session.may_orphan = self._may_orphan
        self.welcome = WelcomePage()
        self.welcome.setProperty("help_page", "welcome")
        self.welcome.show_recent(settings.recent(), settings.pinned())
        self.pages = Pages()
        self.pages.addWidget(self.welcome)
        self.workspaces = Workspaces(self.pages)
        self.desk = Desk(self, session, settings, self.messages, self.workspaces)
        self.menus = window_layout.frame(self, self.pages)
        self.page: PageParts | None = None
        self.parts: Parts | None = None
        self._reporting = False
        window_state.restore_geometry(self, settings)
        if session.document is not None:
            self.furnish()

    # -- the two halves ----------------------------------------------------------------------------

    def show_plan_page(self) -> PageParts:
        """Add what the first painted frame of a plan shows, once."""
        if self.page is None:
            from parplanner.gui.shell.page_parts import PageParts

            self.page = PageParts(self, self.desk, self.menus)
            self.page.actions.connect(self._run)
            self.session.arrived.connect(self._arrived)
            self.session.state_changed.connect(self._state)
            self.workspaces.opened.connect(self.page.mark_workspace)
            self.workspaces.made.connect(self._made)
            self.desk.criterion_chosen.connect(self._update_needs)
            window_state.restore_panes(self, self.settings)
            self._arrived()
        return self.page

    def furnish(self) -> Parts:
        """Add everything, once."""
        page = self.show_plan_page()
        if self.parts is None:
            from parplanner.gui.shell.furnishing import furnish

            self.parts = furnish(self, self.desk, page, self.welcome, self.chosen.emit)
            self.welcome.add_icons()
            self.session.leaving.connect(page.places.remember)
            self.parts.beside.findings.current_changed.connect(self._update_needs)
            self.parts.exports.bug.connect(self.report_bug)
            if self.session.document is not None:
                self.parts.beside.findings.model.refresh()
                self.parts.data.tell_chosen()
                page.places.go_on()
            else:
                self.parts.start_page.refresh()
        return self.parts

    def _made(self, _workspace: object) -> None:
        window_state.restore_splitters(self, self.settings)

    def _run(self, action: Action) -> None:
        """Carry an action out; a key pressed before everything is there
        waits for it instead of being lost."""
        from parplanner.gui.shell.action import First

        parts = self.furnish()
        ready = {
            First.NOTHING: lambda: True,
            First.COMMITTED: self.desk.commit,
            First.TOLD: self.desk.finish_typing,
        }
        if ready[action.first]():
            action.run(parts)
        if self.page is not None:
            self.page.mark_workspace(self.workspaces.key)
            self.page.actions.by_name["full_screen"].setChecked(self.isFullScreen())

    # -- following the document --------------------------------------------------------------------

    def _arrived(self) -> None:
        """Another plan, or none, is shown by all that is there."""
        page = self.page
        assert page is not None
        there = self.session.document is not None
        if there:
            self.workspaces.bring(page.data)
        else:
            self.pages.setCurrentWidget(self.welcome)
        page.follow(there)
        if there:
            page.data.stand_on_first()
            page.places.come_back()
            if self.parts is not None:
                page.places.go_on()
        elif self.parts is not None:
            self.parts.start_page.refresh()
        self._state()

    def _state(self) -> None:
        page = self.page
        assert page is not None
        document = self.session.document
        if document is None:
            self.setWindowTitle("parplanner")
            self.setWindowModified(False)
        else:
            name = page.files.name().replace("[*]", "[*][*]")  # twice: literally
            self.setWindowTitle(f"{name}[*] – parplanner")
            modified = document.is_modified and not document.is_untouched
            self.setWindowModified(modified or self.session.is_typing)
        history = document.history if document else None
        page.actions.name_step("undo", history.undoable if history else None)
        page.actions.name_step("redo", history.redoable if history else None)
        self._update_needs()

    def _update_needs(self, *_: object) -> None:
        page = self.page
        if page is None:
            return
        document = self.session.document
        present = set()
        if document is not None:
            present |= {"document", "grid"}
            present |= {"criterion"} if page.data.tables.criteria.tree.current_id() else set()
            present |= (
                {"finding"}
                if self.parts is not None and self.parts.beside.findings.current()
                else set()
            )
            present |= {"undo"} if document.history.undoable or self.session.is_typing else set()
            present |= {"redo"} if document.history.redoable else set()
        page.actions.update_needs(present)

    # -- asking and telling ------------------------------------------------------------------------

    def _may_orphan(self, lost: list[Use]) -> bool:
        from parplanner.gui.flows.text_holes import may_orphan

        return may_orphan(self, self.messages, self.session.plan, lost)

    def report_bug(self, error: BaseException) -> None:
        """One of our own mistakes: say so and offer the report."""
        from parplanner import logs
        from parplanner.gui.dialogs.bug_report import BugReport
        from parplanner.gui.widgets.once import once

        logs.bug("in the window", error)
        if (
            not self._reporting
        ):  # one that comes again and again (while painting) must not pile up dialogs
            self._reporting = True
            try:
                with once(BugReport(self, error)) as dialog:
                    dialog.exec()
            finally:
                self._reporting = False

    # -- closing, and a window that is built anew --------------------------------------------------

    def remember(self) -> None:
        """Window, panels, columns and the place in the plan: into the
        user's settings, never into the document."""
        parts, page = self.furnish(), self.show_plan_page()
        for workspace in parts.desk.workspaces:
            workspace.remember()
        page.panels.remember()
        page.places.remember()
        window_state.remember(self, self.settings)

    def standing(self) -> Standing | None:
        """Where the officer is, for the window that comes after this one."""
        from parplanner.gui.shell import window_anew

        parts, page = self.furnish(), self.show_plan_page()
        return window_anew.standing_of(self.desk, page.places, parts.beside.findings, page.status)

    def go_on(self, before: Standing | None) -> None:
        """There, in this window."""
        from parplanner.gui.shell import window_anew

        parts, page = self.furnish(), self.show_plan_page()
        window_anew.go_on(before, self.desk, page.places, parts.beside.findings, page.status)

    def closeEvent(self, event: QCloseEvent) -> None:
        page = self.show_plan_page()
        if not self.desk.finish_typing() or not page.files.close():
            event.ignore()
            return
        for workspace in self.workspaces:
            workspace.finish()
        page.status.jobs.leave()
        self.remember()
        self.closed.emit()
        event.accept()
