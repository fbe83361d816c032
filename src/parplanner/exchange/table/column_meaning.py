"""What one heading means: by its words, by what stands below it, or because somebody said so."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from parplanner.domain.rows import COLUMN_KINDS, TARGET
from parplanner.exchange.table import headings
from parplanner.exchange.table.content import Content
from parplanner.exchange.table.headings import (
    CODE,
    FINAL,
    INDEX,
    LOST,
    MAX,
    NOTE,
    PERCENT,
    POINTS,
    SCALE,
    STATUS,
    TARGETS,
    TITLE,
    YEAR,
    Role,
)
from parplanner.exchange.table.sheet import SheetCell, letters

SKIP = "skip"


@dataclass(frozen=True, slots=True)
class ColumnHeading:
    """A column of the source: ``labels`` are the folded headings over it, ``text`` is what stands
    there. ``key``: what it was taken for ("" for nothing), ``chosen``: somebody said so."""

    number: int
    labels: tuple[str, ...]
    text: str
    cell: SheetCell
    content: Content
    role: Role | None = None
    key: str = ""
    chosen: bool = False

    @property
    def letter(self) -> str:
        """``G``."""
        return letters(self.number)

    @property
    def role_name(self) -> str:
        """The name of its role; blank for none."""
        return "" if self.role is None else self.role.name

    @property
    def sort(self) -> str:
        """The sort of its role; blank for none."""
        return "" if self.role is None else self.role.sort

    @property
    def words(self) -> str:
        """All headings over it as one text, by which they are known in another table."""
        return " / ".join(self.labels)


def meaning(heading: ColumnHeading, chosen: Mapping[int, str]) -> ColumnHeading:
    """The role that its words and its content give a heading."""
    if heading.number in chosen:
        key = chosen[heading.number]
        return replace(heading, role=role_of_key(key), key=key, chosen=True)
    return replace(heading, role=_by_content(_by_words(heading.labels), heading.content))


def role_of_key(key: str) -> Role | None:
    """The role behind ``title``, ``result:2024`` …; None for :data:`SKIP`."""
    name, _, year = key.partition(":")
    if key == SKIP:
        return None
    if name in COLUMN_KINDS:
        return Role(YEAR, year=int(year), kind=name)
    return Role(name)


def _by_words(labels: tuple[str, ...]) -> Role | None:
    """The lowest heading decides ("Chủ trì" under "Đơn vị"); if it says too little, all together
    ("Điểm" "tối đa").

    What it leaves open, year and kind, the headings above it may tell.
    """
    if not labels:
        return None
    together = " ".join(labels)
    role = headings.role_of(labels[-1]) or headings.role_of(together)
    above = _of_groups(labels)
    if above is not None:
        return above
    if role is not None and role.name == POINTS and len(labels) > 1:
        above = headings.role_of(together)
        role = above if above is not None and above.name == YEAR else role
    if role is None or role.name not in (YEAR, MAX, LOST):
        return role
    if role.year is None:
        role = replace(
            role, year=next((y for y in map(headings.year_of, reversed(labels)) if y), None)
        )
    if role.name != YEAR:
        return role
    kind = next((k for k in map(headings.kind_of, reversed(labels)) if k), None)
    side = next((s for s in map(headings.side_of, reversed(labels)) if s != FINAL), FINAL)
    return replace(role, kind=kind, side=side, offset=0 if role.year else role.offset)


def _of_groups(labels: tuple[str, ...]) -> Role | None:
    """What only the headings above tell: "Thứ hạng" over bare years,
    "Điểm tối đa" over the sides of a score."""
    lowest = labels[-1]
    for label in reversed(labels[:-1]):
        role = headings.role_of(label)
        if role is None:
            continue
        if headings.is_only_year(lowest) and role.name in (*headings.NOT_TAKEN, LOST, MAX):
            year = headings.year_of(lowest) if role.name in (MAX, LOST) else None
            return replace(role, year=year)
        own = headings.role_of(lowest)
        if role.name == MAX and own is not None and own.name == YEAR and own.year is None:
            return Role(MAX, rank=own.side)
    return None


def _by_content(role: Role | None, content: Content) -> Role | None:
    """What some headings mean depends on what stands below them."""
    if role is None:
        return None
    if role.name in (YEAR, POINTS, MAX) and content.is_percent:
        return Role(PERCENT)
    has_words = content.sentences > 1 and not content.numbers
    if role.name == YEAR and content.is_text and (role.year is None or has_words):
        return Role(STATUS, rank=1) if role.side == FINAL else Role(NOTE)
    if role.sort == TARGETS and content.is_numeric:  # "Chỉ tiêu" heads names, or targets
        return Role(YEAR, kind=TARGET, offset=1)
    if role.name == POINTS and content.is_text:
        return Role(SCALE)
    if role.sort == INDEX:  # "Chỉ số" heads names, or the percents of an index
        return Role(PERCENT) if content.is_numeric else role
    if role.name == TITLE and content.is_codes:
        return Role(CODE, rank=2)
    return role
