"""What the welcome page and the list of recent files do."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path, PurePath

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QMenu

from parplanner import paths
from parplanner.document import sentences
from parplanner.domain.errors import Problem
from parplanner.gui.desk import Desk
from parplanner.gui.flows.files import FileFlows
from parplanner.gui.look import icons
from parplanner.gui.services.presence import THERE, Presence, look
from parplanner.gui.services.settings import one_name
from parplanner.gui.shell.first_frame import storage_is_loaded
from parplanner.gui.shell.recent_list import why_missing
from parplanner.gui.shell.welcome import WelcomePage
from parplanner.wording import tr


class WelcomeFlow(QObject):
    """Works on the welcome page and the flows of one window."""

    def __init__(self, desk: Desk, page: WelcomePage, flows: FileFlows) -> None:
        super().__init__(desk)
        self._desk = desk
        self._settings = desk.settings
        self._page = page
        self._flows = flows
        self.presence = Presence(self)
        self.presence.found.connect(page.recent.show_state)
        page.command.connect(self._command)
        page.recent.chosen.connect(self.open_recent)
        page.recent.pin_asked.connect(self.toggle_pin)
        page.recent.forget_asked.connect(self.forget)
        page.sample_chosen.connect(flows.sample)
        page.template_chosen.connect(flows.new)
        page.recover_chosen.connect(flows.recover)
        page.recover_discarded.connect(self._discard)
        page.parts_chosen.connect(lambda copy_id: flows.earlier.open_left_over_parts(copy_id))

    def refresh(self) -> None:
        """Recent files now; what takes reading files once the page is on the screen.

        While the program starts the application asks for what can be recovered, when storage is
        loaded.
        """
        self._show_recent()
        QTimer.singleShot(0, self, self._after_first_paint)

    def _show_recent(self) -> None:
        settings = self._settings
        self._page.show_recent(settings.recent(), settings.pinned())

    def _after_first_paint(self) -> None:
        from parplanner.document import samples

        if self._desk.session.document is not None:
            return
        templates = [(offer.name, offer.title) for offer in samples.list_templates()]
        plans = [(offer.name, offer.title) for offer in samples.list_samples()]
        self._page.show_offers(templates, plans)
        self.presence.ask(self._settings.recent())
        if storage_is_loaded():
            self.offer_recovery()

    def offer_recovery(self) -> None:
        """Look for what crashed sessions left, unless a plan was opened meanwhile."""
        from parplanner.document import opening

        try:
            if self._desk.session.document is not None:
                opening.tidy()
                return
            self._page.show_recoverable(opening.recoverable())
        except (Problem, OSError) as problem:
            text = sentences.problem(problem) if isinstance(problem, Problem) else str(problem)
            self._desk.messages.status(text)

    def _command(self, name: str) -> None:
        flows = self._flows
        commands: dict[str, Callable[[], bool]] = {
            "open": flows.open,
            "import": flows.imports.table,
            "new": flows.new,
            "sample": flows.sample,
        }
        commands[name]()

    def _discard(self, copy_id: str) -> None:
        self._flows.discard(copy_id)
        self.refresh()

    # -- recent files ------------------------------------------------------------------------------

    def open_recent(self, name: str) -> None:
        """Open a plan of the list; for one known to be gone say why and offer to take it off."""
        if self.presence.known.get(name, THERE) != THERE:
            state = look(name)  # it may have come back
            self.presence.found.emit(name, state)
            if state != THERE:
                self._offer_to_forget(name, state)
                return
        self._flows.open(Path(name))

    def _offer_to_forget(self, name: str, state: str) -> None:
        text = tr("“{name}” in {folder} is {why}. Take it off the list?")
        path = PurePath(paths.shown(name))
        said = text.format(name=path.name, folder=path.parent, why=why_missing(state))
        if self._desk.messages.confirm(
            self._desk.frame, tr("Recent plans"), said, tr("Take it off the list")
        ):
            self.forget(name)

    def toggle_pin(self, name: str) -> None:
        """Keep a plan at the top of the list, or let it go."""
        self._settings.toggle_pin(name)
        self._list_anew()

    def forget(self, name: str) -> None:
        """Take a plan off the list; the file stays where it is."""
        self._settings.forget_recent(name)
        self._list_anew()

    def _list_anew(self) -> None:
        self._show_recent()
        for name, state in self.presence.known.items():
            self._page.recent.show_state(name, state)

    def fill_recent(self, menu: QMenu) -> None:
        """The submenu of recent files, made anew each time it opens;
        pinned ones first, missing ones greyed."""
        settings = self._settings
        menu.clear()
        names, pinned = settings.recent(), settings.pinned()
        for name in names:
            state = self.presence.known.get(name, THERE)
            shown = paths.shown(name)
            if state != THERE:
                shown = tr("{name} ({why})").format(name=shown, why=why_missing(state))
            entry = menu.addAction(shown.replace("&", "&&"), partial(self.open_recent, name))
            entry.setEnabled(state == THERE)
            if name in pinned:
                entry.setIcon(icons.icon("pin"))
        if not names:
            menu.addAction(tr("No plan opened yet")).setEnabled(False)
        self.presence.ask(names)
        menu.addSeparator()
        self._add_pin_of_this(menu)
        gone = [n for n in names if self.presence.known.get(n, THERE) != THERE]
        if gone:
            menu.addAction(
                tr("Take what is not there off the list"), partial(self._forget_all, gone)
            )

    def _forget_all(self, names: list[str]) -> None:
        for name in names:
            self.forget(name)

    def _add_pin_of_this(self, menu: QMenu) -> None:
        document = self._desk.session.document
        if document is None or document.path is None:
            return
        name = one_name(document.path)
        pin = menu.addAction(icons.icon("pin"), tr("Keep this plan at the top"))
        pin.setCheckable(True)
        pin.setChecked(name in self._settings.pinned())
        pin.triggered.connect(lambda: self.toggle_pin(name))
