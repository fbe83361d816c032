"""Where the sentence around a place in a text begins and ends."""

from __future__ import annotations

import re

_END = re.compile(r"[.;!?](?=\s|$)")
"""A semicolon ends a sentence, too: officers write lists with it."""


def sentence_of(text: str, position: int) -> tuple[int, int]:
    """Where the sentence around a position begins and ends."""
    following = _END.search(text, position)
    return last_end(_END, text, position), following.end() if following else len(text)


def last_end(pattern: re.Pattern[str], text: str, position: int | None = None) -> int:
    """Where the last match before a position (or the text's end) ends; 0 without any."""
    within = len(text) if position is None else position
    return max((match.end() for match in pattern.finditer(text, 0, within)), default=0)
