"""A status is written as plans write it; what it says in words decides
whether somebody still waits for the task."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parplanner.domain import deadlines, statuses
from parplanner.domain.edits import cells
from parplanner.domain.rows import Task
from parplanner.domain.statuses import DOING, DONE, LATE, NOT_STARTED, STOPPED
from tests.plans import hanoi_plan, new_ids


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("hoan thanh", DONE),
        ("HOÀN THÀNH", DONE),
        (" hoàn  thành ", DONE),
        ("dang lam", DOING),
        ("chua bat dau", NOT_STARTED),
        ("cham", LATE),
        ("chậm", LATE),
        ("dung", STOPPED),
        ("DỪNG", STOPPED),
        ("đúng", "đúng"),
        ("chăm", "chăm"),
        ("Hoàn thành 50%", "Hoàn thành 50%"),
        ("Chờ ý kiến Sở", "Chờ ý kiến Sở"),
        ("", ""),
    ],
)
def test_a_status_is_written_in_one_form_and_other_words_stay(text: str, status: str) -> None:
    assert statuses.typed(text) == status


@given(st.text())
def test_typing_again_what_is_there_changes_nothing(text: str) -> None:
    once = statuses.typed(text)
    assert statuses.typed(once) == once


@pytest.mark.parametrize(
    ("status", "done", "closed"),
    [
        (DONE, True, True),
        ("Đã hoàn thành", True, True),
        ("xong 12/8", True, True),
        ("Hoàn thành 100%", True, True),
        ("Hoàn thành 50%", False, False),
        ("Hoàn thành một phần", False, False),
        ("Chưa hoàn thành", False, False),
        (STOPPED, False, True),
        ("Tạm dừng từ tháng 6", False, True),
        ("dung", False, True),
        ("Đúng tiến độ", False, False),
        ("dung tien do", False, False),
        (LATE, False, False),
        (DOING, False, False),
        (NOT_STARTED, False, False),
        ("", False, False),
    ],
)
def test_what_a_status_says_in_words(status: str, done: bool, closed: bool) -> None:
    assert (statuses.is_done(status), statuses.is_closed(status)) == (done, closed)


def test_a_stopped_task_is_not_overdue_and_a_late_one_is() -> None:
    today = date(2026, 9, 17)
    assert (
        deadlines.days_overdue(Task(id="t", deadline="05/09/2026", status=LATE), 2026, today) == 12
    )
    assert (
        deadlines.days_overdue(Task(id="t", deadline="05/09/2026", status=STOPPED), 2026, today)
        == 0
    )
    assert deadlines.days_overdue(Task(id="t", deadline="17/09/2026"), 2026, today) == 0


def test_a_pasted_status_is_written_in_one_form_and_other_words_stay() -> None:
    plan, new_id = hanoi_plan(), new_ids()
    first, second = list(plan.all(Task))[:2]
    block = [(first.id, "status", "dang lam"), (second.id, "status", "Chờ Sở trả lời")]
    plan.apply(cells.set_cells(plan, new_id, cells.TASKS, block))
    assert plan.get(Task, first.id).status == DOING
    assert plan.get(Task, second.id).status == "Chờ Sở trả lời"
