"""The unit desk: every unit with its other spellings, how often it leads; rename, merge, delete. Each is one step."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QInputDialog,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from parplanner.document.document import new_id
from parplanner.document.history import Label
from parplanner.domain.edits import units
from parplanner.domain.points import format_points
from parplanner.domain.rows import Assignment, Unit
from parplanner.domain.scoring import unit_figures
from parplanner.gui.dialogs.fitting import fit
from parplanner.gui.dialogs.once import once
from parplanner.gui.headers import readable
from parplanner.gui.session import Session
from parplanner.wording import mark, tr


class UnitDesk(QDialog):
    """Works on the open plan at once; Ctrl+Z in the window takes each step back."""

    def __init__(self, parent: QWidget | None, session: Session) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(tr("Units"))
        self.table = QTableWidget(0, 5)
        self.table.setAccessibleName(tr("Units"))
        titles = [tr("Unit"), tr("Other spellings"), tr("Leads"), tr("Cooperates"), tr("Lost")]
        self.table.setHorizontalHeaderLabels(titles)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        for column in range(5):
            mode = QHeaderView.ResizeMode.Stretch if column < 2 else QHeaderView.ResizeMode.ResizeToContents
            self.table.horizontalHeader().setSectionResizeMode(column, mode)
        self.problem = QLabel(tr("Select two units to merge them: the one selected first stays."))
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        row = QHBoxLayout()
        for text, handler in ((tr("Rename…"), self._rename), (tr("Merge"), self._merge), (tr("Delete"), self._delete)):
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.clicked.connect(handler)
            row.addWidget(button)
        row.addStretch(1)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        row.addWidget(close)
        layout = QVBoxLayout(self)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.problem)
        layout.addLayout(row)
        session.refused.connect(self.problem.setText)
        session.changed.connect(self.fill)
        self.fill()
        readable(self)
        fit(self, 105, 24)

    def fill(self, *_: object) -> None:
        """Show the units as they are now."""
        plan = self._session.plan
        figures = unit_figures(plan, self._session.scoring)
        self.table.setRowCount(len(figures))
        for row, figure in enumerate(figures):
            unit = figure.unit
            texts = (
                unit.name,
                "; ".join(a.name for a in plan.aliases_of(unit.id)),
                str(figure.lead_tasks),
                str(len(plan.referring(Assignment, "unit_id", unit.id))),
                format_points(figure.lost),
            )
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setData(Qt.ItemDataRole.UserRole, unit.id)
                if column >= 2:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(row, column, item)

    def selected(self) -> list[str]:
        """Unit ids, the current one last chosen first when several are selected."""
        rows = [i.row() for i in self.table.selectionModel().selectedRows()]
        items = [self.table.item(r, 0) for r in rows]
        return [str(item.data(Qt.ItemDataRole.UserRole)) for item in items if item is not None]

    def _rename(self) -> None:
        chosen = self.selected()
        if len(chosen) != 1:
            return
        unit = self._session.plan.get(Unit, chosen[0])
        name, ok = QInputDialog.getText(self, tr("Rename unit"), tr("New name"), text=unit.name)
        if ok:
            self._session.attempt(
                Label(mark("Rename unit")), lambda: units.rename(self._session.plan, new_id, unit.id, name)
            )

    def _merge(self) -> None:
        chosen = self.selected()
        if len(chosen) == 2:
            self._session.attempt(
                Label(mark("Merge units")), lambda: units.merge(self._session.plan, new_id, chosen[0], chosen[1])
            )

    def _delete(self) -> None:
        for unit_id in self.selected():
            self._session.attempt(Label(mark("Delete unit")), partial(units.delete, self._session.plan, unit_id))


def show_units(parent: QWidget, session: Session) -> None:
    """Until it is closed; then it no longer follows the plan."""
    with once(UnitDesk(parent, session)) as desk:
        desk.exec()
