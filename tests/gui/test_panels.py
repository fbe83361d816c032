"""The panels around the grids: goal, findings and their remedies, plan facts, units, F6 and F7,
language and theme."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QItemSelectionModel, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from parplanner.document.document import new_id
from parplanner.domain import quick
from parplanner.domain.changes import Changes
from parplanner.domain.edits import plan_info, tasks
from parplanner.domain.findings import Finding
from parplanner.domain.plan import Plan
from parplanner.domain.rows import TARGET, Criterion, Task, Unit
from parplanner.gui.dialogs.plan_facts import PlanFacts
from parplanner.gui.dialogs.shortcuts import ShortcutSheet
from parplanner.gui.dialogs.units import UnitDesk
from parplanner.gui.grids.kit.editors import LineEditor
from parplanner.gui.panels.findings_model import PAUSE_MS
from parplanner.gui.shell.app import Application
from parplanner.wording import tr
from tests.gui.driving import ALT, CTRL, Y2017, Y2018, Driver, Key, Meeting, window_of
from tests.gui.facts import box
from tests.plans import column_id


def do(driver: Driver, make: Callable[[Plan], Changes]) -> None:
    """One step that did not come from the window."""
    driver.execute(make(driver.plan))


# -- figures ---------------------------------------------------------------------------------------


def test_the_distance_to_the_goal_is_said(driver: Driver) -> None:
    goal = driver.status_bar.goal
    assert "75" in goal.text()
    do(driver, lambda plan: plan_info.set_info(plan, goal_points=80_000))
    assert goal.text().startswith("Còn thiếu 0,29 điểm")
    assert "80" in goal.text()
    assert "2018" in goal.text()
    driver.go("1.2", Y2018)
    driver.enter("1")
    assert "0,04" in goal.text()
    do(driver, lambda plan: plan_info.set_info(plan, goal_points=None, goal_year=None))
    assert "Alt+Enter" in goal.text()


def test_a_click_on_the_goal_opens_the_field_of_the_goal(driver: Driver) -> None:
    def deal(dialog: PlanFacts) -> None:
        assert dialog.focusWidget() is box(dialog, "goal")
        QTest.keyClicks(box(dialog, "goal"), "81")
        QTest.keyClick(box(dialog, "goal"), Key.Key_Return)

    meeting = Meeting(PlanFacts, deal)
    QTest.mouseClick(driver.status_bar.goal, Qt.MouseButton.LeftButton)
    meeting.check()
    assert driver.plan.info.goal_points == 81_000
    assert driver.status == "Sửa thông tin kế hoạch"


def test_totals_row_and_status_bar_follow_every_edit(driver: Driver) -> None:
    assert driver.total(Y2017) == "64,94"
    driver.go("1.2", Y2017)
    driver.enter("1")
    assert driver.total(Y2017) == "65,94"
    assert "65,94" in driver.status_bar.totals.text()
    driver.undo()
    assert driver.total(Y2017) == "64,94"
    assert "64,94" in driver.status_bar.totals.text()


def test_the_totals_columns_stand_under_the_trees(driver: Driver) -> None:
    header, totals = driver.tree.header(), driver.criteria.totals
    header.resizeSection(3, 123)
    assert [header.sectionSize(i) for i in range(header.count())] == [
        totals.columnWidth(i) for i in range(header.count())
    ]


# -- findings --------------------------------------------------------------------------------------


def test_findings_follow_a_moment_after_the_edit(driver: Driver, qtbot: QtBot) -> None:
    before = len(driver.findings.every())
    driver.go("1.2", "code")
    driver.press(Key.Key_Delete)
    qtbot.waitUntil(lambda: len(driver.findings.every()) > before, timeout=PAUSE_MS * 8)
    _errors, warnings = driver.findings.counts()
    assert str(warnings) in driver.status_bar.findings.text()


def test_f7_opens_the_findings_and_hides_them_again(driver: Driver) -> None:
    driver.press(Key.Key_F7)
    assert driver.findings.table.hasFocus()
    assert driver.findings.table.currentIndex().isValid()
    driver.press(Key.Key_F7)
    assert not driver.docks.findings.isVisible()
    assert driver.tree.hasFocus()
    driver.press(Key.Key_F7)
    assert driver.docks.findings.isVisible()


def test_f6_goes_round_the_panes(driver: Driver) -> None:
    stops = [driver.tree, driver.scores, driver.tasks, driver.findings.table]
    driver.tree.setFocus()
    for stop in [*stops[1:], stops[0]]:
        driver.press(Key.Key_F6)
        assert stop.hasFocus()
    driver.docks.findings.hide()
    for stop in [*stops[1:3], stops[0]]:
        driver.press(Key.Key_F6)
        assert stop.hasFocus()


def _choose(driver: Driver, code: str) -> Finding:
    """Stand on the first finding of a code."""
    driver.findings.check()
    finding = next(f for f in driver.findings.shown() if f.code == code)
    driver.findings.stand_on(finding)
    return finding


def test_a_finding_about_a_task_jumps_to_its_cell(driver: Driver) -> None:
    finding = _choose(driver, "NO_COOPERATING_UNIT")
    driver.findings.go_to(finding)
    assert driver.tasks.hasFocus()
    assert driver.task_list.current_id() == finding.row
    assert driver.task_where()[1] == "coop"
    assert driver.where()[0] == "8.3"


def test_a_finding_about_a_task_of_no_criterion_jumps_there_too(driver: Driver) -> None:
    fresh = new_id()
    do(driver, lambda plan: tasks.add(plan, lambda: fresh, None))
    driver.go("1.2", "title")
    finding = Finding(code="X", severity="warning", row=fresh, column="lead")
    driver.findings.go_to(finding)
    assert driver.task_list.current_id() == fresh


def test_a_finding_about_a_unit_jumps_to_a_task_it_leads(driver: Driver) -> None:
    finding = _choose(driver, "UNIT_VARIANTS")
    driver.findings.go_to(finding)
    assert driver.tasks.hasFocus()
    assert driver.task_where()[1] in ("lead", "coop")
    name = driver.plan.get(Unit, str(finding.row)).name
    assert name in str(driver.tasks.currentIndex().data())


# -- plan facts ------------------------------------------------------------------------------------


def _ok(dialog: PlanFacts) -> None:
    dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok).click()


def test_plan_facts_are_changed_as_one_step(driver: Driver) -> None:
    def deal(dialog: PlanFacts) -> None:
        box(dialog, "agency").setText("Sở Nội vụ")
        box(dialog, "goal").setText("80,5")
        box(dialog, "goal_year").setText("2019")
        box(dialog, "issued").setText("5/9/2018")
        _ok(dialog)

    meeting = Meeting(PlanFacts, deal)
    driver.press(Key.Key_Return, ALT)
    meeting.check()
    info = driver.plan.info
    assert (driver.plan.agency.name, info.goal_points, info.goal_year) == (
        "Sở Nội vụ",
        80_500,
        2019,
    )
    assert info.issue_date == "2018-09-05"
    assert driver.steps() == 1
    driver.undo()
    assert driver.plan.info.goal_points == 75_000


def test_a_year_column_is_added_and_one_removed_with_its_points(driver: Driver) -> None:
    def deal(dialog: PlanFacts) -> None:
        dialog.columns.setCurrentRow(0)
        next(b for b in dialog.findChildren(QPushButton) if b.text() == tr("Remove column")).click()
        dialog.new_year.setText("2020")
        dialog.new_kind.setCurrentIndex(dialog.new_kind.findData(TARGET))
        next(b for b in dialog.findChildren(QPushButton) if b.text() == tr("Add column")).click()
        _ok(dialog)

    meeting = Meeting(PlanFacts, deal)
    driver.press(Key.Key_Return, ALT)
    meeting.check()
    keys = driver.criteria.keys()
    assert Y2017 not in keys
    assert column_id(2020, TARGET) in keys
    assert driver.criteria.totals.model().columnCount() == len(keys)
    assert driver.tree.isExpanded(driver.at("1.1", "code"))
    driver.undo()
    assert driver.total(Y2017) == "64,94"


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("issued", "31/02/2018"),
        ("base_year", "năm"),
        ("goal", "tám mươi"),
        ("goal_year", "99"),
        ("total_max", ""),
    ],
)
def test_wrong_facts_are_said_in_the_dialog_and_nothing_is_lost(
    driver: Driver, field: str, text: str
) -> None:
    said: list[str] = []

    def deal(dialog: PlanFacts) -> None:
        box(dialog, "agency").setText("Đã gõ")
        box(dialog, field).setText(text)
        _ok(dialog)
        said.append(dialog.problem.text())
        assert dialog.isVisible()
        assert box(dialog, "agency").text() == "Đã gõ"

    meeting = Meeting(PlanFacts, deal)
    driver.press(Key.Key_Return, ALT)
    meeting.check()
    assert said[0]
    assert "(" not in said[0]
    assert driver.steps() == 0


def test_the_same_column_cannot_be_added_twice(driver: Driver) -> None:
    def deal(dialog: PlanFacts) -> None:
        dialog.new_year.setText("2018")
        dialog.new_kind.setCurrentIndex(dialog.new_kind.findData(TARGET))
        next(b for b in dialog.findChildren(QPushButton) if b.text() == tr("Add column")).click()
        assert "2018" in dialog.problem.text()
        assert dialog.columns.count() == 3

    meeting = Meeting(PlanFacts, deal)
    driver.press(Key.Key_Return, ALT)
    meeting.check()


# -- units -----------------------------------------------------------------------------------------


def _names(desk: UnitDesk) -> list[str]:
    return [str(desk.model.index(r, 0).data()) for r in range(desk.model.rowCount())]


def _pick(desk: UnitDesk, *names: str) -> None:
    desk.table.clearSelection()
    for name in names:
        index = desk.model.index(_names(desk).index(name), 0)
        desk.table.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.Select)


def _press(desk: UnitDesk, text: str) -> None:
    next(b for b in desk.findChildren(QPushButton) if text in b.text()).click()


def test_the_unit_desk_merges_the_second_into_the_first(driver: Driver) -> None:
    desk = UnitDesk(driver.frame, driver.session)
    _pick(desk, "Phòng Chính sách dân tộc", "Phòng CSDT")
    _press(desk, tr("Merge"))
    names = _names(desk)
    assert "Phòng CSDT" not in names
    row = names.index("Phòng Chính sách dân tộc")
    assert desk.model.index(row, 1).data() == "Phòng CSDT"
    assert driver.steps() == 1
    driver.undo()
    assert "Phòng CSDT" in _names(desk)


def test_the_order_of_choosing_decides_which_name_stays(driver: Driver) -> None:
    desk = UnitDesk(driver.frame, driver.session)
    _pick(desk, "Phòng CSDT", "Phòng Chính sách dân tộc")
    _press(desk, tr("Merge"))
    names = _names(desk)
    assert "Phòng CSDT" in names
    assert "Phòng Chính sách dân tộc" not in names


def test_the_unit_desk_renames_everywhere(driver: Driver) -> None:
    desk = UnitDesk(driver.frame, driver.session)
    desk.show()
    _pick(desk, "Thanh tra Ban")
    desk.table.edit(desk.table.currentIndex())
    editor = desk.table.findChild(LineEditor)
    assert isinstance(editor, LineEditor)
    editor.setText("Thanh tra Sở")
    QTest.keyClick(editor, Key.Key_Return)
    assert "Thanh tra Sở" in [u.name for u in driver.plan.units()]
    driver.task_list.show_all()
    shown = [str(driver.task_at(r, "coop").data()) for r in range(49)] + [
        str(driver.task_at(r, "lead").data()) for r in range(49)
    ]
    assert not any("Thanh tra Ban" in text for text in shown)
    assert any("Thanh tra Sở" in text for text in shown)


def test_a_unit_in_use_is_not_deleted_and_the_reason_is_in_the_desk(driver: Driver) -> None:
    desk = UnitDesk(driver.frame, driver.session)
    _pick(desk, "Văn phòng")
    _press(desk, tr("Delete"))
    assert "Văn phòng" in desk.problem.text()
    assert driver.steps() == 0


def test_a_closed_unit_desk_follows_the_plan_no_more(driver: Driver) -> None:
    for _ in range(3):
        meeting = Meeting(UnitDesk, lambda desk: desk.reject())
        driver.do("units")
        meeting.check()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert driver.frame.findChildren(UnitDesk) == []


# -- tasks -----------------------------------------------------------------------------------------


def test_tasks_follow_the_selected_criterion_or_show_all(driver: Driver) -> None:
    driver.go("1.2", "title")
    assert driver.task_list.count() == 1
    driver.go("1", "title")
    assert driver.task_list.count() == 9
    driver.task_list.follow.click()
    assert driver.task_list.count() == driver.plan.count(Task)
    assert "49" in driver.task_list.caption.text()
    driver.task_list.follow.click()
    assert driver.task_list.count() == 9


def test_the_task_table_says_whether_a_filter_empties_it(driver: Driver) -> None:
    pane = driver.task_list
    driver.go("1", "title")
    count = driver.task_list.count()
    assert (
        count
        and pane.caption.text() == f"Nhiệm vụ của tiêu chí 1: {count}"
        and not pane.hint.isVisible()
    )
    driver.filters.click(quick.NO_UNIT)
    driver.task_list.show_those_of(driver.row("1").id)  # the tree's cursor went with its row
    assert driver.task_list.count() == 0
    assert pane.hint.isVisible() and pane.hint.text() == f"Bộ lọc đang ẩn {count} nhiệm vụ."
    driver.filters.clear_all()
    assert not pane.hint.isVisible()


def test_a_row_without_tasks_tells_the_key_that_adds_one(
    open_plan: Callable[[Plan], Driver],
) -> None:
    driver = open_plan(Plan())
    driver.press(Key.Key_Return, CTRL)
    assert driver.task_list.hint.text() == "Chưa có nhiệm vụ. Bấm Ctrl+T để thêm."
    driver.press(Key.Key_Escape)
    driver.press(Key.Key_T, CTRL)
    assert driver.task_list.count() == 1 and not driver.task_list.hint.isVisible()


def test_the_totals_of_the_status_bar_give_way_before_the_goal(driver: Driver) -> None:
    status, letter = driver.status_bar, driver.frame.fontMetrics().averageCharWidth()
    assert status.totals.text().startswith("Tối đa 100,0 · Kết quả 2017: 64,94")
    driver.frame.resize(letter * 140, 600)
    QApplication.processEvents()
    assert status.totals.shown().startswith("Tối đa 100,0 · 2017: 64,94")
    needed = driver.frame.fontMetrics().horizontalAdvance(status.goal.text())
    assert status.goal.contentsRect().width() >= needed
    assert status.totals.toolTip() == status.totals.text()


def test_a_remark_takes_the_place_of_figures_in_a_short_status_bar(driver: Driver) -> None:
    status = driver.status_bar
    driver.frame.resize(driver.frame.fontMetrics().averageCharWidth() * 140, 600)
    QApplication.processEvents()
    assert status.totals.isVisible() and status.goal.isVisible()
    remark = "Điểm 9,5 lớn hơn điểm tối đa 1,0. " * 2
    status.refuse(remark)
    QApplication.processEvents()
    assert not status.totals.isVisible()
    first = min(w.x() for w in (status.goal, status.findings) if w.isVisible())
    assert first > status.widget.fontMetrics().horizontalAdvance(remark)
    status.widget.clearMessage()
    assert status.totals.isVisible() and status.goal.isVisible()


def test_a_refusal_has_a_sign_before_its_words(driver: Driver) -> None:
    status = driver.status_bar

    def left() -> QImage:
        return status.widget.grab(QRect(0, 0, 26, status.widget.height())).toImage()

    def coloured(image: QImage) -> int:
        pixels = [
            image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())
        ]
        return sum(pixel.saturation() > 120 for pixel in pixels)

    status.say("Đã lưu")
    assert not coloured(left())
    driver.go("1.2", Y2017)
    driver.enter("x")
    assert "x" in driver.status and coloured(left()) > 20
    driver.press(Key.Key_Escape)
    status.say("Đã lưu")
    assert not coloured(left())


def test_a_task_without_words_shows_its_criterion(driver: Driver) -> None:
    driver.go("1.2", "title")
    assert driver.task_at(0, "content").data() == driver.row("1.2").title
    assert driver.task_at(0, "content").data(Qt.ItemDataRole.EditRole) == ""


# -- language and theme ----------------------------------------------------------------------------


def test_the_language_rebuilds_the_window_around_the_same_plan(
    driver: Driver, application: Application
) -> None:
    document = driver.document
    driver.go("1.2", Y2017)
    driver.type("0,5")
    driver.do("lang_en")
    second = window_of(application)
    assert second.frame is not driver.frame
    assert second.document is document
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
    assert second.menu_bar.actions()[0].text() == "&File"
    assert application.settings.get("language") == "en"
    assert second.cell("1.2", Y2017) == "0,5"
    second.frame.activateWindow()
    second.go("1.3", Y2017)
    second.enter("0,25")
    assert second.cell("1.3", Y2017) == "0,25"
    second.undo()
    second.do("lang_vi")
    assert window_of(application).menu_bar.actions()[0].text() == "&Tệp"


def test_windows_that_are_gone_no_longer_follow_the_plan(
    driver: Driver, application: Application
) -> None:
    """Rebuilding ten times costs nothing at the next edit, and
    nothing calls a widget that was deleted."""
    from PySide6.QtCore import SIGNAL

    counts = []
    for name in ("lang_en", "lang_vi") * 3:
        window_of(application).do(name)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        counts.append(application.session.receivers(SIGNAL("changed(PyObject,PyObject)")))
    assert len(set(counts)) == 1
    assert counts[0] > 0


@pytest.mark.parametrize("name", ["light", "dark", "system"])
def test_the_theme_is_switched_and_remembered(
    driver: Driver, application: Application, name: str
) -> None:
    driver.do(f"theme_{name}")
    second = window_of(application)
    assert application.settings.get("theme") == name
    assert second.action(f"theme_{name}").isChecked()
    dark = QApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128
    assert dark == (name == "dark")
    assert second.total(Y2017) == "64,94"


@pytest.mark.parametrize("name", ["light", "dark"])
def test_texts_stand_out_from_what_is_behind_them(application: Application, name: str) -> None:
    from parplanner.gui.look import theme

    theme.install(application.app, name)
    palette, role = QApplication.palette(), QPalette.ColorRole
    pairs = [
        (role.WindowText, role.Window), (role.Text, role.Base), (role.Text, role.AlternateBase),
        (role.ButtonText, role.Button), (role.HighlightedText, role.Highlight), (role.ToolTipText,
        role.ToolTipBase),
        (role.PlaceholderText, role.Base),
    ]  # fmt: skip
    colours = [(palette.color(a), palette.color(b)) for a, b in pairs]
    colours += [
        (theme.shade("error"), palette.color(role.Base)),
        (theme.shade("warning"), palette.color(role.Base)),
    ]
    colours += [(palette.color(role.Text), theme.shade("field"))]
    weak = [(a.name(), b.name()) for a, b in colours if _contrast(a, b) < 4.5]
    assert weak == []


def _contrast(one: QColor, other: QColor) -> float:
    def luminance(colour: QColor) -> float:
        parts = [
            c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4
            for c in colour.getRgbF()[:3]
        ]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_the_sheet_of_keys_names_every_shortcut(driver: Driver) -> None:
    from PySide6.QtWidgets import QTableWidget

    from parplanner.gui.services.keys import shown as shown_keys
    from parplanner.gui.shell.menus import ACTIONS

    sheet = ShortcutSheet(driver.frame)
    table = sheet.findChild(QTableWidget)
    shown = {table.item(r, 1).text() for r in range(table.rowCount())}
    for spec in ACTIONS:
        if spec.keys:
            assert ", ".join(shown_keys(k) for k in spec.keys) in shown


def test_about_tells_version_and_licences(driver: Driver) -> None:
    from parplanner import __version__
    from parplanner.gui.dialogs.about import About

    def deal(dialog: About) -> None:
        assert any(__version__ in label.text() for label in dialog.findChildren(QLabel))

    meeting = Meeting(About, deal)
    driver.do("about")
    meeting.check()
    assert driver.plan.count(Criterion) == 60


def test_a_fact_nobody_touched_stays_as_it_was_line_for_line(driver: Driver) -> None:
    driver.execute(plan_info.set_agency(driver.plan, parent_name="UBND THÀNH PHỐ\nHÀ NỘI"))

    def deal(dialog: PlanFacts) -> None:
        box(dialog, "agency").setText("Ban Dân tộc")
        dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok).click()

    meeting = Meeting(PlanFacts, deal)
    driver.do("info")
    meeting.check()
    assert driver.plan.agency.name == "Ban Dân tộc"
    assert driver.plan.agency.parent_name == "UBND THÀNH PHỐ\nHÀ NỘI"
