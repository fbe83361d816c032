"""Moving rows of a tree, criteria or sections alike: to a place, up, down, one level in or out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from parplanner.domain.changes import Change, Changes, squash
from parplanner.domain.edits.draft import place
from parplanner.domain.errors import PlanError
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Criterion, Section

T = TypeVar("T", Criterion, Section)


def placed(siblings: list[T], newcomers: Sequence[tuple[T | None, T]], index: int) -> Changes:
    """(before, after) pairs whose ``after`` lies under the right parent, put before
    ``siblings[index]``."""
    rows = [after for _, after in newcomers]
    positions, renumbered = place(list(siblings), list(rows), index)
    changes = [
        Change(before, replace(after, position=positions[after.id])) for before, after in newcomers
    ]
    if renumbered:
        changes += [Change(s, replace(s, position=positions[s.id])) for s in siblings]
    return squash(changes)


def topmost(plan: Plan, tree: type[T], ids: Sequence[str]) -> list[T]:
    """The chosen rows without those that lie below another chosen one, in document order."""
    chosen = set(ids)
    tops: list[T] = []
    for node_id in chosen:
        node = plan.get(tree, node_id)
        above = {row.id for row in plan.ancestors(node)}
        if not above & chosen:
            tops.append(node)
    return sorted(
        tops, key=lambda n: [(m.position, m.id) for m in reversed([n, *plan.ancestors(n)])]
    )


def move(
    plan: Plan, tree: type[T], ids: Sequence[str], parent_id: str | None, index: int
) -> Changes:
    """Put rows (with all below them) under ``parent_id`` before its ``index``-th child, keeping
    their order.

    An ``index`` beyond the ends means the end. Raises PlanError ``tree.into_itself`` when a row
    would come to lie below itself.
    """
    moving = topmost(plan, tree, ids)
    moving_ids = {n.id for n in moving}
    if parent_id is not None:
        target: T = plan.get(tree, parent_id)
        if target.id in moving_ids or any(n.id in moving_ids for n in plan.ancestors(target)):
            raise PlanError("tree.into_itself")
    children = plan.below(tree, parent_id)
    index = max(0, min(index, len(children)))
    if [n.id for n in children[index : index + len(moving)]] == [n.id for n in moving]:
        return ()
    at = index - sum(1 for c in children[:index] if c.id in moving_ids)
    siblings = [c for c in children if c.id not in moving_ids]
    return placed(siblings, [(n, replace(n, parent_id=parent_id)) for n in moving], at)


def _one_family(plan: Plan, tree: type[T], ids: Sequence[str]) -> tuple[list[T], tuple[T, ...]]:
    """The topmost rows and their siblings. Raises PlanError ``tree.different_parents``."""
    moving = topmost(plan, tree, ids)
    if not moving or len({n.parent_id for n in moving}) > 1:
        raise PlanError("tree.different_parents")
    return moving, plan.below(tree, moving[0].parent_id)


def shift(plan: Plan, tree: type[T], ids: Sequence[str], offset: int) -> Changes:
    """Move rows up (−1) or down (+1) among their siblings.

    Raises PlanError ``tree.at_the_edge``."""
    moving, siblings = _one_family(plan, tree, ids)
    places = [siblings.index(n) for n in moving]
    target = places[0] - 1 if offset < 0 else places[-1] + 2
    if target < 0 or target > len(siblings):
        raise PlanError("tree.at_the_edge")
    return move(plan, tree, [n.id for n in moving], moving[0].parent_id, target)


def indent(plan: Plan, tree: type[T], ids: Sequence[str]) -> Changes:
    """One level down: below the sibling before. Raises PlanError ``tree.nothing_above``."""
    moving, siblings = _one_family(plan, tree, ids)
    first = siblings.index(moving[0])
    if first == 0:
        raise PlanError("tree.nothing_above")
    above = siblings[first - 1]
    return move(plan, tree, [n.id for n in moving], above.id, len(plan.below(tree, above.id)))


def outdent(plan: Plan, tree: type[T], ids: Sequence[str]) -> Changes:
    """One level up: behind the parent. Raises PlanError ``tree.already_top``."""
    moving, _ = _one_family(plan, tree, ids)
    parent = plan.find(tree, moving[0].parent_id)
    if parent is None:
        raise PlanError("tree.already_top")
    index = plan.below(tree, parent.parent_id).index(parent) + 1
    return move(plan, tree, [n.id for n in moving], parent.parent_id, index)
