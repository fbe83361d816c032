"""Finding a text in another without diacritics, and replacing exactly what was found."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from parplanner.domain.alike import as_typed
from parplanner.domain.text import fold


@lru_cache(maxsize=2048)
def _bare(letter: str) -> str:
    """One letter in lower case without its marks; blanks alike."""
    return " " if letter.isspace() else fold(letter)


def spans(text: str, wanted: str, exactly: bool = False) -> list[tuple[int, int]]:
    """Where ``wanted`` stands in ``text``, as (start, end), left to right without overlap; none for
    a blank.

    ``exactly``: case and diacritics count; else "van phong" finds "Văn phòng".
    """
    if not wanted.strip():
        return []
    wanted = unicodedata.normalize("NFC", wanted)  # as plans hold their texts
    if exactly:
        form, needle, places = text, wanted, list(range(len(text)))
    else:
        form, places = _folded(text)
        needle, _ = _folded(wanted)
    if not needle.strip():
        return []  # a mark without a letter
    found: list[tuple[int, int]] = []
    place = form.find(needle)
    while place >= 0:
        end = place + len(needle)
        if not found or places[place] >= found[-1][1]:  # a ß holds two s, but is replaced once
            found.append((places[place], places[end - 1] + 1))
        place = form.find(needle, end)
    return found


def _folded(text: str) -> tuple[str, list[int]]:
    """Lower case without diacritics, runs of blanks as one; and for each
    of its letters where its source stands."""
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(text):
        for bare in _bare(letter):
            if bare != " " or letters[-1:] != [" "]:
                letters.append(bare)
                places.append(place)
    return "".join(letters), places


def replace(text: str, wanted: str, by: str, exactly: bool = False) -> str:
    """``text`` with every occurrence replaced."""
    made, last = [], 0
    for start, end in spans(text, wanted, exactly):
        made += [text[last:start], by]
        last = end
    return "".join([*made, text[last:]])


def holds(text: str, wanted: str, exactly: bool = False) -> bool:
    """Whether :func:`spans` finds ``wanted`` in ``text``: a quick answer for many cells."""
    if not wanted.strip():
        return False
    if exactly:
        return unicodedata.normalize("NFC", wanted) in text
    bare = fold(wanted)
    if not bare or bare not in fold(text):
        return False
    seen = as_typed(wanted)
    blank_end = seen[0].isspace() or seen[-1].isspace()  # which fold leaves out
    return not blank_end or bool(spans(text, wanted))
