"""Ctrl+F finds as one types, without diacritics, in every table; Ctrl+H replaces in one step;
Ctrl+G goes to a row."""

from __future__ import annotations

import csv

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from parplanner.document import sentences
from parplanner.document.document import Document
from parplanner.domain import quick
from parplanner.domain.rows import Criterion, Task
from parplanner.domain.text import fold
from parplanner.domain.writing.finding_text import holds
from parplanner.gui.dialogs.go_to import GoTo
from parplanner.gui.grids.tasks.model import KEYS
from tests.gui.driving import ALT, CTRL, SHIFT, Y2017, Driver, FakeMessages, Key, Meeting, TableFind
from tests.gui.test_themes import contrast
from tests.plans import DATA, hanoi_plan

LEFT = Qt.MouseButton.LeftButton


def bar(driver: Driver) -> TableFind:
    return driver.find


def find(driver: Driver, text: str) -> TableFind:
    """Ctrl+F, type, and wait until the search has come to its end."""
    driver.press(Key.Key_F, CTRL)
    found = bar(driver)
    assert found.text.hasFocus()
    driver.type(text)
    settle(driver)
    return found


def settle(driver: Driver) -> None:
    """As after the pause in typing."""
    bar(driver).search_now()
    driver.find.finish()


def place(driver: Driver) -> tuple[str, str, str]:
    """(table, row, column) the search stands on."""
    found = driver.find.current()
    return found.grid, found.row_id, found.key


def cells_holding(wanted: str) -> int:
    """Cells of the appendix that hold a word, counted in its file: content, requirement, units."""
    with (DATA / "ha-noi-2018.csv").open(encoding="utf-8", newline="") as source:
        rows = list(csv.DictReader(source))[:-1]
    keys = ("stt", "noi_dung", "yeu_cau", "don_vi_chu_tri", "don_vi_phoi_hop")
    return sum(wanted in fold(row[k]) for row in rows for k in keys)


def test_hits_are_counted_as_one_types_and_the_typing_stays_in_the_bar(driver: Driver) -> None:
    found = find(driver, "van phong")
    assert found.text.hasFocus()
    count = cells_holding("van phong")
    assert count > 5
    assert found.said.text() == f"1/{count}"
    driver.type(" x")
    settle(driver)
    assert found.said.text() == "Không tìm thấy"


def test_the_search_begins_by_itself_after_a_pause(driver: Driver, qtbot: QtBot) -> None:
    driver.press(Key.Key_F, CTRL)
    driver.type("bao cao cchc")
    qtbot.waitUntil(lambda: driver.where() == ("1.2", "title"))


def test_what_an_input_method_is_composing_is_searched(driver: Driver) -> None:
    found = find(driver, "")
    QApplication.sendEvent(found.text, QInputMethodEvent("thanh tra", []))
    settle(driver)
    composing = found.said.text()
    assert composing.endswith(f"/{cells_holding('thanh tra')}")
    driver.composed("thanh tra")
    settle(driver)
    assert found.said.text() == composing
    assert found.text.text() == "thanh tra"


def test_hits_are_marked_not_by_colour_alone_and_escape_takes_the_marks_away(
    driver: Driver,
) -> None:
    def look(code: str) -> tuple[bool, bool]:
        option = QStyleOptionViewItem()
        driver.tree.cell_delegate.initStyleOption(option, driver.at(code, "title"))
        return option.font.underline(), option.backgroundBrush.style() != Qt.BrushStyle.NoBrush

    before = look("1.2")
    find(driver, "bao cao cchc")
    assert look("1.2") == (True, True)
    assert look("1.3") == before == (False, False)
    driver.press(Key.Key_Escape)
    assert not bar(driver).is_open()
    assert look("1.2") == before
    assert driver.tree.hasFocus()
    assert driver.where() == ("1.2", "title")


