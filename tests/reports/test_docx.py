"""Promises of the Word file: the PDF's pages in LibreOffice,
hostile text literally, the same bytes twice."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
import zipfile
from dataclasses import replace
from pathlib import Path

import docx as library
import pytest

from parplanner.domain.errors import FileProblem
from parplanner.reports import documents, docx, pdf
from parplanner.reports.papers.appendix import appendix_report
from parplanner.reports.report.model import (
    Level,
    Line,
    Paragraph,
    Part,
    Points,
    Report,
    Rule,
    Style,
)
from parplanner.reports.report.printable import Printable
from parplanner.reports.report.typeset import TableText
from tests.checks import demo, docx_form
from tests.checks.hostile import hostile_everywhere
from tests.checks.pdf_head import find
from tests.checks.reading_pdf import MM, Pdf
from tests.plans import big_plan
from tests.reports.reading import pdf_pages, soffice, squeezed
from tests.reports.samples import HOSTILE, LONG, NFD, report

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("word")


@pytest.fixture(scope="module")
def ours(folder: Path) -> Pdf:
    pdf.render(demo.demo_report(), folder / "ours.pdf")
    return Pdf(folder / "ours.pdf")


@pytest.fixture(scope="module")
def theirs(folder: Path) -> Pdf:
    docx.render(demo.demo_report(), folder / "as_written.docx")
    rigid_blanks(folder / "as_written.docx", folder / "x.docx")
    return Pdf(soffice(folder / "x.docx", "pdf", folder))


def rigid_blanks(source: Path, target: Path) -> None:
    """The same file in the mode of Word 2010, whose justified lines never squeeze their blanks.

    Word since 2013 and LibreOffice since 24.8 do, and then take a word more on a line than any PDF
    of ours.
    """
    mode = b'w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="%d"'
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        assert mode % 15 in old.read("word/settings.xml")
        for name in old.namelist():
            new.writestr(name, old.read(name).replace(mode % 15, mode % 14))


def test_word_files_have_the_pages_of_the_pdf(ours: Pdf, theirs: Pdf) -> None:
    assert [len(part) for part in theirs.parts] == [len(part) for part in ours.parts]
    assert [page.number for page in theirs.pages] == [page.number for page in ours.pages]
    for mine, other in zip(ours.pages, theirs.pages, strict=True):
        assert (round(other.width), round(other.height)) == (round(mine.width), round(mine.height))


def test_the_first_page_looks_like_the_pdfs(ours: Pdf, theirs: Pdf) -> None:
    mine, other = ours.pages[0], theirs.pages[0]
    for text in ("KẾ HOẠCH", "I. MỤC ĐÍCH, YÊU CẦU", demo.BASES[0], "1. Mục đích"):
        for line, same in zip(
            find(mine.lines, text, "pdf"), find(other.lines, text, "docx"), strict=True
        ):
            assert squeezed(same.text) == squeezed(line.text)
            assert same.x0 == pytest.approx(line.x0, abs=1.5) and same.x1 == pytest.approx(
                line.x1, abs=3
            )
            assert same.baseline == pytest.approx(line.baseline, abs=4)
    # LibreOffice draws each line twice.
    lengths = [
        sorted({round(r["x0"]): r["x1"] - r["x0"] for r in page.rules}.values())
        for page in (mine, other)
    ]
    assert len(lengths[0]) == 3 and lengths[1] == pytest.approx(lengths[0], abs=1)


def test_the_page_number_stands_where_the_pdf_has_it(ours: Pdf, theirs: Pdf) -> None:
    for at in (1, -1):
        places = []
        for page in (ours.pages[at], theirs.pages[at]):
            chars = [c for c in page.chars if c["bottom"] < 20 * MM and c["text"].strip()]
            places.append(
                ((chars[0]["x0"] + chars[-1]["x1"]) / 2, page.height - chars[0]["matrix"][5])
            )
        assert places[1] == pytest.approx(places[0], abs=1)


def test_number_and_date_share_a_line_in_word_too(theirs: Pdf) -> None:
    baselines = [
        next(line.baseline for line in theirs.pages[0].lines if text in line.text)
        for text in ("Số: 35/KH-BDT", "ngày 27 tháng 9 năm 2018")
    ]
    assert baselines[0] == pytest.approx(baselines[1], abs=0.5)


def test_the_signature_stands_on_a_page_with_text(theirs: Pdf) -> None:
    last = theirs.parts[0][-1]
    name = next(line for line in last.lines if line.text == "Nguyễn Tất Vinh")
    start = next(line for line in last.lines if "Nơi nhận:" in line.text)
    assert len([line for line in last.lines if line.baseline < start.baseline - 2]) >= 2
    assert name.baseline - start.baseline > 25 * MM


def test_a_header_has_room_for_a_word_that_just_fits(tmp_path: Path) -> None:
    """LibreOffice 25.2 cuts the last line of a merged cell on later
    pages when the rows are not high enough."""
    part = demo.appendix()
    docx.render(Report("Thử", "Cơ quan", (part,)), tmp_path / "x.docx")
    xml = zipfile.ZipFile(tmp_path / "x.docx").read("word/document.xml").decode()
    (table,) = part.tables()
    text = TableText(table, Printable())
    heights = text.header_heights()
    written = [int(value) / 20 for value in re.findall(r'<w:trHeight w:val="(\d+)"', xml)]
    assert written[-len(heights) :][:2] == pytest.approx(heights[:2], abs=0.1)
    assert written[-1] > heights[-1] + 10, "a line more than the PDF needs"


def test_long_tables_repeat_their_header(theirs: Pdf) -> None:
    pages = pdf_pages(theirs.path)[len(theirs.parts[0]) :]
    assert len(pages) > 5
    for page in pages:
        assert page.rows[:3] == pages[0].rows[:3] and len(page.rows) > 3
        assert page.rows[0][0] == "STTtiêuchítheoBộtiêuchíCCHC" and page.rows[2][7:] == [
            "2018",
            "2019",
        ]


@pytest.mark.parametrize("text", [*HOSTILE, "&amp; <w:p/> ]]>", "a\nb\n\nc", "x" * 300])
def test_hostile_text_comes_out_literally_in_every_place(text: str, tmp_path: Path) -> None:
    document = hostile_everywhere(text)
    docx.render(document, tmp_path / "x.docx")
    docx_form.c3_08_text(docx_form.Docx(tmp_path / "x.docx"), expected(document))
    docx_form.c3_03_order(docx_form.Docx(tmp_path / "x.docx"))
    docx_form.c3_10_package(docx_form.Docx(tmp_path / "x.docx"))
    assert (
        library.Document(str(tmp_path / "x.docx")).core_properties.title
        == " ".join(text.split())[:255]
    )


def expected(document: Report) -> Report:
    """The report as Nơi nhận is printed: without a dash of its own at the beginning."""
    part = document.parts[0]
    signature = part.blocks[-1]
    bare = tuple(r.removeprefix("-").strip() for r in signature.recipients)  # type: ignore[union-attr]
    blocks = (*part.blocks[:-1], replace(signature, recipients=bare))  # type: ignore[type-var]
    return replace(document, parts=(replace(part, blocks=blocks),))


def test_unprintable_characters_are_named_and_letters_composed(tmp_path: Path) -> None:
    notices = docx.render(
        hostile_everywhere(f"{NFD} a\x07b\u202e\ufffe\ud800"), tmp_path / "x.docx"
    )
    said = docx_form.text_of(docx_form.Docx(tmp_path / "x.docx").body)
    assert "Nhiệm vụ đặc thù ở Đắk Lắk ab" in said and "\u202e" not in said
    assert len(notices) == 1 and all(f"U+{code}" in notices[0] for code in ("0007", "202E", "D800"))


def test_emoji_and_a_text_of_20_000_characters_stay(tmp_path: Path) -> None:
    rows = [("1", "😀 漢", "", Points(1)), ("2", LONG, "", Points(2))]
    assert docx.render(report(rows), tmp_path / "x.docx") == []
    cells = library.Document(str(tmp_path / "x.docx")).tables[0].rows
    assert cells[1].cells[1].text == "😀 漢" and cells[2].cells[1].text == LONG
    with zipfile.ZipFile(tmp_path / "x.docx") as package:
        rows_xml = re.findall(r"<w:tr>.*?</w:tr>", package.read("word/document.xml").decode())
    assert ["cantSplit" in row for row in rows_xml] == [True, True, False]


def test_a_tall_row_is_printed_whole(folder: Path) -> None:
    docx.render(
        report([("1", LONG, "", Points(1)), ("2", "sau", "", Points(2))]), folder / "tall.docx"
    )
    pages = Pdf(soffice(folder / "tall.docx", "pdf", folder)).pages
    said = squeezed("".join(c["text"] for page in pages for c in page.chars))
    assert all(squeezed(word) in said for word in LONG.split()[::50])


def test_merged_cells_and_faces_of_levels(tmp_path: Path) -> None:
    lines = [
        Line(Level.FIELD, ("1", "LĨNH VỰC", "", None), span=(1, 2)),
        Line(Level.GROUP, ("1.1", "Nhóm", "", Points(1))),
        Line(Level.TOTAL, ("Tổng", None, None, Points(1, (1,))), span=(0, 2)),
    ]
    docx.render(report((), lines=lines), tmp_path / "x.docx")
    table = library.Document(str(tmp_path / "x.docx")).tables[0]
    assert [len({id(c._tc) for c in row.cells}) for row in table.rows] == [4, 3, 4, 2]
    runs = [row.cells[1].paragraphs[0].runs[0] for row in table.rows[1:3]]
    assert [(run.bold, run.italic) for run in runs] == [(True, None), (True, True)]


def test_parts_of_several_kinds_end_without_empty_pages(folder: Path) -> None:
    main, appendix = demo.main_part(), demo.appendix()
    title = Part(
        "x", False, (Paragraph(Style.APPENDIX_LABEL, "Phụ lục II"), Rule(), demo.results_table())
    )
    document = Report("x", "y", (main, appendix, title, replace(title, title="z")))
    docx.render(document, folder / "parts.docx")
    found = Pdf(soffice(folder / "parts.docx", "pdf", folder))
    assert [len(part) for part in found.parts][2:] == [1, 1]
    assert all(page.chars for page in found.pages)


def test_stopping_is_heard_at_every_row(tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    with pytest.raises(FileProblem) as caught:
        docx.render(
            demo.demo_report(),
            tmp_path / "x.docx",
            lambda *a: seen.append(a),
            lambda: len(seen) == 7,
        )
    assert caught.value.code == "export.cancelled"
    assert [done for done, _ in seen] == list(range(1, 8))
    assert not (tmp_path / "x.docx").exists()


@pytest.mark.parametrize("file_format", ["docx", "xlsx"])
def test_stopping_is_heard_while_the_file_is_written(file_format: str, tmp_path: Path) -> None:
    """All rows are made, the package is being packed: nothing of it is left."""
    last = len(demo.demo_report().tables()[-1].lines)
    asked: list[int] = []
    target = tmp_path / f"x.{file_format}"

    def cancelled() -> bool:
        asked.append(target.exists())
        return target.exists()

    with pytest.raises(FileProblem) as caught:
        documents.render(demo.demo_report(), file_format, target, None, cancelled)
    assert caught.value.code == "export.cancelled"
    assert len(asked) > last and asked[-1] and not asked[-2]
    assert list(tmp_path.iterdir()) == []


def test_word_takes_no_longer_than_the_pdf_of_the_same_rows(tmp_path: Path) -> None:
    """5,000 rows took 348 s where the PDF took 7; ``benchmarks exports`` measures those."""
    document = appendix_report(big_plan(800))
    taken = {}
    for file_format in ("pdf", "docx"):
        start = time.perf_counter()
        documents.render(document, file_format, tmp_path / f"x.{file_format}")
        taken[file_format] = time.perf_counter() - start
    assert taken["docx"] <= taken["pdf"]


def test_the_same_report_gives_the_same_bytes_when_the_date_is_fixed(tmp_path: Path) -> None:
    program = (
        "import sys, pathlib\n"
        "from parplanner.reports import documents\n"
        "from tests.checks.demo import demo_report\n"
        "documents.render(demo_report(), 'docx', pathlib.Path(sys.argv[1]))\n"
    )
    made = []
    for seed in ("1", "2"):
        places = os.pathsep.join([str(ROOT / "src"), str(ROOT)])
        env = {
            **os.environ,
            "PYTHONHASHSEED": seed,
            "SOURCE_DATE_EPOCH": "1538006400",
            "PYTHONPATH": places,
        }
        subprocess.run(
            [sys.executable, "-c", program, str(tmp_path / f"{seed}.docx")], check=True, env=env
        )
        made.append((tmp_path / f"{seed}.docx").read_bytes())
    assert made[0] == made[1]
    assert library.Document(str(tmp_path / "1.docx")).core_properties.created.year == 2018


def test_a_task_stands_with_its_units_in_word_too(tmp_path: Path) -> None:
    texts = (
        "- Nhiệm vụ: Rà soát.",
        "+ Đơn vị chủ trì: Văn phòng.",
        "+ Thời gian: Quý I.",
        "+ Sản phẩm: Báo cáo.",
        "- Tồn tại: chậm.",
    )
    part = Part("Thử", False, tuple(Paragraph(Style.BODY, text) for text in texts))
    docx.render(Report("Thử", "Ban", (part,)), tmp_path / "x.docx")
    with zipfile.ZipFile(tmp_path / "x.docx") as package:
        said = re.findall(r"<w:p>.*?</w:p>", package.read("word/document.xml").decode())
    kept = ["keepNext" in paragraph for paragraph in said if "<w:t" in paragraph]
    assert kept == [True, False, True, False, False]
