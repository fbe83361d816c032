"""What a table tells comes into the plan or is named: no row, text or number goes without a word."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from parplanner.domain.findings import Finding
from parplanner.exchange import reading
from parplanner.exchange.choices import NOTE, Choices
from parplanner.exchange.proposal import Proposal

HEAD = ["STT", "Tiêu chí", "Điểm tối đa", "Kết quả 2023"]


def read(lines: Sequence[Sequence[str]], rows: Mapping[int, str] | None = None) -> Proposal:
    """A copied table; ``rows``: what somebody said its rows are."""
    return reading.from_lines([list(line) for line in lines], "", Choices(rows=rows or {}, this_year=2025))


def told(proposal: Proposal, code: str) -> list[Finding]:
    """The doubts of one code."""
    return [doubt for doubt in proposal.doubts if doubt.code == code]


def tree(proposal: Proposal) -> list[tuple[str, str]]:
    """(title, title of the row above) of every row."""
    nodes = proposal.nodes
    return [(node.title, "" if node.parent is None else nodes[node.parent].title) for node in nodes]


# -- rows that belong to no row ---------------------------------------------------------------------------


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
