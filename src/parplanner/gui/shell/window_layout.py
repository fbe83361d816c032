"""How the main window is laid out: frame, docks, menus, tool bar, rail.

Pure arrangement, no behaviour."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QDockWidget, QMainWindow, QMenu, QToolBar, QWidget

from parplanner.gui.look import font_size, icons
from parplanner.gui.look.theme import CHOICES
from parplanner.gui.services.screens import room_for
from parplanner.gui.services.settings import Settings
from parplanner.gui.shell.action import ActionSet
from parplanner.gui.shell.menus import GRID_MENU, MENUS, TOOLBAR, TREE_ONLY
from parplanner.wording import language, tr


def frame(window: QMainWindow, pages: QWidget) -> dict[str, QMenu]:
    """What the first painted frame shows: the menus' titles, the welcome page, an empty status bar.

    Returns the menus by their source title.
    """
    menus = {menu.title: window.menuBar().addMenu(tr(menu.title)) for menu in MENUS}
    window.setCentralWidget(pages)
    window.statusBar()
    room = room_for(window).size()
    window.resize(min(1280, room.width()), min(820, room.height()))
    return menus


def findings_dock(window: QMainWindow) -> QDockWidget:
    """Room for the findings; they come into it after the first frame."""
    from parplanner.gui.widgets.dock_title import give_title

    dock = QDockWidget(tr("Findings"))
    give_title(dock)
    _put(window, dock, "findings", QWidget(), Qt.DockWidgetArea.BottomDockWidgetArea)
    window.resizeDocks([dock], [200], Qt.Orientation.Vertical)
    return dock


def side_dock(window: QMainWindow, name: str, title: str, content: QWidget) -> QDockWidget:
    """A panel at the right, put away."""
    from parplanner.gui.widgets.dock_title import give_title

    dock = QDockWidget(title)
    _put(window, dock, name, content, Qt.DockWidgetArea.RightDockWidgetArea)
    dock.hide()
    give_title(dock)
    return dock


def _put(
    window: QMainWindow, dock: QDockWidget, name: str, content: QWidget, area: Qt.DockWidgetArea
) -> None:
    dock.setObjectName(name)
    dock.setWidget(content)
    dock.setFeatures(
        QDockWidget.DockWidgetFeature.DockWidgetClosable
        | QDockWidget.DockWidgetFeature.DockWidgetMovable
    )
    window.addDockWidget(area, dock)


def fill_menus(actions: ActionSet, menus: dict[str, QMenu]) -> None:
    """The menu bar from the table of menus."""
    for menu in MENUS:
        actions.fill(menus[menu.title], menu.entries)


def fill_tool_bar(window: QMainWindow, bar: QToolBar, actions: ActionSet) -> None:
    """What is used most, as icons."""
    bar.setObjectName("tools")
    bar.setMovable(False)
    bar.setIconSize(icons.size_for(window))
    for name in TOOLBAR:
        if name == "-":
            bar.addSeparator()
        else:
            bar.addAction(actions.by_name[name])
    window.addToolBar(bar)
    window.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)


def fill_context_menus(
    actions: ActionSet, tree: QAbstractItemView, others: Iterable[QAbstractItemView]
) -> None:
    """The right click in the tree, and in tables without commands of a tree."""
    for view in (tree, *others):
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        for name in GRID_MENU:
            if name == "-":
                separator = QAction(view)
                separator.setSeparator(True)
                view.addAction(separator)
            elif view is tree or name not in TREE_ONLY:
                view.addAction(actions.by_name[name])


def show_choices(actions: ActionSet, settings: Settings) -> None:
    """The marks at the appearance, the letters and the language in force."""
    percent = font_size.percent_of(settings.get("font_size"))
    actions.tick([f"theme_{name}" for name in CHOICES], f"theme_{settings.get('theme', 'system')}")
    actions.tick([f"font_{size}" for size in font_size.SIZES], f"font_{percent}")
    actions.tick(["lang_vi", "lang_en"], f"lang_{language()}")
