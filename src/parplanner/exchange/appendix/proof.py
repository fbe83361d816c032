"""Proves a table before it is offered: rows against sums, parents against children, points against
their maximum, codes against their order, columns against what stands in them. What does not add up
is told first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from parplanner.domain import text
from parplanner.domain.findings import ERROR, INFO, WARNING, Finding
from parplanner.domain.points import divide_half_up, format_points
from parplanner.domain.rows import RESULT
from parplanner.exchange.appendix import proof_codes, proof_columns
from parplanner.exchange.appendix.draft_row import DraftRow
from parplanner.exchange.appendix.proof_table import ProofTable, at_row, is_below
from parplanner.exchange.appendix.proposal import ProposedRow, ProposedTotal
from parplanner.exchange.table.cell_points import column_of
from parplanner.exchange.table.headings import LEAD, LOST, MAX, is_after_deduction
from parplanner.exchange.table.layout import Layout
from parplanner.exchange.table.sheet import letters, row_of

_FEW_GAPS = 2
MANY = 3
"""So many values of a column over their maximum are told with the column, fewer row by row."""


def doubts(
    nodes: Sequence[ProposedRow],
    totals: Sequence[ProposedTotal],
    layout: Layout,
    drafts: Sequence[DraftRow],
) -> list[Finding]:
    """Everything that does not add up, sums first."""
    table = ProofTable(nodes, layout)
    missing = list(proof_codes.gaps(table))
    parents = list(_parents(table))
    if len(missing) > max(_FEW_GAPS, len(nodes) // 8) or (missing and _are_larger(table, parents)):
        # Some rows of a set, such as those that lost points: sums of the rest say nothing.
        details = {"count": str(len(missing))}
        missing = [at_row(nodes[0], "ROWS_SELECTED", INFO, details)]
        parents = [d for d in parents if (d.difference or 0) < 0]
    return [
        *_totals(table, totals),
        *parents,
        *_maxima_of_other_years(table),
        *_over_the_maximum(table),
        *proof_columns.maximum_by_another_name(table),
        *proof_codes.twice(table),
        *missing,
        *proof_codes.out_of_order(table),
        *_without_lead(table),
        *_without_code(table),
        *_lost(table, drafts),
        *proof_columns.blank(table, totals),
        *proof_columns.years_between(table),
        *proof_columns.years_out_of_order(table),
    ]


def _are_larger(table: ProofTable, parents: Sequence[Finding]) -> bool:
    """Whether every row with children prints more than those that are here."""
    groups = [index for index in table.children if index is not None]
    larger = {row_of(finding.cell) for finding in parents if (finding.difference or 0) > 0}
    return len(groups) > 1 and len(larger) == len(groups)


# -- sums ------------------------------------------------------------------------------------------


def _totals(table: ProofTable, totals: Sequence[ProposedTotal]) -> Iterator[Finding]:
    """A printed total against the sum of its rows."""
    for total in totals:
        computed = table.sum(total.owner, total.key)
        if computed is None or _agree(total.points, computed):
            continue
        node = None if total.owner is None else table.nodes[total.owner]
        yield _sum_disagrees(
            table, node, total.key, total.points, computed, total.cell, total.owner
        )


def _parents(table: ProofTable) -> Iterator[Finding]:
    """What a row with children prints against the sum of its children."""
    for index in table.children:
        if index is None:
            continue
        node = table.nodes[index]
        for key in table.layout.score_keys:
            printed, computed = table.value(index, key), table.sum(index, key)
            if printed is None or computed is None or _agree(printed, computed):
                continue
            cell = node.refs.get(key, node.cell)
            yield _sum_disagrees(table, node, key, printed, computed, cell, index)


def _agree(printed: int, computed: int) -> bool:
    """Equal, or equal once a sum of figures with three decimals is printed with two."""
    rounded = 10 * divide_half_up(computed, 10)
    return printed == computed or (computed % 10 != 0 and printed == rounded)


def _sum_disagrees(
    table: ProofTable,
    node: ProposedRow | None,
    key: str,
    printed: int,
    computed: int,
    cell: str,
    below: int | None,
) -> Finding:
    return Finding(
        code="TABLE_DOES_NOT_ADD_UP",
        severity=ERROR,
        row_code=node.code if node else "",
        row_title=node.title if node else "",
        column_name=column_of(key),
        cell=cell,
        printed=printed,
        computed=computed,
        suspects=_suspects(table, below, key, abs(printed - computed)),
        details={"letter": table.letter(key)},
    )


def _suspects(table: ProofTable, below: int | None, key: str, difference: int) -> tuple[str, ...]:
    """The codes of the rows whose value is just the difference: one of
    them fell out of the sum, or is in it twice."""
    found: list[str] = []
    for index in table.leaves:
        node = table.nodes[index]
        if table.value(index, key) == difference and is_below(table, index, below):
            found.append(node.code or text.shorten(node.title, 40))
    return tuple(found) if len(found) < 4 else ()


def _maxima_of_other_years(table: ProofTable) -> Iterator[Finding]:
    """Maxima printed for several years: the plan keeps one."""
    for key in table.layout.columns:
        if not key.startswith(f"{MAX}:"):
            continue
        differing = [
            node
            for node in table.nodes
            if key in node.points and node.points[key] != node.max_points
        ]
        if differing:
            first = differing[0]
            details = {
                "count": str(len(differing)),
                "year": key.partition(":")[2],
                "first": format_points(first.max_points),
                "second": format_points(first.points[key]),
            }
            yield at_row(first, "MAXIMA_DIFFER", WARNING, details, first.refs.get(key, ""))


# -- values ----------------------------------------------------------------------------------------


def _over_the_maximum(table: ProofTable) -> Iterator[Finding]:
    """Points above the maximum of their row: one is a slip, many
    are a column that holds no points."""
    for key, _, year in table.layout.year_columns:
        over: list[int] = []
        judged = 0
        for index in table.leaves:
            value, top = table.value(index, key), table.value(index, MAX)
            if value is None or top is None:
                continue
            judged += 1
            if value > top:
                over.append(index)
        if len(over) > MANY and len(over) * 4 > judged:
            first = table.nodes[over[0]]
            details = {"count": str(len(over)), "letter": table.letter(key), "year": str(year)}
            yield at_row(first, "COLUMN_OVER_MAX", ERROR, details, first.refs[key])
            continue
        for index in over:
            node = table.nodes[index]
            details = {
                "value": format_points(node.points[key]),
                "most": format_points(node.max_points),
            }
            yield at_row(node, "POINTS_OVER_MAX", WARNING, details, node.refs[key], str(year))


def _lost(table: ProofTable, drafts: Sequence[DraftRow]) -> Iterator[Finding]:
    """A column of lost points is compared with what the plan computes: maximum minus result."""
    if LOST not in table.layout.columns:
        return
    results = [key for key, kind, _ in table.layout.year_columns if kind == RESULT]
    by_number = {node.number: index for index, node in enumerate(table.nodes)}
    letter = letters(table.layout.columns[LOST])
    year = _year_of_lost(table.layout)
    compared = [key for key in results if year is None or key.endswith(str(year))]
    if compared and _is_after_deduction(table.layout, compared[-1]):
        return  # what was lost is already taken off
    if not compared or MAX not in table.layout.columns:
        yield Finding(
            code="LOST_NOT_COMPARED", severity=INFO, cell=letter, details={"column": letter}
        )
        return
    for draft in drafts:
        index = by_number.get(draft.number)
        if index is None or draft.lost is None or table.is_group(index):
            continue
        top, result = table.value(index, MAX), table.value(index, compared[-1])
        if top is not None and result is not None and top - result != draft.lost:
            details = {
                "printed": format_points(draft.lost),
                "computed": format_points(top - result),
            }
            yield at_row(
                table.nodes[index], "LOST_DISAGREES", WARNING, details, f"{letter}{draft.number}"
            )


def _is_after_deduction(layout: Layout, key: str) -> bool:
    heading = next(h for h in layout.headings if h.key == key)
    return any(map(is_after_deduction, heading.labels))


def _year_of_lost(layout: Layout) -> int | None:
    for heading in layout.headings:
        if heading.key == LOST and heading.role is not None:
            return heading.role.year
    return None


def _without_lead(table: ProofTable) -> Iterator[Finding]:
    """Few rows without a lead among many with one: a cell may have slipped."""
    if LEAD not in table.layout.columns:
        return
    scored = [table.nodes[index] for index in table.leaves if table.nodes[index].points]
    without = [node for node in scored if not _has_lead(node)]
    if without and len(without) * 10 <= len(scored):
        for node in without:
            yield at_row(node, "ROW_WITHOUT_LEAD", WARNING, {})


def _has_lead(node: ProposedRow) -> bool:
    return any(task.lead for task in node.tasks)


def _without_code(table: ProofTable) -> Iterator[Finding]:
    """Few scored rows without a code among many with one: where they belong is only known from
    where they stand."""
    scored = [
        index
        for index in table.leaves
        if table.nodes[index].points or table.nodes[index].max_points is not None
    ]
    without = [index for index in scored if not table.nodes[index].code]
    if without and len(without) * 10 <= len(scored):
        for index in without:
            before = table.nodes[index - 1].code if index else ""
            yield at_row(table.nodes[index], "ROW_WITHOUT_CODE", INFO, {"after": before})
