"""Dialogs as large as their letters need, never larger than the
screen: what does not fit can be scrolled to."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QLayout,
    QScrollArea,
    QWidget,
)

from parplanner.gui.look.check_marks import give_boxes
from parplanner.gui.look.marks_room import give_room
from parplanner.gui.services.screens import room_for
from parplanner.gui.widgets.wheel_guard import steady

EDGE = 60
"""Pixels left free round a dialog that fills the screen: title bar, frame, task bar."""


class Scrolled(QScrollArea):
    """Holds a layout or a widget; as large as it when there is room."""

    def __init__(self, content: QLayout | QWidget) -> None:
        super().__init__()
        if isinstance(content, QLayout):
            box = QWidget()
            box.setLayout(content)
            content.setContentsMargins(2, 2, 2, 2)
        else:
            box = content
        self.setWidget(box)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes to the fields at once
        for form in box.findChildren(QFormLayout):
            form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        give_boxes(box)  # as wide as they will be
        for check in box.findChildren(
            QCheckBox
        ):  # a form that wraps rows would give them a few pixels too little
            check.setMinimumWidth(check.sizeHint().width())
        self.viewport().setAutoFillBackground(False)
        box.setAutoFillBackground(False)

    def minimumSizeHint(self) -> QSize:
        """Wide enough for what cannot be wrapped, within reason."""
        box, hint = self.widget(), super().minimumSizeHint()
        if box is None:
            return hint
        wanted = box.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width() + 4
        return QSize(
            max(hint.width(), min(wanted, self.fontMetrics().averageCharWidth() * 46)),
            hint.height(),
        )

    def sizeHint(self) -> QSize:
        box = self.widget()
        edge = self.verticalScrollBar().sizeHint().width() + 4
        return box.sizeHint() + QSize(edge, 4) if box is not None else super().sizeHint()


def dress(dialog: QDialog) -> None:
    """Boxes and room as large as the letters, a wheel that changes nothing by the way, and buttons
    of words only: some desktops put small coloured pictures on OK and Cancel alone, which neither
    grow nor follow the look."""
    give_boxes(dialog)
    give_room(dialog)
    steady(dialog)
    for box in dialog.findChildren(QDialogButtonBox):
        for button in box.buttons():
            button.setIcon(QIcon())


def fit(dialog: QDialog, letters: int, lines: int = 0) -> None:
    """Resize to so many letters and lines of the dialog's font (0: as
    its content wants), within the screen."""
    dress(dialog)
    metrics = dialog.fontMetrics()
    layout = dialog.layout()
    wanted = layout.sizeHint() if layout is not None else dialog.sizeHint()
    wanted = wanted.expandedTo(
        QSize(metrics.averageCharWidth() * letters, metrics.lineSpacing() * lines)
    )
    dialog.resize(wanted.boundedTo(room_for(dialog).size() - QSize(EDGE, EDGE)))
