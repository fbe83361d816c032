"""Promises of remedies: every line of the table is offered where it
works, is one step, and removes its finding."""

from __future__ import annotations

import pytest

from parplanner.document import fixes, sentences
from parplanner.document.history import Label
from parplanner.document.samples import sample_plan
from parplanner.domain import rules
from parplanner.domain.edits import criteria, details, ignoring, plan_info, sections, tasks
from parplanner.domain.edits.draft import Draft, NewId
from parplanner.domain.findings import Finding
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Assignment, Recipient, Task
from tests.plans import new_ids


def fresh_ids() -> NewId:
    fresh = (f"{i:032x}" for i in range(2**100, 2**101))
    return fresh.__next__


def troubled() -> Plan:
    """Hà Nội 2018 with, besides its own, two rows without a code, two without a task, a lead that
    cooperates, a deadline with the month first and one that is Excel's number."""
    draft = Draft(sample_plan("ha-noi-2018"))
    fresh = fresh_ids()
    for code in ("1.3", "2.2"):
        node = next(n for n in draft.plan.walk() if n.code == code)
        draft.do(criteria.set_text(draft.plan, node.id, "code", ""))
    for code in ("1.2", "2.3"):
        node = next(n for n in draft.plan.walk() if n.code == code)
        draft.do(tasks.delete(draft.plan, [t.id for t in draft.plan.tasks_of(node.id)]))
    task = draft.plan.tasks_of(next(n for n in draft.plan.walk() if n.code == "3.1").id)[0]
    draft.do(tasks.set_lead(draft.plan, fresh, task.id, "Thanh tra Ban"))
    draft.do(tasks.set_coop(draft.plan, fresh, task.id, "Thanh tra Ban; Văn phòng"))
    for code, deadline in (("6.1", "trước ngày 12/31/2018"), ("6.2", "43465")):
        task = draft.plan.tasks_of(next(n for n in draft.plan.walk() if n.code == code).id)[0]
        draft.do(tasks.set_text(draft.plan, task.id, "deadline", deadline))
    a, b = (next(n for n in draft.plan.walk() if n.code == code) for code in ("5.1", "5.2"))
    draft.do(criteria.set_text(draft.plan, a.id, "code", "5.2"))
    draft.do(criteria.set_text(draft.plan, b.id, "code", "5.1"))
    section = next(s for s in draft.plan.walk_sections() if "{{" in s.body)
    body = section.body + "\nNăm 2016 đạt {{total:2016}} điểm."
    draft.do(sections.set_text(draft.plan, section.id, "body", body))
    return draft.plan


def out_of_form() -> Plan:
    """Hà Nội 2018 with decimal points, a degree before the name, without
    the archive, with names of today's past."""
    draft = Draft(sample_plan("ha-noi-2018"))
    first, second, *_ = draft.plan.walk_sections()
    for section in (first, second):
        draft.do(sections.set_text(draft.plan, section.id, "body", "Đạt 1.66 điểm, tăng 0,5 điểm."))
    draft.do(plan_info.set_info(draft.plan, signer_name="TS. Nguyễn Tất Vinh"))
    draft.do(details.set_lines(draft.plan, new_ids(), Recipient, ["UBND TP", "Sở Nội vụ"]))
    return draft.plan


def of_today() -> Plan:
    draft = Draft(sample_plan("so-noi-vu-2019"))
    draft.do(plan_info.set_info(draft.plan, issue_date="2026-01-15"))
    section = draft.plan.sections(None)[0]
    body = "Phối hợp với Sở Giao thông vận tải."
    draft.do(sections.set_text(draft.plan, section.id, "body", body))
    task = next(t for t in draft.plan.all(Task) if "Nêu cao" in t.content)
    draft.do(tasks.set_lead(draft.plan, fresh_ids(), task.id, "Thanh tra Sở"))
    return draft.plan


def plan_with(code: str) -> Plan:
    """A plan that has findings of a kind."""
    if code.startswith("FORM_"):
        return out_of_form()
    return of_today() if code in ("NAME_ENDED", "TEXT_DIFFERS_FROM_TASK") else troubled()


def of(plan: Plan, code: str) -> list[Finding]:
    return [f for f in rules.findings(plan) if f.code == code]


