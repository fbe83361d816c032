"""The clipboard: what Excel puts there comes in as the same cells, and what goes out comes back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parplanner.domain.errors import PlanError
from parplanner.exchange import reading
from parplanner.exchange.containers import tsv

TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=20)
BLOCKS = st.lists(st.lists(TEXTS, min_size=1, max_size=6), max_size=6).filter(
    lambda block: not (block and block[0][0].startswith("\ufeff"))
)


@given(BLOCKS)
def test_what_is_formatted_is_parsed_as_the_same_cells(block: list[list[str]]) -> None:
    assert tsv.parse(tsv.format(block)) == block


@given(st.text(st.sampled_from('a"\t\r\n ,;\x0b\u2028'), max_size=30))
def test_any_text_is_parsed_and_nothing_but_quotes_tabs_and_line_ends_is_lost(text: str) -> None:
    cells = "".join(v for row in tsv.parse(text) for v in row)
    for kept in "a ,;\x0b\u2028":
        assert cells.count(kept) == text.count(kept)


def test_excel_s_own_text_with_quoted_line_breaks_and_its_final_line_end() -> None:
    copied = '1.1\t"- Đủ\n- ""Kịp thời"""\t0,5\r\n\t\t\r\n'
    assert tsv.parse(copied) == [["1.1", '- Đủ\n- "Kịp thời"', "0,5"], ["", "", ""]]
    assert tsv.parse("a\r\n") == [["a"]] == tsv.parse("a") == tsv.parse("\ufeffa\n")
    assert tsv.parse("a\n\n") == [["a"], [""]]
    assert tsv.parse("") == [] and tsv.parse("\n") == [[""]]


@given(TEXTS)
def test_one_cell_alone_has_no_line_end_unless_it_is_blank(text: str) -> None:
    formatted = tsv.format([[text]])
    assert formatted.endswith("\r\n") == (not text)
    assert tsv.parse(formatted) == [[text]] or text.startswith("\ufeff")


def test_lines_end_only_where_excel_ends_them() -> None:
    assert tsv.parse("a\rb\r\nc\nd") == [["a"], ["b"], ["c"], ["d"]]
    assert tsv.parse('"a\nb"\tc\rd\te') == [["a\nb", "c"], ["d", "e"]]
    odd = "a\x0bb\x0cc\x85d\u2028e\u2029f"
    assert tsv.parse(odd) == [[odd]]


@pytest.mark.parametrize("text", ['5" ống\t"mở\nb', '"a"b\tc\nd'])
def test_a_stray_or_open_quote_is_taken_as_typed(text: str) -> None:
    assert tsv.parse(text) == [line.split("\t") for line in text.split("\n")]


@pytest.mark.parametrize("text", ["a\x00b", "\ud83d", "a\tb\udc00"])
def test_nul_and_half_characters_are_refused(text: str) -> None:
    with pytest.raises(PlanError) as refusal:
        tsv.parse(text)
    assert refusal.value.code == "paste.unprintable"


@pytest.mark.parametrize(
    "text", ["a\n" * 200_000, "\t" * 20_000, "x" * 6_000_000, "đ" * 4_000_000, "a\n" * 5_001]
)
def test_too_much_is_refused_at_once_with_the_limits(text: str) -> None:
    with pytest.raises(PlanError) as refusal:
        tsv.parse(text)
    assert (refusal.value.code, refusal.value.params) == (
        "paste.too_large",
        {"rows": 5_000, "columns": 60, "megabytes": 5},
    )


def test_the_largest_block_allowed_is_taken() -> None:
    assert len(tsv.parse("a\tb\r\n" * 5_000)) == 5_000
    assert len(tsv.parse("\t" * 59)[0]) == 60


def test_a_whole_table_from_the_clipboard_is_a_proposal() -> None:
    copied = 'STT\t"Nhiệm\nvụ"\tĐiểm tối đa\r\n1\tChỉ đạo\t\r\n1.1\tKế hoạch\t"0,5"\r\n'
    proposal = reading.from_lines(tsv.parse(copied), "clipboard")
    assert proposal.rows == {"fields": 1, "groups": 0, "scored": 1}


def test_one_cell_is_a_word_without_a_line_end() -> None:
    assert tsv.format([["Văn phòng"]]) == "Văn phòng"
    assert tsv.parse(tsv.format([[""]])) == [[""]], "a blank cell is one, too"
    assert tsv.parse(tsv.format([["hai\ndòng"]])) == [["hai\ndòng"]]
    assert tsv.format([["a", "b"]]).endswith("\r\n")


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ('"Một cửa\thai\n"a\nb"\tc\n', [['"Một cửa', "hai"], ["a\nb", "c"]]),
        ('a\t"b\n"c" d\t"e ""f"""\n', [["a", '"b'], ['"c" d', 'e "f"']]),
        ('5"\t6"\n"7\t8\n', [['5"', '6"'], ['"7', "8"]]),
        ('a\t"b\nc"', [["a", "b\nc"]]),
        ('a\t"\n', [["a", '"']]),
        ('""\t"a"\n', [["", "a"]]),
        ("a\t\n\tb", [["a", ""], ["", "b"]]),
        ("a\x0bb\tc\rd\te", [["a\x0bb", "c"], ["d", "e"]]),
    ],
)
def test_each_field_is_quoted_or_not_for_itself(text: str, rows: list[list[str]]) -> None:
    assert tsv.parse(text) == rows


@pytest.mark.parametrize("part", ['"a\t', '""', '"a""b\t', '"', '"\t"', '"x\n', '"";"'])
def test_a_clipboard_full_of_open_quotes_is_read_at_once(part: str) -> None:
    try:
        tsv.parse("\n".join([part * 10] * 4_000) + '"')
        tsv.parse(part * (1_000_000 // len(part)))
    except PlanError as refusal:
        assert refusal.code == "paste.too_large"


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("a;b\nc;d\n\n", [["a", "b"], ["c", "d"]]),
        ('a;"b;\nx"\nc;d', [["a", "b;\nx"], ["c", "d"]]),
        ("| a | b |\n|---|:-:|\n| c |  |\n", [["a", "b"], ["c", ""]]),
        (
            "STT;Nội dung;Điểm\n1;Rà soát; báo cáo;2\n",
            [["STT", "Nội dung", "Điểm"], ["1", "Rà soát; báo cáo", "2"]],
        ),
        ("a;b", None),
        ("a;b\nc", None),
        ("a;b\nc;d;e", None),
        ("a;b\tc\nd;e\tf", None),
        ("một, hai\nba, bốn", None),
        ("", None),
    ],
)
def test_a_text_without_tabs_is_parted_where_every_line_has_as_many_signs(
    text: str, rows: list[list[str]] | None
) -> None:
    found = tsv.parted(text)
    assert (found[1] if found else None) == rows
