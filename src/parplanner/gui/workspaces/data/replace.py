"""Replacing what the find bar found: the hit under the cursor, or every one in one step."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtWidgets import QWidget

from parplanner.document.document import new_id
from parplanner.document.history import Label
from parplanner.domain.changes import Changes
from parplanner.domain.edits import cells
from parplanner.domain.edits.draft import Draft
from parplanner.domain.errors import Problem
from parplanner.domain.points import parse_points
from parplanner.domain.writing.finding_text import holds, replace
from parplanner.gui.grids.kit.grid import GridGestures
from parplanner.gui.grids.kit.grid_model import GridModel
from parplanner.gui.grids.kit.paste_plan import MANY
from parplanner.gui.grids.kit.search import Hit, Search
from parplanner.gui.services.session import Session
from parplanner.gui.widgets.find_bar import FindBar
from parplanner.gui.widgets.messages import Messages
from parplanner.wording import mark, tr


class Finder(Protocol):
    """Whoever owns the hits."""

    bar: FindBar
    search: Search

    def start(self) -> None: ...
    def step(self, way: int) -> None: ...
    def look_up_again(self, *, anew: bool = False) -> None: ...
    def under_cursor(self) -> Hit | None: ...
    def hidden_hits(self, wanted: str) -> list[Hit]: ...
    def grid_of(self, model: GridModel) -> GridGestures: ...


class Replacing:
    """The second line of the find bar; ``finder`` owns the hits."""

    def __init__(
        self, session: Session, messages: Messages, frame: QWidget, finder: Finder
    ) -> None:
        self._session = session
        self._messages = messages
        self._frame = frame
        self._finder = finder
        self._bar = finder.bar
        self._bar.replaced.connect(self.replace_one)
        self._bar.replaced_all.connect(self.replace_all)

    def _replaced(self, hit: Hit) -> tuple[str, str] | None:
        """(text before, after) of a cell that can be typed into."""
        before = self._typed(hit)
        after = replace(
            before, self._bar.text.value(), self._bar.by.value(), self._bar.exactly.isChecked()
        )
        return (before, after) if after != before else None

    def _typed(self, hit: Hit) -> str:
        """What a replacement works on: the text as it is shown
        ("1,0"); blank where it is only a sum."""
        model, place = hit.model, hit.model.column_of(hit.key)
        if not model.can_type(hit.row_id, place):
            return ""
        shown = model.cell_text(hit.row_id, hit.key)
        if model.columns[place].kind != "points":
            return shown
        entered = cells.cell_text(self._session.plan, model.grid, hit.row_id, hit.key)
        return shown if entered and parse_points(entered) == parse_points(shown) else entered

    def _only_shown(self) -> int:
        """How many hits are figures that nobody typed."""
        wanted, exactly = self._bar.text.value(), self._bar.exactly.isChecked()
        return sum(
            1 for hit in self._finder.search.hits if not holds(self._typed(hit), wanted, exactly)
        )

    def replace_one(self) -> None:
        """In the cell the search stands on, then on to the next."""
        self._bar.hurry()
        hit = self._finder.under_cursor()
        texts = self._replaced(hit) if hit is not None else None
        if hit is not None and texts is not None:
            label = Label(mark("Replace {detail}"), self._bar.text.value())
            if not self._write(label, [hit], [texts]):
                return
        self._finder.step(1)

    def replace_all(self) -> None:
        """In every hit as one step per table; shown first when there are many."""
        self._bar.hurry()
        self._finder.look_up_again(anew=True)
        pairs = [
            (hit, texts)
            for hit in self._finder.search.hits
            if (texts := self._replaced(hit)) is not None
        ]
        only_shown = self._only_shown()
        if not pairs:
            self._tell(tr("Nothing to replace"), only_shown)
            return
        if len(pairs) > MANY:
            lines = [
                (h.model.cell_name(h.row_id, h.key), before, after) for h, (before, after) in pairs
            ]
            summary = tr("{count} cells are changed.").format(count=len(pairs))
            refused = self._refused([(h, after) for h, (_, after) in pairs])
            if refused:
                summary += " " + tr(
                    "{count} of them are refused: nothing is replaced then."
                ).format(count=len(refused))
            verb = tr("Replace")
            if (
                self._messages.preview_cells(self._frame, verb, summary, lines, refused=refused)
                is None
            ):
                return
        label = Label(mark("Replace {detail}"), self._bar.text.value())
        if self._write(label, [h for h, _ in pairs], [t for _, t in pairs]):
            self._finder.start()
            self._finder.look_up_again()
            self._tell(tr("Replaced in {count} cells").format(count=len(pairs)), only_shown)

    def _tell(self, said: str, only_shown: int) -> None:
        if only_shown:
            text = tr("{said}; {count} cells show sums of other rows, which cannot be replaced")
            said = text.format(said=said, count=only_shown)
        hidden = len(self._finder.hidden_hits(self._bar.text.value()))
        if hidden:
            text = tr("{said}; {count} hidden cells that hold it stay as they are")
            said = text.format(said=said, count=hidden)
        self._bar.said.setText(said)

    def _refused(self, typed: list[tuple[Hit, str]]) -> dict[int, str]:
        """Place → reason of the points that would be refused; texts
        are not tried, they hardly ever are."""
        found = {}
        for place, (hit, text) in enumerate(typed):
            if hit.model.columns[hit.model.column_of(hit.key)].kind == "points":
                reason = self._session.short_refusal(hit.model.edit(hit.row_id, hit.key, text))
                if reason:
                    found[place] = reason
        return found

    def _write(self, label: Label, hits: list[Hit], texts: list[tuple[str, str]]) -> bool:
        session = self._session

        def make() -> Changes:
            draft = Draft(session.plan)
            for grid in dict.fromkeys(h.model.grid for h in hits):
                block = [
                    (h.row_id, h.key, t[1])
                    for h, t in zip(hits, texts, strict=True)
                    if h.model.grid == grid
                ]
                draft.do(cells.set_cells(draft.plan, new_id, grid, block))
            return draft.changes()

        def where(problem: Problem) -> str:
            refused = next((h for h in hits if h.row_id == problem.params.get("row")), hits[0])
            return self._finder.grid_of(refused.model).where(problem)

        return session.attempt(label, make, where=where)
