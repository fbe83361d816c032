"""Promises of the workbook that only a spreadsheet program can keep or break; skipped where there
is no LibreOffice."""

from __future__ import annotations

import csv
from pathlib import Path

import openpyxl
import pdfplumber
import pytest

from parplanner.reports import xlsx
from parplanner.reports.papers.appendix import appendix_report
from parplanner.reports.report.model import Points
from tests.plans import big_plan, hanoi_plan
from tests.reports.reading import MM, PdfPage, body_rows, line_texts, pdf_pages, soffice, squeezed
from tests.reports.samples import HOSTILE, LONG, hostile_report, report

CSV = "csv:Text - txt - csv (StarCalc):44,34,76"


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("office")


@pytest.fixture(scope="module")
def printed(office: Path) -> Path:
    xlsx.render(appendix_report(hanoi_plan()), office / "hanoi.xlsx")
    return soffice(office / "hanoi.xlsx", "pdf", office)


@pytest.fixture(scope="module")
def pages(printed: Path) -> list[PdfPage]:
    return pdf_pages(printed)


def csv_rows(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8", newline="") as source:
        return list(csv.reader(source))


def test_recalculated_totals_are_those_of_the_plan_and_move_with_a_cell(office: Path) -> None:
    xlsx.render(appendix_report(hanoi_plan()), office / "sums.xlsx")
    book = openpyxl.load_workbook(
        office / "sums.xlsx"
    )  # Saving it again drops the stored values of formulas.
    book.save(office / "sums.xlsx")
    total = csv_rows(soffice(office / "sums.xlsx", CSV, office))[-2]
    assert [total[0], *(cell.replace(",", ".") for cell in total[5:])] == [
        "Tổng điểm", "100.0", "64.94", "79.71", "84.63",
    ]  # fmt: skip
    assert book.active["A13"].value == "1.2"
    book.active["H13"] = 0.25
    book.save(office / "sums.xlsx")
    rows = csv_rows(soffice(office / "sums.xlsx", CSV, office))
    assert rows[-2][7].replace(",", ".") == "79.21"
    assert rows[7][7].replace(",", ".") == "12.75"


def test_every_cell_is_printed_whole_inside_its_borders(pages: list[PdfPage]) -> None:
    (table,) = appendix_report(hanoi_plan()).tables()
    rows = [
        [*row[:5], *(cell.replace(".", ",") for cell in row[5:])] for row in body_rows(pages, 3)
    ]
    assert rows == [line_texts(line, table) for line in table.lines]


def test_the_header_and_the_page_number_stand_on_every_page(pages: list[PdfPage]) -> None:
    assert [page.number for page in pages] == ["", *(str(i) for i in range(2, len(pages) + 1))]
    for page in pages:
        assert page.rows[:3] == pages[0].rows[:3]
        assert page.rows[0][0] == "STTtiêuchítheoBộtiêuchíCCHC"


def test_the_table_fills_the_printable_width(printed: Path) -> None:
    with pdfplumber.open(printed) as document:
        for page in document.pages:
            assert (page.width, page.height) == (
                pytest.approx(841.89, abs=0.5),
                pytest.approx(595.28, abs=0.5),
            )
            left, right = (
                min(line["x0"] for line in page.lines),
                max(line["x1"] for line in page.lines),
            )
            assert left == pytest.approx(30 * MM, abs=MM)
            assert right == pytest.approx(page.width - 15 * MM, abs=MM)


def test_tall_and_hostile_rows_are_printed_whole(office: Path) -> None:
    rows = [line.cells for line in hostile_report().tables()[0].lines]
    document = report(
        [
            *rows,
            ("x", LONG, " ".join(["việc"] * 170), Points(1)),
            ("y", "sau\n\nhết", "", Points(2)),
        ]
    )
    xlsx.render(document, office / "tall.xlsx")
    found = body_rows(pdf_pages(soffice(office / "tall.xlsx", "pdf", office)), 1)
    assert [row[1] for row in found[: len(HOSTILE)]] == [squeezed(text) for text in HOSTILE]
    assert "".join(row[1] for row in found[len(HOSTILE) :]) == squeezed(f"{LONG}sauhết")
    assert "".join(row[2] for row in found[len(HOSTILE) :]) == "việc" * 170


@pytest.mark.slow
def test_a_big_plan_is_printed_whole(office: Path) -> None:
    document = appendix_report(big_plan(200))
    (table,) = document.tables()
    xlsx.render(document, office / "big.xlsx")
    rows = body_rows(pdf_pages(soffice(office / "big.xlsx", "pdf", office)), 3)
    assert [row[:5] for row in rows] == [line_texts(line, table)[:5] for line in table.lines]
