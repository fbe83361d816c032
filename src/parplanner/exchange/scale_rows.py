"""Rows that tell how a criterion is scored ("Kịp thời: 1 điểm; không kịp thời: 0,5"): rungs of a scale, no criteria."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from parplanner.domain import text
from parplanner.exchange.draft_row import DraftRow
from parplanner.exchange.headings import MAX

_RUNG = re.compile(r"[:=–-]\s*(?:được\s+|tính\s+)?[0-9]+(?:[.,][0-9]+)?\s*(?:điểm|đ)?\s*[;.]?$", re.IGNORECASE)
_SHARE = re.compile(r"^(?:[-+•*]\s*)?(?:tu|duoi|tren|dat|>|<|≥|≤)?\s*(?:tu |duoi |tren )?[0-9]{1,3}\s*%")


def rungs(drafts: Sequence[DraftRow], coded: Sequence[bool]) -> set[int]:
    """The places in ``drafts`` of rows that are rungs. ``coded``: which rows have an outline code."""
    found: set[int] = set()
    place = 0
    while place < len(drafts):
        if not coded[place]:
            place += 1
            continue
        run: list[int] = []
        for below in range(place + 1, len(drafts)):
            if coded[below] or not _may_be_rung(drafts[below]):
                break
            run.append(below)
        if run and _is_scale([drafts[i] for i in run], drafts[place].points.get(MAX)):
            found.update(run)
        place += len(run) + 1
    return found


def _may_be_rung(draft: DraftRow) -> bool:
    """Words, and at most a number in the column of maximum points."""
    return bool(draft.title) and not draft.has_task and not set(draft.points) - {MAX} and not draft.across


def _is_scale(run: Sequence[DraftRow], maximum: int | None) -> bool:
    """Rungs fall from the maximum, or to nothing; parts of a criterion sum up to it instead."""
    values = [value for draft in run if (value := draft.points.get(MAX)) is not None]
    if not values:
        return all(_reads_like_rung(draft.title) for draft in run)
    falls = all(below <= above for above, below in pairwise(values))
    if maximum is None or len(values) < 2 or not falls or values[0] > maximum:
        return False
    return values[0] == maximum or values[-1] == 0


def _reads_like_rung(title: str) -> bool:
    return _RUNG.search(title) is not None or _SHARE.search(text.fold(title)) is not None
