"""Menus as one table: each action with its keys, its condition, its place and what it does.

It stands in the module of its menu. Dialogs and flows are imported when an action is carried out:
the first painted plan would wait for them.
"""

from __future__ import annotations

from parplanner.gui.services import keys
from parplanner.gui.shell.action import Action, Menu, actions_in
from parplanner.gui.shell.menus import edit, file, help, row, tools, view
from parplanner.wording import mark


def made() -> tuple[Menu, ...]:
    """The menu bar, with the workspaces there are."""
    return (file.MENU, edit.MENU, row.MENU, view.made(), tools.MENU, help.MENU)


MENUS: tuple[Menu, ...] = made()
ACTIONS: tuple[Action, ...] = tuple(actions_in(MENUS))
TOOLBAR = (
    "new", "open", "save", "-", "undo", "redo", "-", "add_below", "add_child", "delete_rows",
    "indent", "outdent", "-",
    "import", "export", "-", "findings", "details",
)  # fmt: skip
GRID_MENU = (
    "cut", "copy", "paste", "-", "fill_down", "fill_right", "clear", "-", "add_below",
    "add_child", "add_task",
    "delete_rows", "-", "filter", "explain",
)  # fmt: skip
"""The right click in a grid."""
TREE_ONLY = ("add_child", "add_task", "explain")
WHY_DISABLED = {
    "document": mark("Open or make a plan first."),
    "criterion": mark("Select a row of the criteria tree first."),
    "grid": mark("Select cells of a table first."),
    "finding": mark("Stand on a finding first (F7)."),
    "undo": mark("There is nothing to undo."),
    "redo": mark("There is nothing to redo."),
}

for _action in ACTIONS:
    keys.tell(_action.name, _action.text, _action.keys)
