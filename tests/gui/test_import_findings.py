"""What does not add up stands first, every message is read in
full, leaving asks, large sheets are quick."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from openpyxl import load_workbook
from PySide6.QtTest import QTest

from parplanner.document import sentences
from parplanner.document.column_names import column_name
from parplanner.gui.dialogs.import_findings import MESSAGE
from parplanner.gui.dialogs.import_preview import ImportPreview
from tests.gui.driving import (
    Driver,
    FakeMessages,
    Key,
    press_in,
)
from tests.gui.importing import SMALL, WORKBOOK, Lines, changed_workbook, look, pick


def test_what_does_not_add_up_is_the_first_line(driver: Driver) -> None:
    def deal(dialog: ImportPreview) -> None:
        first = str(dialog.found.found.index(0, MESSAGE).data())
        assert "78,89" in first and "79,71" in first
        assert dialog.contradiction.isVisible()
        assert first in dialog.contradiction.text()

    look(driver, WORKBOOK, deal)


def test_a_finding_shows_its_cell_in_the_table(driver: Driver) -> None:
    def deal(dialog: ImportPreview) -> None:
        dialog.tabs.setCurrentIndex(1)
        findings = dialog.found.found.findings
        place = next(n for n, finding in enumerate(findings) if finding.cell == "G49")
        dialog.found.setFocus()
        dialog.found.setCurrentIndex(dialog.found.found.index(0, 0))
        for _ in range(place):
            press_in(dialog, Key.Key_Down)
        assert dialog.source.where() == (49, 7)
        assert dialog.source.isVisible()

    look(driver, WORKBOOK, deal)


def test_a_finding_of_the_rules_shows_the_cell_of_its_row_and_column(driver: Driver) -> None:
    def deal(dialog: ImportPreview) -> None:
        findings = dialog.found.found.findings
        about_rows = [f for f in findings if f.row_code and not f.cell]
        assert about_rows
        for finding in about_rows:
            dialog.found.setCurrentIndex(dialog.found.found.index(findings.index(finding), 0))
            row, _ = dialog.source.where()
            sheet = dialog.draft.table.sheet
            cell = sheet.at(row, 1)
            assert cell is not None and cell.text == finding.row_code

    look(driver, WORKBOOK, deal)


def test_the_message_is_always_read_in_full(driver: Driver) -> None:
    def deal(dialog: ImportPreview) -> None:
        for width, height in ((910, 512), (700, 512), (1300, 900)):
            dialog.resize(width, height)
            QTest.qWait(20)
            found = dialog.found
            header = found.header()
            assert not found.horizontalScrollBar().isVisible()
            assert header.length() <= found.viewport().width()
            assert header.sectionSize(MESSAGE) * 2 > found.viewport().width()
            index = found.found.index(1, MESSAGE)
            needed = found.fontMetrics().horizontalAdvance(str(index.data()))
            lines = -(-needed // header.sectionSize(MESSAGE))
            assert found.visualRect(index).height() >= lines * found.fontMetrics().height()

    look(driver, WORKBOOK, deal)


def test_every_renamed_row_is_shown(driver: Driver, tmp_path: Path) -> None:
    path = changed_workbook(tmp_path, {"B9": "Xây dựng chương trình hoàn toàn khác"})
    code = str(load_workbook(WORKBOOK).worksheets[0]["A9"].value)

    def deal(dialog: ImportPreview) -> None:
        said = [
            sentences.finding(f) for f in dialog.found.found.findings if f.code == "TITLE_CHANGED"
        ]
        assert len(said) == 1 and "hoàn toàn khác" in said[0] and code in said[0]

    look(driver, path, deal)


def test_esc_asks_once_something_was_said(
    empty: Driver, messages: FakeMessages, book: Callable[..., Path]
) -> None:
    def deal(dialog: ImportPreview) -> None:
        dialog.source.open_column_menu(5)
        pick(column_name("evidence"))
        press_in(dialog, Key.Key_Escape)
        assert dialog.isVisible()

    look(empty, book(Trang=SMALL), deal)
    assert [kind for kind, _ in messages.asked] == ["confirm"]


def test_everything_is_reached_with_tab(driver: Driver) -> None:
    def deal(dialog: ImportPreview) -> None:
        dialog.take.setFocus()
        met = []
        for _ in range(30):
            press_in(dialog, Key.Key_Tab)
            met.append(dialog.focusWidget())
        for wanted in (
            dialog.source.strip,
            dialog.source,
            dialog.found,
            dialog.head.into_open,
            dialog.take,
        ):
            assert wanted in met, wanted

    look(driver, WORKBOOK, deal)


def test_a_large_sheet_is_shown_at_once(empty: Driver, book: Callable[..., Path]) -> None:
    heads = ["STT", "Tiêu chí", "Điểm tối đa", *(f"Ghi thêm {n}" for n in range(57))]
    lines: Lines = [
        list(heads),
        *([str(n), f"Tiêu chí số {n}", 1, *range(57)] for n in range(1, 400)),
    ]

    def deal(dialog: ImportPreview) -> None:
        from time import perf_counter

        model = dialog.source.model()
        assert (model.rowCount(), model.columnCount()) == (400, 60)
        start = perf_counter()
        dialog.source.refresh()
        assert perf_counter() - start < 1

    look(empty, book(Trang=lines), deal)
