"""Taking over other people's files and copied tables: a proposal
to look at first, then one undo step."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from parplanner import paths
from parplanner.document import clock
from parplanner.document.differences import Difference, differences, without
from parplanner.document.document import Document, new_id
from parplanner.document.history import Label
from parplanner.domain.changes import Changes
from parplanner.domain.errors import FileProblem
from parplanner.domain.findings import Finding
from parplanner.domain.plan import Plan
from parplanner.domain.rows import RESULT, ScoreColumn
from parplanner.exchange import reading, takeover
from parplanner.exchange.appendix.proposal import Proposal
from parplanner.exchange.table.choices import NOTHING_SAID, Choices
from parplanner.exchange.takeover import against, matching
from parplanner.storage.problems import once_free, read_problem
from parplanner.wording import mark

STEP = mark("Import {detail}")


def choices_for(
    plan: Plan, choices: Choices = NOTHING_SAID, remembered: Mapping[str, str] | None = None
) -> Choices:
    """``choices`` with what the plan and the calendar say of years,
    and how earlier tables were understood."""
    has_results = any(column.kind == RESULT for column in plan.all(ScoreColumn))
    return replace(
        choices,
        base_year=plan.info.base_year if has_results else None,
        this_year=clock.today().year,
        remembered=remembered or choices.remembered,
    )


def propose(path: Path, sheet: str | None = None, choices: Choices = NOTHING_SAID) -> Proposal:
    """What a workbook or a table holds; nothing is changed yet. ``sheet`` None: the one with our
    headings.

    Raises FileProblem: ``file.missing``, ``file.is_folder``, ``file.unreadable`` and the
    ``import.…`` codes.
    """
    return _read(path, lambda: reading.read(path, sheet, choices))


def unread(path: Path, sheet: str | None = None) -> Proposal:
    """A file in which no table was recognised, to be shown and explained.

    Raises FileProblem as :func:`propose`."""
    return _read(path, lambda: reading.unread(path, sheet))


def _read(path: Path, read: Callable[[], Proposal]) -> Proposal:
    try:
        # stat() tells a folder and a missing file from a file nobody may read, before anything is
        # opened.
        if path.is_dir():
            raise FileProblem("file.is_folder", path=str(path))
        path.stat()
        return once_free(read, path)
    except FileProblem as problem:
        problem.params.setdefault("path", str(path))
        raise
    except OSError as error:
        raise read_problem(path, error) from error


def recognise(
    lines: list[list[str]], name: str, choices: Choices = NOTHING_SAID
) -> Proposal | None:
    """A block of cells that is a whole table with its headings; None for any other block, which is
    pasted as cells."""
    try:
        return reading.from_lines(lines, name, choices)
    except FileProblem:
        return None


def again(proposal: Proposal, choices: Choices) -> Proposal:
    """The same table understood with other choices.

    Raises FileProblem; the old proposal then still holds."""
    return reading.again(proposal, choices)


def doubts(proposal: Proposal, plan: Plan) -> list[Finding]:
    """Everything to look at before a proposal is taken into a plan: the
    table's own doubts, what it would rename."""
    own = list(proposal.doubts)
    if matching.finds_all_parents(proposal.nodes, plan):
        own = [doubt for doubt in own if doubt.code != "PARENT_MISSING"]
    return [*own, *against.doubts(proposal, plan)]


def changes(proposal: Proposal, plan: Plan, accept_units: bool = False) -> Changes:
    """What taking it all would change in a plan. Raises PlanError."""
    return takeover.changes(proposal, plan, new_id, accept_units=accept_units)


def take(
    document: Document,
    proposal: Proposal,
    accept_units: bool = False,
    left_out: tuple[Difference, ...] = (),
    made: Changes | None = None,
) -> bool:
    """Take a proposal over as one undo step called after its file; False when the plan has all of
    it already.

    ``accept_units``: with the suggested merges of unit names. ``left_out``: differences to leave as
    the plan has them.
    ``made``: what :func:`changes` said of this plan, where that is known already.
    Raises PlanError or FileProblem: then nothing happened.
    """
    if made is None:
        made = changes(proposal, document.plan, accept_units)
    if left_out:
        # New rows have other ids than when the differences were shown.
        gone = {difference.identity for difference in left_out}
        made = without(made, [d for d in differences(document.plan, made) if d.identity in gone])
    return document.execute(Label(STEP, paths.shown(proposal.source)), made)
