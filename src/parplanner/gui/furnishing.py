"""The second part of the main window, after the plan is painted: findings, details, history, flows, commands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDockWidget

from parplanner.gui.commands import Commands
from parplanner.gui.drop_flow import DropFlow
from parplanner.gui.explain_flow import ExplainFlow
from parplanner.gui.export_flow import ExportFlow
from parplanner.gui.find_flow import FindFlow
from parplanner.gui.finding_fixes import FindingFixes
from parplanner.gui.going import Going
from parplanner.gui.grid_focus import GridFocus
from parplanner.gui.models.findings import FindingsModel
from parplanner.gui.overview_flow import OverviewFlow
from parplanner.gui.text_flow import TextFlow
from parplanner.gui.view_flow import ViewFlow
from parplanner.gui.views.details import DetailsPane
from parplanner.gui.views.findings import FindingsPane
from parplanner.gui.views.history import HistoryPane
from parplanner.gui.views.selection_figures import SelectionFigures
from parplanner.gui.welcome_flow import WelcomeFlow
from parplanner.gui.window_layout import lay_out_rest
from parplanner.wording import tr

if TYPE_CHECKING:
    from parplanner.gui.main_window import MainWindow


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
