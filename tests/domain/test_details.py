"""Promises of the rows around the plan: lists keep their order, ranks
are one a year, criteria take theirs along."""

from __future__ import annotations

import pytest

from parplanner.domain.changes import inverse
from parplanner.domain.edits import criteria, details
from parplanner.domain.edits.draft import Draft
from parplanner.domain.errors import PlanError
from parplanner.domain.plan import Plan
from parplanner.domain.rows import OBJECTIVE, Basis, Indicator, Recipient, Shortcoming, Standing
from tests.plans import hanoi_plan, new_ids


def lines(plan: Plan) -> list[str]:
    return [row.text for row in plan.listed(Recipient)]


def recipients(*texts: str) -> Draft:
    draft, new_id = Draft(Plan()), new_ids()
    for text in texts:
        draft.do(details.add(draft.plan, new_id, Recipient, text=text))
    return draft


def test_a_list_keeps_the_order_in_which_it_was_made_and_moved() -> None:
    draft = recipients("a", "b", "c")
    draft.do(details.add(draft.plan, iter(["f" * 32]).__next__, Recipient, 1, text="x"))
    assert lines(draft.plan) == ["a", "x", "b", "c"]
    first = draft.plan.listed(Recipient)[0]
    draft.do(details.move(draft.plan, Recipient, first.id, 1))
    assert lines(draft.plan) == ["x", "a", "b", "c"]
    with pytest.raises(PlanError, match=r"tree\.at_the_edge"):
        details.move(draft.plan, Recipient, draft.plan.listed(Recipient)[0].id, -1)


def test_a_hundred_rows_put_before_the_same_one_stay_in_order() -> None:
    draft, new_id = recipients("first", "last"), new_ids()
    for _ in range(10):
        new_id()
    for i in range(100):
        draft.do(details.add(draft.plan, new_id, Recipient, 1, text=str(i)))
    assert lines(draft.plan) == ["first", *(str(i) for i in reversed(range(100))), "last"]


def test_rows_change_and_go_and_come_back() -> None:
    draft = recipients("a", "b")
    before = draft.plan.copy()
    row = draft.plan.listed(Recipient)[0]
    changes = details.delete(draft.plan, Recipient, [row.id, row.id])
    draft.do(changes)
    assert lines(draft.plan) == ["b"]
    draft.do(inverse(changes))
    assert draft.plan.same_content(before)
    draft.do(details.change(draft.plan, Recipient, row.id, text="  c "))
    assert lines(draft.plan) == ["c", "b"]
    with pytest.raises(PlanError, match=r"field\.unknown"):
        details.change(draft.plan, Recipient, row.id, colour="red")
    with pytest.raises(PlanError, match=r"field\.unknown"):
        details.change(draft.plan, Recipient, row.id, id="0" * 32)


def test_an_indicator_keeps_blank_and_zero_apart() -> None:
    draft, new_id = Draft(Plan()), new_ids()
    for value in ("", "0", "02"):
        draft.do(details.add(draft.plan, new_id, Indicator, code="1.", title="x", value=value))
    assert [i.value for i in draft.plan.listed(Indicator)] == ["", "0", "02"]


def test_a_year_has_one_rank_and_loses_it_when_nothing_is_left() -> None:
    draft = Draft(Plan())
    draft.do(details.set_standing(draft.plan, 2018, rank=1, population=20))
    draft.do(details.set_standing(draft.plan, 2018, index_percent=9_411))
    standing = draft.plan.standing(2018)
    assert standing and (standing.rank, standing.population, standing.index_percent) == (
        1,
        20,
        9_411,
    )
    draft.do(details.set_standing(draft.plan, 2018, rank=None, population=None, index_percent=None))
    assert draft.plan.count(Standing) == 0
    assert details.set_standing(draft.plan, 2018, rank=None) == ()
    with pytest.raises(PlanError, match=r"field\.unknown"):
        details.set_standing(draft.plan, 2018, place=3)
    with pytest.raises(PlanError, match=r"value\.range"):
        draft.do(details.set_standing(draft.plan, 2018, rank=0))


def test_a_shortcoming_belongs_to_its_criterion_and_goes_with_it() -> None:
    draft = Draft(hanoi_plan())
    node = next(n for n in draft.plan.walk() if n.code == "1.2")
    for text in ("một", "hai"):
        draft.do(
            details.add(
                draft.plan, iter([text[0].encode().hex().zfill(32)]).__next__, Shortcoming,
                criterion_id=node.id,
                text=text, cause_kind=OBJECTIVE, points_lost=500,
            )
        )  # fmt: skip
    assert [s.text for s in draft.plan.shortcomings_of(node.id)] == ["một", "hai"]
    draft.do(criteria.delete(draft.plan, [node.id]))
    assert draft.plan.count(Shortcoming) == 0


def test_what_no_form_offers_is_refused() -> None:
    draft = Draft(hanoi_plan())
    with pytest.raises(PlanError, match=r"row\.gone"):
        details.add(draft.plan, new_ids(), Shortcoming, criterion_id="f" * 32)
    with pytest.raises(PlanError, match=r"value\.type"):
        draft.do(details.add(draft.plan, iter(["e" * 32]).__next__, Shortcoming, cause_kind="fate"))
    with pytest.raises(PlanError, match=r"value\.too_long"):
        draft.do(details.add(draft.plan, iter(["e" * 32]).__next__, Basis, text="x" * 20_001))
