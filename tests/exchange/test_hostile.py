"""Files that lie, bomb or break (reliability.md D2, 41-53): refused or
read right, in time and in little memory."""

from __future__ import annotations

import io
import json
import os
import struct
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from parplanner.domain.errors import FileProblem
from parplanner.exchange import reading
from tests.exchange.books import MAIN, REAL, cell, packed, parts, sheet_data, taken_over, totals

ROOT = Path(__file__).resolve().parents[2]
MEGABYTE = 1024 * 1024
SHEET = "xl/worksheets/sheet1.xml"
ROW = f'<row r="2">{cell("A2", 1)}{cell("B2", "Chỉ đạo")}{cell("E2", 2)}</row>'
GOOD = sheet_data(ROW)
START = f'<worksheet xmlns="{MAIN}">'

_CHILD = """
import json, re, sys, time
from pathlib import Path
from parplanner.domain.errors import FileProblem
from parplanner.exchange import reading
# VmHWM begins anew with the process; ru_maxrss would begin at what the test process had.
status = Path("/proc/self/status")
peak = lambda: int(re.search(r"VmHWM:\\s+(\\d+)", status.read_text())[1]) // 1024 if status.exists() else 0
before, started = peak(), time.process_time()
try:
    code = str(reading.read(Path(sys.argv[1])).rows["fields"])
except FileProblem as problem:
    code = problem.code
print(json.dumps([code, time.process_time() - started, peak() - before]))
"""  # noqa: E501


