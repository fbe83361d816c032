"""Points are exact: both separators, half up, hostile digits refused."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parplanner.domain import points
from parplanner.domain.errors import PlanError


@given(st.integers(0, points.MAX_POINTS), st.integers(0, 3), st.sampled_from(",."))
def test_what_is_formatted_is_read_back(value: int, decimals: int, separator: str) -> None:
    assert points.parse_points(points.format_points(value, decimals, separator)) == value


@given(st.text(max_size=50))
def test_any_text_is_points_or_refused_never_something_else(text: str) -> None:
    try:
        value = points.parse_points(text)
    except PlanError as refusal:
        assert refusal.code in (
            "points.not_a_number",
            "points.too_many_decimals",
            "points.out_of_range",
        )
        assert refusal.params == {"text": text}
    else:
        assert 0 <= value <= points.MAX_POINTS
        assert Decimal(text.strip().replace(",", ".")) * 1000 == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0,5", 500), ("0.5", 500), (",5", 500), (".5", 500), ("1.", 1_000), ("1.81", 1_810),
        ("64,94", 64_940),
        (" 2 ", 2_000), ("+1", 1_000), ("-0", 0), ("1,000", 1_000), ("1,5000", 1_500), ("007",
        7_000),
        ("\u00a01,5\u202f", 1_500), ("100000", 100_000_000),
    ],
)  # fmt: skip
def test_comma_and_dot_both_separate_decimals(text: str, value: int) -> None:
    assert points.parse_points(text) == value


@pytest.mark.parametrize(
    "text", ["０,５", "0．5", "\u200b0,5", "0,5\ufeff", "\u200e0,5\u200f", " 0,\u00ad5 "]
)
def test_full_width_and_unseen_characters_do_not_stop_a_number(text: str) -> None:
    assert points.parse_points(text) == 500


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "not_a_number"), (",", "not_a_number"), ("abc", "not_a_number"), ("1_0",
        "not_a_number"),
        ("nan", "not_a_number"), ("inf", "not_a_number"), ("1e5", "not_a_number"), ("٣",
        "not_a_number"),
        ("1 000", "not_a_number"), ("1.000,5", "not_a_number"), ("1,2,3", "not_a_number"),
        ("--1", "not_a_number"), ("0x10", "not_a_number"), ("=1+1", "not_a_number"), ("1\n2",
        "not_a_number"),
        ("9" * 4_300, "not_a_number"), ("9" * 5_000, "not_a_number"), ("²", "not_a_number"), ("½",
        "not_a_number"),
        ("0,1234", "too_many_decimals"), ("-0,5", "out_of_range"), ("-1", "out_of_range"),
        ("100000,001", "out_of_range"), ("9" * 39, "out_of_range"),
    ],
)  # fmt: skip
def test_hostile_digits_are_refused_in_terms_of_points(text: str, code: str) -> None:
    with pytest.raises(PlanError) as refusal:
        points.parse_points(text)
    assert refusal.value.code == f"points.{code}"


@pytest.mark.parametrize(
    ("number", "value"),
    [
        (79.71000000000001, 79_710),
        (0.1 + 0.2, 300),
        (1, 1_000),
        (2.0005, 2_001),
        (Decimal("0.0004"), 0),
        (9.9994, 9_999),
    ],
)
def test_the_binary_dust_of_a_spreadsheet_disappears(number: float, value: int) -> None:
    assert points.points_from_number(number) == value


@pytest.mark.parametrize(
    "number", [-0.5, float("inf"), float("nan"), 1e300, 100_000.001, Decimal("sNaN")]
)
def test_a_spreadsheets_impossible_numbers_are_refused(number: float) -> None:
    with pytest.raises(PlanError) as refusal:
        points.points_from_number(number)
    assert refusal.value.code == "points.out_of_range"


@given(st.integers(0, points.MAX_POINTS))
def test_a_float_of_exact_points_is_exact(value: int) -> None:
    assert points.points_from_number(value / 1000) == value


def test_ties_round_away_from_zero() -> None:
    assert points.format_hundredths(points.percent(4_770, 8_000)) == "59,63"  # 59,625
    assert points.divide_half_up(-1, 2) == -1
    assert points.divide_half_up(1, 2) == 1
    assert points.divide_half_up(-149, 100) == -1
    assert points.format_hundredths(points.average(64_940, 9)) == "7,22"


@given(st.integers(-(10**12), 10**12), st.integers(1, 10**9))
def test_division_is_the_nearest_whole_and_odd(numerator: int, denominator: int) -> None:
    quotient = points.divide_half_up(numerator, denominator)
    assert 2 * abs(quotient * denominator - numerator) <= denominator
    assert points.divide_half_up(-numerator, denominator) == -quotient


def test_nothing_to_divide_by_gives_nothing() -> None:
    assert points.percent(1, 0) is None
    assert points.average(1, 0) is None
    assert points.format_points(None) == points.format_hundredths(None) == ""
    assert points.plain(None) is None


@pytest.mark.parametrize(
    ("value", "decimals", "shown"),
    [
        (64_940, 0, "64,94"),
        (1_000, 1, "1,0"),
        (1_000, 0, "1"),
        (0, 2, "0,00"),
        (-820, 0, "-0,82"),
        (5, 0, "0,005"),
    ],
)
def test_points_are_shown_as_short_as_the_set_allows(value: int, decimals: int, shown: str) -> None:
    assert points.format_points(value, decimals) == shown


def test_json_has_a_dot() -> None:
    assert points.plain(64_940) == "64.94"
    assert points.format_hundredths(-5) == "-0,05"
