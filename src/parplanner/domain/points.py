"""Exact points and percents: integers in, integers out, rounded half up once, at the edge.

Points are integers of 1/1000 (three decimals are the most that real criteria sets use); percents
and averages are integers of 1/100. No float ever carries a point.
"""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal

from parplanner.domain import alike
from parplanner.domain.errors import PlanError

SCALE = 1000
MAX_POINTS = 100_000 * SCALE

_NUMBER = re.compile(r"([+-]?)([0-9]*)(?:[.,]([0-9]*))?")
_BLANKS = "  \u202f\u2007\t"


def parse_points(text: str) -> int:
    """Read ``0,5``, ``0.5``, ``,5``, ``1.81``: comma and dot both separate decimals (points never
    have thousands).

    Returns 1/1000 points. Raises PlanError ``points.not_a_number``, ``points.too_many_decimals``
    (more than three that are not zero) or ``points.out_of_range``.
    """
    bare = alike.plain(text).strip().strip(_BLANKS)
    match = _NUMBER.fullmatch(bare)
    if match is None or not (match[2] or match[3]) or len(bare) > 40:
        raise PlanError("points.not_a_number", text=text)
    whole, decimals = match[2] or "0", (match[3] or "").rstrip("0")
    if len(decimals) > 3:
        raise PlanError("points.too_many_decimals", text=text)
    value = int(whole) * SCALE + int(decimals.ljust(3, "0"))
    if value > MAX_POINTS or (match[1] == "-" and value):
        raise PlanError("points.out_of_range", text=text)
    return value


def points_from_number(number: float | Decimal) -> int:
    """A spreadsheet's number as 1/1000 points, half up; its binary dust (79.71000000000001)
    disappears.

    Raises PlanError ``points.out_of_range`` for negatives, infinities and figures beyond any
    criteria set.
    """
    exact = Decimal(repr(number)) if isinstance(number, float) else Decimal(number)
    if not exact.is_finite() or exact < 0 or exact > MAX_POINTS // SCALE:
        raise PlanError("points.out_of_range", text=str(number))
    return int(
        (exact.quantize(Decimal("1E-9"), ROUND_HALF_UP) * SCALE).quantize(Decimal(1), ROUND_HALF_UP)
    )


def format_points(points: int | None, min_decimals: int = 0, separator: str = ",") -> str:
    """``64940`` → ``64,94``; blank stays blank. ``min_decimals=1`` writes ``1,0`` as the Hà Nội
    2018 appendix does."""
    if points is None:
        return ""
    sign = "-" if points < 0 else ""
    whole, rest = divmod(abs(points), SCALE)
    decimals = f"{rest:03d}".rstrip("0").ljust(min_decimals, "0")
    return f"{sign}{whole}{separator}{decimals}" if decimals else f"{sign}{whole}"


def plain(points: int | None) -> str | None:
    """A decimal string with a dot, for JSON: ``64940`` → ``"64.94"``."""
    return None if points is None else format_points(points, separator=".")


def divide_half_up(numerator: int, denominator: int) -> int:
    """Whole quotient, ties away from zero (59,625 → 59,63); the denominator is positive."""
    sign = -1 if numerator < 0 else 1
    return sign * ((2 * abs(numerator) + denominator) // (2 * denominator))


def percent(part: int, whole: int) -> int | None:
    """``part / whole`` in 1/100 percent, half up; None when there is nothing to divide by."""
    return divide_half_up(part * 10_000, whole) if whole > 0 else None


def average(total_points: int, count: int) -> int | None:
    """Mean of points in 1/100 points, half up (64,94 / 9 → 7,22)."""
    return divide_half_up(total_points, count * 10) if count else None


def format_hundredths(value: int | None, separator: str = ",") -> str:
    """Percents and averages with two decimals: ``6494`` → ``64,94``."""
    if value is None:
        return ""
    sign = "-" if value < 0 else ""
    return f"{sign}{abs(value) // 100}{separator}{abs(value) % 100:02d}"
