"""The preview of an import: what each column and row was taken for is seen and changed, with keys and with the mouse;
what a colleague's file would change is chosen one by one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from parplanner.document import sentences
from parplanner.document.column_names import can_be_said, column_name, row_kind_name
from parplanner.domain.plan import Plan
from parplanner.domain.points import format_points
from parplanner.domain.rows import RESULT, Criterion, Task
from parplanner.exchange.choices import NOTE, TOTAL
from parplanner.gui.dialogs.import_differences import WHERE
from parplanner.gui.dialogs.import_findings import MESSAGE
from parplanner.gui.dialogs.import_preview import ImportPreview
from parplanner.gui.main_window import MainWindow
from parplanner.gui.settings import MAX_HEADINGS, Settings
from parplanner.wording import tr
from tests.gui.driving import (
    ALT,
    MAX_COLUMN,
    SHIFT,
    Y2018,
    Driver,
    FakeMessages,
    Key,
    Meeting,
    press_in,
)
from tests.plans import DATA

WORKBOOK = DATA / "ha-noi-ban-dan-toc-2018.xlsx"
Lines = list[list[object]]
SMALL: Lines = [
    ["STT", "Tiêu chí", "Điểm tối đa", "Điểm tự chấm", "Mã nội bộ"],
    ["1", "Chỉ đạo, điều hành", 10, 8, "x"],
    ["2", "Thể chế", 15, 12, "y"],
    ["", "Số liệu tính đến tháng 11", None, None, None],
]


@pytest.fixture
def book(tmp_path: Path) -> Callable[..., Path]:
    """Writes a workbook of the sheets given."""

    def write(name: str = "Bảng.xlsx", hidden: tuple[str, ...] = (), **sheets: Lines) -> Path:
        made = Workbook()
        made.remove(made.worksheets[0])
        for title, lines in sheets.items():
            sheet = made.create_sheet(title)
            sheet.sheet_state = "hidden" if title in hidden else "visible"
            for line in lines:
                sheet.append(line)
        path = tmp_path / name
        made.save(path)
        return path

    return write


def look(window: MainWindow, path: Path, deal: Callable[[ImportPreview], object]) -> bool:
    """Import a file and deal with its preview; whether it was taken."""
    meeting = Meeting(ImportPreview, deal)
    taken = window.flows.imports.table(path)
    meeting.check()
    return taken


def menu() -> QMenu:
    """The menu that is open."""
    for _ in range(100):
        shown = QApplication.activePopupWidget()
        if isinstance(shown, QMenu):
            return shown
        QTest.qWait(5)
    raise AssertionError("no menu opened")


def pick(text: str) -> None:
    """An entry of the open menu with the arrow keys; a submenu is entered to the right."""
    shown = menu()
    for _ in range(60):
        action = shown.activeAction()
        if action is not None and action.text() == text:
            within = action.menu()
            if isinstance(within, QMenu):
                QTest.keyClick(shown, Key.Key_Right)
                return
            QTest.keyClick(shown, Key.Key_Return)
            return
        QTest.keyClick(shown, Key.Key_Down)
    raise AssertionError(f"no entry {text}")


def names(dialog: ImportPreview) -> list[str]:
    """What the strip says above each column."""
    model = dialog.source.model()
    words = [
        str(model.headerData(c, Qt.Orientation.Horizontal)) for c in range(model.columnCount())
    ]
    return [word.partition(": ")[2] for word in words]


def sums(dialog: ImportPreview) -> str:
    """The line of what was understood."""
    return dialog.understood.text()


def most(points: int) -> str:
    """How that line tells the sum of the maxima."""
    return f"{column_name('max_points')}: {points}"


def total(plan: Plan, kind: str, year: int) -> str:
    """The sum of a year's column."""
    from parplanner.domain.scoring import Scoring

    column = next(c for c in plan.columns() if (c.kind, c.year) == (kind, year))
    return format_points(Scoring(plan).value(None, column.id))


# -- columns ------------------------------------------------------------------------------------------------------


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
    empty_window: MainWindow, book: Callable[..., Path], key: Key, modifiers: Qt.KeyboardModifier
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

    assert look(empty_window, book(Trang=SMALL), deal)
    rows = list(empty_window.session.plan.all(Criterion))
    assert rows and all(row.max_points is None for row in rows)


def test_a_column_is_said_from_the_table(
    empty_window: MainWindow, book: Callable[..., Path]
) -> None:
    def deal(dialog: ImportPreview) -> None:
        source = dialog.source
        source.setFocus()
        source.show_cell(2, 5)
        press_in(dialog, Key.Key_F4)
        pick(column_name("evidence"))
        assert names(dialog)[4] == column_name("evidence")
        assert source.where() == (2, 5)

    look(empty_window, book(Trang=SMALL), deal)


