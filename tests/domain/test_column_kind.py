"""A year column taken for the wrong kind becomes one of the other,
with its points and with what names it."""

from __future__ import annotations

import pytest

from parplanner.domain.changes import added
from parplanner.domain.edits import scores
from parplanner.domain.edits.draft import Draft
from parplanner.domain.errors import PlanError
from parplanner.domain.plan import Plan
from parplanner.domain.rows import RESULT, TARGET, PrintedFigure, Score, ScoreColumn, Section
from parplanner.domain.scoring import Scoring
from parplanner.domain.writing import text_fields
from parplanner.domain.writing.narrative import Facts
from tests.plans import column_id, hanoi_plan

BASE, AIM, LATER = column_id(2017, RESULT), column_id(2018, TARGET), column_id(2019, TARGET)


def with_text(body: str) -> Plan:
    draft = Draft(hanoi_plan())
    draft.do([added(Section(id="a" * 32, title="Mục tiêu {{target_total:2018}}", body=body))])
    figure = PrintedFigure(id="b" * 32, column_id=AIM, points=78_890, cell="H64")
    draft.do([added(figure)])
    return draft.plan


def turned(plan: Plan, column: str, kind: str) -> Plan:
    draft = Draft(plan)
    draft.do(scores.set_kind(plan, column, kind))
    return draft.plan


def test_the_points_and_the_printed_total_stay_and_the_base_year_too() -> None:
    plan = with_text("")
    after = turned(plan, AIM, RESULT)
    assert after.get(ScoreColumn, AIM) == ScoreColumn(id=AIM, year=2018, kind=RESULT)
    assert [(c.year, c.kind) for c in after.columns()] == [
        (2017, RESULT),
        (2018, RESULT),
        (2019, TARGET),
    ]
    assert list(after.all(Score)) == list(plan.all(Score))
    assert Scoring(after).value(None, AIM) == 79_710
    assert after.get(PrintedFigure, "b" * 32).column_id == AIM
    assert after.info == plan.info
    assert turned(after, AIM, TARGET).columns() == plan.columns()


def test_a_column_of_that_kind_already_there_is_refused() -> None:
    draft = Draft(hanoi_plan())
    draft.do(scores.add_column(draft.plan, 2018, RESULT))
    with pytest.raises(PlanError) as refusal:
        scores.set_kind(draft.plan, AIM, RESULT)
    assert (refusal.value.code, refusal.value.params) == ("column.exists", {"year": 2018})
    assert scores.set_kind(draft.plan, AIM, TARGET) == ()


def test_live_figures_follow_to_their_counterpart_and_back() -> None:
    code = next(n for n in hanoi_plan().walk() if n.code == "1.2").id
    body = f"**Đạt** {{{{target_total:2018}}}} và {{{{target:{code}:2018}}}}; {{{{target_total:2019}}}}, {{{{goal}}}}."  # noqa: E501
    plan = with_text(body)
    after = turned(plan, AIM, RESULT)
    section = after.get(Section, "a" * 32)
    assert section.title == "Mục tiêu {{total:2018}}"
    assert section.body == body.replace("target_total:2018", "total:2018").replace(
        "target:", "points:"
    )
    assert text_fields.orphaned(plan, scores.set_kind(plan, AIM, RESULT)) == []
    assert Facts(after).value("total:2018") == Facts(plan).value("target_total:2018") == "79,71"
    assert turned(after, AIM, TARGET).get(Section, "a" * 32) == plan.get(Section, "a" * 32)


def test_a_figure_that_only_results_have_is_told_before() -> None:
    plan = with_text("Mất {{lost:2017}} điểm, đạt {{total:2017}}.")
    lost = text_fields.orphaned(plan, scores.set_kind(plan, BASE, TARGET))
    assert [use.field for use in lost] == ["lost:2017"]


def test_the_kind_that_became_free_can_be_added_again() -> None:
    draft = Draft(hanoi_plan())
    draft.do(scores.set_kind(draft.plan, AIM, RESULT))
    draft.do(scores.add_column(draft.plan, 2018, TARGET))
    assert [(c.year, c.kind) for c in draft.plan.columns()] == [
        (2017, RESULT), (2018, RESULT), (2018, TARGET), (2019, TARGET),
    ]  # fmt: skip
    assert Scoring(draft.plan).value(None, AIM) == 79_710
    with pytest.raises(PlanError):
        scores.add_column(draft.plan, 2018, TARGET)
