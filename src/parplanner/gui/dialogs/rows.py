"""The rows of a class that is one list of the plan: ranks of the years, statistical indicators.

Works at once."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from parplanner.domain.place import Place
from parplanner.domain.rows import Row
from parplanner.gui.grids.rows.model import RowsModel
from parplanner.gui.grids.rows.table import RowTable
from parplanner.gui.look.eliding import plain_label
from parplanner.gui.look.headers import readable
from parplanner.gui.services.session import Session
from parplanner.gui.widgets.entry import messages_of
from parplanner.gui.widgets.fitting import fit
from parplanner.wording import tr


class RowsDialog(QDialog):
    """Ctrl+Z takes each step back, here as in the window."""

    def __init__(self, parent: QWidget | None, session: Session, cls: type[Row]) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr(cls.NAME))
        self.messages = messages_of(parent)
        self.model = RowsModel(session, cls)
        self.model.setParent(self)
        self.table = RowTable(self.model, session, self.messages, tr(cls.NAME))
        self.hint = tr("Type into the cells. A block copied from Excel can be pasted here.")
        self.problem = plain_label(self.hint)
        buttons = QHBoxLayout()
        for text, handler in (
            (tr("Add"), self.table.add_row),
            (tr("Delete"), self.table.delete_row),
            (tr("Move up"), lambda: self.table.shift(-1)),
            (tr("Move down"), lambda: self.table.shift(1)),
        ):
            if "position" not in cls.KEYS and text in (tr("Move up"), tr("Move down")):
                continue
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.clicked.connect(handler)
            buttons.addWidget(button)
        buttons.addStretch(1)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.problem)
        layout.addLayout(buttons)
        session.refused.connect(self.problem.setText)
        session.changed.connect(self._say_hint)
        readable(self)
        width = sum(column.letters + 8 for column in self.model.columns)
        fit(self, min(max(width, 70), 130), 24)
        self.table.horizontalHeader().setStretchLastSection(True)
        if self.model.rowCount():
            self.table.go_to(self.model.index(0, 0))

    def stand_on(self, place: Place) -> None:
        """Put the cursor on a cell of the list."""
        column = max(self.model.column_of(place.column), 0)
        self.table.select_cell(self.model.index_of(place.row_id, column))

    def _say_hint(self, *_: object) -> None:
        self.problem.setText(self.hint)

    def done(self, result: int) -> None:
        """A text that is refused stays, and keeps the dialog open."""
        if self.table.commit_editor():
            super().done(result)


def show_rows(parent: QWidget, session: Session, cls: type[Row], at: Place | None = None) -> None:
    """Show it until it is closed."""
    dialog = RowsDialog(parent, session, cls)
    if at is not None and at.row_id is not None:
        dialog.stand_on(at)
    dialog.exec()
    dialog.deleteLater()
