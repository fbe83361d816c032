"""Printing draws the pages of the PDF itself, turned as they are;
without a printer it says what to do."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from parplanner.gui.flows.printing import pages_of, print_pdf
from parplanner.reports import documents
from tests.gui.driving import CTRL, Driver, FakeMessages, Key, press_in
from tests.plans import hanoi_plan


@pytest.fixture
def content(tmp_path: Path) -> bytes:
    """The appendix as a PDF."""
    target = tmp_path / "a.pdf"
    documents.render(documents.build("appendix", hanoi_plan()), documents.PDF, target)
    return target.read_bytes()


def printer_to(path: Path) -> QPrinter:
    """A printer that prints into a file: nothing else is needed."""
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setResolution(100)
    return printer


def test_every_page_is_printed_as_it_is_turned(
    qapp: object, content: bytes, tmp_path: Path
) -> None:
    count = print_pdf(content, printer_to(tmp_path / "out.pdf"))
    printed = QPdfDocument()
    printed.load(str(tmp_path / "out.pdf"))
    assert printed.pageCount() == count > 5
    size = printed.pagePointSize(0)
    assert size.width() > size.height()
    assert abs(size.width() - 841.9) < 2
    image = printed.render(1, size.toSize())
    dark = sum(
        image.pixelColor(x, y).lightness() < 128 for x in range(0, 800, 2) for y in range(0, 590, 2)
    )
    assert dark > 200, "the page is not blank"
    printed.close()


def test_a_range_of_pages_is_printed_alone(qapp: object, content: bytes, tmp_path: Path) -> None:
    printer = printer_to(tmp_path / "out.pdf")
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 3)
    assert pages_of(printer, 9) == [1, 2]
    assert print_pdf(content, printer) == 2


def test_without_a_printer_the_export_is_pointed_to(
    driver: Driver, messages: FakeMessages, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(list))
    press_in(driver.frame, Key.Key_P, CTRL)
    assert "Ctrl+E" in messages.last("warn")
