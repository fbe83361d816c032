"""The rail at the left: the workspaces, an icon over a word
each, with a number for what waits there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QMainWindow, QToolBar, QToolButton

from parplanner.gui.look import icons
from parplanner.gui.shell.action import ActionSet
from parplanner.gui.workspace import WorkspaceRecord
from parplanner.wording import tr

WIDE = 160
"""Letters a window is wide before the rail shows words; narrower it folds to its icons."""
_PAD = 4
_MOST = 99


class RailButton(QToolButton):
    """The current one is filled; ``waiting`` is told in words, too."""

    def __init__(self, word: str) -> None:
        super().__init__()
        self._word = word
        self._folded = False
        self._waiting = 0
        self.setAutoRaise(True)

    def fold(self, folded: bool) -> None:
        """To the icon alone."""
        self._folded = folded
        self.setFixedSize(self.sizeHint())
        self.update()

    def wait(self, count: int, told: str) -> None:
        """How much waits there, and how that is said."""
        self._waiting = count
        self.setAccessibleDescription(told)
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        icon = self.iconSize()
        width = icon.width() + 4 * _PAD
        height = icon.height() + 4 * _PAD
        if not self._folded:
            width = max(width, metrics.horizontalAdvance(self._word) + 4 * _PAD)
            height += metrics.height() + _PAD
        return QSize(width, height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        # The icon knows no inactive window: beside it the ground must not either.
        palette.setCurrentColorGroup(QPalette.ColorGroup.Active)
        ground, letters = QPalette.ColorRole.Window, QPalette.ColorRole.WindowText
        if self.isChecked():
            ground, letters = QPalette.ColorRole.Highlight, QPalette.ColorRole.HighlightedText
        elif self.underMouse() or self.isDown():
            ground = QPalette.ColorRole.Button
        if ground is not QPalette.ColorRole.Window:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.brush(ground))
            painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), _PAD, _PAD)
        place = QRect(0, 2 * _PAD, self.width(), self.iconSize().height())
        mode = QIcon.Mode.Selected if self.isChecked() else QIcon.Mode.Normal
        self.icon().paint(painter, place, Qt.AlignmentFlag.AlignCenter, mode)
        painter.setPen(palette.color(letters))
        if not self._folded:
            below = QRect(0, place.bottom() + _PAD, self.width(), self.fontMetrics().height())
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self._word)
        if self._waiting:
            self._paint_number(painter, letters)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -2, -2), _PAD, _PAD)

    def _paint_number(self, painter: QPainter, letters: QPalette.ColorRole) -> None:
        """At the upper right of the icon."""
        said = str(self._waiting) if self._waiting <= _MOST else f"{_MOST}+"
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 0.85)
        painter.setFont(font)
        painter.setPen(self.palette().color(QPalette.ColorGroup.Active, letters))
        place = self.rect().adjusted(_PAD, _PAD // 2, -_PAD, 0)
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, said)


class Rail(QToolBar):
    """Of one window; the actions open the workspaces."""

    def __init__(
        self, window: QMainWindow, actions: ActionSet, records: Sequence[WorkspaceRecord]
    ) -> None:
        super().__init__(tr("Workspaces"))
        self.setObjectName("rail")
        self.setMovable(False)
        self.buttons: dict[str, RailButton] = {}
        for record in records:
            action = actions.by_name[record.action]
            button = RailButton(tr(record.word))
            button.setDefaultAction(action)
            button.setIconSize(icons.size_for(window))
            self.buttons[record.key] = button
            self.addWidget(button)
        window.addToolBar(Qt.ToolBarArea.LeftToolBarArea, self)
        window.installEventFilter(self)
        self._window = window
        self._fold()

    def wait(self, key: str, count: int, told: str) -> None:
        """How much waits in a workspace."""
        self.buttons[key].wait(count, told)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fold()
        return super().eventFilter(watched, event)

    def _fold(self) -> None:
        folded = self._window.width() < WIDE * self._window.fontMetrics().averageCharWidth()
        for button in self.buttons.values():
            button.fold(folded)
        widest = max(button.width() for button in self.buttons.values())
        for button in self.buttons.values():
            button.setFixedWidth(widest)
