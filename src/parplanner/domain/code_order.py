"""Codes of criteria against where their rows stand: 2.1 below 1, 1.2 behind 1.3."""

from __future__ import annotations

from collections.abc import Iterator

from parplanner.domain import text
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Criterion
from parplanner.domain.text import bare_code

BELOW, BEHIND = "below", "behind"


def is_nested(plan: Plan) -> bool:
    """Whether most coded rows begin with the code of the row above them (1.1 below 1)."""
    below = [(n, above) for n in plan.walk() if n.code.strip() and (above := _code_above(plan, n))]
    fitting = sum(bare_code(n.code).startswith(f"{above}.") for n, above in below)
    return 2 * fitting > len(below)


def misplaced(plan: Plan) -> Iterator[tuple[Criterion, str, str]]:
    """Rows whose code does not fit where they stand, each with ``below`` or ``behind`` and the code
    it does not fit.

    Only where the plan counts that way: most coded rows begin with the code of the row above them.
    """
    nested = is_nested(plan)
    for parent_id in (None, *(n.id for n in plan.walk())):
        last: Criterion | None = None
        for node in plan.children(parent_id):
            if not node.code.strip():
                continue
            above = _code_above(plan, node)
            if nested and above and not bare_code(node.code).startswith(f"{above}."):
                yield node, BELOW, above
            elif last is not None and _comes_before(node.code, last.code):
                yield node, BEHIND, last.code
            else:
                last = node


def _code_above(plan: Plan, node: Criterion) -> str:
    parent = plan.find(Criterion, node.parent_id)
    return bare_code(parent.code) if parent is not None else ""


def _comes_before(code: str, other: str) -> bool:
    """Whether a code counts below another of the same family (1.2 after 1.3)."""
    mine, theirs = text.code_key(code), text.code_key(other)
    return mine[:-1] == theirs[:-1] and mine[-1][0] == theirs[-1][0] == 0 and mine < theirs
