"""What the first painted frame of a plan shows, and what it takes to open one."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow, QMenu, QToolBar

from parplanner.gui.desk import Desk
from parplanner.gui.flows.files import FileFlows
from parplanner.gui.shell import window_layout
from parplanner.gui.shell.action import ActionSet
from parplanner.gui.shell.menus import ACTIONS, TOOLBAR, WHY_DISABLED
from parplanner.gui.shell.places import Places
from parplanner.gui.shell.rail import Rail
from parplanner.gui.shell.status import Status
from parplanner.gui.shell.workspaces import WORKSPACES
from parplanner.gui.widgets.docks import Panels
from parplanner.gui.workspaces.data.workspace import DataWorkspace
from parplanner.wording import tr


class PageParts(QObject):
    """Of one window; made in this order, laid out, and given to the desk."""

    def __init__(self, window: QMainWindow, desk: Desk, menus: dict[str, QMenu]) -> None:
        super().__init__(window)
        self._desk = desk
        for record in WORKSPACES:
            desk.workspaces.add(record.make(desk))
        data = desk.workspaces.of(WORKSPACES[0].key)
        assert isinstance(data, DataWorkspace)
        self.data = data
        self.status = Status(desk.session)
        window.setStatusBar(self.status)
        desk.jobs = self.status.jobs
        desk.messages.said.connect(self.status.remark)
        self.files = FileFlows(window, desk.session, desk.settings, desk.messages)
        self.files.finish_typing = desk.finish_typing
        tables = self.data.tables
        tables.criteria.tree.take_table = self.files.imports.copied
        self.actions = ActionSet(window, ACTIONS, TOOLBAR, WHY_DISABLED)
        self.dock = window_layout.findings_dock(window)
        self.panels = desk.panels = Panels(desk.settings)
        self.panels.add(self.dock)
        self.places = Places(desk)
        self.tool_bar = QToolBar(tr("Tool bar"))
        self.rail = Rail(window, self.actions, WORKSPACES)
        window_layout.fill_menus(self.actions, menus)
        window_layout.fill_tool_bar(window, self.tool_bar, self.actions)
        window_layout.fill_context_menus(self.actions, tables.criteria.tree, [tables.tasks.table])
        window_layout.show_choices(self.actions, desk.settings)

    def follow(self, there: bool) -> None:
        """A plan is shown now, or none."""
        self.panels.follow(there)
        self.tool_bar.setVisible(there)
        self.rail.setVisible(there)

    def mark_workspace(self, key: str) -> None:
        """The rail and the menu show which workspace is in front, whatever was pressed."""
        names = {record.key: record.action for record in WORKSPACES}
        self.actions.tick(names.values(), names.get(key, ""))
