"""Edits of the criteria tree: add, change, move, indent, outdent, delete with what hangs on a row."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from parplanner.domain import text
from parplanner.domain.changes import Change, Changes, added, removed, squash
from parplanner.domain.edits import tasks
from parplanner.domain.edits.draft import NewId, place
from parplanner.domain.errors import PlanError
from parplanner.domain.plan import Plan
from parplanner.domain.points import parse_points
from parplanner.domain.rows import Criterion, PrintedFigure, Score, Task


def add(
    plan: Plan,
    new_id: NewId,
    parent_id: str | None,
    index: int | None = None,
    *,
    title: str = "",
    code: str | None = None,
    max_points: int | None = None,
) -> Changes:
    """A new criterion under ``parent_id`` before its ``index``-th child (None: last). No ``code``: the next."""
    siblings = list(plan.children(parent_id))
    at = len(siblings) if index is None else max(0, min(index, len(siblings)))
    node = Criterion(
        id=new_id(),
        parent_id=parent_id,
        code=next_code(plan, parent_id) if code is None else text.clean_line(code),
        title=text.clean(title),
        max_points=max_points,
    )
    return _placed(siblings, [Change(None, node)], at)


def next_code(plan: Plan, parent_id: str | None) -> str:
    """The code after the last sibling's: 1.3 after 1.2, 1.1.1 first under 1.1; blank under a row without."""
    numbers = [text.code_key(c.code)[-1] for c in plan.children(parent_id) if c.code.strip()]
    following = 1 + max((number for kind, number, _ in numbers if kind == 0), default=0)
    if parent_id is None:
        return str(following)
    stem = plan.get(Criterion, parent_id).code.strip().rstrip(".")
    return f"{stem}.{following}" if stem else ""


def _placed(siblings: list[Criterion], newcomers: list[Change], index: int) -> Changes:
    """The newcomers (their ``after`` under the right parent) with positions before ``siblings[index]``."""
    rows = [c.after for c in newcomers if isinstance(c.after, Criterion)]
    positions, renumbered = place(list(siblings), list(rows), index)
    changes = [
        Change(c.before, replace(row, position=positions[row.id])) for c, row in zip(newcomers, rows, strict=True)
    ]
    if renumbered:
        changes += [Change(s, replace(s, position=positions[s.id])) for s in siblings]
    return squash(changes)


def set_text(plan: Plan, criterion_id: str, field: str, value: str) -> Changes:
    """Code or title. Raises PlanError for a field that is not text."""
    if field not in ("code", "title", "not_applicable_basis"):
        raise PlanError("field.unknown", field=field)
    node = plan.get(Criterion, criterion_id)
    clean = text.clean_line(value) if field == "code" else text.clean(value)
    return squash([Change(node, replace(node, **{field: clean}))])  # type: ignore[arg-type]


def set_max(plan: Plan, criterion_id: str, value: str) -> Changes:
    """Maximum points from typed text; blank takes them away. Raises PlanError of :func:`parse_points`."""
    node = plan.get(Criterion, criterion_id)
    points = parse_points(value) if value.strip() else None
    return squash([Change(node, replace(node, max_points=points))])


def set_not_applicable(plan: Plan, criterion_id: str, flag: bool) -> Changes:
    """Mark a row (and with it all below) as not assessed at this agency, or take the mark away."""
    node = plan.get(Criterion, criterion_id)
    return squash([Change(node, replace(node, not_applicable=int(flag)))])


def topmost(plan: Plan, criterion_ids: Sequence[str]) -> list[Criterion]:
    """The chosen rows without those that lie below another chosen one, in document order."""
    chosen = set(criterion_ids)
    nodes = [plan.get(Criterion, i) for i in chosen]
    tops = [n for n in nodes if not any(a.id in chosen for a in plan.ancestors(n))]
    return sorted(tops, key=lambda n: _path(plan, n))


def _path(plan: Plan, node: Criterion) -> list[tuple[int, str]]:
    return [(n.position, n.id) for n in reversed([node, *plan.ancestors(node)])]


