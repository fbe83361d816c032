"""The list of findings: severity, where, what; refreshed when the officer pauses."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt, QTimer

from parplanner.document import sentences
from parplanner.domain import rules
from parplanner.domain.findings import ERROR, WARNING, Finding
from parplanner.gui import icons, theme
from parplanner.gui.models.mirror import AnyIndex
from parplanner.gui.session import Session
from parplanner.wording import tr

Role = Qt.ItemDataRole
PAUSE_MS = 250


class FindingsModel(QAbstractTableModel):
    """Recomputed a moment after the last edit; ``refresh`` does it at once."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.findings: list[Finding] = []
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self.refresh)
        session.changed.connect(self._wait)
        session.replaced.connect(self.refresh)

    def _wait(self, *_: object) -> None:
        self._timer.start()

    def refresh(self) -> None:
        """Check the whole plan now."""
        self._timer.stop()
        found = rules.findings(self._session.plan, self._session.scoring) if self._session.document else []
        self.beginResetModel()
        self.findings = found
        self.endResetModel()

    def counts(self) -> tuple[int, int]:
        """(errors, warnings)"""
        severities = [f.severity for f in self.findings]
        return severities.count(ERROR), severities.count(WARNING)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.findings)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if role != Role.DisplayRole or orientation == Qt.Orientation.Vertical:
            return None
        return (tr("Severity"), tr("Row"), tr("Finding"))[section]

    def data(self, index: AnyIndex, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        finding = self.findings[index.row()]
        if role in (Role.DisplayRole, Role.AccessibleTextRole):
            return (
                sentences.severity_name(finding.severity),
                finding.row_code,
                sentences.finding(finding),
            )[index.column()]
        if role == Role.ToolTipRole and index.column() == 2:
            from html import escape

            return f"<p>{escape(sentences.finding(finding))}</p>"
        if index.column() == 0 and finding.severity in (ERROR, WARNING):
            colour = theme.shade(finding.severity)
            if role == Role.ForegroundRole:
                return colour
            if role == Role.DecorationRole:
                return icons.icon(finding.severity, colour)
        elif index.column() == 0 and role == Role.DecorationRole:
            return icons.icon("info")
        return None
