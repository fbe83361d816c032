"""Old fonts, old character sets and web pages on the whole way
in: a file becomes the table it is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.styles import Font

from parplanner.domain.errors import FileProblem
from parplanner.exchange import reading
from tests.exchange.books import (
    HANOI_TOTALS,
    REAL,
    codes_of,
    hanoi_lines,
    outline,
    save,
    taken_over,
    totals,
)
from tests.exchange.old_fonts import bytes_1258, in_tcvn3, in_vni

HEADS = "STT|Nhiệm vụ|Yêu cầu|Đơn vị chủ trì|Đơn vị phối hợp|Điểm theo quy định"
YEARS = "Kết quả năm 2017|Mục tiêu năm 2018|Mục tiêu năm 2019"
LINES = [[*HEADS.split("|"), *YEARS.split("|")], *hanoi_lines()]


@pytest.mark.parametrize(("font", "typed"), [(".VnTime", in_tcvn3), ("VNI-Times", in_vni)])
def test_the_real_workbook_in_an_old_font_is_the_same_table(
    tmp_path: Path, font: str, typed: Callable[[str], str]
) -> None:
    book = load_workbook(REAL)
    for row in book.worksheets[0].iter_rows():
        for cell in row:
            if isinstance(cell.value, str):
                cell.value = typed(cell.value)
                cell.font = Font(name=font)
    book.save(tmp_path / "b.xlsx")
    proposal = reading.read(tmp_path / "b.xlsx")
    assert outline(taken_over(proposal)) == outline(taken_over(reading.read(REAL)))
    assert totals(taken_over(proposal)) == HANOI_TOTALS
    assert codes_of(proposal.doubts).count("TEXT_CONVERTED") == 1


@pytest.mark.parametrize(
    "typed", [in_tcvn3, in_vni, lambda text: bytes_1258(text).decode("cp1252")]
)
def test_a_csv_of_the_old_days_and_a_copied_block_are_the_same_table(
    tmp_path: Path, typed: Callable[[str], str]
) -> None:
    lines = [[typed(cell).replace("\n", " ") for cell in line] for line in LINES]
    path = tmp_path / "b.csv"
    path.write_bytes("\r\n".join("\t".join(line) for line in lines).encode("cp1252"))
    expected = outline(taken_over(reading.read(save(tmp_path / "a.xlsx", LINES))))
    for proposal in (reading.read(path), reading.from_lines(lines)):
        assert outline(taken_over(proposal)) == expected
        assert totals(taken_over(proposal)) == HANOI_TOTALS
        assert codes_of(proposal.doubts).count("TEXT_CONVERTED") == 1


def test_a_web_page_called_xls_is_read_and_one_without_our_table_says_what_to_do(
    tmp_path: Path,
) -> None:
    path = tmp_path / "b.xls"
    rows = ""
    for line in LINES:
        rows += "<tr>" + "".join(f"<td>{cell}</td>" for cell in line) + "</tr>"
    path.write_text(f"<style>td{{mso-number-format:'\\@'}}</style><table>{rows}</table>", "utf-8")
    assert totals(taken_over(reading.read(path))) == HANOI_TOTALS
    for page in ("<div>x</div>", "<div><table><tr><td>STT</td></tr></table></div>"):
        path.write_text(page, "utf-8")
        with pytest.raises(FileProblem) as refusal:
            reading.read(path)
        assert refusal.value.code == "import.is_html"
