"""What every part of the driver stands on: the window, looked into only when something is asked."""

from __future__ import annotations

from tests.gui.driver.inside import Inside


class Part:
    """Hands and eyes for one part of a window.

    Nothing is looked up before it is asked for: the window makes most of its parts late.
    """

    def __init__(self, window: Inside) -> None:
        self._window = window
