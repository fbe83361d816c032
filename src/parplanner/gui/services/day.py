"""A window that stays open over midnight: tells that another day has begun."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from parplanner.document import clock

LOOK_MS = 60_000


class DayWatch(QObject):
    """Looks at the calendar every minute; a computer that slept over
    midnight has no timer that rang in time."""

    turned = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._day = clock.today()
        timer = QTimer(self, interval=LOOK_MS)
        timer.timeout.connect(self.look)
        timer.start()

    def look(self) -> None:
        """Look now."""
        today = clock.today()
        if today != self._day:
            self._day = today
            self.turned.emit()
