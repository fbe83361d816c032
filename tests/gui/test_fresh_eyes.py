"""What a first-time user stumbled over, each mended: dragging, replacing, refused pastes, the
cursor after a filter."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from parplanner.domain.rows import MAX_COLUMN, Criterion, Unit
from parplanner.gui.dialogs.units import UnitDesk
from parplanner.gui.grids.kit.column_filter import ColumnFilterDialog
from parplanner.gui.grids.kit.lens import ColumnFilter
from tests.gui.driving import (
    ALT,
    CTRL,
    Y2017,
    Y2018,
    Y2019,
    Driver,
    FakeMessages,
    Key,
    Meeting,
    as_excel,
    clipboard,
)

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def _drag(driver: Driver, start: QPoint, end: QPoint) -> None:
    port = driver.tree.viewport()
    QTest.mousePress(port, LEFT, NONE, start)
    for step in range(1, 6):
        QTest.mouseMove(port, start + (end - start) * step / 5)
    QTest.mouseRelease(port, LEFT, NONE, end)


def test_dragging_over_cells_selects_them_and_moves_nothing(driver: Driver) -> None:
    before = driver.plan.copy()
    first, last = driver.at("1.1.2", Y2018), driver.at("1.3", Y2019)
    dragged: list[object] = []
    driver.tree.startDrag = dragged.append  # type: ignore[method-assign]
    driver.click(driver.tree, first)  # from a selected cell Qt would drag the rows
    _drag(driver, driver.tree.visualRect(first).center(), driver.tree.visualRect(last).center())
    assert dragged == []
    assert driver.plan.same_content(before)
    rows, columns, _ = driver.tree.selected_block()
    ids = [driver.criteria.id_at(row) for row in rows]
    assert [driver.plan.get(Criterion, row_id).code for row_id in ids] == [
        "1.1.2",
        "1.1.3",
        "1.2",
        "1.3",
    ]
    assert [driver.criteria.key_of(c) for c in columns] == [Y2018, Y2019]


def test_rows_are_dragged_by_their_number(driver: Driver) -> None:
    driver.click(driver.tree, driver.at("1.2", Y2018))
    assert not driver.tree.dragEnabled()
    driver.click(driver.tree, driver.at("1.2", "code"))
    assert driver.tree.dragEnabled()


def test_a_closed_unit_desk_hears_of_no_edit(driver: Driver) -> None:
    for _ in range(2):
        meeting = Meeting(UnitDesk, lambda desk: desk.reject())
        driver.do("units")
        meeting.check()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert driver.frame.findChildren(UnitDesk) == []
    driver.go("1.2", Y2017)
    driver.enter("0,5")
    assert driver.cell("1.2", Y2017) == "0,5"


def test_one_replacement_replaces_in_the_task_table_too(driver: Driver) -> None:
    driver.task_list.show_all()
    driver.press(Key.Key_H, CTRL)
    bar = driver.find
    bar.text.setText("van phong")
    bar.search_now()
    driver.find.finish()
    bar.by.setText("VP")
    hit = driver.find.hits()[0]
    assert hit.grid == driver.task_list.model.grid
    replace = next(b for b in bar.widget.findChildren(QPushButton) if b is bar.replace)
    replace.click()
    replace.click()
    assert driver.steps() >= 1
    assert any("VP" in u.name for u in driver.plan.all(Unit))


def test_letters_typed_to_search_take_the_only_unit_that_matches(driver: Driver) -> None:
    driver.go_task(3, "lead")
    names = {u.name for u in driver.plan.all(Unit)}
    driver.type("thanh tra")
    driver.press(Key.Key_Tab)
    assert driver.task_at(3, "lead").data() == "Thanh tra Ban"
    assert {u.name for u in driver.plan.all(Unit)} == names


def test_a_new_unit_typed_in_full_stays_new(driver: Driver) -> None:
    driver.go_task(3, "lead")
    driver.type("Thanh tra")
    driver.press(Key.Key_Tab)
    assert driver.task_at(3, "lead").data() == "Thanh tra"


def test_a_refused_paste_is_told_in_a_box(driver: Driver, messages: FakeMessages) -> None:
    driver.go("1.2", Y2017)
    clipboard(as_excel([["0,5"], ["99"]]))
    driver.press(Key.Key_V, CTRL)
    assert "99" in messages.last("warn")
    assert "1.3" in messages.last("warn")


def test_what_was_pasted_is_selected(driver: Driver) -> None:
    driver.go("1.2", Y2017)
    clipboard(as_excel([["0,5", "0,5"], ["1", "1"], ["1", "1"]]))
    driver.press(Key.Key_V, CTRL)
    rows, columns, whole = driver.tree.selected_block()
    assert (len(rows), len(columns), whole) == (3, 2, True)
    assert driver.where() == ("1.2", Y2017)


def test_points_are_filtered_by_comparing_them(driver: Driver) -> None:
    assert [v for v in ("0,5", "1", "10,27", "2", "") if ColumnFilter(">1").passes(v)] == [
        "10,27",
        "2",
    ]
    assert [v for v in ("0,5", "1", "10,27") if ColumnFilter("<= 0.5").passes(v)] == ["0,5"]
    dialog = ColumnFilterDialog(
        driver.frame, driver.criteria.model, driver.criteria.column_of(MAX_COLUMN)
    )
    texts = [dialog.values.item(i).text() for i in range(dialog.values.count())]
    numbers = [float(t.replace(",", ".")) for t in texts if t[0].isdigit()]
    assert numbers == sorted(numbers)


def test_a_whole_column_can_be_selected(driver: Driver) -> None:
    driver.tree.select_column(driver.criteria.column_of(Y2018))
    assert len(driver.tree.selected_cells()) == 60


def test_alt_down_opens_the_filter_of_the_column(driver: Driver) -> None:
    driver.go("1.2", Y2018)
    meeting = Meeting(ColumnFilterDialog, lambda dialog: dialog.reject())
    driver.press(Key.Key_Down, ALT)
    meeting.check()


def test_the_cursor_and_the_panes_agree_after_a_filter_goes(driver: Driver) -> None:
    driver.go("1.1.1", Y2018)
    filters = driver.filters
    filters.buttons["lost"].click()
    filters.buttons["lost"].click()
    current = driver.criteria.current_id()
    assert current == driver.points.criterion()
    assert driver.tree.selectionModel().isSelected(driver.tree.currentIndex())


def _apart(one: QColor, other: QColor) -> int:
    return (
        abs(one.red() - other.red())
        + abs(one.green() - other.green())
        + abs(one.blue() - other.blue())
    )


def test_a_selection_without_the_focus_is_not_the_colour_of_the_cursor(driver: Driver) -> None:
    driver.go("1.2", Y2018)
    rect = driver.tree.visualRect(driver.at("1.2", Y2018))
    within = 10, 6  # neither the ring, nor letters, nor the bar
    used = (
        driver.tree.grab(rect.translated(driver.tree.viewport().pos()))
        .toImage()
        .pixelColor(*within)
    )
    driver.tasks.setFocus()
    unused = (
        driver.tree.grab(rect.translated(driver.tree.viewport().pos()))
        .toImage()
        .pixelColor(*within)
    )
    palette, role = driver.tree.palette(), QPalette.ColorRole.Highlight
    assert (
        _apart(used, palette.color(QPalette.ColorGroup.Active, role)) < 10
    )  # Fusion shades it a little
    assert _apart(unused, palette.color(QPalette.ColorGroup.Inactive, role)) < 10
    assert _apart(used, unused) > 50


def test_pasting_again_is_no_wish_to_fill_what_the_last_paste_left_selected(
    driver: Driver, messages: FakeMessages
) -> None:
    driver.go("1.2", Y2017)
    clipboard(as_excel([["0,5"], ["1"]]))
    driver.press(Key.Key_V, CTRL)
    clipboard(as_excel([["0,25"], ["1"], ["1"]]))
    driver.press(Key.Key_V, CTRL)
    assert [kind for kind, _ in messages.asked if kind == "paste"] == []
    assert [driver.cell(c, Y2017) for c in ("1.2", "1.3", "1.4")] == ["0,25", "1,0", "1,0"]
