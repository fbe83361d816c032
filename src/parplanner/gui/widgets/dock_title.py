"""The title of a dock: its name, and a cross as large and as dark as the letters.

Qt's own is a tiny dark picture."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QToolButton, QWidget

from parplanner.gui.look.eliding import ElidingLabel
from parplanner.gui.look.marks_room import rise
from parplanner.gui.look.tooltips import set_tip
from parplanner.wording import tr


class DockTitle(QWidget):
    """Dragging it moves the dock: what it does not use of the mouse goes to the dock."""

    def __init__(self, dock: QDockWidget) -> None:
        super().__init__(dock)
        self.name = ElidingLabel(dock.windowTitle())
        self.name.setMinimumHeight(self.fontMetrics().height() + 2 * rise(self.fontMetrics()))
        self.cross = QToolButton()
        self.cross.setText("×")
        font = self.cross.font()
        font.setPointSizeF(font.pointSizeF() * 1.4)
        self.cross.setFont(font)
        self.cross.setAutoRaise(True)
        self.cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.cross.setFixedSize(self.cross.sizeHint().width(), self.cross.fontMetrics().height())
        said = tr("Close “{name}”").format(name=dock.windowTitle())
        set_tip(self.cross, said)
        self.cross.setAccessibleName(said)
        self.cross.clicked.connect(dock.close)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(6, 1, 4, 1)
        layout.addWidget(self.name, 1)
        layout.addWidget(self.cross)
        dock.windowTitleChanged.connect(self.name.setText)


def give_title(dock: QDockWidget) -> None:
    """In the place of Qt's title."""
    dock.setTitleBarWidget(DockTitle(dock))
