"""The document of lost points: it says what is known and no more,
table and charts agree, figures are numbers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from parplanner.document.samples import sample_plan
from parplanner.domain import scoring
from parplanner.domain.edits import scores, tasks
from parplanner.domain.edits.draft import Draft
from parplanner.domain.plan import Plan
from parplanner.domain.rows import MAX_COLUMN, Unit
from parplanner.reports import xlsx
from parplanner.reports.documents import build
from parplanner.reports.report.chart_model import AnyChart
from parplanner.reports.report.model import Paragraph, Points, Style
from tests.plans import hanoi_plan

Y2017 = next(column.id for column in hanoi_plan().columns() if column.year == 2017)


def charts_of(plan: Plan) -> dict[str, Any]:
    """The charts of the document by the beginning of their title."""
    blocks = build("lost-points", plan).parts[0].blocks
    return {
        block.title.partition(" (")[0]: block for block in blocks if isinstance(block, AnyChart)
    }


def written(plan: Plan, folder: Path) -> Any:
    xlsx.render(build("lost-points", plan), folder / "x.xlsx")
    return load_workbook(folder / "x.xlsx")


def said(plan: Plan) -> list[str]:
    return [b.text for b in build("lost-points", plan).parts[0].blocks
            if isinstance(b, Paragraph) and b.style is Style.BODY]  # fmt: skip


@pytest.mark.parametrize("name", ["quang-ngai-2022", "ba-dinh-2022", "khanh-hoa-2023"])
def test_a_plan_without_scores_does_not_say_that_nothing_was_lost(
    name: str, tmp_path: Path
) -> None:
    plan = sample_plan(name)
    (sentence,) = said(plan)
    assert sentence == f"Chưa có điểm năm {plan.info.base_year} để xác định điểm bị mất."
    (sheet,) = written(plan, tmp_path)
    cells = [cell.value for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert sentence in cells and not any(isinstance(value, int | float) for value in cells)
    assert not any("ổng cộng" in str(value) or str(value).startswith("=") for value in cells)


def test_a_column_without_a_point_is_not_a_year_without_losses() -> None:
    draft = Draft(hanoi_plan())
    for leaf in scoring.Scoring(draft.plan).leaves():
        draft.do(scores.set_points(draft.plan, leaf.id, Y2017, None))
    assert said(draft.plan) == ["Chưa có điểm năm 2017 để xác định điểm bị mất."]


def test_a_year_at_the_maximum_lost_nothing(tmp_path: Path) -> None:
    draft = Draft(hanoi_plan())
    figures = scoring.Scoring(draft.plan)
    for leaf in figures.leaves():
        draft.do(scores.set_points(draft.plan, leaf.id, Y2017, figures.value(leaf.id, MAX_COLUMN)))
    assert said(draft.plan) == ["Năm 2017 không mất điểm."]
    (sheet,) = written(draft.plan, tmp_path)
    assert "Năm 2017 không mất điểm." in [cell.value for row in sheet.iter_rows() for cell in row]


def test_table_chart_and_unit_list_name_one_unit_for_a_task_of_the_row_above() -> None:
    draft = Draft(hanoi_plan())
    leaf = next(n for n in draft.plan.walk() if n.code == "3.3.2")
    (task,) = draft.plan.tasks_of(leaf.id)
    before = {f.unit.name: (f.lost, f.planned_gain) for f in scoring.unit_figures(draft.plan)}
    draft.do(tasks.set_criterion(draft.plan, task.id, "3.3"))
    (table,) = build("lost-points", draft.plan).tables()
    row = next(line for line in table.lines if line.cells[1] == "3.3.2")
    assert row.cells[8] == draft.plan.get(Unit, str(task.lead_unit_id)).name == "Văn phòng Ban"
    per_unit: dict[str, int] = {}
    for line in table.lines[:-1]:
        assert isinstance(line.cells[5], Points)
        per_unit[str(line.cells[8])] = per_unit.get(str(line.cells[8]), 0) + line.cells[5].value
    chart = charts_of(draft.plan)["Điểm bị mất theo đơn vị chủ trì"]
    assert dict(zip(chart.labels, chart.values, strict=True)) == per_unit
    assert {
        f.unit.name: (f.lost, f.planned_gain) for f in scoring.unit_figures(draft.plan)
    } == before


def test_shares_are_numbers_with_two_decimals_in_excel(tmp_path: Path) -> None:
    sheet = written(hanoi_plan(), tmp_path)["Điểm bị mất"]
    rows = {row[1].value: row for row in sheet.iter_rows()}
    share, running = rows["7.1"][6], rows["7.1"][7]
    assert (share.value, running.value, share.number_format, running.number_format) == (
        20.56,
        20.56,
        "0.00",
        "0.00",
    )


def test_the_sum_of_a_part_of_the_rows_is_not_called_the_total() -> None:
    (table,) = build("lost-points", hanoi_plan()).tables()
    assert table.lines[-1].cells[0] == "Cộng các tiêu chí bị mất điểm"
