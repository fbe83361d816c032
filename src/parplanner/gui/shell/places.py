"""Where the officer was in each plan: in the user's settings,
by the file, never in the document."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject

from parplanner.gui.desk import Desk
from parplanner.gui.services.settings import one_name

KEY = "places"
MOST_PLANS = 20


class Places(QObject):
    """A file that is opened again shows what was in front.

    Each workspace remembers its own part."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk

    def remember(self) -> None:
        """While the plan is still there."""
        document = self._desk.session.document
        if document is not None and document.path is not None:
            self._desk.settings.put(KEY, one_name(document.path), self.now(), MOST_PLANS)

    def now(self) -> dict[str, Any]:
        """As plain values: the page in front, and what each workspace says."""
        values: dict[str, Any] = {"page": f"{self._desk.workspaces.key}_page"}
        for workspace in self._desk.workspaces:
            values |= workspace.remembered()
        return values

    def come_back(self) -> None:
        """What is seen in the first frame that shows the plan."""
        values = self._remembered()
        current = self._desk.workspaces.current
        if values and current is not None:
            current.come_back(values)

    def go_on(self) -> None:
        """What comes after that frame."""
        if values := self._remembered():
            self.go_on_with(values)

    def go_on_with(self, values: dict[str, Any]) -> None:
        """The rest of every workspace, and the one that was in front."""
        for workspace in self._desk.workspaces:
            workspace.go_on(values)
        key = str(values.get("page", "")).removesuffix("_page")
        if self._desk.workspaces.of(key) is not None and key != self._desk.workspaces.key:
            self._desk.workspaces.open(key)

    def _remembered(self) -> dict[str, Any]:
        document = self._desk.session.document
        if document is None or document.path is None:
            return {}
        values = self._desk.settings.table(KEY).get(one_name(document.path))
        return values if isinstance(values, dict) else {}