def test_a_column_is_said_with_the_mouse(
    empty_window: MainWindow, book: Callable[..., Path]
) -> None:
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

    assert look(empty_window, book(Trang=SMALL), deal)
    assert "x" in [row.evidence for row in empty_window.session.plan.all(Criterion)]


def test_one_thing_is_said_of_one_column_only(
    empty_window: MainWindow, book: Callable[..., Path]
) -> None:
    def deal(dialog: ImportPreview) -> None:
        for column in (3, 5):
            dialog.source.open_column_menu(column)
            pick(column_name("evidence"))
        assert names(dialog)[2] != column_name("evidence")
        assert names(dialog)[4] == column_name("evidence")

    look(empty_window, book(Trang=SMALL), deal)


def test_what_was_said_is_taken_back(empty_window: MainWindow, book: Callable[..., Path]) -> None:
    def deal(dialog: ImportPreview) -> None:
        before = names(dialog)
        dialog.source.open_column_menu(3)
        pick(column_name("skip"))
        dialog.source.open_column_menu(3)
        entries = [action.text() for action in menu().actions()]
        pick(entries[-1])
        assert names(dialog) == before

    look(empty_window, book(Trang=SMALL), deal)


def test_a_result_is_said_to_be_of_another_year(
    empty_window: MainWindow, book: Callable[..., Path]
) -> None:
    lines = [["STT", "Tiêu chí", "Điểm tối đa", "Kết quả 2023"], *SMALL[1:3]]

    def deal(dialog: ImportPreview) -> None:
        dialog.source.open_column_menu(4)
        pick(tr("Result of year"))
        pick("2022")
        assert names(dialog)[3] == column_name("result:2022")
        dialog.accept()

    assert look(empty_window, book(Trang=lines), deal)
    assert total(empty_window.session.plan, RESULT, 2022) == "20"


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

    look(driver.window, WORKBOOK, deal)


def test_what_makes_no_sense_cannot_be_taken_and_says_why(
    empty_window: MainWindow, book: Callable[..., Path]
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

    look(empty_window, book(Trang=SMALL), deal)


# -- rows, year, sheet ----------------------------------------------------------------------------------------------


def test_a_row_is_said_with_keys_and_with_the_mouse(
    empty_window: MainWindow, book: Callable[..., Path]
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

    assert look(empty_window, book(Trang=SMALL), deal)
    assert [row.code for row in empty_window.session.plan.all(Criterion)] == ["1"]


def test_the_context_menu_of_a_cell_offers_its_column_and_its_row(
    empty_window: MainWindow, book: Callable[..., Path]
) -> None:
    def deal(dialog: ImportPreview) -> None:
        from PySide6.QtGui import QContextMenuEvent

        dialog.source.show_cell(2, 3)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0))
        QApplication.sendEvent(dialog.source, event)
        entries = menu().actions()
        assert len(entries) == 2 and all(entry.menu() is not None for entry in entries)
        assert "C" in entries[0].text() and "2" in entries[1].text()
        menu().close()

    look(empty_window, book(Trang=SMALL), deal)


def test_above_the_headings_a_row_can_only_be_one_of_them(
    empty_window: MainWindow, book: Callable[..., Path]
) -> None:
    def deal(dialog: ImportPreview) -> None:
        dialog.source.open_row_menu(1)
        usable = [action.text() for action in menu().actions() if action.isEnabled()]
        assert usable == [row_kind_name("header")]
        menu().close()

    look(empty_window, book(Trang=[["Bảng chấm điểm"], *SMALL]), deal)


def test_a_header_further_down_is_said(empty_window: MainWindow, book: Callable[..., Path]) -> None:
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

    window = empty_window
    window.messages.answers = [True]  # type: ignore[attr-defined]
    assert look(window, book(Trang=lines), deal)
    assert [row.title for row in window.session.plan.all(Criterion)] == ["Chỉ đạo", "Thể chế"]


