"""The rows of any class as a table with Excel's gestures: what hangs
on a criterion, or one list of the plan."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemDelegate, QHeaderView, QTableView, QWidget

from parplanner.document.document import new_id
from parplanner.document.history import Label
from parplanner.domain.changes import Changes
from parplanner.domain.edits import details
from parplanner.gui.grids.kit.grid import GridGestures
from parplanner.gui.grids.kit.grid_header import FUNNEL
from parplanner.gui.grids.rows.model import RowsModel
from parplanner.gui.services.session import Session
from parplanner.gui.widgets.messages import Messages
from parplanner.wording import mark, tr


class RowTable(GridGestures, QTableView):
    """Same gestures as every grid."""

    can_grow = True
    left = Signal()
    """A cell editor was closed."""

    def __init__(self, model: RowsModel, session: Session, messages: Messages, name: str) -> None:
        super().__init__()
        self.grid_name = model.grid
        self.can_grow = "position" in model.cls.KEYS
        self.setModel(model)
        self.set_up_grid(session, messages)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(name)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().lineSpacing() * 2 + 8)
        self.lay_out()

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, hint)
        if not self.waits_for_correction():
            self.left.emit()

    def lay_out(self) -> None:
        letter = self.fontMetrics().averageCharWidth()
        for place, column in enumerate(self.rows_model().columns):
            self.horizontalHeader().resizeSection(place, letter * column.letters + FUNNEL)

    def column_header(self) -> QHeaderView:
        return self.horizontalHeader()

    def rows_model(self) -> RowsModel:
        """The model, typed."""
        model = self.model()
        assert isinstance(model, RowsModel)
        return model

    def paste_owner(self) -> str | None:
        return self.rows_model().owner_id

    def add_row(self) -> None:
        """One more, ready to be typed into."""
        model = self.rows_model()
        if not model.is_there():
            return
        fresh = new_id()
        values = details.keyed_values(self.session.plan, model.cls, model.owner_id)
        before = set(model.mirrored())

        def make() -> Changes:
            plan = self.session.plan
            return details.add_many(plan, lambda: fresh, model.cls, None, 1, **values)

        label = Label(mark("Add {detail}"), tr(model.cls.NAME).lower())
        if self.session.attempt(label, make):
            made = next((row_id for row_id in model.mirrored() if row_id not in before), fresh)
            first = 1 if "year" in values else 0
            self.select_cell(model.index_of(made, first))

    def delete_row(self) -> None:
        """The current one."""
        model = self.rows_model()
        row_id = model.id_at(self.currentIndex())
        if row_id is not None:
            label = Label(mark("Delete {detail}"), tr(model.cls.NAME).lower())
            self.session.attempt(
                label, lambda: details.delete(self.session.plan, model.cls, [row_id])
            )

    def duplicate_row(self) -> None:
        """A copy of the current row behind it, where the class may hold two alike."""
        model, fresh = self.rows_model(), new_id()
        current = model.id_at(self.currentIndex())
        if model.cls.UNIQUE:
            super().duplicate_row()
            return
        make = lambda: details.duplicate(self.session.plan, lambda: fresh, model.cls, str(current))  # noqa: E731
        label = Label(mark("Duplicate {detail}"), tr(model.cls.NAME).lower())
        if current is not None and self.session.attempt(label, make):
            self.select_cell(model.index_of(fresh, self.currentIndex().column()))

    def shift(self, offset: int) -> None:
        """The current row up or down, where rows have places."""
        model = self.rows_model()
        if "position" not in model.cls.KEYS:
            super().shift(offset)
            return
        current = model.id_at(self.currentIndex())
        if current is not None and not self.is_sorted():
            label = Label(mark("Move {detail}"), tr(model.cls.NAME).lower())
            self.session.attempt(
                label, lambda: details.move(self.session.plan, model.cls, current, offset)
            )
