"""Promises of ignored findings: a reason, a stable key, and
they come back when the fact changes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from parplanner.domain import ignored, rules
from parplanner.domain.changes import inverse
from parplanner.domain.edits import criteria, ignoring, scores, sections, units
from parplanner.domain.edits.draft import Draft
from parplanner.domain.errors import PlanError
from parplanner.domain.findings import Finding
from parplanner.domain.plan import Plan
from parplanner.domain.rows import TARGET, Criterion, IgnoredFinding, Section
from tests.plans import column_id, hanoi_plan, new_ids


def first(plan: Plan, code: str) -> Finding:
    return next(f for f in rules.findings(plan) if f.code == code)


def with_ignored(plan: Plan, code: str, reason: str = "Đã thống nhất") -> tuple[Draft, Finding]:
    draft = Draft(plan)
    found = first(draft.plan, code)
    draft.do(ignoring.ignore(draft.plan, [found], reason))
    return draft, found


def test_an_ignored_finding_is_still_listed_with_its_reason_and_no_longer_open() -> None:
    draft, found = with_ignored(hanoi_plan(), "CODE_MISSING", "  Đã thống nhất\nvới Sở ")
    listed = rules.findings(draft.plan)
    assert [f for f in listed if f.ignored] == [replace(found, ignored="Đã thống nhất với Sở")]
    assert len(ignored.still_open(listed)) == len(listed) - 1


@pytest.mark.parametrize("reason", ["", "  ", "\n"])
def test_without_a_reason_nothing_is_ignored(reason: str) -> None:
    plan = hanoi_plan()
    with pytest.raises(PlanError, match=r"reason\.missing"):
        ignoring.ignore(plan, [first(plan, "CODE_MISSING")], reason)


def test_ignoring_again_only_changes_the_reason() -> None:
    draft, found = with_ignored(hanoi_plan(), "CODE_MISSING")
    assert ignoring.ignore(draft.plan, [found], "Đã thống nhất") == ()
    draft.do(ignoring.ignore(draft.plan, [found], "Lý do khác"))
    assert [row.reason for row in draft.plan.all(IgnoredFinding)] == ["Lý do khác"]


def test_taking_back_makes_it_count_again() -> None:
    plan = hanoi_plan()
    draft, found = with_ignored(plan, "CODE_MISSING")
    draft.do(ignoring.take_back(draft.plan, rules.findings(draft.plan)))
    assert draft.plan.same_content(plan)
    assert found in rules.findings(draft.plan)


def test_a_finding_whose_figures_change_comes_back() -> None:
    draft, found = with_ignored(hanoi_plan(), "NO_IMPROVEMENT")
    node = draft.plan.get(Criterion, str(found.row))
    draft.do(scores.set_max(draft.plan, node.id, "90"))
    again = next(
        f for f in rules.findings(draft.plan) if (f.code, f.row) == (found.code, found.row)
    )
    assert not again.ignored


def test_what_changes_elsewhere_leaves_it_ignored() -> None:
    draft, found = with_ignored(hanoi_plan(), "CODE_MISSING")
    siblings = draft.plan.children(draft.plan.get(Criterion, str(found.row)).parent_id)
    draft.do(criteria.set_text(draft.plan, siblings[0].id, "code", "4.99"))
    draft.do(criteria.set_text(draft.plan, str(found.row), "title", "Tên khác"))
    assert first(draft.plan, "CODE_MISSING").ignored


def test_a_number_in_the_text_stays_ignored_when_words_are_typed_before_it() -> None:
    draft = Draft(hanoi_plan())
    draft.do(sections.add(draft.plan, new_ids(), None, 0, title="Nhiệm vụ"))
    section = draft.plan.sections(None)[0]
    draft.do(sections.set_text(draft.plan, section.id, "body", "Có 11 tiêu chí đạt điểm tối đa."))
    draft.do(
        ignoring.ignore(draft.plan, [first(draft.plan, "COUNT_DISAGREES")], "Số của năm trước")
    )
    draft.do(
        sections.set_text(
            draft.plan, section.id, "body", "Năm qua:\nĐã có 11 tiêu chí đạt điểm tối đa."
        )
    )
    assert first(draft.plan, "COUNT_DISAGREES").ignored
    draft.do(sections.set_text(draft.plan, section.id, "body", "Có 12 tiêu chí đạt điểm tối đa."))
    assert not first(draft.plan, "COUNT_DISAGREES").ignored
    assert draft.plan.count(Section) == 1


def test_every_finding_of_a_plan_has_a_key_of_its_own() -> None:
    found = rules.findings(hanoi_plan())
    assert len({ignored.key(f) for f in found}) == len(found)


def test_deleting_the_row_is_not_refused_and_its_return_brings_the_reason_back() -> None:
    draft, found = with_ignored(hanoi_plan(), "CODE_MISSING")
    deleted = criteria.delete(draft.plan, [str(found.row)])
    draft.do(deleted)
    assert "CODE_MISSING" not in {f.code for f in rules.findings(draft.plan)}
    assert not any(f.ignored for f in rules.findings(draft.plan))
    draft.do(inverse(deleted))
    assert first(draft.plan, "CODE_MISSING").ignored == "Đã thống nhất"


def test_merging_the_units_of_an_ignored_finding_is_not_refused() -> None:
    draft, found = with_ignored(hanoi_plan(), "UNIT_VARIANTS")
    keep = next(u for u in draft.plan.units() if u.name == found.details["keep"])
    draft.do(units.merge(draft.plan, new_ids(), keep.id, str(found.row)))
    assert found.row not in {f.row for f in rules.findings(draft.plan)}


def test_a_total_is_ignored_for_these_two_figures_only() -> None:
    draft = Draft(hanoi_plan())
    column, node = column_id(2018, TARGET), next(n for n in draft.plan.walk() if n.code == "1.2")
    draft.do(scores.set_text(draft.plan, node.id, column, "0,5"))
    one = Finding(
        code="TOTAL_MISMATCH", severity="error", column=column, printed=78_890, computed=79_710
    )
    other = replace(one, computed=79_460)
    assert ignored.key(one) == ignored.key(replace(one, suspects=("4.3",), severity="info"))
    assert ignored.key(one) != ignored.key(other)
