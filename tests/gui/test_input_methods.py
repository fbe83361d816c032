"""Vietnamese typed through Unikey (Backspace and a letter, or a commit alone) and IBus (pre-edit)
arrives whole, and is not lost by anything that takes the officer elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from parplanner.domain import quick
from parplanner.domain.edits import cells
from parplanner.domain.rows import Criterion, Unit
from parplanner.gui.dialogs.units import UnitDesk
from parplanner.gui.grids.kit.editors import LineEditor, LinesEditor
from parplanner.gui.grids.kit.grid import GridGestures
from parplanner.gui.widgets.messages import CANCEL
from tests.gui.driving import CTRL, Driver, FakeMessages, Key, Meeting

LEFT = Qt.MouseButton.LeftButton


def send(composing: str, commit: str = "") -> None:
    """Input methods talk to the widget with the focus, whatever list of names is open beside it."""
    event = QInputMethodEvent(composing, [])
    event.setCommitString(commit)
    QApplication.sendEvent(QApplication.focusWidget(), event)


def unikey(driver: Driver, keys: str) -> None:
    """Unikey on Windows takes letters back and sends others: ``<`` is its Backspace."""
    for key in keys:
        if key == "<":
            driver.press(Key.Key_Backspace)
        else:
            driver.type(key)


def committed(driver: Driver, words: list[str]) -> None:
    """An input method that shows nothing before it commits."""
    for word in words:
        send("", word)


def ibus(driver: Driver, *stages: str) -> None:
    """IBus shows each stage of a word, then commits the last."""
    for stage in stages:
        send(stage)
    send("", stages[-1])


WAYS: dict[str, Callable[[Driver], None]] = {
    "unikey": lambda d: unikey(d, "va<ăn pho<òng"),
    "commit only": lambda d: committed(d, ["v", "ă", "n ", "phòng"]),
    "ibus": lambda d: (
        ibus(d, "v", "va", "vă", "văn"),
        ibus(d, " "),
        ibus(d, "p", "ph", "pho", "phò", "phòng"),
    )[0],
}
CELLS = ["one line", "many lines", "unit", "units", "deadline", "status"]


def open_cell(driver: Driver, kind: str) -> Callable[[], str]:
    """Put the cursor on a cell of a kind; returns how to read it."""
    if kind == "one line":
        driver.go("1.2", "title")
        row_id = driver.row("1.2").id
        return lambda: driver.plan.get(Criterion, row_id).title
    key = {"many lines": "requirement", "unit": "lead", "units": "coop"}.get(kind, kind)
    driver.go_task(0, key)
    task_id = str(driver.task_list.id_at(driver.task_at(0, key)))
    return lambda: cells.cell_text(driver.plan, "tasks", task_id, key)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("kind", CELLS)
def test_a_word_typed_over_a_cell_arrives_whole(driver: Driver, kind: str, way: str) -> None:
    value = open_cell(driver, kind)
    WAYS[way](driver)
    assert driver.editor().value() == "văn phòng"
    driver.press(Key.Key_Return)
    if driver.is_editing():  # a list of names was open: the first Enter took nothing from it
        driver.press(Key.Key_Return)
    assert value() in ("văn phòng", "Văn phòng")  # a unit there is already keeps its spelling


@pytest.mark.parametrize("kind", CELLS)
def test_a_composition_opens_the_editor_and_escape_forgets_it(driver: Driver, kind: str) -> None:
    value = open_cell(driver, kind)
    before = value()
    grid = driver.focus()
    assert isinstance(grid, GridGestures)
    for stage in ("v", "vă"):
        driver.compose(stage)
        (editor,) = [
            e
            for e in grid.viewport().findChildren(QWidget)
            if isinstance(e, LineEditor | LinesEditor)
        ]
        assert editor.isVisible()
        assert editor.value() == stage
    driver.compose("")  # Esc, to an input method
    for _ in range(3):
        if driver.is_editing():
            driver.press(Key.Key_Escape)
    assert value() == before
    assert driver.steps() == 0


def test_a_composition_that_is_taken_back_leaves_nothing(driver: Driver) -> None:
    driver.go("1.2", "title")
    driver.press(Key.Key_F2)
    before = driver.editor().value()
    driver.compose("x")
    driver.compose("")
    assert driver.editor().value() == before
    driver.press(Key.Key_Return)
    assert driver.steps() == 0


def test_no_letter_is_completed_within_the_line(driver: Driver) -> None:
    """A completion put behind the cursor would be swallowed into what Unikey takes back."""
    driver.go_task(0, "lead")
    for letter in "Van":
        driver.type(letter)
        assert driver.editor().value() == "Van"[: len(driver.editor().value())]
    editor = driver.editor()
    assert isinstance(editor, LineEditor)
    assert not editor.hasSelectedText()
    assert editor.value() == "Van"
    driver.press(Key.Key_Escape)
    driver.press(Key.Key_Escape)


def test_digits_and_a_comma_through_an_input_method_are_points(driver: Driver) -> None:
    driver.go("1.2", "max")
    committed(driver, ["0", ",", "5"])
    assert driver.editor().value() == "0,5"
    driver.press(Key.Key_Escape)


# -- going elsewhere -------------------------------------------------------------------------------


def leave(driver: Driver, messages: FakeMessages, tmp_path: Path, way: str) -> None:
    """Everything that takes one away from a cell."""
    if way == "save":
        messages.answers = [tmp_path / "a.db"]
        driver.press(Key.Key_S, CTRL)
    elif way == "close":
        messages.answers = [CANCEL]
        driver.ask_to_close()
    elif way == "text page":
        driver.press(Key.Key_2, CTRL)
    elif way == "click":
        driver.click(driver.tree, driver.at("1.5", "title"))
    elif way == "find":
        driver.press(Key.Key_F, CTRL)
    elif way == "replace":
        driver.press(Key.Key_H, CTRL)
    elif way == "pane":
        driver.press(Key.Key_F6)
    elif way == "quick filter":
        driver.filters.click(quick.LOST)
    elif way == "sort":
        header = driver.tree.header()
        from tests.gui.test_filters import middle

        QTest.mouseClick(header.viewport(), LEFT, pos=middle(header, 1))  # type: ignore[arg-type]
    elif way == "follow":
        QTest.mouseClick(driver.task_list.follow, LEFT)
    else:
        driver.press(Key.Key_Tab)


WAYS_OUT = [
    "save",
    "close",
    "text page",
    "click",
    "find",
    "replace",
    "pane",
    "quick filter",
    "sort",
    "follow",
    "tab",
]


@pytest.mark.parametrize("way", WAYS_OUT)
@pytest.mark.parametrize("kind", ["one line", "many lines", "unit", "units"])
def test_a_composition_is_not_lost(
    driver: Driver, messages: FakeMessages, tmp_path: Path, kind: str, way: str
) -> None:
    value = open_cell(driver, kind)
    driver.type("To ")
    driver.compose("mới")
    leave(driver, messages, tmp_path, way)
    if (kind, way) == ("one line", "follow"):  # of another table: the typing just goes on
        driver.press(Key.Key_Return)
    assert value() == "To mới"
    assert not driver.is_editing()


@pytest.mark.parametrize("way", ["quick filter", "follow", "click"])
@pytest.mark.parametrize("table", ["tasks", "shortcomings", "points"])
def test_a_refused_text_survives_choosing_other_rows(
    driver: Driver, messages: FakeMessages, tmp_path: Path, table: str, way: str
) -> None:
    driver.go("1.2", "title")
    if table == "tasks":
        driver.tasks.select_cell(driver.task_at(0, "criterion"))
        bad, good = "77.7", "1.3"
    elif table == "points":
        driver.scores.select_cell(driver.scores.model().index(1, 1))
        bad, good = "9", "0,5"
    else:
        driver.press(Key.Key_F8)
        QTest.mouseClick(driver.details.add, LEFT)
        driver.details.table.select_cell(driver.details.shortcomings.model.index(0, 1))
        bad, good = "abc", "0,5"
    steps = driver.steps()
    driver.type(bad)
    leave(driver, messages, tmp_path, way)
    QApplication.processEvents()
    assert driver.editor().value() == bad
    assert driver.steps() == steps
    assert driver.status or (way == "follow" and table != "tasks")
    driver.press(Key.Key_A, CTRL)
    driver.enter(good)
    assert not driver.is_editing()
    assert driver.steps() == steps + 1


@pytest.mark.parametrize("field", ["agency", "evidence", "basis"])
@pytest.mark.parametrize("way", ["save", "close", "click", "text page", "find", "quick filter"])
def test_the_fields_of_the_details_lose_nothing_either(
    driver: Driver, messages: FakeMessages, tmp_path: Path, field: str, way: str
) -> None:
    driver.go("1.2", "title")
    row_id = driver.row("1.2").id
    driver.press(Key.Key_F8)
    line = driver.details.field(field)
    assert isinstance(line, QLineEdit)
    if field == "basis":  # grey as long as the row is no special case
        driver.details.special.click()
    line.setFocus()
    driver.type("So ")
    driver.compose("Nội vụ")
    driver.composed("Nội vụ")
    leave(driver, messages, tmp_path, way)
    name = {"agency": "scoring_agency", "evidence": "evidence", "basis": "special_basis"}[field]
    assert getattr(driver.plan.get(Criterion, row_id), name) == "So Nội vụ"


def test_a_composition_in_the_unit_desk_is_stored_when_it_closes(driver: Driver) -> None:
    first = driver.plan.units()[0].id

    def deal(desk: UnitDesk) -> None:
        desk.table.setFocus()
        desk.table.select_cell(desk.model.index(0, 0))
        QApplication.sendEvent(desk.table, QInputMethodEvent("t", []))
        editor = desk.table.viewport().findChild(LineEditor)
        assert isinstance(editor, QWidget)
        QApplication.sendEvent(editor, QInputMethodEvent("tổ", []))
        desk.reject()

    meeting = Meeting(UnitDesk, deal)
    driver.press(Key.Key_U, CTRL)
    meeting.check()
    assert driver.plan.get(Unit, first).name == "tổ"
