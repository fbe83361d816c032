"""Promises of sections: numbers continue as the decree counts, moving
keeps everything below, depth is limited."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parplanner.domain.changes import inverse
from parplanner.domain.edits import numbering, sections, tree
from parplanner.domain.edits.draft import Draft
from parplanner.domain.errors import PlanError
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Section
from parplanner.domain.values import MAX_DEPTH
from tests.plans import new_ids


def outline(plan: Plan, parent_id: str | None = None) -> list[object]:
    """Titles as nested lists."""
    return [
        (s.title, outline(plan, s.id)) if plan.sections(s.id) else s.title
        for s in plan.sections(parent_id)
    ]


def build(*titles: str) -> tuple[Draft, dict[str, str]]:
    """Sections by path: ``a``, ``a/b`` …"""
    draft, new_id = Draft(Plan()), new_ids()
    ids: dict[str, str] = {}
    for path in titles:
        parent, _, title = path.rpartition("/")
        owner = ids.get(parent)
        draft.do(sections.add(draft.plan, new_id, owner, title=title))
        ids[path] = draft.plan.sections(owner)[-1].id
    return draft, ids


@pytest.mark.parametrize(
    ("label", "following"),
    [
        ("I.", "II."), ("III.", "IV."), ("VIII.", "IX."), ("1.", "2."), ("9", "10"), ("2.9.",
        "2.10."), ("2.1", "2.2"),
        ("a)", "b)"), ("d)", "đ)"), ("đ)", "e)"), ("e)", "g)"), ("i)", "k)"), ("y)", ""),
        ("Điều 1.", "Điều 2."),
        ("", ""), ("*", ""),
    ],
)  # fmt: skip
def test_numbers_continue_as_the_decree_counts(label: str, following: str) -> None:
    assert numbering.following(label) == following


@given(st.integers(1, 89))
def test_roman_numbers_come_back(number: int) -> None:
    assert numbering.from_roman(numbering.to_roman(number)) == number


def test_a_new_section_gets_the_next_number_of_its_place() -> None:
    draft, ids = build("a", "b", "b/c", "b/d", "b/d/e", "b/d/f")
    labels = {s.title: s.label for s in draft.plan.walk_sections()}
    assert labels == {"a": "I.", "b": "II.", "c": "1.", "d": "2.", "e": "a)", "f": "b)"}
    assert sections.next_label(draft.plan, ids["b"], 1) == "2."


def test_sections_move_with_everything_below_them() -> None:
    draft, ids = build("a", "a/x", "a/x/y", "b")
    draft.do(tree.move(draft.plan, Section, [ids["a/x"]], ids["b"], 0))
    assert outline(draft.plan) == ["a", ("b", [("x", ["y"])])]
    draft.do(tree.outdent(draft.plan, Section, [ids["a/x"]]))
    assert outline(draft.plan) == ["a", "b", ("x", ["y"])]
    draft.do(tree.shift(draft.plan, Section, [ids["a/x"]], -1))
    draft.do(tree.indent(draft.plan, Section, [ids["a/x"]]))
    assert outline(draft.plan) == [("a", [("x", ["y"])]), "b"]


def test_a_section_never_comes_to_lie_below_itself() -> None:
    draft, ids = build("a", "a/b")
    with pytest.raises(PlanError, match=r"tree\.into_itself"):
        tree.move(draft.plan, Section, [ids["a"]], ids["a/b"], 0)


def test_depth_is_limited_as_for_criteria() -> None:
    draft, ids = build(*("/".join("a" * n) for n in range(1, MAX_DEPTH + 1)))
    deepest = ids["/".join("a" * MAX_DEPTH)]
    with pytest.raises(PlanError, match=r"tree\.too_deep"):
        draft.do(sections.add(draft.plan, lambda: "f" * 32, deepest, title="b"))


def test_deleting_takes_what_lies_below_and_undo_brings_it_back() -> None:
    draft, ids = build("a", "a/b", "a/b/c", "d")
    before = draft.plan.copy()
    changes = sections.delete(draft.plan, [ids["a"], ids["a/b"]])
    draft.do(changes)
    assert outline(draft.plan) == ["d"]
    draft.do(inverse(changes))
    assert draft.plan.same_content(before)


def test_text_is_cleaned_and_unknown_fields_are_refused() -> None:
    draft, ids = build("a")
    draft.do(sections.set_text(draft.plan, ids["a"], "body", " một\r\nhai\x00 "))
    draft.do(sections.set_text(draft.plan, ids["a"], "title", " hai \n dòng "))
    (section,) = draft.plan.sections(None)
    assert (section.title, section.body) == ("hai dòng", "một\nhai")
    with pytest.raises(PlanError, match=r"field\.unknown"):
        sections.set_text(draft.plan, ids["a"], "parent_id", "x")


def test_a_field_is_put_into_one_line_of_the_body() -> None:
    draft, ids = build("a")
    draft.do(sections.set_text(draft.plan, ids["a"], "body", "một\nđạt **64,94** điểm"))
    draft.do(sections.put_field(draft.plan, ids["a"], "body", 1, 4, 9, "total:2017"))
    assert draft.plan.sections(None)[0].body == "một\nđạt **{{total:2017}}** điểm"
    for where, line, code in (("label", 0, "field.unknown"), ("body", 2, "row.stale")):
        with pytest.raises(PlanError, match=code):
            sections.put_field(draft.plan, ids["a"], where, line, 0, 1, "goal")


def test_a_title_typed_or_pasted_into_the_outline_is_one_line() -> None:
    from parplanner.domain.edits import cells

    plan = Plan()
    plan.apply(sections.add(plan, lambda: "a" * 32, None, title="Một"))
    plan.apply(
        cells.set_cells(plan, lambda: "b" * 32, cells.SECTIONS, [("a" * 32, "title", "Hai\ndòng")])
    )
    assert plan.get(Section, "a" * 32).title == "Hai dòng"
