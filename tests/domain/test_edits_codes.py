"""Promises of codes: a row without one gets what a person would write there."""

from __future__ import annotations

import pytest

from parplanner.domain.edits import codes, criteria
from parplanner.domain.edits.draft import Draft
from parplanner.domain.errors import PlanError
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Criterion
from tests.plans import hanoi_plan, new_ids


def family(*written: str, parent: str = "4") -> tuple[Draft, list[Criterion]]:
    """A field and rows below it with these codes."""
    draft, new_id = Draft(Plan()), new_ids()
    draft.do(criteria.add(draft.plan, new_id, None, code=parent, title="Lĩnh vực"))
    field = draft.plan.children(None)[0].id
    for code in written:
        draft.do(criteria.add(draft.plan, new_id, field, code=code, title=f"Hàng {code}"))
    return draft, list(draft.plan.children(field))


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (("4.1", "", "4.3"), "4.2"),
        (("4.1", ""), "4.2"),
        (("4.1.", ""), "4.2"),
        (("4.1", "", "4.2"), "4.1a"),
        (("4.1", "4.1a", "", "4.2"), "4.1b"),
        (("", "4.2"), "4.1"),
        (("", "4.1"), ""),
        (("",), "4.1"),
        (("", ""), "4.1"),
        (("A", ""), ""),
    ],
)
def test_the_proposed_code_fits_between_the_neighbours(
    written: tuple[str, ...], expected: str
) -> None:
    draft, rows = family(*written)
    blank = next(row for row in rows if not row.code)
    assert codes.proposed(draft.plan, blank.id) == expected


def test_no_proposal_is_said_and_nothing_changed() -> None:
    draft, rows = family("A", "")
    with pytest.raises(PlanError, match=r"code\.no_proposal"):
        codes.fill(draft.plan, rows[1].id)
    with pytest.raises(PlanError, match=r"code\.no_proposal"):
        codes.push(draft.plan, rows[1].id)


def test_a_run_of_blank_rows_is_counted_on() -> None:
    draft, rows = family("4.1", "", "", "4.4")
    for row in rows[1:3]:
        draft.do(codes.fill(draft.plan, row.id))
    assert [r.code for r in draft.plan.children(rows[0].parent_id)] == ["4.1", "4.2", "4.3", "4.4"]


def test_counting_on_pushes_the_rows_behind_up_to_the_first_gap_with_what_lies_below() -> None:
    draft, rows = family("4.1", "", "4.2", "4.3", "4.5")
    draft.do(
        criteria.add(draft.plan, iter(["e" * 32]).__next__, rows[2].id, code="4.2.1", title="Con")
    )
    draft.do(codes.push(draft.plan, rows[1].id))
    assert [r.code for r in draft.plan.children(rows[0].parent_id)] == [
        "4.1",
        "4.2",
        "4.3",
        "4.4",
        "4.5",
    ]
    assert draft.plan.get(Criterion, "e" * 32).code == "4.3.1"


def test_the_unnumbered_row_of_ha_noi_gets_a_letter_or_its_place_in_the_count() -> None:
    plan = hanoi_plan()
    blank = next(n for n in plan.walk() if not n.code)
    assert (codes.proposed(plan, blank.id), codes.counted(plan, blank.id)) == ("4.1a", "4.2")
    draft = Draft(plan)
    draft.do(codes.push(plan, blank.id))
    assert [c.code for c in draft.plan.children(blank.parent_id)] == [f"4.{i}" for i in range(1, 7)]
