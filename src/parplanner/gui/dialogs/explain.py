"""The rows a figure is made of: counted ones black, the others grey
with the reason; Enter jumps to the cell."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from parplanner.domain.explain import Explanation, Reason, explain
from parplanner.domain.place import in_column
from parplanner.domain.points import format_points
from parplanner.domain.rows import Criterion
from parplanner.gui.grids.criteria.model import grid_columns
from parplanner.gui.grids.kit.mirror import AnyIndex
from parplanner.gui.look import theme
from parplanner.gui.look.headers import readable
from parplanner.gui.look.tooltips import plain, set_tip
from parplanner.gui.services.screens import room_for
from parplanner.gui.services.session import Session
from parplanner.gui.widgets.fitting import dress
from parplanner.wording import mark, tr

Role = Qt.ItemDataRole
CODE, TITLE, VALUE, WHY = range(4)
_REASONS = {
    Reason.COUNTED: mark("Counted"),
    Reason.GROUP: mark("Not counted itself: sum of the rows below it"),
    Reason.NOT_APPLICABLE: mark("Not counted: not applicable here"),
    Reason.BELOW_NOT_APPLICABLE: mark("Not counted: the row above it is not applicable here"),
    Reason.NO_VALUE: mark("Not counted: no points entered"),
    Reason.NO_MAXIMUM: mark("Not counted: no maximum entered"),
    Reason.NO_TARGET: mark("Not counted: no target entered"),
}


class ExplainModel(QAbstractTableModel):
    """Code, content, value, why it counts or not."""

    def __init__(self, explanation: Explanation) -> None:
        super().__init__()
        self.explanation = explanation
        self._decimals = 0

    def show(self, explanation: Explanation, decimals: int = 0) -> None:
        """Other rows; points with at least so many decimals."""
        self.beginResetModel()
        self.explanation, self._decimals = explanation, decimals
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.explanation.rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else WHY + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Role.DisplayRole:
            return None
        return (tr("No."), tr("Content"), tr("Points"), tr("Counted?"))[section]

    def data(self, index: AnyIndex, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.explanation.rows[index.row()]
        if role == Role.DisplayRole:
            shown = "    " * row.depth + row.title
            return (
                row.code,
                shown,
                format_points(row.value, self._decimals),
                tr(_REASONS[row.reason]),
            )[index.column()]
        if role == Role.ToolTipRole and index.column() == TITLE:
            return plain(row.title)
        if role == Role.TextAlignmentRole and index.column() == VALUE:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Role.ForegroundRole and not row.counted:
            return QGuiApplication.palette().color(QPalette.ColorRole.PlaceholderText)
        if role == Role.FontRole and not row.counted:
            font = QFont()
            font.setItalic(True)
            return font
        return None


class ExplainWindow(QDialog):
    """Stays beside the window; ``chosen`` carries the Place of the row to go to."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget, session: Session) -> None:
        super().__init__(parent)
        self.session = session
        self._criterion: str | None = None
        self.setWindowTitle(tr("Rows of a figure"))
        self.setModal(False)
        letter = self.fontMetrics().averageCharWidth()
        room = room_for(self)
        self.said = self._label()
        self.printed = self._label()
        self.column = QComboBox()
        self.column.setAccessibleName(tr("Column"))
        self.column.activated.connect(lambda _: self.refresh())
        self.up = QPushButton(tr("One level up"))
        set_tip(self.up, tr("The figure this one is part of"))
        self.up.setAutoDefault(False)  # Enter belongs to the table
        self.up.clicked.connect(self._go_up)
        self.model = ExplainModel(Explanation(None, "", None, ()))
        self.table = self._table(letter)
        top = QHBoxLayout()
        top.addWidget(self.said, 1)
        top.addWidget(self.column)
        top.addWidget(self.up)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self.printed)
        layout.addWidget(self.table, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.hide)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        layout.addWidget(buttons)
        margins = layout.contentsMargins()
        around = (
            margins.left()
            + margins.right()
            + self.table.verticalScrollBar().sizeHint().width()
            + 2 * letter
        )
        self.resize(
            min(self._wanted(letter) + around, room.width() * 9 // 10),
            min(self.fontMetrics().lineSpacing() * 26, room.height() * 3 // 4),
        )
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self.refresh)
        session.changed.connect(self._wait)
        session.replaced.connect(self.hide)
        readable(self)
        dress(self)

    def _label(self) -> QLabel:
        made = QLabel()
        made.setTextFormat(Qt.TextFormat.PlainText)
        made.setWordWrap(True)
        return made

    def _wanted(self, letter: int) -> int:
        """Room for the longest reason and most titles, in pixels."""
        return (
            max(self.fontMetrics().horizontalAdvance(tr(text)) for text in _REASONS.values())
            + letter * 81
        )

    def _table(self, letter: int) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        self.model.setParent(table)
        table.setAccessibleName(tr("Rows of a figure"))
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(self.fontMetrics().lineSpacing() + 8)
        table.setWordWrap(False)
        header = table.horizontalHeader()
        header.setStretchLastSection(False)
        table.setColumnWidth(CODE, letter * 9)
        table.setColumnWidth(VALUE, letter * 11)
        # Whether a row counts is what the window is for: titles, told in full by pointing, take
        # what is left.
        header.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(WHY, QHeaderView.ResizeMode.ResizeToContents)
        table.activated.connect(self._choose)
        return table

    # -- showing -----------------------------------------------------------------------------------

    def show_figure(self, criterion_id: str | None, column: str) -> None:
        """The rows of a cell of the criteria grid (``criterion_id`` None: of the grand total)."""
        self._criterion = criterion_id
        self._fill_columns(column)
        self.refresh()
        self.show()
        self.raise_()
        self.activateWindow()
        self.table.setFocus()
        self.table.selectRow(0)

    def _fill_columns(self, wanted: str) -> None:
        self.column.clear()
        for column in grid_columns(self.session):
            if column.kind != "text":
                self.column.addItem(column.title, column.key)
        self.column.setCurrentIndex(max(0, self.column.findData(wanted)))

    def _wait(self, *_: object) -> None:
        if self.isVisible():
            self._timer.start()

    def refresh(self) -> None:
        """From the plan as it is now; the row the cursor stands on stays."""
        plan, key = self.session.plan, str(self.column.currentData())
        if self._criterion is not None and plan.find(Criterion, self._criterion) is None:
            self._tell_gone()
            return
        if [c.key for c in grid_columns(self.session) if c.kind != "text"] != self._keys():
            self._fill_columns(key)
            key = str(self.column.currentData())
        at = self.table.currentIndex().row()
        found = explain(plan, self.session.scoring, self._criterion, key)
        self.model.show(found, plan.criteria_set.min_decimals)
        if at >= 0:
            self.table.selectRow(min(at, self.model.rowCount() - 1))
        self.up.setEnabled(self._criterion is not None)
        self.said.setText(self._sentence(found))
        self.printed.setVisible(found.printed is not None)
        if found.printed is not None:
            self.printed.setText(self._disagreement(found))
            colours = self.printed.palette()
            colours.setColor(QPalette.ColorRole.WindowText, theme.shade("error"))
            self.printed.setPalette(colours)

    def _tell_gone(self) -> None:
        """Undo may bring the row back; until then no other figure takes its place."""
        self.model.show(Explanation(None, "", None, ()))
        self.said.setText(tr("The row of this figure is no longer in the plan."))
        self.printed.hide()
        self.up.setEnabled(False)

    def _keys(self) -> list[str]:
        return [str(self.column.itemData(i)) for i in range(self.column.count())]

    def _sentence(self, found: Explanation) -> str:
        node = self.session.plan.find(Criterion, found.criterion_id)
        name = tr("Total points") if node is None else f"{node.code} {node.title}".strip()
        if found.total is None:
            return tr("{row} · {column}: no figure, because no row below counts").format(
                row=name, column=self.column.currentText()
            )
        return tr("{row} · {column}: {points}, the sum of {count} rows").format(
            row=name,
            column=self.column.currentText(),
            points=self._points(found.total),
            count=len(found.counted),
        )

    def _points(self, value: int | None) -> str:
        return format_points(value, self.session.plan.criteria_set.min_decimals)

    def _disagreement(self, found: Explanation) -> str:
        """What the imported document printed, and how far off it is."""
        assert found.printed is not None
        difference = found.printed.points - (found.total or 0)
        more = tr(
            "The imported document prints {printed}, {difference} more than its rows ({cell})"
        )
        less = tr(
            "The imported document prints {printed}, {difference} less than its rows ({cell})"
        )
        return (more if difference > 0 else less).format(
            printed=self._points(found.printed.points),
            difference=self._points(abs(difference)),
            cell=found.printed.cell or "–",
        )

    # -- going -------------------------------------------------------------------------------------

    def _go_up(self) -> None:
        """To the figure this one is part of."""
        node = self.session.plan.find(Criterion, self._criterion)
        self._criterion = node.parent_id if node else None
        self.refresh()

    def _choose(self, index: QModelIndex) -> None:
        row = self.model.explanation.rows[index.row()]
        self.chosen.emit(in_column(Criterion.__name__, row.id, self.model.explanation.column))
