"""What a row that is read says of shortcomings, causes and ways of
scoring; two halves of a text put together."""

from __future__ import annotations

import re

from parplanner.domain import text
from parplanner.domain.points import parse_points
from parplanner.domain.rows import APPRAISAL, BOTH, SURVEY
from parplanner.exchange.appendix.draft_row import DraftRow
from parplanner.exchange.appendix.proposal import ProposedShortcoming
from parplanner.exchange.table.headings import CAUSE

_LOST_IN_TEXT = re.compile(
    r"\b(?:bị )?(?:trừ|mất)\s+([0-9]+(?:[.,][0-9]+)?)\s*(?:điểm|đ)\b", re.IGNORECASE
)


def shortcomings_of(draft: DraftRow, words: str) -> tuple[ProposedShortcoming, ...]:
    """What fell short in these words, why, and how many points it cost; nothing for no words."""
    cause = draft.texts.get(CAUSE, "")
    if not words and not cause:
        return ()
    lost = draft.lost
    said = _LOST_IN_TEXT.search(words)
    if lost is None and said:
        lost = parse_points(said[1])
    return (ProposedShortcoming(words, cause, lost),)


def method_of(words: str) -> str:
    """Who scores, by the words of a cell; blank for any other words."""
    folded = text.fold(words)
    survey = re.search(r"dieu tra|xhh|khao sat|hai long", folded) is not None
    appraisal = re.search(r"tham dinh|tu cham|tu danh gia|hoi dong", folded) is not None
    if survey and appraisal:
        return BOTH
    return SURVEY if survey else APPRAISAL if appraisal else ""


def joined(above: str, below: str, *, always_space: bool = False) -> str:
    """Two halves of a text: a half that goes on in lower case belongs to the same line."""
    if not (above and below):
        return above or below
    return above + (" " if always_space or below[0].islower() else "\n") + below
