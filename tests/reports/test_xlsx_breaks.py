"""Promises of a sheet's pages: no heading stands alone above the
paper's edge, no number touches the next text."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from parplanner.document.samples import sample_plan
from parplanner.reports import xlsx
from parplanner.reports.documents import build
from parplanner.reports.report.model import Level, Line, Points, Report
from parplanner.reports.xlsx.breaks import heading_breaks
from tests.reports.reading import pdf_pages, soffice
from tests.reports.samples import report


def with_heading_after(rows: int) -> Report:
    """Rows of one line, a heading, a row."""
    lines = [Line(Level.ROW, (str(i), "việc", "", Points(i))) for i in range(rows)]
    lines.append(Line(Level.FIELD, ("H", "Thanh tra Ban", "", None), span=(1, 3)))
    lines.append(Line(Level.ROW, ("sau", "việc", "", Points(1))))
    return report((), lines=lines)


def test_a_break_is_made_only_where_a_heading_would_stand_alone() -> None:
    header = range(1)
    assert heading_breaks([10] * 10, {5}, header, 100) == ()
    assert heading_breaks([10] * 11, {9}, header, 100) == (9,)
    assert heading_breaks([10] * 12, {8, 9}, header, 100) == (8,), (
        "headings above each other stay together"
    )
    assert heading_breaks([10] * 11, {8}, header, 100) == (8,), (
        "what would fit by nothing is taken not to fit"
    )
    # The header stands again on the second page: its rows are 10 to 18.
    assert heading_breaks([10] * 21, {19}, header, 100) == () and heading_breaks(
        [10] * 21, {18}, header, 100
    ) == (18,)
    assert heading_breaks([10, 10, 200], {1}, header, 100) == (), "no page could hold both"
    assert heading_breaks([10, 10], {1}, header, 100) == ()


@pytest.mark.parametrize("rows", (21, 22, 23))
def test_no_heading_ends_a_page_on_paper(rows: int, tmp_path: Path) -> None:
    xlsx.render(with_heading_after(rows), tmp_path / "x.xlsx")
    pages = pdf_pages(soffice(tmp_path / "x.xlsx", "pdf", tmp_path))
    assert all(page.rows[-1][0] != "H" for page in pages)
    assert [row[0] for page in pages for row in page.rows[1:]] == [
        *map(str, range(rows)),
        "H",
        "sau",
    ]


def test_breaks_stand_in_the_file_where_excel_looks_for_them(tmp_path: Path) -> None:
    xlsx.render(with_heading_after(22), tmp_path / "x.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "x.xlsx").active
    (row,) = (one.id for one in sheet.row_breaks.brk)
    assert sheet.cell(row + 1, 1).value == "H"
    with zipfile.ZipFile(tmp_path / "x.xlsx") as package:
        xml = package.read("xl/worksheets/sheet1.xml").decode()
    order = re.findall(r"<(headerFooter|rowBreaks|ignoredErrors)\b", xml)
    assert order == ["headerFooter", "rowBreaks", "ignoredErrors"]


def numbers(sheet: Any) -> list[Any]:
    return [
        cell
        for row in sheet.iter_rows(min_row=6)
        for cell in row
        if isinstance(cell.value, int | float)
    ]


@pytest.mark.parametrize("name", ["petitions", "by-field", "results", "slips"])
def test_numbers_stand_off_the_border_where_there_is_room(name: str, tmp_path: Path) -> None:
    xlsx.render(build(name, sample_plan("ha-noi-2018")), tmp_path / "x.xlsx")
    cells = numbers(openpyxl.load_workbook(tmp_path / "x.xlsx").worksheets[0])
    assert cells and all(cell.alignment.indent == 1 for cell in cells)
    # Excel prints "###" for a number with less room than it needs.
    xlsx.render(report([("1", "a", "", Points(123_456_789_125))]), tmp_path / "y.xlsx")
    (cell,) = [
        c
        for c in openpyxl.load_workbook(tmp_path / "y.xlsx").active["D"]
        if isinstance(c.value, float)
    ]
    assert cell.alignment.indent == 0
