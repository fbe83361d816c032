"""A table on its way into a plan: what is understood now, what is chosen, what would become of the
plan. No widgets."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from parplanner.document import importing, sentences, twins
from parplanner.document.differences import Difference, differences, without
from parplanner.domain import rules
from parplanner.domain.changes import Changes
from parplanner.domain.errors import FileProblem, Problem
from parplanner.domain.findings import ERROR, SEVERITIES, Finding
from parplanner.domain.ignored import still_open
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Criterion
from parplanner.exchange.appendix.family import Family
from parplanner.exchange.appendix.proposal import Proposal, SourceTable
from parplanner.exchange.table.choices import FIELD, HEADER, NOTHING_SAID, ROW, Choices
from parplanner.exchange.table.column_meaning import SKIP, ColumnHeading
from parplanner.exchange.table.sheet import letters
from parplanner.gui.dialogs import import_choices
from parplanner.wording import tr

PROOF = ("TABLE_DOES_NOT_ADD_UP", "COLUMN_OVER_MAX")
"""Findings that stand before all others: the table contradicts itself."""
UNREADABLE_HERE = ("import.nothing_recognised", "import.heading_twice")
"""Why a table is not understood that an officer can explain column by column."""
Reread = Callable[[str, Choices], Proposal]


@dataclass(slots=True)
class Outlook:
    """What taking the table would do: ``after`` is the plan then, ``changed`` whether anything
    differs from now."""

    after: Plan
    findings: list[Finding] = field(default_factory=list)
    about_table: int = 0
    """How many findings tell what was doubtful in the table; the others are about the plan then."""
    differences: list[Difference] = field(default_factory=list)
    changed: bool = False
    problem: str = ""
    """Why the plan cannot take it, as a sentence."""


class ImportDraft:
    """``open_plan`` is the plan on the screen, None where there is none; ``reread`` reads another
    sheet of the same
    file, raising FileProblem. ``problem`` is the sentence that says why the choices made no sense;
    the understanding
    before then still stands, and cannot be taken."""

    def __init__(
        self, proposal: Proposal, open_plan: Plan | None, reread: Reread | None = None
    ) -> None:
        self.proposal = proposal
        self.open_plan = open_plan
        self.reread = reread
        self.asks_where = open_plan is not None and open_plan.count(Criterion) > 0
        self.into_open = open_plan is not None
        self.accept_units = False
        self._said = self.table.choices
        self._kept: dict[tuple[str, ...], bool] = {}
        self._said_before: set[tuple[object, ...]] | None = None
        self.problem = "" if self.is_understood else self._not_understood()

    @property
    def proposal(self) -> Proposal:
        """What is understood now."""
        return self._proposal

    @proposal.setter
    def proposal(self, proposal: Proposal) -> None:
        self._proposal = proposal
        family = Family(proposal.nodes)
        self._parents = {
            node.number for index, node in enumerate(proposal.nodes) if family.is_group(index)
        }

    # -- looking -----------------------------------------------------------------------------------

    @property
    def table(self) -> SourceTable:
        """The table as it stands in its file."""
        assert self.proposal.table is not None
        return self.proposal.table

    @property
    def choices(self) -> Choices:
        """What was said so far."""
        return self._said

    @property
    def is_understood(self) -> bool:
        """Whether there is anything that can be taken."""
        return bool(self.proposal.layout)

    @property
    def plan(self) -> Plan:
        """The plan it goes into as it is now."""
        return self.open_plan if self.into_open and self.open_plan is not None else Plan()

    def key_of(self, column: int) -> str:
        """What a column was taken for, or is said to be while the choices
        make no sense yet; blank for nothing."""
        if self.problem and column in self._said.columns:
            return self._said.columns[column]
        found = self._heading(column)
        return found.key if found is not None else ""

    def is_said(self, column: int) -> bool:
        """Whether somebody said what a column is, now or for a
        table with the same heading before."""
        found = self._heading(column)
        return column in self._said.columns or (found is not None and found.chosen)

    def _heading(self, column: int) -> ColumnHeading | None:
        return next((h for h in self.table.layout.headings if h.number == column), None)

    def kind_of(self, row: int) -> str:
        """What a sheet row was taken for; blank above the header.

        A row with rows below it is a field or group, whether or not it has points of its own.
        """
        if row in import_choices.header_rows(self._said, self.table.layout):
            return HEADER
        kind = self.table.kinds.get(row, "")
        is_said = row in self._said.rows
        return FIELD if kind == ROW and row in self._parents and not is_said else kind

    def reason(self) -> str:
        """Why it cannot be taken; blank when it can."""
        if self.problem:
            return self.problem
        if not (self.proposal.nodes or self.proposal.tasks):
            return tr("No row below the headings was understood.")
        return ""

    def unheard(self) -> str:
        """Columns that could not be taken for what was said, as a sentence; blank when all were."""
        taken = {heading.number: heading.key for heading in self.table.layout.headings}
        lost = [c for c, key in self._said.columns.items() if taken.get(c, SKIP) != key]
        if self.problem or not lost:
            return ""
        names = ", ".join(letters(column) for column in sorted(lost))
        return tr("Column {columns} has no heading and was left out.").format(columns=names)

    # -- saying ------------------------------------------------------------------------------------

    def say_column(self, column: int, key: str) -> None:
        """A column is ``key``; blank: as its heading says."""
        said = import_choices.with_column(self._said, column, key)
        if not key:
            found = self._heading(column)
            words = found.words if found is not None else ""
            said = replace(
                said, remembered={w: k for w, k in said.remembered.items() if w != words}
            )
        self._understand(said)

    def say_row(self, row: int, kind: str) -> None:
        """A row is ``kind``; blank: as it looks."""
        self._understand(import_choices.with_row(self._said, self.table.layout, row, kind))

    def say_year(self, year: int) -> None:
        """The year of headings that name none."""
        self._understand(replace(self._said, year=year))

    def say_target(self, into_open: bool) -> None:
        """Into the open plan, or into a new one."""
        self.into_open = into_open
        self._understand(importing.choices_for(self.plan, self._said))

    def say_sheet(self, name: str) -> None:
        """Another sheet of the file, of which nothing was said yet.

        Raises FileProblem: the one before stays."""
        assert self.reread is not None
        fresh = importing.choices_for(self.plan, NOTHING_SAID, self._said.remembered)
        self.proposal = self.reread(name, fresh)
        self._said = fresh
        self.problem = "" if self.is_understood else self._not_understood()

    def keep(self, difference: Difference, kept: bool) -> None:
        """``kept``: what the plan has stays."""
        self._kept[difference.identity] = kept

    def forget_kept(self) -> None:
        """The differences as they were proposed."""
        self._kept.clear()

    def is_kept(self, difference: Difference) -> bool:
        """Whether what the plan has stays."""
        return self._kept.get(difference.identity, difference.keep)

    def said(self) -> list[object]:
        """Everything that would be lost with the draft, to be compared."""
        said = self._said
        kept = sorted((*map(str, what), str(kept)) for what, kept in self._kept.items())
        return [
            sorted(said.columns.items()),
            sorted(said.rows.items()),
            said.year,
            self.proposal.sheet,
            kept,
        ]

    def _understand(self, choices: Choices) -> None:
        """Understand the table again; where no header was
        recognised, the guessed one counts as said."""
        self._said = choices
        try:
            try:
                self.proposal = importing.again(self.proposal, choices)
            except FileProblem as problem:
                header_said = HEADER in choices.rows.values()
                if problem.code != UNREADABLE_HERE[0] or header_said or self.is_understood:
                    raise
                explained = import_choices.with_found_header(choices, self.table.layout)
                self.proposal = importing.again(self.proposal, explained)
                self._said = explained
        except FileProblem as problem:
            nothing = problem.code == UNREADABLE_HERE[0]
            self.problem = self._not_understood() if nothing else sentences.problem(problem)
        else:
            self.problem = ""

    def _not_understood(self) -> str:
        return tr("Not understood yet: say which column holds the content, and at least one more.")

    # -- looking ahead -----------------------------------------------------------------------------

    def outlook(self) -> Outlook:
        """The plan after taking what is not left out."""
        plan = self.plan
        if not self.is_understood:
            return Outlook(plan)
        try:
            made = importing.changes(self.proposal, plan, self.accept_units)
            found = differences(plan, made) if self.asks_where and self.into_open else []
            kept = without(made, [d for d in found if self.is_kept(d)])
            after = plan.copy()
            after.apply(kept)
        except Problem as problem:
            return Outlook(plan, problem=sentences.problem(problem))
        doubts = importing.doubts(self.proposal, plan)
        told = twins.without_twins(doubts, still_open(rules.findings(after)))
        own = {id(doubt) for doubt in doubts}
        told.sort(
            key=lambda finding: _order(
                finding, id(finding) in own, _thing(finding) in self._known()
            )
        )
        about_table = sum(id(finding) in own for finding in told)
        return Outlook(after, told, about_table, found, _is_change(kept))

    def _known(self) -> set[tuple[object, ...]]:
        """What is to be said of the open plan already, before anything comes; looked up once."""
        if self._said_before is None:
            open_plan = self.open_plan if self.asks_where else None
            found = rules.findings(open_plan) if open_plan is not None else []
            self._said_before = {_thing(finding) for finding in found}
        return self._said_before

    def left_out(self, found: list[Difference]) -> tuple[Difference, ...]:
        """The differences that are not taken."""
        return tuple(difference for difference in found if self.is_kept(difference))


def _thing(finding: Finding) -> tuple[object, ...]:
    """What a finding of the rules is about."""
    return (finding.code, finding.row, finding.column, finding.printed, finding.computed)


def _order(finding: Finding, is_own: bool, is_known: bool) -> tuple[bool, bool, bool, bool, int]:
    """The proof, errors, then what is doubtful in the table before what the plan lacks afterwards.

    Thirty criteria without a task must not push away the one column whose year was guessed; what
    the open plan lacked before (``is_known``) is no matter of this table and comes last.
    """
    is_proof = finding.code in PROOF
    is_error = finding.severity == ERROR
    return (not is_proof, not is_error, not is_own, is_known, SEVERITIES.index(finding.severity))


def _is_change(changes: Changes) -> bool:
    return any(change.before != change.after for change in changes)


__all__ = ["PROOF", "ImportDraft", "Outlook"]
