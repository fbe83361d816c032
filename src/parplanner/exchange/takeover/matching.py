"""Which criteria of a plan the rows of a table are: by title
first, then by code, never across levels."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from parplanner.domain import text
from parplanner.domain.edits.numbering import from_roman
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Criterion
from parplanner.exchange.appendix.proposal import ProposedRow
from parplanner.exchange.table import codes

ALIKE = 0.8
"""From this share of equal letters on, another title is another spelling."""
Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Match:
    """For each row of a table: ``ids`` of the plan's criteria (None: new), ``homes`` of rows whose
    parent is in the plan but not in the table (None: the table tells the parent, or the row is a
    field)."""

    ids: list[str | None]
    homes: list[str | None]
    levels: list[int]
    """How deep each row stands, or would stand, in the plan."""
    trusts_codes: bool = True
    """Whether the table's codes are those of criteria, not a running number."""


def match(nodes: Sequence[ProposedRow], plan: Plan) -> Match:
    """The criteria of the plan that the rows are; no criterion is given to two rows.

    A title under the same parent tells more than a code: a set that is issued again gives old
    criteria new numbers. Codes decide where titles are silent; twins such as I/1 and II/1 are told
    apart by their parents. I/II/III and 1/2/3 are one field.
    """
    matching = _Matching(nodes, plan)
    if matching.is_plain_list:
        matching.run(lambda _code, title: (title,) if title else (), matching.only_one_of_its_title)
        if matching.mostly_found:
            # A row of points alone, without code or content, is known by its place only.
            matching.run(lambda code, title: () if code or title else ("",), matching.same_parent)
            return Match(matching.found, matching.homes, matching.all_levels(), trusts_codes=False)
    matching.run(lambda code, title: (code, title), matching.same_parent)
    matching.run(lambda _code, title: (title,) if title else (), matching.same_parent)
    matching.run(
        lambda code, title: (code, title) if code and title else (), matching.same_code_anywhere
    )
    matching.run(lambda code, _title: (code,) if code else (), matching.related_below_parent)
    matching.run(lambda code, _title: (code,) if code else (), matching.related_on_level)
    matching.run(lambda _code, title: (title,) if title else (), matching.one_without_code)
    return Match(matching.found, matching.homes, matching.all_levels())


def same_spelling(left: str, right: str) -> bool:
    """Whether two titles are one but for their spelling."""
    one, other = text.fold(left), text.fold(right)
    return one == other or SequenceMatcher(None, one, other, autojunk=False).ratio() >= ALIKE


def related(left: str, right: str) -> bool:
    """Whether two titles may tell one thing: another spelling, one within
    the other, or two thirds of their words."""
    if same_spelling(left, right):
        return True
    one, other = text.fold(left), text.fold(right)
    words, more = set(one.split()), set(other.split())
    shared = len(words & more)
    return one in other or other in one or shared * 3 >= 2 * min(len(words), len(more)) > 2


def finds_all_parents(nodes: Sequence[ProposedRow], plan: Plan) -> bool:
    """Whether every row whose parent the table does not tell belongs below a row of the plan."""
    homes = match(nodes, plan).homes
    orphans = [
        i
        for i, node in enumerate(nodes)
        if node.parent is None and len(codes.parts_of(node.code)) > 1
    ]
    return bool(orphans) and all(homes[index] is not None for index in orphans)


