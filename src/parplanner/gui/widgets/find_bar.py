"""The find bar below the grids or the text: find as you type, next, previous, replace.

It takes no window hostage."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from parplanner.gui.look import icons
from parplanner.gui.look.tooltips import set_tip
from parplanner.gui.widgets.composing import ComposingLine
from parplanner.gui.widgets.flow_layout import FlowLayout
from parplanner.wording import tr

PAUSE_MS = 150


@dataclass(frozen=True, slots=True)
class BarState:
    """Whether the bar is there, and all that is set in it."""

    shown: bool = False
    replacing: bool = False
    text: str = ""
    by: str = ""
    exactly: bool = False
    everywhere: bool = True


class FindBar(QWidget):
    """Signals carry the wish; ``gui.find_flow`` and ``gui.text_find`` carry it out. ``everywhere``:
    what the box that widens the search is called."""

    searched = Signal()
    stepped = Signal(int)
    replaced = Signal()
    replaced_all = Signal()
    closed = Signal()

    def __init__(self, everywhere: str) -> None:
        super().__init__()
        self.text = self._line(tr("Find"), tr("Find… (diacritics do not count)"))
        self.by = self._line(tr("Replace by"), tr("Replace by…"))
        self.exactly = QCheckBox(tr("Exactly as typed"))
        set_tip(self.exactly, tr("Case and diacritics count"))
        self.everywhere = QCheckBox(everywhere)
        self.everywhere.setChecked(True)
        self.said = QLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.previous, self.next = QPushButton(tr("Previous")), QPushButton(tr("Next"))
        self.replace, self.replace_all = QPushButton(tr("Replace")), QPushButton(tr("Replace all"))
        self.close_button = QToolButton()
        self.close_button.setIcon(icons.icon("close"))
        self.close_button.setAutoRaise(True)
        self.close_button.setAccessibleName(tr("Close the find bar"))
        set_tip(self.close_button, tr("Close the find bar (Esc)"))
        self._arrange()
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self.searched)
        self.text.shown.connect(lambda _text: self._timer.start())
        for box in (self.exactly, self.everywhere):
            box.toggled.connect(lambda _on: self.search_now())
        self.previous.clicked.connect(lambda: self.stepped.emit(-1))
        self.next.clicked.connect(lambda: self.stepped.emit(1))
        self.replace.clicked.connect(self.replaced)
        self.replace_all.clicked.connect(self.replaced_all)
        self.close_button.clicked.connect(self.closed)
        self.hide()

    @staticmethod
    def _line(name: str, hint: str) -> ComposingLine:
        line = ComposingLine()
        line.setAccessibleName(name)
        line.setPlaceholderText(hint)
        line.setClearButtonEnabled(True)
        line.setMinimumWidth(line.fontMetrics().averageCharWidth() * 34)
        return line

    def _arrange(self) -> None:
        finding, self.replacing = QWidget(), QWidget()
        first = FlowLayout(finding)
        for widget in (
            self.text,
            self.previous,
            self.next,
            self.exactly,
            self.everywhere,
            self.said,
        ):
            first.addWidget(widget)
        second = FlowLayout(self.replacing)
        for widget in (self.by, self.replace, self.replace_all):
            second.addWidget(widget)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(finding)
        lines.addWidget(self.replacing)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 4, 0)
        layout.addLayout(lines, 1)
        layout.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)

    def open(self, text: str, replacing: bool) -> None:
        """Show it with a text to find (blank: what was there), ready to type over."""
        self.replacing.setVisible(replacing)
        if text:
            self.text.setText(text)
        self.show()
        self.text.setFocus()
        self.text.selectAll()
        self.search_now()

    def state(self) -> BarState:
        """For the bar of a window that takes this one's place."""
        return BarState(
            not self.isHidden(),
            not self.replacing.isHidden(),
            self.text.value(),
            self.by.value(),
            self.exactly.isChecked(),
            self.everywhere.isChecked(),
        )

    def take(self, state: BarState) -> None:
        """Stand as another bar stood; the focus stays where it is."""
        self.text.setText(state.text)
        self.by.setText(state.by)
        self.replacing.setVisible(state.replacing)
        for box, on in ((self.exactly, state.exactly), (self.everywhere, state.everywhere)):
            box.blockSignals(True)
            box.setChecked(on)
            box.blockSignals(False)
        self.setVisible(state.shown)
        self._timer.stop()
        if state.shown:
            self.search_now()

    def search_now(self) -> None:
        """Without waiting for a pause."""
        self._timer.stop()
        self.searched.emit()

    def hurry(self) -> None:
        """What was typed just now is searched before anything is done with the hits."""
        if self._timer.isActive():
            self.search_now()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes, Enter goes on, Shift+Enter goes back; in the second line Enter replaces."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.by.hasFocus():
                self.replaced.emit()
            else:
                back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                self.stepped.emit(-1 if back else 1)
        else:
            super().keyPressEvent(event)
