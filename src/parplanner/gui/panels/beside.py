"""The panels beside every workspace: findings and history come with a key and go with it."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget

from parplanner.gui.desk import Desk
from parplanner.gui.panels.findings import FindingsPane
from parplanner.gui.panels.findings_model import FORM
from parplanner.gui.panels.history import HistoryPane
from parplanner.gui.workspace import Pane

FINDINGS, HISTORY = "findings", "history"
"""The names of their docks."""


class Beside:
    """Of one window."""

    def __init__(self, desk: Desk, findings: FindingsPane, history: HistoryPane) -> None:
        self._desk = desk
        self.findings = findings
        self.history = history

    def toggle_findings(self) -> None:
        """F7: show the findings and go there; again: hide them."""
        panels = self._desk.panels
        if panels.is_shown(FINDINGS) and _has_focus(self.findings):
            panels.hide(FINDINGS)
            self._back()
            return
        self.findings.model.refresh()
        panels.show(FINDINGS)
        self.findings.enter()

    def _back(self) -> None:
        current = self._desk.workspaces.current
        if current is not None:
            current.entry().setFocus()

    def show_form_findings(self) -> None:
        """The findings about the form of the document, and only they."""
        group = self.findings.filter.group
        self._desk.panels.show(FINDINGS)
        group.setCurrentIndex(group.findData(FORM))
        self.findings.enter()

    def to_first_doubt(self) -> None:
        """What is open: the first error or warning of the list,
        brought out from behind a filter."""
        self.findings.filter.reset()
        self.findings.enter()
        self.findings.stand_on(self.findings.model.shown()[0])

    def toggle_history(self) -> None:
        """Alt+Z: the steps of this session, or hide them."""
        panels = self._desk.panels
        if panels.is_shown(HISTORY):
            panels.hide(HISTORY)
            return
        panels.show(HISTORY)
        self.history.model.refresh()
        self.history.list.setFocus()

    def panes(self) -> list[Pane]:
        """The stops of F6."""
        return [Pane(self.findings, self.findings.table), Pane(self.history, self.history.list)]


def _has_focus(pane: QWidget) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and (pane is focus or pane.isAncestorOf(focus))