class _Matching:
    """What has been found so far."""

    def __init__(self, nodes: Sequence[ProposedRow], plan: Plan) -> None:
        self.found: list[str | None] = [None] * len(nodes)
        self._nodes = nodes
        self._rows = list(plan.walk())
        self._levels = levels_of(self._rows)
        self._taken: set[str] = set()
        self._titles = Counter(text.fold(row.title) for row in self._rows)
        self._told_titles = Counter(text.fold(node.title) for node in nodes)
        self._by_code = _first_by_code(self._rows, self._levels)
        self._in_table = {code_key(node.code, node.parent is None) for node in nodes}
        self.homes = [self._home(node) for node in nodes]
        self._row_keys = [
            (code_key(row.code, self._levels[row.id] == 0), text.fold(row.title))
            for row in self._rows
        ]
        self._node_keys = [
            (code_key(node.code, self._level(index) == 0), text.fold(node.title))
            for index, node in enumerate(nodes)
        ]

    def run(self, key: Callable[[str, str], Key], fits: Callable[[Criterion, int], bool]) -> None:
        """Match what is still free by a key of code and title; rows
        with a blank key are left for later."""
        by_key: dict[Key, list[Criterion]] = {}
        for row, told in zip(self._rows, self._row_keys, strict=True):
            by_key.setdefault(key(*told), []).append(row)
        if not by_key:
            return
        for index, told in enumerate(self._node_keys):
            wanted = key(*told)
            if self.found[index] is not None or not wanted:
                continue
            free = (r for r in by_key.get(wanted, []) if r.id not in self._taken and fits(r, index))
            chosen = self._best(free, index)
            if chosen is not None:
                self.found[index] = chosen.id
                self._taken.add(chosen.id)

    @property
    def is_plain_list(self) -> bool:
        """Rows side by side without codes, or only counted: the table tells nothing of the tree."""
        return all(node.parent is None and "." not in node.code for node in self._nodes)

    @property
    def mostly_found(self) -> bool:
        """Whether more than half of the rows are known."""
        return sum(row_id is not None for row_id in self.found) * 2 > len(self.found)

    # -- what may be one row -----------------------------------------------------------------------

    def same_parent(self, row: Criterion, index: int) -> bool:
        """Both fields, or below one parent."""
        parent = self._parent(index)
        if self._nodes[index].parent is None and self.homes[index] is None:
            return row.parent_id is None and self._level(index) == 0
        return parent is not None and row.parent_id == parent

    def related_below_parent(self, row: Criterion, index: int) -> bool:
        """One code below one parent; below fields the titles must have something in common, for
        points never move to another criterion that has got the old number."""
        return self.same_parent(row, index) and self._is_related(row, index)

    def related_on_level(self, row: Criterion, index: int) -> bool:
        """One code as deep in the tree, and titles that have something in common."""
        return self.same_level(row, index) and self._is_related(row, index)

    def _is_related(self, row: Criterion, index: int) -> bool:
        title = self._nodes[index].title
        return self._levels[row.id] == 0 or not title or not row.title or related(row.title, title)

    def only_one_of_its_title(self, row: Criterion, index: int) -> bool:
        """A title that occurs once in the plan and once in the table, at whatever level."""
        title = text.fold(self._nodes[index].title)
        return self._titles.get(text.fold(row.title)) == 1 and self._told_titles.get(title) == 1

    def same_code_anywhere(self, row: Criterion, index: int) -> bool:
        """Code and title agree: only the rows above it are told otherwise.

        A bare number says too little."""
        return "." in self._nodes[index].code or self.same_level(row, index)

    def same_level(self, row: Criterion, index: int) -> bool:
        """As deep in the tree, where the table does not tell the parent."""
        return self._level(index) == self._levels[row.id] and self._parent(index) is None

    def one_without_code(self, row: Criterion, index: int) -> bool:
        """Two codes make two rows, even under one title."""
        both = bool(row.code.strip() and self._nodes[index].code)
        return not both and self.same_level(row, index)

    def _best(self, candidates: Iterable[Criterion], index: int) -> Criterion | None:
        """Of several the one under the same parent, of those the one with
        the same code or title, else the first."""
        node = self._nodes[index]
        parent = self._parent(index)
        title, code = text.fold(node.title), text.bare_code(node.code)

        def rank(row: Criterion) -> tuple[bool, bool, bool]:
            return (
                row.parent_id == parent,
                text.fold(row.title) == title,
                text.bare_code(row.code) == code,
            )

        return max(candidates, key=rank, default=None)

    # -- where a row hangs -------------------------------------------------------------------------

    def _parent(self, index: int) -> str | None:
        """The criterion that a row's parent was found to be."""
        above = self._nodes[index].parent
        return self.homes[index] if above is None else self.found[above]

    def all_levels(self) -> list[int]:
        """How deep each row stands."""
        return [self._level(index) for index in range(len(self._nodes))]

    def _level(self, index: int) -> int:
        node = self._nodes[index]
        if node.parent is not None:
            return self._level(node.parent) + 1
        home = self.homes[index]
        return 0 if home is None else self._levels[home] + 1

    def _home(self, node: ProposedRow) -> str | None:
        """The criterion of the plan below which a row without a parent
        in the table belongs, by its code."""
        parts = codes.parts_of(node.code)
        if node.parent is not None or len(parts) < 2:
            return None
        for count in range(len(parts) - 1, 0, -1):
            stem = ".".join(parts[:count])
            if stem in self._in_table:
                return None  # the table has that row, and hung this one elsewhere
            if stem in self._by_code:
                return self._by_code[stem]
        return None


def code_key(code: str, is_field: bool) -> str:
    """A code to compare: without its last dot, the Roman number of a field as a figure."""
    bare = text.bare_code(code)
    number = from_roman(bare) if is_field else 0
    return str(number) if number else bare


def levels_of(rows: Sequence[Criterion]) -> dict[str, int]:
    """How deep each row stands, 0 for fields."""
    levels: dict[str, int] = {}
    for row in rows:
        levels[row.id] = 0 if row.parent_id is None else levels[row.parent_id] + 1
    return levels


def _first_by_code(rows: Sequence[Criterion], levels: dict[str, int]) -> dict[str, str]:
    """Row ids by code; of twins under several parts none, for the code does not tell which."""
    seen: dict[str, list[str]] = {}
    for row in rows:
        code = code_key(row.code, levels[row.id] == 0)
        if code:
            seen.setdefault(code, []).append(row.id)
    return {code: ids[0] for code, ids in seen.items() if len(ids) == 1}