def judged(path: Path) -> tuple[str, float, int]:
    """(code of the refusal or number of fields, seconds, megabytes of growth) of reading a file in
    its own process."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    command = [sys.executable, "-c", _CHILD, str(path)]
    done = subprocess.run(
        command, env=environment, capture_output=True, text=True, timeout=60, check=True
    )
    code, seconds, growth = json.loads(done.stdout)
    return code, seconds, growth


def refusal(path: Path) -> str:
    """The code of the refusal of a file."""
    with pytest.raises(FileProblem) as caught:
        reading.read(path)
    assert caught.value.params["name"] == path.name
    return caught.value.code


def bomb(path: Path, part: str, pieces: tuple[str, str, str], times: int, **others: str) -> Path:
    """A good workbook whose ``part`` is ``pieces[0] + pieces[1] × times
    + pieces[2]``, written chunk by chunk."""
    found = parts(GOOD, **others)
    found.pop(part, None)
    chunk = 20_000
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in found.items():
            archive.writestr(name, content)
        with archive.open(part, "w") as stream:
            stream.write(pieces[0].encode())
            for done in range(0, times, chunk):
                stream.write(pieces[1].encode() * min(chunk, times - done))
            stream.write(pieces[2].encode())
    return path


END = "</sheetData></worksheet>"
BOMBS: dict[str, tuple[str, tuple[str, str, str], int]] = {
    "300 MB of blanks": (SHEET, (START, " " * 1024, "</worksheet>"), 300_000),
    "one string of 40 MB": (
        SHEET,
        (f'{START}<sheetData><row r="1"><c r="A1" t="str"><v>', "x" * 1000, END),
        40_000,
    ),
    "an attribute of 10 MB": (SHEET, (f'{START}<sheetData x="', "y" * 1000, f'">{END}'), 10_000),
    "a comment of 10 MB": (
        SHEET,
        (f"{START}<!--", "y" * 1000, "--><sheetData/></worksheet>"),
        10_000,
    ),
    "5 million rows": (SHEET, (f"{START}<sheetData>", "<row/>", END), 5_000_000),
    "3 million cells": (
        SHEET,
        (f'{START}<sheetData><row r="1">', "<c/>", f"</row>{END}"),
        3_100_000,
    ),
    "7.8 million strings": (
        "xl/sharedStrings.xml",
        (f'<sst xmlns="{MAIN}">', "<si/>", "</sst>"),
        7_800_000,
    ),
    "1.5 million formats": (
        "xl/styles.xml",
        (f'<styleSheet xmlns="{MAIN}"><cellXfs>', "<xf/>", "</x>"),
        1_500_000,
    ),
    "60,000 levels": (SHEET, (f"{START}", "<a>", ""), 60_000),
    "a million levels": (SHEET, (f"{START}", "<a>", ""), 1_000_000),
}


@pytest.mark.parametrize("name", BOMBS)
def test_bombs_are_refused_quickly_and_in_little_memory(tmp_path: Path, name: str) -> None:
    part, pieces, times = BOMBS[name]
    path = bomb(tmp_path / "b.xlsx", part, pieces, times, strings="<sst/>", styles="<styleSheet/>")
    code, seconds, growth = judged(path)
    assert code == "import.too_complex"
    assert seconds < 3
    assert growth < 64


@pytest.mark.parametrize(
    ("start", "end"),
    [
        ("<sheetData " + " ".join(f'a{i}=""' for i in range(60_000)) + ">", "</sheetData>"),
        (
            "<sheetData " + " ".join(f'xmlns:a{i}="u{i}" a{i}:b=""' for i in range(20_000)) + ">",
            "</sheetData>",
        ),
        ("<sheetData>" + "<!--" + "x" * 100_000 + "-->", "</sheetData>"),
    ],
    ids=["60,000 attributes", "20,000 namespaces", "a comment of 100 KB"],
)
def test_crowded_elements_are_refused_quickly(tmp_path: Path, start: str, end: str) -> None:
    code, seconds, growth = judged(packed(tmp_path / "b.xlsx", parts(start + end)))
    assert code == "import.too_complex"
    assert seconds < 3
    assert growth < 64


def test_what_is_not_needed_is_never_inflated(tmp_path: Path) -> None:
    path = bomb(tmp_path / "b.xlsx", "xl/media/image1.png", ("", "\0" * 1024, ""), 300_000)
    code, seconds, growth = judged(path)
    assert code == "1"
    assert seconds < 1
    assert growth < 16


def test_20_000_parts_are_refused(tmp_path: Path) -> None:
    found = {**parts(GOOD), **{f"xl/media/{i}.png": "" for i in range(20_000)}}
    code, seconds, growth = judged(packed(tmp_path / "b.xlsx", found))
    assert code == "import.too_complex"
    assert seconds < 1 and growth < 64
    found = {**parts(GOOD), **{f"xl/media/{i}.png": "" for i in range(1_200)}}
    assert refusal(packed(tmp_path / "c.xlsx", found)) == "import.too_complex"


def test_values_in_a_far_corner_and_a_million_formatted_rows_cost_nothing(tmp_path: Path) -> None:
    far = f'<row r="1048576">{cell("A1048576", "Nơi nhận")}{cell("XFD1048576", "xa")}</row>'
    merged = '<mergeCells><mergeCell ref="G1:XFD1048576"/></mergeCells>'
    code, seconds, growth = judged(
        packed(tmp_path / "b.xlsx", parts(sheet_data(ROW, far) + merged))
    )
    assert (code, seconds < 1, growth < 16) == ("1", True, True)
    middle = '<row><c s="1"/></row>'
    pieces = (f"{START}{GOOD.removesuffix('</sheetData>')}", middle, END)
    code, seconds, growth = judged(bomb(tmp_path / "c.xlsx", SHEET, pieces, 1_000_000))
    assert (code, growth < 64) == ("1", True)
    assert seconds < 10


def test_columns_beyond_the_limit_are_named(tmp_path: Path) -> None:
    row = f'<row r="3">{cell("B3", "x")}{cell("XFD3", "xa")}</row>'
    proposal = reading.read(packed(tmp_path / "b.xlsx", parts(sheet_data(ROW, row))))
    assert "COLUMNS_CUT" in [d.code for d in proposal.doubts]


@pytest.mark.parametrize("dimension", ["A1", "A1:XFD1048576", "ZZ", ""])
def test_a_wrong_dimension_loses_no_row(tmp_path: Path, dimension: str) -> None:
    found = parts(f'<dimension ref="{dimension}"/>{GOOD}')
    assert reading.read(packed(tmp_path / "b.xlsx", found)).rows["fields"] == 1


def test_42_000_merged_ranges_open_and_heaps_of_them_are_refused(tmp_path: Path) -> None:
    merges = "".join(f'<mergeCell ref="G{i}:H{i}"/>' for i in range(3, 42_003))
    good = parts(f"{GOOD}<mergeCells>{merges}</mergeCells>")
    assert judged(packed(tmp_path / "b.xlsx", good))[0] == "1"
    rows = "".join(f'<row r="{i}">{cell(f"B{i}", "x")}</row>' for i in range(3, 1_003))
    heap = '<mergeCell ref="G1:H1048576"/>' * 5_000
    found = parts(f"{sheet_data(ROW, rows)}<mergeCells>{heap}</mergeCells>")
    assert refusal(packed(tmp_path / "c.xlsx", found)) == "import.too_complex"


LAUGHS = "<!DOCTYPE x [<!ENTITY a 'ha'>" + "".join(
    f"<!ENTITY {chr(98 + i)} '{f'&{chr(97 + i)};' * 10}'>" for i in range(9)
)
EXTERNAL = "<!DOCTYPE x [<!ENTITY a SYSTEM '{target}'>"


@pytest.mark.parametrize(
    "part", [SHEET, "xl/sharedStrings.xml", "[Content_Types].xml", "xl/workbook.xml"]
)
def test_documents_with_entities_are_refused_before_any_is_expanded(
    tmp_path: Path, part: str
) -> None:
    canary = tmp_path / "canary.txt"
    canary.write_text("secret")
    for tricks in (LAUGHS, EXTERNAL.format(target=canary.as_uri()), "<!DOCTYPE x ["):
        found = parts(GOOD, strings=f'<sst xmlns="{MAIN}"><si><t>a</t></si></sst>')
        found[part] = f"{tricks}]>" + found[part]
        path = packed(tmp_path / "b.xlsx", found)
        code, seconds, growth = judged(path)
        assert (code, seconds < 1, growth < 16) == ("import.damaged", True, True)


@pytest.mark.parametrize(
    ("encoding", "declared", "expected"),
    [
        ("utf-8", "", "Chỉ đạo"),
        ("utf-16", "UTF-16", "Chỉ đạo"),
        ("utf-8-sig", "UTF-8", "Chỉ đạo"),
        ("cp1258", "", "import.damaged"),
        ("utf-8", "cp037", "import.damaged"),
        ("utf-8", "iso-8859-15", "import.damaged"),
        ("utf-8", "bogus", "import.damaged"),
    ],
)
def test_other_encodings_give_the_right_text_or_a_refusal(
    tmp_path: Path, encoding: str, declared: str, expected: str
) -> None:
    found: dict[str, str | bytes] = dict(parts(GOOD))
    sheet = str(found[SHEET])
    if declared:
        sheet = f'<?xml version="1.0" encoding="{declared}"?>{sheet}'
    found[SHEET] = sheet.encode(encoding, "replace" if encoding == "cp1258" else "strict")
    path = packed(tmp_path / "b.xlsx", found)
    if expected.startswith("import."):
        assert refusal(path) == expected
    else:
        assert reading.read(path).nodes[0].title == expected


def test_half_an_xml_or_a_part_cut_by_a_lying_size_is_refused_whole(tmp_path: Path) -> None:
    found = parts(GOOD)
    found[SHEET] = found[SHEET][: found[SHEET].index(ROW) + len(ROW)]
    assert refusal(packed(tmp_path / "b.xlsx", found)) == "import.damaged"
    found[SHEET] = ""
    assert refusal(packed(tmp_path / "c.xlsx", found)) == "import.damaged"


@pytest.mark.parametrize("gone", sorted(parts(GOOD, strings="<sst/>", styles="<styleSheet/>")))
def test_any_part_missing_is_refused(tmp_path: Path, gone: str) -> None:
    found = parts(GOOD, strings=f'<sst xmlns="{MAIN}"/>', styles=f'<styleSheet xmlns="{MAIN}"/>')
    assert reading.read(packed(tmp_path / "a.xlsx", found)).rows["fields"] == 1
    del found[gone]
    assert refusal(packed(tmp_path / "b.xlsx", found)) in ("import.damaged", "import.unknown_kind")


def _record(data: bytes, signature: bytes, offset: int, value: bytes) -> bytes:
    """The zip with one field of every record of a kind overwritten."""
    changed = bytearray(data)
    place = changed.find(signature)
    while place >= 0:
        changed[place + offset : place + offset + len(value)] = value
        place = changed.find(signature, place + 4)
    return bytes(changed)


ZIP_DAMAGE: dict[str, Callable[[bytes], bytes]] = {
    "truncated": lambda d: d[: len(d) // 2],
    "no directory": lambda d: d[: d.index(b"PK\x01\x02")],
    "encrypted flag": lambda d: _record(d, b"PK\x01\x02", 8, b"\x01\x00"),
    "unknown method": lambda d: _record(d, b"PK\x01\x02", 10, b"\x63\x00"),
    "method of another kind": lambda d: _record(
        d, b"PK\x01\x02", 10, struct.pack("<H", zipfile.ZIP_LZMA)
    ),
    "checksum": lambda d: _record(d, b"PK\x01\x02", 16, b"\x00\x00\x00\x00"),
    "lying size": lambda d: _record(d, b"PK\x01\x02", 24, struct.pack("<I", 100)),
    "offset beyond the end": lambda d: _record(d, b"PK\x01\x02", 42, b"\xff\xff\xff\x7f"),
    "offset before the start": lambda d: _record(d, b"PK\x05\x06", 16, b"\xff\xff\xff\x7f"),
    "only the first bytes": lambda d: d[:30],
    "an end record alone": lambda d: d[d.index(b"PK\x05\x06") :],
}


@pytest.mark.parametrize("name", ZIP_DAMAGE)
def test_damaged_zips_are_refused(tmp_path: Path, name: str) -> None:
    path = tmp_path / "b.xlsx"
    path.write_bytes(ZIP_DAMAGE[name](REAL.read_bytes()))
    assert refusal(path) in ("import.damaged", "import.is_encrypted", "import.unknown_kind")


def test_bytes_before_the_zip_make_it_no_workbook_and_bytes_after_are_ignored(
    tmp_path: Path,
) -> None:
    path = tmp_path / "b.xlsx"
    path.write_bytes(b"MZ\x00\x00" + REAL.read_bytes())
    assert refusal(path) == "import.unknown_kind"
    path.write_bytes(REAL.read_bytes() + b"\x00" * 1000)
    assert reading.read(path).rows["scored"] == 49


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_part_that_occurs_twice_is_refused_whatever_its_case(tmp_path: Path) -> None:
    for twin in (SHEET, SHEET.upper()):
        path = packed(tmp_path / "b.xlsx", parts(GOOD))
        with zipfile.ZipFile(path, "a") as archive:
            archive.writestr(twin, parts(sheet_data())[SHEET])
        assert refusal(path) == "import.damaged"


def test_names_and_relationships_that_climb_out_touch_nothing(tmp_path: Path) -> None:
    found = {**parts(GOOD), "../../thoát": "x", "/tmp/thoát": "x", "C:\\thoát": "x"}
    assert reading.read(packed(tmp_path / "b.xlsx", found)).rows["fields"] == 1
    assert sorted(p.name for p in tmp_path.iterdir()) == ["b.xlsx"]
    for target in (
        "../../../../etc/passwd",
        "http://127.0.0.1:1/x",
        "workbook.xml",
        "/xl/_rels/workbook.xml.rels",
    ):
        found = parts(GOOD)
        relations = "xl/_rels/workbook.xml.rels"
        found[relations] = found[relations].replace("worksheets/sheet1.xml", target)
        assert refusal(packed(tmp_path / "c.xlsx", found)) in (
            "import.damaged",
            "import.nothing_recognised",
        )
        found[relations] = found[relations].replace("Target=", 'TargetMode="External" Target=')
        assert refusal(packed(tmp_path / "d.xlsx", found)) == "import.damaged"


BAD_CELLS = {
    "no column": '<c r="2"><v>1</v></c>',
    "another row": '<c r="A9"><v>1</v></c>',
    "the same cell twice": '<c r="A2"><v>1</v></c><c r="A2"><v>2</v></c>',
    "four letters": '<c r="AAAA2"><v>1</v></c>',
}


@pytest.mark.parametrize("name", BAD_CELLS)
def test_cells_that_say_nonsense_of_their_place_are_refused(tmp_path: Path, name: str) -> None:
    found = parts(sheet_data(f'<row r="2">{BAD_CELLS[name]}</row>'))
    assert refusal(packed(tmp_path / "b.xlsx", found)) == "import.damaged"


@pytest.mark.parametrize("row", ["0", "-1", "1048577", "9" * 30, "١", "x", ""])
def test_impossible_row_numbers_are_refused(tmp_path: Path, row: str) -> None:
    found = parts(sheet_data(f'<row r="{row}"><c><v>1</v></c></row>'))
    assert refusal(packed(tmp_path / "b.xlsx", found)) == "import.damaged"


def test_the_same_row_twice_with_twin_cells_is_refused_and_without_is_one_row(
    tmp_path: Path,
) -> None:
    more = f'<row r="2">{cell("C2", "Đủ")}</row>'
    proposal = reading.read(packed(tmp_path / "b.xlsx", parts(sheet_data(ROW, more))))
    assert proposal.nodes[0].tasks[0].requirement == "Đủ"
    assert refusal(packed(tmp_path / "c.xlsx", parts(sheet_data(ROW, ROW)))) == "import.damaged"


def test_rows_out_of_order_are_put_in_order(tmp_path: Path) -> None:
    rows = f'<row r="5">{cell("A5", 2)}{cell("B5", "Hai")}</row>{ROW}'
    proposal = reading.read(packed(tmp_path / "b.xlsx", parts(sheet_data(rows))))
    assert [n.code for n in proposal.nodes] == ["1", "2"]


@pytest.mark.parametrize("index", ["-1", "999999", "1_0", "", "0.5"])
def test_a_string_that_is_not_there_is_named_never_another_one(tmp_path: Path, index: str) -> None:
    strings = f'<sst xmlns="{MAIN}"><si><t>Một</t></si></sst>'
    bad = f'<row r="3">{cell("A3", 2)}<c r="B3" t="s"><v>{index}</v></c><c r="E3" t="zz"><v>1</v></c></row>'  # noqa: E501
    proposal = reading.read(
        packed(tmp_path / "b.xlsx", parts(sheet_data(ROW, bad), strings=strings))
    )
    assert proposal.nodes[1].title == ""
    assert totals(taken_over(proposal))["max"] == 2_000
    named = [(d.code, d.cell) for d in proposal.doubts if d.code == "CELL_UNREADABLE"]
    assert named == ([("CELL_UNREADABLE", "B3")] if index else []) + [("CELL_UNREADABLE", "E3")]


@pytest.mark.parametrize("number", ["1E309", "NaN", "INF", "0x10", "1e99999", "9" * 60])
def test_number_cells_that_hold_no_number_are_named(tmp_path: Path, number: str) -> None:
    row = f'<row r="3">{cell("A3", 2)}{cell("B3", "Hai")}<c r="E3"><v>{number}</v></c></row>'
    proposal = reading.read(packed(tmp_path / "b.xlsx", parts(sheet_data(ROW, row))))
    assert totals(taken_over(proposal))["max"] == 2_000
    assert [d.cell for d in proposal.doubts] == ["E3"]


def test_300_sheets_and_sheets_of_the_same_name(tmp_path: Path) -> None:
    many = packed(tmp_path / "b.xlsx", parts(GOOD, sheet_names=[f"Trang {i}" for i in range(300)]))
    assert reading.read(many).sheet == "Trang 0"
    assert (
        reading.read(packed(tmp_path / "c.xlsx", parts(GOOD, sheet_names=["A", "A"]))).sheet == "A"
    )
    assert refusal(packed(tmp_path / "d.xlsx", parts(GOOD, sheet_names=[]))) == "import.damaged"


def _zip_of(**names: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in names.items():
            archive.writestr(name.replace("__", "/").replace("_d_", "."), content)
    return buffer.getvalue()


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 504
ODS = "application/vnd.oasis.opendocument.spreadsheet"
KINDS: dict[str, tuple[bytes, str]] = {
    "old xls": (OLE + "Workbook".encode("utf-16-le") + b"\x00" * 8, "import.is_xls"),
    "password": (OLE + "EncryptedPackage".encode("utf-16-le") + b"\x00" * 8, "import.is_encrypted"),
    "old Word": (OLE + "WordDocument".encode("utf-16-le") + b"\x00" * 8, "import.is_word"),
    "other OLE": (OLE, "import.unknown_kind"),
    "web page": (b"\xef\xbb\xbf\r\n<HTML><table><tr><td>STT</td></tr></table>", "import.is_html"),
    "docx": (
        _zip_of(**{"[Content_Types]_d_xml": "<Types/>", "word__document_d_xml": "<w/>"}),
        "import.is_word",
    ),
    "xlsb": (
        _zip_of(**{"[Content_Types]_d_xml": "<Types/>", "xl__workbook_d_bin": "x"}),
        "import.is_xlsb",
    ),
    "ods": (_zip_of(mimetype=ODS, content_d_xml="<x/>"), "import.is_ods"),
    "zip": (_zip_of(anh_d_png="x"), "import.unknown_kind"),
    "pdf": (b"%PDF-1.7\n", "import.is_pdf"),
    "rtf": (b"{\\rtf1 STT}", "import.is_word"),
    "plan": (b"SQLite format 3\x00" + b"\x00" * 84, "import.is_plan"),
    "empty": (b"", "import.empty"),
    "random": (bytes(range(256)) * 8, "import.unknown_kind"),
    "picture": (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "import.unknown_kind"),
}


@pytest.mark.parametrize("name", KINDS)
def test_other_files_called_xlsx_are_refused_by_what_they_are(tmp_path: Path, name: str) -> None:
    data, code = KINDS[name]
    path = tmp_path / "kế hoạch.xlsx"
    path.write_bytes(data)
    with pytest.raises(FileProblem) as caught:
        reading.read(path)
    assert caught.value.code == code
    assert caught.value.params["name"] == "kế hoạch.xlsx"


def test_what_is_no_file_at_all_is_told(tmp_path: Path) -> None:
    assert refusal(tmp_path / "không có.xlsx") == "import.missing"
    assert refusal(tmp_path) == "import.unreadable"
    assert refusal(Path("/dev/zero")) in ("import.unreadable", "import.missing")
    assert refusal(tmp_path / "a\x00b.xlsx") in ("import.missing", "import.unreadable")
    owner = tmp_path / "~$kế hoạch.xlsx"
    owner.write_bytes(b"\x05Admin" + b" " * 159)
    assert refusal(owner) == "import.owner_file"
    large = tmp_path / "lớn.csv"
    with large.open("wb") as stream:
        stream.truncate(20 * MEGABYTE + 1)
    assert refusal(large) == "import.too_large"


def test_reading_leaves_the_file_and_its_folder_as_they_were(tmp_path: Path) -> None:
    path = tmp_path / "b.xlsx"
    path.write_bytes(REAL.read_bytes())
    before = (path.read_bytes(), path.stat().st_mtime_ns)
    reading.read(path)
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before
    assert [p.name for p in tmp_path.iterdir()] == ["b.xlsx"]
