"""Promises of the border: nothing unprintable gets through, nothing
changes in silence, lines add up to the text."""

from __future__ import annotations

import unicodedata
import zipfile
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parplanner.reports import docx, xlsx
from parplanner.reports.documents import build
from parplanner.reports.report.fonts import face
from parplanner.reports.report.model import Paragraph, Style
from parplanner.reports.report.paragraphs import lay
from parplanner.reports.report.printable import Printable
from parplanner.reports.report.wrap import Wrapper
from tests.plans import hanoi_plan

REGULAR = face()
WORDS = st.text(alphabet="aăâđêôơư ậ\n-/()\u00a0WWii", max_size=400)


def test_control_characters_go_and_are_named() -> None:
    printable = Printable()
    assert printable.text("a\x00b\x07c\ufeffd\u202ee") == "abcde"
    (notice,) = printable.notices()
    for name in ("U+0000", "U+0007", "U+FEFF", "U+202E RIGHT-TO-LEFT OVERRIDE"):
        assert name in notice


def test_decomposed_letters_are_composed() -> None:
    decomposed = unicodedata.normalize("NFD", "Nhiệm vụ ở Đắk Lắk")
    assert Printable().text(decomposed) == "Nhiệm vụ ở Đắk Lắk"


def test_line_ends_become_one_kind_and_tabs_blanks() -> None:
    assert Printable().text("a\r\nb\rc\u2028d\te") == "a\nb\nc\nd e"


def test_what_the_font_lacks_is_shown_as_a_box_and_named_once() -> None:
    printable = Printable(REGULAR.has)
    assert printable.text("xong 😀 và 😀 漢 ☑") == "xong □ và □ □ [x]"
    assert printable.text("😀") == "□"
    (notice,) = printable.notices()
    assert notice.count("U+1F600 GRINNING FACE") == 1
    assert "U+6F22" in notice and "U+2611" in notice


def test_dashes_and_blanks_the_font_lacks_need_no_notice() -> None:
    printable = Printable(lambda char: char.isascii())
    assert printable.text("a\u2011b\u2003c") == "a-b c"
    assert printable.notices() == []


def test_ordinary_vietnamese_is_untouched() -> None:
    printable = Printable(REGULAR.has)
    raw = "Đạt 100% – “Kế hoạch số 35/KH-BDT” … ≥ 75 điểm; Ắ Ằ Ẵ ỷ ỵ •"
    assert printable.text(raw) == raw
    assert printable.notices() == []


@settings(max_examples=150, deadline=None)
@given(WORDS, st.floats(12, 400))
def test_lines_joined_are_the_text_and_none_is_too_wide(text: str, width: float) -> None:
    wrapper = Wrapper(REGULAR, 13)
    lines = wrapper.lines(text, width)
    assert "".join(lines) == text
    for line in lines:
        bare = line.rstrip(" \n")
        assert wrapper.width(bare) <= width + 0.01 or len(bare) == 1


def test_long_words_are_broken_behind_marks() -> None:
    wrapper = Wrapper(REGULAR, 13)
    lines = wrapper.lines("https://hanoi.gov.vn/thu-tuc-hanh-chinh/2018", 120)
    assert len(lines) > 1 and all(line[-1] in "/-." for line in lines[:-1])


def test_titles_do_not_end_in_a_lone_word() -> None:
    wrapper = Wrapper(face(bold=True), 14)
    text = "PHÂN CÔNG NHIỆM VỤ CÁC PHÒNG CHỨC NĂNG VỀ THỰC HIỆN NHIỆM VỤ"
    width = wrapper.width(text) - 5
    plain, balanced = wrapper.lines(text, width), wrapper.balanced(text, width)
    assert len(plain) == len(balanced) == 2
    assert plain[1] == "VỤ" and len(balanced[1].split()) > 4


@pytest.mark.parametrize(
    ("text", "torn"),
    [
        ("KẾ HOẠCH KHẮC PHỤC CÁC CHỈ SỐ BỊ TRỪ ĐIỂM THEO ĐƠN VỊ", "CHỈ SỐ"),
        ("Thống kê số liệu về kết quả thực hiện công tác cải cách hành chính", "công tác"),
        ("Phân công nhiệm vụ để khắc phục tồn tại, hạn chế", "khắc phục"),
    ],
)
def test_titles_are_not_broken_inside_a_word(text: str, torn: str) -> None:
    wrapper = Wrapper(face(bold=True), 14)
    # Every width at which the plain line ends between the two syllables, or anywhere else.
    for width in range(200, int(wrapper.width(text))):
        lines = wrapper.balanced(text, width)
        assert "".join(lines) == text and all(
            wrapper.width(line.rstrip()) <= width for line in lines
        )
        assert sum(torn in line for line in lines) == 1, lines
        title = lay(Paragraph(Style.APPENDIX_TITLE, text), 14, width / 0.86, Printable())
        assert " ".join(line.text for line in title.lines) == text
        assert sum(torn in line.text for line in title.lines) == 1


def test_word_is_told_and_excel_given_where_a_title_must_not_break(tmp_path: Path) -> None:
    report = build("appendix", hanoi_plan())
    xlsx.render(report, tmp_path / "x.xlsx")
    title = openpyxl.load_workbook(tmp_path / "x.xlsx").active["A2"].value
    lines = title.split("\n")
    assert len(lines) == 3 and sum("KHẮC PHỤC" in line for line in lines) == 1
    assert max(map(len, lines)) - min(map(len, lines)) < 20, "of nearly one length"
    docx.render(report, tmp_path / "x.docx")
    with zipfile.ZipFile(tmp_path / "x.docx") as package:
        assert "KHẮC\u00a0PHỤC" in package.read("word/document.xml").decode()


@pytest.mark.parametrize("bold", [False, True])
@pytest.mark.parametrize("italic", [False, True])
def test_measured_widths_are_those_reportlab_draws(bold: bool, italic: bool) -> None:
    from reportlab.pdfbase.pdfmetrics import stringWidth

    font = face(bold, italic)
    text = "Kết quả giải quyết thủ tục hành chính 0,75"
    assert font.width(text) * 13 / 1000 == pytest.approx(stringWidth(text, font.name, 13))
