"""What a table tells comes into the plan or is named: no row,
text or number goes without a word."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from parplanner.document import sentences
from parplanner.domain.findings import WARNING, Finding
from parplanner.domain.rows import BOTH, SURVEY
from parplanner.exchange import reading
from parplanner.exchange.appendix.proposal import Proposal, ProposedRow
from parplanner.exchange.table.choices import NOTE, Choices
from parplanner.wording import tr
from tests.exchange.books import save

HEAD = ["STT", "Tiêu chí", "Điểm tối đa", "Kết quả 2023"]
FIELD = ["1", "Thể chế", "", ""]


def read(lines: Sequence[Sequence[str]], rows: Mapping[int, str] | None = None) -> Proposal:
    """A copied table; ``rows``: what somebody said its rows are."""
    return reading.from_lines(
        [list(line) for line in lines], "", Choices(rows=rows or {}, this_year=2025)
    )


def told(proposal: Proposal, code: str) -> list[Finding]:
    """The doubts of one code."""
    return [doubt for doubt in proposal.doubts if doubt.code == code]


def only(proposal: Proposal, code: str) -> ProposedRow:
    """The row with a code."""
    (node,) = [node for node in proposal.nodes if node.code == code]
    return node


def tree(proposal: Proposal) -> list[tuple[str, str]]:
    """(title, title of the row above) of every row."""
    nodes = proposal.nodes
    return [(node.title, "" if node.parent is None else nodes[node.parent].title) for node in nodes]


# -- rows that belong to no row --------------------------------------------------------------------


UNCODED_FIELDS = [
    HEAD,
    ["", "CẢI CÁCH THỂ CHẾ", "", ""],
    ["1", "Ban hành kế hoạch", "2", "1,5"],
    ["2", "Báo cáo", "3", "2"],
    ["", "Trang 2", "", ""],
    ["", "CẢI CÁCH BỘ MÁY", "", ""],
    ["3", "Sắp xếp", "3", "2"],
    ["4", "Kiểm tra", "3", "2"],
]
IN_FIELDS = [
    ("CẢI CÁCH THỂ CHẾ", ""),
    ("Ban hành kế hoạch", "CẢI CÁCH THỂ CHẾ"),
    ("Báo cáo", "CẢI CÁCH THỂ CHẾ"),
    ("CẢI CÁCH BỘ MÁY", ""),
    ("Sắp xếp", "CẢI CÁCH BỘ MÁY"),
    ("Kiểm tra", "CẢI CÁCH BỘ MÁY"),
]


def test_below_a_page_number_the_next_field_begins_as_anywhere() -> None:
    proposal = read(UNCODED_FIELDS)
    assert tree(proposal) == IN_FIELDS
    assert [doubt.details["text"] for doubt in told(proposal, "ROW_IGNORED")] == ["Trang 2"]


def test_below_a_figure_of_statistics_the_next_field_begins_as_anywhere() -> None:
    lines = [*UNCODED_FIELDS[:4], ["", "Tỷ lệ đạt được", "", "70"], *UNCODED_FIELDS[5:]]
    assert tree(read(lines)) == IN_FIELDS


def test_a_row_that_somebody_calls_a_remark_takes_no_other_with_it() -> None:
    lines = [*UNCODED_FIELDS[:4], ["", "kiểm tra lại", "", ""], *UNCODED_FIELDS[5:]]
    proposal = read(lines, {5: NOTE})
    assert tree(proposal) == IN_FIELDS
    assert told(proposal, "ROW_IGNORED") == []


def test_a_field_below_notes_in_the_middle_of_a_table_is_a_field() -> None:
    notes = [["", "Nơi nhận: Như trên", "", ""], ["", "Lưu VT", "", ""]]
    proposal = read([*UNCODED_FIELDS[:4], *notes, *UNCODED_FIELDS[5:]])
    assert tree(proposal) == IN_FIELDS


def test_a_field_below_a_blank_line_is_a_field() -> None:
    lines = [*UNCODED_FIELDS[:4], ["", "", "", ""], *UNCODED_FIELDS[5:]]
    assert tree(read(lines)) == IN_FIELDS


def test_the_name_below_a_signature_is_no_field() -> None:
    signed = [["", "GIÁM ĐỐC", "", ""], ["", "NGUYỄN VĂN A", "", ""]]
    lines = [line for line in UNCODED_FIELDS if line[1] != "Trang 2"]
    assert tree(read([*lines, *signed])) == IN_FIELDS


# -- what is said by pointing elsewhere ------------------------------------------------------------


WITH_LEAD = [*HEAD, "Đơn vị chủ trì", "Tài liệu kiểm chứng"]


def leads(proposal: Proposal) -> list[str]:
    """Who leads the first task of every scored row."""
    return [node.tasks[0].lead if node.tasks else "" for node in proposal.nodes if node.points]


def units_of(cell: str) -> tuple[str, tuple[str, ...], str, list[str]]:
    """(lead, who cooperates, who watches, codes of doubts) for a cell below "Đơn vị thực hiện"."""
    rows = [["1.1", "Kế hoạch", "2", "1,5", cell], ["1.2", "Báo cáo", "3", "2", "Phòng Z"]]
    proposal = read([[*HEAD, "Đơn vị thực hiện"], FIELD, *rows])
    (task,) = only(proposal, "1.1").tasks
    return task.lead, task.coop, task.monitor, [doubt.code for doubt in proposal.doubts]


def test_the_unit_that_is_said_to_lead_leads_wherever_it_stands() -> None:
    assert units_of("Văn phòng Sở; Phòng Nội vụ (chủ trì)") == (
        "Phòng Nội vụ",
        ("Văn phòng Sở",),
        "",
        [],
    )
    assert units_of("Văn phòng Sở; Phòng Nội vụ (đầu mối)") == (
        "Phòng Nội vụ",
        ("Văn phòng Sở",),
        "",
        [],
    )
    two = "Văn phòng Sở (chủ trì nội dung 1); Phòng B; Phòng Nội vụ (chủ trì nội dung 2)"
    assert units_of(two) == ("Văn phòng Sở", ("Phòng Nội vụ", "Phòng B"), "", ["LEAD_SEVERAL"])


def test_the_unit_that_is_said_to_watch_watches() -> None:
    assert units_of("Phòng A; Phòng B (theo dõi)") == ("Phòng A", (), "Phòng B", [])
    assert units_of("Phòng A\nGiám sát: Thanh tra") == ("Phòng A", (), "Thanh tra", [])
    assert units_of("Phối hợp: Phòng C; Chủ trì: Phòng D") == ("Phòng D", ("Phòng C",), "", [])


def test_a_lead_that_stands_among_those_who_cooperate_leads_where_no_other_does() -> None:
    head = [*HEAD, "Đơn vị chủ trì", "Đơn vị phối hợp"]
    rows = [["1.1", "Kế hoạch", "2", "1", "", "Phòng A; Phòng B (chủ trì); Phòng C (theo dõi)"]]
    (task,) = only(
        read([head, FIELD, *rows, ["1.2", "Báo cáo", "3", "2", "Phòng D", ""]]), "1.1"
    ).tasks
    assert (task.lead, task.coop, task.monitor) == ("Phòng B", ("Phòng A",), "Phòng C")


def test_a_lead_as_in_another_row_is_that_row_s_lead() -> None:
    rows = [
        ["1.1", "Kế hoạch", "2", "1,5", "Phòng Nội vụ", "KH"],
        ["1.2", "Báo cáo", "3", "2", "Thanh tra", ""],
        ["1.3", "Kiểm tra", "3", "2", "như mục 1.1", "Như mục 1.1"],
        ["1.4", "Họp", "3", "2", "Như trên", ""],
    ]
    proposal = read([WITH_LEAD, FIELD, *rows])
    assert leads(proposal) == ["Phòng Nội vụ", "Thanh tra", "Phòng Nội vụ", "Phòng Nội vụ"]
    assert only(proposal, "1.3").evidence == "KH"
    (doubt,) = told(proposal, "DITTO_MARK")
    assert (doubt.details["count"], doubt.details["cells"]) == ("3", "E5, F5, E6")


def test_a_lead_as_in_a_row_that_is_not_there_is_doubted() -> None:
    rows = [
        ["1.1", "Kế hoạch", "2", "1,5", "Phòng Nội vụ", ""],
        ["1.2", "Báo cáo", "3", "2", "như mục 4.1", "như mục 4.1"],
    ]
    proposal = read([WITH_LEAD, FIELD, *rows])
    assert leads(proposal) == ["Phòng Nội vụ", ""]
    assert only(proposal, "1.2").evidence == "như mục 4.1"
    assert [doubt.cell for doubt in told(proposal, "DITTO_WITHOUT_TEXT")] == ["E4"]
    assert told(proposal, "DITTO_MARK") == []


# -- bonus -----------------------------------------------------------------------------------------


def test_parts_of_a_bonus_are_no_criteria_however_they_are_numbered() -> None:
    rows = [
        ["I", "Thể chế", "5", "3"],
        ["1", "Kế hoạch", "2", "1"],
        ["2", "Báo cáo", "3", "2"],
        ["II", "Điểm thưởng", "5", "0,5"],
        ["1", "Sáng kiến", "2", "0,5"],
        ["1.1", "Cấp tỉnh", "2", "0,5"],
        ["2", "Khác", "3", "0"],
        ["III", "Tài chính", "3", "2"],
        ["1", "Tài sản", "3", "2"],
        ["", "Tổng cộng", "8", "5,5"],
    ]
    proposal = read([HEAD, *rows])
    assert tree(proposal) == [
        ("Thể chế", ""),
        ("Kế hoạch", "Thể chế"),
        ("Báo cáo", "Thể chế"),
        ("Tài chính", ""),
        ("Tài sản", "Tài chính"),
    ]
    assert len(told(proposal, "BONUS_LEFT_OUT")) == 4
    assert told(proposal, "TABLE_DOES_NOT_ADD_UP") == []
    assert told(proposal, "ROW_TWICE") == []


def test_a_bonus_ends_where_the_next_row_begins() -> None:
    rows = [["", "THỂ CHẾ", "", ""], ["1", "Kế hoạch", "5", "3"], ["II", "Điểm thưởng", "", "0,5"]]
    proposal = read([HEAD, *rows, ["", "TÀI CHÍNH", "", ""], ["1", "Tài sản", "3", "2"]])
    assert tree(proposal)[2:] == [("TÀI CHÍNH", ""), ("Tài sản", "TÀI CHÍNH")]


def test_the_letter_behind_a_bonus_is_a_letter() -> None:
    rows = [
        ["A", "Thể chế", "5", "3"],
        ["1", "Kế hoạch", "5", "3"],
        ["B", "Điểm thưởng", "", "0,5"],
    ]
    proposal = read([HEAD, *rows, ["C", "Tài chính", "3", "2"], ["1", "Tài sản", "3", "2"]])
    assert tree(proposal)[2:] == [("Tài chính", ""), ("Tài sản", "Tài chính")]


# -- columns that are still to be filled in --------------------------------------------------------


FORM = [*HEAD, "Mục tiêu 2024"]
FORM_ROWS = [["1.1", "Kế hoạch", "2", "1,5", ""], ["1.2", "Báo cáo", "3", "2", ""]]


def test_a_form_to_be_filled_in_is_no_slipped_column_beside_notes() -> None:
    for beside in ([], ["Ghi chú"], ["Thứ hạng"]):
        rows = [[*line, *["3" for _ in beside]] for line in FORM_ROWS]
        proposal = read([[*FORM, *beside], FIELD, *rows])
        assert told(proposal, "COLUMN_BLANK") == []


def test_a_blank_column_beside_figures_below_an_unknown_heading_is_named() -> None:
    rows = [["1.1", "Kế hoạch", "2", "1,5", "", "1,8"], ["1.2", "Báo cáo", "3", "2", "", "2,5"]]
    proposal = read([[*FORM, "Abc"], FIELD, *rows])
    assert [doubt.cell for doubt in told(proposal, "COLUMN_BLANK")] == ["E"]


def test_codes_that_became_dates_are_a_warning_where_they_are_guessed(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["1", "Thể chế"],
        [date(2026, 1, 1), "A", 2, 1],
        [date(2026, 2, 1), "B", 3, 2],
    ]
    guessed = told(reading.read(save(tmp_path / "b.xlsx", [HEAD, *rows])), "CODE_REPAIRED")
    assert [doubt.severity for doubt in guessed] == [WARNING, WARNING]


# -- lost points -----------------------------------------------------------------------------------


def test_lost_points_that_cannot_be_read_are_doubted() -> None:
    rows = [
        ["1.1", "Kế hoạch", "2", "1,5", "một điểm"],
        ["1.2", "Báo cáo", "3", "2", "bị trừ 1 điểm"],
        ["1.3", "Họp", "3", "2", "-1"],
        ["1.4", "Kiểm tra", "3", "3", "-"],
    ]
    proposal = read([[*HEAD, "Điểm bị trừ"], FIELD, *rows])
    (doubt,) = proposal.doubts
    assert (doubt.code, doubt.cell, doubt.details["text"]) == (
        "NUMBER_UNREADABLE",
        "E3",
        "một điểm",
    )
    assert tr("the lost points") in sentences.finding(doubt)


def test_a_formula_of_lost_points_without_a_value_is_doubted(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["1.1", "Kế hoạch", 2, 1.5, "=C3-D3"],
        ["1.2", "Báo cáo", 3, 2, 100_001],
    ]
    path = save(tmp_path / "b.xlsx", [[*HEAD, "Điểm bị trừ"], ["1", "Thể chế"], *rows])
    doubts = [(doubt.code, doubt.cell) for doubt in reading.read(path).doubts]
    assert doubts == [("FORMULA_WITHOUT_VALUE", "E3"), ("NUMBER_UNREADABLE", "E4")]


# -- what stands beside the task -------------------------------------------------------------------


WITH_EVIDENCE = [
    *HEAD,
    "Đơn vị chủ trì",
    "Tài liệu kiểm chứng",
    "Tồn tại, hạn chế",
    "Phương thức đánh giá",
]


def left_out(proposal: Proposal) -> list[tuple[str, str, str]]:
    """(cell, text, why) of everything that has no place."""
    doubts = told(proposal, "TEXT_LEFT_OUT")
    return [(doubt.cell, doubt.details["text"], doubt.details["cause"]) for doubt in doubts]


def test_evidence_that_goes_on_in_the_next_row_is_kept_and_makes_no_task() -> None:
    first = ["1.1", "Kế hoạch", "2", "1,5", "", "Kế hoạch số 1", "Chậm", "Thẩm định"]
    rest = ["", "", "", "", "", "Báo cáo số 2", "ban hành", "và điều tra XHH"]
    proposal = read([WITH_EVIDENCE, FIELD, first, rest, ["1.2", "Báo cáo", "3", "2"]])
    node = only(proposal, "1.1")
    assert node.evidence == "Kế hoạch số 1\nBáo cáo số 2"
    assert [shortcoming.text for shortcoming in node.shortcomings] == ["Chậm ban hành"]
    assert node.method == BOTH
    assert node.tasks == ()
    assert [doubt.cell for doubt in told(proposal, "ROW_JOINED")] == ["F4"]


def test_who_watches_and_how_far_it_is_go_on_in_the_next_row() -> None:
    head = [*HEAD, "Đơn vị chủ trì", "Đơn vị theo dõi", "Tình trạng"]
    first = ["1.1", "Kế hoạch", "2", "1,5", "Phòng A", "", "Đang làm"]
    rest = ["", "", "", "", "", "Phòng B", "đến tháng 6"]
    (task,) = only(read([head, FIELD, first, rest, ["1.2", "Báo cáo", "3", "2"]]), "1.1").tasks
    assert (task.lead, task.monitor, task.status) == ("Phòng A", "Phòng B", "Đang làm đến tháng 6")


def test_a_second_monitoring_unit_in_the_next_row_is_named() -> None:
    head = [*HEAD, "Đơn vị chủ trì", "Đơn vị theo dõi"]
    first = ["1.1", "Kế hoạch", "2", "1,5", "Phòng A", "Phòng B"]
    proposal = read(
        [head, FIELD, first, ["", "", "", "", "", "Phòng C"], ["1.2", "Báo cáo", "3", "2"]]
    )
    (doubt,) = told(proposal, "MONITOR_SEVERAL")
    assert doubt.details == {"lead": "Phòng B", "others": "Phòng C"}


def test_what_stands_beside_a_further_task_goes_to_its_criterion() -> None:
    first = ["1.1", "Kế hoạch", "2", "1,5", "Phòng A", "KH1", "Muộn", ""]
    bullet = ["", "- Nêu cao trách nhiệm", "", "", "Phòng B", "KH2", "Chậm", "Điều tra"]
    again = ["1.1", "Kế hoạch", "", "", "Phòng C", "KH1", "Muộn", ""]
    node = only(
        read([WITH_EVIDENCE, FIELD, first, bullet, again, ["1.2", "Báo cáo", "3", "2"]]), "1.1"
    )
    assert [task.lead for task in node.tasks] == ["Phòng A", "Phòng B", "Phòng C"]
    assert node.evidence == "KH1\nKH2"
    assert [shortcoming.text for shortcoming in node.shortcomings] == ["Muộn", "Chậm"]
    assert node.method == SURVEY


def test_points_in_a_list_of_shortcomings_are_named() -> None:
    head = [
        "STT",
        "Tồn tại, hạn chế",
        "Điểm tối đa",
        "Nhiệm vụ",
        "Đơn vị chủ trì",
        "Tài liệu kiểm chứng",
    ]
    rows = [
        ["I", "Thể chế", "", "", "", ""],
        ["1", "Chậm ban hành", "2", "Ban hành", "Phòng A", "KH1"],
        ["2", "Sai sót", "3", "Sửa", "Phòng B", ""],
        ["3", "Thiếu", "1,5", "Bổ sung", "Phòng B", ""],
    ]
    proposal = read([head, *rows])
    (doubt,) = told(proposal, "TEXT_LEFT_OUT")
    assert (doubt.details["heading"], doubt.details["cause"]) == ("Điểm tối đa", "shortcoming")
    assert (doubt.details["count"], doubt.details["cells"]) == ("3", "C3, C4, C5")
    assert only(proposal, "I").evidence == "KH1"


def test_what_a_list_of_tasks_has_no_place_for_is_named() -> None:
    head = ["Lĩnh vực", "STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời hạn", "Tài liệu kiểm chứng"]
    rows = [
        ["Thể chế", "1", "Ban hành kế hoạch", "Phòng A", "Quý I", "KH1"],
        ["Thể chế", "2", "Rà soát văn bản", "Phòng B", "Quý II", ""],
        ["Tài chính", "3", "Rà soát tài sản", "Phòng B", "Quý II", ""],
    ]
    proposal = read([head, *rows])
    assert [task.content for task in proposal.tasks] == [
        "Ban hành kế hoạch",
        "Rà soát văn bản",
        "Rà soát tài sản",
    ]
    assert left_out(proposal) == [
        ("F2", "KH1", "task"),
        ("A2", "Thể chế", "task"),
        ("A4", "Tài chính", "task"),
    ]


def test_a_task_keeps_its_name_beside_a_column_of_contents() -> None:
    head = [*HEAD, "Nội dung thực hiện", "Đơn vị chủ trì"]
    first = ["1.1", "Kế hoạch", "2", "1,5", "Soạn", "Phòng A"]
    bullet = ["", "- Nêu cao trách nhiệm", "", "", "Họp", "Phòng B"]
    proposal = reading.from_lines(
        [head, FIELD, first, bullet, ["1.2", "Báo cáo", "3", "2"]],
        "",
        Choices(columns={5: "content"}, this_year=2025),
    )
    assert [task.content for task in only(proposal, "1.1").tasks] == [
        "Soạn",
        "Nêu cao trách nhiệm\nHọp",
    ]


def test_a_way_of_scoring_that_a_plan_does_not_know_is_named() -> None:
    rows = [["1.1", "Kế hoạch", "2", "1,5", "", "", "", "Tự chấm"]]
    rows += [["1.2", "Báo cáo", "3", "2", "", "", "", "Kiểm tra thực tế"]]
    proposal = read([WITH_EVIDENCE, FIELD, *rows, ["1.3", "Họp", "3", "2", "", "", "", "-"]])
    assert left_out(proposal) == [("H4", "Kiểm tra thực tế", "method")]
