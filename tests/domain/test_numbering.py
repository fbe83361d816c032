"""Section numbers follow the structure: nothing is twice, nothing is skipped, an own way of
numbering stays."""

from __future__ import annotations

import pytest

from parplanner.domain.changes import inverse
from parplanner.domain.edits import numbering, sections
from parplanner.domain.edits.draft import Draft
from parplanner.domain.plan import Plan
from tests.plans import new_ids

IDS = new_ids()


def plan_of(*paths: str) -> tuple[Draft, dict[str, str]]:
    """Sections by path of labels: ``I.``, ``I./1.`` …"""
    draft = Draft(Plan())
    ids: dict[str, str] = {}
    for path in paths:
        parent, _, label = path.rpartition("/")
        owner = ids[parent] if parent else None
        draft.do(sections.add(draft.plan, IDS, owner, label=label, title=path))
        ids[path] = draft.plan.sections(owner)[-1].id
    return draft, ids


def labels(plan: Plan) -> list[str]:
    return [s.label for s in plan.walk_sections()]


@pytest.mark.parametrize(
    ("labels_", "known"),
    [
        (["I.", "II.", "III."], ("I.", "IV.")), (["2.1.", "2.2."], ("2.1.", "2.3.")), (["a)",
        "b)"], ("a)", "c)")),
        (["Điều 4.", "Điều 5."], ("Điều 4.", "Điều 6.")), (["I.", "", "II."], ("I.", "III.")),
        (["01.", "02."], ("01.", "03.")), (["09", "10"], ("09", "11")), (["H)", "I)"], ("H)",
        "K)")),
        (["h)", "i)"], ("h)", "k)")), (["Năm 2017", "Năm 2018"], None),
        (["I.", "III."], None), (["I.", "2."], None), (["I.", "I."], None), ([""], None), (["*"],
        None),
    ],
)  # fmt: skip
def test_labels_that_count_one_by_one_are_a_scheme(
    labels_: list[str], known: tuple[str, str] | None
) -> None:
    found = numbering.regular(labels_)
    if known is None:
        assert found is None
    else:
        assert found is not None
        scheme, first = found
        count = sum(1 for label in labels_ if label)
        assert (scheme.label(first), scheme.label(first + count)) == known


def test_an_added_section_is_numbered_and_those_behind_it_count_on() -> None:
    draft, ids = plan_of("I.", "II.", "II./1.", "II./2.", "III.")
    changes = sections.add(draft.plan, IDS, None, 1, title="mới")
    draft.do(changes)
    assert labels(draft.plan) == ["I.", "II.", "III.", "1.", "2.", "IV."]
    draft.do(sections.add(draft.plan, IDS, ids["II."], 0, title="đầu"))
    assert labels(draft.plan) == ["I.", "II.", "III.", "1.", "2.", "3.", "IV."]


def test_numbers_below_go_along_with_the_number_above() -> None:
    draft, ids = plan_of("1.", "1./1.1.", "2.", "2./2.1.", "2./2.1./2.1.1.", "2./2.2.")
    draft.do(sections.rearrange(draft.plan, [ids["2."]], "up"))
    assert labels(draft.plan) == ["1.", "1.1.", "1.1.1.", "1.2.", "2.", "2.1."]


@pytest.mark.parametrize(
    ("section", "way", "expected"),
    [
        ("II.", "up", ["I.", "1.", "2.", "II.", "III."]),
        ("II.", "down", ["I.", "II.", "III.", "1.", "2."]),
        ("III.", "in", ["I.", "II.", "1.", "2.", "3."]),
        ("II./1.", "out", ["I.", "II.", "1.", "III.", "IV."]),
        ("II./1.", "down", ["I.", "II.", "1.", "2.", "III."]),
    ],
)
def test_a_moved_section_takes_the_number_of_its_place(
    section: str, way: str, expected: list[str]
) -> None:
    draft, ids = plan_of("I.", "II.", "II./1.", "II./2.", "III.")
    before = draft.plan.copy()
    changes = sections.rearrange(draft.plan, [ids[section]], way)
    draft.do(changes)
    assert labels(draft.plan) == expected
    draft.do(inverse(changes))
    assert draft.plan.same_content(before), "one step"


