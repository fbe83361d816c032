"""Codes that fit between their neighbours: for a row without one, the next free code or its true
place in the count."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace

from parplanner.domain.changes import Change, Changes, squash
from parplanner.domain.code_order import is_nested
from parplanner.domain.edits import live_fields
from parplanner.domain.edits.criteria import next_code
from parplanner.domain.edits.numbering import DIGIT, LETTERS, Scheme, readings
from parplanner.domain.errors import PlanError
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Criterion
from parplanner.domain.text import bare_code

_NUMBERED = re.compile(r"(.*?)([0-9]{1,9})([a-zđ]?)")

_DOTTED = re.compile(r"(?:\d+\.)+")


def proposed(plan: Plan, criterion_id: str) -> str:
    """The natural code of a row from its neighbours: the next number when it is free, else a letter
    (4.1a after 4.1).

    Blank when the neighbours are not numbered.
    """
    node = plan.get(Criterion, criterion_id)
    siblings = plan.children(node.parent_id)
    place = siblings.index(node)
    taken = {bare_code(c.code) for c in plan.all(Criterion) if c.id != node.id}
    before = next((bare_code(c.code) for c in reversed(siblings[:place]) if c.code.strip()), "")
    if before:
        return _after(before, taken)
    behind = next((bare_code(c.code) for c in siblings[place + 1 :] if c.code.strip()), "")
    if not behind:
        first = next_code(plan, node.parent_id)
        return "" if first in taken else first
    match = _NUMBERED.fullmatch(behind)
    number = int(match[2]) - 1 if match else 0
    code = f"{match[1]}{number}" if match else ""
    return code if number > 0 and code not in taken else ""


def _after(before: str, taken: set[str]) -> str:
    match = _NUMBERED.fullmatch(before)
    if match is None:
        return ""
    stem, number, letter = match.groups()
    following = f"{stem}{int(number) + 1}"
    if following not in taken:
        return following
    letters = LETTERS[LETTERS.find(letter) + 1 :] if letter else LETTERS
    return next((code for sign in letters if (code := f"{stem}{number}{sign}") not in taken), "")


def fill(plan: Plan, criterion_id: str) -> Changes:
    """Give a row its :func:`proposed` code. Raises PlanError ``code.no_proposal``."""
    node, code = plan.get(Criterion, criterion_id), proposed(plan, criterion_id)
    if not code:
        raise PlanError("code.no_proposal")
    return squash([Change(node, replace(node, code=code))])


def counted(plan: Plan, criterion_id: str) -> str:
    """The code a row would have by counting on from the row before it, taken or not; blank when
    nothing is counted."""
    node = plan.get(Criterion, criterion_id)
    siblings = plan.children(node.parent_id)
    place = siblings.index(node)
    match = _NUMBERED.fullmatch(bare_code(siblings[place - 1].code)) if place else None
    return f"{match[1]}{int(match[2]) + 1}" if match and not match[3] else ""


def push(plan: Plan, criterion_id: str) -> Changes:
    """Give a row its :func:`counted` code, and every row behind it that is in the way the next one
    (with those below).

    Stops at the first gap. Raises PlanError ``code.no_proposal``.
    """
    node, code = plan.get(Criterion, criterion_id), counted(plan, criterion_id)
    if not code:
        raise PlanError("code.no_proposal")
    siblings = plan.children(node.parent_id)
    changes = [Change(node, replace(node, code=code))]
    for sibling in siblings[siblings.index(node) + 1 :]:
        match = _NUMBERED.fullmatch(bare_code(sibling.code))
        if match is None or bare_code(sibling.code) != code:
            continue
        code = f"{match[1]}{int(match[2]) + 1}{match[3]}"
        changes += _renamed(plan, sibling, code)
    moved = [change.row.id for change in changes]
    return squash([*changes, *_figures_by_row(plan, moved)])


def _renamed(plan: Plan, node: Criterion, code: str) -> list[Change]:
    """A row under another code; the codes below it that begin with the old one follow."""
    old = bare_code(node.code)
    changes = [Change(node, replace(node, code=code))]
    for below in plan.walk(node.id):
        if below.code.strip().startswith(f"{old}."):
            tail = below.code.strip()[len(old) :]
            changes.append(Change(below, replace(below, code=f"{code}{tail}")))
    return changes


def renumber(plan: Plan, criterion_id: str | None) -> Changes:
    """Codes counted anew below a row (None: in the whole tree) by where the rows stand; live
    figures follow.

    Each family counts as most of its rows do (1.1, I, a); a family whose codes count nothing keeps
    them. Rows without a code get theirs.
    """
    top = plan.find(Criterion, criterion_id)
    codes: dict[str, str] = {}
    _count(plan, criterion_id, top.code if top else "", codes, is_nested(plan))
    changes = [Change(node, replace(node, code=codes[node.id])) for node in plan.walk(criterion_id)]
    return squash([*changes, *_figures_by_row(plan, codes)])


def _count(
    plan: Plan, parent_id: str | None, new: str, codes: dict[str, str], nested: bool
) -> None:
    children = plan.children(parent_id)
    scheme = _scheme_of([c.code.strip() for c in children], bare_code(new), nested)
    for number, child in enumerate(children, start=1):
        codes[child.id] = (scheme.label(number) if scheme else "") or child.code
        _count(plan, child.id, codes[child.id], codes, nested)


def _scheme_of(present: Sequence[str], above: str, nested: bool) -> Scheme | None:
    """How the rows below ``above`` count: as most of them do; None for codes that count nothing."""
    coded = [code for code in present if code]
    if not coded:
        return Scheme(DIGIT, f"{above}." if above else "", "")
    votes: Counter[Scheme] = Counter()
    for code in coded:
        for kind in dict.fromkeys(_kind(scheme) for scheme, _ in readings(code)):
            votes[kind] += 1
    if not votes or 2 * max(votes.values()) < len(coded):
        return None
    kind = max(votes, key=lambda scheme: votes[scheme])
    if kind.style != DIGIT:
        return kind
    before = _usual_beginning(coded, kind)
    if above and (nested or _DOTTED.fullmatch(before)):
        before = f"{above}."
    return replace(kind, before=before)


def _usual_beginning(coded: Sequence[str], kind: Scheme) -> str:
    """What stands before the number in most codes of a kind."""
    found: Counter[str] = Counter()
    for code in coded:
        found.update(scheme.before for scheme, _ in readings(code) if _kind(scheme) == kind)
    return found.most_common(1)[0][0]


def _kind(scheme: Scheme) -> Scheme:
    """A scheme without what stands before its numbers: rows that came
    from another branch vote with the others."""
    return replace(scheme, before="", behind=scheme.behind if scheme.behind in (".", ")") else "")


def _figures_by_row(plan: Plan, codes: Collection[str]) -> Changes:
    """Live figures that name a row by a code name it by its id
    from now on, which no number changes."""
    by_code = {bare_code(n.code): n.id for n in reversed(list(plan.walk())) if n.code.strip()}

    def by_id(key: str) -> str:
        row_id = by_code.get(bare_code(key)) if plan.find(Criterion, key) is None else None
        return row_id if row_id is not None and row_id in codes else key

    return live_fields.rename(plan, "criterion", by_id)
