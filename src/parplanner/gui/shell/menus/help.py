"""The guide, the keys, what a maintainer needs."""

from __future__ import annotations

from parplanner.gui.shell.action import LINE, NOTHING, Action, Menu
from parplanner.wording import mark

MENU = Menu(
    mark("&Help"),
    (
        Action(
            "help",
            mark("User &guide"),
            keys=("F1",),
            icon="help",
            tip=mark("The page of the guide on where you are"),
            run=lambda w: w.help.show(w.desk.workspaces.help_page),
            first=NOTHING,
        ),
        Action(
            "guide",
            mark("&Contents of the guide"),
            tip=mark("All pages of the guide"),
            run=lambda w: w.help.show("index"),
            first=NOTHING,
        ),
        Action(
            "shortcuts",
            mark("&Keyboard shortcuts"),
            keys=("Ctrl+/",),
            run=lambda w: w.help.show_shortcuts(),
            first=NOTHING,
        ),
        LINE,
        Action(
            "error_info",
            mark("Copy &error information"),
            icon="copy",
            tip=mark("Versions and the last lines of the log, nothing of the plan"),
            run=lambda w: w.program.copy_error_information(),
            first=NOTHING,
        ),
        Action(
            "log_folder",
            mark("Open the &log folder"),
            icon="open",
            tip=mark("Where the program writes what went wrong"),
            run=lambda w: w.program.open_log_folder(),
            first=NOTHING,
        ),
        LINE,
        Action(
            "about",
            mark("&About parplanner"),
            icon="info",
            run=lambda w: w.program.about(),
            first=NOTHING,
        ),
    ),
)
