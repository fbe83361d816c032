"""How the cells of a table line are written: faces by level,
points with their decimals and sign."""

from __future__ import annotations

from parplanner.domain import points
from parplanner.reports.report.fonts import Face, face
from parplanner.reports.report.model import Level, Points

BOLD_LEVELS = frozenset({Level.FIELD, Level.GROUP, Level.TOTAL})


def level_face(level: Level) -> Face:
    """Fields and totals bold, groups bold italic, rows upright."""
    return face(bold=level in BOLD_LEVELS, italic=level is Level.GROUP)


def points_text(cell: Points, min_decimals: int) -> str:
    """Points with a decimal comma; differences as Sở Nội vụ 2019 prints them: ``-0,5``, ``=``."""
    said = points.format_points(cell.value, min_decimals)
    if not cell.difference:
        return said
    return "=" if cell.value == 0 else f"+{said}" if cell.value > 0 else said
