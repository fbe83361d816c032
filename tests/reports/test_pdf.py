"""Promises of the PDF: every cell whole, the decree's page,
embedded fonts, text never taken for markup."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pdfplumber
import pikepdf
import pytest

from parplanner.domain.errors import FileProblem
from parplanner.reports import pdf
from parplanner.reports.papers.appendix import appendix_report
from parplanner.reports.papers.options import Options
from parplanner.reports.report.fonts import face
from parplanner.reports.report.model import Level, Line, Points, Report
from tests.plans import big_plan, hanoi_plan
from tests.reports.reading import MM, PdfPage, body_rows, joined, line_texts, pdf_pages, squeezed
from tests.reports.samples import HOSTILE, LONG, LONG_WORD, NFD, hostile_report, report


@pytest.fixture(scope="module")
def hanoi(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("pdf") / "phụ lục.pdf"
    assert pdf.render(appendix_report(hanoi_plan()), path) == []
    return path


@pytest.fixture(scope="module")
def pages(hanoi: Path) -> list[PdfPage]:
    return pdf_pages(hanoi)


def rendered(document: Report, folder: Path) -> tuple[list[PdfPage], list[str]]:
    path = folder / "out.pdf"
    notices = pdf.render(document, path)
    return pdf_pages(path), notices


def test_every_cell_is_there_whole_and_in_order(pages: list[PdfPage]) -> None:
    (table,) = appendix_report(hanoi_plan()).tables()
    assert joined(body_rows(pages, 3)) == [line_texts(line, table) for line in table.lines]


def test_without_subtotals_too(tmp_path: Path) -> None:
    document = appendix_report(hanoi_plan(), Options(subtotals=False))
    (table,) = document.tables()
    assert joined(body_rows(rendered(document, tmp_path)[0], 3)) == [
        line_texts(line, table) for line in table.lines
    ]


def test_the_header_stands_on_every_page(pages: list[PdfPage]) -> None:
    assert len(pages) > 5
    for page in pages:
        assert page.rows[:3] == pages[0].rows[:3]
        assert page.rows[0][0] == "STTtiêuchítheoBộtiêuchíCCHC"
        assert page.rows[2][7:] == ["2018", "2019"]
        assert len(page.rows) > 3


def test_page_numbers_begin_on_the_second_page_bare_and_centred(
    hanoi: Path, pages: list[PdfPage]
) -> None:
    assert [page.number for page in pages] == ["", *(str(i) for i in range(2, len(pages) + 1))]
    with pdfplumber.open(hanoi) as document:
        chars = [c for c in document.pages[1].chars if c["bottom"] < 20 * MM]
    assert {round(c["size"], 1) for c in chars} == {14.0}
    assert (chars[0]["x0"] + chars[-1]["x1"]) / 2 == pytest.approx(pages[1].width / 2, abs=MM)


def test_the_page_is_a4_landscape_with_the_margins_of_the_decree(hanoi: Path) -> None:
    with pdfplumber.open(hanoi) as document:
        for page in document.pages:
            assert (page.width, page.height) == (
                pytest.approx(841.89, abs=0.1),
                pytest.approx(595.28, abs=0.1),
            )
            inside = [o for o in (*page.chars, *page.lines) if o["bottom"] >= 20 * MM]
            assert min(o["x0"] for o in inside) == pytest.approx(30 * MM, abs=0.9)
            assert max(o["x1"] for o in inside) == pytest.approx(page.width - 15 * MM, abs=0.9)
            assert min(o["top"] for o in inside) >= 20 * MM - 0.9
            assert max(o["bottom"] for o in inside) <= page.height - 20 * MM + 0.9
        assert all(page.rotation == 0 for page in document.pages)


def test_everything_is_black_and_of_the_decrees_sizes(hanoi: Path) -> None:
    with pdfplumber.open(hanoi) as document:
        chars = [c for page in document.pages for c in page.chars]
    assert {round(c["size"], 1) for c in chars} == {13.0, 14.0}
    assert {str(c["non_stroking_color"]) for c in chars} <= {"(0,)", "0", "(0, 0, 0)", "(0.0,)"}


def test_the_title_block_has_the_faces_of_the_decree(hanoi: Path) -> None:
    with pdfplumber.open(hanoi) as document:
        lines = document.pages[0].extract_text_lines(return_chars=True)
    label, title = lines[0], lines[1]
    reference = next(line for line in lines if line["text"].startswith("(Kèm theo"))
    assert label["text"] == "Phụ lục" and "Bold" in label["chars"][0]["fontname"]
    assert title["text"] == title["text"].upper() and "Bold" in title["chars"][0]["fontname"]
    assert (
        "Italic" in reference["chars"][0]["fontname"]
        and "Bold" not in reference["chars"][0]["fontname"]
    )
    centre = (30 * MM + 841.89 - 15 * MM) / 2
    for line in (label, title, reference):
        assert (line["x0"] + line["x1"]) / 2 == pytest.approx(centre, abs=MM)


def test_the_short_rule_is_a_third_to_a_half_of_the_line_above(hanoi: Path) -> None:
    with pdfplumber.open(hanoi) as document:
        page = document.pages[0]
        text = next(
            line for line in page.extract_text_lines() if line["text"].startswith("(Kèm theo")
        )
        rule = min(page.lines, key=lambda line: line["top"])
    assert 1 / 3 <= (rule["x1"] - rule["x0"]) / (text["x1"] - text["x0"]) <= 1 / 2
    assert 0 < rule["top"] - text["bottom"] < 8


def test_only_embedded_fonts_are_named(hanoi: Path) -> None:
    with pikepdf.open(hanoi) as document:
        fonts = [
            font
            for page in document.pages
            for font in page.obj.Resources.Font.values()
            if "/FontDescriptor" in font
        ]
        every = [font for page in document.pages for font in page.obj.Resources.Font.values()]
        assert fonts and len(fonts) == len(every)
        for font in fonts:
            assert "/FontFile2" in font.FontDescriptor and "/ToUnicode" in font
            assert any(name in str(font.BaseFont) for name in ("Tinos", "TimesNewRoman"))


def test_it_is_a_plain_pdf_17_in_vietnamese_with_title_author_and_outline(hanoi: Path) -> None:
    assert hanoi.read_bytes()[:8] == b"%PDF-1.7"
    with pikepdf.open(hanoi) as document:
        assert str(document.Root.Lang) == "vi-VN"
        assert str(document.docinfo["/Title"]).startswith("Phân công nhiệm vụ")
        assert str(document.docinfo["/Author"]) == "Ban Dân tộc thành phố Hà Nội"
        with document.open_outline() as outline:
            assert [item.title for item in outline.root] == [str(document.docinfo["/Title"])]
        for name in ("/OpenAction", "/AcroForm", "/JavaScript", "/EmbeddedFiles"):
            assert name not in document.Root
        assert all("/Annots" not in page.obj for page in document.pages)


def test_the_document_ends_with_the_mark_on_the_page_of_its_total(pages: list[PdfPage]) -> None:
    assert [w["text"] for w in pages[-1].words][-1] == "./."
    assert pages[-1].rows[-1][0] == "Tổngđiểm" and len(pages[-1].rows) >= 5


def test_headings_stand_with_the_row_after_them(tmp_path: Path) -> None:
    lines: list[Line] = []
    for i in range(60):
        lines.append(Line(Level.FIELD, (str(i), "LĨNH VỰC", "", None)))
        lines += [Line(Level.ROW, ("x", "việc " * 8 * (i % 7), "", Points(1)))] * (i % 5 + 1)
    pages, _ = rendered(report((), lines=lines), tmp_path)
    assert len(pages) > 10
    assert [page.rows[-1] for page in pages if page.rows[-1][1] == "LĨNHVỰC"] == []


def test_the_total_and_the_end_mark_never_stand_alone_on_a_page(tmp_path: Path) -> None:
    turned = 0
    for count in range(18, 28):
        lines = [Line(Level.ROW, ("1", "việc", "", Points(1)))] * count
        lines.append(
            Line(Level.TOTAL, ("Tổng", None, None, Points(count, tuple(range(count)))), span=(0, 2))
        )
        pages, _ = rendered(report((), lines=lines), tmp_path)
        turned += len(pages) > 1
        assert [row[0] for row in pages[-1].rows[-2:]] == ["1", "Tổng"]
        assert pages[-1].words[-1]["text"] == "./."
    assert 0 < turned < 10


def test_a_big_plan_is_printed_whole(tmp_path: Path) -> None:
    document = appendix_report(big_plan(100))
    (table,) = document.tables()
    pages, notices = rendered(document, tmp_path)
    assert notices == []
    assert joined(body_rows(pages, 3)) == [line_texts(line, table) for line in table.lines]


def test_a_cell_of_20_000_characters_is_printed_whole_over_pages(tmp_path: Path) -> None:
    document = report(
        [("1", "trước", "", Points(1)), ("2", LONG, "ngắn", Points(2)), ("3", "sau", "", Points(3))]
    )
    pages, notices = rendered(document, tmp_path)
    rows = body_rows(pages, 1)
    assert notices == [] and len(pages) > 5
    assert "".join(row[1] for row in rows) == squeezed(f"trước{LONG}sau")
    assert [row[0] for row in rows if row[0]] == ["1", "2", "3"]
    assert [row[3] for row in rows if row[3]] == ["0,001", "0,002", "0,003"]
    assert max(max(page.bottoms) for page in pages) <= pages[0].height - 20 * MM + 1


def test_a_row_is_split_only_when_no_page_could_hold_it(tmp_path: Path) -> None:
    words = " ".join(["việc"] * 200)
    pages, _ = rendered(report([(str(i), words, "", Points(1)) for i in range(1, 8)]), tmp_path)
    assert [row[0] for row in body_rows(pages, 1)] == [str(i) for i in range(1, 8)]


def test_a_heading_before_a_row_taller_than_a_page_is_not_left_alone(tmp_path: Path) -> None:
    rows = [("1", "việc " * 120, "", Points(1)) for _ in range(3)]
    lines = [Line(Level.ROW, row) for row in rows]
    lines += [
        Line(Level.FIELD, ("2", "LĨNH VỰC", "", None)),
        Line(Level.ROW, ("2.1", LONG, "", Points(1))),
    ]
    pages, _ = rendered(report((), lines=lines), tmp_path)
    (page,) = [page for page in pages if any(row[1] == "LĨNHVỰC" for row in page.rows)]
    assert page.rows[-1][1] != "LĨNHVỰC"


def test_hostile_texts_come_out_literally(tmp_path: Path) -> None:
    pages, notices = rendered(hostile_report(), tmp_path)
    rows = body_rows(pages, 1)
    assert not face().has("＝"), "the bundled font changed: take another character it lacks"
    assert [row[1] for row in rows] == [squeezed(text).replace("＝", "□") for text in HOSTILE]
    assert [row[1] for row in rows] == [row[2] for row in rows]
    assert len(notices) == 1 and "U+FF1D FULLWIDTH EQUALS SIGN" in notices[0]


def test_a_long_word_is_broken_not_cut(tmp_path: Path) -> None:
    pages, _ = rendered(report([("1", LONG_WORD, "x", Points(1))]), tmp_path)
    assert body_rows(pages, 1)[0][1:3] == [LONG_WORD, "x"]


def test_decomposed_text_is_composed_and_emoji_are_named(tmp_path: Path) -> None:
    pages, notices = rendered(report([("1", NFD, "a\x07b 😀", Points(1))]), tmp_path)
    assert body_rows(pages, 1)[0][1:3] == [squeezed("Nhiệm vụ đặc thù ở Đắk Lắk"), "ab□"]
    assert any("U+0007" in n for n in notices) and any(
        "U+1F600 GRINNING FACE" in n for n in notices
    )


@pytest.mark.parametrize(
    ("code", "size"), [("1.1.1", 13), ("1.1.100", 12), ("1.1.1.1..", 11), ("1.1.1.1.100", 11)]
)
def test_a_narrow_table_gets_a_smaller_font_where_that_helps_and_says_so(
    code: str, size: int, tmp_path: Path
) -> None:
    pages, notices = rendered(report([(code, "x", "y", Points(1))]), tmp_path)
    assert body_rows(pages, 1)[0][0] == code
    assert [str(size) in notice for notice in notices] == [True] * (size < 13)
    with pdfplumber.open(tmp_path / "out.pdf") as opened:
        assert {round(c["size"]) for c in opened.pages[0].chars} == {size, 14}


def test_stopping_is_heard_at_every_row(tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    document = appendix_report(hanoi_plan())
    with pytest.raises(FileProblem) as caught:
        pdf.render(
            document, tmp_path / "out.pdf", lambda *a: seen.append(a), lambda: len(seen) == 7
        )
    assert caught.value.code == "export.cancelled"
    assert seen == [(i, 61) for i in range(1, 8)]
    assert not (tmp_path / "out.pdf").exists()
    pdf.render(document, tmp_path / "out.pdf", lambda *a: seen.append(a))
    assert seen[-1] == (61, 61)


@pytest.mark.parametrize("kind", ["pdf", "xlsx"])
def test_the_same_plan_gives_the_same_bytes_when_the_date_is_fixed(
    kind: str, tmp_path: Path
) -> None:
    program = (
        "import sys, pathlib\n"
        "from parplanner.reports import documents\n"
        "from tests.plans import hanoi_plan\n"
        f"documents.render(documents.build('appendix', hanoi_plan()), '{kind}', "
        "pathlib.Path(sys.argv[1]))\n"
    )
    root = Path(__file__).resolve().parents[2]
    made = []
    for seed in ("1", "2"):
        target = tmp_path / f"{seed}.{kind}"
        places = os.pathsep.join([str(root / "src"), str(root)])
        fixed = {"PYTHONHASHSEED": seed, "SOURCE_DATE_EPOCH": "1538006400", "PYTHONPATH": places}
        env = {**os.environ, **fixed}
        subprocess.run([sys.executable, "-c", program, str(target)], check=True, env=env)
        made.append(target.read_bytes())
    assert made[0] == made[1]
