"""Printing: what was previewed is what is printed.

Pages of the PDF itself are drawn at the printer's resolution."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QRectF, QSize
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo

from parplanner.gui.desk import Desk
from parplanner.gui.flows.text_holes import may_print_holes
from parplanner.gui.services import document_names
from parplanner.gui.services.jobs import Job
from parplanner.gui.widgets.once import once
from parplanner.gui.widgets.wheel_guard import steady
from parplanner.wording import tr

MOST_DOTS = 600
"""dpi: more takes memory and shows nothing."""


def pages_of(printer: QPrinter, count: int) -> list[int]:
    """The pages the officer asked for, counted from 0, in order."""
    if printer.printRange() != QPrinter.PrintRange.PageRange or printer.fromPage() < 1:
        return list(range(count))
    return list(
        range(printer.fromPage() - 1, min(max(printer.toPage(), printer.fromPage()), count))
    )


def print_pdf(content: bytes, printer: QPrinter) -> int:
    """Draw the asked-for pages on a printer, each on paper turned as the
    page is; returns how many were printed."""
    document = QPdfDocument()
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    wanted = pages_of(printer, document.pageCount())
    printer.setFullPage(True)
    dots = min(printer.resolution(), MOST_DOTS)
    painter: QPainter | None = None
    for number, page in enumerate(wanted):
        size = document.pagePointSize(page)
        turned = size.width() > size.height()
        way = QPageLayout.Orientation.Landscape if turned else QPageLayout.Orientation.Portrait
        printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        printer.setPageOrientation(way)
        if painter is None:
            painter = QPainter(printer)
        elif number:
            printer.newPage()
        scale = dots / 72
        image = document.render(
            page, QSize(round(size.width() * scale), round(size.height() * scale))
        )
        painter.drawImage(QRectF(printer.paperRect(QPrinter.Unit.DevicePixel)), image)
    if painter is not None:
        painter.end()
    document.close()
    return len(wanted)


class PrintFlow(QObject):
    """Makes the PDF in a worker, then asks for the printer; without
    one it says so and points to the export."""

    def __init__(self, desk: Desk, failed: Callable[[Exception], None]) -> None:
        super().__init__(desk)
        self._desk = desk
        self._failed = failed

    def print(self) -> bool:
        """Print the usual document of the plan."""
        desk = self._desk
        if desk.session.document is None or desk.jobs.job is not None:
            return False
        if not QPrinterInfo.availablePrinterNames():
            text = tr(
                "No printer is installed. Export a PDF (Ctrl+E) and print it where there is one."
            )
            desk.messages.warn(desk.frame, tr("Print"), text)
            return False
        session = desk.session
        plan, what = session.plan.copy(), document_names.usual(session.plan)
        options = session.print_options
        if what == "plan" and not may_print_holes(desk.frame, desk.messages, plan):
            return False

        def work(progress: Any, cancelled: Any) -> bytes:
            from parplanner.reports import documents

            with tempfile.TemporaryDirectory() as folder:
                target = Path(folder) / "print.pdf"
                documents.render(
                    documents.build(what, plan, options), documents.PDF, target, progress, cancelled
                )
                return target.read_bytes()

        job = Job(work, self)
        job.finished_well.connect(self._ask)
        job.failed.connect(self._failed)
        desk.jobs.start(tr("Preparing the pages…"), job)
        return True

    def _ask(self, content: bytes) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        with once(QPrintDialog(printer, self._desk.frame)) as dialog:
            dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
            steady(dialog)
            if dialog.exec():
                count = print_pdf(content, printer)
                self._desk.messages.status(
                    tr("Sent to the printer: {count} pages").format(count=count)
                )
