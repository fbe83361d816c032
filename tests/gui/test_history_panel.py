"""The history panel (Alt+Z): every step by its Vietnamese name, back and forth by key or mouse,
also after a crash."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView

from parplanner.document import opening
from tests.gui.driving import ALT, CTRL, Y2017, Driver, FakeMessages, Key

Role = Qt.ItemDataRole


def panel(driver: Driver) -> QListView:
    return driver.history.list


def lines(driver: Driver) -> list[str]:
    return driver.history.lines()


def here(driver: Driver) -> int:
    """The line that is marked as where the plan stands."""
    (row,) = [row for row, line in enumerate(lines(driver)) if line.startswith("▸ ")]
    return row


def three_steps(driver: Driver) -> None:
    driver.go("1.2", Y2017)
    driver.enter("0,5")
    driver.go("1.3", "title")
    driver.enter("Khác")
    driver.go("1.4", "title")
    driver.press(Key.Key_Return, CTRL)


def test_steps_are_named_in_vietnamese(driver: Driver) -> None:
    driver.press(Key.Key_Z, ALT)
    assert panel(driver).isVisible() and panel(driver).hasFocus()
    assert lines(driver) == ["▸ Lúc mới mở"]
    driver.tree.setFocus()
    three_steps(driver)
    assert lines(driver) == [
        "Lúc mới mở",
        "Sửa 1.2 · Kết quả 2017",
        "Sửa 1.3 · Nội dung",
        "▸ Thêm hàng",
    ]


def test_keys_alone_go_back_and_forth(driver: Driver) -> None:
    three_steps(driver)
    after = driver.plan.copy()
    driver.press(Key.Key_Z, ALT)
    assert panel(driver).currentIndex().row() == 3
    driver.press(Key.Key_Home)
    driver.press(Key.Key_Return)
    assert driver.cell("1.2", Y2017) == "0,0"
    assert (driver.steps(), here(driver)) == (0, 0)
    driver.press(Key.Key_Down)
    driver.press(Key.Key_Return)
    assert driver.cell("1.2", Y2017) == "0,5"
    assert here(driver) == 1
    driver.press(Key.Key_End)
    driver.press(Key.Key_Return)
    assert driver.plan.same_content(after)
    assert here(driver) == 3
    driver.press(Key.Key_Z, ALT)
    assert not panel(driver).isVisible()


def test_a_click_jumps_and_undone_steps_are_greyed_and_slanted(driver: Driver) -> None:
    three_steps(driver)
    driver.press(Key.Key_Z, ALT)
    view, line = panel(driver), driver.history.line
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(line(1)).center()
    )
    assert driver.steps() == 1
    grey = QGuiApplication.palette().color(QPalette.ColorRole.PlaceholderText)
    assert [line(row).data(Role.ForegroundRole) for row in range(4)] == [None, None, grey, grey]
    assert [line(row).data(Role.FontRole).italic() for row in range(4)] == [
        False,
        False,
        True,
        True,
    ]
    assert [line(row).data(Role.FontRole).bold() for row in range(4)] == [False, True, False, False]
    spoken = [str(line(row).data(Role.AccessibleTextRole)) for row in range(4)]
    assert "đang" in spoken[1] and "hoàn tác" in spoken[2]


def test_ctrl_z_is_followed_and_a_new_edit_forgets_what_was_undone(driver: Driver) -> None:
    three_steps(driver)
    driver.press(Key.Key_Z, ALT)
    driver.tree.setFocus()
    driver.undo()
    driver.undo()
    assert here(driver) == 1
    assert panel(driver).currentIndex().row() == 1
    driver.go("1.5", "title")
    driver.enter("Mới")
    assert lines(driver)[1:] == ["Sửa 1.2 · Kết quả 2017", "▸ Sửa 1.5 · Nội dung"]


def test_the_saved_state_is_marked(driver: Driver, messages: FakeMessages, tmp_path: Path) -> None:
    driver.press(Key.Key_Z, ALT)
    driver.tree.setFocus()
    driver.go("1.2", Y2017)
    driver.enter("0,5")
    messages.answers = [tmp_path / "a.db"]
    driver.press(Key.Key_S, CTRL)
    driver.go("1.3", "title")
    driver.enter("Khác")
    assert [("đã lưu" in line) for line in lines(driver)] == [False, True, False]
    panel(driver).setFocus()
    driver.press(Key.Key_Up)
    driver.press(Key.Key_Return)
    assert not driver.is_modified()


def test_typing_is_finished_before_a_jump_and_a_refused_text_stops_it(driver: Driver) -> None:
    three_steps(driver)
    driver.press(Key.Key_Z, ALT)
    view, line = panel(driver), driver.history.line
    driver.go("1.5", "title")
    driver.type("Van ")
    driver.compose("phòng")
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(line(3)).center()
    )
    assert (here(driver), lines(driver)[-1]) == (3, "Sửa 1.5 · Nội dung")
    driver.redo()
    assert driver.row("1.5").title == "Van phòng"
    driver.undo()
    driver.go("1.2", Y2017)
    driver.type("9")
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(line(0)).center()
    )
    assert driver.steps() == 3
    assert "tối đa" in driver.status
    driver.press(Key.Key_Escape)


def test_the_steps_survive_a_crash_and_can_be_gone_through_again(
    driver: Driver, messages: FakeMessages, tmp_path: Path
) -> None:
    three_steps(driver)
    driver.undo()
    document = driver.document
    document.close(keep=True)  # what kill -9 leaves
    driver.drop_document()
    (found,) = opening.recoverable()
    driver.show(opening.recover(found.id))
    driver.press(Key.Key_Z, ALT)
    assert lines(driver) == [
        "Lúc mới mở", "Sửa 1.2 · Kết quả 2017", "▸ Sửa 1.3 · Nội dung", "Thêm hàng",
    ]  # fmt: skip
    driver.press(Key.Key_End)
    driver.press(Key.Key_Return)
    assert here(driver) == 3
    driver.press(Key.Key_Home)
    driver.press(Key.Key_Return)
    assert driver.cell("1.2", Y2017) == "0,0"
    assert driver.row("1.3").title == "Kiểm tra công tác CCHC"


def test_another_plan_has_its_own_steps(driver: Driver) -> None:
    from parplanner.document.document import Document
    from tests.plans import hanoi_plan

    three_steps(driver)
    driver.press(Key.Key_Z, ALT)
    old = driver.document
    driver.show(Document.new(hanoi_plan()))
    assert lines(driver) == ["▸ Lúc mới mở"]
    assert panel(driver).currentIndex().row() == 0, "the view was told"
    assert old is not None
    old.close()
