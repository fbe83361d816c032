"""Arrows, ends, pages and edges of data move as in Excel, and with
Shift they select a rectangle, in every grid."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from parplanner.document.document import new_id
from parplanner.domain.edits import details
from parplanner.domain.rows import MAX_COLUMN, Criterion, Shortcoming
from parplanner.gui.dialogs.units import UnitDesk
from parplanner.gui.grids.criteria.model import DIFFERENCE, LOST
from parplanner.gui.grids.kit.grid import GridGestures
from parplanner.gui.grids.scores.model import POINTS
from tests.gui.driving import ALT, CTRL, SHIFT, Y2017, Y2018, Y2019, Driver, Key, Meeting

COLUMNS = ["code", "title", MAX_COLUMN, Y2017, Y2018, Y2019, LOST, DIFFERENCE]


def selected(driver: Driver) -> list[tuple[str, str]]:
    """(code, column key) of the tree's selected cells, row by row as shown."""
    order = [c.id for c in driver.plan.walk()]
    chosen = driver.criteria.chosen()
    chosen.sort(key=lambda c: (order.index(c[0]), COLUMNS.index(c[1])))
    return [(driver.plan.get(Criterion, i).code, key) for i, key in chosen]


def rectangle(codes: list[str], keys: list[str]) -> list[tuple[str, str]]:
    return [(code, key) for code in codes for key in keys]


def at(view: GridGestures) -> tuple[int, int]:
    index = view.currentIndex()
    return index.row(), index.column()


# -- moving ----------------------------------------------------------------------------------------


def test_arrows_go_one_cell_and_stop_at_the_edges(driver: Driver) -> None:
    driver.go("1.1", "title")
    for key, where in (
        (Key.Key_Down, ("1.1.1", "title")),
        (Key.Key_Right, ("1.1.1", MAX_COLUMN)),
        (Key.Key_Up, ("1.1", MAX_COLUMN)),
        (Key.Key_Left, ("1.1", "title")),
        (Key.Key_Left, ("1.1", "code")),
        (Key.Key_Left, ("1.1", "code")),
        (Key.Key_Up, ("1", "code")),
        (Key.Key_Up, ("1", "code")),
    ):
        driver.press(key)
        assert driver.where() == where
    assert len(driver.tree.selected_cells()) == 1


def test_home_and_end_alone_and_with_ctrl(driver: Driver) -> None:
    last = [n.code for n in driver.plan.walk()][-1]
    driver.go("1.2", Y2018)
    driver.press(Key.Key_Home)
    assert driver.where() == ("1.2", "code")
    driver.press(Key.Key_End)
    assert driver.where() == ("1.2", DIFFERENCE)
    driver.press(Key.Key_End, CTRL)
    assert driver.where() == (last, DIFFERENCE)
    driver.press(Key.Key_Home, CTRL)
    assert driver.where() == ("1", "code")


def test_pages_keep_the_column_and_come_back(driver: Driver) -> None:
    driver.go("1.2", Y2017)
    driver.press(Key.Key_PageDown)
    code, key = driver.where()
    assert key == Y2017
    order = [n.code for n in driver.plan.walk()]
    assert order.index(code) - order.index("1.2") >= 3
    driver.press(Key.Key_PageUp)
    assert driver.where() == ("1.2", Y2017)
    for _ in range(30):
        driver.press(Key.Key_PageDown)
    assert driver.where() == (order[-1], Y2017)


def test_ctrl_and_an_arrow_go_to_the_edge_of_the_data(driver: Driver) -> None:
    driver.select(driver.tree, driver.at("1.4", Y2017), driver.at("1.5", Y2017))
    driver.press(Key.Key_Delete)
    driver.go("1.2", Y2017)
    stops = []
    for _ in range(3):
        driver.press(Key.Key_Down, CTRL)
        stops.append(driver.where()[0])
    filled = [n.code for n in driver.plan.walk()]
    assert stops == ["1.3", "1.6", filled[-1]]
    driver.press(Key.Key_Up, CTRL)
    assert driver.where() == ("1.6", Y2017)
    driver.press(Key.Key_Up, CTRL)
    assert driver.where() == ("1.3", Y2017)
    driver.press(Key.Key_Up, CTRL)
    assert driver.where() == ("1", Y2017)


