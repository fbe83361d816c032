"""The workspace of the written plan: typing, live figures, the
page preview, drafts, details, signature."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QMenu
from pytestqt.qtbot import QtBot

from parplanner import wording
from parplanner.document import field_names, samples
from parplanner.document.document import Document
from parplanner.domain.edits import scores, sections
from parplanner.domain.rows import Basis, Recipient, Section
from parplanner.domain.writing.narrative import COUNTS, FIELDS
from parplanner.gui.dialogs.drafts import DraftDialog
from parplanner.gui.dialogs.signing import Signing
from parplanner.gui.workspaces.text import field_chips
from tests.domain.test_text_rules import typed_by_hand
from tests.gui.driving import ALT, CTRL, SHIFT, Y2017, Driver, FakeMessages, Key, press_in
from tests.gui.facts import box


@pytest.fixture
def driver(empty: Driver, qtbot: QtBot) -> Driver:
    """The sample with its whole text, the text workspace in front."""
    empty.show(Document.new(samples.sample_plan("ha-noi-2018")))
    press_in(empty.frame, Key.Key_2, CTRL)
    assert empty.text.is_shown
    return empty


def section_with(driver: Driver, text: str) -> Section:
    return next(s for s in driver.plan.walk_sections() if text in s.body)


def shown(driver: Driver, section: Section) -> None:
    driver.text.write_in(section.id)


def test_the_outline_has_every_section_in_order(driver: Driver) -> None:
    model, plan = driver.text.sections.model, driver.plan
    labels = [model.index(i, 0).data() for i in range(driver.text.sections.count())]
    assert labels == [s.label for s in plan.sections(None)] == ["I.", "II.", "III.", "IV.", "V."]


def test_what_is_typed_is_stored_after_a_pause_as_one_step(driver: Driver, qtbot: QtBot) -> None:
    section = section_with(driver, "total:2017")
    shown(driver, section)
    editor = driver.text.editor
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    QTest.keyClicks(editor, "Abc ")
    document = driver.document
    qtbot.waitUntil(lambda: len(document.history.steps) == 1, timeout=3000)
    stored = driver.plan.get(Section, section.id).body
    assert stored == "Abc " + section.body
    press_in(driver.frame, Key.Key_Z, CTRL)
    assert driver.plan.get(Section, section.id).body == section.body
    assert field_chips.read(editor.document()) == section.body


def test_every_section_survives_the_editor_unchanged(driver: Driver) -> None:
    editor = driver.text.editor
    for section in driver.plan.walk_sections():
        editor.show_section(section.id)
        assert field_chips.read(editor.document()) == section.body
    assert not driver.document.history.steps  # type: ignore[union-attr]


def test_what_is_being_typed_is_saved_too(driver: Driver) -> None:
    section = section_with(driver, "total:2017")
    shown(driver, section)
    QTest.keyClicks(driver.text.editor, "x")
    assert driver.commit()
    assert driver.plan.get(Section, section.id).body != section.body


def test_a_live_figure_follows_the_data_at_once(driver: Driver) -> None:
    section = section_with(driver, "total:2017")
    shown(driver, section)
    editor = driver.text.editor
    assert editor.value("total:2017") == "64,94"
    node = next(n for n in driver.plan.walk() if n.code == "1.2")
    changes = scores.set_points(driver.plan, node.id, Y2017, 1000)
    assert driver.change(lambda: changes)
    assert editor.value("total:2017") == "65,94"


def test_a_figure_is_put_in_as_a_field_and_deleted_as_one_letter(driver: Driver) -> None:
    section = section_with(driver, "total:2017")
    shown(driver, section)
    editor = driver.text.editor
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    editor.insert_field("count:tasks")
    assert driver.commit()
    assert driver.plan.get(Section, section.id).body == "{{count:tasks}}" + section.body
    QTest.keyClick(editor, Key.Key_Backspace)
    assert driver.commit()
    assert driver.plan.get(Section, section.id).body == section.body


def test_a_table_is_put_in_below_the_line(driver: Driver) -> None:
    section = section_with(driver, "total:2017")
    shown(driver, section)
    editor = driver.text.editor
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    editor.insert_table("lost-points")
    assert driver.commit()
    lines = driver.plan.get(Section, section.id).body.split("\n")
    assert lines[1] == "{{table:lost-points}}"
    assert [lines[0], *lines[2:]] == section.body.split("\n")


def test_the_pages_are_shown_and_follow(driver: Driver, qtbot: QtBot) -> None:
    pages = driver.text.pages
    qtbot.waitUntil(lambda: pages.count() > 5, timeout=15_000)
    text = pages.words(3)
    assert "64,94" in text and "KẾ HOẠCH" in text
    pages.finish()


def test_the_preview_goes_to_a_section_whose_title_holds_a_figure(
    driver: Driver, qtbot: QtBot
) -> None:
    pane = driver.text
    last = driver.plan.sections(None)[-1]
    title = "Tổ chức thực hiện {{goal_year}}"
    driver.change(lambda: sections.set_text(driver.plan, last.id, "title", title))
    pages = pane.pages
    qtbot.waitUntil(lambda: pages.count() > 5 and pages.job is None, timeout=15_000)
    qtbot.waitUntil(lambda: pages.is_up_to_date(), timeout=15_000)
    pages.go_to_first()
    pages.go_to_section(last.id)
    assert pages.shown() > 2
    pages.finish()


def test_sections_are_added_moved_and_deleted(driver: Driver) -> None:
    pane, plan = driver.text, driver.plan
    pane.show_section(plan.sections(None)[-1].id)
    pane.add_section()
    assert [s.label for s in plan.sections(None)][-1] == "VI."
    pane.add_subsection()
    assert plan.sections(plan.sections(None)[-1].id)[0].label == "1."
    pane.show_section(plan.sections(None)[-1].id)
    driver.messages.answers = [True]
    pane.delete_section()
    assert [s.label for s in plan.sections(None)] == ["I.", "II.", "III.", "IV.", "V."]
    assert driver.document.undo() is not None  # type: ignore[union-attr]
    assert len(plan.sections(None)) == 6


def test_a_wrong_count_is_found_and_replaced_by_a_live_figure(driver: Driver) -> None:
    driver.findings.check()
    wrong = [f for f in driver.findings.every() if f.code == "COUNT_DISAGREES"]
    assert {(f.details["text"], f.details["should"]) for f in wrong} == {
        ("11", "13"),
        ("28", "26"),
        ("50", "49"),
    }
    eleven = next(f for f in wrong if f.details["text"] == "11")
    driver.findings.go_to(eleven)
    assert driver.text.is_shown and driver.text.current_section() == eleven.row
    driver.findings.fix(eleven)
    assert "{{at_max:2017}} tiêu chí" in driver.plan.get(Section, str(eleven.row)).body
    assert "11" not in {
        f.details.get("text") for f in driver.findings.every() if f.code == "COUNT_DISAGREES"
    }


def test_drafts_are_compared_and_only_the_ticked_are_taken(driver: Driver) -> None:
    before = driver.plan.copy()
    seen: list[list[str]] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, DraftDialog)
        seen.append(dialog.chosen())
        dialog.list.item(0).setCheckState(dialog.list.item(0).checkState().Checked)
        seen.append(dialog.chosen())
        dialog.accept()

    QTimer.singleShot(300, answer)
    driver.text.draft()
    assert len(seen[1]) == len(seen[0]) + 1
    replaced = [
        s for s in driver.plan.walk_sections() if before.find(Section, s.id) not in (None, s)
    ]
    assert len(replaced) == 1 and "{{" in replaced[0].body


def test_bases_recipients_and_signature_are_changed_as_one_step(driver: Driver) -> None:
    plan = driver.plan

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, Signing)
        dialog.bases.setPlainText("Căn cứ A\nCăn cứ B")
        dialog.recipients.appendPlainText("Sở Nội vụ mới")
        box(dialog, "signer_position").setPlainText("TRƯỞNG BAN")
        buttons = dialog.findChild(QDialogButtonBox)
        assert buttons is not None
        buttons.button(QDialogButtonBox.StandardButton.Ok).click()

    QTimer.singleShot(300, answer)
    driver.text.edit_signing()
    assert [b.text for b in plan.listed(Basis)] == ["Căn cứ A", "Căn cứ B"]
    assert plan.listed(Recipient)[-1].text == "Sở Nội vụ mới"
    assert plan.info.signer_position == "TRƯỞNG BAN"
    assert len(driver.document.history.steps) == 1  # type: ignore[union-attr]


def test_details_and_shortcomings_of_a_criterion_are_entered(driver: Driver) -> None:
    press_in(driver.frame, Key.Key_F8)
    pane, plan = driver.details, driver.plan
    node = next(n for n in plan.walk() if n.code == "3.1")
    driver.tree.select_cell(driver.criteria.index_of(node.id, 1))
    pane.evidence.setFocus()
    pane.evidence.clear()
    QTest.keyClicks(pane.evidence, "Bao cao so 1")
    QTest.keyClick(pane.evidence, Key.Key_Return)
    assert plan.get(type(node), node.id).evidence == "Bao cao so 1"
    count = len(plan.shortcomings_of(node.id))
    pane.add_shortcoming()
    shortcomings = pane.shortcomings.model
    row = shortcomings.rowCount() - 1
    assert shortcomings.setData(shortcomings.index(row, 0), "Nộp chậm")
    assert shortcomings.setData(shortcomings.index(row, 1), "0,5")
    assert shortcomings.setData(shortcomings.index(row, 2), "kh")
    made = plan.shortcomings_of(node.id)[-1]
    assert (len(plan.shortcomings_of(node.id)), made.text, made.points_lost, made.cause_kind) == (
        count + 1, "Nộp chậm", 500, "objective",
    )  # fmt: skip
    assert not shortcomings.setData(shortcomings.index(row, 2), "z")


def test_commands_of_the_tables_change_no_unseen_row_from_the_text(driver: Driver) -> None:
    plan, before = driver.plan, driver.plan.copy()
    pane = driver.text
    pane.show_section(plan.sections(None)[1].id)
    QApplication.clipboard().setText("9\t9")
    for name in ("cut", "paste", "clear", "duplicate", "not_applicable", "add_task"):
        driver.do(name)
    assert plan.same_content(before)
    press_in(driver.frame, Key.Key_Up, ALT | SHIFT)
    first, second = before.sections(None)[:2]
    assert [s.id for s in plan.sections(None)][:2] == [second.id, first.id]
    assert [s.label for s in plan.sections(None)][:2] == ["I.", "II."], (
        "numbers follow the structure"
    )
    assert [c.id for c in plan.walk()] == [c.id for c in before.walk()]


def test_a_text_of_the_details_is_not_carried_to_the_next_row(driver: Driver) -> None:
    press_in(driver.frame, Key.Key_F8)
    plan, pane, rows = driver.plan, driver.details, driver.criteria
    first, second = (next(n for n in plan.walk() if n.code == code) for code in ("3.1", "3.2"))
    driver.tree.select_cell(rows.index_of(first.id, 1))
    pane.evidence.setFocus()
    QTest.keyClicks(pane.evidence, "abc")
    driver.tree.select_cell(rows.index_of(second.id, 1))
    QTest.mouseClick(driver.task_list.caption, Qt.MouseButton.LeftButton)
    assert plan.get(type(first), first.id).evidence == "abc"
    assert plan.get(type(first), second.id).evidence == "" == pane.evidence.text()


def test_cells_of_shortcomings_are_cleared_as_one_step(driver: Driver) -> None:
    press_in(driver.frame, Key.Key_F8)
    plan, pane = driver.plan, driver.details
    node = next(n for n in plan.walk() if len(plan.shortcomings_of(n.id)) == 1)
    driver.tree.select_cell(driver.criteria.index_of(node.id, 1))
    pane.table.selectAll()
    steps = len(driver.document.history.steps)  # type: ignore[union-attr]
    pane.table.clear_cells()
    assert plan.shortcomings_of(node.id)[0].text == plan.shortcomings_of(node.id)[0].cause == ""
    assert len(driver.document.history.steps) == steps + 1  # type: ignore[union-attr]


def test_typed_numbers_become_live_figures_as_one_step(
    driver: Driver, messages: FakeMessages
) -> None:
    section = section_with(driver, "total:2017")
    document = driver.document
    action = driver.action("live_figures")
    action.trigger()
    assert "Không có số gõ tay nào" in messages.remarks[-1] and document.history.done == 0
    driver.show(Document.new(typed_by_hand(driver.plan)))
    document = driver.document
    action.trigger()  # the question is answered with no
    assert "64,94" in messages.last("confirm")
    assert "64,94" in driver.plan.get(Section, section.id).body
    messages.answers = [True]
    action.trigger()
    body = driver.plan.get(Section, section.id).body
    assert "total:2017" in body and "64,94" not in body
    assert document.history.done == 1
    press_in(driver.frame, Key.Key_Z, CTRL)
    assert "64,94" in driver.plan.get(Section, section.id).body


@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_kind_of_live_figure_has_a_name_of_its_own(driver: Driver, language: str) -> None:
    plan = driver.plan
    wording.install(language)
    instead = {"unit": plan.units()[0].id, "criterion": plan.children(None)[0].id}
    fields = [
        ":".join([k.name, *(instead.get(a, "2017") for a in k.arguments)])
        for k in FIELDS
        if k.name != "count"
    ]
    fields += [f"count:{what}" for what in COUNTS]
    names = {field: field_names.name(field, plan) for field in fields}
    for field, name in names.items():
        assert name != field and not set(name) & set(":_{}…"), (field, name)
    assert len(set(names.values())) == len(fields), "no two the same"
    assert plan.units()[0].name in names[f"unit_tasks:{instead['unit']}"]


def test_the_menu_of_live_figures_fits_the_screen_and_names_no_ids(driver: Driver) -> None:
    shown(driver, section_with(driver, "total:2017"))
    plan, menu = driver.plan, driver.text.insert_button.menu()
    menu.aboutToShow.emit()
    assert menu.sizeHint().height() < driver.frame.screen().availableSize().height()
    entries = every_entry(menu)
    assert f"Số nhiệm vụ của {plan.units()[0].name}: 11" in [action.text() for action in entries]
    assert not [
        a.text() for a in entries if any(u.id in a.text() for u in plan.units()) or "_" in a.text()
    ]
    body = driver.text.editor.toPlainText()
    next(a for a in entries if a.text() == "Năm gốc: 2017").trigger()
    assert driver.text.editor.toPlainText() != body


def every_entry(menu: QMenu) -> list[QAction]:
    found: list[QAction] = []
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, QMenu):
            below.aboutToShow.emit()
            found += every_entry(below)
        elif action.text():
            found.append(action)
    return found


def test_no_page_of_the_plan_before_is_shown_for_another(driver: Driver, qtbot: QtBot) -> None:
    pages = driver.text.pages
    qtbot.waitUntil(lambda: pages.count() > 5, timeout=15_000)
    driver.show(Document.new(samples.sample_plan("so-noi-vu-2019")))
    driver.text.show()
    assert pages.count() == 0
    assert pages.note.isVisible() and pages.note.text() == "Đang dựng trang…"
    qtbot.waitUntil(
        lambda: pages.job is not None, timeout=5_000
    )  # now pages of this plan are being made …
    driver.show(Document.new(samples.sample_plan("ba-dinh-2022")))
    driver.text.show()
    job = pages.job
    assert job is not None and job.wait(15_000)
    QApplication.processEvents()  # … and come when another plan is open
    assert pages.count() == 0 and pages.note.isVisible()
    qtbot.waitUntil(lambda: pages.count() > 0, timeout=15_000)
    assert not pages.note.isVisible()
    text = pages.words(2).upper()
    assert "BA ĐÌNH" in text
    pages.finish()
