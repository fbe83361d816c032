"""Rows that tell how a criterion is scored ("Kịp thời: 1 điểm; không kịp thời: 0,5"): rungs of a
scale, no criteria."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from parplanner.domain import text
from parplanner.domain.errors import PlanError
from parplanner.domain.points import parse_points
from parplanner.exchange.appendix.draft_row import DraftRow
from parplanner.exchange.appendix.proposal import ProposedScaleLine
from parplanner.exchange.table.headings import MAX

_RUNG = re.compile(
    r"[:=–-]\s*(?:được\s+|tính\s+)?([0-9]+(?:[.,][0-9]+)?)\s*(?:điểm|đ)?\s*[;.]?$",
    re.IGNORECASE,
)
_PARTS = re.compile(r"[\n;]+")
_SHARE = re.compile(
    r"^(?:[-+•*]\s*)?(?:tu|duoi|tren|dat|>|<|≥|≤)?\s*(?:tu |duoi |tren )?[0-9]{1,3}\s*%"
)


def rungs(drafts: Sequence[DraftRow], coded: Sequence[bool], lettered: Sequence[bool]) -> set[int]:
    """The places in ``drafts`` of rows that are rungs. ``coded``: which rows have an outline code,
    ``lettered``: whose code is a small letter, which may count rungs."""
    found: set[int] = set()
    place = 0
    while place < len(drafts):
        if not coded[place] or lettered[place]:
            place += 1
            continue
        run: list[int] = []
        for below in range(place + 1, len(drafts)):
            if (coded[below] and not lettered[below]) or not _may_be_rung(drafts[below]):
                break
            run.append(below)
        if run and _is_scale([drafts[i] for i in run], drafts[place]):
            found.update(run)
        place += len(run) + 1
    return found


def line_of(draft: DraftRow) -> ProposedScaleLine:
    """A rung as a line of its criterion's scale: its words, and what it
    is worth by its own column or its words."""
    worth = draft.points.get(MAX)
    return ProposedScaleLine(draft.title, points_in(draft.title) if worth is None else worth)


def lines_of(words: str) -> tuple[ProposedScaleLine, ...]:
    """The lines of a cell of a column of scales; several on one line are parted by semicolons."""
    found: list[ProposedScaleLine] = []
    for part in _PARTS.split(text.clean(words)):
        said = text.clean_line(part).lstrip("-+•* ").rstrip(";. ")
        if said:
            found.append(ProposedScaleLine(said, points_in(said)))
    return tuple(found)


def points_in(words: str) -> int | None:
    """``Kịp thời: 1 điểm`` → 1000; None for words that end with no points, or with a share."""
    found = _RUNG.search(words)
    try:
        return None if found is None else parse_points(found[1])
    except PlanError:
        return None


def _may_be_rung(draft: DraftRow) -> bool:
    """Words and numbers; nothing to do."""
    return bool(draft.title) and not draft.has_task and not draft.across


def _is_scale(run: Sequence[DraftRow], criterion: DraftRow) -> bool:
    """Rungs go up or down between nothing and the maximum; parts of a criterion sum up to it
    instead.

    Of other figures a rung only repeats the one that was reached.
    """
    maximum = criterion.points.get(MAX)
    values = [value for draft in run if (value := draft.points.get(MAX)) is not None]
    if not _only_marks(run, criterion):
        return False
    if not values:
        return all(_reads_like_rung(draft.title) for draft in run)
    if maximum is None or max(values) != maximum or len(values) < len(run):
        return False
    if len(values) == 1:
        # "Ban hành đúng hạn: 2": all there is to reach, and what was reached stands above.
        return bool(set(criterion.points) - {MAX}) and not set(run[0].points) - {MAX}
    falls = all(below <= above for above, below in pairwise(values))
    rises = all(below >= above for above, below in pairwise(values))
    return (falls or rises) and (sum(values) != maximum or min(values) == 0)


def _only_marks(run: Sequence[DraftRow], criterion: DraftRow) -> bool:
    for draft in run:
        own = draft.points.get(MAX)
        for key, value in draft.points.items():
            if key != MAX and value not in (own, criterion.points.get(key)):
                return False
    marked = [draft for draft in run if set(draft.points) - {MAX}]
    return len(marked) <= 1


def _reads_like_rung(title: str) -> bool:
    return _RUNG.search(title) is not None or _SHARE.search(text.fold(title)) is not None
