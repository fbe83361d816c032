"""A screen reader hears what the eye sees: figures that change, a name that is inherited."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QLabel, QTableView, QWidget

from parplanner.document.document import new_id
from parplanner.domain.edits import cells
from parplanner.domain.plan import Plan
from parplanner.domain.rows import MAX_COLUMN, Task
from parplanner.gui.grids.tasks.model import KEYS
from tests.gui.driving import CTRL, SHIFT, Y2017, Y2018, Driver, Key
from tests.plans import hanoi_plan


def heard(widget: QWidget) -> str:
    """What a screen reader calls a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return interface.text(QAccessible.Text.Name)


def cell_heard(view: QTableView, row: int, column: int) -> str:
    """What it says of a cell; Qt counts the headers as its first row and column."""
    interface = QAccessible.queryAccessibleInterface(view)
    assert interface is not None
    width = view.model().columnCount() + 1
    cell: QAccessibleInterface = interface.child((row + 1) * width + column + 1)
    return cell.text(QAccessible.Text.Name)


def test_the_figures_of_the_status_bar_are_heard_and_change(driver: Driver) -> None:
    status = driver.status_bar
    assert heard(status.totals) == f"Các tổng: {status.totals.text()}"
    assert "64,94" in heard(status.totals)
    assert heard(status.goal).endswith(status.goal.text())
    driver.go("1.1.1", Y2017)
    driver.enter("0,1")
    assert "64,94" not in heard(status.totals)
    assert heard(status.totals).endswith(status.totals.text())


def test_the_figures_of_a_selection_are_heard(driver: Driver) -> None:
    driver.select(driver.tree, driver.at("1.1.1", Y2017), driver.at("1.1.1", Y2018))
    driver.status_bar.tell_figures()
    figures = driver.status_bar.figures
    assert figures.text()
    assert heard(figures).endswith(figures.text())


def test_the_totals_row_says_its_figures_with_their_columns(driver: Driver) -> None:
    totals = driver.criteria.totals
    column = driver.criteria.column_of(Y2017)
    assert cell_heard(totals, 0, column) == "Kết quả 2017: 64,94"
    assert "Kết quả 2017: 64,94" in heard(totals)
    assert "Điểm tối đa: 100" in heard(totals)
    driver.go("1.1.1", Y2017)
    driver.enter("0,1")
    assert driver.total(Y2017) in cell_heard(totals, 0, column)
    assert f"Kết quả 2017: {driver.total(Y2017)}" in heard(totals)
    assert "64,94" not in heard(totals)


def test_the_totals_of_hidden_columns_are_not_said(driver: Driver) -> None:
    columns = driver.tree.columns
    assert columns is not None
    columns.hide(driver.criteria.column_of(MAX_COLUMN))
    assert "Điểm tối đa" not in heard(driver.criteria.totals)


def test_a_task_that_takes_its_name_from_the_criterion_is_called_by_it(
    open_plan: Callable[[Plan], Driver],
) -> None:
    plan = hanoi_plan()
    task = next(task for node in plan.walk() for task in plan.tasks_of(node.id))
    plan.apply(cells.set_cells(plan, new_id, cells.TASKS, [(task.id, "content", "")]))
    driver = open_plan(plan)
    driver.go_task(0, "content")
    shown = driver.task_at(0, "content").data()
    assert driver.plan.get(Task, task.id).content == ""
    said = cell_heard(driver.tasks, 0, KEYS.index("content"))
    assert shown in said
    assert "trống" not in said


@pytest.mark.parametrize("page", [Key.Key_1, Key.Key_2, Key.Key_3])
def test_no_fixed_name_hides_the_words_of_a_label(driver: Driver, page: Key) -> None:
    driver.press(page, CTRL)
    driver.press(Key.Key_F, CTRL | SHIFT) if page == Key.Key_1 else None
    QApplication.processEvents()
    for label in QApplication.allWidgets():
        if not isinstance(label, QLabel) or not label.text().strip():
            continue
        words = label.text().replace("&", "")
        assert words in heard(label).replace("&", ""), (
            f"{label.text()!r} is heard as {heard(label)!r}"
        )