def test_f3_goes_on_shift_f3_back_and_both_wrap(driver: Driver) -> None:
    found = find(driver, "kiem tra")
    count = driver.find.count()
    assert count > 2
    visited = [place(driver)]
    for _ in range(count - 1):
        driver.press(Key.Key_F3)
        visited.append(place(driver))
    assert len(set(visited)) == count
    driver.press(Key.Key_F3)
    assert place(driver) == visited[0]
    assert found.said.text() == f"1/{count}"
    driver.press(Key.Key_F3, SHIFT)
    assert place(driver) == visited[-1]
    QTest.mouseClick(found.next, LEFT)
    assert place(driver) == visited[0]
    QTest.mouseClick(found.previous, LEFT)
    assert place(driver) == visited[-1]


def test_f3_works_in_the_grid_too_and_enter_in_the_bar(driver: Driver) -> None:
    find(driver, "kiem tra")
    first = place(driver)
    driver.press(Key.Key_Return)
    second = place(driver)
    assert second != first
    driver.press(Key.Key_Return, SHIFT)
    assert place(driver) == first
    driver.tree.setFocus()
    driver.press(Key.Key_F3)
    assert place(driver) == second


def test_the_search_begins_where_the_cursor_is(driver: Driver) -> None:
    driver.go("5.1", "title")
    find(driver, "cong chuc")
    assert driver.where() == ("5.2", "title")
    driver.press(Key.Key_Escape)
    driver.go("9", "title")
    find(driver, "kiem tra")  # no more in the tree below: on to the tasks, not back to the top
    assert place(driver)[0] == "tasks"


def test_exactly_as_typed(driver: Driver) -> None:
    found = find(driver, "Văn phòng")
    loose = driver.find.count()
    driver.press(Key.Key_A, CTRL)
    driver.type("văn phòng")
    QTest.mouseClick(found.exactly, LEFT, pos=found.exactly.rect().center())
    found.exactly.setChecked(True)
    settle(driver)
    exact = driver.find.count()
    assert exact < loose
    with (DATA / "ha-noi-2018.csv").open(encoding="utf-8", newline="") as source:
        assert exact == sum(
            "văn phòng" in v for r in list(csv.DictReader(source))[:-1] for v in r.values()
        )


def test_only_this_table(driver: Driver) -> None:
    driver.go("1.2", "title")
    found = find(driver, "ke hoach")
    everywhere = {h.grid for h in driver.find.hits()}
    found.everywhere.setChecked(False)
    settle(driver)
    assert everywhere == {"criteria", "tasks"}
    assert {h.grid for h in driver.find.hits()} == {"criteria"}


def test_a_hit_in_a_folded_row_unfolds_it(driver: Driver) -> None:
    driver.go("1", "title")
    driver.press(Key.Key_Left, ALT)
    find(driver, "chat luong ke hoach")
    assert driver.where() == ("1.1.2", "title")
    assert driver.tree.isExpanded(driver.at("1", "code"))


def test_a_hit_in_another_criterions_task_brings_the_task_out(driver: Driver) -> None:
    driver.go("9", "title")
    find(driver, "kiem tra cong vu cua ban hang nam")
    table = driver.tasks
    task = driver.plan.get(Task, str(driver.task_list.id_at(table.currentIndex())))
    assert driver.plan.get(Criterion, task.criterion_id).code == "1.3"
    assert KEYS[table.currentIndex().column()] == "requirement"
    assert bar(driver).text.hasFocus()


def test_rows_that_a_filter_hides_are_told(driver: Driver) -> None:
    driver.filters.click(quick.LOST)
    driver.tree.setFocus()
    found = find(driver, "kiem tra cong tac cchc")
    assert "1 hàng" in found.said.text()
    assert "ẩn" in found.said.text()


def test_after_an_edit_the_next_step_knows_it(driver: Driver) -> None:
    find(driver, "bao cao cchc")
    driver.tree.setFocus()
    driver.go("1.2", "title")
    driver.enter("Khác")
    driver.press(Key.Key_F3)
    assert all(holds(text, "bao cao cchc") for text in driver.find.texts())


def test_ctrl_f_finishes_the_typing_first(driver: Driver) -> None:
    driver.go("1.2", "title")
    driver.type("Van ")
    driver.compose("phòng")
    driver.press(Key.Key_F, CTRL)
    assert driver.row("1.2").title == "Van phòng"
    assert bar(driver).text.hasFocus()


