"""Web pages under the name of a table are known for what they are
and read; other containers are named truly."""

from __future__ import annotations

from pathlib import Path

import pytest

from parplanner.document import sentences
from parplanner.domain.errors import FileProblem
from parplanner.exchange import copied, reading
from parplanner.exchange.containers import kinds
from parplanner.exchange.containers.html_file import decode, html_sheets
from parplanner.exchange.table.choices import Choices
from parplanner.exchange.table.legacy_sheet import convert_sheet
from parplanner.exchange.table.sheet import Sheet
from tests.exchange.books import HEADER, hanoi_lines
from tests.exchange.old_fonts import in_tcvn3

TODAY = Choices(this_year=2025)
SCORES = [
    ["STT", "Tiêu chí", "Điểm tối đa", "Điểm đạt"],
    ["1", "Lĩnh vực A", "", ""],
    ["1.1", "Kế hoạch", "2", "1,5"],
    ["1.2", "Báo cáo", "3", "2"],
]
SCORE_COLUMNS = {"A": "code", "B": "title", "C": "max_points", "D": "result:2021"}
LINES = [[str(c) for c in HEADER], *hanoi_lines()]


def table(lines: list[list[str]] = LINES) -> str:
    """The lines as programs write them."""
    rows = ""
    for line in lines:
        rows += (
            "<tr>"
            + "".join(f"<td>{cell.replace(chr(10), '<br>')}</td>" for cell in line)
            + "</tr>\n"
        )
    return f"<table border=1>{rows}</table>"


def read(data: bytes) -> list[Sheet]:
    """The sheets of a page."""
    assert kinds.kind(data, "b.xls") == kinds.HTML
    return list(html_sheets(decode(data, "b.xls"), "b.xls"))


def texts(sheet: Sheet) -> list[list[str]]:
    """The texts of a sheet row by row."""
    return [[cell.text for cell in row.cells.values()] for row in sheet.rows]


EXPECTED = [[c for c in line if c] for line in LINES]

BEGINNINGS = {
    "doctype": "<!DOCTYPE html><html><body>",
    "html": '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head></head><body>',
    "div": "<div>\n\t",
    "style": "<style>td{mso-number-format:'\\@'}</style>",
    "center": "<center><h2>KẾ HOẠCH</h2>",
    "comment": "<!-- made by a program -->\n<!-- twice -->",
    "Word's comment": "<!--[if gte mso "
    "9]><xml><x:ExcelWorkbook></x:ExcelWorkbook></xml><![endif]-->",
    "a comment that is long": f"<!-- {'x' * 20_000} -->",
    "blank lines": "\r\n\r\n   ",
    "heading": "<h3>PHỤ LỤC</h3><p>(Kèm theo Kế hoạch)</p>",
    "font": '<font face="Times New Roman">Phụ lục</font><br>',
    "xhtml": '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n<html '
    'xmlns="http://www.w3.org/1999/xhtml">',
    "capitals": "<META HTTP-EQUIV='Content-Type'><TITLE>b</TITLE>",
    "table": "",
}


@pytest.mark.parametrize("beginning", BEGINNINGS)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_page_is_read_as_its_table_whatever_it_begins_with(beginning: str, encoding: str) -> None:
    (sheet,) = read((BEGINNINGS[beginning] + table()).encode(encoding))
    assert texts(sheet)[-len(EXPECTED) :] == EXPECTED


def test_a_page_in_windows_1258_is_read_by_the_name_of_its_characters() -> None:
    page = '<html><meta http-equiv="Content-Type" content="text/html; charset=windows-1258"><table><tr><td>'  # noqa: E501
    (sheet,) = read((page + "Đơn vi\u0323").encode("cp1258"))
    assert sheet.rows[0].cells[1].text == "Đơn vi\u0323"


def test_western_pages_have_the_quotes_of_windows_whatever_they_say() -> None:
    page = "<html><meta charset=iso-8859-1><table><tr><td>“Größe”".encode("cp1252")
    (sheet,) = read(page)
    assert sheet.rows[0].cells[1].text == "“Größe”"


