"""What was copied is read from both of its forms: HTML for cells of
several lines, plain text to the blank."""

from __future__ import annotations

import pytest
from hypothesis import given

from parplanner.domain.errors import PlanError
from parplanner.exchange import copied, reading
from parplanner.exchange.containers import html_table, tsv
from tests.exchange.copies import (
    appendix,
    broken,
    inner_text,
    paragraphs,
    tabbed,
    table,
    unquoted,
    word_page,
)
from tests.exchange.test_tsv import BLOCKS

ROWS = [["STT", "Nội dung", "Điểm tối đa"], ["1", "Một", "2"], ["1.10", "Hai  ô", "0,5"]]


@given(BLOCKS.filter(bool))
def test_what_was_copied_here_comes_back_to_the_last_sign(block: list[list[str]]) -> None:
    assert copied.read(html_table.format(block), tsv.format(block)).cells == block


def test_where_both_forms_tell_the_same_the_blanks_are_kept() -> None:
    block = [["  thụt vào", "hai  dấu cách\ttab"], ['"nháy"', "Một\n\n  hai"]]
    assert copied.read(table(block, broken), tsv.format(block)).cells == block
    assert copied.read(table(block, broken), "").cells[0][0] == "thụt vào"


def test_where_they_differ_the_html_tells_the_cells() -> None:
    lines = [["a\nb", "c"], ["d", "e"]]
    for text in (unquoted(lines), inner_text(lines), "", "something else\tx\r\ny\tz\r\n", "a\0"):
        assert copied.read(table(lines, paragraphs), text).cells == lines
    assert copied.read("<p>no table</p>", tabbed(lines)).cells == lines
    assert copied.read("<table></table>", tabbed(lines)).cells == lines


def test_what_stands_around_tables_is_not_lost() -> None:
    html = word_page(
        f"<p>Trên</p>{table([['a', 'b']], broken)}<p>Giữa</p>{table([['c']], broken)}<p>Dưới</p>"
    )
    assert copied.read(html, "").cells == [["Trên"], ["a", "b"], ["Giữa"], ["c"], ["Dưới"]]


def test_a_frame_of_a_mail_is_no_table() -> None:
    framed = f"<table><tr><td><div><table><tr><td></td><td>{table([['a', 'b'], ['c', '']], broken)}</table>"  # noqa: E501
    assert copied.read(framed, "").cells == [["a", "b"], ["c", ""]]
    assert copied.read(framed.replace("<div>", "<div>Chào"), "").cells == [["Chào\na b c"]]
    assert copied.read(f"{framed}</table></table>{table([['d']], broken)}", "").cells == [
        ["a b c"],
        ["d"],
    ]


@pytest.mark.parametrize(
    ("between", "second", "tables"),
    [
        ("", ROWS[2:], 1),
        ("<p>&nbsp;</p>\r\n<p></p><br>", ROWS[2:], 1),
        ("", [ROWS[0], ROWS[2]], 1),
        ("<p>Biểu số 2</p>", ROWS[2:], 2),
        ("", [["1.10", "Hai"]], 2),
        ("", [["Mã", "Nhiệm vụ", "Thang điểm"], ["7", "Khác", "1"]], 2),
    ],
)
def test_a_table_that_was_split_is_one_again(
    between: str, second: list[list[str]], tables: int
) -> None:
    found = copied.read(word_page(table(ROWS[:2], broken) + between + table(second, broken)), "")
    assert len(found.tables) == tables
    if tables == 1:
        assert [[cell.replace("  ", " ") for cell in row] for row in ROWS] == found.tables[0]


def test_the_lines_above_a_table_tell_what_document_it_belongs_to() -> None:
    words = "<p>Kế hoạch nâng cao chỉ số</p><p>(Kèm theo Kế hoạch số 35/KH-BDT)</p>"
    (lines,) = copied.read(word_page(words + table(ROWS, broken)), "").tables
    assert reading.from_lines(lines).heading.number == "35/KH-BDT"
    (lines,) = copied.read(
        f"<table><caption>Kế hoạch</caption>{table(ROWS, broken)[16:]}", ""
    ).tables
    assert lines[0] == ["Kế hoạch"]


def test_only_the_largest_of_many_tables_are_looked_at() -> None:
    html = table([["x"]], broken) * 500 + table(ROWS, broken)
    found = copied.read(html, "")
    assert len(found.tables) == copied.MOST_TABLES
    assert found.tables[0] == [[" ".join(cell.split()) for cell in row] for row in ROWS]


@pytest.mark.parametrize("html", ["", table([["1", "###"]], broken)])
def test_a_number_that_nobody_sees_is_refused(html: str) -> None:
    with pytest.raises(PlanError) as refusal:
        copied.read(html, "1\t###\r\n")
    assert (refusal.value.code, refusal.value.params["place"], refusal.value.params["line"]) == (
        "paste.too_narrow", "B", 1,
    )  # fmt: skip
    assert copied.read(table([["1", "###"]], broken), "1\t0,5\r\n").cells == [["1", "0,5"]]
    assert copied.read(table([["1.10", "0,33"]], broken), "1.10\t0,33\r\n").cells == [
        ["1.10", "0,33"]
    ]
    assert copied.read("", "#\t1 # 2\r\n").cells == [["#", "1 # 2"]], "one sign is a heading"


def test_excel_s_large_html_is_left_alone_where_its_text_is_small() -> None:
    html = f"<style>{'x' * 6_000_000}</style>{table(ROWS, broken)}"
    assert copied.read(html, tabbed(ROWS)).cells == ROWS
    with pytest.raises(PlanError, match=r"paste\.too_large"):
        copied.read(word_page(html), tabbed(ROWS))


@pytest.mark.parametrize("sign", [";", "|"])
def test_a_text_without_tabs_may_be_a_table(sign: str) -> None:
    found = copied.read("", "\n".join(sign.join(row) for row in ROWS))
    assert found.sign == sign and found.parts == ROWS
    assert reading.from_lines(found.tables[-1]).rows["scored"] == 1
    assert [len(row) for row in found.cells] == [1, 1, 1], (
        "in cells it stays as it is until the officer says"
    )


def test_the_whole_appendix_is_read_alike_from_every_form() -> None:
    rows = appendix()
    wanted = reading.from_lines(copied.read("", tabbed(rows)).tables[0])
    for html, text in (
        (table(rows, paragraphs), inner_text(rows)),
        (table(rows, broken), unquoted(rows)),
    ):
        found = reading.from_lines(copied.read(html, text).tables[0])
        assert (found.nodes, found.totals) == (wanted.nodes, wanted.totals)