def test_ctrl_and_an_arrow_sideways(driver: Driver) -> None:
    driver.go("1.4", Y2017)
    driver.press(Key.Key_Delete)
    driver.go("1.4", "code")
    driver.press(Key.Key_Right, CTRL)
    assert driver.where() == ("1.4", MAX_COLUMN)
    driver.press(Key.Key_Right, CTRL)
    assert driver.where() == ("1.4", Y2018)
    driver.press(Key.Key_Left, CTRL)
    assert driver.where() == ("1.4", MAX_COLUMN)
    driver.press(Key.Key_Left, CTRL)
    assert driver.where() == ("1.4", "code")


def test_folded_rows_hidden_and_moved_columns_are_walked_as_they_are_seen(driver: Driver) -> None:
    driver.go("1.1", "title")
    driver.press(Key.Key_Left, ALT)
    rows = driver.criteria
    rows.hide(MAX_COLUMN)
    rows.move_column(Y2019, onto=Y2017)
    driver.press(Key.Key_Down)
    assert driver.where() == ("1.2", "title")
    driver.press(Key.Key_Right)
    assert driver.where() == ("1.2", Y2019)
    driver.press(Key.Key_Right)
    assert driver.where() == ("1.2", Y2017)
    driver.press(Key.Key_Left)
    driver.press(Key.Key_Left)
    assert driver.where() == ("1.2", "title")
    driver.press(Key.Key_Tab)
    assert driver.where() == ("1.2", Y2019)


# -- selecting with keys ---------------------------------------------------------------------------


def test_shift_and_arrows_select_a_rectangle_across_the_groups(driver: Driver) -> None:
    driver.go("1.1.2", Y2017)
    for key in (Key.Key_Down, Key.Key_Down, Key.Key_Right):
        driver.press(key, SHIFT)
    assert selected(driver) == rectangle(["1.1.2", "1.1.3", "1.2"], [Y2017, Y2018])
    for _ in range(3):
        driver.press(Key.Key_Up, SHIFT)  # back over where it began
    assert selected(driver) == rectangle(["1.1.1", "1.1.2"], [Y2017, Y2018])
    driver.press(Key.Key_Left, SHIFT)
    driver.press(Key.Key_Left, SHIFT)
    assert selected(driver) == rectangle(["1.1.1", "1.1.2"], [MAX_COLUMN, Y2017])
    driver.press(Key.Key_Down)
    assert len(driver.tree.selected_cells()) == 1
    driver.go("1.1", Y2017)
    for _ in range(5):
        driver.press(Key.Key_Down, SHIFT)
    assert selected(driver) == rectangle(["1.1", "1.1.1", "1.1.2", "1.1.3", "1.2", "1.3"], [Y2017])


def test_shift_over_folded_rows_takes_only_what_is_seen(driver: Driver) -> None:
    driver.go("1.1", "title")
    driver.press(Key.Key_Left, ALT)
    driver.press(Key.Key_Down, SHIFT)
    assert selected(driver) == rectangle(["1.1", "1.2"], ["title"])


def test_shift_over_hidden_and_moved_columns_takes_what_stands_between(driver: Driver) -> None:
    rows = driver.criteria
    rows.hide(MAX_COLUMN)
    rows.move_column(Y2019, onto=Y2017)
    driver.go("1.2", "title")
    driver.press(Key.Key_Down, SHIFT)
    driver.press(Key.Key_Right, SHIFT)
    assert selected(driver) == rectangle(["1.2", "1.3"], ["title", Y2019])
    driver.press(Key.Key_Right, SHIFT)
    assert selected(driver) == rectangle(["1.2", "1.3"], ["title", Y2017, Y2019])


