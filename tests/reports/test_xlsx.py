"""Promises of the workbook: real numbers, live sums, text that
stays text, a page like the PDF's."""

from __future__ import annotations

import re
import unicodedata
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from parplanner.document.samples import sample_plan
from parplanner.domain.errors import FileProblem
from parplanner.domain.rows import MAX_COLUMN
from parplanner.domain.scoring import Scoring
from parplanner.reports import pdf, xlsx
from parplanner.reports.documents import build
from parplanner.reports.papers.appendix import appendix_report
from parplanner.reports.report.model import (
    Figure,
    Level,
    Line,
    Paragraph,
    Part,
    Points,
    Report,
    Style,
)
from parplanner.reports.xlsx.figures import number_of
from parplanner.reports.xlsx.names import sheet_name
from tests.checks import demo
from tests.checks.hostile import hostile_everywhere
from tests.plans import big_plan, hanoi_plan
from tests.reports.reading import body_rows, joined, line_texts, pdf_pages, squeezed
from tests.reports.samples import HOSTILE, LONG, NFD, hostile_report, many_sums, report

FIRST = 8


def written(document: Report, folder: Path, **options: bool) -> tuple[Any, list[str]]:
    path = folder / "out.xlsx"
    notices = xlsx.render(document, path)
    return openpyxl.load_workbook(path, **options), notices


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("xlsx")
    assert xlsx.render(appendix_report(hanoi_plan()), path / "phụ lục.xlsx") == []
    return path


@pytest.fixture(scope="module")
def sheet(folder: Path) -> Any:
    book = openpyxl.load_workbook(folder / "phụ lục.xlsx")
    assert book.sheetnames == ["Phân công nhiệm vụ"]
    return book.active


def test_every_cell_stands_in_its_row(sheet: Any) -> None:
    (table,) = appendix_report(hanoi_plan()).tables()
    for at, line in enumerate(table.lines):
        for column, cell in enumerate(line.cells, start=1):
            found = sheet.cell(FIRST + at, column).value
            if isinstance(cell, Points) and not cell.addends:
                assert found == cell.value / 1000 and not isinstance(found, str)
            elif isinstance(cell, str):
                assert (found or "") == cell


def test_sums_are_formulas_over_the_scored_rows(sheet: Any) -> None:
    formulas = {
        cell.coordinate: cell.value
        for row in sheet.iter_rows()
        for cell in row
        if cell.data_type == "f"
    }
    assert len(formulas) == 4 * (9 + 2 + 1)
    assert formulas["F8"] == "=SUM(F10:F18)"
    assert formulas["G9"] == "=SUM(G10:G12)"
    assert formulas["H28"] == "=SUM(H29:H30,H32:H34)"
    assert sheet["A68"].value == "Tổng điểm"
    assert formulas["I68"].startswith("=SUM(I10:I18,I20:I27,I29:I30,I32:I34,")


def test_window_pdf_and_excel_show_the_same_numbers(folder: Path) -> None:
    plan = hanoi_plan()
    report = appendix_report(plan)
    (table,) = report.tables()
    pdf.render(report, folder / "same.pdf")
    printed = [row[5:] for row in joined(body_rows(pdf_pages(folder / "same.pdf"), 3))]
    values = openpyxl.load_workbook(folder / "phụ lục.xlsx", data_only=True).active
    cells = [
        [values.cell(FIRST + i, column).value for column in range(6, 10)]
        for i in range(len(table.lines))
    ]
    assert [[round(v * 1000) for v in row] for row in cells] == [
        [round(float(text.replace(",", ".")) * 1000) for text in row] for row in printed
    ]
    scoring = Scoring(plan)
    keys = [MAX_COLUMN, *(c.id for c in plan.columns())]
    walked = [[scoring.value(node.id, key) for key in keys] for node in plan.walk()]
    assert [[round(v * 1000) for v in row] for row in cells] == [
        *walked,
        [scoring.value(None, key) for key in keys],
    ]


def test_numbers_have_at_least_the_decimals_of_the_criteria_set(sheet: Any, tmp_path: Path) -> None:
    assert {sheet.cell(row, 6).number_format for row in range(FIRST, 69)} == {"0.0##"}
    book, _ = written(report([("1", "x", "", Points(500))]), tmp_path)
    assert book.active["D3"].number_format == "General"