def test_a_deleted_section_leaves_no_gap() -> None:
    draft, ids = plan_of("I.", "II.", "II./1.", "III.")
    draft.do(sections.delete(draft.plan, [ids["II."]]))
    assert labels(draft.plan) == ["I.", "II."]


def test_first_children_count_below_their_new_parent() -> None:
    draft, ids = plan_of("1.", "1./1.1.", "2.", "3.")
    draft.do(sections.rearrange(draft.plan, [ids["3."]], "in"))
    assert labels(draft.plan) == ["1.", "1.1.", "2.", "2.1."]
    draft, ids = plan_of("1.", "2.", "3.")
    draft.do(sections.rearrange(draft.plan, [ids["3."]], "in"))
    assert labels(draft.plan) == ["1.", "2.", "1."], "nothing says that this outline counts 2.1."
    draft, ids = plan_of("1.", "2.", "2./2.1.", "2./2.2.")
    draft.do(sections.rearrange(draft.plan, [ids["2./2.1."]], "out"))
    assert labels(draft.plan) == ["1.", "2.", "2.1.", "3."]


@pytest.mark.parametrize("own", [("I.", "IIa.", "III."), ("Phần một", "Phần hai"), ("1", "A")])
def test_somebodys_own_way_of_numbering_stays(own: tuple[str, ...]) -> None:
    draft, ids = plan_of(*own)
    draft.do(sections.add(draft.plan, IDS, None, 1, title="mới"))
    now = labels(draft.plan)
    assert [label for label in now if label in own] == list(own)
    named = [label for label in now if label]
    assert len(set(named)) == len(named), "never a second III."
    draft.do(sections.delete(draft.plan, [ids[own[0]]]))
    assert [label for label in labels(draft.plan) if label in own] == list(own[1:])


def test_children_that_count_from_1_keep_their_numbers_when_their_parent_gets_another() -> None:
    draft, ids = plan_of("1.", "2.", "2./1.", "2./2.", "2./3.")
    draft.do(sections.rearrange(draft.plan, [ids["2."]], "up"))
    assert labels(draft.plan) == ["1.", "1.", "2.", "3.", "2."]
    draft, ids = plan_of("1.", "1./1.", "1./2.", "2.")
    draft.do(sections.add(draft.plan, IDS, None, 0, title="mới"))
    assert labels(draft.plan) == ["1.", "2.", "1.", "2.", "3."]


@pytest.mark.parametrize("label", ["-", "Ghi chú", "y)", "*"])
def test_a_label_that_counts_nothing_may_stand_twice(label: str) -> None:
    draft, ids = plan_of("I.", "I./" + label, label)
    draft.do(sections.add(draft.plan, IDS, ids["I."], label=label))
    draft.do(sections.add(draft.plan, IDS, ids["I."], label=""))
    draft.do(sections.rearrange(draft.plan, [ids[label]], "in"))
    assert labels(draft.plan).count(label) == 3


def test_the_end_of_the_alphabet_takes_no_label_away() -> None:
    draft, ids = plan_of("I.", *(f"I./{letter})" for letter in numbering.LETTERS))
    draft.do(sections.add(draft.plan, IDS, ids["I."], 3, title="mới"))
    draft.do(sections.delete(draft.plan, [draft.plan.sections(ids["I."])[3].id]))
    assert all(labels(draft.plan))


def test_children_that_change_with_their_parent_count_below_its_new_number() -> None:
    draft, ids = plan_of("1.", "2.", "2./2.1.", "2./2.2.", "2./2.3.")
    draft.do(sections.delete(draft.plan, [ids["1."], ids["2./2.1."]]))
    assert labels(draft.plan) == ["1.", "1.1.", "1.2."]


def test_text_without_a_number_stays_without_one() -> None:
    draft, ids = plan_of("I.", "", "II.")
    draft.do(sections.rearrange(draft.plan, [ids["II."]], "up"))
    assert labels(draft.plan) == ["I.", "II.", ""]
