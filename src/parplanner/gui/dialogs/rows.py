"""The rows of a class that is one list of the plan: ranks of the years, statistical indicators.

Works at once."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from parplanner.domain.place import Place
from parplanner.domain.rows import Row
from parplanner.gui.dialogs.table_dialog import TableDialog
from parplanner.gui.grids.rows.model import RowsModel
from parplanner.gui.grids.rows.table import RowTable
from parplanner.gui.services.session import Session
from parplanner.gui.widgets.entry import messages_of
from parplanner.wording import tr


class RowsDialog(TableDialog):
    """Of one class."""

    table: RowTable

    def __init__(self, parent: QWidget | None, session: Session, cls: type[Row]) -> None:
        hint = tr("Type into the cells. A block copied from Excel can be pasted here.")
        super().__init__(parent, session, tr(cls.NAME), hint)
        self.messages = messages_of(parent)
        self.model = RowsModel(session, cls)
        self.model.setParent(self)
        self.table = RowTable(self.model, session, self.messages, tr(cls.NAME))
        commands = [(tr("Add"), self.table.add_row), (tr("Delete"), self.table.delete_row)]
        if "position" in cls.KEYS:
            commands += [
                (tr("Move up"), lambda: self.table.shift(-1)),
                (tr("Move down"), lambda: self.table.shift(1)),
            ]
        width = sum(column.letters + 8 for column in self.model.columns)
        self.set_up(self.table, commands, min(max(width, 70), 130), 24)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.stand_on_first()

    def stand_on(self, place: Place) -> None:
        """Put the cursor on a cell of the list."""
        column = max(self.model.column_of(place.column), 0)
        self.table.select_cell(self.model.index_of(place.row_id, column))


def show_rows(parent: QWidget, session: Session, cls: type[Row], at: Place | None = None) -> None:
    """Show it until it is closed."""
    dialog = RowsDialog(parent, session, cls)
    if at is not None and at.row_id is not None:
        dialog.stand_on(at)
    dialog.exec()
    dialog.deleteLater()