@pytest.mark.parametrize("code", sorted(set(fixes.FIXES) - {"GOAL_NOT_MET", "TEXT_DISAGREES"}))
def test_every_remedy_removes_its_finding(code: str) -> None:
    plan = plan_with(code)
    found = of(plan, code)[0]
    offered = fixes.fixes_of(plan, found)
    assert offered
    for fix, _detail in offered:
        draft = Draft(plan)
        draft.do(fix.make(draft.plan, fresh_ids(), found))
        left = {(f.row, f.column, f.details.get("text")) for f in of(draft.plan, code)}
        assert (found.row, found.column, found.details.get("text")) not in left


@pytest.mark.parametrize(
    "code", [c for c, of_code in fixes.FIXES.items() if any(f.text_for_all for f in of_code)]
)
def test_what_is_safe_for_all_is_done_for_all(code: str) -> None:
    plan = plan_with(code)
    fix = next(f for f in fixes.FIXES[code] if f.text_for_all)
    draft = Draft(plan)
    draft.do(fixes.for_all(plan, fresh_ids(), fix, of(plan, code)))
    assert of(plan, code)
    assert of(draft.plan, code) == []


def test_merging_and_printed_figures_are_never_done_for_all() -> None:
    for code in ("UNIT_VARIANTS", "TOTAL_MISMATCH", "COUNT_DISAGREES"):
        assert not any(fix.text_for_all for fix in fixes.FIXES[code])


def test_the_remedies_are_worded_with_their_figures() -> None:
    plan = sample_plan("ha-noi-2018")
    total = fixes.fixes_of(plan, of(plan, "TOTAL_MISMATCH")[0])
    offices = next(f for f in of(plan, "UNIT_VARIANTS") if f.details["other"] == "Văn phòng")
    told = [
        sentences.label(Label(fix.text, detail))
        for fix, detail in (*total, *fixes.fixes_of(plan, offices))
    ]
    assert told[0] == "Dùng số cộng đúng 79,71 (bỏ số 78,89 đã in)"
    for sentence, (fix, _) in zip(told[1:], fixes.fixes_of(plan, offices), strict=True):
        changes = fix.make(plan, fresh_ids(), offices)
        changed = {
            row.id if isinstance(row, Task) else row.task_id
            for c in changes
            if isinstance(row := c.row, Task | Assignment)
        }
        assert sentence.endswith(f"({len(changed)} nhiệm vụ)")
    assert len(told) == 3


def test_a_finding_out_of_date_is_offered_nothing() -> None:
    found = [f for code in fixes.FIXES for f in of(plan_with(code), code)]
    assert [fixes.fixes_of(Plan(), f) for f in found] == [[] for _ in found]


def test_an_ignored_finding_is_offered_no_remedy() -> None:
    draft = Draft(troubled())
    draft.do(
        ignoring.ignore(draft.plan, of(draft.plan, "CODE_MISSING"), "Bộ tiêu chí gốc không đánh số")
    )
    assert all(fixes.fixes_of(draft.plan, f) == [] for f in of(draft.plan, "CODE_MISSING"))


def test_the_added_task_hangs_on_its_criterion() -> None:
    plan = troubled()
    found = of(plan, "LOST_WITHOUT_TASK")[0]
    (fix, detail) = fixes.fixes_of(plan, found)[0]
    draft = Draft(plan)
    draft.do(fix.make(plan, fresh_ids(), found))
    assert detail == "1.2"
    assert draft.plan.count(Task) == plan.count(Task) + 1
    assert len(draft.plan.tasks_of(found.row)) == 1


def test_the_day_that_was_meant_is_written_and_the_words_around_it_stay() -> None:
    plan = troubled()
    written = {}
    for code in ("DAY_DOES_NOT_EXIST", "DEADLINE_UNCLEAR"):
        (found,) = of(plan, code)
        ((fix, detail),) = fixes.fixes_of(plan, found)
        draft = Draft(plan)
        draft.do(fix.make(plan, fresh_ids(), found))
        written[detail] = draft.plan.get(Task, str(found.row)).deadline
    assert written == {"trước ngày 31/12/2018": "trước ngày 31/12/2018", "31/12/2018": "31/12/2018"}


def test_a_day_that_nobody_can_guess_is_left_to_the_officer() -> None:
    plan = troubled()
    (found,) = of(plan, "DAY_DOES_NOT_EXIST")
    draft = Draft(plan)
    draft.do(tasks.set_text(plan, str(found.row), "deadline", "31/4/2018"))
    (left,) = of(draft.plan, "DAY_DOES_NOT_EXIST")
    assert fixes.fixes_of(draft.plan, left) == []
    assert fixes.fixes_of(draft.plan, found) == []  # found before the officer typed something else