def move(plan: Plan, criterion_ids: Sequence[str], parent_id: str | None, index: int) -> Changes:
    """Put rows (with all below them) under ``parent_id`` before its ``index``-th child, keeping their order.

    An ``index`` beyond the ends means the end. Raises PlanError ``tree.into_itself`` when a row would come to lie
    below itself.
    """
    moving = topmost(plan, criterion_ids)
    moving_ids = {n.id for n in moving}
    if parent_id is not None:
        target = plan.get(Criterion, parent_id)
        if any(n.id in moving_ids for n in (target, *plan.ancestors(target))):
            raise PlanError("tree.into_itself")
    children = plan.children(parent_id)
    index = max(0, min(index, len(children)))
    at = index - sum(1 for c in children[:index] if c.id in moving_ids)
    siblings = [c for c in children if c.id not in moving_ids]
    if [n.id for n in children[index : index + len(moving)]] == [n.id for n in moving]:
        return ()
    return _placed(siblings, [Change(n, replace(n, parent_id=parent_id)) for n in moving], at)


def shift(plan: Plan, criterion_ids: Sequence[str], offset: int) -> Changes:
    """Move rows up (−1) or down (+1) among their siblings. Raises PlanError ``tree.at_the_edge``."""
    moving = topmost(plan, criterion_ids)
    if not moving or len({n.parent_id for n in moving}) > 1:
        raise PlanError("tree.different_parents")
    siblings = plan.children(moving[0].parent_id)
    places = [siblings.index(n) for n in moving]
    target = places[0] - 1 if offset < 0 else places[-1] + 2
    if target < 0 or target > len(siblings):
        raise PlanError("tree.at_the_edge")
    return move(plan, [n.id for n in moving], moving[0].parent_id, target)


def indent(plan: Plan, criterion_ids: Sequence[str]) -> Changes:
    """One level down: below the sibling before. Raises PlanError ``tree.nothing_above``."""
    moving = topmost(plan, criterion_ids)
    if not moving or len({n.parent_id for n in moving}) > 1:
        raise PlanError("tree.different_parents")
    siblings = plan.children(moving[0].parent_id)
    place_of_first = siblings.index(moving[0])
    if place_of_first == 0:
        raise PlanError("tree.nothing_above")
    above = siblings[place_of_first - 1]
    return move(plan, [n.id for n in moving], above.id, len(plan.children(above.id)))


def outdent(plan: Plan, criterion_ids: Sequence[str]) -> Changes:
    """One level up: behind the parent. Raises PlanError ``tree.already_top``."""
    moving = topmost(plan, criterion_ids)
    if not moving or len({n.parent_id for n in moving}) > 1:
        raise PlanError("tree.different_parents")
    parent = plan.find(Criterion, moving[0].parent_id)
    if parent is None:
        raise PlanError("tree.already_top")
    index = plan.children(parent.parent_id).index(parent) + 1
    return move(plan, [n.id for n in moving], parent.parent_id, index)


def delete(plan: Plan, criterion_ids: Sequence[str]) -> Changes:
    """Rows with everything below and on them: scores, printed figures, tasks and their assignments."""
    doomed: list[Criterion] = []
    for top in topmost(plan, criterion_ids):
        doomed += [top, *plan.walk(top.id)]
    changes: list[Change] = []
    for node in reversed(doomed):
        changes += tasks.delete(plan, [t.id for t in plan.referring(Task, "criterion_id", node.id)])
        changes += [removed(s) for s in plan.referring(Score, "criterion_id", node.id)]
        changes += [removed(f) for f in plan.referring(PrintedFigure, "criterion_id", node.id)]
        changes.append(removed(node))
    return squash(changes)


def duplicate(plan: Plan, new_id: NewId, criterion_id: str) -> Changes:
    """A copy of one row with its scores (not its children or tasks), right behind it, with the next free code."""
    node = plan.get(Criterion, criterion_id)
    siblings = list(plan.children(node.parent_id))
    twin = replace(node, id=new_id(), code=_next_free(plan, node.code))
    changes = list(_placed(siblings, [Change(None, twin)], siblings.index(node) + 1))
    from parplanner.domain.edits.scores import copy_scores

    return squash([*changes, *(added(s) for s in copy_scores(plan, node.id, twin.id))])


def _next_free(plan: Plan, code: str) -> str:
    match = re.fullmatch(r"(.*?)([0-9]{1,9})\.?", code.strip())
    if match is None:
        return ""
    taken = {c.code.strip().rstrip(".") for c in plan.all(Criterion)}
    number = int(match[2]) + 1
    while f"{match[1]}{number}" in taken:
        number += 1
    return f"{match[1]}{number}"
