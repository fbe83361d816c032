"""The signed appendix of Hà Nội 2018, as an officer typed it:
every figure domain.md §6.1 recomputed."""

from __future__ import annotations

from parplanner.domain import rules, scoring
from parplanner.domain.rows import RESULT, TARGET, Task, Unit
from parplanner.domain.scoring import Distribution, Scoring
from parplanner.domain.units import variants
from parplanner.exchange import reading, takeover
from tests.exchange.books import (
    HANOI_TOTALS,
    REAL,
    by_code,
    codes_of,
    first_task,
    outline,
    taken_over,
    totals,
)
from tests.plans import hanoi_plan, hanoi_rows


def test_the_columns_are_found_under_the_three_row_merged_header() -> None:
    proposal = reading.read(REAL)
    assert proposal.columns == {
        "A": "code",
        "B": "title",
        "C": "requirement",
        "D": "lead",
        "E": "coop",
        "F": "max_points",
        "G": "result:2017",
        "H": "target:2018",
        "I": "target:2019",
    }
    assert (proposal.layout, proposal.sheet) == ("appendix", "Phụ lục")
    assert proposal.rows == {"fields": 9, "groups": 2, "scored": 49}


def test_totals_and_counts_are_those_that_were_recomputed_by_hand() -> None:
    plan = taken_over(reading.read(REAL))
    assert totals(plan) == HANOI_TOTALS
    counts = scoring.counts(plan)
    assert (counts.fields, counts.criteria, counts.sub_criteria, counts.scored, counts.tasks) == (
        9,
        46,
        5,
        49,
        49,
    )
    (base,) = [c for c in plan.columns() if c.kind == RESULT]
    assert scoring.column_statistics(plan, base).criteria == Distribution(
        at_max=13, zero=7, between=26
    )
    assert [(c.year, c.kind) for c in plan.columns()] == [
        (2017, RESULT),
        (2018, TARGET),
        (2019, TARGET),
    ]


def test_the_document_is_known_from_the_lines_above_the_table() -> None:
    plan = taken_over(reading.read(REAL))
    assert plan.agency.name == "Ban Dân tộc thành phố Hà Nội"
    assert (plan.info.number, plan.info.issue_date, plan.info.base_year) == (
        "35/KH-BDT",
        "2018-09-27",
        2017,
    )
    assert plan.info.title.startswith("PHÂN CÔNG NHIỆM VỤ CÁC PHÒNG CHỨC NĂNG")
    assert plan.criteria_set.total_max == 100_000


def test_exactly_the_known_inconsistencies_are_found_and_no_others() -> None:
    proposal = reading.read(REAL)
    plan = taken_over(proposal)
    found = [*rules.findings(plan), *proposal.doubts]
    told = (
        "TOTAL_MISMATCH",
        "TABLE_DOES_NOT_ADD_UP",
        "ROW_WITHOUT_CODE",
        "NUMBER_REPAIRED",
        "CODE_MISSING",
        "UNIT_VARIANTS",
        "NO_COOPERATING_UNIT",
    )
    assert {f.code for f in found} == {*told, "NO_IMPROVEMENT"}
    (total,) = [f for f in found if f.code == "TOTAL_MISMATCH"]
    assert (total.printed, total.computed, total.suspects, total.cell) == (
        78_890,
        79_710,
        ("4.3",),
        "H67",
    )
    assert total.column_name == "2018"
    (printed, uncoded, number) = proposal.doubts
    assert (uncoded.code, uncoded.details) == ("ROW_WITHOUT_CODE", {"after": "4.1"})
    assert (printed.printed, printed.computed, printed.suspects, printed.cell) == (
        78_890,
        79_710,
        ("4.3",),
        "H67",
    )
    assert (number.code, number.cell, number.row_code) == ("NUMBER_REPAIRED", "G49", "5.8")
    assert number.details == {"text": "1.81", "value": "1,81"}
    (missing,) = [f for f in found if f.code == "CODE_MISSING"]
    assert missing.details == {"after": "4.1"}
    (alone,) = [f for f in found if f.code == "NO_COOPERATING_UNIT"]
    assert alone.row_code == "8.3"
    pairs = {(f.details["keep"], f.details["other"]) for f in found if f.code == "UNIT_VARIANTS"}
    assert pairs == {
        ("Văn phòng Ban", "Văn phòng"),
        ("Phòng TT&ĐB", "Phòng TT&DB"),
        ("Phòng Chính sách dân tộc", "Phòng CSDT"),
        ("Lãnh đạo Ban Dân tộc", "Lãnh đạo Ban"),
    }


