"""What an import understood and every doubt, shown before anything is taken."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from parplanner.document import sentences
from parplanner.domain.findings import SEVERITIES, Finding
from parplanner.domain.plan import Plan
from parplanner.domain.points import format_points
from parplanner.domain.rows import MAX_COLUMN
from parplanner.domain.scoring import Scoring, counts
from parplanner.gui.dialogs.entry import EntryDialog
from parplanner.gui.dialogs.fitting import fit
from parplanner.gui.headers import readable
from parplanner.gui.tooltips import set_tip
from parplanner.wording import tr


class ImportPreview(EntryDialog):
    """``after`` is the plan as it would be; ``findings`` are the import's doubts and what the rules say of it."""

    def __init__(self, parent: QWidget | None, name: str, proposal: Any, after: Plan, findings: list[Finding]) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import {name}").format(name=name))
        layout = QVBoxLayout(self)
        layout.addWidget(self._label(self._understood(proposal, after)))
        variants = [f for f in findings if f.code == "UNIT_VARIANTS"]
        self.accept_units = QCheckBox(
            tr("Merge {count} pairs of unit names that look like one").format(count=len(variants))
        )
        self.accept_units.setVisible(bool(variants))
        layout.addWidget(self._label(tr("To be looked at: {count}").format(count=len(findings))))
        layout.addWidget(self._table(findings), 1)
        layout.addWidget(self.accept_units)
        layout.addWidget(self._label(tr("Taking it is one step: Ctrl+Z takes all of it back.")))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        take = buttons.addButton(tr("Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        take.setDefault(True)
        take.setFocus()
        readable(self)
        fit(self, 120, 32)

    def _label(self, text: str) -> QLabel:
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _understood(self, proposal: Any, after: Plan) -> str:
        made = counts(after)
        lines = [
            tr("Sheet “{sheet}”: {fields} fields, {criteria} criteria, {scored} scored rows, {tasks} tasks.").format(
                sheet=proposal.sheet, fields=made.fields, criteria=made.criteria, scored=made.scored, tasks=made.tasks
            )
        ]
        scoring = Scoring(after)
        totals = [tr("Max. points") + ": " + format_points(scoring.value(None, MAX_COLUMN))]
        for column in after.columns():
            title = tr("Result {year}") if column.kind == "result" else tr("Target {year}")
            totals.append(f"{title.format(year=column.year)}: {format_points(scoring.value(None, column.id))}")
        lines.append(tr("Sums of the rows: {totals}").format(totals=" · ".join(totals)))
        if after.agency.name:
            lines.append(tr("Agency: {name}").format(name=after.agency.name))
        return "\n".join(lines)

    def _table(self, findings: list[Finding]) -> QTableWidget:
        table = QTableWidget(len(findings), 3)
        table.setAccessibleName(tr("Findings"))
        table.setHorizontalHeaderLabels([tr("Severity"), tr("Cell or row"), tr("Finding")])
        table.verticalHeader().hide()
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        for row, finding in enumerate(sorted(findings, key=lambda f: SEVERITIES.index(f.severity))):
            message = sentences.finding(finding)
            for column, text in enumerate(
                (sentences.severity_name(finding.severity), finding.cell or finding.row_code, message)
            ):
                item = QTableWidgetItem(text)
                set_tip(item, message)
                table.setItem(row, column, item)
        header = table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        return table
