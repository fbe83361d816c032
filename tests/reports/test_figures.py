"""Promises about figures in tables: no number, date or year is ever
broken, and what no paper holds is refused."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import openpyxl
import pdfplumber
import pytest

from parplanner.document.samples import sample_plan
from parplanner.document.sentences import problem
from parplanner.domain.edits import scores
from parplanner.domain.edits.draft import Draft
from parplanner.domain.errors import FileProblem
from parplanner.domain.plan import Plan
from parplanner.domain.rows import RESULT
from parplanner.reports import documents, docx, pdf, xlsx
from parplanner.reports.documents import Options
from parplanner.reports.report import form
from parplanner.reports.report.figures import is_figure, with_whole_figures
from parplanner.reports.report.fonts import face
from parplanner.reports.report.model import (
    Column,
    ColumnKind,
    HeaderCell,
    LetterHead,
    Level,
    Line,
    Paper,
    Part,
    Percent,
    Points,
    Report,
    Table,
)
from parplanner.reports.report.paper import on_paper
from tests.reports.reading import MM, soffice
from tests.reports.samples import report

FIRST_YEAR = 1960


def plan_of_years(count: int) -> Plan:
    """Hà Nội 2018 with further years of results, in most of which something was scored."""
    draft = Draft(sample_plan("ha-noi-2018"))
    leaves = [node for node in draft.plan.walk() if not draft.plan.children(node.id)]
    for year in range(FIRST_YEAR, FIRST_YEAR + count - len(draft.plan.columns())):
        draft.do(scores.add_column(draft.plan, year, RESULT))
        column = next(column for column in draft.plan.columns() if column.year == year)
        for node in leaves[:15]:
            draft.do(scores.set_text(draft.plan, node.id, column.id, "0,125"))
    return draft.plan


def appendix(count: int, *, landscape: bool = True) -> Report:
    return documents.build("appendix", plan_of_years(count), Options(landscape=landscape))


def figures_of(path: Path) -> tuple[list[str], set[tuple[int, int]]]:
    """The words of a PDF that hold a digit, and the sizes of its pages in mm."""
    with pdfplumber.open(path) as document:
        words = [word["text"] for page in document.pages for word in page.extract_words()]
        sizes = {(round(page.width / MM), round(page.height / MM)) for page in document.pages}
    return [word for word in words if any(char.isdigit() for char in word)], sizes


def wanted(document: Report) -> tuple[int, set[str]]:
    """How many cells say 0,125, and the years of the header."""
    (table,) = document.tables()
    cells = [cell for line in table.lines for cell in line.cells if isinstance(cell, Points)]
    years = {head.text for head in table.header if head.text.isdigit()}
    return sum(cell.value == 125 for cell in cells), years


def printed(document: Report, file_format: str, folder: Path) -> Path:
    target = folder / f"x.{file_format}"
    documents.render(document, file_format, target)
    return target if file_format == "pdf" else soffice(target, "pdf", folder)


@pytest.mark.parametrize("file_format", documents.FORMATS)
@pytest.mark.parametrize("count", [12, pytest.param(16, marks=pytest.mark.slow)])
def test_no_figure_is_broken_however_many_years_a_table_has(
    count: int, file_format: str, tmp_path: Path
) -> None:
    document = appendix(count)
    many, years = wanted(document)
    found, sizes = figures_of(printed(document, file_format, tmp_path))
    numbers = [word.replace(".", ",") for word in found]
    assert many > 100 and numbers.count("0,125") == many
    assert len(years) == count and years <= set(numbers)
    assert not any("#" in word for word in found)
    assert sizes == ({(297, 210)} if count == 12 else {(420, 297)})


@pytest.mark.parametrize("count", [8, 13, 14, 22])
def test_the_pdf_of_any_number_of_years_has_whole_figures(count: int, tmp_path: Path) -> None:
    document = appendix(count)
    many, years = wanted(document)
    found, _ = figures_of(printed(document, "pdf", tmp_path))
    assert found.count("0,125") == many and years <= set(found)


def test_an_upright_table_goes_on_landscape_before_it_goes_on_a3() -> None:
    papers = {}
    for count in (4, 7, 12, 16):
        made = on_paper(appendix(count, landscape=False))
        papers[count] = (made.parts[0].landscape, made.parts[0].paper, len(made.notices))
    assert papers[4][:2] == (False, Paper.A4)
    assert papers[12] == (True, Paper.A4, papers[4][2] + 1)
    assert papers[16] == (True, Paper.A3, papers[4][2] + 1)


def test_wider_paper_is_told_and_stands_in_every_format(tmp_path: Path) -> None:
    document = appendix(16)
    for renderer in (pdf, docx, xlsx):
        notices = renderer.render(document, tmp_path / "x")
        assert any(
            "“Phân công nhiệm vụ”" in notice and "A3 (420 × 297 mm)" in notice for notice in notices
        )
    setup = openpyxl.load_workbook((tmp_path / "x").rename(tmp_path / "x.xlsx")).active.page_setup
    assert (setup.paperSize, setup.orientation) == (8, "landscape")


def test_what_no_paper_holds_is_refused_in_words(tmp_path: Path) -> None:
    document = appendix(45)
    for renderer in (pdf, docx, xlsx):
        with pytest.raises(FileProblem) as caught:
            renderer.render(document, tmp_path / "x")
        assert caught.value.code == "export.too_wide"
        said = problem(caught.value)
        assert all(word in said for word in ("Phân công nhiệm vụ", "A3", "cột năm"))
        assert not (tmp_path / "x").exists()


def table_of(
    *cells: str | Points | Percent, widths: tuple[float, ...] = (), title: str = "Năm 2026"
) -> Table:
    columns = [
        Column(str(at), ColumnKind.CODE, width)
        for at, width in enumerate(widths or (12.0,) * len(cells))
    ]
    columns[0] = replace(columns[0], kind=ColumnKind.TEXT)
    header = tuple(HeaderCell(title, 0, at) for at in range(len(cells)))
    return Table("Bảng", tuple(columns), header, 1, (Line(Level.ROW, cells),))


def test_a_table_with_room_for_its_figures_stays_as_it_is() -> None:
    table = table_of("việc", "31/12/2026", Points(100_250), widths=(60.0, 30.0, 20.0))
    assert with_whole_figures(table) is table


def test_figures_take_their_room_from_columns_that_can_spare_it() -> None:
    table = table_of(
        "việc " * 20, "31/12/2026", Percent(10_000), Points(100_250), widths=(60.0, 12.0, 6.0, 20.0)
    )
    fitted = with_whole_figures(table)
    assert fitted is not None
    widths = [column.width for column in fitted.columns]
    assert sum(widths) == pytest.approx(98) and widths[1] > 20 and widths[2] > 12
    assert with_whole_figures(table_of("việc", "31/12/2026", widths=(18.0, 12.0))) is None
    assert with_whole_figures(table_of("việc", "31/12/2026", widths=(18.0, 12.0)), 1.5) is not None


def test_short_words_stay_whole_as_well_where_there_is_room() -> None:
    table = table_of(
        "nghiêng", "nghiêng", "31/12/2026", widths=(30.0, 24.0, 12.0), title="Tiêu chí CCHC"
    )
    fitted = with_whole_figures(table)
    assert fitted is not None
    least = 11 * face().width("nghiêng") / 1000 / form.PT_PER_MM + 2 * form.PADDING_X
    assert all(column.width > least for column in fitted.columns[:2])


def test_a_symbol_gets_a_smaller_font_rather_than_a_break(tmp_path: Path) -> None:
    document = report([("1", "x", "x", None), ("2", "Theo 123/QĐ-STNMT", "x", None)])
    (part,) = document.parts
    (table,) = part.tables()
    narrow = tuple(
        replace(column, width=31.0 if at == 1 else column.width)
        for at, column in enumerate(table.columns)
    )
    blocks = tuple(
        replace(table, columns=narrow) if block is table else block for block in part.blocks
    )
    document = replace(document, parts=(replace(part, blocks=blocks),))
    assert any(
        "11" in notice and "13" in notice for notice in pdf.render(document, tmp_path / "x.pdf")
    )
    found, _ = figures_of(tmp_path / "x.pdf")
    assert "123/QĐ-STNMT" in found


def test_a_text_with_a_letter_head_is_never_turned() -> None:
    head = LetterHead(("A",), ("B",), "Số: 05/KH-UBND", "Hà Nội, ngày 05 tháng 01 năm 2026")
    narrow = table_of("việc", "31/12/2026", widths=(18.0, 12.0))
    with pytest.raises(FileProblem):
        on_paper(Report("x", "y", (Part("Chính", False, (head, narrow)),)))
    turned = on_paper(Report("x", "y", (Part("Phụ lục", False, (narrow,)),)))
    assert turned.parts[0].landscape and turned.parts[0].paper is Paper.A4


@pytest.mark.parametrize(
    ("word", "figure"),
    [
        ("2026", True), ("31/12/2026", True), ("1.234.567,5", True), ("85,5%", True), ("-0,27",
        True), ("+1", True),
        ("2021-2025", True), ("(2026)", True), ("2026;", True), ("IV/2026", False), ("05/QĐ-UBND",
        False),
        ("việc", False), ("0123456789012345678", False), ("", False), ("-", False),
    ],
)  # fmt: skip
def test_what_counts_as_a_figure(word: str, figure: bool) -> None:
    assert is_figure(word) is figure


def test_a_long_number_refuses_nothing(tmp_path: Path) -> None:
    """An account of 30 digits is broken as any long word: a false alarm would cost the export."""
    document = report([("1", "9" * 30, "9" * 300, None)])
    assert on_paper(document) == document
    assert form.page(True, Paper.A3).printable_width == 375