def test_what_was_lost_is_a_number_too_shown_with_its_sign_or_as_none(tmp_path: Path) -> None:
    book, _ = written(build("results", sample_plan("so-noi-vu-2019")), tmp_path, data_only=True)
    notes = [row[4] for row in book.active.iter_rows(min_row=6) if row[4].value is not None]
    assert [cell.value for cell in notes] == [-0.5, -0.27, 0, -0.01, -0.17, -1.06, -3.88, 0, -5.89]
    assert {cell.number_format for cell in notes} == {'+General;-General;"="'}
    formulas, _ = written(build("results", sample_plan("so-noi-vu-2019")), tmp_path)
    assert str(formulas.active[notes[-1].coordinate].value).startswith("=SUM(E")


def test_the_page_is_set_up_as_the_decree_wants(sheet: Any) -> None:
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
    assert sheet.sheet_properties.pageSetUpPr.fitToPage is True
    margins = sheet.page_margins
    assert [
        round(m * 25.4, 3) for m in (margins.top, margins.bottom, margins.left, margins.right)
    ] == [20, 20, 30, 15]
    assert (
        sheet.print_title_rows == "$5:$7" and sheet.print_area == "'Phân công nhiệm vụ'!$A$1:$I$69"
    )
    assert sheet.freeze_panes == f"A{FIRST}"
    assert (
        sheet.oddHeader.center.text == "&P"
        and sheet.oddHeader.center.font == "Times New Roman,Regular"
    )
    assert sheet.oddHeader.center.size == 14 and sheet.HeaderFooter.differentFirst


def test_the_columns_fill_the_printable_width(sheet: Any) -> None:
    pixels = sum(sheet.column_dimensions[letter].width * 8 for letter in "ABCDEFGHI")
    assert 251.5 <= pixels * 25.4 / 96 <= 252


def test_header_cells_are_merged_bold_centred_and_bordered(sheet: Any) -> None:
    merged = {str(r) for r in sheet.merged_cells.ranges}
    assert {
        "A5:A7",
        "B5:B7",
        "C5:C7",
        "D5:D7",
        "E5:E7",
        "F5:I5",
        "F6:F7",
        "G6:G7",
        "H6:I6",
        "A68:E68",
    } <= merged
    assert (sheet["A68"].alignment.horizontal, sheet["B8"].alignment.horizontal) == (
        "center",
        "left",
    )
    assert {sheet[f"{letter}9"].alignment.horizontal for letter in "FGHI"} == {"right"}
    with_borders = 0
    for row in sheet.iter_rows(min_row=5, max_row=68):
        for cell in row:
            border = cell.border
            if type(cell).__name__ == "Cell":
                sides = (border.left, border.right, border.top, border.bottom)
                assert {side.style for side in sides} == {"thin"}, cell.coordinate
                with_borders += 1
    assert with_borders > 400
    assert (
        sheet["A5"].font.bold
        and sheet["A5"].alignment.horizontal == "center"
        and sheet["A5"].alignment.wrap_text
    )


def test_the_file_itself_gives_borders_to_covered_cells_too(folder: Path) -> None:
    # openpyxl drops what lies under a merged cell when reading; Excel draws its borders.
    with zipfile.ZipFile(folder / "phụ lục.xlsx") as package:
        xml = package.read("xl/worksheets/sheet1.xml").decode()
    styles = dict(re.findall(r'<c r="([A-I][567])" s="(\d+)"', xml))
    assert len(styles) == 27 and len(set(styles.values())) == 1


def test_every_cell_is_in_times_new_roman_of_a_legal_size(sheet: Any) -> None:
    fonts = {
        (c.font.name, c.font.size) for row in sheet.iter_rows() for c in row if c.value is not None
    }
    assert fonts == {("Times New Roman", 13), ("Times New Roman", 14), ("Times New Roman", 8)}
    assert sheet["A4"].font.size == 8 and set(sheet["A4"].value) == {"—"}
    for row in sheet.iter_rows(min_row=FIRST, max_col=5):
        assert all(c.alignment.wrap_text for c in row if c.value)


def test_hostile_texts_stay_texts(tmp_path: Path) -> None:
    book, notices = written(hostile_report(), tmp_path)
    for at, text in enumerate(HOSTILE):
        for column in "BC":
            cell = book.active[f"{column}{3 + at}"]
            assert (cell.value, cell.data_type) == (text, "s")
            assert bool(cell.quotePrefix) == (text[0] in "=+-@＝")
    assert notices == []


def test_unprintable_characters_are_named_and_letters_composed(tmp_path: Path) -> None:
    book, notices = written(report([("1", NFD, "a\x07b\ud800 😀", Points(1))]), tmp_path)
    assert book.active["B3"].value == "Nhiệm vụ đặc thù ở Đắk Lắk"
    assert book.active["C3"].value == "ab 😀"
    assert len(notices) == 1 and "U+0007" in notices[0] and "U+D800" in notices[0]


