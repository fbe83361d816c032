"""Fusion with our palette, light or dark, the same on every system; no global style sheet."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

LIGHT = {
    QPalette.ColorRole.Window: "#f4f5f7",
    QPalette.ColorRole.WindowText: "#1b1f24",
    QPalette.ColorRole.Base: "#ffffff",
    QPalette.ColorRole.AlternateBase: "#f6f8fa",
    QPalette.ColorRole.Text: "#1b1f24",
    QPalette.ColorRole.Button: "#eceef1",
    QPalette.ColorRole.ButtonText: "#1b1f24",
    QPalette.ColorRole.BrightText: "#b3261e",
    QPalette.ColorRole.Highlight: "#1d5fa8",
    QPalette.ColorRole.HighlightedText: "#ffffff",
    QPalette.ColorRole.ToolTipBase: "#fffbe6",
    QPalette.ColorRole.ToolTipText: "#1b1f24",
    QPalette.ColorRole.PlaceholderText: "#5f6772",
    QPalette.ColorRole.Link: "#1d5fa8",
    QPalette.ColorRole.Mid: "#c4c9d0",
    QPalette.ColorRole.Accent: "#1d5fa8",
}
DARK = {
    QPalette.ColorRole.Window: "#2b3036",
    QPalette.ColorRole.WindowText: "#e6e9ed",
    QPalette.ColorRole.Base: "#16181c",
    QPalette.ColorRole.AlternateBase: "#20242a",
    QPalette.ColorRole.Text: "#e6e9ed",
    QPalette.ColorRole.Button: "#3a4048",
    QPalette.ColorRole.ButtonText: "#e6e9ed",
    QPalette.ColorRole.BrightText: "#ff8a80",
    QPalette.ColorRole.Highlight: "#2f74c0",
    QPalette.ColorRole.HighlightedText: "#ffffff",
    QPalette.ColorRole.ToolTipBase: "#33383f",
    QPalette.ColorRole.ToolTipText: "#e6e9ed",
    QPalette.ColorRole.PlaceholderText: "#9aa3ad",
    QPalette.ColorRole.Link: "#8ab8f0",
    QPalette.ColorRole.Mid: "#4a515a",
    QPalette.ColorRole.Accent: "#2f74c0",
}
_SHADES = {
    "field": ("#e3ecf6", "#263445"),
    "error": ("#b3261e", "#ff8a80"),
    "warning": ("#8a5200", "#ffc46b"),
    "found": ("#fff3b0", "#5c4b00"),
    "bar": ("#3f87cf", "#5fa3e6"),
    "bar_rest": ("#d5dbe2", "#3a4048"),
}


def is_dark() -> bool:
    """Whether the palette in force is the dark one."""
    return QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128


def shade(name: str) -> QColor:
    """A colour of our own: the tint of field rows, the text colours of errors and warnings."""
    light, dark = _SHADES[name]
    return QColor(dark if is_dark() else light)


def install(app: QApplication, theme: str) -> None:
    """``light``, ``dark`` or ``system``."""
    app.setStyle("Fusion")
    hints = app.styleHints()
    dark = theme == "dark" or (theme == "system" and hints.colorScheme() == Qt.ColorScheme.Dark)
    palette = QPalette()
    for role, colour in (DARK if dark else LIGHT).items():
        palette.setColor(role, QColor(colour))
    faded = QColor("#8f98a3" if dark else "#767d87")
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, faded)
    app.setPalette(palette)
