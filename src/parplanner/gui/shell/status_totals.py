"""A click on a total in the status bar explains it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent

from parplanner.domain.rows import MAX_COLUMN
from parplanner.gui.desk import Desk
from parplanner.gui.look.eliding import ElidingLabel
from parplanner.wording import tr

_PART = " · "
"""What stands between the totals."""


class StatusTotals(QObject):
    """Watches the label with the totals."""

    def __init__(self, desk: Desk, label: ElidingLabel) -> None:
        super().__init__(label)
        self._desk = desk
        self._label = label
        label.installEventFilter(self)
        label.setCursor(Qt.CursorShape.PointingHandCursor)
        label.hint = tr("Click a total to see the rows it is made of")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            self._desk.explain(None, self._column_under(event.position().x()))
            return True
        return super().eventFilter(watched, event)

    def _column_under(self, x: float) -> str:
        """Which total stands at x: the maximum, then the year columns."""
        label = self._label
        metrics = label.fontMetrics()
        keys = [MAX_COLUMN, *(column.id for column in self._desk.session.plan.columns())]
        end = label.contentsRect().left() + label.margin()
        for key, part in zip(keys, label.shown().split(_PART), strict=False):
            end += metrics.horizontalAdvance(part + _PART)
            if x < end:
                return key
        return keys[-1]
