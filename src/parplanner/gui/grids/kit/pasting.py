"""Pasting as Excel does: one value fills the selection, a block repeats over it, grows rows on
request; what would overwrite much or change the shape is shown first."""

from __future__ import annotations

from collections.abc import Callable
from itertools import zip_longest
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex
from PySide6.QtGui import QGuiApplication

from parplanner.document.document import new_id
from parplanner.document.history import Label
from parplanner.domain.edits import cells, paste
from parplanner.domain.errors import PlanError
from parplanner.gui.grids.kit.blocks import BlockGestures
from parplanner.gui.grids.kit.paste_plan import Block, PastePlan, ragged, rows_replaced, summary
from parplanner.wording import mark, tr

if TYPE_CHECKING:
    from parplanner.exchange.copied import Copied


class PasteGestures(BlockGestures):
    """``can_grow``: rows may be added by pasting."""

    can_grow = False
    take_table: Callable[[list[Block]], bool] | None = None
    """Where a whole table with its headings goes instead of into
    cells; False: none of the blocks is one."""
    _left_by_paste: tuple[object, ...] = ()
    """The block the last paste left selected: pasting again is no wish to fill just that."""

    def _chosen_block(self) -> tuple[object, ...]:
        """What tells one selected block from another: its ranges of rows
        and columns, and the row it begins at."""
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
            copied = self._from_clipboard()
        except PlanError as problem:
            from parplanner.document import sentences

            self.session.refused.emit(sentences.problem(problem))
            return
        if not copied.cells or (self.take_table is not None and self.take_table(copied.tables)):
            return
        block = self._chosen_parts(copied)
        if block is None:
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
    def _from_clipboard() -> Copied:
        from parplanner.exchange import copied  # not for the first frame

        data = QGuiApplication.clipboard().mimeData()
        html = data.html() if data is not None and data.hasHtml() else ""
        return copied.read(html, QGuiApplication.clipboard().text())

    def _chosen_parts(self, copied: Copied) -> Block | None:
        """The cells as they are, or each line in its parts: only the officer knows.

        None: given up."""
        if copied.parts is None:
            return copied.cells
        count = len(copied.parts[0])
        text = tr("Each line of the text has {count} parts, divided by “{sign}”.")
        options = [
            tr("Paste into {count} columns").format(count=count),
            tr("Paste each line into one cell"),
        ]
        choice = self.messages.choose(
            self, tr("Paste"), text.format(count=count, sign=copied.sign), options
        )
        return None if choice is None else (copied.parts, copied.cells)[choice]

    # -- where it goes -----------------------------------------------------------------------------

    def _target_columns(self, width: int) -> list[int] | None:
        """The columns from the selection's left edge on; asked about hidden ones among them.

        None: given up."""
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
        plan = PastePlan(other_shape=several and not repeats, ragged=ragged(block))
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
        if self.can_grow and self.grid_name == cells.CRITERIA and not several:
            self._add_what_would_replace(plan, block, columns)
        return plan

    def _add_what_would_replace(self, plan: PastePlan, block: Block, columns: list[int]) -> None:
        """Lines that would make other rows of those there are become
        new rows; blank rows are filled."""
        ids = list(dict.fromkeys(row_id for row_id, _, _ in plan.present))
        blank = {row_id for row_id in ids if paste.is_blank(self.session.plan, row_id)}
        plan.replaced = rows_replaced(plan, self.session.plan, blank)
        if plan.replaced:
            plan.kept = [cell for cell in plan.present if cell[0] in blank]
            lines = [line for row_id, line in zip_longest(ids, block) if row_id not in blank]
            plan.surplus = [self._new_row(columns, line) for line in lines]

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
        return {
            model.columns[c].key: text for c, text in keyed if model.columns[c].kind != "computed"
        }

    # -- taking it ---------------------------------------------------------------------------------

    def _take(self, plan: PastePlan) -> None:
        present = plan.kept if plan.replaced else plan.present
        grow = plan.surplus if self.can_grow else []
        skipped = self._look_ahead(plan, present, grow)
        if plan.needs_a_look:
            adds = self._asked(plan, len(grow))
            if adds is None:
                return
            if not adds:
                present, grow, skipped = plan.present, [], 0
        label = Label(mark("Paste {detail} cells"), str(len(present) + sum(len(r) for r in grow)))
        owner = self.paste_owner()
        done = self.attempt_block(
            label,
            lambda progress: paste.paste(
                self.session.plan,
                new_id,
                self.grid_name,
                present,
                grow,
                plan.behind,
                owner,
                progress,
            ),
        )
        if not done and self.given_up:
            return
        if not done:
            self.messages.warn(self, tr("Nothing was pasted"), self.session.last_refusal)
            return
        if plan.replaced and grow:
            plan.computed = 0  # of the rows it was not pasted into
        else:
            self._select(plan)
        if plan.computed + skipped:
            self.tell_skipped(plan.computed + skipped)

    def _look_ahead(
        self, plan: PastePlan, present: list[cells.Cell], grow: list[paste.NewRow]
    ) -> int:
        """Note what is doubtful about the codes of new rows; how
        many of their points are left out."""
        if self.grid_name != cells.CRITERIA or not grow:
            return 0
        try:
            places = paste.look_ahead(self.session.plan, new_id, present, grow, plan.behind)
        except PlanError:
            return 0  # the paste itself will say so
        if places is None:
            return 0
        plan.twins, plan.orphans = places.twins, places.orphans
        return paste.points_on_groups(self.session.plan, grow, places.groups)

    def _asked(self, plan: PastePlan, count: int) -> bool | None:
        """Shown what is unusual.

        True: with the new rows; False: only into the rows there are; None: given up."""
        model: Any = self.model()
        lines = [
            (model.cell_name(row, key), before, after)
            for row, key, before, after in plan.overwritten
        ]
        told = summary(plan, self.can_grow)
        return self.messages.preview_cells(
            self, tr("Paste"), told, lines, count, fits=plan.rows > 0
        )

    def _select(self, plan: PastePlan) -> None:
        """What was pasted into is selected, as in Excel; the cursor stays at its top left."""
        if not plan.first.isValid() or not plan.last.isValid():
            return
        first = self.model().index(plan.first.row(), plan.first.column(), plan.first.parent())
        last = self.model().index(plan.last.row(), plan.last.column(), plan.last.parent())
        self.go_to(first)
        self.selectionModel().select(
            self.block_between(first, last), QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        self._left_by_paste = self._chosen_block()