def test_a_text_longer_than_excel_shows_continues_below_and_is_said(tmp_path: Path) -> None:
    text = LONG * 2
    document = report([("1", "trước", "", Points(1000)), ("2", text, "ngắn", Points(2000))])
    book, notices = written(document, tmp_path)
    cells = [row for row in book.active.iter_rows(min_row=3, values_only=True)][:-1]
    assert squeezed("".join(row[1] for row in cells)) == squeezed(f"trước{text}")
    assert [row[0] for row in cells if row[0]] == ["1", "2"] and cells[1][2] == "ngắn"
    assert [row[3] for row in cells if row[3] is not None] == [1, 2]
    assert max(dim.height for dim in book.active.row_dimensions.values()) <= 409
    assert max(len(row[1]) for row in cells) <= 32_767
    assert len(notices) == 1 and notices[0].endswith(": 1")


def test_sums_skip_over_continuation_rows(tmp_path: Path) -> None:
    rows = [("1", "x", "", Points(1)), ("2", LONG, "", Points(2)), ("3", "y", "", Points(3))]
    lines = [Line(Level.ROW, row) for row in rows]
    lines.append(Line(Level.TOTAL, ("Tổng điểm", None, None, Points(6, (0, 1, 2))), span=(0, 2)))
    book, _ = written(report((), lines=lines), tmp_path)
    total = next(row for row in book.active.iter_rows(min_row=3) if row[0].value == "Tổng điểm")
    above = total[0].row - 1
    assert above > 10 and total[3].value == f"=SUM(D3:D{above})"


@pytest.mark.parametrize("subtotals", [True, False])
@pytest.mark.parametrize("fields", [255, 256, 700, 1500])
def test_a_sum_of_any_length_is_a_formula_excel_accepts(
    fields: int, subtotals: bool, tmp_path: Path
) -> None:
    book, notices = written(many_sums(fields, subtotals=subtotals), tmp_path)
    sheet = book.active
    total = next(row for row in sheet.iter_rows(min_row=3) if row[0].value == "Tổng điểm")
    if fields == 1500:
        assert total[3].value == 2250 and len(notices) == 1
        return
    assert notices == []
    formula = total[3].value
    assert len(formula) <= 8192 and worth(formula, sheet) == 1.5 * fields


def worth(formula: str, sheet: Any) -> float:
    """What Excel would make of nested SUMs of ranges; fails where it would refuse them."""
    assert formula.startswith("=SUM(") and formula.endswith(")")
    total, arguments = 0.0, re.findall(r"SUM\([^()]*\)|[A-Z]+\d+(?::[A-Z]+\d+)?", formula[5:-1])
    assert len(arguments) <= 255
    for argument in arguments:
        if argument.startswith("SUM("):
            total += worth(f"={argument}", sheet)
            continue
        first, _, last = argument.partition(":")
        for (cell,) in sheet[f"{first}:{last or first}"]:
            value = cell.value
            total += worth(value, sheet) if isinstance(value, str) else value or 0
    return total


def test_a_fixed_date_is_the_only_date_in_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1538006401")
    xlsx.render(appendix_report(hanoi_plan()), tmp_path / "x.xlsx")
    with zipfile.ZipFile(tmp_path / "x.xlsx") as package:
        assert {info.date_time for info in package.infolist()} == {(2018, 9, 27, 0, 0, 0)}
        core = package.read("docProps/core.xml").decode()
    assert re.findall(r">(\d{4}-[^<]*)<", core) == ["2018-09-27T00:00:01Z"] * 2


