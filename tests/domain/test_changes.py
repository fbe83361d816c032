"""The laws of Changes: an inverse takes back, squashing keeps the effect."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from parplanner.domain.changes import Change, added, inverse, removed, squash
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Unit
from tests.domain.random_edits import Officer
from tests.plans import hanoi_plan

ROW = Unit(id="0" * 32, name="A")
OTHER = Unit(id="0" * 32, name="B")


@given(st.integers(0, 2**32), st.integers(1, 12))
def test_the_inverse_takes_everything_back(seed: int, edits: int) -> None:
    plan, officer = hanoi_plan(), Officer(seed)
    start = plan.copy()
    done = []
    for _ in range(edits):
        changes = officer.edit(plan)
        plan.apply(changes)
        done.append(changes)
    for changes in reversed(done):
        plan.check(inverse(changes))
        plan.apply(inverse(changes))
    assert plan.same_content(start)


@given(st.integers(0, 2**32), st.integers(1, 12))
def test_squashed_changes_do_the_same_as_one_after_the_other(seed: int, edits: int) -> None:
    plan, officer = hanoi_plan(), Officer(seed)
    start, done = plan.copy(), []
    for _ in range(edits):
        changes = officer.edit(plan)
        plan.apply(changes)
        done += changes
    net = squash(done)
    start.check(net)
    start.apply(net)
    assert start.same_content(plan)
    assert squash(net) == net
    assert len({c.key for c in net}) == len(net)
    # Taking the whole back is allowed too: several edits may melt into one undo step.
    start.check(inverse(net))
    start.apply(inverse(net))
    assert start.same_content(hanoi_plan())


def test_what_ends_as_it_began_disappears() -> None:
    assert squash([added(ROW), removed(ROW)]) == ()
    assert squash([Change(ROW, OTHER), Change(OTHER, ROW)]) == ()
    assert squash([removed(ROW), added(ROW)]) == ()
    assert squash([added(ROW), Change(ROW, OTHER)]) == (added(OTHER),)
    assert squash([removed(ROW), added(OTHER)]) == (Change(ROW, OTHER),)
    assert squash([added(ROW), removed(ROW), added(OTHER)]) == (added(OTHER),)


def test_the_inverse_of_the_inverse_is_the_same() -> None:
    changes = (added(ROW), Change(ROW, OTHER))
    assert inverse(inverse(changes)) == changes
    assert inverse((added(ROW),)) == (removed(ROW),)
    plan = Plan()
    one_after_the_other = (added(ROW), Change(ROW, OTHER))
    plan.apply(one_after_the_other)
    plan.apply(inverse(one_after_the_other))
    assert plan.same_content(Plan())


def test_a_change_knows_which_row_it_means() -> None:
    assert added(ROW).key == removed(ROW).key == Change(ROW, OTHER).key == (Unit, ROW.id)
    assert Change(ROW, OTHER).row is OTHER


def test_a_copy_of_a_plan_does_not_follow_the_original() -> None:
    plan = Plan.from_rows([ROW])
    snapshot = plan.copy()
    plan.apply([Change(ROW, OTHER)])
    assert snapshot.get(Unit, ROW.id) is ROW
    snapshot.apply([removed(ROW)])
    assert plan.get(Unit, ROW.id) is OTHER
