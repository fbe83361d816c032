"""The panel of findings: what is wrong in the plan, how the list is filtered, and the ways out."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QTreeView,
    QWidget,
)

from parplanner.domain.findings import Finding
from parplanner.domain.rules.compared import Compared
from parplanner.gui.panels.findings_model import FindingsModel
from tests.gui.driver.part import Part

Place = QModelIndex | QPersistentModelIndex


class Findings(Part):
    """The list is checked a moment after an edit; :meth:`check` does not wait."""

    # -- what was found ----------------------------------------------------------------------------

    def check(self) -> None:
        """Look for mistakes now."""
        self.model.refresh()

    def every(self) -> list[Finding]:
        """All findings, those too that the filter hides."""
        return self.model.findings

    def shown(self) -> list[Finding]:
        """The findings that the filter leaves, in their order."""
        return self.model.shown()

    def shown_of(self, code: str) -> list[Finding]:
        """Those of one rule."""
        return [finding for finding in self.shown() if finding.code == code]

    def hidden_count(self) -> int:
        """How many the filter hides."""
        return self.model.hidden_count()

    def counts(self) -> tuple[int, int]:
        """How many errors and warnings there are."""
        return self.model.counts()

    def looked_at(self) -> Compared:
        """What was compared with each other."""
        return self.model.looked_at()

    def silence(self) -> str:
        """What is said when nothing was found."""
        return self._window.findings._silence()

    # -- when it is looked for ---------------------------------------------------------------------

    def is_waiting(self) -> bool:
        """Whether an edit waits for its check."""
        return self.model._timer.isActive()

    def is_checking(self) -> bool:
        """Whether a check runs beside the window."""
        return self.model._job is not None

    def take(self, found: list[Finding]) -> None:
        """Show these as if a check had found them."""
        self.model._take(found)

    # -- the cursor --------------------------------------------------------------------------------

    def enter(self) -> None:
        """Go into the list."""
        self._window.findings.enter()

    def current(self) -> Finding | None:
        """The finding under the cursor; none on a group."""
        return self._window.findings.current()

    def selected(self) -> list[Finding]:
        """The findings that are selected."""
        return self._window.findings.selected()

    def stand_on(self, finding: Finding | str) -> Finding:
        """Put the cursor on a finding, or on the first one of a rule; which it is."""
        if isinstance(finding, str):
            finding = self.shown_of(finding)[0]
        self._window.findings.stand_on(finding)
        return finding

    # -- the list ----------------------------------------------------------------------------------

    @property
    def panel(self) -> QWidget:
        """All of the panel."""
        return self._window.findings

    @property
    def table(self) -> QTreeView:
        """The list on the screen."""
        return self._window.findings.table

    @property
    def model(self) -> FindingsModel:
        """The item model below it."""
        return self._window.findings_model

    def group(self, name: str) -> QModelIndex:
        """The line of a group: error, warning, form …"""
        return self.model.index_of(name)

    def line(self, finding: Finding) -> QModelIndex:
        """The line of a finding."""
        return self.model.index_of_finding(finding)

    def id_at(self, index: Place) -> str | None:
        """The finding or group of a line."""
        return self.model.id_at(index)

    def groups(self) -> list[str]:
        """The titles of the groups."""
        model = self.model
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    # -- the filter --------------------------------------------------------------------------------

    @property
    def words(self) -> QLineEdit:
        """Where the words to look for are typed."""
        return self._window.findings.filter.words

    @property
    def kind(self) -> QComboBox:
        """Which group is to be shown."""
        return self._window.findings.filter.group

    def show_kind(self, name: str) -> None:
        """Show only one group: error, warning, form …"""
        self.kind.setCurrentIndex(self.kind.findData(name))

    @property
    def only_selected(self) -> QCheckBox:
        """Only those of the criterion under the tree's cursor."""
        return self._window.findings.filter.only_selected

    @property
    def strip(self) -> QWidget:
        """What is above the list while the filter hides something."""
        return self._window.findings.strip

    @property
    def notice(self) -> QLabel:
        """What it says."""
        return self._window.findings.notice

    @property
    def show_all(self) -> QPushButton:
        """The button "Clear the filter"."""
        return self._window.findings.show_all

    # -- ways out ----------------------------------------------------------------------------------

    @property
    def menu_button(self) -> QPushButton:
        """The button "Deal with it…"."""
        return self._window.findings.menu_button

    def menu(self) -> QMenu:
        """What it offers for the finding under the cursor."""
        return self._window.fixes.menu()

    def go_to(self, finding: Finding) -> None:
        """To the cell or words a finding speaks of, as Enter on it does."""
        self._window.jumps.jump_to(finding)

    def fix(self, finding: Finding) -> None:
        """Take the first remedy it offers."""
        self._window.fixes.fix(finding)

    def spoken(self, role: Qt.ItemDataRole) -> Any:
        """What the list says of the line under the cursor."""
        return self.table.currentIndex().data(role)
