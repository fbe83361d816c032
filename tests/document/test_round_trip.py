"""What the program prints as a workbook comes back into the same plan without a single change, and
without a doubt."""

from __future__ import annotations

from pathlib import Path

import pytest

from parplanner.document import importing, samples
from parplanner.document.exporting import export
from parplanner.domain.findings import INFO
from parplanner.reports.documents import Options

SAMPLES = ("ha-noi-2018", "ba-dinh-2022", "khanh-hoa-2023", "so-noi-vu-2019", "quang-ngai-2022")
FORMS = ("appendix", "results", "by-unit")


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", SAMPLES)
def test_our_own_workbook_comes_back_without_a_change(tmp_path: Path, name: str, form: str) -> None:
    plan = samples.sample_plan(name)
    path = tmp_path / "b.xlsx"
    export(plan, form, {"xlsx": path}, Options())
    proposal = importing.propose(path, choices=importing.choices_for(plan))
    assert importing.changes(proposal, plan) == ()
    assert [d for d in importing.doubts(proposal, plan) if d.severity != INFO] == []


def test_a_number_typed_into_our_own_workbook_is_the_only_change(tmp_path: Path) -> None:
    from openpyxl import load_workbook

    plan = samples.sample_plan("ha-noi-2018")
    path = tmp_path / "b.xlsx"
    export(plan, "appendix", {"xlsx": path}, Options())
    book = load_workbook(path)
    sheet = book.worksheets[0]
    row = next(cells[0].row for cells in sheet.iter_rows() if cells[0].value == "1.2")
    sheet.cell(row, 8).value = 1
    book.save(path)
    (change,) = importing.changes(importing.propose(path), plan)
    assert (change.before.points, change.after.points) == (750, 1_000)  # type: ignore[union-attr]
