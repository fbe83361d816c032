"""Report → Excel: each table a sheet that prints like the PDF, with real numbers and live sums."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Any

from parplanner.reports.report import form
from parplanner.reports.report.chart_model import AnyChart
from parplanner.reports.report.model import Paper, Report, Table
from parplanner.reports.report.paper import on_paper
from parplanner.reports.report.printable import Printable
from parplanner.reports.report.progress import Cancelled, Progress, Ticker
from parplanner.reports.report.typeset import TableText
from parplanner.reports.xlsx import geometry
from parplanner.reports.xlsx.chart import add_chart
from parplanner.reports.xlsx.layout import SheetLayout, layouts
from parplanner.reports.xlsx.names import sheet_name
from parplanner.reports.xlsx.package import finish
from parplanner.reports.xlsx.sheet import SheetWriter
from parplanner.wording import tr

_PAPER_SIZES = {Paper.A4: 9, Paper.A3: 8}
"""Excel's numbers of paper."""


def render(
    report: Report,
    target: Path,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> list[str]:
    """Write a workbook to ``target``; returns notices, sentences about what is not as the report
    has it.

    ``progress(done, total)`` counts table rows. Raises FileProblem ``export.no_table`` (document)
    where there is
    nothing a workbook could hold, ``export.cancelled``, ``export.no_font``, ``export.too_wide``
    (table), OSError.
    The same report gives the same bytes when SOURCE_DATE_EPOCH is set.
    """
    from openpyxl import Workbook

    report, printable = on_paper(report), Printable()
    sheets = layouts(report)
    tables = [block for sheet in sheets for block in sheet.blocks if isinstance(block, Table)]
    ticker = Ticker(report, progress, cancelled, tables)
    book = Workbook()
    book.remove(book.active)
    _set_up_book(book, report, printable)
    notices, writers, names = list(report.notices), [], set[str]()
    for layout in sheets:
        sheet = book.create_sheet(sheet_name(printable.line(layout.name), names))
        writer, said = _write_sheet(sheet, layout, report.table_size, printable, ticker)
        writers.append(writer)
        notices += [*said, *_remarks(writer)]
    ticker.check()
    draft = BytesIO()
    book.save(draft)
    ticker.check()
    parts = [f"xl/worksheets/sheet{i + 1}.xml" for i in range(len(writers))]
    areas = {part: _area(writer) for part, writer in zip(parts, writers, strict=True)}
    values = {part: writer.values for part, writer in zip(parts, writers, strict=True)}
    finish(draft, target, values, areas, ticker.check)
    return [*notices, *printable.notices()]


def _set_up_book(book: Any, report: Report, printable: Printable) -> None:
    from openpyxl.styles import Font

    # Excel measures columns in digits of the Normal style's font, which openpyxl leaves at Calibri
    # 11.
    book._named_styles["Normal"].font = Font(name=form.FONT, size=geometry.NORMAL_SIZE)
    book._fonts[0] = Font(name=form.FONT, size=geometry.NORMAL_SIZE)
    book.properties.creator = "parplanner"
    book.properties.title = printable.line(report.title)
    book.calculation.fullCalcOnLoad = True


def _write_sheet(
    sheet: Any, layout: SheetLayout, table_size: int, printable: Printable, ticker: Ticker
) -> tuple[SheetWriter, list[str]]:
    page = form.page(layout.landscape, layout.paper)
    writer = SheetWriter(sheet, layout.widths, printable, page)
    notices: list[str] = []
    for block in layout.blocks:
        if isinstance(block, Table):
            text = TableText(block, printable, table_size)
            writer.table(block, text, ticker)
            notices += text.notices()
        elif isinstance(block, AnyChart):
            add_chart(writer, block)
        else:
            writer.block(block)
    _set_up_page(sheet, layout, page)
    sheet.print_area = _area(writer)
    return writer, notices


def _area(writer: SheetWriter) -> str:
    return f"A1:{writer.letters[-1]}{max(1, writer.row - 1)}"


def _set_up_page(sheet: Any, layout: SheetLayout, page: form.Page) -> None:
    from openpyxl.worksheet.page import PageMargins
    from openpyxl.worksheet.properties import PageSetupProperties

    sheet.page_setup.orientation = "landscape" if layout.landscape else "portrait"
    sheet.page_setup.paperSize = _PAPER_SIZES[layout.paper]
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_margins = PageMargins(
        left=geometry.inches(page.left),
        right=geometry.inches(page.right),
        top=geometry.inches(page.top),
        bottom=geometry.inches(page.bottom),
        header=geometry.inches(form.HEADER_DISTANCE),
        footer=geometry.inches(form.HEADER_DISTANCE),
    )
    number = sheet.oddHeader.center
    number.text, number.font, number.size = "&P", f"{form.FONT},Regular", form.PAGE_NUMBER_SIZE
    sheet.HeaderFooter.differentFirst = True
    # Centred on the paper and in its own size, as in the PDF, whatever the margins and the scale.
    sheet.HeaderFooter.alignWithMargins = False
    sheet.HeaderFooter.scaleWithDoc = False


def _remarks(writer: SheetWriter) -> list[str]:
    found = []
    if writer.continued:
        sentence = tr(
            "Rows too tall for Excel continue in the row below, with a blank number: {count}"
        )
        found.append(sentence.format(count=writer.continued))
    if writer.numbers_only:
        sentence = tr("Sums with too many parts for a formula stand as plain numbers: {count}")
        found.append(sentence.format(count=writer.numbers_only))
    return found
