"""Texts typed with the fonts before Unicode become Unicode, and nothing else does."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.styles import Font

from parplanner.exchange.containers import file_text, workbook
from parplanner.exchange.table import legacy_text, sheet
from parplanner.exchange.table.legacy_letters import is_capital_font
from parplanner.exchange.table.legacy_sheet import convert_sheet
from parplanner.exchange.table.sheet import Sheet
from parplanner.exchange.table.syllables import is_syllable
from tests.exchange.books import HEADER, MAIN, REAL, hanoi_lines, packed, parts, save
from tests.exchange.old_fonts import (
    SMALL,
    TCVN3_CAPITAL,
    TCVN3_SMALL,
    VNI_SMALL,
    bytes_1258,
    in_tcvn3,
    in_vni,
)

LINES = [[str(c) for c in HEADER], *hanoi_lines()]
TYPED: dict[str, Callable[[str], str]] = {
    "tcvn3": in_tcvn3,
    "vni": in_vni,
    "cp1258": lambda text: bytes_1258(text).decode("cp1252"),
}
NAMES = {"tcvn3": "TCVN3", "vni": "VNI", "cp1258": "windows-1258"}


def texts(table: Sheet) -> list[list[str]]:
    """The texts of a sheet row by row."""
    return [[cell.text for cell in row.cells.values()] for row in table.rows]


def opened(book: Workbook) -> Sheet:
    """The only sheet of a workbook as the import reads it."""
    stream = io.BytesIO()
    book.save(stream)
    found = workbook.open_book(stream.getvalue(), "b.xlsx")
    return found.read(found.places[0])


def shown_in(font: str, lines: list[list[str]]) -> Sheet:
    """A sheet whose every cell has one font."""
    book = Workbook()
    assert book.active is not None
    for line in lines:
        book.active.append(line)
    for row in book.active.iter_rows():
        for cell in row:
            cell.font = Font(name=font)
    return opened(book)


# -- letters ---------------------------------------------------------------------------------------


def test_every_letter_of_every_table_is_known() -> None:
    assert legacy_text.convert("x " + TCVN3_SMALL, "tcvn3") == "x " + SMALL
    for capital, typed in TCVN3_CAPITAL.items():
        assert legacy_text.convert(f"{typed}iÖn", "tcvn3") == f"{capital}iện"
    for letter, typed in zip(SMALL, VNI_SMALL, strict=True):
        assert legacy_text.convert(typed, "vni") == letter
        assert legacy_text.convert(typed.upper(), "vni") == letter.upper()
    assert (
        legacy_text.convert(bytes_1258(SMALL + SMALL.upper()).decode("cp1252"), "cp1258")
        == SMALL + SMALL.upper()
    )


@pytest.mark.parametrize(
    ("typed", "encoding", "font", "shown"),
    [
        ("NhiÖm vô", "tcvn3", "", "Nhiệm vụ"),
        ("§¬n vÞ chñ tr×; 100% kÕ ho¹ch", "tcvn3", ".VnTime", "Đơn vị chủ trì; 100% kế hoạch"),
        ("b¸o c¸o n¨m", "tcvn3", ".VnTimeH", "BÁO CÁO NĂM"),
        ("Céng hoµ", "tcvn3", ".VnArialH", "CỘNG HOÀ"),
        ("CéNG HOµ X· HéI", "tcvn3", "", "CỘNG HOÀ XÃ HỘI"),
        ("Sè 35/KH-UBND cña H§ND", "tcvn3", "", "Số 35/KH-UBND của HĐND"),
        ("øng dông\n- ñy ban\n®iÒu hµnh", "tcvn3", "", "Ứng dụng\n- Ủy ban\nđiều hành"),
        ("®¬n vÞ ë huyÖn", "tcvn3", "", "đơn vị ở huyện"),
        ("Bé N«ng nghiÖp vµ PTNT", "tcvn3", "", "Bộ Nông nghiệp và PTNT"),
        ("Nhieäm vuï", "vni", "VNI-Times", "Nhiệm vụ"),
        ("NGHÒ QUYEÁT cuûa Hoäi ñoàng", "vni", "", "NGHỊ QUYẾT của Hội đồng"),
        ("tröôøng ÑÖÔÏC giao", "vni", "", "trường ĐƯỢC giao"),
        ("Nhiêòm vuò", "cp1258", "", "Nhiệm vụ"),
    ],
)
def test_words_read_as_their_font_shows_them(
    typed: str, encoding: str, font: str, shown: str
) -> None:
    assert legacy_text.convert(typed, encoding, font) == shown


def test_old_bytes_that_a_vietnamese_windows_showed_are_the_same_letters() -> None:
    typed = (
        in_tcvn3("Kiến nghị, tiếp nhận và giải quyết ý kiến")
        .encode("cp1252")
        .decode("cp1258", "ignore")
    )
    assert legacy_text.convert(typed, "tcvn3") == "Kiến nghị, tiếp nhận và giải quyết ý kiến"


@pytest.mark.parametrize(
    ("font", "capital"),
    [(".VnTimeH", True), (".VnArialH", True), (".VnTime", False), ("Arial H", False), ("", False)],
)
def test_only_fonts_of_the_old_family_that_end_in_h_show_capitals(font: str, capital: bool) -> None:
    assert is_capital_font(font) == capital


@pytest.mark.parametrize(
    "word", ["nghiệm", "vụ", "Quyết", "khuya", "giếng", "quỳnh", "thuở", "ươm", "PHƯỜNG", "yêu"]
)
def test_vietnamese_words_are_syllables(word: str) -> None:
    assert is_syllable(word)


@pytest.mark.parametrize(
    "word", ["trỡnh", "cỏc", "ộtộ", "für", "côtô", "ệ́", "stráng", "bap1", "vuò2", "été"]
)
def test_other_words_are_none(word: str) -> None:
    assert not is_syllable(word)


# -- recognising -----------------------------------------------------------------------------------


@pytest.mark.parametrize("encoding", TYPED)
def test_a_table_is_recognised_whole_and_by_its_headings_alone(encoding: str) -> None:
    typed = [TYPED[encoding](cell) for line in LINES for cell in line]
    assert legacy_text.detect(typed) == encoding
    headings = ["Nhiệm vụ", "Yêu cầu", "Đơn vị chủ trì", "Đơn vị phối hợp"]
    assert legacy_text.detect([TYPED[encoding](h) for h in headings]) == encoding


ORDINARY = {
    "Vietnamese": [cell for line in LINES for cell in line],
    "Vietnamese with old tones": [
        "hoà toàn",
        "khoá toán",
        "đoàn hoá",
        "xoá khoán",
        "thoái hoá",
        "ngoài",
        "công khai",
    ],
    "Vietnamese spread (NFD)": [
        "Nhiê\u0323m vu\u0323",
        "Yêu câ\u0300u",
        "Đơn vi\u0323 chu\u0309 tri\u0300",
    ],
    "symbols": [
        "§ 3",
        "§5",
        "5 µm",
        "©",
        "®",
        "« không »",
        "«công», «sông»",
        "3 × 4 ÷ 2",
        "25 ºC",
        "½",
        "m²",
        "µg/m³",
    ],
    "English": [
        "Company®",
        "naïve café",
        "© 2018 résumé",
        "§ 12 of the act",
        "façade",
        "10 £",
        "¢ and ¥",
        "co\xadop",
    ],
    "French": [
        "où",
        "maïs",
        "Thaï",
        "Taï",
        "haïr",
        "Noël",
        "août",
        "dès que",
        "là-bas",
        "été",
        "bûche",
        "vôtre",
    ],
    "French names": ["Taï", "Vaï", "Thaï", "Noël", "août"],
    "German": [
        "für",
        "schön",
        "Maß",
        "daß",
        "über",
        "Tür",
        "Köln",
        "größer",
        "nämlich",
        "Bäume",
        "häufig",
        "Süd",
    ],
    "Danish": ["på", "må", "så", "«s« på »", "nå", "være", "år", "får", "går", "både", "også"],
    "Danish with soft hyphens": ["på", "må", "så", "co\xadop"],
    "Italian": ["può", "ciò", "così", "più", "è già", "però", "perché", "città"],
    "Spanish": ["año", "niño", "más", "qué", "tú", "él", "mañana", "también"],
}


@pytest.mark.parametrize("language", ORDINARY)
def test_ordinary_text_is_never_taken_for_an_old_font(language: str) -> None:
    assert legacy_text.detect(ORDINARY[language]) is None
    for text in ORDINARY[language]:
        assert legacy_text.detect([text]) is None


def test_unicode_in_a_cell_whose_font_was_only_left_over_stays() -> None:
    typed = [cell for line in LINES for cell in line]
    assert legacy_text.detect(typed, [".VnTime"]) is None
    assert legacy_text.detect([*typed, "s«"], [".VnTime"]) is None
    assert legacy_text.detect(["Kế hoạch cải cách", "Báo cáo", "s«"], [".VnTime"]) is None
    assert legacy_text.detect(["không công khai", "hoà toàn"], ["VNI-Times"]) is None


def test_abbreviations_speak_for_no_other_language() -> None:
    typed = ["H§ND tØnh", "Q§-UBND", "phßng TT&§B", "Yªu cÇu", "KH§T", "§B", "L§TBXH"]
    assert legacy_text.detect(typed) == "tcvn3"


def test_a_font_lets_one_word_be_enough() -> None:
    assert legacy_text.detect(["NhiÖm"]) is None
    assert legacy_text.detect(["NhiÖm"], [".VnTime"]) == "tcvn3"


# -- sheets ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("font", ["own", "Times New Roman"])
@pytest.mark.parametrize(("encoding", "own"), [("tcvn3", ".VnTime"), ("vni", "VNI-Times")])
def test_a_whole_sheet_becomes_the_table_it_was_with_one_doubt(
    encoding: str, own: str, font: str
) -> None:
    typed = [[TYPED[encoding](cell) for cell in line] for line in LINES]
    converted, doubts = convert_sheet(shown_in(own if font == "own" else font, typed))
    assert texts(converted) == [[c for c in line if c] for line in LINES]
    (doubt,) = doubts
    assert (doubt.code, doubt.severity, doubt.cell) == ("TEXT_CONVERTED", "warning", "B1")
    changed = sum(1 for line in typed for cell in line if not cell.isascii())
    assert doubt.details == {
        "encoding": NAMES[encoding],
        "count": str(changed),
        "before": TYPED[encoding]("Nhiệm vụ"),
        "after": "Nhiệm vụ",
    }
    assert converted.at(1, 2) is not None


def test_a_copied_table_without_fonts_is_converted_too() -> None:
    for encoding, typed in TYPED.items():
        converted, doubts = convert_sheet(
            sheet.from_texts("", [[typed(c) for c in line] for line in LINES])
        )
        assert texts(converted) == [[c for c in line if c] for line in LINES]
        assert [d.details["encoding"] for d in doubts] == [NAMES[encoding]]


def test_in_a_mixed_sheet_each_cell_is_what_its_font_and_letters_say() -> None:
    book = Workbook()
    page = book.active
    assert page is not None
    cells = {
        "A1": (".VnTime", in_tcvn3("Kế hoạch cải cách hành chính"), "Kế hoạch cải cách hành chính"),
        "A2": (".VnTimeH", in_tcvn3("báo cáo năm"), "BÁO CÁO NĂM"),
        "A3": (".VnTimeH", "ban", "BAN"),
        "A4": ("VNI-Times", in_vni("Văn phòng Ủy ban nhân dân"), "Văn phòng Ủy ban nhân dân"),
        "A5": ("Times New Roman", "Văn phòng Sở công bố", "Văn phòng Sở công bố"),
        "A6": ("Times New Roman", "không công khai", "không công khai"),
        "A7": (".VnTime", "Đơn vị đã chuyển sang Unicode", "Đơn vị đã chuyển sang Unicode"),
        "A8": ("Arial", in_tcvn3("Phòng chức năng"), "Phòng chức năng"),
        "A9": ("Arial", "§ 3, 5 µm ®", "§ 3, 5 µm ®"),
        "A10": (".VnTime", in_tcvn3("công khai"), "công khai"),
        "A11": ("Arial", "NhiÖm vô träng t©m của Ủy ban", "NhiÖm vô träng t©m của Ủy ban"),
    }
    for place, (font, typed, _) in cells.items():
        page[place] = typed
        page[place].font = Font(name=font)
    converted, doubts = convert_sheet(opened(book))
    assert {cell.ref: cell.text for row in converted.rows for cell in row.cells.values()} == {
        place: shown for place, (_, _, shown) in cells.items()
    }
    found = {d.details["encoding"]: (d.cell, d.details["count"]) for d in doubts}
    assert found == {"TCVN3": ("A1", "5"), "VNI": ("A4", "1")}


def test_one_word_in_another_font_is_converted_and_signs_beside_it_stay() -> None:
    book = Workbook()
    page = book.active
    assert page is not None
    fonts = {"A1": ".VnTime", "A2": "Arial", "A3": "Arial", "A4": "Arial"}
    for (place, font), typed in zip(
        fonts.items(), ["KÕ ho¹ch, b¸o c¸o", "Phßng", "§ 3 ®", "vô"], strict=True
    ):
        page[place] = typed
        page[place].font = Font(name=font)
    converted, _ = convert_sheet(opened(book))
    assert texts(converted) == [["Kế hoạch, báo cáo"], ["Phòng"], ["§ 3 ®"], ["vô"]]


def test_what_stands_in_a_cell_that_cannot_be_used_is_named_as_it_stands() -> None:
    cells = {
        c: sheet.SheetCell(1, c, in_tcvn3("Nhiệm vụ yêu cầu phòng"), trouble="type" * (c == 2))
        for c in (1, 2)
    }
    converted, doubts = convert_sheet(sheet.build("", [sheet.SheetRow(1, False, cells)]))
    assert texts(converted) == [["Nhiệm vụ yêu cầu phòng", in_tcvn3("Nhiệm vụ yêu cầu phòng")]]
    assert doubts[0].details["count"] == "1"


def test_without_fonts_old_and_new_texts_beside_each_other_are_told_apart() -> None:
    new = [cell for line in LINES[1:20] for cell in line if not cell.isascii()]
    old = [cell for line in LINES[20:] for cell in line if not cell.isascii()]
    lines = [[cell] for cell in new] + [[in_tcvn3(cell)] for cell in old]
    converted, doubts = convert_sheet(sheet.from_texts("", lines))
    assert texts(converted) == [[cell] for cell in new + old]
    assert doubts[0].details["count"] == str(len(old))


def test_a_sheet_in_unicode_is_handed_on_as_it_is(tmp_path: Path) -> None:
    book = workbook.open_book(REAL.read_bytes(), REAL.name)
    for place in book.places:
        read = book.read(place)
        converted, doubts = convert_sheet(read)
        assert converted is read
        assert doubts == []


def test_merged_cells_and_limits_survive_the_conversion() -> None:
    rows = sheet.from_texts("PL", [[in_tcvn3(c) for c in line] for line in LINES]).rows
    before = sheet.build("PL", rows, [(1, 2, 2, 2)], hidden=True, cut_rows=True)
    after, _ = convert_sheet(before)
    assert after.span(1, 2) == (1, 2, 2, 2)
    assert (after.name, after.hidden, after.cut_rows) == ("PL", True, True)
    shown = after.shown_at(2, 2)
    assert shown is not None and shown.font == ""


# -- fonts of cells --------------------------------------------------------------------------------


def test_cells_know_the_font_of_their_style_and_of_their_runs() -> None:
    book = Workbook()
    page = book.active
    assert page is not None
    page["A1"], page["A2"], page["A3"] = "một", "hai", 3
    for place in ("A1", "A3"):
        page[place].font = Font(name=".VnTime")
    one, other = InlineFont(rFont=".VnTimeH"), InlineFont(rFont="Arial")
    page["A4"] = CellRichText(TextBlock(one, "b¸o"), TextBlock(one, " c¸o"))
    page["A5"] = CellRichText(TextBlock(one, "b¸o"), TextBlock(other, " cáo"))
    page["A6"] = CellRichText("b¸o", TextBlock(one, " c¸o"))
    found = {cell.ref: cell.font for row in opened(book).rows for cell in row.cells.values()}
    assert found == {
        "A1": ".VnTime",
        "A2": "Calibri",
        "A3": ".VnTime",
        "A4": ".VnTimeH",
        "A5": "",
        "A6": "",
    }


def test_shared_strings_bring_the_font_of_their_runs(tmp_path: Path) -> None:
    run = '<r><rPr><rFont val="{}"/></rPr><t>x</t></r>'
    items = [
        "<si><t>a</t></si>",
        f"<si>{run.format('.VnTime')}{run.format('.VnTime')}</si>",
        f"<si>{run.format('.VnTime')}{run.format('Arial')}</si>",
        f"<si>{run.format('.VnTime')}<r><t>y</t></r></si>",
    ]
    cells = "".join(f'<c r="A{n}" t="s" s="0"><v>{n - 1}</v></c>' for n in range(1, 5))
    rows = "".join(
        f'<row r="{n}">{c}</c></row>' for n, c in enumerate(cells.split("</c>")[:4], start=1)
    )
    styles = (
        f'<styleSheet xmlns="{MAIN}"><fonts><font><name val="Calibri"/></font></fonts>'
        '<cellStyleXfs><xf fontId="7"/></cellStyleXfs><cellXfs><xf numFmtId="16" '
        'fontId="0"/></cellXfs></styleSheet>'
    )
    found = parts(
        f"<sheetData>{rows}</sheetData>",
        strings=f'<sst xmlns="{MAIN}">{"".join(items)}</sst>',
        styles=styles,
    )
    book = workbook.open_book(packed(tmp_path / "b.xlsx", found).read_bytes(), "b.xlsx")
    read = [row.cells[1] for row in book.read(book.places[0]).rows]
    assert [cell.font for cell in read] == ["Calibri", ".VnTime", "", ""]
    assert {cell.number_format for cell in read} == {"d-mmm"}


# -- text files ------------------------------------------------------------------------------------


@pytest.mark.parametrize("encoding", TYPED)
def test_bytes_of_an_old_encoding_are_read_and_become_the_table(encoding: str) -> None:
    lines = ["\t".join(TYPED[encoding](c).replace("\n", " ") for c in line) for line in LINES]
    read = file_text.of_old_font("\r\n".join(lines).encode("cp1252"))
    assert read is not None
    converted, doubts = convert_sheet(
        sheet.from_texts("", (line.split("\t") for line in read.splitlines()))
    )
    assert texts(converted) == [[c.replace("\n", " ") for c in line if c] for line in LINES]
    assert [d.details["encoding"] for d in doubts] == [NAMES[encoding]]


@pytest.mark.parametrize(
    "data",
    [
        "Größe;Maße;Straße;für;schön;über".encode("cp1252"),
        "Où;été;maïs;Noël;août;dès".encode("cp1252"),
        "Задача;Срок;Баллы".encode("cp1251"),
        "任務;要求;分數".encode("gbk"),
        bytes(range(1, 256)),
        "Nhiệm vụ".encode("utf-16-le"),
        b"STT;Nhi\xd6m",
    ],
)
def test_other_bytes_stay_unknown(data: bytes) -> None:
    assert file_text.of_old_font(data) is None


def test_a_workbook_saved_by_the_tests_has_no_old_font(tmp_path: Path) -> None:
    path = save(tmp_path / "b.xlsx", LINES)
    book = workbook.open_book(path.read_bytes(), path.name)
    assert convert_sheet(book.read(book.places[0]))[1] == []
