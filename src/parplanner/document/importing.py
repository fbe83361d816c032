"""Taking over other people's files and copied tables: a proposal to look at first, then one undo step."""

from __future__ import annotations

from pathlib import Path

from parplanner import paths
from parplanner.document.document import Document, new_id
from parplanner.document.history import Label
from parplanner.domain.errors import FileProblem
from parplanner.exchange import reading
from parplanner.exchange.proposal import Proposal
from parplanner.storage.problems import once_free, read_problem
from parplanner.wording import mark

STEP = mark("Import {detail}")


def propose(path: Path, sheet: str | None = None) -> Proposal:
    """What a workbook or a table holds; nothing is changed yet. ``sheet`` None: the one with our headings.

    Raises FileProblem: ``file.missing``, ``file.is_folder``, ``file.unreadable`` and the ``import.…`` codes.
    """
    try:
        # stat() tells a folder and a missing file from a file nobody may read, before anything is opened.
        if path.is_dir():
            raise FileProblem("file.is_folder", path=str(path))
        path.stat()
        return once_free(lambda: reading.read(path, sheet), path)
    except FileProblem as problem:
        problem.params.setdefault("path", str(path))
        raise
    except OSError as error:
        raise read_problem(path, error) from error


def recognise(lines: list[list[str]], name: str) -> Proposal | None:
    """A block of cells that is a whole table with its headings; None for any other block, which is pasted as cells."""
    try:
        return reading.from_lines(lines, name)
    except FileProblem:
        return None


def take(document: Document, proposal: Proposal, accept_units: bool = False) -> bool:
    """Take a proposal over as one undo step called after its file; False when the plan has all of it already.

    ``accept_units``: with the suggested merges of unit names. Raises PlanError or FileProblem: then nothing happened.
    """
    changes = proposal.changes(document.plan, new_id, accept_units=accept_units)
    return document.execute(Label(STEP, paths.shown(proposal.source)), changes)