@pytest.mark.parametrize(
    ("key", "modifiers", "codes", "keys"),
    [
        (Key.Key_Home, SHIFT, ["1.2"], ["code", "title", MAX_COLUMN, Y2017]),
        (Key.Key_End, SHIFT, ["1.2"], [Y2017, Y2018, Y2019, LOST, DIFFERENCE]),
        (Key.Key_Home, SHIFT | CTRL, ["1", "1.1", "1.1.1", "1.1.2", "1.1.3", "1.2"], COLUMNS[:4]),
        (Key.Key_Right, SHIFT | CTRL, ["1.2"], [Y2017, Y2018, Y2019, LOST, DIFFERENCE]),
        (Key.Key_Up, SHIFT | CTRL, ["1", "1.1", "1.1.1", "1.1.2", "1.1.3", "1.2"], [Y2017]),
    ],
)
def test_shift_with_the_other_keys(
    driver: Driver, key: Key, modifiers: Qt.KeyboardModifier, codes: list[str], keys: list[str]
) -> None:
    driver.go("1.2", Y2017)
    driver.press(key, modifiers)
    assert selected(driver) == rectangle(codes, keys)


def test_shift_page_down_and_ctrl_shift_end_reach_the_last_row(driver: Driver) -> None:
    order = [n.code for n in driver.plan.walk()]
    driver.go("1.2", Y2017)
    for _ in range(30):
        driver.press(Key.Key_PageDown, SHIFT)
    assert {c for c, _ in selected(driver)} == set(order[order.index("1.2") :])
    assert {k for _, k in selected(driver)} == {Y2017}
    driver.go("1.2", Y2017)
    driver.press(Key.Key_End, CTRL | SHIFT)
    assert selected(driver) == rectangle(order[order.index("1.2") :], COLUMNS[3:])


# -- selecting with the mouse ----------------------------------------------------------------------


def test_shift_click_selects_from_the_cell_the_cursor_is_in(driver: Driver) -> None:
    driver.select(driver.tree, driver.at("1.1.3", Y2017), driver.at("1.3", Y2018))
    assert selected(driver) == rectangle(["1.1.3", "1.2", "1.3"], [Y2017, Y2018])
    driver.click(driver.tree, driver.at("1.2", MAX_COLUMN), SHIFT)
    assert selected(driver) == rectangle(["1.1.3", "1.2"], [MAX_COLUMN, Y2017])


def test_shift_click_after_keys_starts_where_the_keys_led(driver: Driver) -> None:
    driver.click(driver.tree, driver.at("1.1.1", Y2017))
    for _ in range(3):
        driver.press(Key.Key_Down)
    driver.click(driver.tree, driver.at("1.4", Y2018), SHIFT)
    assert selected(driver) == rectangle(["1.2", "1.3", "1.4"], [Y2017, Y2018])


def test_shift_and_arrows_after_clicks_start_where_the_click_was(driver: Driver) -> None:
    driver.go("1.3", Y2017)
    driver.select(driver.tree, driver.at("1.2", Y2017), driver.at("1.4", Y2017))
    driver.press(Key.Key_Down, SHIFT)
    assert selected(driver) == rectangle(["1.2", "1.3", "1.4", "1.5"], [Y2017])


def test_dragging_over_cells_selects_them(driver: Driver) -> None:
    from PySide6.QtTest import QTest

    table = driver.tasks
    driver.go_task(0, "content")
    first, last = driver.task_at(0, "content"), driver.task_at(1, "requirement")
    table.scrollTo(first)
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(table.viewport(), left, pos=table.visualRect(first).center())
    QTest.mouseMove(table.viewport(), table.visualRect(last).center())
    QTest.mouseRelease(table.viewport(), left, pos=table.visualRect(last).center())
    rows, columns, whole = table.selected_block()
    assert ([r.row() for r in rows], len(columns), whole) == ([0, 1], 2, True)


def test_ctrl_click_selects_cells_that_do_not_touch(driver: Driver) -> None:
    driver.click(driver.tree, driver.at("1.2", Y2017))
    driver.click(driver.tree, driver.at("1.4", Y2018), CTRL)
    driver.click(driver.tree, driver.at("1.1.1", Y2017), CTRL)
    assert selected(driver) == [("1.1.1", Y2017), ("1.2", Y2017), ("1.4", Y2018)]
    driver.click(driver.tree, driver.at("1.2", Y2017), CTRL)
    assert selected(driver) == [("1.1.1", Y2017), ("1.4", Y2018)]
    driver.press(Key.Key_Delete)
    assert (driver.cell("1.4", Y2018), driver.cell("1.1.1", Y2017), driver.cell("1.2", Y2017)) == (
        "",
        "",
        "0,0",
    )
    assert driver.steps() == 1


