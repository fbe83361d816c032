"""Where window, docks and splitters stood last time: per user, in the settings, never in the
document.

Qt's own states are opaque: what does not decode, or what another version wrote for other panes, is
left alone.
"""

from __future__ import annotations

import base64
import json

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QMainWindow, QSplitter

from parplanner.gui.services.screens import room_for
from parplanner.gui.services.settings import Settings

SPLITTERS = "splitters"
MOST = 20_000
"""No pane is wider in pixels."""


def restore_geometry(window: QMainWindow, settings: Settings) -> None:
    """Place and size of the bare window; never outside the screens there are now."""
    if raw := _remembered(settings, "geometry"):
        window.restoreGeometry(raw)
    screen = room_for(window)
    if not screen.intersects(window.frameGeometry()):
        window.move(screen.topLeft())


def restore_panes(window: QMainWindow, settings: Settings) -> None:
    """Docks and splitters; call when the panes are laid out."""
    if raw := _remembered(settings, "state"):
        window.restoreState(raw)
    restore_splitters(window, settings)


def _remembered(settings: Settings, key: str) -> QByteArray:
    try:
        return QByteArray(base64.b64decode(settings.get(key), validate=True))
    except ValueError:
        return QByteArray()


def remember(window: QMainWindow, settings: Settings) -> None:
    """Into the settings."""
    settings.set("geometry", base64.b64encode(window.saveGeometry().data()).decode())
    settings.set("state", base64.b64encode(window.saveState().data()).decode())
    known = _stored(settings)
    for splitter in _named(window):
        if splitter.isVisible():  # one never shown has no sizes yet
            known[splitter.objectName()] = splitter.sizes()
    settings.set(SPLITTERS, json.dumps(known))


def restore_splitters(window: QMainWindow, settings: Settings) -> None:
    """Sizes by the splitter's name; only where they fit the panes there are."""
    known = _stored(settings)
    for splitter in _named(window):
        sizes = known.get(splitter.objectName(), [])
        if len(sizes) == splitter.count() and any(sizes):
            splitter.setSizes(sizes)


def _named(window: QMainWindow) -> list[QSplitter]:
    found = window.findChildren(QSplitter, options=Qt.FindChildOption.FindChildrenRecursively)
    return [splitter for splitter in found if splitter.objectName()]


def _stored(settings: Settings) -> dict[str, list[int]]:
    try:
        values = json.loads(settings.get(SPLITTERS) or "{}")
    except (ValueError, RecursionError):
        return {}
    if not isinstance(values, dict):
        return {}
    return {name: sizes for name, sizes in values.items() if _are_sizes(sizes)}


def _are_sizes(value: object) -> bool:
    return isinstance(value, list) and all(type(v) is int and 0 <= v <= MOST for v in value)
