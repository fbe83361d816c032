"""A drawing as SVG that Qt shows as reportlab meant it: what
reportlab writes, with its slips mended."""

from __future__ import annotations

import re
from typing import Any
from xml.sax.saxutils import escape

from parplanner.reports.charts.look import Look

_TEXT = re.compile(
    r'(<text [^>]*?y="(-?[0-9.e-]+)"[^>]*?transform="translate\(0,)-?[0-9]+(\) scale\(1,-1\)")'
)
_COLOUR = re.compile(r"rgb\((\d+)%,(\d+)%,(\d+)%\)")
_CLIP = re.compile(r' style="clip-path: url\(#clip\)"|<clipPath.*?</clipPath>', re.DOTALL)
_DOCTYPE = re.compile(r"<!DOCTYPE[^>]*>")


def svg(drawing: Any, look: Look) -> str:
    """The drawing as an SVG document in the look's font."""
    from reportlab.graphics import renderSVG

    return mended(renderSVG.drawToString(drawing), look)


def mended(source: str, look: Look) -> str:
    """Mend what reportlab 5.0's SVG gets wrong, each seen on the screen before:

    texts stand on whole units (their place is cut, not rounded), colours are cut to whole percents,
    the font is named as reportlab knows it and not as Qt does, and a clip path and a document type
    stand there that Qt warns of.
    """
    colours = {
        _percents(name): name for name in (look.ink, look.grid, look.ground, *look.fills.values())
    }
    source = _COLOUR.sub(lambda m: colours.get((int(m[1]), int(m[2]), int(m[3])), m[0]), source)
    source = _TEXT.sub(lambda m: f"{m[1]}{2 * float(m[2]):.3f}{m[3]}", source)
    family = getattr(look.face, "family", look.face.name).replace("'", "").replace(";", "")
    quoted = "'" + escape(family, {'"': "&quot;"}) + "'"
    source = source.replace(f"font-family: {look.face.name};", f"font-family: {quoted};")
    return _DOCTYPE.sub("", _CLIP.sub("", source))


def _percents(name: str) -> tuple[int, int, int]:
    """How reportlab writes a colour, cut to whole percents."""
    parts = [int(name[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    return int(parts[0] * 100), int(parts[1] * 100), int(parts[2] * 100)
