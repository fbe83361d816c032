"""The tree of a table with what its proof asks of it again and again."""

from __future__ import annotations

from collections.abc import Sequence

from parplanner.domain.findings import Finding
from parplanner.exchange.appendix.family import Family
from parplanner.exchange.appendix.proposal import ProposedRow
from parplanner.exchange.table.layout import Layout
from parplanner.exchange.table.sheet import letters


class ProofTable(Family):
    """``layout``: of the table."""

    def __init__(self, nodes: Sequence[ProposedRow], layout: Layout) -> None:
        super().__init__(nodes)
        self.layout = layout

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
