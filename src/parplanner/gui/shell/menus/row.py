"""What is done with the rows of a table or the sections of the text."""

from __future__ import annotations

from parplanner.gui.shell.action import LINE, Action, Menu
from parplanner.gui.shell.menus.commands import here
from parplanner.wording import mark

MENU = Menu(
    mark("&Row"),
    (
        Action(
            "add_below",
            mark("Add row &below"),
            keys=("Ctrl+Return",),
            icon="add-row",
            tip=mark("A row behind the current one; in the task table a task"),
            needs="document",
            run=here("add_below"),
        ),
        Action(
            "add_child",
            mark("Add row one &level down"),
            keys=("Ctrl+Shift+Return",),
            icon="add-child",
            tip=mark("A row under the current one"),
            needs="criterion",
            run=here("add_child"),
        ),
        Action(
            "add_task",
            mark("Add &task"),
            keys=("Ctrl+T",),
            icon="add-row",
            tip=mark("A task of the current criterion"),
            needs="document",
            run=here("add_task"),
        ),
        Action(
            "duplicate",
            mark("D&uplicate row"),
            keys=("Ctrl+Shift+D",),
            icon="copy",
            tip=mark("A copy behind the current row"),
            needs="grid",
            run=here("duplicate"),
        ),
        Action(
            "delete_rows",
            mark("&Delete rows"),
            keys=("Ctrl+-",),
            icon="delete-row",
            tip=mark("The selected rows with what hangs on them"),
            needs="grid",
            run=here("delete_rows"),
        ),
        LINE,
        Action(
            "move_up",
            mark("Mo&ve up"),
            keys=("Alt+Shift+Up",),
            icon="move-up",
            needs="grid",
            run=here("move_up"),
        ),
        Action(
            "move_down",
            mark("Move dow&n"),
            keys=("Alt+Shift+Down",),
            icon="move-down",
            needs="grid",
            run=here("move_down"),
        ),
        Action(
            "indent",
            mark("&Indent"),
            keys=("Alt+Shift+Right",),
            icon="indent",
            tip=mark("One level down"),
            needs="criterion",
            run=here("indent"),
        ),
        Action(
            "outdent",
            mark("&Outdent"),
            keys=("Alt+Shift+Left",),
            icon="outdent",
            tip=mark("One level up"),
            needs="criterion",
            run=here("outdent"),
        ),
        Action(
            "renumber",
            mark("Number &codes anew…"),
            tip=mark("Counts the codes below a row or of the whole tree by where the rows stand"),
            needs="document",
            run=here("renumber"),
        ),
        LINE,
        Action(
            "not_applicable",
            mark("Not a&pplicable…"),
            tip=mark("Outside every count, printed struck through in the window"),
            needs="criterion",
            run=here("not_applicable"),
        ),
    ),
)
