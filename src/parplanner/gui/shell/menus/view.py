"""Which workspace, which panel, what is shown of the tables, how it looks."""

from __future__ import annotations

from collections.abc import Iterator

from parplanner.gui.shell.action import LINE, NOTHING, Action, Menu, Submenu
from parplanner.gui.shell.menus.commands import here, opening
from parplanner.gui.shell.workspaces import WORKSPACES
from parplanner.wording import mark


def _choice(what: str, value: str, name: str, text: str) -> Action:
    """One of several that exclude each other; the window is built anew in it."""
    return Action(
        name,
        text,
        checkable=True,
        run=lambda w: w.program.rebuild(what, value),
        first=NOTHING,
    )


_APPEARANCE = Submenu(
    "theme",
    mark("&Appearance"),
    (
        _choice("theme", "light", "theme_light", mark("&Light")),
        _choice("theme", "dark", "theme_dark", mark("&Dark")),
        _choice("theme", "contrast", "theme_contrast", mark("&High contrast")),
        _choice("theme", "system", "theme_system", mark("As the &system")),
    ),
)
_LETTERS = Submenu(
    "font",
    mark("&Size of the letters"),
    (
        _choice("font_size", "100", "font_100", "&100 %"),
        _choice("font_size", "125", "font_125", "1&25 %"),
        _choice("font_size", "150", "font_150", "1&50 %"),
        _choice("font_size", "200", "font_200", "2&00 %"),
    ),
)
_LANGUAGE = Submenu(
    "language",
    mark("&Language"),
    (
        _choice("language", "vi", "lang_vi", "Tiếng &Việt"),
        _choice("language", "en", "lang_en", "&English"),
    ),
)


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


def made() -> Menu:
    """With the workspaces there are."""
    return Menu(
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
            Action(
                "expand", mark("&Unfold all"), needs="document", run=here("expand"), first=NOTHING
            ),
            Action(
                "collapse",
                mark("F&old to fields"),
                needs="document",
                run=here("collapse"),
                first=NOTHING,
            ),
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
                        tip=mark(
                            "A view is how columns, filters and order are laid out, under a name"
                        ),
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
            _APPEARANCE,
            _LETTERS,
            _LANGUAGE,
        ),
    )
