"""Promises of the units and times in the text: they are those of
the task, or the difference is told."""

from __future__ import annotations

import pytest

from parplanner.document import fixes
from parplanner.document.samples import sample_plan
from parplanner.domain import rules
from parplanner.domain.edits import tasks
from parplanner.domain.edits.draft import Draft
from parplanner.domain.findings import Finding
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Task
from tests.domain.plan_p import new_ids_from, plan_p


def told(plan: Plan) -> list[Finding]:
    return [f for f in rules.findings(plan) if f.code == "TEXT_DIFFERS_FROM_TASK"]


@pytest.mark.parametrize(
    "name", ["ha-noi-2018", "ba-dinh-2022", "khanh-hoa-2023", "so-noi-vu-2019", "quang-ngai-2022"]
)
def test_the_real_documents_agree_with_their_tasks(name: str) -> None:
    assert told(sample_plan(name)) == []


def changed(name: str, wanted: str, key: str, value: str) -> Plan:
    """A sample in which the task that says ``wanted`` got another unit or time."""
    draft, new_id = Draft(sample_plan(name)), new_ids_from(9_000)
    task = next(t for t in draft.plan.all(Task) if wanted in t.content)
    if key == "lead":
        draft.do(tasks.set_lead(draft.plan, new_id, task.id, value))
    elif key == "coop":
        draft.do(tasks.set_coop(draft.plan, new_id, task.id, value))
    elif key == "monitor":
        draft.do(tasks.set_monitoring(draft.plan, new_id, task.id, value))
    else:
        draft.do(tasks.set_text(draft.plan, task.id, "deadline", value))
    return draft.plan


@pytest.mark.parametrize(
    ("wanted", "key", "value", "said"),
    [
        ("Nêu cao trách nhiệm", "lead", "Thanh tra Sở", "Văn phòng Sở"),
        ("Nêu cao trách nhiệm", "coop", "Thanh tra Sở", "Các cơ quan, đơn vị thuộc Sở"),
        ("Quy chế làm việc", "monitor", "Thanh tra Sở", "Văn phòng Sở"),
        ("Nêu cao trách nhiệm", "deadline", "Quý IV", "Thường xuyên"),
    ],
)
def test_a_changed_row_of_so_noi_vu_is_told_where_the_text_says_otherwise(
    wanted: str, key: str, value: str, said: str
) -> None:
    (found,) = told(changed("so-noi-vu-2019", wanted, key, value))
    assert (found.details["text"], found.details["should"], found.details["kind"]) == (
        said,
        value,
        key,
    )


def test_a_task_below_the_heading_of_another_unit_is_told() -> None:
    plan = changed(
        "quang-ngai-2022", "Báo cáo kết quả kiểm tra, thanh tra", "lead", "Văn phòng Ban"
    )
    (found,) = told(plan)
    assert (found.details["text"], found.details["should"]) == ("Thanh tra Ban", "Văn phòng Ban")


def test_the_text_can_be_made_to_say_what_the_task_has() -> None:
    plan = changed("so-noi-vu-2019", "Nêu cao trách nhiệm", "lead", "Thanh tra Sở")
    (found,) = told(plan)
    ((fix, detail),) = fixes.fixes_of(plan, found)
    assert detail == "Thanh tra Sở"
    draft = Draft(plan)
    draft.do(fix.make(draft.plan, new_ids_from(1), found))
    assert told(draft.plan) == []


@pytest.mark.parametrize(
    ("said", "differs"),
    [
        ("Đơn vị chủ trì: Văn phòng Sở.", False),
        ("Đơn vị chủ trì: Thanh tra Sở.", True),
        ("+ Chủ trì: Thanh tra Sở; phối hợp: Văn phòng Sở.", True),
        ("Đơn vị chủ trì: Văn phòng Sở và Thanh tra Sở.", True),
        ("Đơn vị chủ trì: Chánh Văn phòng Sở.", False),
        ("Đơn vị chủ trì: Các phòng, đơn vị thuộc Sở.", False),
        ("Đơn vị chủ trì: Sở Nội vụ.", False),
        ("Thời gian thực hiện: Tháng 01/2026.", False),
        ("Thời gian thực hiện: Quý I/2026.", False),
        ("Thời gian thực hiện: Tháng 3/2026.", True),
        ("Thời gian thực hiện: Thường xuyên.", True),
        ("Thời gian thực hiện: theo hướng dẫn của UBND tỉnh.", False),
        ("+ Sản phẩm: Báo cáo.\n+ Thời gian hoàn thành: Tháng 3/2026.", True),
        ("Nội dung khác của kế hoạch này\nĐơn vị chủ trì: Thanh tra Sở.", False),
    ],
)
def test_only_another_unit_of_the_plan_or_another_day_is_a_difference(
    said: str, differs: bool
) -> None:
    content = "Ban hành kế hoạch kiểm tra công tác cải cách hành chính"
    draft = Draft(plan_p(f"- {content}.\n{said}"))
    task = next(t for t in draft.plan.all(Task) if t.content == "Việc 1.1.1")
    draft.do(tasks.set_text(draft.plan, task.id, "content", content))
    draft.do(tasks.set_text(draft.plan, task.id, "deadline", "Tháng 01/2026"))
    assert bool(told(draft.plan)) is differs
