"""A plan refuses what would break it, and its indexes are always those of its rows."""

from __future__ import annotations

import unicodedata
from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parplanner.domain.changes import Change, added, inverse, removed
from parplanner.domain.errors import PlanError
from parplanner.domain.plan import Plan
from parplanner.domain.rows import (
    MAX_ROWS,
    RESULT,
    ROW_CLASSES,
    Agency,
    Assignment,
    Criterion,
    PlanInfo,
    Row,
    Score,
    ScoreColumn,
    Task,
    Unit,
    UnitAlias,
)
from parplanner.domain.text import MAX_TEXT
from parplanner.domain.values import MAX_DEPTH
from tests.domain.random_edits import Officer
from tests.plans import big_plan, hanoi_plan


def rid(number: int) -> str:
    return f"{number:032x}"


FIELD = Criterion(id=rid(1), code="1", title="Lĩnh vực")
CHILD = Criterion(id=rid(2), parent_id=FIELD.id, code="1.1", title="Tiêu chí", max_points=1_000)
COLUMN = ScoreColumn(id=rid(3), year=2017, kind=RESULT)
SCORE = Score(id=rid(4), criterion_id=CHILD.id, column_id=COLUMN.id, points=500)
UNIT = Unit(id=rid(5), name="Văn phòng")
TASK = Task(id=rid(6), criterion_id=CHILD.id, lead_unit_id=UNIT.id)
COOP = Assignment(id=rid(7), task_id=TASK.id, unit_id=UNIT.id)
ALIAS = UnitAlias(id=rid(8), unit_id=UNIT.id, name="VP")
ROWS = (FIELD, CHILD, COLUMN, SCORE, UNIT, TASK, COOP, ALIAS)


def small() -> Plan:
    return Plan.from_rows(ROWS)


def refusal(plan: Plan, *changes: Change) -> str:
    before = list(plan.rows())
    with pytest.raises(PlanError) as problem:
        plan.check(changes)
    assert list(plan.rows()) == before
    return problem.value.code


def test_a_stale_row_is_refused() -> None:
    assert (
        refusal(small(), Change(replace(UNIT, name="Cũ"), replace(UNIT, name="Mới"))) == "row.stale"
    )
    assert refusal(small(), added(UNIT)) == "row.stale"
    assert refusal(small(), removed(Unit(id=rid(99), name="X"))) == "row.stale"


def test_a_reference_to_nothing_is_refused() -> None:
    for row in (
        replace(CHILD, id=rid(20), parent_id=rid(99)),
        replace(SCORE, id=rid(20), column_id=rid(99)),
        replace(TASK, id=rid(20), lead_unit_id=rid(99)),
        replace(COOP, id=rid(20), unit_id=rid(99)),
    ):
        assert refusal(small(), added(row)) == "row.dangling"
    assert refusal(Plan.from_rows([UNIT]), removed(UNIT), added(ALIAS)) == "row.dangling"


def test_a_row_in_use_is_not_removed_alone() -> None:
    for row in (FIELD, CHILD, COLUMN, UNIT, TASK):
        assert refusal(small(), removed(row)) == "row.in_use"
    small().check(tuple(removed(row) for row in reversed(ROWS)))


def test_a_row_goes_when_what_used_it_lets_go_in_the_same_step() -> None:
    plan = small()
    step = (
        Change(TASK, replace(TASK, lead_unit_id=None)),
        removed(COOP),
        removed(ALIAS),
        removed(UNIT),
    )
    plan.check(step)
    plan.apply(step)
    assert plan.find(Unit, UNIT.id) is None
    assert plan.get(Task, TASK.id).lead_unit_id is None


def test_twins_are_refused() -> None:
    assert refusal(small(), added(replace(COLUMN, id=rid(20)))) == "row.twin"
    assert refusal(small(), added(replace(SCORE, id=rid(20)))) == "row.twin"
    assert refusal(small(), added(replace(COOP, id=rid(20)))) == "row.twin"
    two = [replace(COLUMN, id=rid(20 + i), year=2030) for i in range(2)]
    assert refusal(small(), *(added(c) for c in two)) == "row.twin"


def test_twins_may_change_places_in_one_step() -> None:
    other = replace(COLUMN, id=rid(20), year=2018)
    plan = Plan.from_rows([*ROWS, other])
    swap = (Change(COLUMN, replace(COLUMN, year=2018)), Change(other, replace(other, year=2017)))
    plan.check(swap)
    plan.apply(swap)
    assert indexes_are_those_of_the_rows(plan)
    plan.check((removed(replace(other, year=2017)), added(replace(other, id=rid(21), year=2017))))


