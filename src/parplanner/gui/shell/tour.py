"""F6 and Shift+F6: from pane to pane of the workspace in front, then through the panels beside it,
and round again."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QApplication, QWidget

from parplanner.gui.widgets.bring_out import is_seen
from parplanner.gui.workspace import Pane, Workspaces


class Tour:
    """``panels`` tells the stops beside the workspaces."""

    def __init__(self, workspaces: Workspaces, panels: Callable[[], Sequence[Pane]]) -> None:
        self._workspaces = workspaces
        self._panels = panels

    def panes(self) -> list[Pane]:
        """Those that can be seen now, in the order of the tour."""
        current = self._workspaces.current
        stops = [*(current.panes() if current is not None else ()), *self._panels()]
        return [pane for pane in stops if is_seen(pane.area) and pane.entry.isEnabled()]

    def go(self, way: int) -> None:
        """To the next (1) or the one before (−1); from elsewhere, a bar
        or a button, to the first or the last."""
        stops = self.panes()
        if not stops:
            return
        focus = QApplication.focusWidget()
        here = [
            place
            for place, pane in enumerate(stops)
            if focus is not None and _within(pane.area, focus)
        ]
        place = here[0] + way if here else (0 if way > 0 else -1)
        stops[place % len(stops)].entry.setFocus()


def _within(area: QWidget, widget: QWidget) -> bool:
    return area is widget or area.isAncestorOf(widget)
