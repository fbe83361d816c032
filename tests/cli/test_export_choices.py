"""Promises of ``parplanner export``: which columns are printed, and a slip for each unit."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook

from parplanner.cli import exit_codes
from tests.cli.running import parplanner

DEADLINE, MONITOR = "Thời gian thực hiện", "Đơn vị theo dõi"


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    """A plan whose tasks have deadlines and monitoring units."""
    target = tmp_path / "plan.db"
    assert parplanner("new", target, "--sample", "quang-ngai-2022").code == 0
    return target


def headings(path: Path) -> set[str]:
    sheet = load_workbook(path).active
    assert sheet is not None
    return {str(cell) for row in sheet.iter_rows(values_only=True) for cell in row if cell}


def test_columns_that_hold_something_are_printed_or_the_named_ones_alone(
    plan: Path, tmp_path: Path
) -> None:
    for words, wanted in (
        ((), {DEADLINE, MONITOR}),
        (("--column", "deadline"), {DEADLINE}),
        (("--column", "none"), set()),
    ):
        target = tmp_path / "a.xlsx"
        done = parplanner(
            "export", plan, "--what", "appendix", "--xlsx", target, "--overwrite", *words
        )
        assert done.code == 0
        assert headings(target) & {DEADLINE, MONITOR} == wanted


def test_each_unit_gets_a_file_and_only_slips_have_units(plan: Path, tmp_path: Path) -> None:
    words = ("export", plan, "--pdf", tmp_path / "Phiếu.pdf", "--each-unit")
    assert parplanner(*words).code == exit_codes.USAGE
    assert parplanner(*words, "--what", "slips").code == 0
    made = {path.name for path in tmp_path.glob("*.pdf")}
    assert "Phiếu - Thanh tra Ban.pdf" in made and len(made) > 2 and "Phiếu.pdf" not in made
    again = parplanner(*words, "--what", "slips")
    assert again.code == exit_codes.OUTPUT
