"""Deadlines are read as an officer types them and printed in one form;
months and quarters end on their last day."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parplanner.domain import deadlines
from parplanner.domain.deadline_doubts import doubtful, repaired
from parplanner.domain.edits import plan_info
from parplanner.domain.edits.draft import Draft
from parplanner.domain.errors import PlanError
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Task


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("5/9", "05/09/2026"),
        ("05092026", "05/09/2026"),
        ("050926", "05/09/2026"),
        ("5-9-26", "05/09/2026"),
        ("5.9.2027", "05/09/2027"),
        (" 5 / 9 / 2027 ", "05/09/2027"),
        ("29/2/2028", "29/02/2028"),
        ("quý 4", "Quý IV"),
        ("QUÝ iv", "Quý IV"),
        ("Q2", "Quý II"),
        ("q.1/2027", "Quý I/2027"),
        ("Quý III năm 2027", "Quý III/2027"),
        ("tháng 6/2026", "Tháng 6/2026"),
        ("6/2026", "Tháng 6/2026"),
        ("Tháng 6 năm 2026", "Tháng 6/2026"),
        ("thuong xuyen", "Thường xuyên"),
        ("THƯỜNG XUYÊN", "Thường xuyên"),
        ("", ""),
        ("Sau khi có văn bản", "Sau khi có văn bản"),
        ("Quý V", "Quý V"),
        ("2026", "2026"),
        ("31.12.2024", "31/12/2024"),
        ("31 . 12 . 2024", "31/12/2024"),
        ("31-12-2024", "31/12/2024"),
        ("31/12/24", "31/12/2024"),
        ("2024-12-31", "31/12/2024"),
        ("2024-12-31 00:00:00", "31/12/2024"),
        ("ngày 31/12/2024", "31/12/2024"),
        ("30 tháng 9 năm 2024", "30/09/2024"),
        ("ngày 30 tháng 9", "30/09/2026"),
        ("6-2026", "Tháng 6/2026"),
        ("trước ngày 31/12/2024", "trước ngày 31/12/2024"),
        ("31/12/2024 và thường xuyên", "31/12/2024 và thường xuyên"),
        ("Tháng 6, 12", "Tháng 6, 12"),
    ],
)
def test_a_deadline_is_printed_in_one_form(typed: str, shown: str) -> None:
    assert deadlines.typed(typed, 2026) == shown
    assert deadlines.typed(shown, 2030) == shown


@pytest.mark.parametrize(
    "typed", ["31/2", "0/1", "1/13/2026", "32012026", "29/2/2027", "5/9/0000", "2024-02-30"]
)
def test_a_day_that_does_not_exist_is_refused(typed: str) -> None:
    with pytest.raises(PlanError) as refusal:
        deadlines.typed(typed, 2026)
    assert refusal.value.code == "date.invalid"


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("05/09/2026", date(2026, 9, 5)),
        ("5/9", date(2026, 9, 5)),
        ("Quý I", date(2026, 3, 31)),
        ("Quý II", date(2026, 6, 30)),
        ("Quý III/2027", date(2027, 9, 30)),
        ("Quý IV", date(2026, 12, 31)),
        ("Tháng 2/2028", date(2028, 2, 29)),
        ("Năm 2027", date(2027, 12, 31)),
        ("Thường xuyên", None),
        ("", None),
        ("31/2", None),
        ("Tháng 13/2026", None),
        ("Khi có yêu cầu", None),
        ("31.12.2024", date(2024, 12, 31)),
        ("2024-12-31", date(2024, 12, 31)),
        ("ngày 31/12/2024", date(2024, 12, 31)),
        ("Trước ngày 31/12/2024", date(2024, 12, 31)),
        ("trước 31/12/2024.", date(2024, 12, 31)),
        ("Chậm nhất 30/6", date(2026, 6, 30)),
        ("30 tháng 9 năm 2024", date(2024, 9, 30)),
        ("Tháng 6", date(2026, 6, 30)),
        ("Tháng 6, 12", date(2026, 12, 31)),
        ("Tháng 6 và tháng 12/2024", date(2024, 12, 31)),
        ("Quý I, III/2024", date(2024, 9, 30)),
        ("Quý I - Quý III", date(2026, 9, 30)),
        ("15/3; 15/6; 15/9", date(2026, 9, 15)),
        ("Tháng 3-6/2024", date(2024, 6, 30)),
        ("từ 01/3 đến 30/6/2024", date(2024, 6, 30)),
        ("01/01/2024 - 31/12/2024", date(2024, 12, 31)),
        ("cuối quý III", date(2026, 9, 30)),
        ("Đến hết năm 2027", date(2027, 12, 31)),
        ("Giai đoạn 2021-2025", date(2025, 12, 31)),
        ("6 tháng cuối năm 2024", date(2024, 12, 31)),
        ("6 tháng đầu năm", date(2026, 6, 30)),
        ("31/12/2024 và thường xuyên", None),
        ("Hằng quý", None),
        ("Ngày 15 hằng tháng", None),
        ("Trước tháng 6/2024", None),
        ("Sau 30 ngày", None),
        ("Theo Kế hoạch số 35/KH-BDT ngày 27/9/2018", None),
        ("31/4 và 30/6", None),
    ],
)
def test_the_last_day(text: str, last: date | None) -> None:
    assert deadlines.due(text, 2026) == last


@given(st.dates(min_value=date(1, 1, 1)))
def test_every_day_comes_back_from_its_printed_form(day: date) -> None:
    printed = deadlines.typed(f"{day.day}/{day.month}/{day.year:04d}", 2026)
    assert deadlines.due(printed, 1999) == day
    assert deadlines.typed(printed, 1999) == printed


@given(st.text())
def test_any_text_is_refused_or_stays_the_same_when_typed_again(text: str) -> None:
    try:
        once = deadlines.typed(text, 2026)
    except PlanError as refusal:
        assert refusal.code == "date.invalid"
    else:
        assert deadlines.typed(once, 2026) == once
        deadlines.due(once, 2026)


def test_a_task_is_overdue_the_day_after_and_never_when_done() -> None:
    task = Task(id="t", deadline="05/09/2026")
    assert not deadlines.is_overdue(task, 2026, date(2026, 9, 5))
    assert deadlines.is_overdue(task, 2026, date(2026, 9, 6))
    for status in ("Hoàn thành", "ĐÃ HOÀN THÀNH", "Đã xong", "xong 12/8"):
        assert not deadlines.is_overdue(
            Task(id="t", deadline="05/09/2026", status=status), 2026, date(2027, 1, 1)
        )
    assert deadlines.is_overdue(
        Task(id="t", deadline="05/09/2026", status="Chưa hoàn thành"), 2026, date(2027, 1, 1)
    )
    assert not deadlines.is_overdue(Task(id="t", deadline="Thường xuyên"), 2026, date(2099, 1, 1))


def test_the_year_of_a_plan_is_that_of_its_date_else_the_one_after_the_base_year() -> None:
    draft = Draft(Plan())
    draft.do(plan_info.set_info(draft.plan, base_year=2017))
    assert deadlines.plan_year(draft.plan) == 2018
    draft.do(plan_info.set_info(draft.plan, issue_date="2019-01-15"))
    assert deadlines.plan_year(draft.plan) == 2019


@pytest.mark.parametrize(
    ("text", "reason", "meant"),
    [
        ("31/4/2024", "no_such_day", ""),
        ("31/4", "no_such_day", ""),
        ("2024-02-30", "no_such_day", ""),
        ("Trước ngày 30/02/2024 theo KH", "no_such_day", ""),
        ("ngày 31 tháng 4 năm 2024", "no_such_day", ""),
        ("29/2/2023", "no_such_day", ""),
        ("Tháng 13/2024", "no_such_day", ""),
        ("Quý V", "no_such_day", ""),
        ("32012024", "no_such_day", ""),
        ("12/31/2024", "month_first", "31/12/2024"),
        ("12/31", "month_first", "31/12/2024"),
        ("12312024", "month_first", "31/12/2024"),
        ("2024-31-12", "month_first", "31/12/2024"),
        ("Trước ngày 12/31/2024 (báo cáo)", "month_first", "Trước ngày 31/12/2024 (báo cáo)"),
        ("Trước ngày 12/31", "month_first", "Trước ngày 31/12/2024"),
        ("1/15/2024 - 12/31/2024", "month_first", ""),  # two days: left to the officer
        ("45000", "serial", "15/03/2023"),
        ("45000,5", "serial", "15/03/2023"),
        ("31/12/2042", "year_far", ""),
        ("Quý III/2202", "year_far", ""),
        ("Năm 2204", "year_far", ""),
    ],
)
def test_a_deadline_that_cannot_be_meant_is_named_and_mended_where_it_is_clear(
    text: str, reason: str, meant: str
) -> None:
    assert doubtful(text, 2024) == reason
    assert repaired(text, 2024) == meant
    assert meant == "" or doubtful(meant, 2024) == ""


@pytest.mark.parametrize(
    "text",
    ["", "Thường xuyên", "29/2/2024", "31.12.2024", "5/9", "Quý IV", "12/2024", "2024", "Năm 2030",
     "Giai đoạn 2021-2030", "31/12/2029", "Tháng 6, 12", "20000", "99999",
     "Theo Công văn số 45/2024/CV",
     "Sau khi có văn bản", "050926"],
)  # fmt: skip
def test_what_may_well_be_meant_is_not_doubted(text: str) -> None:
    assert doubtful(text, 2024) == ""


@given(st.text(alphabet="0123456789/.-, thángnăQuýIV", max_size=20))
def test_any_text_is_looked_at_without_harm(text: str) -> None:
    if doubtful(text, 2024) in ("", "year_far"):
        assert repaired(text, 2024) == ""
    deadlines.due(text, 2024)
