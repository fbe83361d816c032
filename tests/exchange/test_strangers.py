"""Tables as strangers type them: the figures and the tree that each
says, and the warnings that it deserves."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from openpyxl.worksheet.worksheet import Worksheet

from parplanner.domain.findings import INFO
from parplanner.domain.rows import Criterion, Task
from parplanner.exchange import reading
from parplanner.exchange.appendix.proposal import Proposal
from parplanner.exchange.table.choices import Choices
from tests.exchange.books import by_code, edited, outline, save, table, taken_over, totals

H = ["STT", "Tiêu chí", "Điểm tối đa", "Kết quả 2025"]
L = ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời hạn"]
TODAY = Choices(this_year=2026)
Rows = list[list[Any]]


def read(tmp_path: Path, lines: Sequence[Sequence[Any]], *merged: str) -> Proposal:
    """Lines as a workbook, some cells merged."""
    path = save(tmp_path / "b.xlsx", lines)

    def merge(sheet: Worksheet) -> None:
        for area in merged:
            sheet.merge_cells(area)

    return reading.read(edited(path, merge) if merged else path, choices=TODAY)


def worries(proposal: Proposal) -> list[str]:
    """Codes of the doubts that are more than notes."""
    return [doubt.code for doubt in proposal.doubts if doubt.severity != INFO]


POINTS: dict[str, tuple[Rows, int, int, list[str]]] = {
    "fields without a code print their sum": (
        [
            H,
            ["", "CHỈ ĐẠO", 5, 3],
            ["1", "KH", 2, 1],
            ["2", "KT", 3, 2],
            ["", "THỂ CHẾ", 4, 2],
            ["3", "x", 4, 2],
        ],
        9,
        5,
        [],
    ),
    "no codes at all": (
        [H[1:], ["CHỈ ĐẠO", 5, 3], ["KH", 2, 1], ["KT", 3, 2], ["THỂ CHẾ", 2, 1], ["TD", 2, 1]],
        7,
        4,
        [],
    ),
    "parts with a dash for a code": (
        [
            H,
            ["1", "CĐ"],
            ["1.1", "KH", 3, 2.5],
            ["-", "Hạn", 2, 2],
            ["-", "Đủ", 1, 0.5],
            ["1.2", "KT", 3, 2],
        ],
        6,
        4.5,
        [],
    ),
    "the rung that was reached is marked": (
        [
            H,
            ["1", "A"],
            ["1.1", "B", 2, 1.5],
            ["", "Hạn", 2],
            ["", "Muộn", 1.5, 1.5],
            ["", "Không", 0],
            ["1.2", "C", 3, 2],
        ],
        5,
        3.5,
        [],
    ),
    "rungs that rise": (
        [
            H,
            ["1", "A"],
            ["1.1", "B", 2, 1.5],
            ["", "Không", 0],
            ["", "Muộn", 1],
            ["", "Hạn", 2],
            ["1.2", "C", 3, 2],
        ],
        5,
        3.5,
        [],
    ),
    "a total that agrees with nothing": (
        [H, ["1", "A"], ["1.1", "B", 2, 1], ["1.2", "C", 3, 2], ["", "TỔNG CỘNG TOÀN BỘ", 6, 4]],
        5,
        3,
        ["TABLE_DOES_NOT_ADD_UP"] * 2,
    ),
    "a total above": (
        [H, ["", "TỔNG CỘNG (I+II)", 5, 3], ["I", "A"], ["1", "B", 2, 1], ["2", "C", 3, 2]],
        5,
        3,
        [],
    ),
    "a bonus with its maximum in its name": (
        [
            H,
            ["1", "A"],
            ["1.1", "B", 2, 1],
            ["", "Điểm thưởng (tối đa 2 điểm)", 2, 1],
            ["", "Tổng", 2, 2],
        ],
        2,
        1,
        ["BONUS_LEFT_OUT"],
    ),
    "a bonus with rows below it": (
        [H, ["1", "A"], ["1.1", "B", 2, 1], ["2", "ĐIỂM CỘNG", 2, ""], ["2.1", "Sáng kiến", 2, 1]],
        2,
        1,
        ["BONUS_LEFT_OUT"] * 2,
    ),
    "percents and ranks below the total": (
        [
            H,
            ["1", "A"],
            ["1.1", "B", 2, 1],
            ["", "Tổng điểm", 2, 1],
            ["", "Chỉ số (%)", "", 50],
            ["", "Xếp hạng", "", 12],
        ],
        2,
        1,
        ["ROW_IGNORED"] * 2,
    ),
    "signatures in the columns of points": (
        [
            H,
            ["1", "A"],
            ["1.1", "B", 2, 1],
            [],
            ["", "NGƯỜI LẬP BIỂU", "", "GIÁM ĐỐC"],
            ["", "Nguyễn A", "", "Trần B"],
        ],
        2,
        1,
        ["ROW_IGNORED"] * 2,
    ),
    "a second table below": (
        [
            H,
            ["1", "A"],
            ["1.1", "B", 2, 1],
            [],
            [*H[:3], "Kết quả 2024"],
            ["1", "A"],
            ["1.1", "B", 2, 2],
        ],
        2,
        1,
        ["TABLE_BELOW"],
    ),
    "a sum rounded to two decimals": (
        [H, ["1", "A", 5, 3.46], ["1.1", "B", 2, 1.125], ["1.2", "C", 3, 2.333]],
        5,
        3.458,
        [],
    ),
    "some rows of a set": (
        [
            H,
            ["1", "A", 15, 13],
            ["1.2", "B", 2, 1],
            ["1.5", "C", 3, 2],
            ["3", "D", 10, 8],
            ["3.4", "E", 2, 1],
        ],
        7,
        4,
        [],
    ),
    "levels told by words": (
        [
            H,
            ["LV1", "A", 5, 3],
            ["TC1", "B", 2, 1],
            ["TC2", "C", 3, 2],
            ["LV2", "D", 3, 2],
            ["TC3", "E", 3, 2],
        ],
        8,
        5,
        [],
    ),
    "Roman numbers inside codes": (
        [H, ["A", "P"], ["A.I", "Q"], ["A.I.1", "B", 2, 1], ["A.I.2", "C", 3, 2]],
        5,
        3,
        [],
    ),
    "a criterion without a code whose figures are the sum above it": (
        [
            H,
            ["1", "A"],
            ["1.1", "B", 1, 1],
            ["1.2", "C", 1, 0.5],
            ["", "D", 2, 1.5],
            ["1.3", "E", 1, 1],
        ],
        5,
        4,
        [],
    ),
    "ranks grouped over years": (
        [
            [*H[:3], "Điểm năm", "Thứ hạng"],
            ["", "", "", "2025", "2025"],
            ["1", "A", 15, 12, 5],
            ["2", "B", 9, 9, 3],
        ],
        24,
        21,
        [],
    ),
    "half a year beside the year": (
        [[*H[:3], "6 tháng đầu năm 2025", "Năm 2025"], ["1", "A", 15, 6, 12]],
        15,
        12,
        ["SIDE_LEFT_OUT"],
    ),
    "words beside points of a year": (
        [
            [*H[:3], "Kết quả thực hiện năm 2025", "Điểm năm 2025"],
            ["1", "A", 2, "Đã ban hành", 2],
            ["2", "B", 3, "Đã có", 1],
        ],
        5,
        3,
        [],
    ),
    "one figure for two rows": (
        [H, ["1", "A"], ["1.1", "B", 2, 1], ["1.2", "C", 3]],
        5,
        1,
        ["POINTS_MERGED"],
    ),
}
MERGED = {"one figure for two rows": "D3:D4"}


@pytest.mark.parametrize("name", POINTS)
def test_the_points_of_a_table_are_those_it_tells(tmp_path: Path, name: str) -> None:
    lines, top, reached, doubts = POINTS[name]
    merged = [MERGED[name]] if name in MERGED else []
    proposal = read(tmp_path, lines, *merged)
    assert totals(taken_over(proposal)) == {
        "max": round(top * 1000),
        "result:2025": round(reached * 1000),
    }
    assert worries(proposal) == doubts


@pytest.mark.parametrize(
    ("title", "heading", "key"),
    [
        ("KẾ HOẠCH NÂNG CAO CHỈ SỐ CCHC NĂM 2026", "Điểm đạt", "result:2025"),
        ("KẾ HOẠCH KHẮC PHỤC TỒN TẠI, NÂNG CAO CHỈ SỐ NĂM 2026", "Điểm đạt", "result:2025"),
        ("KẾ HOẠCH KHẮC PHỤC CÁC CHỈ SỐ BỊ TRỪ ĐIỂM NĂM 2025", "Điểm đạt", "result:2025"),
        ("PHÂN CÔNG NHIỆM VỤ NĂM 2026", "Điểm phấn đấu", "target:2026"),
        ("KẾT QUẢ CHỈ SỐ CCHC NĂM 2025", "Điểm công bố", "result:2025"),
        ("KẾT QUẢ CHỈ SỐ CCHC NĂM 2025", "Cộng", "result:2025"),
        ("KẾT QUẢ CHỈ SỐ CCHC NĂM 2025", "Chỉ tiêu", "target:2026"),
    ],
)
@pytest.mark.parametrize("blank", [True, False])
def test_a_title_above_says_of_which_year_the_points_are(
    tmp_path: Path, title: str, heading: str, key: str, blank: bool
) -> None:
    header = ["STT", "Tiêu chí", "Điểm tối đa", heading, "Đơn vị chủ trì"]
    rows = [["1", "A", 2, 1, "VP"], ["2", "B", 3, 2, "VP"]]
    proposal = read(tmp_path, [[title], *([[]] if blank else []), header, *rows], "A1:E1")
    assert proposal.columns["D"] == key
    assert worries(proposal) == []


@pytest.mark.parametrize(
    ("heading", "key"),
    [
        ("Cơ quan chủ trì, phối hợp", "lead"),
        ("Đơn vị chịu trách nhiệm", "lead"),
        ("Phân công thực hiện", "lead"),
        ("Biện pháp khắc phục", "requirement"),
        ("Hạn", "deadline"),
        ("Lead unit", "lead"),
    ],
)
def test_other_words_for_the_columns_of_tasks(tmp_path: Path, heading: str, key: str) -> None:
    proposal = read(
        tmp_path, [["STT", "Nhiệm vụ", "Đơn vị phối hợp", heading], ["1", "A", "VP", "Quý I"]]
    )
    assert proposal.columns["D"] == key


def test_a_column_of_units_that_nobody_knows_is_a_warning(tmp_path: Path) -> None:
    lines = [
        ["STT", "Nhiệm vụ", "Thời hạn", "Nơi làm"],
        ["1", "A", "Quý I", "Văn phòng"],
        ["2", "B", "Quý I", "Thanh tra"],
    ]
    (doubt,) = read(tmp_path, lines).doubts
    assert (doubt.code, doubt.severity) == ("HEADING_IGNORED", "warning")


def test_several_tasks_of_one_criterion_in_rows_of_their_own(tmp_path: Path) -> None:
    header = ["STT", "Tiêu chí", "Nhiệm vụ", "Đơn vị chủ trì", "Thời hạn"]
    rows = [["1", "KH", "Lập KH", "Văn phòng", "Quý I"], ["", "", "Công bố", "Thanh tra", "Quý II"]]
    for more in (rows[1], ["1", "KH", *rows[1][2:]]):
        plan = taken_over(
            read(tmp_path, [header, rows[0], more, ["2", "KT", "Kiểm tra", "Thanh tra", "Quý III"]])
        )
        assert [t.content for t in plan.tasks_of(by_code(plan, "1").id)] == ["Lập KH", "Công bố"]
        assert plan.count(Criterion) == 2


def test_a_list_of_tasks_with_a_running_number_makes_no_criteria(tmp_path: Path) -> None:
    lines = [
        L,
        ["1", "A", "Văn phòng", "Quý I"],
        ["2", "B", "", ""],
        ["3", "C", "Thanh tra", "Quý IV"],
    ]
    plan = taken_over(read(tmp_path, lines, "C2:C3", "D2:D3"))
    assert plan.count(Criterion) == 0
    assert [(t.content, t.deadline) for t in plan.all(Task)] == [
        ("A", "Quý I"),
        ("B", "Quý I"),
        ("C", "Quý IV"),
    ]


def test_headings_of_fields_without_a_code_are_no_part_of_the_title_above(tmp_path: Path) -> None:
    lines = [
        H,
        ["", "Chỉ đạo"],
        ["1", "KH", 2, 1],
        ["2", "KT", 3, 2],
        ["", "Thể chế"],
        ["3", "x", 2, 1],
        ["", "Trang 1/2"],
    ]
    plan = taken_over(read(tmp_path, lines))
    assert [(level, title) for level, _, title in outline(plan)] == [
        (0, "Chỉ đạo"),
        (1, "KH"),
        (1, "KT"),
        (0, "Thể chế"),
        (1, "x"),
    ]


def test_results_by_title_find_their_criteria_whatever_number_they_bear(tmp_path: Path) -> None:
    rows = [
        ["1", "Chỉ đạo"],
        ["1.1", "Kế hoạch CCHC", 2, 1],
        ["1.2", "Kiểm tra", 3, 2],
        ["2", "Thể chế"],
    ]
    plan = taken_over(table(tmp_path, *rows, ["2.1", "Theo dõi thi hành", 2, 1], header=H))
    for codes in (["", "", ""], ["1", "2", "3"]):
        names = ["Kế hoạch CCHC", "Kiểm tra", "Theo dõi thi hành"]
        lines = [
            ["STT", "Tiêu chí", "Kết quả 2026"],
            *[[c, n, 1.5] for c, n in zip(codes, names, strict=True)],
        ]
        after = taken_over(read(tmp_path, lines), plan)
        assert outline(after) == outline(plan)
        assert totals(after)["result:2026"] == 4_500


def test_another_criterion_with_an_old_number_does_not_get_its_points(tmp_path: Path) -> None:
    rows = [["1", "Chỉ đạo"], ["1.1", "Kế hoạch CCHC", 2, 1], ["1.2", "Kiểm tra công vụ", 3, 2]]
    plan = taken_over(table(tmp_path, *rows, header=H))
    again = [["1", "Chỉ đạo"], ["1.2", "Sáng kiến, mô hình mới", 3, ""]]
    proposal = read(tmp_path, [[*H[:3], "Mục tiêu 2026"], *again])
    after = taken_over(proposal, plan)
    assert by_title(after, "Kiểm tra công vụ").id == by_title(plan, "Kiểm tra công vụ").id
    new = by_title(after, "Sáng kiến, mô hình mới")
    assert all(after.score(new.id, column.id) is None for column in after.columns())


def by_title(plan: Any, title: str) -> Criterion:
    """The one criterion with a title."""
    (found,) = [row for row in plan.walk() if row.title == title]
    return found  # type: ignore[no-any-return]
