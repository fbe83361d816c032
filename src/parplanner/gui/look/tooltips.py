"""Every tooltip of the window: a colleague's text is shown letter by letter, whatever it looks
like, and in bounds.

Qt takes a tooltip for HTML when its first line holds a known tag: a unit named ``<img
src="file:…">`` would open that path, one of many nested tables would keep the window busy for
minutes.
"""

from __future__ import annotations

import re
from typing import Protocol

from PySide6.QtCore import QPoint
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QToolTip, QWidget

WIDTH = 100
"""Letters of a line: Qt breaks the lines of rich text only."""
LINES = 20
"""What a tooltip shows at most; the rest is read in the cell itself."""
_TAG = re.compile("<[A-Za-z!?/]")
"""More than Qt looks for: it stops at the end of the first line."""


class _Owner(Protocol):
    def setToolTip(self, text: str, /) -> None: ...


def plain(text: str) -> str:
    """The text as a tooltip that Qt does not take for HTML: wrapped, cut after :data:`LINES` lines
    with an ellipsis."""
    shown = _wrapped(text)
    if not _TAG.search(shown) and not Qt.mightBeRichText(shown):
        return shown  # a screen reader reads it as it is
    from html import escape

    lines = "<br>".join(escape(line) for line in shown.split("\n"))
    return f'<p style="white-space:pre">{lines}</p>'


def set_tip(owner: _Owner, text: str) -> None:
    """The tooltip of a widget, an action, an item of a list."""
    owner.setToolTip(plain(text))


def show_tip(place: QPoint, text: str, beside: QWidget) -> None:
    """A tooltip now, at a place of the screen."""
    QToolTip.showText(place, plain(text), beside)


def _wrapped(text: str) -> str:
    if len(text) <= WIDTH:
        return text
    from textwrap import wrap

    beginning = text[: WIDTH * LINES]
    lines: list[str] = []
    for line in beginning.split("\n"):
        lines += wrap(line, WIDTH) or [""]
    if len(beginning) == len(text) and len(lines) <= LINES:
        return "\n".join(lines)
    return "\n".join(lines[:LINES]) + " …"
