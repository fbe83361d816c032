"""The header of a grid: a click sorts (the third goes back to the plan's order), a funnel filters,
a right click offers the rest, sections are dragged to another place."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QPainter, QPalette
from PySide6.QtWidgets import QHeaderView, QWidget

from parplanner.gui.grids.kit.grid_model import GridModel
from parplanner.gui.look import icons

FUNNEL = 16
"""Width of the funnel at a section's left edge, device-independent pixels."""


class GridHeader(QHeaderView):
    """``filter_asked`` and ``menu_asked`` carry the logical column (and where to open the menu)."""

    filter_asked = Signal(int)
    menu_asked = Signal(int, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setSortIndicatorShown(True)
        self.setSortIndicatorClearable(True)
        self.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setStretchLastSection(False)
        self.setMinimumSectionSize(40)
        self.setMouseTracking(True)
        self._under_mouse = -1
        self._swallow = False

    def setSectionHidden(self, logicalIndex: int, hide: bool) -> None:
        """Qt tells the new width before the column counts as hidden:
        whoever follows the columns is told again."""
        super().setSectionHidden(logicalIndex, hide)
        self.geometriesChanged.emit()

    def filtered(self, column: int) -> bool:
        """Whether a filter on this column hides rows."""
        model = self.model()
        return isinstance(model, GridModel) and column < len(model.columns) and (
            model.columns[column].key in model.lens.columns
        )  # fmt: skip

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        painter.save()
        super().paintSection(painter, rect, logicalIndex)
        painter.restore()
        active = self.filtered(logicalIndex)
        if active or logicalIndex == self._under_mouse:
            role = QPalette.ColorRole.Link if active else QPalette.ColorRole.PlaceholderText
            icon = icons.icon("filter-on" if active else "filter", self.palette().color(role))
            side = FUNNEL - 3
            icon.paint(painter, QRect(rect.left() + 2, rect.center().y() - side // 2, side, side))

    def funnel_at(self, place: QPoint) -> int:
        """The column whose funnel is under a point, −1 for none."""
        column = self.logicalIndexAt(place)
        if column < 0 or not 2 <= place.x() - self.sectionViewportPosition(column) <= FUNNEL:
            return -1
        return column

    def mousePressEvent(self, event: QMouseEvent) -> None:
        column = self.funnel_at(event.position().toPoint())
        self._swallow = column >= 0 and event.button() == Qt.MouseButton.LeftButton
        if self._swallow:
            self._hover(-1)
            self.filter_asked.emit(column)
        else:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._swallow:
            super().mouseReleaseEvent(event)
        self._swallow = False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.logicalIndexAt(event.position().toPoint()))
        super().mouseMoveEvent(event)

    def _hover(self, column: int) -> None:
        if column != self._under_mouse:
            self._under_mouse = column
            self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() in (
            QEvent.Type.Leave,
            QEvent.Type.HoverLeave,
            QEvent.Type.WindowDeactivate,
        ):
            self._hover(-1)
        return super().viewportEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        column = self.logicalIndexAt(event.pos())
        if column >= 0:
            self.menu_asked.emit(column, event.globalPos())

    def follow(self, model: QObject) -> None:
        """Keep the sort mark and the funnels as the model's lens says."""
        if isinstance(model, GridModel):
            model.lens_changed.connect(self._show_lens)
            model.columns_changed.connect(self._show_lens)
            self._show_lens()

    def _show_lens(self) -> None:
        model = self.model()
        if not isinstance(model, GridModel):
            return
        sort = model.lens.sort
        column = model.column_of(sort[0]) if sort else -1
        order = Qt.SortOrder.DescendingOrder if sort and sort[1] else Qt.SortOrder.AscendingOrder
        blocked = self.blockSignals(True)
        self.setSortIndicator(column, order)
        self.blockSignals(blocked)
        self.viewport().update()
