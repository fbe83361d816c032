"""Which row of the plan a row of a table is: by its code, then by its title."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from parplanner.domain import text
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Criterion
from parplanner.exchange.proposal import ProposedRow

Key = tuple[str, ...]


def match(nodes: Sequence[ProposedRow], plan: Plan) -> list[str | None]:
    """The id of each row's criterion in the plan, None where it is new; no criterion is given to two rows.

    First what is the same in place, code and title, so that a table taken over twice finds all its rows; then codes
    (twins such as I/1 and II/1 are told apart by their parents, then by title); then titles.
    """
    matching = _Matching(nodes, plan)
    matching.run(
        lambda code, title: (code, title),
        lambda row, node, parent: row.parent_id == parent and (parent is None) == (node.parent is None),
    )
    matching.run(lambda code, title: (code,) if code else (), lambda row, node, parent: True)
    # Two codes make two rows, even under one title.
    matching.run(
        lambda code, title: (title,) if title else (), lambda row, node, parent: not (row.code.strip() and node.code)
    )
    return matching.found


class _Matching:
    """What has been found so far."""

    def __init__(self, nodes: Sequence[ProposedRow], plan: Plan) -> None:
        self.found: list[str | None] = [None] * len(nodes)
        self._nodes = nodes
        self._rows = list(plan.walk())
        self._taken: set[str] = set()

    def run(self, key: Callable[[str, str], Key], fits: Callable[[Criterion, ProposedRow, str | None], bool]) -> None:
        """Match what is still free by a key of code and title; rows with a blank key are left for later."""
        by_key: dict[Key, list[Criterion]] = {}
        for row in self._rows:
            by_key.setdefault(key(text.bare_code(row.code), text.fold(row.title)), []).append(row)
        for index, node in enumerate(self._nodes):
            wanted = key(text.bare_code(node.code), text.fold(node.title))
            if self.found[index] is not None or not wanted:
                continue
            parent = None if node.parent is None else self.found[node.parent]
            free = (r for r in by_key.get(wanted, []) if r.id not in self._taken and fits(r, node, parent))
            chosen = _best(free, node, parent)
            if chosen is not None:
                self.found[index] = chosen.id
                self._taken.add(chosen.id)


def _best(candidates: Iterable[Criterion], node: ProposedRow, parent: str | None) -> Criterion | None:
    """Of several the one under the same parent, of those the one with the same title, of those the first."""
    title = text.fold(node.title)
    return max(candidates, key=lambda r: (r.parent_id == parent, text.fold(r.title) == title), default=None)
