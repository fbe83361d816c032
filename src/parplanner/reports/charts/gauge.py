"""The gauge: how much of all points is achieved, where the goal stands, what is planned."""

from __future__ import annotations

from typing import Any

from parplanner.domain import points
from parplanner.reports.charts.look import Look
from parplanner.reports.charts.parts import (
    Drawn,
    Mark,
    colour,
    new_drawing,
    put_bar,
    put_text,
    text_width,
    turned,
)
from parplanner.reports.report.chart_model import Gauge, Reading, Role


def draw_gauge(gauge: Gauge, look: Look, width: float) -> Drawn:
    """A bar with the achieved points and its label above, the plan
    and the goal marked and named below."""
    from reportlab.graphics.shapes import Rect

    lead = look.leading
    thick = 1.7 * lead
    drawing = new_drawing(width, thick + 4.4 * lead)
    bar_y = drawing.height - lead * 1.2 - thick
    top = max(
        1,
        gauge.top,
        *(r.value for r in (gauge.achieved, gauge.planned, gauge.goal) if r is not None),
    )
    scale = (width - 2) / top
    ink = colour(look.ink)
    drawing.add(Rect(1, bar_y, top * scale, thick, fillColor=None, strokeColor=ink, strokeWidth=1))
    marks: list[Mark] = []
    if gauge.achieved is not None:
        box = (1.0, bar_y, gauge.achieved.value * scale, thick)
        if gauge.achieved.value:
            put_bar(drawing, look, Role.ACHIEVED, box)
        _label(drawing, look, gauge.achieved, box[0] + box[2], drawing.height - lead * 0.6)
        marks.append(
            Mark(turned(drawing.height, box), turned(drawing.height, box), *_told(gauge.achieved))
        )
    _label_top(drawing, look, gauge, width, drawing.height - lead * 0.6)
    foot = look.size * 0.6
    needles = sorted(
        (r for r in (gauge.planned, gauge.goal) if r is not None), key=lambda r: r.value
    )
    for row, reading in enumerate(needles):
        x = 1 + reading.value * scale
        _needle(drawing, look, reading, (x, bar_y, thick, foot))
        # The lower one's words end at its needle, the higher one's begin there: neither stands
        # under the other's.
        lean = 0.0 if len(needles) == 1 else (0.5 if row else -0.5)
        _label(drawing, look, reading, x, bar_y - foot - lead * (0.6 + 1.15 * row), lean)
        area = turned(
            drawing.height, (x - foot - 2, bar_y - foot, 2 * foot + 4, thick + 1.5 * foot)
        )
        marks.append(Mark(area, area, *_told(reading)))
    return Drawn(drawing, tuple(marks))


def _told(reading: Reading) -> tuple[str, Any]:
    return reading.tip, reading.place


def _label_top(drawing: Any, look: Look, gauge: Gauge, width: float, middle: float) -> None:
    """The maximum at the right end, unless the achieved points' label reaches there."""
    text = points.format_points(gauge.top)
    if gauge.achieved is None:
        taken = 0.0
    else:
        wide = text_width(look, gauge.achieved.label)
        end = gauge.achieved.value / max(1, gauge.top) * width
        taken = min(width, max(wide, end + wide / 2))
    if taken + text_width(look, text) + 8 < width:
        put_text(drawing, look, width - 1, middle, text, "end")


def _label(
    drawing: Any, look: Look, reading: Reading, x: float, middle: float, lean: float = 0.0
) -> None:
    """Words centred on x, or leaning to a side by ``lean`` of their
    width, as far as the edges let them."""
    wide = text_width(look, reading.label)
    start = x - wide / 2 + lean * (wide + look.size)
    put_text(drawing, look, max(0.0, min(drawing.width - wide, start)), middle, reading.label)


def _needle(
    drawing: Any, look: Look, reading: Reading, box: tuple[float, float, float, float]
) -> None:
    """A line through the bar (x, its y and thickness) with a foot:
    filled for the goal, hollow for the plan."""
    from reportlab.graphics.shapes import Line, Polygon

    x, y, thick, foot = box
    ink, planned = colour(look.ink), reading.role is Role.TARGET
    wide, dash = (1.5, [3, 2]) if planned else (2.5, None)
    drawing.add(
        Line(x, y, x, y + thick + 3, strokeColor=ink, strokeWidth=wide, strokeDashArray=dash)
    )
    fill = colour(look.fills[Role.TARGET]) if planned else ink
    shape = [x, y, x - foot * 0.7, y - foot, x + foot * 0.7, y - foot]
    drawing.add(Polygon(shape, fillColor=fill, strokeColor=ink, strokeWidth=1))
