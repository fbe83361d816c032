"""How the main window is laid out: frame, panes, dock, menus, tool bar. Pure arrangement, no behaviour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDockWidget, QSplitter, QWidget

from parplanner.gui.look import font_size, icons
from parplanner.gui.look.theme import CHOICES
from parplanner.gui.services.screens import room_for
from parplanner.gui.shell.actions import MENUS, TOOLBAR
from parplanner.wording import language, tr

if TYPE_CHECKING:
    from parplanner.gui.shell.main_window import MainWindow


GRID_MENU = ("cut", "copy", "paste", "-", "fill_down", "fill_right", "clear", "-", "add_below", "add_child", "add_task",
             "delete_rows", "-", "filter", "explain")  # fmt: skip
"""The right click in a grid."""
TREE_ONLY = ("add_child", "add_task", "explain")


def frame(window: MainWindow) -> None:
    """What the first painted frame shows: the menus' titles, the welcome page, an empty status bar."""
    for menu in MENUS:
        window.menus[menu.title] = window.menuBar().addMenu(tr(menu.title))
    window.welcome.setProperty("help_page", "welcome")
    window.pages.addWidget(window.welcome)
    window.setCentralWidget(window.pages)
    window.statusBar()
    room = room_for(window).size()
    window.resize(min(1280, room.width()), min(820, room.height()))


def lay_out(window: MainWindow) -> None:
    """Tree above, points and tasks below, room for the findings; the welcome page in their place without a plan."""
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
    window.data_page.setProperty("help_page", "data")
    window.pages.addWidget(window.data_page)
    window.dock.setObjectName("findings")
    window.dock.setWidget(QWidget())
    window.dock.setFeatures(
        QDockWidget.DockWidgetFeature.DockWidgetClosable | QDockWidget.DockWidgetFeature.DockWidgetMovable
    )
    window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, window.dock)
    window.resizeDocks([window.dock], [200], Qt.Orientation.Vertical)


def lay_out_rest(window: MainWindow) -> None:
    """The findings into their room, details and history into docks; what menus show and what fills them."""
    from parplanner.gui.look.check_marks import give_boxes
    from parplanner.gui.look.headers import readable
    from parplanner.gui.look.marks_room import give_room
    from parplanner.gui.widgets.dock_title import give_title
    from parplanner.gui.widgets.fitting import Scrolled
    from parplanner.gui.widgets.wheel_guard import steady

    window.actions_.add_icons()
    window.dock.setWidget(window.findings)
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
    for pane in (window.details, window.findings):
        readable(pane)
    for changed in (window.details, window.findings, window.history):
        give_boxes(changed)
        give_room(changed)
    steady(window)
    for dock in (window.details_dock, window.history_dock):
        give_title(dock)
    window.actions_.submenus["recent"].aboutToShow.connect(window.start_page.fill_recent)
    window.actions_.submenus["views"].aboutToShow.connect(window.views.fill_menu)


def fill_menus(window: MainWindow) -> None:
    """Menu bar, tool bar and context menus from the table of actions."""
    for menu in MENUS:
        window.actions_.fill(window.menus[menu.title], menu.entries)
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
    for view in (window.criteria.tree, window.tasks.table):
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        for name in GRID_MENU:
            if name == "-":
                separator = QAction(view)
                separator.setSeparator(True)
                view.addAction(separator)
            elif view is window.criteria.tree or name not in TREE_ONLY:
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
