"""The overview by mouse and keys: every mark lights up, tells its figure and leads to its rows;
edits are followed."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from parplanner.document.document import new_id
from parplanner.domain.edits import scores
from parplanner.domain.explain import LOST
from parplanner.domain.place import Place
from parplanner.domain.plan import Plan
from parplanner.domain.rows import RESULT, TARGET, Criterion, Score, ScoreColumn, Task, Unit
from parplanner.gui.look import theme
from parplanner.gui.workspaces.overview.chart_view import ChartView
from parplanner.gui.workspaces.overview.page import _TWO_COLUMNS as TWO_COLUMNS
from parplanner.gui.workspaces.overview.page import OverviewPane, Panel
from tests.gui.driving import CTRL, Y2017, Y2018, Driver, Key
from tests.gui.test_themes import contrast
from tests.plans import big_plan


def opened(driver: Driver) -> OverviewPane:
    """Ctrl+3, and everything drawn."""
    driver.press(Key.Key_3, CTRL)
    for _ in range(
        5
        # the columns are arranged, then the charts drawn in their width, then the pane is as tall
        # as they
    ):
        QApplication.processEvents()
    assert driver.overview.is_shown
    return driver.overview.pane


def wait(until: Callable[[], bool]) -> None:
    """At most three seconds."""
    for _ in range(300):
        if until():
            return
        QTest.qWait(10)


def spot(chart: ChartView, tip: str) -> QPoint:
    """The middle of the bar whose tip begins so."""
    number = next(n for n, mark in enumerate(chart.marks) if mark.tip.startswith(tip))
    return chart.spot(number).center().toPoint()


def click(chart: ChartView, tip: str) -> None:
    QTest.mouseClick(
        chart, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot(chart, tip)
    )


def test_ctrl_3_shows_every_chart_of_the_plan(driver: Driver) -> None:
    pane = opened(driver)
    assert pane.area.isVisible() and not pane.empty.isVisible()
    assert [len(panel.chart.marks) for panel in pane.panels] == [3, 27, 15, 3, 7]
    assert all(panel.chart.isVisible() and not panel.hint.isVisible() for panel in pane.panels)
    texts = [button.text() for button in pane.totals.values()]
    assert texts == [
        "Điểm tối đa\n100",
        "Kết quả 2017\n64,94",
        "Bị mất 2017\n35,06",
        "Mục tiêu 2018\n79,71",
    ]
    assert pane.goal.text() == driver.status_bar.goal_text() != ""


def test_hovering_lights_a_mark_and_tells_its_figure(driver: Driver) -> None:
    chart = opened(driver).fields.chart
    before = chart.grab().toImage()
    place = spot(chart, "2 Xây dựng và tổ chức thực hiện văn bản quy phạm pháp luật: Bị mất")
    QTest.mouseMove(chart, place)
    QApplication.processEvents()
    assert "Bị mất 2017 7,61 trên 13 điểm" in QToolTip.text()
    assert chart.cursor().shape() == Qt.CursorShape.PointingHandCursor
    assert chart.grab().toImage() != before
    QTest.mouseMove(chart, QPoint(2, place.y()))
    QApplication.processEvents()
    assert chart.cursor().shape() == Qt.CursorShape.ArrowCursor
    assert chart.grab().toImage() == before


def test_a_click_goes_to_the_criterion_behind_the_bar(driver: Driver) -> None:
    pane = opened(driver)
    click(pane.pareto.chart, "3.1 ")
    assert not driver.overview.is_shown and driver.where() == ("3.1", Y2017)
    pane = opened(driver)
    click(pane.fields.chart, "6 Cải cách tài chính công: Mục tiêu 2018")
    assert driver.where() == ("6", Y2018)
    pane = opened(driver)
    click(pane.fields.chart, "2 Xây dựng và tổ chức thực hiện văn bản quy phạm pháp luật: Bị mất")
    assert driver.where() == ("2", LOST)


def test_a_click_on_a_unit_shows_all_tasks_and_its_first(driver: Driver) -> None:
    click(opened(driver).units.chart, "Thanh tra Ban")
    rows = driver.task_list
    task = driver.plan.get(Task, rows.current_id())
    assert driver.plan.get(Unit, str(task.lead_unit_id)).name == "Thanh tra Ban"
    assert not driver.task_list.follow.isChecked() and rows.count() == 49
    earlier = [driver.plan.get(Task, i) for i in rows.ids()[: driver.task_where()[0]]]
    assert all(t.lead_unit_id != task.lead_unit_id for t in earlier)


def test_a_click_on_a_year_opens_the_rows_of_its_total(driver: Driver) -> None:
    click(opened(driver).years.chart, "Mục tiêu 2018")
    dialog = driver.explanation
    assert dialog.isVisible() and "79,71" in dialog.said.text()


def test_tab_arrows_and_enter_do_all_the_mouse_does(driver: Driver) -> None:
    pane = opened(driver)
    assert pane.gauge.chart.hasFocus()
    driver.press(Key.Key_Tab)
    chart = pane.fields.chart
    assert chart.hasFocus() and chart.current == 0
    assert chart.accessibleName() == "Điểm theo lĩnh vực"
    assert (
        chart.accessibleDescription()
        == "1 Công tác chỉ đạo, điều hành: Kết quả 2017 12,02 trên 15 điểm"
    )
    for key, current in ((Key.Key_Down, 1), (Key.Key_Right, 2), (Key.Key_Up, 1), (Key.Key_End, 26), (Key.Key_Right, 26),  # noqa: E501
                         (Key.Key_Home, 0), (Key.Key_Left, 0), (Key.Key_Down, 1)):  # fmt: skip
        driver.press(key)
        assert chart.current == current
    assert "Mục tiêu 2018 13,25 trên 15" in chart.accessibleDescription()
    driver.press(Key.Key_Return)
    assert driver.where() == ("1", Y2018)


def test_the_keyboard_keeps_its_mark_in_sight(driver: Driver) -> None:
    driver.frame.resize(700, 420)
    pane = opened(driver)
    pane.pareto.chart.setFocus()
    driver.press(Key.Key_End)
    place = pane.pareto.chart.mapTo(
        pane.area.viewport(), pane.pareto.chart.spot(14).center().toPoint()
    )
    assert 0 <= place.y() < pane.area.viewport().height()


def test_marks_follow_edits_and_another_plan(
    driver: Driver, open_plan: Callable[[Plan], Driver]
) -> None:
    pane = opened(driver)
    driver.press(Key.Key_1, CTRL)
    driver.go("7.1", Y2017)
    driver.enter("0")
    assert pane.totals[Y2017].text().endswith("64,94")  # nothing is drawn while nobody looks
    opened(driver)
    assert not pane.totals[Y2017].text().endswith("64,94")
    driver.undo()
    wait(lambda: pane.totals[Y2017].text().endswith("64,94"))
    assert pane.totals[Y2017].text().endswith("64,94")
    assert pane.pareto.chart.marks[0].tip.startswith("7.1 ")
    other = opened(open_plan(big_plan(100)))
    assert other is pane and len(pane.fields.chart.marks) == 6


def test_an_empty_plan_gives_a_hint(open_plan: Callable[[Plan], Driver]) -> None:
    pane = opened(open_plan(Plan()))
    assert pane.empty.isVisible() and "Ctrl+1" in pane.empty.text() and not pane.area.isVisible()


def test_row_commands_leave_unseen_rows_alone(driver: Driver) -> None:
    driver.go("1.2", "title")  # nothing below it: deleting it would not even ask
    opened(driver)
    rows, steps = [n.id for n in driver.plan.walk()], driver.steps()
    for name in (
        "add_below",
        "add_child",
        "add_task",
        "delete_rows",
        "clear",
        "move_down",
        "indent",
        "paste",
    ):
        driver.do(name)
    assert [n.id for n in driver.plan.walk()] == rows and driver.steps() == steps


def test_a_narrow_window_scrolls_down_only_and_a_wide_one_has_two_columns(driver: Driver) -> None:
    pane = OverviewPane(driver.session)
    letter = pane.fontMetrics().averageCharWidth()
    for letters, columns in ((60, 1), (TWO_COLUMNS + 20, 2), (80, 1)):
        pane.resize(letters * letter, 500)
        pane.show()
        for _ in range(3):
            QApplication.processEvents()
        side_by_side = pane.fields.geometry().top() == pane.pareto.geometry().top()
        assert side_by_side == (columns == 2)
        assert (
            pane.area.verticalScrollBar().maximum() > 0 == pane.area.horizontalScrollBar().maximum()
        )
        assert all(panel.chart.width() > 250 for panel in pane.panels)
    pane.deleteLater()


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_charts_grow_with_the_letters(open_plan: Callable[[Plan], Driver], scale: float) -> None:
    usual = QApplication.font()
    bigger = QFont(usual)
    bigger.setPointSizeF(usual.pointSizeF() * scale)
    driver = open_plan(big_plan(100))
    pane = opened(driver)
    before = pane.gauge.chart.height()
    try:
        QApplication.setFont(bigger)
        opened(driver)
        heights = {panel.chart.height() / pane.fontMetrics().height() for panel in pane.panels}
        assert min(heights) >= 4
        assert pane.gauge.chart.height() == pytest.approx(before * scale, rel=0.1)
    finally:
        QApplication.setFont(usual)


@pytest.mark.parametrize("name", ["light", "dark"])
def test_letters_and_edges_keep_their_contrast_in_every_theme(driver: Driver, name: str) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.install(app, name)
    pane = opened(driver)
    QApplication.processEvents()
    image = pane.fields.chart.grab().toImage()
    palette = QApplication.palette()
    wanted = palette.color(QPalette.ColorRole.Text)
    ink = {
        image.pixelColor(x, y).rgb()
        for x in range(0, image.width())
        for y in range(0, image.height(), 2)
    }
    assert wanted.rgb() in ink
    assert contrast(wanted, palette.color(QPalette.ColorRole.Base)) >= 4.5


def test_a_mark_without_rows_only_tells(driver: Driver) -> None:
    pane = opened(driver)
    chosen: list[Place | None] = []
    pane.chosen.connect(chosen.append)
    chart = pane.gauge.chart
    (goal,) = [mark.tip for mark in chart.marks if mark.place is None]
    QTest.mouseMove(chart, spot(chart, goal))
    QApplication.processEvents()
    assert goal in QToolTip.text()
    assert chart.cursor().shape() == Qt.CursorShape.ArrowCursor
    click(chart, goal)
    driver.press(Key.Key_Return)
    assert chart.accessibleDescription() == goal
    assert chosen == [] and driver.overview.is_shown


def test_a_panel_without_a_chart_gives_its_hint(qapp: QApplication) -> None:
    panel = Panel("nothing")
    chosen: list[Place] = []
    panel.chart.chosen.connect(chosen.append)
    panel.show_chart(None, "t")
    assert (
        panel.chart.marks == () and panel.chart.current_mark() is None and not panel.hint.isHidden()
    )
    QTest.keyClick(panel.chart, Key.Key_Return)
    QTest.keyClick(panel.chart, Key.Key_Down)
    assert chosen == []


def test_without_results_the_overview_does_not_claim_that_nothing_was_lost(
    open_plan: Callable[[Plan], Driver],
) -> None:
    top = Criterion(id=new_id(), code="1", title="A", max_points=1_000)
    year = ScoreColumn(id=new_id(), year=2025, kind=RESULT)
    aim = ScoreColumn(id=new_id(), year=2026, kind=TARGET)
    wanted = Score(id=new_id(), criterion_id=top.id, column_id=aim.id, points=900)
    driver = open_plan(Plan.from_rows([top, year, aim, wanted]))
    driver.overview.show()
    pane = driver.overview.pane
    said = [panel.hint.text() for panel in (pane.pareto, pane.units) if panel.hint.isVisible()]
    assert said == ["Chưa có điểm để biết đã mất điểm nào."] * 2
    driver.change(lambda: scores.set_points(driver.plan, top.id, year.id, 1_000))
    pane.refresh()
    assert [panel.hint.text() for panel in (pane.pareto, pane.units)] == ["Không mất điểm nào."] * 2
