"""Characters that look alike or cannot be seen: Word writes the one, the keyboard the other.

Only for comparing and for reading numbers; what is stored stays as it was written.
"""

from __future__ import annotations

INVISIBLE = (
    "\u00ad\u061c\u180e"
    + "".join(map(chr, range(0x200B, 0x2010)))  # zero width, joiners, marks of direction
    + "".join(map(chr, (*range(0x202A, 0x202F), *range(0x2060, 0x2065), *range(0x2066, 0x206A))))
    + "".join(map(chr, range(0xFE00, 0xFE10)))  # variation selectors
    + "\ufeff"
)
"""Soft hyphen, zero width, direction, variation: present in a
text copied from a page, seen by nobody."""

_DASHES = "‐‑‒–—―−﹘﹣"
_DOUBLE = "“”„‟«»″〝〞"
_SINGLE = "‘’‚‛‹›′´`"

_WIDE = {0xFF01 + i: chr(0x21 + i) for i in range(0x5E)} | {0x3000: " "}
_NUMBERS = {**_WIDE, **dict.fromkeys(map(ord, INVISIBLE), "")}
_WRITTEN = {
    **_NUMBERS,
    **dict.fromkeys(map(ord, _DASHES), "-"),
    **dict.fromkeys(map(ord, _DOUBLE), '"'),
    **dict.fromkeys(map(ord, _SINGLE), "'"),
    ord("…"): "...",
}


def plain(text: str) -> str:
    """Without invisible characters, full width as the keyboard types it: how a number is read."""
    return text.translate(_NUMBERS)


def as_typed(text: str) -> str:
    """:func:`plain`, and every dash, quote and ellipsis as the
    keyboard has it: how texts are compared."""
    return text.translate(_WRITTEN)
