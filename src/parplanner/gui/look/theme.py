"""Fusion with our palette, light, dark or high contrast, the same
on every system; no global style sheet."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

Role = QPalette.ColorRole

LOOKS = ("light", "dark", "contrast")
CHOICES = (*LOOKS, "system")

LIGHT = {
    Role.Window: "#f4f5f7",
    Role.WindowText: "#1b1f24",
    Role.Base: "#ffffff",
    Role.AlternateBase: "#f6f8fa",
    Role.Text: "#1b1f24",
    Role.Button: "#eceef1",
    Role.ButtonText: "#1b1f24",
    Role.BrightText: "#b3261e",
    Role.Highlight: "#1d5fa8",
    Role.HighlightedText: "#ffffff",
    Role.ToolTipBase: "#fffbe6",
    Role.ToolTipText: "#1b1f24",
    Role.PlaceholderText: "#5f6772",
    Role.Link: "#1d5fa8",
    Role.LinkVisited: "#6b3fa0",
    Role.Mid: "#c4c9d0",
    Role.Accent: "#1d5fa8",
}
DARK = {
    Role.Window: "#2b3036",
    Role.WindowText: "#e6e9ed",
    Role.Base: "#16181c",
    Role.AlternateBase: "#20242a",
    Role.Text: "#e6e9ed",
    Role.Button: "#3a4048",
    Role.ButtonText: "#e6e9ed",
    Role.BrightText: "#ff9d94",
    Role.Highlight: "#2a6ab2",
    Role.HighlightedText: "#ffffff",
    Role.ToolTipBase: "#33383f",
    Role.ToolTipText: "#e6e9ed",
    Role.PlaceholderText: "#9aa3ad",
    Role.Link: "#8ab8f0",
    Role.LinkVisited: "#c9a8f0",
    Role.Mid: "#4a515a",
    Role.Accent: "#2f74c0",
}
# White fields and tables in black surroundings: Fusion takes its outlines from the window's colour,
# so an all-black window would have fields without edges.
CONTRAST = {
    Role.Window: "#000000",
    Role.WindowText: "#ffffff",
    Role.Base: "#ffffff",
    Role.AlternateBase: "#f0f0f0",
    Role.Text: "#000000",
    Role.Button: "#5a5a5a",
    Role.ButtonText: "#ffffff",
    Role.BrightText: "#ffd400",
    Role.Highlight: "#0037da",
    Role.HighlightedText: "#ffffff",
    Role.ToolTipBase: "#ffffff",
    Role.ToolTipText: "#000000",
    Role.PlaceholderText: "#404040",
    Role.Link: "#0037da",
    Role.LinkVisited: "#5b1a8b",
    Role.Mid: "#8a8a8a",
    Role.Accent: "#0037da",
}
PALETTES = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}

# Text of what cannot be used now, on windows and buttons / in fields and tables.
FADED = {
    "light": ("#6b727c", "#6b727c"),
    "dark": ("#9aa3ad", "#8f98a3"),
    "contrast": ("#d0d0d0", "#595959"),
}

# Menus of the high contrast look are black like the window; what is chosen in them is yellow.
MENU_CONTRAST = {
    Role.Base: "#000000",
    Role.AlternateBase: "#000000",
    Role.Text: "#ffffff",
    Role.Highlight: "#ffd400",
    Role.HighlightedText: "#000000",
}

UNUSED = {
    "light": ("#c9d3de", "#1b1f24"),
    "dark": ("#47525e", "#ffffff"),
    "contrast": ("#c8c8c8", "#000000"),
}
"""Selections in tables that do not have the focus: seen, but not mistaken for where one types."""

_SHADES = {
    "field": ("#e3ecf6", "#263445", "#dcdcdc"),
    "heading": ("#d9dee5", "#3d4650", "#c4c4c4"),
    "total": ("#fbeecb", "#463a17", "#efe6c8"),
    "error": ("#b3261e", "#ff8a80", "#a80000"),
    "warning": ("#8a5200", "#ffc46b", "#6b3d00"),
    "found": ("#fff3b0", "#5c4b00", "#ffe14d"),
    "bar": ("#3f87cf", "#5fa3e6", "#0037da"),
    "bar_rest": ("#d5dbe2", "#3a4048", "#c0c0c0"),
    "focus": ("#0b3d75", "#8ab8f0", "#ffd400"),
    "focus_inner": ("#ffffff", "#16181c", "#000000"),
}
"""Light, dark, contrast.

``focus`` and ``focus_inner`` are the two lines of the ring round what has the focus."""

_look = "light"


def look() -> str:
    """The look in force: ``light``, ``dark`` or ``contrast``."""
    return _look


def shade(name: str) -> QColor:
    """A colour of our own: tints of rows, text of errors and warnings in tables, the focus ring."""
    return QColor(_SHADES[name][LOOKS.index(_look)])


def palette(name: str) -> QPalette:
    """The palette of a look."""
    made = QPalette()
    for role, colour in PALETTES[name].items():
        made.setColor(role, QColor(colour))
    for role, colour in zip((Role.Highlight, Role.HighlightedText), UNUSED[name], strict=True):
        made.setColor(QPalette.ColorGroup.Inactive, role, QColor(colour))
    on_window, in_fields = FADED[name]
    for role, colour in (
        (Role.WindowText, on_window),
        (Role.ButtonText, on_window),
        (Role.Text, in_fields),
        (Role.PlaceholderText, in_fields),
    ):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colour))
    return made


def menu_palette(name: str) -> QPalette:
    """The palette of menus in a look."""
    made = palette(name)
    if name == "contrast":
        for role, colour in MENU_CONTRAST.items():
            made.setColor(role, QColor(colour))
        made.setColor(QPalette.ColorGroup.Disabled, Role.Text, QColor(FADED[name][0]))
    return made


def _tree_palette(name: str) -> QPalette:
    """Fusion draws the arrows that fold rows in the window's text
    colour, on the ground of tables."""
    made = palette(name)
    made.setColor(Role.WindowText, QColor(PALETTES[name][Role.Text]))
    return made


def _system_look(app: QApplication) -> str:
    hints = app.styleHints()
    wishes = (
        hints.accessibility()
    )  # kept: without a name PySide lets the object go while it is asked
    if wishes.contrastPreference() == Qt.ContrastPreference.HighContrast:
        return "contrast"
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"


def install(app: QApplication, theme: str) -> None:
    """``light``, ``dark``, ``contrast``, or what the system asks
    for (also for a name we do not know)."""
    global _look
    app.setStyle("Fusion")
    _look = theme if theme in LOOKS else _system_look(app)
    app.setPalette(palette(_look))
    app.setPalette(_tree_palette(_look), "QTreeView")  # type: ignore[arg-type]
    for kind in ("QMenu", "QMenuBar"):
        app.setPalette(menu_palette(_look), kind)  # type: ignore[arg-type]  # PySide takes str, its stub says bytes
