"""Names of sheets: what Excel accepts, each told apart from the
others by everybody who reads them."""

from __future__ import annotations

import re
import unicodedata

MAX_NAME = 31
"""Letters of a sheet's name, counted as Excel does (UTF-16)."""
_BAD = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
_RESERVED = "history"


def sheet_name(wanted: str, taken: set[str]) -> str:
    """A name Excel accepts, new among ``taken``, which gets its key.

    Excel refuses ``[]:*?/\\``, an apostrophe at either end, ``History``, and names that differ in
    their case alone.
    """
    bare = " ".join(_BAD.sub(" ", unicodedata.normalize("NFC", wanted)).split())
    bare = bare.strip("' ") or "Sheet"
    if bare.casefold() == _RESERVED:
        bare += "_"
    name, number = _cut(bare, MAX_NAME), 1
    while _key(name) in taken:
        number += 1
        tail = f" ({number})"
        name = _cut(bare, MAX_NAME - len(tail)) + tail
    taken.add(_key(name))
    return name


def _cut(name: str, length: int) -> str:
    """The beginning of a name; where it is cut, neither a blank nor an apostrophe is its end."""
    while len(name.encode("utf-16-le")) // 2 > length:
        name = name[:-1]
    return name.rstrip("' ")


def _key(name: str) -> str:
    """Names of one key look alike: other case, other width of the same letters."""
    return unicodedata.normalize("NFKC", name).casefold()