def test_ctrl_a_selects_every_cell_that_is_seen(driver: Driver) -> None:
    columns = driver.tree.columns
    assert columns is not None
    columns.hide(driver.criteria.column_of("title"))
    driver.go("1.1", "code")
    driver.press(Key.Key_Left, ALT)
    driver.press(Key.Key_A, CTRL)
    order = [n.code for n in driver.plan.walk() if not n.code.startswith("1.1.")]
    assert selected(driver) == rectangle(order, [c for c in COLUMNS if c != "title"])


# -- the other grids -------------------------------------------------------------------------------


def with_shortcomings(driver: Driver) -> GridGestures:
    """Three shortcomings of 1.2, the first one current."""
    owner = driver.row("1.2").id
    for text in ("một", "hai", "ba"):
        driver.change(
            lambda t=text: details.add(driver.plan, new_id, Shortcoming, criterion_id=owner, text=t)
        )
    driver.go("1.2", "title")
    driver.press(Key.Key_F8)
    table = driver.details.table
    table.select_cell(table.model().index(0, 0))
    return table


def walk_about(
    press: Callable[..., None], view: GridGestures, rows: int, columns: int, filled: int = 0
) -> None:
    """Every key once in a flat grid from its first cell on;
    ``filled`` rows have a text there (0: all)."""
    view.go_to(view.model().index(0, 0))
    for key, modifiers, where in (
        (Key.Key_Down, Qt.KeyboardModifier.NoModifier, (1, 0)),
        (Key.Key_End, Qt.KeyboardModifier.NoModifier, (1, columns - 1)),
        (Key.Key_Left, Qt.KeyboardModifier.NoModifier, (1, columns - 2)),
        (Key.Key_Home, Qt.KeyboardModifier.NoModifier, (1, 0)),
        (Key.Key_End, CTRL, (rows - 1, columns - 1)),
        (Key.Key_Home, CTRL, (0, 0)),
        (Key.Key_Down, CTRL, ((filled or rows) - 1, 0)),
        (Key.Key_Home, CTRL, (0, 0)),
    ):
        press(key, modifiers)
        assert at(view) == where, key
    places = [at(view)]
    for key in (Key.Key_PageDown, Key.Key_PageUp, Key.Key_PageUp):
        press(key, Qt.KeyboardModifier.NoModifier)
        places.append(at(view))
    assert [column for _, column in places] == [0, 0, 0, 0]
    assert places[1][0] > 0 and places[2:] == [(0, 0), (0, 0)]
    for _ in range(rows):
        press(Key.Key_PageDown, Qt.KeyboardModifier.NoModifier)
    assert at(view) == (rows - 1, 0)
    view.go_to(view.model().index(0, 0))
    press(Key.Key_Right, SHIFT)
    press(Key.Key_Down, SHIFT)
    found, keys, whole = view.selected_block()
    assert ([r.row() for r in found], keys, whole) == ([0, 1], [0, 1], True)
    press(Key.Key_A, CTRL)
    assert len(view.selected_cells()) == rows * columns


def test_the_tasks(driver: Driver) -> None:
    driver.go_task(0, "criterion")
    walk_about(driver.press, driver.tasks, 49, 9, 23)  # the 24th is that of the row without a code


def test_the_points(driver: Driver) -> None:
    driver.go("1.2", "title")
    driver.scores.select_cell(driver.scores.model().index(0, POINTS))
    walk_about(driver.press, driver.scores, 4, 3)


def test_the_shortcomings(driver: Driver) -> None:
    walk_about(driver.press, with_shortcomings(driver), 3, 5)


def test_the_units(driver: Driver) -> None:
    def deal(dialog: QDialog) -> None:
        assert isinstance(dialog, UnitDesk)
        from PySide6.QtTest import QTest

        def press(key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
            QTest.keyClick(dialog.table, key, modifiers)

        dialog.table.setFocus()
        walk_about(press, dialog.table, len(driver.plan.units()), 5)

    meeting = Meeting(UnitDesk, deal)
    driver.press(Key.Key_U, CTRL)
    meeting.check()
