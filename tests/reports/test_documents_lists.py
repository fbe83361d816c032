"""Promises of the papers around the plan: no lost point is missing,
every unit gets its own tasks, sums add up."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from parplanner.document.document import new_id
from parplanner.document.samples import sample_plan
from parplanner.domain.changes import Change
from parplanner.domain.edits import criteria, details, plan_info, tasks
from parplanner.domain.edits.draft import Draft
from parplanner.domain.plan import Plan
from parplanner.domain.rows import (
    APPRAISAL,
    BOTH,
    SUBJECTIVE,
    SURVEY,
    Assignment,
    Shortcoming,
    Task,
)
from parplanner.reports.documents import Options, build, render
from parplanner.reports.papers.chart_data import CHART_BARS
from parplanner.reports.papers.losses import losses
from parplanner.reports.report.chart_model import Chart
from parplanner.reports.report.model import Level, Paragraph, Percent, Points, Report, Style, Table
from tests import seeds
from tests.plans import hanoi_plan, outside


def value(cell: object) -> int:
    assert isinstance(cell, Points)
    return cell.value


def test_every_lost_point_is_listed_dearest_first_and_they_sum_up() -> None:
    plan = hanoi_plan()
    (table,) = build("lost-points", plan).tables()
    *rows, total = table.lines
    lost = [value(row.cells[5]) for row in rows]
    assert lost == sorted(lost, reverse=True) and sum(lost) == value(total.cells[5]) == 35_060
    assert len(rows) == 33 and rows[0].cells[1] == "7.1" and rows[0].cells[8] == "Văn phòng Ban"
    assert rows[-1].cells[7] == total.cells[6] == Percent(10_000)
    for position in (3, 4, 5):
        addends = total.cells[position].addends  # type: ignore[union-attr]
        assert sum(value(table.lines[i].cells[position]) for i in addends) == value(
            total.cells[position]
        )


def test_the_chart_shows_all_points_in_few_bars() -> None:
    chart = next(
        b for b in build("lost-points", hanoi_plan()).parts[0].blocks if isinstance(b, Chart)
    )
    assert len(chart.labels) == len(chart.values) == len(chart.shares) == CHART_BARS
    assert sum(chart.values) == 35_060 and chart.shares[-1] == 10_000
    assert chart.labels[-1] == "19 tiêu chí khác"
    assert list(chart.shares) == sorted(chart.shares)


def test_rows_not_applicable_lose_nothing() -> None:
    draft = Draft(hanoi_plan())
    node = next(n for n in draft.plan.walk() if n.code == "7.1")
    draft.do(outside(draft.plan, node.id))
    assert node.id not in {loss.node.id for loss in losses(draft.plan)}


@pytest.mark.parametrize(
    "name",
    [
        "lost-points",
        "slips",
        "petitions",
        "by-field",
        "by-unit",
        "appendix",
        "results",
        "statistics",
    ],
)
def test_a_plan_with_nothing_to_list_says_so(name: str) -> None:
    report = build(name, Plan())
    (said,) = [
        b.text for b in report.parts[0].blocks if isinstance(b, Paragraph) and b.style is Style.BODY
    ]
    assert "không" in said.lower() or "chưa" in said.lower()
    assert report.tables() == () and report.sheets, "an empty table only in the workbook"


# -- results ---------------------------------------------------------------------------------------


def test_results_list_every_row_and_their_sums_add_up() -> None:
    plan = hanoi_plan()
    (table,) = build("results", plan).tables()
    assert len(table.lines) == 9 + 2 + 49 + 1
    for line in table.lines:
        for cell in line.cells:
            if isinstance(cell, Points) and cell.addends:
                at = line.cells.index(cell)
                assert sum(value(table.lines[i].cells[at]) for i in cell.addends) == cell.value
    assert seeds.row(table.lines[-1])[2:] == ["100", "64,94", "-35,06"]


def test_what_was_lost_is_printed_with_the_decimals_of_the_points_beside_it() -> None:
    (table,) = build("results", hanoi_plan()).tables()
    assert table.min_decimals == 1
    printed = [seeds.row(line, table.min_decimals) for line in table.lines]
    assert ["1.2", "Báo cáo CCHC", "1,0", "0,0", "-1,0"] in printed and [
        printed[3][0],
        printed[3][4],
    ] == [
        "1.1.2",
        "=",
    ]


def test_results_tell_appraisal_from_survey_when_every_row_says_which() -> None:
    plan = sample_plan("so-noi-vu-2019")
    draft = Draft(plan)
    for i, node in enumerate(plan.children(None)):
        draft.do(criteria.set_text(draft.plan, node.id, "method", SURVEY if i == 7 else APPRAISAL))
    (table,) = build("results", draft.plan).tables()
    assert [cell.text for cell in table.header] == [
        "TT", "Nội dung", "Điểm tối đa", "Điểm đạt được", "Thẩm định", "Điều tra XHH", "Tổng",
        "Ghi chú",
    ]  # fmt: skip
    assert seeds.row(table.lines[-1])[2:] == ["100", "83,11", "11", "94,11", "-5,89"]
    draft.do(criteria.set_text(draft.plan, plan.children(None)[0].id, "method", BOTH))
    (table,) = build("results", draft.plan).tables()
    assert seeds.row(table.lines[-1])[3:7] == ["68,11", "11", "15", "94,11"]


def test_statistics_of_a_plan_without_any_do_not_bear_the_title_of_its_assignments() -> None:
    report = build("statistics", sample_plan("ha-noi-2018"))
    assert report.title.startswith("Thống kê số liệu")


# -- slips -----------------------------------------------------------------------------------------


def test_every_task_is_on_exactly_one_slip_as_its_own() -> None:
    plan = hanoi_plan()
    own = [
        t
        for part in build("slips", plan).parts
        for t in part.tables()
        if t.name.endswith("Nhiệm vụ chủ trì")
    ]
    assert sum(len(t.lines) for t in own) == plan.count(Task) == 49
    supplied = [
        t
        for part in build("slips", plan).parts
        for t in part.tables()
        if t.name.endswith("phối hợp")
    ]
    assert sum(len(t.lines) for t in supplied) == plan.count(Assignment)


def test_a_slip_holds_only_its_units_tasks() -> None:
    report = build("slips", hanoi_plan(), Options(units=("thanh tra ban",)))
    (part,) = report.parts
    assert part.title == "Thanh tra Ban" and report.notices == ()
    own = part.tables()[0]
    assert [line.cells[1] for line in own.lines] == [
        "2.1",
        "2.2",
        "2.4",
        "2.6",
        "2.7",
        "2.8",
        "4.2",
    ]


def test_an_unknown_unit_is_named() -> None:
    report = build("slips", hanoi_plan(), Options(units=("Phòng X", "Thanh tra Ban")))
    assert len(report.parts) == 1 and len(report.notices) == 1 and "Phòng X" in report.notices[0]


def test_a_unit_that_watches_gets_what_it_watches() -> None:
    parts = {p.title: p for p in build("slips", sample_plan("so-noi-vu-2019")).parts}
    watched = [t for t in parts["Văn phòng Sở"].tables() if t.name.endswith("theo dõi")]
    assert [len(t.lines) for t in watched] == [2]


def test_a_slip_names_its_plan_and_who_gives_and_gets_the_tasks_on_an_upright_page() -> None:
    for options in (Options(), Options(landscape=False)):
        part = build(
            "slips", sample_plan("ha-noi-2018"), replace(options, units=("Thanh tra Ban",))
        ).parts[0]
        assert not part.landscape
        said = [b.text for b in part.blocks if isinstance(b, Paragraph)]
        assert said[0] == "PHIẾU GIAO NHIỆM VỤ"
        assert "35/KH-BDT ngày 27 tháng 9 năm 2018 của Ban Dân tộc thành phố Hà Nội" in said[1]
        assert said[2].startswith("Kế hoạch: Khắc phục")
        assert said[3:5] == [
            "Cơ quan giao: Ban Dân tộc thành phố Hà Nội",
            "Đơn vị nhận: Thanh tra Ban",
        ]


def test_a_unit_sees_a_task_once_in_its_strongest_role() -> None:
    draft = Draft(Plan())
    for content in ("Chủ trì", "Phối hợp", "Theo dõi"):
        draft.do(tasks.add(draft.plan, new_id, None))
        draft.do(tasks.set_text(draft.plan, draft.plan.tasks_of(None)[-1].id, "content", content))
    first, second, third = (task.id for task in draft.plan.tasks_of(None))
    draft.do(tasks.set_lead(draft.plan, new_id, first, "Văn phòng"))
    for task in (first, second):
        draft.do(tasks.set_coop(draft.plan, new_id, task, "Văn phòng"))
    for task in (first, second, third):
        draft.do(tasks.set_monitoring(draft.plan, new_id, task, "Văn phòng"))
    (part,) = build("slips", draft.plan).parts
    assert [[line.cells[1] for line in table.lines] for table in part.tables()] == [
        ["Chủ trì"], ["Phối hợp"], ["Theo dõi"],
    ]  # fmt: skip


# -- petitions, by field, by unit ------------------------------------------------------------------


def test_petitions_group_the_special_criteria_by_who_scores_them() -> None:
    part = build("petitions", sample_plan("ha-noi-2018")).parts[0]
    heads = [b.text for b in part.blocks if isinstance(b, Paragraph) and b.style is Style.CLAUSE]
    assert heads[0] == "1. Sở Tư pháp" and len(heads) == len(part.tables()) == 5
    first: Table = part.tables()[0]
    assert [line.cells[1] for line in first.lines] == ["2.1", "2.3", "2.4"]
    assert all(line.cells[-1] for table in part.tables() for line in table.lines), (
        "each with its basis"
    )


def test_the_workbook_by_field_holds_what_the_pages_say() -> None:
    report = build("by-field", sample_plan("so-noi-vu-2019"))
    assert report.tables() == ()
    (table,) = report.sheets[0].tables()
    fields = [line for line in table.lines if line.level is Level.FIELD]
    assert [seeds.row(line)[2] for line in fields] == [
        "0,5",
        "0,27",
        "0,01",
        "0,17",
        "1,06",
        "3,88",
    ]
    assert [line.cells[6] for line in table.lines if line.cells[6]] == [
        "Văn phòng Sở",
        "Văn phòng Sở",
    ]


def test_page_and_workbook_by_field_name_one_cost_for_every_row() -> None:
    report = build("by-field", hanoi_with_shortcomings())
    body = "\n".join(b.text for b in report.parts[0].blocks if isinstance(b, Paragraph))
    printed = re.findall(r"- Tồn tại: .*\(trừ ([\d,]+) điểm\)", body)
    (table,) = report.sheets[0].tables()
    shown = [
        seeds.row(line)[2] for line in table.lines if line.level is Level.ROW and line.cells[2]
    ]
    assert shown == printed and len(shown) == 33, (
        "what was wanting on 2.2, the losses nobody explained on the rest"
    )
    assert all(line.cells[1] for line in table.lines if line.level is Level.ROW and line.cells[2])


def test_fields_and_total_of_the_workbook_by_field_add_their_rows_up() -> None:
    (table,) = build("by-field", hanoi_with_shortcomings()).sheets[0].tables()
    *_, total = table.lines
    assert total.level is Level.TOTAL and value(total.cells[2]) == 35_060
    sums = [line.cells[2] for line in table.lines if line.level in (Level.FIELD, Level.TOTAL)]
    assert len(sums) == 9 + 1
    for cell in sums:
        assert isinstance(cell, Points) and cell.addends
        assert sum(value(table.lines[i].cells[2]) for i in cell.addends) == cell.value


def test_a_loss_told_of_a_group_is_not_added_again_below_it() -> None:
    draft = Draft(hanoi_plan())
    for code in ("1.1", "1.1.1", "1.1.3"):
        node = next(n for n in draft.plan.walk() if n.code == code)
        draft.do(
            details.add(
                draft.plan, new_id, Shortcoming, criterion_id=node.id, text=f"Chưa đạt {code}."
            )
        )
    (table,) = build("by-field", draft.plan).sheets[0].tables()
    field = table.lines[0].cells[2]
    assert isinstance(field, Points) and field.value == 2_980
    assert (
        not field.addends
        or sum(value(table.lines[i].cells[2]) for i in field.addends) == field.value
    )


def hanoi_with_shortcomings() -> Plan:
    """What was wanting is entered on one row only."""
    draft = Draft(hanoi_plan())
    node = next(n for n in draft.plan.walk() if n.code == "2.2")
    draft.do(
        details.add(draft.plan, new_id, Shortcoming, criterion_id=node.id, text="Chưa có văn bản.")
    )
    return draft.plan


def test_workbooks_by_field_and_unit_have_only_columns_somebody_filled() -> None:
    (table,) = build("by-field", sample_plan("ha-noi-2018")).sheets[0].tables()
    assert [c.key for c in table.columns] == [
        "code",
        "wanting",
        "cause",
        "lost",
        "task",
        "requirement",
        "lead",
        "coop",
    ]
    (table,) = build("by-unit", sample_plan("quang-ngai-2022")).sheets[0].tables()
    assert [c.key for c in table.columns] == ["number", "task", "coop", "monitor", "deadline"]
    assert [line.span for line in table.lines if line.level is Level.FIELD] == [(1, 4)] * 3


def test_the_workbook_by_unit_holds_every_task_that_has_a_lead() -> None:
    (table,) = build("by-unit", sample_plan("quang-ngai-2022")).sheets[0].tables()
    assert sum(line.level is Level.ROW for line in table.lines) == 13
    assert [line.cells[1] for line in table.lines if line.level is Level.FIELD] == [
        "Văn phòng Ban", "Phòng Chính sách Dân tộc", "Thanh tra Ban",
    ]  # fmt: skip


def test_page_and_workbook_by_field_say_requirements_products_and_causes() -> None:
    draft = Draft(hanoi_with_shortcomings())
    node = next(n for n in draft.plan.walk() if n.code == "2.2")
    (wanting,) = draft.plan.shortcomings_of(node.id)
    draft.do([Change(wanting, replace(wanting, cause="Thiếu người", cause_kind=SUBJECTIVE))])
    task = draft.plan.tasks_of(node.id)[0]
    draft.do(
        [Change(task, replace(task, requirement="- Đúng hạn;\n- Đủ nội dung.", product="Báo cáo"))]
    )
    for what, needs in (
        ("by-field", "+ Yêu cầu: Đúng hạn; Đủ nội dung."),
        ("by-unit", "yêu cầu: Đúng hạn; Đủ nội dung; sản phẩm: Báo cáo"),
    ):
        report = build(what, draft.plan)
        (table,) = report.sheets[0].tables()
        assert needs in body_text(report)
        at = [c.key for c in table.columns].index("requirement")
        assert "- Đúng hạn;\n- Đủ nội dung.\nBáo cáo" in [line.cells[at] for line in table.lines]
    (table,) = build("by-field", draft.plan).sheets[0].tables()
    assert "+ Nguyên nhân chủ quan: Thiếu người." in body_text(build("by-field", draft.plan))
    at = [c.key for c in table.columns].index("cause")
    assert "Chủ quan: Thiếu người" in [line.cells[at] for line in table.lines]


def body_text(report: Report) -> str:
    return "\n".join(b.text for b in report.parts[0].blocks if isinstance(b, Paragraph))


def test_the_workbook_by_unit_without_codes_has_no_column_of_codes_and_names_tasks_nobody_leads() -> (  # noqa: E501
    None
):
    draft = Draft(Plan())
    for content in ("Tổng kết", "Rà soát"):
        draft.do(tasks.add(draft.plan, new_id, None))
        draft.do(tasks.set_text(draft.plan, draft.plan.tasks_of(None)[-1].id, "content", content))
    draft.do(tasks.set_lead(draft.plan, new_id, draft.plan.tasks_of(None)[0].id, "Văn phòng"))
    (table,) = build("by-unit", draft.plan).sheets[0].tables()
    assert [c.key for c in table.columns] == ["number", "task"]
    assert [line.cells for line in table.lines] == [
        ("", "Văn phòng"), ("1", "Tổng kết"), ("", "Chưa phân công đơn vị chủ trì"), ("1",
        "Rà soát"),
    ]  # fmt: skip
    (table,) = build("by-field", draft.plan).sheets[0].tables()
    assert [line.cells[0] for line in table.lines] == ["1", "2"]


def test_every_sheet_of_a_slip_says_whose_it_is_and_from_which_plan(tmp_path: Path) -> None:
    target = tmp_path / "slips.xlsx"
    render(build("slips", hanoi_plan()), "xlsx", target)
    book = openpyxl.load_workbook(target)
    for sheet in book:
        said = [str(sheet.cell(row, 1).value) for row in range(1, 8)]
        assert said[0] == "PHIẾU GIAO NHIỆM VỤ"
        assert any(line.startswith("Đơn vị nhận: ") for line in said), sheet.title


def test_a_slip_is_of_the_type_of_its_document() -> None:
    draft = Draft(hanoi_plan())
    draft.do(plan_info.set_info(draft.plan, document_type="Công văn", title="Khắc phục tồn tại"))
    said = [b.text for b in build("slips", draft.plan).parts[0].blocks if isinstance(b, Paragraph)]
    assert "Công văn: Khắc phục tồn tại" in said
