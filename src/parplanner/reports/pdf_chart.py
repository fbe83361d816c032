"""A chart on the page: horizontal bars drawn as lines and text of the document's own fonts, one item each."""

from __future__ import annotations

from functools import partial

from parplanner.domain import points
from parplanner.reports import form
from parplanner.reports.fonts import face
from parplanner.reports.model import Chart, Paragraph, Style
from parplanner.reports.pdf_flow import Item
from parplanner.reports.pdf_pages import Pages
from parplanner.reports.printable import Printable
from parplanner.reports.wrap import Wrapper, line_height

_LABEL_SHARE = 0.42
_GAP = 5.0
_ROW_PADDING = 3.0
_BAR_HEIGHT = 11.0
_GREY = 0.72
_MOST_LINES = 20


def bar_texts(chart: Chart, blank: str = " ") -> list[str]:
    """What stands behind each bar: ``3,88 (65,87%)``, the share being the running one."""
    shares = [f"{blank}({points.format_hundredths(share)}%)" for share in chart.shares]
    shares += [""] * (len(chart.values) - len(shares))
    return [points.format_points(value) + share for value, share in zip(chart.values, shares, strict=True)]


class PdfChart:
    """Makes the items of one chart: its title, then a row per bar."""

    def __init__(self, pages: Pages, chart: Chart, printable: Printable) -> None:
        self._pages = pages
        self._chart = chart
        self._printable = printable
        self._wrapper = Wrapper(face(), form.TABLE_SIZES[0])
        self._texts = bar_texts(chart)
        width = pages.right - pages.left
        self._zero = pages.left + width * _LABEL_SHARE
        widest = max((self._wrapper.width(text) for text in self._texts), default=0.0)
        self._longest_bar = max(10.0, pages.right - self._zero - widest - 2 * _GAP)
        self._scale = self._longest_bar / max(1, *chart.values, 1)

    def title(self) -> Paragraph:
        """The chart's title as a paragraph."""
        return Paragraph(Style.CAPTION, self._chart.title)

    def items(self) -> list[Item]:
        """The bars; the first two stay together, and so do the last two."""
        found: list[Item] = []
        count = len(self._chart.labels)
        for number, (label, value) in enumerate(zip(self._chart.labels, self._chart.values, strict=True)):
            room = self._zero - self._pages.left - _GAP
            lines = [line.rstrip(" \n") for line in self._wrapper.lines(self._printable.text(label), room)]
            while len(lines) > _MOST_LINES:
                # A label no page could hold begins in rows of its own.
                part, lines = lines[:_MOST_LINES], lines[_MOST_LINES:]
                found.append(Item(len(part) * line_height(self._wrapper.size), partial(self._put_label, part)))
            height = len(lines) * line_height(self._wrapper.size) + 2 * _ROW_PADDING
            draw = partial(self._draw, lines, value, self._texts[number], height)
            found.append(Item(height, draw, before=_GAP if number == 0 else 0.0, keep=number in (0, count - 2)))
        return found

    def _put_label(self, lines: list[str], y: float) -> None:
        own, size = self._wrapper.face, self._wrapper.size
        for number, line in enumerate(lines):
            x = self._zero - _GAP - self._wrapper.width(line)
            self._pages.put(x, y + form.BASELINE * size + number * line_height(size), [line], own, size)

    def _draw(self, lines: list[str], value: int, text: str, height: float, y: float) -> None:
        own, size = self._wrapper.face, self._wrapper.size
        self._put_label(lines, y + _ROW_PADDING)
        middle = y + height / 2
        length = max(0, value) * self._scale
        if length:
            self._pages.bar(self._zero, middle - _BAR_HEIGHT / 2, length, _BAR_HEIGHT, _GREY)
        self._pages.lines([(self._zero, y, self._zero, y + height)], form.BORDER_WIDTH)
        baseline = middle - line_height(size) / 2 + form.BASELINE * size
        self._pages.put(self._zero + length + _GAP, baseline, [text], own, size)
