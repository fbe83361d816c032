"""The first part of the main window: what the first painted frame of a plan shows, and what it takes to open one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QSplitter, QToolBar

from parplanner.gui.flows.files import FileFlows
from parplanner.gui.grids.criteria.model import CriteriaModel
from parplanner.gui.grids.criteria.pane import CriteriaPane
from parplanner.gui.grids.kit.columns import arrange
from parplanner.gui.grids.scores.model import ScoreModel
from parplanner.gui.grids.scores.pane import ScorePane
from parplanner.gui.grids.tasks.model import TaskModel
from parplanner.gui.grids.tasks.table import TaskPane
from parplanner.gui.look.headers import readable
from parplanner.gui.shell.actions import ActionSet
from parplanner.gui.shell.panels import Panels
from parplanner.gui.shell.status import Status
from parplanner.gui.shell.window_layout import fill_menus, lay_out
from parplanner.gui.shell.window_place import Places
from parplanner.gui.widgets.dock_title import give_title
from parplanner.gui.workspaces.data.page import DataPage
from parplanner.wording import tr

if TYPE_CHECKING:
    from parplanner.gui.shell.main_window import MainWindow


def furnish(window: MainWindow) -> None:
    """Make it and lay it out; the window itself connects it."""
    session, messages = window.session, window.messages
    window.criteria_model = CriteriaModel(session)
    window.task_model = TaskModel(session)
    for model in (window.criteria_model, window.task_model):
        model.setParent(window)  # else they would follow the session after this window has gone
    window.criteria = CriteriaPane(window.criteria_model, session, messages)
    window.tasks = TaskPane(window.task_model, session, messages)
    window.scores = ScorePane(ScoreModel(window.criteria_model), session, messages)
    for pane in (window.criteria, window.tasks, window.scores):
        readable(pane)  # before the widths the officer chose
    arrange(window.criteria.tree, "criteria", window.settings)
    window.criteria.follow_columns()
    arrange(window.tasks.table, "tasks", window.settings)
    window.panes = QSplitter(Qt.Orientation.Vertical)
    window.data_page = DataPage(session, window.criteria.tree, window.task_model, window.panes)
    window.dock = QDockWidget(tr("Findings"))
    give_title(window.dock)
    window.tool_bar = QToolBar(tr("Tool bar"))
    window.status = Status(session)
    window.setStatusBar(window.status)
    window.flows = FileFlows(window, session, window.settings, messages)
    window.flows.finish_typing = window.finish_typing
    window.criteria.tree.take_table = window.flows.imports.copied
    window.actions_ = ActionSet(window)
    lay_out(window)
    window.places = Places(window)
    window.panels = Panels(window)
    window.panels.add(window.dock)
    fill_menus(window)
