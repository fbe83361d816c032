"""Promises of drafts: they say what the data say, their figures stay
live, a person's words go only when chosen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest

from parplanner.document.samples import list_samples, sample_plan
from parplanner.domain import rules
from parplanner.domain.changes import inverse
from parplanner.domain.edits import criteria, drafting, scores, sections
from parplanner.domain.edits.draft import Draft
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Section
from parplanner.domain.writing import drafts
from parplanner.domain.writing.drafts import Drafted
from parplanner.domain.writing.narrative import UNKNOWN, Facts
from parplanner.domain.writing.richtext import TableReference, plain_text
from tests.plans import new_ids

SAMPLES = [s.name for s in list_samples()]


def walk(drafted: Sequence[Drafted]) -> Iterator[Drafted]:
    for section in drafted:
        yield section
        yield from walk(section.children)


def said(plan: Plan, drafted: Sequence[Drafted]) -> str:
    facts = Facts(plan)
    lines = [line for d in walk(drafted) for t in (d.title, d.body) for line in facts.lines(t)]
    return "\n".join(plain_text(line) for line in lines if not isinstance(line, TableReference))


def keys(drafted: Sequence[Drafted]) -> list[str]:
    return [d.key for d in walk(drafted)]


def empty_text(plan: Plan) -> Plan:
    draft = Draft(plan)
    draft.do(sections.delete(draft.plan, [s.id for s in draft.plan.sections(None)]))
    return draft.plan


@pytest.mark.parametrize("name", SAMPLES)
def test_every_figure_of_a_draft_is_known_and_agrees_with_the_data(name: str) -> None:
    plan = empty_text(sample_plan(name))
    drafted = drafts.drafts(plan)
    assert UNKNOWN not in said(plan, drafted)
    draft = Draft(plan)
    draft.do(drafting.take(plan, new_ids(), drafted, keys(drafted)))
    wrong = [
        f
        for f in rules.findings(draft.plan)
        if f.code in ("TEXT_DISAGREES", "COUNT_DISAGREES", "SECTION_EMPTY")
    ]
    assert wrong == []


def test_ha_noi_gets_all_five_parts() -> None:
    plan = sample_plan("ha-noi-2018")
    drafted = drafts.drafts(plan)
    assert [d.label for d in drafted] == ["II.", "III.", "IV.", "V."]
    status = drafted[0]
    assert [(c.label, c.title) for c in status.children] == [
        ("1.", "Ưu điểm"),
        ("2.", "Tồn tại, hạn chế, nguyên nhân"),
    ]
    assert [c.label for c in status.children[1].children] == [f"2.{i}." for i in range(1, 10)]
    text = said(plan, drafted)
    assert (
        "đạt tổng điểm 64,94 điểm, xếp thứ 22/22" in text
        and "có 13 tiêu chí đạt điểm tối đa" in text
    )
    assert "Nguyên nhân khách quan: Đơn vị được phân công chấm điểm không cho điểm" in text
    assert "(có 49 nhiệm vụ)" in text and "Phụ lục phân công nhiệm vụ kèm theo" in text
    assert [c.title for c in drafted[2].children] == [
        "Sở Tư pháp", "Sở Tài chính", "Sở Thông tin và Truyền thông", "Sở Nội vụ",
        "Viện nghiên cứu phát triển kinh tế- xã hội",
    ]  # fmt: skip
    assert "Chủ trì thực hiện 7 nhiệm vụ thuộc các tiêu chí 2.1, 2.2" in text


def test_fields_at_their_maximum_are_the_strengths() -> None:
    plan = sample_plan("so-noi-vu-2019")
    strengths = drafts.drafts(plan)[0].children[0]
    assert (
        strengths.body.count("\n") == 1
        and "17/17" in said(plan, [strengths])
        and "11/11" in said(plan, [strengths])
    )


def test_a_draft_follows_a_changed_score() -> None:
    plan = sample_plan("so-noi-vu-2019")
    draft = Draft(plan)
    draft.do(scores.set_text(draft.plan, plan.children(None)[0].id, plan.columns()[0].id, "14"))
    assert "(trừ 0,5 điểm)" in said(plan, drafts.by_field(plan))
    assert "(trừ 1,5 điểm)" in said(draft.plan, drafts.by_field(draft.plan))


def test_by_field_says_what_so_noi_vu_signed() -> None:
    plan = sample_plan("so-noi-vu-2019")
    text = said(plan, drafts.by_field(plan))
    for signed in (
        "- Tồn tại: Báo cáo kết quả thực hiện công tác kiểm soát thủ tục hành chính Quý IV năm "
        "2018 gửi chậm so với "
        "thời gian quy định (trừ 0,5 điểm).",
        "+ Đơn vị chủ trì thực hiện: Thanh tra Sở.",
        "+ Đơn vị phối hợp thực hiện: Các cơ quan, đơn vị thuộc Sở.",
        "+ Đơn vị thực hiện: Các cơ quan, đơn vị thuộc Sở.",
        "+ Đơn vị tham mưu theo dõi thực hiện: Văn phòng Sở.",
        "+ Thời gian thực hiện: Thường xuyên.",
    ):
        assert signed in text
    assert [d.title for d in drafts.by_field(plan)][2] == "Cải cách tổ chức bộ máy hành chính", (
        "no loss, no block"
    )


def test_by_unit_has_every_task_below_the_unit_that_leads_it() -> None:
    plan = sample_plan("quang-ngai-2022")
    causes, work = drafts.by_unit(plan)
    assert causes.body.count("\n") == 8 and "02/25 nhiệm vụ chưa hoàn thành" in causes.body
    assert [(c.label, c.title, c.body.count("\n") + 1) for c in work.children] == [
        ("2.1.", "Văn phòng Ban chủ trì tham mưu", 7),
        ("2.2.", "Phòng Chính sách Dân tộc chủ trì tham mưu", 2),
        ("2.3.", "Thanh tra Ban chủ trì tham mưu", 4),
    ]


def test_an_empty_plan_has_nothing_to_draft() -> None:
    assert (
        drafts.drafts(Plan()) == ()
        and drafts.by_field(Plan()) == ()
        and drafts.by_unit(Plan()) == ()
    )


def test_hostile_titles_are_text_in_a_draft() -> None:
    plan = sample_plan("so-noi-vu-2019")
    draft = Draft(plan)
    draft.do(
        criteria.set_text(
            draft.plan, plan.children(None)[2].id, "title", "**đậm** {{total:2018}} \\"
        )
    )
    strengths = drafts.drafts(draft.plan)[0].children[0]
    assert "Lĩnh vực **đậm** {{total:2018}} \\ đạt điểm tối đa" in said(draft.plan, [strengths])


# -- taking over -----------------------------------------------------------------------------------


def test_nothing_chosen_changes_nothing() -> None:
    plan = sample_plan("ha-noi-2018")
    assert drafting.take(plan, new_ids(), drafts.drafts(plan), []) == ()


def test_only_what_is_chosen_is_replaced_and_undo_brings_the_words_back() -> None:
    plan = sample_plan("ha-noi-2018")
    drafted = drafts.drafts(plan)
    before = {s.id: s.body for s in plan.walk_sections()}
    changes = drafting.take(plan, new_ids(), drafted, [drafts.STRENGTHS])
    draft = Draft(plan)
    draft.do(changes)
    changed = [s for s in draft.plan.walk_sections() if before.get(s.id) != s.body]
    assert [s.title for s in changed] == ["Ưu điểm"]
    draft.do(inverse(changes))
    assert draft.plan.same_content(plan)


def test_comparison_shows_a_persons_words_beside_the_draft() -> None:
    plan = sample_plan("ha-noi-2018")
    found = {d.key: d for d in drafting.compare(plan, drafts.drafts(plan))}
    strengths = found[drafts.STRENGTHS]
    assert (
        strengths.written
        and strengths.old.startswith("- Hàng năm Ban Dân tộc")
        and strengths.section_id
    )
    assert strengths.path == ("II. THỰC TRẠNG CẢI CÁCH HÀNH CHÍNH NĂM 2017", "1. Ưu điểm")
    unit = next(d for key, d in found.items() if key.startswith("units:"))
    assert not unit.written and unit.section_id is None and unit.old == ""


def test_a_section_for_an_agency_is_found_one_level_deeper() -> None:
    plan = sample_plan("ha-noi-2018")
    found = [
        d for d in drafting.compare(plan, drafts.drafts(plan)) if d.key.startswith("petitions:")
    ]
    assert len(found) == 5 and all(d.written for d in found)


def test_taken_drafts_are_equal_when_compared_again() -> None:
    plan = empty_text(sample_plan("ha-noi-2018"))
    drafted = drafts.drafts(plan)
    draft = Draft(plan)
    draft.do(drafting.take(plan, new_ids(), drafted, keys(drafted)))
    assert drafting.compare(draft.plan, drafts.drafts(draft.plan)) == []
    assert [s.label for s in draft.plan.sections(None)] == ["I.", "II.", "III.", "IV."]


def test_a_chosen_section_brings_its_headings_but_not_their_text() -> None:
    plan = empty_text(sample_plan("ha-noi-2018"))
    draft = Draft(plan)
    draft.do(drafting.take(plan, new_ids(), drafts.drafts(plan), [drafts.STRENGTHS]))
    assert [(s.title, bool(s.body)) for s in draft.plan.walk_sections()] == [
        ("THỰC TRẠNG CẢI CÁCH HÀNH CHÍNH NĂM 2017", False),
        ("Ưu điểm", True),
    ]


def test_new_parts_come_before_the_closing_part() -> None:
    plan = empty_text(sample_plan("ha-noi-2018"))
    draft = Draft(plan)
    ids = iter(f"{i:032x}" for i in range(10**6, 10**6 + 100))
    for title in ("MỤC ĐÍCH, YÊU CẦU", "TỔ CHỨC THỰC HIỆN"):
        draft.do(
            sections.add(draft.plan, ids.__next__, None, title=title, body="chữ của người viết")
        )
    drafted = drafts.drafts(draft.plan)
    wanted = [d.key for d in walk(drafted) if d.key.startswith(drafts.PETITIONS)]
    draft.do(drafting.take(draft.plan, ids.__next__, drafted, wanted))
    assert [s.title for s in draft.plan.sections(None)] == [
        "MỤC ĐÍCH, YÊU CẦU", "ĐỀ XUẤT, KIẾN NGHỊ", "TỔ CHỨC THỰC HIỆN",
    ]  # fmt: skip
    closing = [s for s in draft.plan.all(Section) if s.title == "TỔ CHỨC THỰC HIỆN"]
    assert closing[0].body == "chữ của người viết"
