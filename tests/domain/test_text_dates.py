"""Promises of the days in the text: what no calendar has, what is
cited twice, what came after the plan."""

from __future__ import annotations

import pytest

from parplanner.domain import rules
from parplanner.domain.edits import details, plan_info, tasks
from parplanner.domain.edits.draft import Draft
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Basis, Task
from tests.domain.plan_p import new_ids_from, plan_p


def told(plan: Plan, code: str) -> list[str]:
    return [f.details["text"] for f in rules.findings(plan) if f.code == code]


@pytest.mark.parametrize(
    ("said", "wrong"),
    [
        ("Giao Văn phòng Sở hoàn thành trước ngày 31/02/2026.", ["31/02/2026"]),
        ("Xong trước ngày 31/4.", ["ngày 31/4"]),
        ("Ban hành ngày 30 tháng 02 năm 2026.", ["ngày 30 tháng 02 năm 2026"]),
        ("Ngày 12/31/2025 gửi báo cáo.", ["12/31/2025"]),
        ("Quyết định số 10/QĐ-UBND ngày 29/02/2024 và ngày 28.02.2026.", []),
        ("Ngày 29/02/2025.", ["29/02/2025"]),
        ("Đạt 31/4 điểm, hoàn thành 33/35 nhiệm vụ, ISO 9001:2015, mục 1.2.2026.", []),
        ("Số 12/31/2025/QĐ-UBND; tỷ lệ đến 31/13 điểm.", []),
    ],
)
def test_a_day_in_the_text_that_no_calendar_has(said: str, wrong: list[str]) -> None:
    assert told(plan_p(said), "TEXT_DAY_DOES_NOT_EXIST") == wrong


@pytest.mark.parametrize(
    ("said", "twice"),
    [
        (
            "Quyết định số 10/QĐ-UBND ngày 05/01/2026; Quyết định số 10/QĐ-UBND ngày 06/01/2026.",
            True,
        ),
        (
            "Quyết định số 10/QĐ-UBND ngày 05/01/2026; Quyết định 10/QĐ-UBND ngày 05 tháng 01 năm "
            "2026.",
            False,
        ),
        (
            "Quyết định số 10/QĐ-UBND ngày 05/01/2025; Quyết định số 10/QĐ-UBND ngày 06/01/2026.",
            False,
        ),
        (
            "Quyết định số 10/QĐ-UBND ngày 05/01/2026 của UBND tỉnh về A; "
            "Quyết định số 10/QĐ-UBND ngày 06/01/2026 của UBND xã B.",
            False,
        ),
        (
            "Thông tư số 02/2017/TT-VPCP ngày 31/10/2017; Thông tư số 02/2017/TT-VPCP ngày "
            "31/10/2018.",
            True,
        ),
        ("Kế hoạch số 12/KH-SNV ngày 05/01/2026; Quyết định số 12/QĐ-SNV ngày 06/01/2026.", False),
    ],
)
def test_one_document_cited_with_two_days(said: str, twice: bool) -> None:
    assert bool(told(plan_p(said), "CITED_WITH_TWO_DAYS")) is twice


def test_a_basis_that_came_after_the_plan() -> None:
    draft, new_id = Draft(plan_p()), new_ids_from(5_000)
    for day in ("05/01/2026", "20/01/2026"):
        text = f"Căn cứ Quyết định số {day[:2]}/QĐ-UBND ngày {day} của UBND tỉnh"
        draft.do(details.add(draft.plan, new_id, Basis, text=text))
    assert told(draft.plan, "BASIS_AFTER_PLAN") == ["20/01/2026"]
    draft.do(plan_info.set_info(draft.plan, issue_date="2026"))
    assert told(draft.plan, "BASIS_AFTER_PLAN") == [], (
        "a draft without its day can come after anything"
    )


@pytest.mark.parametrize(
    ("deadline", "status", "early"),
    [
        ("10/01/2026", "", True),
        ("Tháng 01/2026", "", False),
        ("15/01/2026", "", False),
        ("Quý IV/2025", "", True),
        ("Thường xuyên", "", False),
        ("10/01/2026", "Hoàn thành", False),
    ],
)
def test_a_deadline_before_the_plan_itself(deadline: str, status: str, early: bool) -> None:
    draft = Draft(plan_p())
    task = next(iter(draft.plan.all(Task)))
    draft.do(tasks.set_text(draft.plan, task.id, "deadline", deadline))
    draft.do(tasks.set_text(draft.plan, task.id, "status", status))
    assert bool(told(draft.plan, "DEADLINE_BEFORE_PLAN")) is early
