"""Importing into a plan that has rows already: matched, updated or added, never deleted; twice
changes nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from parplanner.domain.changes import inverse
from parplanner.domain.edits import criteria, plan_info, scores, tasks, units
from parplanner.domain.edits.draft import Draft, NewId
from parplanner.domain.errors import PlanError
from parplanner.domain.plan import Plan
from parplanner.domain.rows import (
    Agency,
    Criterion,
    PlanInfo,
    PrintedFigure,
    ScoreColumn,
    Task,
    Unit,
    UnitAlias,
)
from parplanner.exchange import reading, takeover
from parplanner.exchange.takeover import against
from tests.exchange.books import (
    HEADER,
    REAL,
    by_code,
    edited,
    first_task,
    outline,
    table,
    taken_over,
    totals,
)
from tests.plans import new_ids

HEAD = [*HEADER[:6], "Kết quả 2017", "Mục tiêu 2018"]


def small(tmp_path: Path, *rows: list[object]) -> Plan:
    """A plan of a few rows."""
    return taken_over(table(tmp_path, *rows, header=HEAD))


FIRST: list[list[object]] = [
    ["1", "Chỉ đạo"],
    ["1.1", "Kế hoạch", "- Đủ", "Văn phòng", "Phòng CSDT", 2, 1, 2],
    ["1.3", "Báo cáo", "", "Thanh tra", "", 1, 0, 1],
    ["2", "TTHC"],
]


def new_ids_far() -> NewId:
    """Ids that no import into a blank plan uses."""
    plain = new_ids()
    return lambda: "e" + plain()[1:]


def test_rows_are_updated_by_code_and_new_ones_stand_behind_the_row_they_follow(
    tmp_path: Path,
) -> None:
    plan = small(tmp_path, *FIRST)
    again = [
        FIRST[0],
        ["1.0", "Mở đầu"],
        [*FIRST[1][:7], "1,5"],
        ["1.2", "Kiểm tra", "", "Thanh tra", "", 3, 3, 3],
    ]
    again += [
        ["1.3", "Báo cáo CCHC", "- Đúng hạn", "Văn phòng", "Thanh tra; Phòng CSDT", 1, "0,5", 1]
    ]
    after = taken_over(table(tmp_path, *again, header=HEAD), plan)
    assert [c for _, c, _ in outline(after)] == ["1", "1.0", "1.1", "1.2", "1.3", "2"]
    assert by_code(after, "1.3").id == by_code(plan, "1.3").id
    assert by_code(after, "1.3").title == "Báo cáo CCHC"
    assert totals(after) == {"max": 6_000, "result:2017": 4_500, "target:2018": 5_500}
    task = first_task(after, "1.3")
    assert (task["requirement"], task["lead"], task["coop"]) == (
        "- Đúng hạn",
        "Văn phòng",
        ["Thanh tra", "Phòng CSDT"],
    )
    assert after.count(Task) == 3


def test_nothing_is_deleted_and_a_blank_cell_leaves_what_the_plan_has(tmp_path: Path) -> None:
    plan = small(tmp_path, *FIRST)
    after = taken_over(
        table(tmp_path, ["1", "Chỉ đạo"], ["1.1", "Kế hoạch", "", "", "", "", 1], header=HEAD), plan
    )
    assert after.same_content(plan)
    after = taken_over(table(tmp_path, ["1.1", "Kế hoạch", "", "Thanh tra"], header=HEAD), plan)
    task = first_task(after, "1.1")
    assert (task["requirement"], task["lead"], task["coop"]) == (
        "- Đủ",
        "Thanh tra",
        ["Phòng CSDT"],
    )


def test_a_row_without_a_code_is_found_by_its_title_whatever_its_case(tmp_path: Path) -> None:
    plan = small(tmp_path, *FIRST, ["", "Rà soát", "", "Thanh tra", "", 1])
    after = taken_over(
        table(tmp_path, ["2", "TTHC"], ["", "RÀ  SOÁT", "", "", "", 4], header=HEAD), plan
    )
    assert len(outline(after)) == len(outline(plan))
    assert totals(after)["max"] == 7_000


def test_codes_that_occur_under_several_parts_are_told_apart_by_their_parents(
    tmp_path: Path,
) -> None:
    rows: list[list[object]] = [
        ["I", "Một"],
        ["1", "A", "", "", "", 1],
        ["II", "Hai"],
        ["1", "B", "", "", "", 2],
    ]
    plan = small(tmp_path, *rows)
    after = taken_over(table(tmp_path, rows[2], ["1", "B mới", "", "", "", 5], header=HEAD), plan)
    assert outline(after) == [(0, "I", "Một"), (1, "1", "A"), (0, "II", "Hai"), (1, "1", "B mới")]
    assert totals(after)["max"] == 6_000


def test_two_rows_of_one_code_stay_two_rows(tmp_path: Path) -> None:
    plan = small(tmp_path, *FIRST, ["2.1", "A", "", "", "", 1], ["2.1", "B", "", "", "", 2])
    assert totals(plan)["max"] == 6_000


def test_missing_year_columns_are_added_and_the_document_s_own_facts_are_kept(
    tmp_path: Path,
) -> None:
    plan = small(tmp_path, *FIRST)
    draft = Draft(plan)
    draft.do(plan_info.set_info(plan, title="Kế hoạch của tôi", base_year=2016))
    after = taken_over(reading.read(REAL), draft.plan)
    assert {(c.year, c.kind) for c in after.all(ScoreColumn)} == {
        (2017, "result"),
        (2018, "target"),
        (2019, "target"),
    }
    assert (after.info.title, after.info.base_year, after.info.number) == (
        "Kế hoạch của tôi",
        2016,
        "35/KH-BDT",
    )
    assert after.agency.name == "Ban Dân tộc thành phố Hà Nội"


def test_a_new_blank_plan_takes_the_base_year_and_the_total_from_the_table() -> None:
    plan = Plan.from_rows(
        [PlanInfo(id="a" * 32, base_year=2026), Agency(id="b" * 32, name="Sở Nội vụ")]
    )
    after = taken_over(reading.read(REAL), plan)
    assert (after.info.base_year, after.agency.name, after.criteria_set.total_max) == (
        2017,
        "Sở Nội vụ",
        100_000,
    )


def test_importing_twice_changes_nothing_even_after_merging_units_and_from_another_file_name(
    tmp_path: Path,
) -> None:
    proposal = reading.read(REAL)
    plan = taken_over(proposal, accept_units=True)
    copy = tmp_path / "bản sao.xlsx"
    copy.write_bytes(REAL.read_bytes())
    assert takeover.changes(reading.read(copy), plan, new_ids()) == ()
    assert takeover.changes(reading.read(copy), plan, new_ids(), accept_units=True) == ()
    assert {a.name for a in plan.all(UnitAlias)} == {
        "Văn phòng",
        "Phòng TT&DB",
        "Phòng CSDT",
        "Lãnh đạo Ban",
    }


def test_the_import_is_one_step_and_its_inverse_takes_it_back(tmp_path: Path) -> None:
    plan = small(tmp_path, *FIRST)
    before = plan.copy()
    changes = takeover.changes(reading.read(REAL), plan, new_ids_far(), accept_units=True)
    assert len({c.key for c in changes}) == len(changes)
    plan.check(changes)
    plan.apply(changes)
    assert totals(plan) != totals(before)
    plan.check(inverse(changes))
    plan.apply(inverse(changes))
    assert plan.same_content(before)


def test_a_unit_known_by_its_alias_is_not_made_again(tmp_path: Path) -> None:
    plan = small(tmp_path, *FIRST)
    draft = Draft(plan)
    unit = next(u for u in plan.units() if u.name == "Văn phòng")
    draft.do(units.rename(draft.plan, new_ids(), unit.id, "Văn phòng Sở"))
    after = taken_over(table(tmp_path, *FIRST, header=HEAD), draft.plan)
    assert after.count(Unit) == plan.count(Unit)


def test_a_second_task_with_other_content_is_added_and_the_own_one_kept(tmp_path: Path) -> None:
    plan = small(tmp_path, *FIRST)
    draft = Draft(plan)
    known = plan.tasks_of(by_code(plan, "1.1").id)[0]
    draft.do(tasks.set_text(draft.plan, known.id, "content", "Việc riêng"))
    after = taken_over(table(tmp_path, *FIRST, header=HEAD), draft.plan)
    assert [t.content for t in after.tasks_of(by_code(after, "1.1").id)] == ["Việc riêng", ""]


def test_points_for_a_row_that_has_children_in_the_plan_are_only_compared(tmp_path: Path) -> None:
    plan = small(tmp_path, *FIRST)
    draft = Draft(plan)
    draft.do(
        criteria.add(
            draft.plan, new_ids_far(), by_code(plan, "1.1").id, title="Con", max_points=2_000
        )
    )
    after = taken_over(
        table(tmp_path, ["1.1", "Kế hoạch", "", "", "", 2, "1,5"], header=HEAD), draft.plan
    )
    (figure,) = after.all(PrintedFigure)
    assert (figure.criterion_id, figure.points, figure.cell) == (
        by_code(plan, "1.1").id,
        1_500,
        "G2",
    )


def test_scores_above_the_maximum_come_in_and_are_found_by_the_rules(tmp_path: Path) -> None:
    from parplanner.domain import rules

    plan = small(tmp_path, ["1", "A"], ["1.1", "B", "", "", "", 1, 3, 2])
    assert {f.code for f in rules.findings(plan)} >= {"SCORE_OVER_MAX", "TARGET_OVER_MAX"}


def test_a_changed_printed_total_is_kept_up_to_date(tmp_path: Path) -> None:
    path = tmp_path / "b.xlsx"
    path.write_bytes(REAL.read_bytes())
    plan = taken_over(reading.read(REAL))

    def correct(sheet):  # type: ignore[no-untyped-def]
        sheet["H67"] = "79,71"

    after = taken_over(reading.read(edited(path, correct)), plan)
    assert {f.points for f in after.all(PrintedFigure)} == {100_000, 64_940, 79_710, 84_630}


def test_a_table_that_would_overfill_the_plan_is_refused_and_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Criterion, "MOST", 500)  # with 20,000 the same takes half a minute
    full = [Criterion(id=f"{i:032x}", position=i, title="A") for i in range(Criterion.MOST - 1)]
    plan = Plan.from_rows(full)
    before = plan.copy()
    with pytest.raises(PlanError) as refusal:
        takeover.changes(table(tmp_path, ["1", "B"], ["2", "C"], header=HEAD), plan, new_ids_far())
    assert refusal.value.code == "table.full"
    assert plan.same_content(before)


def test_a_list_without_codes_renames_nothing_without_a_word(tmp_path: Path) -> None:
    rows: list[list[object]] = [["1", "Chỉ đạo"]]
    for code, title in (
        ("1.1", "Ban hành kế hoạch"),
        ("1.2", "Rà soát văn bản"),
        ("1.3", "Kiểm tra"),
    ):
        rows.append([code, title, "", "", "", 2, 1, 2])
    plan = small(tmp_path, *rows)
    plain = [
        ["Tiêu chí", "Kết quả 2024"],
        ["BAN HANH KE HOACH", "2"],
        ["Rà soát văn bản", "2"],
        ["Kiem tra", "1"],
    ]
    told = against.doubts(reading.from_lines(plain), plan)
    assert [(doubt.code, doubt.row_code) for doubt in told] == [
        ("TITLE_RESPELT", "1.1"),
        ("TITLE_RESPELT", "1.3"),
    ]
    assert told[0].details == {"before": "Ban hành kế hoạch", "after": "BAN HANH KE HOACH"}


def test_a_task_without_a_word_of_content_belongs_to_no_criterion(tmp_path: Path) -> None:
    plan = small(tmp_path, ["", "LĨNH VỰC A"], ["1.1", "Ban hành", "", "", "", 2, 1, 2])
    head = ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Sản phẩm"]
    rows = [
        ["1", "Ban hành kế hoạch", "Phòng A", "KH"],
        ["2", "Rà soát", "Phòng B", "BC"],
        ["3", "", "Phòng C", "BC"],
    ]
    after = taken_over(reading.from_lines([head, *rows]), plan)
    owners = [task.criterion_id for task in after.all(Task)]
    assert owners == [None, None, None]


def test_positions_leave_the_plan_s_own_order_alone(tmp_path: Path) -> None:
    plan = small(tmp_path, ["2", "Hai"], ["1", "Một"], ["2.1", "A", "", "", "", 1])
    assert [c for _, c, _ in outline(plan)] == ["2", "2.1", "1"]
    after = taken_over(table(tmp_path, ["1", "Một"], ["3", "Ba"], ["2", "Hai"], header=HEAD), plan)
    assert [c for _, c, _ in outline(after)] == ["2", "2.1", "1", "3"]
    draft = Draft(after)
    draft.do(scores.add_column(draft.plan, 2020, "target"))
    assert draft.plan.count(ScoreColumn) == 3


def test_a_row_of_points_alone_is_the_same_row_when_the_table_is_taken_again(
    tmp_path: Path,
) -> None:
    rows: list[list[object]] = [
        ["", "", "", "", "", "1,1"],
        ["", "I"],
        ["1", "Công tác chỉ đạo, điều hành"],
    ]
    taken_over(table(tmp_path, *rows, header=HEAD))
