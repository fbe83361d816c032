"""The main window: puts panes, actions and flows together. What the panes do lies with the panes."""

from __future__ import annotations

import base64
from collections.abc import Callable

from PySide6.QtCore import QByteArray, QModelIndex, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDockWidget,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QToolBar,
)

from parplanner import __version__, logs
from parplanner.document import sentences
from parplanner.document.history import Label, Step
from parplanner.domain.errors import Problem
from parplanner.gui.actions import ActionSet
from parplanner.gui.dialogs.bug_report import BugReport
from parplanner.gui.dialogs.messages import Messages
from parplanner.gui.dialogs.once import once
from parplanner.gui.dialogs.plan_facts import PlanFacts
from parplanner.gui.dialogs.shortcuts import show_shortcuts
from parplanner.gui.dialogs.units import show_units
from parplanner.gui.export_flow import ExportFlow
from parplanner.gui.file_flows import FileFlows
from parplanner.gui.finding_jumps import FindingJumps
from parplanner.gui.grid_focus import GridFocus
from parplanner.gui.models.criteria import TITLE, CriteriaModel
from parplanner.gui.models.findings import FindingsModel
from parplanner.gui.models.scores import ScoreModel
from parplanner.gui.models.tasks import TaskModel
from parplanner.gui.session import Session
from parplanner.gui.settings import Settings
from parplanner.gui.text_flow import TextFlow
from parplanner.gui.views.criteria import CriteriaPane
from parplanner.gui.views.details import DetailsPane
from parplanner.gui.views.findings import FindingsPane
from parplanner.gui.views.scores import ScorePane
from parplanner.gui.views.status import Status
from parplanner.gui.views.tasks import TaskPane
from parplanner.gui.views.welcome import WelcomePage
from parplanner.gui.welcome_flow import WelcomeFlow
from parplanner.gui.window_layout import lay_out, make_menus
from parplanner.wording import mark, tr


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
        self.details_dock = QDockWidget(tr("Details of the criterion"))
        self.actions_ = ActionSet(self)
        lay_out(self)
        make_menus(self)
        self._connect()
        self._restore()
        self._replaced()

    # -- wiring -------------------------------------------------------------------------------------------------

    def _handlers(self) -> dict[str, Callable[[], object]]:
        tree, flows, grid = self.criteria.tree, self.flows, self.focus.grid
        committed, on_data = self._committed, self._on_data
        return {
            "new": committed(flows.new), "open": committed(flows.open), "save": committed(flows.save),
            "save_as": committed(flows.save_as), "import": committed(flows.import_table),
            "export": committed(self.exports.export), "info": committed(self.edit_facts),
            "close": committed(flows.close), "quit": self.close,
            "undo": committed(self.undo), "redo": committed(self.redo),
            "cut": committed(on_data(lambda: grid().cut_cells())),
            "copy": committed(on_data(lambda: grid().copy_cells())),
            "paste": committed(on_data(lambda: grid().paste_cells())),
            "clear": committed(on_data(lambda: grid().clear_cells())),
            "add_below": committed(self.add_below),
            "add_child": committed(on_data(tree.add_child, lambda: self.text.pane.add_subsection())),
            "add_task": committed(on_data(self.tasks.add_task)), "duplicate": committed(on_data(tree.duplicate_row)),
            "delete_rows": committed(self.delete_rows),
            "move_up": committed(on_data(lambda: tree.shift(-1), self.text.moved("up"))),
            "move_down": committed(on_data(lambda: tree.shift(1), self.text.moved("down"))),
            "indent": committed(on_data(tree.indent, self.text.moved("in"))),
            "outdent": committed(on_data(tree.outdent, self.text.moved("out"))),
            "not_applicable": committed(on_data(tree.toggle_not_applicable)),
            "expand": tree.expandAll, "collapse": tree.collapseAll, "next_pane": committed(self.focus.next_pane),
            "data_page": committed(self.text.show_data), "text_page": committed(self.text.show_text),
            "details": committed(self.toggle_details), "drafts": committed(self.text.draft),
            "preview": committed(self.text.show_text), "print": committed(self.text.print),
            "signing": committed(self.text.edit_signing),
            "findings": committed(self.toggle_findings),
            "units": committed(lambda: show_units(self, self.session)),
            "theme_light": lambda: self.theme_chosen.emit("light"),
            "theme_dark": lambda: self.theme_chosen.emit("dark"),
            "theme_system": lambda: self.theme_chosen.emit("system"),
            "lang_vi": lambda: self.language_chosen.emit("vi"), "lang_en": lambda: self.language_chosen.emit("en"),
            "shortcuts": lambda: show_shortcuts(self), "about": self.about,
        }  # fmt: skip

    def _on_data(self, run: Callable[[], object], in_text: Callable[[], object] | None = None) -> Callable[[], object]:
        """A command of the tables: in the text workspace it must not change rows nobody sees."""

        def either() -> object:
            if not self.text.is_shown:
                return run()
            return in_text() if in_text is not None else None

        return either

    def _committed(self, run: Callable[[], object]) -> Callable[[], object]:
        """First finish what is being typed, so that no command works on less than the officer sees."""

        def both() -> object:
            return run() if self.commit_editors() else None

        return both

    def _connect(self) -> None:
        self.actions_.connect(self._handlers())
        self.session.replaced.connect(self._replaced)
        self.session.state_changed.connect(self._state)
        self.messages.said.connect(self.status.remark)
        self.criteria.tree.selectionModel().currentChanged.connect(self._criterion_chosen)
        self.findings.chosen.connect(self.jumps.jump_to)
        self.findings.fix.connect(self.jumps.fix)
        self.status.findings.clicked.connect(self.toggle_findings)
        self.exports.exported.connect(self.status.offer_folder)
        self.exports.bug.connect(self.report_bug)

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
        self.pages.setCurrentWidget(self.panes if there else self.welcome)
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

    def add_below(self) -> None:
        """A row, or in the task table a task; a section in the text."""
        if self.text.is_shown:
            self.text.pane.add_section()
        elif self.focus.grid() is self.details.table:
            self.details.add_shortcoming()
        elif self.focus.grid() is self.tasks.table:
            self.tasks.add_task()
        else:
            self.criteria.tree.add_below()

    def delete_rows(self) -> None:
        """Rows of the grid in use; the section in the text."""
        if self.text.is_shown:
            self.text.pane.delete_section()
        elif self.focus.grid() is self.details.table:
            self.details.delete_shortcoming()
        elif self.focus.grid() is self.tasks.table:
            self.tasks.table.delete_rows()
        else:
            self.criteria.tree.delete_rows()

    # -- commands -----------------------------------------------------------------------------------------------

    def undo(self) -> None:
        """One step back, named in the status bar."""
        self._step(lambda: self.session.document.undo() if self.session.document else None, mark("Undone: {step}"))

    def redo(self) -> None:
        """One step forward."""
        self._step(lambda: self.session.document.redo() if self.session.document else None, mark("Redone: {step}"))

    def _step(self, run: Callable[[], Label | None], said: str) -> None:
        try:
            label = run()
        except Problem as problem:
            self.status.remark(sentences.problem(problem))
            return
        if label is not None:
            self.status.remark(tr(said).format(step=sentences.label(label)))

    def edit_facts(self) -> None:
        """Agency, number, goal, columns: OK is one step."""
        with once(PlanFacts(self, self.session.plan)) as dialog:
            if dialog.exec():
                self.session.attempt(Label(mark("Change plan facts")), lambda: dialog.changes)

    def toggle_findings(self) -> None:
        """F7: show the findings and go there; again: hide them."""
        if self.dock.isVisible() and self.findings.table.hasFocus():
            self.dock.hide()
            self.criteria.tree.setFocus()
            return
        self.findings_model.refresh()
        self.dock.show()
        self.findings.table.setFocus()
        if self.findings_model.findings and not self.findings.table.currentIndex().isValid():
            self.findings.table.selectRow(0)

    def toggle_details(self) -> None:
        """F8: the details of the selected criterion, or hide them."""
        self.text.show_data()
        self.details_dock.setVisible(not self.details_dock.isVisible())
        if self.details_dock.isVisible():
            self.details.agency.setFocus()

    def about(self) -> None:
        """Version and licences."""
        text = tr(
            "parplanner {version}\n\nWorks offline; your plan never leaves this computer unless you send it.\n\n"
            "Made with Qt for Python (LGPL-3.0), SQLAlchemy (MIT), openpyxl (MIT), ReportLab (BSD) and the Tinos "
            "fonts (OFL-1.1)."
        )
        self.messages.tell(self, tr("About parplanner"), text.format(version=__version__))

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
        """Window geometry into the user's settings, never into the document."""
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
