"""Which panels the officer wants beside a plan: one that was closed stays closed, with every plan
and every start."""

from __future__ import annotations

import json

from PySide6.QtWidgets import QDockWidget

from parplanner.gui.services.settings import Settings

KEY = "panels"
USUAL = {"findings": True, "details": False, "history": False}
"""By the name of their dock."""


class Panels:
    """Of one window. Without a plan there are none; they come back with the next one."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._wanted = USUAL | _stored(settings.get(KEY))
        self._there = False
        self._docks: list[QDockWidget] = []

    def add(self, *docks: QDockWidget) -> None:
        """More of them, named by ``objectName``; a plan may be shown already."""
        self._docks += docks
        self._arrange()

    def of(self, name: str) -> QDockWidget:
        """The dock of a panel."""
        return next(dock for dock in self._docks if dock.objectName() == name)

    def show(self, name: str) -> None:
        """Bring a panel out."""
        self.of(name).show()

    def hide(self, name: str) -> None:
        """Put it away."""
        self.of(name).hide()

    def is_shown(self, name: str) -> bool:
        """Whether it can be seen."""
        return self.of(name).isVisible()

    def follow(self, there: bool) -> None:
        """A plan is shown now, or none."""
        self._look()
        self._there = there
        self._arrange()

    def remember(self) -> None:
        """Into the user's settings."""
        self._look()
        self._settings.set(KEY, json.dumps(self._wanted))

    def _look(self) -> None:
        """What the officer opened and closed meanwhile, by whatever way."""
        if self._there:
            self._wanted |= {dock.objectName(): not dock.isHidden() for dock in self._docks}

    def _arrange(self) -> None:
        for dock in self._docks:
            dock.setVisible(self._there and self._wanted[dock.objectName()])


def _stored(text: str) -> dict[str, bool]:
    try:
        values = json.loads(text or "{}")
    except (ValueError, RecursionError):
        return {}
    if not isinstance(values, dict):
        return {}
    return {
        name: shown for name, shown in values.items() if name in USUAL and isinstance(shown, bool)
    }
