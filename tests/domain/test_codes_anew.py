"""Codes counted anew by one command; a code that does not fit its
place is found; live figures follow."""

from __future__ import annotations

import pytest

from parplanner.domain.changes import inverse
from parplanner.domain.code_order import misplaced
from parplanner.domain.edits import codes, criteria, sections
from parplanner.domain.edits.draft import Draft
from parplanner.domain.plan import Plan
from parplanner.domain.rules import findings
from parplanner.domain.writing.narrative import Facts
from tests.plans import hanoi_plan, new_ids


def tree(*rows: str) -> Draft:
    """Rows by depth of leading blanks: ``"1"``, ``" 1.1"`` …; ``-`` is a row without a code."""
    draft, ids = Draft(Plan()), new_ids()
    path: list[str] = []
    for row in rows:
        depth = len(row) - len(row.lstrip())
        del path[depth:]
        parent = path[-1] if path else None
        code = row.strip().replace("-", "")
        draft.do(criteria.add(draft.plan, ids, parent, code=code, title=f"hàng {row.strip()}"))
        path.append(draft.plan.children(parent)[-1].id)
    return draft


def shown(plan: Plan) -> list[str]:
    return [c.code for c in plan.walk()]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (("1", " 1.1", " 1.3", " -", "3", " 3.2"), ["1", "1.1", "1.2", "1.3", "2", "2.1"]),
        (("I", " 1", " 3", "III", " 5"), ["I", "1", "2", "II", "1"]),
        (("1.", " 1.2.", "  1.2.1.", "3."), ["1.", "1.1.", "1.1.1.", "2."]),
        (("-", " -", " -"), ["1", "1.1", "1.2"]),
        (("A", " a)", " c)"), ["A", "a)", "b)"]),
        (("1", " 1.1a", " 1.1"), ["1", "1.1", "1.2"]),
    ],
)
def test_every_row_gets_the_code_of_its_place(rows: tuple[str, ...], expected: list[str]) -> None:
    draft = tree(*rows)
    before = draft.plan.copy()
    changes = codes.renumber(draft.plan, None)
    draft.do(changes)
    if rows[0] == "A":
        assert shown(draft.plan)[1:] == expected[1:]
    else:
        assert shown(draft.plan) == expected
    assert codes.renumber(draft.plan, None) == (), "done is done"
    draft.do(inverse(changes))
    assert draft.plan.same_content(before)


def test_a_branch_is_counted_below_its_own_code() -> None:
    draft = tree("1", " 1.1", "4", " 2.7", " 2.9", "  2.9.4")
    branch = draft.plan.children(None)[1]
    draft.do(codes.renumber(draft.plan, branch.id))
    assert shown(draft.plan) == ["1", "1.1", "4", "4.1", "4.2", "4.2.1"]
    draft = tree("1", " 1.1", "4", " 4.7", " -", "  4.9.4")
    branch = draft.plan.children(None)[1]
    draft.do(codes.renumber(draft.plan, branch.id))
    assert shown(draft.plan)[:5] == ["1", "1.1", "4", "4.1", "4.2"]


def test_a_row_that_came_from_another_branch_takes_none_along_with_it() -> None:
    draft = Draft(hanoi_plan())
    first, moved = (
        draft.plan.children(None)[0],
        next(c for c in draft.plan.walk() if c.code == "3.1"),
    )
    before = shown(draft.plan)
    draft.do(criteria.move(draft.plan, [moved.id], first.id, 0))
    draft.do(codes.renumber(draft.plan, None))
    now = [code for code in shown(draft.plan) if code]
    assert len(set(now)) == len(now) and not list(misplaced(draft.plan))
    assert [c.code for c in draft.plan.children(first.id)] == [f"1.{i}" for i in range(1, 9)]
    assert len(now) >= len([code for code in before if code])


def test_codes_that_count_in_letters_with_zeros_or_not_at_all_stay_what_they_are() -> None:
    rows = [sign for letter in "ABCDĐEGHI" for sign in (letter, f" {letter}.1", f" {letter}.2")]
    for own in (tuple(rows), ("01", " 01.1", "02"), ("TC-A", " x", "TC-B", " y")):
        draft = tree(*own)
        assert codes.renumber(draft.plan, None) == (), own


def test_live_figures_named_by_a_code_follow_it() -> None:
    draft = Draft(hanoi_plan())
    row = next(c for c in draft.plan.walk() if c.code == "1.3")
    draft.do(sections.add(draft.plan, new_ids(), None, title="Mục {{points:1.3:2017}}"))
    section = draft.plan.sections(None)[0]
    body = "đạt {{points:1.3:2017}}/{{max:1.3.}}, \\{{max:1.3}} *giữ*\nkhông * đổi {{total:2017}}"
    draft.do(sections.set_text(draft.plan, section.id, "body", body))
    read = lambda: [r.text for line in Facts(draft.plan).lines(body_now()) for r in line]  # type: ignore[union-attr]  # noqa: E731
    body_now = lambda: draft.plan.sections(None)[0].body  # noqa: E731
    said = "".join(read())
    first = draft.plan.children(None)[0]
    draft.do(criteria.move(draft.plan, [row.id], first.id, 0))
    draft.do(codes.renumber(draft.plan, first.id))
    assert next(c for c in draft.plan.walk() if c.id == row.id).code == "1.1"
    assert (
        "".join(read()) == said
        and row.id in body_now()
        and row.id in draft.plan.sections(None)[0].title
    )
    assert body_now().split("\n")[1] == body.split("\n")[1], (
        "a line without such a figure stays as it is"
    )


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        (("1", " 1.1", " 1.2", "2", " 1.3", " 2.2"), [("1.3", "below", "2")]),
        (("1", " 1.1", " 1.3", " 1.2", " 1.4"), [("1.2", "behind", "1.3")]),
        (("2", "1", "3"), [("1", "behind", "2")]),
        (("I", " 1", " 2", "II", " 3", " 4"), []),
        (("1", " 1.1", " 1.1a", " 1.2", " -"), []),
        (("1", " 1.9", " 1.10"), []),
        (("1", " 1.1", "  a)", "  b)", " 1.2", "  a)"), []),
    ],
)
def test_only_a_code_that_does_not_fit_is_named(
    rows: tuple[str, ...], found: list[tuple[str, str, str]]
) -> None:
    plan = tree(*rows).plan
    told = [(node.code, where, other) for node, where, other in misplaced(plan)]
    assert told == found
    assert [f.row_code for f in findings(plan) if f.code == "CODE_MISPLACED"] == [
        code for code, _, _ in found
    ]


def test_counting_on_takes_live_figures_named_by_a_code_along() -> None:
    draft = tree("1", " 1.1", " 1.2", " 1.3")
    draft.do(sections.add(draft.plan, new_ids(), None, title="{{name:1.2}}"))
    parent = draft.plan.children(None)[0]
    ids = iter(["e" * 32])
    draft.do(criteria.add(draft.plan, lambda: next(ids), parent.id, 1, code="", title="mới"))
    draft.do(codes.push(draft.plan, "e" * 32))
    assert [c.code for c in draft.plan.children(parent.id)] == ["1.1", "1.2", "1.3", "1.4"]
    facts = Facts(draft.plan)
    assert [r.text for line in facts.lines(draft.plan.sections(None)[0].title) for r in line] == [
        "hàng 1.2"
    ]


def test_real_plans_raise_no_false_alarm() -> None:
    from parplanner.document.samples import list_samples, sample_plan

    for sample in list_samples():
        assert list(misplaced(sample_plan(sample.name))) == [], sample.name
