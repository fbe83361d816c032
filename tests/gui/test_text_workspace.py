"""The workspace of the written plan: typing, live figures, the page preview, drafts, details, signature."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt, QTimer
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QMenu
from pytestqt.qtbot import QtBot

from parplanner import wording
from parplanner.document import field_names, samples
from parplanner.document.document import Document
from parplanner.document.history import Label
from parplanner.domain.edits import scores, sections
from parplanner.domain.narrative import COUNTS, FIELDS
from parplanner.domain.rows import Basis, Recipient, Section
from parplanner.gui.dialogs.drafts import DraftDialog
from parplanner.gui.dialogs.signing import Signing
from parplanner.gui.main_window import MainWindow
from parplanner.gui.views import field_chips
from tests.domain.test_text_rules import typed_by_hand
from tests.gui.driving import ALT, CTRL, SHIFT, Y2017, FakeMessages, Key, press_in


@pytest.fixture
def window(empty_window: MainWindow, qtbot: QtBot) -> MainWindow:
    """The sample with its whole text, the text workspace in front."""
    empty_window.flows.show(Document.new(samples.sample_plan("ha-noi-2018")))
    press_in(empty_window, Key.Key_2, CTRL)
    assert empty_window.text.is_shown
    return empty_window


def section_with(window: MainWindow, text: str) -> Section:
    return next(s for s in window.session.plan.walk_sections() if text in s.body)


def shown(window: MainWindow, section: Section) -> None:
    window.text.pane.show_section(section.id)
    window.text.pane.editor.setFocus()


def test_the_outline_has_every_section_in_order(window: MainWindow) -> None:
    model, plan = window.text.pane.model, window.session.plan
    labels = [model.index(i, 0).data() for i in range(model.rowCount())]
    assert labels == [s.label for s in plan.sections(None)] == ["I.", "II.", "III.", "IV.", "V."]


def test_what_is_typed_is_stored_after_a_pause_as_one_step(window: MainWindow, qtbot: QtBot) -> None:
    section = section_with(window, "total:2017")
    shown(window, section)
    editor = window.text.pane.editor
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    QTest.keyClicks(editor, "Abc ")
    document = window.session.document
    assert document is not None
    qtbot.waitUntil(lambda: len(document.history.steps) == 1, timeout=3000)
    stored = window.session.plan.get(Section, section.id).body
    assert stored == "Abc " + section.body
    press_in(window, Key.Key_Z, CTRL)
    assert window.session.plan.get(Section, section.id).body == section.body
    assert field_chips.read(editor.document()) == section.body


def test_every_section_survives_the_editor_unchanged(window: MainWindow) -> None:
    editor = window.text.pane.editor
    for section in window.session.plan.walk_sections():
        editor.show_section(section.id)
        assert field_chips.read(editor.document()) == section.body
    assert not window.session.document.history.steps  # type: ignore[union-attr]


def test_what_is_being_typed_is_saved_too(window: MainWindow) -> None:
    section = section_with(window, "total:2017")
    shown(window, section)
    QTest.keyClicks(window.text.pane.editor, "x")
    assert window.commit_editors()
    assert window.session.plan.get(Section, section.id).body != section.body


def test_a_live_figure_follows_the_data_at_once(window: MainWindow) -> None:
    section = section_with(window, "total:2017")
    shown(window, section)
    editor = window.text.pane.editor
    assert editor.value("total:2017") == "64,94"
    node = next(n for n in window.session.plan.walk() if n.code == "1.2")
    changes = scores.set_points(window.session.plan, node.id, Y2017, 1000)
    assert window.session.attempt(Label("x"), lambda: changes)
    assert editor.value("total:2017") == "65,94"


def test_a_figure_is_put_in_as_a_field_and_deleted_as_one_letter(window: MainWindow) -> None:
    section = section_with(window, "total:2017")
    shown(window, section)
    editor = window.text.pane.editor
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    editor.insert_field("count:tasks")
    assert window.commit_editors()
    assert window.session.plan.get(Section, section.id).body == "{{count:tasks}}" + section.body
    QTest.keyClick(editor, Key.Key_Backspace)
    assert window.commit_editors()
    assert window.session.plan.get(Section, section.id).body == section.body


def test_a_table_is_put_in_below_the_line(window: MainWindow) -> None:
    section = section_with(window, "total:2017")
    shown(window, section)
    editor = window.text.pane.editor
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    editor.insert_table("lost-points")
    assert window.commit_editors()
    lines = window.session.plan.get(Section, section.id).body.split("\n")
    assert lines[1] == "{{table:lost-points}}"
    assert [lines[0], *lines[2:]] == section.body.split("\n")


def test_the_pages_are_shown_and_follow(window: MainWindow, qtbot: QtBot) -> None:
    preview = window.text.pane.preview
    qtbot.waitUntil(lambda: preview.document.pageCount() > 5, timeout=15_000)
    text = "".join(preview.document.getAllText(i).text() for i in range(3))
    assert "64,94" in text and "KẾ HOẠCH" in text
    preview.finish()


def test_the_preview_goes_to_a_section_whose_title_holds_a_figure(window: MainWindow, qtbot: QtBot) -> None:
    pane, session = window.text.pane, window.session
    last = session.plan.sections(None)[-1]
    title = "Tổ chức thực hiện {{goal_year}}"
    session.attempt(Label("x"), lambda: sections.set_text(session.plan, last.id, "title", title))
    preview = pane.preview
    qtbot.waitUntil(lambda: preview.document.pageCount() > 5 and preview._job is None, timeout=15_000)
    qtbot.waitUntil(lambda: not preview._stale and not preview._pause.isActive(), timeout=15_000)
    preview.view.pageNavigator().jump(0, QPointF(), 0)
    preview.go_to_section(last.id)
    assert preview.view.pageNavigator().currentPage() > 2
    preview.finish()


def test_sections_are_added_moved_and_deleted(window: MainWindow) -> None:
    pane, plan = window.text.pane, window.session.plan
    pane.show_section(plan.sections(None)[-1].id)
    pane.add_section()
    assert [s.label for s in plan.sections(None)][-1] == "VI."
    pane.add_subsection()
    assert plan.sections(plan.sections(None)[-1].id)[0].label == "1."
    pane.show_section(plan.sections(None)[-1].id)
    window.messages.answers = [True]  # type: ignore[attr-defined]
    pane.delete_section()
    assert [s.label for s in plan.sections(None)] == ["I.", "II.", "III.", "IV.", "V."]
    assert window.session.document.undo() is not None  # type: ignore[union-attr]
    assert len(plan.sections(None)) == 6


def test_a_wrong_count_is_found_and_replaced_by_a_live_figure(window: MainWindow) -> None:
    window.findings_model.refresh()
    wrong = [f for f in window.findings_model.findings if f.code == "COUNT_DISAGREES"]
    assert {(f.details["text"], f.details["should"]) for f in wrong} == {("11", "13"), ("28", "26"), ("50", "49")}
    eleven = next(f for f in wrong if f.details["text"] == "11")
    window.jumps.jump_to(eleven)
    assert window.text.is_shown and window.text.pane.current_id() == eleven.row
    window.fixes.fix(eleven)
    assert "{{at_max:2017}} tiêu chí" in window.session.plan.get(Section, str(eleven.row)).body
    assert "11" not in {f.details.get("text") for f in window.findings_model.findings if f.code == "COUNT_DISAGREES"}


def test_drafts_are_compared_and_only_the_ticked_are_taken(window: MainWindow) -> None:
    before = window.session.plan.copy()
    seen: list[list[str]] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, DraftDialog)
        seen.append(dialog.chosen())
        dialog.list.item(0).setCheckState(dialog.list.item(0).checkState().Checked)
        seen.append(dialog.chosen())
        dialog.accept()

    QTimer.singleShot(300, answer)
    window.text.draft()
    assert len(seen[1]) == len(seen[0]) + 1
    replaced = [s for s in window.session.plan.walk_sections() if before.find(Section, s.id) not in (None, s)]
    assert len(replaced) == 1 and "{{" in replaced[0].body


def test_bases_recipients_and_signature_are_changed_as_one_step(window: MainWindow) -> None:
    plan = window.session.plan

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, Signing)
        dialog.bases.setPlainText("Căn cứ A\nCăn cứ B")
        dialog.recipients.appendPlainText("Sở Nội vụ mới")
        dialog.position.setPlainText("TRƯỞNG BAN")
        box = dialog.findChild(QDialogButtonBox)
        assert box is not None
        box.button(QDialogButtonBox.StandardButton.Ok).click()

    QTimer.singleShot(300, answer)
    window.text.edit_signing()
    assert [b.text for b in plan.listed(Basis)] == ["Căn cứ A", "Căn cứ B"]
    assert plan.listed(Recipient)[-1].text == "Sở Nội vụ mới"
    assert plan.info.signer_position == "TRƯỞNG BAN"
    assert len(window.session.document.history.steps) == 1  # type: ignore[union-attr]


def test_details_and_shortcomings_of_a_criterion_are_entered(window: MainWindow) -> None:
    press_in(window, Key.Key_F8)
    pane, plan = window.details, window.session.plan
    node = next(n for n in plan.walk() if n.code == "3.1")
    window.criteria.tree.select_cell(window.criteria_model.index_of(node.id, 1))
    pane.evidence.setFocus()
    pane.evidence.clear()
    QTest.keyClicks(pane.evidence, "Bao cao so 1")
    QTest.keyClick(pane.evidence, Key.Key_Return)
    assert plan.get(type(node), node.id).evidence == "Bao cao so 1"
    count = len(plan.shortcomings_of(node.id))
    pane.add_shortcoming()
    row = pane.model.rowCount() - 1
    assert pane.model.setData(pane.model.index(row, 0), "Nộp chậm")
    assert pane.model.setData(pane.model.index(row, 1), "0,5")
    assert pane.model.setData(pane.model.index(row, 2), "kh")
    made = plan.shortcomings_of(node.id)[-1]
    assert (len(plan.shortcomings_of(node.id)), made.text, made.points_lost, made.cause_kind) == (
        count + 1, "Nộp chậm", 500, "objective",
    )  # fmt: skip
    assert not pane.model.setData(pane.model.index(row, 2), "z")


def test_commands_of_the_tables_change_no_unseen_row_from_the_text(window: MainWindow) -> None:
    plan, before = window.session.plan, window.session.plan.copy()
    pane = window.text.pane
    pane.show_section(plan.sections(None)[1].id)
    QApplication.clipboard().setText("9\t9")
    for name in ("cut", "paste", "clear", "duplicate", "not_applicable", "add_task"):
        window.actions_.by_name[name].trigger()
    assert plan.same_content(before)
    press_in(window, Key.Key_Up, ALT | SHIFT)
    first, second = before.sections(None)[:2]
    assert [s.id for s in plan.sections(None)][:2] == [second.id, first.id]
    assert [s.label for s in plan.sections(None)][:2] == ["I.", "II."], "numbers follow the structure"
    assert [c.id for c in plan.walk()] == [c.id for c in before.walk()]


def test_a_text_of_the_details_is_not_carried_to_the_next_row(window: MainWindow) -> None:
    press_in(window, Key.Key_F8)
    plan, pane, model = window.session.plan, window.details, window.criteria_model
    first, second = (next(n for n in plan.walk() if n.code == code) for code in ("3.1", "3.2"))
    window.criteria.tree.select_cell(model.index_of(first.id, 1))
    pane.evidence.setFocus()
    QTest.keyClicks(pane.evidence, "abc")
    window.criteria.tree.select_cell(model.index_of(second.id, 1))
    QTest.mouseClick(window.tasks.caption, Qt.MouseButton.LeftButton)
    assert plan.get(type(first), first.id).evidence == "abc"
    assert plan.get(type(first), second.id).evidence == "" == pane.evidence.text()


def test_cells_of_shortcomings_are_cleared_as_one_step(window: MainWindow) -> None:
    press_in(window, Key.Key_F8)
    plan, pane = window.session.plan, window.details
    node = next(n for n in plan.walk() if len(plan.shortcomings_of(n.id)) == 1)
    window.criteria.tree.select_cell(window.criteria_model.index_of(node.id, 1))
    pane.table.selectAll()
    steps = len(window.session.document.history.steps)  # type: ignore[union-attr]
    pane.table.clear_cells()
    assert plan.shortcomings_of(node.id)[0].text == plan.shortcomings_of(node.id)[0].cause == ""
    assert len(window.session.document.history.steps) == steps + 1  # type: ignore[union-attr]


def test_typed_numbers_become_live_figures_as_one_step(window: MainWindow, messages: FakeMessages) -> None:
    section = section_with(window, "total:2017")
    document = window.session.document
    assert document is not None
    action = window.actions_.by_name["live_figures"]
    action.trigger()
    assert "Không có số gõ tay nào" in messages.remarks[-1] and document.history.done == 0
    window.flows.show(Document.new(typed_by_hand(window.session.plan)))
    document = window.session.document
    assert document is not None
    action.trigger()  # the question is answered with no
    assert "64,94" in messages.last("confirm")
    assert "64,94" in window.session.plan.get(Section, section.id).body
    messages.answers = [True]
    action.trigger()
    body = window.session.plan.get(Section, section.id).body
    assert "total:2017" in body and "64,94" not in body
    assert document.history.done == 1
    press_in(window, Key.Key_Z, CTRL)
    assert "64,94" in window.session.plan.get(Section, section.id).body


@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_kind_of_live_figure_has_a_name_of_its_own(window: MainWindow, language: str) -> None:
    plan = window.session.plan
    wording.install(language)
    instead = {"unit": plan.units()[0].id, "criterion": plan.children(None)[0].id}
    fields = [":".join([k.name, *(instead.get(a, "2017") for a in k.arguments)]) for k in FIELDS if k.name != "count"]
    fields += [f"count:{what}" for what in COUNTS]
    names = {field: field_names.name(field, plan) for field in fields}
    for field, name in names.items():
        assert name != field and not set(name) & set(":_{}…"), (field, name)
    assert len(set(names.values())) == len(fields), "no two the same"
    assert plan.units()[0].name in names[f"unit_tasks:{instead['unit']}"]


def test_the_menu_of_live_figures_fits_the_screen_and_names_no_ids(window: MainWindow) -> None:
    shown(window, section_with(window, "total:2017"))
    plan, menu = window.session.plan, window.text.pane.insert.menu()
    menu.aboutToShow.emit()
    assert menu.sizeHint().height() < window.screen().availableSize().height()
    entries = every_entry(menu)
    assert f"Số nhiệm vụ của {plan.units()[0].name}: 11" in [action.text() for action in entries]
    assert not [a.text() for a in entries if any(u.id in a.text() for u in plan.units()) or "_" in a.text()]
    body = window.text.pane.editor.toPlainText()
    next(a for a in entries if a.text() == "Năm gốc: 2017").trigger()
    assert window.text.pane.editor.toPlainText() != body


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


def test_no_page_of_the_plan_before_is_shown_for_another(window: MainWindow, qtbot: QtBot) -> None:
    preview = window.text.pane.preview
    qtbot.waitUntil(lambda: preview.document.pageCount() > 5, timeout=15_000)
    window.flows.show(Document.new(samples.sample_plan("so-noi-vu-2019")))
    window.text.show_text()
    assert preview.document.pageCount() == 0
    assert preview.note.isVisible() and preview.note.text() == "Đang dựng trang…"
    qtbot.waitUntil(lambda: preview._job is not None, timeout=5_000)  # now pages of this plan are being made …
    window.flows.show(Document.new(samples.sample_plan("ba-dinh-2022")))
    window.text.show_text()
    job = preview._job
    assert job is not None and job.wait(15_000)
    QApplication.processEvents()  # … and come when another plan is open
    assert preview.document.pageCount() == 0 and preview.note.isVisible()
    qtbot.waitUntil(lambda: preview.document.pageCount() > 0, timeout=15_000)
    assert not preview.note.isVisible()
    text = "".join(preview.document.getAllText(i).text() for i in range(2)).upper()
    assert "BA ĐÌNH" in text
    preview.finish()
