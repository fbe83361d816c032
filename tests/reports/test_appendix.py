"""Promises of the appendix as a report: what the officer entered, in
the layout of the signed one, with true sums."""

from __future__ import annotations

import pytest

from parplanner.document.samples import sample_plan
from parplanner.domain.edits import criteria, plan_info, scores, tasks
from parplanner.domain.edits.draft import Draft
from parplanner.domain.plan import Plan
from parplanner.domain.points import format_points
from parplanner.domain.rows import MAX_COLUMN, RESULT, TARGET, Task
from parplanner.domain.scoring import Scoring
from parplanner.reports.papers.appendix import appendix_report
from parplanner.reports.papers.options import Options
from parplanner.reports.report.model import Level, Line, Paragraph, Points, Report, Table
from tests.plans import hanoi_plan, hanoi_rows, new_ids, outside


def table_of(plan: Plan, **options: bool) -> Table:
    report = appendix_report(plan, Options(**options))
    # The table of an empty plan stands in the workbook only.
    (table,) = report.tables() or report.sheets[0].tables()
    return table


def texts(report: Report) -> list[str]:
    return [
        block.text for part in report.parts for block in part.blocks if isinstance(block, Paragraph)
    ]


def row(line: Line) -> list[str]:
    return [format_points(c.value, 1) if isinstance(c, Points) else c or "" for c in line.cells]


def without(code: str) -> Plan:
    """The plan of Hà Nội with the row of that code marked not applicable."""
    draft = Draft(hanoi_plan())
    for node in [n for n in draft.plan.walk() if code and n.code == code]:
        draft.do(outside(draft.plan, node.id))
    return draft.plan


def find(table: Table, code: str) -> Line:
    return next(line for line in table.lines if line.cells[0] == code)


def test_without_subtotals_it_is_the_signed_table_cell_by_cell() -> None:
    lines = table_of(hanoi_plan(), subtotals=False).lines
    signed = [
        [text.replace("1.81", "1,81") for text in source.values()] for source in hanoi_rows()[:-1]
    ]
    assert [[text.replace("1.81", "1,81") for text in source] for source in signed] == [
        row(line) for line in lines[:-1]
    ]


def test_the_total_is_summed_not_copied() -> None:
    total = table_of(hanoi_plan()).lines[-1]
    assert total.level is Level.TOTAL and total.span == (0, 4)
    assert row(total) == ["Tổng điểm", "", "", "", "", "100,0", "64,94", "79,71", "84,63"]


@pytest.mark.parametrize("left_out", ["", "7.1", "3.3", "3.3.2", "4"])
def test_every_sum_equals_its_addends_and_the_scoring(left_out: str) -> None:
    plan = without(left_out)
    table, scoring = table_of(plan), Scoring(plan)
    by_code = {node.code: node.id for node in plan.walk()}
    columns = [MAX_COLUMN, *(c.id for c in plan.columns())]
    sums = 0
    for line in table.lines:
        for cell, key, at in zip(line.cells[5:], columns, range(5, 9), strict=True):
            if isinstance(cell, Points) and cell.addends:
                parts = [table.lines[i].cells[at] for i in cell.addends]
                assert cell.value == sum(p.value for p in parts if isinstance(p, Points))
                assert cell.value == scoring.value(by_code.get(str(line.cells[0])), key)
                sums += 1
    assert sums == 4 * (12 - {"3.3": 1, "4": 1}.get(left_out, 0))


def test_the_header_has_the_three_levels_of_the_signed_appendix() -> None:
    table = table_of(hanoi_plan())
    places = {h.text: (h.row, h.column, h.rows, h.columns) for h in table.header}
    assert table.header_rows == 3
    assert places == {
        "STT tiêu chí theo Bộ tiêu chí CCHC": (0, 0, 3, 1),
        "Nhiệm vụ": (0, 1, 3, 1),
        "Yêu cầu": (0, 2, 3, 1),
        "Đơn vị chủ trì": (0, 3, 3, 1),
        "Đơn vị phối hợp thực hiện": (0, 4, 3, 1),
        "Lộ trình (điểm)": (0, 5, 1, 4),
        "Điểm theo quy định": (1, 5, 2, 1),
        "2017": (1, 6, 2, 1),
        "Điểm tối thiểu cần đạt được": (1, 7, 1, 2),
        "2018": (2, 7, 1, 1),
        "2019": (2, 8, 1, 1),
    }


