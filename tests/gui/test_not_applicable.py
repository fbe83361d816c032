""" "Không áp dụng" belongs to a row in a year: asked for in a dialog, seen in the grid, counted in
that year alone."""

from __future__ import annotations

from PySide6.QtCore import Qt

from parplanner.domain import rules
from parplanner.domain.rows import MAX_COLUMN
from parplanner.gui.grids.criteria.not_applicable import NotApplicableDialog
from tests.gui.driving import Y2017, Y2018, Driver
from tests.gui.marking import mark_rows

Role = Qt.ItemDataRole


def codes_of(driver: Driver) -> list[str]:
    return [finding.code for finding in rules.findings(driver.plan)]


def test_a_row_is_taken_out_of_one_year_and_no_other(driver: Driver) -> None:
    before = {key: driver.total(key) for key in (MAX_COLUMN, Y2017, Y2018)}
    driver.go("1.3", Y2018)
    mark_rows(driver)
    assert [mark.year for mark in driver.plan.marks_of(driver.row("1.3").id)] == [2018]
    assert driver.total(Y2018) == "77,71"
    assert (driver.total(Y2017), driver.total(MAX_COLUMN)) == (before[Y2017], before[MAX_COLUMN])
    driver.undo()
    assert driver.total(Y2018) == before[Y2018]


def test_what_is_out_of_a_year_is_struck_out_there_and_says_why(driver: Driver) -> None:
    driver.go("1.3", Y2018)
    mark_rows(driver, lambda dialog: dialog.reason.setPlainText("Không có bộ phận một cửa"))
    struck, other = driver.at("1.3", Y2018), driver.at("1.3", Y2017)
    assert struck.data(Role.FontRole).strikeOut()
    assert other.data(Role.FontRole) is None
    assert struck.data() == "2,0", "the points that were entered are not hidden"
    assert "Không có bộ phận một cửa" in struck.data(Role.ToolTipRole)
    assert driver.at("1.3", "title").data(Role.FontRole) is None


def test_years_can_be_added_and_taken_away_and_what_was_said_stays(driver: Driver) -> None:
    driver.go("1.3", Y2018)
    mark_rows(driver, lambda dialog: dialog.document.setText("CV 12/SNV-CCHC"))

    def more(dialog: NotApplicableDialog) -> None:
        assert dialog.document.text() == "CV 12/SNV-CCHC"
        dialog.years[2019].setChecked(True)

    mark_rows(driver, more)
    marks = driver.plan.marks_of(driver.row("1.3").id)
    assert [(mark.year, mark.document) for mark in marks] == [
        (2018, "CV 12/SNV-CCHC"),
        (2019, "CV 12/SNV-CCHC"),
    ]
    mark_rows(driver, lambda dialog: [field.setChecked(False) for field in dialog.years.values()])
    assert driver.plan.marks_of(driver.row("1.3").id) == []


def test_the_warning_can_be_satisfied(driver: Driver) -> None:
    driver.go("1.3", "title")
    mark_rows(driver)
    assert "NOT_APPLICABLE_WITHOUT_BASIS" in codes_of(driver)
    mark_rows(driver, lambda dialog: dialog.document.setText("QĐ 876/QĐ-BNV"))
    assert "NOT_APPLICABLE_WITHOUT_BASIS" not in codes_of(driver)


def test_several_rows_are_marked_at_once(driver: Driver) -> None:
    driver.select(driver.tree, driver.at("1.3", "title"), driver.at("1.4", "title"))
    mark_rows(driver)
    assert all(driver.plan.is_outside(driver.row(code).id, None) for code in ("1.3", "1.4"))
    assert driver.steps() == 1


def test_what_never_applied_does_not_apply_in_a_new_year_either(driver: Driver) -> None:
    from parplanner.domain.edits import scores

    driver.go("1.3", "title")
    mark_rows(driver, lambda dialog: dialog.reason.setPlainText("Không có"))
    top = driver.total(MAX_COLUMN)
    driver.plan.apply(scores.add_column(driver.plan, 2020, "target"))
    marks = driver.plan.marks_of(driver.row("1.3").id)
    assert [(mark.year, mark.reason) for mark in marks][-1] == (2020, "Không có")
    assert driver.total(MAX_COLUMN) == top
