"""Text at the border of a renderer: what no page or workbook
can hold is replaced once, and named."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

from parplanner.domain import alike, text
from parplanner.wording import tr

PLACEHOLDER = "□"
_MAX_NAMED = 20
# Invisible: zero-width characters and direction marks, which can hide or reorder what a reader
# sees.
_INVISIBLE = re.compile(f"[{alike.INVISIBLE}]")
# Drawn in the place of a character the font lacks: the same thing to the reader, so not worth a
# notice.
_SAME = {
    "\u2010": "-", "\u2011": "-", "\u2012": "–", "\u2015": "—", "\u2212": "–", "\u202f": "\u00a0",
    "\u2007": "\u00a0",
    "\u2000": " ", "\u2001": " ", "\u2002": " ", "\u2003": " ", "\u2004": " ", "\u2005": " ",
    "\u2006": " ",
    "\u2008": " ", "\u2009": " ", "\u200a": " ", "\u205f": " ", "\u3000": " ",
}  # fmt: skip
_SIMILAR = {
    "✓": "x",
    "✔": "x",
    "☑": "[x]",
    "☒": "[x]",
    "☐": "[ ]",
    "✗": "x",
    "✘": "x",
    "∅": "Ø",
    "➔": "→",
    "➢": "-",
}


def name_of(char: str) -> str:
    """A character as a notice names it: ``U+1F600 GRINNING FACE``."""
    return f"U+{ord(char):04X} {unicodedata.name(char, '')}".strip()


class Printable:
    """Makes texts printable and remembers what it had to change, for :meth:`notices`.

    ``has_glyph`` tells whether the font can draw a character; without it (Excel finds fonts by
    itself) all can.
    """

    def __init__(self, has_glyph: Callable[[str], bool] | None = None) -> None:
        self._has_glyph = has_glyph
        self._good: set[str] = {"\n"}
        self._replace: dict[str, str] = {}
        self._known: dict[str, str] = {}
        self._removed: dict[str, None] = {}
        self._missing: dict[str, None] = {}

    def text(self, raw: str) -> str:
        """NFC with ``\\n`` line ends; tabs become blanks, what cannot be printed is left out."""
        known = self._known.get(raw)
        if known is None:
            known = self._known[raw] = self._make(raw)
        return known

    def piece(self, raw: str) -> str:
        """:meth:`text` of a part of a line, whose blank ends count."""
        return self.text(f"|{raw}|")[1:-1]

    def line(self, raw: str) -> str:
        """:meth:`text` on one line."""
        return " ".join(self.text(raw).split())

    def _make(self, raw: str) -> str:
        broken = text.with_line_ends(raw)
        for char in (*text.forbidden_characters(broken), *_INVISIBLE.findall(broken)):
            self._removed[char] = None
        clean = text.clean(_INVISIBLE.sub("", broken)).replace("\t", " ")
        if self._has_glyph is None:
            return clean
        strange = {char for char in clean if char not in self._good}
        if not strange:
            return clean
        for char in sorted(strange):
            self._judge(char)
        return "".join(self._replace.get(char, char) for char in clean)

    def _judge(self, char: str) -> None:
        assert self._has_glyph is not None
        if self._has_glyph(char):
            self._good.add(char)
        elif char not in self._replace:
            same = _SAME.get(char)
            if same is None:
                self._missing[char] = None
            self._replace[char] = same or _SIMILAR.get(char, PLACEHOLDER)

    def notices(self) -> list[str]:
        """What a reader should know about the changed characters, as sentences."""
        found = []
        if self._removed:
            sentence = tr("Characters that cannot be printed were left out: {names}")
            found.append(sentence.format(names=_names(self._removed)))
        if self._missing:
            sentence = tr(
                "The font lacks these characters; a box or a similar sign stands for them: {names}"
            )
            found.append(sentence.format(names=_names(self._missing)))
        return found


def _names(chars: dict[str, None]) -> str:
    names = [name_of(char) for char in list(chars)[:_MAX_NAMED]]
    return ", ".join(names) + (" …" if len(chars) > _MAX_NAMED else "")
