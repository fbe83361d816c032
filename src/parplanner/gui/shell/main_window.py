"""The main window, built in three parts so that it is on the screen at once. What the panes do lies with the panes."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QMenu

from parplanner.gui.services.session import Session
from parplanner.gui.services.settings import Settings
from parplanner.gui.shell import window_state
from parplanner.gui.shell.pages import Pages
from parplanner.gui.shell.welcome import WelcomePage
from parplanner.gui.shell.window_layout import frame
from parplanner.gui.widgets.messages import Messages
from parplanner.wording import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDockWidget, QSplitter, QToolBar

    from parplanner.domain.writing.text_fields import Use
    from parplanner.gui.flows.drop import DropFlow
    from parplanner.gui.flows.explain import ExplainFlow
    from parplanner.gui.flows.export import ExportFlow
    from parplanner.gui.flows.files import FileFlows
    from parplanner.gui.flows.find import FindFlow
    from parplanner.gui.flows.fixes import FindingFixes
    from parplanner.gui.flows.going import Going
    from parplanner.gui.flows.views import ViewFlow
    from parplanner.gui.grids.criteria.model import CriteriaModel
    from parplanner.gui.grids.criteria.pane import CriteriaPane
    from parplanner.gui.grids.kit.selection_figures import SelectionFigures
    from parplanner.gui.grids.scores.pane import ScorePane
    from parplanner.gui.grids.tasks.model import TaskModel
    from parplanner.gui.grids.tasks.table import TaskPane
    from parplanner.gui.panels.findings import FindingsPane
    from parplanner.gui.panels.findings_model import FindingsModel
    from parplanner.gui.panels.history import HistoryPane
    from parplanner.gui.shell.actions import ActionSet
    from parplanner.gui.shell.commands import Commands
    from parplanner.gui.shell.grid_focus import GridFocus
    from parplanner.gui.shell.panels import Panels
    from parplanner.gui.shell.status import Status
    from parplanner.gui.shell.welcome_flow import WelcomeFlow
    from parplanner.gui.shell.window_place import Places
    from parplanner.gui.workspaces.data.details import DetailsPane
    from parplanner.gui.workspaces.data.page import DataPage
    from parplanner.gui.workspaces.overview.flow import OverviewFlow
    from parplanner.gui.workspaces.text.flow import TextFlow


class MainWindow(QMainWindow):
    """``language_chosen``, ``theme_chosen`` and ``font_size_chosen`` ask the application to build the window anew.

    A fresh window is a frame with the welcome page. The attributes declared below come with ``plan_page`` (what the
    first painted frame of a plan shows) and with ``furnishing`` (everything else): after the first frame, or before, as
    soon as somebody looks at one of them.
    """

    language_chosen = Signal(str)
    theme_chosen = Signal(str)
    font_size_chosen = Signal(int)
    closed = Signal()

    criteria_model: CriteriaModel
    task_model: TaskModel
    findings_model: FindingsModel
    criteria: CriteriaPane
    tasks: TaskPane
    scores: ScorePane
    findings: FindingsPane
    details: DetailsPane
    panes: QSplitter
    data_page: DataPage
    drops: DropFlow
    panels: Panels
    places: Places
    dock: QDockWidget
    details_dock: QDockWidget
    tool_bar: QToolBar
    status: Status
    flows: FileFlows
    exports: ExportFlow
    start_page: WelcomeFlow
    focus: GridFocus
    jumps: Going
    fixes: FindingFixes
    text: TextFlow
    overview: OverviewFlow
    explaining: ExplainFlow
    finder: FindFlow
    views: ViewFlow
    history: HistoryPane
    history_dock: QDockWidget
    figures: SelectionFigures
    actions_: ActionSet
    commands: Commands

    def __init__(self, session: Session, settings: Settings, messages: Messages | None = None) -> None:
        super().__init__()
        self.session = session
        self.settings = settings
        self.messages = messages or Messages()
        self.setObjectName("main")
        session.may_orphan = self._may_orphan
        self._has_page = self._has_rest = self._building = self._reporting = False
        self.welcome = WelcomePage()
        self.welcome.show_recent(settings.recent(), settings.pinned())
        self.pages = Pages()
        self.menus: dict[str, QMenu] = {}
        frame(self)
        window_state.restore_geometry(self)
        if session.document is not None:
            self.furnish()

    def furnish_page(self) -> None:
        """Add what the first painted frame of a plan shows, once."""
        if self._has_page:
            return
        from parplanner.gui.shell import plan_page

        self._build(plan_page.furnish)
        self._has_page = True
        self._connect_page()
        window_state.restore_panes(self)
        self._replaced()

    def furnish(self) -> None:
        """Add everything, once."""
        self.furnish_page()
        if self._has_rest:
            return
        from parplanner.gui.shell import furnishing

        self._build(furnishing.furnish)
        self._has_rest = True
        self.welcome.add_icons()
        self._connect_rest()
        for dock in (self.details_dock, self.history_dock):
            self.restoreDockWidget(dock)  # its place and size
        self.panels.add(self.details_dock, self.history_dock)
        if self.session.document is not None:
            self.findings_model.refresh()
            self._criterion_chosen(self.criteria.tree.currentIndex())
            self.places.go_on()
        else:
            self.start_page.refresh()

    def _build(self, part: Callable[[MainWindow], None]) -> None:
        self._building = True
        try:
            part(self)
        finally:
            self._building = False

    def __getattr__(self, name: str) -> Any:
        """Called for what is not there (yet)."""
        state = self.__dict__
        if name not in MainWindow.__annotations__ or state.get("_building", True) or state["_has_rest"]:
            raise AttributeError(name)
        if state["_has_page"]:
            self.furnish()
        else:
            self.furnish_page()
        return getattr(self, name)

    # -- wiring -------------------------------------------------------------------------------------------------

    def _connect_page(self) -> None:
        self.session.replaced.connect(self._replaced)
        self.session.state_changed.connect(self._state)
        self.messages.said.connect(self.status.remark)
        self.pages.currentChanged.connect(self._mark_page)
        # A key pressed before the rest is there waits for it instead of being lost.
        self.actions_.connect({name: partial(self._run, name) for name in self.actions_.by_name})
        self.criteria.tree.selectionModel().currentChanged.connect(self._criterion_chosen)

    def _connect_rest(self) -> None:
        from parplanner.gui.flows.overdue import show_overdue

        self.session.leaving.connect(self.places.remember)
        self.follow_last()
        missing = set(self.actions_.by_name) - set(self.handlers)
        assert not missing, f"actions without a handler: {sorted(missing)}"
        self.findings.chosen.connect(self.jumps.jump_to)
        self.findings.remedies_wanted.connect(self.fixes.open_menu)
        self.findings.ignore_wanted.connect(self.fixes.ignore)
        self.findings.current_changed.connect(self._update_needs)
        self.status.count(self.findings_model)
        self.status.findings.clicked.connect(self.commands.toggle_findings)
        self.status.goal.clicked.connect(self.commands.edit_goal)
        self.status.overdue.clicked.connect(partial(show_overdue, self))
        self.status.day.turned.connect(self.task_model.tell_overdue)
        self.exports.exported.connect(self.status.offer_folder)
        self.exports.remarked.connect(self.status.offer_remarks)
        self.status.remarks_asked.connect(self.exports.show_remarks)
        self.exports.bug.connect(self.report_bug)
        self.exports.form_wanted.connect(self.commands.show_form_findings)
        self.figures.told.connect(self.status.show_figures)
        self.history.jumped.connect(self.commands.steps.jump)

    def follow_last(self) -> None:
        """The window goes where the officer was in another plan when all its panes show that plan; a pane that is made
        later calls this."""
        self.session.replaced.disconnect(self._replaced)
        self.session.replaced.connect(self._replaced)

    @cached_property
    def handlers(self) -> dict[str, Callable[[], object]]:
        """What each action does."""
        return self.commands.handlers()

    def _run(self, action: str) -> None:
        self.handlers[action]()
        self._mark_page()

    def _mark_page(self, *_: object) -> None:
        """The tool bar and the menu show which workspace is open, whatever was pressed."""
        page = self.pages.currentWidget()
        self.actions_.mark_page(str(page.property("help_page")) if page is not None else "")

    # -- following the document ---------------------------------------------------------------------------------

    def _replaced(self) -> None:
        there = self.session.document is not None
        self.pages.setCurrentWidget(self.data_page if there else self.welcome)
        self.panels.follow(there)
        self.tool_bar.setVisible(there)
        if there:
            from parplanner.gui.grids.criteria.model import TITLE

            first = self.criteria_model.index(0, self.criteria_model.column_of(TITLE))
            if first.isValid():
                self.criteria.tree.select_cell(first)
            self.criteria.tree.setFocus()
            self._criterion_chosen(first)
            self.places.come_back()
            if self._has_rest:
                self.places.go_on()
        elif self._has_rest:
            self.start_page.refresh()
        self._state()

    def _state(self) -> None:
        document = self.session.document
        if document is None:
            self.setWindowTitle("parplanner")
            self.setWindowModified(False)
        else:
            name = self.flows.name().replace("[*]", "[*][*]")  # twice: literally
            self.setWindowTitle(f"{name}[*] – parplanner")
            modified = document.is_modified and not document.is_untouched
            self.setWindowModified(modified or self.session.is_typing)
        history = document.history if document else None
        self.actions_.name_step("undo", history.undoable if history else None)
        self.actions_.name_step("redo", history.redoable if history else None)
        self._update_needs()

    def _update_needs(self) -> None:
        document = self.session.document
        present = set()
        if document is not None:
            present.add("document")
            present.add("grid")
            present |= {"criterion"} if self.criteria.tree.current_id() else set()
            present |= {"finding"} if self._has_rest and self.findings.current() else set()
            present |= {"undo"} if document.history.undoable or self.session.is_typing else set()
            present |= {"redo"} if document.history.redoable else set()
        self.actions_.update_needs(present)

    def _criterion_chosen(self, current: QModelIndex, _before: QModelIndex | None = None) -> None:
        row_id = self.criteria_model.id_at(current) if current.isValid() else None
        if self.criteria_model.same_plan and row_id == self.scores.model.criterion_id:
            return  # another filter, the same row
        self.scores.show_criterion(row_id)
        self.tasks.show_criterion(row_id)
        if self._has_rest:
            self.details.show_criterion(row_id)
            self.findings.show_criterion(row_id)
        self._update_needs()

    # -- grids --------------------------------------------------------------------------------------------------

    def commit_editors(self) -> bool:
        """Finish typing in every grid; False when a text is refused and waits to be corrected."""
        return not self._has_rest or (self.details.commit() and self.text.commit() and self.focus.commit())

    def finish_typing(self) -> bool:
        """Before the plan is written or left: :meth:`commit_editors`. A text that cannot be stored is told in a dialog:
        nothing else would say why nothing happens."""
        if self.commit_editors():
            return True
        if self._has_rest and self.text.waits_to_be_stored:
            sentence = tr("{reason}\n\nWhat was typed is kept in the window; nothing was saved or closed.")
            said = sentence.format(reason=self.session.last_refusal)
            self.messages.warn(self, tr("The text could not be stored"), said)
        return False

    def _may_orphan(self, lost: list[Use]) -> bool:
        from parplanner.gui.flows.text_holes import may_orphan

        return may_orphan(self, self.messages, self.session.plan, lost)

    def report_bug(self, error: BaseException) -> None:
        """One of our own mistakes: say so and offer the report."""
        from parplanner import logs
        from parplanner.gui.dialogs.bug_report import BugReport
        from parplanner.gui.widgets.once import once

        logs.bug("in the window", error)
        if not self._reporting:  # one that comes again and again (while painting) must not pile up dialogs
            self._reporting = True
            try:
                with once(BugReport(self, error)) as dialog:
                    dialog.exec()
            finally:
                self._reporting = False

    # -- closing ------------------------------------------------------------------------------------------------

    def remember(self) -> None:
        """Window, panels, columns and the place in the plan: into the user's settings, never into the document."""
        self.views.remember()
        self.panels.remember()
        self.places.remember()
        window_state.remember(self)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.finish_typing() or not self.flows.close():
            event.ignore()
            return
        self.text.finish()
        self.status.jobs.leave()
        self.remember()
        self.closed.emit()
        event.accept()
