"""Promises of the checks of the text: the signed mistakes are found, what is true is left alone,
whatever typed it."""

from __future__ import annotations

import pytest

from parplanner.document.samples import sample_plan
from parplanner.domain import rules
from parplanner.domain.edits import details, plan_info, scores, sections
from parplanner.domain.edits.draft import Draft
from parplanner.domain.findings import Finding
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Basis, Section
from parplanner.domain.writing import text_rules
from parplanner.domain.writing.narrative import Facts
from parplanner.domain.writing.phrases import claims
from parplanner.domain.writing.richtext import Run, TableReference, format_line, parse
from tests.plans import hanoi_plan, new_ids

DISAGREE = ("TEXT_DISAGREES", "COUNT_DISAGREES", "GOAL_NOT_MET")


def told(plan: Plan, *codes: str) -> list[Finding]:
    return [f for f in rules.findings(plan) if f.code in (codes or DISAGREE)]


def pairs(plan: Plan) -> list[tuple[str, str, str]]:
    return [(f.code, f.details["text"], f.details["should"]) for f in told(plan)]


def typed_by_hand(plan: Plan) -> Plan:
    """The same plan with every live field replaced by its value as typed text."""
    facts, draft = Facts(plan), Draft(plan)
    for section in plan.walk_sections():
        for name in ("title", "body"):
            lines = []
            for line in facts.lines(getattr(section, name)):
                if isinstance(line, TableReference):
                    lines.append(format_line(line))
                else:
                    lines.append(format_line(tuple(Run(r.text, r.bold, r.italic) for r in line)))
            draft.do(sections.set_text(draft.plan, section.id, name, "\n".join(lines)))
    assert not any(
        run.field for s in draft.plan.walk_sections() for line in parse(s.body)
        if not isinstance(line, TableReference) for run in line
    )  # fmt: skip
    return draft.plan


def with_text(plan: Plan, body: str, title: str = "Mục") -> Plan:
    draft = Draft(plan)
    draft.do(sections.add(draft.plan, new_ids(), None, title=title, body=body))
    return draft.plan


SIGNED = [
    ("COUNT_DISAGREES", "11", "13"),
    ("COUNT_DISAGREES", "28", "26"),
    ("COUNT_DISAGREES", "50", "49"),
]


@pytest.mark.parametrize("by_hand", [False, True])
def test_the_signed_mistakes_of_ha_noi_and_nothing_else(by_hand: bool) -> None:
    plan = sample_plan("ha-noi-2018")
    plan = typed_by_hand(plan) if by_hand else plan
    assert pairs(plan) == SIGNED
    without_data = told(plan, "TEXT_NO_DATA")
    assert [f.details["text"] for f in without_data] == ["103", "29", "74", "31", "43"]
    assert {f.severity for f in without_data} == {"info"}
    assert {f.severity for f in told(plan)} == {"warning"}


def test_a_sum_that_follows_from_a_wrong_part_is_told_with_it() -> None:
    (wrong,) = [f for f in told(sample_plan("ha-noi-2018")) if f.details["text"] == "28"]
    assert (wrong.details["also"], wrong.details["also_should"]) == ("35", "33")


def test_once_the_part_is_right_the_sum_is_found() -> None:
    plan = sample_plan("ha-noi-2018")
    draft = Draft(plan)
    for f in told(plan):
        d = f.details
        draft.do(
            sections.put_field(
                draft.plan,
                f.row or "",
                d["where"],
                int(d["line"]),
                int(d["start"]),
                int(d["end"]),
                d["field"],
            )
        ) if d["text"] == "28" else None
    assert ("COUNT_DISAGREES", "35", "33") in pairs(draft.plan)


def test_replacing_every_wrong_number_by_its_field_leaves_nothing_to_say() -> None:
    plan = sample_plan("ha-noi-2018")
    for _ in range(4):
        wrong = told(plan)
        if not wrong:
            break
        # From the end, so that positions before stay true.
        found = max(wrong, key=lambda f: (f.row or "", int(f.details["start"])))
        d, draft = found.details, Draft(plan)
        place = (d["where"], int(d["line"]), int(d["start"]), int(d["end"]))
        draft.do(sections.put_field(plan, found.row or "", *place, d["field"]))
        plan = draft.plan
    assert told(plan) == []
    texts = "".join(line.text for s in plan.walk_sections() for line in flat(plan, s))
    assert "Trong đó có 13 tiêu chí" in texts and "33 tiêu chí" in texts and "26 tiêu chí" in texts
    assert any("có 49 nhiệm vụ" in title(plan, s) for s in plan.walk_sections())


