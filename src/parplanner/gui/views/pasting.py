"""Pasting as Excel does: one value fills the selection, a block repeats over it, grows rows on request; what would
overwrite much or change the shape is shown first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex
from PySide6.QtGui import QGuiApplication

from parplanner.document.document import new_id
from parplanner.document.history import Label
from parplanner.domain.edits import cells, paste
from parplanner.domain.errors import PlanError
from parplanner.gui.views.blocks import BlockGestures
from parplanner.wording import mark, tr

Block = list[list[str]]
MANY = 20
"""Cells with a text that may be overwritten without a look, and surplus rows that are proposed to be added."""


@dataclass(slots=True)
class PastePlan:
    """Where a block would go: cells of rows there are, surplus rows, what does not fit."""

    present: list[cells.Cell] = field(default_factory=list)
    surplus: list[paste.NewRow] = field(default_factory=list)
    rows: int = 0
    """How many lines of the block fall on rows there are."""
    behind: str | None = None
    computed: int = 0
    cut_columns: int = 0
    other_shape: bool = False
    overwritten: list[tuple[str, str, str, str]] = field(default_factory=list)
    """(row id, column key, text before, text after)"""
    first: QPersistentModelIndex = field(default_factory=QPersistentModelIndex)
    last: QPersistentModelIndex = field(default_factory=QPersistentModelIndex)
    """The corners of what is pasted into."""

    @property
    def needs_a_look(self) -> bool:
        """More than :data:`MANY` texts lost, or the block does not go where the selection is."""
        return len(self.overwritten) > MANY or bool(self.surplus or self.cut_columns or self.other_shape)


class PasteGestures(BlockGestures):
    """``can_grow``: rows may be added by pasting."""

    can_grow = False
    take_table: Callable[[Block], bool] | None = None
    """Where a whole table with its headings goes instead of into cells; False: the block is none."""
    _left_by_paste: tuple[object, ...] = ()
    """The block the last paste left selected: pasting again is no wish to fill just that."""

    def _chosen_block(self) -> tuple[object, ...]:
        """What tells one selected block from another: its ranges of rows and columns, and the row it begins at."""
        model: Any = self.model()
        selection = self.selectionModel().selection()
        parts = [selection.at(i) for i in range(selection.size())]
        ranges = [(r.top(), r.bottom(), r.left(), r.right()) for r in parts]
        return (model.id_at(self.currentIndex()), *sorted(ranges))

    def paste_owner(self) -> str | None:
        """The criterion that rows pasted into an empty grid belong to."""
        return None

    def paste_cells(self) -> None:
        """Cells from Excel, Word or here, from the top left of the selection down and right."""
        if not self.currentIndex().isValid() and self.model().rowCount():
            return
        try:
            block = self._from_clipboard()
        except PlanError as problem:
            from parplanner.document import sentences

            self.session.refused.emit(sentences.problem(problem))
            return
        if not block or (self.take_table is not None and self.take_table(block)):
            return
        if len(block) == len(block[0]) == 1 and len(self.selected_cells()) > 1:
            plan = self._everywhere(block[0][0])
        else:
            columns = self._target_columns(max(len(line) for line in block))
            if columns is None:
                return
            plan = self._lay_out(block, columns)
        self._take(plan)

    @staticmethod
    def _from_clipboard() -> Block:
        from parplanner.exchange import html_table, tsv  # not for the first frame

        data = QGuiApplication.clipboard().mimeData()
        if data is not None and data.hasHtml() and "office:word" in (html := data.html()):
            found = html_table.parse(html)
            if found is not None:
                return found
        return tsv.parse(QGuiApplication.clipboard().text())

    # -- where it goes --------------------------------------------------------------------------------------------

    def _target_columns(self, width: int) -> list[int] | None:
        """The columns from the selection's left edge on; asked about hidden ones among them. None: given up."""
        header = self.column_header()
        shown = self.shown_columns()
        _, chosen, _ = self.selected_block()
        first = chosen[0] if chosen else shown[0]
        order = [header.logicalIndex(v) for v in range(header.visualIndex(first), header.count())]
        visible = [c for c in order if not header.isSectionHidden(c)]
        reach = order[: order.index(visible[min(width, len(visible)) - 1]) + 1]
        hidden = [c for c in reach if header.isSectionHidden(c)]
        if not hidden:
            return visible
        model: Any = self.model()
        names = ", ".join(model.columns[c].title for c in hidden)
        text = tr("Hidden columns lie among those you paste into: {names}.").format(names=names)
        options = [tr("Paste into the visible columns only"), tr("Paste into the hidden ones too")]
        choice = self.messages.choose(self, tr("Paste"), text, options)
        return None if choice is None else (visible, order)[choice]

    def _everywhere(self, text: str) -> PastePlan:
        plan = PastePlan()
        for index in self.selected_cells():
            self._put(plan, self.address(index), text)
        return plan

    def _lay_out(self, block: Block, columns: list[int]) -> PastePlan:
        rows, chosen, rectangle = self.selected_block()
        width = max(len(line) for line in block)
        several = len(rows) * len(chosen) > 1 and self._chosen_block() != self._left_by_paste
        repeats = several and rectangle and not len(rows) % len(block) and not len(chosen) % width
        if repeats:
            block = [line * (len(chosen) // width) for line in block] * (len(rows) // len(block))
        plan = PastePlan(other_shape=several and not repeats)
        plan.cut_columns = max(max(len(line) for line in block) - len(columns), 0)
        row = rows[0] if rows else QModelIndex()
        model: Any = self.model()
        for number, line in enumerate(block):
            if not row.isValid():
                plan.surplus = [self._new_row(columns, rest) for rest in block[number:]]
                break
            plan.behind = model.id_at(row)
            plan.rows += 1
            if not number:
                plan.first = QPersistentModelIndex(row.sibling(row.row(), columns[0]))
            below, end = self.row_below(row), min(max(len(line), 1), len(columns)) - 1
            if not plan.last.isValid() or number == len(block) - 1 or not below.isValid():
                plan.last = QPersistentModelIndex(row.sibling(row.row(), columns[end]))
            for address, text in zip(self.addresses(row, columns[: len(line)]), line, strict=False):
                self._put(plan, address, text)
            row = below
        return plan

    def _put(self, plan: PastePlan, address: tuple[str, str] | None, text: str) -> None:
        if address is None:
            plan.computed += 1
            return
        text = self.taken(*address, text)
        plan.present.append((*address, text))
        before = cells.cell_text(self.session.plan, self.grid_name, *address)
        if before and before != text:
            plan.overwritten.append((*address, before, text))

    def _new_row(self, columns: list[int], line: list[str]) -> paste.NewRow:
        model: Any = self.model()
        keyed = zip(columns, line, strict=False)
        return {model.columns[c].key: text for c, text in keyed if model.columns[c].kind != "computed"}

    # -- taking it ------------------------------------------------------------------------------------------------

    def _take(self, plan: PastePlan) -> None:
        grow = plan.surplus if self.can_grow else []
        if plan.needs_a_look:
            model: Any = self.model()
            lines = [(model.cell_name(row, key), before, after) for row, key, before, after in plan.overwritten]
            summary, growing = _summary(plan, self.can_grow), 0 < len(grow) <= min(plan.rows, MANY)
            answer = self.messages.preview_cells(self, tr("Paste"), summary, lines, len(grow), growing)
            if answer is None:
                return
            grow = grow if answer else []
        label = Label(mark("Paste {detail} cells"), str(len(plan.present) + sum(len(r) for r in grow)))
        owner = self.paste_owner()
        done = self.attempt_block(
            label,
            lambda progress: paste.paste(
                self.session.plan, new_id, self.grid_name, plan.present, grow, plan.behind, owner, progress
            ),
        )
        if not done and self.given_up:
            return
        if not done:
            self.messages.warn(self, tr("Nothing was pasted"), self.session.last_refusal)
            return
        self._select(plan)
        if plan.computed:
            self.tell_skipped(plan.computed)

    def _select(self, plan: PastePlan) -> None:
        """What was pasted into is selected, as in Excel; the cursor stays at its top left."""
        if not plan.first.isValid() or not plan.last.isValid():
            return
        first = self.model().index(plan.first.row(), plan.first.column(), plan.first.parent())
        last = self.model().index(plan.last.row(), plan.last.column(), plan.last.parent())
        self.go_to(first)
        self.selectionModel().select(self.block_between(first, last), QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._left_by_paste = self._chosen_block()


def _summary(plan: PastePlan, can_grow: bool) -> str:
    """What is unusual about a paste, a sentence a line."""
    said = []
    if plan.overwritten:
        said.append(tr("{count} cells that hold a text are overwritten.").format(count=len(plan.overwritten)))
    if plan.other_shape:
        said.append(tr("The block has another shape than the selection: it is pasted from the selection's top left."))
    if plan.surplus and can_grow:
        text = tr("The block has {count} more rows than the table. Add them?")
        said.append(text.format(count=len(plan.surplus)))
    elif plan.surplus:
        text = tr("{count} rows of the block do not fit and are left out.")
        said.append(text.format(count=len(plan.surplus)))
    if plan.cut_columns:
        text = tr("{count} columns of the block do not fit and are left out.")
        said.append(text.format(count=plan.cut_columns))
    return "\n".join(said)
