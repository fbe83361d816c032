"""Menus as one table: each action with its keys, its condition, its place and what it does.

Dialogs and flows are imported when an action is carried out: the first painted plan would wait for them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from parplanner.gui.services import keys
from parplanner.gui.shell.action import LINE, NOTHING, TOLD, Action, Menu, Submenu, actions_in
from parplanner.gui.shell.parts import Parts
from parplanner.gui.shell.workspaces import WORKSPACES
from parplanner.wording import mark


def here(command: str) -> Callable[[Parts], object]:
    """A command of the workspace in front; nothing happens where it means nothing."""
    return lambda w: w.desk.workspaces.do(command)


def anywhere(command: str) -> Callable[[Parts], object]:
    """The same; from a workspace that has none, that of the first which has."""
    return lambda w: w.desk.workspaces.do_anywhere(command)


def opening(key: str) -> Callable[[Parts], object]:
    """A workspace comes to the front."""
    return lambda w: w.desk.workspaces.open(key)


def _workspaces() -> Iterator[Action]:
    """Ctrl+1, Ctrl+2 … in the order of the rail."""
    for number, record in enumerate(WORKSPACES, start=1):
        yield Action(
            record.action,
            record.title,
            keys=(f"Ctrl+{number}",),
            icon=record.icon,
            tip=record.tip,
            needs="document",
            checkable=True,
            run=opening(record.key),
        )


def made() -> tuple[Menu, ...]:
    """The menus, with the workspaces there are."""
    return (
        Menu(
            mark("&File"),
            (
                Action(
                    "new",
                    mark("&New…"),
                    keys=("Ctrl+N",),
                    icon="new",
                    tip=mark("A new plan from a template or a sample"),
                    run=lambda w: w.files.new(),
                    first=TOLD,
                ),
                Action(
                    "open",
                    mark("&Open…"),
                    keys=("Ctrl+O",),
                    icon="open",
                    tip=mark("Open a plan (.db)"),
                    run=lambda w: w.files.open(),
                    first=TOLD,
                ),
                Submenu("recent", mark("Open &recent"), ()),
                LINE,
                Action(
                    "save",
                    mark("&Save"),
                    keys=("Ctrl+S",),
                    icon="save",
                    tip=mark("Write the plan to its file"),
                    needs="document",
                    run=lambda w: w.files.save(),
                    first=TOLD,
                ),
                Action(
                    "save_as",
                    mark("Save &as…"),
                    keys=("Ctrl+Shift+S",),
                    icon="save-as",
                    tip=mark("Write to another file"),
                    needs="document",
                    run=lambda w: w.files.save_as(),
                    first=TOLD,
                ),
                Action(
                    "versions",
                    mark("Ear&lier versions…"),
                    tip=mark("Backups, and work closed without saving, to be opened again"),
                    run=lambda w: w.files.earlier.list_versions(),
                    first=TOLD,
                ),
                LINE,
                Action(
                    "import",
                    mark("&Import…"),
                    keys=("Ctrl+I",),
                    icon="import",
                    tip=mark("Read an Excel table into the plan"),
                    run=lambda w: w.files.imports.table(),
                    first=TOLD,
                ),
                Action(
                    "export",
                    mark("&Export…"),
                    keys=("Ctrl+E",),
                    icon="export",
                    tip=mark("The plan, its appendix, other documents"),
                    needs="document",
                    run=lambda w: w.exports.export(),
                    first=TOLD,
                ),
                LINE,
                Action(
                    "preview",
                    mark("Pre&view"),
                    keys=("Ctrl+F2",),
                    tip=mark("The pages as they will be printed"),
                    needs="document",
                    run=lambda w: w.desk.workspaces.open("text"),
                    first=TOLD,
                ),
                Action(
                    "print",
                    mark("&Print…"),
                    keys=("Ctrl+P",),
                    icon="print",
                    tip=mark("Print the pages of the PDF"),
                    needs="document",
                    run=lambda w: w.exports.print(),
                    first=TOLD,
                ),
                LINE,
                Action(
                    "info",
                    mark("Plan &facts and goal…"),
                    keys=("Alt+Return",),
                    icon="settings",
                    tip=mark("Agency, number, date, year columns, goal"),
                    needs="document",
                    run=lambda w: w.facts.edit_facts(),
                    first=TOLD,
                ),
                LINE,
                Action(
                    "close",
                    mark("&Close"),
                    keys=("Ctrl+W",),
                    icon="close",
                    tip=mark("Close the plan"),
                    needs="document",
                    run=lambda w: w.files.close(),
                    first=TOLD,
                ),
                Action(
                    "quit",
                    mark("&Quit"),
                    keys=("Ctrl+Q",),
                    tip=mark("Leave the program"),
                    run=lambda w: w.program.quit(),
                    first=NOTHING,
                ),
            ),
        ),
        Menu(
            mark("&Edit"),
            (
                Action(
                    "undo", mark("&Undo"), keys=("Ctrl+Z",), icon="undo", needs="undo", run=lambda w: w.steps.undo()
                ),
                Action(
                    "redo",
                    mark("&Redo"),
                    keys=("Ctrl+Y", "Ctrl+Shift+Z"),
                    icon="redo",
                    needs="redo",
                    run=lambda w: w.steps.redo(),
                ),
                LINE,
                Action(
                    "cut",
                    mark("Cu&t"),
                    keys=("Ctrl+X",),
                    icon="cut",
                    tip=mark("Copy the cells, then clear them"),
                    needs="grid",
                    run=here("cut"),
                ),
                Action(
                    "copy",
                    mark("&Copy"),
                    keys=("Ctrl+C",),
                    icon="copy",
                    tip=mark("Copy the cells for Excel"),
                    needs="grid",
                    run=here("copy"),
                ),
                Action(
                    "paste",
                    mark("&Paste"),
                    keys=("Ctrl+V", "Ctrl+Shift+V"),
                    icon="paste",
                    tip=mark("Paste cells from Excel"),
                    needs="grid",
                    run=here("paste"),
                ),
                Action(
                    "clear",
                    mark("C&lear cells"),
                    tip=mark("Empty the cells, keep the rows (Delete)"),
                    needs="grid",
                    run=here("clear"),
                ),
                LINE,
                Action(
                    "fill_down",
                    mark("Fill &down"),
                    keys=("Ctrl+D",),
                    tip=mark("The top cell into those below it"),
                    needs="grid",
                    run=here("fill_down"),
                ),
                Action(
                    "fill_right",
                    mark("Fill r&ight"),
                    keys=("Ctrl+R",),
                    tip=mark("The left cell into those beside it"),
                    needs="grid",
                    run=here("fill_right"),
                ),
                Action(
                    "today",
                    mark("Insert toda&y's date"),
                    keys=("Ctrl+;",),
                    tip=mark("Into the selected cells"),
                    needs="grid",
                    run=here("today"),
                ),
                LINE,
                Action(
                    "find",
                    mark("&Find…"),
                    keys=("Ctrl+F",),
                    icon="find",
                    tip=mark("In the tables; diacritics do not count"),
                    needs="document",
                    run=anywhere("find"),
                ),
                Action("find_next", mark("Find &next"), keys=("F3",), needs="document", run=anywhere("find_next")),
                Action(
                    "find_previous",
                    mark("Find pre&vious"),
                    keys=("Shift+F3",),
                    needs="document",
                    run=anywhere("find_previous"),
                ),
                Action(
                    "replace",
                    mark("R&eplace…"),
                    keys=("Ctrl+H",),
                    tip=mark("Find a text and put another in its place"),
                    needs="document",
                    run=anywhere("replace"),
                ),
                Action(
                    "go_to",
                    mark("&Go to a criterion…"),
                    keys=("Ctrl+G",),
                    tip=mark("By its code or words of its title"),
                    needs="document",
                    run=lambda w: w.going.ask_code(),
                ),
                LINE,
                Action(
                    "select_all",
                    mark("Select &all"),
                    keys=("Ctrl+A",),
                    tip=mark("Every cell of the table"),
                    needs="grid",
                    run=here("select_all"),
                ),
                Action(
                    "history",
                    mark("&History"),
                    keys=("Alt+Z",),
                    tip=mark("Every step, to go back to or forward"),
                    needs="document",
                    run=lambda w: w.beside.toggle_history(),
                ),
            ),
        ),
        Menu(
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
        ),
        Menu(
            mark("&View"),
            (
                *_workspaces(),
                Action(
                    "details",
                    mark("&Details of the criterion"),
                    keys=("F8",),
                    icon="info",
                    tip=mark("Who scores and how, evidence, shortcomings"),
                    needs="document",
                    run=lambda w: w.data.toggle_details(),
                ),
                Action(
                    "explain",
                    mark("E&xplain this number"),
                    keys=("Ctrl+Shift+E",),
                    icon="sum",
                    tip=mark("The rows the current figure is made of, and why others do not count"),
                    needs="document",
                    run=here("explain"),
                ),
                LINE,
                Action("expand", mark("&Unfold all"), needs="document", run=here("expand"), first=NOTHING),
                Action("collapse", mark("F&old to fields"), needs="document", run=here("collapse"), first=NOTHING),
                Action(
                    "next_pane",
                    mark("&Next pane"),
                    keys=("F6",),
                    tip=mark("Round the panes of the workspace and the open panels"),
                    needs="document",
                    run=lambda w: w.tour.go(1),
                ),
                Action(
                    "previous_pane",
                    mark("Pane &before"),
                    keys=("Shift+F6",),
                    tip=mark("The same way back"),
                    needs="document",
                    run=lambda w: w.tour.go(-1),
                ),
                LINE,
                Action(
                    "filter",
                    mark("F&ilter the column…"),
                    keys=("Ctrl+Shift+L",),
                    icon="filter",
                    tip=mark("Show only rows with certain values"),
                    needs="document",
                    run=here("filter"),
                ),
                Action(
                    "show_all",
                    mark("Sho&w all rows"),
                    keys=("Ctrl+Shift+A",),
                    tip=mark("Take every filter away"),
                    needs="document",
                    run=here("show_all"),
                ),
                Submenu(
                    "views",
                    mark("Saved &views"),
                    (
                        Action(
                            "save_view",
                            mark("&Save this view…"),
                            tip=mark("A view is how columns, filters and order are laid out, under a name"),
                            needs="document",
                            run=lambda w: w.data.save_view(),
                        ),
                    ),
                    tip=mark("A view is how columns, filters and order are laid out, under a name"),
                ),
                LINE,
                Action(
                    "findings",
                    mark("&Findings"),
                    keys=("F7",),
                    icon="check",
                    tip=mark("What the plan's rules found"),
                    needs="document",
                    run=lambda w: w.beside.toggle_findings(),
                ),
                Action(
                    "remedies",
                    mark("D&eal with the finding…"),
                    keys=("Ctrl+.",),
                    tip=mark("Remedies of the current finding, or ignore it with a reason"),
                    needs="finding",
                    run=lambda w: w.fixes.open_menu(),
                ),
                LINE,
                Action(
                    "full_screen",
                    mark("Full s&creen"),
                    keys=("F11",),
                    checkable=True,
                    run=lambda w: w.program.toggle_full_screen(),
                    first=NOTHING,
                ),
                Submenu(
                    "theme",
                    mark("&Appearance"),
                    (
                        Action(
                            "theme_light",
                            mark("&Light"),
                            checkable=True,
                            run=lambda w: w.program.rebuild("theme", "light"),
                            first=NOTHING,
                        ),
                        Action(
                            "theme_dark",
                            mark("&Dark"),
                            checkable=True,
                            run=lambda w: w.program.rebuild("theme", "dark"),
                            first=NOTHING,
                        ),
                        Action(
                            "theme_contrast",
                            mark("&High contrast"),
                            checkable=True,
                            run=lambda w: w.program.rebuild("theme", "contrast"),
                            first=NOTHING,
                        ),
                        Action(
                            "theme_system",
                            mark("As the &system"),
                            checkable=True,
                            run=lambda w: w.program.rebuild("theme", "system"),
                            first=NOTHING,
                        ),
                    ),
                ),
                Submenu(
                    "font",
                    mark("&Size of the letters"),
                    (
                        Action(
                            "font_100",
                            "&100 %",
                            checkable=True,
                            run=lambda w: w.program.rebuild("font_size", "100"),
                            first=NOTHING,
                        ),
                        Action(
                            "font_125",
                            "1&25 %",
                            checkable=True,
                            run=lambda w: w.program.rebuild("font_size", "125"),
                            first=NOTHING,
                        ),
                        Action(
                            "font_150",
                            "1&50 %",
                            checkable=True,
                            run=lambda w: w.program.rebuild("font_size", "150"),
                            first=NOTHING,
                        ),
                        Action(
                            "font_200",
                            "2&00 %",
                            checkable=True,
                            run=lambda w: w.program.rebuild("font_size", "200"),
                            first=NOTHING,
                        ),
                    ),
                ),
                Submenu(
                    "language",
                    mark("&Language"),
                    (
                        Action(
                            "lang_vi",
                            "Tiếng &Việt",
                            checkable=True,
                            run=lambda w: w.program.rebuild("language", "vi"),
                            first=NOTHING,
                        ),
                        Action(
                            "lang_en",
                            "&English",
                            checkable=True,
                            run=lambda w: w.program.rebuild("language", "en"),
                            first=NOTHING,
                        ),
                    ),
                ),
            ),
        ),
        Menu(
            mark("&Tools"),
            (
                Action(
                    "units",
                    mark("&Units…"),
                    keys=("Ctrl+U",),
                    tip=mark("Names, other spellings, merging"),
                    needs="document",
                    run=lambda w: w.facts.show_units(),
                ),
                Action(
                    "standings",
                    mark("&Ranks of the years…"),
                    tip=mark("Rank, ranked bodies, index as published"),
                    needs="document",
                    run=lambda w: w.facts.show_standings(),
                ),
                Action(
                    "indicators",
                    mark("Statistical &indicators…"),
                    tip=mark("Lines of the report's statistics"),
                    needs="document",
                    run=lambda w: w.facts.show_indicators(),
                ),
                Action(
                    "signing",
                    mark("&Bases, recipients and signature…"),
                    tip=mark("What stands above and below the text"),
                    needs="document",
                    run=lambda w: w.facts.edit_signing(),
                ),
                Action(
                    "drafts",
                    mark("&Draft the text from the data…"),
                    tip=mark("Proposes sections; takes only what is ticked"),
                    needs="document",
                    run=lambda w: w.text.draft(),
                ),
                Action(
                    "live_figures",
                    mark("&Typed numbers into live figures…"),
                    tip=mark("Numbers of the text that equal the plan's figures follow them from now on"),
                    needs="document",
                    run=lambda w: w.text.make_live(),
                ),
            ),
        ),
        Menu(
            mark("&Help"),
            (
                Action(
                    "help",
                    mark("User &guide"),
                    keys=("F1",),
                    icon="help",
                    tip=mark("The page of the guide on where you are"),
                    run=lambda w: w.help.show(w.desk.workspaces.key or "data"),
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
                Action("about", mark("&About parplanner"), icon="info", run=lambda w: w.program.about(), first=NOTHING),
            ),
        ),
    )


MENUS: tuple[Menu, ...] = made()
ACTIONS: tuple[Action, ...] = tuple(actions_in(MENUS))
TOOLBAR = (
    "new", "open", "save", "-", "undo", "redo", "-", "add_below", "add_child", "delete_rows", "indent", "outdent", "-",
    "import", "export", "-", "findings", "details",
)  # fmt: skip
GRID_MENU = (
    "cut", "copy", "paste", "-", "fill_down", "fill_right", "clear", "-", "add_below", "add_child", "add_task",
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
