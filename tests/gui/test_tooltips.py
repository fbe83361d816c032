"""A tooltip shows a colleague's text letter by letter, wrapped and
in bounds; every one of them goes one way."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from html import escape
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QEvent, QModelIndex, QPoint
from PySide6.QtGui import QAction, QHelpEvent, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QMenu, QToolTip
from pytestqt.qtbot import QtBot

import parplanner.gui
from parplanner.domain.edits import criteria, details, plan_info, scores, tasks
from parplanner.domain.edits.draft import Draft
from parplanner.domain.plan import Plan
from parplanner.domain.rows import RESULT, Shortcoming, Task
from parplanner.gui.look import tooltips
from parplanner.gui.look.eliding import ElidingLabel
from parplanner.gui.look.tooltips import LINES, WIDTH, plain
from parplanner.gui.workspaces.text.live_figures import LiveFigures
from tests.gui.driving import Driver
from tests.plans import new_ids

GUI = Path(parplanner.gui.__file__).parent
PICTURE = '<img src="file:///tmp/khong-co/x.png">'
TABLES = "<table><tr><td>" * 50
NAMES = [
    PICTURE,
    TABLES,
    "<b>đậm</b> & R&D",
    "&lt;b> &amp; &File",
    "<!DOCTYPE html> x",
    '<?xml version="1.0"?><p>x',
]
SAFE_TAGS = ('<p style="white-space:pre">', "</p>", "<br>")


def is_plain(tip: str) -> bool:
    """Whether Qt shows no markup of anybody's but that of ``plain``."""
    if not Qt.mightBeRichText(tip):
        return True
    for tag in SAFE_TAGS:
        tip = tip.replace(tag, "")
    return "<" not in tip


@pytest.mark.parametrize("name", NAMES)
def test_markup_is_shown_as_letters(name: str) -> None:
    for text in (name, f"Đơn vị {name}", f"\n{name}", f"{name}\n{name}"):
        assert is_plain(plain(text))


def test_ordinary_text_stays_as_it_is_for_screen_readers() -> None:
    for text in ("", "Một chú thích", "Tỷ lệ > 5 & R&D\ndòng hai", ">1, <=0,5"):
        assert plain(text) == text


def test_letters_are_not_lost_in_the_markup() -> None:
    assert escape(PICTURE) in plain(PICTURE)


def test_long_texts_are_wrapped_and_cut() -> None:
    words = "một hai ba " * 30
    lines = plain(words).split("\n")
    assert max(map(len, lines)) <= WIDTH
    assert " ".join(lines) == words.strip()
    endless = plain("x" * 1_000_000)
    assert len(endless.split("\n")) == LINES
    assert len(endless) < WIDTH * LINES + LINES + 10
    assert endless.endswith("…")
    many = plain("\n".join("dòng" for _ in range(100)))
    assert len(many.split("\n")) == LINES


def hostile_plan(name: str) -> Plan:
    """A plan full of a name, wherever a tooltip could show it."""
    draft, new_id = Draft(Plan()), new_ids()
    long = f"{name} một tên dài hơn bốn mươi chữ cái để có chú thích"
    draft.do(plan_info.set_agency(draft.plan, name=long))
    draft.do(plan_info.set_info(draft.plan, title=long, number=name[:60], base_year=2025))
    draft.do(scores.add_column(draft.plan, 2025, RESULT))
    for _ in range(2):
        draft.do(
            criteria.add(draft.plan, new_id, None, title=long, code=name[:40], max_points=1_000)
        )
    node = draft.plan.children(None)[0]
    draft.do(criteria.add(draft.plan, new_id, node.id, title=long, max_points=2_000))
    draft.do(
        details.add(draft.plan, new_id, Shortcoming, criterion_id=node.id, text=long, cause=long)
    )
    draft.do(tasks.add(draft.plan, new_id, node.id))
    task = next(draft.plan.all(Task))
    for field in ("content", "requirement", "deadline", "product", "status"):
        draft.do(tasks.set_text(draft.plan, task.id, field, long))
    for unit in (f"{name} một", f"{name} hai"):
        draft.do(tasks.set_lead(draft.plan, new_id, task.id, unit))
    draft.do(tasks.set_coop(draft.plan, new_id, task.id, f"{long} ba".replace(";", ",")))
    return draft.plan


def columns(model: QAbstractItemModel, parent: QModelIndex) -> int:
    return 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)


