"""The status bar counts the selected cells exactly: number, sum,
average, least, most, with a comma."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from parplanner.domain.edits import criteria, scores
from parplanner.domain.edits.draft import Draft
from parplanner.domain.plan import Plan
from parplanner.domain.points import format_points
from parplanner.domain.rows import MAX_COLUMN, RESULT
from parplanner.gui.grids.criteria.model import DIFFERENCE, LOST
from parplanner.gui.grids.kit.selection_figures import figures
from parplanner.gui.grids.scores.model import POINTS
from tests.gui.driving import CTRL, SHIFT, Y2017, Y2018, Driver, Key, as_excel, clipboard
from tests.plans import column_id, new_ids


@pytest.fixture
def told(driver: Driver, qtbot: QtBot) -> Callable[[str], None]:
    """Waits for a text in the status bar."""

    def wait(text: str) -> None:
        label = driver.status_bar.figures
        qtbot.waitUntil(lambda: label.text() == text and label.isVisible() == bool(text))

    return wait


def test_exact_sums_with_a_comma(driver: Driver, told: Callable[[str], None]) -> None:
    driver.go("1.2", Y2017)
    for row, text in enumerate(("0,76", "0,77", "0,78")):
        driver.enter(text)
        assert row < 3
    driver.go("1.2", Y2017)
    driver.press(Key.Key_Down, SHIFT)
    driver.press(Key.Key_Down, SHIFT)
    told("Số ô: 3 · Tổng: 2,31 · Trung bình: 0,77 · Nhỏ nhất: 0,76 · Lớn nhất: 0,78")
    assert not driver.status_bar.totals.isVisible()


def test_a_single_cell_says_nothing_and_the_plans_totals_come_back(
    driver: Driver, told: Callable[[str], None]
) -> None:
    driver.go("1.2", Y2017)
    driver.press(Key.Key_Down, SHIFT)
    told("Số ô: 2 · Tổng: 2 · Trung bình: 1 · Nhỏ nhất: 0 · Lớn nhất: 2")
    driver.press(Key.Key_Down)
    told("")
    assert driver.status_bar.totals.isVisible()


def test_cells_that_do_not_touch_and_texts(driver: Driver, told: Callable[[str], None]) -> None:
    driver.click(driver.tree, driver.at("1.2", Y2018))
    driver.click(driver.tree, driver.at("1.6", Y2017), CTRL)
    driver.click(driver.tree, driver.at("1.6", "title"), CTRL)
    told("Số ô: 3 · Tổng: 3,96 · Trung bình: 1,98 · Nhỏ nhất: 0,75 · Lớn nhất: 3,21")
    driver.select(driver.tree, driver.at("1.2", "code"), driver.at("1.3", "title"))
    told("Số ô: 4")


def test_computed_columns_count_too(driver: Driver) -> None:
    driver.select(driver.tree, driver.at("1.2", LOST), driver.at("1.6", DIFFERENCE))
    rows = driver.criteria
    codes = ["1.2", "1.3", "1.4", "1.5", "1.6"]
    values = [
        v
        for c in codes
        for k in (LOST, DIFFERENCE)
        if (v := rows.points(driver.row(c).id, k)) is not None
    ]
    assert f"Số ô: {2 * len(codes)} · Tổng: {format_points(sum(values))} · " in figures(driver.tree)
    assert figures(driver.tree).endswith(f"Nhỏ nhất: {format_points(min(values))} · Lớn nhất: "
                                         f"{format_points(max(values))}")  # fmt: skip


def test_an_average_is_rounded_half_up_to_the_third_decimal(
    open_plan: Callable[[Plan], Driver],
) -> None:
    draft, new_id = Draft(Plan()), new_ids()
    draft.do(scores.add_column(draft.plan, 2017, RESULT))
    for points in ("0,001", "0,001", "0,002", "1,1"):
        draft.do(criteria.add(draft.plan, new_id, None, title="x", max_points=10_000))
        row = draft.plan.children(None)[-1]
        draft.do(scores.set_text(draft.plan, row.id, column_id(2017, RESULT), points))
    driver = open_plan(draft.plan)
    model = driver.criteria.model
    for first, last, told_of in (
        (0, 3, "Tổng: 1,104 · Trung bình: 0,276 "),
        (0, 2, "Tổng: 0,004 · Trung bình: 0,001 "),  # 1.33
        (1, 2, "Tổng: 0,003 · Trung bình: 0,002 "),  # 1.5
        (1, 3, "Tổng: 1,103 · Trung bình: 0,368 "),  # 367.67
    ):
        driver.select(driver.tree, model.index(first, 3), model.index(last, 3))
        assert told_of in figures(driver.tree)


def test_hidden_columns_and_blank_cells_do_not_count(driver: Driver) -> None:
    columns = driver.tree.columns
    assert columns is not None
    driver.go("1.3", Y2018)
    driver.press(Key.Key_Delete)
    columns.hide(driver.criteria.column_of(Y2017))
    driver.select(driver.tree, driver.at("1.2", MAX_COLUMN), driver.at("1.3", Y2018))
    assert (
        figures(driver.tree)
        == "Số ô: 4 · Tổng: 3,75 · Trung bình: 1,25 · Nhỏ nhất: 0,75 · Lớn nhất: 2"
    )


def test_a_paste_into_the_selection_changes_the_figures(
    driver: Driver, told: Callable[[str], None]
) -> None:
    driver.select(driver.tree, driver.at("1.2", Y2017), driver.at("1.3", Y2017))
    told("Số ô: 2 · Tổng: 2 · Trung bình: 1 · Nhỏ nhất: 0 · Lớn nhất: 2")
    clipboard(as_excel([["0,5"]]))
    driver.press(Key.Key_V, CTRL)
    told("Số ô: 2 · Tổng: 1 · Trung bình: 0,5 · Nhỏ nhất: 0,5 · Lớn nhất: 0,5")
    driver.undo()
    told("Số ô: 2 · Tổng: 2 · Trung bình: 1 · Nhỏ nhất: 0 · Lớn nhất: 2")


def test_the_points_pane_and_the_tasks(driver: Driver, told: Callable[[str], None]) -> None:
    driver.go("1.2", "title")
    driver.scores.select_cell(driver.scores.model().index(0, POINTS))
    for _ in range(3):
        driver.press(Key.Key_Down, SHIFT)
    told("Số ô: 4 · Tổng: 2,75 · Trung bình: 0,688 · Nhỏ nhất: 0 · Lớn nhất: 1")
    driver.go_task(0, "content")
    driver.press(Key.Key_Down, SHIFT)
    told("Số ô: 2")


def test_another_plan_forgets_the_figures(driver: Driver, told: Callable[[str], None]) -> None:
    driver.select(driver.tree, driver.at("1.2", Y2017), driver.at("1.3", Y2017))
    told("Số ô: 2 · Tổng: 2 · Trung bình: 1 · Nhỏ nhất: 0 · Lớn nhất: 2")
    document = driver.document
    driver.drop_document()
    told("")
    assert document is not None
    document.close()
