"""The findings as a problem list: groups by severity, the ignored in a group of their own,
filtered, kept in step."""

from __future__ import annotations

from collections import Counter
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette

from parplanner.document import sentences
from parplanner.domain import rules
from parplanner.domain.findings import ERROR, INFO, SEVERITIES, WARNING, Finding
from parplanner.domain.ignored import still_open
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Criterion, Task
from parplanner.domain.rules.compared import Compared, compared
from parplanner.domain.scoring import Scoring
from parplanner.domain.text import fold
from parplanner.gui.grids.kit.mirror import AnyIndex, MirrorModel
from parplanner.gui.look import icons, theme
from parplanner.gui.look.tooltips import plain
from parplanner.gui.services.jobs import Job, start_quietly
from parplanner.gui.services.session import Session
from parplanner.wording import tr

Role = Qt.ItemDataRole
PAUSE_MS = 250
FORM, IGNORED = "form", "ignored"
GROUPS = (*SEVERITIES, FORM, IGNORED)
KIND, ROW, SENTENCE = range(3)
CHECKED_AT_ONCE = 1_000
"""Criteria and tasks that are checked in the window's own thread."""
MANY = 400
"""From so many rows coming or going on, one reset costs less than a signal for each."""


def group_name(group: str) -> str:
    """What a group is called."""
    names = {
        ERROR: tr("Errors"),
        WARNING: tr("Warnings"),
        INFO: tr("Notes"),
        FORM: tr("Form"),
        IGNORED: tr("Ignored"),
    }
    return names[group]


class FindingsModel(MirrorModel):
    """Recomputed a moment after the last edit; ``refresh`` does it at once.

    ``about_to_refresh`` and ``refreshed`` enclose every change, so that a view can find its place
    again.
    """

    about_to_refresh = Signal()
    refreshed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.findings: list[Finding] = []
        self._shown: dict[str, Finding] = {}
        self._below: dict[str, list[str]] = {}
        self._all = Counter[str]()
        self._folded: dict[str, tuple[Finding, str]] = {}
        self._words, self._group, self._criterion = "", "", ""
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._check)
        self._job: Job | None = None
        self._edited_meanwhile = False
        """Edited while the job was checking: its findings are of a moment ago."""
        session.changed.connect(self._wait)
        session.replaced.connect(self.refresh)

    def _wait(self, *_: object) -> None:
        self._timer.start()

    def refresh(self) -> None:
        """Check the whole plan now."""
        found = (
            rules.findings(self._session.plan, self._session.scoring)
            if self._session.document
            else []
        )
        self._take(found)

    def _take(self, found: list[Finding]) -> None:
        self._timer.stop()
        self._job, self._edited_meanwhile = None, False
        self._folded.clear()
        self.findings = found
        self._show()

    def _check(self) -> None:
        """After a pause: a large plan is checked in a worker on a
        snapshot, so that no letter waits for it."""
        plan = self._session.plan
        if plan.count(Criterion) + plan.count(Task) <= CHECKED_AT_ONCE:
            self.refresh()
            return
        if self._job is not None:
            self._edited_meanwhile = True  # its end starts the next
            return
        snapshot = plan.copy()
        job = self._job = Job(
            lambda _progress, _stopped: rules.findings(snapshot, Scoring(snapshot))
        )
        job.finished_well.connect(lambda found: self._checked(job, plan, found))
        job.failed.connect(lambda error: self._failed(job, error))
        start_quietly(job)

    def _checked(self, job: Job, plan: Plan, found: list[Finding]) -> None:
        if not self._ended(job):
            return
        if plan is self._session.plan and not self._timer.isActive():
            self._take(found)

    def _failed(self, job: Job, error: Exception) -> None:
        self._ended(job)
        raise error

    def _ended(self, job: Job) -> bool:
        """Put the job away; True when its plan was not edited meanwhile. Else what was edited is
        checked next (a pause that has begun does it by itself)."""
        if job is not self._job:
            return False
        again, self._job, self._edited_meanwhile = self._edited_meanwhile, None, False
        if again and not self._timer.isActive():
            self._check()
        return not again

    def settle(self) -> None:
        """Check now when an edit is waiting to be checked: nothing is
        done about findings of a moment ago."""
        if self._timer.isActive() or self._job is not None:
            self.refresh()

    def set_filter(self, words: str = "", group: str = "", criterion_id: str = "") -> None:
        """Show only findings with all these words (without diacritics), of one group, of one
        criterion and below."""
        wanted = (fold(words), group, criterion_id)
        if wanted != (self._words, self._group, self._criterion):
            self._words, self._group, self._criterion = wanted
            self._show()

    def counts(self) -> tuple[int, int]:
        """(errors, warnings) of the whole plan that are not ignored."""
        severities = [f.severity for f in still_open(self.findings)]
        return severities.count(ERROR), severities.count(WARNING)

    def looked_at(self) -> Compared:
        """What the check compared."""
        return compared(self._session.plan, self._session.scoring)

    def hidden_count(self) -> int:
        """How many findings the filter hides."""
        return len(self.findings) - len(self._shown)

    def shown(self) -> list[Finding]:
        """The findings in the list, in its order."""
        return [self._shown[i] for group in GROUPS for i in self._below.get(group, ())]

    def finding_at(self, index: AnyIndex) -> Finding | None:
        """The finding at an index; None for a group."""
        return self._shown.get(self.id_at(index) or "") if index.isValid() else None

    def index_of_finding(self, found: Finding) -> QModelIndex:
        """Where a finding stands; invalid when the filter hides it."""
        return self.index_of(next((i for i, f in self._shown.items() if f == found), None))

    # -- keeping step ------------------------------------------------------------------------------

    def desired(self, parent_id: str | None) -> list[str]:
        if parent_id is None:
            return [group for group in GROUPS if self._below.get(group)]
        return self._below.get(parent_id, [])

    def _show(self) -> None:
        before, counted = self._shown, self._all
        scope = self._scope()
        shown: dict[str, Finding] = {}
        below: dict[str, list[str]] = {group: [] for group in GROUPS}
        for row_id, finding in _identified(self.findings).items():
            if self._passes(row_id, finding, scope):
                shown[row_id] = finding
                below[_group(finding)].append(row_id)
        self.about_to_refresh.emit()
        sizes = {group: len(rows) for group, rows in self._below.items()}
        self._shown, self._below, self._all = (
            shown,
            below,
            Counter(_group(f) for f in self.findings),
        )
        if len(before.keys() ^ shown.keys()) > MANY:
            self.rebuild()
        else:
            self.reconcile([None, *GROUPS])
            changed = [i for i, finding in shown.items() if i in before and before[i] != finding]
            regrouped = [
                g for g in GROUPS if (sizes.get(g, 0), counted[g]) != (len(below[g]), self._all[g])
            ]
            for row_id in (*changed, *regrouped):
                first = self.index_of(row_id)
                if first.isValid():
                    self.dataChanged.emit(first, first.siblingAtColumn(SENTENCE))
        self.refreshed.emit()

    def _scope(self) -> set[str] | None:
        if not self._criterion:
            return None
        return {self._criterion, *(node.id for node in self._session.plan.walk(self._criterion))}

    def _passes(self, row_id: str, finding: Finding, scope: set[str] | None) -> bool:
        if self._group and _group(finding) != self._group:
            return False
        if scope is not None and self._criterion_of(finding) not in scope:
            return False
        if not self._words:
            return True
        folded = self._folded_text(row_id, finding)
        return all(word in folded for word in self._words.split())

    def _folded_text(self, row_id: str, finding: Finding) -> str:
        """What the words are looked for in: made once for a finding, not at every letter."""
        known = self._folded.get(row_id)
        if known is None or known[0] is not finding:
            parts = (
                finding.row_code,
                sentences.finding_title(finding.code),
                sentences.finding(finding),
                finding.ignored,
            )
            known = self._folded[row_id] = (finding, fold(" ".join(parts)))
        return known[1]

    def _criterion_of(self, finding: Finding) -> str | None:
        task = self._session.plan.find(Task, finding.row)
        if task is not None:
            return task.criterion_id
        return finding.row if self._session.plan.find(Criterion, finding.row) is not None else None

    # -- what cells show ---------------------------------------------------------------------------

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 3

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        if role != Role.DisplayRole or orientation == Qt.Orientation.Vertical:
            return None
        return (tr("Kind"), tr("Row"), tr("Finding"))[section]

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: AnyIndex, role: int = Role.DisplayRole) -> Any:
        row_id = self.id_at(index) if index.isValid() else None
        finding = self._shown.get(row_id or "")
        if finding is not None:
            return _finding_cell(finding, index.column(), role)
        return (
            self._group_cell(row_id, role) if row_id in GROUPS and index.column() == KIND else None
        )

    def _group_cell(self, group: str, role: int) -> Any:
        if role == Role.DisplayRole:
            shown, whole = len(self._below.get(group, ())), self._all[group]
            return (
                f"{group_name(group)} ({shown})"
                if shown == whole
                else f"{group_name(group)} ({shown}/{whole})"
            )
        if role == Role.AccessibleTextRole:
            count = len(self._below.get(group, ()))
            return tr("{group}, {count} entries").format(group=group_name(group), count=count)
        if role == Role.FontRole:
            font = QFont()
            font.setBold(True)
            return font
        return _icon(group) if role == Role.DecorationRole else None


