"""Live figures that show nothing are found, each with its reason;
what would orphan them is known before."""

from __future__ import annotations

import pytest

from parplanner.domain.edits import criteria, plan_info, scores, sections, units
from parplanner.domain.edits.draft import Draft
from parplanner.domain.findings import ERROR, WARNING
from parplanner.domain.plan import Plan
from parplanner.domain.rows import RESULT
from parplanner.domain.rules import findings
from parplanner.domain.writing.text_fields import orphaned, other_years, uses
from tests.plans import column_id, hanoi_plan, new_ids

IDS = new_ids()


def with_text(body: str, title: str = "Mục") -> Draft:
    draft = Draft(hanoi_plan())
    draft.do(sections.add(draft.plan, IDS, None, title=title))
    draft.do(sections.set_text(draft.plan, draft.plan.sections(None)[0].id, "body", body))
    return draft


def told(plan: Plan) -> list[tuple[str, str, str]]:
    found = [f for f in findings(plan) if f.code == "FIELD_NO_DATA"]
    return [(f.details["field"], f.details["reason"], f.severity) for f in found]


@pytest.mark.parametrize(
    ("field", "reason", "severity"),
    [
        ("total:2016", "column", ERROR), ("target_total:2017", "column", ERROR),
        ("difference:2017:2016", "column", ERROR),
        ("rank:1999", "column", ERROR), ("points:9.9:2017", "criterion", ERROR),
        ("unit:" + "f" * 32, "unit", ERROR),
        ("nonsense", "name", ERROR), ("total", "name", ERROR), ("count:cows", "name", ERROR),
        ("rank_change:2018", "blank", WARNING), ("issue_date", "blank", WARNING),
    ],
)  # fmt: skip
def test_a_figure_that_shows_nothing_is_found_with_its_reason(
    field: str, reason: str, severity: str
) -> None:
    draft = with_text(f"Trước {{{{total:2017}}}} và {{{{{field}}}}} sau")
    draft.do(plan_info.set_info(draft.plan, issue_date=""))
    assert told(draft.plan) == [(field, reason, severity)]
    (found,) = [f for f in findings(draft.plan) if f.code == "FIELD_NO_DATA"]
    place = len("Trước x và ")
    assert (found.details["line"], found.details["start"], found.details["end"]) == (
        "0",
        str(place),
        str(place + 1),
    )


def test_titles_are_looked_at_too_and_a_whole_plan_is_silent() -> None:
    assert (
        told(with_text("{{total:2017}} {{max}} {{max:1.2}} {{goal}}\n{{table:results}}").plan) == []
    )
    assert told(with_text("", "Năm {{total:2016}}").plan) == [("total:2016", "column", ERROR)]


def test_what_would_lose_its_data_is_known_before() -> None:
    draft = with_text("{{total:2017}} {{index:2017}} {{total:2016}} {{points:1.2:2017}} {{goal}}")
    plan = draft.plan
    lost = orphaned(plan, scores.remove_column(plan, column_id(2017, RESULT)))
    fields = [use.field for use in lost]
    assert "total:2017" in fields and "points:1.2:2017" in fields
    assert not {"goal", "total:2016"} & set(fields), "that one has none already"
    row = next(c for c in plan.walk() if c.code == "1.2")
    assert [u.field for u in orphaned(plan, criteria.delete(plan, [row.id]))] == ["points:1.2:2017"]
    assert [u.field for u in orphaned(plan, criteria.set_text(plan, row.id, "code", "7.7"))] == [
        "points:1.2:2017"
    ]
    assert orphaned(plan, criteria.set_text(plan, row.id, "title", "khác")) == []
    section = plan.sections(None)[0]
    gone = (
        *sections.delete(plan, [section.id]),
        *scores.remove_column(plan, column_id(2017, RESULT)),
    )
    assert orphaned(plan, gone) == [], "the sentence goes too"


def test_the_nearest_year_is_proposed() -> None:
    plan = hanoi_plan()
    assert other_years(plan, "target_total:2017") == ["target_total:2018", "target_total:2019"]
    assert other_years(plan, "total:2019") == ["total:2017"]
    assert (
        other_years(plan, "goal")
        == other_years(plan, "unit:x")
        == other_years(plan, "nonsense:2017")
        == []
    )


def test_figures_of_a_merged_unit_follow_the_one_that_stays() -> None:
    plan = hanoi_plan()
    keep, other = plan.units()[:2]
    draft = with_text(
        f"{{{{unit:{other.id}}}}}: {{{{unit_tasks:{other.id}}}}} việc, {{{{unit:{keep.id}}}}}"
    )
    draft.do(units.merge(draft.plan, IDS, keep.id, other.id))
    assert [use.field for use in uses(draft.plan)] == [
        f"unit:{keep.id}",
        f"unit_tasks:{keep.id}",
        f"unit:{keep.id}",
    ]
    assert told(draft.plan) == []
