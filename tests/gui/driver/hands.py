"""An officer's hands: keys, letters, clicks and what an input method sends."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from parplanner.gui.grids.kit.editors import LineEditor, LinesEditor
from parplanner.gui.grids.kit.grid import GridGestures, Index
from tests.gui.driver.inside import Inside
from tests.gui.driver.keys import CTRL, PLAIN, SHIFT, Key


class Hands:
    """Of one window."""

    window: Inside

    # -- where the keys go -------------------------------------------------------------------------

    def focus(self) -> QWidget:
        """The widget that hears the keys: an open popup, else the one with the focus."""
        active = QApplication.activeWindow()
        if (
            active is None or not active.isVisible()
        ):  # offscreen nobody gives the window back its place after a dialog
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

    # -- keys --------------------------------------------------------------------------------------

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

    def compose(self, preedit: str) -> None:
        """What an input method shows before the letters are final."""
        QApplication.sendEvent(self.focus(), QInputMethodEvent(preedit, []))

    def composed(self, text: str) -> None:
        """What an input method commits."""
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(self.focus(), event)

    # -- mouse -------------------------------------------------------------------------------------

    def select(self, view: GridGestures, first: Index, last: Index) -> None:
        """Click one cell and Shift+click another."""
        self.click(view, first)
        self.click(view, last, SHIFT)

    def click(
        self, view: GridGestures, index: Index, modifiers: Qt.KeyboardModifier = PLAIN
    ) -> None:
        """A left click into a cell."""
        view.scrollTo(index)
        place = view.visualRect(index).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifiers, place)
