"""Where a row of a table hangs: by its code, by the sum above it, by
blanks, by its column or by the row before."""

from __future__ import annotations

from collections.abc import Sequence

from parplanner.exchange.appendix.draft_row import DraftRow
from parplanner.exchange.appendix.overview import Overview
from parplanner.exchange.appendix.proposal import ProposedRow
from parplanner.exchange.table import codes
from parplanner.exchange.table.codes import Outline, Place


class RowPlaces:
    """Asked before a row is entered into ``nodes``, told of it afterwards.

    ``by_indent``: the table tells its levels by blanks before the title.
    """

    def __init__(
        self,
        nodes: Sequence[ProposedRow],
        outline: Outline,
        overview: Overview,
        by_indent: bool,
    ) -> None:
        self._nodes = nodes
        self._overview = overview
        self._tells_by_indent = by_indent
        self._outline = outline
        self._drafts: list[DraftRow] = []
        self._indents: list[tuple[int, int]] = []
        self._group: int | None = None
        """The last field without a code that prints the sum of the rows below it."""

    def entered(self, draft: DraftRow) -> None:
        """The row stands in the table's tree now."""
        self._drafts.append(draft)

    def place(self, draft: DraftRow, code: str) -> Place:
        """The place of the row that comes next."""
        if draft.number in self._overview.headings:
            self._group = len(self._nodes)
            return self._outline.heading()
        if draft.number in self._overview.parts:
            return self._outline.below(self._index_of(self._overview.parts[draft.number]))
        if codes.parts_of(code):
            return self._outline.place(code)
        if self._group is not None:
            return self._outline.below(self._group)
        if self._tells_by_indent:
            return self._by_indent(draft)
        if draft.level is not None:
            return self._by_level(draft.level)
        if (draft.across or not self._nodes) and not draft.points:
            return self._outline.heading()
        return self._after_the_last(draft)

    def _after_the_last(self, draft: DraftRow) -> Place:
        """Nothing tells: below the row before where that is a heading, else beside it."""
        if not self._nodes:
            return self._outline.below(None)
        last = len(self._nodes) - 1
        before, node = self._drafts[last], self._nodes[last]
        is_heading = self._outline.has_place(last) and not (before.points or before.has_task)
        if is_heading or (node.parent is None and not before.has_task and draft.has_task):
            return self._outline.below(last)
        return self._outline.beside(last)

    def _index_of(self, number: int) -> int | None:
        return next((i for i, node in enumerate(self._nodes) if node.number == number), None)

    def _by_indent(self, draft: DraftRow) -> Place:
        while self._indents and self._indents[-1][0] >= draft.indent:
            self._indents.pop()
        parent = self._indents[-1][1] if self._indents else None
        self._indents.append((draft.indent, len(self._nodes)))
        return self._outline.below(parent)

    def _by_level(self, level: int) -> Place:
        """Under the last row of the column to the left."""
        index = len(self._nodes) - 1
        while index >= 0:
            above = self._drafts[index].level
            if above is not None and above < level:
                return self._outline.below(index)
            index -= 1
        return self._outline.below(None)
