"""Promises of running text on pages: nothing lost or left alone,
parts numbered apart, bars as long as figures."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pdfplumber
import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parplanner.reports import pdf
from parplanner.reports.report import form
from parplanner.reports.report.chart_model import Chart
from parplanner.reports.report.fonts import face
from parplanner.reports.report.model import Paragraph, Part, Report, Span, Style
from parplanner.reports.report.rich import Stretch, break_lines
from tests.checks import demo
from tests.checks.hostile import hostile_everywhere
from tests.checks.reading_pdf import MM, Pdf, TextLine, squeezed
from tests.reports.samples import HOSTILE, LONG, LONG_WORD, NFD

REGULAR, BOLD = face(), face(bold=True)
WORDS = st.text(alphabet="aăâđê ậ\n-/W i", max_size=120)


def printed(
    folder: Path, *blocks: Paragraph | Chart, landscape: bool = False
) -> tuple[Pdf, list[str]]:
    report = Report("Thử", "Ban", (Part("Thử", landscape, blocks),))
    notices = pdf.render(report, folder / "x.pdf")
    return Pdf(folder / "x.pdf"), notices


def body(text: str) -> Paragraph:
    return Paragraph(Style.BODY, text)


def lines_of(found: Pdf) -> list[TextLine]:
    return [line for page in found.pages for line in page.lines]


@settings(max_examples=150, deadline=None)
@given(st.lists(WORDS, max_size=4), st.floats(20, 400))
def test_lines_of_any_looks_keep_every_letter_and_fit(texts: list[str], width: float) -> None:
    said = [Stretch(text, (REGULAR, BOLD)[i % 2]) for i, text in enumerate(texts)]
    lines = break_lines(said, 14, width * 0.8, width)
    assert squeezed("".join(line.text for line in lines)) == squeezed("".join(texts))
    for number, line in enumerate(lines):
        measured = sum(s.face.width(s.text) for s in line.stretches) * 14 / 1000
        assert line.width == pytest.approx(measured, abs=0.01)
        room = width * (0.8 if number == 0 else 1.0)
        bare = line.text.rstrip(" ")
        trailing = sum(face().width(" ") for _ in range(len(line.text) - len(bare))) * 14 / 1000
        assert measured - trailing <= room + 0.01 or len(bare.strip()) <= 1


def test_bold_and_italic_words_stand_inside_a_justified_line(tmp_path: Path) -> None:
    found, _ = printed(tmp_path, demo.RICH)
    first = found.pages[0].lines[0]
    assert first.x1 == pytest.approx(found.pages[0].right, abs=0.5)
    bold = "".join(c["text"] for c in first.ink if c["fontname"].endswith("-Bold"))
    italic = "".join(c["text"] for c in first.ink if c["fontname"].endswith("-Italic"))
    assert bold == "nghiêmchếđộbáocáo" and italic.startswith("đúnghạntheoquy")
    assert squeezed("".join(line.text for line in found.pages[0].lines)) == squeezed(demo.RICH.text)


def test_blanks_at_the_ends_of_spans_are_kept(tmp_path: Path) -> None:
    spans = (Span("một "), Span("hai", bold=True), Span(" ba"), Span("bốn", italic=True))
    found, _ = printed(tmp_path, Paragraph(Style.BODY, "một hai babốn", spans))
    assert found.pages[0].lines[0].text == "một hai babốn"


@pytest.mark.parametrize("count", range(2, 8))
def test_paragraphs_leave_two_lines_on_either_page(count: int, tmp_path: Path) -> None:
    one = body(" ".join(["việc"] * (count * 16 - 8)))
    for filler in range(1, 4):
        found, _ = printed(tmp_path, *[body("đầy")] * filler, *[one] * 40)
        assert len(found.pages) > 2
        for before, after in pairwise(found.pages):
            assert not _begins(before.lines[-1], before.left), (
                "a first line alone at the end of a page"
            )
            assert _begins(after.lines[0], after.left) or not _begins(after.lines[1], after.left)


def _begins(line: TextLine, left: float) -> bool:
    return line.x0 - left > 5 * MM


def test_headings_stand_with_the_text_after_them(tmp_path: Path) -> None:
    turned = 0
    for filler in range(20, 34):
        blocks = [body("đầy")] * filler
        headings = ((Style.PART, "I. Phần"), (Style.CLAUSE, "1. Khoản"), (Style.POINT, "a) Điểm"))
        blocks += [Paragraph(style, text) for style, text in headings]
        found, _ = printed(tmp_path, *blocks, body("nội dung " * 30))
        turned += len(found.pages) > 1
        for page in found.pages:
            assert page.lines[-1].text not in ("I. PHẦN", "1. Khoản", "a) Điểm")
    assert 0 < turned < 14


@pytest.mark.parametrize(
    "lead", ["- Nhiệm vụ, giải pháp khắc phục: Rà soát.", "Các đơn vị sau chủ trì:"]
)
@pytest.mark.parametrize("before", range(26, 34))
def test_a_task_stands_with_its_units_and_a_colon_with_its_list(
    before: int, lead: str, tmp_path: Path
) -> None:
    found, _ = printed(
        tmp_path,
        *[body(f"Dòng {i}.") for i in range(before)],
        body(lead),
        body("+ Đơn vị: Văn phòng."),
    )
    pages = {line.text: line.page for line in lines_of(found)}
    assert pages[lead] == pages["+ Đơn vị: Văn phòng."]


def test_a_chain_of_headings_longer_than_a_page_is_printed_all_the_same(tmp_path: Path) -> None:
    found, _ = printed(tmp_path, *[Paragraph(Style.CLAUSE, f"{i}. Khoản") for i in range(80)])
    assert [line.text for line in lines_of(found)] == [f"{i}. Khoản" for i in range(80)]


def test_parts_of_both_kinds_are_numbered_apart_and_in_the_outline(tmp_path: Path) -> None:
    long = tuple(body("việc " * 60) for _ in range(40))
    parts = (
        Part("Một", False, long),
        Part("Hai <b>&", True, long),
        Part("", False, (body("hết"),)),
    )
    pdf.render(Report("Cả ba", "Ban", parts), tmp_path / "x.pdf")
    found = Pdf(tmp_path / "x.pdf")
    assert [[page.number for page in part][:3] for part in found.parts] == [
        ["", "2", "3"],
        ["", "2", "3"],
        [""],
    ]
    assert [part[0].width > part[0].height for part in found.parts] == [False, True, False]
    with pikepdf.open(tmp_path / "x.pdf") as document, document.open_outline() as outline:
        assert [item.title for item in outline.root] == ["Một", "Hai <b>&", "Cả ba"]


@pytest.mark.parametrize("text", [*HOSTILE, "&amp; <w:p/> ]]>", "a\nb\n\nc", LONG_WORD * 4])
def test_hostile_text_comes_out_literally_in_every_place(text: str, tmp_path: Path) -> None:
    notices = pdf.render(hostile_everywhere(text), tmp_path / "x.pdf")
    with pdfplumber.open(tmp_path / "x.pdf") as document:
        assert not any(page.images or page.annots for page in document.pages)
    found = Pdf(tmp_path / "x.pdf")
    # The sign the font lacks is a box, and named.
    wanted = squeezed(text).replace("＝", "□")
    assert any("U+FF1D" in notice for notice in notices) == ("＝" in text)
    centred = squeezed("".join(line.text for line in lines_of(found)))
    justified = 1 + 3 + 2  # căn cứ; khoản, điểm, thân; two spans
    assert centred.count(wanted) >= justified
    assert wanted.upper() in centred


def test_unprintable_characters_are_named(tmp_path: Path) -> None:
    found, notices = printed(tmp_path, body(f"{NFD} a\x07b\u202e 😀"))
    assert found.pages[0].lines[0].text == "Nhiệm vụ đặc thù ở Đắk Lắk ab □"
    assert (
        "U+0007" in notices[0] and "U+202E" in notices[0] and "U+1F600 GRINNING FACE" in notices[1]
    )


def test_a_paragraph_of_20_000_characters_is_printed_whole(tmp_path: Path) -> None:
    found, notices = printed(tmp_path, body(LONG), body("sau"))
    assert notices == [] and len(found.pages) > 4
    assert squeezed("".join(line.text for line in lines_of(found))) == squeezed(f"{LONG}sau")


def test_texts_taller_than_a_page_lose_no_word_in_any_place(tmp_path: Path) -> None:
    text = LONG[:9_000]
    notices = pdf.render(hostile_everywhere(text), tmp_path / "x.pdf")
    found = Pdf(tmp_path / "x.pdf")
    said = "|".join(squeezed(line.text).casefold() for line in lines_of(found))
    # Head 4, title 2, text 5, rich 2, caption, cell, chart's title, signature 5; a heading of a
    # table is cut, and said so; a chart's labels are cut, the table of the same report has them
    # whole.
    counts = [len(re.findall(rf"nhiệm-vụ-{number}(?!\d)", said)) for number in range(101, 600)]
    # A figure on the same line may hide a number's end.
    assert min(counts) >= 20 and counts.count(21) > 490
    assert len(notices) == 1 and "Nhiệm-vụ-1 " in notices[0]
    for page in found.pages:
        assert max(c["bottom"] for c in page.chars) <= page.height - 20 * MM + 1.5


def test_bars_are_as_long_as_their_figures_and_go_on_over_pages(tmp_path: Path) -> None:
    values = tuple(range(4000, 0, -50))
    labels = tuple(f"Tiêu chí {i} " + "rất dài " * (i % 9) for i in range(len(values)))
    found, _ = printed(tmp_path, Chart("Điểm mất", labels, values, tuple(range(100, 8100, 100))))
    bars = [rect for page in found.pages for rect in page.rects]
    assert len(found.pages) > 1 and len(bars) == len(values)
    scale = (bars[0]["x1"] - bars[0]["x0"]) / values[0]
    for bar, value in zip(bars, values, strict=True):
        assert bar["x1"] - bar["x0"] == pytest.approx(value * scale, abs=0.2)
        assert bar["x1"] <= found.pages[0].right
    said = "".join(line.text for line in lines_of(found))
    assert all(f"Tiêu chí {i}" in said for i in range(len(values))) and "4 (1,00%)" in said


def test_a_chart_without_bars_and_with_zeros_is_no_error(tmp_path: Path) -> None:
    found, _ = printed(tmp_path, Chart("Trống", (), ()), Chart("Không", ("a",), (0,)))
    assert next(line.text for line in lines_of(found)) == "Trống" and not found.pages[0].rects


def test_the_text_is_set_in_the_size_the_plan_wants(tmp_path: Path) -> None:
    for size in (13, 14):
        report = replace(demo.demo_report(), parts=(demo.main_part(),), body_size=size)
        pdf.render(report, tmp_path / "x.pdf")
        line = next(
            line
            for line in lines_of(Pdf(tmp_path / "x.pdf"))
            if line.text.startswith("Theo công bố")
        )
        assert line.sizes == {size}


def test_recipients_end_as_the_decree_wants_however_they_were_typed() -> None:
    typed = ["- UBND TP; (để b/c)", "Sở Nội vụ;", "– Các phòng.", "", "Lưu: VT, TH"]
    assert form.recipient_lines(typed) == [
        "- UBND TP; (để b/c);",
        "- Sở Nội vụ;",
        "- Các phòng;",
        "- Lưu: VT, TH.",
    ]
    assert form.recipient_lines(form.recipient_lines(typed)) == form.recipient_lines(typed)
    assert form.recipient_lines([]) == []


@given(st.floats(10, 400), st.floats(0.2, 1))
def test_short_rules_are_a_third_to_a_half_of_the_last_line(longest: float, share: float) -> None:
    last = longest * share
    length = form.rule_length(longest, last)
    assert last / 3 <= length <= last / 2
    if last > longest * 0.7:
        assert longest / 3 <= length <= longest / 2


def test_blank_numbers_and_dates_stay_blank(tmp_path: Path) -> None:
    number, date = f"Số:{chr(0xA0) * 6}/KH-BDT", "Hà Nội, ngày   tháng   năm 2026"
    head = replace(demo.HEAD, number=number, place_date=date)
    pdf.render(Report("x", "y", (Part("x", False, (head, body("a"))),)), tmp_path / "x.pdf")
    with pdfplumber.open(tmp_path / "x.pdf") as document:
        chars = [c for c in document.pages[0].chars if c["text"].strip()]
    slash = next(c for c in chars if c["text"] == "/")
    colon = next(c for c in chars if c["text"] == ":")
    assert slash["x0"] - colon["x1"] >= 12