def _group(finding: Finding) -> str:
    if finding.ignored:
        return IGNORED
    return FORM if finding.is_form else finding.severity


def _identified(found: list[Finding]) -> dict[str, Finding]:
    """Findings by what they are about, figures left out: when its figures change it is the same
    line of the list."""
    made: dict[str, Finding] = {}
    seen = Counter[str]()
    for f in found:
        about = "/".join(
            (f.code, f.row or f.column_name, f.column or "", f.details.get("text", ""))
        )
        seen[about] += 1
        made[about if seen[about] == 1 else f"{about}#{seen[about]}"] = f
    return made


def _finding_cell(finding: Finding, column: int, role: int) -> Any:
    if role in (Role.DisplayRole, Role.AccessibleTextRole):
        if column == SENTENCE:
            return told(finding)
        if column == ROW:
            return finding.row_code
        kind = sentences.finding_title(finding.code)
        return (
            kind
            if role == Role.DisplayRole
            else f"{sentences.severity_name(finding.severity)}: {kind}"
        )
    if role == Role.ToolTipRole:
        severity = sentences.severity_name(finding.severity)
        return plain(f"{severity}: {told(finding)}")
    if role == Role.ForegroundRole and finding.ignored:
        return QGuiApplication.palette().color(QPalette.ColorRole.PlaceholderText)
    if column == KIND and role == Role.DecorationRole:
        return _icon(_group(finding))
    return None


def told(finding: Finding) -> str:
    """The sentence, and for an ignored finding the reason behind it."""
    sentence = sentences.finding(finding)
    return f"{sentence} {sentences.ignored(finding)}" if finding.ignored else sentence


def _icon(group: str) -> Any:
    shown = WARNING if group == FORM else group
    colour: QColor | None = theme.shade(shown) if shown in (ERROR, WARNING) else None
    return icons.icon(shown, colour)
