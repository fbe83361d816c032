"""The status bar: totals of every column, the distance to the goal, findings, passing remarks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton, QStatusBar

from parplanner.domain.points import format_points
from parplanner.domain.rows import MAX_COLUMN, RESULT
from parplanner.gui.eliding import ElidingLabel
from parplanner.gui.goal_words import goal_words
from parplanner.gui.jobs import JobBar
from parplanner.gui.session import Session
from parplanner.wording import tr

if TYPE_CHECKING:
    from parplanner.gui.models.findings import FindingsModel

REMARK_MS = 8_000
FOLDER_MS = 15_000


class Status(QStatusBar):
    """Everything in it is plain text. ``remarks_asked`` carries the remarks of the last export."""

    remarks_asked = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._findings: FindingsModel | None = None
        self.totals, self.goal, self.figures = ElidingLabel(), ElidingLabel(), ElidingLabel()
        for label in (self.totals, self.goal, self.figures):
            label.setContentsMargins(6, 0, 6, 0)
        self.totals.setAccessibleName(tr("Totals"))
        self.goal.setAccessibleName(tr("Distance to the goal"))
        self.goal.setCursor(Qt.CursorShape.PointingHandCursor)
        self.goal.hint = tr("Click to set the goal")
        self.figures.setAccessibleName(tr("Figures of the selected cells"))
        self.figures.hide()
        self.findings = QPushButton()
        self.findings.setFlat(True)
        self.findings.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.jobs = JobBar()
        self.open_folder = QPushButton(tr("Open folder"))
        self.open_folder.hide()
        self.open_folder.clicked.connect(self._open_folder)
        self._folder = ""
        self.remarks = QPushButton()
        self.remarks.hide()
        self.remarks.clicked.connect(self._show_remarks)
        self._remarks: list[str] = []
        for widget in (
            self.jobs,
            self.open_folder,
            self.remarks,
            self.figures,
            self.goal,
            self.totals,
            self.findings,
        ):
            self.addPermanentWidget(widget)
        session.changed.connect(self.refresh)
        session.replaced.connect(self.refresh)
        session.refused.connect(self.remark)
        session.carried_out.connect(self.remark)
        self.refresh()

    def count(self, findings: FindingsModel) -> None:
        """From here on tell how many findings there are."""
        self._findings = findings
        findings.refreshed.connect(self._count)
        self._count()
        self.refresh()

    def remark(self, text: str) -> None:
        """A sentence for some seconds; blank takes an older one away."""
        self.showMessage(text, REMARK_MS)

    def show_figures(self, text: str) -> None:
        """Of the selected cells, in the place of the plan's totals; blank brings those back."""
        self.figures.setText(text)
        self.figures.setVisible(bool(text))
        for label in (self.totals, self.goal):
            label.setVisible(not text and self._session.document is not None)

    def offer_folder(self, folder: str) -> None:
        """A button to the folder of what was just exported, for a while."""
        self._folder = folder
        self.open_folder.show()
        QTimer.singleShot(FOLDER_MS, self, self.open_folder.hide)

    def offer_remarks(self, remarks: list[str]) -> None:
        """A button to what is to be known of the last export; it stays until the next. [] takes it away."""
        self._remarks = remarks
        self.remarks.setText(tr("Remarks: {count}").format(count=len(remarks)))
        self.remarks.setVisible(bool(remarks))

    def _show_remarks(self) -> None:
        self.remarks_asked.emit("\n".join(self._remarks))

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._folder))

    def refresh(self, *_: object) -> None:
        """The figures of the plan as it is now."""
        there = self._session.document is not None
        for label in (self.totals, self.goal):
            label.setVisible(there and self.figures.isHidden())
        self.findings.setVisible(there and self._findings is not None)
        if there:
            self.totals.setText(self.totals_text())
            self.goal.setText(self.goal_text())

    def totals_text(self) -> str:
        """``Tối đa 100 · 2017: 64,94 · …``"""
        scoring, plan = self._session.scoring, self._session.plan
        parts = [tr("Max. {points}").format(points=format_points(scoring.value(None, MAX_COLUMN)) or "0")]
        for column in plan.columns():
            kind = tr("Result {year}") if column.kind == RESULT else tr("Target {year}")
            parts.append(f"{kind.format(year=column.year)}: {format_points(scoring.value(None, column.id)) or '–'}")
        return " · ".join(parts)

    def goal_text(self) -> str:
        """``Còn thiếu 0,36 điểm để đạt 80``; how to set a goal when there is none."""
        return goal_words(self._session)

    def _count(self) -> None:
        assert self._findings is not None
        errors, warnings = self._findings.counts()
        self.findings.setText(tr("Errors: {errors} · warnings: {warnings}").format(errors=errors, warnings=warnings))
