"""Menus, actions and shortcuts as data: one table, from which the menu bar, the tool bar and the tests are made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from parplanner.gui.look import icons
from parplanner.gui.look.tooltips import set_tip
from parplanner.wording import mark, tr

if TYPE_CHECKING:
    from parplanner.document.history import Step


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """``text`` and ``tip`` are source texts; ``needs`` names what must be there: document, selection, undo, redo …"""

    name: str
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    tip: str = ""
    needs: str = ""
    checkable: bool = False


@dataclass(frozen=True, slots=True)
class MenuSpec:
    """A menu: action names, ``-`` for a separator, ``>name`` for a submenu filled at run time."""

    title: str
    entries: tuple[str, ...] = field(default=())


ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("new", mark("&New…"), ("Ctrl+N",), "new", mark("A new plan from a template or a sample")),
    ActionSpec("open", mark("&Open…"), ("Ctrl+O",), "open", mark("Open a plan (.db)")),
    ActionSpec("save", mark("&Save"), ("Ctrl+S",), "save", mark("Write the plan to its file"), "document"),
    ActionSpec("save_as", mark("Save &as…"), ("Ctrl+Shift+S",), "save-as", mark("Write to another file"), "document"),
    ActionSpec("import", mark("&Import…"), ("Ctrl+I",), "import", mark("Read an Excel table into the plan")),
    ActionSpec("export", mark("&Export…"), ("Ctrl+E",), "export", mark("The plan, its appendix, other documents"),
               "document"),
    ActionSpec("preview", mark("Pre&view"), ("Ctrl+F2",), "", mark("The pages as they will be printed"), "document"),
    ActionSpec("print", mark("&Print…"), ("Ctrl+P",), "print", mark("Print the pages of the PDF"), "document"),
    ActionSpec("versions", mark("Ear&lier versions…"), (), "",
               mark("Backups, and work closed without saving, to be opened again")),
    ActionSpec("info", mark("Plan &facts and goal…"), ("Alt+Return",), "settings",
               mark("Agency, number, date, year columns, goal"), "document"),
    ActionSpec("close", mark("&Close"), ("Ctrl+W",), "close", mark("Close the plan"), "document"),
    ActionSpec("quit", mark("&Quit"), ("Ctrl+Q",), "", mark("Leave the program")),
    ActionSpec("undo", mark("&Undo"), ("Ctrl+Z",), "undo", "", "undo"),
    ActionSpec("redo", mark("&Redo"), ("Ctrl+Y", "Ctrl+Shift+Z"), "redo", "", "redo"),
    ActionSpec("cut", mark("Cu&t"), ("Ctrl+X",), "cut", mark("Copy the cells, then clear them"), "grid"),
    ActionSpec("copy", mark("&Copy"), ("Ctrl+C",), "copy", mark("Copy the cells for Excel"), "grid"),
    ActionSpec("paste", mark("&Paste"), ("Ctrl+V", "Ctrl+Shift+V"), "paste", mark("Paste cells from Excel"), "grid"),
    ActionSpec("fill_down", mark("Fill &down"), ("Ctrl+D",), "", mark("The top cell into those below it"), "grid"),
    ActionSpec("fill_right", mark("Fill r&ight"), ("Ctrl+R",), "", mark("The left cell into those beside it"), "grid"),
    ActionSpec("today", mark("Insert toda&y's date"), ("Ctrl+;",), "", mark("Into the selected cells"), "grid"),
    ActionSpec("select_all", mark("Select &all"), ("Ctrl+A",), "", mark("Every cell of the table"), "grid"),
    ActionSpec("clear", mark("C&lear cells"), (), "", mark("Empty the cells, keep the rows (Delete)"), "grid"),
    ActionSpec("find", mark("&Find…"), ("Ctrl+F",), "find", mark("In the tables; diacritics do not count"), "document"),
    ActionSpec("find_next", mark("Find &next"), ("F3",), "", "", "document"),
    ActionSpec("find_previous", mark("Find pre&vious"), ("Shift+F3",), "", "", "document"),
    ActionSpec("replace", mark("R&eplace…"), ("Ctrl+H",), "", mark("Find a text and put another in its place"),
               "document"),
    ActionSpec("go_to", mark("&Go to a criterion…"), ("Ctrl+G",), "", mark("By its code or words of its title"),
               "document"),
    ActionSpec("history", mark("&History"), ("Alt+Z",), "", mark("Every step, to go back to or forward"), "document"),
    ActionSpec("filter", mark("F&ilter the column…"), ("Ctrl+Shift+L",), "filter",
               mark("Show only rows with certain values"), "document"),
    ActionSpec("show_all", mark("Sho&w all rows"), ("Ctrl+Shift+A",), "", mark("Take every filter away"), "document"),
    ActionSpec("save_view", mark("&Save this view…"), (), "",
               mark("A view is how columns, filters and order are laid out, under a name"), "document"),
    ActionSpec("add_below", mark("Add row &below"), ("Ctrl+Return",), "add-row",
               mark("A row behind the current one; in the task table a task"), "document"),
    ActionSpec("add_child", mark("Add row one &level down"), ("Ctrl+Shift+Return",), "add-child",
               mark("A row under the current one"), "criterion"),
    ActionSpec("add_task", mark("Add &task"), ("Ctrl+T",), "add-row", mark("A task of the current criterion"),
               "document"),
    ActionSpec("duplicate", mark("D&uplicate row"), ("Ctrl+Shift+D",), "copy", mark("A copy behind the current row"),
               "grid"),
    ActionSpec("delete_rows", mark("&Delete rows"), ("Ctrl+-",), "delete-row",
               mark("The selected rows with what hangs on them"), "grid"),
    ActionSpec("move_up", mark("Mo&ve up"), ("Alt+Shift+Up",), "move-up", "", "grid"),
    ActionSpec("move_down", mark("Move dow&n"), ("Alt+Shift+Down",), "move-down", "", "grid"),
    ActionSpec("indent", mark("&Indent"), ("Alt+Shift+Right",), "indent", mark("One level down"), "criterion"),
    ActionSpec("outdent", mark("&Outdent"), ("Alt+Shift+Left",), "outdent", mark("One level up"), "criterion"),
    ActionSpec("renumber", mark("Number &codes anew…"), (), "",
               mark("Counts the codes below a row or of the whole tree by where the rows stand"), "document"),
    ActionSpec("not_applicable", mark("Not a&pplicable…"), (), "",
               mark("Outside every count, printed struck through in the window"), "criterion"),
    ActionSpec("expand", mark("&Unfold all"), (), "", "", "document"),
    ActionSpec("collapse", mark("F&old to fields"), (), "", "", "document"),
    ActionSpec("next_pane", mark("&Next pane"), ("F6",), "",
               mark("Round the panes of the workspace and the open panels"), "document"),
    ActionSpec("previous_pane", mark("Pane &before"), ("Shift+F6",), "", mark("The same way back"), "document"),
    ActionSpec("data_page", mark("&Points and tasks"), ("Ctrl+1",), "", mark("Criteria, points and tasks"), "document",
               True),
    ActionSpec("text_page", mark("&Text of the plan"), ("Ctrl+2",), "", mark("Sections, text and pages of the plan"),
               "document", True),
    ActionSpec("overview_page", mark("Ove&rview"), ("Ctrl+3",), "", mark("Total, goal and charts of the plan"),
               "document", True),
    ActionSpec("explain", mark("E&xplain this number"), ("Ctrl+Shift+E",), "sum",
               mark("The rows the current figure is made of, and why others do not count"), "document"),
    ActionSpec("details", mark("&Details of the criterion"), ("F8",), "info",
               mark("Who scores and how, evidence, shortcomings"), "document"),
    ActionSpec("signing", mark("&Bases, recipients and signature…"), (), "",
               mark("What stands above and below the text"), "document"),
    ActionSpec("drafts", mark("&Draft the text from the data…"), (), "",
               mark("Proposes sections; takes only what is ticked"), "document"),
    ActionSpec("live_figures", mark("&Typed numbers into live figures…"), (), "",
               mark("Numbers of the text that equal the plan's figures follow them from now on"), "document"),
    ActionSpec("findings", mark("&Findings"), ("F7",), "check", mark("What the plan's rules found"), "document"),
    ActionSpec("remedies", mark("D&eal with the finding…"), ("Ctrl+.",), "",
               mark("Remedies of the current finding, or ignore it with a reason"), "finding"),
    ActionSpec("units", mark("&Units…"), ("Ctrl+U",), "", mark("Names, other spellings, merging"), "document"),
    ActionSpec("standings", mark("&Ranks of the years…"), (), "", mark("Rank, ranked bodies, index as published"),
               "document"),
    ActionSpec("indicators", mark("Statistical &indicators…"), (), "", mark("Lines of the report's statistics"),
               "document"),
    ActionSpec("theme_light", mark("&Light"), (), "", "", "", True),
    ActionSpec("theme_dark", mark("&Dark"), (), "", "", "", True),
    ActionSpec("theme_contrast", mark("&High contrast"), (), "", "", "", True),
    ActionSpec("theme_system", mark("As the &system"), (), "", "", "", True),
    ActionSpec("font_100", "&100 %", (), "", "", "", True),
    ActionSpec("font_125", "1&25 %", (), "", "", "", True),
    ActionSpec("font_150", "1&50 %", (), "", "", "", True),
    ActionSpec("font_200", "2&00 %", (), "", "", "", True),
    ActionSpec("full_screen", mark("Full s&creen"), ("F11",), "", "", "", True),
    ActionSpec("lang_vi", "Tiếng &Việt", (), "", "", "", True),
    ActionSpec("lang_en", "&English", (), "", "", "", True),
    ActionSpec("help", mark("User &guide"), ("F1",), "help", mark("The page of the guide on where you are")),
    ActionSpec("guide", mark("&Contents of the guide"), (), "", mark("All pages of the guide")),
    ActionSpec("shortcuts", mark("&Keyboard shortcuts"), ("Ctrl+/",), ""),
    ActionSpec("error_info", mark("Copy &error information"), (), "copy",
               mark("Versions and the last lines of the log, nothing of the plan")),
    ActionSpec("log_folder", mark("Open the &log folder"), (), "open",
               mark("Where the program writes what went wrong")),
    ActionSpec("about", mark("&About parplanner"), (), "info"),
)  # fmt: skip

MENUS: tuple[MenuSpec, ...] = (
    MenuSpec(mark("&File"), ("new", "open", ">recent", "-", "save", "save_as", "versions", "-", "import", "export", "-",
                             "preview", "print", "-", "info", "-", "close", "quit")),
    MenuSpec(mark("&Edit"), ("undo", "redo", "-", "cut", "copy", "paste", "clear", "-", "fill_down", "fill_right",
                             "today", "-", "find", "find_next", "find_previous", "replace", "go_to", "-",
                             "select_all", "history")),
    MenuSpec(mark("&Row"), ("add_below", "add_child", "add_task", "duplicate", "delete_rows", "-", "move_up",
                            "move_down", "indent", "outdent", "renumber", "-", "not_applicable")),
    MenuSpec(mark("&View"), ("data_page", "text_page", "overview_page", "details", "explain", "-", "expand",
                             "collapse", "next_pane", "previous_pane", "-", "filter", "show_all", ">views", "-",
                             "findings", "remedies", "-", "full_screen", ">theme", ">font", ">language")),
    MenuSpec(mark("&Tools"), ("units", "standings", "indicators", "signing", "drafts", "live_figures")),
    MenuSpec(mark("&Help"), ("help", "guide", "shortcuts", "-", "error_info", "log_folder", "-", "about")),
)  # fmt: skip
SUBMENUS: dict[str, tuple[str, tuple[str, ...]]] = {
    "recent": (mark("Open &recent"), ()),
    "theme": (mark("&Appearance"), ("theme_light", "theme_dark", "theme_contrast", "theme_system")),
    "font": (mark("&Size of the letters"), ("font_100", "font_125", "font_150", "font_200")),
    "views": (mark("Saved &views"), ("save_view",)),
    "language": (mark("&Language"), ("lang_vi", "lang_en")),
}
SUBMENU_TIPS = {"views": mark("A view is how columns, filters and order are laid out, under a name")}
TOOLBAR = ("new", "open", "save", "-", "undo", "redo", "-", "add_below", "add_child", "delete_rows", "indent",
           "outdent", "-", "import", "export", "-", "findings",
           "details", "-", "data_page", "text_page", "overview_page")  # fmt: skip

WHY_DISABLED = {
    "document": mark("Open or make a plan first."),
    "criterion": mark("Select a row of the criteria tree first."),
    "grid": mark("Select cells of a table first."),
    "finding": mark("Stand on a finding first (F7)."),
    "undo": mark("There is nothing to undo."),
    "redo": mark("There is nothing to redo."),
}


def shown_keys(keys: str) -> str:
    """A shortcut as it stands on the keyboard: Enter, not Return."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText).replace("Return", "Enter")


