"""The officer before the screen: a thread that types and clicks through the X server and looks at
the real window.

The window runs as always in the main thread. Whatever the hand wants to know is asked there,
between two events.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QDialog,
    QMenu,
    QMenuBar,
    QMessageBox,
    QWidget,
)

from parplanner.gui.shell.main_window import MainWindow
from tests.flows.bridge import PATIENCE, Bridge, Seen
from tests.flows.x11 import NAMED, Display, keysym
from tests.gui.driver.inside import Inside
from tests.gui.driving import Driver

T = TypeVar("T")
D = TypeVar("D", bound=QWidget)
TITLE = 22
"""Pixels of a drawn title bar."""
_CLICKS = 3
"""So often a box is clicked at before it counts as stuck."""


class Hand:
    """``shots`` is where pictures go; every picture is a PNG of the whole screen."""

    def __init__(
        self, display: Display, bridge: Bridge, seen: Seen, flow: str, shots: Path
    ) -> None:
        self._display = display
        self._bridge = bridge
        self._seen = seen
        self._flow = flow
        self._shots = shots
        self._taken = 0
        self._side = 1
        self._driver: Driver | None = None

    # -- looking -----------------------------------------------------------------------------------

    def look(self, question: Callable[[], T]) -> T:
        """Ask something of the window, in its own thread."""
        return self._bridge.ask(question)

    def until(self, question: Callable[[], T], what: str) -> T:
        """Wait until the answer is yes; AssertionError naming ``what`` after :data:`PATIENCE`."""
        end = time.monotonic() + PATIENCE
        while not (answer := self.look(question)):
            assert time.monotonic() < end, f"never came: {what}"
            time.sleep(0.005)
        return answer

    @property
    def window(self) -> Inside:
        """The program's window, complete."""
        if self._driver is None:
            self.until(
                lambda: any(isinstance(w, MainWindow) for w in QApplication.topLevelWidgets()),
                "the window",
            )
            window = self.look(
                lambda: next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
            )
            self.until(
                lambda: window.isVisible() and window.parts is not None, "everything of the window"
            )
            self._driver = self.look(lambda: Driver(window))
        return self._driver.window

    @property
    def eyes(self) -> Driver:
        """What tests of the window ask it (its hands are not used here)."""
        assert self.window and self._driver
        return self._driver

    def total(self, key: str) -> str:
        """What the totals row shows."""
        return self.look(lambda: self.eyes.total(key))

    def dialog(self, kind: type[D]) -> D:
        """Wait until a dialog of this kind is in front."""
        found: list[D] = []

        def there() -> bool:
            widget = QApplication.activeModalWidget() or QApplication.activeWindow()
            if isinstance(widget, kind) and widget.isVisible():
                found.append(widget)
            return bool(found)

        self.until(there, kind.__name__)
        return found[0]

    def gone(self, dialog: QWidget) -> None:
        """Wait until a dialog is closed."""
        self.until(
            lambda: QApplication.activeModalWidget() is not dialog,
            f"the end of {type(dialog).__name__}",
        )

    def _is_gone(self, dialog: QWidget) -> bool:
        """Whether a dialog closes within a moment."""
        end = time.monotonic() + PATIENCE / _CLICKS
        while time.monotonic() < end:
            if self.look(lambda: QApplication.activeModalWidget() is not dialog):
                return True
            time.sleep(0.005)
        return False

    # -- keys --------------------------------------------------------------------------------------

    def _in_front(self) -> bool:
        """There is no window manager on this screen: the window that
        would be in front is given the keys."""
        if QApplication.activePopupWidget() is not None:
            return True
        front = QApplication.activeModalWidget() or QApplication.activeWindow() or self.window.frame
        if not front.isVisible():
            front = self.window.frame
        if not front.isActiveWindow() or QApplication.focusWidget() is None:
            front.activateWindow()
            return False
        return True

    def _pressed(self, press: Callable[[], int]) -> None:
        """Press, and wait until the window has seen as many presses as ``press`` made."""
        before = self.look(lambda: self._seen.presses)
        wanted = before + press()
        self.until(lambda: self._seen.presses >= wanted, "what was pressed")
        self.look(lambda: None)  # after what it did, or inside the dialog it opened

    def key(self, *strokes: str) -> None:
        """``ctrl+s``, ``f7``, ``return``, ``a``: one after the other."""
        for stroke in strokes:
            *modifiers, name = stroke.split("+") if len(stroke) > 1 else [stroke]
            symbol = NAMED.get(name) or keysym(name)
            held = tuple(NAMED[m] for m in modifiers)
            self.until(self._in_front, "a window that hears the keys")
            self._pressed(lambda s=symbol, h=held: self._display.key(s, h))

    def type(self, text: str) -> None:
        """Letter after letter, Vietnamese ones too."""
        self.until(self._in_front, "a window that hears the keys")
        for letter in text:
            self._pressed(lambda it=letter: self._display.key(keysym(it)))

    def enter(self, text: str) -> None:
        """Type and press Enter."""
        self.type(text)
        self.key("return")

    # -- mouse -------------------------------------------------------------------------------------

    def click(self, widget: QWidget, place: QPoint | QPointF | None = None, times: int = 1) -> None:
        """The left button in the middle of a widget, or at a place of it."""

        def where() -> QPoint:
            spot = widget.rect().center() if place is None else place
            return widget.mapToGlobal(spot.toPoint() if isinstance(spot, QPointF) else spot)

        spot = self.look(where)
        self._side = (
            -self._side
        )  # the hand is quick: without this two clicks on one cell would be a double click
        spot.setX(spot.x() + 3 * self._side)
        let_go = self.look(lambda: self._seen.releases) + times  # what most buttons wait for
        self._pressed(lambda: self._display.click(spot.x(), spot.y(), times))
        self.until(lambda: self._seen.releases >= let_go, "the button let go")
        self.look(lambda: None)

    def click_cell(self, view: QAbstractItemView, find: Callable[[], Any], times: int = 1) -> None:
        """Into a cell of a grid; ``find`` gives its index."""

        def where() -> QPoint:
            view.scrollTo(find())
            return view.visualRect(find()).center()

        self.click(view.viewport(), self.look(where), times)

    def button(self, text: str) -> QAbstractButton:
        """The button with this text in the window in front."""

        def find() -> QAbstractButton:
            front = (
                QApplication.activeModalWidget() or QApplication.activeWindow() or self.window.frame
            )
            buttons = [b for b in front.findChildren(QAbstractButton) if b.isVisible()]
            for button in buttons:
                if text in button.text().replace("&", ""):
                    return button
            raise AssertionError(f"no button {text!r} but {[b.text() for b in buttons]}")

        return self.look(find)

    def click_button(self, text: str) -> None:
        """The button with this text in the window in front."""
        self.click(self.button(text))

    def menu(self, *titles: str) -> None:
        """Through the menus by mouse: ``menu("Tệp", "Xuất")``; a
        title is known by how it begins."""
        for depth, title in enumerate(titles):

            def find(title: str = title, depth: int = depth) -> tuple[QWidget, QPoint]:
                bar: QMenuBar | QMenu = self.window.menuBar()
                if depth:
                    popup = QApplication.activePopupWidget()
                    assert isinstance(popup, QMenu)
                    bar = popup
                texts = [a.text().replace("&", "") for a in bar.actions()]
                at = next((n for n, text in enumerate(texts) if text.startswith(title)), None)
                assert at is not None, f"no {title!r} in {texts}"
                return bar, bar.actionGeometry(bar.actions()[at]).center()

            if depth:
                self.until(lambda: isinstance(QApplication.activePopupWidget(), QMenu), "the menu")
            self.click(*self.look(find))

    def file(self, path: Path) -> None:
        """Answer the file dialog in front: type the name, Enter."""
        dialog = self.until(_file_dialog, "the file dialog")
        self.type(str(path))
        self.key("return")
        self.gone(dialog)

    # -- pictures ----------------------------------------------------------------------------------

    def shot(self) -> None:
        """A picture of the whole screen once it stands still."""
        self._display.move(1279, 799)
        before = QImage()
        for _ in range(40):
            image = self.look(_screen)
            if image == before:
                break
            before = image
            time.sleep(0.03)
        self._taken += 1
        self._shots.mkdir(parents=True, exist_ok=True)
        before.save(str(self._shots / f"{self._flow}-{self._taken}.png"))

    # -- going -------------------------------------------------------------------------------------

    def leave(self) -> None:
        """Ctrl+Q; what is unsaved is not needed."""
        self.key("ctrl+q")
        while True:
            box = self.until(
                lambda: QApplication.activeModalWidget() or not self.window.isVisible(),
                "the end of the window",
            )
            if not isinstance(box, QMessageBox):
                return
            # On a busy machine a box may still be on its way to its place when the first click
            # comes.
            for _ in range(_CLICKS):
                self.click(self.look(lambda b=box: b.button(QMessageBox.StandardButton.Discard)))
                if self._is_gone(box):
                    break
            self.gone(box)


def _screen() -> QImage:
    """What is on the screen; dialogs get the plain frame that a window manager would give them."""
    image = QGuiApplication.primaryScreen().grabWindow(0).toImage()
    painter = QPainter(image)
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog) and widget.isVisible():
            place = widget.geometry()
            strip = QRect(place.x(), place.y() - TITLE, place.width(), TITLE)
            painter.fillRect(strip, QColor("#3b4252"))
            painter.setPen(QColor("white"))
            painter.drawText(
                strip.adjusted(8, 0, -8, 0), Qt.AlignmentFlag.AlignVCenter, widget.windowTitle()
            )
            painter.setPen(QColor("#3b4252"))
            painter.drawRect(place.adjusted(-1, -TITLE, 0, 0))
    painter.end()
    return image


def _file_dialog() -> QDialog | None:
    from PySide6.QtWidgets import QFileDialog

    widget = QApplication.activeModalWidget()
    return widget if isinstance(widget, QFileDialog) and widget.isVisible() else None
