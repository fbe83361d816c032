"""Rows of totals, bonus and penalty while a table is read: whose sums
they are, and which are right with a bonus."""

from __future__ import annotations

import re
from collections.abc import Sequence

from parplanner.domain import text
from parplanner.domain.findings import WARNING
from parplanner.domain.points import format_points
from parplanner.exchange.appendix.draft_row import DraftRow
from parplanner.exchange.appendix.family import Family
from parplanner.exchange.appendix.proposal import ProposedRow, ProposedTotal
from parplanner.exchange.appendix.row_cells import CellReader
from parplanner.exchange.appendix.totals_in import Scopes
from parplanner.exchange.table.headings import MAX

_Total = tuple[int, DraftRow, bool, int | None]
"""(rows before it, the row, it sums up the whole table, else the row that owns it)."""


class PrintedTotals:
    """``nodes`` grow while rows are read."""

    def __init__(self, nodes: Sequence[ProposedRow], cells: CellReader) -> None:
        self.nodes = nodes
        self.bonus: dict[str, int] = {}
        """What rows of bonus and penalty add to a total (1/1000), by column key."""
        self._whole_bonus: set[str] = set()
        """Columns in which the bonus above tells all that its parts come to."""
        self._cells = cells
        self._totals: list[_Total] = []

    def any(self) -> bool:
        """Whether a total was met."""
        return bool(self._totals)

    def are_summed_up(self, draft: DraftRow) -> bool:
        """Whether the figures of a row sum up rows before it."""
        if not self._may_be_sum(draft):
            return False
        return Scopes(self.nodes, self._after_total()).of(draft.points, draft.title) is not None

    def _may_be_sum(self, draft: DraftRow) -> bool:
        """Any sum over several rows contains the last two: most rows are less than that, without
        adding up a table."""
        if len(self.nodes) < 2:
            return False
        last, before = self.nodes[-1], self.nodes[-2]
        for key, value in draft.points.items():
            figures = [
                _figure(last, key),
                0 if last.parent == len(self.nodes) - 2 else _figure(before, key),
            ]
            if value and value >= sum(figures):
                return True
        return False

    def add(self, draft: DraftRow) -> None:
        """A printed sum, kept to be compared."""
        found = Scopes(self.nodes, self._after_total()).of(draft.points, draft.title)
        whole, owner = found if found is not None else (False, None)
        self._totals.append((len(self.nodes), draft, whole, owner))

    def _after_total(self) -> int:
        return self._totals[-1][0] if self._totals else 0

    def add_bonus(self, draft: DraftRow, is_part: bool) -> None:
        """A bonus, or with its word a penalty: there is no place for it yet, totals may contain it.

        ``is_part``: of the one above, whose own figure, where it has one, is the sum.
        """
        takes_away = re.search(r"\b(?:phat|tru)\b", text.fold(draft.title)) is not None
        told: list[str] = []
        figures = draft.points | draft.negatives
        if not is_part:
            self._whole_bonus = set(figures)
        for key, value in figures.items():
            signed = -abs(value) if takes_away else value
            counts = not (is_part and key in self._whole_bonus)
            if key != MAX:
                self.bonus[key] = self.bonus.get(key, 0) + (signed if counts else 0)
                told.append(format_points(signed))
        details = {"text": text.shorten(draft.title), "value": "; ".join(told) or "–"}
        self._cells.doubt("BONUS_LEFT_OUT", WARNING, draft.first_ref, details)

    def settled(self) -> list[ProposedTotal]:
        """Totals with their owners: whoever's rows they sum up, else the table's for the last, the
        field's above it for the others."""
        totals: list[ProposedTotal] = []
        for place, (after, draft, whole, owner) in enumerate(self._totals):
            is_last = place == len(self._totals) - 1
            if is_last and (whole or owner is None):
                owner = None
            elif owner is None:
                owner = self._field_before(after)
            totals += [ProposedTotal(owner, k, v, draft.refs[k]) for k, v in draft.points.items()]
        return [total for total in totals if not self._contains_bonus(total)]

    def _contains_bonus(self, total: ProposedTotal) -> bool:
        """Whether a printed total is right with bonus and penalty, which are not in the plan."""
        extra = self.bonus.get(total.key, 0)
        return (
            extra != 0
            and total.owner is None
            and total.points - extra == self._sum_of_all(total.key)
        )

    def _sum_of_all(self, key: str) -> int:
        return Family(self.nodes).sum(None, key) or 0

    def _field_before(self, count: int) -> int | None:
        index: int | None = count - 1 if count else None
        while index is not None and self.nodes[index].parent is not None:
            index = self.nodes[index].parent
        return index


def _figure(node: ProposedRow, key: str) -> int:
    return node.value(key) or 0
