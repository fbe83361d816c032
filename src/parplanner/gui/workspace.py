"""What a workspace is to the window, and the workspaces of one
window: one in front, each knowing no other."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

if TYPE_CHECKING:
    from parplanner.domain.changes import Changes
    from parplanner.domain.place import Place
    from parplanner.gui.grids.kit.search import SearchedTable

Handlers = dict[str, Callable[[], object]]


class Pane(NamedTuple):
    """A stop of F6: ``area`` is what counts as being there, ``entry`` what gets the focus."""

    area: QWidget
    entry: QWidget


@dataclass(frozen=True, slots=True)
class WorkspaceRecord:
    """What the rail, the menus and the guide say of a workspace before it is made.

    ``title``, ``word`` (below its icon) and ``tip`` are source texts. ``make`` gets the desk; it
    imports what it needs.
    """

    key: str
    title: str
    word: str
    tip: str
    icon: str
    make: Callable[[Any], Workspace]

    @property
    def action(self) -> str:
        """The name of the action that opens it."""
        return f"{self.key}_page"


class Workspace(QObject):
    """One page of the window, with what the window asks of whichever is in front.

    What a workspace has nothing to say to is left as it is here.
    """

    widget_made = Signal()
    row_classes: tuple[type, ...] = ()
    """The rows it shows, those first that are looked for first."""
    key = ""
    """As in its record; also the page of the guide."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._widget: QWidget | None = None

    @property
    def is_made(self) -> bool:
        """Whether there is a widget yet."""
        return self._widget is not None

    @property
    def widget(self) -> QWidget:
        """Its page, made now when there is none yet."""
        if self._widget is None:
            self._widget = self.make()
            self._widget.setProperty("help_page", self.key)
            self.widget_made.emit()
        return self._widget

    def make(self) -> QWidget:
        """Make the page."""
        raise NotImplementedError

    def entry(self) -> QWidget:
        """What gets the focus when it comes to the front."""
        return self.widget

    def panes(self) -> list[Pane]:
        """The stops of F6, in their order."""
        return [Pane(self.widget, self.entry())]

    def handlers(self) -> Handlers:
        """What it does on the commands that all workspaces share, by the name of the action."""
        return {}

    def commit(self) -> bool:
        """Store what is being typed; False when it is refused and waits to be corrected."""
        return True

    @property
    def waits_to_be_stored(self) -> bool:
        """Whether a text was typed that is not stored, without anything on the screen saying so."""
        return False

    def holds(self, place: Place) -> bool:
        """Whether a place is in this workspace."""
        return self.shows(place.row_class)

    def shows(self, row_class: str) -> bool:
        """Whether rows of a class, by its name, stand in this workspace."""
        return any(row_class == cls.__name__ for cls in self.row_classes)

    def show(self, place: Place, take_focus: bool) -> None:
        """Put the cursor on a place that it holds; the workspace has
        come to the front or comes now."""

    def kinds_shown(self) -> list[tuple[str, str]]:
        """What undo may show here: class and form (see ``Field.form``), the most telling first."""
        return []

    def show_changed(
        self, kind: tuple[str, str], wanted: list[Place], changes: Changes, take_focus: bool
    ) -> None:
        """Show what a step changed, of one of its kinds."""

    def keeps_keys(self, focus: QWidget) -> bool:
        """Whether whoever types there goes on typing while the
        cursor is led elsewhere (a find bar)."""
        return False

    def searched_tables(self) -> list[SearchedTable]:
        """What another workspace's search may count here."""
        return []

    def remembered(self) -> dict[str, Any]:
        """Where the officer is in it, as plain values for the next time this plan is opened."""
        return {}

    def come_back(self, values: dict[str, Any]) -> None:
        """With the first frame that shows the plan: what of ``remembered`` is seen in it."""

    def go_on(self, values: dict[str, Any]) -> None:
        """After that frame: the rest of ``remembered``; values that fit no more are passed over."""

    def standing(self) -> dict[str, Any]:
        """More than ``remembered``: what a window that is built anew needs, as any values."""
        return {}

    def stand_again(self, values: dict[str, Any]) -> None:
        """As ``standing`` said."""

    def remember(self) -> None:
        """Into the user's settings: what is the same for every plan."""

    def finish(self) -> None:
        """Before the window closes: no worker may outlive it."""


class Workspaces(QObject):
    """In the order of the rail.

    ``opened`` names the one that came to the front, blank for the welcome page."""

    opened = Signal(str)
    made = Signal(object)

    def __init__(self, pages: QStackedWidget) -> None:
        super().__init__(pages)
        self._pages = pages
        self._all: dict[str, Workspace] = {}
        pages.currentChanged.connect(lambda _place: self.opened.emit(self.key))

    def __iter__(self) -> Iterator[Workspace]:
        return iter(self._all.values())

    def add(self, workspace: Workspace) -> None:
        """One more, behind the others."""
        self._all[workspace.key] = workspace
        workspace.widget_made.connect(partial(self._take, workspace))

    def _take(self, workspace: Workspace) -> None:
        """Its page belongs to the window from the first moment, whoever asked for it."""
        self._pages.addWidget(workspace.widget)
        self.made.emit(workspace)

    def of(self, key: str) -> Workspace | None:
        """The one of a name."""
        return self._all.get(key)

    @property
    def current(self) -> Workspace | None:
        """The one in front; None while the welcome page is."""
        front = self._pages.currentWidget()
        return next((each for each in self if each.is_made and each.widget is front), None)

    @property
    def key(self) -> str:
        """Of the one in front, blank for the welcome page."""
        current = self.current
        return current.key if current is not None else ""

    @property
    def help_page(self) -> str:
        """The page of the guide for what is in front."""
        front = self._pages.currentWidget()
        return str((front.property("help_page") if front is not None else "") or "data")

    def bring(self, workspace: Workspace) -> None:
        """To the front; the keys stay where they are."""
        self._pages.setCurrentWidget(workspace.widget)

    def open(self, key: str) -> None:
        """To the front, with the keys."""
        workspace = self._all[key]
        self.bring(workspace)
        workspace.entry().setFocus()

    def do(self, command: str) -> object:
        """A shared command, on the workspace in front; nothing where it means nothing: rows that
        nobody sees are not changed."""
        current = self.current
        handler = current.handlers().get(command) if current is not None else None
        return handler() if handler is not None else None

    def do_anywhere(self, command: str) -> object:
        """The same; from a workspace that has no such command, that of the first which has."""
        if self.current is not None and command not in self.current.handlers():
            self.open(next(workspace.key for workspace in self if command in workspace.handlers()))
        return self.do(command)

    def commit(self) -> bool:
        """Store what is being typed in any of them; False when a text is refused."""
        return all(workspace.commit() for workspace in self)

    @property
    def waits_to_be_stored(self) -> bool:
        """Whether a text waits in one of them."""
        return any(workspace.waits_to_be_stored for workspace in self)

    def showing(self, row_class: str) -> Workspace | None:
        """The workspace in which rows of a class stand."""
        return next((workspace for workspace in self if workspace.shows(row_class)), None)

    def show(self, place: Place, take_focus: bool = True) -> bool:
        """Put the cursor on a place in whichever holds it; False when none does."""
        holding = next((workspace for workspace in self if workspace.holds(place)), None)
        if holding is not None:
            holding.show(place, take_focus)
        return holding is not None
