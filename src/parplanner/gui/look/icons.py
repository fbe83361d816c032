"""Our SVG icons, drawn in the palette's text colour so that they are seen in light and dark."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from parplanner import paths

_SIZES = (20, 40)


def icon(name: str, colour: QColor | None = None) -> QIcon:
    """The icon of that name; a missing file gives an empty icon."""
    if not name:
        return QIcon()
    palette = QGuiApplication.palette()
    normal = (colour or palette.color(QPalette.ColorRole.WindowText)).name()
    faded = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText).name()
    chosen = palette.color(QPalette.ColorRole.HighlightedText).name()
    return _drawn(name, normal, faded, chosen)


def plain(name: str) -> QIcon:
    """The icon for a widget that is neither disabled nor selected: a
    third of the work, for the first frame."""
    return _drawn(name, QGuiApplication.palette().color(QPalette.ColorRole.WindowText).name())


def blank() -> QIcon:
    """Nothing to see, but the room of an icon."""
    pixmap = QPixmap(1, 1)
    pixmap.fill(QColor(0, 0, 0, 0))
    return QIcon(pixmap)


def size_for(widget: QWidget) -> QSize:
    """As large as the letters beside it."""
    side = max(20, min(widget.fontMetrics().height() + 4, _SIZES[-1]))
    return QSize(side, side)


@cache
def _drawn(name: str, normal: str, faded: str = "", chosen: str = "") -> QIcon:
    path = paths.resource("icons", f"{name}.svg")
    made = QIcon()
    if not path.is_file():
        return made
    renderer = QSvgRenderer(
        QByteArray(path.read_text("utf-8").replace("currentColor", normal).encode())
    )
    for size in _SIZES:
        pixmap = QPixmap(QSize(size, size))
        pixmap.fill(QColor(0, 0, 0, 0))
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        made.addPixmap(pixmap, QIcon.Mode.Normal)
        for colour, mode in ((faded, QIcon.Mode.Disabled), (chosen, QIcon.Mode.Selected)):
            if colour:
                made.addPixmap(_tinted(pixmap, QColor(colour)), mode)
    return made


def _tinted(pixmap: QPixmap, colour: QColor) -> QPixmap:
    """The same lines in another colour: a quarter of the time of drawing the SVG again."""
    made = QPixmap(pixmap)
    painter = QPainter(made)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(made.rect(), colour)
    painter.end()
    return made
