"""Which row of the plan a row of a table is: by its code, then by its title."""

from __future__ import annotations

from collections.abc import Sequence

from parplanner.domain import text
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Criterion
from parplanner.exchange.proposal import ProposedRow


def match(nodes: Sequence[ProposedRow], plan: Plan) -> list[str | None]:
    """The id of each row's criterion in the plan, None where it is new; no criterion is given to two rows.

    Codes go first for all rows (twins such as I/1 and II/1 are told apart by their parents, then by title), so that a
    title met twice never takes a row that another row has the code of.
    """
    by_code: dict[str, list[Criterion]] = {}
    by_title: dict[str, list[Criterion]] = {}
    for criterion in plan.walk():
        by_title.setdefault(text.fold(criterion.title), []).append(criterion)
        if code := _bare(criterion.code):
            by_code.setdefault(code, []).append(criterion)
    found: list[str | None] = [None] * len(nodes)
    taken: set[str] = set()
    for coded in (True, False):
        for index, node in enumerate(nodes):
            if found[index] is not None or (coded and not node.code):
                continue
            parent = None if node.parent is None else found[node.parent]
            if coded:
                candidates = by_code.get(_bare(node.code), [])
            else:
                candidates = [c for c in by_title.get(text.fold(node.title), []) if _same_by_title(c, node, parent)]
            chosen = _choose([c for c in candidates if c.id not in taken], node, parent)
            if chosen is not None:
                found[index] = chosen.id
                taken.add(chosen.id)
    return found


def _same_by_title(criterion: Criterion, node: ProposedRow, parent: str | None) -> bool:
    """Two codes make two rows, even under one title; rows without code and title are told by their parent alone."""
    if node.title:
        return not (criterion.code.strip() and node.code)
    return not criterion.code.strip() and not node.code and criterion.parent_id == parent


def _choose(candidates: list[Criterion], node: ProposedRow, parent: str | None) -> Criterion | None:
    """Of several the one under the same parent, of those the one with the same title."""
    if not candidates:
        return None
    title = text.fold(node.title)
    return max(candidates, key=lambda c: (c.parent_id == parent, text.fold(c.title) == title))


def _bare(code: str) -> str:
    return code.strip().rstrip(".")
