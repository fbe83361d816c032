"""Cells that hold the very sign that parts them, where nobody put quotes around them.

``0,5`` in a file parted by commas comes as two cells, and so does "báo cáo; kiểm tra" in one parted by
semicolons: everything right of it stands a column too far to the right. A row is put together again
only where there is one single way to make it as wide as its heading.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

Line = Sequence[str]
Fits = Callable[[str, str], bool]
"""Whether two cells side by side may be one that was torn."""

_WHOLE = re.compile(r"-?(?:0|[1-9][0-9]{0,5})")
_PARTS = re.compile(r"[0-9]{1,3}")
_LEADING_ZERO = re.compile(r"0[0-9]+")
_NUMBER = re.compile(r"(?!(?:19|20)[0-9]{2}$)[-+]?[0-9]+(?:[.,][0-9]+)?")
"""Not a year, which heads its column."""
_HEADINGS = 3
"""Words side by side that make a line the heading of a table."""


def joined(lines: Sequence[Line], sign: str) -> list[list[str]] | None:
    """The rows with their cells put together; a row that can be read in two ways stays wide.

    None when no row is wider than the heading, or when a row that is not wide may hide a number: then
    nothing is certain and all rows stay as they are.
    """
    start = next((i for i, line in enumerate(lines) if _is_heading(line)), len(lines))
    if start == len(lines):
        return None
    width = len(lines[start])
    if not any(_is_wider(line, width) for line in lines[start:]):
        return None
    if sign == "," and any(len(line) < width and _may_hide_a_number(line) for line in lines[start:]):
        return None
    fits = _fitting(lines[start], sign)
    before = [list(line) for line in lines[:start]]
    return before + [_row(line, width, sign, fits) for line in lines[start:]]


def _is_heading(line: Line) -> bool:
    words = [cell.strip() for cell in line if cell.strip()]
    return len(words) >= _HEADINGS and not any(map(_NUMBER.fullmatch, words))


def _is_wider(line: Line, width: int) -> bool:
    return any(cell.strip() for cell in line[width:])


def _fitting(heading: Line, sign: str) -> Fits:
    # Who writes "STT; Nội dung" sets a blank behind every sign: it tells nothing then.
    blanks_tell = not any(map(_goes_on, heading))

    def fits(before: str, behind: str) -> bool:
        if sign == "," and _is_number(before, behind):
            return True
        return blanks_tell and bool(before.strip()) and _goes_on(behind)

    return fits


def _goes_on(cell: str) -> bool:
    """Whether a cell begins with a blank and a word, as behind a comma in a sentence."""
    return cell[:1].isspace() and bool(cell.strip())


def _is_number(before: str, behind: str) -> bool:
    return bool(_WHOLE.fullmatch(before) and _PARTS.fullmatch(behind))


def _may_hide_a_number(line: Line) -> bool:
    """Whether a row whose blank ends were left out may be torn: nobody can count its cells."""
    return any(_is_number(line[place - 1], line[place]) for place in range(1, len(line)))


def _row(line: Line, width: int, sign: str, fits: Fits) -> list[str]:
    """One row as wide as the heading where there is one way to make it so; else as it stands."""
    surplus = len(line) - width
    if surplus < 1 or surplus > width:
        return list(line)
    ways = _ways(line, surplus, fits)
    return _put_together(line, ways[0], sign) if len(ways) == 1 else list(line)


def _ways(line: Line, surplus: int, fits: Fits) -> list[tuple[int, ...]]:
    """Up to two ways to join cells ``surplus`` times: the places of the second halves."""
    # whole[j], halves[j]: the ways so far with j joins, the last cell being no second half of a number
    # or being one (a number has one comma). Two of each are enough to know of a doubt.
    whole: list[list[tuple[int, ...]]] = [[()], *([] for _ in range(surplus))]
    halves: list[list[tuple[int, ...]]] = [[] for _ in range(surplus + 1)]
    for place, cell in enumerate(line):
        alone = _LEADING_ZERO.fullmatch(cell) is None
        fitting = place > 0 and fits(line[place - 1], cell)
        number = fitting and _is_number(line[place - 1], cell)
        next_whole: list[list[tuple[int, ...]]] = []
        next_halves: list[list[tuple[int, ...]]] = []
        for joins in range(surplus + 1):
            before = whole[joins - 1] if joins else []
            if fitting and joins and not number:
                before = before + halves[joins - 1]
            torn = [(*way, place) for way in before] if fitting else []
            kept = (whole[joins] + halves[joins])[:2] if alone else []
            next_whole.append((kept if number else kept + torn)[:2])
            next_halves.append(torn[:2] if number else [])
        whole, halves = next_whole, next_halves
    return (whole[surplus] + halves[surplus])[:2]


def _put_together(line: Line, seconds: Sequence[int], sign: str) -> list[str]:
    behind = set(seconds)
    row: list[str] = []
    for place, cell in enumerate(line):
        if place in behind:
            row[-1] += f"{sign}{cell}"
        else:
            row.append(cell)
    return row
