"""5,000 criteria and 5,000 tasks under the hand: keys, wheel, typing, filter, find. The slowest percent of 500 real
events against one frame, and beside the same events over an empty plan."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.measure import Result, seconds

if TYPE_CHECKING:
    from parplanner.gui.main_window import MainWindow

FRAME = 1 / 60
EVENTS = 500
ROWS = 5_000
Events = dict[str, Callable[[int], object]]


def run(folder: Path, runs: int) -> list[Result]:
    """``runs`` is ignored: the events are many."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from parplanner import paths
    from parplanner.domain.plan import Plan
    from parplanner.gui.app import Application, make_app
    from tests.plans import big_plan

    paths.use_data_dir(folder / "data")
    app = make_app(["benchmark"])
    window = Application(app, "vi").show_window()
    window.resize(1280, 820)
    empty = _measure(window, Plan())
    ours = _measure(window, big_plan(ROWS))
    window.session.adopt(None)
    window.close()
    results = []
    for name, slow in ours.items():
        text = f"{name}, {ROWS} rows: 99th percentile of {EVENTS} events ÷ one frame (÷ an empty plan's: "
        results.append(Result(f"{text}{slow / empty[name]:.1f})", slow, FRAME, 1))
    return results


def _measure(window: MainWindow, plan: Any) -> dict[str, float]:
    """Seconds at the 99th percentile, per kind of event."""
    from PySide6.QtWidgets import QApplication

    from parplanner.document.document import Document

    before = window.session.document
    window.session.adopt(Document.new(plan))
    if before is not None:
        before.close()
    window.tasks.show_all()
    found = {}
    for name, event in _events(window).items():
        for _ in range(3):
            QApplication.processEvents()

        def once(number: int, run: Callable[[int], object] = event) -> None:
            run(number)
            QApplication.processEvents()

        times = sorted(seconds(lambda n=n: once(n)) for n in range(EVENTS))  # type: ignore[misc]
        found[name] = times[int(EVENTS * 0.99) - 1]
    return found


def _events(window: MainWindow) -> Events:
    """What each of the 500 events does; between them Qt paints."""
    from PySide6.QtCore import QPoint, QPointF, Qt
    from PySide6.QtGui import QWheelEvent
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    keys = Qt.Key
    tree, tasks, bar, filters = (
        window.criteria.tree, window.tasks.table, window.data_page.find_bar, window.data_page.filters
    )  # fmt: skip
    words = "bao cao cai cach hanh chinh "

    def press(view: Any, key: Qt.Key) -> Callable[[int], object]:
        view.select_cell(view.model().index(0, 1))
        return lambda _n: QTest.keyClick(view, key)

    def wheel(view: Any) -> Callable[[int], object]:
        def turn(number: int) -> None:
            place = QPointF(view.viewport().rect().center())
            way = QPoint(0, -120 if number < EVENTS // 2 else 120)
            none = Qt.MouseButton.NoButton
            event = QWheelEvent(
                place, view.viewport().mapToGlobal(place), QPoint(), way, none,
                Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
            )  # fmt: skip
            QApplication.sendEvent(view.viewport(), event)

        return turn

    def typed(number: int) -> None:
        widget = QApplication.focusWidget() or tree
        QTest.keyClick(widget, keys.Key_Return if number % 10 == 9 else keys.Key_A)

    def searched(number: int) -> None:
        if number % 25 == 24:
            bar.text.clear()
        QTest.keyClick(bar.text, words[number % len(words)])
        bar.search_now() if number % 5 == 4 else None  # a pause of the hand

    def found(_number: int) -> None:
        QTest.keyClick(bar.text, keys.Key_Return)

    def filtered(number: int) -> None:
        kinds = list(filters.buttons.values())
        kinds[number % len(kinds)].click()

    return {
        "Down held in the tree": press(tree, keys.Key_Down),
        "Page Down held in the tasks": press(tasks, keys.Key_PageDown),
        "wheel over the tree": wheel(tree),
        "wheel over the tasks": wheel(tasks),
        "letters and Enter in the tree": (lambda: (tree.select_cell(tree.model().index(0, 1)), typed)[1])(),
        "letters in the find bar": (lambda: (bar.open("", False), searched)[1])(),
        "Enter in the find bar": found,
        "quick filters on and off": filtered,
    }
