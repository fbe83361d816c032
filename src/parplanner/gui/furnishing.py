"""What the main window's first painted frame does not wait for: models, panes, docks, flows, actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QSplitter, QToolBar

from parplanner.gui.actions import ActionSet
from parplanner.gui.commands import Commands
from parplanner.gui.export_flow import ExportFlow
from parplanner.gui.file_flows import FileFlows
from parplanner.gui.find_flow import FindFlow
from parplanner.gui.finding_jumps import FindingJumps
from parplanner.gui.grid_focus import GridFocus
from parplanner.gui.models.criteria import CriteriaModel
from parplanner.gui.models.findings import FindingsModel
from parplanner.gui.models.scores import ScoreModel
from parplanner.gui.models.tasks import TaskModel
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
from parplanner.gui.welcome_flow import WelcomeFlow
from parplanner.gui.window_layout import fill_menus, lay_out
from parplanner.wording import tr

if TYPE_CHECKING:
    from parplanner.gui.main_window import MainWindow


def furnish(window: MainWindow) -> None:
    """Make what the window declares and lay it out; the window itself connects it."""
    session, messages = window.session, window.messages
    window.criteria_model = CriteriaModel(session)
    window.task_model = TaskModel(session)
    window.findings_model = FindingsModel(session)
    for model in (window.criteria_model, window.task_model, window.findings_model):
        model.setParent(window)  # else they would follow the session after this window has gone
    window.criteria = CriteriaPane(window.criteria_model, session, messages)
    window.tasks = TaskPane(window.task_model, session, messages)
    window.scores = ScorePane(ScoreModel(window.criteria_model), session, messages)
    window.findings = FindingsPane(window.findings_model)
    window.panes = QSplitter(Qt.Orientation.Vertical)
    window.data_page = DataPage(session, window.criteria_model, window.task_model, window.panes)
    window.dock = QDockWidget(tr("Findings"))
    window.tool_bar = QToolBar(tr("Tool bar"))
    window.status = Status(session, window.findings_model)
    window.setStatusBar(window.status)
    window.flows = FileFlows(window, session, window.settings, messages)
    window.exports = ExportFlow(window, session, window.flows, messages, window.status.jobs)
    window.start_page = WelcomeFlow(window)
    window.details = DetailsPane(session, messages)
    grids = [window.criteria.tree, window.scores.table, window.tasks.table, window.details.table]
    window.focus = GridFocus(grids, [window.findings.table], window)
    window.jumps = FindingJumps(window)
    window.text = TextFlow(window)
    window.finder = FindFlow(window, window.data_page.find_bar)
    window.views = ViewFlow(window)
    window.history = HistoryPane(session)
    window.history_dock = QDockWidget(tr("History"))
    window.figures = SelectionFigures(grids, window)
    window.details_dock = QDockWidget(tr("Details of the criterion"))
    window.actions_ = ActionSet(window)
    window.commands = Commands(window)
    lay_out(window)
    fill_menus(window)
