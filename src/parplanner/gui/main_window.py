"""The main window: puts panes, actions and flows together. What the panes do lies with the panes."""

from __future__ import annotations

import base64

from PySide6.QtCore import QByteArray, QModelIndex, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDockWidget,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QToolBar,
)

from parplanner import logs
from parplanner.document import sentences
from parplanner.document.history import Step
from parplanner.gui.actions import ActionSet
from parplanner.gui.commands import Commands
from parplanner.gui.dialogs.bug_report import BugReport
from parplanner.gui.dialogs.messages import Messages
from parplanner.gui.dialogs.once import once
from parplanner.gui.export_flow import ExportFlow
from parplanner.gui.file_flows import FileFlows
from parplanner.gui.find_flow import FindFlow
from parplanner.gui.finding_jumps import FindingJumps
from parplanner.gui.grid_focus import GridFocus
from parplanner.gui.models.criteria import TITLE, CriteriaModel
from parplanner.gui.models.findings import FindingsModel
from parplanner.gui.models.scores import ScoreModel
from parplanner.gui.models.tasks import TaskModel
from parplanner.gui.session import Session
from parplanner.gui.settings import Settings
from parplanner.gui.text_flow import TextFlow
from parplanner.gui.view_flow import ViewFlow
from parplanner.gui.views.criteria import CriteriaPane
from parplanner.gui.views.data_page import DataPage
from parplanner.gui.views.details import DetailsPane
from parplanner.gui.views.findings import FindingsPane
from parplanner.gui.views.history import HistoryPane
from parplanner.gui.views.scores import ScorePane
from parplanner.gui.views.selection_figures import SelectionFigures
from parplanner.gui.views.status import Status
from parplanner.gui.views.tasks import TaskPane
from parplanner.gui.views.welcome import WelcomePage
from parplanner.gui.welcome_flow import WelcomeFlow
from parplanner.gui.window_layout import lay_out, make_menus
from parplanner.wording import tr


