"""Codes against their order: a row that stands twice, is
missing, or stands where it does not belong."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from parplanner.domain import text
from parplanner.domain.findings import WARNING, Finding
from parplanner.exchange.appendix.proof_table import ProofTable, at_row, is_below
from parplanner.exchange.appendix.proposal import ProposedRow
from parplanner.exchange.table import codes


def twice(table: ProofTable) -> Iterator[Finding]:
    """One code for two rows of one parent."""
    for family in table.children.values():
        seen: dict[str, ProposedRow] = {}
        for index in family:
            node = table.nodes[index]
            if node.code and node.code in seen:
                details = {"other": str(seen[node.code].number), "number": str(node.number)}
                yield at_row(node, "ROW_TWICE", WARNING, details)
            seen.setdefault(node.code, node)


def gaps(table: ProofTable) -> Iterator[Finding]:
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
                yield at_row(node, "ROW_MISSING", WARNING, {"missing": missing})


def _stems(table: ProofTable) -> set[str]:
    """Everything a code of the table begins with."""
    stems: set[str] = set()
    for node in table.nodes:
        parts = codes.parts_of(node.code)
        for count in range(1, len(parts)):
            stems.add(".".join(parts[:count]))
    return stems


def _numbered(table: ProofTable, family: Sequence[int]) -> list[list[tuple[int, int]]]:
    """(last number, index) of the siblings with numbers, those of one
    stem together, in the order of the table."""
    by_stem: dict[tuple[str, ...], list[tuple[int, int]]] = {}
    for index in family:
        parts = codes.parts_of(table.nodes[index].code)
        is_orphan = len(parts) > 1 and table.nodes[index].parent is None
        if parts and parts[-1].isdigit() and not is_orphan:
            by_stem.setdefault(parts[:-1], []).append((int(parts[-1]), index))
    return list(by_stem.values())


def out_of_order(table: ProofTable) -> Iterator[Finding]:
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
        yield at_row(node, "ROW_OUT_OF_ORDER", WARNING, details)


def _is_away(table: ProofTable, index: int) -> bool:
    """Whether the row above is neither the parent nor anything below that parent."""
    return not is_below(table, index - 1, table.nodes[index].parent)


def _with_last(code: str, number: int) -> str:
    return ".".join([*codes.parts_of(code)[:-1], str(number)])
