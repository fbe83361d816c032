"""A deadline that is read in: whole days are printed one way,
nothing is added, impossible ones are told."""

from __future__ import annotations

import pytest

from parplanner.exchange.appendix.deadline_in import read


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("31.12.2024", "31/12/2024"),
        ("2024-12-31", "31/12/2024"),
        ("5-9-2024", "05/09/2024"),
        ("ngày 30 tháng 9 năm 2024", "30/09/2024"),
        ("5/9", "5/9"),
        ("Quý 4", "Quý 4"),
        ("Trước ngày  31.12.2024\n", "Trước ngày 31.12.2024"),
        ("Tháng 6, 12", "Tháng 6, 12"),
        ("Thường xuyên", "Thường xuyên"),
        ("", ""),
    ],
)
def test_a_whole_day_gets_its_printed_form_and_words_stay(typed: str, stored: str) -> None:
    assert read(typed, 2024) == (stored, "")
    assert read(stored, 2024) == (stored, "")


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("2024-02-30", "no_such_day"),
        ("12/31/2024", "month_first"),
        ("45000", "serial"),
        ("1/1/1924", "year_far"),
    ],
)
def test_a_deadline_that_cannot_be_meant_stays_as_it_stood_and_is_told(
    typed: str, reason: str
) -> None:
    assert read(typed, 2024) == (typed, reason)
