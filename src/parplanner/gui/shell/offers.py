"""What one can start from: the templates and the five samples,
each with a line on what it is good for."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSizePolicy

from parplanner.gui.look import icons
from parplanner.wording import mark, tr

SHOWS = {
    "so-ban-nganh": mark("The eight usual fields; the points come from your province's criteria"),
    "trong": mark("One empty field to begin with"),
    "ha-noi-2018": mark(
        "Points, targets and tasks of 49 rows, signed with a wrong total that is found at once"
    ),
    "ba-dinh-2022": mark("A district's text without a table of points; the goal is a rank"),
    "khanh-hoa-2023": mark("A half-year report with its table of statistics"),
    "quang-ngai-2022": mark("Points lost last year, why, and who mends it until when"),
    "so-noi-vu-2019": mark("Results by field with shortcomings, causes and tasks"),
}
"""Name of a template or sample → what it shows."""

Offer = tuple[str, str]
"""(name, title)"""


class Offers(QListWidget):
    """As high as its entries; a click or Enter chooses."""

    chosen = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setWordWrap(True)
        self.setSpacing(3)
        self.setIconSize(icons.size_for(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_offers(self, offers: list[Offer], icon: str) -> None:
        """Fill the list."""
        self.clear()
        ink = self.palette().color(QPalette.ColorRole.Text)
        for name, title in offers:
            shows = tr(SHOWS[name]) if name in SHOWS else ""
            item = QListWidgetItem(icons.icon(icon, ink), f"{title}\n{shows}".strip())
            item.setData(Qt.ItemDataRole.UserRole, name)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title}. {shows}")
            self.addItem(item)
        self._settle()

    def _settle(self) -> None:
        self.doItemsLayout()
        last = self.visualItemRect(self.item(self.count() - 1)).bottom() if self.count() else 0
        room = (
            max(last + self.verticalOffset(), self.fontMetrics().lineSpacing())
            + 2 * self.frameWidth()
            + 4
        )
        if room != self.height():
            self.setFixedHeight(room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 20, super().minimumSizeHint().height())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        item = self.itemAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and item is not None:
            self._choose(item)

    def keyPressEvent(self, event: object) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentItem() is not None:  # type: ignore[attr-defined]
            self._choose(self.currentItem())
            return
        super().keyPressEvent(event)  # type: ignore[arg-type]

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(str(item.data(Qt.ItemDataRole.UserRole)))
