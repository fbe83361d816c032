"""Where "explain this number" works: the tree's cell, the totals row, the status bar's totals, the overview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QMenu

from parplanner.domain.rows import MAX_COLUMN, Criterion
from parplanner.domain.scoring import base_column
from parplanner.wording import tr

if TYPE_CHECKING:
    from parplanner.domain.place import Place
    from parplanner.gui.dialogs.explain import ExplainWindow
    from parplanner.gui.shell.main_window import MainWindow

_PART = " · "
"""What stands between the totals of the status bar."""


class ExplainFlow(QObject):
    """One explanation window per main window, made when first asked for."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._dialog: ExplainWindow | None = None
        totals = window.criteria.totals
        totals.doubleClicked.connect(self._explain_total)
        totals.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        totals.customContextMenuRequested.connect(self._offer_total)
        window.status.totals.installEventFilter(self)
        window.status.totals.setCursor(Qt.CursorShape.PointingHandCursor)
        window.status.totals.hint = tr("Click a total to see the rows it is made of")

    @property
    def dialog(self) -> ExplainWindow:
        """The window with the rows, made now when there is none yet."""
        if self._dialog is None:
            from parplanner.gui.dialogs.explain import ExplainWindow

            self._dialog = ExplainWindow(self._window, self._window.session)
            self._dialog.chosen.connect(self._jump)
        return self._dialog

    def _jump(self, place: Place) -> None:
        self._window.jumps.go_to(place)
        self._window.activateWindow()

    def show(self, criterion_id: str | None, column: str) -> None:
        """The rows of a figure (``criterion_id`` None: the grand total)."""
        if self._window.session.document is not None:
            self.dialog.show_figure(criterion_id, column)

    def explain_current(self) -> None:
        """The action: the figure in front, the current cell's or what the overview stands on."""
        window = self._window
        if window.overview.is_shown:
            place = window.overview.pane.focused_place()
            row = place.row_id if place is not None and place.row_class == Criterion.__name__ else None
            self.show(row, place.column if place is not None and place.column else self._usual_column())
            return
        index = window.criteria.tree.currentIndex()
        row_id = window.criteria_model.id_at(index) if index.isValid() else None
        column = window.criteria_model.columns[max(index.column(), 0)]
        known = window.session.plan.find(Criterion, row_id) is not None
        self.show(row_id if known else None, self._usual_column() if column.kind == "text" else column.key)

    def _usual_column(self) -> str:
        """For a cell without a figure: the result of the base year."""
        base = base_column(self._window.session.plan)
        return base.id if base else MAX_COLUMN

    # -- totals -------------------------------------------------------------------------------------------------

    def _explain_total(self, index: QModelIndex) -> None:
        column = self._window.criteria_model.columns[index.column()]
        self.show(None, self._usual_column() if column.kind == "text" else column.key)

    def _offer_total(self, place: QPoint) -> None:
        totals = self._window.criteria.totals
        index = totals.indexAt(place)
        if index.isValid():
            menu = QMenu(totals)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.addAction(tr("Explain this number"), lambda: self._explain_total(index))
            menu.popup(totals.viewport().mapToGlobal(place))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            self.show(None, self._column_under(event.position().x()))
            return True
        return super().eventFilter(watched, event)

    def _column_under(self, x: float) -> str:
        """Which total of the status bar stands at x: the maximum, then the year columns."""
        label = self._window.status.totals
        metrics = label.fontMetrics()
        keys = [MAX_COLUMN, *(column.id for column in self._window.session.plan.columns())]
        end = label.contentsRect().left() + label.margin()
        for key, part in zip(keys, label.shown().split(_PART), strict=False):
            end += metrics.horizontalAdvance(part + _PART)
            if x < end:
                return key
        return keys[-1]
