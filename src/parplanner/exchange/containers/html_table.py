"""Blocks as clipboard HTML, so that Word and Excel take a table with its borders and its cells
whole (a plain text breaks a cell of many lines into rows)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape

_NUMBER = re.compile(r"-?(?:0|[1-9]\d{0,8})(?:,\d{1,3})?")
_CELL = "border:0.5pt solid black;padding:2pt;vertical-align:top"
_OURS = '<meta name="generator" content="parplanner">'
_TEXT = "mso-number-format:'\\@'"


def format(block: Sequence[Sequence[str]]) -> str:
    """A table with borders. Texts stay texts ("1.10" is a code), points are numbers whatever the
    computer's comma is (``x:num`` for Excel, ``sdval`` for LibreOffice, with the decimals and the
    comma they have here), line breaks stay in their cell."""
    rows = "".join(map(_row, block))
    style = "<style>br{mso-data-placement:same-cell}</style>"
    return (
        '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta '
        f'charset="utf-8">{_OURS}{style}</head>'
        f'<body><table style="border-collapse:collapse">{rows}</table></body></html>'
    )


def is_ours(html: str) -> bool:
    """Whether this program wrote it: then the plain text beside it is the same to the last sign."""
    return _OURS in html[:1000]


def _row(cells: Sequence[str]) -> str:
    return "<tr>" + "".join(map(_cell, cells)) + "</tr>"


def _cell(cell: str) -> str:
    if _NUMBER.fullmatch(cell):
        number = cell.replace(",", ".")
        # 1033: the value is written with a point; 1066: Writer shows it as Vietnamese does.
        decimals = len(cell.partition(",")[2])
        shown = f"0,{'0' * decimals}" if decimals else "0"
        figures = f'x:num="{number}" sdval="{number}" sdnum="1033;1066;{shown}"'
        return f'<td style="{_CELL}" {figures}>{cell}</td>'
    inside = escape(cell).replace("\n", "<br>")
    return f'<td style="{_CELL};{_TEXT}" sdnum="1033;0;@">{inside}</td>'
