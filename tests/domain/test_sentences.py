"""Promises of the sentences beside data: what speaks of the plan is
compared with it, all else is left alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from parplanner.domain import rules
from parplanner.domain.edits import criteria, details, plan_info, scores, sections
from parplanner.domain.edits.draft import Draft
from parplanner.domain.plan import Plan
from parplanner.domain.rows import APPRAISAL, SURVEY
from parplanner.domain.rules.compared import Compared, compared
from parplanner.domain.writing import text_rules
from tests.domain.plan_p import new_ids_from, plan_p

TOLD = ("TEXT_DISAGREES", "COUNT_DISAGREES", "GOAL_NOT_MET", "PARTS_DISAGREE")


def told(plan: Plan) -> list[tuple[str, str]]:
    """Number and what it should be, of everything the check of the text says is wrong."""
    found = [f for f in rules.findings(plan) if f.code in TOLD and f.details]
    return [(f.details["text"], f.details["should"]) for f in found]


def offered(plan: Plan) -> list[tuple[str, str]]:
    return [(t.text, t.field) for t in text_rules.replaceable(plan)]


WRONG = [
    ("Kế hoạch này có 99 nhiệm vụ.", [("99", "20")]),
    ("Năm 2025, Sở đạt 60 điểm, xếp thứ 12/20.", [("60", "58")]),
    ("Chỉ số CCHC năm 2025 đạt 61,5 điểm; bị trừ 40 điểm.", [("61,5", "58"), ("40", "42")]),
    (
        "Phấn đấu năm 2026 đạt từ 90 điểm trở lên, tăng 30 điểm so với năm 2025.",
        [("90", "82"), ("30", "24")],
    ),
    (
        "Trong đó có 5 tiêu chí đạt điểm tối đa, 7 tiêu chí bị điểm 0. Có 6 đơn vị chủ trì.",
        [("5", "0"), ("7", "0"), ("6", "4")],
    ),
    ("Năm 2025 Sở xếp vị trí thứ 11/20, giảm 1 hạng.", [("11", "12")]),
    ("Năm 2025 Sở đứng vị thứ 11/20.", [("11", "12")]),
    ("Năm 2025 Sở ở hạng 11/20.", [("11", "12")]),
    ("Năm 2025, Sở xếp bậc 11 trên 20 sở.", [("11", "12")]),
    ("Năm 2025, Sở đứng thứ 12 trong tổng số 21 cơ quan.", [("21", "20")]),
    ("Năm 2025, Sở Dân tộc và Tôn giáo đạt 59 điểm.", [("59", "58")]),
    ("Kết quả Chỉ số cải cách hành chính năm 2025 của Sở đạt 57/100 điểm.", [("57", "58")]),
    ("Chỉ số CCHC năm 2025 của Sở là 61 điểm.", [("61", "58")]),
    ("Năm 2025 tăng 31 điểm so với năm 2024.", [("31", "30")]),
    ("Chỉ số CCHC năm 2025 giảm 30 điểm so với năm 2024.", [("30", "tăng 30")]),
    ("Mục tiêu năm 2026 Sở đạt trên 85 điểm.", [("85", "82")]),
    ("Kế hoạch đề ra 21 nhiệm vụ, giao cho 5 đơn vị chủ trì.", [("21", "20"), ("5", "4")]),
    ("Năm 2025 tổng cộng bị trừ 40 điểm.", [("40", "42")]),
    ("Năm 2025, Sở đạt tổng điểm 58 điểm, tổng cộng bị trừ 40 điểm.", [("40", "42")]),
    ("Ban hành kế hoạch cải cách hành chính năm: bị trừ 1 điểm.", [("1", "0,5")]),
    (
        "Nhân rộng mô hình hay, cách làm mới (trừ 3 điểm).",
        [("3", "4")],
    ),
    (
        "Năm 2025 đạt tổng điểm 94,11 điểm, trong đó điểm thẩm định 66,74 điểm; điểm điều tra xã "
        "hội học 29,37 điểm.",
        [("94,11", "58"), ("94,11", "96,11")],
    ),
    (
        "Điểm điều tra xã hội học 29,37 điểm (trong đó khảo sát lãnh đạo: 19,37 điểm; khảo sát "
        "người dân: 11 điểm).",
        [("29,37", "30,37")],
    ),
    ("Gồm 3 lĩnh vực, 13 tiêu chí, 24 tiêu chí thành phần.", [("13", "12")]),
    ("Chỉ số SIPAS đạt 85,2 điểm; Chỉ số CCHC năm 2025 đạt 61 điểm.", [("61", "58")]),
    ("Sở Tư pháp dẫn đầu với 94,49 điểm; Sở Dân tộc và Tôn giáo đạt 59 điểm.", [("59", "58")]),
]


@pytest.mark.parametrize(("said", "expected"), WRONG)
def test_a_wrong_figure_of_the_plan_is_told(said: str, expected: list[tuple[str, str]]) -> None:
    assert told(plan_p(said)) == expected


RIGHT = [
    "Đơn vị dẫn đầu là Sở Tư pháp đạt tổng điểm 94,49 điểm.",
    "Đơn vị dẫn đầu là Sở Tư pháp đạt tổng điểm 94,49 điểm, xếp thứ 1/20.",
    "Điểm trung bình khối sở là 89,10 điểm.",
    "Chỉ số chuyển đổi số (DTI) bị trừ 2,5 điểm.",
    "Chỉ số DTI đạt 71,2/100 điểm.",
    "Chỉ số hài lòng của người dân (SIPAS) đạt 85,16 điểm, xếp thứ 7/20.",
    "Chỉ số PAPI đạt 42,3 điểm, xếp thứ 12/63, tăng 5 bậc so với năm 2024.",
    "Theo Bộ chỉ số 766, đạt 88,5 điểm, xếp hạng 3/20.",
    "Về DDCI, Sở xếp thứ 5/20, tổng điểm 77,8 điểm.",
    "Sở tự chấm tổng điểm 92,5 điểm, Hội đồng thẩm định 58 điểm.",
    "Sở tự đánh giá đạt 95 điểm.",
    "Điểm thẩm định năm 2025 đạt 41,2 điểm; điểm điều tra xã hội học đạt 16,8 điểm.",
    "Kế hoạch CCHC năm 2025 gồm 35 nhiệm vụ, đã hoàn thành 33/35 nhiệm vụ.",
    "Kế hoạch chuyển đổi số năm 2026 có 15 nhiệm vụ.",
    "Văn phòng Sở được giao 8 nhiệm vụ, Thanh tra Sở bị trừ 3 điểm.",
    "Tỉnh X đạt 85,6 điểm, xếp thứ 12/63 tỉnh, thành phố.",
    "Chỉ số CCHC cấp tỉnh năm 2025 đạt 88,2 điểm.",
    "UBND tỉnh đạt 88,2%, xếp thứ 20/34.",
    "Bình quân các sở đạt 85 điểm.",
    "Sở Tài chính xếp thứ 1/20 với tổng điểm 93,1 điểm, tăng 3 bậc so với năm 2024.",
    "Trong tháng 6 có 5 nhiệm vụ quá hạn.",
    "Trong đó có 5 nhiệm vụ thuộc lĩnh vực cải cách thể chế.",
    "Lĩnh vực cải cách thể chế đạt 18 điểm.",
    "Tiêu chí ban hành kế hoạch đạt 3,5 điểm.",
    "Mỗi sáng kiến được cộng 1 điểm, nộp chậm bị trừ 0,25 điểm.",
    "Báo cáo gửi chậm bị trừ 0,5 điểm.",
    "Năm 2025 đạt 58 điểm, tăng 30 điểm so với năm 2024, xếp thứ 12/20.",
    "Phấn đấu năm 2026 đạt từ 82 điểm trở lên, tăng 24 điểm so với năm 2025.",
    "Phấn đấu năm 2026 tăng ít nhất 3 bậc, vào nhóm 10 sở dẫn đầu.",
    "Kế hoạch này có 20 nhiệm vụ, giao cho 4 đơn vị chủ trì.",
    "Theo Quyết định số 10/QĐ-UBND ngày 05/01/2026 của UBND tỉnh, Sở đạt 58 điểm, hạng 12/20.",
    "Phấn đấu tiêu chí này đạt 4 điểm.",
    "Tỷ lệ hồ sơ đúng hạn đạt 95 điểm phần trăm.",
    "Thực hiện tốt 12/20 nội dung, hoàn thành 15 trên 20 chỉ tiêu.",
    "Điểm thẩm định 41,2 điểm, trong đó có 2 điểm thưởng.",
    "Đạt 3/4 điểm về tuyên truyền.",
    "Năm 2023 Sở đạt 71 điểm.",
    "Sở Nội vụ chấm Sở 58 điểm.",
    "Điểm điều tra xã hội học 29,37 điểm (trong đó khảo sát lãnh đạo 19,37 điểm; người dân 10 "
    "điểm).",
    "Giao Văn phòng Sở chủ trì 8 nhiệm vụ.",
    "Thấp hơn Sở Tư pháp 30 điểm, thấp hơn bình quân khối 25 điểm.",
    "Sở Y tế đạt tổng điểm 77 điểm.",
]


@pytest.mark.parametrize("said", RIGHT)
def test_what_is_right_or_somebody_elses_is_left_alone(said: str) -> None:
    assert told(plan_p(said)) == []


OTHERS = [
    "Chỉ số SIPAS xếp thứ 12/20.",
    "Chỉ số DTI đạt tổng điểm 58 điểm.",
    "Sở Tư pháp đạt tổng điểm 58 điểm, xếp thứ 12/20.",
    "Sở tự chấm tổng điểm 58 điểm.",
    "Kế hoạch CCHC năm 2025 gồm 20 nhiệm vụ.",
]


@pytest.mark.parametrize("said", OTHERS)
def test_anothers_figure_is_never_offered_as_a_live_figure_though_it_equals_ours(said: str) -> None:
    assert offered(plan_p(said)) == []


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Phấn đấu tăng so với năm 2025 (58 điểm).", [("58", "total:2025")]),
        ("Năm 2025 Sở đạt 58 điểm, xếp vị trí thứ 12/20.",
         [("58", "total:2025"), ("12", "rank:2025"), ("20", "population:2025")]),
        ("Giao cho 4 đơn vị chủ trì.", [("4", "count:lead_units")]),
    ],
)  # fmt: skip
def test_an_equal_figure_with_our_own_subject_is_offered(
    said: str, expected: list[tuple[str, str]]
) -> None:
    assert offered(plan_p(said)) == expected


def test_below_a_heading_about_another_index_nothing_is_compared() -> None:
    assert (
        told(plan_p("Năm 2025 đạt tổng điểm 85 điểm, xếp thứ 7/20.", "Kết quả Chỉ số SIPAS")) == []
    )
    assert told(plan_p("Năm 2025 đạt tổng điểm 85 điểm.", "Kết quả Chỉ số CCHC, Chỉ số SIPAS")) == [
        ("85", "58")
    ]


def test_a_side_is_compared_with_its_own_points_where_the_rows_say_who_scores_them() -> None:
    plan = plan_p("Điểm điều tra xã hội học đạt tổng điểm 9 điểm; tổng điểm thẩm định 48 điểm.")
    draft = Draft(plan)
    surveyed = {"1.1.1", "1.1.2"}
    for node in plan.walk():
        if not plan.children(node.id):
            method = SURVEY if node.code in surveyed else APPRAISAL
            draft.do(criteria.set_text(draft.plan, node.id, "method", method))
    assert told(draft.plan) == [("9", "6,5"), ("48", "51,5")]


def test_tasks_of_the_unit_in_the_heading_are_counted() -> None:
    assert told(plan_p("- Chủ trì thực hiện 8 nhiệm vụ.", "Văn phòng Sở")) == [("8", "5")]
    assert told(plan_p("- Chủ trì thực hiện 5 nhiệm vụ.", "Văn phòng Sở")) == []


def test_sub_criteria_are_added_up_within_their_sentence_without_data() -> None:
    plan = plan_p()
    draft = Draft(Plan())
    draft.do(scores.add_column(draft.plan, 2017, "result"))
    body = (
        "Có 103 tiêu chí thành phần, trong đó 30 tiêu chí thành phần đạt điểm tối đa và 74 tiêu "
        "chí thành phần "
        "không đạt điểm tối đa (31 tiêu chí thành phần bị điểm 0; 43 tiêu chí thành phần không đạt "
        "điểm tối đa)."
    )
    draft.do(
        sections.add(
            draft.plan,
            new_ids_from(1),
            None,
            title="Mục",
            body=f"9 lĩnh vực, 46 tiêu chí, {body[3:]}",
        )
    )
    assert ("103", "104") in told(draft.plan)
    assert told(plan) == []


def others() -> list[str]:
    """Sentences about other indices, bodies, sides, fields, aims and plans, as officers write them;
    some with our own figures in them. Nothing in them may be told, and nothing offered."""
    source = Path(__file__).resolve().parents[1] / "data" / "figures_of_others.txt"
    return source.read_text("utf-8").splitlines()


@pytest.mark.parametrize("number", range(0, len(others()), 10))
def test_the_figures_of_others_are_neither_told_nor_offered(number: int) -> None:
    for said in others()[number : number + 10]:
        plan = plan_p(said)
        assert (said, told(plan), offered(plan)) == (said, [], [])


@pytest.mark.parametrize(
    ("agency", "said"),
    [
        ("Ủy ban nhân dân tỉnh Lào Cai", "Sở Nội vụ tỉnh Lào Cai đạt tổng điểm 95 điểm."),
        ("Ủy ban nhân dân tỉnh Lào Cai", "Thành phố Hải Phòng dẫn đầu với tổng điểm 96 điểm."),
        ("Ủy ban nhân dân xã Tân An", "Xã Tân An Hội đạt tổng điểm 91 điểm."),
        ("Ủy ban nhân dân phường Hải Châu", "UBND phường Hải Châu II đạt tổng điểm 91 điểm."),
        ("Ban Quản lý Khu kinh tế", "Ban Quản lý dự án đạt tổng điểm 88 điểm, xếp thứ 9/20."),
        ("Sở Nội vụ", "Sở Nội vụ Bắc Ninh đạt tổng điểm 91 điểm."),
        ("Sở Nội vụ", "Sở Nội vụ tỉnh Bắc Ninh đạt tổng điểm 58 điểm."),
    ],
)
def test_an_agency_whose_name_goes_on_is_another(agency: str, said: str) -> None:
    draft = Draft(plan_p(said))
    draft.do(plan_info.set_agency(draft.plan, name=agency))
    assert (told(draft.plan), offered(draft.plan)) == ([], [])


@pytest.mark.parametrize(
    ("agency", "said"),
    [
        ("Ủy ban nhân dân xã Tân An", "UBND xã Tân An đạt tổng điểm 61 điểm."),
        ("Ủy ban nhân dân xã Tân An, tỉnh Tây Ninh", "Năm 2025, xã Tân An đạt 61 điểm."),
        ("Ủy ban nhân dân tỉnh Lào Cai", "Tỉnh Lào Cai đạt tổng điểm 61 điểm."),
        ("Ban Quản lý Khu kinh tế", "Ban Quản lý đạt 61 điểm."),
    ],
)
def test_our_own_agency_is_known_by_its_name_and_its_short_name(agency: str, said: str) -> None:
    draft = Draft(plan_p(said))
    draft.do(plan_info.set_agency(draft.plan, name=agency))
    assert told(draft.plan) == [("61", "58")]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Tỉnh đạt tổng điểm 88,2 điểm.", []),
        ("Chỉ số CCHC năm 2025 của tỉnh là 88,2 điểm.", []),
        ("Năm 2025, Sở cùng với Sở Nội vụ xác định tổng điểm 61 điểm.", [("61", "58")]),
        ("Năm 2025, Sở gửi Sở Nội vụ kết quả với tổng điểm 61 điểm.", [("61", "58")]),
        ("Năm 2025 Sở đạt 58 điểm; năm 2023 đạt 71 điểm.", []),
        ("Tăng 30 điểm so với năm 2023.", []),
    ],
)
def test_partners_and_addressees_are_not_whom_a_figure_is_about(
    said: str, expected: list[tuple[str, str]]
) -> None:
    assert told(plan_p(said)) == expected


def test_places_won_are_counted_from_the_ranks_of_two_years() -> None:
    for said, expected in (
        ("tăng 6 bậc", [("6", "7")]),
        ("tăng 7 bậc", []),
        ("giảm 7 bậc", [("7", "tăng 7")]),
    ):
        draft = Draft(plan_p(f"Năm 2025 Sở xếp thứ 12/20, {said} so với năm 2024."))
        draft.do(details.set_standing(draft.plan, 2024, rank=19, population=20))
        assert told(draft.plan) == expected
        draft.do(details.set_standing(draft.plan, 2024, rank=19, population=25))
        assert told(draft.plan) == [], "among more agencies a rank is another thing"


def test_only_sentences_with_data_count_as_compared() -> None:
    assert compared(
        plan_p("Năm 2025 Sở đạt tổng điểm 58 điểm. Năm 2023 Sở đạt tổng điểm 71 điểm.")
    ) == Compared(24, 1, 0)
    assert compared(Plan()) == Compared(0, 0, 0)
    assert not compared(Plan()).anything
