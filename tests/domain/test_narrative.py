"""Promises of live fields: each prints what the plan says,
follows the data, and never breaks a text."""

from __future__ import annotations

import pytest

from parplanner.document.samples import sample_plan
from parplanner.domain.edits import criteria, details, plan_info, scores
from parplanner.domain.edits.draft import Draft
from parplanner.domain.plan import Plan
from parplanner.domain.writing.narrative import FIELDS, UNKNOWN, Facts, possible_fields, with_ids
from tests.plans import hanoi_plan


def plan() -> Plan:
    draft = Draft(hanoi_plan())
    draft.do(
        details.set_standing(
            draft.plan, 2017, rank=22, population=22, rank_change=-2, index_percent=6_494
        )
    )
    return draft.plan


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("total:2017", "64,94"), ("target_total:2018", "79,71"), ("index:2017", "64,94"),
        ("average:2017", "7,22"),
        ("lost:2017", "35,06"), ("points:1.6:2017", "3,21"), ("points:4:2017", "7,63"),
        ("target:1.2:2018", "0,75"),
        ("max:4", "8,5"), ("max", "100"), ("lost_points:1:2017", "2,98"), ("at_max:2017", "13"),
        ("not_at_max:2017", "33"), ("zero:2017", "7"), ("between:2017", "26"), ("count:fields",
        "9"),
        ("count:criteria", "46"), ("count:tasks", "49"), ("rank:2017", "22"), ("population:2017",
        "22"),
        ("rank_change:2017", "2"), ("goal", "75"), ("goal_year", "2018"), ("base_year", "2017"),
        ("agency", "Ban Dân tộc thành phố Hà Nội"), ("name:1.2", "Báo cáo CCHC"), ("number",
        "35/KH-BDT"),
        ("issue_date", "ngày 27 tháng 9 năm 2018"),
    ],
)  # fmt: skip
def test_a_field_prints_what_the_plan_says(field: str, value: str) -> None:
    assert Facts(plan()).value(field) == value


@pytest.mark.parametrize(
    "field",
    ["", "nonsense", "total", "total:", "total:1999", "total:x:y", "points:99:2017", "points:1.6",
    "count:stars",
     "rank:", "rank:abc", "rank:1999", "difference:2017:2016", "unit:x", "unit_tasks:x", "max:99",
     "name:", "table:x"],
)  # fmt: skip
def test_a_field_without_data_or_sense_prints_an_ellipsis(field: str) -> None:
    assert Facts(plan()).value(field) == UNKNOWN
    assert Facts(Plan()).value(field) == UNKNOWN


def test_units_are_named_and_their_tasks_counted() -> None:
    facts = Facts(plan())
    unit = next(u for u in facts.plan.units() if u.name == "Thanh tra Ban")
    assert (facts.value(f"unit:{unit.id}"), facts.value(f"unit_tasks:{unit.id}")) == (
        "Thanh tra Ban",
        "7",
    )


def test_the_difference_to_another_year_has_no_sign() -> None:
    draft = Draft(plan())
    draft.do(scores.add_column(draft.plan, 2016, "result"))
    node = next(n for n in draft.plan.walk() if n.code == "1.2")
    column = next(c for c in draft.plan.columns() if c.year == 2016)
    draft.do(scores.set_text(draft.plan, node.id, column.id, "1"))
    facts = Facts(draft.plan)
    assert facts.value("difference:2017:2016") == facts.value("difference:2016:2017") == "63,94"


def test_fields_follow_the_data() -> None:
    draft = Draft(plan())
    node = next(n for n in draft.plan.walk() if n.code == "1.2")
    column = next(c for c in draft.plan.columns() if c.year == 2017)
    draft.do(scores.set_text(draft.plan, node.id, column.id, "1"))
    facts = Facts(draft.plan)
    assert [facts.value(f) for f in ("total:2017", "zero:2017", "at_max:2017")] == [
        "65,94",
        "6",
        "14",
    ]


def test_a_field_that_names_a_row_survives_a_new_code() -> None:
    draft = Draft(plan())
    stored = with_ids(
        Facts(draft.plan),
        "đạt {{points:1.6:2017}}/{{max:1.6}} điểm, {{total:2017}}, {{points:99:2017}}",
    )
    node = next(n for n in draft.plan.walk() if n.code == "1.6")
    assert f"{{{{points:{node.id}:2017}}}}" in stored and "{{points:99:2017}}" in stored
    draft.do(criteria.set_text(draft.plan, node.id, "code", "1.66"))
    (line,) = Facts(draft.plan).lines(stored)
    assert "".join(run.text for run in line) == f"đạt 3,21/4 điểm, 64,94, {UNKNOWN}"  # type: ignore[union-attr]


def test_an_unfinished_date_prints_nothing_wrong() -> None:
    draft = Draft(plan())
    draft.do(plan_info.set_info(draft.plan, issue_date="2018"))
    assert Facts(draft.plan).value("issue_date") == UNKNOWN


def test_the_menu_offers_only_fields_with_a_value() -> None:
    offered = possible_fields(sample_plan("ha-noi-2018"))
    assert {"total:2017", "target_total:2018", "rank:2017", "count:tasks", "goal", "agency"} <= set(
        offered
    )
    facts = Facts(sample_plan("ba-dinh-2022"))
    few = possible_fields(facts.plan)
    assert "rank:2021" not in few or facts.value("rank:2021") != UNKNOWN
    assert all(facts.value(field) != UNKNOWN for field in few)
    assert {field.split(":")[0] for field in offered} <= {kind.name for kind in FIELDS}
