"""What the welcome page and the list of recent files do."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from parplanner.document import sentences
from parplanner.domain.errors import Problem
from parplanner.gui.first_frame import storage_is_loaded
from parplanner.wording import tr

if TYPE_CHECKING:
    from parplanner.gui.main_window import MainWindow


class WelcomeFlow(QObject):
    """Works on the welcome page and the flows of one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        page, flows = window.welcome, window.flows
        page.command.connect(self._command)
        page.recent_chosen.connect(lambda name: flows.open(Path(name)))
        page.recover_chosen.connect(flows.recover)
        page.recover_discarded.connect(self._discard)

    def refresh(self) -> None:
        """Recent files now; what can be recovered once the page is on the screen (it takes reading files).

        While the program starts the application asks for the second, when storage is loaded.
        """
        self._window.welcome.show_recent(self._window.settings.recent())
        if storage_is_loaded():
            QTimer.singleShot(0, self, self.offer_recovery)

    def offer_recovery(self) -> None:
        """Look for what crashed sessions left, unless a plan was opened meanwhile."""
        if self._window.session.document is not None:
            return
        from parplanner.document import opening

        try:
            self._window.welcome.show_recoverable(opening.recoverable())
        except (Problem, OSError) as problem:
            text = sentences.problem(problem) if isinstance(problem, Problem) else str(problem)
            self._window.messages.status(text)

    def _command(self, name: str) -> None:
        flows = self._window.flows
        {"open": flows.open, "import": flows.import_table, "new": flows.new, "sample": flows.sample}[name]()

    def _discard(self, copy_id: str) -> None:
        self._window.flows.discard(copy_id)
        self.refresh()

    def fill_recent(self) -> None:
        """The submenu of recent files, made anew each time it opens."""
        menu = self._window.actions_.submenus["recent"]
        menu.clear()
        for name in self._window.settings.recent():
            menu.addAction(name.replace("&", "&&"), partial(self._window.flows.open, Path(name)))
        if menu.isEmpty():
            menu.addAction(tr("No plan opened yet")).setEnabled(False)
