"""Proves a table before it is offered: rows against sums, parents against children, points against their maximum, codes
against their order, columns against what stands in them. What does not add up is told first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from parplanner.domain import text
from parplanner.domain.findings import ERROR, INFO, WARNING, Finding
from parplanner.domain.points import format_points
from parplanner.exchange import codes
from parplanner.exchange.headings import LEAD, LOST, MAX
from parplanner.exchange.layout import Layout, year_keys
from parplanner.exchange.proposal import ProposedRow, ProposedTotal
from parplanner.exchange.row_cells import DraftRow
from parplanner.exchange.sheet import letters

MANY = 3
"""So many values of a column over their maximum are told with the column, fewer row by row."""


@dataclass(frozen=True, slots=True)
class _Table:
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

    def column_name(self, key: str) -> str:
        """``2017`` for ``result:2017``, ``max`` for the maximum points: what findings name a column."""
        return "max" if key == MAX else key.partition(":")[2]

    def letter(self, key: str) -> str:
        """The column of the sheet."""
        return letters(self.layout.columns[key])


def doubts(
    nodes: Sequence[ProposedRow],
    totals: Sequence[ProposedTotal],
    layout: Layout,
    drafts: Sequence[DraftRow],
) -> list[Finding]:
    """Everything that does not add up, sums first."""
    children: dict[int | None, list[int]] = {}
    for index, node in enumerate(nodes):
        children.setdefault(node.parent, []).append(index)
    table = _Table(nodes, children, layout)
    return [
        *_totals(table, totals),
        *_parents(table),
        *_maxima_of_other_years(table),
        *_over_the_maximum(table),
        *_twice(table),
        *_gaps(table),
        *_out_of_order(table),
        *_without_lead(table),
        *_lost(table, drafts),
        *_blank_columns(table, totals),
        *_years_between(table),
    ]


# -- sums -----------------------------------------------------------------------------------------------------------


def _totals(table: _Table, totals: Sequence[ProposedTotal]) -> Iterator[Finding]:
    """A printed total against the sum of its rows."""
    for total in totals:
        computed = table.sum(total.owner, total.key)
        if computed is None or computed == total.points:
            continue
        node = None if total.owner is None else table.nodes[total.owner]
        yield _sum_disagrees(table, node, total.key, total.points, computed, total.cell, total.owner)


def _parents(table: _Table) -> Iterator[Finding]:
    """What a row with children prints against the sum of its children."""
    for index in table.children:
        if index is None:
            continue
        node = table.nodes[index]
        for key in table.layout.score_keys:
            printed, computed = table.value(index, key), table.sum(index, key)
            if printed is None or computed is None or printed == computed:
                continue
            cell = node.refs.get(key, node.cell)
            yield _sum_disagrees(table, node, key, printed, computed, cell, index)


def _sum_disagrees(
    table: _Table,
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
        column_name=table.column_name(key),
        cell=cell,
        printed=printed,
        computed=computed,
        suspects=_suspects(table, below, key, abs(printed - computed)),
        details={"letter": table.letter(key)},
    )


def _suspects(table: _Table, below: int | None, key: str, difference: int) -> tuple[str, ...]:
    """The codes of the rows whose value is just the difference: one of them fell out of the sum, or is in it twice."""
    found: list[str] = []
    for index in table.leaves:
        node = table.nodes[index]
        if table.value(index, key) == difference and _is_below(table, index, below):
            found.append(node.code or text.shorten(node.title, 40))
    return tuple(found) if len(found) < 4 else ()


def _is_below(table: _Table, index: int | None, top: int | None) -> bool:
    while index is not None:
        if index == top:
            return True
        index = table.nodes[index].parent
    return top is None


def _maxima_of_other_years(table: _Table) -> Iterator[Finding]:
    """Maxima printed for several years: the plan keeps one."""
    for key in table.layout.columns:
        if not key.startswith(f"{MAX}:"):
            continue
        differing = [
            node for node in table.nodes if key in node.points and node.points[key] != node.max_points
        ]
        if differing:
            first = differing[0]
            details = {
                "count": str(len(differing)),
                "year": key.partition(":")[2],
                "first": format_points(first.max_points),
                "second": format_points(first.points[key]),
            }
            yield _at_row(first, "MAXIMA_DIFFER", WARNING, details, first.refs.get(key, first.cell))


# -- values ---------------------------------------------------------------------------------------------------------


def _over_the_maximum(table: _Table) -> Iterator[Finding]:
    """Points above the maximum of their row: one is a slip, many are a column that holds no points."""
    for key, _, year in year_keys(table.layout.columns):
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
            yield _at_row(first, "COLUMN_OVER_MAX", ERROR, details, first.refs[key])
            continue
        for index in over:
            node = table.nodes[index]
            details = {"value": format_points(node.points[key]), "most": format_points(node.max_points)}
            yield _at_row(node, "POINTS_OVER_MAX", WARNING, details, node.refs[key], str(year))


def _lost(table: _Table, drafts: Sequence[DraftRow]) -> Iterator[Finding]:
    """A column of lost points is compared with what the plan computes: maximum minus result."""
    if LOST not in table.layout.columns:
        return
    results = [key for key, kind, _ in year_keys(table.layout.columns) if kind == "result"]
    by_number = {node.number: index for index, node in enumerate(table.nodes)}
    letter = letters(table.layout.columns[LOST])
    year = _year_of_lost(table.layout)
    compared = [key for key in results if year is None or key.endswith(str(year))]
    if not compared or MAX not in table.layout.columns:
        yield Finding(code="LOST_NOT_COMPARED", severity=INFO, cell=letter, details={"column": letter})
        return
    for draft in drafts:
        index = by_number.get(draft.number)
        if index is None or draft.lost is None or index in table.children:
            continue
        top, result = table.value(index, MAX), table.value(index, compared[-1])
        if top is not None and result is not None and top - result != draft.lost:
            details = {"printed": format_points(draft.lost), "computed": format_points(top - result)}
            yield _at_row(table.nodes[index], "LOST_DISAGREES", WARNING, details, f"{letter}{draft.number}")


def _year_of_lost(layout: Layout) -> int | None:
    for heading in layout.headings:
        if heading.key == LOST and heading.role is not None:
            return heading.role.year
    return None


def _without_lead(table: _Table) -> Iterator[Finding]:
    """Few rows without a lead among many with one: a cell may have slipped."""
    if LEAD not in table.layout.columns:
        return
    scored = [table.nodes[index] for index in table.leaves if table.nodes[index].points]
    without = [node for node in scored if not any(task.lead for task in node.tasks)]
    if without and len(without) * 10 <= len(scored):
        for node in without:
            yield _at_row(node, "ROW_WITHOUT_LEAD", WARNING, {}, node.cell)


def _blank_columns(table: _Table, totals: Sequence[ProposedTotal]) -> Iterator[Finding]:
    """A heading for points over a column without any, although its total is printed or others are filled."""
    printed = {total.key for total in totals}
    filled = {key for key in table.layout.score_keys if any(table.value(i, key) is not None for i in table.leaves)}
    for key in table.layout.score_keys if table.nodes else ():
        if key not in filled and (key in printed or _has_nameless_beside(table)):
            details = {"column": table.letter(key)}
            yield Finding(code="COLUMN_BLANK", severity=WARNING, cell=table.letter(key), details=details)


def _has_nameless_beside(table: _Table) -> bool:
    return any(heading.number > max(table.layout.columns.values()) for heading in table.layout.headings)


def _years_between(table: _Table) -> Iterator[Finding]:
    """2016, 2018, 2019: a year is missing in between, or one is typed wrong."""
    years = sorted({year for _, _, year in year_keys(table.layout.columns)})
    for before, after in pairwise(years):
        if after - before > 1:
            key = next(k for k, _, year in year_keys(table.layout.columns) if year == before)
            details = {"before": str(before), "after": str(after), "column": table.letter(key)}
            yield Finding(code="YEARS_APART", severity=INFO, cell=table.letter(key), details=details)


# -- codes ----------------------------------------------------------------------------------------------------------


def _twice(table: _Table) -> Iterator[Finding]:
    """One code for two rows of one parent."""
    for family in table.children.values():
        seen: dict[str, ProposedRow] = {}
        for index in family:
            node = table.nodes[index]
            if node.code and node.code in seen:
                details = {"other": str(seen[node.code].number), "number": str(node.number)}
                yield _at_row(node, "ROW_TWICE", WARNING, details, node.cell)
            seen.setdefault(node.code, node)


def _gaps(table: _Table) -> Iterator[Finding]:
    """A number left out among siblings: a row may have been dropped."""
    stems = _stems(table)
    for family in table.children.values():
        for numbered in _numbered(table, family):
            present = {number for number, _ in numbered}
            for number, index in numbered:
                node = table.nodes[index]
                missing = _with_last(node.code, number - 1)
                # A group without a row of its own is there in the codes of its rows.
                if number - 1 in present or missing in stems or min(present) >= number - 1:
                    continue
                yield _at_row(node, "ROW_MISSING", WARNING, {"missing": missing}, node.cell)


def _stems(table: _Table) -> set[str]:
    """Everything a code of the table begins with."""
    stems: set[str] = set()
    for node in table.nodes:
        parts = codes.parts_of(node.code)
        for count in range(1, len(parts)):
            stems.add(".".join(parts[:count]))
    return stems


def _numbered(table: _Table, family: Sequence[int]) -> list[list[tuple[int, int]]]:
    """(last number, index) of the siblings with numbers, those of one stem together, in the order of the table."""
    by_stem: dict[tuple[str, ...], list[tuple[int, int]]] = {}
    for index in family:
        parts = codes.parts_of(table.nodes[index].code)
        is_orphan = len(parts) > 1 and table.nodes[index].parent is None
        if parts and parts[-1].isdigit() and not is_orphan:
            by_stem.setdefault(parts[:-1], []).append((int(parts[-1]), index))
    return list(by_stem.values())


def _out_of_order(table: _Table) -> Iterator[Finding]:
    """A row that stands before one of a smaller number, or away from the rows it belongs to."""
    told: set[int] = set()
    for family in table.children.values():
        for numbered in _numbered(table, family):
            for (above, first), (below, second) in pairwise(numbered):
                if below < above:
                    told.add(first if above - below > 1 else second)
    for index in range(1, len(table.nodes)):
        if table.nodes[index].parent is not None and _is_away(table, index):
            told.add(index)
    for index in sorted(told):
        node = table.nodes[index]
        before = table.nodes[index - 1] if index else node
        details = {"before": before.code or text.shorten(before.title, 40)}
        yield _at_row(node, "ROW_OUT_OF_ORDER", WARNING, details, node.cell)


def _is_away(table: _Table, index: int) -> bool:
    """Whether the row above is neither the parent nor anything below that parent."""
    return not _is_below(table, index - 1, table.nodes[index].parent)


def _with_last(code: str, number: int) -> str:
    return ".".join([*codes.parts_of(code)[:-1], str(number)])


def _at_row(
    node: ProposedRow,
    code: str,
    severity: str,
    details: dict[str, str],
    cell: str,
    column: str = "",
) -> Finding:
    return Finding(
        code=code,
        severity=severity,
        row_code=node.code,
        row_title=node.title,
        column_name=column,
        cell=cell,
        details=details,
    )