def test_accepting_the_unit_suggestions_gives_the_unit_figures_of_the_study() -> None:
    proposal = reading.read(REAL)
    plan = taken_over(proposal, accept_units=True)
    figures = {
        f.unit.name: (f.lead_tasks, f.lost, f.planned_gain) for f in scoring.unit_figures(plan)
    }
    assert figures["Văn phòng Ban"] == (34, 24_570, 13_700)
    assert figures["Thanh tra Ban"] == (7, 6_640, 3_640)
    assert figures["Phòng TT&ĐB"] == (3, 2_060, 1_060)
    assert figures["Lãnh đạo Ban Dân tộc"] == (2, 790, 290)
    assert sum(lost for _, lost, _ in figures.values()) == 35_060
    assert variants(plan) == []
    assert len(variants(taken_over(proposal))) == 4


def test_every_row_is_the_row_of_the_transcript() -> None:
    plan = taken_over(reading.read(REAL))
    typed = [(r["stt"], r["noi_dung"]) for r in hanoi_rows()[:-1]]
    assert [(code, title) for _, code, title in outline(plan)] == typed
    model = hanoi_plan()
    assert outline(plan) == outline(model)
    ours, theirs = Scoring(plan), Scoring(model)
    columns = dict(
        zip((c.id for c in plan.columns()), (c.id for c in model.columns()), strict=True)
    )
    for left, right in zip(plan.walk(), model.walk(), strict=True):
        assert left.max_points == right.max_points
        for column, twin in columns.items():
            assert ours.value(left.id, column) == theirs.value(right.id, twin), left.code


def test_tasks_keep_content_blank_and_requirements_one_a_line() -> None:
    plan = taken_over(reading.read(REAL))
    assert all(task.content == "" for task in plan.all(Task))
    task = first_task(plan, "1.6")
    assert (
        task["requirement"].split("\n")[1]
        == "- Tính kịp thời của các văn bản chỉ đạo, điều hành CCHC."
    )
    assert len(task["requirement"].split("\n")) == 4
    assert (task["lead"], task["coop"]) == ("Lãnh đạo Ban", ["Các phòng chức năng thuộc Ban"])
    assert first_task(plan, "8.3")["coop"] == []
    assert plan.tasks_of(by_code(plan, "1.1").id) == ()
    names = [u.name for u in plan.units()]
    assert names[:4] == [
        "Văn phòng",
        "Các phòng chức năng thuộc Ban",
        "Văn phòng Ban",
        "Tổ kiểm tra công vụ",
    ]
    assert plan.count(Unit) == 14


def test_taking_it_over_into_the_plan_it_came_from_adds_only_what_is_printed() -> None:
    model = hanoi_plan()
    changes = takeover.changes(reading.read(REAL), model, lambda: "f" * 32)
    touched = {type(c.row).__name__ for c in changes}
    assert touched <= {"PrintedFigure", "PlanInfo"}
    assert all(c.before is None for c in changes if type(c.row).__name__ == "PrintedFigure")


def test_the_transcript_as_csv_makes_the_same_plan() -> None:
    from tests.exchange.books import DATA

    proposal = reading.read(DATA / "ha-noi-2018.csv")
    plan = taken_over(proposal)
    assert totals(plan) == HANOI_TOTALS
    assert outline(plan) == outline(taken_over(reading.read(REAL)))
    assert codes_of(proposal.doubts) == [
        "TABLE_DOES_NOT_ADD_UP",
        "ROW_WITHOUT_CODE",
        "NUMBER_REPAIRED",
    ]
