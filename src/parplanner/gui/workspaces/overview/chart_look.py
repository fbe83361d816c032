"""A chart's look on the screen: the widget's own font, the
palette in force, patterns for every role."""

from __future__ import annotations

from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QPalette
from PySide6.QtWidgets import QWidget

from parplanner.gui.look import theme
from parplanner.reports.charts import LABEL_LINES, Look, ScreenFace
from parplanner.reports.report.chart_model import Role

_EM = 1000


def screen_look(widget: QWidget) -> Look:
    """Sizes in logical pixels.

    Letters and edges have the text's colour, so contrast is the theme's own."""
    palette, font = widget.palette(), widget.font()
    measured = QFont(font)
    measured.setPixelSize(_EM)
    measured.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    metrics = QFontMetricsF(measured)
    base = palette.color(QPalette.ColorRole.Base)
    fills = {
        Role.ACHIEVED: palette.color(QPalette.ColorRole.Highlight).name(),
        Role.TARGET: base.name(),
        Role.LOST: mixed(theme.shade("warning"), base, 0.45).name(),
    }
    return Look(
        face=ScreenFace(font.family(), metrics.horizontalAdvance),
        size=float(QFontInfo(font).pixelSize()),
        ink=palette.color(QPalette.ColorRole.Text).name(),
        grid=palette.color(QPalette.ColorRole.Mid).name(),
        fills=fills,
        label_lines=LABEL_LINES,
        ground=base.name(),
    )


def mixed(first: QColor, second: QColor, share: float) -> QColor:
    """``share`` of the first colour, the rest of the second."""
    pairs = (
        (first.red(), second.red()),
        (first.green(), second.green()),
        (first.blue(), second.blue()),
    )
    red, green, blue = (round(a * share + b * (1 - share)) for a, b in pairs)
    return QColor(red, green, blue)