def flat(plan: Plan, section: Section) -> list[Run]:
    return [
        r
        for line in Facts(plan).lines(section.body)
        if not isinstance(line, TableReference)
        for r in line
    ]


def title(plan: Plan, section: Section) -> str:
    (line,) = Facts(plan).lines(section.title)
    return "" if isinstance(line, TableReference) else "".join(r.text for r in line)


def test_true_numbers_typed_by_hand_are_offered_as_fields() -> None:
    plan = typed_by_hand(sample_plan("ha-noi-2018"))
    offered = {(t.text, t.field.split(":")[0]) for t in text_rules.replaceable(plan)}
    assert {
        ("64,94", "total"), ("7,22", "average"), ("46", "count"), ("9", "count"), ("7", "zero"),
        ("22", "rank"),
        ("22", "population"), ("3,21", "points"), ("7,63", "points"), ("1", "points"), ("0,78",
        "points"),
        ("75", "goal"),
    } <= offered  # fmt: skip
    assert text_rules.replaceable(sample_plan("ha-noi-2018")) == [], "fields are not offered again"


def test_true_numbers_become_fields_that_say_the_same() -> None:
    plan = typed_by_hand(sample_plan("ha-noi-2018"))
    typed = text_rules.replaceable(plan)
    draft = Draft(plan)
    draft.do(sections.put_fields(plan, typed))

    def texts(shown: Plan) -> list[str]:
        runs = ["".join(r.text for r in flat(shown, s)) for s in shown.walk_sections()]
        return [title(shown, s) for s in shown.walk_sections()] + runs

    assert len(typed) >= 12
    assert texts(draft.plan) == texts(plan)
    assert text_rules.replaceable(draft.plan) == []
    assert pairs(draft.plan) == SIGNED


def test_points_typed_by_hand_are_found_when_a_score_changes() -> None:
    plan = typed_by_hand(sample_plan("ha-noi-2018"))
    draft = Draft(plan)
    node = next(n for n in plan.walk() if n.code == "1.6")
    column = next(c for c in plan.columns() if c.year == 2017)
    draft.do(scores.set_text(draft.plan, node.id, column.id, "3,5"))
    assert {("TEXT_DISAGREES", "64,94", "65,23"), ("TEXT_DISAGREES", "7,22", "7,25")} <= set(
        pairs(draft.plan)
    )
    (points,) = [f for f in told(draft.plan) if f.details["text"] == "3,21"]
    assert points.details["field"] == f"points:{node.id}:2017" and points.details["should"] == "3,5"


def test_so_noi_vu_has_no_wrong_number_and_no_wrong_total() -> None:
    plan = sample_plan("so-noi-vu-2019")
    assert pairs(plan) == [] and pairs(typed_by_hand(plan)) == []
    assert [f.code for f in rules.findings(plan) if f.severity == "error"] == []


