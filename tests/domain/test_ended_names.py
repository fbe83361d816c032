"""Promises of the names that ended: told where a plan of today uses
them, never where it speaks of earlier years."""

from __future__ import annotations

import pytest

from parplanner.document import fixes
from parplanner.document.samples import sample_plan
from parplanner.domain import rules
from parplanner.domain.edits import details, plan_info, tasks
from parplanner.domain.edits.draft import Draft
from parplanner.domain.findings import Finding
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Basis, Recipient, Task, Unit
from tests.domain.plan_p import new_ids_from, plan_p


def ended(plan: Plan) -> list[Finding]:
    return [f for f in rules.findings(plan) if f.code == "NAME_ENDED"]


def names(plan: Plan) -> list[tuple[str, str]]:
    return [(f.details["text"], f.details["new"]) for f in ended(plan)]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (
            "Giao UBND huyện, Sở Giao thông vận tải thực hiện.",
            [("huyện", ""), ("Sở Giao thông vận tải", "Sở Xây dựng")],
        ),
        (
            "Gửi Sở TT&TT, Sở KH&ĐT.",
            [("Sở TT&TT", "Sở Khoa học và Công nghệ"), ("Sở KH&ĐT", "Sở Tài chính")],
        ),
        ("UBND các quận, thị xã phối hợp.", [("quận", ""), ("thị xã", "")]),
        ("Học tập kinh nghiệm của tỉnh Hà Giang.", [("tỉnh Hà Giang", "tỉnh Tuyên Quang")]),
        ("Sở Giao thông vận tải (cũ) đã bàn giao.", []),
        ("Trước khi sáp nhập, Sở Giao thông vận tải chấm 2 điểm.", []),
        ("Năm 2024, Sở Thông tin và Truyền thông chấm điểm.", []),
        ("Giai đoạn 2021-2025, UBND huyện đã triển khai.", []),
        ("Quyết định số 12/QĐ-UBND ngày 03/02/2024 của UBND huyện A.", []),
        ("Sở Tài chính, Sở Xây dựng, Sở Nội vụ, UBND xã, phường.", []),
        ("Hòa Bình là nền tảng; hòa bình, thái bình.", []),
    ],
)
def test_names_that_ended_in_the_text_of_a_plan_of_2026(
    said: str, expected: list[tuple[str, str]]
) -> None:
    assert names(plan_p(said)) == expected


def test_below_a_heading_about_an_earlier_year_the_old_name_stays() -> None:
    assert names(plan_p("UBND huyện đạt kết quả tốt.", "Kết quả năm 2024")) == []


def test_a_plan_of_before_keeps_its_names() -> None:
    draft = Draft(plan_p("Giao UBND huyện, Sở Giao thông vận tải thực hiện."))
    draft.do(plan_info.set_info(draft.plan, issue_date="2025-02-20"))
    assert ended(draft.plan) == []
    draft.do(plan_info.set_info(draft.plan, issue_date="2025-03-05"))
    assert names(draft.plan) == [("Sở Giao thông vận tải", "Sở Xây dựng")], (
        "the huyện was there till July"
    )


@pytest.mark.parametrize(
    "name", ["ha-noi-2018", "ba-dinh-2022", "khanh-hoa-2023", "quang-ngai-2022"]
)
def test_documents_of_their_time_are_not_told(name: str) -> None:
    assert ended(sample_plan(name)) == []


def test_units_recipients_and_bases_are_read_too_and_put_right() -> None:
    draft, new_id = Draft(plan_p("Phối hợp với Sở GTVT.")), new_ids_from(7_000)
    task = next(iter(draft.plan.all(Task)))
    draft.do(tasks.set_lead(draft.plan, new_id, task.id, "Sở Giao thông vận tải"))
    draft.do(details.add(draft.plan, new_id, Recipient, text="Sở GTVT; UBND huyện"))
    draft.do(details.add(draft.plan, new_id, Basis, text="Căn cứ đề nghị của Sở GTVT"))
    found = ended(draft.plan)
    assert len(found) == 5
    for finding in found:
        for fix, _ in fixes.fixes_of(draft.plan, finding):
            draft.do(fix.make(draft.plan, new_id, finding))
    assert names(draft.plan) == [("huyện", "")], (
        "for a level that ended nothing can be put in its place"
    )
    assert "Sở Xây dựng" in {unit.name for unit in draft.plan.all(Unit)}


def test_a_unit_whose_new_name_is_there_already_becomes_that_unit() -> None:
    draft, new_id = Draft(plan_p()), new_ids_from(7_000)
    first, second, *_ = draft.plan.all(Task)
    draft.do(tasks.set_lead(draft.plan, new_id, first.id, "Sở Giao thông vận tải"))
    draft.do(tasks.set_lead(draft.plan, new_id, second.id, "Sở Xây dựng"))
    (finding,) = ended(draft.plan)
    ((fix, _),) = fixes.fixes_of(draft.plan, finding)
    draft.do(fix.make(draft.plan, new_id, finding))
    leads = [draft.plan.get(Task, task.id).lead_unit_id for task in (first, second)]
    assert leads[0] == leads[1]
