"""Columns against what stands in them: a maximum under another heading, a heading without points,
years that do not follow each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from parplanner.domain.findings import INFO, WARNING, Finding
from parplanner.domain.points import SCALE
from parplanner.exchange.appendix.proof_table import ProofTable
from parplanner.exchange.appendix.proposal import ProposedTotal
from parplanner.exchange.table import headings
from parplanner.exchange.table.headings import MAX
from parplanner.exchange.table.layout import Layout

_WHOLE_SET = 100 * SCALE


def maximum_by_another_name(table: ProofTable) -> Iterator[Finding]:
    """No column of maximum points, but one of a year that is 100
    in all and never below another year."""
    keys = [key for key, _, _ in table.layout.year_columns]
    if MAX in table.layout.columns or len(keys) < 2:
        return
    for key in keys:
        if table.sum(None, key) == _WHOLE_SET and _is_never_below(table, key, keys):
            details = {"column": table.letter(key), "year": key.partition(":")[2]}
            yield Finding(
                code="COLUMN_LIKE_MAXIMUM",
                severity=WARNING,
                cell=table.letter(key),
                details=details,
            )


def _is_never_below(table: ProofTable, key: str, keys: Sequence[str]) -> bool:
    for index in table.leaves:
        top = table.value(index, key)
        others = [value for other in keys if (value := table.value(index, other)) is not None]
        if others and (top is None or top < max(others)):
            return False
    return True


def blank(table: ProofTable, totals: Sequence[ProposedTotal]) -> Iterator[Finding]:
    """A heading for points over a column without any, although its
    total is printed or others are filled."""
    printed = {total.key for total in totals}
    filled = {key for key in table.layout.score_keys if _has_points(table, key)}
    for key in table.layout.score_keys if table.nodes else ():
        if key not in filled and (key in printed or _has_nameless_beside(table)):
            details = {"column": table.letter(key)}
            yield Finding(
                code="COLUMN_BLANK", severity=WARNING, cell=table.letter(key), details=details
            )


def _has_points(table: ProofTable, key: str) -> bool:
    return any(table.value(index, key) is not None for index in table.leaves)


def _has_nameless_beside(table: ProofTable) -> bool:
    """Whether figures stand right of the last column that was taken, below an unknown heading."""
    last = max(table.layout.columns.values())
    for heading in table.layout.headings:
        if heading.number > last and heading.role is None and heading.content.is_numeric:
            return True
    return False


def years_between(table: ProofTable) -> Iterator[Finding]:
    """2016, 2018, 2019: a year is missing in between, or one is typed wrong."""
    years = sorted({year for _, _, year in table.layout.year_columns})
    for before, after in pairwise(years):
        if after - before > 1:
            key = next(k for k, _, year in table.layout.year_columns if year == before)
            columns = [table.letter(key) for key, _, _ in table.layout.year_columns]
            details = {"before": str(before), "after": str(after), "columns": ", ".join(columns)}
            yield Finding(
                code="YEARS_APART", severity=INFO, cell=table.letter(key), details=details
            )


def years_out_of_order(table: ProofTable) -> Iterator[Finding]:
    """2017, 2016, 2019 side by side: neither rising nor falling."""
    run: list[tuple[int, int, str]] = []
    for key, _, year in table.layout.year_columns:
        number = table.layout.columns[key]
        other_kind = bool(run) and run[-1][2].partition(":")[0] != key.partition(":")[0]
        if run and (number != run[-1][0] + 1 or (other_kind and _says_its_kind(table.layout, key))):
            yield from _out_of_order_in(table, run)
            run = []
        run.append((number, year, key))
    yield from _out_of_order_in(table, run)


def _says_its_kind(layout: Layout, key: str) -> bool:
    """Whether a heading says "kết quả" or "mục tiêu", not only a year."""
    heading = next((h for h in layout.headings if h.key == key), None)
    return heading is not None and any(headings.kind_of(label) for label in heading.labels)


def _out_of_order_in(table: ProofTable, run: Sequence[tuple[int, int, str]]) -> Iterator[Finding]:
    """``run``: (column, year, key) of columns side by side."""
    years = [year for _, year, _ in run]
    one_kind = len({key.partition(":")[0] for _, _, key in run}) == 1
    if years == sorted(years) or (one_kind and years == sorted(years, reverse=True)):
        return
    for (_, before, _), (_, year, key) in pairwise(run):
        if year < before:
            details = {"column": table.letter(key), "year": str(year)}
            yield Finding(
                code="YEARS_OUT_OF_ORDER", severity=WARNING, cell=table.letter(key), details=details
            )