def test_stopping_is_heard_at_every_row(tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    with pytest.raises(FileProblem) as caught:
        xlsx.render(
            appendix_report(hanoi_plan()),
            tmp_path / "x.xlsx",
            lambda *a: seen.append(a),
            lambda: len(seen) == 7,
        )
    assert caught.value.code == "export.cancelled" and len(seen) == 7
    assert not (tmp_path / "x.xlsx").exists()


def test_sheet_names_are_legal_short_and_new() -> None:
    taken: set[str] = set()
    wanted = "Phân công [nhiệm vụ]: các/phòng*chức?năng\\2026"
    names = [
        sheet_name(name, taken) for name in (wanted, wanted, wanted.upper(), "History", "", "'a'")
    ]
    assert all(len(name) <= 31 and not re.search(r"[\[\]:*?/\\]", name) for name in names)
    assert len({name.casefold() for name in names}) == 6
    assert names[3:] == ["History_", "Sheet", "a"]


@pytest.mark.parametrize(
    ("wanted", "name"),
    [
        ("Kế hoạch của đơn vị trực thuộc 'A' và B", "Kế hoạch của đơn vị trực thuộc"),
        ("Ba mươi mốt chữ cái đến dấu lử'y", "Ba mươi mốt chữ cái đến dấu lử"),
        ("Ba mươi chữ cái rồi tới chỗ hở y", "Ba mươi chữ cái rồi tới chỗ hở"),
        ("'Sở' ", "Sở"),
        ("''", "Sheet"),
        ("hiSTory", "hiSTory_"),
        ("😀" * 20, "😀" * 15),
    ],
)
def test_a_sheet_name_is_cut_where_excel_accepts_its_end(wanted: str, name: str) -> None:
    assert sheet_name(wanted, set()) == name
    taken: set[str] = set()
    names = [sheet_name(wanted, taken) for _ in range(12)]
    assert all(len(one.encode("utf-16-le")) <= 62 and one == one.strip("' ") for one in names)
    assert len({one.casefold() for one in names}) == 12


def test_sheet_names_that_look_alike_are_told_apart() -> None:
    taken: set[str] = set()
    alike = (
        "Sở Nội vụ",
        unicodedata.normalize("NFD", "Sở Nội vụ"),
        "SỞ NỘI VỤ ",
        "'Sở  Nội vụ'",
        "Ｓở Nội vụ",
    )
    names = [sheet_name(name, taken) for name in alike]
    assert names[0] == "Sở Nội vụ" and len(taken) == 5
    assert all(name.endswith(f" ({number})") for number, name in enumerate(names[1:], start=2))


def test_a_name_with_an_apostrophe_inside_serves_titles_and_charts(tmp_path: Path) -> None:
    rows = [("1", "một", "", Points(1))]
    book, _ = written(report(rows, "Đắk R'lấp và B'Lao"), tmp_path)
    assert book.sheetnames == ["Đắk R'lấp và B'Lao"]
    assert book.active.print_title_rows == "$2:$2" and book.active.print_area.endswith("$4")


@pytest.mark.parametrize(
    ("typed", "value", "shown"),
    [
        ("151", 151, "0"), ("0", 0, "0"), ("01", 1, "00"), ("-3", -3, "0"), (" 12 ", 12, "0"),
        ("12,50", 12.5, "0.00"), ("85.5", 85.5, "0.0"), ("0,125", 0.125, "0.000"), ("12,3456",
        12.3456, "0.0000"),
        ("1.234.567", 1_234_567, "#,##0"), ("1.234,5", 1234.5, "#,##0.0"),
        ("85%", 0.85, "0%"), ("99,75 %", 0.9975, "0.00%"), ("100%", 1.0, "0%"),
    ],
)  # fmt: skip
def test_a_typed_figure_is_a_number_with_exactly_its_digits(
    typed: str, value: float, shown: str
) -> None:
    assert number_of(typed) == (value, shown)


@pytest.mark.parametrize(
    "typed",
    ["", "-", "1.250", "1,250", "31/12/2026", "3/3", "2021-2025", "1.1.1", "12 văn bản", "1e5",
    "+5", "1" * 16, "½",
     "１２", "12\n13", "01.234.567", "=1+1", "Quý I", "%"],
)  # fmt: skip
def test_what_is_no_number_for_certain_stays_text(typed: str) -> None:
    assert number_of(typed) is None


def test_statistics_stand_in_excel_as_numbers(tmp_path: Path) -> None:
    typed = ("151", "12,50", "85,5%", "01", "1.250", "Đạt", "123456789012345")
    lines = [Line(Level.ROW, (str(at), "x", Figure(text), None)) for at, text in enumerate(typed)]
    narrow = report((), lines=lines)
    (table,) = narrow.tables()
    widths = (16.0, 80.0, 24.0, 76.0)
    columns = [
        replace(column, width=width) for column, width in zip(table.columns, widths, strict=True)
    ]
    part = replace(narrow.parts[0], blocks=(replace(table, columns=tuple(columns)),))
    book, _ = written(replace(narrow, parts=(part,)), tmp_path)
    cells = [row[2] for row in book.active.iter_rows(min_row=2)]
    assert [cell.value for cell in cells] == [151, 12.5, 0.855, 1, "1.250", "Đạt", 123456789012345]
    assert [cell.number_format for cell in cells[:4]] == ["0", "0.00", "0.0%", "00"]


def test_each_table_has_a_sheet_with_its_own_paragraphs(tmp_path: Path) -> None:
    one, two = (
        report([("1", "một", "", Points(1))], "A"),
        report([("1", "hai", "", Points(2))], "B"),
    )
    one_part = Part("Hai bảng", True, (*one.parts[0].blocks, *two.parts[0].blocks))
    for parts in ((one_part,), (one.parts[0], two.parts[0])):
        book, _ = written(Report("Hai bảng", "x", parts), tmp_path)
        check_two_sheets(book)


def check_two_sheets(book: Any) -> None:
    assert book.sheetnames == ["A", "B"]
    values = [[row[0].value for row in sheet.iter_rows()] for sheet in book]
    assert values == [["Phụ lục", "STT", "1", "./."], ["Phụ lục", "STT", "1", "./."]]
    assert [sheet.print_title_rows for sheet in book] == ["$2:$2"] * 2


def test_big_tables_lose_no_row(tmp_path: Path) -> None:
    document = appendix_report(big_plan(1000))
    (table,) = document.tables()
    book, notices = written(document, tmp_path)
    assert notices == [] and book.active.max_row == FIRST - 1 + len(table.lines) + 1
    texts = [
        squeezed(row[1])
        for row in book.active.iter_rows(min_row=FIRST, max_col=2, values_only=True)
    ][:-1]
    assert texts == [line_texts(line, table)[1] for line in table.lines]


def test_a_report_of_text_alone_has_nothing_for_a_workbook(tmp_path: Path) -> None:
    part = Part("Chữ", False, (demo.HEAD, Paragraph(Style.BODY, "a"), demo.SIGNATURE))
    with pytest.raises(FileProblem) as caught:
        xlsx.render(Report("Kế hoạch", "x", (part,)), tmp_path / "x.xlsx")
    assert (caught.value.code, caught.value.params) == ("export.no_table", {"document": "Kế hoạch"})
    assert not (tmp_path / "x.xlsx").exists()


def test_of_a_document_only_tables_and_charts_stand_in_the_workbook(tmp_path: Path) -> None:
    book, notices = written(demo.demo_report(), tmp_path)
    assert notices == [] and book.sheetnames == ["Kết quả đánh giá", "Phân công nhiệm vụ"]
    values = [row[0] for row in book.worksheets[0].iter_rows(values_only=True) if row[0]]
    assert values[:3] == ["Bảng 1. Kết quả đánh giá theo lĩnh vực", "TT", "1"]
    assert "Điểm bị mất theo lĩnh vực" in values and not any(
        "Căn cứ" in str(value) for value in values
    )
    assert [sheet.page_setup.orientation for sheet in book] == ["portrait", "landscape"]


def test_a_chart_is_a_native_one_over_cells(tmp_path: Path) -> None:
    book, _ = written(demo.demo_report(), tmp_path)
    sheet = book.worksheets[0]
    (chart,) = sheet._charts
    assert type(chart).__name__ == "BarChart" and chart.type == "bar"
    area = chart.series[0].val.numRef.f
    cells = [cell.value for (cell,) in sheet[area.rpartition("!")[2].replace("$", "")]]
    assert cells == [value / 1000 for value in demo.chart().values]
    labels = chart.series[0].cat.numRef or chart.series[0].cat.strRef
    names = [cell.value for (cell,) in sheet[labels.f.rpartition("!")[2].replace("$", "")]]
    assert names == list(demo.chart().labels)
    assert chart.anchor._from.row + 1 <= sheet.max_row + 3


def test_hostile_text_in_every_place_stays_text(tmp_path: Path) -> None:
    for text in HOSTILE:
        book, _ = written(hostile_everywhere(text), tmp_path)
        cells = [
            cell
            for sheet in book
            for row in sheet.iter_rows()
            for cell in row
            if cell.value is not None
        ]
        assert all(cell.data_type in "sn" for cell in cells)
        assert sum(cell.value == text for cell in cells) >= 3


def test_sheets_only_a_workbook_holds_count_in_its_progress(tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    text = Part("Chữ", False, (demo.HEAD, Paragraph(Style.BODY, "a")))
    document = Report("x", "y", (text,), sheets=(report([("1", "a", "", Points(1))] * 3).parts[0],))
    xlsx.render(document, tmp_path / "x.xlsx", lambda *a: seen.append(a))
    assert seen == [(1, 3), (2, 3), (3, 3)]
