"""Rows are added, moved, indented, duplicated, deleted and dragged;
selection and folding survive, one step each."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from parplanner.domain.plan import Plan
from parplanner.domain.rows import Criterion, Score, Task
from tests.gui.driving import ALT, CTRL, SHIFT, Y2017, Driver, FakeMessages, Key
from tests.gui.marking import mark_rows


def codes(driver: Driver, parent: str | None = None) -> list[str]:
    """Codes of the rows below a row."""
    return [c.code for c in driver.plan.children(driver.row(parent).id if parent else None)]


def selected(driver: Driver) -> list[str]:
    """Codes of the selected rows."""
    return [driver.plan.get(Criterion, i).code for i in driver.tree.selected_ids()]


def test_ctrl_enter_adds_a_row_behind_ready_to_be_typed_into(driver: Driver) -> None:
    driver.go("1.2", Y2017)
    driver.press(Key.Key_Return, CTRL)
    assert driver.where() == ("1.8", "title")
    assert codes(driver, "1")[:3] == ["1.1", "1.2", "1.8"]
    driver.enter("Tiêu chí mới")
    assert driver.row("1.8").title == "Tiêu chí mới"
    driver.undo()
    driver.undo()
    assert "1.8" not in codes(driver, "1")


def test_ctrl_shift_enter_adds_a_row_below(driver: Driver) -> None:
    driver.go("1.1", "title")
    driver.press(Key.Key_Return, CTRL | SHIFT)
    assert driver.where() == ("1.1.4", "title")


def test_ctrl_enter_in_the_tasks_adds_a_task_of_the_same_criterion(driver: Driver) -> None:
    driver.go("1.2", "title")
    driver.tasks.select_cell(driver.task_at(0, "requirement"))
    driver.press(Key.Key_Return, CTRL)
    assert len(driver.plan.tasks_of(driver.row("1.2").id)) == 2
    assert driver.task_where() == (1, "content")
    driver.enter("Việc mới")
    assert driver.task_at(1, "content").data() == "Việc mới"


def test_ctrl_enter_in_an_empty_plan_makes_the_first_row(
    open_plan: Callable[[Plan], Driver],
) -> None:
    driver = open_plan(Plan())
    driver.press(Key.Key_Return, CTRL)
    driver.enter("Lĩnh vực")
    assert [n.title for n in driver.plan.walk()] == ["Lĩnh vực"]


def test_ctrl_t_adds_a_task_from_the_tree(driver: Driver) -> None:
    driver.go("1.2", "title")
    driver.press(Key.Key_T, CTRL)
    assert len(driver.plan.tasks_of(driver.row("1.2").id)) == 2
    assert driver.tasks.hasFocus()


def test_ctrl_minus_deletes_leaves_at_once_and_asks_before_branches(
    driver: Driver, messages: FakeMessages
) -> None:
    driver.go("1.2", "title")
    driver.press(Key.Key_Minus, CTRL)
    assert "1.2" not in codes(driver, "1")
    assert messages.asked == []
    driver.go("1.1", "title")
    driver.press(Key.Key_Minus, CTRL)
    assert messages.last("confirm")
    assert "1.1" in codes(driver, "1")
    messages.answers = [True]
    driver.press(Key.Key_Minus, CTRL)
    assert "1.1" not in codes(driver, "1")
    assert driver.where()[0] == "1"
    driver.undo()
    driver.undo()
    assert codes(driver, "1")[:2] == ["1.1", "1.2"]


def test_a_row_with_points_or_tasks_is_deleted_with_them_and_comes_back_with_them(
    driver: Driver,
) -> None:
    scores, tasks = driver.plan.count(Score), driver.plan.count(Task)
    driver.go("1.2", "title")
    driver.press(Key.Key_Minus, CTRL)
    assert (driver.plan.count(Score), driver.plan.count(Task)) == (scores - 3, tasks - 1)
    driver.undo()
    assert (driver.plan.count(Score), driver.plan.count(Task)) == (scores, tasks)


def test_ctrl_minus_in_the_tasks_deletes_tasks(driver: Driver) -> None:
    driver.task_list.show_all()
    driver.select(driver.tasks, driver.task_at(0, "content"), driver.task_at(2, "content"))
    driver.press(Key.Key_Minus, CTRL)
    assert driver.plan.count(Task) == 46
    assert driver.plan.count(Criterion) == 60


def test_ctrl_shift_d_duplicates_a_row_with_its_points(driver: Driver) -> None:
    driver.go("1.2", Y2017)
    driver.press(Key.Key_D, CTRL | SHIFT)
    assert driver.where() == ("1.8", Y2017)
    assert driver.cell("1.8", Y2017) == "0,0"
    assert codes(driver, "1")[:3] == ["1.1", "1.2", "1.8"]


def test_alt_shift_arrows_move_indent_and_outdent(driver: Driver) -> None:
    driver.go("1.3", Y2017)
    driver.press(Key.Key_Down, ALT | SHIFT)
    assert codes(driver, "1")[:4] == ["1.1", "1.2", "1.4", "1.3"]
    driver.press(Key.Key_Up, ALT | SHIFT)
    driver.press(Key.Key_Up, ALT | SHIFT)
    assert codes(driver, "1")[:3] == ["1.1", "1.3", "1.2"]
    assert driver.where() == ("1.3", Y2017)
    driver.press(Key.Key_Right, ALT | SHIFT)
    assert codes(driver, "1.1")[-1] == "1.3"
    assert driver.where() == ("1.3", Y2017)
    driver.press(Key.Key_Left, ALT | SHIFT)
    assert codes(driver, "1")[:3] == ["1.1", "1.3", "1.2"]
    assert driver.steps() == 5


def test_moving_at_the_edge_is_said_and_changes_nothing(driver: Driver) -> None:
    driver.go("1", "title")
    driver.press(Key.Key_Up, ALT | SHIFT)
    assert driver.steps() == 0
    assert driver.status


def test_several_rows_move_together_and_stay_selected(driver: Driver) -> None:
    driver.select(driver.tree, driver.at("1.2", "title"), driver.at("1.4", "title"))
    for _ in range(2):
        driver.press(Key.Key_Down, ALT | SHIFT)
    assert codes(driver, "1") == ["1.1", "1.5", "1.6", "1.2", "1.3", "1.4", "1.7"]
    assert selected(driver) == ["1.2", "1.3", "1.4"]
    driver.press(Key.Key_Right, ALT | SHIFT)
    assert codes(driver, "1.6") == ["1.2", "1.3", "1.4"]
    assert selected(driver) == ["1.2", "1.3", "1.4"]
    for _ in range(3):
        driver.undo()
    assert codes(driver, "1") == ["1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7"]
    assert selected(driver) == ["1.2", "1.3", "1.4"]


def test_folded_rows_stay_folded_when_others_move(driver: Driver) -> None:
    for code in ("2", "5"):
        driver.tree.collapse(driver.at(code, "code"))
    driver.go("5", "title")
    for _ in range(3):
        driver.press(Key.Key_Up, ALT | SHIFT)
    assert codes(driver) == ["1", "5", "2", "3", "4", "6", "7", "8", "9"]
    folded = [c for c in codes(driver) if not driver.tree.isExpanded(driver.at(c, "code"))]
    assert folded == ["5", "2"]


@pytest.mark.parametrize(
    ("offset", "after"),
    [
        (0.0, ["1.1", "1.2", "1.6", "1.3", "1.4", "1.5", "1.7"]),
        (1.0, ["1.1", "1.2", "1.3", "1.6", "1.4", "1.5", "1.7"]),
    ],
)
def test_dragging_a_row_between_others_reorders(
    driver: Driver, offset: float, after: list[str]
) -> None:
    driver.drag([driver.row("1.6").id], driver.at("1.3", "title"), offset)
    assert codes(driver, "1") == after
    assert selected(driver) == ["1.6"]
    assert driver.steps() == 1
    driver.undo()
    assert codes(driver, "1") == [f"1.{i}" for i in range(1, 8)]


def test_dragging_rows_onto_another_puts_them_below_it(driver: Driver) -> None:
    ids = [driver.row(c).id for c in ("1.5", "1.6")]
    driver.drag(ids, driver.at("2.1", "title"), 0.5)
    assert codes(driver, "2.1") == ["1.5", "1.6"]
    assert selected(driver) == ["1.5", "1.6"]
    assert driver.tree.isExpanded(driver.at("2.1", "code"))


def test_dragging_a_field_with_everything_below_it(driver: Driver) -> None:
    driver.drag([driver.row("9").id], driver.at("1", "title"), 0.0)
    assert codes(driver)[:2] == ["9", "1"]
    assert codes(driver, "9")
    assert driver.tree.isExpanded(driver.at("9", "code"))


def test_a_row_cannot_be_dragged_below_itself(driver: Driver) -> None:
    driver.drag([driver.row("1").id], driver.at("1.1", "title"), 0.5)
    assert driver.steps() == 0
    assert driver.status


def test_dropping_something_foreign_does_nothing(driver: Driver) -> None:
    from PySide6.QtCore import QMimeData, QPointF, Qt
    from PySide6.QtGui import QDropEvent

    data = QMimeData()
    data.setText("file:///etc/passwd")
    event = QDropEvent(
        QPointF(50, 50),
        Qt.DropAction.MoveAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    driver.tree.dropEvent(event)
    assert driver.steps() == 0
    assert not event.isAccepted()


def test_not_applicable_rows_leave_every_sum(driver: Driver) -> None:
    driver.go("1.3", "title")
    mark_rows(driver)
    assert driver.plan.is_outside(driver.row("1.3").id, None)
    assert driver.total("max") == "98,0"
    mark_rows(driver, lambda dialog: [field.setChecked(False) for field in dialog.years.values()])
    assert driver.total("max") == "100,0"


def test_fold_and_unfold_all(driver: Driver) -> None:
    driver.do("collapse")
    assert not any(driver.tree.isExpanded(driver.at(c, "code")) for c in codes(driver))
    driver.do("expand")
    assert all(driver.tree.isExpanded(driver.at(c, "code")) for c in codes(driver))


def test_the_selection_survives_another_rows_edit(driver: Driver) -> None:
    driver.select(driver.tree, driver.at("1.2", "title"), driver.at("1.3", "title"))
    document = driver.document
    from parplanner.document.history import Label
    from parplanner.domain.edits import criteria

    document.execute(Label("anderswo"), criteria.move(driver.plan, [driver.row("9").id], None, 0))
    assert selected(driver) == ["1.2", "1.3"]
