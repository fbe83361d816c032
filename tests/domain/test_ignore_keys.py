"""What makes an ignored finding this one: whatever it says; two with another detail, two keys."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parplanner.document.samples import sample_plan
from parplanner.document.sentences.doubts import DOUBTS
from parplanner.document.sentences.findings import FINDINGS
from parplanner.domain import ignored, rules
from parplanner.domain.edits import criteria, details, ignoring, plan_info, sections, tasks
from parplanner.domain.edits.draft import Draft
from parplanner.domain.findings import Finding
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Basis, Task
from tests.domain.plan_p import new_ids_from, plan_p
from tests.domain.random_edits import Officer
from tests.domain.test_form_rules import BREAKS, ready
from tests.domain.test_rules import BREAKERS, sound_plan
from tests.domain.test_text_tasks import changed
from tests.plans import hanoi_plan

NOT_THE_FACT = {
    "line": "words typed before it move it",
    "start": "words typed before it move it",
    "end": "words typed before it move it",
    "after": "a neighbour, named to find the row",
    "also": "what follows from it, told beside it",
    "also_should": "what follows from it, told beside it",
}
"""The only details that two keys may have in common while they differ, and why."""

TEXT = """\
Năm 2025 đạt 60 điểm, năm 2024 đạt 60 điểm; xếp hạng 13/20. Năm 2023 đạt 30 điểm.
Có 11 tiêu chí đạt điểm tối đa. Kết quả có 50 tiêu chí thành phần.
Mục tiêu năm 2026: đạt 85 điểm trở lên.
Trước ngày 31/02/2026.
Quyết định số 10/QĐ-UBND ngày 05/01/2026; Quyết định số 10/QĐ-UBND ngày 06/01/2026.
Năm 2025 đạt tổng điểm 94,11 điểm, trong đó điểm thẩm định 66,74 điểm; \
điểm điều tra xã hội học 29,37 điểm.
Báo cáo Sở Thông tin và Truyền thông tỉnh X.
Tổng {{total:2019}} và {{total:2018}}.
{{table:results}}
{{table:nothing}}"""


def _plans() -> Iterator[Plan]:
    yield hanoi_plan()
    yield sample_plan("ha-noi-2018")
    for _, _, breaks, _, _ in BREAKERS:
        draft = Draft(sound_plan())
        breaks(draft)
        yield draft.plan
    for _, breaks_form in BREAKS:
        draft = ready()
        breaks_form(draft)
        yield draft.plan
    yield changed("so-noi-vu-2019", "Nêu cao trách nhiệm", "lead", "Thanh tra Sở")
    yield _written()
    for seed in range(40):
        yield _after_an_officers_day(seed)


def _written() -> Plan:
    """Plan P with a text, a basis, a deadline and a code that are wrong."""
    draft, new_id = Draft(plan_p(TEXT)), new_ids_from(4_000)
    draft.do(plan_info.set_info(draft.plan, issue_date="2026-01-15"))
    draft.do(sections.add(draft.plan, new_id, None, title="Tổ chức thực hiện"))
    text = "Căn cứ Quyết định số 20/QĐ-UBND ngày 20/01/2026 của UBND tỉnh"
    draft.do(details.add(draft.plan, new_id, Basis, text=text))
    task = next(iter(draft.plan.all(Task)))
    draft.do(tasks.set_text(draft.plan, task.id, "deadline", "31/12/2025"))
    leaf = next(node for node in draft.plan.walk() if node.code == "2.1.1")
    draft.do(criteria.set_text(draft.plan, leaf.id, "code", "3.1.9"))
    return draft.plan


def _after_an_officers_day(seed: int) -> Plan:
    draft, officer = Draft(plan_p(TEXT) if seed % 2 else hanoi_plan()), Officer(seed)
    for _ in range(15):
        draft.do(officer.edit(draft.plan))
    return draft.plan


@lru_cache(maxsize=1)
def told() -> tuple[Finding, ...]:
    """Every kind of finding, many of each."""
    return tuple(found for plan in _plans() for found in rules.findings(plan))


def others(found: Finding) -> Iterator[tuple[str, Finding]]:
    """The same finding with one thing said otherwise; the name of that thing."""
    yield "code", replace(found, code=f"{found.code}_X")
    yield "row", replace(found, row="f" * 32 if found.row != "f" * 32 else None)
    yield "column", replace(found, column="another" if found.column != "another" else None)
    yield "column_name", replace(found, column_name=f"{found.column_name} 2031")
    yield "printed", replace(found, printed=(found.printed or 0) + 1)
    yield "computed", replace(found, computed=(found.computed or 0) + 1)
    if found.row is None:
        yield "cell", replace(found, cell=f"{found.cell}1")
    if found.code.startswith("CODE_"):
        yield "row_code", replace(found, row_code=f"{found.row_code}.1")
    for name, value in found.details.items():
        if name not in NOT_THE_FACT:
            yield name, replace(found, details={**found.details, name: f"{value}1"})
            fewer = {key: text for key, text in found.details.items() if key != name}
            yield f"without {name}", replace(found, details=fewer)


def test_every_kind_of_finding_is_among_those_asked() -> None:
    """A new rule needs a plan above that breaks it."""
    assert {found.code for found in told()} == FINDINGS.keys() - DOUBTS.keys()


def test_findings_that_differ_in_one_thing_they_say_never_share_a_key() -> None:
    shared = set()
    for found in told():
        key = ignored.key(found)
        shared |= {(found.code, name) for name, other in others(found) if ignored.key(other) == key}
    assert shared == set()


def test_a_finding_that_moved_or_whose_neighbours_changed_is_the_same() -> None:
    asked = set()
    for found in told():
        for name in NOT_THE_FACT.keys() & found.details.keys():
            asked.add(name)
            moved = replace(found, details={**found.details, name: f"{found.details[name]}1"})
            assert ignored.key(moved) == ignored.key(found), (found.code, name)
    assert asked == NOT_THE_FACT.keys()


def _facts(found: Finding) -> dict[str, str]:
    return {name: value for name, value in found.details.items() if name not in NOT_THE_FACT}


def test_two_findings_of_one_plan_have_two_keys_unless_they_say_the_same_elsewhere() -> None:
    for plan in _plans():
        said: dict[str, Finding] = {}
        for found in rules.findings(plan):
            bare = replace(
                found,
                details=_facts(found),
                ignored="",
                severity="",
                row_code="",
                row_title="",
                suspects=(),
            )
            assert said.setdefault(ignored.key(found), bare) == bare


WORDS = st.text(alphabet="ab/=1 ", max_size=6)
NAMES = ["text", "should", "kind", "field", "reason", "new"]
ANY = st.builds(
    Finding,
    code=st.sampled_from(sorted(FINDINGS)),
    severity=st.just("warning"),
    row=st.none() | WORDS,
    column=st.none() | WORDS,
    column_name=WORDS,
    printed=st.none() | st.integers(-9, 9),
    computed=st.none() | st.integers(-9, 9),
    details=st.dictionaries(st.sampled_from(NAMES), WORDS),
)


@given(found=ANY)
@settings(max_examples=300)
def test_any_finding_imaginable_has_another_key_when_one_thing_is_said_otherwise(
    found: Finding,
) -> None:
    key = ignored.key(found)
    assert [name for name, other in others(found) if ignored.key(other) == key] == []


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ("Tổng {{total:2018}} và {{total:2019}}.", "FIELD_NO_DATA"),
        ("{{table:nothing}}\n{{table:nobody}}", "TABLE_NO_DATA"),
    ],
)
def test_living_with_one_of_two_in_a_section_leaves_the_other_open(body: str, code: str) -> None:
    draft = Draft(plan_p(body))
    first, second = [f for f in rules.findings(draft.plan) if f.code == code]
    draft.do(ignoring.ignore(draft.plan, [first], "Đã thống nhất"))
    told = [f for f in rules.findings(draft.plan) if f.ignored]
    assert told == [replace(first, ignored="Đã thống nhất")]
    assert second in ignored.still_open(rules.findings(draft.plan))
