"""Promises about the head and the signature: place and date on one
line, numbers unbroken, no recipient lost."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx as library
import pytest

from parplanner.reports import docx, pdf, xlsx
from parplanner.reports.report import form
from parplanner.reports.report.head_fit import fit_head
from parplanner.reports.report.model import (
    LetterHead,
    Paragraph,
    Part,
    Report,
    SignatureBlock,
    Style,
)
from parplanner.reports.report.printable import Printable
from tests.checks.reading_pdf import MM, Page, Pdf
from tests.reports.reading import soffice
from tests.reports.samples import report

DATE = "ngày 30 tháng 11 năm 2026"
PLACES = (
    "Thành phố Hồ Chí Minh",
    "Phan Rang - Tháp Chàm",
    "Thị trấn Nông trường Thống Nhất",
    "Phường Hưng Lộc Bắc Trung",
    "Nghĩa Lộ",
)
LONG_PLACE = "Thị trấn Nông trường Thống Nhất Việt Nam - Campuchia"
Made = Callable[[Report, Path], Pdf]


def by_word(document: Report, folder: Path) -> Pdf:
    """The Word file as LibreOffice prints it."""
    docx.render(document, folder / "word.docx")
    return Pdf(soffice(folder / "word.docx", "pdf", folder))


def by_pdf(document: Report, folder: Path) -> Pdf:
    pdf.render(document, folder / "ours.pdf")
    return Pdf(folder / "ours.pdf")


def head(place: str, number: str = "Số: 05/QĐ-UBND") -> LetterHead:
    parent = ("ỦY BAN NHÂN DÂN", place.upper() if place == PLACES[0] else "TỈNH")
    return LetterHead(parent, ("SỞ NỘI VỤ",), number, f"{place}, {DATE}")


def body(text: str) -> Paragraph:
    return Paragraph(Style.BODY, text)


def lines(page: Page) -> list[str]:
    """The lines of a page with ordinary blanks and hyphens."""
    return [line.text.replace("\u00a0", " ").replace("\u2011", "-") for line in page.lines]


@pytest.mark.parametrize("made", [by_word, by_pdf])
def test_place_and_date_stand_on_one_line(made: Made, tmp_path: Path) -> None:
    """That of Thành phố Hồ Chí Minh went over two lines in Word."""
    parts = tuple(
        Part(place, False, (head(place), body("Nội dung."))) for place in (*PLACES, LONG_PLACE)
    )
    found = made(Report("Thử", "Ban", parts), tmp_path)
    for place, page in zip(PLACES, found.pages[:-1], strict=True):
        (line,) = [line for line in lines(page) if DATE in line]
        assert f"{place}, {DATE}" in line
    (line,) = [line for line in lines(found.pages[-1]) if DATE in line]
    assert line.strip() == DATE, (
        "a place longer than any column stands above its date, which is whole"
    )


def test_a_wider_date_takes_no_line_from_the_bodies() -> None:
    usual = fit_head(head("Nghĩa Lộ"), Printable())
    assert usual.columns == form.HEAD_COLUMNS
    wide = fit_head(head(PLACES[2]), Printable())
    assert wide.columns[1] > form.HEAD_COLUMNS[1] and sum(wide.columns) == pytest.approx(165)
    long_number = fit_head(head(PLACES[2], "Số: 123456/QĐ-STNMT-VPUBND"), Printable())
    assert "\n" in long_number.place_date and long_number.columns == form.HEAD_COLUMNS


@pytest.mark.parametrize("made", [by_word, by_pdf])
def test_numbers_and_periods_are_not_broken_at_their_marks(made: Made, tmp_path: Path) -> None:
    words = " ".join(
        "x" * count + " số 05/QĐ-UBND, 30/2020/NĐ-CP, giai đoạn 2021-2025" for count in range(1, 40)
    )
    table = report([("1", words, "05/QĐ-UBND", None)]).parts[0]
    found = made(Report("Thử", "Ban", (Part("Thử", False, (body(words),)), table)), tmp_path)
    for page in found.pages:
        for line in lines(page):
            assert not re.search(r"(QĐ|NĐ|2021|\d/|/)[-/]?$", line.rstrip()), line


def test_text_taken_from_word_has_ordinary_hyphens(tmp_path: Path) -> None:
    text = "Quyết định số 05/QĐ-UBND giai đoạn 2021-2025, kinh tế-xã hội"
    docx.render(
        Report("Thử", "Ban", (Part("Thử", False, (head("Nghĩa Lộ"), body(text))),)),
        tmp_path / "x.docx",
    )
    opened = library.Document(str(tmp_path / "x.docx"))
    assert text in [paragraph.text for paragraph in opened.paragraphs]
    assert "Số: 05/QĐ-UBND" in opened.tables[0].rows[1].cells[0].text
    xml = zipfile.ZipFile(tmp_path / "x.docx").read("word/document.xml").decode()
    assert xml.count("<w:noBreakHyphen/>") == 3 and "\u2011" not in xml


def test_text_taken_from_excel_has_ordinary_hyphens(tmp_path: Path) -> None:
    import openpyxl

    xlsx.render(report([("1", "Quyết định số 05/QĐ-UBND", "", None)]), tmp_path / "x.xlsx")
    cells = [
        c.value
        for row in openpyxl.load_workbook(tmp_path / "x.xlsx").active.iter_rows()
        for c in row
    ]
    assert "Quyết định số 05/QĐ-UBND" in cells


@pytest.mark.parametrize("made", [by_word, by_pdf])
@pytest.mark.parametrize("count", [30, 44, 52, 56, 60, 160])
def test_no_recipient_is_lost_however_many_there_are(
    made: Made, count: int, tmp_path: Path
) -> None:
    recipients = tuple(f"Nhận{number}" for number in range(1, count + 1))
    block = SignatureBlock(recipients, ("TM. ỦY BAN NHÂN DÂN",), ("CHỦ TỊCH",), "Nguyễn Văn An")
    document = Report(
        "Thử", "Ban", (Part("Thử", False, (*(body(f"Đoạn {i}.") for i in range(12)), block)),)
    )
    found = made(document, tmp_path)
    told: list[str] = []
    for page in found.pages:
        assert all(line.bottom <= page.height - 19.5 * MM for line in page.lines), (
            "below the margin"
        )
        told += re.findall(r"Nhận\d+", " ".join(lines(page)))
    assert told == list(recipients)
    (signed,) = [page for page in found.pages if "Nguyễn Văn An" in " ".join(lines(page))]
    assert "CHỦ TỊCH" in " ".join(lines(signed)) and "Nơi nhận:" in " ".join(lines(signed))
