"""Edits of the criteria tree: add, change, move, indent,
outdent, delete with what hangs on a row."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from parplanner.domain import text
from parplanner.domain.changes import Change, Changes, added, squash
from parplanner.domain.edits import cascade, details, scores, tree
from parplanner.domain.edits.draft import NewId
from parplanner.domain.errors import PlanError
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Criterion


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
    """A new criterion under ``parent_id`` before its ``index``-th child (None: last).

    No ``code``: the next."""
    siblings = list(plan.children(parent_id))
    at = len(siblings) if index is None else max(0, min(index, len(siblings)))
    node = Criterion(
        id=new_id(),
        parent_id=parent_id,
        code=next_code(plan, parent_id) if code is None else text.clean_line(code),
        title=text.clean(title),
        max_points=max_points,
    )
    return tree.placed(siblings, [(None, node)], at)


def add_many(
    plan: Plan, new_id: NewId, parent_id: str | None, index: int, codes: Sequence[str | None]
) -> Changes:
    """Blank criteria side by side before the ``index``-th child, one for each of ``codes``: what
    the row will be called (it is not, yet), None for one that counts on."""
    siblings = list(plan.children(parent_id))
    last = max(map(_last_number, (sibling.code for sibling in siblings)), default=0)
    newcomers: list[tuple[Criterion | None, Criterion]] = []
    for code in codes:
        counted = ""
        if code is None:
            last += 1
            counted = _numbered(plan, parent_id, last)
        else:
            last = max(last, _last_number(code))
        newcomers.append((None, Criterion(id=new_id(), parent_id=parent_id, code=counted)))
    return tree.placed(siblings, newcomers, max(0, min(index, len(siblings))))


def next_code(plan: Plan, parent_id: str | None) -> str:
    """The code after the last sibling's: 1.3 after 1.2, 1.1.1 first
    under 1.1; blank under a row without."""
    last = max(map(_last_number, (sibling.code for sibling in plan.children(parent_id))), default=0)
    return _numbered(plan, parent_id, last + 1)


def _last_number(code: str) -> int:
    """What a code counts, 0 for none: 3 of ``1.3``."""
    kind, number, _ = text.code_key(code)[-1]
    return number if kind == 0 else 0


def _numbered(plan: Plan, parent_id: str | None, number: int) -> str:
    if parent_id is None:
        return str(number)
    stem = text.bare_code(plan.get(Criterion, parent_id).code)
    return f"{stem}.{number}" if stem else ""


def set_text(plan: Plan, criterion_id: str, field: str, value: str) -> Changes:
    """Code or title. Raises PlanError for a field that is not text."""
    if field not in details.text_keys(Criterion):
        raise PlanError("field.unknown", field=field)
    return details.change(plan, Criterion, criterion_id, **{field: value})


def set_special(plan: Plan, criterion_id: str, flag: bool) -> Changes:
    """Mark a row as đặc thù (another way of scoring is asked for), or take the mark away."""
    node = plan.get(Criterion, criterion_id)
    return squash([Change(node, replace(node, special=int(flag)))])


def topmost(plan: Plan, criterion_ids: Sequence[str]) -> list[Criterion]:
    """The chosen rows without those that lie below another chosen one, in document order."""
    return tree.topmost(plan, Criterion, criterion_ids)


def move(plan: Plan, criterion_ids: Sequence[str], parent_id: str | None, index: int) -> Changes:
    """Put rows under ``parent_id`` before its ``index``-th child; see :func:`tree.move`."""
    return tree.move(plan, Criterion, criterion_ids, parent_id, index)


def shift(plan: Plan, criterion_ids: Sequence[str], offset: int) -> Changes:
    """Up (−1) or down (+1) among the siblings; see :func:`tree.shift`."""
    return tree.shift(plan, Criterion, criterion_ids, offset)


def indent(plan: Plan, criterion_ids: Sequence[str]) -> Changes:
    """One level down; see :func:`tree.indent`."""
    return tree.indent(plan, Criterion, criterion_ids)


def outdent(plan: Plan, criterion_ids: Sequence[str]) -> Changes:
    """One level up; see :func:`tree.outdent`."""
    return tree.outdent(plan, Criterion, criterion_ids)


def delete(plan: Plan, criterion_ids: Sequence[str]) -> Changes:
    """Rows with everything below and on them: scores, tasks, shortcomings …"""
    return cascade.delete(
        plan, [plan.get(Criterion, criterion_id) for criterion_id in criterion_ids]
    )


def duplicate(plan: Plan, new_id: NewId, criterion_id: str) -> Changes:
    """A copy of one row with its scores (not its children or tasks),
    right behind it, with the next free code."""
    node = plan.get(Criterion, criterion_id)
    siblings = list(plan.children(node.parent_id))
    twin = replace(node, id=new_id(), code=_next_free(plan, node.code))
    changes = list(tree.placed(siblings, [(None, twin)], siblings.index(node) + 1))
    return squash([*changes, *(added(s) for s in scores.copy_scores(plan, node.id, twin.id))])


def _next_free(plan: Plan, code: str) -> str:
    match = re.fullmatch(r"(.*?)([0-9]{1,9})\.?", code.strip())
    if match is None:
        return ""
    taken = {text.bare_code(c.code) for c in plan.all(Criterion)}
    number = int(match[2]) + 1
    while f"{match[1]}{number}" in taken:
        number += 1
    return f"{match[1]}{number}"
