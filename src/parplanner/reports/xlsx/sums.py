"""Live sums: a cell's addends as a formula that Excel accepts (at
most 255 arguments, 8,192 characters)."""

from __future__ import annotations

from collections.abc import Sequence

from parplanner.reports.report.model import Line, Points

MAX_ARGUMENTS = 255
MAX_LENGTH = 8_000


class Sums:
    """Formulas of one table.

    ``rows[i]`` is the sheet row of line ``i`` (its first, where it takes several)."""

    def __init__(self, lines: Sequence[Line], rows: Sequence[int]) -> None:
        self._lines = lines
        self._rows = rows

    def formula(self, column: int, letter: str, line: int) -> str | None:
        """``=SUM(F9:F11,F13)`` for the points of a line; None when no formula can hold the addends.

        Too many for one SUM: the cells of sums whose addends are parts of these are added instead,
        then ranges are drawn over blank cells, then sums are nested.
        """
        cell = self._lines[line].cells[column]
        addends = cell.addends if isinstance(cell, Points) else ()
        if not addends:
            return None
        exact = self._ranges(addends, letter)
        if _fits(exact):
            return _sum(exact)
        parts = self._ranges(self._parts(column, line, addends), letter)
        bridged = self._ranges(self._bridged(column, addends), letter)
        ways = (parts, bridged, _nested(parts), _nested(bridged))
        return next((_sum(arguments) for arguments in ways if _fits(arguments)), None)

    def _ranges(self, addends: Sequence[int], letter: str) -> list[str]:
        """Neighbouring lines as one range each; the blank rows a tall
        line continues in do not part neighbours."""
        runs: list[list[int]] = []
        for line in sorted(addends):
            if runs and line == runs[-1][1] + 1:
                runs[-1][1] = line
            else:
                runs.append([line, line])
        return [_range(letter, self._rows[first], self._rows[last]) for first, last in runs]

    def _parts(self, column: int, line: int, addends: Sequence[int]) -> list[int]:
        """The largest sums of the column that are wholly inside, and
        the addends that none of them holds."""
        left = set(addends)
        sums = [
            (i, cell.addends)
            for i, other in enumerate(self._lines)
            if i != line and isinstance(cell := other.cells[column], Points) and cell.addends
        ]
        chosen: list[int] = []
        for i, inside in sorted(sums, key=lambda s: -len(s[1])):
            if left.issuperset(inside):
                left.difference_update(inside)
                chosen.append(i)
        return [*chosen, *left]

    def _bridged(self, column: int, addends: Sequence[int]) -> list[int]:
        """The addends with the lines between them whose cells are blank
        in this column (SUM passes over those)."""
        ordered = sorted(addends)
        found: list[int] = []
        for first, following in zip(ordered, [*ordered[1:], ordered[-1] + 1], strict=True):
            found.append(first)
            between = range(first + 1, following)
            if all(not isinstance(self._lines[i].cells[column], Points) for i in between):
                found += between
        return found


def _range(letter: str, first: int, last: int) -> str:
    return f"{letter}{first}" if first == last else f"{letter}{first}:{letter}{last}"


def _nested(arguments: Sequence[str]) -> list[str]:
    return [
        _sum(arguments[i : i + MAX_ARGUMENTS])[1:] for i in range(0, len(arguments), MAX_ARGUMENTS)
    ]


def _sum(arguments: Sequence[str]) -> str:
    return f"=SUM({','.join(arguments)})"


def _fits(arguments: Sequence[str]) -> bool:
    return len(arguments) <= MAX_ARGUMENTS and len(_sum(arguments)) <= MAX_LENGTH
