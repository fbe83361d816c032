"""What real-shaped tables mean: read right, or doubted by name before they are taken."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.worksheet.worksheet import Worksheet

from parplanner.domain.errors import FileProblem
from parplanner.domain.findings import Finding
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Criterion, NotApplicable, ScaleLine, Shortcoming, Task, Unit
from parplanner.exchange import reading
from parplanner.exchange.appendix.proposal import Proposal
from parplanner.exchange.containers.workbook import Book, SheetPlace
from parplanner.exchange.table.choices import Choices
from parplanner.exchange.table.sheet import Sheet
from tests.exchange.books import (
    HANOI_TOTALS,
    HEADER,
    by_code,
    codes_of,
    edited,
    fill,
    first_task,
    hanoi_lines,
    outline,
    save,
    table,
    taken_over,
    totals,
)

TODAY = Choices(this_year=2026)
SETS = ["STT", "Tiêu chí", "Điểm tối đa"]
FIELDS: list[list[Any]] = [["1", "Chỉ đạo, điều hành", 15, 12.5], ["2", "Thể chế", 10, 9]]


def read(
    tmp_path: Path, *rows: Sequence[Any], header: Sequence[Any], choices: Choices = TODAY
) -> Proposal:
    """A small table, read in 2026."""
    return reading.read(save(tmp_path / "bảng.xlsx", [header, *rows]), choices=choices)


def doubt(proposal: Proposal, code: str) -> Finding:
    """The one doubt of a kind."""
    (found,) = [d for d in proposal.doubts if d.code == code]
    return found


# -- totals ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "label", ["TỔNG CỘNG (I+II+…+IX)", "Tổng điểm các lĩnh vực", "TC", "Tổng hợp", "Cả năm", "Σ"]
)
def test_a_row_of_totals_is_known_by_its_numbers_whatever_it_says(
    tmp_path: Path, label: str
) -> None:
    lines = hanoi_lines()
    lines[-1][:2] = ["", label]
    proposal = reading.read(save(tmp_path / "b.xlsx", [HEADER, *lines]))
    assert totals(taken_over(proposal)) == HANOI_TOTALS
    printed = doubt(proposal, "TABLE_DOES_NOT_ADD_UP")
    assert (printed.printed, printed.computed, printed.suspects) == (78_890, 79_710, ("4.3",))


def test_subtotals_below_every_field_are_kept_to_be_compared(tmp_path: Path) -> None:
    rows = [["1", "Chỉ đạo"], ["1.1", "A", 1, 1], ["1.2", "B", 2, 1], ["", "Cộng mục 1", 3, 2]]
    rows += [["2", "Thể chế"], ["2.1", "C", 4, 4], ["2.2", "D", 1, 0], ["", "Cộng mục 2", 5, 3]]
    proposal = read(tmp_path, *rows, ["", "Tổng điểm", 8, 6], header=[*SETS, "Kết quả 2024"])
    assert totals(taken_over(proposal)) == {"max": 8_000, "result:2024": 6_000}
    wrong = doubt(proposal, "TABLE_DOES_NOT_ADD_UP")
    assert (wrong.row_code, wrong.cell, wrong.printed, wrong.computed) == ("2", "D9", 3_000, 4_000)


def test_a_criterion_without_a_code_is_no_total_of_the_one_row_above_it(tmp_path: Path) -> None:
    rows = [["4", "Bộ máy"], ["4.1", "A", 1, 1], ["", "B", 1, 1]]
    plan = taken_over(read(tmp_path, *rows, header=[*SETS, "Kết quả 2024"]))
    assert totals(plan) == {"max": 2_000, "result:2024": 2_000}


def test_bonus_and_penalty_lie_outside_the_maximum_and_are_named(tmp_path: Path) -> None:
    rows = [
        ["1", "Chỉ đạo", 60, 50],
        ["2", "TTHC", 40, 35],
        ["3", "Điểm thưởng", 2, 1.5],
        ["4", "Điểm trừ", -3, -1],
    ]
    proposal = read(
        tmp_path, *rows, ["", "Tổng điểm", 100, 85.5], header=[*SETS, "Kết quả năm 2024"]
    )
    assert totals(taken_over(proposal)) == {"max": 100_000, "result:2024": 85_000}
    assert codes_of(proposal.doubts) == ["BONUS_LEFT_OUT", "BONUS_LEFT_OUT"]


# -- years and sides -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "heading",
    [
        "Điểm đạt được",
        "Điểm đạt",
        "Kết quả",
        "Kết quả chấm điểm",
        "Điểm chấm",
        "Điểm số",
        "Điểm thẩm định",
        "Điểm HĐTĐ",
        "Điểm tự chấm",
        "Tự đánh giá",
    ],
)
def test_a_score_heading_without_a_year_is_the_result_of_the_year_that_somebody_names(
    tmp_path: Path, heading: str
) -> None:
    named = read(
        tmp_path, *FIELDS, header=[*SETS, heading], choices=Choices(year=2023, this_year=2026)
    )
    assert totals(taken_over(named)) == {"max": 25_000, "result:2023": 21_500}
    assert "YEAR_ASSUMED" not in codes_of(named.doubts)
    assumed = read(tmp_path, *FIELDS, header=[*SETS, heading])
    assert totals(taken_over(assumed))["result:2025"] == 21_500
    assert doubt(assumed, "YEAR_ASSUMED").details["source"] == "calendar"


def test_the_title_above_the_table_names_the_year(tmp_path: Path) -> None:
    lines = [["KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2024"], [], [*SETS, "Điểm đạt được"], *FIELDS]
    proposal = reading.read(save(tmp_path / "b.xlsx", lines), choices=TODAY)
    assert totals(taken_over(proposal))["result:2024"] == 21_500
    assert proposal.doubts == ()


def test_several_past_years_of_a_notice_are_results(tmp_path: Path) -> None:
    header = [*SETS, "Điểm năm 2022", "Điểm năm 2023", "Điểm năm 2024"]
    proposal = read(tmp_path, ["1", "Chỉ đạo", 15, 10, 11, 12], header=header)
    assert totals(taken_over(proposal)) == {
        "max": 15_000,
        "result:2022": 10_000,
        "result:2023": 11_000,
        "result:2024": 12_000,
    }
    assert proposal.doubts == ()


def test_years_up_to_the_base_year_of_the_plan_are_results_and_later_ones_are_asked(
    tmp_path: Path,
) -> None:
    choices = Choices(base_year=2023, this_year=2026)
    proposal = read(
        tmp_path,
        ["1", "A", 15, 10, 11, 12],
        header=[*SETS, "2022", "2023", "2024"],
        choices=choices,
    )
    assert list(proposal.columns.values())[3:] == ["result:2022", "result:2023", "target:2024"]
    assert doubt(proposal, "YEAR_KIND_GUESSED").details == {"years": "2024"}


def test_of_self_appraised_survey_and_final_the_final_is_the_result_and_the_others_are_named(
    tmp_path: Path,
) -> None:
    header = [
        *SETS,
        "Tự chấm năm 2024",
        "Thẩm định năm 2024",
        "ĐTXHH năm 2024",
        "Tổng điểm năm 2024",
    ]
    proposal = read(tmp_path, ["1", "A", 10, 9, 6, 2.5, 8.5], header=header)
    assert totals(taken_over(proposal)) == {"max": 10_000, "result:2024": 8_500}
    sides = [
        (d.details["side"], d.details["taken"])
        for d in proposal.doubts
        if d.code == "SIDE_LEFT_OUT"
    ]
    assert sides == [(side, "Tổng điểm năm 2024") for side in ("self", "appraised", "survey")]


def test_the_appraisal_after_deductions_is_better_than_the_one_before(tmp_path: Path) -> None:
    header = [
        "Tiêu chí",
        "Nội dung",
        "Điểm tối đa",
        "Tự chấm",
        "Thẩm định",
        "Điểm bị trừ",
        "Thẩm định sau khi trừ",
    ]
    rows = [
        ["1", "Chỉ đạo", 5, 5, 4.5],
        ["1.1", "A", 2, 2, 2, -0.5, 1.5],
        ["1.2", "B", 3, 3, 2.5, "", 2.5],
    ]
    proposal = read(tmp_path, *rows, header=header, choices=Choices(year=2023))
    assert totals(taken_over(proposal)) == {"max": 5_000, "result:2023": 4_000}
    assert proposal.columns["A"] == "code"


@pytest.mark.parametrize(
    ("heading", "value", "use"),
    [
        ("Xếp hạng năm 2023", 15, "rank"),
        ("Thứ hạng 2023", 3, "rank"),
        ("Tăng/giảm so với năm 2023", 1.5, "change"),
        ("Chênh lệch 2023", -0.5, "change"),
        ("Tỷ lệ (%) năm 2023", 83.3, "percent"),
        ("Chỉ số thành phần 2023 (%)", 83.3, "percent"),
        ("Ghi chú (so với năm 2023)", "tăng", "note"),
        ("Ghi chú (điểm tối đa theo QĐ 12)", "tăng", "note"),
        ("Điểm trung bình năm 2023", 9, "other_points"),
    ],
)
def test_ranks_percents_changes_means_and_notes_are_no_points(
    tmp_path: Path, heading: str, value: object, use: str
) -> None:
    rows = [[*line, value] for line in FIELDS]
    proposal = read(tmp_path, *rows, header=[*SETS, "Điểm năm 2024", heading])
    assert totals(taken_over(proposal)) == {"max": 25_000, "result:2024": 21_500}
    assert doubt(proposal, "COLUMN_WITHOUT_PLACE").details["use"] == use


def test_a_column_that_shows_percent_signs_is_no_points_whatever_its_heading(
    tmp_path: Path,
) -> None:
    path = save(
        tmp_path / "b.xlsx",
        [[*SETS, "Kết quả năm 2024", "Kết quả năm 2023"], *[[*f, 0.8] for f in FIELDS]],
    )

    def show_percents(sheet: Worksheet) -> None:
        for row in (2, 3):
            sheet.cell(row, 5).number_format = "0.0%"

    proposal = reading.read(edited(path, show_percents), choices=TODAY)
    assert list(proposal.columns.values()) == ["code", "title", "max_points", "result:2024"]


def test_lost_points_are_compared_with_maximum_minus_result(tmp_path: Path) -> None:
    header = [*SETS, "Điểm đạt được năm 2023", "Điểm bị trừ", "Nguyên nhân"]
    rows = [["1", "A"], ["1.1", "B", 2, 1.5, 0.5, "Chậm"], ["1.2", "C", 1, 0.5, 0.4, "Thiếu"]]
    proposal = read(tmp_path, *rows, header=header)
    wrong = doubt(proposal, "LOST_DISAGREES")
    assert (wrong.row_code, wrong.cell) == ("1.2", "E4")
    plan = taken_over(proposal)
    found = [(s.cause, s.points_lost) for s in plan.all(Shortcoming)]
    assert found == [("Chậm", 500), ("Thiếu", 400)]


# -- headings --------------------------------------------------------------------------------------


def test_headings_grouped_on_two_levels_are_read_merged_or_not(tmp_path: Path) -> None:
    top = ["Tiêu chí", "", "Điểm", "", "", "Phân công", ""]
    below = [
        "TT",
        "Tên tiêu chí",
        "Tối đa",
        "Đạt được năm 2017",
        "Phấn đấu năm 2018",
        "Chủ trì",
        "Phối hợp",
    ]
    path = save(tmp_path / "b.xlsx", [top, below, ["1", "A", 2, 1, 2, "Văn phòng", "Thanh tra"]])
    flat = reading.read(path)

    def merge(sheet: Worksheet) -> None:
        for area in ("A1:B1", "C1:E1", "F1:G1"):
            sheet.merge_cells(area)

    merged = reading.read(edited(path, merge))
    wanted = ["code", "title", "max_points", "result:2017", "target:2018", "lead", "coop"]
    assert list(flat.columns.values()) == list(merged.columns.values()) == wanted


def test_maxima_of_two_years_are_compared(tmp_path: Path) -> None:
    top, below = (
        ["STT", "Tiêu chí", "Năm 2017", "", "Năm 2018", ""],
        ["", "", *["Điểm tối đa", "Điểm đạt"] * 2],
    )
    rows = [["1", "A", 2, 1, 2, 2], ["2", "B", 3, 1, 4, 2]]
    proposal = reading.read(save(tmp_path / "b.xlsx", [top, below, *rows]))
    assert totals(taken_over(proposal)) == {
        "max": 5_000,
        "result:2017": 2_000,
        "result:2018": 4_000,
    }
    found = doubt(proposal, "MAXIMA_DIFFER")
    assert (found.row_code, found.details["first"], found.details["second"]) == ("2", "3", "4")


def test_rows_of_units_letters_and_formulas_under_the_headings_are_no_data(tmp_path: Path) -> None:
    header = [*SETS, "Kết quả năm 2017", "Mục tiêu năm 2018"]
    units = ["", "", "(điểm)", "(điểm)", "(điểm)"]
    for below in (["(1)", "(2)", "(3)", "(4)", "(5)"], ["A", "B", "1", "2", "3=2-1"]):
        proposal = read(tmp_path, units, below, ["1", "X", 2, 1, 2], header=header)
        assert totals(taken_over(proposal)) == {
            "max": 2_000,
            "result:2017": 1_000,
            "target:2018": 2_000,
        }
        assert len(proposal.nodes) == 1


def test_two_equal_headings_are_refused_with_both_texts(tmp_path: Path) -> None:
    with pytest.raises(FileProblem) as refusal:
        rows = [[*field, 1] for field in FIELDS]
        read(tmp_path, *rows, header=[*SETS, "Kết quả 2024", "Điểm đạt được năm 2024"])
    assert refusal.value.code == "import.heading_twice"
    assert {refusal.value.params[k] for k in ("heading", "other")} == {
        "Kết quả 2024",
        "Điểm đạt được năm 2024",
    }


def test_a_table_lying_on_its_side_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(FileProblem) as refusal:
        read(
            tmp_path,
            ["Tiêu chí", "A", "B"],
            ["Điểm tối đa", 1, 2],
            ["Kết quả 2024", 1, 1],
            header=["STT", "1", "2"],
        )
    assert refusal.value.code == "import.transposed"


RANKINGS: list[list[list[Any]]] = [
    [
        ["Xếp hạng", "Tên đơn vị", "Điểm thẩm định", "Tổng điểm đạt được"],
        ["1", "Sở Tư pháp", 60.1, 89.6],
    ],
    [
        ["STT", "Tên đơn vị", "Điểm tự đánh giá", "Điểm thẩm định", "Xem"],
        ["1", "Phòng A", 90, 88, "Xem"],
    ],
    [["STT", "Nội dung", "Điểm tối đa", "Sở Tư pháp", "Sở Nội vụ"], ["1", "Chỉ đạo", 15, 14, 15]],
    [
        ["STT", "Đơn vị", "Tỷ lệ %", "Tổng điểm", "Các tiêu chí đặc thù"],
        ["1", "Thanh tra tỉnh", 86, 80.72, "3.1"],
    ],
]


@pytest.mark.parametrize("lines", RANKINGS)
def test_points_of_several_agencies_are_a_ranking_and_refused_by_name(
    tmp_path: Path, lines: list[list[Any]]
) -> None:
    with pytest.raises(FileProblem) as refusal:
        read(tmp_path, *lines[1:], header=lines[0])
    assert (refusal.value.code, refusal.value.params["sheet"]) == ("import.is_ranking", "Phụ lục")


# -- codes and levels ------------------------------------------------------------------------------


def test_parts_letters_and_brackets_make_one_tree_and_maxima_count_once(tmp_path: Path) -> None:
    typed = [
        ("A", 7),
        ("I", 4),
        ("1.", 4),
        ("1.1.", 2),
        ("1.1.a", 1),
        ("1.1.b", 1),
        ("1.2.", 2),
        ("II", 3),
        ("1.", 3),
    ]
    rows = [
        [code, f"Dòng {i}", top] for i, (code, top) in enumerate([*typed, ("a)", 1), ("b)", 2)])
    ]
    proposal = read(tmp_path, *rows, header=SETS)
    assert [level for level, _, _ in outline(taken_over(proposal))] == [
        0,
        1,
        2,
        3,
        4,
        4,
        3,
        1,
        2,
        3,
        3,
    ]
    assert totals(taken_over(proposal))["max"] == 7_000
    assert proposal.doubts == ()


@pytest.mark.parametrize("code", ["１．１", "Tiêu chí 1.1", "TC 1.1", "1.1 ", "(1.1)", "1,1"])
def test_codes_in_full_width_or_behind_a_word_place_their_row(tmp_path: Path, code: str) -> None:
    plan = taken_over(read(tmp_path, ["1", "A"], [code, "B", 1], header=SETS))
    assert outline(plan) == [(0, "1", "A"), (1, "1.1", "B")]


def test_levels_by_blanks_before_the_title_make_a_tree(tmp_path: Path) -> None:
    rows = [
        ["CHỈ ĐẠO", 5, 4.5],
        ["    Kế hoạch", 5, 4.5],
        ["        Ban hành", 2, 2],
        ["        Mức độ", 3, 2.5],
    ]
    proposal = read(
        tmp_path, *rows, ["THỂ CHẾ", 4, 3], header=["Nội dung", "Điểm chuẩn", "Kết quả 2023"]
    )
    assert [level for level, _, _ in outline(taken_over(proposal))] == [0, 1, 2, 2, 0]
    assert totals(taken_over(proposal)) == {"max": 9_000, "result:2023": 7_500}


def test_levels_by_the_alignment_of_cells_make_the_same_tree(tmp_path: Path) -> None:
    rows = [["CHỈ ĐẠO", 5], ["Kế hoạch", 5], ["Ban hành", 2], ["Mức độ", 3], ["THỂ CHẾ", 4]]
    path = save(tmp_path / "b.xlsx", [["Nội dung", "Điểm chuẩn"], *rows])

    def move_in(sheet: Worksheet) -> None:
        for row, steps in ((3, 1), (4, 2), (5, 2)):
            sheet.cell(row, 1).alignment = Alignment(indent=steps)

    plan = taken_over(reading.read(edited(path, move_in)))
    assert [level for level, _, _ in outline(plan)] == [0, 1, 2, 2, 0]


def test_paragraphs_of_one_word_cell_that_became_rows_are_one_task(tmp_path: Path) -> None:
    rows = [
        ["1", "A"],
        ["1.1", "B", "- Đủ", "Văn phòng", "", 1, 1],
        ["", "", "- Đúng hạn", "", "Thanh tra"],
    ]
    plan = taken_over(
        table(tmp_path, *rows, ["", "", "", "", "Phòng A"], ["1.2", "C", "", "", "", 2, 2])
    )
    (task,) = plan.tasks_of(by_code(plan, "1.1").id)
    assert task.requirement == "- Đủ\n- Đúng hạn"
    assert first_task(plan, "1.1")["coop"] == ["Thanh tra", "Phòng A"]
    assert plan.count(Criterion) == 3


def test_a_column_for_each_level_makes_the_same_tree_filled_once_or_in_every_row(
    tmp_path: Path,
) -> None:
    header = ["STT", "Lĩnh vực", "Tiêu chí", "Tiêu chí thành phần", "Điểm tối đa"]
    stairs = [
        ["1", "A"],
        ["1.1", "", "B"],
        ["1.1.1", "", "", "C", 1],
        ["1.1.2", "", "", "D", 2],
        ["1.2", "", "E", "", 3],
    ]
    wanted = [(0, "1", "A"), (1, "1.1", "B"), (2, "1.1.1", "C"), (2, "1.1.2", "D"), (1, "1.2", "E")]
    assert outline(taken_over(read(tmp_path, *stairs, header=header))) == wanted
    flat = [["1.1.1", "A", "B", "C", 1], ["1.1.2", "A", "B", "D", 2], ["1.2", "A", "E", "", 3]]
    assert outline(taken_over(read(tmp_path, *flat, header=header))) == wanted


def test_a_running_number_beside_codes_in_the_titles_is_no_code(tmp_path: Path) -> None:
    titles = [
        "1. Chỉ đạo",
        "1.1. Kế hoạch",
        "1.2. Báo cáo",
        "2. Thể chế",
        "2.1. Theo dõi",
        "2.2. Rà soát",
        "2.3. Xử lý",
    ]
    rows = [[i, title, 1 if title[2].isdigit() else ""] for i, title in enumerate(titles, start=1)]
    assert [c for _, c, _ in outline(taken_over(read(tmp_path, *rows, header=SETS)))][:3] == [
        "1",
        "1.1",
        "1.2",
    ]


def test_rungs_of_a_scale_become_no_criteria_and_no_part_of_a_title(tmp_path: Path) -> None:
    rungs = [["", "Kịp thời", 1], ["", "Không kịp thời", 0.5], ["", "Không ban hành", 0]]
    words = [["", "- Đúng hạn: 2 điểm"], ["", "- Chậm: 1 điểm"], ["", "Dưới 70%: 0 điểm"]]
    rows = [["1", "A"], ["1.1", "B", 1], *rungs, ["1.2", "C", 2], *words, ["1.3", "D", 3]]
    proposal = read(tmp_path, *rows, header=SETS)
    assert outline(taken_over(proposal)) == [
        (0, "1", "A"),
        (1, "1.1", "B"),
        (1, "1.2", "C"),
        (1, "1.3", "D"),
    ]
    assert doubt(proposal, "SCALE_ROWS_TAKEN").details == {"count": "6"}
    plan = taken_over(proposal)
    told = [
        [(line.text, line.points) for line in plan.scale_of(by_code(plan, code).id)]
        for code in ("1.1", "1.2")
    ]
    assert told == [
        [("Kịp thời", 1_000), ("Không kịp thời", 500), ("Không ban hành", 0)],
        [("- Đúng hạn: 2 điểm", 2_000), ("- Chậm: 1 điểm", 1_000), ("Dưới 70%: 0 điểm", 0)],
    ]
    plan = taken_over(proposal, plan)
    assert plan.count(ScaleLine) == 6, "the same lines are not taken twice"


def test_a_column_of_the_scale_and_one_of_evidence_are_taken(tmp_path: Path) -> None:
    header = [*SETS, "Thang điểm, cách chấm", "Tài liệu kiểm chứng"]
    proposal = read(tmp_path, ["1", "A", 2, "Đúng hạn: 2; chậm: 1", "Kế hoạch"], header=header)
    assert by_code(taken_over(proposal), "1").evidence == "Kế hoạch"
    plan = taken_over(proposal)
    lines = plan.scale_of(by_code(plan, "1").id)
    assert [(line.text, line.points) for line in lines] == [
        ("Đúng hạn: 2", 2_000),
        ("chậm: 1", 1_000),
    ]


# -- texts, units, tasks ---------------------------------------------------------------------------


def test_ditto_marks_are_the_unit_above_and_told_once(tmp_path: Path) -> None:
    rows = [
        ["1", "A", "", "Văn phòng", "Thanh tra", 1, 1],
        *[[str(i), "B", "", "nt", '"', 1, 1] for i in range(2, 6)],
    ]
    proposal = table(tmp_path, *rows)
    assert [u.name for u in taken_over(proposal).units()] == ["Văn phòng", "Thanh tra"]
    assert doubt(proposal, "DITTO_MARK").details["count"] == "8"


def test_units_parted_by_commas_and_persons_in_brackets(tmp_path: Path) -> None:
    lead, coop = "Văn phòng và Thanh tra", "Phòng A, Phòng B và Phòng C (đ/c Nguyễn Văn A)"
    proposal = table(tmp_path, ["1", "A", "", lead, coop, 1, 1])
    task = first_task(taken_over(proposal), "1")
    assert (task["lead"], task["coop"]) == (
        "Văn phòng",
        ["Thanh tra", "Phòng A", "Phòng B", "Phòng C"],
    )
    assert {"UNITS_SPLIT", "LEAD_SEVERAL", "PERSON_LEFT_OUT"} <= set(codes_of(proposal.doubts))


def test_deadlines_with_dots_are_read_and_impossible_ones_doubted(tmp_path: Path) -> None:
    header = ["STT", "Nhiệm vụ", "Chủ trì", "Thời hạn", "Kết quả 2023"]
    typed = ["31.12.2024", "2024-02-30", "12/31/2024", "45000"]
    rows = [[f"1.{i}", f"Việc {i}", "Văn phòng", day, 1] for i, day in enumerate(typed, start=1)]
    proposal = read(tmp_path, ["1", "A"], *rows, header=header)
    assert first_task(taken_over(proposal), "1.1")["deadline"] == "31/12/2024"
    told = [
        (d.code, d.cell)
        for d in proposal.doubts
        if d.code in ("DAY_DOES_NOT_EXIST", "DEADLINE_UNCLEAR")
    ]
    assert told == [
        ("DAY_DOES_NOT_EXIST", "D4"),
        ("DAY_DOES_NOT_EXIST", "D5"),
        ("DEADLINE_UNCLEAR", "D6"),
    ]


def test_fifty_odd_numbers_of_one_kind_are_one_doubt_and_the_odd_one_is_seen(
    tmp_path: Path,
) -> None:
    rows = [[f"1.{i}", f"T {i}", 2, f"{i % 2},5 điểm"] for i in range(1, 41)]
    rows[17][3] = "KĐG"
    rows[23][3] = "x"
    proposal = read(tmp_path, ["1", "A"], *rows, header=[*SETS, "Kết quả 2024"])
    assert codes_of(proposal.doubts) == ["NUMBER_REWRITTEN", "NOT_ASSESSED", "NUMBER_UNREADABLE"]
    assert proposal.doubts[0].details["count"] == "38"
    assert (proposal.doubts[1].row_code, proposal.doubts[2].row_code) == ("1.18", "1.24")


def test_tasks_under_the_names_of_units_are_led_by_them(tmp_path: Path) -> None:
    header = ["STT", "Nội dung nhiệm vụ", "Đơn vị phối hợp", "Thời gian thực hiện"]
    rows = [["I", "Văn phòng Ban chủ trì tham mưu"], ["1", "Việc một", "Các phòng", "Thường xuyên"]]
    rows += [["II", "Thanh tra Ban"], ["1", "Việc hai", "", "Quý III/2022"]]
    proposal = read(tmp_path, *rows, header=header)
    plan = taken_over(proposal)
    leads = {t.content: plan.get(Unit, str(t.lead_unit_id)).name for t in plan.all(Task)}
    assert leads == {"Việc một": "Văn phòng Ban", "Việc hai": "Thanh tra Ban"}
    assert (proposal.layout, plan.count(Criterion)) == ("tasks", 0)


def test_shortcomings_solutions_monitoring_and_status_have_their_places(tmp_path: Path) -> None:
    header = [
        "STT",
        "Tồn tại, hạn chế",
        "Nhiệm vụ, giải pháp",
        "Đơn vị thực hiện",
        "Đơn vị theo dõi",
        "Trạng thái",
    ]
    rows = [
        ["1", "Chỉ đạo"],
        ["1.1", "Báo cáo chậm (trừ 0,25 điểm)", "Gửi đúng hạn", "Văn phòng", "Thanh tra", "xong"],
    ]
    plan = taken_over(read(tmp_path, *rows, header=header))
    field = by_code(plan, "1").id
    (short,) = plan.shortcomings_of(field)
    (task,) = plan.tasks_of(field)
    assert (short.text, short.points_lost) == ("Báo cáo chậm (trừ 0,25 điểm)", 250)
    monitor = plan.get(Unit, str(task.monitoring_unit_id)).name
    assert (task.content, monitor, task.status) == ("Gửi đúng hạn", "Thanh tra", "xong")


def test_tasks_with_bullets_below_a_criterion_are_its_tasks(tmp_path: Path) -> None:
    rows = [
        ["1", "A", "", "", "", 2, 1],
        ["", "- Gửi báo cáo", "", "Văn phòng"],
        ["", "- Rà soát", "", "Thanh tra"],
    ]
    plan = taken_over(table(tmp_path, *rows))
    assert [t.content for t in plan.tasks_of(by_code(plan, "1").id)] == ["Gửi báo cáo", "Rà soát"]
    assert plan.count(Criterion) == 1


def test_the_number_and_issuer_of_a_notice_are_not_the_plan_s_own(tmp_path: Path) -> None:
    lines = [
        ["KẾT QUẢ CHỈ SỐ NĂM 2024"],
        ["(Kèm theo Quyết định số 12/QĐ-UBND ngày 5/3/2025 của UBND tỉnh)"],
        [],
    ]
    proposal = reading.read(
        save(tmp_path / "b.xlsx", [*lines, [*SETS, "Điểm đạt được"], *FIELDS]), choices=TODAY
    )
    plan = taken_over(proposal)
    assert (plan.info.number, plan.info.issue_date, plan.info.title, plan.agency.name) == (
        "",
        "",
        "",
        "",
    )
    assert totals(plan)["result:2024"] == 21_500


def maxima(*headings: str) -> Proposal:
    """A table with these columns of maxima."""
    head = ["STT", "Tiêu chí", *headings, "Kết quả năm 2023"]
    lines = [
        head,
        ["1", "Thể chế"],
        ["1.1", "Kế hoạch", "2", "2", "2", "1"],
        ["1.2", "Báo cáo", "3", "4", "3", "2"],
    ]
    return reading.from_lines(
        [[*line[:2], *line[2 : len(headings) + 2], *line[5:]] for line in lines], "", TODAY
    )


@pytest.mark.parametrize(
    ("first", "second"),
    [("Điểm tối đa năm 2023", "Điểm tối đa"), ("Điểm tối đa", "Điểm tối đa năm 2023")],
)
def test_a_maximum_of_no_year_is_the_plan_s_beside_that_of_a_year(first: str, second: str) -> None:
    proposal = maxima(first, second)
    undated = "C" if first == "Điểm tối đa" else "D"
    assert proposal.columns[undated] == "max_points"
    assert "max_points:2023" in proposal.columns.values()
    found = doubt(proposal, "MAXIMA_DIFFER")
    assert (found.details["year"], found.details["count"]) == ("2023", "1")


def test_two_maxima_of_one_year_are_refused_like_any_heading_that_stands_twice() -> None:
    with pytest.raises(FileProblem) as refusal:
        maxima("Điểm tối đa năm 2022", "Điểm tối đa năm 2023", "Điểm chuẩn năm 2023")
    assert refusal.value.code == "import.heading_twice"
    assert (refusal.value.params["first"], refusal.value.params["second"]) == ("D1", "E1")


# -- sheets ----------------------------------------------------------------------------------------


def book_of(path: Path, sheets: dict[str, list[list[Any]]], hidden: str = "") -> Path:
    """A workbook with these sheets."""
    book = Workbook()
    for name, lines in sheets.items():
        fill(book.create_sheet(name), lines)
    del book["Sheet"]
    for sheet in book.worksheets:
        sheet.sheet_state = "hidden" if sheet.title == hidden else "visible"
    book.save(path)
    return path


SMALL = [[*SETS, "Kết quả 2024"], *FIELDS]


def test_a_second_sheet_with_the_table_is_named_and_can_be_chosen(tmp_path: Path) -> None:
    newer = [SMALL[0], ["1", "Chỉ đạo, điều hành", 15, 13], SMALL[2]]
    path = book_of(tmp_path / "b.xlsx", {"Bản cũ": SMALL, "Bản chốt": newer})
    first = reading.read(path, choices=TODAY)
    assert doubt(first, "SHEET_ALSO").details == {"sheet": "Bản cũ", "other": "Bản chốt"}
    assert totals(taken_over(reading.read(path, "Bản chốt", TODAY)))["result:2024"] == 22_000
    assert [(offer.name, offer.columns) for offer in first.sheets] == [
        ("Bản cũ", 4),
        ("Bản chốt", 4),
    ]


def test_of_a_sheet_that_is_named_no_other_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = book_of(
        tmp_path / "b.xlsx", {"Bản cũ": SMALL, "Bản chốt": SMALL, "Nháp": SMALL}, hidden="Nháp"
    )
    looked_at: list[str] = []
    plain = Book.read

    def noted(book: Book, place: SheetPlace) -> Sheet:
        looked_at.append(place.name)
        return plain(book, place)

    monkeypatch.setattr(Book, "read", noted)
    proposal = reading.read(path, "Bản chốt", TODAY)
    assert looked_at == ["Bản chốt"]
    offers = [(offer.name, offer.hidden, offer.rows) for offer in proposal.sheets]
    assert offers == [
        ("Bản cũ", False, None),
        ("Bản chốt", False, len(SMALL)),
        ("Nháp", True, None),
    ]


def test_a_table_on_a_hidden_sheet_is_offered_and_said_to_be_hidden(tmp_path: Path) -> None:
    path = book_of(tmp_path / "b.xlsx", {"Bìa": [["KẾ HOẠCH"]], "PL": SMALL}, hidden="PL")
    proposal = reading.read(path, choices=TODAY)
    assert (proposal.sheet, codes_of(proposal.doubts)) == ("PL", ["SHEET_HIDDEN"])


def test_a_sheet_that_cannot_be_read_does_not_keep_a_good_one_away(tmp_path: Path) -> None:
    twice = [[*SETS, "Kết quả 2024", "Kết quả 2024"], *[[*field, 1] for field in FIELDS]]
    path = book_of(tmp_path / "b.xlsx", {"Hỏng": twice, "Tốt": SMALL})
    proposal = reading.read(path, choices=TODAY)
    assert proposal.sheet == "Tốt"
    assert doubt(proposal, "SHEET_UNREADABLE").details["other"] == "Hỏng"


def test_a_sheet_that_goes_on_is_named(tmp_path: Path) -> None:
    more = [SMALL[0], ["3", "TTHC", 10, 9], ["4", "Bộ máy", 5, 5]]
    path = book_of(tmp_path / "b.xlsx", {"Phần 1": SMALL, "Phần 2": more})
    assert doubt(reading.read(path, choices=TODAY), "SHEET_CONTINUES").details["other"] == "Phần 2"


# -- what somebody says ----------------------------------------------------------------------------


def test_what_is_said_of_columns_and_rows_wins_over_headings_and_looks(tmp_path: Path) -> None:
    path = save(
        tmp_path / "b.xlsx", [["Số", "Tên", "Mức", "Đạt"], *FIELDS, ["3", "Ghi chú chung", 1, 1]]
    )
    columns = {1: "code", 2: "title", 3: "max_points", 4: "result:2020"}
    said = Choices(columns=columns, rows={1: "header", 4: "note"})
    assert totals(taken_over(reading.read(path, choices=said))) == {
        "max": 25_000,
        "result:2020": 21_500,
    }


def test_a_remembered_heading_is_understood_and_its_year_is_that_of_the_table_at_hand(
    tmp_path: Path,
) -> None:
    lines = [["STT", "Tiêu chí", "Điểm tối đa", "Số chấm"], *FIELDS]
    remembered = {"so cham": "result:2020"}
    choices = Choices(remembered=remembered, year=2024)
    assert (
        totals(taken_over(reading.read(save(tmp_path / "b.xlsx", lines), choices=choices)))[
            "result:2024"
        ]
        == 21_500
    )


# -- into a plan -----------------------------------------------------------------------------------


def test_a_set_issued_again_keeps_last_year_s_points_with_their_criteria(tmp_path: Path) -> None:
    header = [*SETS, "Kết quả năm 2024"]
    rows = [
        ["1.1", "Kế hoạch CCHC năm", 2, 2],
        ["1.2", "Báo cáo CCHC", 2, 1],
        ["1.3", "Tuyên truyền CCHC", 2, 2],
    ]
    plan = taken_over(read(tmp_path, ["1", "Chỉ đạo"], *rows, header=header))
    again = [
        ["1.1", "Trách nhiệm người đứng đầu", 2, 2],
        *[[f"1.{i}", r[1], 2, 2] for i, r in enumerate(rows, 2)],
    ]
    proposal = read(tmp_path, ["1", "Chỉ đạo"], *again, header=[*SETS, "Mục tiêu năm 2025"])
    after = taken_over(proposal, plan)
    assert [(c, t) for _, c, t in outline(after)][1:] == [(r[0], r[1]) for r in again]
    points = {
        plan_row.title: result(after, plan_row) for plan_row in after.walk() if plan_row.parent_id
    }
    assert points == {
        "Trách nhiệm người đứng đầu": None,
        "Kế hoạch CCHC năm": 2_000,
        "Báo cáo CCHC": 1_000,
        "Tuyên truyền CCHC": 2_000,
    }


def result(plan: Plan, row: Criterion) -> int | None:
    """The points of the first column."""
    score = plan.score(row.id, plan.columns()[0].id)
    return score.points if score is not None else None


def test_old_fonts_become_unicode_with_one_doubt(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    fill(
        sheet,
        [["STT", "NhiÖm vô", "§iÓm tèi ®a", "KÕt qu¶ 2024"], ["1", "C«ng t¸c chØ ®¹o", 15, 12.5]],
    )
    for row in sheet.iter_rows():
        for cell in row:
            cell.font = Font(name=".VnTime")
    book.save(tmp_path / "b.xlsx")
    proposal = reading.read(tmp_path / "b.xlsx", choices=TODAY)
    assert outline(taken_over(proposal)) == [(0, "1", "Công tác chỉ đạo")]
    assert doubt(proposal, "TEXT_CONVERTED").details["encoding"] == "TCVN3"


def test_a_year_in_which_a_row_does_not_apply_is_taken_with_its_reason(tmp_path: Path) -> None:
    header = ["STT", "Tiêu chí", "Điểm tối đa", "Kết quả 2023", "Mục tiêu 2024"]
    rows = [
        ["1", "Lĩnh vực", 3, "", ""],
        ["1.1", "Một cửa", 1, "Không áp dụng do không có bộ phận một cửa", "Không áp dụng"],
        ["1.2", "Báo cáo", 2, 1.5, 2],
    ]
    proposal = read(tmp_path, *rows, header=header)
    plan = taken_over(proposal)
    marks = plan.marks_of(by_code(plan, "1.1").id)
    assert [(mark.year, mark.reason) for mark in marks] == [
        (2023, "Không áp dụng do không có bộ phận một cửa"),
        (2024, ""),
    ]
    told = [found.severity for found in proposal.doubts if found.code == "NOT_APPLICABLE_TAKEN"]
    assert told == ["info", "info"]
    again = taken_over(proposal, plan)
    assert again.count(NotApplicable) == 2
