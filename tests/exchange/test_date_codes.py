"""Codes that a spreadsheet took for dates come back; dates stay dates."""

from __future__ import annotations

import random
from collections.abc import Iterable
from datetime import date
from decimal import Decimal

import pytest

from parplanner.exchange.table.date_codes import codes_from_dates
from parplanner.exchange.table.number_formats import DAY_FIRST, LOCAL_DATE, MONTH_FIRST, day_order
from parplanner.exchange.table.sheet import SheetCell, Value
from tests.exchange.books import hanoi_lines

ORDERS = ["day first", "month first"]
HANOI = [line[0] for line in hanoi_lines()]


def became(code: str, order: str, year: int) -> Value:
    """What a spreadsheet makes of a typed code in ``year``: a date
    where there is such a day, else the text."""
    parts = [int(part) for part in code.split(".") if part.isdigit()]
    if len(parts) not in (2, 3):
        return code
    day, month = parts[:2] if order == "day first" else (parts[1], parts[0])
    try:
        return date(2000 + parts[2] if len(parts) == 3 else year, month, day)
    except ValueError:
        return code


def column(codes: Iterable[Value], number_format: str = LOCAL_DATE) -> list[SheetCell | None]:
    """A code column from row 1; None and blanks are empty cells."""
    cells: list[SheetCell | None] = []
    for row, value in enumerate(codes, start=1):
        cells.append(None if value in ("", None) else SheetCell(row, 1, value, number_format))
    return cells


def restored(
    codes: list[str], order: str, year: int = 2026, number_format: str = LOCAL_DATE
) -> list[str]:
    """The column after a spreadsheet and back again."""
    values = [became(code, order, year) for code in codes]
    found = codes_from_dates(column(values, number_format))
    assert set(found) == {
        row for row, value in enumerate(values, start=1) if isinstance(value, date)
    }
    return [found[row][0] if row in found else code for row, code in enumerate(codes, start=1)]


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("year", [2018, 2024, 2026])
def test_the_codes_of_a_real_table_come_back_in_either_order(order: str, year: int) -> None:
    assert restored(["STT", *HANOI], order, year) == ["STT", *HANOI]


@pytest.mark.parametrize("order", ORDERS)
def test_they_are_no_guess_where_the_outline_goes_on_exactly(order: str) -> None:
    found = codes_from_dates(column(became(code, order, 2026) for code in HANOI))
    assert len(found) > 40
    assert not any(guessed for _, guessed in found.values())


@pytest.mark.parametrize("order", ORDERS)
def test_ten_to_twelve_come_back_and_thirteen_never_was_a_date(order: str) -> None:
    codes = ["1", *(f"1.{n}" for n in range(1, 16)), "2", "2.1"]
    assert restored(codes, order) == codes


@pytest.mark.parametrize("order", ORDERS)
def test_third_parts_are_years(order: str) -> None:
    codes = [
        "1",
        "1.1",
        *(f"1.1.{n}" for n in range(1, 15)),
        "1.2",
        "1.2.1",
        "1.2.2",
        "2",
        "2.1",
        "2.1.1",
    ]
    assert restored(codes, order) == codes


@pytest.mark.parametrize("order", ORDERS)
def test_a_table_of_third_parts_only_comes_back(order: str) -> None:
    codes = ["1", "1.1.1", "1.1.2", "1.2.1", "1.2.2", "2", "2.1.1", "2.2.1", "2.3.1", "2.3.2"]
    assert restored(codes, order) == codes


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("fields", [["I", "II"], ["", ""], ["A", "B"]])
def test_roman_lettered_and_blank_fields_above_change_nothing(
    order: str, fields: list[str]
) -> None:
    codes = [fields[0], "1.1", "1.2", "1.3", "1.4", fields[1], "2.1", "2.2", "2.3", "2.4", "2.5"]
    assert restored(codes, order) == codes


@pytest.mark.parametrize("order", ORDERS)
def test_blank_cells_and_numbers_between_them_change_nothing(order: str) -> None:
    values = [Decimal(1), became("1.1", order, 2025), None, became("1.2", order, 2025), Decimal(2)]
    values += [
        became("2.1", order, 2025),
        None,
        None,
        became("2.2", order, 2025),
        became("2.3", order, 2025),
    ]
    found = codes_from_dates(column(values))
    assert [code for code, _ in found.values()][::-1] == ["1.1", "1.2", "2.1", "2.2", "2.3"]


def an_outline(chance: random.Random) -> list[str]:
    """The codes of some table."""
    codes: list[str] = []
    for field in range(1, chance.randint(3, 10)):
        codes.append(str(field))
        for group in range(1, chance.randint(2, 15)):
            codes.append(f"{field}.{group}")
            deep = chance.randint(1, 12) if chance.random() < 0.4 else 1
            codes += [f"{field}.{group}.{n}" for n in range(1, deep)]
    return codes


def test_random_outlines_come_back() -> None:
    chance = random.Random(7)
    for _ in range(200):
        codes = an_outline(chance)
        order, year = chance.choice(ORDERS), chance.choice([2018, 2025])
        assert restored(codes, order, year) == codes


