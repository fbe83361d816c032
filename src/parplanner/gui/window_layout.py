"""How the main window is laid out: panes, dock, menus, tool bar. Pure arrangement, no behaviour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QSplitter

from parplanner.gui import font_size, icons
from parplanner.gui.actions import MENUS, TOOLBAR
from parplanner.gui.dialogs.fitting import Scrolled
from parplanner.gui.headers import readable
from parplanner.gui.theme import CHOICES
from parplanner.wording import language, tr

if TYPE_CHECKING:
    from parplanner.gui.main_window import MainWindow


GRID_MENU = ("cut", "copy", "paste", "fill_down", "fill_right", "clear", "filter", "add_below", "add_child", "add_task",
             "delete_rows")  # fmt: skip
"""The right click in a grid."""


def lay_out(window: MainWindow) -> None:
    """Tree above, points and tasks below, findings in a dock; the welcome page in their place without a plan."""
    below = QSplitter(Qt.Orientation.Horizontal)
    below.setObjectName("below")
    window.panes.setObjectName("panes")
    below.addWidget(window.scores)
    below.addWidget(window.tasks)
    below.setStretchFactor(1, 1)
    window.scores.setMinimumWidth(window.fontMetrics().averageCharWidth() * 24)
    below.setSizes([window.fontMetrics().averageCharWidth() * 42, 900])
    window.panes.addWidget(window.criteria)
    window.panes.addWidget(below)
    window.panes.setStretchFactor(0, 3)
    window.panes.setStretchFactor(1, 2)
    window.panes.setSizes([430, 270])
    window.welcome.setProperty("help_page", "welcome")
    window.data_page.setProperty("help_page", "data")
    window.pages.addWidget(window.welcome)
    window.pages.addWidget(window.data_page)
    window.setCentralWidget(window.pages)
    window.dock.setObjectName("findings")
    window.dock.setWidget(window.findings)
    window.dock.setFeatures(
        QDockWidget.DockWidgetFeature.DockWidgetClosable | QDockWidget.DockWidgetFeature.DockWidgetMovable
    )
    window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, window.dock)
    window.details_dock.setObjectName("details")
    window.details_dock.setWidget(Scrolled(window.details))
    window.details_dock.setFeatures(window.dock.features())
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, window.details_dock)
    window.history_dock.setObjectName("history")
    window.history_dock.setWidget(window.history)
    window.history_dock.setFeatures(window.dock.features())
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, window.history_dock)
    window.details_dock.hide()
    window.history_dock.hide()
    room = window.screen().availableSize()
    window.resize(min(1280, room.width()), min(820, room.height()))
    readable(window)
    window.resizeDocks([window.dock], [200], Qt.Orientation.Vertical)


def make_menus(window: MainWindow) -> None:
    """Menu bar, tool bar and context menus from the table of actions."""
    for menu in MENUS:
        window.actions_.fill(window.menuBar().addMenu(tr(menu.title)), menu.entries)
    window.tool_bar.setObjectName("tools")
    window.tool_bar.setMovable(False)
    window.tool_bar.setIconSize(icons.size_for(window))
    for name in TOOLBAR:
        if name == "-":
            window.tool_bar.addSeparator()
        else:
            window.tool_bar.addAction(window.actions_.by_name[name])
    window.addToolBar(window.tool_bar)
    window.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
    show_choices(window)
    window.actions_.submenus["recent"].aboutToShow.connect(window.start_page.fill_recent)
    window.actions_.submenus["views"].aboutToShow.connect(window.views.fill_menu)
    for view in (window.criteria.tree, window.tasks.table):
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        for name in GRID_MENU:
            if view is window.criteria.tree or name not in ("add_child", "add_task"):
                view.addAction(window.actions_.by_name[name])


def show_choices(window: MainWindow) -> None:
    """The marks at the appearance and the language in force."""
    theme = window.settings.get("theme", "system")
    for name in CHOICES:
        window.actions_.by_name[f"theme_{name}"].setChecked(name == theme)
    chosen = font_size.percent_of(window.settings.get("font_size"))
    for size in font_size.SIZES:
        window.actions_.by_name[f"font_{size}"].setChecked(size == chosen)
    for name in ("vi", "en"):
        window.actions_.by_name[f"lang_{name}"].setChecked(name == language())
