"""Driving the real window with keys and mouse, and answering its questions as scripted."""

from __future__ import annotations

import csv
import io
import warnings
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from parplanner.domain.plan import Plan
from parplanner.domain.rows import MAX_COLUMN, RESULT, TARGET, Criterion
from parplanner.gui.delegates.editors import LineEditor, LinesEditor
from parplanner.gui.dialogs.messages import CANCEL, Messages
from parplanner.gui.main_window import MainWindow
from parplanner.gui.models.tasks import KEYS
from parplanner.gui.views.grid import GridGestures, Index
from tests.plans import column_id

Key = Qt.Key
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
PLAIN = Qt.KeyboardModifier.NoModifier
Y2017, Y2018, Y2019 = column_id(2017, RESULT), column_id(2018, TARGET), column_id(2019, TARGET)
D = TypeVar("D", bound=QDialog)


class FakeMessages(Messages):
    """Answers from :attr:`answers` in turn (a default when none is left) and remembers every text."""

    def __init__(self) -> None:
        super().__init__()
        self.answers: list[object] = []
        self.asked: list[tuple[str, str]] = []
        self.remarks: list[str] = []
        self.previewed: list[tuple[str, str, str]] = []
        self.verb, self.surplus = "", 0
        self.filters = ""
        self.marked: dict[int, str] = {}
        self.said.connect(self.remarks.append)

    def _answer(self, kind: str, text: str, default: object) -> object:
        self.asked.append((kind, text))
        return self.answers.pop(0) if self.answers else default

    def warn(self, parent: QWidget | None, title: str, text: str) -> None:
        self.asked.append(("warn", text))

    def tell(self, parent: QWidget | None, title: str, text: str) -> None:
        self.asked.append(("tell", text))

    def confirm(self, parent: QWidget | None, title: str, text: str, yes: str, *, careful: bool = False) -> bool:
        return bool(self._answer("confirm", text, False))

    def preview_cells(
        self,
        parent: QWidget | None,
        verb: str,
        summary: str,
        lines: Sequence[tuple[str, str, str]],
        surplus: int = 0,
        fits: bool = True,
        refused: Mapping[int, str] | None = None,
    ) -> bool | None:
        self.previewed, self.verb, self.surplus, self.marked = list(lines), verb, surplus, dict(refused or {})
        answer = self._answer("paste", summary, False)
        assert answer is None or isinstance(answer, bool)
        return answer

    def choose(self, parent: QWidget | None, title: str, text: str, options: list[str]) -> int | None:
        answer = self._answer("choose", text + "\n" + "\n".join(options), None)
        assert answer is None or isinstance(answer, int)
        return answer

    def ask_save(self, parent: QWidget | None, name: str) -> str:
        return str(self._answer("ask_save", name, CANCEL))

    def open_file(self, parent: QWidget | None, title: str, folder: str, filters: str) -> Path | None:
        self.filters = filters
        answer = self._answer("open_file", title, None)
        assert answer is None or isinstance(answer, Path)
        return answer

    def save_file(self, parent: QWidget | None, title: str, start: str, filters: str) -> Path | None:
        answer = self._answer("save_file", start, None)
        assert answer is None or isinstance(answer, Path)
        return answer

    def last(self, kind: str) -> str:
        """The text of the last question or sentence of a kind."""
        return next(text for k, text in reversed(self.asked) if k == kind)


