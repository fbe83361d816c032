"""Cursor, folding, totals and hints stay true while columns, filters and rows come and go."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from parplanner.document.document import new_id
from parplanner.document.samples import sample_plan
from parplanner.domain.edits import criteria, scores
from parplanner.domain.plan import Plan
from parplanner.domain.rows import RESULT, Criterion, Unit
from parplanner.gui.dialogs.units import UnitDesk
from parplanner.gui.grids.criteria.model import LOST
from parplanner.gui.grids.kit.lens import ColumnFilter
from parplanner.gui.grids.scores.model import MISSING, POINTS
from tests.gui.driving import MAX_COLUMN, Y2017, Y2018, Driver, Key


def _shown(driver: Driver) -> list[str]:
    return [driver.plan.get(Criterion, i).code for i in driver.criteria.ids()]


def _filter(driver: Driver, text: str) -> None:
    rows = driver.criteria
    rows.filter("title", ColumnFilter(text))


def test_a_new_year_and_its_undo_keep_cursor_and_folding(driver: Driver) -> None:
    driver.go("2.1", Y2018)
    driver.tree.setExpanded(driver.at("3", "code"), False)
    add = scores.add_column(driver.plan, 2016, RESULT)
    assert driver.change(lambda: add, "Year")
    for _ in range(2):
        assert driver.where() == ("2.1", Y2018)
        assert not driver.tree.isExpanded(driver.at("3", "code"))
        assert driver.tree.isExpanded(driver.at("2", "code"))
        driver.undo()


def test_saving_while_a_frozen_cell_is_edited_brings_the_frozen_columns_back(
    driver: Driver,
) -> None:
    assert driver.tree.columns is not None
    driver.tree.columns.freeze_to(driver.criteria.column_of("title"))
    driver.go("1.2", "title")
    driver.press(Key.Key_F2)
    driver.type("x")
    assert driver.tree.columns.frozen.view is not None
    assert not driver.tree.columns.frozen.view.isVisible()
    assert driver.commit()
    assert driver.tree.columns.frozen.view.isVisible()


def test_the_totals_stand_under_their_columns_while_others_are_frozen(driver: Driver) -> None:
    rows, tree = driver.criteria, driver.tree
    driver.frame.resize(760, 640)
    assert tree.columns is not None
    tree.columns.freeze_to(rows.column_of("title"))
    tree.header().resizeSection(rows.column_of("title"), 300)
    for column in range(2, len(rows.keys())):
        tree.header().resizeSection(column, 140)
    QTest.qWait(30)
    bar = tree.horizontalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value() > 0
    frozen, totals = tree.columns.frozen, driver.criteria.frozen_totals
    assert totals.isVisible()
    assert totals.width() == frozen.width()
    for x in range(5, tree.viewport().width(), 40):
        inside = x < frozen.width()
        over = frozen.view.columnAt(x) if inside else tree.columnAt(x)  # type: ignore[union-attr]
        under = totals.columnAt(x) if inside else driver.criteria.totals.columnAt(x)
        assert over == under
    tree.columns.frozen.freeze(0)
    assert not totals.isVisible()


@pytest.mark.parametrize("way", ["branch", "all"])
def test_folding_takes_the_cursor_along(driver: Driver, way: str) -> None:
    before = driver.plan.copy()
    driver.select(driver.tree, driver.at("1.2", Y2017), driver.at("1.4", Y2017))
    if way == "branch":
        driver.tree.setExpanded(driver.at("1", "code"), False)
    else:
        driver.do("collapse")
    assert driver.where() == ("1", Y2017)
    driver.press(Key.Key_Delete)
    assert driver.plan.same_content(before)


def test_rows_chosen_below_a_folded_branch_are_chosen_no_more(driver: Driver) -> None:
    driver.select(driver.tree, driver.at("1.2", "title"), driver.at("2.1", "title"))
    driver.tree.selectionModel().setCurrentIndex(
        driver.at("2.1", "title"), driver.tree.selectionModel().SelectionFlag.NoUpdate
    )
    driver.tree.setExpanded(driver.at("1", "code"), False)
    assert driver.tree.selected_ids() == [driver.row("2.1").id]


def test_a_row_added_under_a_filter_that_hid_all_is_seen(driver: Driver) -> None:
    _filter(driver, "zzzz")
    nothing = driver.filters.nothing
    assert nothing.isVisible()
    driver.tree.setFocus()
    driver.do("add_below")
    assert driver.criteria.count() == 1
    assert not nothing.isVisible()


def test_an_empty_tree_says_how_to_begin(open_plan: Callable[[Plan], Driver]) -> None:
    driver = open_plan(Plan())
    nothing = driver.filters.nothing
    assert nothing.isVisible()
    assert "Ctrl+Enter" in driver.filters.nothing_said.text()
    assert "Ctrl+I" in driver.filters.nothing_said.text()
    assert not driver.filters.nothing_button.isVisible()
    driver.tree.setFocus()
    driver.do("add_below")
    assert not nothing.isVisible()


def test_the_points_pane_works_for_a_row_that_a_filter_hides(driver: Driver) -> None:
    driver.go("1.2", "title")
    _filter(driver, "zzzz")
    pane = driver.points
    model, place = (
        pane.model,
        next(n for n, line in enumerate(pane.model.lines()) if line.key == Y2017),
    )
    assert model.criterion_id == driver.row("1.2").id
    index = model.index(place, POINTS)
    assert index.data() == driver.criteria.shown(model.criterion_id, Y2017) != ""
    assert model.index(place, MISSING).data()
    assert model.setData(index, "0,1")
    assert index.data() == "0,1"
    assert model.refusal(index, "99")


def test_a_row_indented_below_a_hidden_one_is_still_under_the_hand(driver: Driver) -> None:
    rows = driver.plan.children(driver.row("1").id)
    hider, moved = rows[1], rows[2]
    change = criteria.set_text(driver.plan, moved.id, "title", "Duy nhất zzzz")
    driver.change(lambda: change)
    _filter(driver, "zzzz")
    assert _shown(driver) == ["1", moved.code]
    driver.tree.select_cell(driver.criteria.index_of(moved.id, 1))
    driver.tree.indent()
    assert driver.row(moved.code).parent_id == hider.id
    assert _shown(driver) == ["1", hider.code, moved.code]
    assert driver.where() == (moved.code, "title")


def test_deleting_several_units_is_one_step(driver: Driver) -> None:
    plan, session = driver.plan, driver.session
    fresh = [
        Unit(id=new_id(), name=name, position=10_000 + n)
        for n, name in enumerate(("Đơn vị A", "Đơn vị B"))
    ]
    from parplanner.domain.changes import added

    driver.change(lambda: tuple(added(unit) for unit in fresh))
    desk = UnitDesk(driver.frame, session)
    model = desk.table.model()
    desk.show()
    first, second = (model.index_of(unit.id, 0) for unit in fresh)
    driver.select(desk.table, first, second)
    assert len(set(desk.selected())) == 2
    before = driver.steps()
    next(b for b in desk.findChildren(QPushButton) if b.text().replace("&", "") == "Xóa").click()
    assert driver.steps() == before + 1
    assert not {u.id for u in fresh} & {u.id for u in driver.plan.units()}
    desk.reject()
    assert plan is driver.plan


def test_the_figure_of_a_deleted_row_is_not_another_ones(driver: Driver) -> None:
    driver.go("1", Y2017)
    driver.do("explain")
    shown = driver.explanation
    said = shown.said.text()
    session = driver.session
    driver.change(lambda: criteria.delete(driver.plan, [driver.row("1").id]))
    QTest.qWait(20)
    assert "không còn" in shown.said.text()
    assert shown.model.rowCount() == 0
    session.document.undo()
    QTest.qWait(20)
    assert shown.said.text() == said
    assert shown.model.rowCount() > 0


def test_the_totals_of_the_overview_keep_their_order_over_another_plan(
    driver: Driver, open_plan: Callable[[Plan], Driver]
) -> None:
    overview = driver.overview
    overview.show()
    assert list(overview.pane.totals)[:3] == [MAX_COLUMN, Y2017, LOST]
    open_plan(sample_plan("so-noi-vu-2019"))
    overview.show()
    assert [key in (MAX_COLUMN, LOST) for key in overview.pane.totals][:3] == [True, False, True]
    places = [(card.y(), card.x()) for card in overview.pane.totals.values()]
    assert places == sorted(places)