def test_a_row_cannot_lie_below_itself() -> None:
    code = "tree.too_deep_or_cyclic"
    assert refusal(small(), Change(FIELD, replace(FIELD, parent_id=CHILD.id))) == code
    assert refusal(small(), Change(FIELD, replace(FIELD, parent_id=FIELD.id))) == code
    ring = [Criterion(id=rid(20 + i), parent_id=rid(20 + (i + 1) % 3)) for i in range(3)]
    assert refusal(small(), *(added(c) for c in ring)) == code
    with pytest.raises(PlanError):
        Plan.from_rows(ring)


def chain(length: int, first: int = 100, parent: str | None = None) -> list[Criterion]:
    nodes = [
        Criterion(id=rid(first + i), parent_id=rid(first + i - 1) if i else parent)
        for i in range(length)
    ]
    return nodes


def test_a_tree_has_at_most_twenty_levels() -> None:
    deepest = Plan.from_rows(chain(MAX_DEPTH))
    assert (
        refusal(deepest, added(Criterion(id=rid(1), parent_id=rid(100 + MAX_DEPTH - 1))))
        == "tree.too_deep_or_cyclic"
    )
    with pytest.raises(PlanError):
        Plan.from_rows(reversed(chain(MAX_DEPTH + 1)))


def test_moving_a_tall_subtree_too_deep_is_refused() -> None:
    tall, other = chain(15), chain(6, first=200)
    plan = Plan.from_rows([*tall, *other])
    assert (
        refusal(plan, Change(tall[0], replace(tall[0], parent_id=other[-1].id)))
        == "tree.too_deep_or_cyclic"
    )
    plan.check((Change(tall[0], replace(tall[0], parent_id=other[-2].id)),))


def test_levels_that_the_same_step_takes_away_do_not_count() -> None:
    """Else an undo of two moves melted into one step would be refused."""
    tall, other = chain(15), chain(10, first=200)
    plan = Plan.from_rows([*tall, *other])
    step = (
        Change(tall[1], replace(tall[1], parent_id=None)),
        Change(tall[0], replace(tall[0], parent_id=other[-1].id)),
    )
    for changes in (step, tuple(reversed(step))):
        plan.check(changes)
    plan.apply(step)
    plan.check(inverse(step))


def test_a_ring_made_of_two_moves_is_refused() -> None:
    left, right = chain(2), chain(2, first=200)
    plan = Plan.from_rows([*left, *right])
    assert (
        refusal(
            plan,
            Change(left[0], replace(left[0], parent_id=right[1].id)),
            Change(right[0], replace(right[0], parent_id=left[1].id)),
        )
        == "tree.too_deep_or_cyclic"
    )


def test_changes_must_be_squashed() -> None:
    assert (
        refusal(small(), added(replace(UNIT, id=rid(20))), removed(replace(UNIT, id=rid(20))))
        == "changes.not_squashed"
    )


@pytest.mark.parametrize(
    ("row", "code"),
    [
        (replace(UNIT, name=None), "value.missing"), (replace(UNIT, name=5), "value.type"),
        (replace(UNIT, name=b"x"), "value.type"), (replace(UNIT, position="1"), "value.type"),
        (replace(UNIT, position=1.0), "value.type"), (replace(UNIT, position=True), "value.type"),
        (replace(UNIT, position=2**53 + 1), "value.range"), (replace(UNIT, id="x"), "value.id"),
        (replace(UNIT, id=rid(20).upper().replace("0", "A")), "value.id"),
        (replace(UNIT, id="../" + "0" * 29), "value.id"),
        (replace(UNIT, id=rid(20) + "\n"), "value.id"), (replace(UNIT, name="a\x00b"),
        "value.unprintable"),
        (replace(UNIT, name="a\x1bb"), "value.unprintable"), (replace(UNIT, name="\ud83d"),
        "value.unprintable"),
        (replace(UNIT, name=unicodedata.normalize("NFD", "Đỗ")), "value.unprintable"),
        (replace(UNIT, name="x" * (MAX_TEXT + 1)), "value.too_long"),
        (replace(COLUMN, year=1899), "value.range"), (replace(COLUMN, year=2201), "value.range"),
        (replace(COLUMN, kind="goal"), "value.type"), (replace(SCORE, points=-1), "value.range"),
        (replace(SCORE, points=100_000_001), "value.range"), (replace(CHILD, not_applicable=2),
        "value.range"),
        (replace(CHILD, max_points=-1), "value.range"), (replace(TASK, criterion_id=""),
        "value.id"),
    ],
)  # fmt: skip
def test_impossible_values_are_refused(row: Row, code: str) -> None:
    fresh = replace(row, id=rid(20)) if row.id in {r.id for r in ROWS} else row
    assert refusal(small(), added(fresh)) == code


