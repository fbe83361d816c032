"""As much of a wrapped text as a cell has room for: no line is cut through."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout

LINE_BREAK = "\u2028"  # what Qt's styles break a line at; a bare newline they swallow


@lru_cache(maxsize=4096)
def _fitting(text: str, font_key: str, width: int, lines: int) -> str:
    """As much of a wrapped text as fills ``lines`` whole lines, the last one elided."""
    font = QFont()
    font.fromString(font_key)
    metrics = QFontMetrics(font)
    shown: list[str] = []
    paragraphs = text.replace(LINE_BREAK, "\n").split("\n")  # Qt has put its own breaks in
    for number, paragraph in enumerate(paragraphs):
        layout = QTextLayout(paragraph, font)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            start = line.textStart()
            if len(shown) == lines - 1:
                rest = (
                    paragraph[start:]
                    if number == len(paragraphs) - 1
                    else f"{paragraph[start:]}  …"
                )
                shown.append(metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width))
                layout.endLayout()
                return LINE_BREAK.join(shown)
            shown.append(paragraph[start : start + line.textLength()].rstrip())
        layout.endLayout()
    return LINE_BREAK.join(shown)


def whole_lines(text: str, font: QFont, width: int, height: int) -> str:
    """The part of a text that fits a cell without a line cut through."""
    lines = max(height // max(QFontMetrics(font).lineSpacing(), 1), 1)
    return _fitting(text[:2000], font.toString(), max(width, 10), lines)
