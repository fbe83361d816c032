"""Promises of the form (Nghị định 30/2020): what a clerk would send
back is told before the plan is signed."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from parplanner.document import fixes
from parplanner.document.samples import sample_plan
from parplanner.domain import rules
from parplanner.domain.edits import details, plan_info, sections
from parplanner.domain.edits.draft import Draft
from parplanner.domain.findings import ERROR, WARNING, Finding
from parplanner.domain.ignored import still_open
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Indicator, Recipient
from tests.domain.plan_p import new_ids_from, plan_p


def form(plan: Plan) -> list[Finding]:
    return [f for f in rules.findings(plan) if f.is_form]


def ready() -> Draft:
    """Plan P as a clerk accepts it: written, with signer and
    recipients, its appendix mentioned, nothing open."""
    draft, new_id = Draft(plan_p("Năm 2025 đạt 57,5%. (Có Phụ lục kèm theo).")), new_ids_from(6_000)
    draft.do(plan_info.set_info(draft.plan, signer_position="GIÁM ĐỐC", signer_name="Nguyễn Văn A"))
    for line in ("UBND tỉnh (để b/c)", "Lưu: VT, VP"):
        draft.do(details.add(draft.plan, new_id, Recipient, text=line))
    return draft


def body(draft: Draft, text: str) -> None:
    section = draft.plan.sections(None)[0]
    draft.do(sections.set_text(draft.plan, section.id, "body", text))


def test_a_plan_in_due_form_has_only_its_open_doubts_told() -> None:
    codes = {f.code for f in form(ready().plan)}
    assert codes <= {"FORM_DOUBTS_OPEN"}


def test_a_plan_of_points_alone_has_no_form_yet() -> None:
    assert form(plan_p()) == []


BREAKS: list[tuple[str, Callable[[Draft], None]]] = [
    ("FORM_AGENCY_MISSING", lambda d: d.do(plan_info.set_agency(d.plan, name=""))),
    ("FORM_PLACE_MISSING", lambda d: d.do(plan_info.set_agency(d.plan, place=""))),
    (
        "FORM_ABBREVIATION_MISSING",
        lambda d: d.do(
            [*plan_info.set_agency(d.plan, abbreviation=""), *plan_info.set_info(d.plan, number="")]
        ),
    ),
    ("FORM_SIGNER_TITLE_MISSING", lambda d: d.do(plan_info.set_info(d.plan, signer_position=""))),
    (
        "FORM_RECIPIENTS_MISSING",
        lambda d: d.do(details.set_lines(d.plan, new_ids_from(1), Recipient, [])),
    ),
    (
        "FORM_ARCHIVE_MISSING",
        lambda d: d.do(details.set_lines(d.plan, new_ids_from(1), Recipient, ["UBND tỉnh"])),
    ),
    ("FORM_APPENDIX_NOT_MENTIONED", lambda d: body(d, "Năm 2025 đạt 57,5%.")),
    ("FORM_DECIMAL_POINT", lambda d: body(d, "Đạt 57,5%, giảm 1.66 điểm (Phụ lục kèm theo).")),
    ("FORM_SYMBOL", lambda d: d.do(plan_info.set_info(d.plan, document_type="Tờ trình"))),
    ("FORM_SYMBOL", lambda d: d.do(plan_info.set_info(d.plan, document_type="Công văn"))),
    ("FORM_DEGREE", lambda d: d.do(plan_info.set_info(d.plan, signer_name="TS. Nguyễn Văn A"))),
]


@pytest.mark.parametrize(
    ("code", "breaks"), BREAKS, ids=[f"{code}-{i}" for i, (code, _) in enumerate(BREAKS)]
)
def test_every_rule_of_the_form_finds_what_breaks_it(
    code: str, breaks: Callable[[Draft], None]
) -> None:
    draft = ready()
    breaks(draft)
    assert [f.code for f in form(draft.plan) if f.code != "FORM_DOUBTS_OPEN"] == [code]


@pytest.mark.parametrize(
    "said",
    [
        "ISO 9001:2015, mục 2.1, Điều 5.2, ngày 15.3.2026, 1.234 hồ sơ, tăng 2,5 điểm.",
        "Chỉ có 64.94 điểm.",
    ],
)
def test_points_that_are_no_decimals_or_stand_alone_are_left_alone(said: str) -> None:
    draft = ready()
    body(draft, f"{said} (Phụ lục kèm theo)")
    assert "FORM_DECIMAL_POINT" not in {f.code for f in form(draft.plan)}


@pytest.mark.parametrize("name", ["Nguyễn Tất Vinh", "Thạch Sĩ Bình", "Cao Nhân", "Bsrao Văn Khoa"])
def test_names_are_not_taken_for_degrees(name: str) -> None:
    draft = ready()
    draft.do(plan_info.set_info(draft.plan, signer_name=name))
    assert "FORM_DEGREE" not in {f.code for f in form(draft.plan)}


def test_a_plan_with_its_number_and_open_errors_is_told_before_it_is_signed() -> None:
    plan = sample_plan("ha-noi-2018")
    (found,) = [f for f in form(plan) if f.code == "FORM_DOUBTS_OPEN"]
    others = [f for f in still_open(rules.findings(plan)) if not f.is_form]
    errors = sum(f.severity == ERROR for f in others)
    warnings = sum(f.severity == WARNING for f in others)
    assert (
        (found.details["errors"], found.details["warnings"])
        == (str(errors), str(warnings))
        == ("1", "9")
    )


@pytest.mark.parametrize("code", ["FORM_DECIMAL_POINT", "FORM_DEGREE", "FORM_ARCHIVE_MISSING"])
def test_the_remedies_of_the_form_leave_nothing_to_say(code: str) -> None:
    draft = ready()
    dict(BREAKS)[code](draft)
    (found,) = [f for f in form(draft.plan) if f.code == code]
    ((fix, _),) = fixes.fixes_of(draft.plan, found)
    draft.do(fix.make(draft.plan, new_ids_from(3), found))
    assert code not in {f.code for f in form(draft.plan)}


SIGNED = {
    "ha-noi-2018": ["FORM_SIGNER_TITLE_MISSING", "FORM_DOUBTS_OPEN"],
    "ba-dinh-2022": [],
    "khanh-hoa-2023": ["FORM_APPENDIX_NOT_MENTIONED"],
    "so-noi-vu-2019": ["FORM_PLACE_MISSING", "FORM_DECIMAL_POINT", "FORM_DECIMAL_POINT"],
    "quang-ngai-2022": ["FORM_SIGNER_TITLE_MISSING", "FORM_RECIPIENTS_MISSING"],
}
MISTAKES = {
    "ha-noi-2018": [
        "TOTAL_MISMATCH", "CODE_MISSING", "NO_COOPERATING_UNIT", *["UNIT_VARIANTS"] * 4,
        *["COUNT_DISAGREES"] * 3,
    ],
}  # fmt: skip


@pytest.mark.parametrize("name", SIGNED)
def test_the_findings_of_a_sample_are_the_mistakes_of_its_document_and_of_its_form(
    name: str,
) -> None:
    told = [f for f in rules.findings(sample_plan(name)) if f.severity in (ERROR, WARNING)]
    assert [f.code for f in told if f.is_form] == SIGNED[name]
    assert [f.code for f in told if not f.is_form] == MISTAKES.get(name, [])


def test_of_two_appendices_each_must_be_named() -> None:
    draft = ready()
    draft.do(details.add(draft.plan, new_ids_from(20), Indicator, title="Số hồ sơ"))
    assert "FORM_APPENDIX_NOT_MENTIONED" in {f.code for f in form(draft.plan)}
    body(draft, "Đạt 57,5% (có Phụ lục I phân công nhiệm vụ và Phụ lục II thống kê kèm theo).")
    assert "FORM_APPENDIX_NOT_MENTIONED" not in {f.code for f in form(draft.plan)}
