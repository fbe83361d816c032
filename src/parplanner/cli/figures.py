"""Figures as JSON strings, as the contract writes them: ``"100"``, ``"64.94"``, ``"13.70"``;
nothing is lost."""

from __future__ import annotations

from parplanner.domain.points import format_hundredths, format_points


def points_text(points: int | None) -> str | None:
    """1/1000 points: whole ones without decimals, others with two at
    least; None stays None (JSON null)."""
    if points is None:
        return None
    return format_points(points, 2 if points % 1000 else 0, ".")


def hundredths_text(value: int | None) -> str | None:
    """Percents and averages, always with two decimals."""
    return None if value is None else format_hundredths(value, ".")
