"""The find bar of the tables, and the one of the plan's text: the same bar over other words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QLineEdit, QWidget

from parplanner.gui.grids.kit.search import Hit, Search
from parplanner.gui.widgets.find_bar import FindBar
from tests.gui.driver.inside import Inside


class Bar:
    """A find bar. It is made when it is first looked for."""

    def __init__(self, find: Callable[[], FindBar]) -> None:
        self._find = find

    @property
    def widget(self) -> QWidget:
        """All of it."""
        return self._find()

    @property
    def text(self) -> QLineEdit:
        """The line with what is looked for."""
        return self._find().text

    @property
    def by(self) -> QLineEdit:
        """The line with what replaces it."""
        return self._find().by

    @property
    def said(self) -> QLabel:
        """What was found, in words."""
        return self._find().said

    @property
    def exactly(self) -> QCheckBox:
        """The tick "Exactly as typed"."""
        return self._find().exactly

    @property
    def everywhere(self) -> QCheckBox:
        """The tick for the other tables, or the other sections."""
        return self._find().everywhere

    @property
    def next(self) -> QAbstractButton:
        """The button "Next"."""
        return self._find().next

    @property
    def previous(self) -> QAbstractButton:
        """The button "Previous"."""
        return self._find().previous

    @property
    def replace(self) -> QAbstractButton:
        """The button "Replace"."""
        return self._find().replace

    @property
    def replace_all(self) -> QAbstractButton:
        """The button "Replace all"."""
        return self._find().replace_all

    def is_open(self) -> bool:
        """Whether the bar is on the screen."""
        return self._find().isVisible()

    def is_replacing(self) -> bool:
        """Whether the line for what replaces it is there too."""
        return self._find().replacing.isVisible()

    def search_now(self) -> None:
        """Do not wait for the pause after typing."""
        self._find().search_now()

    def step(self, way: int) -> None:
        """To the next place, or back."""
        self._find().stepped.emit(way)


@dataclass(frozen=True)
class Found:
    """A cell in which something was found: the name of its table, its row and its column."""

    grid: str
    row_id: str
    key: str


class TableFind(Bar):
    """Finding and replacing in the tables."""

    def __init__(self, window: Inside) -> None:
        super().__init__(lambda: window.data_page.find_bar)
        self._window = window

    def hits(self) -> list[Found]:
        """The cells found so far."""
        return [_found(hit) for hit in self._search().hits]

    def texts(self) -> list[str]:
        """What stands in them."""
        return [hit.model.cell_text(hit.row_id, hit.key) for hit in self._search().hits]

    def count(self) -> int:
        """How many cells were found so far."""
        return len(self._search().hits)

    def current(self) -> Found:
        """The cell found last."""
        finder: Any = self._window.finder
        return _found(finder.search.hits[finder._place])

    def is_searching(self) -> bool:
        """Whether there are tables left to be looked through."""
        return self._search().is_running

    def finish(self) -> None:
        """Look through all the tables at once, not in slices."""
        self._search().finish_now()

    def look_through_a_slice(self) -> None:
        """What is looked through between two events."""
        self._search()._slice()

    def look_up(self, text: str, *, everywhere: bool = False) -> None:
        """Type something, and look through all the tables at once."""
        self.everywhere.setChecked(everywhere)
        self.text.setText(text)
        self.search_now()
        self.finish()

    def start(self) -> None:
        """Look for what stands in the bar."""
        self._window.finder.start()

    def look_up_again(self) -> None:
        """After an edit, as the next step does."""
        self._window.finder.look_up_again()

    def _search(self) -> Search:
        return self._window.finder.search


def _found(hit: Hit) -> Found:
    return Found(hit.model.grid, hit.row_id, hit.key)


class TextFind(Bar):
    """Finding and replacing in the plan's text."""

    def __init__(self, window: Inside) -> None:
        super().__init__(lambda: window.text.pane.find_bar)
        self._window = window

    def open(self) -> None:
        """As Ctrl+F does."""
        self._window.text.finder.open()

    def count(self) -> int:
        """How many places were found."""
        return len(self._window.text.finder.hits)

    def is_counting_cells(self) -> bool:
        """Whether the tables are still being looked through, to say what they hold."""
        return self._window.text.finder._tables.is_running

    def replace_every_hit(self) -> None:
        """As the button "Replace all" does."""
        self._window.text.finder._replace_all()
