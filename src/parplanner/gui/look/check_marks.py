"""Boxes to tick and rings to choose by that grow with the letters and have an edge in every look:
Fusion's have not."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QCheckBox,
    QListView,
    QProxyStyle,
    QRadioButton,
    QStyle,
    QStyleOption,
    QWidget,
)

_SIZES = frozenset(
    {
        QStyle.PixelMetric.PM_IndicatorWidth,
        QStyle.PixelMetric.PM_IndicatorHeight,
        QStyle.PixelMetric.PM_ExclusiveIndicatorWidth,
        QStyle.PixelMetric.PM_ExclusiveIndicatorHeight,
    }
)
_BOXES = frozenset(
    {
        QStyle.PrimitiveElement.PE_IndicatorCheckBox,
        QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck,
    }
)
_TICK = ((0.22, 0.52), (0.42, 0.72), (0.78, 0.28))
"""Corners of the tick in parts of the box."""


class CheckMarks(QProxyStyle):
    """For check boxes and short lists alone: a style in Python that
    every cell of a grid asked would be slow."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        if metric in _SIZES:
            metrics = widget.fontMetrics() if widget is not None else None
            return (
                side(metrics)
                if metrics is not None
                else super().pixelMetric(metric, option, widget)
            )
        return super().pixelMetric(metric, option, widget)

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if element in _BOXES:
            _draw(option, painter)
        elif element == QStyle.PrimitiveElement.PE_IndicatorRadioButton:
            _draw_ring(option, painter)
        else:
            super().drawPrimitive(element, option, painter, widget)


def side(metrics: QFontMetrics) -> int:
    """How wide and high a box is beside letters of a font; as Qt's beside small ones."""
    return max(14, metrics.ascent())


def _ground(option: QStyleOption, painter: QPainter, box: QRectF) -> QColor:
    """Pen and brush for a box; the colour of what is drawn in it. The ground and the letters of
    fields: their contrast is looked after in every look."""
    usable = bool(option.state & QStyle.StateFlag.State_Enabled)
    group = QPalette.ColorGroup.Active if usable else QPalette.ColorGroup.Disabled
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge = QPen(
        option.palette.color(group, QPalette.ColorRole.PlaceholderText), 1 + box.height() // 24
    )
    painter.setPen(edge)
    painter.setBrush(option.palette.color(group, QPalette.ColorRole.Base))
    return option.palette.color(group, QPalette.ColorRole.Text)


def _draw(option: QStyleOption, painter: QPainter) -> None:
    box = QRectF(option.rect).adjusted(
        1.5, 1.5, -1.5, -1.5
    )  # on whole pixels, so that the edge is not blurred
    painter.save()
    line = _ground(option, painter, box)
    painter.drawRoundedRect(box, 2, 2)
    tick = QPen(line, max(1.6, box.height() / 8))
    tick.setCapStyle(Qt.PenCapStyle.RoundCap)
    tick.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(tick)
    if option.state & QStyle.StateFlag.State_On:
        points = [box.topLeft() + _within(box, x, y) for x, y in _TICK]
        painter.drawPolyline(points)
    elif option.state & QStyle.StateFlag.State_NoChange:
        painter.drawLine(
            box.topLeft() + _within(box, 0.25, 0.5), box.topLeft() + _within(box, 0.75, 0.5)
        )
    painter.restore()


def _draw_ring(option: QStyleOption, painter: QPainter) -> None:
    box = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5)
    painter.save()
    dot = _ground(option, painter, box)
    painter.drawEllipse(box)
    if option.state & QStyle.StateFlag.State_On:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(dot)
        inner = box.height() / 4
        painter.drawEllipse(box.adjusted(inner, inner, -inner, -inner))
    painter.restore()


def _within(box: QRectF, x: float, y: float) -> QPointF:
    return QPointF(x * box.width(), y * box.height())


_style: CheckMarks | None = None


def give_boxes(root: QWidget) -> None:
    """To every box to tick, choice of one and list below a widget."""
    for kind in (QCheckBox, QRadioButton, QListView):
        for widget in root.findChildren(kind):
            give_box(widget)


def give_box(widget: QWidget) -> None:
    """To one widget. It does not own its style: one for all is kept."""
    global _style
    if _style is None:
        _style = CheckMarks()
    widget.setStyle(_style)
