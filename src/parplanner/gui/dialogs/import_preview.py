"""What an import understood, changeable column by column, and
every doubt, before anything is taken."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from parplanner.document import sentences
from parplanner.document.differences import Difference
from parplanner.document.year_names import year_name
from parplanner.domain.errors import FileProblem
from parplanner.domain.findings import Finding
from parplanner.domain.plan import Plan
from parplanner.domain.points import format_points
from parplanner.domain.rows import MAX_COLUMN, Shortcoming
from parplanner.domain.scoring import Scoring, counts
from parplanner.gui.dialogs.import_differences import DifferencesPage
from parplanner.gui.dialogs.import_draft import PROOF, ImportDraft, Outlook
from parplanner.gui.dialogs.import_findings import FoundList
from parplanner.gui.dialogs.import_head import ImportHead
from parplanner.gui.dialogs.import_places import place_of
from parplanner.gui.dialogs.import_source import SourceView
from parplanner.gui.look.headers import readable
from parplanner.gui.look.tooltips import set_tip
from parplanner.gui.services.busy import busy
from parplanner.gui.widgets.entry import EntryDialog
from parplanner.gui.widgets.fitting import fit
from parplanner.wording import tr

if TYPE_CHECKING:
    from parplanner.gui.dialogs.help import HelpWindow

PAUSE_MS = 150
"""After a tick, until the plan is worked out anew: somebody who ticks ten boxes waits once."""


class ImportPreview(EntryDialog):
    """``draft`` is worked on: after ``exec`` it holds what was chosen."""

    def __init__(self, parent: QWidget | None, name: str, draft: ImportDraft) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import {name}").format(name=name))
        self.draft = draft
        self.outlook = Outlook(draft.plan)
        self.contradiction = _label()
        self.understood = _label()
        self.head = ImportHead(draft)
        self.source = SourceView(draft)
        self.differences = DifferencesPage(draft)
        self.tabs = QTabWidget()
        self.found = FoundList()
        self.accept_units = QCheckBox()
        self.reason = _label()
        self.guide: HelpWindow | None = None
        self._soon = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._lay_out()
        self._connect()
        self.refresh()
        readable(self)
        fit(self, 190, 46)
        self.take.setFocus()

    def _lay_out(self) -> None:
        self.tabs.addTab(self.source, tr("Source table"))
        self.tabs.setTabBarAutoHide(True)
        self.tabs.setDocumentMode(True)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.tabs)
        self.splitter.addWidget(self.found)
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.help: QPushButton = self.buttons.addButton(
            tr("Guide"), QDialogButtonBox.ButtonRole.HelpRole
        )
        self.help.setAutoDefault(False)
        set_tip(self.help, tr("How a table is imported and what can be changed here (F1)"))
        self.take: QPushButton = self.buttons.addButton(
            tr("Import"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        layout = QVBoxLayout(self)
        layout.setSpacing(4)
        layout.addWidget(self.contradiction)
        layout.addWidget(self.understood)
        layout.addWidget(self.head)
        layout.addWidget(self.splitter, 1)
        layout.addWidget(self.accept_units)
        last = QHBoxLayout()
        last.addWidget(self.reason, 1)
        last.addWidget(self.buttons)
        layout.addLayout(last)
        for label in (self.contradiction, self.reason):
            label.setForegroundRole(QPalette.ColorRole.BrightText)  # read on a black window too

    def _connect(self) -> None:
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.buttons.helpRequested.connect(self.explain)
        self.source.column_said.connect(
            lambda column, key: self._say(self.draft.say_column, column, key)
        )
        self.source.row_said.connect(lambda row, kind: self._say(self.draft.say_row, row, kind))
        self.head.year_said.connect(lambda year: self._say(self.draft.say_year, year))
        self.head.target_said.connect(lambda into_open: self._say(self.draft.say_target, into_open))
        self.head.sheet_said.connect(self._say_sheet)
        self.accept_units.toggled.connect(self._accept_units)
        self.differences.model.ticked.connect(self._ticked)
        self.found.stood_on.connect(self._show_place)
        self.found.followed.connect(self._follow)
        self._soon.timeout.connect(self.refresh)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F1:
            self.explain()
        else:
            super().keyPressEvent(event)

    def explain(self) -> None:
        """The page of the guide, as a window of this dialog: any other
        would not hear keys while it is open."""
        if self.guide is None:
            from parplanner.gui.dialogs.help import HelpWindow

            self.guide = HelpWindow(self)
        self.guide.show_page("import-export")
        self.guide.show()
        self.guide.raise_()
        self.guide.activateWindow()

    # -- saying ------------------------------------------------------------------------------------

    def _say(self, say: Callable[..., None], *what: object) -> None:
        with busy():
            say(*what)
            self.refresh()

    def _say_sheet(self, name: str) -> None:
        try:
            self._say(self.draft.say_sheet, name)
        except FileProblem as problem:
            self.head.refresh()
            self._explain(sentences.problem(problem))

    def _accept_units(self, accepted: bool) -> None:
        self.draft.accept_units = accepted
        self._soon.start()

    def _ticked(self) -> None:
        self.differences.show_differences(self.outlook.differences)
        self._soon.start()

    def accept(self) -> None:
        if self._soon.isActive():
            self.refresh()  # what is left out was ticked for the plan as it is shown
        if self.take.isEnabled():
            super().accept()

    def entered(self) -> list[object]:
        return [*super().entered(), *self.draft.said()]

    def left_out(self) -> tuple[Difference, ...]:
        """What the plan keeps."""
        return self.draft.left_out(self.outlook.differences)

    # -- showing -----------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Everything anew; cursors and scroll bars stay."""
        self._soon.stop()
        self.outlook = self.draft.outlook()
        self.source.refresh()
        self.head.refresh()
        self._show_findings(self.outlook.findings)
        self._show_differences()
        self.understood.setText(self._understood())
        self._explain(self.draft.reason() or self.outlook.problem or self.draft.unheard())

    def _explain(self, reason: str) -> None:
        self.reason.setText(reason)
        self.take.setText(self._verb())
        blocked = self.draft.reason() or self.outlook.problem
        self.take.setEnabled(not blocked)
        self.take.setDefault(not blocked)
        set_tip(self.take, blocked or tr("Taking it is one step: Ctrl+Z takes all of it back."))

    def _verb(self) -> str:
        """What the button does: how many of the differences it takes, where there are any."""
        found = self.outlook.differences
        if not found:
            return tr("Import")
        taken = len(found) - len(self.left_out())
        return tr("Take {taken} of {all} differences").format(taken=taken, all=len(found))

    def _show_findings(self, findings: list[Finding]) -> None:
        self.found.show_findings(findings, self.outlook.about_table)
        wrong = [finding for finding in findings if finding.code in PROOF]
        said = sentences.finding(wrong[0]) if wrong else ""
        if len(wrong) > 1:
            said += " " + tr("({count} such places)").format(count=len(wrong))
        if wrong and wrong[0].code == PROOF[0]:
            said += " " + tr(
                "The points of the rows are taken; the printed sum is kept to compare."
            )
        self.contradiction.setText(said)
        self.contradiction.setVisible(bool(said))
        pairs = sum(finding.code == "UNIT_VARIANTS" for finding in findings)
        if not self.accept_units.isChecked():
            text = tr("Merge {count} pairs of like unit names; the fuller one stays")
            self.accept_units.setText(text.format(count=pairs))
            self.accept_units.setVisible(bool(pairs))

    def _show_differences(self) -> None:
        found = self.outlook.differences
        self.differences.show_differences(found)
        is_asked = self.draft.asks_where and self.draft.into_open
        place = self.tabs.indexOf(self.differences)
        if is_asked and place < 0:
            place = self.tabs.addTab(self.differences, "")
        if is_asked:
            self.tabs.setTabText(place, tr("Differences ({count})").format(count=len(found)))
        elif place >= 0:
            self.tabs.removeTab(place)

    def _understood(self) -> str:
        proposal, after = self.draft.proposal, self.outlook.after
        sheet = proposal.sheet or proposal.source  # a text file has no sheets
        hint = tr(
            "Click a name above a column or the number of a row to change what it was taken for."
        )
        if not self.draft.is_understood:
            return tr("Sheet “{sheet}”: no table was recognised.").format(sheet=sheet) + " " + hint
        said = [tr("Sheet “{sheet}”: {counts}.").format(sheet=sheet, counts=_counted(after))]
        if self.draft.asks_where and self.draft.into_open:
            template = tr("Sheet “{sheet}”. The plan afterwards: {counts}.")
            said = [template.format(sheet=sheet, counts=_counted(after))]
        totals = _totals(after)
        if totals:
            said.append(tr("Sums of the rows: {totals}.").format(totals=" · ".join(totals)))
        if after.agency.name:
            said.append(tr("Agency: {name}.").format(name=after.agency.name))
        return " ".join([*said, hint])

    def _show_place(self, finding: Finding) -> None:
        place = place_of(finding, self.draft.proposal, self.outlook.after)
        if place is not None:
            self.tabs.setCurrentWidget(self.source)
            self.source.show_cell(*place)

    def _follow(self, finding: Finding) -> None:
        self._show_place(finding)
        if self.tabs.currentWidget() is self.source:
            self.source.setFocus()


def _counted(after: Plan) -> str:
    """What a plan holds, in words."""
    made = counts(after)
    said = tr("{fields} fields, {criteria} criteria, {scored} scored rows, {tasks} tasks").format(
        fields=made.fields,
        criteria=made.criteria,
        scored=made.scored,
        tasks=made.tasks,
    )
    shortcomings = after.count(Shortcoming)
    if shortcomings:
        said += ", " + tr("{count} shortcomings").format(count=shortcomings)
    return said


def _totals(after: Plan) -> list[str]:
    """The sum of each column that has points."""
    scoring = Scoring(after)
    columns = [(tr("Max. points"), MAX_COLUMN)]
    for column in after.columns():
        columns.append((year_name(column.kind, column.year), column.id))
    totals = []
    for title, column_id in columns:
        value = scoring.value(None, column_id)
        if value is not None:
            totals.append(f"{title}: {format_points(value)}")
    return totals


def _label() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


__all__ = ["ImportPreview"]
