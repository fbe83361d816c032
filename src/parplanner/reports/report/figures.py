"""Figures in a table: numbers, dates and years, which no line may end
inside, and the widths they need for it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from parplanner.domain import points
from parplanner.reports.report import form
from parplanner.reports.report.fonts import Face, face
from parplanner.reports.report.levels import level_face, points_text
from parplanner.reports.report.model import ColumnKind, Level, Percent, Points, Table

_FIGURE = re.compile(r"[(+\-–−]?\d[\d.,/:\-–]*[%)]*[.,;:]?")
_SYMBOL = re.compile(r"(?:\d+/)?(?:\d{4}/)?[A-ZĐ]+(?:-[A-ZĐ]+)+[.,;:)]?")
_LONGEST = 16
"""Letters of a figure: dates and sums have fewer; what is longer is no number somebody reads."""
_SMALLEST = form.TABLE_SIZES[-1]
_DOUBT = 1.0
"""pt by which the room in a cell of Word may be smaller than ours."""
_LEAST_TEXT = 18.0
"""mm: a column of text is not made narrower for the figures beside it."""


def is_figure(word: str) -> bool:
    """Whether a word is a number, a date, a year or a period such as ``2021-2025``."""
    return len(word) <= _LONGEST and _FIGURE.fullmatch(word) is not None


@dataclass(frozen=True, slots=True)
class _Need:
    """What the cells over the columns ``first`` to ``last`` need, in mm, padding included."""

    first: int
    last: int
    width: float


def with_whole_figures(table: Table, scale: float = 1.0) -> Table | None:
    """The table in which no figure is broken at the smallest size; None where its page has no room
    for that.

    Every column is first made ``scale`` times as wide; what figures lack is then taken from columns
    that can spare it, where it can be without breaking a short word there.
    """
    widths = [column.width * scale for column in table.columns]
    needs = list(_needs(table, is_figure))
    if all(need.width <= sum(widths[need.first : need.last + 1]) for need in needs):
        return _of_widths(table, widths) if scale != 1.0 else table
    for kept in (list(_needs(table, stays_whole)), needs):
        spread = _spread(widths, _floors(table, widths, kept))
        if spread is not None:
            return _of_widths(table, spread)
    return None


def stays_whole(word: str) -> bool:
    """Whether a smaller font is taken rather than this word broken:
    every syllable, figures, ``05/QĐ-UBND``."""
    return len(word) <= form.WHOLE_WORD or is_figure(word) or _is_symbol(word)


def _is_symbol(word: str) -> bool:
    return len(word) <= _LONGEST and _SYMBOL.fullmatch(word) is not None


def _spread(widths: list[float], floors: list[float]) -> list[float] | None:
    """The widths with none below its floor and the same sum; None where the floors are wider."""
    lacking = sum(max(0.0, floor - width) for floor, width in zip(floors, widths, strict=True))
    spare = sum(max(0.0, width - floor) for floor, width in zip(floors, widths, strict=True))
    if lacking > spare:
        return None
    share = lacking / spare if spare else 0.0
    spread: list[float] = []
    for width, floor in zip(widths, floors, strict=True):
        spread.append(max(floor, width - (width - floor) * share))
    return spread


def _of_widths(table: Table, widths: list[float]) -> Table:
    columns = tuple(replace(c, width=width) for c, width in zip(table.columns, widths, strict=True))
    return replace(table, columns=columns)


def _floors(table: Table, widths: list[float], needs: list[_Need]) -> list[float]:
    """The least width of every column in mm."""
    floors = [0.0] * len(widths)
    for at, column in enumerate(table.columns):
        if column.kind is ColumnKind.TEXT:
            floors[at] = min(widths[at], _LEAST_TEXT)
    for need in sorted(needs, key=lambda need: need.last - need.first):
        among = range(need.first, need.last + 1)
        lacking = need.width - sum(floors[at] for at in among)
        for at in among if lacking > 0 else ():
            floors[at] += lacking / len(among)
    return floors


def _needs(table: Table, counts: Callable[[str], bool]) -> Iterator[_Need]:
    """What the widest word that counts needs in every column, and in every heading."""
    bold = face(bold=True)
    for head in table.header:
        widest = max(
            (_width(bold, word) for word in head.text.split() if counts(word)), default=0.0
        )
        if widest:
            yield _Need(head.column, head.column + head.columns - 1, widest)
    widest_of: dict[tuple[int, int], float] = {}
    seen: set[tuple[int, int, Level, str | int]] = set()
    for line in table.lines:
        begin, end = line.span or (-1, -1)
        for at, cell in enumerate(line.cells):
            if not cell or begin < at <= end:
                continue
            last = end if at == begin else at
            # Of a cell of points the figure alone: a sum over thousands of lines is slow to
            # compare.
            key = (at, last, line.level, cell if isinstance(cell, str) else cell.value)
            if key in seen:
                continue
            seen.add(key)
            measure = level_face(line.level)
            wanted = max(
                (_width(measure, word) for word in _words(cell, table) if counts(word)), default=0.0
            )
            widest_of[at, last] = max(wanted, widest_of.get((at, last), 0.0))
    for (first, last), width in widest_of.items():
        if width:
            yield _Need(first, last, width)


def _words(cell: str | Points | Percent, table: Table) -> list[str]:
    if isinstance(cell, Points):
        return [points_text(cell, table.min_decimals)]
    if isinstance(cell, Percent):
        return [points.format_hundredths(cell.value)]
    return cell.split()


def _width(measure: Face, word: str) -> float:
    """mm of a word at the smallest size, with all that stands beside it in a cell."""
    return (measure.width(word) * _SMALLEST / 1000 + _DOUBT) / form.PT_PER_MM + 2 * form.PADDING_X
