"""The status bar: totals of every column, the distance to the goal, findings, passing remarks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QPushButton, QStatusBar, QWidget

from parplanner.document import clock
from parplanner.document.year_names import year_name
from parplanner.domain.changes import Changes
from parplanner.domain.deadlines import is_overdue, plan_year
from parplanner.domain.points import format_points
from parplanner.domain.rows import MAX_COLUMN, PlanInfo, Task
from parplanner.gui.look import icons
from parplanner.gui.look.eliding import ElidingLabel
from parplanner.gui.look.tooltips import set_tip
from parplanner.gui.services.day import DayWatch
from parplanner.gui.services.goal_words import goal_words
from parplanner.gui.services.jobs import JobBar
from parplanner.gui.services.session import Session
from parplanner.wording import tr

if TYPE_CHECKING:
    from parplanner.gui.panels.findings_model import FindingsModel

REMARK_MS = 8_000
FOLDER_MS = 15_000
GOAL_LETTERS = 48
MESSAGE_EDGE = 6
"""Pixels before a remark, between its icon and its words, and behind it, as Qt has them."""


class Status(QStatusBar):
    """Everything in it is plain text. ``remarks_asked`` carries the remarks of the last export."""

    remarks_asked = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._findings: FindingsModel | None = None
        # The goal is what the officer works for: the totals give way first.
        self.totals = ElidingLabel(caption=tr("Totals"))
        self.goal = ElidingLabel(letters=GOAL_LETTERS, caption=tr("Distance to the goal"))
        self.figures = ElidingLabel(caption=tr("Figures of the selected cells"))
        for label in (self.totals, self.goal, self.figures):
            label.setContentsMargins(6, 0, 6, 0)
        self.goal.setCursor(Qt.CursorShape.PointingHandCursor)
        self.goal.hint = tr("Click to set the goal")
        self.figures.hide()
        self.findings = QPushButton()
        self.findings.setFlat(True)
        self.findings.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.overdue = QPushButton()
        self.overdue.setFlat(True)
        self.overdue.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.overdue.setIcon(icons.icon("overdue"))
        set_tip(
            self.overdue,
            tr("Tasks past their deadline, neither completed nor stopped. Click to see them"),
        )
        self.overdue.hide()
        self.day = DayWatch(self)
        self.jobs = JobBar()
        self.open_folder = QPushButton(tr("Open folder"))
        self.open_folder.hide()
        self.open_folder.clicked.connect(self._open_folder)
        self._folder = ""
        self._folder_time = QTimer(self, singleShot=True, interval=FOLDER_MS)
        self._folder_time.timeout.connect(self.open_folder.hide)
        self.remarks = QPushButton()
        self.remarks.hide()
        self.remarks.clicked.connect(self._show_remarks)
        self._remarks: list[str] = []
        self.refusal = ""
        for widget in (
            self.jobs,
            self.open_folder,
            self.remarks,
            self.figures,
            self.goal,
            self.totals,
            self.overdue,
            self.findings,
        ):
            self.addPermanentWidget(widget)
        session.changed.connect(self._plan_changed)
        session.replaced.connect(self._forget)
        self.day.turned.connect(self.refresh)
        session.refused.connect(self.refuse)
        self.messageChanged.connect(self._message_changed)
        session.carried_out.connect(self.remark)
        self.refresh()

    def _forget(self) -> None:
        """Another plan: what was said, offered and refused was said of the one before."""
        self.clearMessage()
        self.open_folder.hide()
        self.offer_remarks([])
        self.show_figures("")
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

    def refuse(self, text: str) -> None:
        """A remark on what was not done, with a sign before it."""
        self.refusal = text  # before the message, which is painted with it
        self.remark(text)

    def _message_changed(self, text: str) -> None:
        if text != self.refusal:
            self.refusal = ""
        self._give_way()

    def _give_way(self) -> None:
        """Where the bar is too short for all, a remark takes the
        place of the totals, then of the goal."""
        message = self.currentMessage()
        shown = self._session.document is not None and self.figures.isHidden()
        others = (self.jobs, self.open_folder, self.remarks, self.overdue, self.findings)
        room = self.width() - sum(w.sizeHint().width() for w in others if not w.isHidden())
        letters = self.fontMetrics()
        room -= letters.horizontalAdvance(message) + icons.size_for(self).width() + 8 * MESSAGE_EDGE
        room -= self.goal.sizeHint().width()
        self.goal.setVisible(shown and (not message or room >= 0))
        room -= letters.horizontalAdvance(self.totals_text(brief=True)) if shown else 0
        self.totals.setVisible(shown and (not message or room >= 0))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt has no place for a picture before its messages: a refusal is painted here."""
        if not self.refusal or self.currentMessage() != self.refusal:
            super().paintEvent(event)
            return
        own = Qt.FindChildOption.FindDirectChildrenOnly
        shown = [w.x() for w in self.findChildren(QWidget, options=own) if w.isVisible()]
        room = self.rect().adjusted(MESSAGE_EDGE, 0, 0, 0)
        room.setRight(min(shown, default=self.width()) - 2 * MESSAGE_EDGE)
        side = min(icons.size_for(self).height(), self.height())
        picture = icons.icon("warning", self.palette().color(QPalette.ColorRole.BrightText))
        painter = QPainter(self)
        picture.paint(painter, room.x(), (self.height() - side) // 2, side, side)
        room.setLeft(room.left() + side + MESSAGE_EDGE)
        words = self.fontMetrics().elidedText(
            self.refusal, Qt.TextElideMode.ElideRight, room.width()
        )
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(
            room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), words
        )
        painter.end()

    def show_figures(self, text: str) -> None:
        """Of the selected cells, in the place of the plan's totals; blank brings those back."""
        self.figures.setText(text)
        self.figures.setVisible(bool(text))
        self._give_way()

    def offer_folder(self, folder: str) -> None:
        """A button to the folder of what was just exported, for a while."""
        self._folder = folder
        self.open_folder.show()
        self._folder_time.start()

    def offer_remarks(self, remarks: list[str]) -> None:
        """A button to what is to be known of the last export; it stays
        until the next. [] takes it away."""
        self._remarks = remarks
        self.remarks.setText(tr("Remarks: {count}").format(count=len(remarks)))
        self.remarks.setVisible(bool(remarks))

    @property
    def remarks_offered(self) -> list[str]:
        """What the button for remarks would show."""
        return self._remarks

    def _show_remarks(self) -> None:
        self.remarks_asked.emit("\n".join(self._remarks))

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._folder))

    def _plan_changed(self, changes: Changes, _touched: object) -> None:
        if any(isinstance(change.row, Task | PlanInfo) for change in changes):
            self._count_overdue()
        self._show_figures()

    def refresh(self) -> None:
        """Everything that is told of the plan as it is now."""
        self._count_overdue()
        self._show_figures()

    def _count_overdue(self) -> None:
        plan, today = self._session.plan, clock.today()
        year = plan_year(plan)
        count = sum(is_overdue(task, year, today) for task in plan.all(Task))
        self.overdue.setText(tr("Overdue: {count}").format(count=count))
        self.overdue.setVisible(count > 0 and self._session.document is not None)

    def _show_figures(self) -> None:
        there = self._session.document is not None
        self.findings.setVisible(there and self._findings is not None)
        if there:
            self.totals.setText(self.totals_text(), self.totals_text(brief=True))
            self.goal.setText(self.goal_text())
        self._give_way()

    def totals_text(self, brief: bool = False) -> str:
        """``Tối đa 100,0 · Kết quả 2017: 64,94 · …``; ``brief``: years
        alone, where each has one column."""
        scoring, plan = self._session.scoring, self._session.plan
        years = [column.year for column in plan.columns()]
        parts = [tr("Max. {points}").format(points=self._points(scoring.value(None, MAX_COLUMN)))]
        for column in plan.columns():
            alone = years.count(column.year) == 1
            name = str(column.year) if brief and alone else year_name(column.kind, column.year)
            parts.append(f"{name}: {self._points(scoring.value(None, column.id))}")
        return " · ".join(parts)

    def _points(self, value: int | None) -> str:
        return format_points(value, self._session.plan.criteria_set.min_decimals) or "–"

    def goal_text(self) -> str:
        """``Còn thiếu 0,36 điểm để đạt 80``; how to set a goal when there is none."""
        return goal_words(self._session)

    def _count(self) -> None:
        assert self._findings is not None
        errors, warnings = self._findings.counts()
        self.findings.setText(
            tr("Errors: {errors} · warnings: {warnings}").format(errors=errors, warnings=warnings)
        )
