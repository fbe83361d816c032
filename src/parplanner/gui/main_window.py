"""The main window: puts panes, actions and flows together. What the panes do lies with the panes."""

from __future__ import annotations

import base64
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QModelIndex, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDesktopServices
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QToolBar,
    QWidget,
)

from parplanner.document import sentences
from parplanner.document.document import new_id
from parplanner.document.history import Label, Step
from parplanner.domain.edits import printed, units
from parplanner.domain.errors import Problem
from parplanner.domain.findings import Finding
from parplanner.domain.rows import MAX_COLUMN, Criterion, Task, Unit
from parplanner.domain.text import same_name
from parplanner.gui.actions import MENUS, TOOLBAR, ActionSet
from parplanner.gui.dialogs.bug_report import BugReport
from parplanner.gui.dialogs.messages import Messages
from parplanner.gui.dialogs.plan_facts import PlanFacts
from parplanner.gui.dialogs.shortcuts import ShortcutSheet
from parplanner.gui.dialogs.units import UnitDesk
from parplanner.gui.file_flows import FileFlows
from parplanner.gui.models.criteria import TITLE, CriteriaModel
from parplanner.gui.models.findings import FindingsModel
from parplanner.gui.models.scores import ScoreModel
from parplanner.gui.models.tasks import KEYS, TaskModel
from parplanner.gui.session import Session
from parplanner.gui.settings import Settings
from parplanner.gui.views.criteria import CriteriaPane
from parplanner.gui.views.findings import FindingsPane
from parplanner.gui.views.grid import GridGestures
from parplanner.gui.views.scores import ScorePane
from parplanner.gui.views.status import Status
from parplanner.gui.views.tasks import TaskPane
from parplanner.gui.views.welcome import WelcomePage
from parplanner.wording import language, mark, tr


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
        self.criteria_model = CriteriaModel(session)
        self.task_model = TaskModel(session)
        self.findings_model = FindingsModel(session)
        self.criteria = CriteriaPane(self.criteria_model, session, self.messages)
        self.tasks = TaskPane(self.task_model, session, self.messages)
        self.scores = ScorePane(ScoreModel(self.criteria_model), session, self.messages)
        self.findings = FindingsPane(self.findings_model)
        self.welcome = WelcomePage()
        self.pages = QStackedWidget()
        self.status = Status(session, self.findings_model)
        self.setStatusBar(self.status)
        self.flows = FileFlows(self, session, settings, self.messages, self.status.jobs)
        self.actions_ = ActionSet(self)
        self._lay_out()
        self._make_menus()
        self._connect()
        self._restore()
        self._replaced()

    # -- building -----------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.lower_panes = QSplitter(Qt.Orientation.Horizontal)
        self.lower_panes.addWidget(self.scores)
        self.lower_panes.addWidget(self.tasks)
        self.lower_panes.setStretchFactor(1, 1)
        self.lower_panes.setSizes([self.fontMetrics().averageCharWidth() * 42, 900])
        self.panes = QSplitter(Qt.Orientation.Vertical)
        self.panes.addWidget(self.criteria)
        self.panes.addWidget(self.lower_panes)
        self.panes.setStretchFactor(0, 3)
        self.panes.setStretchFactor(1, 2)
        self.panes.setSizes([430, 270])
        self.pages.addWidget(self.welcome)
        self.pages.addWidget(self.panes)
        self.setCentralWidget(self.pages)
        self.dock = QDockWidget(tr("Findings"))
        self.dock.setObjectName("findings")
        self.dock.setWidget(self.findings)
        self.dock.setFeatures(
            QDockWidget.DockWidgetFeature.DockWidgetClosable | QDockWidget.DockWidgetFeature.DockWidgetMovable
        )
        self.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self.dock)
        room = self.screen().availableSize()
        self.resize(min(1280, room.width()), min(820, room.height()))
        self.resizeDocks([self.dock], [150], Qt.Orientation.Vertical)

    def _make_menus(self) -> None:
        for menu in MENUS:
            self.actions_.fill(self.menuBar().addMenu(tr(menu.title)), menu.entries)
        self.tool_bar = QToolBar(tr("Tool bar"))
        self.tool_bar.setObjectName("tools")
        self.tool_bar.setMovable(False)
        for name in TOOLBAR:
            if name == "-":
                self.tool_bar.addSeparator()
            else:
                self.tool_bar.addAction(self.actions_.by_name[name])
        self.addToolBar(self.tool_bar)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        theme = self.settings.get("theme", "system")
        for name in ("light", "dark", "system"):
            self.actions_.by_name[f"theme_{name}"].setChecked(name == theme)
        for name in ("vi", "en"):
            self.actions_.by_name[f"lang_{name}"].setChecked(name == language())
        self.actions_.submenus["recent"].aboutToShow.connect(self._fill_recent)
        for view in (self.criteria.tree, self.tasks.table):
            view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
            for name in ("cut", "copy", "paste", "clear", "add_below", "add_child", "add_task", "delete_rows"):
                if view is self.criteria.tree or name not in ("add_child", "add_task"):
                    view.addAction(self.actions_.by_name[name])

    def _handlers(self) -> dict[str, Callable[[], object]]:
        tree, flows = self.criteria.tree, self.flows
        committed = self._committed
        return {
            "new": committed(flows.new), "open": committed(flows.open), "save": committed(flows.save),
            "save_as": committed(flows.save_as), "import": committed(flows.import_table),
            "export": committed(flows.export), "info": committed(self.edit_facts),
            "close": committed(flows.close), "quit": self.close,
            "undo": committed(self.undo), "redo": committed(self.redo),
            "cut": committed(lambda: self.grid().cut_cells()), "copy": committed(lambda: self.grid().copy_cells()),
            "paste": committed(lambda: self.grid().paste_cells()),
            "clear": committed(lambda: self.grid().clear_cells()),
            "add_below": committed(self.add_below), "add_child": committed(tree.add_child),
            "add_task": committed(self.tasks.add_task), "duplicate": committed(tree.duplicate_row),
            "delete_rows": committed(self.delete_rows),
            "move_up": committed(lambda: tree.shift(-1)), "move_down": committed(lambda: tree.shift(1)),
            "indent": committed(tree.indent), "outdent": committed(tree.outdent),
            "not_applicable": committed(tree.toggle_not_applicable),
            "expand": tree.expandAll, "collapse": tree.collapseAll, "next_pane": committed(self.next_pane),
            "findings": committed(self.toggle_findings),
            "units": committed(lambda: UnitDesk(self, self.session).exec()),
            "theme_light": lambda: self.theme_chosen.emit("light"),
            "theme_dark": lambda: self.theme_chosen.emit("dark"),
            "theme_system": lambda: self.theme_chosen.emit("system"),
            "lang_vi": lambda: self.language_chosen.emit("vi"), "lang_en": lambda: self.language_chosen.emit("en"),
            "shortcuts": lambda: ShortcutSheet(self).exec(), "about": self.about,
        }  # fmt: skip

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
        self.findings.chosen.connect(self.jump_to)
        self.findings.fix.connect(self._fix)
        self.status.findings.clicked.connect(self.toggle_findings)
        self.flows.exported.connect(self._offer_folder)
        self.flows.bug.connect(self.report_bug)
        self.status.open_folder.clicked.connect(self._open_folder)
        self.welcome.command.connect(self._welcome_command)
        self.welcome.recent_chosen.connect(lambda name: self.flows.open(Path(name)))
        self.welcome.recover_chosen.connect(self.flows.recover)
        self.welcome.recover_discarded.connect(self._discard_recoverable)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)

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
        self.tool_bar.setVisible(there)
        if there:
            first = self.criteria_model.index(0, self.criteria_model.column_of(TITLE))
            if first.isValid():
                self.criteria.tree.select_cell(first)
            self.criteria.tree.setFocus()
            self._criterion_chosen(first)
        else:
            self.refresh_welcome()
        self._state()

    def refresh_welcome(self) -> None:
        """Recent files now; what can be recovered once the page is on the screen (it takes reading files)."""
        self.welcome.show_recent(self.settings.recent())
        QTimer.singleShot(0, self, self.offer_recovery)

    def offer_recovery(self) -> None:
        """Look for what crashed sessions left, unless a plan was opened meanwhile."""
        if self.session.document is not None:
            return
        from parplanner.document import opening

        try:
            self.welcome.show_recoverable(opening.recoverable())
        except (Problem, OSError) as problem:
            self.messages.status(sentences.problem(problem) if isinstance(problem, Problem) else str(problem))

    def _state(self) -> None:
        document = self.session.document
        if document is None:
            self.setWindowTitle("parplanner")
            self.setWindowModified(False)
        else:
            self.setWindowTitle(f"{self.flows.name()}[*] – parplanner")
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
            present |= {"grid"} if self.current_grid() is not None else set()
            present |= {"criterion"} if self.criteria.tree.current_id() else set()
            present |= {"undo"} if document.history.undoable else set()
            present |= {"redo"} if document.history.redoable else set()
        self.actions_.update_needs(present)

    def _criterion_chosen(self, current: QModelIndex, _before: QModelIndex | None = None) -> None:
        row_id = self.criteria_model.id_at(current) if current.isValid() else None
        self.scores.show_criterion(row_id)
        self.tasks.show_criterion(row_id)
        self._update_needs()

    # -- grids --------------------------------------------------------------------------------------------------

    def grids(self) -> list[GridGestures]:
        """The three grids, in F6 order."""
        return [self.criteria.tree, self.scores.table, self.tasks.table]

    def current_grid(self) -> GridGestures | None:
        """The grid with the focus (its editor counts), else the one that had it last."""
        focus = QApplication.focusWidget()
        for grid in self.grids():
            if focus is not None and (grid is focus or grid.isAncestorOf(focus)):
                return grid
        last = getattr(self, "_last_grid", None)
        return last if last is not None else (self.criteria.tree if self.session.document else None)

    def grid(self) -> GridGestures:
        """The grid commands work on."""
        return self.current_grid() or self.criteria.tree

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None:
            found = next((g for g in self.grids() if g is new or g.isAncestorOf(new)), None)
            self._last_grid = found or getattr(self, "_last_grid", None)

    def commit_editors(self) -> bool:
        """Finish typing in every grid; False when a text is refused and waits to be corrected."""
        return all(grid.commit_editor() for grid in self.grids())

    def add_below(self) -> None:
        """A row, or in the task table a task."""
        if self.grid() is self.tasks.table:
            self.tasks.add_task()
        else:
            self.criteria.tree.add_below()

    def delete_rows(self) -> None:
        """Rows of the grid in use."""
        if self.grid() is self.tasks.table:
            self.tasks.table.delete_rows()
        else:
            self.criteria.tree.delete_rows()

    def next_pane(self) -> None:
        """F6: the next of tree, points, tasks, findings."""
        stops: list[QWidget] = [*self.grids(), self.findings.table]
        stops = [s for s in stops if s.isVisible()]
        focus = QApplication.focusWidget()
        place = next(
            (i for i, s in enumerate(stops) if focus is not None and (s is focus or s.isAncestorOf(focus))), -1
        )
        stops[(place + 1) % len(stops)].setFocus()

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
        dialog = PlanFacts(self, self.session.plan)
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

    def jump_to(self, finding: Finding) -> None:
        """Put the cursor on the cell a finding is about."""
        plan = self.session.plan
        if plan.find(Criterion, finding.row) is not None:
            place = max(self.criteria_model.column_of(finding.column or TITLE), 0)
            self.criteria.tree.select_cell(self.criteria_model.index_of(finding.row, place))
        elif (task := plan.find(Task, finding.row)) is not None:
            self.criteria.tree.select_cell(self.criteria_model.index_of(task.criterion_id, 1))
            key = finding.column if finding.column in KEYS else "content"
            self.tasks.table.select_cell(self.task_model.index_of(task.id, KEYS.index(key)))
        elif plan.find(Unit, finding.row) is not None:
            self._jump_to_unit(str(finding.row))
        else:
            self._jump_to_suspect(finding)

    def _jump_to_unit(self, unit_id: str) -> None:
        used = self.session.plan.referring(Task, "lead_unit_id", unit_id)
        if used:
            self.tasks.show_all()
            self.tasks.table.select_cell(self.task_model.index_of(used[0].id, KEYS.index("lead")))
        else:
            UnitDesk(self, self.session).exec()

    def _jump_to_suspect(self, finding: Finding) -> None:
        """A finding about a grand total: to the row that explains it, if one does."""
        plan = self.session.plan
        suspect = next(
            (n for n in plan.walk() if finding.suspects and (n.code or n.title) == finding.suspects[0]), None
        )
        place = self.criteria_model.column_of(finding.column or MAX_COLUMN)
        if suspect is not None:
            self.criteria.tree.select_cell(self.criteria_model.index_of(suspect.id, max(place, 0)))
        elif finding.code == "GOAL_NOT_MET":
            self.edit_facts()

    def _fix(self, finding: Finding) -> None:
        plan = self.session.plan
        if finding.code == "UNIT_VARIANTS":
            keep = next((u for u in plan.units() if same_name(u.name, finding.details.get("keep", ""))), None)
            if keep is not None and finding.row is not None:
                other = finding.row
                label = Label(mark("Merge units"), keep.name)
                self.session.attempt(label, lambda: units.merge(plan, new_id, keep.id, other))
        elif finding.code == "TOTAL_MISMATCH":
            column = None if finding.column == MAX_COLUMN else finding.column
            label = Label(mark("Forget the printed figure"))
            self.session.attempt(label, lambda: printed.forget(plan, finding.row, column))
        self.findings_model.refresh()

    def _welcome_command(self, name: str) -> None:
        {"open": self.flows.open, "import": self.flows.import_table, "new": self.flows.new,
         "sample": self.flows.sample}[name]()  # fmt: skip

    def _discard_recoverable(self, copy_id: str) -> None:
        self.flows.discard(copy_id)
        self.refresh_welcome()

    def _fill_recent(self) -> None:
        menu = self.actions_.submenus["recent"]
        menu.clear()
        for name in self.settings.recent():
            menu.addAction(name.replace("&", "&&"), partial(self.flows.open, Path(name)))
        if menu.isEmpty():
            menu.addAction(tr("No plan opened yet")).setEnabled(False)

    def _offer_folder(self, folder: str) -> None:
        self._exported_to = folder
        self.status.open_folder.show()
        QTimer.singleShot(15_000, self, self.status.open_folder.hide)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._exported_to))

    def about(self) -> None:
        """Version and licences."""
        from parplanner import __version__

        text = tr(
            "parplanner {version}\n\nWorks offline; your plan never leaves this computer unless you send it.\n\n"
            "Made with Qt for Python (LGPL-3.0), SQLAlchemy (MIT), openpyxl (MIT), ReportLab (BSD) and the Tinos "
            "fonts (OFL-1.1)."
        )
        self.messages.tell(self, tr("About parplanner"), text.format(version=__version__))

    def report_bug(self, error: BaseException) -> None:
        """One of our own mistakes: say so and offer the report."""
        from parplanner import logs

        logs.bug("in the window", error)
        BugReport(self, error).exec()

    # -- closing ------------------------------------------------------------------------------------------------

    def remember(self) -> None:
        """Window geometry into the user's settings, never into the document."""
        self.settings.set("geometry", base64.b64encode(self.saveGeometry().data()).decode())
        self.settings.set("state", base64.b64encode(self.saveState().data()).decode())

    def closeEvent(self, event: QCloseEvent) -> None:
        self.commit_editors()
        if self.status.jobs.job is not None:
            self.status.jobs.job.cancel()
            self.status.jobs.job.wait(5_000)
        if not self.flows.close():
            event.ignore()
            return
        self.remember()
        self.closed.emit()
        event.accept()
