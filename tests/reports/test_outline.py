"""Promises about the outline: it is that of the text, whatever its
first heading is, in the PDF and in Word."""

from __future__ import annotations

from pathlib import Path

import pikepdf

from parplanner.reports import docx, pdf
from parplanner.reports.report.model import Paragraph, Part, Report, Style
from parplanner.reports.report.outline import TITLES, levels
from tests.checks import docx_form
from tests.checks.pdf_outline import entries

BLOCKS = (
    Paragraph(Style.APPENDIX_TITLE, "Kế hoạch khắc phục"),
    Paragraph(Style.CLAUSE, "1. Mở đầu"),
    Paragraph(Style.POINT, "a) Sở Nội vụ"),
    Paragraph(Style.POINT, "b) Rà soát quy trình."),
    Paragraph(Style.PART, "I. NHIỆM VỤ"),
    Paragraph(Style.POINT, "a) Không có khoản"),
    Paragraph(Style.CLAUSE, "1. Khoản"),
    Paragraph(Style.POINT, "a) Điểm"),
    Paragraph(Style.PART, "II. Tổ chức"),
)


def test_a_heading_stands_below_the_last_higher_one() -> None:
    assert levels(BLOCKS) == {0: 0, 1: 1, 2: 2, 4: 1, 5: 2, 6: 2, 7: 3, 8: 1}
    assert levels(BLOCKS, TITLES) == {1: 0, 2: 1, 4: 0, 5: 1, 6: 1, 7: 2, 8: 0}
    assert levels(()) == {}


def test_pdf_and_word_have_the_outline_of_the_text(tmp_path: Path) -> None:
    document = Report("Kế hoạch", "Ban", (Part("Khắc phục", False, BLOCKS),))
    pdf.render(document, tmp_path / "x.pdf")
    with pikepdf.open(tmp_path / "x.pdf") as opened, opened.open_outline() as outline:
        said = [(depth, item.title) for depth, item in entries(outline.root)]
    assert said[:4] == [(0, "Khắc phục"), (1, "1. Mở đầu"), (2, "a) Sở Nội vụ"), (1, "I. NHIỆM VỤ")]
    assert said[4:] == [
        (2, "a) Không có khoản"),
        (2, "1. Khoản"),
        (3, "a) Điểm"),
        (1, "II. TỔ CHỨC"),
    ]
    docx.render(document, tmp_path / "x.docx")
    docx_form.c3_11_outline(docx_form.Docx(tmp_path / "x.docx"), document)