def model_tips(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    """The tooltips of every cell below an index."""
    for row in range(model.rowCount(parent)):
        for column in range(columns(model, parent)):
            yield str(model.index(row, column, parent).data(Qt.ItemDataRole.ToolTipRole) or "")
        yield from model_tips(model, model.index(row, 0, parent))


def header_tips(model: QAbstractItemModel) -> Iterator[str]:
    for section in range(columns(model, QModelIndex())):
        yield str(
            model.headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole) or ""
        )


def every_tip() -> list[str]:
    """What any place of any window would say when pointed at."""
    tips: list[str] = []
    for widget in QApplication.allWidgets():
        tips.append(widget.toolTip())
        tips += [action.toolTip() for action in widget.findChildren(QAction)]
        shown = widget.model() if isinstance(widget, QAbstractItemView | QComboBox) else None
        if shown is not None:
            tips += [*model_tips(shown, QModelIndex()), *header_tips(shown)]
    return [tip for tip in tips if tip]


@pytest.mark.parametrize("name", NAMES)
def test_no_tooltip_of_the_window_is_a_colleagues_markup(
    open_plan: Callable[[Plan], Driver], name: str
) -> None:
    driver = open_plan(hostile_plan(name))
    driver.findings.check()
    driver.task_list.show_all()
    driver.frame.resize(500, 400)  # captions are cut, and told in full by their tooltip
    tips = every_tip()
    letters = name[:10]
    assert any(letters in tip or escape(letters) in tip for tip in tips), (
        "the plan's names were not looked at"
    )
    assert [tip for tip in tips if not is_plain(tip)] == []


def test_pointing_at_the_units_of_the_filter_shows_their_letters(
    open_plan: Callable[[Plan], Driver],
) -> None:
    driver = open_plan(hostile_plan(PICTURE))
    units = driver.filters.unit
    view = units.view()
    units.showPopup()
    place: QPoint = view.visualRect(units.model().index(1, 0)).center()
    QApplication.sendEvent(
        view.viewport(), QHelpEvent(QEvent.Type.ToolTip, place, view.viewport().mapToGlobal(place))
    )
    assert QToolTip.text().startswith(SAFE_TAGS[0])
    assert escape(PICTURE) in QToolTip.text()
    units.hidePopup()
    QToolTip.hideText()


def calls(source: Path) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse(source.read_text("utf-8"))):
        if isinstance(node, ast.Call):
            yield node


def _name(function: ast.expr) -> str:
    return ast.unparse(function).rsplit(".", 1)[-1]


@pytest.mark.parametrize("name", NAMES)
def test_a_label_without_room_shows_the_letters_of_its_text(name: str, qtbot: QtBot) -> None:
    label = ElidingLabel()
    qtbot.addWidget(label)
    label.setText(name * 5)
    label.resize(40, 20)
    label.show()
    assert label.toolTip()
    assert is_plain(label.toolTip())


@pytest.mark.parametrize("name", NAMES)
def test_the_tip_of_a_widget_and_one_shown_at_once_are_letters(
    name: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _place, text, _beside: shown.append(text))
    label = ElidingLabel()
    qtbot.addWidget(label)
    tooltips.set_tip(label, name)
    tooltips.show_tip(QPoint(), name, label)
    assert shown == [label.toolTip()]
    assert is_plain(shown[0])


def test_no_other_place_of_the_program_makes_a_tooltip() -> None:
    """Whoever adds one uses ``set_tip``, ``show_tip`` or ``plain``."""
    found: list[str] = []
    for source in GUI.rglob("*.py"):
        if source == Path(tooltips.__file__):
            continue
        for call in calls(source):
            raw = _name(call.func) == "setToolTip" or ast.unparse(call.func) == "QToolTip.showText"
            role = any("ToolTipRole" in ast.unparse(argument) for argument in call.args)
            stored = _name(call.func) in ("setData", "setItemData") and role
            if raw or (stored and "plain(" not in ast.unparse(call)):
                found.append(f"{source.relative_to(GUI)}:{call.lineno} {ast.unparse(call)[:80]}")
    assert found == []


def test_menus_show_an_ampersand(open_plan: Callable[[Plan], Driver]) -> None:
    driver = open_plan(hostile_plan("R&D"))
    menu = QMenu(driver.frame)
    LiveFigures(driver.session, lambda _field: None, lambda _table: None).fill(menu)
    names = [action.text() for action in menu.actions()]
    assert any("R&&D" in name for name in names)
    assert not any("R&D" in name.replace("&&", "") for name in names)
