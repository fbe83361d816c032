"""Rows, the year, the sheet and tables that nobody recognised are explained by hand."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from parplanner.document.column_names import column_name, row_kind_name
from parplanner.domain.rows import RESULT, Criterion
from parplanner.exchange.table.choices import NOTE, TOTAL
from parplanner.gui.dialogs.import_preview import ImportPreview
from tests.gui.driving import (
    SHIFT,
    Driver,
    FakeMessages,
    Key,
    press_in,
)
from tests.gui.importing import SMALL, WORKBOOK, Lines, look, menu, most, names, pick, sums, total


def test_a_row_is_said_with_keys_and_with_the_mouse(
    empty: Driver, book: Callable[..., Path]
) -> None:
    def deal(dialog: ImportPreview) -> None:
        source = dialog.source
        source.setFocus()
        source.show_cell(3, 1)
        press_in(dialog, Key.Key_F4, SHIFT)
        pick(row_kind_name(NOTE))
        assert row_kind_name(NOTE) in str(source.model().headerData(2, Qt.Orientation.Vertical))
        assert most(10) in sums(dialog)
        header = source.verticalHeader()
        place = QPoint(header.width() // 2, header.sectionViewportPosition(2) + 4)
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
        pick(row_kind_name(TOTAL))
        assert row_kind_name(TOTAL) in str(source.model().headerData(2, Qt.Orientation.Vertical))
        dialog.accept()

    assert look(empty, book(Trang=SMALL), deal)
    assert [row.code for row in empty.plan.all(Criterion)] == ["1"]


def test_the_context_menu_of_a_cell_offers_its_column_and_its_row(
    empty: Driver, book: Callable[..., Path]
) -> None:
    def deal(dialog: ImportPreview) -> None:
        from PySide6.QtGui import QContextMenuEvent

        dialog.source.show_cell(2, 3)
        event = QContextMenuEvent(
            QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), dialog.source.mapToGlobal(QPoint(0, 0))
        )
        QApplication.sendEvent(dialog.source, event)
        entries = menu().actions()
        assert len(entries) == 2 and all(entry.menu() is not None for entry in entries)
        assert "C" in entries[0].text() and "2" in entries[1].text()
        menu().close()

    look(empty, book(Trang=SMALL), deal)


def test_above_the_headings_a_row_can_only_be_one_of_them(
    empty: Driver, book: Callable[..., Path]
) -> None:
    def deal(dialog: ImportPreview) -> None:
        dialog.source.open_row_menu(1)
        usable = [action.text() for action in menu().actions() if action.isEnabled()]
        assert usable == [row_kind_name("header")]
        menu().close()

    look(empty, book(Trang=[["Bảng chấm điểm"], *SMALL]), deal)


def test_a_header_further_down_is_said(empty: Driver, book: Callable[..., Path]) -> None:
    lines: Lines = [
        ["A", "B", "C"],
        ["Thứ", "Việc gì", "Mấy điểm"],
        ["1", "Chỉ đạo", 10],
        ["2", "Thể chế", 15],
    ]

    def deal(dialog: ImportPreview) -> None:
        assert not dialog.take.isEnabled()
        dialog.source.open_row_menu(2)
        pick(row_kind_name("header"))
        dialog.source.open_row_menu(1)
        pick(row_kind_name(NOTE))
        for column, key in ((1, "code"), (2, "title"), (3, "max_points")):
            dialog.source.open_column_menu(column)
            pick(column_name(key))
        assert dialog.take.isEnabled(), dialog.reason.text()
        dialog.accept()

    empty.messages.answers = [True]
    assert look(empty, book(Trang=lines), deal)
    assert [row.title for row in empty.plan.all(Criterion)] == ["Chỉ đạo", "Thể chế"]


def test_the_year_of_headings_without_one_is_asked_and_follows_at_once(
    empty: Driver, book: Callable[..., Path]
) -> None:
    def deal(dialog: ImportPreview) -> None:
        assert dialog.head.year.isVisible()
        dialog.head.year.setFocus()
        dialog.head.year.selectAll()
        for figure in "2021":
            QTest.keyClick(dialog.head.year, figure)
        assert column_name("result:2021") in names(dialog)
        assert "2021" in sums(dialog)
        dialog.accept()

    assert look(empty, book(Trang=SMALL), deal)
    assert total(empty.plan, RESULT, 2021) == "20"


def test_the_year_is_not_asked_where_every_heading_names_its_own(driver: Driver) -> None:
    shown = list[bool]()
    look(driver, WORKBOOK, lambda dialog: shown.append(dialog.head.year.isVisible()))
    assert shown == [False]


def test_another_sheet_is_chosen_and_hidden_ones_say_so(
    empty: Driver, book: Callable[..., Path]
) -> None:
    second = [SMALL[0], ["7", "Tài chính công", 40, 30, ""]]

    def deal(dialog: ImportPreview) -> None:
        box = dialog.head.sheet
        assert box.isVisible()
        assert [box.itemData(place) for place in range(box.count())] == ["Một", "Hai"]
        assert box.itemText(1) != "Hai"
        box.setFocus()
        press_in(dialog, Key.Key_Down)
        assert most(40) in sums(dialog)
        assert dialog.source.model().rowCount() == 2
        dialog.accept()

    path = book(hidden=("Hai",), **{"Một": SMALL, "Hai": second})
    assert look(empty, path, deal)
    assert [row.title for row in empty.plan.all(Criterion)] == ["Tài chính công"]


def test_a_text_file_has_no_sheets_to_choose_from(empty: Driver, tmp_path: Path) -> None:
    path = tmp_path / "Bảng.csv"
    path.write_text("STT;Tiêu chí;Điểm tối đa\n1;Chỉ đạo, điều hành;10\n2;Thể chế;15\n", "utf-8")

    def deal(dialog: ImportPreview) -> None:
        assert not dialog.head.sheet.isVisible()
        assert "“Bảng.csv”" in sums(dialog)

    look(empty, path, deal)


def test_a_sheet_that_holds_no_table_is_shown_to_be_explained(
    empty: Driver, book: Callable[..., Path]
) -> None:
    def deal(dialog: ImportPreview) -> None:
        dialog.head.sheet.setFocus()
        press_in(dialog, Key.Key_Down)
        assert not dialog.take.isEnabled()
        press_in(dialog, Key.Key_Up)
        assert dialog.take.isEnabled()
        assert most(25) in sums(dialog)

    look(empty, book(**{"Một": SMALL, "Hai": [["chỉ", "là"], ["vài", "chữ"]]}), deal)


def test_a_table_nobody_recognised_is_explained_by_hand_and_taken(
    empty: Driver, messages: FakeMessages, book: Callable[..., Path]
) -> None:
    lines: Lines = [["Thứ", "Việc gì", "Mấy điểm"], ["1", "Chỉ đạo", 10], ["2", "Thể chế", 15]]

    def deal(dialog: ImportPreview) -> None:
        assert not dialog.take.isEnabled() and dialog.reason.text()
        for column, key in ((1, "code"), (2, "title"), (3, "max_points")):
            dialog.source.open_column_menu(column)
            pick(column_name(key))
        assert dialog.take.isEnabled(), dialog.reason.text()
        assert most(25) in sums(dialog)
        dialog.accept()

    messages.answers = [True]
    path = book(Trang=lines)
    assert look(empty, path, deal)
    assert path.name in messages.last("confirm")
    assert [row.code for row in empty.plan.all(Criterion)] == ["1", "2"]


def test_who_does_not_want_to_explain_it_is_left_alone(
    empty: Driver, messages: FakeMessages, book: Callable[..., Path]
) -> None:
    assert not empty.imports.table(book(Trang=[["a", "b"], ["c", "d"]]))
    assert [kind for kind, _ in messages.asked] == ["confirm"]


def test_a_heading_that_stands_twice_is_told_apart_by_hand(
    empty: Driver, messages: FakeMessages, book: Callable[..., Path]
) -> None:
    lines: Lines = [
        ["STT", "Tiêu chí", "Điểm tối đa", "Kết quả 2023", "Kết quả 2023"],
        ["1", "Chỉ đạo", 10, 8, 9],
    ]

    def deal(dialog: ImportPreview) -> None:
        assert not dialog.take.isEnabled()
        dialog.source.open_column_menu(4)
        pick(column_name("skip"))
        assert dialog.take.isEnabled(), dialog.reason.text()
        assert names(dialog)[4] == column_name("result:2023")
        dialog.accept()

    messages.answers = [True]
    assert look(empty, book(Trang=lines), deal)
    assert total(empty.plan, RESULT, 2023) == "9"
