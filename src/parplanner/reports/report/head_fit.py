"""The two columns of a letter head: as wide as place and date
need, which stand on one line (PL1-II.4)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from parplanner.reports.report import form
from parplanner.reports.report.compounds import BLANK
from parplanner.reports.report.fonts import face
from parplanner.reports.report.form import TextStyle
from parplanner.reports.report.model import LetterHead
from parplanner.reports.report.printable import Printable
from parplanner.reports.report.wrap import Wrapper

_SLACK = 1.5
"""mm beside a text that must not be broken: Word and LibreOffice take it for wider than we do."""
_DATE = ", ngày "


@dataclass(frozen=True, slots=True)
class HeadFit:
    """Widths of both columns in mm, and place and date as they are set: on two lines where no
    column holds them."""

    columns: tuple[float, float]
    place_date: str


def fit_head(head: LetterHead, printable: Printable) -> HeadFit:
    """The usual columns, or a wider right one that takes no line from the left one."""
    left, right = form.HEAD_COLUMNS
    said = printable.text(head.place_date)
    needed = _width(said, form.PLACE_DATE_STYLE) + _SLACK
    most = left + right - _least_left(head, printable)
    if needed <= right:
        return HeadFit(form.HEAD_COLUMNS, said)
    if needed <= most:
        return HeadFit((left + right - needed, needed), said)
    place, date = said.rpartition(_DATE)[::2]
    if not place:
        return HeadFit(form.HEAD_COLUMNS, said)
    # The date is never parted; a place longer than the column may be.
    date = f"{_DATE.strip(', ')} {date}".replace(" ", BLANK)
    return HeadFit(form.HEAD_COLUMNS, f"{place},\n{date}")


def _least_left(head: LetterHead, printable: Printable) -> float:
    """mm that the bodies and the number take on the lines they have in the usual column."""
    widest = max(width for width in (0.0, *_left_widths(head, printable)))
    return widest + _SLACK


def _left_widths(head: LetterHead, printable: Printable) -> Iterator[float]:
    room = form.HEAD_COLUMNS[0] * form.PT_PER_MM
    parent = form.head_style(form.PARENT_STYLE, head.size)
    agency = form.head_style(form.AGENCY_STYLE, head.size)
    for texts, style in (
        (head.parent, parent),
        (head.agency, agency),
        ((head.number,), form.NUMBER_STYLE),
    ):
        wrapper = Wrapper(face(style.bold, style.italic), style.size)
        for text in texts:
            for line in wrapper.balanced(printable.text(text), room):
                yield wrapper.width(line.rstrip(" \n")) / form.PT_PER_MM


def _width(text: str, style: TextStyle) -> float:
    """mm of a text on one line."""
    return face(style.bold, style.italic).width(text) * style.size / 1000 / form.PT_PER_MM
