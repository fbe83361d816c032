"""Find over the tables; what is found is replaced in ``replace``."""

from __future__ import annotations

from bisect import bisect_left

from PySide6.QtCore import QModelIndex, QObject

from parplanner.domain.writing import text_search
from parplanner.domain.writing.finding_text import holds
from parplanner.domain.writing.narrative import Facts
from parplanner.gui.desk import Desk
from parplanner.gui.grids.kit.grid import GridGestures
from parplanner.gui.grids.kit.grid_model import GridModel
from parplanner.gui.grids.kit.search import Hit, Search, SearchedTable, joined
from parplanner.gui.services.keys import keys_of
from parplanner.gui.widgets.find_bar import BarState, FindBar
from parplanner.gui.workspaces.data.replace import Replacing
from parplanner.gui.workspaces.data.tables import Tables
from parplanner.wording import tr


class TableFind(QObject):
    """Owns the search behind the find bar."""

    def __init__(self, desk: Desk, tables: Tables, bar: FindBar) -> None:
        super().__init__(tables)
        self._desk = desk
        self._tables = tables
        self._focus = tables.focus
        self.bar = bar
        self.search = Search(self)
        self._place = -1
        self._stale = False
        self._searched: list[GridModel] = []
        self._home: GridGestures | None = None
        bar.searched.connect(self.start)
        bar.stepped.connect(self.step)
        self.replacing = Replacing(desk.session, desk.messages, desk.frame, self)
        bar.closed.connect(self.close)
        self.search.progressed.connect(self._say)
        self._in_text: tuple[str, bool, int] | None = None
        self.search.finished.connect(self._found)
        session = desk.session
        session.changed.connect(self._forget)
        session.replaced.connect(self._end)

    # -- opening and closing -----------------------------------------------------------------------

    def open(self, replacing: bool = False) -> None:
        """Ctrl+F, Ctrl+H."""
        self._home = self._focus.grid()
        self.bar.open("", replacing)

    def go_on(self, state: BarState) -> None:
        """With a bar as it stood in the window before."""
        self._home = self._focus.grid()
        self.bar.take(state)

    def close(self) -> None:
        """Esc: the marks go, the cursor stays where the search led."""
        if self.bar.isVisible():
            self._put_away()
            self._focus.grid().setFocus()

    def _put_away(self) -> None:
        self.search.stop()
        self.bar.hide()
        self._highlight("")

    def _end(self) -> None:
        """Another plan: nothing of this one is found there, whatever page is in front."""
        self.search.forget()
        self._in_text = None
        self._place, self._stale, self._searched = -1, False, []
        self._home = None
        self.bar.said.clear()
        self._put_away()

    def _highlight(self, wanted: str) -> None:
        for grid in self._focus.grids:
            grid.cell_delegate.highlight(wanted, self.bar.exactly.isChecked())
            grid.viewport().update()

    # -- searching ---------------------------------------------------------------------------------

    def _models(self) -> list[GridModel]:
        """All tables, or the one Ctrl+F was pressed in; the points of
        one criterion are columns of the tree."""
        if self.bar.everywhere.isChecked():
            return self._tables.models()
        home = self._home
        here = home.model() if home is not None and home.isVisible() else None
        return [here if isinstance(here, GridModel) else self._tables.criteria_model]

    def start(self) -> None:
        """What is typed now, from the top."""
        self._place, self._searched = -1, self._models()
        self._highlight(self.bar.text.value())
        self._look_up()

    def _look_up(self) -> None:
        """In the same tables."""
        self._stale = False
        self.search.start(
            self.tables(self._searched), self.bar.text.value(), self.bar.exactly.isChecked()
        )

    def tables(self, models: list[GridModel]) -> list[SearchedTable]:
        """The models with the columns that are shown of them."""
        found = []
        for model in models:
            shown = self.grid_of(model).shown_columns()
            found.append(
                SearchedTable(model, frozenset(model.columns[place].key for place in shown))
            )
        return found

    def _forget(self, *_: object) -> None:
        """After an edit the hits are looked up anew with the next step; a search under way begins
        again, for its rows may be gone."""
        self._stale = True
        self._in_text = None
        if self.search.is_running:
            self._look_up()

    def _found(self) -> None:
        """As you type: go to the first hit from the cursor on, the typing stays in the bar."""
        if self._place < 0 and self.search.hits and self.bar.text.hasFocus():
            self._place = self._from_cursor(1)
            self._show()
        self._say()

    def step(self, way: int) -> None:
        """F3 and Shift+F3; from the last hit to the first."""
        if not self.bar.isVisible():
            self.open()
            return
        self.bar.hurry()
        last = self.current()
        self.look_up_again()
        if self.search.hits:
            known = last is not None and last.model.place_of(last.row_id) >= 0
            self._place = (
                self._next_to(last, way) if last is not None and known else self._from_cursor(way)
            )
            self._show()
        else:
            self._place = -1
        self._say()

    def look_up_again(self, *, anew: bool = False) -> None:
        """Every hit there is now, at once; ``anew``: among the rows
        and columns that are shown now."""
        if self._stale or anew:
            self._look_up()
        self.search.finish_now()

    def current(self) -> Hit | None:
        """The hit the search led to; it may have gone since."""
        return self.search.hits[self._place] if 0 <= self._place < len(self.search.hits) else None

    def under_cursor(self) -> Hit | None:
        """The hit the search led to, while the cursor still stands on it."""
        hit = self.current()
        index = self.grid_of(hit.model).currentIndex() if hit is not None else QModelIndex()
        if hit is None or not index.isValid():
            return None
        model = hit.model
        return (
            hit
            if (hit.row_id, hit.key) == (model.id_at(index), model.columns[index.column()].key)
            else None
        )

    def _from_cursor(self, way: int) -> int:
        """The first hit at or behind the cursor (or before it)."""
        grid = self._focus.grid()
        model, index = grid.model(), grid.currentIndex()
        if not isinstance(model, GridModel) or model not in self._searched or not index.isValid():
            return 0 if way > 0 else len(self.search.hits) - 1
        cursor = Hit(model, str(model.id_at(index)), model.columns[index.column()].key)
        return self._next_to(cursor, way, at=True)

    def _next_to(self, cell: Hit, way: int, at: bool = False) -> int:
        """The hit behind (before) a cell, which an edit may have made
        no hit any more; ``at``: or in it."""
        hits = self.search.hits  # in the order of tables, rows and columns
        place = bisect_left(hits, self._order(cell), key=self._order)
        if way < 0:
            return (place - 1) % len(hits)
        return (place + (not at and hits[place : place + 1] == [cell])) % len(hits)

    def _order(self, hit: Hit) -> tuple[int, int, int]:
        return (
            self._searched.index(hit.model),
            hit.model.place_of(hit.row_id),
            hit.model.column_of(hit.key),
        )

    def grid_of(self, model: GridModel) -> GridGestures:
        """The grid that shows a model."""
        return next(grid for grid in self._focus.grids if grid.model() is model)

    def _show(self) -> None:
        hit = self.search.hits[self._place]
        self._focus.use(self.grid_of(hit.model))
        self._desk.go_to(hit.place, take_focus=False)

    def _say(self) -> None:
        wanted = self.bar.text.value()
        count = len(self.search.hits)
        if not wanted.strip():
            said = ""
        elif count and self._place < 0:
            said = tr("{count} found").format(count=count)
        elif count:
            said = tr("{number} of {count}").format(number=self._place + 1, count=count)
        elif self.search.is_running:
            said = tr("Searching…")
        else:
            said = self._nothing(wanted)
        if wanted.strip() and not self.search.is_running:
            said = joined(said, self._elsewhere(wanted))
        self.bar.said.setText(said)

    def _elsewhere(self, wanted: str) -> str:
        """How often the plan's text holds it; counted once for what is typed."""
        exactly = self.bar.exactly.isChecked()
        if self._in_text is None or self._in_text[:2] != (wanted, exactly):
            session = self._desk.session
            facts = Facts(session.plan, session.scoring)
            self._in_text = (
                wanted,
                exactly,
                len(text_search.hits(session.plan, facts, wanted, exactly)),
            )
        count = self._in_text[2]
        if not count:
            return ""
        return tr("{count} in the text of the plan ({keys})").format(
            count=count, keys=keys_of("text_page")
        )

    def _nothing(self, wanted: str) -> str:
        """Not found; how many hidden rows or cells hold it."""
        hits = self.hidden_hits(wanted)
        rows = {(hit.model, hit.row_id) for hit in hits}
        if hits and all(row_id in model.hidden for model, row_id in rows):
            return tr("Nothing in the rows shown; {count} hidden rows hold it.").format(
                count=len(rows)
            )
        if hits:
            return tr("Nothing in what is shown; {count} hidden cells hold it.").format(
                count=len(hits)
            )
        return tr("Not found")

    def hidden_hits(self, wanted: str) -> list[Hit]:
        """The cells of hidden rows and columns that hold a text:
        they are neither found nor replaced."""
        exactly = self.bar.exactly.isChecked()
        found = []
        for table in self.tables(self._searched):
            for hit in table.hidden_cells():
                if holds(hit.model.cell_text(hit.row_id, hit.key), wanted, exactly):
                    found.append(hit)
        return found
