"""Checking a file without opening it for work: a plan of ours, or a workbook as it came."""

from __future__ import annotations

from pathlib import Path

from parplanner.document.importing import changes, propose
from parplanner.document.reading import read_plan
from parplanner.document.twins import without_twins
from parplanner.domain import rules
from parplanner.domain.edits.draft import Draft
from parplanner.domain.findings import SEVERITIES, Finding
from parplanner.domain.plan import Plan

PLAN_SUFFIX = ".db"
_SQLITE = b"SQLite format 3\x00"


def check_file(path: Path) -> list[Finding]:
    """Every finding of a plan, or of a workbook imported into an empty plan (with the doubts of the
    import).

    Errors first. Raises FileProblem as opening or importing the file would; changes nothing on the
    disk.
    """
    return checked_plan(path)[1]


def checked_plan(path: Path) -> tuple[Plan, list[Finding]]:
    """The plan that was checked, for pointing at its rows, and its findings."""
    if is_plan_file(path):
        plan = read_plan(path).plan
        return plan, rules.findings(plan)
    proposal = propose(path)
    draft = Draft(Plan())
    draft.do(changes(proposal, draft.plan))
    found = without_twins(rules.findings(draft.plan), proposal.doubts)
    return draft.plan, sorted(found, key=lambda f: SEVERITIES.index(f.severity))


def is_plan_file(path: Path) -> bool:
    """Whether to open a file as a plan: by its first bytes, else by its name. What is no file at
    all is refused there.

    A pipe or device is never opened: that could wait for ever.
    """
    try:
        if not path.is_file():
            return True
        with path.open("rb") as file:
            head = file.read(len(_SQLITE))
    except OSError:
        return True
    return head == _SQLITE or path.suffix.lower() == PLAN_SUFFIX
