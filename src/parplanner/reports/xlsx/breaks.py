"""Where a sheet's page must end early: a heading never stands alone above the edge of the paper."""

from __future__ import annotations

from collections.abc import Collection, Sequence

# pt: printers and other programs round the heights of rows; what would fit by less is taken not to
# fit.
_SLACK = 6.0


def heading_breaks(
    heights: Sequence[float], headings: Collection[int], header: range, page_height: float
) -> tuple[int, ...]:
    """The rows (from 0) that begin a page by hand, as few as keep every heading with the row below
    it.

    ``heights``: of all rows in pt; ``headings``: the rows that need the row below on their page;
    ``header``: the rows
    printed again on every later page. What is taller than a page stays where it falls.
    """
    repeated = sum(heights[row] for row in header)
    fresh, y, found = True, 0.0, []
    for row, height in enumerate(heights):
        if not fresh and y + height > page_height:
            y, fresh = repeated if row >= header.stop else 0.0, True
        if row in headings and row - 1 not in headings and not fresh:
            whole = _with_following(heights, headings, row)
            if y + whole > page_height - _SLACK and repeated + whole <= page_height - _SLACK:
                found.append(row)
                y, fresh = repeated, True
        y, fresh = y + height, False
    return tuple(found)


def _with_following(heights: Sequence[float], headings: Collection[int], row: int) -> float:
    """pt of the headings from a row on and of the first row below them."""
    end = row
    while end in headings and end + 1 < len(heights):
        end += 1
    return sum(heights[row : end + 1])
