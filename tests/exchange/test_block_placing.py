"""A table whose heading is copied with rows from the middle of an
outline goes under the rows that are there."""

from __future__ import annotations

import pytest

from parplanner.domain.edits import criteria, scores
from parplanner.domain.edits.draft import Draft
from parplanner.domain.plan import Plan
from parplanner.domain.rows import RESULT, TARGET
from parplanner.exchange import reading, takeover
from tests.plans import new_ids

HEADING = ["STT", "Nội dung", "Điểm tối đa", "Kết quả 2025", "Mục tiêu 2026", "Mục tiêu 2027"]
FIRST = [("1", "Chỉ đạo"), ("1.1", "Kế hoạch"), ("1.2", "Báo cáo")]
MIDDLE = [
    ["1.3", "Tuyên truyền", "", "", "", ""],
    ["1.3.1", "Tiêu chí thành phần 1", "4", "4", "4", "4"],
    ["1.3.2", "Tiêu chí thành phần 2", "4", "3", "3,5", "4"],
]
SECOND = [
    ["2", "Thể chế", "", "", "", ""],
    ["2.1", "Rà soát", "", "", "", ""],
    ["2.1.1", "Đúng hạn", "4", "2", "3", "4"],
]


def first_field() -> Plan:
    """A plan that has field 1 with 1.1 and 1.2."""
    draft, new_id = Draft(Plan()), new_ids()
    for year, kind in ((2025, RESULT), (2026, TARGET), (2027, TARGET)):
        draft.do(scores.add_column(draft.plan, year, kind))
    parents: dict[str, str] = {}
    for code, title in FIRST:
        parent = parents.get(code.rpartition(".")[0])
        draft.do(criteria.add(draft.plan, new_id, parent, code=code, title=title))
        parents[code] = draft.plan.children(parent)[-1].id
    return draft.plan


def taken(rows: list[list[str]]) -> Plan:
    """The plan of :func:`first_field` after taking over rows with their heading."""
    draft = Draft(first_field())
    numbers = iter(range(1_000, 10_000))
    proposal = reading.from_lines([HEADING, *rows], "copied")
    draft.do(takeover.changes(proposal, draft.plan, lambda: f"e{next(numbers):031d}"))
    return draft.plan


def parents(plan: Plan) -> dict[str, str]:
    """The code each row stands under."""
    codes = {node.id: node.code for node in plan.walk()}
    return {node.code: codes.get(node.parent_id or "", "") for node in plan.walk()}


@pytest.mark.parametrize(
    "rows", [MIDDLE, [*MIDDLE, *SECOND], MIDDLE[1:]], ids=["1.3", "1.3 and 2", "1.3.1"]
)
def test_rows_from_the_middle_go_under_the_rows_that_are_there(rows: list[list[str]]) -> None:
    plan = taken(rows)
    expected = {code: code.rpartition(".")[0] for code, *_ in rows}
    if "1.3" not in expected:  # nowhere: under the nearest row there is
        expected |= {"1.3.1": "1", "1.3.2": "1"}
    found = parents(plan)
    assert {code: found[code] for code in expected} == expected
    assert [n.code for n in plan.children(None)] == ["1", "2"][: 1 + (SECOND[0] in rows)]
    fields = plan.children(plan.children(None)[0].id)
    assert [n.code for n in fields][:2] == ["1.1", "1.2"]


def test_rows_of_a_field_of_their_own_stay_a_field() -> None:
    found = parents(taken(SECOND))
    assert found == {"1": "", "1.1": "1", "1.2": "1", "2": "", "2.1": "2", "2.1.1": "2.1"}
