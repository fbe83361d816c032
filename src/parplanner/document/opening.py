"""Opening plans: a user's file, a damaged one as a new document, and what a crash left behind."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from parplanner.document.document import Document
from parplanner.domain.errors import FileProblem
from parplanner.domain.plan import Plan
from parplanner.storage import files, working_copy
from parplanner.storage.files import Opened
from parplanner.storage.journal import Journal
from parplanner.storage.publishing import backups_of
from parplanner.storage.working_copy import Origin, WorkingCopy


def open_file(path: Path) -> Document:
    """Open a user's file for editing. Raises FileProblem; ``file.seal`` (with ``doc_uuid``) for one that reads well but
    is not what was saved: :func:`open_as_new` and :func:`latest_backup` are the ways on."""
    copy, opened = working_copy.of_file(path)
    try:
        if not opened.sealed:
            raise FileProblem("file.seal", path=str(path), doc_uuid=opened.facts.doc_uuid)
        return _adopted(copy, opened, path)
    except BaseException:
        copy.discard()
        raise


def _adopted(copy: WorkingCopy, opened: Opened, path: Path) -> Document:
    journal = Journal(copy.database)
    origin = Origin(str(path.absolute()), copy.origin().fingerprint, journal.last_entry)
    copy.write_origin(origin)
    document = Document(copy, journal, opened.plan, origin)
    document.history.mark_saved()
    return document


def open_as_new(path: Path) -> Document:
    """What can be read of a file whose seal differs, as a new unsaved document."""
    return Document.new(working_copy.snapshot(path).plan)


def read_plan(path: Path) -> Opened:
    """The plan in a file, for looking only. Raises FileProblem as :func:`open_file`."""
    opened = working_copy.snapshot(path)
    if not opened.sealed:
        raise FileProblem("file.seal", path=str(path), doc_uuid=opened.facts.doc_uuid)
    return opened


def latest_backup(doc_uuid: str) -> Path | None:
    """The newest backup of a document that opens well."""
    for backup in backups_of(doc_uuid):
        try:
            if working_copy.snapshot(backup).sealed:
                return backup
        except FileProblem:
            continue
    return None


@dataclass(frozen=True, slots=True)
class Recoverable:
    """A working copy that a dead process left: what it is a copy of, when it was last written, whether it has news."""

    id: str
    path: str
    title: str
    time: datetime
    unsaved_entries: int
    readable: bool


def recoverable() -> list[Recoverable]:
    """What crashed sessions left, newest first. Copies without unsaved edits are cleared away quietly."""
    found: list[Recoverable] = []
    for folder in working_copy.left_over():
        item = _describe(folder)
        if item.readable and item.unsaved_entries == 0:
            _clear(folder)
        else:
            found.append(item)
    return found


def _describe(folder: Path) -> Recoverable:
    origin = working_copy.read_origin(folder)
    written = datetime.fromtimestamp((folder / working_copy.DATABASE).stat().st_mtime, UTC)
    try:
        document = recover(folder.name)
    except FileProblem:
        return Recoverable(folder.name, origin.path, "", written, 0, readable=False)
    news = 0 if not document.is_modified else max(len(document.history.steps), 1)
    if document.is_untouched and not _has_rows(document.plan):
        news = 0
    title = document.plan.info.title or document.plan.agency.name
    document.close(keep=True)
    return Recoverable(folder.name, origin.path, title, written, news, readable=True)


def _has_rows(plan: Plan) -> bool:
    return next(plan.rows(), None) is not None


def _clear(folder: Path) -> None:
    WorkingCopy(folder).discard()


def recover(copy_id: str) -> Document:
    """Open a left-over working copy with its undo history. Raises FileProblem; the copy stays where it is then."""
    folder = _folder(copy_id)
    copy = WorkingCopy(folder)
    try:
        # The journal of an interrupted write, if any, is ours: let SQLite roll it back before the check.
        Journal(copy.database).close()
        opened = files.check_copy(copy.database, files.look_at_header(copy.database))
        if not opened.sealed:
            raise FileProblem("file.seal", path=str(copy.database), doc_uuid=opened.facts.doc_uuid)
        document = Document.adopt(copy, opened.plan, copy.origin())
        document.restore_history()
        return document
    except BaseException:
        copy.release()
        raise


def _folder(copy_id: str) -> Path:
    from parplanner import paths

    folder = paths.private_dir("work") / copy_id
    if not copy_id.isalnum() or not (folder / working_copy.DATABASE).is_file():
        raise FileProblem("recover.unknown", id=copy_id)
    return folder


def discard(copy_id: str) -> None:
    """The officer does not want a left-over copy: moved to ``discarded``, kept 30 days, never deleted unread."""
    from parplanner import paths

    folder = _folder(copy_id)
    target = paths.private_dir("discarded") / f"{datetime.now(UTC):%Y%m%d-%H%M%S}-{copy_id}"
    shutil.move(str(folder), str(target))
    for old in paths.private_dir("discarded").iterdir():
        age = datetime.now(UTC) - datetime.fromtimestamp(old.stat().st_mtime, UTC)
        if age.days > 30:
            shutil.rmtree(old, ignore_errors=True)
