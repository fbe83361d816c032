"""The overview: the total, the distance to the goal, and the
plan in charts that lead to their rows."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from parplanner.document.year_names import year_name
from parplanner.domain import points
from parplanner.domain.explain import LOST, figure
from parplanner.domain.place import Place, in_column
from parplanner.domain.rows import MAX_COLUMN, Criterion
from parplanner.domain.scoring import base_column
from parplanner.gui.look.tooltips import set_tip
from parplanner.gui.services.goal_words import goal_words
from parplanner.gui.services.session import Session
from parplanner.gui.workspaces.overview.chart_view import ChartView
from parplanner.gui.workspaces.overview.chart_words import chart_words
from parplanner.reports.papers import chart_data
from parplanner.reports.report.chart_model import AnyChart, Gauge
from parplanner.wording import tr

PAUSE_MS = 150
_CARD = 26
"""Letters a total takes."""
_TWO_COLUMNS = 150
"""So many letters wide, two charts stand beside each other."""


class Panel(QFrame):
    """A chart under its title, or the sentence that says why there is none."""

    def __init__(self, hint: str) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(self.backgroundRole().Base)
        self.title = QLabel()
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.hint = QLabel(hint)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setWordWrap(True)
        self.chart = ChartView()
        layout = QVBoxLayout(self)
        layout.addWidget(self.title)
        layout.addWidget(self.hint)
        layout.addWidget(self.chart)
        layout.addStretch(1)

    def show_chart(self, chart: AnyChart | Gauge | None, title: str) -> None:
        """A chart, or None for the hint."""
        self.title.setText(title)
        self.chart.setVisible(chart is not None)
        self.hint.setVisible(chart is None)
        self.chart.show_chart(chart)


class OverviewPane(QWidget):
    """``chosen`` carries the Place behind a mark, ``explain`` the
    column of a total that was asked for."""

    chosen = Signal(object)
    explain = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self._stale = True
        self._columns = 0
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self.refresh)
        self.empty = QLabel(
            tr(
                "Nothing to draw yet: no row has points. Enter criteria and points (Ctrl+1) or "
                "read an Excel table "
                "(Ctrl+I)."
            )
        )
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.goal = QLabel()
        self.goal.setTextFormat(Qt.TextFormat.PlainText)
        self.goal.setWordWrap(True)
        self.totals: dict[str, QPushButton] = {}
        self._cards = QGridLayout()
        self.gauge = Panel("")
        self.fields = Panel(tr("No field has points yet."))
        self.pareto, self.units = Panel(""), Panel("")
        self.years = Panel(tr("No year has points yet."))
        self.panels = (self.gauge, self.fields, self.pareto, self.years, self.units)
        for panel in self.panels:
            panel.chart.chosen.connect(self.chosen)
        self._lay_out()
        session.changed.connect(self._wait)
        session.replaced.connect(self._wait)

    def _lay_out(self) -> None:
        self.body = QWidget()
        inside = QVBoxLayout(self.body)
        inside.addLayout(self._cards)
        inside.addWidget(self.goal)
        inside.addWidget(self.gauge)
        self._grid = QGridLayout()
        inside.addLayout(self._grid)
        inside.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(self.body)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.empty, 1)
        layout.addWidget(self.area, 1)
        self._arrange()

    def _arrange(self) -> None:
        """One column of charts, or two where there is room."""
        self._place_totals()
        columns = 2 if self.width() >= self.fontMetrics().averageCharWidth() * _TWO_COLUMNS else 1
        if columns == self._columns:
            return
        self._columns = columns
        for number, panel in enumerate((self.fields, self.pareto, self.years, self.units)):
            self._grid.addWidget(panel, number // columns, number % columns)
        for column in (0, 1):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    # -- following ---------------------------------------------------------------------------------

    def _wait(self, *_: object) -> None:
        self._stale = True
        if self.isVisible():
            self._timer.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def refresh(self) -> None:
        """Everything from the plan as it is now."""
        self._stale = False
        plan, scoring, words = self.session.plan, self.session.scoring, chart_words()
        gauge = chart_data.gauge(plan, scoring, words)
        self.empty.setVisible(gauge is None)
        self.area.setVisible(gauge is not None)
        if gauge is None:
            return
        self._show_totals()
        self._say_what_was_lost()
        self.goal.setText(goal_words(self.session))
        self.gauge.show_chart(gauge, words.gauge)
        self.fields.show_chart(chart_data.by_field(plan, scoring, words), words.by_field)
        self.pareto.show_chart(chart_data.pareto(plan, scoring, words), words.pareto)
        self.years.show_chart(chart_data.over_years(plan, scoring, words), words.over_years)
        self.units.show_chart(chart_data.by_unit(plan, scoring, words), words.by_unit)

    def _say_what_was_lost(self) -> None:
        """Where there is no chart of it: nothing, or nobody knows yet."""
        base = base_column(self.session.plan)
        known = base is not None and self.session.scoring.value(None, base.id) is not None
        said = tr("No points were lost.") if known else tr("No points yet to tell what was lost.")
        for panel in (self.pareto, self.units):
            panel.hint.setText(said)

    def _show_totals(self) -> None:
        """A button per total that matters: maximum, achieved,
        lost, target; each explains itself."""
        wanted = dict(self._named_totals())
        for key in [key for key in self.totals if key not in wanted]:
            self.totals.pop(key).deleteLater()
        for key, name in wanted.items():
            button = self.totals.get(key)
            if button is None:
                button = self.totals[key] = QPushButton()
                font = button.font()
                font.setPointSizeF(font.pointSizeF() * 1.2)
                button.setFont(font)
                button.clicked.connect(lambda _=False, column=key: self.explain.emit(column))
            value = figure(self.session.plan, self.session.scoring, None, key)
            text = f"{name}\n{points.format_points(value) or '–'}"
            button.setText(text)
            button.setAccessibleName(text.replace("\n", ": "))
            set_tip(button, tr("Show the rows this figure is made of"))
        self.totals = {key: self.totals[key] for key in wanted}
        self._place_totals()

    def _place_totals(self) -> None:
        """As many in a row as there is room for."""
        room = self.width() // (self.fontMetrics().averageCharWidth() * _CARD)
        for place, button in enumerate(self.totals.values()):
            row, column = divmod(place, max(1, room))
            self._cards.addWidget(button, row, column)
        for before, after in pairwise(self.totals.values()):
            QWidget.setTabOrder(before, after)

    def _named_totals(self) -> list[tuple[str, str]]:
        base, aim = base_column(self.session.plan), chart_data.target_of_interest(self.session.plan)
        found = [(MAX_COLUMN, tr("Max. points"))]
        if base is not None:
            found.append((base.id, year_name(base.kind, base.year)))
            found.append((LOST, tr("Lost {year}").format(year=base.year)))
        if aim is not None:
            found.append((aim.id, year_name(aim.kind, aim.year)))
        return found

    def focused_place(self) -> Place | None:
        """What the mark or the total with the focus stands for."""
        for panel in self.panels:
            mark = panel.chart.current_mark()
            if panel.chart.hasFocus() and mark is not None:
                return mark.place
        for key, button in self.totals.items():
            if button.hasFocus():
                return in_column(Criterion.__name__, None, key)
        return None