def test_a_refused_text_keeps_the_bar_closed(driver: Driver) -> None:
    driver.go("1.2", Y2017)
    driver.type("9")
    driver.press(Key.Key_F, CTRL)
    QApplication.processEvents()
    assert not bar(driver).is_open()
    assert driver.editor().value() == "9"
    driver.press(Key.Key_Escape)


def test_another_plan_closes_the_bar(driver: Driver) -> None:
    find(driver, "ke hoach")
    driver.show(Document.new(hanoi_plan()))
    assert driver.data_page.isVisible()
    assert not bar(driver).is_open()


# -- replacing -------------------------------------------------------------------------------------


def replace(driver: Driver, text: str, by: str) -> TableFind:
    driver.press(Key.Key_H, CTRL)
    found = bar(driver)
    driver.press(Key.Key_A, CTRL)
    driver.type(text)
    found.by.setFocus()
    driver.type(by)
    settle(driver)
    return found


def test_replace_changes_one_cell_and_goes_on(driver: Driver) -> None:
    driver.go("1", "code")
    found = replace(driver, "thủ tục hành chính", "TTHC")
    hits = driver.find.count()
    assert hits > 2
    found.next.click()
    first = place(driver)
    before = driver.criteria.text_of(first[1], first[2])
    QTest.mouseClick(found.replace, LEFT)
    after = driver.criteria.text_of(first[1], first[2])
    assert "TTHC" in after and after != before
    assert driver.steps() == 1
    assert place(driver) != first
    assert driver.find.count() == hits - 1
    found.by.setFocus()
    driver.press(Key.Key_Return)
    assert driver.steps() == 2
    driver.tree.setFocus()
    driver.undo()
    driver.undo()
    assert driver.criteria.text_of(first[1], first[2]) == before


def test_replace_all_is_one_step_over_both_tables_with_a_name(
    driver: Driver, messages: FakeMessages
) -> None:
    messages.answers = [False]
    before = driver.plan.copy()
    found = replace(driver, "quy che", "Q.C.")
    count = driver.find.count()
    assert {h.grid for h in driver.find.hits()} == {"criteria", "tasks"}
    QTest.mouseClick(found.replace_all, LEFT)
    assert (driver.steps(), sentences.label(driver.last_step.label)) == (1, "Thay quy che")
    assert str(count) in found.said.text()
    settle(driver)
    assert driver.find.hits() == []
    driver.tree.setFocus()
    driver.undo()
    assert driver.plan.same_content(before)


@pytest.mark.parametrize("answer", [None, False])
def test_many_replacements_are_shown_first(
    driver: Driver, messages: FakeMessages, answer: bool | None
) -> None:
    before = driver.plan.copy()
    messages.answers = [answer]
    found = replace(driver, "văn phòng", "VP")
    QTest.mouseClick(found.replace_all, LEFT)
    assert len(messages.previewed) > 20
    assert all("VP" in after and "VP" not in text for _, text, after in messages.previewed)
    assert driver.steps() == (0 if answer is None else 1)
    assert driver.plan.same_content(before) == (answer is None)


def test_the_rest_of_a_text_is_left_as_it_is(driver: Driver) -> None:
    driver.go("1.2", "title")
    driver.enter("Một Báo cáo, BÁO CÁO và bao cao Năm.")
    driver.go("1.2", "title")
    others = [n.title for n in driver.plan.walk() if n.code != "1.2"]
    found = replace(driver, "bao cao", "BC")
    found.next.click()
    QTest.mouseClick(found.replace, LEFT)
    assert driver.row("1.2").title == "Một BC, BC và BC Năm."
    assert [n.title for n in driver.plan.walk() if n.code != "1.2"] == others


def test_a_refused_replacement_changes_nothing_and_names_the_cell(driver: Driver) -> None:
    before = driver.plan.copy()
    driver.go("1", "code")
    found = replace(driver, "0,75", "99")
    QTest.mouseClick(found.replace_all, LEFT)
    assert driver.plan.same_content(before)
    assert "99" in driver.status
    assert "·" in driver.status


