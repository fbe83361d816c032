"""Where new criteria stand by their codes: 1.3.1 under 1.3, be that new or in the plan already."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from parplanner.domain.edits.numbering import LETTERS, from_roman
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Criterion
from parplanner.domain.text import bare_code

Parts = tuple[str, ...]
Node = str | int
"""A row of the plan by its id, or a new one by its number in the block."""
Count = tuple[Parts, int]
"""What a code counts on from, and its number."""

_OUTLINE = re.compile(r"(?:[0-9]{1,4}|[IVXLC]{1,6}|[A-ZĐ]|[a-zđ])(?:[.,][0-9]{1,4})*")
_LETTER, _ROMAN, _NUMBER, _SMALL = 0, 1, 2, 100
"""Levels of codes of one part: A, I, 1, a); each further part is one level more."""


def outline_parts(code: str) -> Parts:
    """``1.10.`` → ("1", "10"); () for what is no code of an outline.

    ``1,1`` is 1.1 as a spreadsheet shows it that took the code for a number.
    """
    bare = bare_code(code.strip().strip("()[]"))
    return tuple(bare.replace(",", ".").split(".")) if _OUTLINE.fullmatch(bare) else ()


@dataclass(slots=True)
class Placing:
    """The place of each new row, in their order."""

    parents: list[Node | None] = field(default_factory=list)
    anchors: list[str | None] = field(default_factory=list)
    """The child of a parent in the plan behind which the row comes; None: before them all."""
    twins: list[str] = field(default_factory=list)
    """Codes that another row has already, at the same place or (with a dot) anywhere."""
    orphans: list[str] = field(default_factory=list)
    """Codes whose parent is nowhere: they stand under the nearest row there is."""

    @property
    def groups(self) -> set[int]:
        """The new rows that get children."""
        return {parent for parent in self.parents if isinstance(parent, int)}


def has_codes(codes: Sequence[str | None]) -> bool:
    """Whether a block tells an outline."""
    return any(code and outline_parts(code) for code in codes)


def place(
    plan: Plan, codes: Sequence[str | None], behind: str | None, scored: Collection[int] = ()
) -> Placing:
    """Places of new rows behind the row ``behind``.

    A row without a code stands beside the one before it; one with points (``scored``) stands under
    the heading above it, a row with a code and no points.
    """
    placer = _Placer(plan, behind)
    for number, code in enumerate(codes):
        parts = outline_parts(code or "")
        if parts:
            placer.add(number, parts, code or "")
        elif number in scored and number - 1 not in scored and placer.has_code(number - 1):
            placer.add_below(number, number - 1)
        else:
            placer.add_beside(number)
    return placer.placing


@dataclass(frozen=True, slots=True)
class _Open:
    node: Node
    level: int
    count: Count | None


class _Placer:
    """Goes down the block with the open branch at hand."""

    def __init__(self, plan: Plan, behind: str | None) -> None:
        self.placing = Placing()
        self._plan = plan
        self._by_parts: dict[Parts, list[Criterion]] = {}
        for row in plan.walk():
            self._by_parts.setdefault(outline_parts(row.code), []).append(row)
        self._new: dict[Parts, int] = {}
        self._opened: dict[int, _Open] = {}
        self._counted: dict[Node | None, list[tuple[str, Count | None]]] = {}
        self._named: set[tuple[Node | None, Parts]] = set()
        self._last_letter = ""
        self._branch: list[_Open] = []
        last = plan.find(Criterion, behind)
        if last is not None:
            self._open_branch(last)
        self._beside: Node | None = last.parent_id if last else None
        self._anchor: dict[Node | None, str | None] = {self._beside: behind}
        """Behind which child of a parent the next row without a code comes."""

    def _open_branch(self, last: Criterion) -> None:
        self._branch = []
        for row in [*reversed(list(self._plan.ancestors(last))), last]:
            parts = outline_parts(row.code)
            above = self._branch[-1].level if self._branch else _LETTER
            level = self._level(parts) if parts else above + 1
            self._branch.append(_Open(row.id, level, _count(parts)))

    def has_code(self, number: int) -> bool:
        """Whether a row that was added stands there by its code."""
        return number in self._opened

    def add_beside(self, number: int) -> None:
        """The next row, beside the last."""
        self._enter(number, self._beside, self._last_child(self._beside))

    def add_below(self, number: int, parent: int) -> None:
        """The next row, under a new one."""
        self._enter(number, parent, None)

    def add(self, number: int, parts: Parts, code: str) -> None:
        """The next row, by its code."""
        level = self._level(parts)
        parent = self._parent(parts, level, code)
        if level <= _ROMAN:
            self._new.clear()  # 1 below II is another than 1 below I
        self._doubt_twin(parent, parts, code)
        self._enter(number, parent, self._sibling_before(parent, parts))
        self._opened[number] = _Open(number, level, _count(parts))
        self._branch.append(self._opened[number])
        self._new[parts] = number

    def _enter(self, number: int, parent: Node | None, anchor: str | None) -> None:
        self.placing.parents.append(parent)
        self.placing.anchors.append(anchor)
        self._beside = parent
        self._anchor[parent] = anchor

    # -- the parent --------------------------------------------------------------------------------

    def _parent(self, parts: Parts, level: int, code: str) -> Node | None:
        """The row whose code is the beginning of this one; the branch is open down to it then."""
        for length in range(len(parts) - 1, 0, -1):
            node = self._named_row(parts[:length])
            if node is None:
                continue
            if length < len(parts) - 1:
                self.placing.orphans.append(code)
            self._branch = self._branch_of(node)
            return node
        if len(parts) > 1:
            level = min(level, _NUMBER)
        depth = self._depth_counted_on(parts)
        if depth is not None:
            del self._branch[depth:]
        while depth is None and self._branch and self._branch[-1].level >= level:
            self._branch.pop()
        if len(parts) > 1 and not self._branch:
            self.placing.orphans.append(code)
        return self._branch[-1].node if self._branch else None

    def _depth_counted_on(self, parts: Parts) -> int | None:
        """How deep in the open branch a row stands that this one follows in the count: 4 after 3.

        Some plans number fields and the rows in each 1, 2, 3: the level alone does not tell them
        apart.
        """
        mine = _count(parts)
        for depth in range(len(self._branch) - 1, -1, -1):
            theirs = self._branch[depth].count
            if mine and theirs and theirs[0] == mine[0] and theirs[1] + 1 == mine[1]:
                return depth
        return None

    def _named_row(self, parts: Parts) -> Node | None:
        if parts in self._new:
            return self._new[parts]
        # 1 below II is another than 1 below I: the open field or part has the say.
        inside = {opened.node for opened in self._branch if opened.level <= _ROMAN}
        found = [row for row in self._by_parts.get(parts, []) if inside <= self._line_of(row)]
        if len(found) < 2:
            return found[0].id if found else None
        branch = {opened.node for opened in self._branch}
        return max(found, key=lambda row: len(branch & self._line_of(row))).id

    def _line_of(self, row: Criterion) -> set[Node]:
        """A row and all above it."""
        return {row.id, *(above.id for above in self._plan.ancestors(row))}

    def _branch_of(self, node: Node) -> list[_Open]:
        places = [i for i, opened in enumerate(self._branch) if opened.node == node]
        if places:
            return self._branch[: places[0] + 1]
        if isinstance(node, str):
            self._open_branch(self._plan.get(Criterion, node))
            return self._branch
        above = self.placing.parents[node]
        return [*(self._branch_of(above) if above is not None else []), self._opened[node]]

    def _level(self, parts: Parts) -> int:
        first = parts[0]
        if len(parts) > 1 or first.isdigit():
            return _NUMBER + len(parts) - 1
        if first.islower():
            return _SMALL
        following = chr(ord(self._last_letter) + 1) if self._last_letter else "A"
        if len(first) == 1 and (first == following or not re.fullmatch("[IVXLC]", first)):
            self._last_letter = first
            return _LETTER
        return _ROMAN

    # -- among its siblings ------------------------------------------------------------------------

    def _siblings(self, parent: Node | None) -> list[tuple[str, Count | None]]:
        """The children a row of the plan has, with what their codes count."""
        if isinstance(parent, int):
            return []
        if parent not in self._counted:
            children = self._plan.children(parent)
            self._counted[parent] = [(row.id, _count(outline_parts(row.code))) for row in children]
        return self._counted[parent]

    def _last_child(self, parent: Node | None) -> str | None:
        if parent in self._anchor:
            return self._anchor[parent]
        siblings = self._siblings(parent)
        return siblings[-1][0] if siblings else None

    def _sibling_before(self, parent: Node | None, parts: Parts) -> str | None:
        """Behind the last child that counts before it; where
        nothing is counted alike, at the end."""
        mine = _count(parts)
        alike = False
        before: str | None = None
        last: str | None = None
        for row_id, theirs in self._siblings(parent):
            if theirs is not None and mine is not None and theirs[0] == mine[0]:
                alike = True
                if theirs[1] <= mine[1]:
                    before = row_id
            elif theirs is None and before is not None and before == last:
                before = row_id  # a row without a code stays with the one above it
            last = row_id
        return before if alike else self._last_child(parent)

    def _doubt_twin(self, parent: Node | None, parts: Parts, code: str) -> None:
        dotted = len(parts) > 1
        rows = self._by_parts.get(parts, [])
        known = any(dotted or row.parent_id == parent for row in rows)
        if known or (parent, parts) in self._named:
            self.placing.twins.append(code)
        self._named.add((parent, parts))


def _count(parts: Parts) -> Count | None:
    """What a code counts on from, and its number: ("1",), 3 of
    1.3; None for what counts nothing."""
    if not parts:
        return None
    *before, last = parts
    if last.isdigit():
        return (*before, "1"), int(last)
    if from_roman(last):
        return ("I",), from_roman(last)
    place = LETTERS.find(last.lower())
    return (("a" if last.islower() else "A",), place) if place >= 0 else None