@pytest.mark.parametrize("results", range(4))
@pytest.mark.parametrize("targets", range(4))
@pytest.mark.parametrize("landscape", [True, False])
def test_any_number_of_years_has_a_header_without_holes_and_fits_the_page(
    results: int, targets: int, landscape: bool
) -> None:
    draft = Draft(Plan())
    for kind, count in ((RESULT, results), (TARGET, targets)):
        for i in range(count):
            draft.do(scores.add_column(draft.plan, 2020 + i, kind))
    table = table_of(draft.plan, landscape=landscape)
    count = len(table.columns)
    covered = [
        (r, c)
        for h in table.header
        for r in range(h.row, h.row + h.rows)
        for c in range(h.column, h.column + h.columns)
    ]
    assert sorted(covered) == [(r, c) for r in range(table.header_rows) for c in range(count)]
    assert count == 6 + results + targets == len(table.lines[-1].cells)
    assert sum(c.width for c in table.columns) == pytest.approx(252 if landscape else 165)
    assert min(c.width for c in table.columns) > 8


def test_further_tasks_are_lines_of_their_own_without_points() -> None:
    draft, new_id = Draft(hanoi_plan()), new_ids()
    node = next(n for n in draft.plan.walk() if n.code == "1.2")
    for content in ("Ban hành kế hoạch", "- Báo cáo quý", ""):
        draft.do(tasks.add(draft.plan, lambda: "f" + new_id()[1:], node.id))
        draft.do(
            tasks.set_text(draft.plan, draft.plan.tasks_of(node.id)[-1].id, "content", content)
        )
    last = draft.plan.tasks_of(node.id)[-2]
    draft.do(tasks.set_lead(draft.plan, new_id, last.id, "Thanh tra Ban"))
    draft.do(
        tasks.set_coop(draft.plan, lambda: "e" + new_id()[1:], last.id, "Phòng CSDT; Phòng Mới")
    )
    table = table_of(draft.plan)
    at = table.lines.index(find(table, "1.2"))
    assert row(table.lines[at])[:2] == ["1.2", "Báo cáo CCHC"]
    assert row(table.lines[at + 1]) == ["", "- Ban hành kế hoạch", *[""] * 7]
    assert row(table.lines[at + 2]) == [
        "",
        "- Báo cáo quý",
        "",
        "Thanh tra Ban",
        "Phòng CSDT; Phòng Mới",
        *[""] * 4,
    ]
    assert row(table.lines[at + 3])[0] == "1.3"
    assert row(table.lines[-1])[-2:] == ["79,71", "84,63"]


def test_a_first_task_with_words_of_its_own_does_not_displace_the_criterion() -> None:
    draft = Draft(hanoi_plan())
    node = next(n for n in draft.plan.walk() if n.code == "1.2")
    (task,) = draft.plan.tasks_of(node.id)
    draft.do(tasks.set_text(draft.plan, task.id, "content", "Gửi báo cáo đúng hạn"))
    table = table_of(draft.plan)
    at = table.lines.index(find(table, "1.2"))
    assert row(table.lines[at]) == ["1.2", "Báo cáo CCHC", "", "", "", "1,0", "0,0", "0,75", "1,0"]
    assert row(table.lines[at + 1])[1] == "- Gửi báo cáo đúng hạn"
    assert row(table.lines[at + 1])[3:5] == ["Văn phòng Ban", "Các phòng chức năng thuộc Ban"]


def test_tasks_of_no_criterion_stand_before_the_total() -> None:
    draft = Draft(hanoi_plan())
    draft.do(tasks.add(draft.plan, lambda: "d" * 32, None))
    draft.do(tasks.set_text(draft.plan, "d" * 32, "content", "Tổng kết năm"))
    lines = table_of(draft.plan).lines
    assert row(lines[-2])[:2] == ["", "- Tổng kết năm"]
    assert lines[-1].level is Level.TOTAL


def test_rows_not_applicable_are_printed_but_never_summed_and_said() -> None:
    report = appendix_report(without("7.1"))
    (table,) = report.tables()
    assert row(find(table, "7.1"))[5:] == ["9,5", "2,29", "5,0", "6,5"]
    assert row(find(table, "7"))[5:] == ["6,0", "5,09", "5,27", "5,5"]
    assert row(table.lines[-1])[5:] == ["90,5", "62,65", "74,71", "78,13"]
    assert [notice.endswith(": 1") for notice in report.notices] == [True]