def test_a_page_whose_letters_only_a_font_shows_becomes_unicode() -> None:
    typed = [[in_tcvn3(cell) for cell in line] for line in LINES]
    page = '<html><meta charset="iso-8859-1"><style>td{font-family:".VnTime"}</style>' + table(
        typed
    )
    (sheet,) = read(page.encode("cp1252"))
    converted, doubts = convert_sheet(sheet)
    assert texts(converted) == EXPECTED
    assert [d.code for d in doubts] == ["TEXT_CONVERTED"]


def test_letters_of_a_font_written_as_numbers_become_unicode_too() -> None:
    page = "".join(
        c if c.isascii() else f"&#{ord(c)};"
        for c in table([[in_tcvn3(c) for c in r] for r in LINES])
    )
    (sheet,) = read(page.encode("ascii"))
    assert texts(convert_sheet(sheet)[0]) == EXPECTED


def test_the_text_above_the_table_tells_its_year_in_a_file_as_on_the_clipboard(
    tmp_path: Path,
) -> None:
    page = "<html><meta charset=utf-8><body><h3>KẾT QUẢ CHẤM ĐIỂM NĂM 2021</h3>" + table(SCORES)
    path = tmp_path / "b.xls"
    path.write_text(page, encoding="utf-8")
    (copied_table,) = copied.read(page, "").tables
    of_file = reading.read(path, None, TODAY)
    of_clipboard = reading.from_lines(copied_table, "", TODAY)
    assert of_file.columns == of_clipboard.columns == SCORE_COLUMNS
    assert [doubt.code for doubt in of_file.doubts] == []


def test_every_table_of_a_page_has_a_name_by_which_it_can_be_chosen(tmp_path: Path) -> None:
    newer = [*SCORES[:3], ["1.2", "Báo cáo", "3", "3"]]
    path = tmp_path / "b.xls"
    body = f"<p>NĂM 2021</p>{table(SCORES)}<p>NĂM 2022</p>{table(newer)}<br>{table([['x']])}"
    path.write_text("<html><meta charset=utf-8><body>" + body, encoding="utf-8")
    first = reading.read(path, None, TODAY)
    assert [offer.name for offer in first.sheets] == ["NĂM 2021", "NĂM 2022", "3"]
    (doubt,) = [doubt for doubt in first.doubts if doubt.code == "SHEET_ALSO"]
    assert doubt.details == {"sheet": "NĂM 2021", "other": "NĂM 2022"}
    second = reading.read(path, "NĂM 2022", TODAY)
    assert (second.sheet, second.nodes[-1].points) == ("NĂM 2022", {"result:2022": 3_000})
    assert reading.unread(path, "3").sheet == "3"
    with pytest.raises(FileProblem) as refusal:
        reading.read(path, "NĂM 2023", TODAY)
    assert refusal.value.params["sheets"] == "NĂM 2021, NĂM 2022, 3"


def test_two_tables_below_one_text_are_told_apart() -> None:
    page = f"<p>Phụ lục</p>{table()}<p>Phụ lục</p>{table()}"
    assert [sheet.name for sheet in read(page.encode())] == ["Phụ lục", "Phụ lục (2)"]


def test_a_page_without_a_table_says_that_it_is_one() -> None:
    with pytest.raises(FileProblem) as refusal:
        read(b"<div>STT; Nhi&#7879;m v&#7909;</div>")
    assert refusal.value.code == "import.is_html"


@pytest.mark.parametrize("charset", ["hex", "rot13", "unicode_escape", "x-unknown", "idna", ""])
def test_a_page_in_characters_nobody_knows_is_refused(charset: str) -> None:
    page = (
        f"<html><meta charset={charset}><table><tr><td>".encode()
        + b"\xff\xfe\xfa</td></tr></table>"
    )
    with pytest.raises(FileProblem) as refusal:
        decode(page, "b.xls")
    assert refusal.value.code == "import.encoding"


def test_a_page_beyond_all_measure_is_refused() -> None:
    with pytest.raises(FileProblem) as refusal:
        list(html_sheets("<table>" + "<tr><td>x</td></tr>" * 6_000 + "</table>", "b.xls"))
    assert refusal.value.code == "import.too_complex"


