"""Every rule finds what breaks it and is silent about a plan that keeps it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import combinations, permutations, product

import pytest

from parplanner.domain.changes import Change, added, removed
from parplanner.domain.edits import applicability, criteria, plan_info, scores, tasks, units
from parplanner.domain.edits.draft import Draft
from parplanner.domain.findings import ERROR, INFO, WARNING, Finding
from parplanner.domain.plan import Plan
from parplanner.domain.rows import (
    MAX_COLUMN,
    RESULT,
    TARGET,
    Agency,
    CriteriaSet,
    Criterion,
    PlanInfo,
    PrintedFigure,
    Row,
    Score,
    ScoreColumn,
    Task,
    Unit,
    derived_id,
)
from parplanner.domain.rules import findings
from parplanner.domain.units import MAX_VARIANTS, looks_alike, variants
from tests.plans import column_id, hanoi_plan

BASE, AIM, LATER = column_id(2017, RESULT), column_id(2018, TARGET), column_id(2019, TARGET)


def rid(number: int) -> str:
    return f"{number:032x}"


def sound_plan() -> Plan:
    """One field of two criteria with results, targets, tasks and units that break no rule."""
    field = Criterion(id=rid(1), code="1", title="Lĩnh vực", max_points=3_000)
    first = Criterion(
        id=rid(2), parent_id=field.id, position=1, code="1.1", title="Một", max_points=2_000
    )
    second = Criterion(
        id=rid(3), parent_id=field.id, position=2, code="1.2", title="Hai", max_points=1_000
    )
    lead, partner = (
        Unit(id=rid(4), name="Văn phòng", position=1),
        Unit(id=rid(5), name="Thanh tra", position=2),
    )
    columns = [
        ScoreColumn(id=column_id(y, k), year=y, kind=k)
        for y, k in ((2017, RESULT), (2018, TARGET), (2019, TARGET))
    ]
    points = {(first.id, BASE): 1_000, (first.id, AIM): 1_500, (first.id, LATER): 2_000}
    points |= {(second.id, BASE): 1_000, (second.id, AIM): 1_000, (second.id, LATER): 1_000}
    work = Task(id=rid(6), criterion_id=first.id, lead_unit_id=lead.id)
    facts = [
        Agency(id=derived_id("Agency"), name="Ban Dân tộc"),
        CriteriaSet(id=derived_id("CriteriaSet"), total_max=3_000),
        PlanInfo(id=derived_id("PlanInfo"), base_year=2017, goal_points=2_500, goal_year=2018),
    ]
    scored = [scores.score_row(c, y, p) for (c, y), p in points.items()]
    coop = tasks.assignment(work.id, partner.id, 1)
    return Plan.from_rows(
        [*facts, field, first, second, lead, partner, *columns, *scored, work, coop]
    )


def test_a_sound_plan_has_no_findings() -> None:
    assert findings(sound_plan()) == []


Breaker = Callable[[Draft], None]
NEW = iter(range(1_000, 10_000))


def fresh() -> str:
    return rid(next(NEW))


def change(draft: Draft, cls: type, row_id: str, **values: object) -> None:
    row = draft.plan.get(cls, row_id)
    draft.do([Change(row, replace(row, **values))])


def node(number: int) -> Callable[..., Breaker]:
    return lambda **values: lambda d: change(d, Criterion, rid(number), **values)


def marked(number: int, years: tuple[int, ...] = (2017, 2018, 2019), **why: str) -> Breaker:
    return lambda d: d.do(applicability.set_years(d.plan, [rid(number)], years, **why))


def score(criterion: int, column: str, value: int | None) -> Breaker:
    def act(draft: Draft) -> None:
        old = draft.plan.score(rid(criterion), column)
        assert old is not None
        draft.do([removed(old) if value is None else Change(old, replace(old, points=value))])

    return act


def many(*acts: Breaker) -> Breaker:
    def act(draft: Draft) -> None:
        for one in acts:
            one(draft)

    return act


def printed(criterion: int | None, column: str | None, value: int) -> Breaker:
    where = None if criterion is None else rid(criterion)
    return lambda d: d.do(
        [
            added(
                PrintedFigure(
                    id=fresh(), criterion_id=where, column_id=column, points=value, cell="H67"
                )
            )
        ]
    )


def third(**values: object) -> Breaker:
    return lambda d: d.do(
        [added(Criterion(id=rid(9), parent_id=rid(1), position=3, title="Ba", **values))]
    )  # type: ignore[arg-type]


def due(deadline: str) -> Breaker:
    return lambda d: change(d, Task, rid(6), deadline=deadline)


def two_more_tasks(draft: Draft) -> None:
    """So that most tasks of the plan name who cooperates."""
    for number in (7, 8):
        draft.do(tasks.add(draft.plan, fresh, rid(2)))
        task = draft.plan.tasks_of(rid(2))[-1]
        draft.do(tasks.set_lead(draft.plan, fresh, task.id, "Phòng A"))
        draft.do(tasks.set_coop(draft.plan, fresh, task.id, f"Phòng {number}"))


def alone(task: int) -> Breaker:
    return lambda d: d.do(tasks.set_coop(d.plan, fresh, rid(task), ""))


def facts(**values: int | str | None) -> Breaker:
    return lambda d: d.do(plan_info.set_info(d.plan, **values))


# code, severity, what breaks the rule, the row it points at, the column
BREAKERS: list[tuple[str, str, Breaker, str | None, str | None]] = [
    ("TOTAL_MISMATCH", ERROR, printed(None, AIM, 1_000), None, AIM),
    ("TOTAL_MISMATCH", ERROR, printed(1, None, 3_500), rid(1), MAX_COLUMN),
    ("CHILDREN_MAX_MISMATCH", ERROR, node(1)(max_points=3_500), rid(1), MAX_COLUMN),
    (
        "SET_TOTAL_MISMATCH",
        ERROR,
        lambda d: d.do(plan_info.set_criteria_set(d.plan, total_max=4_000)),
        None,
        MAX_COLUMN,
    ),
    ("SCORE_OVER_MAX", ERROR, score(2, BASE, 2_500), rid(2), BASE),
    ("TARGET_OVER_MAX", ERROR, score(2, LATER, 2_500), rid(2), LATER),
    ("TARGET_FALLS", WARNING, score(2, LATER, 1_200), rid(2), LATER),
    ("TARGET_BELOW_RESULT", WARNING, score(2, AIM, 900), rid(2), AIM),
    ("NO_IMPROVEMENT", INFO, many(score(2, AIM, 1_000), score(2, LATER, 1_000)), rid(2), LATER),
    ("CODE_MISSING", WARNING, node(3)(code=" "), rid(3), "code"),
    ("CODE_DUPLICATE", WARNING, node(3)(code="1.1."), rid(3), "code"),
    ("CODE_GAP", INFO, node(3)(code="1.3"), rid(3), "code"),
    (
        "GROUP_SCORES_IGNORED",
        WARNING,
        lambda d: d.do([added(scores.score_row(rid(1), BASE, 5))]),
        rid(1),
        "title",
    ),
    ("NOT_APPLICABLE_WITHOUT_BASIS", WARNING, marked(3), rid(3), "title"),
    (
        "NOT_APPLICABLE_WITH_POINTS",
        INFO,
        many(score(3, AIM, 500), marked(3, (2018,), reason="QĐ 876")),
        rid(3),
        AIM,
    ),
    ("LOST_WITHOUT_TASK", WARNING, lambda d: d.do(tasks.delete(d.plan, [rid(6)])), rid(2), "title"),
    ("NO_LEAD_UNIT", WARNING, lambda d: change(d, Task, rid(6), lead_unit_id=None), rid(6), "lead"),
    (
        "LEAD_ALSO_COOPERATES",
        WARNING,
        lambda d: change(d, Task, rid(6), lead_unit_id=rid(5)),
        rid(6),
        "coop",
    ),
    ("NO_COOPERATING_UNIT", WARNING, many(two_more_tasks, alone(6)), rid(6), "coop"),
    ("GOAL_NOT_MET", WARNING, facts(goal_points=2_501), None, None),
    ("DAY_DOES_NOT_EXIST", WARNING, due("31/4/2018"), rid(6), "deadline"),
    ("DAY_DOES_NOT_EXIST", WARNING, due("trước ngày 12/31/2018"), rid(6), "deadline"),
    ("DEADLINE_UNCLEAR", WARNING, due("43465"), rid(6), "deadline"),
    ("DEADLINE_UNCLEAR", WARNING, due("31/12/2081"), rid(6), "deadline"),
    (
        "UNIT_VARIANTS",
        WARNING,
        lambda d: d.do(tasks.set_coop(d.plan, fresh, rid(6), "Thanh tra\nThanh tra Ban")),
        None,
        "unit",
    ),
]


@pytest.mark.parametrize(
    ("code", "severity", "breaker", "row", "column"),
    BREAKERS,
    ids=[f"{b[0]}-{b[4]}" for b in BREAKERS],
)
def test_every_rule_finds_what_breaks_it(
    code: str, severity: str, breaker: Breaker, row: str | None, column: str | None
) -> None:
    draft = Draft(sound_plan())
    breaker(draft)
    found = [f for f in findings(draft.plan) if f.code == code]
    assert len(found) == 1, [f.code for f in findings(draft.plan)]
    assert found[0].severity == severity
    assert found[0].column == column
    if row is not None:
        assert found[0].row == row


SILENT: list[tuple[str, Breaker]] = [
    ("TOTAL_MISMATCH", printed(None, AIM, 2_500)),
    ("CHILDREN_MAX_MISMATCH", node(1)(max_points=None)),
    ("CHILDREN_MAX_MISMATCH", marked(3)),
    ("SET_TOTAL_MISMATCH", marked(3)),
    (
        "SET_TOTAL_MISMATCH",
        many(
            printed(None, None, 4_000),
            lambda d: d.do(plan_info.set_criteria_set(d.plan, total_max=4_000)),
        ),
    ),
    ("SCORE_OVER_MAX", score(2, BASE, 2_000)),
    ("TARGET_FALLS", score(2, AIM, None)),
    ("TARGET_BELOW_RESULT", score(2, AIM, 1_000)),
    ("NO_IMPROVEMENT", score(2, BASE, None)),
    ("CODE_DUPLICATE", many(node(2)(code=""), node(3)(code=""))),
    ("CODE_GAP", node(3)(code="2.7")),
    ("LOST_WITHOUT_TASK", lambda d: d.do(tasks.move(d.plan, [rid(6)], rid(1), 0))),
    ("NOT_APPLICABLE_WITHOUT_BASIS", marked(3, reason="Không có bộ phận một cửa")),
    ("NOT_APPLICABLE_WITHOUT_BASIS", marked(3, document="QĐ 876")),
    ("NOT_APPLICABLE_WITH_POINTS", many(score(3, AIM, None), marked(3, (2018,)))),
    ("GOAL_NOT_MET", facts(goal_points=None)),
    ("DAY_DOES_NOT_EXIST", due("30/4/2018")),
    ("DAY_DOES_NOT_EXIST", due("Thường xuyên")),
    ("DEADLINE_UNCLEAR", due("31/12/2024")),  # the plan has a column of 2019
    ("DEADLINE_UNCLEAR", due("Giai đoạn 2021-2030")),
    (
        "UNIT_VARIANTS",
        lambda d: d.do(
            tasks.set_coop(d.plan, fresh, rid(6), "Thanh tra\nThanh tra và Tổ tiếp công dân")
        ),
    ),
]


@pytest.mark.parametrize(("code", "act"), SILENT, ids=[f"{i}-{s[0]}" for i, s in enumerate(SILENT)])
def test_every_rule_is_silent_when_it_is_kept(code: str, act: Breaker) -> None:
    draft = Draft(sound_plan())
    act(draft)
    assert [f for f in findings(draft.plan) if f.code == code] == []


AIMS = (AIM, LATER, column_id(2020, TARGET))
HEIGHTS = (None, 800, 1_000, 1_200)


def aiming_at(*aims: int | None) -> Plan:
    """One row with a result of 1,000 and these targets of three years."""
    row = Criterion(id=rid(2), code="1", title="Một", max_points=2_000)
    info = PlanInfo(id=derived_id("PlanInfo"), base_year=2017)
    columns = [ScoreColumn(id=BASE, year=2017, kind=RESULT)]
    columns += [ScoreColumn(id=c, year=2018 + at, kind=TARGET) for at, c in enumerate(AIMS)]
    points = {BASE: 1_000} | {c: aim for c, aim in zip(AIMS, aims, strict=True) if aim is not None}
    scored = [scores.score_row(row.id, column, value) for column, value in points.items()]
    return Plan.from_rows([info, row, *columns, *scored])


@pytest.mark.parametrize("aims", list(product(HEIGHTS, repeat=3)), ids=str)
def test_every_later_target_is_asked_once_the_first_against_the_result_the_rest_in_turn(
    aims: tuple[int | None, ...],
) -> None:
    """target(y+1) ≥ target(y) ≥ result: a year without a target is passed over, none told twice."""
    wanted = []
    before, code = 1_000, "TARGET_BELOW_RESULT"
    for column, aim in zip(AIMS, aims, strict=True):
        if aim is None:
            continue
        if aim < before:
            wanted.append((code, column, aim, before))
        before, code = aim, "TARGET_FALLS"
    asked = ("TARGET_BELOW_RESULT", "TARGET_FALLS")
    found = [f for f in findings(aiming_at(*aims)) if f.code in asked]
    told = [(f.code, f.column, f.printed, f.computed) for f in found]
    assert sorted(told, key=lambda f: AIMS.index(str(f[1]))) == wanted


@pytest.mark.parametrize("aims", list(product(HEIGHTS, repeat=3)), ids=str)
def test_a_row_with_any_target_below_the_result_is_told(aims: tuple[int | None, ...]) -> None:
    told = {f.code for f in findings(aiming_at(*aims))} & {"TARGET_BELOW_RESULT", "TARGET_FALLS"}
    if any(aim is not None and aim < 1_000 for aim in aims):
        assert told


def of(plan: Plan, code: str) -> list[Finding]:
    return [f for f in findings(plan) if f.code == code]


def test_the_wrong_total_of_ha_noi_points_at_row_4_3() -> None:
    draft = Draft(hanoi_plan())
    draft.do(
        [
            added(
                PrintedFigure(id=fresh(), column_id=AIM, points=78_890, cell="H67", source="x.xlsx")
            )
        ]
    )
    (finding,) = of(draft.plan, "TOTAL_MISMATCH")
    assert (finding.printed, finding.computed, finding.difference) == (78_890, 79_710, -820)
    assert finding.suspects == ("4.3",)
    assert (finding.column_name, finding.cell) == ("2018", "H67")


def test_points_edited_after_the_import_do_not_make_the_printed_total_wrong() -> None:
    draft = Draft(hanoi_plan())
    for column, points in ((BASE, 64_940), (AIM, 78_890)):
        draft.do(
            [
                added(
                    PrintedFigure(
                        id=fresh(), column_id=column, points=points, cell="H67", source="x.xlsx"
                    )
                )
            ]
        )
    row = next(n for n in draft.plan.walk() if n.code == "1.2")
    draft.do(scores.set_points(draft.plan, row.id, BASE, 500))
    draft.do(scores.set_points(draft.plan, row.id, AIM, 900))
    told = [(f.column, f.severity, f.suspects) for f in of(draft.plan, "TOTAL_MISMATCH")]
    assert told == [(BASE, INFO, ()), (AIM, INFO, ())]


def test_ha_noi_breaks_the_rules_that_the_study_found() -> None:
    plan = hanoi_plan()
    rows = {code: [f.row_code for f in of(plan, code)] for code in {f.code for f in findings(plan)}}
    assert rows["NO_IMPROVEMENT"] == ["3.3.2", "4.1", "", "4.3", "9.2"]
    assert rows["CODE_MISSING"] == [""]
    assert of(plan, "CODE_MISSING")[0].details == {"after": "4.1"}
    assert rows["NO_COOPERATING_UNIT"] == ["8.3"]
    assert not {
        "TARGET_FALLS",
        "SCORE_OVER_MAX",
        "TARGET_OVER_MAX",
        "SET_TOTAL_MISMATCH",
        "GOAL_NOT_MET",
    } & set(rows)
    pairs = {(f.details["keep"], f.details["other"]) for f in of(plan, "UNIT_VARIANTS")}
    assert {
        ("Văn phòng Ban", "Văn phòng"),
        ("Phòng TT&ĐB", "Phòng TT&DB"),
        ("Phòng Chính sách dân tộc", "Phòng CSDT"),
        ("Lãnh đạo Ban Dân tộc", "Lãnh đạo Ban"),
    } <= pairs
    assert not any("Tổ tiếp công dân" in name for pair in pairs for name in pair)


def test_a_plan_that_knows_no_year_finds_no_deadline_far() -> None:
    task = Task(id=rid(1), deadline="31/12/2031")
    assert of(Plan.from_rows([task]), "DEADLINE_UNCLEAR") == []
    dated = [task, PlanInfo(id=derived_id("PlanInfo"), issue_date="2024-03-05")]
    (found,) = of(Plan.from_rows(dated), "DEADLINE_UNCLEAR")
    assert found.details == {"text": "31/12/2031", "reason": "year_far"}


def test_errors_come_first() -> None:
    draft = Draft(hanoi_plan())
    draft.do([added(PrintedFigure(id=fresh(), column_id=AIM, points=1, cell="H1"))])
    severities = [f.severity for f in findings(draft.plan)]
    assert severities == sorted(severities, key=[ERROR, WARNING, INFO].index)


def test_a_blank_plan_and_a_plan_of_strange_codes_can_be_checked() -> None:
    assert findings(Plan()) == []
    draft = Draft(Plan())
    for code in (".", "1..2", "٣.٣", "9" * 5_000, "\u0301", ""):
        draft.do(criteria.add(draft.plan, fresh, None, code=code, title=code))
    assert {f.code for f in findings(draft.plan)} <= {"CODE_MISSING", "CODE_GAP", "CODE_DUPLICATE"}


@pytest.mark.parametrize("name", ["Phòng số {}", "Phòng", "Văn phòng Ban {}", "?"])
def test_thousands_of_units_that_begin_alike_are_looked_through_in_bounds(name: str) -> None:
    rows: list[Row] = [Unit(id=rid(i), name=name.format(i), position=i) for i in range(20_000)]
    rows += [Task(id=rid(100_000 + i), lead_unit_id=rid(i)) for i in range(20_000)]
    plan = Plan.from_rows(rows)
    assert len(variants(plan)) <= MAX_VARIANTS


def test_looking_names_up_finds_the_same_pairs_as_comparing_each_with_each() -> None:
    words = [
        "Văn phòng",
        "Phòng",
        "Chính sách dân tộc",
        "CSDT",
        "Ban",
        "của Ban Dân tộc",
        "TT&ĐB",
        "TT&DB",
        "Sở",
        "số 1",
    ]
    names = [" ".join(pair) for pair in permutations(words, 2)] + words
    rows: list[Row] = [Unit(id=rid(i), name=n, position=i) for i, n in enumerate(names)]
    rows += [Task(id=rid(100_000 + i), lead_unit_id=rid(i)) for i in range(len(names))]
    plan = Plan.from_rows([*rows, Agency(id=rid(2**20), name="Ban Dân tộc thành phố Hà Nội")])
    agency = ("ban", "dan", "toc", "thanh", "pho", "ha", "noi")
    slow = {
        frozenset(pair)
        for pair in combinations(names, 2)
        if looks_alike(*pair, agency) and pair[0].split()[0] == pair[1].split()[0]
    }
    quick = {frozenset((v.keep.name, v.other.name)) for v in variants(plan)}
    assert slow <= quick
    assert len(slow) > 20


def test_scores_of_deleted_columns_are_gone() -> None:
    draft = Draft(sound_plan())
    draft.do(scores.remove_column(draft.plan, AIM))
    assert draft.plan.count(Score) == 4
    assert units.ensure(draft.plan, fresh, "văn  PHÒNG") == (rid(4), ())
