"""Millimetres and points in Excel's units: column widths, the room of
a cell, row heights nobody has to adjust."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import accumulate, pairwise

NORMAL_SIZE = 12
"""Size of the workbook's Normal font: at 12 pt a digit of Times
New Roman is exactly 8 pixels wide."""
_DIGIT_PIXELS = 8
_PIXELS_PER_MM = 96 / 25.4
_PT_PER_PIXEL = 0.75
_CELL_PADDING_PIXELS = 7
_INDENT_PIXELS = 14
_SAFETY = 0.97
_LINE = 1.27
_EXTRA = 2.5
MAX_HEIGHT = 409.0
"""pt: the tallest row Excel knows."""


def pixels(widths: Sequence[float]) -> list[int]:
    """Whole pixels of columns given in mm; the sum is rounded down:
    the table is never wider than the page."""
    edges = [math.floor(edge * _PIXELS_PER_MM + 1e-6) for edge in accumulate(widths, initial=0.0)]
    return [right - left for left, right in pairwise(edges)]


def column_width(width_pixels: int) -> float:
    """Excel's unit: digits of the Normal font, padding included."""
    return width_pixels / _DIGIT_PIXELS


def room(width_pixels: int, indents: int = 0) -> float:
    """pt that text may fill in a cell, less than the real one: printers
    and other programs wrap a bit earlier."""
    return (
        (width_pixels - _CELL_PADDING_PIXELS - indents * _INDENT_PIXELS) * _PT_PER_PIXEL * _SAFETY
    )


def line_height(size: float) -> float:
    """pt per line as Excel sets Times New Roman (16,5 at 13 pt),
    more than any other program takes."""
    return size * _LINE


def height(lines: int, size: float) -> float:
    """Row height in pt for a number of lines."""
    return lines * line_height(size) + _EXTRA


def max_lines(size: float, available: float) -> int:
    """How many lines a row may have: Excel's limit, and what a
    page leaves below the repeated header."""
    return max(1, int((min(MAX_HEIGHT, available) - _EXTRA) // line_height(size)))


def inches(length: float) -> float:
    """mm → inches, the unit of margins."""
    return length / 25.4


def number_format(min_decimals: int, *, difference: bool = False) -> str:
    """Excel writes the same decimals as
    :func:`levels.points_text`, with the PC's own decimal sign."""
    plain = f"0.{'0' * min_decimals}{'#' * (3 - min_decimals)}" if min_decimals else "General"
    return f'+{plain};-{plain};"="' if difference else plain
