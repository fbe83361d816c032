"""What differs is said whole: what a renamed code was taken for,
and what comes along with a new row."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from parplanner.document import importing, samples, sentences
from parplanner.document.differences import Difference, differences
from parplanner.document.exporting import export
from parplanner.domain.plan import Plan
from parplanner.exchange.appendix.proposal import Proposal
from parplanner.reports.documents import Options

RENAMED = "1.3"
Edit = Callable[[Worksheet], None]


def _own_workbook(folder: Path, plan: Plan, edit: Edit) -> Proposal:
    """The appendix of a plan as a colleague sends it back."""
    path = folder / "b.xlsx"
    export(plan, "appendix", {"xlsx": path}, Options())
    book = load_workbook(path)
    edit(book.worksheets[0])
    book.save(path)
    return importing.propose(path, choices=importing.choices_for(plan))


def _row_of(sheet: Worksheet, code: str) -> int:
    return next(cells[0].row for cells in sheet.iter_rows() if str(cells[0].value) == code)


def _told(proposal: Proposal, plan: Plan) -> list[str]:
    found = [d for d in importing.doubts(proposal, plan) if d.code == "TITLE_CHANGED"]
    return [sentences.finding(d) for d in found]


@pytest.mark.parametrize(
    ("titles", "said"),
    [
        ({RENAMED: "Một nội dung chưa từng có"}, "được coi là tiêu chí mới"),
        (
            {RENAMED: "Kiểm tra công tác kỷ luật, kỷ cương tại các sở, ngành"},
            "được coi là cùng một tiêu chí",
        ),
        (
            {RENAMED: "Công tác tuyên truyền CCHC", "1.4": "Kiểm tra công tác CCHC"},
            "được coi là tiêu chí của kế hoạch có nội dung này",
        ),
    ],
)
def test_a_renamed_code_says_what_it_was_taken_for(
    tmp_path: Path, titles: dict[str, str], said: str
) -> None:
    plan = samples.sample_plan("ha-noi-2018")

    def edit(sheet: Worksheet) -> None:
        for code, title in titles.items():
            sheet.cell(_row_of(sheet, code), 2).value = title

    told = _told(_own_workbook(tmp_path, plan, edit), plan)
    assert told
    assert all(said in sentence for sentence in told), told


def test_a_new_row_says_what_comes_along(tmp_path: Path) -> None:
    """A field that the plan does not have yet is one choice; its
    rows, scores and tasks are counted in it."""
    plan = samples.sample_plan("ha-noi-2018")
    proposal = _own_workbook(tmp_path, plan, lambda sheet: None)
    empty = Plan.from_rows([plan.info, plan.agency, plan.criteria_set])
    changes = importing.changes(proposal, empty)
    shown = differences(empty, changes)
    field = next(d for d in shown if d.where.startswith("1 ") or d.where.startswith("I "))
    first = plan.children(None)[0]
    below = list(plan.walk(first.id))
    ids = {first.id, *(row.id for row in below)}
    tasks = sum(len(plan.tasks_of(each)) for each in ids)
    assert f"{len(below)} hàng bên dưới" in field.after
    assert f"{tasks} nhiệm vụ" in field.after
    assert "ô điểm" in field.after
    assert _plain_row(shown) == [], "rows below a new field are no choice of their own"


def _plain_row(shown: list[Difference]) -> list[Difference]:
    return [d for d in shown if d.where.startswith("1.2 ")]
