"""A mirror seen through a lens: rows filtered by quick questions and by columns, sorted by one of
them.

What the lens hides and how it sorts is worked out when it is set; rows changed later stay under the
hand.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal

from parplanner.document import clock
from parplanner.domain import deadlines, quick, text
from parplanner.domain.changes import Changes
from parplanner.domain.edits import cells
from parplanner.domain.fields import Field, Kind, ListField
from parplanner.domain.rows import Unit, columns_of
from parplanner.gui.grids.kit.lens import Lens
from parplanner.gui.grids.kit.mirror import MirrorModel
from parplanner.gui.services.session import Session
from parplanner.wording import tr


@dataclass(frozen=True, slots=True)
class GridColumn:
    """``key`` as ``domain.edits.cells`` knows it; ``kind``: text, lines, points, number, date,
    unit, units, choice or
    computed; ``letters``: how wide; ``field``: what it shows where that is one field of the rows.
    """

    key: str
    title: str
    tip: str
    kind: str
    letters: int = 10
    field: Field | ListField | None = None


CHOICE = "choice"
"""The kind of cells whose list opens with the editor: its few words are what is mostly wanted."""
NUMBERS = ("points", "number")
_KINDS = {
    Kind.TEXT: "lines",
    Kind.POINTS: "points",
    Kind.PERCENT: "number",
    Kind.COUNT: "number",
    Kind.DECIMAL: "number",
    Kind.YEAR: "number",
    Kind.DATE: "date",
    Kind.CHOICE: CHOICE,
}
"""How cells of a field are edited and set; as a line of text where nothing is said."""


def field_column(field: Field | ListField, kind: str = "") -> GridColumn:
    """The column of a field in the language in force; ``kind``
    where a grid edits it in another way."""
    if isinstance(field, ListField):
        usual = "units" if field.value == "unit_id" else "lines"
    elif field.to == Unit.__name__:
        usual = "unit"
    else:
        usual = _KINDS.get(field.kind, "text")
    return GridColumn(
        field.column, tr(field.label), tr(field.tip), kind or usual, field.letters, field
    )


def field_columns(grid: str) -> list[GridColumn]:
    """The columns of a grid that its class has, in order."""
    keys = cells.column_keys(grid)
    found = {field.column: field for field in columns_of(cells.class_of(grid))}
    return [field_column(found[key]) for key in keys]


class LensedModel(MirrorModel):
    """Subclasses say what their columns and cells hold. ``is_tree``: rows stand below rows."""

    is_tree = False
    lens_changed = Signal()
    columns_changed = Signal()
    sorted_anew = Signal()

    def __init__(self, session: Session, columns: list[GridColumn]) -> None:
        super().__init__()
        self.session = session
        self.columns = columns
        self.lens = Lens()
        self.relensing = False
        self.same_plan = False
        """Whether a reset shows the plan that was there before: who
        looks at it stays where he is."""
        self.may_change: Callable[[], bool] = lambda: True
        """Asked before other rows are shown: an open editor stores its
        text first, a refused text says no."""
        self._every: list[str] | None = None
        self._below: dict[str | None, list[str]] | None = None
        self._places: dict[str, int] | None = None
        self._above: dict[str, str | None] | None = None
        self._answers: dict[tuple[str, str | None, date], set[str] | None] = {}
        self._hid: dict[tuple[frozenset[str], str | None, date], frozenset[str]] = {}
        self._deleted: frozenset[str] = frozenset()
        """Hidden rows that were deleted: hidden again when they come back."""
        session.changed.connect(self._rows_changed)
        session.replaced.connect(self._forget_answers)
        self.columns_changed.connect(self._drop_columns)

    def column_of(self, key: str) -> int:
        """The place of a column key, −1 when it is not shown."""
        return next((i for i, c in enumerate(self.columns) if c.key == key), -1)

    def cell_text(self, row_id: str, key: str) -> str:
        """What a cell shows."""
        raise NotImplementedError

    def number(self, row_id: str, key: str) -> int | None:
        """Points (1/1000) in a cell, for sorting and the figures of a
        selection; None where there are none."""
        return None

    # -- the rows there are ------------------------------------------------------------------------

    def every_row(self) -> list[str]:
        """All rows of the grid in the plan's order, filtered ones too;
        remembered until rows come, go or move."""
        if self._every is None:
            self._every = list(self.walk_rows())
        return self._every

    def _families(self) -> Mapping[str | None, list[str]]:
        """The ids below each row that has any, in the plan's order; remembered as the rows are."""
        if self._below is None:
            self._below = {None: self.desired(None)}
            if self.is_tree:
                self._below |= {
                    row_id: below for row_id in self.every_row() if (below := self.desired(row_id))
                }
        return self._below

    def searched_rows(self) -> list[str]:
        """What the find bar looks through, in the plan's order: also rows
        that another criterion's choice brings."""
        return self.every_row()

    def place_of(self, row_id: str | None) -> int:
        """Where a row stands among the searched ones, −1 for none."""
        if self._places is None:
            self._places = {row: place for place, row in enumerate(self.searched_rows())}
        return self._places.get(row_id or "", -1)

    def _rows_differ(self) -> None:
        self._every = self._below = self._places = self._above = None

    def walk_rows(self) -> Iterator[str]:
        """The rows as the plan has them now."""
        pending = list(reversed(self.desired(None)))
        while pending:
            row_id = pending.pop()
            yield row_id
            pending.extend(reversed(self.desired(row_id)))

    def reconcile(self, parents: Iterable[str | None]) -> bool:
        listed = list(parents)
        if listed:
            self._rows_differ()
        return super().reconcile(listed)

    def prepare(self) -> None:
        if not self.relensing:
            self._rows_differ()

    def _parents(self) -> Mapping[str, str | None]:
        """The row above each; remembered as the rows are."""
        if self._above is None:
            families = self._families().items()
            self._above = {
                row_id: parent
                for parent, below in families
                for row_id in below
                if parent is not None
            }
        return self._above

    # -- the lens ----------------------------------------------------------------------------------

    def _forget_answers(self, *_: object) -> None:
        self._answers.clear()
        self._hid.clear()

    def _rows_changed(self, changes: Changes, _touched: object) -> None:
        """Before the subclass follows: only rows there are can be hidden."""
        self._forget_answers()
        if self.hidden or self._deleted:
            gone = {c.row.id for c in changes if c.after is None}
            back = {c.row.id for c in changes if c.before is None} & self._deleted
            self._deleted = (self._deleted | (self.hidden & gone)) - back
            self.hidden = (self.hidden - gone) | back

    def _drop_columns(self) -> None:
        self.use_lens(self.lens.fitting({c.key for c in self.columns}))

    def quick_rows(self, question: quick.Question, kind: str) -> set[str] | None:
        """Rows that answer a quick filter; None where it says nothing about this grid."""
        return None

    def set_lens(self, lens: Lens) -> None:
        """Show the plan through another lens; rows changed later stay
        where they are until the next call."""
        if lens != self.lens and not self.may_change():
            self.lens_changed.emit()  # what was pressed must not look pressed
            return
        self._look_through(lens)

    def use_lens(self, lens: Lens) -> None:
        """Another lens because the plan took away what this one looks at:
        nobody is asked, an edit is under way."""
        if lens != self.lens:
            self._look_through(lens)

    def _look_through(self, lens: Lens) -> None:
        self.lens, self._deleted = lens, frozenset()
        hidden, rank = self._hidden_by(lens), self._ranked_by(lens)
        if (hidden, rank) != (self.hidden, self.rank):
            self.hidden, self.rank = hidden, rank
            before, self.same_plan = (
                self.same_plan,
                True,
            )  # other columns of the same plan may be coming
            self.relensing = True
            self.relink(self._families())
            self.relensing, self.same_plan = False, before
        self.lens_changed.emit()

    def forget_lens(self) -> None:
        """Another document: everything in the plan's order. The caller rebuilds."""
        self.lens, self.hidden, self.rank, self._deleted = Lens(), frozenset(), {}, frozenset()
        self.lens_changed.emit()

    def _hidden_by(self, lens: Lens) -> frozenset[str]:
        if not lens.filters:
            return frozenset()
        if lens.columns:
            return self._find_hidden(lens)
        key = (lens.quick, lens.unit_id, clock.today())  # buttons are pressed and let go again
        if key not in self._hid:
            self._hid[key] = self._find_hidden(lens)
        return self._hid[key]

    def _find_hidden(self, lens: Lens) -> frozenset[str]:
        rows = self.every_row()
        matching = set(rows)
        for kind in lens.quick:
            answer = self._answer(kind, lens.unit_id)
            if answer is not None:
                matching &= answer
        for key, wanted in lens.columns.items():
            if self.column_of(key) >= 0:
                matching = {i for i in matching if wanted.passes(self.cell_text(i, key))}
        return frozenset(rows) - self._with_context(rows, matching)

    def _answer(self, kind: str, unit_id: str | None) -> set[str] | None:
        """Rows that answer one quick filter, remembered until the plan changes or the day ends."""
        today = clock.today()
        key = (kind, unit_id if kind == quick.UNIT else None, today)
        if key not in self._answers:
            question = quick.Question(self.session.plan, self.session.scoring, today, unit_id)
            self._answers[key] = self.quick_rows(question, kind)
        return self._answers[key]

    def _with_context(self, rows: list[str], matching: set[str]) -> set[str]:
        """With the rows above the matches; a group that matches while
        nothing below it does is shown whole."""
        if not self.is_tree:
            return matching
        shown = set(matching)
        above: set[str] = set()
        parents = self._parents()
        for row_id in matching:
            parent = parents.get(row_id)
            while parent is not None and parent not in above:
                above.add(parent)
                parent = parents.get(parent)
        whole = matching - above
        if any(row_id in self._families() for row_id in whole):
            for row_id in rows:  # parents come before their children
                if parents.get(row_id) in whole:
                    whole.add(row_id)
        return shown | above | whole

    def _ranked_by(self, lens: Lens) -> dict[str, int]:
        if lens.sort is None or self.column_of(lens.sort[0]) < 0:
            return {}
        key, descending = lens.sort
        sorter = self._sorter(key)
        keyed = [(sorter(row_id), row_id) for row_id in self.every_row()]
        filled = sorted(
            (pair for pair in keyed if pair[0] is not None), key=lambda p: p[0], reverse=descending
        )
        blank = [pair for pair in keyed if pair[0] is None]
        return {row_id: place for place, (_, row_id) in enumerate([*filled, *blank])}

    def _sorter(self, key: str) -> Callable[[str], Any]:
        """What rows are compared by: points, days, codes or Vietnamese
        letters; None (blank) always comes last."""
        kind = self.columns[self.column_of(key)].kind
        if kind in (*NUMBERS, "computed"):
            return lambda row_id: self.number(row_id, key)
        year = deadlines.plan_year(self.session.plan)

        def compared(row_id: str) -> Any:
            shown = self.cell_text(row_id, key)
            if not shown.strip():
                return None
            if kind == "date":
                last = deadlines.due(shown, year)
                return (last is None, last or date.min, text.sort_key(shown))
            return (
                text.code_key(shown)
                if key in ("code", "criterion", "label")
                else text.sort_key(shown)
            )

        return compared

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Qt's call when a header is clicked; column −1 (the third click) is the plan's order."""
        wanted = None
        if 0 <= column < len(self.columns):
            wanted = (self.columns[column].key, order == Qt.SortOrder.DescendingOrder)
        if wanted != self.lens.sort:
            self.set_lens(replace(self.lens, sort=wanted))
            self.sorted_anew.emit()
