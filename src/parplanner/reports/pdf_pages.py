"""The pages of a PDF: text and lines at places counted from the upper left, page numbers, the way to the next page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from parplanner.reports import form
from parplanner.reports.fonts import Face, face


class Pages:
    """Draws on a reportlab canvas. All lengths in pt; ``y`` is how far below the paper's edge the next block begins."""

    def __init__(self, canvas: Any, page: form.Page) -> None:
        self._canvas = canvas
        self.width = page.width * form.PT_PER_MM
        self.height = page.height * form.PT_PER_MM
        self.left = page.left * form.PT_PER_MM
        self.right = self.width - page.right * form.PT_PER_MM
        self.top = page.top * form.PT_PER_MM
        self.bottom = self.height - page.bottom * form.PT_PER_MM
        self.number = 1
        self.y = self.top
        self._text: Any = None
        self._font: tuple[str, float] | None = None

    @property
    def room(self) -> float:
        """What is left of the page."""
        return self.bottom - self.y

    @property
    def is_fresh(self) -> bool:
        """Whether nothing stands on the page yet."""
        return self.y <= self.top

    def next_page(self) -> None:
        """Finish the page and begin another, with its number in the top margin."""
        self._finish_text()
        self._canvas.showPage()
        self.number += 1
        self.y = self.top
        self._draw_number()

    def close(self) -> None:
        """Finish the last page."""
        self._finish_text()
        self._canvas.showPage()

    def _draw_number(self) -> None:
        regular, size, text = face(), form.PAGE_NUMBER_SIZE, str(self.number)
        x = (self.width - regular.width(text) * size / 1000) / 2
        self.put(x, form.PAGE_NUMBER_BASELINE * form.PT_PER_MM, [text], regular, size)

    def put(self, x: float, baseline: float, lines: Sequence[str], font: Face, size: float) -> None:
        """Lines below each other from a baseline on, single-spaced."""
        if self._text is None:
            self._text = self._canvas.beginText()
            self._font = None
        text = self._text
        if self._font != (font.name, size):
            text.setFont(font.name, size, size * form.LINE_SPACING)
            self._font = (font.name, size)
        text.setTextOrigin(x, self.height - baseline)
        for line in lines:
            text.textLine(line)

    def _finish_text(self) -> None:
        if self._text is not None:
            self._canvas.drawText(self._text)
            self._text = None

    def lines(self, segments: Sequence[tuple[float, float, float, float]], width: float) -> None:
        """Black lines ``(x1, y1, x2, y2)`` of one width."""
        self._canvas.setLineWidth(width)
        self._canvas.lines([(x1, self.height - y1, x2, self.height - y2) for x1, y1, x2, y2 in segments])
