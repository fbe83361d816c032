"""What an action is, and the QActions of one window made from the table of menus."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from parplanner.gui.look import icons
from parplanner.gui.look.tooltips import set_tip
from parplanner.gui.services import keys
from parplanner.gui.shell.parts import Parts
from parplanner.wording import tr

if TYPE_CHECKING:
    from parplanner.document.history import Step


class First(Enum):
    """What comes before an action is carried out, so that none
    works on less than the officer sees."""

    NOTHING = "nothing"
    COMMITTED = "committed"
    """What is being typed is stored; an action waits when it is refused."""
    TOLD = "told"
    """The same, and a text that cannot be stored is told in a dialog."""


NOTHING, COMMITTED, TOLD = First.NOTHING, First.COMMITTED, First.TOLD


@dataclass(frozen=True, slots=True, kw_only=False)
class Action:
    """``text`` and ``tip`` are source texts; ``needs`` names what must be there: document,
    criterion, undo, redo …

    It stands in the menus where it is written.
    """

    name: str
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    tip: str = ""
    needs: str = ""
    checkable: bool = False
    run: Callable[[Parts], object] = lambda _parts: None
    first: First = COMMITTED


@dataclass(frozen=True, slots=True)
class Line:
    """A separator."""


LINE = Line()


@dataclass(frozen=True, slots=True)
class Submenu:
    """A menu within a menu; more entries may be made when it opens."""

    name: str
    title: str
    entries: tuple[Entry, ...] = ()
    tip: str = ""


@dataclass(frozen=True, slots=True)
class Menu:
    """A menu of the menu bar."""

    title: str
    entries: tuple[Entry, ...] = ()


Entry = Action | Line | Submenu


def actions_in(menus: Iterable[Menu | Submenu]) -> Iterator[Action]:
    """Every action, in the order of the menus."""
    for menu in menus:
        for entry in menu.entries:
            if isinstance(entry, Action):
                yield entry
            elif isinstance(entry, Submenu):
                yield from actions_in([entry])


def _both_enters(keys_: str) -> tuple[str, ...]:
    """The keypad's Enter does what the large one does, and comes first:
    menus show the first, which must say Enter."""
    return (keys_.replace("Return", "Enter"), keys_) if "Return" in keys_ else (keys_,)


class ActionSet:
    """The QActions of one window, by name."""

    def __init__(
        self,
        window: QMainWindow,
        actions: Iterable[Action],
        in_bar: Iterable[str],
        why_disabled: dict[str, str],
    ) -> None:
        """``in_bar``: names of those in the tool bar;
        ``why_disabled``: source text by what is missing."""
        self._specs = {spec.name: spec for spec in actions}
        self._why_disabled = why_disabled
        in_bar = frozenset(in_bar)
        self.by_name: dict[str, QAction] = {}
        self._present = frozenset(spec.needs for spec in self._specs.values())
        self.submenus: dict[str, QMenu] = {}
        blank = icons.blank()
        for spec in self._specs.values():
            action = QAction(tr(spec.text), window)
            if spec.icon and spec.name in in_bar:
                action.setIcon(
                    blank
                )  # keeps its place in the tool bar until the first frame is painted
            action.setShortcuts([QKeySequence(k) for key in spec.keys for k in _both_enters(key)])
            action.setCheckable(spec.checkable)
            action.setObjectName(spec.name)
            window.addAction(action)
            self.by_name[spec.name] = action
            self.set_enabled(spec.name, True)

    def add_icons(self) -> None:
        """After the first frame: nobody waits for pictures."""
        for spec in self._specs.values():
            self.by_name[spec.name].setIcon(icons.icon(spec.icon))

    def connect(self, run: Callable[[Action], object]) -> None:
        """What carries an action out."""
        for name, spec in self._specs.items():
            self.by_name[name].triggered.connect(lambda _checked=False, spec=spec: run(spec))

    def set_enabled(self, name: str, enabled: bool) -> None:
        """Enable or not; a disabled action says why in its tooltip."""
        spec, action = self._specs[name], self.by_name[name]
        action.setEnabled(enabled)
        shown = keys.shown(spec.keys[0]) if spec.keys else ""
        tip = tr(spec.tip) if spec.tip else tr(spec.text).replace("&", "").rstrip("…")
        if not enabled and spec.needs:
            tip = f"{tip}\n{tr(self._why_disabled[spec.needs])}"
        set_tip(action, f"{tip} ({shown})" if shown and enabled else tip)
        action.setStatusTip(tip.replace("\n", " "))

    def update_needs(self, present: set[str]) -> None:
        """Enable what has what it needs; asked with every step of the
        cursor, so only what differs is touched."""
        for spec in self._specs.values():
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

    def tick(self, names: Iterable[str], marked: str) -> None:
        """Of several that exclude each other, which one holds now."""
        for name in names:
            self.by_name[name].setChecked(name == marked)

    def fill(self, menu: QMenu, entries: Iterable[Entry]) -> None:
        """Put entries into a menu."""
        for entry in entries:
            if isinstance(entry, Line):
                menu.addSeparator()
            elif isinstance(entry, Submenu):
                self._fill_submenu(menu, entry)
            else:
                menu.addAction(self.by_name[entry.name])

    def _fill_submenu(self, menu: QMenu, entry: Submenu) -> None:
        submenu = menu.addMenu(tr(entry.title))
        self.submenus[entry.name] = submenu
        if entry.tip:
            set_tip(submenu.menuAction(), tr(entry.tip))
            submenu.menuAction().setStatusTip(tr(entry.tip))
        self.fill(submenu, entry.entries)