@pytest.mark.parametrize("share", [0.05, 0.15, 0.3])
def test_where_rows_are_missing_a_wrong_code_is_never_given_as_sure(share: float) -> None:
    chance = random.Random(3)
    right = asked = 0
    for _ in range(200):
        codes = [code for code in an_outline(chance) if chance.random() > share]
        order = chance.choice(ORDERS)
        values = [became(code, order, 2026) for code in codes]
        for row, (code, guessed) in codes_from_dates(column(values)).items():
            asked += 1
            right += code == codes[row - 1]
            assert guessed or code == codes[row - 1]
    assert right > 0.98 * asked


def test_a_column_too_short_to_tell_the_order_is_a_guess() -> None:
    found = codes_from_dates(column(["1", date(2026, 1, 1), date(2026, 2, 1)]))
    assert found == {2: ("1.1", True), 3: ("1.2", True)}


def test_dates_as_texts_of_a_csv_or_the_clipboard_come_back_too() -> None:
    values = [
        "1",
        "01/01/2026",
        "01/01/2001",
        "01/01/2002",
        "01/02/2026",
        "01/03/2026",
        "2",
        "02/01/2026",
    ]
    expected = {2: "1.1", 3: "1.1.1", 4: "1.1.2", 5: "1.2", 6: "1.3", 8: "2.1"}
    assert {row: code for row, (code, _) in codes_from_dates(column(values)).items()} == expected
    for values in (
        ["1", "1-Jan", "1-Feb", "1-Mar", "2", "2-Jan"],
        ["1", "01-thg 1", "01-Thg2", "01-Thg3", "2", "02-Thg1"],
    ):
        found = codes_from_dates(column(values))
        assert {row: code for row, (code, _) in found.items()} == {
            2: "1.1",
            3: "1.2",
            4: "1.3",
            6: "2.1",
        }


def test_month_and_year_are_first_and_last_part() -> None:
    values: list[SheetCell | None] = column(
        ["1", *(date(2026, month, 1) for month in range(1, 13))]
    )
    values.append(SheetCell(14, 1, date(2013, 1, 1), "mmm-yy"))
    assert codes_from_dates(values)[14] == ("1.13", False)


@pytest.mark.parametrize(
    ("number_format", "codes"),
    [("d/m/yyyy", ["1.2", "2.1", "1.1"]), ("m/d/yyyy", ["2.1", "1.2", "1.1"])],
)
def test_where_the_order_of_rows_says_nothing_the_format_does_and_it_is_a_guess(
    number_format: str, codes: list[str]
) -> None:
    values = ["I", date(2026, 2, 1), "II", date(2026, 1, 2), "III", date(2026, 1, 1)]
    found = codes_from_dates(column(values, number_format))
    assert found == {row: (code, True) for row, code in zip((2, 4, 6), codes, strict=True)}


def test_a_typed_code_behind_them_makes_them_sure() -> None:
    days = [date(2026, month, 1) for month in (1, 2, 3)]
    found = codes_from_dates(column(["1", *days, "2"]))
    assert found == {2: ("1.1", False), 3: ("1.2", False), 4: ("1.3", False)}


def test_a_gap_is_named_as_a_guess() -> None:
    values = ["1", *(date(2026, month, 1) for month in (1, 2, 3, 6, 7))]
    found = codes_from_dates(column(values))
    assert found[5] == ("1.6", True)
    assert found[6] == ("1.7", False)


@pytest.mark.parametrize(
    "days",
    [
        [date(2026, 6, 30), date(2026, 9, 30), date(2026, 12, 31)],
        [date(2026, 12, 31), date(2026, 6, 30), date(2026, 9, 30)],
        [
            date(2025, 3, 15),
            date(2025, 4, 15),
            date(2025, 6, 1),
            date(2025, 8, 20),
            date(2025, 11, 5),
        ],
        [date(2026, 12, 31)] * 5,
        [date(2018, 9, 27)],
    ],
)
@pytest.mark.parametrize("between", [[], ["1"]])
def test_real_dates_are_no_codes(days: list[date], between: list[str]) -> None:
    assert codes_from_dates(column([*between, *days])) == {}


def test_a_column_without_dates_has_nothing_to_give_back() -> None:
    assert codes_from_dates(column(HANOI)) == {}
    assert codes_from_dates([]) == {}
    assert codes_from_dates([None, None]) == {}


def test_five_thousand_rows_are_read_quickly() -> None:
    import time

    codes = [f"{f}.{g}.{n}" for f in range(1, 30) for g in range(1, 13) for n in range(1, 15)][
        :5_000
    ]
    cells = column(became(code, "day first", 2026) for code in codes)
    started = time.process_time()
    assert len(codes_from_dates(cells)) > 1_000
    assert time.process_time() - started < 1


@pytest.mark.parametrize(
    ("number_format", "order"),
    [
        ("dd/mm/yyyy", DAY_FIRST),
        ("[$-1010000]d/m/yyyy;@", DAY_FIRST),
        ("m/d/yy", MONTH_FIRST),
        ("[$-409]m/d/yy h:mm AM/PM;@", MONTH_FIRST),
        ("yyyy-mm-dd", ""),
        ("d-mmm", ""),
        ("mmm-yy", ""),
        (LOCAL_DATE, ""),
        ("General", ""),
    ],
)
def test_a_format_says_the_order_of_the_computer_or_nothing(number_format: str, order: str) -> None:
    assert day_order(number_format) == order
