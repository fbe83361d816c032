"""Report → Word: real styles, sections and repeated headers, a
file a clerk can go on writing in."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from parplanner.reports.docx import styles
from parplanner.reports.docx.chart import DocxChart
from parplanner.reports.docx.package import Package
from parplanner.reports.docx.table import DocxTable
from parplanner.reports.docx.text import DocxText
from parplanner.reports.report import form
from parplanner.reports.report.chart_model import AnyChart
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
from parplanner.reports.report.outline import levels
from parplanner.reports.report.paper import on_paper
from parplanner.reports.report.paragraphs import leads
from parplanner.reports.report.printable import Printable
from parplanner.reports.report.progress import Cancelled, Progress, Ticker
from parplanner.reports.report.typeset import TableText

_END_PROPERTIES = f'<w:pStyle w:val="{styles.END_OF_PART}"/>'

# Word sets the larger of two spaces that meet, not their sum.
_AFTER_RULE = form.GAP_AFTER_RULE + form.PARAGRAPH_GAP


def render(
    report: Report,
    target: Path,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> list[str]:
    """Write a Word file to ``target``; returns notices, sentences about what is not as the report
    has it.

    ``progress(done, total)`` counts table rows. Raises FileProblem ``export.cancelled``,
    ``export.no_font``,
    ``export.too_wide`` (table), OSError.
    The same report gives the same bytes when SOURCE_DATE_EPOCH is set.
    """
    report, printable = on_paper(report), Printable()
    ticker = Ticker(report, progress, cancelled)
    writer = _Writer(report, printable, ticker)
    body = writer.body()
    title, author = printable.line(report.title), printable.line(report.author)
    writer.package.save(target, body, title, author, ticker.check)
    return [*report.notices, *writer.notices, *printable.notices()]


class _Writer:
    """Walks the parts and blocks of a report."""

    def __init__(self, report: Report, printable: Printable, tick: Ticker) -> None:
        self.notices: list[str] = []
        self.package = Package(
            styles.styles_xml(report.body_size, report.table_size, _head_size(report))
        )
        self._report = report
        self._printable = printable
        self._tick = tick
        self._charts = 0

    def body(self) -> str:
        """Everything inside ``w:body``."""
        made: list[str] = []
        last = len(self._report.parts) - 1
        for number, part in enumerate(self._report.parts):
            made += self._part(part)
            section = self.package.section(form.page(part.landscape, part.paper), first=number == 0)
            made.append(
                section
                if number == last
                else f"<w:p><w:pPr>{_END_PROPERTIES}{section}</w:pPr></w:p>"
            )
        return "".join(made)

    def _part(self, part: Part) -> list[str]:
        page = form.page(part.landscape, part.paper)
        width, height = (
            mm * form.PT_PER_MM for mm in (page.printable_width, page.printable_height)
        )
        text = DocxText(self._printable, self._report.body_size, width, height)
        kept = _kept_before_signature(part.blocks, text)
        headings = levels(part.blocks)
        made: list[str] = []
        for at, block in enumerate(part.blocks):
            self._tick.check()
            following = part.blocks[at + 1] if at + 1 < len(part.blocks) else None
            gap = form.GAP_BEFORE_TABLE if isinstance(following, Table) else None
            if isinstance(block, Paragraph):
                keep = at in kept or leads(block, part.blocks[at + 1 : at + 3])
                made.append(text.paragraph(block, keep=keep, after=gap, level=headings.get(at)))
            elif isinstance(block, Rule):
                made.append(text.rule(_AFTER_RULE if gap is None else gap))
            elif isinstance(block, LetterHead):
                made.append(text.head(block))
            elif isinstance(block, SignatureBlock):
                made.append(text.signature(block))
            elif isinstance(block, Table):
                made.append(self._table(block, page, following))
            else:
                made += self._chart(block, page, text)
        if part is self._report.parts[-1] and isinstance(part.blocks[-1], Table | SignatureBlock):
            # Word wants a paragraph behind the last table.
            made.append(f"<w:p><w:pPr>{_END_PROPERTIES}</w:pPr></w:p>")
        return made

    def _table(self, table: Table, page: form.Page, following: Block | None) -> str:
        text = TableText(table, self._printable, self._report.table_size)
        height = page.printable_height * form.PT_PER_MM
        clings = isinstance(following, SignatureBlock) or (
            isinstance(following, Paragraph) and following.style is Style.END
        )
        made = DocxTable(text, self._report.table_size, height, self._tick).xml(keep_last=clings)
        self.notices += text.notices()
        return made

    def _chart(self, chart: AnyChart, page: form.Page, text: DocxText) -> list[str]:
        self._charts += 1
        title = text.paragraph(Paragraph(Style.CAPTION, chart.title))
        if not chart.labels:
            return [title]
        return [title, DocxChart(chart, self._printable).add(self.package.part, self._charts, page)]


def _head_size(report: Report) -> int:
    """The size the head asks for, 13 where there is none."""
    heads = (b for part in report.parts for b in part.blocks if isinstance(b, LetterHead))
    return next((head.size for head in heads), 13)


def _kept_before_signature(blocks: Sequence[Block], text: DocxText) -> set[int]:
    """The paragraphs that stay with a signature: as many as make two lines of text before it."""
    kept: set[int] = set()
    for at, block in enumerate(blocks):
        if not isinstance(block, SignatureBlock):
            continue
        lines = 0
        for before in range(at - 1, -1, -1):
            paragraph = blocks[before]
            if lines >= form.KEPT_LINES or not isinstance(paragraph, Paragraph):
                break
            kept.add(before)
            lines += len(text.lay(paragraph).lines)
    return kept
