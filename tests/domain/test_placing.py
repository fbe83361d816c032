"""New criteria stand where their codes say, in whatever way the plan counts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parplanner.domain.edits import criteria, paste, placing
from parplanner.domain.edits.draft import Draft
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Criterion
from tests.plans import new_ids

Tree = list[tuple[int, str]]


def plan_of(tree: Tree) -> Plan:
    """Rows by depth and code; the title of each is "was" and its code."""
    draft, new_id = Draft(Plan()), new_ids()
    branch: list[str] = []
    for depth, code in tree:
        parent = branch[depth - 1] if depth else None
        draft.do(criteria.add(draft.plan, new_id, parent, code=code, title=f"was {code}"))
        branch[depth:] = [draft.plan.children(parent)[-1].id]
    return draft.plan


def tree_of(plan: Plan) -> Tree:
    return [(len(list(plan.ancestors(n))), n.code) for n in plan.walk()]


def pasted(tree: Tree, codes: list[str | None], behind: str | None) -> Tree:
    plan = plan_of(tree)
    last = next((n.id for n in plan.walk() if n.code == behind), None)
    numbers = iter(range(1_000, 10_000))
    rows = [({} if code is None else {"code": code}) | {"title": "new"} for code in codes]
    draft = Draft(plan)
    draft.do(paste.paste(plan, lambda: f"e{next(numbers):031d}", "criteria", [], rows, last))
    return tree_of(draft.plan)


@pytest.mark.parametrize(
    ("tree", "codes", "behind", "after"),
    [
        pytest.param([], ["1", "1.1", "1.1.1", "2"], None, [(0, "1"), (1, "1.1"), (2, "1.1.1"), (0, "2")], id="empty"),  # noqa: E501
        pytest.param(
            [(0, "1"), (1, "1.1"), (1, "1.4"), (0, "3")],
            ["1.3", "1.3.1", "2", "2.1"],
            "3",
            [(0, "1"), (1, "1.1"), (1, "1.3"), (2, "1.3.1"), (1, "1.4"), (0, "2"), (1, "2.1"), (0,
            "3")],
            id="between those that are there, by their number",
        ),
        pytest.param(
            [(0, "1."), (1, "1.9.")],
            ["1.10.", "1.11.", "1.10.1."],
            "1.9.",
            [(0, "1."), (1, "1.9."), (1, "1.10."), (2, "1.10.1."), (1, "1.11.")],
            id="dots behind codes",
        ),
        pytest.param(
            [(0, "I"), (1, "1"), (2, "1.1"), (0, "II"), (1, "1"), (2, "1.1")],
            ["1.2", "2", "2.1", "III", "1", "1.1"],
            "II",
            [
                (0, "I"), (1, "1"), (2, "1.1"),
                (0, "II"), (1, "1"), (2, "1.1"), (2, "1.2"), (1, "2"), (2, "2.1"),
                (0, "III"), (1, "1"), (2, "1.1"),
            ],
            id="the same numbers in each part",
        ),
        pytest.param(
            [(0, "A"), (1, "I"), (2, "1")],
            ["a)", "b)", "2", "a)", "II", "1", "B", "I"],
            "1",
            [
                (0, "A"), (1, "I"), (2, "1"), (3, "a)"), (3, "b)"), (2, "2"), (3, "a)"), (1,
                "II"), (2, "1"),
                (0, "B"), (1, "I"),
            ],
            id="letters and Roman numbers",
        ),
        pytest.param(
            [(0, "1"), (1, "1.1")],
            ["1.2", "", None, "1.3"],
            "1.1",
            [(0, "1"), (1, "1.1"), (1, "1.2"), (1, ""), (1, "1.3"), (1, "1.3")],
            id="without a code beside the one above",
        ),
        pytest.param(
            [(0, "1"), (1, "1.1"), (1, ""), (1, "1.2")],
            ["1.1.1", "1.1a"],
            "1.2",
            [(0, "1"), (1, "1.1"), (2, "1.1.1"), (2, "1.1a"), (1, ""), (1, "1.2")],
            id="a code that counts nothing stays with the one above",
        ),
        pytest.param(
            [(0, "1"), (1, "1.1")], ["1,2", "1,2,1"], "1", [(0, "1"), (1, "1.1"), (1, "1,2"), (2,
            "1,2,1")], id="commas"
        ),
        pytest.param(
            [(0, "1"), (1, "1"), (1, "2"), (0, "2"), (1, "1"), (1, "2")],
            ["3", "4"],
            "2",
            [(0, "1"), (1, "1"), (1, "2"), (1, "3"), (1, "4"), (0, "2"), (1, "1"), (1, "2")],
            id="fields and their rows both count 1, 2, 3: on from where the cursor is",
        ),
    ],
)  # fmt: skip
def test_rows_go_where_their_codes_belong(
    tree: Tree, codes: list[str | None], behind: str, after: Tree
) -> None:
    assert pasted(tree, codes, behind) == after


def test_scored_rows_without_codes_stand_under_the_heading_above_them() -> None:
    found = placing.place(Plan(), ["1", "", "", "2", "", "2.1", ""], None, scored={1, 2, 4, 5, 6})
    assert found.parents == [None, 0, 0, None, 3, 3, 3]
    assert placing.place(Plan(), ["1", "", "2"], None).parents == [None] * 3


def test_codes_that_stand_twice_and_codes_without_a_parent_are_noted() -> None:
    plan = plan_of([(0, "1"), (1, "1.1"), (0, "2")])
    found = placing.place(plan, ["1.1", "1.2", "1.2", "3.1", "2.1.1", "2"], None)
    assert found.twins == ["1.1", "1.2", "2"]
    assert found.orphans == ["3.1", "2.1.1"]
    same = placing.place(plan_of([(0, "I"), (1, "1"), (0, "II")]), ["1"], None)
    assert same.twins == [], "each part counts anew"


def test_a_blank_row_that_is_filled_goes_along() -> None:
    plan = plan_of([(0, "1"), (1, "1.1"), (0, "2")])
    row = plan.children(None)[-1]
    draft = Draft(plan)
    draft.do(criteria.set_text(plan, row.id, "title", ""))
    plan = draft.plan.copy()
    numbers = iter(range(1_000, 10_000))
    cells = [(row.id, "code", "1.2"), (row.id, "title", "new")]
    draft.do(
        paste.paste(
            plan, lambda: f"e{next(numbers):031d}", "criteria", cells, [{"code": "2"}], row.id
        )
    )
    assert tree_of(draft.plan) == [(0, "1"), (1, "1.1"), (1, "1.2"), (0, "2")]
    assert draft.plan.get(Criterion, row.id).title == "new"


CODES = st.lists(
    st.one_of(
        st.sampled_from(["I", "II", "A", "B", "a)", "", "x", "1,1", "C", "V", "1..2"]),
        st.lists(st.integers(1, 3), min_size=1, max_size=4).map(
            lambda parts: ".".join(map(str, parts))
        ),
    ),
    max_size=12,
)


@given(CODES, CODES)
def test_any_block_keeps_its_rows_and_those_there(first: list[str], second: list[str]) -> None:
    plan = Plan()
    numbers = iter(range(1_000, 10_000))
    for codes in (first, second):
        rows = [{"code": code, "title": f"row {code}"} for code in codes]
        draft = Draft(plan)
        last = list(plan.walk())[-1].id if plan.count(Criterion) else None
        before = {n.id: n for n in plan.walk()}
        draft.do(paste.paste(plan, lambda: f"e{next(numbers):031d}", "criteria", [], rows, last))
        plan = draft.plan
        assert len(list(plan.walk())) == len(before) + len(codes)
        assert all(plan.get(Criterion, i).parent_id == n.parent_id for i, n in before.items())
    for node in plan.walk():
        parts = placing.outline_parts(node.code)
        above = plan.find(Criterion, node.parent_id)
        if len(parts) > 1 and above is not None and len(placing.outline_parts(above.code)) > 1:
            assert parts[: len(placing.outline_parts(above.code))] == placing.outline_parts(
                above.code
            )
