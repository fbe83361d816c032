"""The headings of a part as an outline: how deep each stands below
the others, whatever their numbers are."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from parplanner.reports.report import form
from parplanner.reports.report.model import Block, Paragraph, Style

_ORDER = (Style.APPENDIX_LABEL, Style.APPENDIX_TITLE, Style.PART, Style.CLAUSE, Style.POINT)
TITLES = frozenset({Style.APPENDIX_LABEL, Style.APPENDIX_TITLE})
"""Headings that say what the whole part is."""


def levels(blocks: Sequence[Block], leaving_out: Collection[Style] = ()) -> dict[int, int]:
    """The place of every heading among the blocks → its level, from 0, never more than one below
    the heading before.

    A text that begins with ``1.`` begins its outline there: a level that nothing stands on is not
    counted.
    """
    found: dict[int, int] = {}
    above: list[int] = []
    for at, block in enumerate(blocks):
        if not isinstance(block, Paragraph) or block.style in leaving_out or not _is_heading(block):
            continue
        rank = _ORDER.index(block.style)
        while above and above[-1] >= rank:
            above.pop()
        found[at] = len(above)
        above.append(rank)
    return found


def _is_heading(block: Paragraph) -> bool:
    """A point is one only where it is a title."""
    return block.style in _ORDER and form.stands_with_next(block.style, block.text)
