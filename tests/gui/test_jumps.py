"""Whatever leads to a row brings it out from behind filters, and the keys stay in the grid the
officer works in."""

from __future__ import annotations

from collections.abc import Callable

from parplanner.domain.edits import cells
from parplanner.domain.findings import Finding
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Task
from parplanner.gui.grids.criteria.model import CODE
from parplanner.gui.grids.kit.lens import ColumnFilter
from tests.gui.driving import CTRL, Driver, Key
from tests.plans import big_plan


def test_a_jump_brings_a_hidden_task_of_a_large_plan_out(
    open_plan: Callable[[Plan], Driver],
) -> None:
    driver = open_plan(big_plan(900))
    driver.task_list.show_all()
    rows = driver.task_list
    task = rows.every_id()[700]
    rows.filter("content", ColumnFilter("nothing holds this"))
    driver.go_to_cell(cells.TASKS, task, "content")
    assert rows.current_id() == task


def test_a_finding_about_a_unit_leads_to_its_hidden_task(driver: Driver) -> None:
    rows = driver.task_list
    unit = next(u for u in driver.plan.units() if driver.plan.referring(Task, "lead_unit_id", u.id))
    rows.filter("lead", ColumnFilter("nothing holds this"))
    driver.findings.go_to(Finding(code="UNIT_VARIANTS", severity="warning", row=unit.id))
    task = driver.plan.get(Task, str(rows.current_id()))
    assert task.lead_unit_id == unit.id


def test_a_task_that_leaves_the_criterion_followed_leaves_the_keys_in_the_table(
    driver: Driver,
) -> None:
    driver.go("1", CODE)
    driver.tasks.select_cell(driver.task_at(2, "criterion"))
    next_one = driver.task_list.id_at(driver.task_at(3, "criterion"))
    driver.enter("2.1")
    assert driver.tasks.hasFocus()
    assert driver.task_list.current_id() == next_one
    driver.go("1.2", CODE)
    driver.tasks.select_cell(driver.task_at(0, "criterion"))
    driver.enter("1.3")
    assert driver.task_list.count() == 0 and driver.tasks.hasFocus()
    driver.press(Key.Key_Z, CTRL)
    assert driver.task_where() == (0, "criterion") and driver.tasks.hasFocus()
