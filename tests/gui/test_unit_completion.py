"""Unit names are offered without diacritics, by alias and by initials,
and typing is never changed by the program."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QCompleter

from parplanner.document.document import new_id
from parplanner.domain.edits import units
from parplanner.gui.grids.kit.completion import CellCompleter
from tests.gui.driving import Driver, Key


def completer(driver: Driver) -> CellCompleter:
    """Of the open editor."""
    found = driver.editor()._offers
    assert found is not None
    return found


def offered(driver: Driver) -> list[str]:
    """The names in the popup; none when it is closed."""
    shown = completer(driver)
    popup = shown.popup()
    if popup is None or not popup.isVisible():
        return []
    model = shown.completionModel()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


@pytest.mark.parametrize("typed", ["van phong", "VĂN PH", "văn phòng b", "vpb", "phong ban"])
def test_a_name_is_found_however_it_is_typed(driver: Driver, typed: str) -> None:
    driver.go_task(0, "lead")
    driver.type(typed)
    assert "Văn phòng Ban" in offered(driver)
    assert driver.editor().value() == typed


def test_initials_find_the_unit(driver: Driver) -> None:
    driver.go_task(0, "lead")
    driver.type("csdt")
    assert {"Phòng CSDT", "Phòng Chính sách dân tộc"} <= set(offered(driver))


def test_another_spelling_finds_the_unit(driver: Driver) -> None:
    keep = next(u for u in driver.plan.units() if u.name == "Phòng Chính sách dân tộc")
    other = next(u for u in driver.plan.units() if u.name == "Phòng CSDT")
    driver.execute(units.merge(driver.plan, new_id, keep.id, other.id))
    driver.go_task(0, "lead")
    driver.type("phong csdt")
    assert offered(driver) == ["Phòng Chính sách dân tộc"]


def test_the_popup_never_completes_inside_the_text(driver: Driver) -> None:
    driver.go_task(0, "lead")
    driver.type("Văn p")
    assert completer(driver).completionMode() == QCompleter.CompletionMode.PopupCompletion
    assert driver.editor().value() == "Văn p"


def test_a_name_is_chosen_by_keyboard(driver: Driver) -> None:
    driver.go_task(0, "lead")
    driver.type("thanh")
    assert offered(driver) == ["Thanh tra Ban"]
    driver.press(Key.Key_Down)
    driver.press(Key.Key_Return)
    assert driver.editor().value() == "Thanh tra Ban"
    driver.press(Key.Key_Return)
    assert driver.task_at(0, "lead").data() == "Thanh tra Ban"


def test_enter_with_nothing_chosen_takes_what_was_typed(driver: Driver) -> None:
    driver.go_task(0, "lead")
    driver.type("Văn phòng X")
    driver.press(Key.Key_Backspace)
    driver.press(Key.Key_Backspace)
    assert offered(driver)
    driver.press(Key.Key_Return)
    assert not driver.is_editing()
    assert driver.task_at(0, "lead").data() == "Văn phòng"
    assert driver.task_where() == (1, "lead")


def test_tab_with_nothing_chosen_commits_and_goes_right(driver: Driver) -> None:
    driver.go_task(0, "lead")
    driver.type("Thanh tra B")
    assert offered(driver)
    driver.press(Key.Key_Tab)
    assert driver.task_at(0, "lead").data() == "Thanh tra B"
    assert driver.task_where() == (0, "coop")


def test_escape_closes_the_popup_first_and_then_reverts(driver: Driver) -> None:
    driver.go_task(0, "lead")
    before = driver.task_at(0, "lead").data()
    driver.type("thanh")
    driver.press(Key.Key_Escape)
    assert driver.is_editing()
    assert offered(driver) == []
    driver.press(Key.Key_Escape)
    assert not driver.is_editing()
    assert driver.task_at(0, "lead").data() == before


def test_each_line_of_the_cooperating_units_is_completed_by_itself(driver: Driver) -> None:
    from tests.gui.driving import ALT

    driver.go_task(0, "coop")
    driver.type("thanh")
    driver.press(Key.Key_Down)
    driver.press(Key.Key_Return)
    assert driver.editor().value() == "Thanh tra Ban"
    driver.press(Key.Key_Return, ALT)
    driver.type("to kiem")
    assert offered(driver) == ["Tổ kiểm tra công vụ"]
    assert driver.editor().value() == "Thanh tra Ban\nto kiem"
    driver.press(Key.Key_Down)
    driver.press(Key.Key_Return)
    assert driver.editor().value() == "Thanh tra Ban\nTổ kiểm tra công vụ"
    driver.press(Key.Key_Return)
    assert driver.task_at(0, "coop").data() == "Thanh tra Ban\nTổ kiểm tra công vụ"


def test_enter_in_the_cooperating_units_commits_though_names_are_offered(driver: Driver) -> None:
    driver.go_task(0, "coop")
    driver.type("Thanh tra")
    assert offered(driver)
    driver.press(Key.Key_Return)
    assert not driver.is_editing()
    assert driver.task_at(0, "coop").data() == "Thanh tra"


@pytest.mark.parametrize("column", ["lead", "coop"])
def test_text_still_being_composed_is_completed_too(driver: Driver, column: str) -> None:
    driver.go_task(0, column)
    driver.type("v")
    driver.compose("ăn")
    assert "Văn phòng Ban" in offered(driver)
    driver.composed("ăn")
    assert driver.editor().value() == "văn"


def test_a_complete_name_is_not_offered_again(driver: Driver) -> None:
    driver.go_task(0, "lead")
    driver.type("Thanh tra Ban")
    assert offered(driver) == []
