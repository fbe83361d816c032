"""Tables that say what they mean give no doubt, whoever wrote the file: a false alarm costs the
officer's trust."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from parplanner.exchange import reading
from parplanner.exchange.appendix.proposal import Proposal
from parplanner.exchange.containers import tsv
from parplanner.exchange.table.choices import Choices
from tests import office
from tests.exchange.books import HEADER, coded_hanoi_lines, save, taken_over, totals

TODAY = Choices(this_year=2026)
YEARS = ["Kết quả năm 2017", "Mục tiêu năm 2018", "Mục tiêu năm 2019"]
TOTALS = {"max": 100_000, "result:2017": 64_940, "target:2018": 79_710, "target:2019": 84_630}
Lines = list[list[Any]]


def hanoi(numbers: Callable[[str], Any] = str) -> Lines:
    """The appendix with its true total, every row with a code; numbers typed in one way."""
    lines: Lines = []
    for line in coded_hanoi_lines():
        points = [numbers(value.replace("1.81", "1,81")) if value else "" for value in line[5:]]
        lines.append([*line[:5], *points])
    lines[-1][7] = numbers("79,71")
    for line in lines:
        line[4] = line[4] or "Các phòng chức năng thuộc Ban"
    return lines


def as_number(typed: str) -> float:
    """A number as a spreadsheet keeps it."""
    return float(typed.replace(",", "."))


def plain() -> Lines:
    """One row of headings."""
    return [[*HEADER[:6], *YEARS], *hanoi(as_number)]


def typed() -> Lines:
    """Numbers as texts."""
    return [[*HEADER[:6], *YEARS], *hanoi()]


def numbered() -> Lines:
    """Column numbers below the headings, headings on every page."""
    head = [*HEADER[:6], *YEARS]
    numbers = [f"({i})" for i in range(1, 10)]
    lines = [head, numbers, *hanoi(as_number)]
    return [*lines[:30], head, numbers, *lines[30:]]


def grouped() -> Lines:
    """Two rows of headings."""
    top = [*HEADER[:5], "Lộ trình (điểm)", "", "", ""]
    below = [
        "",
        "",
        "",
        "",
        "",
        "Điểm tối đa",
        "Kết quả năm 2017",
        "Mục tiêu năm 2018",
        "Mục tiêu năm 2019",
    ]
    return [top, below, *hanoi(as_number)]


def subtotals() -> Lines:
    """Every field prints its own sum."""
    lines = plain()
    for place, line in enumerate(lines):
        if place and line[0].isdigit():
            family = [row for row in lines[:-1] if row[0].startswith(f"{line[0]}.")]
            for column in range(5, 9):
                values = [row[column] for row in family if row[column] != ""]
                line[column] = round(sum(values), 2)
    return lines


def signed() -> Lines:
    """A title above, a signature below."""
    title = [["PHỤ LỤC"], ["PHÂN CÔNG NHIỆM VỤ NÂNG CAO CHỈ SỐ CCHC"], []]
    return [*title, *plain(), [], ["./."]]


def reordered() -> Lines:
    """Other words for the headings."""
    head = [
        "TT",
        "Nội dung",
        "Yêu cầu",
        "Chủ trì",
        "Phối hợp",
        "Điểm chuẩn",
        "Đạt được năm 2017",
        "Phấn đấu 2018",
    ]
    return [[*head, "Phấn đấu 2019"], *hanoi(as_number)]


def notice() -> Lines:
    """A result notice: no tasks, the year in the title."""
    rows = [[*line[:2], *line[5:7]] for line in hanoi(as_number)]
    return [
        ["KẾT QUẢ CHỈ SỐ CCHC NĂM 2017"],
        [],
        ["STT", "Tiêu chí", "Điểm tối đa", "Điểm đạt được"],
        *rows,
    ]


def roman() -> Lines:
    """Fields with Roman numbers."""
    numerals = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
    lines = plain()
    for line in lines[1:]:
        if line[0].isdigit():
            line[0] = numerals[int(line[0]) - 1]
    return lines


def in_titles() -> Lines:
    """Codes inside the titles."""
    head, *rows = plain()
    return [head[1:], *[[_title(row), *row[2:]] for row in rows]]


def _title(row: list[Any]) -> str:
    if row[0] and row[1]:
        return f"{row[0]}. {row[1]}"
    return row[1] or row[0]


TABLES = (plain, typed, numbered, grouped, subtotals, signed, reordered, notice, roman, in_titles)


def is_sound(proposal: Proposal) -> None:
    """Right figures and nothing to look at."""
    assert proposal.doubts == ()
    found = totals(taken_over(proposal))
    assert found == {key: value for key, value in TOTALS.items() if key in found}
    assert found["max"] == 100_000


@pytest.mark.parametrize("lines", TABLES, ids=lambda lines: lines.__name__)
def test_a_sound_table_gives_no_doubt(tmp_path: Path, lines: Callable[[], Lines]) -> None:
    is_sound(reading.read(save(tmp_path / "b.xlsx", lines()), choices=TODAY))


@pytest.mark.parametrize("lines", TABLES, ids=lambda lines: lines.__name__)
def test_a_sound_table_as_text_gives_no_doubt(tmp_path: Path, lines: Callable[[], Lines]) -> None:
    path = tmp_path / "b.tsv"
    path.write_text(tsv.format([[_typed(value) for value in line] for line in lines()]), "utf-8")
    is_sound(reading.read(path, choices=TODAY))


def _typed(value: object) -> str:
    return f"{value:g}".replace(".", ",") if isinstance(value, float) else str(value)


def test_sound_tables_written_by_libreoffice_give_no_doubt(tmp_path: Path) -> None:
    if office.program() is None:
        pytest.fail("LibreOffice is needed: python3 dev.py test installs it")
    sources = [save(tmp_path / f"{lines.__name__}.xlsx", lines()) for lines in TABLES]
    folder, kind = tmp_path / "office", "xlsx:Calc MS Excel 2007 XML"
    folder.mkdir()
    for made in office.convert_all(sources, kind, folder, tmp_path / "profile"):
        is_sound(reading.read(made, choices=TODAY))