def test_the_year_of_headings_without_one_is_asked_and_follows_at_once(
    empty_window: MainWindow, book: Callable[..., Path]
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

    assert look(empty_window, book(Trang=SMALL), deal)
    assert total(empty_window.session.plan, RESULT, 2021) == "20"


def test_the_year_is_not_asked_where_every_heading_names_its_own(driver: Driver) -> None:
    look(driver.window, WORKBOOK, lambda dialog: _hidden(dialog.head.year))


def _hidden(widget: object) -> None:
    assert not widget.isVisible()  # type: ignore[attr-defined]


def test_another_sheet_is_chosen_and_hidden_ones_say_so(
    empty_window: MainWindow, book: Callable[..., Path]
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
    assert look(empty_window, path, deal)
    assert [row.title for row in empty_window.session.plan.all(Criterion)] == ["Tài chính công"]


def test_a_text_file_has_no_sheets_to_choose_from(empty_window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "Bảng.csv"
    path.write_text("STT;Tiêu chí;Điểm tối đa\n1;Chỉ đạo, điều hành;10\n2;Thể chế;15\n", "utf-8")

    def deal(dialog: ImportPreview) -> None:
        assert not dialog.head.sheet.isVisible()
        assert "“Bảng.csv”" in sums(dialog)

    look(empty_window, path, deal)


def test_a_sheet_that_holds_no_table_is_shown_to_be_explained(
    empty_window: MainWindow, book: Callable[..., Path]
) -> None:
    def deal(dialog: ImportPreview) -> None:
        dialog.head.sheet.setFocus()
        press_in(dialog, Key.Key_Down)
        assert not dialog.take.isEnabled()
        press_in(dialog, Key.Key_Up)
        assert dialog.take.isEnabled()
        assert most(25) in sums(dialog)

    look(empty_window, book(**{"Một": SMALL, "Hai": [["chỉ", "là"], ["vài", "chữ"]]}), deal)


# -- by hand --------------------------------------------------------------------------------------------------------


def test_a_table_nobody_recognised_is_explained_by_hand_and_taken(
    empty_window: MainWindow, messages: FakeMessages, book: Callable[..., Path]
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
    assert look(empty_window, path, deal)
    assert path.name in messages.last("confirm")
    assert [row.code for row in empty_window.session.plan.all(Criterion)] == ["1", "2"]


def test_who_does_not_want_to_explain_it_is_left_alone(
    empty_window: MainWindow, messages: FakeMessages, book: Callable[..., Path]
) -> None:
    assert not empty_window.flows.imports.table(book(Trang=[["a", "b"], ["c", "d"]]))
    assert [kind for kind, _ in messages.asked] == ["confirm"]


def test_a_heading_that_stands_twice_is_told_apart_by_hand(
    empty_window: MainWindow, messages: FakeMessages, book: Callable[..., Path]
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
    assert look(empty_window, book(Trang=lines), deal)
    assert total(empty_window.session.plan, RESULT, 2023) == "9"


# -- memory ---------------------------------------------------------------------------------------------------------


def test_what_was_said_of_a_heading_is_known_the_next_time(
    empty_window: MainWindow, book: Callable[..., Path]
) -> None:
    def first(dialog: ImportPreview) -> None:
        dialog.source.open_column_menu(5)
        pick(column_name("evidence"))
        dialog.accept()

    assert look(empty_window, book(Trang=SMALL), first)
    seen: list[str] = []
    other = [[SMALL[0][4], *SMALL[0][:4]], ["z", *SMALL[1][:4]]]
    look(empty_window, book("Khác.xlsx", Trang=other), lambda dialog: seen.extend(names(dialog)))
    assert seen[0] == column_name("evidence")


def test_what_is_remembered_can_be_taken_back(
    empty_window: MainWindow, book: Callable[..., Path]
) -> None:
    Settings().remember_headings({"ma noi bo": "evidence"})
    empty_window.flows.imports._settings = Settings()

    def deal(dialog: ImportPreview) -> None:
        assert names(dialog)[4] == column_name("evidence")
        dialog.source.open_column_menu(5)
        pick([action.text() for action in menu().actions()][-1])
        assert names(dialog)[4] == column_name("")

    look(empty_window, book(Trang=SMALL), deal)


def test_a_column_without_a_heading_is_used_or_named(
    empty_window: MainWindow, book: Callable[..., Path]
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

    look(empty_window, book(Trang=lines), deal)


def test_a_declined_import_remembers_nothing(
    empty_window: MainWindow, book: Callable[..., Path]
) -> None:
    def declined(dialog: ImportPreview) -> None:
        dialog.source.open_column_menu(5)
        pick(column_name("evidence"))

    look(empty_window, book(Trang=SMALL), declined)
    assert Settings().headings() == {}


def test_the_memory_of_headings_is_bounded_and_believes_nothing(empty_window: MainWindow) -> None:
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


# -- findings -------------------------------------------------------------------------------------------------------


def test_what_does_not_add_up_is_the_first_line(driver: Driver) -> None:
    def deal(dialog: ImportPreview) -> None:
        first = str(dialog.found.found.index(0, MESSAGE).data())
        assert "78,89" in first and "79,71" in first
        assert dialog.contradiction.isVisible()
        assert first in dialog.contradiction.text()

    look(driver.window, WORKBOOK, deal)


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

    look(driver.window, WORKBOOK, deal)


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

    look(driver.window, WORKBOOK, deal)


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

    look(driver.window, WORKBOOK, deal)


def test_every_renamed_row_is_shown(driver: Driver, tmp_path: Path) -> None:
    path = _changed(tmp_path, {"B9": "Xây dựng chương trình hoàn toàn khác"})
    code = str(load_workbook(WORKBOOK).worksheets[0]["A9"].value)

    def deal(dialog: ImportPreview) -> None:
        said = [
            sentences.finding(f) for f in dialog.found.found.findings if f.code == "TITLE_CHANGED"
        ]
        assert len(said) == 1 and "hoàn toàn khác" in said[0] and code in said[0]

    look(driver.window, path, deal)


# -- into the open plan or a new one ----------------------------------------------------------------------------------


def _changed(folder: Path, cells: dict[str, object], name: str = "đồng nghiệp.xlsx") -> Path:
    """The office's own workbook with some cells as a colleague has them."""
    book = load_workbook(WORKBOOK)
    for ref, value in cells.items():
        book.worksheets[0][ref] = value
    path = folder / name
    book.save(path)
    return path


@pytest.fixture
def newer(empty_window: MainWindow) -> Driver:
    """The office's plan as it was imported, then two results entered anew."""
    look(empty_window, WORKBOOK, lambda dialog: dialog.accept())
    driver = Driver(empty_window)
    for code, points in (("1.2", "0,9"), ("1.6", "1,9")):
        driver.go(code, _result(driver))
        driver.enter(points)
    return driver


def _result(driver: Driver) -> str:
    return next(c.id for c in driver.plan.columns() if c.kind == RESULT)


def test_a_colleagues_file_keeps_the_newer_results(newer: Driver, tmp_path: Path) -> None:
    before = newer.plan.copy()

    def deal(dialog: ImportPreview) -> None:
        shown = dialog.outlook.differences
        assert len(shown) == 2, shown
        assert all(d.before and d.after and d.keep for d in shown)
        assert "(2)" in dialog.tabs.tabText(1)
        assert dialog.head.into_open.isChecked()
        dialog.accept()

    assert look(newer.window, WORKBOOK, deal)
    assert newer.plan.same_content(before)


def test_a_difference_is_taken_when_it_is_ticked(newer: Driver) -> None:
    old = newer.cell("1.2", _result(newer))

    def deal(dialog: ImportPreview) -> None:
        dialog.tabs.setCurrentIndex(1)
        shown = dialog.differences
        place = next(n for n, d in enumerate(shown.model.differences) if "1.2" in d.where)
        shown.list.setFocus()
        shown.list.setCurrentIndex(shown.model.index(place, WHERE + 2))
        press_in(dialog, Key.Key_Space)
        assert (
            shown.model.index(place, WHERE).data(Qt.ItemDataRole.CheckStateRole)
            == Qt.CheckState.Checked
        )
        QTest.qWait(300)
        dialog.accept()

    assert look(newer.window, WORKBOOK, deal)
    assert newer.cell("1.2", _result(newer)) != old
    assert newer.cell("1.6", _result(newer)) == "1,9"


def test_a_difference_is_ticked_with_the_mouse(newer: Driver) -> None:
    def deal(dialog: ImportPreview) -> None:
        dialog.tabs.setCurrentIndex(1)
        QTest.qWait(20)
        shown = dialog.differences
        before = len(dialog.left_out())
        box = shown.list.visualRect(shown.model.index(0, WHERE))
        place = QPoint(box.left() + 9, box.center().y())
        QTest.mouseClick(shown.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert len(dialog.left_out()) == before - 1

    look(newer.window, WORKBOOK, deal)


def test_all_none_and_only_the_gaps_are_one_click(newer: Driver) -> None:
    def deal(dialog: ImportPreview) -> None:
        shown = dialog.differences
        shown.all.click()
        assert dialog.left_out() == ()
        shown.none.click()
        assert len(dialog.left_out()) == 2
        shown.all.click()
        shown.gaps.click()
        assert len(dialog.left_out()) == 2

    look(newer.window, WORKBOOK, deal)


def test_what_is_left_out_stays_out_when_units_are_merged_in_the_last_moment(
    newer: Driver, messages: FakeMessages
) -> None:
    units = [task.lead_unit_id for task in newer.plan.all(Task)]
    result = newer.cell("1.2", _result(newer))

    def deal(dialog: ImportPreview) -> None:
        dialog.accept_units.click()
        dialog.accept()

    look(newer.window, WORKBOOK, deal)
    assert newer.cell("1.2", _result(newer)) == result
    assert len(units) == newer.plan.count(Task)


def test_a_new_row_that_is_left_out_does_not_come(newer: Driver, tmp_path: Path) -> None:
    last = load_workbook(WORKBOOK).worksheets[0].max_row
    path = _changed(
        tmp_path,
        {f"A{last - 1}": "9.9", f"B{last - 1}": "Tiêu chí của đồng nghiệp", f"F{last - 1}": 1},
    )
    rows = newer.plan.count(Criterion)

    def deal(dialog: ImportPreview) -> None:
        dialog.differences.none.click()
        dialog.accept()

    look(newer.window, path, deal)
    assert newer.plan.count(Criterion) == rows


def test_where_nothing_differs_it_is_said_and_nothing_is_claimed(
    empty_window: MainWindow, messages: FakeMessages
) -> None:
    look(empty_window, WORKBOOK, lambda dialog: dialog.accept())
    driver = Driver(empty_window)
    steps = driver.steps()

    def deal(dialog: ImportPreview) -> None:
        assert dialog.outlook.differences == []
        assert dialog.differences.said.text()
        dialog.accept()

    assert look(empty_window, WORKBOOK, deal)
    assert driver.steps() == steps
    assert "Ctrl+Z" not in messages.remarks[-1]


def test_a_new_plan_leaves_the_open_one_as_it_was(
    driver: Driver, messages: FakeMessages, tmp_path: Path
) -> None:
    document = driver.window.session.document
    assert document is not None
    saved = tmp_path / "Kế hoạch.db"
    document.save(saved)

    def deal(dialog: ImportPreview) -> None:
        assert dialog.head.new_plan.isVisible()
        dialog.activateWindow()
        QTest.qWaitForWindowActive(dialog)
        dialog.head.into_open.setFocus()
        for _ in range(100):
            if QApplication.focusWidget() is dialog.head.into_open:
                break
            QTest.qWait(5)
        press_in(dialog, Key.Key_Right)
        assert dialog.head.new_plan.isChecked()
        assert dialog.tabs.count() == 1
        dialog.accept()

    before = driver.plan.copy()
    assert look(driver.window, _changed(tmp_path, {"G9": 0.25}), deal)
    made = driver.window.session.document
    assert made is not None and made is not document
    assert made.path is None
    from parplanner.document import opening

    again = opening.open_file(saved)
    assert again.plan.same_content(before)
    again.close()
    assert driver.steps() == 1
    assert driver.total(MAX_COLUMN).startswith("100")


def test_who_stays_with_an_unsaved_plan_keeps_it(newer: Driver, messages: FakeMessages) -> None:
    before = newer.plan.copy()

    def deal(dialog: ImportPreview) -> None:
        dialog.head.new_plan.click()
        dialog.accept()

    assert not look(newer.window, WORKBOOK, deal)  # the default answer is to cancel
    assert "ask_save" in [kind for kind, _ in messages.asked]
    assert newer.plan.same_content(before)


def test_without_criteria_in_the_open_plan_nothing_is_asked(
    open_plan: Callable[[Plan], Driver],
) -> None:
    driver = open_plan(Plan())

    def deal(dialog: ImportPreview) -> None:
        assert not dialog.head.new_plan.isVisible()
        assert dialog.tabs.count() == 1
        dialog.accept()

    assert look(driver.window, WORKBOOK, deal)
    assert driver.plan.count(Task) == 49
    assert driver.total(Y2018) == "79,71" or driver.plan.count(Criterion) == 60


# -- leaving --------------------------------------------------------------------------------------------------------


def test_esc_asks_once_something_was_said(
    empty_window: MainWindow, messages: FakeMessages, book: Callable[..., Path]
) -> None:
    def deal(dialog: ImportPreview) -> None:
        dialog.source.open_column_menu(5)
        pick(column_name("evidence"))
        press_in(dialog, Key.Key_Escape)
        assert dialog.isVisible()

    look(empty_window, book(Trang=SMALL), deal)
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

    look(driver.window, WORKBOOK, deal)


def test_a_large_sheet_is_shown_at_once(
    empty_window: MainWindow, book: Callable[..., Path]
) -> None:
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

    look(empty_window, book(Trang=lines), deal)
