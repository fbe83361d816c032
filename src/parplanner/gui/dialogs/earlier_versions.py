"""What can be had back of a plan: backups and work closed without
saving, by date; one is chosen to be opened."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from parplanner.document import earlier
from parplanner.document.earlier import BACKUP, Earlier
from parplanner.gui.grids.kit.cells import RING
from parplanner.gui.look.headers import readable
from parplanner.gui.services.busy import busy
from parplanner.gui.widgets.fitting import fit
from parplanner.wording import tr


class EarlierVersions(QDialog):
    """``chosen`` is the version to be opened. ``of_this``: those of the plan in question, newest
    first; without any
    those of every plan are listed at once."""

    def __init__(self, parent: QWidget | None, of_this: list[Earlier]) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Earlier versions"))
        self._of_this = of_this
        self._shown: list[Earlier] = []
        self.table = self._made_table()
        self.nothing = _text(
            tr("There is no earlier version yet. Every Save keeps the file it replaces.")
        )
        self.every = QCheckBox(tr("Of every plan on this computer"))
        self.every.setChecked(not of_this)
        self.every.setEnabled(bool(of_this))
        self.every.toggled.connect(self._show)
        hint = _text(
            tr(
                "A backup opens as a new plan; nothing is replaced until it is saved. "
                "Work closed without saving opens as it was and is kept for 30 days."
            )
        )
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.open_button = self.buttons.addButton(
            tr("Open"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (hint, self.table, self.nothing, self.every, self.buttons):
            layout.addWidget(widget, 1 if widget is self.table else 0)
        self._show()
        fit(self, 90, 22)

    def _made_table(self) -> QTableWidget:
        table = QTableWidget(0, 3)
        table.setAccessibleName(tr("Earlier versions"))
        table.setHorizontalHeaderLabels([tr("Date and time"), tr("What it is"), tr("Plan")])
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(table.fontMetrics().lineSpacing() + 4 * RING)
        table.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        table.itemActivated.connect(lambda _item: self.accept())
        return table

    def _show(self) -> None:
        with busy():
            self._shown = earlier.of_all_plans() if self.every.isChecked() else self._of_this
        self.table.setRowCount(0)
        self.table.setRowCount(len(self._shown))
        for row, item in enumerate(self._shown):
            for column, words in enumerate(
                (_when(item), _kind(item), item.plan or tr("a plan never saved"))
            ):
                self.table.setItem(row, column, QTableWidgetItem(words))
        readable(self.table)
        self.table.resizeColumnToContents(0)
        self.table.resizeColumnToContents(1)
        self.table.setVisible(bool(self._shown))
        self.nothing.setVisible(not self._shown)
        self.open_button.setEnabled(bool(self._shown))
        if self._shown:
            self.table.setCurrentCell(0, 0)
            self.table.setFocus()
        else:
            self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setFocus()

    @property
    def chosen(self) -> Earlier | None:
        """The version the cursor is on."""
        row = self.table.currentRow()
        return self._shown[row] if 0 <= row < len(self._shown) else None


def _when(item: Earlier) -> str:
    return item.time.astimezone().strftime("%d/%m/%Y %H:%M:%S")


def _kind(item: Earlier) -> str:
    return tr("Backup before a save") if item.kind == BACKUP else tr("Closed without saving")


def _text(words: str) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
