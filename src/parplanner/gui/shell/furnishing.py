"""The second part of the main window, after the plan is painted: findings, details, history, flows, commands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDockWidget

from parplanner.gui.flows.drop import DropFlow
from parplanner.gui.flows.explain import ExplainFlow
from parplanner.gui.flows.export import ExportFlow
from parplanner.gui.flows.find import FindFlow
from parplanner.gui.flows.fixes import FindingFixes
from parplanner.gui.flows.going import Going
from parplanner.gui.flows.views import ViewFlow
from parplanner.gui.grids.kit.selection_figures import SelectionFigures
from parplanner.gui.panels.findings import FindingsPane
from parplanner.gui.panels.findings_model import FindingsModel
from parplanner.gui.panels.history import HistoryPane
from parplanner.gui.shell.commands import Commands
from parplanner.gui.shell.grid_focus import GridFocus
from parplanner.gui.shell.welcome_flow import WelcomeFlow
from parplanner.gui.shell.window_layout import lay_out_rest
from parplanner.gui.workspaces.data.details import DetailsPane
from parplanner.gui.workspaces.overview.flow import OverviewFlow
from parplanner.gui.workspaces.text.flow import TextFlow
from parplanner.wording import tr

if TYPE_CHECKING:
    from parplanner.gui.shell.main_window import MainWindow


def furnish(window: MainWindow) -> None:
    """Make it and lay it out; the window itself connects it."""
    session, messages = window.session, window.messages
    window.findings_model = FindingsModel(session)
    window.findings_model.setParent(window)  # else it would follow the session after this window has gone
    window.findings = FindingsPane(window.findings_model)
    window.exports = ExportFlow(window, session, window.flows, messages, window.status.jobs)
    window.start_page = WelcomeFlow(window)
    window.drops = DropFlow(window)
    window.details = DetailsPane(session, messages)
    grids = [window.criteria.tree, window.scores.table, window.tasks.table, *window.details.tables()]
    window.focus = GridFocus(grids, window)
    window.jumps = Going(window)
    window.fixes = FindingFixes(window)
    window.text = TextFlow(window)
    window.overview = OverviewFlow(window)
    window.explaining = ExplainFlow(window)
    window.finder = FindFlow(window, window.data_page.find_bar)
    window.views = ViewFlow(window)
    for model in (window.criteria_model, window.task_model):
        model.may_change = window.commit_editors  # the quick filters change both
    window.history = HistoryPane(session)
    window.history_dock = QDockWidget(tr("History"))
    window.figures = SelectionFigures(grids, window.focus.grid, window)
    window.details_dock = QDockWidget(tr("Details of the criterion"))
    window.commands = Commands(window)
    lay_out_rest(window)
