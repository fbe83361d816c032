"""Doubts that a person had who imported tables for the first
time, and what took their causes away."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from parplanner.document.column_names import column_name, row_kind_name
from parplanner.domain import rules
from parplanner.domain.findings import ERROR
from parplanner.exchange.table.choices import FIELD, ROW
from parplanner.gui.dialogs.import_findings import MESSAGE
from parplanner.gui.dialogs.import_preview import ImportPreview
from tests.gui.driving import Driver, FakeMessages, Key, press_in
from tests.gui.importing import SMALL, WORKBOOK, Lines, changed_workbook, look, menu, sums

SHORT: Lines = [
    ["STT", "Tồn tại, hạn chế", "Nhiệm vụ", "Đơn vị chủ trì", "Thời hạn"],
    ["I", "Công tác chỉ đạo điều hành", None, None, None],
    ["1", "Báo cáo gửi chậm", "Gửi báo cáo đúng hạn", "Văn phòng", "Quý I"],
    ["II", "Thể chế", None, None, None],
    ["1", "Tham mưu còn yếu", "Nâng cao chất lượng tham mưu", "Thanh tra", "Quý II"],
]


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter])
def test_enter_in_the_source_table_asks_what_the_column_is(
    empty: Driver, book: Callable[..., Path], key: Qt.Key
) -> None:
    def deal(dialog: ImportPreview) -> None:
        dialog.source.setFocus()
        dialog.source.show_cell(2, 3)
        press_in(dialog, key)
        assert dialog.isVisible()
        assert len(menu().actions()) > 5
        menu().close()

    assert not look(empty, book(Trang=SMALL), deal)


def test_enter_on_a_finding_goes_to_its_cell_and_imports_nothing(driver: Driver) -> None:
    def deal(dialog: ImportPreview) -> None:
        findings = dialog.found.found.findings
        place = next(n for n, finding in enumerate(findings) if finding.cell == "G49")
        dialog.found.setFocus()
        dialog.found.setCurrentIndex(dialog.found.found.index(place, 0))
        dialog.tabs.setCurrentIndex(1)
        dialog.found.setFocus()
        press_in(dialog, Key.Key_Return)
        assert dialog.isVisible() and dialog.focusWidget() is dialog.source
        assert dialog.source.where() == (49, 7)

    assert not look(driver, WORKBOOK, deal)


def test_enter_after_typing_a_year_only_ends_the_typing(
    empty: Driver, book: Callable[..., Path]
) -> None:
    def deal(dialog: ImportPreview) -> None:
        dialog.head.year.setFocus()
        dialog.head.year.selectAll()
        for figure in "2021":
            QTest.keyClick(dialog.head.year, figure)
        press_in(dialog, Key.Key_Return)
        assert dialog.isVisible()
        assert "2021" in sums(dialog)

    look(empty, book(Trang=SMALL), deal)


def test_enter_on_a_difference_ticks_it_and_imports_nothing(driver: Driver, tmp_path: Path) -> None:
    def deal(dialog: ImportPreview) -> None:
        dialog.tabs.setCurrentIndex(1)
        page = dialog.differences
        page.list.setFocus()
        page.list.setCurrentIndex(page.model.index(0, 1))
        was = page.model.index(0, 0).data(Qt.ItemDataRole.CheckStateRole)
        press_in(dialog, Key.Key_Return)
        assert dialog.isVisible()
        assert page.model.index(0, 0).data(Qt.ItemDataRole.CheckStateRole) != was

    assert not look(driver, changed_workbook(tmp_path, {"G9": 0.25}), deal)


def test_what_the_plan_lacks_stands_behind_what_is_doubtful_in_the_table(
    empty: Driver, book: Callable[..., Path]
) -> None:
    lines: Lines = [SMALL[0], *([str(n), f"Tiêu chí số {n}", 10, 8, None] for n in range(1, 11))]

    def deal(dialog: ImportPreview) -> None:
        findings = dialog.outlook.findings
        own = dialog.outlook.about_table
        assert len(findings) >= own + 10
        mild = [finding for finding in findings if finding.severity != ERROR]
        assert mild[0].code == "YEAR_ASSUMED"
        header = dialog.found.found.headerData(MESSAGE, Qt.Orientation.Horizontal)
        assert str(own) in header and str(len(findings) - own) in header

    look(empty, book(Trang=lines), deal)


def test_a_row_with_rows_below_is_named_a_field_even_with_points_of_its_own(
    empty: Driver, book: Callable[..., Path]
) -> None:
    lines: Lines = [
        ["STT", "Tiêu chí", "Điểm tối đa", "Kết quả 2023"],
        ["I", "Chỉ đạo, điều hành", 10, 9],
        ["1", "Kế hoạch", 5, 4],
        ["2", "Báo cáo", 5, 5],
    ]

    def deal(dialog: ImportPreview) -> None:
        shown = [
            str(dialog.source.model().headerData(row, Qt.Orientation.Vertical)) for row in range(4)
        ]
        assert row_kind_name(FIELD) in shown[1]
        assert row_kind_name(FIELD) not in shown[2]
        dialog.source.row_said.emit(2, ROW)
        assert dialog.draft.kind_of(2) == ROW, "what somebody says is believed"

    look(empty, book(Trang=lines), deal)


def test_a_number_is_shown_as_excel_shows_it(empty: Driver, book: Callable[..., Path]) -> None:
    lines: Lines = [SMALL[0], ["1", "Chỉ đạo, điều hành", 10, 0.8100000000000005, ""]]
    assert lines[1][3] != 0.81

    def deal(dialog: ImportPreview) -> None:
        assert dialog.source.model().index(1, 3).data() == "0,81"

    look(empty, book(Trang=lines), deal)


def test_shortcomings_are_counted_and_no_sum_is_named_without_a_figure(
    empty: Driver, book: Callable[..., Path]
) -> None:
    def deal(dialog: ImportPreview) -> None:
        assert "2 tồn tại" in sums(dialog) or "2 shortcomings" in sums(dialog)
        assert ": ." not in sums(dialog) and ": " + "·" not in sums(dialog)
        assert not sums(dialog).rstrip().endswith(":")

    look(empty, book(Trang=SHORT), deal)


def test_the_button_and_the_remark_tell_what_was_taken_and_what_was_not(
    driver: Driver, messages: FakeMessages, tmp_path: Path
) -> None:
    texts: list[str] = []

    def deal(dialog: ImportPreview) -> None:
        found = dialog.outlook.differences
        kept = len(dialog.left_out())
        assert found and kept
        texts.append(dialog.take.text())
        assert str(len(found)) in texts[0] and str(len(found) - kept) in texts[0]
        dialog.differences.all.click()
        dialog.refresh()
        assert dialog.take.text() != texts[0]
        dialog.differences.gaps.click()
        dialog.accept()
        texts.append(str(kept))

    look(driver, changed_workbook(tmp_path, {"G9": 0.25}), deal)
    assert texts[1] in messages.remarks[-1]


def test_a_table_that_does_not_add_up_says_what_is_taken(driver: Driver) -> None:
    def deal(dialog: ImportPreview) -> None:
        first = str(dialog.found.found.index(0, MESSAGE).data())
        assert len(dialog.contradiction.text()) > len(first) + 20

    look(driver, WORKBOOK, deal)


def test_f1_opens_the_page_of_the_guide_beside_the_preview(
    empty: Driver, book: Callable[..., Path]
) -> None:
    def deal(dialog: ImportPreview) -> None:
        assert dialog.help.isVisible()
        dialog.source.setFocus()
        press_in(dialog, Key.Key_F1)
        assert dialog.guide is not None and dialog.guide.isVisible()
        assert dialog.guide.page() == "import-export"
        assert dialog.guide.browser.find(column_name("skip"))
        dialog.guide.close()
        assert dialog.isVisible()

    look(empty, book(Trang=SMALL), deal)


def test_what_the_open_plan_lacked_before_comes_last(driver: Driver, tmp_path: Path) -> None:
    before = {(f.code, f.row) for f in rules.findings(driver.plan)}

    def deal(dialog: ImportPreview) -> None:
        dialog.differences.all.click()
        dialog.refresh()
        mild = [f for f in dialog.outlook.findings if f.row and f.severity != ERROR]
        was_there = [(f.code, f.row) in before for f in mild]
        assert True in was_there and False in was_there
        assert was_there == sorted(was_there)

    look(driver, changed_workbook(tmp_path, {"H9": 0.25, "I9": 0.25}), deal)
