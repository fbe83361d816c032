"""The words of WordprocessingML: lengths, runs and paragraphs as XML;
user text is escaped here and nowhere else."""

from __future__ import annotations

import re
from collections.abc import Sequence
from xml.sax.saxutils import escape, quoteattr

from parplanner.reports.report import form
from parplanner.reports.report.fonts import face
from parplanner.reports.report.rich import Stretch

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"'
)
_HOLDING = re.compile(r"(?<=[0-9A-ZĐÀ-Ý])-(?=[0-9A-ZĐÀ-Ý])")
"""The hyphen of 05/QĐ-UBND and 2021-2025, where no line ends;
copied from Word it is an ordinary one."""
RULE_EIGHTHS = round(form.RULE_WIDTH * 8)
"""Thickness of a rule in 1/8 pt."""


def twips(mm: float) -> int:
    """mm → 1/20 pt."""
    return round(mm * form.PT_PER_MM * 20)


def points(pt: float) -> int:
    """pt → 1/20 pt."""
    return round(pt * 20)


def attribute(text: str) -> str:
    """A text as a quoted attribute."""
    return quoteattr(text)


def run(text: str, properties: str = "") -> str:
    """Plain text in one look; line breaks become ``w:br``, the
    hyphens of numbers and symbols hold."""
    lines = "<w:br/>".join(map(_line, text.split("\n")))
    look = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f"<w:r>{look}{lines}</w:r>" if lines else ""


def _line(text: str) -> str:
    pieces = _HOLDING.split(text) if "-" in text else [text]
    return "<w:noBreakHyphen/>".join(
        f'<w:t xml:space="preserve">{escape(piece)}</w:t>' if piece else "" for piece in pieces
    )


def look(bold: bool, italic: bool) -> str:
    """Run properties that differ from the style's; an explicit "off" where the style has it."""
    return f"{'<w:b/><w:bCs/>' if bold else ''}{'<w:i/><w:iCs/>' if italic else ''}"


def runs(stretches: Sequence[Stretch], style: form.TextStyle) -> str:
    """A paragraph's stretches: only what a span adds to its style is written."""
    looks = {
        face(bold, italic).name: look(bold and not style.bold, italic and not style.italic)
        for bold in (False, True)
        for italic in (False, True)
    }
    return "".join(run(stretch.text, looks[stretch.face.name]) for stretch in stretches)


def paragraph(style: str, content: str, properties: str = "") -> str:
    """A paragraph; ``properties`` are further ``w:pPr`` children in the order of the schema."""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{properties}</w:pPr>{content}</w:p>'


def spacing(before: float | None = None, after: float | None = None) -> str:
    """Space before and after in pt where it differs from the style's."""
    parts = [
        f' w:{name}="{points(value)}"'
        for name, value in (("before", before), ("after", after))
        if value is not None
    ]
    return f"<w:spacing{''.join(parts)}/>" if parts else ""


def indents(left: float, right: float) -> str:
    """Indents in pt."""
    return f'<w:ind w:left="{points(left)}" w:right="{points(right)}" w:firstLine="0"/>'


def rule(
    style: str, width: float, length: float, after: float | None = None, keep: bool = True
) -> str:
    """A centred line ``length`` pt long between edges ``width`` pt
    apart: the border of an empty paragraph."""
    side = max(0.0, (width - length) / 2)
    kept = "<w:keepNext/>" if keep else ""
    return paragraph(style, "", f"{kept}{spacing(after=after)}{indents(side, side)}")
