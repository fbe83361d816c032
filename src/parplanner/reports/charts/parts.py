"""What all charts are made of: the drawing with its marks, painted
bars, legends, labels that are wrapped or cut."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from parplanner.domain.place import Place
from parplanner.reports.charts.look import HATCHED, Look
from parplanner.reports.report import form
from parplanner.reports.report.chart_model import Role
from parplanner.reports.report.wrap import Measured, Wrapper

GAP = 5.0
_HATCH_STEP, _HATCH_WIDTH = 0.38, 0.046
"""Distance and stroke of a hatch in sizes of the letters."""
_ELLIPSIS = "…"


@dataclass(frozen=True, slots=True)
class Mark:
    """A figure of a chart: where it hears the mouse, where it is lit (x, y, width, height from the
    drawing's upper left, in its units), what it tells, and the rows it stands for."""

    area: tuple[float, float, float, float]
    spot: tuple[float, float, float, float]
    tip: str
    place: Place | None


@dataclass(frozen=True, slots=True)
class Drawn:
    """A reportlab ``Drawing`` and its marks in reading order."""

    drawing: Any
    marks: tuple[Mark, ...]


def new_drawing(width: float, height: float) -> Any:
    """A drawing of whole units (the SVG's viewBox knows no others)."""
    from reportlab.graphics.shapes import Drawing

    return Drawing(math.ceil(width), math.ceil(height))


def colour(name: str) -> Any:
    """``#rrggbb`` for reportlab."""
    from reportlab.lib.colors import HexColor

    return HexColor(name)


def text_width(look: Look, text: str) -> float:
    """In units of the drawing."""
    return look.face.width(text) * look.size / 1000


def put_text(
    drawing: Any, look: Look, x: float, middle: float, text: str, anchor: str = "start"
) -> None:
    """One line, its small letters centred on ``middle`` (y upwards)."""
    from reportlab.graphics.shapes import String

    if text:
        y = middle - look.size * 0.32
        shape = String(
            x, y, text, fontName=look.face.name, fontSize=look.size, fillColor=colour(look.ink)
        )
        shape.textAnchor = anchor
        drawing.add(shape)


def put_ground(drawing: Any, look: Look, x: float, middle: float, text: str) -> None:
    """The ground under a line of text centred on x, so that nothing strikes it through."""
    from reportlab.graphics.shapes import Rect

    wide, high = text_width(look, text) + 2, look.size * 0.95
    ground = colour(look.ground)
    drawing.add(
        Rect(x - wide / 2, middle - high / 2, wide, high, fillColor=ground, strokeColor=None)
    )


def put_bar(drawing: Any, look: Look, role: Role, box: tuple[float, float, float, float]) -> None:
    """A bar (x, y, width, height, y upwards) in the colour and pattern of its role."""
    from reportlab.graphics.shapes import Rect

    x, y, width, height = box
    edge = 1.2 if role is Role.TARGET else form.BORDER_WIDTH
    drawing.add(
        Rect(
            x,
            y,
            width,
            height,
            fillColor=colour(look.fills[role]),
            strokeColor=colour(look.ink),
            strokeWidth=edge,
        )
    )
    if role in HATCHED:
        put_hatch(drawing, look, box)


def put_hatch(drawing: Any, look: Look, box: tuple[float, float, float, float]) -> None:
    """Slanting lines inside a bar: clip paths would be lost on the way to the screen."""
    from reportlab.graphics.shapes import Line

    x, y, width, height = box
    step = look.size * _HATCH_STEP
    # One family of lines over all bars: u − v is the same along each.
    start = math.floor((x - y - height) / step) * step
    shift = start
    while shift < x + width - y:
        low, high = max(x, y + shift), min(x + width, y + height + shift)
        if high - low > 0.5:
            ink = colour(look.ink)
            drawing.add(
                Line(
                    low,
                    low - shift,
                    high,
                    high - shift,
                    strokeColor=ink,
                    strokeWidth=look.size * _HATCH_WIDTH,
                )
            )
        shift += step


class Head:
    """What stands above a chart: the names of its series with their samples, and what its figures
    are measured in.

    A single series is named by the title. ``sample``: the width of a sample in sizes of the
    letters.
    """

    def __init__(
        self, look: Look, names: Sequence[str], note: str, width: float, sample: float = 1.3
    ) -> None:
        self._look, self._note, self._width, self._sample = look, note, width, sample
        self._names = names if len(names) > 1 else ()
        self._rows: list[list[int]] = []
        used = width
        for place, name in enumerate(self._names):
            wide = self._wide(name)
            if used + wide > width:
                self._rows.append([])
                used = 0.0
            self._rows[-1].append(place)
            used += wide
        if note and used + text_width(look, note) > width:
            self._rows.append([])
        self.height = len(self._rows) * look.leading * 1.2 + GAP if self._rows else 0.0

    def _wide(self, name: str) -> float:
        return self._look.size * (self._sample + 0.3) + text_width(self._look, name) + 3 * GAP

    def put(self, drawing: Any, swatch: Any) -> None:
        """Draw it at the top of a drawing; ``swatch(place, x, middle, width)`` draws a sample."""
        look, size, middle = self._look, self._look.size, 0.0
        for row, places in enumerate(self._rows):
            middle, x = drawing.height - (row + 0.5) * look.leading * 1.2, 1.0
            for place in places:
                swatch(place, x, middle, size * self._sample)
                put_text(drawing, look, x + size * (self._sample + 0.3), middle, self._names[place])
                x += self._wide(self._names[place])
        if self._rows:
            put_text(drawing, look, self._width - 1, middle, self._note, "end")


def label_lines(look: Look, text: str, room: float) -> list[str]:
    """A label in lines that fit; what is too much for the look ends in an ellipsis."""
    wrapper = Wrapper(look.face, look.size)
    lines = [line.rstrip(" \n") for line in wrapper.lines(text, room)]
    most = look.label_lines
    if not most or len(lines) <= most:
        return lines
    return [*lines[: most - 1], cut(look.face, look.size, f"{lines[most - 1]} {_ELLIPSIS}", room)]


def cut(face: Measured, size: float, text: str, room: float) -> str:
    """A line that fits, with an ellipsis where words were taken
    away; only a word alone is cut inside."""
    if face.width(text) * size / 1000 <= room:
        return text
    text = text.rstrip(f" {_ELLIPSIS}")
    while text and face.width(text + _ELLIPSIS) * size / 1000 > room:
        text = text.rpartition(" ")[0].rstrip() if " " in text else text[:-1]
    return text + _ELLIPSIS


def turned(
    height: float, box: tuple[float, float, float, float]
) -> tuple[float, float, float, float]:
    """A box counted from the lower left as one counted from the upper left."""
    x, y, wide, high = box
    return x, height - y - high, wide, high
