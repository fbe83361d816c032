"""Criterion codes (STT): reading what was typed, undoing what spreadsheets did to it, and the tree
the codes describe.

Styles met (domain.md §3.5): ``1 / 1.1 / 1.1.1``, with or without trailing dots; ``I / 1 / 1.1``;
``A / I / 1 / 1.1 / 1.1.a / a)``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from parplanner.domain import alike, text
from parplanner.exchange.table import number_formats

Parts = tuple[str, ...]
MAX_PARTS = 12

_LETTER, _ROMAN, _NUMBER, _SMALL = 0, 1, 2, 100
_CODE = re.compile(
    r"(?:[0-9]{1,4}|[IVXLC]{1,6}|[A-ZĐ]|[a-zđ])(?:[.,](?:[0-9]{1,4}|[IVXLC]{1,6}))*(?:[.,][a-zđ])?"
)
_WORD_BEFORE = re.compile(
    r"(?:lĩnh vực|tiêu chí(?: thành phần)?|nội dung|phần|mục|chỉ "
    r"tiêu|lv|tctp|tc|mã|stt)\s*[:.]?\s*(?=[0-9]|[IVX]+$)",
    re.IGNORECASE,
)
_LEADING = re.compile(
    r"(?:(?:lĩnh vực|tiêu chí|nội dung|phần)\s+)?"
    r"((?:[0-9]{1,3}|[IVXLC]{1,6}|[A-ZĐ])(?:\.[0-9]{1,3})*)"
    r"(?:[.):]\s*|\s*[-–]\s+|\s{1,3}(?=\S))(.+)",
    re.IGNORECASE | re.DOTALL,
)


def tidy(typed: str) -> str:
    """A typed code without trailing dot or bracket, or the word before it ("Tiêu chí 1.1"); a
    bullet is no code."""
    bare = text.clean_line(alike.plain(typed)).strip("()[] ").rstrip(".:/) ")
    bare = _WORD_BEFORE.sub("", bare, count=1)
    return bare if any(c.isalnum() for c in bare) else ""


def parts_of(code: str) -> Parts:
    """``1.10`` → ("1", "10"); () for what is no outline code."""
    if _CODE.fullmatch(code) is None:
        return ()
    parts = tuple(code.replace(",", ".").split("."))
    return parts if len(parts) <= MAX_PARTS else ()


_LEVEL_WORDS = {"lv": 0, "tc": 1, "tctp": 2}
_LEVELLED = re.compile(r"(lv|tctp|tc) ?\.?([0-9]{1,3})", re.IGNORECASE)


def level_of(typed: str) -> int | None:
    """``LV2`` → 0, ``TC 3`` → 1, ``TCTP1`` → 2: the word tells the
    level, the number only counts; else None."""
    match = _LEVELLED.fullmatch(text.clean_line(alike.plain(typed)).rstrip("."))
    return _LEVEL_WORDS[match[1].lower()] if match else None


def is_code(typed: str) -> bool:
    """Whether a text is a code and nothing else: "1.1.", "a)", not "Tiêu chí 1"."""
    bare = text.clean_line(alike.plain(typed)).strip("()[] ").rstrip(".:/) ")
    return bool(parts_of(bare))


def is_plain_number(value: Decimal) -> bool:
    """Whether a number may be a code that a spreadsheet turned into a number: 1, 1.1, 1.10."""
    return 0 < value < 100 and value == value.quantize(Decimal("0.01"))


def split_title(title: str) -> tuple[str, str]:
    """``"1.1. Kế hoạch"`` → ("1.1", "Kế hoạch"); the code is
    blank when the text begins with none."""
    match = _LEADING.fullmatch(title.strip())
    if match is None:
        return "", title
    code, rest = match[1], match[2]
    separated = title.strip()[match.end(1)] in ".):-–"
    # "2 cửa hàng" or "A lô" is no code; "1.1 Kế hoạch", "I. Công tác", "Lĩnh vực 1: …" are.
    if not separated and "." not in code and match.start(1) == 0:
        return "", title
    return tidy(code), rest.strip()


@dataclass(slots=True)
class _Open:
    index: int
    rank: int
    parts: Parts


@dataclass(frozen=True, slots=True)
class Place:
    """Where a row hangs: the index of its parent (None: a field); ``orphan``: the parent of its
    code is missing."""

    parent: int | None
    orphan: bool = False


class Outline:
    """Takes the rows of a table in order and tells each one's parent from its code."""

    def __init__(self) -> None:
        self._stack: list[_Open] = []
        self._by_parts: dict[Parts, _Open] = {}
        self._last: dict[Parts, int] = {}
        self._parents: list[int | None] = []
        self._entries: dict[int, _Open] = {}
        self._last_letter = ""
        self._numbered_fields = False
        self._left_out = _NOTHING_LEFT_OUT
        self._below_left_out: set[Parts] = set()

    # -- repairing ---------------------------------------------------------------------------------

    def repaired(self, code: str) -> str:
        """``1.1`` met a second time after ``1.9`` is 1.10; ``1,1`` is 1.1."""
        parts = parts_of(code)
        if not parts:
            return code
        is_number = len(parts) > 1 and parts[-1].isdigit()
        if (
            is_number
            and parts in self._by_parts
            and self._last.get(parts[:-1]) == 10 * int(parts[-1]) - 1
        ):
            parts = (*parts[:-1], parts[-1] + "0")
        return ".".join(parts)

    def from_number(self, value: Decimal, number_format: str) -> tuple[str, bool] | None:
        """The code that a spreadsheet turned into a number, and whether it had to be inferred; None
        for no code.

        Order decides first (after 1.9 the number 1.1 is 1.10), then the decimals the cell shows
        (``0.00``).
        """
        if not 0 <= value < 10_000:
            return None
        whole, _, rest = f"{value:.6f}".partition(".")
        rest = rest.rstrip("0")
        if not rest:
            return whole, False
        longer = rest + "0"
        displayed = rest.ljust(number_formats.decimals(number_format) or 0, "0")
        expected = self._last.get((whole,), 0) + 1
        if int(rest) == expected and rest[0] != "0":
            return f"{whole}.{rest}", False
        if int(longer) == expected:
            return f"{whole}.{longer}", displayed != longer
        if (
            displayed == rest
            and (whole, rest) in self._by_parts
            and (whole, longer) not in self._by_parts
        ):
            return f"{whole}.{longer}", True
        return f"{whole}.{displayed}", False

    # -- placing -----------------------------------------------------------------------------------

    def place(self, code: str) -> Place:
        """The place of the next row, which has an outline code."""
        parts = parts_of(code)
        rank = self._rank(parts)
        self._pass(rank, parts)
        if len(parts) == 1:
            while self._stack and self._stack[-1].rank >= rank:
                self._stack.pop()
            if rank <= _ROMAN:
                for known in [p for p in self._by_parts if p[0].isdigit()]:
                    del self._by_parts[known]
                self._last.clear()
            self._numbered_fields = self._numbered_fields or (rank == _NUMBER and not self._stack)
            return self._enter(rank, parts, orphan=False)
        return self._enter(rank, parts, orphan=self._climb(parts))

    def _climb(self, parts: Parts) -> bool:
        """Make the nearest existing ancestor of a dotted code the top of
        the stack; True when there is none."""
        stems = (parts[:n] for n in range(len(parts) - 1, 0, -1))
        known = next((self._by_parts[stem] for stem in stems if stem in self._by_parts), None)
        if known is not None:
            self._stack = self._chain(known.index)
            return False
        while self._stack and self._stack[-1].parts and self._stack[-1].rank >= _NUMBER:
            self._stack.pop()
        return not self._stack

    def leave_out(self, code: str) -> None:
        """Pass by a row that has no place in the tree; what stands below it has none either."""
        parts = parts_of(code)
        if not self.is_below_left_out(code):
            rank = self._rank(parts) if parts else _SMALL
            self._pass(rank, parts)
            self._left_out = _Open(-1, rank, parts)
            self._below_left_out.clear()
        self._below_left_out.add(parts)

    def is_below_left_out(self, code: str) -> bool:
        """Whether a code belongs below the row that was left out last; no other row came since."""
        parts = parts_of(code)
        if not parts or not self._left_out.parts:
            return False
        if len(parts) == 1:
            return self._rank(parts) > self._left_out.rank
        stems = (parts[:count] for count in range(1, len(parts)))
        return any(stem in self._below_left_out for stem in stems)

    def heading(self) -> Place:
        """The place of a heading without a code: a field, or a group under a lettered one."""
        rank = _NUMBER if self._numbered_fields else _ROMAN
        while self._stack and self._stack[-1].rank >= rank:
            self._stack.pop()
        return self._enter(rank, (), orphan=False)

    def has_place(self, index: int) -> bool:
        """Whether a row stands in the outline by its own code or as a heading."""
        return index in self._entries

    def beside(self, index: int) -> Place:
        """The place of a row without a code: right behind an earlier row."""
        self._append(self._parents[index])
        return Place(self._parents[index])

    def below(self, index: int | None) -> Place:
        """The place of a row without a code: under an earlier row (None: a field)."""
        self._append(index)
        return Place(index)

    def _enter(self, rank: int, parts: Parts, *, orphan: bool) -> Place:
        parent = self._stack[-1].index if self._stack else None
        entry = _Open(len(self._parents), rank, parts)
        self._append(parent)
        self._entries[entry.index] = entry
        self._stack.append(entry)
        if parts:
            self._by_parts[parts] = entry
            if parts[-1].isdigit():
                self._last[parts[:-1]] = int(parts[-1])
        return Place(parent, orphan)

    def _append(self, parent: int | None) -> None:
        self._parents.append(parent)
        self._left_out = _NOTHING_LEFT_OUT

    def _chain(self, index: int) -> list[_Open]:
        chain: list[_Open] = []
        above: int | None = index
        while above is not None:
            if above in self._entries:
                chain.append(self._entries[above])
            above = self._parents[above]
        return chain[::-1]

    def _rank(self, parts: Parts) -> int:
        first = parts[0]
        if len(parts) > 1 or first.isdigit():
            return _NUMBER + len(parts) - 1
        if first.islower():
            return _SMALL
        following = chr(ord(self._last_letter) + 1) if self._last_letter else "A"
        is_letter = len(first) == 1 and (
            first == following or re.fullmatch("[IVXLC]", first) is None
        )
        return _LETTER if is_letter else _ROMAN

    def _pass(self, rank: int, parts: Parts) -> None:
        """The next letter follows this one."""
        if rank == _LETTER:
            self._last_letter = parts[0]


_NOTHING_LEFT_OUT = _Open(-1, _SMALL, ())