def test_the_title_block_names_the_plan_it_belongs_to() -> None:
    label, title, reference, end = texts(appendix_report(hanoi_plan()))
    assert label == "Phụ lục" and end == "./."
    assert title == title.upper() and title.startswith("PHÂN CÔNG NHIỆM VỤ")
    assert title.endswith("CỦA BAN DÂN TỘC THÀNH PHỐ HÀ NỘI")
    assert reference == (
        "(Kèm theo Kế hoạch số 35/KH-BDT ngày 27 tháng 9 năm 2018 của Ban Dân tộc thành phố Hà Nội)"
    )


def test_electronic_documents_leave_number_and_date_blank() -> None:
    reference = texts(appendix_report(hanoi_plan(), Options(electronic=True)))[2]
    assert not any(char.isdigit() for char in reference)
    folded = reference.replace("\u00a0", "_")
    assert folded.startswith(
        "(Kèm theo Kế hoạch số __________/KH-BDT ngày______tháng______năm______ của Ban"
    )


@pytest.mark.parametrize(
    ("number", "date", "expected"),
    [
        ("5/KH-UBND", "2026-01-05", "số 05/KH-UBND ngày 05 tháng 01 năm 2026"),
        ("12 / KH - UBND", "2026-03-11", "số 12/KH-UBND ngày 11 tháng 3 năm 2026"),
        ("7", "09/12/2026", "số 07/KH-BDT ngày 09 tháng 12 năm 2026"),
        ("/KH-BDT", "", "số __________/KH-BDT ngày______tháng______năm______"),
        ("", "2026-02-30", "số __________/KH-BDT ngày______tháng______năm______"),
    ],
)
def test_numbers_and_dates_are_written_as_the_decree_pads_them(
    number: str, date: str, expected: str
) -> None:
    draft = Draft(hanoi_plan())
    draft.do(plan_info.set_info(draft.plan, number=number, issue_date=date))
    draft.do(plan_info.set_agency(draft.plan, abbreviation="BDT"))
    report = appendix_report(draft.plan)
    assert expected in texts(report)[2].replace("\u00a0", "_")
    assert len(report.notices) == (date == "2026-02-30")


def test_an_empty_plan_is_a_table_with_a_blank_total() -> None:
    table = table_of(Plan())
    assert [row(line) for line in table.lines] == [["Tổng điểm", "", "", "", "", ""]]


def test_a_field_with_points_of_its_own_counts_once() -> None:
    draft = Draft(Plan())
    draft.do(criteria.add(draft.plan, new_ids(), None, title="Điểm thưởng", max_points=2500))
    lines = table_of(draft.plan).lines
    assert lines[0].level is Level.FIELD
    assert lines[0].cells[-1] == Points(2500)
    assert lines[1].cells[-1] == Points(2500, (0,))


def test_a_column_no_line_says_anything_in_leaves_its_room_to_the_tasks() -> None:
    draft = Draft(hanoi_plan())
    for task in draft.plan.all(Task):
        draft.do(tasks.set_text(draft.plan, task.id, "requirement", ""))
    full, table = table_of(hanoi_plan()), table_of(draft.plan)
    assert [c.key for c in table.columns] == [c.key for c in full.columns if c.key != "requirement"]
    assert sum(c.width for c in table.columns) == pytest.approx(sum(c.width for c in full.columns))
    assert table.columns[1].width > 1.5 * full.columns[1].width
    heads = {cell.text: (cell.row, cell.column, cell.columns) for cell in table.header}
    assert "Yêu cầu" not in heads
    assert heads["Lộ trình (điểm)"] == (0, 4, 4) and heads["Điểm tối thiểu cần đạt được"] == (
        1,
        6,
        2,
    )
    assert row(table.lines[-1]) == ["Tổng điểm", "", "", "", "100,0", "64,94", "79,71", "84,63"]
    assert table.lines[-1].span == (0, 3)
    assert [row(line) for line in table.lines] == [
        [*row(line)[:2], *row(line)[3:]] for line in full.lines
    ]


def test_tasks_without_any_points_have_no_total_of_nothing() -> None:
    table = table_of(sample_plan("quang-ngai-2022"))
    assert [c.key for c in table.columns] == ["code", "task", "lead", "coop", "monitor", "deadline"]
    assert all(line.level is not Level.TOTAL for line in table.lines) and len(table.lines) == 13