class Driver:
    """Hands and eyes of an officer before one window."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.tree = window.criteria.tree
        self.tasks = window.tasks.table
        self.scores = window.scores.table

    # -- looking ------------------------------------------------------------------------------------------------

    @property
    def plan(self) -> Plan:
        """The plan on the screen."""
        return self.window.session.plan

    @property
    def status(self) -> str:
        """The passing remark in the status bar."""
        return self.window.status.currentMessage()

    def steps(self) -> int:
        """How many steps Ctrl+Z could take back."""
        document = self.window.session.document
        assert document is not None
        return document.history.done

    def row(self, code: str) -> Criterion:
        """A criterion by its code."""
        return next(n for n in self.plan.walk() if n.code == code)

    def cell(self, code: str, key: str) -> str:
        """What the tree shows in a cell."""
        return str(self.at(code, key).data() or "")

    def total(self, key: str) -> str:
        """What the totals row shows."""
        model = self.window.criteria.totals.model()
        return str(model.index(0, self.window.criteria_model.column_of(key)).data())

    def at(self, code: str, key: str) -> Index:
        """The index of a cell of the tree."""
        return self.index_of(self.row(code).id, key)

    def index_of(self, row_id: str, key: str) -> Index:
        """The index of a cell of the tree by row id."""
        model = self.window.criteria_model
        return model.index_of(row_id, model.column_of(key))

    def where(self) -> tuple[str, str]:
        """(code, column key) of the tree's current cell."""
        index, model = self.tree.currentIndex(), self.window.criteria_model
        return self.plan.get(Criterion, str(model.id_at(index))).code, model.columns[index.column()].key

    def task_at(self, row: int, key: str) -> Index:
        """The index of a cell of the task table."""
        return self.window.task_model.index(row, KEYS.index(key))

    def task_where(self) -> tuple[int, str]:
        """(row, column key) of the task table's current cell."""
        index = self.tasks.currentIndex()
        return index.row(), KEYS[index.column()]

    def focus(self) -> QWidget:
        """The widget that hears the keys: an open popup, else the one with the focus."""
        active = QApplication.activeWindow()
        if active is None or not active.isVisible():  # offscreen nobody gives the window back its place after a dialog
            self.window.activateWindow()
            for _ in range(200):
                if QApplication.activeWindow() is self.window:
                    break
                QTest.qWait(5)
        widget = QApplication.activePopupWidget() or QApplication.focusWidget()
        assert widget is not None
        return widget

    def editor(self) -> LineEditor | LinesEditor:
        """The open cell editor."""
        widget = QApplication.focusWidget()
        assert isinstance(widget, LineEditor | LinesEditor), f"no editor has the focus but {widget}"
        return widget

    def is_editing(self) -> bool:
        """Whether a cell editor has the focus."""
        return isinstance(QApplication.focusWidget(), LineEditor | LinesEditor)

    # -- acting -------------------------------------------------------------------------------------------------

    def go(self, code: str, key: str) -> None:
        """Put the tree's cursor on a cell."""
        self.tree.select_cell(self.at(code, key))

    def go_task(self, row: int, key: str) -> None:
        """Put the task table's cursor on a cell of all tasks."""
        self.window.tasks.show_all()
        self.tasks.select_cell(self.task_at(row, key))

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
        """One key, to whatever has the focus."""
        QTest.keyClick(self.focus(), key, modifiers)

    def type(self, text: str) -> None:
        """Letter after letter, each to whatever has the focus then."""
        for letter in text:
            if letter.isascii():
                QTest.keyClicks(self.focus(), letter)
            else:  # QTest knows no key for it; a keyboard layout sends just this
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    QApplication.sendEvent(self.focus(), QKeyEvent(kind, 0, PLAIN, letter))

    def enter(self, text: str) -> None:
        """Type and press Enter."""
        self.type(text)
        self.press(Key.Key_Return)

    def undo(self) -> None:
        """Ctrl+Z."""
        self.press(Key.Key_Z, CTRL)

    def redo(self) -> None:
        """Ctrl+Y."""
        self.press(Key.Key_Y, CTRL)

    def select(self, view: GridGestures, first: Index, last: Index) -> None:
        """Click one cell and Shift+click another."""
        self.click(view, first)
        self.click(view, last, SHIFT)

    def click(self, view: GridGestures, index: Index, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
        """A left click into a cell."""
        view.scrollTo(index)
        place = view.visualRect(index).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifiers, place)

    def drag(self, ids: list[str], target: Index, offset: float) -> None:
        """Drop the rows over a cell; ``offset`` 0 is its upper edge, 0.5 its middle, 1 its lower edge."""
        tree = self.tree
        tree.selectionModel().clear()
        for row_id in ids:
            index = self.index_of(row_id, "title")
            tree.selectionModel().setCurrentIndex(index, tree.selectionModel().SelectionFlag.Select)
        tree.scrollTo(target)
        rect = tree.visualRect(target)
        place = QPoint(rect.center().x(), rect.top() + int(offset * (rect.height() - 1)))
        data = tree.model().mimeData(tree.selectionModel().selectedIndexes())
        drop_onto(tree, place, data)

    def compose(self, preedit: str) -> None:
        """What an input method shows before the letters are final."""
        QApplication.sendEvent(self.focus(), QInputMethodEvent(preedit, []))

    def composed(self, text: str) -> None:
        """What an input method commits."""
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(self.focus(), event)


def drop_onto(tree: GridGestures, place: QPoint, data: QMimeData) -> None:
    """The events of a drag inside one view: ``QDrag.exec`` cannot run without a screen, its events can.

    Qt works out the place between rows only for a drag it started itself, or in a view that takes any drag.
    """
    move, button = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
    mode = tree.dragDropMode()
    tree.setDragDropMode(tree.DragDropMode.DragDrop)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # the only way PySide6 6.12 offers
        tree.dragMoveEvent(QDragMoveEvent(place, move, data, button, PLAIN))
    tree.setDragDropMode(mode)
    drop = _OwnDrop(QPointF(place), move, data, button, PLAIN)
    drop.from_view = tree
    tree.dropEvent(drop)
    assert drop.dropAction() != move, "Qt would delete the rows that were moved"


class _OwnDrop(QDropEvent):
    """A drop whose source is the view itself, which Qt only knows during a real drag."""

    from_view: QWidget

    def source(self) -> QWidget:  # type: ignore[override]
        return self.from_view


def as_excel(rows: list[list[str]]) -> str:
    """What Excel puts on the clipboard: tabs, CRLF after every row, quotes where a cell has tab, quote or newline."""
    made = io.StringIO()
    csv.writer(made, "excel-tab").writerows(rows)
    return made.getvalue()


def press_in(window: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
    """One key, to whatever has the focus in a window."""
    QTest.keyClick(QApplication.activePopupWidget() or window.focusWidget() or window, key, modifiers)


def clipboard(text: str | None = None) -> str:
    """Set the clipboard's text (None: leave it) and return it."""
    board = QApplication.clipboard()
    if text is not None:
        board.setText(text)
    return board.text()


class Meeting:
    """Waits for a dialog to open, deals with it, and remembers that it did."""

    def __init__(self, kind: type[D], deal: Callable[[D], object]) -> None:
        self.kind, self.deal = kind, deal
        self.met = 0
        self.failure: Exception | None = None
        self._tries = 0
        QTimer.singleShot(0, self._look)

    def _look(self) -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, self.kind):
            self._tries += 1
            if self._tries < 500:
                QTimer.singleShot(10, self._look)
            return
        self.met += 1
        try:
            self.deal(dialog)
        except Exception as failure:
            self.failure = failure
        if dialog.isVisible():
            dialog.done(QDialog.DialogCode.Rejected)  # whatever it would ask

    def check(self) -> None:
        """The dialog came and nothing went wrong in it."""
        if self.failure is not None:
            raise self.failure
        assert self.met == 1, f"{self.kind.__name__} came {self.met} times"


__all__ = ["ALT", "CTRL", "MAX_COLUMN", "PLAIN", "SHIFT", "Driver", "FakeMessages", "Key", "Meeting"]
