"""What is to be looked at in somebody's table: one line each, its message always read in full."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView

from parplanner.document import sentences
from parplanner.domain.findings import ERROR, WARNING, Finding
from parplanner.gui.grids.kit.wrapped import WrappedLines
from parplanner.gui.look import theme
from parplanner.gui.look.tooltips import plain
from parplanner.wording import tr

Role = Qt.ItemDataRole
AnyIndex = QModelIndex | QPersistentModelIndex
SEVERITY, PLACE, MESSAGE = range(3)


class FoundModel(QAbstractTableModel):
    """Severity, cell or row, message; sentences are made when they are seen."""

    def __init__(self) -> None:
        super().__init__()
        self.findings: list[Finding] = []
        self.about_table = 0

    def show(self, findings: list[Finding], about_table: int) -> None:
        """Put other findings in place of those shown;
        ``about_table`` of them are the table's own."""
        self.beginResetModel()
        self.findings = findings
        self.about_table = about_table
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.findings)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else 3

    def data(self, index: AnyIndex, role: int = Role.DisplayRole) -> Any:
        finding = self.findings[index.row()]
        if role == Role.DisplayRole:
            return self._text(finding, index.column())
        if role == Role.ToolTipRole:
            return plain(sentences.finding(finding))
        if role == Role.ForegroundRole and index.column() == SEVERITY:
            return theme.shade(finding.severity) if finding.severity in (ERROR, WARNING) else None
        return None

    @staticmethod
    def _text(finding: Finding, column: int) -> str:
        if column == SEVERITY:
            return sentences.severity_name(finding.severity)
        if column == PLACE:
            return finding.cell or finding.row_code
        return sentences.finding(finding)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        if role == Role.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return (tr("Severity"), tr("Cell or row"), self._counted())[section]
        return None

    def _counted(self) -> str:
        """How much is to be looked at, and of what: an officer stops after the table's own."""
        count = len(self.findings)
        about_plan = count - self.about_table
        if not (self.about_table and about_plan):
            return tr("To be looked at: {count}").format(count=count)
        said = tr("To be looked at: {table} of the table, {plan} of the plan")
        return said.format(table=self.about_table, plan=about_plan)


class FoundList(QTreeView):
    """``stood_on`` carries the finding the cursor has come to,
    ``followed`` the one Enter was pressed on."""

    stood_on = Signal(object)
    followed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.found = FoundModel()
        self.setModel(self.found)
        self.setAccessibleName(tr("Findings"))
        self.setAccessibleDescription(
            tr("Standing on one shows its cell in the table, Enter goes there")
        )
        self.setRootIsDecorated(False)
        self.setAllColumnsShowFocus(True)
        self.setWordWrap(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # A bar that comes and goes changes the width, the wrapped lines and so whether it is
        # needed: without end.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setItemDelegateForColumn(MESSAGE, WrappedLines(self))
        header = self.header()
        header.setSectionsMovable(False)
        header.setSectionResizeMode(SEVERITY, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(PLACE, QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(MESSAGE, QHeaderView.ResizeMode.Stretch)
        header.setResizeContentsPrecision(0)
        again = QTimer(self, singleShot=True, interval=0)
        again.timeout.connect(self.scheduleDelayedItemsLayout)
        header.sectionResized.connect(lambda *_: again.start())
        self.selectionModel().currentChanged.connect(self._moved)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the cell: left alone, it would reach the dialog and import."""
        finding = self.current()
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif finding is not None:
            self.followed.emit(finding)

    def show_findings(self, findings: list[Finding], about_table: int) -> None:
        """Put other findings in place; the one the cursor stood on
        keeps it while it is still there."""
        stood = self.current()
        scrolled = self.verticalScrollBar().value()
        self.found.show(findings, about_table)
        width = self.header().sectionSizeHint(PLACE)
        self.header().resizeSection(PLACE, max(width, self.fontMetrics().averageCharWidth() * 12))
        place = findings.index(stood) if stood in findings else -1
        if place >= 0:
            blocked = self.blockSignals(True)
            self.setCurrentIndex(self.found.index(place, SEVERITY))
            self.blockSignals(blocked)
        self.verticalScrollBar().setValue(scrolled)

    def current(self) -> Finding | None:
        """The finding the cursor stands on."""
        index = self.currentIndex()
        return self.found.findings[index.row()] if index.isValid() else None

    def _moved(self, *_: object) -> None:
        finding = self.current()
        if finding is not None and not self.signalsBlocked():
            self.stood_on.emit(finding)


__all__ = ["MESSAGE", "PLACE", "SEVERITY", "FoundList", "FoundModel"]
