"""The unit desk: every unit with its other spellings and what hangs on it.

Each command is one step."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QMargins
from PySide6.QtWidgets import (
    QHeaderView,
    QTableView,
    QWidget,
)

from parplanner.document.document import new_id
from parplanner.document.history import Label
from parplanner.domain.changes import Changes
from parplanner.domain.edits import cells, units
from parplanner.domain.rows import Unit
from parplanner.gui.dialogs.name import ask_name
from parplanner.gui.dialogs.table_dialog import TableDialog
from parplanner.gui.grids.kit.cells import RING
from parplanner.gui.grids.kit.grid import GridGestures
from parplanner.gui.grids.kit.grid_header import FUNNEL
from parplanner.gui.grids.units.model import UnitModel
from parplanner.gui.services.session import Session
from parplanner.gui.widgets.entry import messages_of
from parplanner.gui.widgets.messages import Messages
from parplanner.gui.widgets.once import once
from parplanner.wording import mark, tr


class UnitTable(GridGestures, QTableView):
    """Same gestures as every grid."""

    grid_name = cells.UNITS
    can_grow = True

    def __init__(self, model: UnitModel, session: Session, messages: Messages) -> None:
        super().__init__()
        self.setModel(model)
        self.set_up_grid(session, messages)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(tr("Units"))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.lay_out()

    def sizeHintForRow(self, row: int) -> int:
        """A wrapped name begins some pixels below the upper edge."""
        return super().sizeHintForRow(row) + RING + 1

    def column_header(self) -> QHeaderView:
        return self.horizontalHeader()

    def lay_out(self) -> None:
        letter = self.fontMetrics().averageCharWidth()
        for place, column in enumerate(self.unit_model().columns):
            self.horizontalHeader().resizeSection(place, letter * column.letters + FUNNEL)

    def unit_model(self) -> UnitModel:
        """The model, typed."""
        model = self.model()
        assert isinstance(model, UnitModel)
        return model

    def shift(self, offset: int) -> None:
        """The selected units up or down: the order reports list them in."""
        ids = [i for row in self.selected_rows() if (i := self.unit_model().id_at(row))]
        if ids and not self.is_sorted():
            self.session.attempt(
                Label(mark("Move units")), lambda: units.move(self.session.plan, ids, offset)
            )


class UnitDesk(TableDialog):
    """Works on the open plan at once."""

    table: UnitTable

    def __init__(
        self, parent: QWidget | None, session: Session, messages: Messages | None = None
    ) -> None:
        hint = tr(
            "Type into the cells. To merge two spellings, select both; the one selected first "
            "stays."
        )
        super().__init__(parent, session, tr("Units"), hint)
        self._session = session
        self.model = UnitModel(session)
        self.model.setParent(self)
        self.messages = messages or messages_of(parent)
        self.table = UnitTable(self.model, session, self.messages)
        commands = (
            (tr("Add…"), self._add),
            (tr("Merge"), self._merge),
            (tr("Delete"), self._delete),
            (tr("Move up"), lambda: self.table.shift(-1)),
            (tr("Move down"), lambda: self.table.shift(1)),
        )
        self.set_up(self.table, commands, 125, 26)
        layout = self.layout()
        assert layout is not None
        self._share_width(layout.contentsMargins())
        self.stand_on_first()
        # Before it has its size Qt scrolls the first row half out of sight.
        self.table.scrollToTop()

    def _share_width(self, around: QMargins) -> None:
        """Names and spellings take what the figures leave: none of these lies out of sight, no
        strip stays empty."""
        header = self.table.horizontalHeader()
        edges = around.left() + around.right() + 2 * self.table.frameWidth()
        spare = (
            self.width()
            - edges
            - self.table.verticalScrollBar().sizeHint().width()
            - header.length()
        )
        least = self.fontMetrics().averageCharWidth() * 8
        for place in (0, 1):
            header.resizeSection(place, max(header.sectionSize(place) + spare // 2, least))
        header.setStretchLastSection(True)

    def selected(self) -> list[str]:
        """Unit ids of the selected cells, in the order they were selected."""
        chosen = self.table.selectionModel().selectedIndexes() or [self.table.currentIndex()]
        return list(dict.fromkeys(i for index in chosen if (i := self.model.id_at(index))))

    def _add(self) -> None:
        behind = next(iter(self.selected()), None)

        def make(name: str) -> Changes:
            return units.add(self._session.plan, new_id, name, behind)

        def refusal(name: str) -> str | None:
            return self._session.refusal(partial(make, name))

        name = ask_name(self, tr("Add unit"), tr("Name of the unit"), refusal)
        if name is not None:
            self._session.attempt(Label(mark("Add unit")), partial(make, name))

    def _merge(self) -> None:
        chosen = self.selected()
        if len(chosen) != 2:
            self.problem.setText(
                tr("Select two units to merge them: the one selected first stays.")
            )
            return
        keep = self._session.plan.get(Unit, chosen[0]).name
        label = Label(mark("Merge units"), keep)
        self._session.attempt(
            label, lambda: units.merge(self._session.plan, new_id, chosen[0], chosen[1])
        )

    def _delete(self) -> None:
        chosen = self.selected()
        if chosen:
            self._session.attempt(
                Label(mark("Delete unit")), lambda: units.delete_all(self._session.plan, chosen)
            )

    def reject(self) -> None:
        """Esc and Close; what is being typed is stored first, a
        refused text keeps the desk open."""
        if self.table.commit_editor():
            super().reject()


def show_units(parent: QWidget, session: Session, messages: Messages | None = None) -> None:
    """Until it is closed; then it no longer follows the plan."""
    with once(UnitDesk(parent, session, messages)) as desk:
        desk.exec()
