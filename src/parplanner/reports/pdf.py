"""Report → PDF: real pages by the decree's numbers, embedded fonts, text drawn as text and never read as markup."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from parplanner.reports import form
from parplanner.reports.fonts import face
from parplanner.reports.model import Block, Paragraph, Report, Rule, Style, Table
from parplanner.reports.pdf_pages import Pages
from parplanner.reports.pdf_table import PdfTable
from parplanner.reports.printable import Printable
from parplanner.reports.progress import Cancelled, Progress, Ticker
from parplanner.reports.typeset import TableText
from parplanner.reports.wrap import Wrapper, line_height

# One export at a time: reportlab keeps its fonts' state in one place for the whole process.
_lock = threading.Lock()


def render(
    report: Report, target: Path, progress: Progress | None = None, cancelled: Cancelled | None = None
) -> list[str]:
    """Write a PDF 1.7 to ``target``; returns notices, sentences about what is not as the report has it.

    ``progress(done, total)`` counts table rows. Raises FileProblem ``export.cancelled``, ``export.no_font``, OSError.
    The same report gives the same bytes when SOURCE_DATE_EPOCH is set (reportlab takes its dates from there).
    """
    with _lock:
        regular, bold = face(), face(bold=True)
        printable = Printable(lambda char: regular.has(char) and bold.has(char))
        canvas = _canvas(report, target, printable)
        writer = _Writer(Pages(canvas, form.page(report.landscape)), printable, Ticker(report, progress, cancelled))
        for i, block in enumerate(report.blocks):
            writer.block(block, report.blocks[i + 1 :])
        writer.pages.close()
        canvas.save()
        return [*report.notices, *writer.notices, *printable.notices()]


def _canvas(report: Report, target: Path, printable: Printable) -> Any:
    from reportlab import rl_config
    from reportlab.pdfgen.canvas import Canvas

    # Plain compressed streams: a quarter smaller and faster than wrapped in ASCII.
    rl_config.useA85 = 0

    page = form.page(report.landscape)
    canvas = Canvas(
        str(target),
        pagesize=(page.width * form.PT_PER_MM, page.height * form.PT_PER_MM),
        pdfVersion=(1, 7),
        pageCompression=1,
        # Otherwise every file names Helvetica, which is not embedded.
        initialFontName=face().name,
        lang="vi-VN",
    )
    title = printable.line(report.title)
    canvas.setTitle(title)
    canvas.setAuthor(printable.line(report.author))
    canvas.setSubject("")
    canvas.setCreator("parplanner")
    canvas.bookmarkPage("start")
    canvas.addOutlineEntry(title, "start", 0)
    return canvas


class _Writer:
    """Walks the blocks of a report down the pages."""

    def __init__(self, pages: Pages, printable: Printable, ticker: Ticker) -> None:
        self.pages = pages
        self.notices: list[str] = []
        self._printable = printable
        self._ticker = ticker
        self._last_width = 0.0

    def block(self, block: Block, following: Sequence[Block]) -> None:
        """Draw one block; ``following`` are those after it."""
        if isinstance(block, Paragraph):
            self._paragraph(block)
        elif isinstance(block, Rule):
            self._rule()
        else:
            self._table(block, following)

    def _lines(self, paragraph: Paragraph) -> tuple[Wrapper, list[str]]:
        style = form.STYLES[paragraph.style]
        wrapper = Wrapper(face(style.bold, style.italic), style.size)
        room = (self.pages.right - self.pages.left) * style.share
        text = self._printable.text(paragraph.text)
        return wrapper, wrapper.balanced(text, room) if style.align is form.Align.CENTER else wrapper.lines(text, room)

    def _paragraph(self, paragraph: Paragraph) -> None:
        style = form.STYLES[paragraph.style]
        wrapper, lines = self._lines(paragraph)
        leading = line_height(style.size)
        if not self.pages.is_fresh:
            self.pages.y += style.before
        for raw in lines:
            line = raw.rstrip(" \n")
            if self.pages.room < leading:
                self.pages.next_page()
            self._last_width = wrapper.width(line)
            free = self.pages.right - self.pages.left - self._last_width
            shift = {form.Align.LEFT: 0.0, form.Align.CENTER: free / 2, form.Align.RIGHT: free}[style.align]
            baseline = self.pages.y + form.BASELINE * style.size
            self.pages.put(self.pages.left + shift, baseline, [line], wrapper.face, style.size)
            self.pages.y += leading

    def _rule(self) -> None:
        length = self._last_width * form.RULE_SHARE
        x = (self.pages.left + self.pages.right - length) / 2
        y = self.pages.y + form.RULE_GAP
        self.pages.lines([(x, y, x + length, y)], form.RULE_WIDTH)
        self.pages.y = y + form.RULE_WIDTH

    def _table(self, table: Table, following: Sequence[Block]) -> None:
        if not self.pages.is_fresh:
            self.pages.y += form.GAP_BEFORE_TABLE
        text = TableText(table, self._printable)
        PdfTable(self.pages, text, self._ticker).draw(self._end_height(following))
        self.notices += text.notices()

    def _end_height(self, following: Sequence[Block]) -> float:
        """Room for the paragraphs that end the document, which must not stand alone on a page."""
        height = 0.0
        for block in following:
            if not isinstance(block, Paragraph) or block.style is not Style.END:
                break
            style = form.STYLES[block.style]
            height += style.before + len(self._lines(block)[1]) * line_height(style.size)
        return height
