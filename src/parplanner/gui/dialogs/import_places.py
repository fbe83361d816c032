"""Where in its sheet a finding is about."""

from __future__ import annotations

import re

from parplanner.domain.findings import Finding
from parplanner.domain.plan import Plan
from parplanner.domain.rows import MAX_COLUMN, ScoreColumn
from parplanner.exchange.appendix.proposal import Proposal, ProposedRow
from parplanner.exchange.table.headings import MAX
from parplanner.exchange.table.sheet import column_number

_CELL = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
_COLUMN = re.compile(r"[A-Z]{1,3}")
Place = tuple[int, int]
"""Sheet row and column, from 1."""


def place_of(finding: Finding, proposal: Proposal, after: Plan) -> Place | None:
    """The cell of a finding, else that of the row it names; None when it is about neither.
    ``after``: the plan whose columns the finding may name."""
    cell = _CELL.search(finding.cell)
    if cell is not None:
        return int(cell[2]), column_number(cell[1])
    if proposal.table is not None and _COLUMN.fullmatch(finding.cell):
        return proposal.table.layout.last, column_number(finding.cell)
    for node in proposal.nodes:
        is_row = (
            node.code == finding.row_code if finding.row_code else node.title == finding.row_title
        )
        if is_row and (node.code or node.title):
            return node.number, _column_of(finding, proposal, after) or _first_column(node)
    return None


def _column_of(finding: Finding, proposal: Proposal, after: Plan) -> int | None:
    """The column that a finding of the rules names, if the table has it."""
    key = finding.column or ""
    column = after.find(ScoreColumn, key)
    if column is not None:
        key = f"{column.kind}:{column.year}"
    elif key == MAX_COLUMN:
        key = MAX
    for letter, taken in proposal.columns.items():
        if taken == key:
            return column_number(letter)
    return None


def _first_column(node: ProposedRow) -> int:
    """Where a row begins."""
    cell = _CELL.search(node.cell)
    return column_number(cell[1]) if cell is not None else 1


__all__ = ["place_of"]
