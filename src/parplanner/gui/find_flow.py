"""Find, replace and go to a code, over the grids of one window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from parplanner.document.document import new_id
from parplanner.document.history import Label
from parplanner.domain.changes import Changes
from parplanner.domain.edits import cells
from parplanner.domain.edits.draft import Draft
from parplanner.domain.finding_text import holds, replace
from parplanner.gui.models.grid_model import GridModel
from parplanner.gui.search import Hit, Search
from parplanner.gui.views.find_bar import FindBar
from parplanner.gui.views.grid import GridGestures
from parplanner.gui.views.pasting import MANY
from parplanner.wording import mark, tr

if TYPE_CHECKING:
    from parplanner.gui.main_window import MainWindow


class FindFlow(QObject):
    """Owns the search behind the find bar."""

    def __init__(self, window: MainWindow, bar: FindBar) -> None:
        super().__init__(window)
        self._window = window
        self.bar = bar
        self.search = Search(self)
        self._place = -1
        self._stale = False
        self._home: GridGestures | None = None
        bar.searched.connect(self.start)
        bar.stepped.connect(self.step)
        bar.replaced.connect(self.replace_one)
        bar.replaced_all.connect(self.replace_all)
        bar.closed.connect(self.close)
        self.search.progressed.connect(self._say)
        self.search.finished.connect(self._found)
        window.session.changed.connect(self._forget)
        window.session.replaced.connect(self.close)

    # -- opening and closing --------------------------------------------------------------------------------------

    def open(self, replacing: bool = False) -> None:
        """Ctrl+F, Ctrl+H."""
        self._window.text.show_data()
        self._home = self._window.focus.grid()
        self.bar.open("", replacing)

    def close(self) -> None:
        """Esc: the marks go, the cursor stays where the search led."""
        if not self.bar.isVisible():
            return
        self.search.stop()
        self.bar.hide()
        self._highlight("")
        self._window.focus.grid().setFocus()

    def _highlight(self, wanted: str) -> None:
        for grid in self._window.focus.grids:
            grid.cell_delegate.highlight(wanted, self.bar.exactly.isChecked())
            grid.viewport().update()

    # -- searching ------------------------------------------------------------------------------------------------

    def _models(self) -> list[GridModel]:
        here = (self._home or self._window.focus.grid()).model()
        every: list[GridModel] = [self._window.criteria_model, self._window.task_model]
        if self.bar.everywhere.isChecked() or not isinstance(here, GridModel):
            return every
        return [here]

    def start(self) -> None:
        """What is typed now, from the top."""
        wanted = self.bar.text.value()
        self._place, self._stale = -1, False
        self._highlight(wanted)
        self.search.start(self._models(), wanted, self.bar.exactly.isChecked())

    def _forget(self, *_: object) -> None:
        """After an edit the hits are looked up anew with the next step."""
        self._stale = True

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
        if self._stale:
            place = self._place
            self.start()
            self.search.finish_now()
            self._place = self._from_cursor(way) if place < 0 else place - (way > 0 and not self._on_hit(place))
        self.search.finish_now()
        hits = self.search.hits
        if hits:
            self._place = self._from_cursor(way) if self._place < 0 else (self._place + way) % len(hits)
            self._show()
        self._say()

    def _on_hit(self, place: int) -> bool:
        if not 0 <= place < len(self.search.hits):
            return False
        hit = self.search.hits[place]
        model, index = hit.model, self._grid_of(hit.model).currentIndex()
        if not index.isValid():
            return False
        return (hit.row_id, hit.key) == (model.id_at(index), model.columns[index.column()].key)

    def _from_cursor(self, way: int) -> int:
        """The first hit at or behind the cursor (or before it)."""
        grid = self._window.focus.grid()
        model, hits = grid.model(), self.search.hits
        if not isinstance(model, GridModel) or not grid.currentIndex().isValid():
            return 0 if way > 0 else len(hits) - 1
        index = grid.currentIndex()
        here = (model.place_of(model.id_at(index)), index.column())

        def behind(hit: Hit) -> bool:
            return hit.model is model and (model.place_of(hit.row_id), model.column_of(hit.key)) >= here

        first = next((i for i, hit in enumerate(hits) if behind(hit)), None)
        if way > 0 and first is not None:
            return first
        own = [i for i, hit in enumerate(hits[:first]) if hit.model is model]
        if way > 0:  # behind the last one of this table: the first one of the next
            return (own[-1] + 1) % len(hits) if own else 0
        if own:
            return own[-1]
        return first - 1 if first else len(hits) - 1

    def _grid_of(self, model: GridModel) -> GridGestures:
        tasks = self._window.tasks.table
        return (
            tasks
            if model is self._window.task_model
            else next(g for g in self._window.focus.grids if g.model() is model)
        )

    def _show(self) -> None:
        hit = self.search.hits[self._place]
        self._window.focus.use(self._grid_of(hit.model))
        self._window.jumps.to_cell(hit.model.grid, hit.row_id, hit.key, take_focus=False)

    def _say(self) -> None:
        wanted = self.bar.text.value()
        count = len(self.search.hits)
        if not wanted.strip():
            said = ""
        elif count:
            said = tr("{number} of {count}").format(number=self._place + 1, count=count)
        elif self.search.is_running:
            said = tr("Searching…")
        else:
            said = self._nothing(wanted)
        self.bar.said.setText(said)

    def _nothing(self, wanted: str) -> str:
        """Not found; how many hidden rows hold it."""
        exactly = self.bar.exactly.isChecked()
        hidden = sum(
            1
            for model in self._models()
            for row_id in model.hidden
            if any(holds(model.cell_text(row_id, c.key), wanted, exactly) for c in model.columns)
        )
        if hidden:
            return tr("Nothing in the rows shown; {count} hidden rows hold it.").format(count=hidden)
        return tr("Not found")

    # -- replacing ------------------------------------------------------------------------------------------------

    def _replaced(self, hit: Hit) -> tuple[str, str] | None:
        """(text before, after) of a cell that can be typed into."""
        column = next((c for c in hit.model.columns if c.key == hit.key), None)
        if column is None or column.kind == "computed":
            return None
        before = cells.cell_text(self._window.session.plan, hit.model.grid, hit.row_id, hit.key)
        after = replace(before, self.bar.text.value(), self.bar.by.value(), self.bar.exactly.isChecked())
        return (before, after) if after != before else None

    def replace_one(self) -> None:
        """In the cell the search stands on, then on to the next."""
        if not self._on_hit(self._place):
            self.step(1)
            return
        hit = self.search.hits[self._place]
        texts = self._replaced(hit)
        if texts is not None:
            label = Label(mark("Replace {detail}"), self.bar.text.value())
            if not self._write(label, [hit], [texts]):
                return
        self.step(1)

    def replace_all(self) -> None:
        """In every hit as one step per table; shown first when there are many."""
        if self._stale:
            self.start()
        self.search.finish_now()
        pairs = [(hit, texts) for hit in self.search.hits if (texts := self._replaced(hit)) is not None]
        if not pairs:
            self.bar.said.setText(tr("Nothing to replace"))
            return
        if len(pairs) > MANY:
            lines = [(h.model.cell_name(h.row_id, h.key), before, after) for h, (before, after) in pairs]
            summary = tr("{count} cells are changed.").format(count=len(pairs))
            refused = self._refused([(h, after) for h, (_, after) in pairs])
            if refused:
                summary += " " + tr("{count} of them are refused: nothing is replaced then.").format(count=len(refused))
            messages, verb = self._window.messages, tr("Replace")
            if messages.preview_cells(self._window, verb, summary, lines, refused=refused) is None:
                return
        label = Label(mark("Replace {detail}"), self.bar.text.value())
        if self._write(label, [h for h, _ in pairs], [t for _, t in pairs]):
            self.start()
            self.search.finish_now()
            self.bar.said.setText(tr("Replaced in {count} cells").format(count=len(pairs)))

    def _refused(self, typed: list[tuple[Hit, str]]) -> dict[int, str]:
        """Place → reason of the points that would be refused; texts are not tried, they hardly ever are."""
        found = {}
        for place, (hit, text) in enumerate(typed):
            if hit.model.columns[hit.model.column_of(hit.key)].kind == "points":
                reason = self._window.session.short_refusal(hit.model.edit(hit.row_id, hit.key, text))
                if reason:
                    found[place] = reason
        return found

    def _write(self, label: Label, hits: list[Hit], texts: list[tuple[str, str]]) -> bool:
        session = self._window.session

        def make() -> Changes:
            draft = Draft(session.plan)
            for grid in dict.fromkeys(h.model.grid for h in hits):
                block = [(h.row_id, h.key, t[1]) for h, t in zip(hits, texts, strict=True) if h.model.grid == grid]
                draft.do(cells.set_cells(draft.plan, new_id, grid, block))
            return draft.changes()

        where = self._window.criteria.tree.where if hits[0].model is self._window.criteria_model else (
            self._window.tasks.table.where
        )  # fmt: skip
        return session.attempt(label, make, where=where)

    # -- going to a code ------------------------------------------------------------------------------------------

    def go_to_code(self) -> None:
        """Ctrl+G: a criterion by its code or its words."""
        from parplanner.gui.dialogs.go_to import GoTo
        from parplanner.gui.dialogs.once import once

        self._window.text.show_data()
        with once(GoTo(self._window, self._window.session.plan)) as dialog:
            chosen = dialog.chosen() if dialog.exec() else None
        if chosen is not None:
            self._window.jumps.to_cell(cells.CRITERIA, chosen, "title")
