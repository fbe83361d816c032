"""A ring round whatever has the focus, seen in every look: Fusion's own is a line nobody with weak
eyes finds.

A child widget laid over the focused one; a style of our own would be asked for every cell painted.
"""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QListView,
    QMainWindow,
    QMenu,
    QMenuBar,
    QWidget,
)
from shiboken6 import isValid

from parplanner.gui.look import theme

OUTER, INNER = 2, 1
"""Thickness of both lines in device-independent pixels."""
ROOM = OUTER
"""What a list of texts leaves between its entries (``setSpacing``),
so that the ring does not lie over letters."""


class Ring(QWidget):
    """Two lines along the edge, nothing within; the mouse goes through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("qt_focus_ring")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def place(self, rect: QRect) -> None:
        """Lie along the inside of a rectangle of the parent."""
        if self.geometry() != rect:
            self.setGeometry(rect)
            width = OUTER + INNER
            self.setMask(
                QRegion(self.rect()) - QRegion(self.rect().adjusted(width, width, -width, -width))
            )

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw(painter, self.rect())
        painter.end()


def draw(painter: QPainter, rect: QRect) -> None:
    """Two lines along the inside of a rectangle."""
    painter.save()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for name, start, thickness in (("focus", 0, OUTER), ("focus_inner", OUTER, INNER)):
        pen = QPen(theme.shade(name), thickness)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        near, far = start + thickness // 2, start + (thickness + 1) // 2
        painter.drawRect(rect.adjusted(near, near, -far, -far))
    painter.restore()


class FocusRing(QObject):
    """Follows the focus of the application; in a table it goes round the current cell."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._ring: Ring | None = None
        self._within: QWidget | None = None
        self._widget: QWidget | None = None
        app.focusChanged.connect(self._moved)
        self._moved(None, app.focusWidget())

    def _moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._within is not None and isValid(self._within):
            self._within.removeEventFilter(self)
        if self._ring is not None and isValid(self._ring):
            self._ring.hide()
            self._ring.deleteLater()
        self._ring = self._within = self._widget = None
        if new is None or new.isWindow() or isinstance(new, QMenu | QMenuBar | QMainWindow):
            return
        if getattr(new, "draws_ring", False):
            # a grid draws it with the cell: a child over it would have the whole grid painted with
            # every step
            return
        self._widget = new
        self._within = new.viewport() if isinstance(new, QAbstractItemView) else new
        self._within.installEventFilter(self)
        self._ring = Ring(self._within)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Where the ring belongs changes with scrolling, sizes and the
        current cell: all of these paint."""
        if event.type() in (QEvent.Type.Paint, QEvent.Type.Resize) and watched is self._within:
            self._place()
        return False

    def _place(self) -> None:
        ring, within, widget = self._ring, self._within, self._widget
        if ring is None or within is None or widget is None or not isValid(ring):
            return
        rect = within.rect()
        if isinstance(widget, QAbstractItemView):
            index = widget.currentIndex()
            model: QAbstractItemModel | None = widget.model()
            if model is not None and index.isValid():
                cell = widget.visualRect(index)
                rect = cell if cell.isValid() else QRect()
                if (
                    isinstance(widget, QListView) and cell.isValid()
                ):  # in the room between entries, not over letters
                    room = widget.spacing()
                    rect = cell.adjusted(-room, -room, room, room) & within.rect()
        ring.setVisible(rect.width() > 2 and rect.height() > 2)
        if not rect.isEmpty():
            ring.place(rect)
        ring.raise_()


def follow_focus(app: QApplication) -> None:
    """One ring for the application."""
    if app.findChild(FocusRing) is None:
        FocusRing(app)
