"""The findings panel as a problem list: groups, filter, remedies, reasons, by key and mouse, never
losing its place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QMenu, QTreeView

from parplanner.document.document import Document
from parplanner.document.history import Label
from parplanner.domain import rules
from parplanner.domain.changes import Changes
from parplanner.domain.edits import criteria, ignoring, scores, tasks
from parplanner.domain.findings import WARNING, Finding
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Assignment, Criterion, IgnoredFinding, Task, Unit
from parplanner.gui.dialogs.ignore_reason import IgnoreReason
from parplanner.gui.look import theme
from parplanner.gui.panels.findings_model import MANY, FindingsModel
from parplanner.gui.services.session import Session
from parplanner.wording import tr
from tests.domain.random_edits import Officer
from tests.gui.driving import ALT, CTRL, PLAIN, SHIFT, Y2017, Y2018, Driver, Key, Meeting, press_in
from tests.gui.follower import Follower
from tests.plans import big_plan, hanoi_plan

Role = Qt.ItemDataRole


def do(driver: Driver, make: Callable[[Plan], Changes]) -> None:
    """One step that did not come from the panel, checked at once."""
    driver.execute(make(driver.plan))
    driver.findings.check()


def stand(driver: Driver, code: str) -> Finding:
    """Into the list, on the first finding of a code."""
    driver.findings.check()
    driver.findings.enter()
    return driver.findings.stand_on(code)


def groups(driver: Driver) -> list[str]:
    return driver.findings.groups()


def menu_texts() -> list[str]:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return [action.text().replace("&", "") for action in menu.actions() if not action.isSeparator()]


def choose(driver: Driver, words: str) -> None:
    """Ctrl+., then down to the entry with these words, Enter."""
    driver.press(Key.Key_Period, CTRL)
    place = next(i for i, text in enumerate(menu_texts()) if words in text)
    for _ in range(place):
        driver.press(Key.Key_Down)
    driver.press(Key.Key_Return)


def without_tasks(driver: Driver, *codes: str) -> None:
    do(
        driver,
        lambda plan: tasks.delete(
            plan, [t.id for c in codes for t in plan.tasks_of(driver.row(c).id)]
        ),
    )


def give_reason(driver: Driver, reason: str, press: Callable[[], None]) -> None:
    def deal(dialog: IgnoreReason) -> None:
        dialog.edit.clear()
        QTest.keyClicks(dialog.edit, reason)
        QTest.keyClick(dialog.edit, Key.Key_Return)

    meeting = Meeting(IgnoreReason, deal)
    press()
    meeting.check()


# -- the list --------------------------------------------------------------------------------------


def test_findings_are_grouped_by_severity_with_counts_and_words(driver: Driver) -> None:
    driver.findings.check()
    found = rules.findings(driver.plan)
    expected = [
        (tr(name), sum(f.severity == severity for f in found))
        for severity, name in (("error", "Errors"), ("warning", "Warnings"), ("info", "Notes"))
    ]
    assert groups(driver) == [f"{name} ({count})" for name, count in expected if count]
    first = stand(driver, "CODE_MISSING")
    index = driver.findings.table.currentIndex()
    assert str(index.data(Role.AccessibleTextRole)).startswith(tr("Warning"))
    assert not index.data(Role.DecorationRole).isNull()
    assert first.row_title[:20] in str(index.siblingAtColumn(2).data())


def test_groups_fold_by_keyboard_and_stay_folded_over_a_refresh(driver: Driver) -> None:
    stand(driver, "CODE_MISSING")
    table = driver.findings.table
    driver.press(Key.Key_Left)
    group = table.currentIndex()
    assert driver.findings.current() is None
    driver.press(Key.Key_Return)
    assert not table.isExpanded(group)
    do(driver, lambda plan: criteria.set_text(plan, driver.row("1.2").id, "code", ""))
    assert not table.isExpanded(driver.findings.group("warning"))
    assert driver.findings.id_at(table.currentIndex()) == "warning"
    driver.press(Key.Key_Return)
    assert table.isExpanded(driver.findings.group("warning"))


def test_a_folded_group_that_was_gone_comes_back_folded(driver: Driver) -> None:
    stand(driver, "CODE_MISSING")
    driver.press(Key.Key_Left)
    driver.press(Key.Key_Left)
    driver.findings.words.setText("khong co chu nay")
    driver.findings.words.clear()
    assert not driver.findings.table.isExpanded(driver.findings.group("warning"))


def test_a_double_click_jumps(driver: Driver) -> None:
    found = stand(driver, "NO_COOPERATING_UNIT")
    table = driver.findings.table
    place = table.visualRect(table.currentIndex().siblingAtColumn(2)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert driver.tasks.hasFocus()
    assert driver.task_list.current_id() == found.row


def test_the_current_row_stays_when_findings_come_and_go_around_it(driver: Driver) -> None:
    found = stand(driver, "UNIT_VARIANTS")
    do(driver, lambda plan: criteria.set_text(plan, driver.row("1.2").id, "code", ""))
    assert driver.findings.current() == found
    driver.document.undo()
    driver.findings.check()
    assert driver.findings.current() == found


def test_a_finding_with_new_figures_stays_current(driver: Driver) -> None:
    found = stand(driver, "NO_IMPROVEMENT")
    node = driver.plan.get(Criterion, str(found.row))
    do(driver, lambda plan: scores.set_max(plan, node.id, "90"))
    current = driver.findings.current()
    assert current is not None
    assert (current.code, current.row, current.computed) == (found.code, found.row, 90_000)


def test_the_scroll_place_stays_when_findings_come_above(
    open_plan: Callable[[Plan], Driver],
) -> None:
    driver = open_plan(hanoi_plan())
    codes = [n.code for n in driver.plan.walk() if driver.plan.tasks_of(n.id)]
    without_tasks(driver, *[c for c in codes if c][5:])
    table = driver.findings.table
    assert table.verticalScrollBar().maximum() > 8
    table.verticalScrollBar().setValue(8)
    top = driver.findings.id_at(table.indexAt(QPoint(1, 1)))
    do(driver, lambda plan: criteria.set_text(plan, driver.row("1.1").id, "code", ""))
    assert driver.findings.id_at(table.indexAt(QPoint(1, 1))) == top
    table.verticalScrollBar().setValue(0)
    do(driver, lambda plan: criteria.set_text(plan, driver.row("1.2").id, "code", ""))
    assert table.verticalScrollBar().value() == 0


def test_long_sentences_are_wrapped_not_cut(driver: Driver) -> None:
    driver.docks.findings.setFloating(True)
    driver.docks.findings.resize(420, 400)
    stand(driver, "CODE_MISSING")
    QApplication.processEvents()
    table = driver.findings.table
    line = table.currentIndex().siblingAtColumn(2)
    width = table.columnWidth(2)
    text = str(line.data())
    assert table.fontMetrics().horizontalAdvance(text) > width, "the test needs a long line"
    assert table.visualRect(line).height() >= 2 * table.fontMetrics().height()
    driver.docks.findings.setFloating(False)


# -- filter ----------------------------------------------------------------------------------------


def test_words_filter_without_diacritics_and_while_still_composed(driver: Driver) -> None:
    driver.findings.check()
    driver.findings.words.setFocus()
    driver.type("lanh dao")
    shown = driver.findings.shown()
    assert shown
    assert all("Lãnh đạo" in f"{f.row_title} {f.details}" for f in shown)
    driver.press(Key.Key_Escape)
    assert driver.findings.hidden_count() == 0
    driver.compose("Lãnh")
    assert 0 < len(driver.findings.shown()) < len(driver.findings.every())
    driver.composed("Lãnh")
    driver.press(Key.Key_Down)
    assert driver.findings.table.hasFocus()
    assert driver.findings.current() is not None


def test_one_severity_is_shown_alone(driver: Driver) -> None:
    driver.findings.check()
    driver.findings.kind.setFocus()
    driver.press(Key.Key_Down)
    driver.press(Key.Key_Down)
    assert {f.severity for f in driver.findings.shown()} == {"warning"}
    assert len(groups(driver)) == 1


def test_only_the_selected_criterion_with_its_rows_and_tasks(driver: Driver) -> None:
    driver.findings.check()
    for code, of_tasks in (("8", True), ("4", False)):
        driver.go(code, "title")
        driver.findings.only_selected.setChecked(True)
        field = {driver.row(code).id, *(n.id for n in driver.plan.walk(driver.row(code).id))}
        task_ids = {t.id for node in field for t in driver.plan.tasks_of(node)}
        shown = driver.findings.shown()
        assert shown == [f for f in driver.findings.every() if f.row in field | task_ids] != []
        assert of_tasks == any(f.row in task_ids for f in shown)
    assert len(shown) > 1
    driver.findings.stand_on(shown[0])
    driver.findings.table.setFocus()
    driver.press(Key.Key_Return)
    assert driver.findings.shown() == shown, "jumping to one must not hide the others"
    driver.go("1.1.1", "title")
    assert driver.findings.shown() == []


def test_an_empty_list_says_why_and_the_button_shows_all_again(driver: Driver) -> None:
    pane = driver.findings
    driver.findings.check()
    assert not pane.strip.isVisible()
    pane.words.setFocus()
    driver.type("xyzxyz")
    count = len(driver.findings.every())
    assert pane.notice.isVisible()
    assert pane.notice.text() == tr("The filter hides {count} of {all} findings.").format(
        count=count, all=count
    )
    QTest.mouseClick(pane.show_all, Qt.MouseButton.LeftButton)
    assert driver.findings.hidden_count() == 0
    assert pane.words.text() == ""
    assert not pane.strip.isVisible()


def test_a_plan_without_findings_says_so(open_plan: Callable[[Plan], Driver]) -> None:
    driver = open_plan(Plan())
    driver.findings.check()
    pane = driver.findings
    assert driver.findings.every() == []
    assert pane.notice.isVisible()
    nothing = tr("nothing was there to compare")
    assert pane.notice.text() == tr("No points to check yet ({what}).").format(what=nothing)
    assert not pane.show_all.isVisible()
    assert driver.status_bar.totals.text() == "Tối đa –"


def test_only_a_plan_with_points_is_said_to_hold_together(driver: Driver) -> None:
    driver.findings.take([])
    points = tr("{count} rows with points").format(count=49)
    what = tr("{what} compared").format(what=points)
    told = tr("Nothing to report: the plan holds together ({what}).").format(what=what)
    assert driver.findings.notice.text() == told


# -- remedies --------------------------------------------------------------------------------------


def test_two_spellings_are_merged_from_their_finding(driver: Driver) -> None:
    found = stand(driver, "UNIT_VARIANTS")
    units = driver.plan.count(Unit)
    choose(driver, found.details["keep"])
    assert driver.plan.count(Unit) == units - 1
    assert found.details["other"] not in [u.name for u in driver.plan.units()]
    assert driver.steps() == 1
    assert found not in driver.findings.every()
    assert driver.findings.current() is not None
    driver.tree.setFocus()
    driver.undo()
    assert driver.plan.count(Unit) == units


def test_the_missing_code_is_filled_in(driver: Driver) -> None:
    found = stand(driver, "CODE_MISSING")
    choose(driver, "4.1a")
    assert driver.plan.get(Criterion, str(found.row)).code == "4.1a"
    assert driver.steps() == 1


def test_all_missing_codes_are_filled_in_as_one_step(driver: Driver) -> None:
    do(driver, lambda plan: criteria.set_text(plan, driver.row("1.3").id, "code", ""))
    stand(driver, "CODE_MISSING")
    choose(driver, tr("Fill in all {detail} missing codes").format(detail=2))
    assert driver.row("1.3")
    assert driver.row("4.1a")
    assert driver.steps() == 2
    assert "CODE_MISSING" not in {f.code for f in driver.findings.every()}


def test_a_task_is_added_and_the_cursor_stands_on_its_lead(driver: Driver) -> None:
    without_tasks(driver, "1.2")
    stand(driver, "LOST_WITHOUT_TASK")
    choose(driver, tr("Add a task for {detail}").format(detail="1.2"))
    (task,) = driver.plan.tasks_of(driver.row("1.2").id)
    assert driver.task_list.current_id() == task.id
    assert driver.task_where()[1] == "lead"
    assert driver.steps() == 2


def test_nothing_is_done_for_a_finding_of_a_moment_ago(driver: Driver) -> None:
    found = stand(driver, "CODE_MISSING")
    driver.execute(criteria.set_text(driver.plan, str(found.row), "code", "4.9"))
    driver.press(Key.Key_Period, CTRL)
    assert not any("4.1a" in text for text in menu_texts())
    assert found not in driver.findings.every()
    driver.press(Key.Key_Escape)


def test_a_finding_without_a_remedy_still_offers_going_there_and_ignoring(driver: Driver) -> None:
    stand(driver, "NO_COOPERATING_UNIT")
    driver.press(Key.Key_Period, CTRL)
    texts = menu_texts()
    driver.press(Key.Key_Escape)
    assert len(texts) == 2
    assert tr("&Ignore with a reason… (Delete)").replace("&", "") in texts


def test_the_button_and_the_right_click_open_the_same_menu(driver: Driver) -> None:
    stand(driver, "CODE_MISSING")
    pane = driver.findings
    right_click(pane.table, pane.table.visualRect(pane.table.currentIndex()).center())
    by_right_click = menu_texts()
    driver.press(Key.Key_Escape)
    QTest.mouseClick(pane.menu_button, Qt.MouseButton.LeftButton)
    assert menu_texts() == by_right_click
    driver.press(Key.Key_Escape)


def right_click(table: QTreeView, place: QPoint, trembling: int = 0) -> QPoint:
    """Press, tremble and release as the window system sends it: a
    popup hears what follows the press."""
    surface = table.window().windowHandle()
    there = table.viewport().mapTo(table.window(), place)
    QTest.mousePress(surface, Qt.MouseButton.RightButton, PLAIN, there)
    for step in range(trembling):
        QTest.mouseMove(surface, there + QPoint(step % 2 * 3, step % 2 * 3))
    QTest.mouseRelease(
        surface, Qt.MouseButton.RightButton, PLAIN, there + QPoint(3, 3) * bool(trembling)
    )
    return table.viewport().mapToGlobal(place)


def test_a_right_click_near_the_bottom_chooses_nothing(driver: Driver) -> None:
    """The menu used to open over the pointer there, and the
    release of the click merged two units."""
    screen = driver.frame.screen().availableGeometry()
    driver.frame.move(screen.left(), screen.bottom() - driver.frame.height())
    stand(driver, "UNIT_VARIANTS")
    table = driver.findings.table
    table.scrollTo(table.currentIndex(), table.ScrollHint.PositionAtBottom)
    units = driver.plan.count(Unit)
    pointer = right_click(table, table.visualRect(table.currentIndex()).center(), trembling=12)
    assert driver.plan.count(Unit) == units
    assert driver.steps() == 0
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu), "the menu stays for a choice"
    assert menu.actionAt(menu.mapFromGlobal(pointer)) is None, "the pointer is on no entry"
    first = menu.actionGeometry(menu.actions()[0]).center()
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=first)
    assert driver.plan.count(Unit) == units - 1


def test_only_a_press_in_the_menu_chooses(driver: Driver) -> None:
    """Near an edge the menu may lie under the pointer: then it hears
    the release of the click that opened it."""
    stand(driver, "UNIT_VARIANTS")
    table = driver.findings.table
    units = driver.plan.count(Unit)
    right_click(table, table.visualRect(table.currentIndex()).center())
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    first, there = menu.actionGeometry(menu.actions()[0]).center(), menu.windowHandle()
    for step in range(12):
        QTest.mouseMove(there, first + QPoint(step % 2 * 3, step % 2 * 3))
    QTest.mouseRelease(there, Qt.MouseButton.RightButton, PLAIN, first)
    assert (driver.plan.count(Unit), menu.isVisible()) == (units, True)
    QTest.mouseClick(there, Qt.MouseButton.LeftButton, PLAIN, first)
    assert driver.plan.count(Unit) == units - 1


def test_the_buttons_menu_opens_at_the_button(driver: Driver) -> None:
    stand(driver, "CODE_MISSING")
    button = driver.findings.menu_button
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    place = QRect(button.mapToGlobal(QPoint(0, 0)), button.size())
    assert menu.geometry().intersects(place.adjusted(-2, -2, 2, 2))
    driver.press(Key.Key_Escape)


def test_both_directions_of_a_merge_are_offered_with_the_tasks_that_change(driver: Driver) -> None:
    found = next(f for f in driver.findings.every() if f.details.get("other") == "Văn phòng")
    driver.findings.enter()
    driver.findings.stand_on(found)
    driver.press(Key.Key_Period, CTRL)
    offered = menu_texts()[:2]
    assert [text.split(" (")[0] for text in offered] == [
        "Gộp “Văn phòng” vào “Văn phòng Ban”",
        "Gộp “Văn phòng Ban” vào “Văn phòng”",
    ]
    plan = driver.plan
    for text, going in zip(offered, ("Văn phòng", "Văn phòng Ban"), strict=True):
        unit = next(u for u in plan.units() if u.name == going)
        tasks_of_it = {
            t.id for t in plan.all(Task) if unit.id in (t.lead_unit_id, t.monitoring_unit_id)
        }
        tasks_of_it |= {a.task_id for a in plan.all(Assignment) if a.unit_id == unit.id}
        assert f"({len(tasks_of_it)} " in text
    driver.press(Key.Key_Escape)
    choose(driver, "vào “Văn phòng” (")
    names = [u.name for u in driver.plan.units()]
    assert "Văn phòng" in names and "Văn phòng Ban" not in names
    assert driver.status == offered[1], "the status bar says what was done"


def test_what_was_done_is_said_and_typing_takes_an_older_remark_away(driver: Driver) -> None:
    stand(driver, "CODE_MISSING")
    choose(driver, "4.1a")
    assert driver.status == "Điền STT 4.1a"
    driver.tree.setFocus()
    driver.undo()
    assert driver.status.startswith("Đã hoàn tác")
    driver.go("1.2", Y2018)
    driver.enter("0,5")
    assert driver.status == ""


def test_the_action_says_why_it_is_disabled(driver: Driver) -> None:
    action = driver.action("remedies")
    driver.findings.check()
    driver.findings.table.setCurrentIndex(driver.findings.model.index(0, 0))
    assert not action.isEnabled()
    assert "F7" in action.toolTip()
    stand(driver, "CODE_MISSING")
    assert action.isEnabled()


def test_alt_enter_still_opens_the_plan_facts_from_the_list(driver: Driver) -> None:
    from parplanner.gui.dialogs.plan_facts import PlanFacts

    stand(driver, "CODE_MISSING")
    meeting = Meeting(PlanFacts, lambda dialog: dialog.reject())
    driver.press(Key.Key_Return, ALT)
    meeting.check()


# -- ignoring --------------------------------------------------------------------------------------


def test_delete_asks_for_a_reason_and_the_next_finding_becomes_current(driver: Driver) -> None:
    found = stand(driver, "CODE_MISSING")
    pane = driver.findings
    shown = pane.shown()
    following = shown[shown.index(found) + 1]
    errors, warnings = pane.counts()
    give_reason(driver, "Bo goc khong danh so", lambda: driver.press(Key.Key_Delete))
    assert [row.reason for row in driver.plan.all(IgnoredFinding)] == ["Bo goc khong danh so"]
    assert driver.steps() == 1
    assert pane.counts() == (errors, warnings - 1)
    assert f"{warnings - 1} " in driver.status_bar.findings.text()
    assert groups(driver)[-1] == f"{tr('Ignored')} (1)"
    assert pane.current() == following
    assert driver.focus() is pane.table
    group = pane.group("ignored")
    assert group.row() == len(pane.groups()) - 1
    assert not pane.table.isExpanded(group)
    assert "Bo goc khong danh so" in str(pane.model.index(0, 2, group).data())


def test_a_blank_reason_is_not_taken_and_the_dialog_says_so(driver: Driver) -> None:
    said: list[str] = []

    def deal(dialog: IgnoreReason) -> None:
        QTest.keyClicks(dialog.edit, "   ")
        QTest.keyClick(dialog.edit, Key.Key_Return)
        said.append(dialog.problem.text())
        assert dialog.isVisible()
        press_in(dialog, Key.Key_Escape)

    stand(driver, "CODE_MISSING")
    meeting = Meeting(IgnoreReason, deal)
    driver.press(Key.Key_Delete)
    meeting.check()
    assert said[0]
    assert driver.steps() == 0


def test_several_selected_findings_get_one_reason_in_one_step(driver: Driver) -> None:
    stand(driver, "NO_IMPROVEMENT")
    driver.press(Key.Key_Down, SHIFT)
    driver.press(Key.Key_Down, SHIFT)
    give_reason(driver, "ly do", lambda: driver.press(Key.Key_Delete))
    assert driver.plan.count(IgnoredFinding) == 3
    assert driver.steps() == 1
    driver.undo()
    assert driver.plan.count(IgnoredFinding) == 0


def test_ignoring_is_taken_back_from_the_menu_and_undone(driver: Driver) -> None:
    found = stand(driver, "CODE_MISSING")
    do(driver, lambda plan: ignoring.ignore(plan, [found], "ly do"))
    marked = next(f for f in driver.findings.every() if f.ignored)
    driver.findings.stand_on(marked)
    choose(driver, tr("&Count it again").replace("&", ""))
    assert driver.plan.count(IgnoredFinding) == 0
    assert found in driver.findings.every()
    driver.undo()
    assert driver.plan.count(IgnoredFinding) == 1


def test_delete_on_an_ignored_finding_offers_its_reason_to_be_changed(driver: Driver) -> None:
    found = stand(driver, "CODE_MISSING")
    do(driver, lambda plan: ignoring.ignore(plan, [found], "ly do"))
    driver.findings.stand_on(replace(found, ignored="ly do"))
    seen: list[str] = []

    def deal(dialog: IgnoreReason) -> None:
        seen.append(dialog.reason())
        dialog.edit.setText("khac")
        dialog.accept_button.click()

    meeting = Meeting(IgnoreReason, deal)
    driver.press(Key.Key_Delete)
    meeting.check()
    assert seen == ["ly do"]
    assert [row.reason for row in driver.plan.all(IgnoredFinding)] == ["khac"]


def test_delete_on_a_group_asks_nothing(driver: Driver) -> None:
    stand(driver, "CODE_MISSING")
    driver.press(Key.Key_Left)
    driver.press(Key.Key_Delete)
    assert driver.steps() == 0


def test_ignored_rows_are_greyed_and_say_so_in_words(driver: Driver) -> None:
    found = stand(driver, "CODE_MISSING")
    do(driver, lambda plan: ignoring.ignore(plan, [found], "ly do"))
    index = driver.findings.line(replace(found, ignored="ly do"))
    assert index.data(Role.ForegroundRole) is not None
    assert str(index.siblingAtColumn(2).data()).endswith(
        tr("Ignored: {reason}").format(reason="ly do")
    )


# -- the model -------------------------------------------------------------------------------------


def test_f6_comes_to_the_list_and_leaves_it_from_the_filter(driver: Driver) -> None:
    driver.findings.words.setFocus()
    driver.press(Key.Key_F6)
    assert driver.tree.hasFocus()
    driver.tasks.setFocus()
    driver.press(Key.Key_F6)
    assert driver.findings.table.hasFocus()


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.qt_log_level_fail("WARNING")
def test_what_the_list_tells_its_views_is_what_it_holds(qapp: QApplication, seed: int) -> None:
    session = Session()
    session.adopt(Document.new(hanoi_plan()))
    model = FindingsModel(session)
    model.refresh()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    follower, officer = Follower(model), Officer(seed)
    document = session.document
    assert document is not None
    for number in range(12):
        document.execute(Label("edit"), officer.edit(document.plan))
        model.refresh()
        assert not follower.differs()
        some = [f for f in model.findings if not f.ignored][number::7]
        document.execute(Label("ignore"), ignoring.ignore(document.plan, some, "x"))
        model.refresh()
        assert not follower.differs()
        model.set_filter(
            words=("", "tieu chi", "van phong")[number % 3],
            group=("", "ignored", "warning")[number % 3],
        )
        assert not follower.differs()
    model.set_filter()
    while document.undo():
        model.refresh()
        assert not follower.differs()
    assert tester.model() is model
    document.close()


def test_a_thousand_findings_come_in_one_reset_and_the_place_is_kept(
    open_plan: Callable[[Plan], Driver],
) -> None:
    driver = open_plan(big_plan(1_000))
    pane = driver.findings
    pane.check()
    assert len(pane.every()) > 0
    resets: list[int] = []
    pane.model.modelReset.connect(lambda: resets.append(1))
    found = pane.shown()[-1]
    pane.stand_on(found)
    doomed = [t.id for t in driver.plan.all(Task)]
    do(driver, lambda plan: tasks.delete(plan, doomed))
    assert len(pane.every()) > MANY
    assert resets == [1]
    assert pane.current() == found
    assert pane.table.isExpanded(pane.group("warning"))
    assert pane.table.isFirstColumnSpanned(0, QModelIndex())


def test_an_edit_that_changes_no_finding_leaves_the_list_alone(driver: Driver) -> None:
    driver.findings.check()
    model = driver.findings.model
    told: list[str] = []
    for name in ("rowsInserted", "rowsRemoved", "rowsMoved", "modelReset", "dataChanged"):
        getattr(model, name).connect(lambda *_, n=name: told.append(n))
    do(driver, lambda plan: scores.set_text(plan, driver.row("1.1.1").id, Y2017, "0,5"))
    do(driver, lambda plan: tasks.set_text(plan, next(plan.all(Task)).id, "product", "Báo cáo"))
    assert told == []


@pytest.mark.parametrize("look", ["light", "dark", "contrast"])
def test_the_icon_of_a_selected_finding_keeps_its_colour_when_the_list_loses_the_focus(
    driver: Driver, look: str
) -> None:
    theme.install(QApplication.instance(), look)
    driver.findings.check()
    found = next(f for f in driver.findings.every() if f.severity == WARNING)
    driver.findings.enter()
    driver.findings.stand_on(found)
    table = driver.findings.table
    index = driver.findings.line(found)
    wanted = theme.shade("warning")

    def nearest() -> int:
        image = table.viewport().grab(table.visualRect(index)).toImage()
        inked = [
            image.pixelColor(x, y)
            for x in range(table.iconSize().width() + 4)
            for y in range(image.height())
        ]
        return min(abs(c.red() - wanted.red()) + abs(c.green() - wanted.green()) + abs(c.blue() - wanted.blue())  # noqa: E501
                   for c in inked)  # fmt: skip

    driver.tree.setFocus()
    assert table.selectionModel().isSelected(index)
    assert nearest() < 90


# -- deadlines -------------------------------------------------------------------------------------


def with_deadline(driver: Driver, deadline: str) -> str:
    """The first task of 1.2 with a deadline as a table brought it; its id."""
    task = driver.plan.tasks_of(driver.row("1.2").id)[0]
    do(driver, lambda plan: tasks.set_text(plan, task.id, "deadline", deadline))
    return task.id


def test_a_day_that_does_not_exist_leads_to_its_cell_and_is_written_as_it_was_meant(
    driver: Driver,
) -> None:
    task_id = with_deadline(driver, "trước ngày 12/31/2018")
    stand(driver, "DAY_DOES_NOT_EXIST")
    driver.press(Key.Key_Return)
    rows = driver.task_list
    index = driver.tasks.currentIndex()
    assert (rows.id_at(index), rows.key_of(index.column())) == (task_id, "deadline")
    stand(driver, "DAY_DOES_NOT_EXIST")
    choose(driver, "31/12/2018")
    assert driver.plan.get(Task, task_id).deadline == "trước ngày 31/12/2018"
    assert not [f for f in rules.findings(driver.plan) if f.code == "DAY_DOES_NOT_EXIST"]
    driver.undo()
    assert driver.plan.get(Task, task_id).deadline == "trước ngày 12/31/2018"


def test_typing_such_a_day_is_refused_as_ever_and_a_day_with_dots_is_taken(driver: Driver) -> None:
    task_id = with_deadline(driver, "")
    driver.go("1.2", "code")
    driver.tasks.select_cell(driver.task_at(0, "deadline"))
    driver.enter("31.12.2018")
    assert driver.plan.get(Task, task_id).deadline == "31/12/2018"
    driver.tasks.select_cell(driver.task_at(0, "deadline"))
    driver.type("12/31/2018")
    driver.press(Key.Key_Return)
    assert driver.plan.get(Task, task_id).deadline == "31/12/2018"
    assert driver.is_editing()
    driver.press(Key.Key_Escape)
