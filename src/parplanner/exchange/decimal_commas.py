"""Numbers with a decimal comma in a file that is parted by commas, and where nobody put quotes around them.

``0,5`` comes as two cells then, and everything right of it stands a column too far to the right. A row
is put together again only where there is one single way to make it as wide as its heading.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_WHOLE = re.compile(r"-?(?:0|[1-9][0-9]{0,5})")
_PARTS = re.compile(r"[0-9]{1,3}")
_LEADING_ZERO = re.compile(r"0[0-9]+")
_NUMBER = re.compile(r"[-+]?[0-9]+(?:[.,][0-9]+)?")
_HEADINGS = 3
"""Words side by side that make a line the heading of a table."""


def joined(lines: Sequence[Sequence[str]]) -> list[list[str]] | None:
    """The rows with their numbers put together; a row that can be read in two ways stays wide.

    None when no row is wider than the heading, or when a row that is not wide may hide a number: then
    nothing is certain and all rows stay as they are.
    """
    start = next((i for i, line in enumerate(lines) if _is_heading(line)), len(lines))
    if start == len(lines):
        return None
    width = len(lines[start])
    if not any(_is_wider(line, width) for line in lines[start:]):
        return None
    if any(len(line) < width and _may_hide_a_number(line) for line in lines[start:]):
        return None
    before = [list(line) for line in lines[:start]]
    return before + [_row(line, width) for line in lines[start:]]


def _is_heading(line: Sequence[str]) -> bool:
    words = [cell.strip() for cell in line if cell.strip()]
    return len(words) >= _HEADINGS and not any(map(_NUMBER.fullmatch, words))


def _is_wider(line: Sequence[str], width: int) -> bool:
    return any(cell.strip() for cell in line[width:])


def _may_hide_a_number(line: Sequence[str]) -> bool:
    """Whether a row whose blank ends were left out may be torn: nobody can count its cells."""
    return any(_fit(line, place) for place in range(1, len(line)))


def _row(line: Sequence[str], width: int) -> list[str]:
    """One row as wide as the heading where there is one way to make it so; else as it stands."""
    surplus = len(line) - width
    prose = any(cell[:1].isspace() for cell in line)  # "báo cáo, đề án": the comma is in a text
    if surplus < 1 or surplus > width or prose:
        return list(line)
    ways = _ways(line, surplus)
    return _put_together(line, ways[0]) if len(ways) == 1 else list(line)


def _fit(line: Sequence[str], place: int) -> bool:
    """Whether the cell at ``place`` may be what stands behind the comma of the one before it."""
    return bool(_WHOLE.fullmatch(line[place - 1]) and _PARTS.fullmatch(line[place]))


def _ways(line: Sequence[str], surplus: int) -> list[tuple[int, ...]]:
    """Up to two ways to join ``surplus`` pairs: the places of their second halves."""
    # ways[j]: how the cells so far are read with j joins; two of each are enough to know of a doubt.
    before: list[list[tuple[int, ...]]] = [[] for _ in range(surplus + 1)]
    now: list[list[tuple[int, ...]]] = [[()], *([] for _ in range(surplus))]
    for place, cell in enumerate(line):
        alone = _LEADING_ZERO.fullmatch(cell) is None
        fits = place > 0 and _fit(line, place)
        following: list[list[tuple[int, ...]]] = []
        for joins in range(surplus + 1):
            found = list(now[joins]) if alone else []
            if fits and joins:
                found += [(*way, place) for way in before[joins - 1]]
            following.append(found[:2])
        before, now = now, following
    return now[surplus]


def _put_together(line: Sequence[str], seconds: Sequence[int]) -> list[str]:
    behind = set(seconds)
    row: list[str] = []
    for place, cell in enumerate(line):
        if place in behind:
            row[-1] += f",{cell}"
        else:
            row.append(cell)
    return row
