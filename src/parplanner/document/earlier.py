"""What can be had back: backups of a plan, and work that was closed without saving or put away."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from parplanner.document import opening, reading
from parplanner.document.document import Document
from parplanner.domain.errors import FileProblem
from parplanner.domain.plan import Plan
from parplanner.storage import attic, backups, working_copy
from parplanner.storage.attic import PutAway
from parplanner.storage.backups import Kept

BACKUP, PUT_AWAY = "backup", "put_away"


@dataclass(frozen=True, slots=True)
class Earlier:
    """One state of a plan: ``kind`` is BACKUP (before a save replaced it) or PUT_AWAY (closed
    without saving, or not needed after a crash), ``place`` the file or folder, ``time`` UTC,
    ``plan`` its file name or title."""

    kind: str
    place: Path
    time: datetime
    plan: str


def of_plan(path: Path | None, doc_uuid: str = "") -> list[Earlier]:
    """Of one plan, newest first. Its file names it, or the document's id; of a damaged file either
    may be unknown, and those of the same name elsewhere are told then."""
    known = _documents(path, doc_uuid)
    if path is not None and not known:
        known.update(backups.documents_called(path))
    found: list[Earlier] = []
    for name in known:
        found += _backups(name)
    real = os.path.realpath(path) if path is not None else ""
    for kept in attic.listing():
        origin = working_copy.read_origin(kept.folder).path
        if real and origin and os.path.realpath(origin) == real:
            found.append(_put_away(kept))
    return sorted(found, key=lambda item: item.time, reverse=True)


def _documents(path: Path | None, doc_uuid: str) -> set[str]:
    """Which documents it can be, for certain."""
    if doc_uuid:
        return {doc_uuid}
    return set(backups.documents_at(path)) if path is not None else set()


def of_all_plans() -> list[Earlier]:
    """Of every plan on this computer, newest first."""
    found = [_put_away(kept) for kept in attic.listing()]
    for name in backups.documents():
        found += _backups(name)
    return sorted(found, key=lambda item: item.time, reverse=True)


def _backups(doc_uuid: str) -> list[Earlier]:
    kept = backups.of_document(doc_uuid)
    if not kept:
        return []
    files = backups.files_of(doc_uuid)
    plan = os.path.basename(files[0]) if files else _title_in(kept)
    return [Earlier(BACKUP, item.path, item.taken, plan) for item in kept]


def _title_in(kept: list[Kept]) -> str:
    """What the newest readable one calls itself: backups of earlier
    versions do not tell whose they are."""
    for item in kept:
        try:
            return _title(working_copy.snapshot(item.path).plan)
        except FileProblem:
            continue
    return ""


def _put_away(kept: PutAway) -> Earlier:
    origin = working_copy.read_origin(kept.folder).path
    plan = os.path.basename(origin) or kept.title
    if not plan:
        try:
            plan = _title(working_copy.snapshot(kept.folder / working_copy.DATABASE).plan)
        except FileProblem:
            plan = ""
    return Earlier(PUT_AWAY, kept.folder, kept.time, plan)


def _title(plan: Plan) -> str:
    return plan.info.title or plan.agency.name


def latest_backup(path: Path | None, doc_uuid: str = "") -> Earlier | None:
    """The newest backup of a plan that opens well. (Another plan that it replaced may lie among its
    backups.)

    One whose time has not come yet was stamped by a clock that was wrong: the others come first.
    """
    found: list[Earlier] = []
    for name in _documents(path, doc_uuid):
        found += _backups(name)
    now = datetime.now(UTC)
    found.sort(key=lambda item: (item.time <= now, item.time), reverse=True)
    for item in found:
        if _opens_well(item):
            return item
    return None


def _opens_well(item: Earlier) -> bool:
    try:
        opened = working_copy.snapshot(item.place)
    except FileProblem:
        return False
    return opened.sealed and opened.facts.doc_uuid == item.place.parent.name


def open_earlier(item: Earlier) -> Document:
    """A backup as a new plan that has no file yet; put-away work as it was, with its file and its
    undo history.

    Raises FileProblem, ``file.seal`` for a backup that is not what was saved.
    """
    if item.kind == PUT_AWAY:
        return opening.bring_back(item.place.name)
    return Document.new(reading.read_plan(item.place).plan, precious=True)
