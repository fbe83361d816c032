"""Totals and statistics are exact: the signed appendix of Hà Nội
2018, recomputed by hand in the domain study."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parplanner.document.samples import sample_plan
from parplanner.domain import points, scoring
from parplanner.domain.changes import Changes, inverse
from parplanner.domain.edits import criteria, plan_info, scores, tasks, units
from parplanner.domain.edits.draft import Draft
from parplanner.domain.plan import Plan
from parplanner.domain.rows import MAX_COLUMN, RESULT, TARGET, Criterion, Score, ScoreColumn, Unit
from parplanner.domain.scoring import Distribution, Scoring, column_statistics
from parplanner.domain.writing.narrative import Facts
from tests.domain.random_edits import Officer
from tests.plans import column_id, hanoi_plan, new_ids, outside

Y2017, Y2018, Y2019 = column_id(2017, RESULT), column_id(2018, TARGET), column_id(2019, TARGET)
COLUMNS = (MAX_COLUMN, Y2017, Y2018, Y2019)

# rows, max, 2017, 2018, 2019, 2017 %
FIELDS = {
    "1": (9, 15_000, 12_020, 13_250, 14_000, "80,13"),
    "2": (8, 13_000, 5_390, 9_310, 10_000, "41,46"),
    "3": (5, 8_000, 2_500, 5_000, 6_000, "31,25"),
    "4": (6, 8_500, 7_630, 7_850, 7_850, "89,76"),
    "5": (8, 16_000, 13_410, 14_250, 15_000, "83,81"),
    "6": (2, 8_000, 4_770, 6_000, 6_000, "59,63"),
    "7": (3, 15_500, 7_380, 10_270, 12_000, "47,61"),
    "8": (6, 13_000, 9_060, 11_000, 11_000, "69,69"),
    "9": (2, 3_000, 2_780, 2_780, 2_780, "92,67"),
}


def field(plan: Plan, code: str) -> Criterion:
    return next(c for c in plan.walk() if c.code == code)


@pytest.mark.parametrize("code", FIELDS)
def test_every_field_of_ha_noi_sums_up(code: str) -> None:
    plan = hanoi_plan()
    figures, node = Scoring(plan), field(plan, code)
    rows, *values, percent = FIELDS[code]
    assert len(figures.leaves(node.id)) == rows
    assert [figures.value(node.id, column) for column in COLUMNS] == values
    assert points.format_hundredths(points.percent(values[1], values[0])) == percent
    assert figures.lost(node.id, Y2017) == values[0] - values[1]


def test_the_totals_of_ha_noi_are_those_of_its_rows_not_the_printed_ones() -> None:
    figures = Scoring(hanoi_plan())
    assert [figures.value(None, column) for column in COLUMNS] == [100_000, 64_940, 79_710, 84_630]
    assert figures.lost(None, Y2017) == 35_060


def test_ha_noi_has_13_7_26_criteria_and_16_7_26_scored_rows() -> None:
    plan = hanoi_plan()
    base = scoring.base_column(plan)
    assert base is not None and base.id == Y2017
    statistics = scoring.column_statistics(plan, base)
    assert statistics.criteria == Distribution(at_max=13, zero=7, between=26)
    assert statistics.scored == Distribution(at_max=16, zero=7, between=26)
    assert (statistics.criteria.total, statistics.criteria.not_at_max, statistics.scored.total) == (
        46,
        33,
        49,
    )
    assert points.format_hundredths(statistics.index_percent) == "64,94"
    assert points.format_hundredths(statistics.average_per_field) == "7,22"
    zero = [
        leaf.code for leaf in Scoring(plan).leaves() if Scoring(plan).value(leaf.id, Y2017) == 0
    ]
    assert zero == ["1.2", "2.2", "2.3", "2.8", "3.1", "3.2", "3.4"]


def test_ha_noi_has_nine_fields_46_criteria_five_sub_criteria() -> None:
    counts = scoring.counts(hanoi_plan())
    assert (counts.fields, counts.criteria, counts.sub_criteria, counts.scored, counts.tasks) == (
        9,
        46,
        5,
        49,
        49,
    )


def test_28_rows_of_ha_noi_reach_their_maximum_and_28_rise() -> None:
    plan = hanoi_plan()
    figures = Scoring(plan)
    leaves = figures.leaves()
    assert sum(figures.value(c.id, Y2019) == c.max_points for c in leaves) == 28
    assert (
        sum((figures.value(c.id, Y2019) or 0) > (figures.value(c.id, Y2017) or 0) for c in leaves)
        == 28
    )


def unit_named(plan: Plan, name: str) -> Unit:
    return next(u for u in plan.all(Unit) if u.name == name)


def test_lost_points_of_ha_noi_by_lead_unit() -> None:
    draft, new_id = Draft(hanoi_plan()), new_ids()
    pairs = [
        ("Văn phòng Ban", "Văn phòng"),
        ("Phòng TT&ĐB", "Phòng TT&DB"),
        ("Lãnh đạo Ban Dân tộc", "Lãnh đạo Ban"),
    ]
    names = {u.name for u in draft.plan.all(Unit)}
    for keep, other in pairs:
        if {keep, other} <= names:
            ids = (unit_named(draft.plan, keep).id, unit_named(draft.plan, other).id)
            draft.do(units.merge(draft.plan, lambda: f"{int(new_id(), 16) + 2**100:032x}", *ids))
    figures = {
        f.unit.name: (f.lead_tasks, f.lost, f.planned_gain)
        for f in scoring.unit_figures(draft.plan)
    }
    assert figures["Văn phòng Ban"] == (34, 24_570, 13_700)
    assert figures["Thanh tra Ban"] == (7, 6_640, 3_640)
    assert figures["Phòng TT&ĐB"] == (3, 2_060, 1_060)
    led = {name: f for name, f in figures.items() if f[0]}
    assert sum(f[0] for f in led.values()) == 49
    assert sum(f[1] for f in led.values()) == 35_060
    assert sum(f[2] for f in led.values()) == 19_690


def test_the_goal_of_ha_noi_is_met() -> None:
    distance = scoring.goal_distance(hanoi_plan())
    assert distance is not None
    assert (distance.goal, distance.year, distance.total, distance.missing) == (
        75_000,
        2018,
        79_710,
        -4_710,
    )


def test_a_plan_without_a_goal_or_columns_has_no_distance() -> None:
    assert scoring.goal_distance(Plan()) is None
    draft = Draft(Plan())
    draft.do(plan_info.set_info(draft.plan, goal_points=1_000))
    assert scoring.goal_distance(draft.plan) is None


def test_the_base_is_the_base_year_or_the_latest_result() -> None:
    draft = Draft(hanoi_plan())
    draft.do(scores.add_column(draft.plan, 2016, RESULT))
    base = scoring.base_column(draft.plan)
    assert base is not None and base.year == 2017
    draft.do(plan_info.set_info(draft.plan, base_year=1999))
    base = scoring.base_column(draft.plan)
    assert base is not None and base.year == 2017


def test_a_blank_cell_is_not_zero() -> None:
    plan = Plan()
    draft, new_id = Draft(plan), new_ids()
    draft.do(criteria.add(draft.plan, new_id, None, title="F"))
    top = draft.plan.children(None)[0].id
    for _ in range(2):
        draft.do(criteria.add(draft.plan, new_id, top, max_points=1_000))
    draft.do(scores.add_column(draft.plan, 2017, RESULT))
    column = column_id(2017, RESULT)
    first, second = draft.plan.children(top)
    assert Scoring(draft.plan).value(None, column) is None
    assert Scoring(draft.plan).lost(None, column) is None
    draft.do(scores.set_points(draft.plan, first.id, column, 0))
    assert Scoring(draft.plan).value(None, column) == 0
    assert Scoring(draft.plan).lost(None, column) == 1_000
    draft.do(scores.set_points(draft.plan, second.id, column, 400))
    assert Scoring(draft.plan).value(None, column) == 400


def mark(plan: Plan, code: str) -> Plan:
    draft = Draft(plan)
    draft.do(outside(draft.plan, field(plan, code).id))
    return draft.plan


def test_rows_not_applicable_are_outside_every_count() -> None:
    plan = mark(hanoi_plan(), "9.1")
    figures = Scoring(plan)
    leaf = field(plan, "9.1")
    assert figures.value(leaf.id, MAX_COLUMN) is None
    assert figures.value(None, MAX_COLUMN) == 100_000 - (leaf.max_points or 0)
    assert scoring.counts(plan).scored == 48
    assert scoring.counts(plan).criteria == 45
    base = scoring.base_column(plan)
    assert base is not None
    assert scoring.column_statistics(plan, base).criteria.total == 45


def test_a_field_not_applicable_takes_its_criteria_out_of_every_count() -> None:
    plan = mark(hanoi_plan(), "9")
    counts = scoring.counts(plan)
    assert (counts.fields, counts.criteria, counts.scored) == (8, 44, 47)
    base = scoring.base_column(plan)
    assert base is not None
    statistics = scoring.column_statistics(plan, base)
    assert (statistics.criteria.total, statistics.scored.total) == (44, 47)
    assert statistics.total == 64_940 - 2_780
    assert statistics.average_per_field == points.average(64_940 - 2_780, 8)


def test_a_group_sums_its_children_whatever_it_says_of_itself() -> None:
    draft = Draft(hanoi_plan())
    draft.do(scores.set_max(draft.plan, field(draft.plan, "1").id, "99"))
    assert Scoring(draft.plan).value(field(draft.plan, "1").id, MAX_COLUMN) == 15_000


def same_figures(remembered: Scoring, plan: Plan) -> None:
    fresh = Scoring(plan)
    nodes: list[str | None] = [None, *(c.id for c in plan.walk())]
    columns = [MAX_COLUMN, *(c.id for c in plan.columns())]
    for node in nodes:
        assert remembered.leaves(node) == fresh.leaves(node)
        for column in columns:
            assert remembered.value(node, column) == fresh.value(node, column), (node, column)


@given(st.integers(0, 2**32))
def test_what_is_remembered_is_never_stale(seed: int) -> None:
    plan, officer = hanoi_plan(), Officer(seed)
    remembered, done = Scoring(plan), list[Changes]()
    same_figures(remembered, plan)
    for _ in range(8):
        changes = officer.edit(plan)
        plan.apply(changes)
        remembered.forget(changes)
        done.append(changes)
        same_figures(remembered, plan)
    for changes in reversed(done):
        plan.apply(inverse(changes))
        remembered.forget(inverse(changes))
    same_figures(remembered, plan)


@given(st.integers(0, 2**32))
def test_forgetting_names_every_criterion_whose_figures_differ(seed: int) -> None:
    plan, officer = hanoi_plan(), Officer(seed)
    for _ in range(5):
        before, was = Scoring(plan.copy()), plan.copy()
        changes = officer.edit(plan)
        plan.apply(changes)
        after = Scoring(plan)
        told = scoring.affected(plan, changes)
        columns = {MAX_COLUMN, *(c.id for c in plan.columns())} & {
            MAX_COLUMN,
            *(c.id for c in was.columns()),
        }
        for node in plan.all(Criterion):
            if was.find(Criterion, node.id) is not None and node.id not in told:
                assert all(before.value(node.id, c) == after.value(node.id, c) for c in columns)


def test_sums_of_parts_are_the_whole() -> None:
    plan = hanoi_plan()
    figures = Scoring(plan)
    for column in COLUMNS:
        assert sum(
            figures.value(leaf.id, column) or 0 for leaf in figures.leaves()
        ) == figures.value(None, column)
    assert plan.count(Score) == 3 * 49
    assert plan.count(ScoreColumn) == 3


def test_a_task_counts_for_the_lead_of_the_first_task_of_its_row() -> None:
    draft, new_id = Draft(hanoi_plan()), iter(f"{2**100 + i:032x}" for i in range(99))
    leaf = field(draft.plan, "1.2")
    before = sum(f.lost for f in scoring.unit_figures(draft.plan))
    draft.do(tasks.add(draft.plan, lambda: next(new_id), leaf.id))
    second = draft.plan.tasks_of(leaf.id)[1]
    draft.do(tasks.set_lead(draft.plan, lambda: next(new_id), second.id, "Phòng mới"))
    figures = {f.unit.name: f for f in scoring.unit_figures(draft.plan)}
    assert (figures["Phòng mới"].lead_tasks, figures["Phòng mới"].lost) == (1, 0)
    assert sum(f.lost for f in figures.values()) == before


def test_a_set_of_fields_alone_is_counted_by_its_fields() -> None:
    plan = sample_plan("so-noi-vu-2019")
    (column,) = plan.columns()
    found = column_statistics(plan, column).criteria
    assert (found.at_max, found.total) == (2, 8)
    assert Facts(plan).value("at_max:2018") == "2"
