"""A chart as a widget: a vector picture whose marks light up, tell their figure, and lead to the
rows behind them."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QToolTip, QWidget

from parplanner.gui.look.tooltips import show_tip
from parplanner.gui.workspaces.overview.chart_look import screen_look
from parplanner.reports.charts import Mark, draw, svg
from parplanner.reports.report.chart_model import AnyChart, Gauge

_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up)
_ON = (Qt.Key.Key_Right, Qt.Key.Key_Down)
_OPEN = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_MARGIN = 4


class ChartView(QWidget):
    """As tall as its chart; ``chosen`` carries the Place of a mark that was clicked or entered."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.marks: tuple[Mark, ...] = ()
        self.current = -1
        self._hovered = -1
        self._chart: AnyChart | Gauge | None = None
        self._renderer = QSvgRenderer(self)
        self._drawn_width = 0
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 40)

    @property
    def source(self) -> AnyChart | Gauge | None:
        """The chart that is shown."""
        return self._chart

    def show_chart(self, chart: AnyChart | Gauge | None) -> None:
        """Draw a chart (None: nothing); the current mark stays on the
        same place if it is still there."""
        if chart == self._chart:
            return
        kept = self.current_mark()
        self._chart = chart
        self._lay_out()
        places = [mark.place for mark in self.marks]
        self.current = places.index(kept.place) if kept is not None and kept.place in places else -1
        self.setAccessibleName(chart.title if chart is not None else "")
        self._tell()

    def _lay_out(self) -> None:
        self._hovered = -1
        self._drawn_width = self.width()
        if self._chart is None:
            self.marks = ()
            self.setFixedHeight(0)
            return
        look = screen_look(self)
        drawn = draw(self._chart, look, max(1, self.width() - 2 * _MARGIN))
        self.marks = drawn.marks
        self._renderer.load(QByteArray(svg(drawn.drawing, look).encode("utf-8")))
        self.setFixedHeight(int(drawn.drawing.height) + 2 * _MARGIN)
        self.update()

    def spot(self, number: int) -> QRectF:
        """Where a mark is lit, in the widget."""
        return QRectF(*self.marks[number].spot).translated(_MARGIN, _MARGIN)

    def current_mark(self) -> Mark | None:
        """The mark the keyboard stands on."""
        return self.marks[self.current] if 0 <= self.current < len(self.marks) else None

    # -- drawing -----------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.width() != self._drawn_width:
            self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if (
            event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange)
            and self._chart is not None
        ):
            self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._chart is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = self._renderer.defaultSize()
        self._renderer.render(painter, QRectF(_MARGIN, _MARGIN, size.width(), size.height()))
        colour = self.palette().color(QPalette.ColorRole.Text)
        if 0 <= self._hovered < len(self.marks):
            glow = QColor(colour)
            glow.setAlpha(40)
            painter.setPen(QPen(colour, 2))
            painter.setBrush(glow)
            painter.drawRect(self.spot(self._hovered).adjusted(-1, -1, 1, 1))
        if self.hasFocus() and self.current_mark() is not None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            frame = self.spot(self.current).adjusted(-3, -3, 3, 3)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Base), 4))
            painter.drawRect(frame)
            painter.setPen(QPen(colour, 2, Qt.PenStyle.DotLine))
            painter.drawRect(frame)

    # -- mouse -------------------------------------------------------------------------------------

    def mark_at(self, place: QPointF) -> int:
        """The mark under a place of the widget, −1 for none; the later
        one where two lie above each other."""
        x, y = place.x() - _MARGIN, place.y() - _MARGIN
        hit = [n for n, mark in enumerate(self.marks) if QRectF(*mark.area).contains(x, y)]
        return hit[-1] if hit else -1

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        number = self.mark_at(event.position())
        if number == self._hovered:
            return
        self._hovered = number
        self.update()
        if number < 0:
            self.unsetCursor()
            QToolTip.hideText()
            return
        mark = self.marks[number]
        self.setCursor(
            Qt.CursorShape.PointingHandCursor if mark.place else Qt.CursorShape.ArrowCursor
        )
        show_tip(event.globalPosition().toPoint(), mark.tip, self)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hovered = -1
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        number = self.mark_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and number >= 0:
            self._go(number)
            self._open()

    # -- keys --------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, last = event.key(), len(self.marks) - 1
        if key in _OPEN:
            self._open()
        elif key in _BACK:
            self._go(max(0, self.current - 1))
        elif key in _ON:
            self._go(min(last, self.current + 1))
        elif key == Qt.Key.Key_Home:
            self._go(0)
        elif key == Qt.Key.Key_End:
            self._go(last)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.current_mark() is None and event.reason() != Qt.FocusReason.MouseFocusReason:
            self._go(0)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _go(self, number: int) -> None:
        if not 0 <= number < len(self.marks):
            return
        self.current = number
        self._tell()
        self.update()
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        inside = above.widget() if isinstance(above, QScrollArea) else None
        if isinstance(above, QScrollArea) and inside is not None:
            place = self.mapTo(inside, self.spot(number).center().toPoint())
            above.ensureVisible(place.x(), place.y(), 20, 60)

    def _tell(self) -> None:
        """What a screen reader says of the current mark."""
        mark = self.current_mark()
        self.setAccessibleDescription(mark.tip if mark is not None else "")
        QAccessible.updateAccessibility(
            QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
        )

    def _open(self) -> None:
        mark = self.current_mark()
        if mark is not None and mark.place is not None:
            self.chosen.emit(mark.place)
