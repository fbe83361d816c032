"""The tree of a table with what its proof asks of it again and again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from parplanner.domain.findings import Finding
from parplanner.exchange.headings import MAX
from parplanner.exchange.layout import Layout
from parplanner.exchange.proposal import ProposedRow
from parplanner.exchange.sheet import letters


@dataclass(frozen=True, slots=True)
class ProofTable:
    """The tree with what is asked of it again and again. ``children``: indexes by parent, None for the fields."""

    nodes: Sequence[ProposedRow]
    children: dict[int | None, list[int]]
    layout: Layout

    def value(self, index: int, key: str) -> int | None:
        """What the table prints for a row (1/1000)."""
        node = self.nodes[index]
        return node.max_points if key == MAX else node.points.get(key)

    def sum(self, index: int | None, key: str) -> int | None:
        """The sum of the rows without children below a row (None: of all); None when none has a value."""
        values = [self.computed(child, key) for child in self.children.get(index, [])]
        known = [value for value in values if value is not None]
        return sum(known) if known else None

    def computed(self, index: int, key: str) -> int | None:
        """A row's own value where it has no children, else their sum."""
        return self.sum(index, key) if index in self.children else self.value(index, key)

    @property
    def leaves(self) -> list[int]:
        """Rows without children."""
        return [index for index in range(len(self.nodes)) if index not in self.children]

    def letter(self, key: str) -> str:
        """The column of the sheet."""
        return letters(self.layout.columns[key])


def is_below(table: ProofTable, index: int | None, top: int | None) -> bool:
    """Whether a row stands somewhere below another (None: the whole table)."""
    while index is not None:
        if index == top:
            return True
        index = table.nodes[index].parent
    return top is None


def at_row(
    node: ProposedRow,
    code: str,
    severity: str,
    details: dict[str, str],
    cell: str = "",
    column: str = "",
) -> Finding:
    """A doubt about a row of the table, where it begins unless a ``cell`` is named."""
    return Finding(
        code=code,
        severity=severity,
        row_code=node.code,
        row_title=node.title,
        column_name=column,
        cell=cell or node.cell,
        details=details,
    )
