"""Edits of the tree put rows where the officer wants them, and take along what hangs on them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import count

import pytest

from parplanner.domain.changes import Change, Changes
from parplanner.domain.edits import criteria, plan_info, printed, scores
from parplanner.domain.edits.draft import STEP, Draft, positions_between
from parplanner.domain.errors import PlanError
from parplanner.domain.fields import MAX_POSITION
from parplanner.domain.plan import Plan
from parplanner.domain.rows import (
    MAX_COLUMN,
    RESULT,
    TARGET,
    Assignment,
    Criterion,
    PrintedFigure,
    Score,
    ScoreColumn,
    Task,
)
from parplanner.domain.scoring import Scoring
from tests.plans import column_id, hanoi_plan

Y2017 = column_id(2017, RESULT)
_numbers = count(2**64)


def new_id() -> str:
    return f"{next(_numbers):032x}"


def tree(shape: str) -> Plan:
    """``A(b(x y) c) B``: letters are codes, brackets hold the children."""
    draft, parents, last = Draft(Plan()), list[str | None]([None]), ""
    for char in shape.replace(" ", ""):
        if char == "(":
            parents.append(last)
        elif char == ")":
            parents.pop()
        else:
            draft.do(criteria.add(draft.plan, new_id, parents[-1], code=char))
            last = draft.plan.children(parents[-1])[-1].id
    return draft.plan


def shape(plan: Plan, parent: str | None = None) -> str:
    parts = []
    for node in plan.children(parent):
        below = shape(plan, node.id)
        parts.append(f"{node.code}({below})" if below else node.code)
    return " ".join(parts)


def ids(plan: Plan, codes: Iterable[str]) -> list[str]:
    return [next(c.id for c in plan.all(Criterion) if c.code == code) for code in codes]


def one(plan: Plan, code: str) -> str:
    return ids(plan, code if len(code) == 1 else [code])[0]


def after(plan: Plan, changes: Changes) -> str:
    draft = Draft(plan)
    draft.do(changes)
    return shape(draft.plan)


@pytest.mark.parametrize(
    ("moving", "parent", "index", "expected"),
    [
        ("a", None, 0, "a A(b c) B"), ("a", None, 1, "A(b c) a B"), ("a", None, 2, "A(b c) B a"),
        ("a", None, 99, "A(b c) B a"), ("a", None, -5, "a A(b c) B"), ("c", "A", 0, "A(c a b) B"),
        ("a", "A", 3, "A(b c a) B"), ("a", "A", 99, "A(b c a) B"), ("a", "A", 1, "A(a b c) B"),
        ("a", "A", 2, "A(b a c) B"),
        ("ac", "B", 0, "A(b) B(a c)"), ("ca", "B", 0, "A(b) B(a c)"), ("A", "B", 0, "B(A(a b c))"),
        ("Aa", "B", 0, "B(A(a b c))"), ("ac", "A", 1, "A(a c b) B"), ("B", None, 0, "B A(a b c)"),
        ("", "A", 0, "A(a b c) B"),
    ],
)  # fmt: skip
def test_rows_go_before_the_chosen_place(
    moving: str, parent: str | None, index: int, expected: str
) -> None:
    plan = tree("A(a b c) B")
    target = one(plan, parent) if parent else None
    assert after(plan, criteria.move(plan, ids(plan, moving), target, index)) == expected


def test_a_move_to_where_it_is_is_no_edit() -> None:
    plan = tree("A(a b c) B")
    assert criteria.move(plan, ids(plan, "b"), one(plan, "A"), 1) == ()
    assert criteria.move(plan, ids(plan, "ab"), one(plan, "A"), 0) == ()


def test_a_row_never_moves_into_itself() -> None:
    plan = tree("A(a(x))")
    for target in "Aax":
        assert (
            refused(lambda t=target: criteria.move(plan, ids(plan, "A"), one(plan, t), 0))
            == "tree.into_itself"
        )


def refused(edit: Callable[[], Changes]) -> str:
    with pytest.raises(PlanError) as problem:
        edit()
    return problem.value.code


def test_rows_move_up_and_down_among_their_siblings() -> None:
    plan = tree("a b c d")
    assert after(plan, criteria.shift(plan, ids(plan, "c"), -1)) == "a c b d"
    assert after(plan, criteria.shift(plan, ids(plan, "b"), 1)) == "a c b d"
    assert after(plan, criteria.shift(plan, ids(plan, "bc"), 1)) == "a d b c"
    assert after(plan, criteria.shift(plan, ids(plan, "bd"), -1)) == "b d a c"
    assert refused(lambda: criteria.shift(plan, ids(plan, "a"), -1)) == "tree.at_the_edge"
    assert refused(lambda: criteria.shift(plan, ids(plan, "cd"), 1)) == "tree.at_the_edge"
    assert refused(lambda: criteria.shift(plan, [], 1)) == "tree.different_parents"
    other = tree("A(a) B(b)")
    assert refused(lambda: criteria.shift(other, ids(other, "ab"), 1)) == "tree.different_parents"


def test_indenting_puts_rows_below_the_one_before_and_outdenting_takes_them_back() -> None:
    plan = tree("A(x) B C D")
    assert after(plan, criteria.indent(plan, ids(plan, "BC"))) == "A(x B C) D"
    assert refused(lambda: criteria.indent(plan, ids(plan, "A"))) == "tree.nothing_above"
    assert refused(lambda: criteria.indent(plan, ids(plan, "xB"))) == "tree.different_parents"
    assert after(plan, criteria.outdent(plan, ids(plan, "x"))) == "A x B C D"
    assert refused(lambda: criteria.outdent(plan, ids(plan, "A"))) == "tree.already_top"
    assert refused(lambda: criteria.outdent(plan, ids(plan, "xB"))) == "tree.different_parents"


def test_deleting_takes_everything_below_and_nothing_else() -> None:
    plan = hanoi_plan()
    field = next(c for c in plan.children(None) if c.code == "4")
    below = [field, *plan.walk(field.id)]
    draft = Draft(plan)
    draft.do(
        [
            Change(
                None,
                PrintedFigure(id=new_id(), criterion_id=field.id, column_id=Y2017, points=7_630),
            )
        ]
    )
    draft.do(criteria.delete(draft.plan, [below[2].id, field.id]))
    left = draft.plan
    assert left.count(Criterion) == plan.count(Criterion) - len(below)
    assert left.count(Score) == plan.count(Score) - 3 * 6
    assert left.count(Task) == 43
    assert {a.task_id for a in left.all(Assignment)} <= {t.id for t in left.all(Task)}
    assert left.printed_figures() == []
    assert Scoring(left).value(None, Y2017) == 64_940 - 7_630
    assert left.count(ScoreColumn) == 3


def test_a_duplicate_stands_behind_with_its_scores_and_the_next_free_code() -> None:
    draft = Draft(hanoi_plan())
    row = next(c for c in draft.plan.walk() if c.code == "1.2")
    draft.do(criteria.duplicate(draft.plan, new_id, row.id))
    siblings = draft.plan.children(row.parent_id)
    twin = siblings[siblings.index(row) + 1]
    assert (twin.title, twin.max_points) == (row.title, row.max_points)
    assert twin.code not in {c.code for c in hanoi_plan().walk()}
    assert twin.code.startswith("1.")
    for column in draft.plan.columns():
        assert Scoring(draft.plan).value(twin.id, column.id) == Scoring(draft.plan).value(
            row.id, column.id
        )
    assert draft.plan.tasks_of(twin.id) == ()


@pytest.mark.parametrize(
    ("code", "copy"),
    [
        ("1.2", "1.3"),
        ("1.9", "1.10"),
        ("3.4.2.", "3.4.3"),
        ("A", ""),
        ("", ""),
        ("9" * 4_999 + "1", "9" * 4_999 + "2"),
    ],
)
def test_a_duplicates_code_counts_on_from_any_code(code: str, copy: str) -> None:
    plan = Plan.from_rows([Criterion(id=new_id(), code=code)])
    draft = Draft(plan)
    draft.do(criteria.duplicate(plan, new_id, plan.children(None)[0].id))
    assert draft.plan.children(None)[1].code == copy


@pytest.mark.parametrize(
    ("codes", "following"),
    [
        ([], "1"),
        (["1", "2"], "3"),
        (["1.", "9"], "10"),
        (["A"], "1"),
        (["", "2"], "3"),
        (["9" * 20], "1"),
    ],
)
def test_the_next_code_follows_the_largest(codes: list[str], following: str) -> None:
    plan = Plan.from_rows([Criterion(id=new_id(), code=c, position=i) for i, c in enumerate(codes)])
    assert criteria.next_code(plan, None) == following


def test_a_child_gets_its_parents_code_in_front() -> None:
    plan = tree("A(b)")
    draft = Draft(plan)
    draft.do(criteria.set_text(plan, one(plan, "A"), "code", " 3. "))
    draft.do(criteria.add(draft.plan, new_id, one(plan, "A")))
    assert draft.plan.children(one(plan, "A"))[1].code == "3.1"
    draft.do(criteria.set_text(draft.plan, one(plan, "A"), "code", ""))
    assert criteria.next_code(draft.plan, one(plan, "A")) == ""


def test_hundreds_of_insertions_at_one_place_keep_their_order() -> None:
    draft = Draft(tree("a z"))
    for number in range(300):
        draft.do(criteria.add(draft.plan, new_id, None, 1, code=str(number)))
    codes = [c.code for c in draft.plan.children(None)]
    assert codes == ["a", *(str(n) for n in reversed(range(300))), "z"]
    positions = [c.position for c in draft.plan.children(None)]
    assert len(set(positions)) == len(positions)


def test_rows_at_the_ends_of_the_numbers_can_still_get_neighbours() -> None:
    low = Criterion(id=new_id(), code="a", position=-MAX_POSITION)
    high = Criterion(id=new_id(), code="z", position=MAX_POSITION)
    plan = Plan.from_rows([low, high])
    assert after(plan, criteria.add(plan, new_id, None, 0, code="n")) == "n a z"
    assert after(plan, criteria.add(plan, new_id, None, code="n")) == "a z n"


def test_neighbours_with_the_same_position_are_parted() -> None:
    rows = [Criterion(id=f"{i:032x}", code=str(i), position=5) for i in range(3)]
    plan = Plan.from_rows(rows)
    assert after(plan, criteria.add(plan, new_id, None, 1, code="n")) == "0 n 1 2"


def test_positions_lie_between() -> None:
    assert positions_between([], 0, 2) == [STEP, 2 * STEP]
    assert positions_between([0, 2], 1, 1) == [1]
    assert positions_between([0, 1], 1, 1) is None
    assert positions_between([0, 3], 1, 2) == [1, 2]


def test_texts_are_cleaned_and_unknown_fields_refused() -> None:
    plan = tree("A")
    node = one(plan, "A")
    draft = Draft(plan)
    draft.do(criteria.set_text(draft.plan, node, "title", " a\r\nĐô\u0303 \x00 "))
    assert draft.plan.get(Criterion, node).title == "a\nĐỗ"
    draft.do(criteria.set_text(draft.plan, node, "code", " 1 . \n 2 "))
    assert draft.plan.get(Criterion, node).code == "1 . 2"
    assert criteria.set_text(draft.plan, node, "title", "a\nĐỗ") == ()
    assert refused(lambda: criteria.set_text(plan, node, "max_points", "1")) == "field.unknown"
    assert refused(lambda: criteria.set_text(plan, "0" * 32, "title", "x")) == "row.gone"


def test_points_go_into_leaves_within_the_maximum() -> None:
    draft = Draft(hanoi_plan())
    leaf = next(c for c in draft.plan.walk() if c.code == "1.2")
    group = next(c for c in draft.plan.walk() if c.code == "1.1")
    over = (leaf.max_points or 0) + 1
    assert refused(lambda: scores.set_points(draft.plan, leaf.id, Y2017, over)) == "points.over_max"
    assert refused(lambda: scores.set_text(draft.plan, group.id, Y2017, "1")) == "points.on_group"
    assert (
        refused(lambda: scores.set_text(draft.plan, leaf.id, Y2017, "x")) == "points.not_a_number"
    )
    assert refused(lambda: scores.set_points(draft.plan, leaf.id, "0" * 32, 1)) == "row.gone"
    draft.do(scores.set_text(draft.plan, leaf.id, Y2017, "0,25"))
    assert draft.plan.score(leaf.id, Y2017).points == 250  # type: ignore[union-attr]
    draft.do(scores.set_text(draft.plan, leaf.id, Y2017, "  "))
    assert draft.plan.score(leaf.id, Y2017) is None
    assert scores.set_text(draft.plan, leaf.id, Y2017, "") == ()
    draft.do(scores.set_text(draft.plan, leaf.id, MAX_COLUMN, ""))
    draft.do(scores.set_text(draft.plan, leaf.id, Y2017, "99"))


def test_the_same_cell_filled_in_two_copies_is_the_same_row() -> None:
    plan = hanoi_plan()
    leaf = next(c for c in plan.walk() if c.code == "1.2")
    draft = Draft(plan)
    draft.do(scores.set_text(draft.plan, leaf.id, Y2017, ""))
    (first,), (second,) = (
        scores.set_text(draft.plan, leaf.id, Y2017, text) for text in ("0", "0,5")
    )
    assert first.row.id == second.row.id


def test_columns_come_once_and_go_with_their_scores() -> None:
    draft = Draft(hanoi_plan())
    assert refused(lambda: scores.add_column(draft.plan, 2017, RESULT)) == "column.exists"
    draft.do(scores.add_column(draft.plan, 2017, TARGET))
    draft.do(scores.remove_column(draft.plan, Y2017))
    assert [(c.year, c.kind) for c in draft.plan.columns()] == [
        (2017, TARGET),
        (2018, TARGET),
        (2019, TARGET),
    ]
    assert draft.plan.count(Score) == 2 * 49
    with pytest.raises(PlanError) as problem:
        draft.do(scores.add_column(draft.plan, 1066, RESULT))
    assert problem.value.code == "value.range"


def test_facts_of_the_document_are_one_row_each() -> None:
    draft = Draft(Plan())
    draft.do(plan_info.set_info(draft.plan, title=" Kế hoạch\r\n", goal_points=75_000))
    draft.do(plan_info.set_info(draft.plan, number="35"))
    assert (draft.plan.info.title, draft.plan.info.number, draft.plan.info.goal_points) == (
        "Kế hoạch",
        "35",
        75_000,
    )
    assert plan_info.set_info(draft.plan, number="35") == ()
    assert refused(lambda: plan_info.set_info(draft.plan, id="x")) == "field.unknown"


def test_a_printed_figure_can_be_let_go() -> None:
    rows = [
        PrintedFigure(id=new_id(), points=1),
        PrintedFigure(id=new_id(), column_id=Y2017, points=2),
    ]
    plan = Plan.from_rows([*rows, ScoreColumn(id=Y2017, year=2017, kind=RESULT)])
    assert [c.before for c in printed.forget(plan, None, None)] == [rows[0]]
    assert [c.before for c in printed.forget(plan, None, Y2017)] == [rows[1]]
