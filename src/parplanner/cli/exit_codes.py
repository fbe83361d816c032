"""Exit codes: the table of docs/design/command-line.md, and which refusal gives which code."""

from __future__ import annotations

from parplanner.domain.errors import Problem

DONE = 0
FINDINGS = 1
USAGE = 2
BAD_INPUT = 3
NEWER_VERSION = 4
OUTPUT = 5
IN_USE = 6
NOTHING_RECOGNISED = 7
BUG = 70
INTERRUPTED = 130

_BY_CODE = {
    "file.newer": NEWER_VERSION,
    "output.exists": OUTPUT,
    "output.is_plan": OUTPUT,
    "file.not_writable": OUTPUT,
    "disk.full": OUTPUT,
    "disk.failed": OUTPUT,
    "folder.missing": OUTPUT,
    "data_folder.not_writable": OUTPUT,
    "file.busy": IN_USE,
    "file.changed_meanwhile": IN_USE,
    "output.in_use": IN_USE,
    "work.in_use": IN_USE,
    "import.nothing_recognised": NOTHING_RECOGNISED,
    "output.none": USAGE,
    "output.twice": USAGE,
    "sample.unknown": USAGE,
    "template.unknown": USAGE,
    "export.cancelled": INTERRUPTED,
}


def of_problem(error: Problem) -> int:
    """The exit code of a refusal.

    What a plan refuses (PlanError) lies in the input, like an unreadable file."""
    known = _BY_CODE.get(error.code)
    return known if known is not None else BAD_INPUT