class MainWindow(QMainWindow):
    """``language_chosen`` and ``theme_chosen`` ask the application to build the window anew."""

    language_chosen = Signal(str)
    theme_chosen = Signal(str)
    closed = Signal()

    def __init__(self, session: Session, settings: Settings, messages: Messages | None = None) -> None:
        super().__init__()
        self.session = session
        self.settings = settings
        self.messages = messages or Messages()
        self.setObjectName("main")
        self._reporting = False
        self.criteria_model = CriteriaModel(session)
        self.task_model = TaskModel(session)
        self.findings_model = FindingsModel(session)
        for model in (self.criteria_model, self.task_model, self.findings_model):
            model.setParent(self)  # else they would follow the session after this window has gone
        self.criteria = CriteriaPane(self.criteria_model, session, self.messages)
        self.tasks = TaskPane(self.task_model, session, self.messages)
        self.scores = ScorePane(ScoreModel(self.criteria_model), session, self.messages)
        self.findings = FindingsPane(self.findings_model)
        self.welcome = WelcomePage()
        self.panes = QSplitter(Qt.Orientation.Vertical)
        self.data_page = DataPage(session, self.criteria_model, self.task_model, self.panes)
        self.pages = QStackedWidget()
        self.dock = QDockWidget(tr("Findings"))
        self.tool_bar = QToolBar(tr("Tool bar"))
        self.status = Status(session, self.findings_model)
        self.setStatusBar(self.status)
        self.flows = FileFlows(self, session, settings, self.messages)
        self.exports = ExportFlow(self, session, self.flows, self.messages, self.status.jobs)
        self.start_page = WelcomeFlow(self)
        self.details = DetailsPane(session, self.messages)
        grids = [self.criteria.tree, self.scores.table, self.tasks.table, self.details.table]
        self.focus = GridFocus(grids, [self.findings.table], self)
        self.jumps = FindingJumps(self)
        self.text = TextFlow(self)
        self.finder = FindFlow(self, self.data_page.find_bar)
        self.views = ViewFlow(self)
        for grid_model in (self.criteria_model, self.task_model):
            grid_model.may_change = self.commit_editors  # the quick filters change both
        self.history = HistoryPane(session)
        self.history_dock = QDockWidget(tr("History"))
        self.figures = SelectionFigures(grids, self.focus.grid, self)
        self.details_dock = QDockWidget(tr("Details of the criterion"))
        self.actions_ = ActionSet(self)
        self.commands = Commands(self)
        lay_out(self)
        make_menus(self)
        self._connect()
        self._restore()
        self._replaced()

    # -- wiring -------------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.actions_.connect(self.commands.handlers())
        self.session.replaced.connect(self._replaced)
        self.session.state_changed.connect(self._state)
        self.messages.said.connect(self.status.remark)
        self.criteria.tree.selectionModel().currentChanged.connect(self._criterion_chosen)
        self.findings.chosen.connect(self.jumps.jump_to)
        self.findings.fix.connect(self.jumps.fix)
        self.status.findings.clicked.connect(self.commands.toggle_findings)
        self.exports.exported.connect(self.status.offer_folder)
        self.exports.bug.connect(self.report_bug)
        self.figures.told.connect(self.status.show_figures)
        self.history.jumped.connect(self.commands.jump)

    def _restore(self) -> None:
        for key, restore in (("geometry", self.restoreGeometry), ("state", self.restoreState)):
            try:
                raw = base64.b64decode(self.settings.get(key), validate=True)
            except ValueError:
                continue
            if raw:
                restore(QByteArray(raw))
        screen = self.screen().availableGeometry()
        if not screen.intersects(self.frameGeometry()):
            self.move(screen.topLeft())

    # -- following the document ---------------------------------------------------------------------------------

    def _replaced(self) -> None:
        there = self.session.document is not None
        self.pages.setCurrentWidget(self.data_page if there else self.welcome)
        self.dock.setVisible(there)
        self.details_dock.hide()
        self.tool_bar.setVisible(there)
        if there:
            first = self.criteria_model.index(0, self.criteria_model.column_of(TITLE))
            if first.isValid():
                self.criteria.tree.select_cell(first)
            self.criteria.tree.setFocus()
            self._criterion_chosen(first)
        else:
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
            self.setWindowModified(document.is_modified and not document.is_untouched)
        history = document.history if document else None
        for name, step, text in (
            ("undo", history.undoable if history else None, tr("&Undo")),
            ("redo", history.redoable if history else None, tr("&Redo")),
        ):
            self.actions_.by_name[name].setText(self._step_text(text, step))
        self._update_needs()

    def _step_text(self, text: str, step: Step | None) -> str:
        if step is None:
            return text
        return f"{text}: {sentences.label(step.label).replace('&', '&&')[:60]}"

    def _update_needs(self) -> None:
        document = self.session.document
        present = set()
        if document is not None:
            present.add("document")
            present.add("grid")
            present |= {"criterion"} if self.criteria.tree.current_id() else set()
            present |= {"undo"} if document.history.undoable else set()
            present |= {"redo"} if document.history.redoable else set()
        self.actions_.update_needs(present)

    def _criterion_chosen(self, current: QModelIndex, _before: QModelIndex | None = None) -> None:
        row_id = self.criteria_model.id_at(current) if current.isValid() else None
        self.scores.show_criterion(row_id)
        self.tasks.show_criterion(row_id)
        self.details.show_criterion(row_id)
        self._update_needs()

    # -- grids --------------------------------------------------------------------------------------------------

    def commit_editors(self) -> bool:
        """Finish typing in every grid; False when a text is refused and waits to be corrected."""
        self.details.commit()
        return self.text.commit() and self.focus.commit()

    def report_bug(self, error: BaseException) -> None:
        """One of our own mistakes: say so and offer the report."""
        logs.bug("in the window", error)
        if not self._reporting:  # one that comes again and again (while painting) must not pile up dialogs
            self._reporting = True
            with once(BugReport(self, error)) as dialog:
                dialog.exec()
            self._reporting = False

    # -- closing ------------------------------------------------------------------------------------------------

    def remember(self) -> None:
        """Window geometry and columns into the user's settings, never into the document."""
        self.views.remember()
        self.settings.set("geometry", base64.b64encode(self.saveGeometry().data()).decode())
        self.settings.set("state", base64.b64encode(self.saveState().data()).decode())

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.commit_editors() or not self.flows.close():
            event.ignore()
            return
        self.text.finish()
        self.status.jobs.leave()
        self.remember()
        self.closed.emit()
        event.accept()
