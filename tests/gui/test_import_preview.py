"""What a column is, is seen above it and changed with keys and with
the mouse; what was said is remembered."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from parplanner.document.column_names import can_be_said, column_name
from parplanner.domain.rows import RESULT, Criterion
from parplanner.gui.dialogs.import_preview import ImportPreview
from parplanner.gui.services.settings import MAX_HEADINGS, Settings
from parplanner.wording import tr
from tests.gui.driving import (
    ALT,
    Driver,
    Key,
    press_in,
)
from tests.gui.importing import SMALL, WORKBOOK, Lines, look, menu, most, names, pick, sums, total


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (Key.Key_Space, Qt.KeyboardModifier.NoModifier),
        (Key.Key_Return, Qt.KeyboardModifier.NoModifier),
        (Key.Key_F4, Qt.KeyboardModifier.NoModifier),
        (Key.Key_Down, ALT),
    ],
)
def test_a_column_is_said_with_keys_alone(
    empty: Driver, book: Callable[..., Path], key: Key, modifiers: Qt.KeyboardModifier
) -> None:
    def deal(dialog: ImportPreview) -> None:
        assert names(dialog)[2] == column_name("max_points")
        assert most(25) in sums(dialog)
        dialog.source.strip.setFocus()
        press_in(dialog, Key.Key_Home)
        press_in(dialog, Key.Key_Right)
        press_in(dialog, Key.Key_Right)
        press_in(dialog, key, modifiers)
        pick(column_name("skip"))
        assert names(dialog)[2] == column_name("skip")
        assert most(25) not in sums(dialog)
        assert dialog.take.isDefault()
        dialog.take.click()

    assert look(empty, book(Trang=SMALL), deal)
    rows = list(empty.plan.all(Criterion))
    assert rows and all(row.max_points is None for row in rows)


def test_a_column_is_said_from_the_table(empty: Driver, book: Callable[..., Path]) -> None:
    def deal(dialog: ImportPreview) -> None:
        source = dialog.source
        source.setFocus()
        source.show_cell(2, 5)
        press_in(dialog, Key.Key_F4)
        pick(column_name("evidence"))
        assert names(dialog)[4] == column_name("evidence")
        assert source.where() == (2, 5)

    look(empty, book(Trang=SMALL), deal)


def test_a_column_is_said_with_the_mouse(empty: Driver, book: Callable[..., Path]) -> None:
    def deal(dialog: ImportPreview) -> None:
        strip = dialog.source.strip
        middle = strip.sectionViewportPosition(4) + strip.sectionSize(4) // 2
        place = QPoint(middle, strip.height() // 2)
        QTest.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=place)
        shown = menu()
        action = next(a for a in shown.actions() if a.text() == column_name("evidence"))
        QTest.mouseClick(
            shown, Qt.MouseButton.LeftButton, pos=shown.actionGeometry(action).center()
        )
        assert names(dialog)[4] == column_name("evidence")
        dialog.accept()

    assert look(empty, book(Trang=SMALL), deal)
    assert "x" in [row.evidence for row in empty.plan.all(Criterion)]


def test_one_thing_is_said_of_one_column_only(empty: Driver, book: Callable[..., Path]) -> None:
    def deal(dialog: ImportPreview) -> None:
        for column in (3, 5):
            dialog.source.open_column_menu(column)
            pick(column_name("evidence"))
        assert names(dialog)[2] != column_name("evidence")
        assert names(dialog)[4] == column_name("evidence")

    look(empty, book(Trang=SMALL), deal)


def test_what_was_said_is_taken_back(empty: Driver, book: Callable[..., Path]) -> None:
    def deal(dialog: ImportPreview) -> None:
        before = names(dialog)
        dialog.source.open_column_menu(3)
        pick(column_name("skip"))
        dialog.source.open_column_menu(3)
        entries = [action.text() for action in menu().actions()]
        pick(entries[-1])
        assert names(dialog) == before

    look(empty, book(Trang=SMALL), deal)


def test_a_result_is_said_to_be_of_another_year(empty: Driver, book: Callable[..., Path]) -> None:
    lines = [["STT", "Tiêu chí", "Điểm tối đa", "Kết quả 2023"], *SMALL[1:3]]

    def deal(dialog: ImportPreview) -> None:
        dialog.source.open_column_menu(4)
        pick(tr("Result of year"))
        pick("2022")
        assert names(dialog)[3] == column_name("result:2022")
        dialog.accept()

    assert look(empty, book(Trang=lines), deal)
    assert total(empty.plan, RESULT, 2022) == "20"


def test_choices_keep_the_place_in_the_table(driver: Driver) -> None:
    def deal(dialog: ImportPreview) -> None:
        source = dialog.source
        source.show_cell(60, 7)
        scrolled = source.verticalScrollBar().value()
        assert scrolled > 0
        source.open_column_menu(7)
        pick(column_name("skip"))
        assert source.where() == (60, 7)
        assert source.verticalScrollBar().value() == scrolled

    look(driver, WORKBOOK, deal)


def test_what_makes_no_sense_cannot_be_taken_and_says_why(
    empty: Driver, book: Callable[..., Path]
) -> None:
    def deal(dialog: ImportPreview) -> None:
        dialog.source.open_column_menu(2)
        pick(column_name("skip"))
        assert not dialog.take.isEnabled()
        assert dialog.reason.text()
        assert names(dialog)[1] == column_name("skip")
        dialog.accept()
        assert dialog.isVisible()
        dialog.source.open_column_menu(2)
        pick(column_name("title"))
        assert dialog.take.isEnabled()
        assert not dialog.reason.text()

    look(empty, book(Trang=SMALL), deal)


def test_what_was_said_of_a_heading_is_known_the_next_time(
    empty: Driver, book: Callable[..., Path]
) -> None:
    def first(dialog: ImportPreview) -> None:
        dialog.source.open_column_menu(5)
        pick(column_name("evidence"))
        dialog.accept()

    assert look(empty, book(Trang=SMALL), first)
    seen: list[str] = []
    other = [[SMALL[0][4], *SMALL[0][:4]], ["z", *SMALL[1][:4]]]
    look(empty, book("Khác.xlsx", Trang=other), lambda dialog: seen.extend(names(dialog)))
    assert seen[0] == column_name("evidence")


def test_what_is_remembered_can_be_taken_back(empty: Driver, book: Callable[..., Path]) -> None:
    Settings().remember_headings({"ma noi bo": "evidence"})
    empty.imports.read_settings_anew()

    def deal(dialog: ImportPreview) -> None:
        assert names(dialog)[4] == column_name("evidence")
        dialog.source.open_column_menu(5)
        pick([action.text() for action in menu().actions()][-1])
        assert names(dialog)[4] == column_name("")

    look(empty, book(Trang=SMALL), deal)


def test_a_column_without_a_heading_is_used_or_named(
    empty: Driver, book: Callable[..., Path]
) -> None:
    lines: Lines = [
        SMALL[0][:3],
        ["1", "Chỉ đạo", 10, "Văn phòng"],
        ["2", "Thể chế", 15, "Văn phòng"],
    ]

    def deal(dialog: ImportPreview) -> None:
        dialog.source.open_column_menu(4)
        pick(column_name("lead"))
        is_used = names(dialog)[3] == column_name("lead")
        assert is_used != ("D" in dialog.reason.text())
        assert dialog.take.isEnabled()

    look(empty, book(Trang=lines), deal)


def test_a_declined_import_remembers_nothing(empty: Driver, book: Callable[..., Path]) -> None:
    def declined(dialog: ImportPreview) -> None:
        dialog.source.open_column_menu(5)
        pick(column_name("evidence"))

    look(empty, book(Trang=SMALL), declined)
    assert Settings().headings() == {}


def test_the_memory_of_headings_is_bounded_and_believes_nothing(empty: Driver) -> None:
    settings = Settings()
    settings.remember_headings({f"cot {n}": "skip" for n in range(MAX_HEADINGS + 5)})
    kept = settings.headings()
    assert len(kept) == MAX_HEADINGS
    assert "cot 0" not in kept and f"cot {MAX_HEADINGS + 4}" in kept
    settings.put("headings", "xấu", "result:zwei", MAX_HEADINGS)
    settings.put("headings", "xấu nữa", 7, MAX_HEADINGS)
    assert not {"xấu", "xấu nữa"} & settings.headings().keys()
    assert not any(
        map(can_be_said, ("", "result:", "result:99", "result:20244", "year", "level:0"))
    )
