"""Every figure of the grid opens as the rows it is made of, and
they sum to it exactly, whatever the plan."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from parplanner.domain.changes import Change, added
from parplanner.domain.edits import scores
from parplanner.domain.explain import DIFFERENCE, LOST, Reason, explain, figure
from parplanner.domain.plan import Plan
from parplanner.domain.rows import MAX_COLUMN, RESULT, TARGET, Criterion, PrintedFigure, derived_id
from parplanner.domain.scoring import Scoring
from tests.domain.random_edits import Officer
from tests.plans import column_id, hanoi_plan, outside

Y2017, Y2018 = column_id(2017, RESULT), column_id(2018, TARGET)


def row(plan: Plan, code: str) -> Criterion:
    return next(node for node in plan.walk() if node.code == code)


def reasons(plan: Plan, criterion_id: str | None, column: str) -> dict[str, Reason]:
    return {r.code: r.reason for r in explain(plan, Scoring(plan), criterion_id, column).rows}


@given(st.integers(0, 10_000))
def test_the_counted_rows_sum_to_every_figure_of_any_plan(seed: int) -> None:
    officer, plan = Officer(seed), hanoi_plan() if seed % 2 else Plan()
    for _ in range(25):
        plan.apply(officer.edit(plan))
    scoring = Scoring(plan)
    for column in (MAX_COLUMN, *(c.id for c in plan.columns()), LOST, DIFFERENCE):
        for node_id in (None, *(node.id for node in plan.walk())):
            found = explain(plan, scoring, node_id, column)
            assert found.total == figure(plan, scoring, node_id, column), (seed, node_id, column)
            counted = [r.value for r in found.counted if r.value is not None]
            assert len(counted) == len(found.counted) and found.total == (
                sum(counted) if counted else None
            )


def test_the_grand_total_lists_every_row_once_in_document_order() -> None:
    plan = hanoi_plan()
    found = explain(plan, Scoring(plan), None, Y2017)
    assert [r.id for r in found.rows] == [node.id for node in plan.walk()]
    assert found.total == 64_940 and len(found.counted) == 49
    assert {r.depth for r in found.rows} == {0, 1, 2}
    assert all(r.reason is Reason.GROUP for r in found.rows if plan.children(r.id))


def test_a_row_that_does_not_count_says_why() -> None:
    plan = hanoi_plan()
    plan.apply(outside(plan, row(plan, "1.2").id))
    plan.apply(outside(plan, row(plan, "2").id))
    plan.apply(scores.set_text(plan, row(plan, "3.1").id, Y2017, ""))
    plan.apply(scores.set_max(plan, row(plan, "3.2").id, ""))
    plan.apply(scores.set_text(plan, row(plan, "3.3").id, Y2018, ""))
    said = reasons(plan, None, Y2017)
    assert (said["1"], said["1.2"], said["1.3"]) == (
        Reason.GROUP,
        Reason.NOT_APPLICABLE,
        Reason.COUNTED,
    )
    assert (said["2"], said["2.1"]) == (Reason.NOT_APPLICABLE, Reason.BELOW_NOT_APPLICABLE)
    assert said["3.1"] is Reason.NO_VALUE and reasons(plan, None, LOST)["3.1"] is Reason.NO_VALUE
    assert reasons(plan, None, MAX_COLUMN)["3.2"] is Reason.NO_MAXIMUM
    values = {r.code: r.value for r in explain(plan, Scoring(plan), None, Y2017).rows}
    assert values["1.2"] is not None  # what stands there is shown, though it does not count


def test_a_leaf_explains_itself_and_an_inapplicable_field_is_blank() -> None:
    plan = hanoi_plan()
    leaf = row(plan, "7.1")
    (only,) = explain(plan, Scoring(plan), leaf.id, LOST).rows
    assert (only.id, only.value, only.reason) == (leaf.id, 7_210, Reason.COUNTED)
    plan.apply(outside(plan, row(plan, "7").id))
    found = explain(plan, Scoring(plan), row(plan, "7").id, Y2017)
    assert found.total is None and not found.counted and len(found.rows) == 3


def test_a_printed_figure_is_told_only_where_it_disagrees() -> None:
    plan = hanoi_plan()
    wrong = PrintedFigure(id=derived_id("p"), column_id=Y2017, points=65_670, cell="D70")
    plan.apply((added(wrong),))
    assert explain(plan, Scoring(plan), None, Y2017).printed == wrong
    assert explain(plan, Scoring(plan), None, Y2018).printed is None
    assert explain(plan, Scoring(plan), row(plan, "1").id, Y2017).printed is None
    right = replace(wrong, points=64_940)
    plan.apply((Change(wrong, right),))
    assert explain(plan, Scoring(plan), None, Y2017).printed is None
    top = PrintedFigure(id=derived_id("q"), column_id=None, points=99_000)
    plan.apply((added(top),))
    assert explain(plan, Scoring(plan), None, MAX_COLUMN).printed == top
