"""A look into a plan's file: what commands and checks need, without what editing takes."""

from __future__ import annotations

from pathlib import Path

from parplanner.domain.errors import FileProblem
from parplanner.storage import working_copy
from parplanner.storage.files import Opened


def read_plan(path: Path) -> Opened:
    """The plan in a file, for looking only. Raises FileProblem as ``opening.open_file``."""
    opened = working_copy.snapshot(path)
    if not opened.sealed:
        raise FileProblem("file.seal", path=str(path), doc_uuid=opened.facts.doc_uuid)
    return opened
