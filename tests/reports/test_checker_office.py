"""Promises of Word and Excel files' form: the checks hold for a whole
document, and each of them is able to fail."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.styles import Alignment, Font
from openpyxl.worksheet.datavalidation import DataValidation

from parplanner.reports import docx, xlsx
from parplanner.reports.report.model import Report
from tests.checks import demo, docx_form, xlsx_form

BODY, STYLES, HEADER = "word/document.xml", "word/styles.xml", "word/header1.xml"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("office")
    assert docx.render(demo.demo_report(), folder / "x.docx") == []
    assert xlsx.render(demo.demo_report(), folder / "x.xlsx") == []
    return folder


@pytest.mark.parametrize("body_size", [13, 14])
def test_a_whole_document_passes_every_check(body_size: int, tmp_path: Path) -> None:
    report = replace(demo.demo_report(body_size=body_size), table_size=12)
    docx.render(report, tmp_path / "x.docx")
    docx_form.check_all(tmp_path / "x.docx", report)
    xlsx.render(report, tmp_path / "x.xlsx")
    xlsx_form.check_all(tmp_path / "x.xlsx", report)


def rewritten(
    source: Path, target: Path, changes: dict[str, Callable[[str], str]], more: dict[str, str]
) -> Path:
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name in changes:
                text = changes[name](content.decode("utf-8"))
                assert text.encode("utf-8") != content, f"nothing to change in {name}"
                content = text.encode("utf-8")
            new.writestr(name, content)
        for name, text in more.items():
            new.writestr(name, text)
    return target


def sub(pattern: str, new: str, count: int = 0) -> Callable[[str], str]:
    return lambda xml: re.sub(pattern, new, xml, count=count)


@pytest.mark.parametrize(
    ("number", "name", "change"),
    [
        ("C3.1", BODY, sub(r'w:w="11906" w:h="16838"', 'w:w="12240" w:h="15840"')),
        ("C3.1", BODY, sub(r' w:orient="landscape"', "")),
        ("C3.1", BODY, sub(r'w:left="1701"', 'w:left="1440"')),
        ("C3.2", BODY, sub(r"<w:titlePg/>", "", 1)),
        ("C3.2", BODY, sub(r'<w:pgNumType w:start="1"/>', "", 1)),
        ("C3.2", HEADER, sub(r" PAGE ", " NUMPAGES ")),
        ("C3.2", HEADER, sub(r"<w:t>2</w:t>", "<w:t>Trang 2</w:t>")),
        ("C3.3", BODY, sub(r'(<w:pgNumType w:start="1"/>)(<w:cols [^>]*/>)', r"\2\1")),
        ("C3.3", BODY, sub(r"(<w:pStyle [^>]*/>)(<w:keepNext/>)", r"\2\1", 1)),
        ("C3.4", BODY, sub(r"<w:tblHeader/>", "", 1)),
        ("C3.4", BODY, sub(r"<w:cantSplit/>", "")),
        ("C3.4", BODY, sub(r'<w:gridCol w:w="\d+"/>', '<w:gridCol w:w="5000"/>')),
        ("C3.4", BODY, sub(r'<w:gridSpan w:val="2"/>', "", 1)),
        ("C3.5", STYLES, sub(r'w:ascii="Times New Roman"', 'w:asciiTheme="minorHAnsi"', 1)),
        ("C3.5", STYLES, sub(r'w:hAnsi="Times New Roman"', 'w:hAnsi="Cambria"', 1)),
        ("C3.5", STYLES, sub(r' w:cs="Times New Roman"', "", 1)),
        ("C3.6", STYLES, sub(r'<w:color w:val="000000"/>', '<w:color w:val="365F91"/>', 1)),
        ("C3.7", "docProps/core.xml", sub(r"vi-VN", "en-US")),
        ("C3.7", "docProps/core.xml", sub(r"<dc:title>.*?</dc:title>", "")),
        ("C3.8", BODY, sub(r"đồng bộ với", "với", 1)),
        ("C3.8", BODY, sub(r"(<w:t [^>]*>)1\.4(</w:t>)", r"\g<1>1.5\2", 1)),
        ("C3.9", BODY, sub(r'w:val="Heading1"', 'w:val="Normal"', 1)),
        ("C3.9", BODY, sub(r'w:val="Heading2"', 'w:val="Khac"', 1)),
        ("C3.9", BODY, sub(r"<w:b/>", '<w:b/><w:u w:val="single"/>', 1)),
        ("C3.9", STYLES, sub('w:name w:val="Tiêu ngữ"', 'w:name w:val="Tiêu, ngữ"')),
        ("C3.12", BODY, sub(r'</w:t><w:noBreakHyphen/><w:t xml:space="preserve">', "-", 1)),
        ("C3.11", STYLES, sub('w:outlineLvl w:val="1"', 'w:outlineLvl w:val="2"')),
        ("C3.11", STYLES, sub('<w:outlineLvl w:val="0"/>', "")),
        ("C3.9", STYLES, sub('w:name w:val="Tiêu ngữ"', 'w:name w:val="quốc hiệu"')),
    ],
)
def test_a_damaged_word_file_is_found(
    number: str, name: str, change: Callable[[str], str], made: Path, tmp_path: Path
) -> None:
    path = rewritten(made / "x.docx", tmp_path / "y.docx", {name: change}, {})
    with pytest.raises(AssertionError, match=rf"^{number}: "):
        docx_form.check_all(path, demo.demo_report(), only=number)


@pytest.mark.parametrize("name", ["word/vbaProject.bin", "word/embeddings/oleObject1.bin"])
def test_scripts_and_files_in_a_word_file_are_found(name: str, made: Path, tmp_path: Path) -> None:
    path = rewritten(made / "x.docx", tmp_path / "y.docx", {}, {name: "x"})
    with pytest.raises(AssertionError, match=r"^C3\.10: "):
        docx_form.check_all(path, demo.demo_report(), only="C3.10")


def _formula(book: Any) -> None:
    cell = book["Phân công nhiệm vụ"]["B10"]
    cell.value = '=HYPERLINK("http://x")'


def _portrait_fit(book: Any) -> None:
    book.worksheets[0].page_setup.fitToHeight = 1


def _letter(book: Any) -> None:
    book.worksheets[0].page_setup.paperSize = 1


def _margin(book: Any) -> None:
    book.worksheets[0].page_margins.left = 0.7


def _titles(book: Any) -> None:
    sheet = book["Phân công nhiệm vụ"]
    sheet.print_title_rows = "5:6"


def _frozen(book: Any) -> None:
    book.worksheets[0].freeze_panes = "B2"


def _area(book: Any) -> None:
    book["Phân công nhiệm vụ"].print_area = "A1:I20"


def _pages(book: Any) -> None:
    book.worksheets[0].oddHeader.center.text = "Trang &P/&N"


def _every_page(book: Any) -> None:
    book.worksheets[0].HeaderFooter.differentFirst = False


def _calibri(book: Any) -> None:
    book.worksheets[0]["A1"].font = Font("Calibri", 13)


def _tiny(book: Any) -> None:
    book.worksheets[0]["A1"].font = Font("Times New Roman", 9)


def _unwrapped(book: Any) -> None:
    book["Phân công nhiệm vụ"]["C10"].alignment = Alignment(wrap_text=False)


def _list(book: Any) -> None:
    validation = DataValidation("list", formula1=f'"{"x," * 200}"')
    validation.add("A1")
    book.worksheets[0].add_data_validation(validation)


def _apostrophe(book: Any) -> None:
    book.worksheets[0].title = "Phân công'"


def _alike(book: Any) -> None:
    copy = book.create_sheet("x")
    copy.title = "Ｐhân công nhiệm vụ"


def _number_as_text(book: Any) -> None:
    book["Phân công nhiệm vụ"]["F10"].value = "0,5"


def _lost(book: Any) -> None:
    book["Phân công nhiệm vụ"].delete_rows(12)


@pytest.mark.parametrize(
    ("number", "damage"),
    [
        ("C2.1", _formula),
        ("C2.2", _portrait_fit),
        ("C2.2", _letter),
        ("C2.2", _margin),
        ("C2.3", _titles),
        ("C2.3", _frozen),
        ("C2.3", _area),
        ("C2.4", _pages),
        ("C2.4", _every_page),
        ("C2.5", _calibri),
        ("C2.5", _tiny),
        ("C2.6", _unwrapped),
        ("C2.7", _list),
        ("C2.7", _apostrophe),
        ("C2.7", _alike),
        ("C2.9", _number_as_text),
        ("C2.9", _lost),
    ],
)
def test_a_damaged_workbook_is_found(
    number: str, damage: Callable[[Any], None], made: Path, tmp_path: Path
) -> None:
    book = openpyxl.load_workbook(made / "x.xlsx")
    damage(book)
    book.save(tmp_path / "y.xlsx")
    with pytest.raises(AssertionError, match=rf"^{number}: "):
        xlsx_form.check_all(tmp_path / "y.xlsx", demo.demo_report(), only=number)


def test_macros_in_a_workbook_are_found(made: Path, tmp_path: Path) -> None:
    path = rewritten(made / "x.xlsx", tmp_path / "y.xlsx", {}, {"xl/vbaProject.bin": "x"})
    with pytest.raises(AssertionError, match=r"^C2\.8: "):
        xlsx_form.check_all(path, demo.demo_report(), only="C2.8")


def test_a_missing_sheet_is_found(tmp_path: Path) -> None:
    report = demo.demo_report()
    xlsx.render(Report(report.title, report.author, report.parts[1:]), tmp_path / "x.xlsx")
    with pytest.raises(AssertionError, match=r"^C2\.9: "):
        xlsx_form.check_all(tmp_path / "x.xlsx", report, only="C2.9")
