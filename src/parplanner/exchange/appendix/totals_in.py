"""Rows of totals and subtotals: known by what they say, or by their numbers, whatever they say."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from parplanner.domain import text
from parplanner.exchange.appendix.family import Family
from parplanner.exchange.appendix.proposal import ProposedRow
from parplanner.exchange.table.headings import MAX, words_of

_WORDS = re.compile(
    r"(?:tong(?: (?:so|cong|diem|so diem|cong diem|diem toan bo|diem chung))?|cong)"
)
_SURE = re.compile(
    r"^(?:tong|cong)(?: (?:cong|diem|so diem|toan|chung|cac|muc|linh vuc|phan|ca|het|dong|nhom))\b"
)
_BEGINS_LIKE = re.compile(r"^(?:tong|cong|tc|total|sum|grand total|toan bo|toan bang)\b|^[σ∑]")
Sums = dict[str, int]
"""1/1000 points by column key."""


def says_total(label: str) -> bool:
    """ "Tổng điểm", "Cộng": nothing else is called that."""
    return _WORDS.fullmatch(_bare(label)) is not None


def surely_says_total(label: str) -> bool:
    """ "Tổng cộng toàn bộ", "Cộng lĩnh vực II": a total even when
    its figures agree with nothing else."""
    return says_total(label) or _SURE.search(_bare(label)) is not None


def may_say_total(label: str) -> bool:
    """A label that begins like a total: "Tổng điểm các lĩnh vực"; its numbers must agree."""
    return _BEGINS_LIKE.search(_bare(label)) is not None


def _bare(label: str) -> str:
    """Its words; "∑" has none and stays."""
    return words_of(label) or text.fold(label).strip()


class Scopes:
    """The sums that a row of totals may tell, over the rows read so far."""

    def __init__(self, nodes: Sequence[ProposedRow], since: int) -> None:
        self._nodes = nodes
        self._since = since
        self._family = Family(nodes)

    def of(self, points: Sums, label: str) -> tuple[bool, int | None] | None:
        """What the ``points`` of a row without a code sum up: (whole table?, index of the row that
        owns them); None when they are no sum. A label that begins like a total needs one equal
        figure, any other two."""
        needed = 1 if may_say_total(label) else 2
        whole = _agrees(points, self._sums(range(len(self._nodes))), needed)
        owner = next(
            (i for i in self._ancestors() if _agrees(points, self._sums(self._below(i)), needed)),
            None,
        )
        if whole or owner is not None:
            return whole, owner
        rest = range(self._since, len(self._nodes))
        return (False, self._field()) if _agrees(points, self._sums(rest), needed) else None

    def _ancestors(self) -> Iterable[int]:
        """From the last row's parent up to its field."""
        index = self._nodes[-1].parent if self._nodes else None
        while index is not None:
            yield index
            index = self._nodes[index].parent

    def _field(self) -> int | None:
        return next(iter(list(self._ancestors())[-1:]), None)

    def _below(self, top: int) -> list[int]:
        inside = {top}
        for index in range(top + 1, len(self._nodes)):
            if self._nodes[index].parent in inside:
                inside.add(index)
        return sorted(inside - {top})

    def _sums(self, indexes: Iterable[int]) -> tuple[Sums, int]:
        """Sums of the rows without children among some, and how many there are."""
        sums: Sums = {}
        count = 0
        for index in indexes:
            if self._family.is_group(index):
                continue
            count += 1
            node = self._nodes[index]
            for key, value in node.points.items():
                sums[key] = sums.get(key, 0) + value
            if node.max_points is not None:
                sums[MAX] = sums.get(MAX, 0) + node.max_points
        return sums, count


def _agrees(points: Sums, scope: tuple[Sums, int], needed: int) -> bool:
    """Whether figures are the sums of several rows; one column of
    several may have been summed wrongly."""
    sums, count = scope
    if count < 2:
        return False
    told = {key: value for key, value in points.items() if value}
    equal = sum(sums.get(key) == value for key, value in told.items())
    if needed == 2 and len(told) == 1:
        return count > 3 and equal == 1
    return equal >= needed and equal * 2 >= len(told)
