"""How charts look: the letters, the colours and the patterns that tell the roles apart, on paper
and on a screen."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from parplanner.reports.report import form
from parplanner.reports.report.chart_model import Role
from parplanner.reports.report.fonts import face
from parplanner.reports.report.wrap import Measured

LABEL_LINES = 2
"""The most lines of a label, on paper as on the screen."""


@dataclass(frozen=True, slots=True)
class Look:
    """Colours are ``#rrggbb``; ``size`` in units of the drawing (pt on paper, pixels on a screen).

    ``label_lines``: the most lines of a label, the rest is cut with an ellipsis; 0 for all of them.
    ``ground``: what the drawing stands on. ``row_gap``: between the rows of bars.
    """

    face: Measured
    size: float
    ink: str
    grid: str
    fills: Mapping[Role, str]
    label_lines: int = 0
    ground: str = "#ffffff"
    row_gap: float = 6.0

    @property
    def leading(self) -> float:
        """From line to line."""
        return self.size * form.LINE_SPACING


def paper(*, dense: bool = False) -> Look:
    """The document's own letters, black; greys that a copier keeps apart.

    ``dense``: the smallest, close together."""
    fills = {Role.ACHIEVED: "#b8b8b8", Role.TARGET: "#ffffff", Role.LOST: "#e4e4e4"}
    size, gap = (form.TABLE_SIZES[-1], 2.5) if dense else (form.TABLE_SIZES[0], 6.0)
    return Look(face(), size, "#000000", "#b8b8b8", fills, LABEL_LINES, row_gap=gap)


HATCHED = (Role.LOST,)
"""Roles drawn with slanting lines; the target's bar is the
unfilled or pale one with the thicker edge."""


class ScreenFace:
    """A font of the screen: reportlab measures it through Qt's
    own widths and names it in its SVG."""

    _dynamicFont = False  # noqa: N815 – the names reportlab looks for
    _multiByte = 1  # noqa: N815

    def __init__(self, family: str, measure: Callable[[str], float]) -> None:
        """``measure`` gives the width of a text in 1/1000 of the size."""
        from reportlab.pdfbase import pdfmetrics

        self.family = family
        # A name that is safe wherever reportlab writes it; ``charts_svg`` puts the family in its
        # place.
        self.name = self.fontName = f"screen-{family.encode().hex()}"
        self._measure = measure
        self._known: dict[str, float] = {}
        pdfmetrics.registerFont(self)

    def width(self, word: str) -> float:
        """Width of a text in 1/1000 of the size, remembered."""
        known = self._known.get(word)
        if known is None:
            known = self._known[word] = self._measure(word)
        return known

    def stringWidth(self, text: str, size: float, encoding: Any = None) -> float:  # noqa: N802 – reportlab asks for it
        """What reportlab asks of a font."""
        return self.width(text) * size / 1000
