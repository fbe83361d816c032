"""A list of the plan as a table that works at once; what is refused is told below it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from parplanner.gui.grids.kit.grid import GridGestures
from parplanner.gui.look.eliding import plain_label
from parplanner.gui.look.headers import readable
from parplanner.gui.services.session import Session
from parplanner.gui.widgets.fitting import fit

Commands = Sequence[tuple[str, Callable[[], object]]]


class TableDialog(QDialog):
    """Ctrl+Z takes each step back, here as in the window. A dialog calls :meth:`set_up` when its
    ``table`` is there."""

    table: GridGestures

    def __init__(self, parent: QWidget | None, session: Session, title: str, hint: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.hint = hint
        self.problem = plain_label(hint)
        session.refused.connect(self.problem.setText)
        session.changed.connect(self._say_hint)

    def set_up(
        self, table: QAbstractItemView, commands: Commands, letters: int, lines: int
    ) -> None:
        """The table, what is said of it, its commands; ``letters`` wide, ``lines`` high."""
        row = QHBoxLayout()
        for text, handler in commands:
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.clicked.connect(handler)
            row.addWidget(button)
        row.addStretch(1)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        row.addWidget(close)
        layout = QVBoxLayout(self)
        layout.addWidget(table, 1)
        layout.addWidget(self.problem)
        layout.addLayout(row)
        readable(self)
        fit(self, letters, lines)

    def stand_on_first(self) -> None:
        """The cursor on the first cell."""
        model = self.table.model()
        if model.rowCount():
            self.table.go_to(model.index(0, 0))

    def _say_hint(self, *_: object) -> None:
        self.problem.setText(self.hint)

    def done(self, result: int) -> None:
        """A text that is refused stays, and keeps the dialog open."""
        if self.table.commit_editor():
            super().done(result)
