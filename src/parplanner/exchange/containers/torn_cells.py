"""Cells that hold the very sign that parts them, where nobody put quotes around them.

``0,5`` in a file parted by commas comes as two cells, and so does "báo cáo; kiểm tra" in one parted
by
semicolons: everything right of it stands a column too far to the right. A row is put together again
only where there is one single way to make it as wide as its heading.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence

Line = Sequence[str]
Fits = Callable[[str, str], bool]
"""Whether two cells side by side may be one that was torn."""
Way = tuple[()] | tuple[int, "Way"]
"""The last place of a second half, and the way before it."""

_WHOLE = re.compile(r"-?(?:0|[1-9][0-9]{0,5})")
_PARTS = re.compile(r"[0-9]{1,3}")
_LEADING_ZERO = re.compile(r"0[0-9]+")
_NUMBER = re.compile(r"(?!(?:19|20)[0-9]{2}$)[-+]?[0-9]+(?:[.,][0-9]+)?")
"""Not a year, which heads its column."""
_LONGEST = 90
"""Cells of a row that is looked at."""
_MOST_UNCLEAR = 200
_HEADINGS = 3
"""Words side by side that make a line the heading of a table."""


def joined(lines: Sequence[Line], sign: str) -> list[list[str]] | None:
    """The rows with their cells put together; a row that can be read in two ways stays wide.

    None when no row is wider than the heading, when many stay wide, or when a row that is not wide
    may hide a number: then nothing is certain and all rows stay as they are.
    """
    start = next((i for i, line in enumerate(lines) if _is_heading(line)), len(lines))
    if start == len(lines):
        return None
    width = len(lines[start])
    if not any(_is_wider(line, width) for line in lines[start:]):
        return None
    if sign == "," and any(
        len(line) < width and _may_hide_a_number(line) for line in lines[start:]
    ):
        return None
    fits = _fitting(lines[start], sign)
    made = [list(line) for line in lines[:start]]
    unclear = 0
    for line in lines[start:]:
        made.append(_row(line, width, sign, fits))
        unclear += len(made[-1]) > width
        if unclear > _MOST_UNCLEAR:
            return None
    return made


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
    if surplus < 1 or len(line) > _LONGEST:
        return list(line)
    ways = _ways(line, surplus, fits)
    return _put_together(line, _places(ways[0]), sign) if len(ways) == 1 else list(line)


def _ways(line: Line, surplus: int, fits: Fits) -> list[Way]:
    """Up to two ways to join cells ``surplus`` times."""
    fitting = {place for place in range(1, len(line)) if fits(line[place - 1], line[place])}
    if len(fitting) < surplus:
        return []
    # whole[j], halves[j]: the ways so far with j joins in which the last cell is no second half of
    # a number, and those in which it is (a number has no third part). Two of each tell of a doubt.
    whole: list[list[Way]] = [[()], *([] for _ in range(surplus))]
    halves: list[list[Way]] = [[] for _ in range(surplus + 1)]
    for place, cell in enumerate(line):
        alone = _LEADING_ZERO.fullmatch(cell) is None
        number = place in fitting and _is_number(line[place - 1], cell)
        next_whole: list[list[Way]] = []
        next_halves: list[list[Way]] = []
        for joins in range(surplus + 1):
            kept = whole[joins] + halves[joins] if alone else []
            torn: list[Way] = []
            if joins and place in fitting:
                before = whole[joins - 1] if number else whole[joins - 1] + halves[joins - 1]
                torn = [(place, way) for way in before]
            next_whole.append((kept if number else kept + torn)[:2])
            next_halves.append(torn[:2] if number else [])
        whole, halves = next_whole, next_halves
    return (whole[surplus] + halves[surplus])[:2]


def _places(way: Way) -> set[int]:
    places: set[int] = set()
    while way:
        place, way = way
        places.add(place)
    return places


def _put_together(line: Line, seconds: Collection[int], sign: str) -> list[str]:
    row: list[str] = []
    for place, cell in enumerate(line):
        if place in seconds:
            row[-1] += f"{sign}{cell}"
        else:
            row.append(cell)
    return row
