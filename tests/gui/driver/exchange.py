"""Tables that come in, and papers that go out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import SignalInstance

from parplanner.gui.services.settings import Settings
from parplanner.reports.papers.options import Options
from tests.gui.driver.part import Part


class Imports(Part):
    """A preview opens before anything is taken."""

    def table(self, path: Path | None = None) -> bool:
        """Import a file (None: ask for one); whether it was taken."""
        return self._window.flows.imports.table(path)

    def read_settings_anew(self) -> None:
        """What was remembered is read from the disk, as by another start of the program."""
        self._window.flows.imports._settings = Settings()


class Exports(Part):
    """They are written beside the window; ``status_bar.job`` is the one that runs."""

    def ask(self) -> bool:
        """Open the dialog; whether something is being written."""
        return self._window.exports.export()

    def start(self, outputs: dict[str, Path], options: Options) -> None:
        """Write files by their formats."""
        self._window.exports.start(outputs, options)

    @property
    def done(self) -> SignalInstance:
        """Tells the folder when they are written."""
        return self._window.exports.exported

    def catch_bugs(self, take: Callable[[Any], object]) -> None:
        """Give mistakes of ours to a test, in place of their dialog."""
        self._window.exports.bug.disconnect(self._window.report_bug)
        self._window.exports.bug.connect(take)

    def print(self, content: bytes) -> None:
        """Open the dialog of printers for these pages."""
        from parplanner.gui.flows.printing import PrintFlow

        PrintFlow(self._window.desk, self._window.exports.failed)._ask(content)