@pytest.mark.parametrize(
    "start", ["<", "<tên>;b", "< 5;6", "a<table>", "<đơn vị>\t1", "<=5;1", "<tables>;x"]
)
def test_a_text_that_begins_with_an_angle_is_still_a_text(start: str) -> None:
    assert kinds.kind(f"{start}\nSTT;Nhiệm vụ".encode(), "b.csv") == kinds.TEXT


EXCEL_2003 = (
    '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:x"/>'
)
SPREADSHEET_ML = (
    '<?xml version="1.0"?><ss:Workbook xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"/>'
)
WORD_2003 = '<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>'
FLAT_ODS = '<?xml version="1.0"?><office:document office:mimetype="application/vnd.oasis.opendocument.spreadsheet"/>'  # noqa: E501
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 504
CONTAINERS: dict[str, tuple[bytes, str]] = {
    "XML spreadsheet": (EXCEL_2003.encode(), "import.is_xml_2003"),
    "XML spreadsheet in UTF-16": (EXCEL_2003.encode("utf-16"), "import.is_xml_2003"),
    "SpreadsheetML": (b"\xef\xbb\xbf" + SPREADSHEET_ML.encode(), "import.is_xml_2003"),
    "Word XML": (WORD_2003.encode(), "import.is_word"),
    "flat ods": (FLAT_ODS.encode(), "import.is_ods"),
    "other XML": (b'<?xml version="1.0"?><rows/>', "import.unknown_kind"),
    "web archive": (
        b"MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n",
        "import.is_web_archive",
    ),
    "web archive of a browser": (
        b"From: <Saved by Blink>\r\nSubject: =?utf-8?Q?x?=\r\n y\r\nMIME-Version: 1.0\r\n",
        "import.is_web_archive",
    ),
    "rtf": (b"{\\rtf1 STT}", "import.is_word"),
    "xls": (OLE + "Workbook".encode("utf-16-le") + b"\x00" * 8, "import.is_xls"),
    "doc": (OLE + "WordDocument".encode("utf-16-le") + b"\x00" * 8, "import.is_word"),
    "pdf": (b"%PDF-1.7\n", "import.is_pdf"),
}


@pytest.mark.parametrize("name", CONTAINERS)
def test_other_containers_are_refused_by_their_true_name_with_a_way_that_works(name: str) -> None:
    data, code = CONTAINERS[name]
    with pytest.raises(FileProblem) as refusal:
        kinds.kind(data, "kế hoạch.xls")
    assert refusal.value.code == code
    if code != "import.unknown_kind":
        refusal.value.params["path"] = "kế hoạch.xls"
        assert "kế hoạch.xls" in sentences.problem(refusal.value)


@pytest.mark.parametrize(
    ("part", "mimetype", "code"),
    [
        ("word/document.xml", b"", "import.is_word"),
        ("xl/workbook.bin", b"", "import.is_xlsb"),
        ("content.xml", b"application/vnd.oasis.opendocument.spreadsheet", "import.is_ods"),
        (
            "content.xml",
            b"application/vnd.oasis.opendocument.spreadsheet-template",
            "import.is_ods",
        ),
        ("content.xml", b"application/vnd.oasis.opendocument.text", "import.is_odt"),
    ],
)
def test_what_cannot_be_read_yet_can_be_copied_and_pasted(
    part: str, mimetype: bytes, code: str
) -> None:
    with pytest.raises(FileProblem) as refusal:
        kinds.refuse_other_packages([part], mimetype, "a")
    assert refusal.value.code == code
    sentence = sentences.problem(refusal.value)
    assert "Ctrl+C" in sentence and "Ctrl+V" in sentence


def test_a_head_of_hostile_bytes_is_looked_at_quickly(tmp_path: Path) -> None:
    import time

    started = time.process_time()
    for data in (
        b"<!--" * 200_000,
        b"a:\n" * 200_000,
        b" " * 500_000,
        b"<!-- --" * 100_000,
        b"a:" * 200_000,
    ):
        kinds.kind(data, "b.csv")
    assert time.process_time() - started < 0.5
