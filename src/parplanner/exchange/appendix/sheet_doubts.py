"""Doubts about a sheet as a whole: columns without headings, rows too
wide or hidden, scales, sums never computed."""

from __future__ import annotations

from parplanner.domain.findings import INFO, WARNING, Finding
from parplanner.exchange.appendix import row_kinds
from parplanner.exchange.appendix.family import Family
from parplanner.exchange.appendix.table_tree import TableTree
from parplanner.exchange.table.layout import Layout
from parplanner.exchange.table.sheet import Sheet, SheetRow, letters, row_of


def of_sheet(sheet: Sheet, layout: Layout, data: list[SheetRow]) -> list[Finding]:
    """Columns with data but no heading, rows wider than the headings, columns beyond the limit,
    hidden rows: named once each."""
    headed = {heading.number for heading in layout.headings}
    nameless = sorted({c for row in data for c in row.cells} - headed)
    wide = [row for row in data if max(row.cells) > max(headed)]
    found: list[Finding] = []
    if wide and len(wide) * 4 <= len(data):
        # A few rows with more cells than there are headings: their cells have slipped.
        details = {"count": str(len(wide)), "first": str(wide[0].number)}
        found.append(
            Finding(code="ROWS_WIDER", severity=WARNING, cell=f"A{wide[0].number}", details=details)
        )
        nameless = [column for column in nameless if column < max(headed)]
    for column in nameless:
        details = {"heading": "", "column": letters(column)}
        found.append(
            Finding(code="HEADING_IGNORED", severity=INFO, cell=letters(column), details=details)
        )
    if sheet.cut_columns:
        found.append(Finding(code="COLUMNS_CUT", severity=WARNING))
    hidden = [row.number for row in data if row.hidden]
    if hidden:
        details = {"count": str(len(hidden)), "first": str(hidden[0])}
        found.append(
            Finding(code="ROWS_HIDDEN", severity=INFO, cell=f"A{hidden[0]}", details=details)
        )
    return found


def of_scale(tree: TableTree) -> list[Finding]:
    """Rows that tell how points are given: named once for all."""
    if not tree.rung_refs:
        return []
    details = {"count": str(len(tree.rung_refs))}
    return [
        Finding(code="SCALE_ROWS_TAKEN", severity=INFO, cell=tree.rung_refs[0], details=details)
    ]


def without_sums(doubts: list[Finding], tree: TableTree, kinds: dict[int, str]) -> list[Finding]:
    """Without sums that Excel would have computed: of totals and of rows with rows below them
    nothing is lost."""
    family = Family(tree.nodes)
    sums = {node.number for index, node in enumerate(tree.nodes) if family.is_group(index)}
    sums |= {number for number, kind in kinds.items() if kind == row_kinds.TOTAL}
    return [d for d in doubts if d.code != "FORMULA_WITHOUT_VALUE" or row_of(d.cell) not in sums]
