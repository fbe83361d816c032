"""Report → PDF: real pages by the decree's numbers, embedded fonts,
text drawn as text and never read as markup."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from parplanner.reports.pdf.flow import Flow
from parplanner.reports.pdf.pages import Pages
from parplanner.reports.pdf.table import PdfTable
from parplanner.reports.pdf.text import PdfText
from parplanner.reports.report import form
from parplanner.reports.report.fonts import face
from parplanner.reports.report.model import (
    Block,
    LetterHead,
    Paragraph,
    Part,
    Report,
    Rule,
    SignatureBlock,
    Style,
    Table,
)
from parplanner.reports.report.outline import TITLES, levels
from parplanner.reports.report.paper import on_paper
from parplanner.reports.report.paragraphs import leads
from parplanner.reports.report.printable import Printable
from parplanner.reports.report.progress import Cancelled, Progress, Ticker
from parplanner.reports.report.typeset import TableText

# One export at a time: reportlab keeps its fonts' state in one place for the whole process.
_lock = threading.Lock()


def render(
    report: Report,
    target: Path,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> list[str]:
    """Write a PDF 1.7 to ``target``; returns notices, sentences about what is not as the report has
    it.

    ``progress(done, total)`` counts table rows. Raises FileProblem ``export.cancelled``,
    ``export.no_font``,
    ``export.too_wide`` (table), OSError.
    The same report gives the same bytes when SOURCE_DATE_EPOCH is set (reportlab takes its dates
    from there).
    """
    with _lock:
        faces = [face(bold, italic) for bold in (False, True) for italic in (False, True)]
        printable = Printable(lambda char: all(one.has(char) for one in faces))
        report = on_paper(report)
        first = report.parts[0]
        canvas = _canvas(report, target, printable)
        writer = _Writer(Pages(canvas, form.page(first.landscape, first.paper)), report, printable)
        writer.write(Ticker(report, progress, cancelled))
        canvas.save()
        return [*report.notices, *writer.notices, *printable.notices()]


def _canvas(report: Report, target: Path, printable: Printable) -> Any:
    from reportlab import rl_config
    from reportlab.pdfgen.canvas import Canvas

    # Plain compressed streams: a quarter smaller and faster than wrapped in ASCII.
    rl_config.useA85 = 0

    canvas = Canvas(
        str(target),
        pdfVersion=(1, 7),
        pageCompression=1,
        # Otherwise every file names Helvetica, which is not embedded.
        initialFontName=face().name,
        lang="vi-VN",
    )
    canvas.setTitle(printable.line(report.title))
    canvas.setAuthor(printable.line(report.author))
    canvas.setSubject("")
    canvas.setCreator("parplanner")
    # The window of a reader then shows the title instead of the file's name.
    canvas.setViewerPreference("DisplayDocTitle", "true")
    return canvas


class _Writer:
    """Walks the parts and blocks of a report down the pages."""

    def __init__(self, pages: Pages, report: Report, printable: Printable) -> None:
        self.notices: list[str] = []
        self._pages = pages
        self._report = report
        self._printable = printable
        self._flow = Flow(pages)
        self._text = PdfText(pages, printable, report.body_size)

    def write(self, tick: Ticker) -> None:
        """Every part on pages of its own, with its entry in the outline."""
        for number, part in enumerate(self._report.parts):
            if number:
                self._pages.begin_part(form.page(part.landscape, part.paper))
            self._pages.bookmark(self._printable.line(part.title or self._report.title), 0)
            self._part(part, tick)
        self._pages.close()

    def _part(self, part: Part, tick: Ticker) -> None:
        headings = levels(part.blocks, leaving_out=TITLES)
        for at, block in enumerate(part.blocks):
            tick.check()
            following = part.blocks[at + 1 :]
            if isinstance(block, Table):
                self._table(block, following, tick)
            elif isinstance(block, Paragraph):
                self._paragraph(self._flow, block, following, headings.get(at))
            else:
                self._add(self._flow, block, following)
        self._flow.flush()

    def _paragraph(
        self, flow: Flow, block: Paragraph, following: Sequence[Block], level: int | None = None
    ) -> None:
        """``level``: of a heading below the part's own entry in the outline."""
        items = self._text.paragraph(block)
        items[-1].keep = items[-1].keep or leads(block, following)
        if level is not None:
            items[0].draw = self._marked(items[0].draw, block, level)
        for item in items:
            flow.add(item)

    def _marked(
        self, draw: Callable[[float], None], heading: Paragraph, level: int
    ) -> Callable[[float], None]:
        """Drawing that also puts the heading into the outline."""
        said = self._printable.line(heading.text)
        title = said.upper() if form.style(heading.style).capitals else said

        def marked(y: float) -> None:
            self._pages.bookmark(title, level + 1, y)
            draw(y)

        return marked

    def _add(self, flow: Flow, block: Block, following: Sequence[Block]) -> None:
        if isinstance(block, Paragraph):
            self._paragraph(flow, block, following)
        elif isinstance(block, Rule):
            flow.add(
                self._text.rule(
                    0.0 if following and isinstance(following[0], Table) else form.GAP_AFTER_RULE
                )
            )
        elif isinstance(block, LetterHead):
            for item in self._text.head(block):
                flow.add(item)
        elif isinstance(block, SignatureBlock):
            flow.keep_last_lines()
            for item in self._text.signature(block):
                flow.add(item)
        elif not isinstance(block, Table):
            from parplanner.reports.pdf.chart import PdfChart  # most documents have no chart

            chart = PdfChart(self._pages, block, self._printable)
            for item in (*self._text.paragraph(chart.title()), *chart.items()):
                flow.add(item)

    def _table(self, table: Table, following: Sequence[Block], tick: Ticker) -> None:
        text = TableText(table, self._printable, self._report.table_size)
        setter = PdfTable(self._pages, text, tick)
        self._flow.flush(form.GAP_BEFORE_TABLE + setter.least_height)
        if not self._pages.is_fresh:
            self._pages.y += form.GAP_BEFORE_TABLE
        setter.draw(self._end_height(following))
        self.notices += text.notices()

    def _end_height(self, following: Sequence[Block]) -> float:
        """Room for what ends the document and must not stand alone on a
        page: the end mark, the signature."""
        flow = Flow(self._pages)
        for block in following:
            if not (
                isinstance(block, SignatureBlock)
                or (isinstance(block, Paragraph) and block.style is Style.END)
            ):
                break
            self._add(flow, block, ())
        return flow.height()
