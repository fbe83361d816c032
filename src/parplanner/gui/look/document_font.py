"""The letters of the printed pages on the screen: text is written in what it will be read in."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase

from parplanner import paths

FILES = ("Tinos-Regular.ttf", "Tinos-Bold.ttf", "Tinos-Italic.ttf", "Tinos-BoldItalic.ttf")


@lru_cache(maxsize=1)
def _make_known() -> None:
    for name in FILES:
        QFontDatabase.addApplicationFont(str(paths.resource("fonts", name)))


def font(size: float) -> QFont:
    """The font of the pages at ``size`` pt."""
    _make_known()
    made = QFont("Tinos")
    made.setStyleHint(QFont.StyleHint.Serif)
    made.setPointSizeF(size)
    return made
