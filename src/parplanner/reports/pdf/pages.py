"""The pages of a PDF: text and lines at places counted from the upper left, page numbers, the way
to the next page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from parplanner.reports.report import form
from parplanner.reports.report.fonts import face
from parplanner.reports.report.rich import Stretch
from parplanner.reports.report.wrap import Measured


class Pages:
    """Draws on a reportlab canvas. All lengths in pt; ``y`` is how far below the paper's edge the
    next block begins.

    ``page`` is the first part's; :meth:`begin_part` changes it. Numbers restart with every part.
    """

    def __init__(self, canvas: Any, page: form.Page) -> None:
        self._canvas = canvas
        self._text: Any = None
        self._font: tuple[str, float] | None = None
        self._word_space = 0.0
        self._bookmarks = 0
        self._set_up(page)

    def _set_up(self, page: form.Page) -> None:
        self.width = page.width * form.PT_PER_MM
        self.height = page.height * form.PT_PER_MM
        self.left = page.left * form.PT_PER_MM
        self.right = self.width - page.right * form.PT_PER_MM
        self.top = page.top * form.PT_PER_MM
        self.bottom = self.height - page.bottom * form.PT_PER_MM
        self.number = 1
        self.y = self.top
        self._canvas.setPageSize((self.width, self.height))

    @property
    def room(self) -> float:
        """What is left of the page."""
        return self.bottom - self.y

    @property
    def is_fresh(self) -> bool:
        """Whether nothing stands on the page yet."""
        return self.y <= self.top

    def begin_part(self, page: form.Page) -> None:
        """Finish the page; what follows is numbered from 1 again, on pages of this size."""
        self.close()
        self._set_up(page)

    def bookmark(self, title: str, level: int, y: float | None = None) -> None:
        """An entry of the outline that leads to ``y`` on this page, to the whole page where it is
        not given.

        ``level`` counts from 0 and is never more than one below that of the entry before.
        """
        self._bookmarks += 1
        key = f"heading{self._bookmarks}"
        if y is None:
            self._canvas.bookmarkPage(key)
        else:
            self._canvas.bookmarkPage(key, fit="XYZ", left=0, top=self.height - y, zoom=0)
        self._canvas.addOutlineEntry(title, key, level, closed=level > 0)

    def next_page(self) -> None:
        """Finish the page and begin another, with its number in the top margin."""
        self.close()
        self.number += 1
        self.y = self.top
        self._draw_number()

    def close(self) -> None:
        """Finish the page."""
        self._finish_text()
        self._canvas.showPage()

    def _draw_number(self) -> None:
        regular, size, text = face(), form.PAGE_NUMBER_SIZE, str(self.number)
        x = (self.width - regular.width(text) * size / 1000) / 2
        self.put(x, form.PAGE_NUMBER_BASELINE * form.PT_PER_MM, [text], regular, size)

    def put(
        self, x: float, baseline: float, lines: Sequence[str], font: Measured, size: float
    ) -> None:
        """Lines below each other from a baseline on, single-spaced."""
        text = self._begin(x, baseline, 0.0)
        self._set_font(font, size)
        for line in lines:
            text.textLine(line)

    def put_line(
        self, x: float, baseline: float, line: Sequence[Stretch], size: float, word_space: float
    ) -> None:
        """One line of several faces, every blank widened by ``word_space``."""
        text = self._begin(x, baseline, word_space)
        for stretch in line:
            self._set_font(stretch.face, size)
            text.textOut(stretch.text)

    def _begin(self, x: float, baseline: float, word_space: float) -> Any:
        if self._text is None:
            self._text = self._canvas.beginText()
            self._font = None
            self._word_space = 0.0
        if word_space != self._word_space:
            self._text.setWordSpace(word_space)
            self._word_space = word_space
        self._text.setTextOrigin(x, self.height - baseline)
        return self._text

    def _set_font(self, font: Measured, size: float) -> None:
        if self._font != (font.name, size):
            self._text.setFont(font.name, size, size * form.LINE_SPACING)
            self._font = (font.name, size)

    def _finish_text(self) -> None:
        if self._text is not None:
            # Word space outlives the text object.
            if self._word_space:
                self._text.setWordSpace(0)
            self._canvas.drawText(self._text)
            self._text = None

    def lines(self, segments: Sequence[tuple[float, float, float, float]], width: float) -> None:
        """Black lines ``(x1, y1, x2, y2)`` of one width."""
        self._canvas.setLineWidth(width)
        self._canvas.lines(
            [(x1, self.height - y1, x2, self.height - y2) for x1, y1, x2, y2 in segments]
        )

    def drawing(self, drawing: Any, y: float) -> None:
        """A reportlab drawing between the margins, its upper left at the left margin and y."""
        from reportlab.graphics import renderPDF

        # Else every page with a chart would name Helvetica, which is not embedded.
        drawing.initialFontName = face().name
        renderPDF.draw(drawing, self._canvas, self.left, self.height - y - drawing.height)