def test_the_longest_text_and_line_breaks_are_accepted() -> None:
    plan = small()
    longest, odd = Unit(id=rid(20), name="Ấ" * MAX_TEXT), Unit(id=rid(21), name="a\nb\tc 🙂 <b>")
    plan.check((added(longest), added(odd)))
    plan.apply((added(longest), added(odd)))
    assert [plan.get(Unit, unit.id) for unit in (longest, odd)] == [longest, odd]
    assert (
        refusal(plan, Change(longest, replace(longest, name="Ấ" * (MAX_TEXT + 1))))
        == "value.too_long"
    )


def test_a_plan_has_one_row_of_its_own_facts() -> None:
    plan = Plan.from_rows([*ROWS, PlanInfo(id=rid(30))])
    assert refusal(plan, added(PlanInfo(id=rid(31)))) == "table.full"
    assert refusal(small(), added(Agency(id=rid(31))), added(Agency(id=rid(32)))) == "table.full"
    plan.check((removed(PlanInfo(id=rid(30))), added(PlanInfo(id=rid(31)))))


def test_a_table_has_at_most_twenty_thousand_rows() -> None:
    plan = Plan()
    full = [added(Unit(id=rid(i), name="x")) for i in range(MAX_ROWS)]
    plan.check(tuple(full))
    plan.apply(full)
    assert refusal(plan, added(Unit(id=rid(MAX_ROWS), name="x"))) == "table.full"
    plan.check((removed(Unit(id=rid(0), name="x")), added(Unit(id=rid(MAX_ROWS), name="x"))))


def test_what_is_not_there_is_said_to_be_gone() -> None:
    with pytest.raises(PlanError) as problem:
        small().get(Unit, rid(99))
    assert problem.value.code == "row.gone"
    assert small().find(Unit, rid(99)) is small().find(Unit, None) is None


def indexes_are_those_of_the_rows(plan: Plan) -> bool:
    fresh = Plan.from_rows(plan.rows())
    assert fresh.same_content(plan)
    for key, owners in plan._index.items():
        assert {o: set(ids) for o, ids in owners.items()} == {
            o: set(ids) for o, ids in fresh._index[key].items()
        }, key
    assert plan._unique == fresh._unique
    assert [c.id for c in plan.walk()] == [c.id for c in fresh.walk()]
    for node in [None, *(c.id for c in plan.all(Criterion))]:
        assert plan.children(node) == fresh.children(node)
        assert plan.tasks_of(node) == fresh.tasks_of(node)
    for task in plan.all(Task):
        assert plan.assignments_of(task.id) == fresh.assignments_of(task.id)
    for score in plan.all(Score):
        assert plan.score(score.criterion_id, score.column_id) == score
    return True


@given(st.integers(0, 2**32))
def test_after_any_edits_the_indexes_are_those_of_the_rows(seed: int) -> None:
    plan, officer = hanoi_plan(), Officer(seed)
    done = []
    for number in range(25):
        changes = officer.edit(plan)
        plan.apply(changes)
        done.append(changes)
        if number % 8 == 0:
            list(plan.walk())  # fills the remembered orders that a later edit must forget
    for changes in reversed(done[12:]):
        plan.apply(inverse(changes))
    assert indexes_are_those_of_the_rows(plan)


def test_singletons_have_blank_rows_where_the_file_holds_none() -> None:
    assert Plan().info.title == ""
    assert Plan().criteria_set.total_max == 100_000
    assert Plan().agency.name == ""


def test_every_reference_and_unique_field_exists() -> None:
    names = {cls: {f.name for f in fields(cls)} for cls in ROW_CLASSES}
    assert all(field in names[cls] for cls in ROW_CLASSES for field in cls.REFERENCES)
    assert all(set(unique) <= names[cls] for cls in ROW_CLASSES for unique in [cls.UNIQUE])


def test_walking_is_in_document_order_at_any_size() -> None:
    plan = big_plan(500)
    order = list(plan.walk())
    assert len(order) == plan.count(Criterion)
    seen: set[str | None] = {None}
    for node in order:
        assert node.parent_id in seen
        seen.add(node.id)