# -- going to a row --------------------------------------------------------------------------------


def go_to(driver: Driver, text: str, *keys: Qt.Key) -> GoTo:
    seen: list[GoTo] = []

    def deal(dialog: GoTo) -> None:
        seen.append(dialog)
        QTest.keyClicks(dialog.text, text)
        for key in (*keys, Key.Key_Return):
            QTest.keyClick(dialog.text, key)

    meeting = Meeting(GoTo, deal)
    driver.press(Key.Key_G, CTRL)
    meeting.check()
    return seen[0]


@pytest.mark.parametrize(
    ("typed", "keys", "code"),
    [
        ("1.2", (), "1.2"),
        ("1", (), "1"),
        ("1.1.", (), "1.1"),
        ("1.1", (Key.Key_Down,), "1.1.1"),
        ("bao cao cchc", (), "1.2"),
        ("THEO DOI THI HANH", (), "2.2"),
    ],
)
def test_ctrl_g_goes_by_code_and_by_words(
    driver: Driver, typed: str, keys: tuple[Qt.Key, ...], code: str
) -> None:
    driver.go("9", "title")
    go_to(driver, typed, *keys)
    assert driver.where() == (code, "title")
    assert driver.focus() is driver.tree


def test_ctrl_g_with_nothing_found_stays_and_follows_a_composition(driver: Driver) -> None:
    driver.go("9", "title")
    counts: list[tuple[int, bool]] = []

    def deal(dialog: GoTo) -> None:
        QApplication.sendEvent(dialog.text, QInputMethodEvent("báo cáo c", []))
        counts.append((dialog.found.count(), dialog.nothing.isVisible()))
        QApplication.sendEvent(dialog.text, QInputMethodEvent("zzz", []))
        counts.append((dialog.found.count(), dialog.nothing.isVisible()))
        QTest.keyClick(dialog.text, Key.Key_Return)

    meeting = Meeting(GoTo, deal)
    driver.press(Key.Key_G, CTRL)
    meeting.check()
    assert counts[0][0] >= 1 and not counts[0][1]
    assert counts[1] == (0, True)
    assert driver.where() == ("9", "title")


def test_ctrl_g_unfolds_and_unfilters(driver: Driver) -> None:
    driver.go("1", "title")
    driver.press(Key.Key_Left, ALT)
    go_to(driver, "1.1.2")
    assert driver.where() == ("1.1.2", "title")
    driver.filters.click(quick.SPECIAL)
    go_to(driver, "1.3")
    assert driver.where() == ("1.3", "title")


def test_a_task_is_named_by_its_criterion_though_another_ones_tasks_are_shown(
    driver: Driver, messages: FakeMessages
) -> None:
    driver.go("1.2", "title")
    replace(driver, "văn phòng", "VP").replace_all.click()
    names = [name for name, *_ in messages.previewed]
    assert names and all(" · " in name for name in names)
    assert any(name.startswith("1.1.1") for name in names)
    assert messages.verb == "Thay"


def test_points_that_would_be_refused_are_marked_in_the_list(
    driver: Driver, messages: FakeMessages
) -> None:
    replace(driver, "0", "99").replace_all.click()
    assert len(messages.previewed) > 20
    assert "vượt tối đa" in messages.marked.values()


def test_a_hit_in_an_inherited_text_is_not_grey_on_its_mark(driver: Driver) -> None:
    find(driver, "bao cao cchc")
    row = next(
        n
        for n in range(driver.tasks.model().rowCount())
        if driver.task_at(n, "criterion").data() == "1.2"
    )
    option = QStyleOptionViewItem()
    driver.tasks.initViewItemOption(option)
    driver.tasks.cell_delegate.initStyleOption(option, driver.task_at(row, "content"))
    ink, mark = option.palette.color(QPalette.ColorRole.Text), option.backgroundBrush.color()
    assert contrast(ink, mark) >= 4.5
    assert ink != driver.tasks.palette().color(QPalette.ColorRole.PlaceholderText)
