"""A filter and an order stand while the plan below them changes: rows, units, columns, days."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from parplanner.document import clock
from parplanner.document.document import new_id
from parplanner.domain import quick
from parplanner.domain.changes import Changes
from parplanner.domain.edits import cells, details, scores, units, views
from parplanner.domain.plan import Plan
from parplanner.domain.rows import RESULT, Criterion, SavedView, Shortcoming
from parplanner.gui.grids.criteria.model import CODE
from parplanner.gui.grids.kit.column_filter import MAX_VALUES, ColumnFilterDialog
from parplanner.gui.grids.kit.grid import GridGestures
from parplanner.gui.grids.kit.grid_header import GridHeader
from parplanner.gui.grids.kit.lens import ColumnFilter
from tests.gui.driving import Y2018, Y2019, Driver, FakeMessages
from tests.plans import big_plan

LEFT = Qt.MouseButton.LeftButton


def do(driver: Driver, make: Callable[[], Changes]) -> None:
    """An edit that another window or command makes."""
    assert driver.change(make)


def press(driver: Driver, kind: str) -> None:
    driver.filters.click(kind)


def choose_unit(driver: Driver, name: str) -> None:
    driver.filters.choose_unit(name)


def said(driver: Driver) -> str:
    return driver.filters.said()


def shown(driver: Driver) -> list[str]:
    """Ids of the rows of the tree."""
    return driver.criteria.ids()


def header(grid: GridGestures) -> GridHeader:
    found = grid.column_header()
    assert isinstance(found, GridHeader)
    return found


# -- quick filters ---------------------------------------------------------------------------------


def test_switching_another_quick_filter_off_keeps_the_unit(driver: Driver) -> None:
    choose_unit(driver, "Văn phòng")
    before, sentence = shown(driver), said(driver)
    assert len(before) < len(list(driver.plan.walk()))
    press(driver, quick.LOST)
    press(driver, quick.LOST)
    assert (shown(driver), said(driver)) == (before, sentence)
    assert driver.filters.unit.currentText() == "Văn phòng"


def test_a_renamed_unit_is_offered_by_its_new_name(driver: Driver) -> None:
    unit = next(u for u in driver.plan.units() if u.name == "Văn phòng")
    do(driver, lambda: units.rename(driver.plan, new_id, unit.id, "Văn phòng mới"))
    choose_unit(driver, "Văn phòng mới")
    assert said(driver).endswith("đơn vị Văn phòng mới")


def test_a_unit_that_goes_takes_its_filter_along(driver: Driver) -> None:
    fresh = new_id()
    do(driver, lambda: units.add(driver.plan, lambda: fresh, "Đơn vị mới", None))
    choose_unit(driver, "Đơn vị mới")
    assert shown(driver) == []
    driver.take_back()
    assert len(shown(driver)) == len(list(driver.plan.walk()))
    assert driver.task_list.lens.quick == frozenset()
    assert (said(driver), driver.filters.unit.currentText()) == ("", "Mọi đơn vị")


def test_what_was_sorted_while_a_large_table_waits_to_be_filtered_stays_sorted(
    open_plan: Callable[[Plan], Driver], qtbot: QtBot
) -> None:
    driver = open_plan(big_plan(900))
    driver.task_list.show_all()
    rows = driver.task_list
    press(driver, quick.LOST)
    rows.sort(rows.key_of(1))
    assert rows.lens.quick == frozenset()
    qtbot.waitUntil(lambda: rows.lens.quick == {quick.LOST})
    assert rows.lens.sort == ("content", False)


def test_what_is_overdue_is_asked_anew_after_midnight(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clock, "today", lambda: date(2018, 10, 10))
    driver.task_list.show_all()
    rows = driver.task_list
    task = str(rows.id_at(driver.task_at(0, "deadline")))
    do(
        driver,
        lambda: cells.set_cells(
            driver.plan, new_id, cells.TASKS, [(task, "deadline", "10/10/2018")]
        ),
    )
    press(driver, quick.OVERDUE)
    assert not rows.index_of(task).isValid()
    press(driver, quick.OVERDUE)
    monkeypatch.setattr(clock, "today", lambda: date(2018, 10, 11))
    press(driver, quick.OVERDUE)
    assert rows.index_of(task).isValid()


# -- rows that go ----------------------------------------------------------------------------------


def test_deleted_rows_are_no_longer_counted_as_hidden_and_come_back_hidden(
    driver: Driver, messages: FakeMessages
) -> None:
    rows = driver.criteria
    rows.filter(CODE, ColumnFilter("", frozenset({"1.2", "2.1"})))
    before, sentence, hidden = shown(driver), said(driver), rows.hidden_ids()
    driver.go("1", CODE)
    messages.answers = [True]
    driver.delete_rows()
    assert said(driver).startswith(f"2/{len(list(driver.plan.walk()))} ")
    assert rows.hidden_ids() < set(rows.every_id())
    driver.undo()
    assert (shown(driver), said(driver), rows.hidden_ids()) == (before, sentence, hidden)


# -- columns that come and go ----------------------------------------------------------------------


def test_the_sort_mark_stays_on_its_column_when_another_year_comes(driver: Driver) -> None:
    rows = driver.criteria
    rows.sort(Y2018, Qt.SortOrder.DescendingOrder)
    do(driver, lambda: scores.add_column(driver.plan, 2016, RESULT))
    assert header(driver.tree).sortIndicatorSection() == rows.column_of(Y2018)


def test_the_filter_and_the_order_of_a_year_go_with_it(driver: Driver) -> None:
    rows = driver.criteria
    everything = shown(driver)
    rows.sort(Y2018, Qt.SortOrder.DescendingOrder)
    rows.filter(Y2018, ColumnFilter(">2"))
    assert len(shown(driver)) < len(everything) and "2018" in said(driver)
    do(driver, lambda: scores.remove_column(driver.plan, Y2018))
    assert shown(driver) == everything
    assert (said(driver), rows.lens.sort, header(driver.tree).sortIndicatorSection()) == (
        "",
        None,
        -1,
    )
    assert not driver.filters.clear.isVisible()


def test_a_year_that_comes_back_is_where_it_was_and_as_hidden_as_it_was(driver: Driver) -> None:
    model, bar, columns = driver.criteria.model, header(driver.tree), driver.tree.columns
    assert columns is not None

    def arranged() -> tuple[list[str], list[str]]:
        order = [model.columns[bar.logicalIndex(v)].key for v in range(bar.count())]
        return order, [c.key for i, c in enumerate(model.columns) if bar.isSectionHidden(i)]

    columns.hide(model.column_of(Y2018))
    bar.moveSection(bar.visualIndex(model.column_of(Y2019)), 2)
    before = arranged()
    for year in (Y2018, Y2019):
        do(driver, lambda y=year: scores.remove_column(driver.plan, y))  # type: ignore[misc]
        assert year not in arranged()[0]
        driver.undo()
        assert arranged() == before
    driver.remember()
    do(driver, lambda: scores.remove_column(driver.plan, Y2018))
    columns.restore(driver.settings)
    driver.undo()
    assert arranged() == before


# -- shortcomings ----------------------------------------------------------------------------------


def record(driver: Driver, code: str, texts: Sequence[str]) -> None:
    """Shortcomings of a criterion."""
    for text in texts:
        owner = driver.row(code).id
        do(
            driver,
            lambda o=owner, t=text: details.add(
                driver.plan, new_id, Shortcoming, criterion_id=o, text=t
            ),
        )  # type: ignore[misc]


def shortcomings(driver: Driver) -> list[str]:
    return driver.details.texts()


def test_the_order_of_shortcomings_holds_for_the_next_criterion_a_filter_does_not(
    driver: Driver, messages: FakeMessages
) -> None:
    record(driver, "1.2", ["c", "a", "b"])
    record(driver, "1.3", ["z", "x", "y"])
    rows, bar = driver.details.shortcomings, header(driver.details.table)
    driver.go("1.2", CODE)
    rows.sort(rows.key_of(0))
    rows.filter("text", ColumnFilter("a"))
    assert shortcomings(driver) == ["a"] and bar.filtered(0)
    driver.go("1.3", CODE)
    assert shortcomings(driver) == ["x", "y", "z"]
    assert not bar.filtered(0) and bar.sortIndicatorSection() == 0
    driver.go("1.2", CODE)
    assert shortcomings(driver) == ["a", "b", "c"]
    messages.answers = ["discard"]
    driver.close_plan()
    assert rows.lens.sort is None and bar.sortIndicatorSection() == -1


# -- the filter of one column ----------------------------------------------------------------------


def test_unticking_one_of_very_many_values_hides_that_one(
    open_plan: Callable[[Plan], Driver],
) -> None:
    driver = open_plan(big_plan(MAX_VALUES + 300))
    rows = driver.criteria

    def dialog() -> ColumnFilterDialog:
        return ColumnFilterDialog(driver.tree, rows.model, rows.column_of(CODE))

    def tick(shown_in: ColumnFilterDialog, code: str, state: Qt.CheckState) -> None:
        shown_in.values.findItems(code, Qt.MatchFlag.MatchExactly)[0].setCheckState(state)

    first = dialog()
    assert first.more.isVisibleTo(first)
    tick(first, "1.2", Qt.CheckState.Unchecked)
    wanted = first.chosen()
    assert wanted is not None
    rows.filter(CODE, wanted)
    assert rows.hidden_ids() == {driver.row("1.2").id}
    again = dialog()
    assert again.chosen() == wanted
    again.toggle.click()
    again.toggle.click()
    tick(again, "1.3", Qt.CheckState.Checked)
    wanted = again.chosen()
    assert wanted is not None
    rows.filter(CODE, wanted)
    assert [driver.plan.get(Criterion, i).code for i in shown(driver)] == ["1", "1.3"]


def test_a_saved_view_keeps_what_was_unticked(open_plan: Callable[[Plan], Driver]) -> None:
    driver = open_plan(big_plan(60))
    rows = driver.criteria
    rows.filter(CODE, ColumnFilter("", None, frozenset({"1.2"})))
    state, lens = driver.views.arrangement(), rows.lens
    do(driver, lambda: views.save(driver.plan, new_id, "V", state))
    rows.look_through(rows.lens.unfiltered())
    driver.views.apply(driver.plan.listed(SavedView)[0].id)
    assert rows.lens == lens and rows.hidden_ids() == {driver.row("1.2").id}


def test_the_menu_of_views_leaves_nothing_behind_each_time_it_opens(driver: Driver) -> None:
    do(driver, lambda: views.save(driver.plan, new_id, "V", "{}"))
    menu = driver.views.menu()
    for _ in range(3):
        driver.views.fill_menu()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(menu.findChildren(QMenu)) == 1
