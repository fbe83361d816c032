"""The text of HTML as a browser shows it: paragraphs and breaks
are lines, other line ends are blanks."""

from __future__ import annotations

_SECTIONS = (
    "address article aside blockquote caption center details div figcaption figure footer form "
    "header hr main nav"
)
_TEXTS = "dd dl dt fieldset h1 h2 h3 h4 h5 h6 li ol p pre section summary table ul"
BLOCKS = frozenset(f"{_SECTIONS} {_TEXTS}".split())
"""Tags that begin and end a line."""
_HINTS = dict.fromkeys((0x200B, 0xFEFF))
"""Where a page may break a word: part of its layout, not of the text.

(The soft hyphen is a letter of TCVN3.)"""
_BLANKS = " \t\r\n\f"
"""Blanks that fall together with their neighbours; a protected
one holds an empty paragraph open."""


class Lines:
    """Collects text piece by piece, in time that grows with the text alone."""

    def __init__(self) -> None:
        self._done: list[str] = []
        self._parts: list[str] = []
        self._filled = False
        """Whether something stands in the line that is being written."""

    def text(self, data: str) -> None:
        """A piece of text between two tags."""
        self._filled = self._filled or bool(data.strip(_BLANKS))
        self._parts.append(data.translate(_HINTS).replace("\r", "").replace("\n", " "))

    def line_break(self) -> None:
        """``<br>``."""
        self._done.append(_tidy(self._parts))
        self._parts.clear()
        self._filled = False

    def block(self) -> None:
        """A paragraph begins or ends: two that meet, or a break before it, make one new line."""
        if self._filled:
            self.line_break()
        else:
            self._parts.clear()

    def shown(self) -> str:
        """All of it, without blank lines at its ends."""
        return "\n".join([*self._done, _tidy(self._parts)]).strip("\n")

    def last(self, count: int) -> list[str]:
        """Those of the last ``count`` lines that are not blank."""
        lines = [*self._done[-count:], _tidy(self._parts)]
        return [line for line in lines if line]


def _tidy(parts: list[str]) -> str:
    return " ".join("".join(parts).split())
