"""A colleague's text is shown letter by letter: no markup, no picture,
no mnemonic, no file is ever fetched for it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QTextEdit, QToolTip

from parplanner.document.document import Document
from parplanner.domain.edits import criteria, plan_info, tasks
from parplanner.domain.edits.draft import Draft
from parplanner.domain.plan import Plan
from parplanner.gui.dialogs.units import UnitDesk
from parplanner.gui.widgets.messages import Messages
from tests.gui.driving import Driver, Key, Meeting
from tests.plans import new_ids

PICTURE = '<img src="file:///tmp/khong-co/x.png" width="900">'
TEXTS = [
    PICTURE + " một tên dài hơn bốn mươi chữ cái để có chú thích hiện lên khi rê chuột",
    "<b>đậm</b> & <script>alert(1)</script> một tên dài hơn bốn mươi chữ cái để có chú thích",
    "R&D &amp; &File &&",
    "<!-- --> </p></td> {detail} {0} %s %1 [*]",
]


def hostile_plan(text: str) -> Plan:
    """A plan that says ``text`` wherever a plan can say something."""
    draft, new_id = Draft(Plan()), new_ids()
    draft.do(plan_info.set_agency(draft.plan, name=text))
    draft.do(plan_info.set_info(draft.plan, title=text, number=text, base_year=2025))
    draft.do(criteria.add(draft.plan, new_id, None, title=text, code=text, max_points=1_000))
    draft.do(criteria.add(draft.plan, new_id, None, title=text, code="", max_points=1_000))
    node = draft.plan.children(None)[0]
    draft.do(tasks.add(draft.plan, new_id, node.id))
    task = draft.plan.tasks_of(node.id)[0]
    for field in ("content", "requirement", "deadline", "product"):
        draft.do(tasks.set_text(draft.plan, task.id, field, text))
    for name in (f"Phòng {text}", f"PHÒNG {text}"):
        draft.do(tasks.set_lead(draft.plan, new_id, task.id, name))
    draft.do(tasks.set_coop(draft.plan, new_id, task.id, f"Tổ {text}".replace(";", ",")))
    return draft.plan


@pytest.mark.parametrize("text", TEXTS)
def test_hostile_text_is_shown_letter_by_letter(
    open_plan: Callable[[Plan], Driver], text: str
) -> None:
    driver = open_plan(hostile_plan(text))
    node = driver.plan.children(None)[0]
    assert driver.index_of(node.id, "title").data() == text
    assert driver.task_at(0, "content").data() == text
    assert text in driver.points.title.text()
    driver.findings.check()
    for label in driver.frame.findChildren(QLabel):
        if text in label.text():
            assert label.textFormat() == Qt.TextFormat.PlainText
    desk = UnitDesk(driver.frame, driver.session)
    assert any(text in str(desk.model.index(r, 0).data()) for r in range(desk.model.rowCount()))
    driver.frame.grab()
    desk.grab()


@pytest.mark.parametrize("text", TEXTS[:2])
def test_tooltips_show_the_letters(open_plan: Callable[[Plan], Driver], text: str) -> None:
    from html import escape

    driver = open_plan(hostile_plan(text))
    node = driver.plan.children(None)[0]
    for index in (driver.index_of(node.id, "title"), driver.task_at(0, "requirement")):
        tip = str(index.data(Qt.ItemDataRole.ToolTipRole))
        assert escape(text) in tip.replace("<br>", " ")
        assert "<img" not in tip
        assert "<script" not in tip
    index = driver.index_of(node.id, "title")
    place = driver.tree.visualRect(index).center()
    help_event = QHelpEvent(QEvent.Type.ToolTip, place, driver.tree.viewport().mapToGlobal(place))
    QApplication.sendEvent(driver.tree.viewport(), help_event)
    assert "<img" not in QToolTip.text()
    QToolTip.hideText()


def test_undo_names_hostile_text_without_mnemonics(open_plan: Callable[[Plan], Driver]) -> None:
    driver = open_plan(hostile_plan("R&D"))
    node = driver.plan.children(None)[0]
    driver.tree.select_cell(driver.index_of(node.id, "title"))
    driver.enter("x")
    action = driver.action("undo")
    assert "R&&D" in action.text()
    assert "&R" not in action.text().replace("&&", "").replace(action.text()[:1], "", 1)
    driver.undo()
    assert "R&D" in driver.status


def test_a_hostile_refusal_is_plain_in_status_bar_and_tooltip(
    open_plan: Callable[[Plan], Driver],
) -> None:
    driver = open_plan(hostile_plan("x"))
    driver.task_list.show_all()
    driver.tasks.select_cell(driver.task_at(0, "criterion"))
    driver.enter("<img src=x>")
    assert "<img src=x>" in driver.status
    assert "&lt;img" in QToolTip.text()
    driver.press(Key.Key_Escape)
    QToolTip.hideText()


@pytest.mark.parametrize("name", ["<b>kế hoạch</b> & [*].db", "R&D.db"])
def test_a_hostile_file_name_is_a_name(empty: Driver, tmp_path: Path, name: str) -> None:
    document = Document.new(hostile_plan("x"))
    safe = name.replace("/", "∕")
    document.save(tmp_path / safe)
    document.close()
    assert empty.open(tmp_path / safe)
    shown = empty.frame.windowHandle().title()
    assert safe in shown
    assert not empty.is_modified()
    empty.press(Key.Key_Return)
    assert empty.submenu("recent").actions()[0].text().endswith(safe.replace("&", "&&"))


@pytest.mark.parametrize("kind", ["warn", "tell", "confirm", "choose", "ask_save"])
def test_questions_are_plain_text(driver: Driver, kind: str) -> None:
    real = Messages()
    formats: list[Qt.TextFormat] = []

    def deal(box: QMessageBox) -> None:
        formats.append(box.textFormat())
        assert PICTURE in box.text()
        for label in box.findChildren(QLabel):
            if PICTURE in label.text():
                formats.append(label.textFormat())

    meeting = Meeting(QMessageBox, deal)
    calls: dict[str, Callable[[], object]] = {
        "warn": lambda: real.warn(driver.frame, "t", PICTURE),
        "tell": lambda: real.tell(driver.frame, "t", PICTURE),
        "confirm": lambda: real.confirm(driver.frame, "t", PICTURE, "Có"),
        "choose": lambda: real.choose(driver.frame, "t", PICTURE, ["a"]),
        "ask_save": lambda: real.ask_save(driver.frame, PICTURE),
    }
    answer = calls[kind]()
    meeting.check()
    assert set(formats) == {Qt.TextFormat.PlainText}
    assert answer in (None, False, "cancel")


def test_nothing_on_the_screen_is_rich_text(open_plan: Callable[[Plan], Driver]) -> None:
    """Only a rich text can ask for a picture: of all that is shown, only escaped tooltips are."""
    driver = open_plan(hostile_plan(TEXTS[0]))
    driver.findings.check()
    driver.task_list.show_all()
    findings = driver.findings
    lines = [findings.line(f).siblingAtColumn(2) for f in findings.shown()]
    tips = [str(line.data(Qt.ItemDataRole.ToolTipRole)) for line in lines]
    assert any("&lt;img" in tip for tip in tips)
    assert not any("<img" in tip for tip in tips)
    for view, index in (
        (driver.tree, driver.index_of(driver.plan.children(None)[0].id, "title")),
        (driver.tasks, driver.task_at(0, "requirement")),
        (driver.findings.table, lines[0]),
    ):
        place: QPoint = view.visualRect(index).center()
        tip = QHelpEvent(QEvent.Type.ToolTip, place, view.viewport().mapToGlobal(place))
        QApplication.sendEvent(view.viewport(), tip)
        assert "<img" not in QToolTip.text()
    QToolTip.hideText()
    holders = [w for w in QApplication.allWidgets() if isinstance(w, QLabel | QTextEdit)]
    rich = [w for w in holders if isinstance(w, QTextEdit) or "<img" in w.text()]
    assert [
        w for w in rich if isinstance(w, QTextEdit) or w.textFormat() != Qt.TextFormat.PlainText
    ] == []