def keys_of(name: str) -> str:
    """The first shortcut of an action, for hints."""
    return shown_keys(next(spec.keys[0] for spec in ACTIONS if spec.name == name))


def _both_enters(keys: str) -> tuple[str, ...]:
    """The keypad's Enter does what the large one does, and comes first: menus show the first, which must say Enter."""
    return (keys.replace("Return", "Enter"), keys) if "Return" in keys else (keys,)


class ActionSet:
    """The QActions of one window, by name."""

    def __init__(self, window: QMainWindow) -> None:
        self._specs = {spec.name: spec for spec in ACTIONS}
        self.by_name: dict[str, QAction] = {}
        self._present = frozenset(spec.needs for spec in ACTIONS)
        self.submenus: dict[str, QMenu] = {}
        blank = icons.blank()
        for spec in ACTIONS:
            action = QAction(tr(spec.text), window)
            if spec.icon and spec.name in TOOLBAR:
                action.setIcon(blank)  # keeps its place in the tool bar until the first frame is painted
            action.setShortcuts([QKeySequence(k) for key in spec.keys for k in _both_enters(key)])
            action.setCheckable(spec.checkable)
            action.setObjectName(spec.name)
            window.addAction(action)
            self.by_name[spec.name] = action
            self.set_enabled(spec.name, True)

    def add_icons(self) -> None:
        """After the first frame: nobody waits for pictures."""
        for spec in ACTIONS:
            self.by_name[spec.name].setIcon(icons.icon(spec.icon))

    def connect(self, handlers: dict[str, Callable[[], object]]) -> None:
        """``handlers`` by name of their actions."""
        for name, handler in handlers.items():
            self.by_name[name].triggered.connect(lambda _checked=False, run=handler: run())

    def set_enabled(self, name: str, enabled: bool) -> None:
        """Enable or not; a disabled action says why in its tooltip."""
        spec, action = self._specs[name], self.by_name[name]
        action.setEnabled(enabled)
        keys = shown_keys(spec.keys[0]) if spec.keys else ""
        tip = tr(spec.tip) if spec.tip else tr(spec.text).replace("&", "").rstrip("…")
        if not enabled and spec.needs:
            tip = f"{tip}\n{tr(WHY_DISABLED[spec.needs])}"
        set_tip(action, f"{tip} ({keys})" if keys and enabled else tip)
        action.setStatusTip(tip.replace("\n", " "))

    def update_needs(self, present: set[str]) -> None:
        """Enable what has what it needs; asked with every step of the cursor, so only what differs is touched."""
        for spec in ACTIONS:
            if spec.needs and (spec.needs in present) != (spec.needs in self._present):
                self.set_enabled(spec.name, spec.needs in present)
        self._present = frozenset(present)

    def name_step(self, name: str, step: Step | None) -> None:
        """ "Undo: paste 12 cells": the entry says what it would take back or bring back."""
        text = tr(self._specs[name].text)
        if step is not None:
            from parplanner.document import sentences

            text = f"{text}: {sentences.label(step.label)[:60].replace('&', '&&')}"
        self.by_name[name].setText(text)

    def mark_page(self, page: str) -> None:
        """Which workspace is open: data, text, overview or another."""
        for name in ("data", "text", "overview"):
            self.by_name[f"{name}_page"].setChecked(page == name)

    def fill(self, menu: QMenu, entries: tuple[str, ...]) -> None:
        """Put entries into a menu."""
        for entry in entries:
            if entry == "-":
                menu.addSeparator()
            elif entry.startswith(">"):
                title, below = SUBMENUS[entry[1:]]
                submenu = menu.addMenu(tr(title))
                self.submenus[entry[1:]] = submenu
                if entry[1:] in SUBMENU_TIPS:
                    tip = tr(SUBMENU_TIPS[entry[1:]])
                    set_tip(submenu.menuAction(), tip)
                    submenu.menuAction().setStatusTip(tip)
                self.fill(submenu, below)
            else:
                menu.addAction(self.by_name[entry])
