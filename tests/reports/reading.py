"""Reading documents back: tables of a PDF as rows of cell texts, workbooks through LibreOffice."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import pdfplumber
import pytest

from parplanner.domain.points import format_hundredths
from parplanner.reports.report.levels import points_text
from parplanner.reports.report.model import Cell, Line, Percent, Points, Table
from tests import office

MM = 72 / 25.4


def squeezed(text: str | None) -> str:
    """A text without its blanks: line breaks and broken words do not count."""
    return re.sub(r"\s+", "", text or "")


def cell_text(cell: Cell, table: Table) -> str:
    """What a reader must find in a cell, squeezed."""
    if isinstance(cell, Points):
        return points_text(cell, table.min_decimals)
    if isinstance(cell, Percent):
        return format_hundredths(cell.value)
    return squeezed(cell)


def line_texts(line: Line, table: Table) -> list[str]:
    """All cells of a line, squeezed; cells under a merged one are blank."""
    first, last = line.span or (0, -1)
    return [
        "" if first < i <= last else cell_text(cell, table) for i, cell in enumerate(line.cells)
    ]


@dataclass
class PdfPage:
    """One page: its table rows as squeezed texts, and everything outside the table."""

    rows: list[list[str]]
    number: str
    bottoms: list[float]
    words: list[dict[str, float]]
    width: float
    height: float


def pdf_pages(path: Path) -> list[PdfPage]:
    """Every page of a PDF with one table a page."""
    pages = []
    with pdfplumber.open(path) as document:
        for page in document.pages:
            rows: list[list[str]] = []
            for table in page.find_tables():
                rows += [[squeezed(text) for text in row] for row in table.extract()]
            words = page.extract_words()
            number = "".join(w["text"] for w in words if w["bottom"] < 20 * MM)
            size = float(page.width), float(page.height)
            pages.append(PdfPage(rows, number, [w["bottom"] for w in words], words, *size))
    return pages


def body_rows(pages: list[PdfPage], header_rows: int) -> list[list[str]]:
    """The rows of all pages without the repeated header."""
    return [row for page in pages for row in page.rows[header_rows:]]


def joined(rows: list[list[str]]) -> list[list[str]]:
    """Rows whose first cells are blank and that only continue the
    row before are put together with it."""
    found: list[list[str]] = []
    for row in rows:
        if found and not row[0] and not any(row[5:]):
            found[-1] = [a + b for a, b in zip(found[-1], row, strict=True)]
        else:
            found.append(list(row))
    return found


def soffice(source: Path, kind: str, folder: Path, *options: str) -> Path:
    """Convert with a headless LibreOffice of its own; skips the test where there is none."""
    if office.program() is None:
        pytest.skip("needs LibreOffice (soffice)")
    return office.convert(source, kind, folder, folder / "profile", *options)
