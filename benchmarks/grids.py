"""5,000 criteria and 5,000 tasks under the hand: keys, wheel, typing, filter, find. The slowest
percent of 500 real events against one frame, and beside the same events over an empty plan."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.measure import Result, seconds

if TYPE_CHECKING:
    from PySide6.QtCore import Qt

    from parplanner.gui.grids.kit.grid import GridGestures
    from tests.gui.driver.inside import Inside

FRAME = 1 / 60
EVENTS = 500
ROWS = 5_000
WORDS = "bao cao cai cach hanh chinh "
Event = Callable[[int], object]
Events = dict[str, Callable[[], Event]]
"""Each made ready (cursor, focus) just before its 500 turns."""


def run(folder: Path, runs: int) -> list[Result]:
    """``runs`` is ignored: the events are many."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from parplanner import paths
    from parplanner.domain.plan import Plan
    from parplanner.gui.shell.app import Application, make_app
    from tests.gui.driver.inside import Inside
    from tests.plans import big_plan

    paths.use_data_dir(folder / "data")
    app = make_app(["benchmark"])
    window = Inside(Application(app, "vi").show_window())
    window.resize(1280, 820)
    empty = _measure(window, Plan())
    ours = _measure(window, big_plan(ROWS))
    window.session.adopt(None)
    window.close()
    results = []
    for name, slow in ours.items():
        text = f"{name}, {ROWS} rows: 99th percentile of {EVENTS} events ÷ one frame (÷ an empty plan's: "  # noqa: E501
        results.append(Result(f"{text}{slow / empty[name]:.1f})", slow, FRAME, 1))
    return results


def _measure(window: Inside, plan: Any) -> dict[str, float]:
    """Seconds at the 99th percentile, per kind of event."""
    from PySide6.QtWidgets import QApplication

    from parplanner.document.document import Document

    before = window.session.document
    window.session.adopt(Document.new(plan))
    if before is not None:
        before.close()
    window.tasks.show_all()
    found = {}
    for name, ready in _Hand(window).events().items():
        event = ready()
        for _ in range(3):
            QApplication.processEvents()

        def once(number: int, run: Event = event) -> None:
            run(number)
            QApplication.processEvents()

        times = sorted(seconds(lambda n=n: once(n)) for n in range(EVENTS))  # type: ignore[misc]
        found[name] = times[int(EVENTS * 0.99) - 1]
    return found


class _Hand:
    """What each of the 500 events does to one window; between them Qt paints."""

    def __init__(self, window: Inside) -> None:
        from PySide6.QtTest import QTest

        self.window = window
        self.tree, self.tasks = window.criteria.tree, window.tasks.table
        self.bar, self.buttons = (
            window.data_page.find_bar,
            list(window.data_page.filters.buttons.values()),
        )
        window.activateWindow()
        QTest.qWaitForWindowActive(window.frame)

    def events(self) -> Events:
        """By name, in the order they are measured."""
        from PySide6.QtCore import Qt

        return {
            "Down held in the tree": lambda: self.holding(self.tree, Qt.Key.Key_Down),
            "Page Down held in the tasks": lambda: self.holding(self.tasks, Qt.Key.Key_PageDown),
            "wheel over the tree": lambda: self.turning(self.tree),
            "wheel over the tasks": lambda: self.turning(self.tasks),
            "letters and Enter in the tree": self.typing,
            "letters in the find bar": self.searching,
            "Enter in the find bar": self.stepping,
            "quick filters on and off": self.filtering,
        }

    def holding(self, view: GridGestures, key: Qt.Key) -> Event:
        """A key that repeats itself."""
        from PySide6.QtTest import QTest

        view.select_cell(view.model().index(0, 1))
        return lambda _n: QTest.keyClick(view, key)

    def turning(self, view: GridGestures) -> Event:
        """The wheel, down and up again."""
        from PySide6.QtCore import QPoint, QPointF, Qt
        from PySide6.QtGui import QWheelEvent
        from PySide6.QtWidgets import QApplication

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

    def typing(self) -> Event:
        """Nine letters and Enter, row after row."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest
        from PySide6.QtWidgets import QApplication

        self.tree.select_cell(self.tree.model().index(0, 1))

        def typed(number: int) -> None:
            widget = QApplication.focusWidget()
            assert widget is not None
            QTest.keyClick(widget, Qt.Key.Key_Return if number % 10 == 9 else Qt.Key.Key_A)

        return typed

    def searching(self) -> Event:
        """Words letter by letter, with pauses in which the search runs."""
        from PySide6.QtTest import QTest

        self.bar.open("", False)

        def searched(number: int) -> None:
            if number % 25 == 24:
                self.bar.text.clear()
            QTest.keyClick(self.bar.text, WORDS[number % len(WORDS)])
            if number % 5 == 4:  # a pause of the hand
                self.bar.search_now()

        return searched

    def stepping(self) -> Event:
        """From hit to hit."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        self.bar.text.setText("bao cao")
        self.bar.search_now()
        self.window.finder.search.finish_now()
        return lambda _n: QTest.keyClick(self.bar.text, Qt.Key.Key_Return)

    def filtering(self) -> Event:
        """Each quick filter on, then each off."""
        self.window.finder.close()
        return lambda number: self.buttons[number % len(self.buttons)].click()
