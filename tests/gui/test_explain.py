"""Any figure opens the rows that make it up: from the tree, the
totals row, the status bar, the overview."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from parplanner.domain.changes import added
from parplanner.domain.edits import criteria, scores
from parplanner.domain.explain import LOST
from parplanner.domain.rows import MAX_COLUMN, PrintedFigure, derived_id
from parplanner.gui.dialogs.explain import CODE, TITLE, VALUE, WHY, ExplainWindow
from parplanner.wording import tr
from tests.gui.driving import CTRL, SHIFT, Y2017, Y2018, Driver, Key
from tests.plans import outside

LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def explained(driver: Driver) -> ExplainWindow:
    """The window with the rows, which must be open."""
    QApplication.processEvents()
    dialog = driver.explanation
    assert dialog.isVisible()
    return dialog


def wait(until: Callable[[], bool]) -> None:
    """At most three seconds."""
    for _ in range(300):
        if until():
            return
        QTest.qWait(10)


def line(dialog: ExplainWindow, code: str) -> list[str]:
    """A row as shown."""
    model = dialog.model
    row = next(r for r in range(model.rowCount()) if model.index(r, CODE).data() == code)
    return [str(model.index(row, column).data()).strip() for column in (TITLE, VALUE, WHY)]


def sums_up(dialog: ExplainWindow) -> bool:
    found = dialog.model.explanation
    return found.total == sum(r.value for r in found.counted if r.value is not None)


def test_the_key_explains_the_cell_the_cursor_is_on(driver: Driver) -> None:
    driver.go("1.1", Y2018)
    driver.press(Key.Key_E, CTRL | SHIFT)
    dialog = explained(driver)
    assert dialog.said.text().startswith("1.1 ") and "Mục tiêu 2018" in dialog.said.text()
    assert [dialog.model.index(r, CODE).data() for r in range(dialog.model.rowCount())] == [
        "1.1.1",
        "1.1.2",
        "1.1.3",
    ]
    assert sums_up(dialog) and not dialog.isModal()


def test_a_cell_without_a_figure_explains_the_result(driver: Driver) -> None:
    driver.go("2", "title")
    driver.press(Key.Key_E, CTRL | SHIFT)
    dialog = explained(driver)
    assert "Kết quả 2017: 5,39, là tổng của 8 hàng" in dialog.said.text()


def test_a_double_click_on_a_total_opens_all_rows(driver: Driver) -> None:
    totals = driver.criteria.totals
    rows = driver.criteria
    place = totals.visualRect(totals.model().index(0, rows.column_of(LOST))).center()
    QTest.mouseClick(totals.viewport(), LEFT, PLAIN, place)
    QTest.mouseDClick(totals.viewport(), LEFT, PLAIN, place)
    dialog = explained(driver)
    assert "35,06, là tổng của 49 hàng" in dialog.said.text() and sums_up(dialog)
    assert dialog.model.rowCount() == sum(1 for _ in driver.plan.walk())


def test_the_context_menu_of_a_total_offers_it(driver: Driver) -> None:
    totals = driver.criteria.totals
    place = totals.visualRect(
        totals.model().index(0, driver.criteria.column_of(MAX_COLUMN))
    ).center()
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, place, totals.viewport().mapToGlobal(place)
    )
    QApplication.sendEvent(totals.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.actions()[0].trigger()
    menu.close()
    assert "Điểm tối đa: 100" in explained(driver).said.text()


def test_each_total_of_the_status_bar_explains_itself(driver: Driver) -> None:
    label = driver.status_bar.totals
    metrics, text = label.fontMetrics(), label.shown()
    for part, said in (
        ("Tối đa 100,0", "Điểm tối đa: 100"),
        ("2017: 64,94", "64,94"),
        ("2019: 84,63", "84,63"),
    ):
        x = label.contentsRect().left() + metrics.horizontalAdvance(text[: text.index(part) + 2])
        QTest.mouseClick(label, LEFT, PLAIN, QPoint(x, label.height() // 2))
        assert said in explained(driver).said.text(), part


def test_the_overviews_totals_and_marks_explain_themselves(driver: Driver) -> None:
    driver.press(Key.Key_3, CTRL)
    QApplication.processEvents()
    pane = driver.overview.pane
    QTest.mouseClick(pane.totals[LOST], LEFT)
    assert "35,06" in explained(driver).said.text()
    driver.explanation.hide()
    driver.frame.activateWindow()
    pane.fields.chart.setFocus()
    driver.press(Key.Key_End)
    driver.press(Key.Key_E, CTRL | SHIFT)
    dialog = explained(driver)
    assert dialog.said.text().startswith("9 ") and "0,22" in dialog.said.text()


def test_excluded_rows_are_grey_and_say_why(driver: Driver) -> None:
    plan = driver.plan
    driver.change(lambda: outside(plan, driver.row("1.2").id))
    driver.change(lambda: scores.set_text(plan, driver.row("1.3").id, Y2017, ""))
    driver.go("1", Y2017)
    driver.press(Key.Key_E, CTRL | SHIFT)
    dialog = explained(driver)
    assert line(dialog, "1.2")[2] == "Không tính: không áp dụng tại đơn vị"
    assert line(dialog, "1.3")[1:] == ["", "Không tính: chưa nhập điểm"]
    assert line(dialog, "1.1")[2] == "Không tính riêng: là tổng các hàng con"
    assert line(dialog, "1.4")[1:] == ["0,81", "Được tính"]
    grey = QGuiApplication.palette().color(QPalette.ColorRole.PlaceholderText)
    for row, shown in enumerate(dialog.model.explanation.rows):
        colour = dialog.model.index(row, TITLE).data(Qt.ItemDataRole.ForegroundRole)
        assert (colour == grey) == (not shown.counted)


def test_enter_and_double_click_jump_to_the_cell(driver: Driver) -> None:
    driver.go("1", Y2017)
    driver.press(Key.Key_E, CTRL | SHIFT)
    dialog = explained(driver)
    dialog.table.selectRow(4)
    QTest.keyClick(dialog.table, Key.Key_Return)
    assert driver.where() == (dialog.model.explanation.rows[4].code, Y2017)
    place = dialog.table.visualRect(dialog.model.index(6, TITLE)).center()
    QTest.mouseClick(dialog.table.viewport(), LEFT, PLAIN, place)
    QTest.mouseDClick(dialog.table.viewport(), LEFT, PLAIN, place)
    assert driver.where() == (dialog.model.explanation.rows[6].code, Y2017)


def test_it_follows_edits_keeps_its_row_and_goes_up_and_across(driver: Driver) -> None:
    driver.go("1", Y2017)
    driver.press(Key.Key_E, CTRL | SHIFT)
    dialog = explained(driver)
    dialog.table.selectRow(5)
    plan = driver.plan
    driver.change(lambda: scores.set_text(plan, driver.row("1.4").id, Y2017, "0"))
    wait(lambda: "11,21" in dialog.said.text())
    assert "11,21" in dialog.said.text() and dialog.table.currentIndex().row() == 5
    QTest.mouseClick(dialog.up, LEFT)
    assert "Tổng điểm" in dialog.said.text() and not dialog.up.isEnabled()
    dialog.column.setFocus()
    QTest.keyClick(dialog.column, Key.Key_Up)
    assert dialog.column.currentText() == "Điểm tối đa"
    assert "Điểm tối đa: 100" in dialog.said.text()


def test_a_printed_figure_that_disagrees_is_told_with_the_difference(driver: Driver) -> None:
    wrong = PrintedFigure(id=derived_id("p"), column_id=Y2017, points=65_670, cell="D70")
    driver.change(lambda: (added(wrong),))
    driver.explain(None, Y2017)
    dialog = explained(driver)
    assert dialog.printed.isVisible()
    assert dialog.printed.text() == "Văn bản gốc in 65,67, hơn tổng các hàng 0,73 (ô D70)"
    driver.explain(None, Y2018)
    assert not dialog.printed.isVisible()


def test_another_plan_closes_it_and_a_deleted_row_is_told_until_undo_brings_it_back(
    driver: Driver,
) -> None:
    driver.go("9", Y2017)
    driver.press(Key.Key_E, CTRL | SHIFT)
    dialog = explained(driver)
    doomed = driver.row("9").id
    driver.change(lambda: criteria.delete(driver.plan, [doomed]))
    before = dialog.said.text()
    wait(lambda: dialog.said.text() != before)
    assert dialog.said.text() == tr("The row of this figure is no longer in the plan.")
    assert dialog.model.rowCount() == 0 and not dialog.up.isEnabled()
    driver.step_back()
    wait(lambda: dialog.said.text() == before)
    assert dialog.said.text() == before and sums_up(dialog)
    driver.session.replaced.emit()
    assert not dialog.isVisible()
