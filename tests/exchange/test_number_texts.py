"""What a text in a column of points is worth, and the cause that is told for it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parplanner.domain import points
from parplanner.exchange.table import number_texts
from parplanner.exchange.table.number_texts import read

READ = [
    ("0,5", 500, ""),
    (" 1,25 ", 1_250, ""),
    ("0,5\u00a0", 500, ""),
    ("+1", 1_000, ""),
    ("0", 0, ""),
    ("-0", 0, ""),
    ("1.", 1_000, ""),
    (",75", 750, ""),
    ("1,50 ", 1_500, ""),
    ("\u200b0,5\u00a0", 500, "invisible"),
    ("0,\u00ad5", 500, "invisible"),
    ("\ufeff0,5", 500, "invisible"),
    ("0,\u00a05", 500, "invisible"),
    ("1 . 5", 1_500, "invisible"),
    ("'0,5", 500, "apostrophe"),
    ("’0,5", 500, "apostrophe"),
    ("‘0,5", 500, "apostrophe"),
    ("“0,5”", 500, "apostrophe"),
    ("0,5 điểm", 500, "unit_word"),
    ("0,5 điểm.", 500, "unit_word"),
    ("0,5đ", 500, "unit_word"),
    ("0,5 Đ", 500, "unit_word"),
    ("0,5 ð", 500, "unit_word"),
    ("2 (điểm)", 2_000, "unit_word"),
    ("điểm: 0,5", 500, "unit_word"),
    ("Đạt 0,5 điểm", 500, "unit_word"),
    ("'0,5 điểm", 500, "unit_word"),
    ("１,５", 1_500, "full_width"),
    ("１．５", 1_500, "full_width"),
    ("1.5.", 1_500, "trailing_dot"),
    ("1,5;", 1_500, "trailing_dot"),
    ("O,5", 500, "letter_o"),
    ("o.5", 500, "letter_o"),
    ("1,O", 1_000, "letter_o"),
    ("l,5", 1_500, "letter_o"),
    ("I,5", 1_500, "letter_o"),
]


@pytest.mark.parametrize(("typed", "worth", "cause"), READ)
def test_a_number_is_read_and_its_way_of_writing_named(typed: str, worth: int, cause: str) -> None:
    found = read(typed)
    assert (found.points, found.cause) == (worth, cause)


@pytest.mark.parametrize(
    ("typed", "cause"),
    [
        ("95%", "percent"),
        ("95,5 ％", "percent"),
        ("95 phần trăm", "percent"),
        ("-0,5", "negative"),
        ("−0.5", "negative"),
        ("- 0,5 điểm", "negative"),
        ("N/A", "not_assessed"),
        ("n.a.", "not_assessed"),
        ("KĐG", "not_assessed"),
        ("Không đánh giá", "not_assessed"),
        ("KHÔNG PHÁT SINH", "not_assessed"),
        ("(không áp dụng)", "not_applicable"),
        ("không chấm điểm", "not_assessed"),
        ("Không đánh giá do không phát sinh hồ sơ", "not_assessed"),
        ("", "nothing"),
        ("\u200b", "nothing"),
        ("-", "nothing"),
        ("–", "nothing"),
        ("—", "nothing"),
        ("…", "nothing"),
        ("...", "nothing"),
        ("./.", "nothing"),
        ("1-2", "range"),
        ("1 – 1,5", "range"),
        ("từ 1 đến 2", "range"),
        ("≥ 1", "range"),
        (">=1", "range"),
        ("tối thiểu 1", "range"),
        ("1.234,5", "thousands"),
        ("1,234.5", "thousands"),
        ("1 000", "thousands"),
        ("1.234.567", "thousands"),
    ],
)
def test_what_says_plainly_that_it_is_no_points_is_told_apart(typed: str, cause: str) -> None:
    found = read(typed)
    assert (found.points, found.cause) == (None, cause)


def test_a_negative_figure_and_a_percentage_keep_what_was_typed() -> None:
    assert read("− 0,5 đ").value == "-0,5"
    assert read("95,5 %").value == read("95,5 phần trăm").value == "95,5"


@pytest.mark.parametrize(
    "typed",
    [
        "một", "1E5", "١", "1_0", "nan", "2/3", "'" + "9" * 50, "x", "X", "=", "/", "(không)",
        "1,5*", "1;5", "1, 5",
        "0,5\n0,5", "0,5\nđiểm", "O", "I", "l", "II,5", "IV", "điểm", "đ", "'", "Chưa đánh giá",
        "31/12/2024",
        "0,5 (80%)", "5 dự án", "0,5 đạt", "Không", "1 2",
    ],
)  # fmt: skip
def test_what_may_mean_two_things_is_no_number(typed: str) -> None:
    found = read(typed)
    assert (found.points, found.cause, found.reason) == (None, "unreadable", "points.not_a_number")


def test_more_decimals_than_points_have_are_named_by_their_reason() -> None:
    assert read("0,12345").reason == "points.too_many_decimals"
    assert read("100001").reason == "points.out_of_range"


@pytest.mark.parametrize(
    ("typed", "maximum", "worth"),
    [
        ("2/3", 3_000, 2_000),
        ("2 / 3", 3_000, 2_000),
        ("0,5/1", 1_000, 500),
        ("0,5 điểm/1 điểm", 1_000, 500),
        ("0,5/100", 1_000, 500),
        ("0,5/100", None, 500),
        ("80,72/100", None, 80_720),
        ("50/58", 58_000, 50_000),
        ("2/3", None, None),
        ("2/3", 2_000, None),
        ("2/3", 100_000, None),
        ("50/58", None, None),
        ("4/3", 3_000, None),
        ("95/100", 2_000, None),  # points of a maximum of 2 it cannot be: perhaps a percentage
        ("1/2/2024", 2_000, None),
        ("a/3", 3_000, None),
    ],
)
def test_a_fraction_counts_only_where_its_right_side_is_the_maximum(
    typed: str, maximum: int | None, worth: int | None
) -> None:
    found = read(typed, maximum)
    assert (found.points, found.cause) == (worth, "unreadable" if worth is None else "fraction")


@given(st.integers(0, points.MAX_POINTS), st.integers(0, 3), st.sampled_from(",."))
def test_what_documents_print_is_read_back_plainly(value: int, decimals: int, sign: str) -> None:
    printed = points.format_points(value, decimals, sign)
    assert read(printed) == number_texts.NumberText(value)


@given(
    st.text(alphabet="0123456789.,-/'% đĐiểmOlI\u200b\u00a0\n", max_size=12),
    st.integers(0, 100_000),
)
def test_any_text_has_points_or_a_cause_that_leaves_the_cell_blank(typed: str, most: int) -> None:
    found = read(typed, most)
    assert (found.points is not None) == (found.cause in number_texts.READ)
