"""Whatever a table's columns and rows can be said to be has a
name; the years to choose from are few."""

from __future__ import annotations

import pytest

from parplanner.document import column_names
from parplanner.exchange.appendix import row_kinds
from parplanner.exchange.table.choices import ROW_KINDS
from parplanner.exchange.table.column_meaning import role_of_key

PLAIN = (
    *column_names.CRITERIA_KEYS,
    *column_names.TASK_KEYS,
    *column_names.SHORTCOMING_KEYS,
    "skip",
)


@pytest.mark.parametrize("key", [*PLAIN, "result:2024", "target:2026"])
def test_every_key_has_a_name_and_can_be_said(key: str) -> None:
    name = column_names.column_name(key)
    assert name and name != key
    assert column_names.can_be_said(key)
    assert (role_of_key(key) is None) == (key == "skip")


def test_no_two_things_are_called_the_same() -> None:
    keys = [*PLAIN, "result:2024", "target:2024", "result:2025", "max_points:2024", "level:0"]
    names = [column_names.column_name(key) for key in keys]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("key", ["max_points:2024", "level:1", ""])
def test_what_only_a_heading_can_say_is_shown_by_name(key: str) -> None:
    assert column_names.column_name(key) not in ("", key)
    assert not column_names.can_be_said(key)


def test_every_kind_of_row_has_a_name() -> None:
    for kind in {*ROW_KINDS, *(kind.name for kind in row_kinds.KINDS)} - {row_kinds.BLANK}:
        assert column_names.row_kind_name(kind), kind


@pytest.mark.parametrize(
    ("known", "first", "last"),
    [
        ([2024], 2021, 2027),
        ([2017, 2019], 2014, 2022),
        ([1900, 2024], 2021, 2027),
        ([2000, 2024], 2012, 2027),
    ],
)
def test_years_to_choose_from_lie_around_those_known(
    known: list[int], first: int, last: int
) -> None:
    assert column_names.years_around(known) == list(range(last, first - 1, -1))


def test_without_a_known_year_there_is_nothing_to_choose_from() -> None:
    assert column_names.years_around([]) == []