@pytest.mark.parametrize("name", ["ba-dinh-2022", "khanh-hoa-2023", "quang-ngai-2022"])
def test_documents_without_points_are_not_pestered(name: str) -> None:
    assert told(sample_plan(name), *DISAGREE, "TEXT_NO_DATA", "SECTION_EMPTY") == []


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Năm 2017 đạt tổng điểm 65,94 điểm.", [("65,94", "64,94")]),
        ("Tổng điểm đạt được là 64.94 điểm", []),
        ("tổng điểm tối đa 100 điểm", []),
        ("Năm 2016 đạt tổng điểm 60,1 điểm.", []),
        ("năm 2018 đạt tổng điểm 79,71", []),
        ("năm 2018 đạt tổng điểm 78,89", [("78,89", "79,71")]),
        ("phấn đấu năm 2018 đạt tổng điểm trên 75 điểm", []),
        ("phấn đấu năm 2018 đạt tổng điểm trên 76 điểm", [("76", "75")]),
        ("phấn đấu năm 2019 đạt tổng điểm trên 90 điểm", [("90", "84,63")]),
        ("điểm trung bình của các sở là 82,4", []),
        ("điểm trung bình đạt 7,2 điểm", [("7,2", "7,22")]),
        ("trên 9 lĩnh vực, 45 tiêu chí", [("45", "46")]),
        ("phụ trách 3 lĩnh vực", []),
        ("có 12 tiêu chí đạt điểm tối đa", [("12", "13")]),
        ("có 13 tiêu chí đạt điểm tối đa, 33 tiêu chí chưa đạt điểm tối đa", []),
        ("7 tiêu chí bị điểm 0; 26 tiêu chí không đạt điểm tối đa", []),
        ("6 tiêu chí bị 0 điểm", [("6", "7")]),
        ("trong đó có 5 nhiệm vụ quá hạn", []),
        ("tổng số 50 nhiệm vụ", [("50", "49")]),
        ("đạt 3,21/4 điểm", []),
        ("đạt 7,6/8,5 điểm", [("7,6", "7,63")]),
        ("đạt 0,95/17,5 điểm", []),
        ("theo Thông tư 02/2017/TT-VPCP và 03/09 TTHC", []),
    ],
)
def test_phrases_are_understood_or_left_alone(said: str, expected: list[tuple[str, str]]) -> None:
    plan = with_text(hanoi_plan(), said)
    assert [(f.details["text"], f.details["should"]) for f in told(plan)] == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("xếp thứ 21/22 sở", [("21", "22")]),
        ("xếp hạng 22/23 sở", [("23", "22")]),
        ("tỉnh xếp thứ 12/63", []),
        ("tăng 3 bậc so với năm 2016", [("3", "2")]),
        ("giảm 2 bậc so với năm 2016", [("2", "tăng 2")]),
        ("Chỉ số CCHC năm 2017 của Ban đạt 65%", [("65", "64,94")]),
        ("Chỉ số CCHC năm 2017 của Ban đạt 64,94%", []),
        ("phấn đấu Chỉ số CCHC đạt 90%", []),
    ],
)
def test_ranks_and_percents_are_compared_with_the_published_standing(
    said: str, expected: list[tuple[str, str]]
) -> None:
    draft = Draft(hanoi_plan())
    draft.do(details.set_standing(draft.plan, 2017, rank=22, population=22, rank_change=2))
    plan = with_text(draft.plan, said)
    assert [(f.details["text"], f.details["should"]) for f in told(plan)] == expected


def test_a_basis_is_read_too() -> None:
    draft = Draft(hanoi_plan())
    draft.do(details.set_standing(draft.plan, 2017, rank=22, population=22))
    draft.do(
        details.add(
            draft.plan, new_ids(), Basis, text="Căn cứ Quyết định năm 2017, Ban xếp hạng 20/22"
        )
    )
    assert [(f.details["text"], f.details["where"]) for f in told(draft.plan)] == [("20", "text")]


def test_a_typed_goal_is_held_against_the_targets_when_the_plan_has_none() -> None:
    draft = Draft(hanoi_plan())
    draft.do(plan_info.set_info(draft.plan, goal_points=None, goal_year=None))
    plan = with_text(draft.plan, "phấn đấu năm 2018 đạt tổng điểm trên 80 điểm")
    (found,) = told(plan)
    assert (found.code, found.printed, found.computed, found.column_name) == (
        "GOAL_NOT_MET",
        80_000,
        79_710,
        "2018",
    )


def test_a_lost_point_belongs_to_the_field_of_its_heading() -> None:
    plan = typed_by_hand(sample_plan("so-noi-vu-2019"))
    draft = Draft(plan)
    field = plan.children(None)[0]
    column = plan.columns()[0]
    draft.do(scores.set_text(draft.plan, field.id, column.id, "14,5"))
    assert ("TEXT_DISAGREES", "0,5", "1") in pairs(draft.plan)


@pytest.mark.parametrize(
    ("label", "heading", "body", "empty"),
    [
        ("I.", "Mục đích", "", True),
        ("I.", "", "", True),
        ("", "", "chữ", False),
        ("a)", "Ứng dụng CNTT", "", False),
    ],
)
def test_a_section_with_nothing_below_its_heading_is_told(
    label: str, heading: str, body: str, empty: bool
) -> None:
    draft = Draft(Plan())
    draft.do(sections.add(draft.plan, new_ids(), None, label=label, title=heading, body=body))
    assert bool(told(draft.plan, "SECTION_EMPTY")) is empty


def test_a_heading_with_sections_below_it_is_not_empty() -> None:
    draft, new_id = Draft(Plan()), new_ids()
    draft.do(sections.add(draft.plan, new_id, None, title="Mục"))
    draft.do(
        sections.add(draft.plan, new_id, draft.plan.sections(None)[0].id, title="Con", body="chữ")
    )
    assert told(draft.plan, "SECTION_EMPTY") == []


def test_claims_of_a_long_text_are_found_in_no_time() -> None:
    assert (
        claims("tổng điểm " * 2_000) == ()
        and len(claims("có 3 tiêu chí đạt điểm tối đa; " * 600)) == 600
    )
