"""What the officer does about findings: remedies from the table, for
one or for all of a kind, and ignoring."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint

from parplanner.document import fixes, sentences
from parplanner.document.document import new_id
from parplanner.document.fixes import Fix
from parplanner.document.history import PART, Label
from parplanner.domain.edits import ignoring
from parplanner.domain.findings import Finding
from parplanner.domain.place import Place
from parplanner.domain.rows import Task
from parplanner.domain.text import shorten
from parplanner.gui.desk import Desk
from parplanner.gui.dialogs.ignore_reason import IgnoreReason
from parplanner.gui.panels.findings import FindingsPane
from parplanner.gui.widgets.once import once
from parplanner.gui.widgets.safe_menu import SafeMenu
from parplanner.wording import mark, tr


class FindingFixes:
    """Works on the findings pane of one window. Everything here is one undo step."""

    def __init__(self, desk: Desk, pane: FindingsPane) -> None:
        self._desk = desk
        self._session = desk.session
        self._pane = pane

    # -- the menu ----------------------------------------------------------------------------------

    def open_menu(self, place: QPoint | None = None) -> None:
        """What can be done about the selected findings: at a place on the screen, or (Ctrl+.) at
        the current one."""
        self._pane.model.settle()
        if self._pane.current() is None:
            return
        self._desk.panels.show("findings")
        menu = self.menu()
        if place is None:
            table = self._pane.table
            table.scrollTo(table.currentIndex())
            menu.setActiveAction(menu.actions()[0])
            place = table.viewport().mapToGlobal(
                table.visualRect(table.currentIndex()).bottomLeft()
            )
        menu.popup(place)

    def menu(self) -> SafeMenu:
        """Going there, remedies, remedies for all of the kind,
        ignoring; goes away when it is closed."""
        pane = self._pane
        found, selected = pane.current(), pane.selected()
        menu = SafeMenu(pane)
        menu.aboutToHide.connect(menu.deleteLater)
        if found is None:
            return menu
        for fix, detail in fixes.fixes_of(self._session.plan, found):
            menu.addAction(_words(fix.text, detail), partial(self.fix, found, fix))
            alike = [f for f in pane.model.shown() if f.code == found.code and not f.ignored]
            if fix.text_for_all and len(alike) > 1:
                menu.addAction(
                    _words(fix.text_for_all, str(len(alike))), partial(self.fix_all, alike, fix)
                )
        if menu.actions():
            menu.addSeparator()
        menu.addAction(tr("&Go to the row (Enter)"), lambda: pane.chosen.emit(found))
        if all(f.ignored for f in selected):
            menu.addAction(tr("&Count it again"), self.take_back)
            menu.addAction(tr("Change the &reason… (Delete)"), self.ignore)
        else:
            menu.addAction(tr("&Ignore with a reason… (Delete)"), self.ignore)
        return menu

    # -- remedies ----------------------------------------------------------------------------------

    def fix(self, found: Finding, fix: Fix | None = None) -> None:
        """Carry out a remedy (the likeliest when none is named)."""
        session = self._session
        plan = session.plan
        offered = fixes.fixes_of(plan, found)
        chosen, detail = next((pair for pair in offered if fix in (None, pair[0])), (None, ""))
        if chosen is None:
            return
        made = chosen.make
        known = {task.id for task in plan.tasks_of(found.row)} if chosen.opens_task else set()
        done = session.attempt(Label(chosen.text, detail), lambda: made(plan, new_id, found))
        self._pane.model.refresh()
        if done and chosen.opens_task:
            self._open(
                next((t for t in session.plan.tasks_of(found.row) if t.id not in known), None)
            )

    def _open(self, task: Task | None) -> None:
        if task is not None:
            self._desk.go_to(Place(Task.__name__, task.id, "lead"))

    def fix_all(self, found: list[Finding], fix: Fix) -> None:
        """One remedy for every finding of the list, one step."""
        session = self._session
        label = Label(fix.text_for_all, str(len(found)))
        session.attempt(label, lambda: fixes.for_all(session.plan, new_id, fix, found))
        self._pane.model.refresh()

    # -- ignoring ----------------------------------------------------------------------------------

    def ignore(self) -> None:
        """Ask why the selected findings may stay as they are."""
        self._pane.model.settle()
        session, found = self._session, self._pane.selected()
        if not found:
            return
        with once(IgnoreReason(self._desk.frame, found, found[0].ignored)) as dialog:
            if not dialog.exec():
                return
            reason = dialog.reason()
        label = Label(mark("Ignore finding: {detail}"), shorten(reason))
        session.attempt(label, lambda: ignoring.ignore(session.plan, found, reason))
        self._pane.model.refresh()

    def take_back(self) -> None:
        """The selected findings count again."""
        session, found = self._session, self._pane.selected()
        session.attempt(
            Label(mark("Count finding again")), lambda: ignoring.take_back(session.plan, found)
        )
        self._pane.model.refresh()


def _words(text: str, detail: str) -> str:
    """A menu's text: the step's name, long names cut; an ampersand of the officer's is no key."""
    parts = (shorten(part).replace("&", "&&") for part in detail.split(PART))
    return sentences.label(Label(text, PART.join(parts)))
