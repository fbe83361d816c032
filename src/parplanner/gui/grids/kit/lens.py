"""What of a grid is shown and in which order: quick filters,
filters per column, one sorted column."""

from __future__ import annotations

import operator
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace

from parplanner.domain.errors import PlanError
from parplanner.domain.points import parse_points
from parplanner.domain.quick import UNIT
from parplanner.domain.text import fold

_COMPARISON = re.compile(r"(>=|<=|>|<|=)\s*([0-9.,]+)")
_COMPARERS = {
    ">": operator.gt,
    "<": operator.lt,
    ">=": operator.ge,
    "<=": operator.le,
    "=": operator.eq,
}


def _points(text: str) -> int | None:
    try:
        return parse_points(text)
    except PlanError:
        return None


@dataclass(frozen=True, slots=True)
class ColumnFilter:
    """Cells that hold ``text`` (without diacritics; ``>1`` or ``<=0,5`` compares points) and,
    unless None, one of
    ``values``; none of ``without``."""

    text: str = ""
    values: frozenset[str] | None = None
    without: frozenset[str] = frozenset()

    @property
    def is_empty(self) -> bool:
        """Whether every cell passes."""
        return not self.text.strip() and self.values is None and not self.without

    def passes(self, cell: str) -> bool:
        """Whether a cell's text stays visible."""
        if cell in self.without or (self.values is not None and cell not in self.values):
            return False
        compared = _COMPARISON.fullmatch(self.text.strip())
        if compared is not None and (number := _points(compared[2])) is not None:
            value = _points(cell)
            return value is not None and _COMPARERS[compared[1]](value, number)
        return not self.text or fold(self.text) in fold(cell)


@dataclass(frozen=True, slots=True)
class Lens:
    """``quick``: kinds of ``domain.quick``, all of which must hold;
    ``sort``: (column key, descending)."""

    quick: frozenset[str] = frozenset()
    unit_id: str | None = None
    columns: Mapping[str, ColumnFilter] = field(default_factory=dict)
    sort: tuple[str, bool] | None = None

    @property
    def filters(self) -> bool:
        """Whether rows may be hidden."""
        return bool(self.quick or self.columns)

    def with_column(self, key: str, wanted: ColumnFilter | None) -> Lens:
        """With another filter on one column (None or an empty one: without)."""
        columns = {k: v for k, v in self.columns.items() if k != key}
        if wanted is not None and not wanted.is_empty:
            columns[key] = wanted
        return replace(self, columns=columns)

    def with_quick(self, kind: str, on: bool, unit_id: str | None = None) -> Lens:
        """With a quick filter on or off; ``unit_id`` is the unit of
        ``UNIT``, which no other kind changes."""
        kinds = self.quick | {kind} if on else self.quick - {kind}
        return replace(self, quick=kinds, unit_id=unit_id if kind == UNIT else self.unit_id)

    def fitting(self, columns: Collection[str]) -> Lens:
        """Without what is said about columns that are no longer there."""
        kept = {key: wanted for key, wanted in self.columns.items() if key in columns}
        sort = self.sort if self.sort is not None and self.sort[0] in columns else None
        return (
            self
            if len(kept) == len(self.columns) and sort == self.sort
            else replace(self, columns=kept, sort=sort)
        )

    def unfiltered(self) -> Lens:
        """Everything shown again, in the same order."""
        return Lens(sort=self.sort)
