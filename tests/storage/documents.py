"""Short words for what tests do to documents all the time."""

from __future__ import annotations

from pathlib import Path

from parplanner.document import reading
from parplanner.document.document import Document
from parplanner.document.history import Label
from parplanner.domain.edits import plan_info
from parplanner.domain.plan import Plan
from parplanner.storage import backups
from tests.plans import hanoi_plan


def retitle(document: Document, title: str) -> None:
    document.execute(Label("Title"), plan_info.set_info(document.plan, title=title))


def saved(path: Path, plan: Plan | None = None) -> Document:
    document = Document.new(plan or hanoi_plan())
    document.save(path)
    return document


def title_in(path: Path) -> str:
    return reading.read_plan(path).plan.info.title


def backups_of(doc_uuid: str) -> list[Path]:
    """The files of the backups of a document, newest first."""
    return [kept.path for kept in backups.of_document(doc_uuid)]
