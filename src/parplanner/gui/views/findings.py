"""The findings panel: what the plan's rules found; Enter or a double click jumps to the row."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from parplanner.domain.findings import Finding
from parplanner.gui.models.findings import FindingsModel
from parplanner.wording import tr

FIXABLE = ("UNIT_VARIANTS", "TOTAL_MISMATCH")


class FindingsPane(QWidget):
    """``chosen`` carries the finding to jump to, ``fix`` the one whose remedy was asked for."""

    chosen = Signal(object)
    fix = Signal(object)

    def __init__(self, model: FindingsModel) -> None:
        super().__init__()
        self.model = model
        self.summary = QLabel()
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.fix_button = QPushButton()
        self.fix_button.clicked.connect(self._fix)
        self.table = QTableView()
        self.table.setModel(model)
        self.table.setAccessibleName(tr("Findings"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setWordWrap(True)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.activated.connect(self._jump)
        self.table.selectionModel().currentChanged.connect(lambda *_: self._offer_fix())
        top = QHBoxLayout()
        top.setContentsMargins(6, 2, 6, 2)
        top.addWidget(self.summary, 1)
        top.addWidget(self.fix_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(top)
        layout.addWidget(self.table, 1)
        model.modelReset.connect(self._summarise)
        self._summarise()

    def current(self) -> Finding | None:
        """The finding the cursor stands on."""
        row = self.table.currentIndex().row()
        return self.model.findings[row] if 0 <= row < len(self.model.findings) else None

    def _summarise(self) -> None:
        errors, warnings = self.model.counts()
        if not self.model.findings:
            self.summary.setText(tr("Nothing to report: the plan holds together."))
        else:
            text = tr("{errors} errors, {warnings} warnings, {all} findings in all")
            self.summary.setText(text.format(errors=errors, warnings=warnings, all=len(self.model.findings)))
        self._offer_fix()

    def _offer_fix(self) -> None:
        finding = self.current()
        live = tr("Replace by a live figure")
        names = {
            "TEXT_DISAGREES": live,
            "COUNT_DISAGREES": live,
            "UNIT_VARIANTS": tr("Merge the two spellings"),
            "TOTAL_MISMATCH": tr("Forget the printed figure"),
        }
        fixable = finding is not None and (finding.code in FIXABLE or bool(finding.details.get("field")))
        self.fix_button.setVisible(fixable)
        if finding is not None:
            self.fix_button.setText(names.get(finding.code, ""))

    def _jump(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self.model.findings):
            self.chosen.emit(self.model.findings[index.row()])

    def _fix(self) -> None:
        finding = self.current()
        if finding is not None:
            self.fix.emit(finding)
