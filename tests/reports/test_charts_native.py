"""Charts in Word and Excel: figures, scales and words of the page,
whole names, no chart parted by a page."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pdfplumber
import pytest
from openpyxl import load_workbook

from parplanner.document.samples import sample_plan
from parplanner.domain.scoring import Scoring
from parplanner.domain.text import shorten
from parplanner.reports import docx, pdf, xlsx
from parplanner.reports.charts.lines import value_range
from parplanner.reports.charts.native import bar_range
from parplanner.reports.documents import build
from parplanner.reports.papers import chart_data
from parplanner.reports.report.chart_model import LineChart, Role, Series
from tests.plans import hanoi_plan
from tests.reports.reading import soffice

C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
UNITS = "Điểm bị mất theo đơn vị chủ trì"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("charts")
    for name, plan in (("hanoi", hanoi_plan()), ("noi-vu", sample_plan("so-noi-vu-2019"))):
        report = build("lost-points", plan)
        xlsx.render(report, made / f"{name}.xlsx")
        docx.render(report, made / f"{name}.docx")
        pdf.render(report, made / f"{name}.pdf")
    return made


@pytest.fixture(scope="module")
def word(folder: Path) -> list[Any]:
    """The charts of the Word document as XML, in their order."""
    with zipfile.ZipFile(folder / "hanoi.docx") as package:
        return [
            ElementTree.fromstring(package.read(f"word/charts/chart{number}.xml"))
            for number in (1, 2, 3, 4)
        ]


@pytest.fixture(scope="module")
def book(folder: Path) -> Any:
    return load_workbook(folder / "hanoi.xlsx")


def scale_of(axis: Any) -> list[float]:
    return [
        float(axis.find(path).get("val"))
        for path in (f"{C}scaling/{C}min", f"{C}scaling/{C}max", f"{C}majorUnit")
    ]


def title_of(axis: Any) -> str:
    return "".join(t.text for t in axis.iter(f"{A}t")) if axis.find(f"{C}title") is not None else ""


def cells(sheet: Any, reference: str) -> list[Any]:
    return [cell.value for (cell,) in sheet[reference.rpartition("!")[2].replace("$", "")]]


def head(sheet: Any) -> list[str]:
    """The row below the title, without the cells a merged one covers."""
    return [cell.value for cell in sheet[2] if cell.value]


def test_the_pareto_of_word_has_its_line_on_an_axis_of_its_own(word: list[Any]) -> None:
    plot = word[0].find(f"{C}chart/{C}plotArea")
    bars, line = plot.find(f"{C}barChart"), plot.find(f"{C}lineChart")
    assert bars.find(f"{C}barDir").get("val") == "col" and line is not None
    names = [v.text for v in plot.iterfind(f".//{C}ser/{C}tx/{C}v")]
    assert names == ["Điểm bị mất", "Cộng dồn (%)"] and word[0].find(f".//{C}legend") is not None
    left, right = plot.findall(f"{C}valAx")
    assert [title_of(left), title_of(right)] == ["Điểm", "Cộng dồn (%)"]
    assert right.find(f"{C}crosses").get("val") == "max" and scale_of(right) == [0, 100, 20]
    assert {a.get("val") for a in bars.iterfind(f"{C}axId")}.isdisjoint(
        a.get("val") for a in line.iterfind(f"{C}axId")
    )
    shares = [float(v.text) for v in line.iterfind(f".//{C}val//{C}v")]
    assert (
        len(shares) == 15 and shares[0] == 20.56 and shares[-1] == 100 and shares == sorted(shares)
    )
    assert [v.text for v in bars.iterfind(f".//{C}cat//{C}v")][:3] == ["7.1", "8.2", "3.1"]


def test_the_pareto_of_excel_follows_its_cells_on_two_axes(book: Any) -> None:
    sheet = book["Điểm bị mất theo tiêu chí"]
    bars, line = sheet._charts[0]._charts
    assert (type(bars).__name__, bars.type, type(line).__name__) == ("BarChart", "col", "LineChart")
    assert line.y_axis.axId != bars.y_axis.axId and line.y_axis.crosses == "max"
    assert (line.y_axis.scaling.min, line.y_axis.scaling.max, line.y_axis.majorUnit) == (0, 100, 20)
    shares = cells(sheet, line.series[0].val.numRef.f)
    assert shares[0] == 20.56 and shares[-1] == 100
    assert cells(sheet, bars.series[0].val.numRef.f)[:2] == [7.21, 2.5]
    assert head(sheet) == ["Tiêu chí", "Mã tiêu chí", "Điểm bị mất", "Cộng dồn (%)"]
    heads = [one.tx.strRef.f for one in (bars.series[0], line.series[0])]
    named = [cells(sheet, f"{at}:{at.rpartition('!')[2]}") for at in heads]
    assert named == [["Điểm bị mất"], ["Cộng dồn (%)"]]


def test_every_table_of_figures_has_heads_and_whole_names(book: Any) -> None:
    assert head(book["Điểm theo lĩnh vực"]) == [
        "Lĩnh vực",
        "Kết quả 2017",
        "Mục tiêu 2018",
        "Bị mất 2017",
    ]
    assert head(book["Kết quả và mục tiêu qua các năm"]) == ["Năm", "Kết quả", "Mục tiêu"]
    assert head(book[UNITS]) == ["Đơn vị chủ trì", "Điểm bị mất"]
    rows = book[UNITS].iter_rows(min_row=3, max_row=9)
    assert all(row[-1].value is not None for row in rows), "no empty column"
    texts = [
        cell.value
        for sheet in book
        for row in sheet.iter_rows()
        for cell in row
        if isinstance(cell.value, str)
    ]
    assert not any("…" in text for text in texts)
    assert any(
        text.startswith("Công tác tiếp nhận, xử lý phản ánh") and len(text) > 100 for text in texts
    )


def test_the_years_have_one_scale_in_every_form(folder: Path, word: list[Any], book: Any) -> None:
    plan = hanoi_plan()
    chart = chart_data.over_years(plan, Scoring(plan))
    assert chart is not None
    scale = list(value_range(chart))
    assert scale == [50, 100, 10]
    (axis,) = word[2].iter(f"{C}valAx")
    assert (
        scale_of(axis) == scale
        and title_of(axis) == "Điểm"
        and axis.find(f"{C}majorGridlines") is not None
    )
    native = book["Kết quả và mục tiêu qua các năm"]._charts[0]
    assert [native.y_axis.scaling.min, native.y_axis.scaling.max, native.y_axis.majorUnit] == scale
    assert native.y_axis.majorGridlines is not None
    with pdfplumber.open(folder / "hanoi.pdf") as document:
        words = {word["text"] for word in document.pages[5].extract_words()}
    assert {"50", "60", "70", "80", "90", "100"} <= words and not {"55", "65", "40"} & words


def test_no_scale_needs_a_decimal_sign(word: list[Any]) -> None:
    for values in ((94_110, 94_500), (99_990, 100_000), (500, 700)):
        series = (Series("", Role.ACHIEVED, values),)
        for numbers in (value_range(LineChart("", ("a", "b"), series, 100_000)), bar_range(values)):
            assert all(float(number).is_integer() for number in numbers)
    codes = [code.get("formatCode") for chart in word for code in chart.iter(f"{C}numFmt")]
    assert set(codes) == {"0", '0"%"'}


def test_one_year_alone_is_no_line(folder: Path) -> None:
    assert [sheet.title for sheet in load_workbook(folder / "noi-vu.xlsx")][-2:] == [
        "Điểm theo lĩnh vực",
        UNITS,
    ]
    with pdfplumber.open(folder / "noi-vu.pdf") as document:
        assert not any("qua các năm" in page.extract_text() for page in document.pages)


def test_lying_bars_have_their_scale_below_and_its_unit(word: list[Any], book: Any) -> None:
    for number, name in ((1, "Điểm theo lĩnh vực"), (3, UNITS)):
        (axis,) = word[number].iter(f"{C}valAx")
        assert axis.find(f"{C}crosses").get("val") == "max" and title_of(axis) == "Điểm"
        native = book[name]._charts[0]
        assert native.y_axis.crosses == "max"
        assert native.y_axis.title.tx.rich.p[0].r[0].t == "Điểm"


def test_the_bars_name_their_series_in_their_own_order(word: list[Any], book: Any) -> None:
    """A legend would list them from the last to the first in LibreOffice."""
    said = [
        "".join(t.text for t in one.find(f"{C}dLbls/{C}dLbl").iter(f"{A}t"))
        for one in word[1].iter(f"{C}ser")
    ]
    assert said == ["Kết quả 2017: 12,02", "Mục tiêu 2018: 13,25", "Bị mất 2017: 2,98"]
    assert word[1].find(f".//{C}legend") is None
    native = book["Điểm theo lĩnh vực"]._charts[0]
    assert native.legend is None
    assert [(one.dLbls.dLbl[0].idx, one.dLbls.dLbl[0].showSerName) for one in native.series] == [
        (0, True)
    ] * 3


def test_labels_end_with_a_whole_word() -> None:
    name = "Công tác tiếp nhận, xử lý phản ánh, kiến nghị của cá nhân"
    for limit in range(12, len(name)):
        assert (
            name.startswith(f"{shorten(name, limit)[:-1]} ") and len(shorten(name, limit)) <= limit
        )
    assert shorten("a" * 30, 10) == "a" * 9 + "…"


@pytest.mark.parametrize("name", ["hanoi", "noi-vu"])
def test_no_chart_of_the_workbook_is_parted_by_a_page(folder: Path, name: str) -> None:
    for sheet in load_workbook(folder / f"{name}.xlsx"):
        for chart in sheet._charts:
            row = chart.anchor._from.row + 1
            # In one row, which no program parts.
            assert chart.anchor.ext.height / 12_700 <= sheet.row_dimensions[row].height
    with pdfplumber.open(soffice(folder / f"{name}.xlsx", "pdf", folder)) as printed:
        texts = [page.extract_text() for page in printed.pages]
    # The title of the axis is the chart's last line, its first label the first: both on one page.
    for first in ("Kết quả 2017", "Kết quả 2018"):
        for text in texts:
            labelled = re.search(f"{first}[;:,] ", text)
            assert labelled is None or text.rstrip().endswith("Điểm")


def test_word_fits_the_lines_and_the_units_on_one_page(folder: Path) -> None:
    with pdfplumber.open(soffice(folder / "hanoi.docx", "pdf", folder)) as printed:
        texts = [page.extract_text() for page in printed.pages]
    assert (
        any("qua các năm" in text and "theo đơn vị chủ trì" in text for text in texts)
        and len(texts) == 6
    )
