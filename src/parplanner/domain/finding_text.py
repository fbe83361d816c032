"""Finding a text in another without diacritics, and replacing exactly what was found."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from parplanner.domain.text import fold


@lru_cache(maxsize=2048)
def _bare(letter: str) -> str:
    """One letter in lower case without its marks; blanks alike."""
    return " " if letter.isspace() else fold(letter)


def spans(text: str, wanted: str, exactly: bool = False) -> list[tuple[int, int]]:
    """Where ``wanted`` stands in ``text``, as (start, end), left to right without overlap; none for a blank.

    ``exactly``: case and diacritics count; else "van phong" finds "Văn phòng".
    """
    if not wanted.strip():
        return []
    text_form, needle = (text, wanted) if exactly else _folded(text, wanted)
    starts = _starts(text) if not exactly else None
    found: list[tuple[int, int]] = []
    place = text_form.find(needle)
    while place >= 0:
        end = place + len(needle)
        found.append((place, end) if starts is None else (starts[place], starts[end - 1] + 1))
        place = text_form.find(needle, end)
    return found


def _folded(text: str, wanted: str) -> tuple[str, str]:
    needle = "".join(_bare(c) for c in unicodedata.normalize("NFC", wanted))
    return "".join(_bare(c) for c in text), needle


def _starts(text: str) -> list[int]:
    """For each letter of the folded text, where its source stands."""
    return [place for place, letter in enumerate(text) for _ in _bare(letter)]


def replace(text: str, wanted: str, by: str, exactly: bool = False) -> str:
    """``text`` with every occurrence replaced."""
    made, last = [], 0
    for start, end in spans(text, wanted, exactly):
        made += [text[last:start], by]
        last = end
    return "".join([*made, text[last:]])


def holds(text: str, wanted: str, exactly: bool = False) -> bool:
    """Whether ``wanted`` stands in ``text``: a quick answer for many cells."""
    if exactly:
        return wanted in text
    return fold(wanted) in fold(text)
