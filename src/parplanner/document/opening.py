"""Opening plans: a user's file, a damaged one as a new document, and what a crash left behind."""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from parplanner import paths
from parplanner.document.document import Document, Store
from parplanner.domain.errors import FileProblem
from parplanner.storage import attic, drafts, files, working_copy
from parplanner.storage.drafts import SEALED, remove_sealed
from parplanner.storage.files import Opened
from parplanner.storage.working_copy import Origin, WorkingCopy

if TYPE_CHECKING:
    from parplanner.storage.rescue import Rescued


def open_file(path: Path) -> Document:
    """Open a user's file for editing. Raises FileProblem; ``file.seal`` (with ``doc_uuid``) for one
    that reads well but is not what was saved: :func:`open_as_new` and the backups are the ways on.
    """
    copy, opened = working_copy.of_file(path)
    try:
        if not opened.sealed:
            raise FileProblem("file.seal", path=str(path), doc_uuid=opened.facts.doc_uuid)
        return _adopted(copy, opened, path)
    except BaseException:
        copy.discard()
        raise


def _adopted(copy: WorkingCopy, opened: Opened, path: Path) -> Document:
    from parplanner.storage.journal import Journal

    journal = Journal(copy.database)
    origin = Origin(str(path.absolute()), copy.origin().fingerprint, journal.last_entry)
    try:
        copy.write_origin(origin)
    except BaseException:
        journal.close()
        raise
    document = Document(opened.plan, Store(copy, journal, origin))
    document.history.mark_saved()
    return document


def open_as_new(path: Path) -> Document:
    """What can be read of a file whose seal differs, as a new unsaved document."""
    return Document.new(working_copy.snapshot(path).plan, precious=True)


def open_rescued(path: Path) -> tuple[Document, Rescued]:
    """What can still be read of a damaged file, as a new unsaved document, and how much that is.

    Raises FileProblem."""
    copy = working_copy.begin()
    try:
        copy.write_origin(Origin(str(path.absolute()), None, -1))  # nobody ever worked in it
        files.private_copy(path, copy.database, with_sidecars=False)
        from parplanner.storage import rescue

        found = rescue.rescue(copy.database)
    finally:
        copy.discard()
    return Document.new(found.plan, precious=True), found


@dataclass(frozen=True, slots=True)
class Recoverable:
    """A working copy that a dead process left: what it is a copy of, when it was last written,
    whether it has news."""

    id: str
    path: str
    title: str
    time: datetime
    unsaved_entries: int
    readable: bool


def recoverable() -> list[Recoverable]:
    """What crashed sessions left, newest first.

    Copies without unsaved edits are cleared away quietly."""
    tidy()
    found: list[Recoverable] = []
    for folder in working_copy.left_over():
        if working_copy.read_origin(folder).first_entry < 0:
            _clear(folder)
            continue
        item = _describe(folder)
        if item is not None and item.readable and item.unsaved_entries == 0:
            _clear(folder)
        elif item is not None:
            found.append(item)
    return found


def tidy() -> None:
    """Once a start: what programs that were killed left lying about, and what was put away long
    ago.

    Raises FileProblem ``data_folder.not_writable``.
    """
    drafts.sweep()
    attic.drop_old()
    with working_copy.own_folder():
        attic.put_away_marked()


def _describe(folder: Path) -> Recoverable | None:
    """None when another process has taken it meanwhile."""
    origin = working_copy.read_origin(folder)
    try:
        written = datetime.fromtimestamp((folder / working_copy.DATABASE).stat().st_mtime, UTC)
        document = _reopen(folder.name)
    except OSError:
        return None
    except FileProblem as problem:
        if problem.code in ("work.in_use", "recover.unknown") or not folder.is_dir():
            return None
        return Recoverable(folder.name, origin.path, "", written, 0, readable=False)
    news = _unsaved_steps(document)
    title = document.plan.info.title or document.plan.agency.name
    document.close(keep=True)
    return Recoverable(folder.name, origin.path, title, written, news, readable=True)


def _unsaved_steps(document: Document) -> int:
    """How many there are to be offered; one for rows that no step made and no file holds."""
    if not document.is_modified or document.is_untouched:
        return 0
    return max(len(document.history.steps), 1)


def _clear(folder: Path) -> None:
    with contextlib.suppress(FileProblem):
        WorkingCopy(folder).discard()


def recover(copy_id: str) -> Document:
    """Open a left-over working copy with its undo history.

    Raises FileProblem; the copy stays where it is then."""
    document = _reopen(copy_id)
    try:
        _settle(document)
    except BaseException:
        document.close(keep=True)
        raise
    return document


def _reopen(copy_id: str) -> Document:
    copy = WorkingCopy(_folder(copy_id))
    document: Document | None = None
    try:
        (copy.folder / working_copy.PUT_AWAY_LATER).unlink(missing_ok=True)
        # The journal of an interrupted write, if any, is ours: let SQLite roll it back before the
        # check.
        from parplanner.storage.journal import Journal

        Journal(copy.database).close()
        remove_sealed(copy.database.with_name(SEALED))
        opened = files.check_copy(copy.database, files.look_at_header(copy.database, most=None))
        if not opened.sealed:
            raise FileProblem("file.seal", path=str(copy.database), doc_uuid=opened.facts.doc_uuid)
        origin = copy.origin()
        if not copy.is_intact():
            copy.write_origin(origin)  # its note is lost: what is known of it now is what counts
        document = Document.adopt(copy, opened.plan, origin)
        document.restore_history()
        return document
    except BaseException:
        if document is not None:
            document.close(keep=True)
        else:
            copy.release()
        raise


def _settle(document: Document) -> None:
    """A crash between the end of a save and the note of it must not look
    like a file that somebody else changed."""
    if document.path is None or not document.is_modified:
        return
    try:
        copy, opened = working_copy.of_file(document.path)
    except FileProblem:
        return  # saving will tell
    mark = copy.origin().fingerprint
    copy.discard()
    same = opened.sealed and opened.facts.doc_uuid == document.facts.doc_uuid
    if mark is not None and same and opened.plan.same_content(document.plan):
        document.found_saved(mark)


def _folder(copy_id: str) -> Path:
    folder = paths.private_dir("work") / copy_id
    if not copy_id.isalnum() or not (folder / working_copy.DATABASE).is_file():
        raise FileProblem("recover.unknown", id=copy_id)
    return folder


def recover_rescued(copy_id: str) -> tuple[Document, Rescued]:
    """What can still be read of a damaged left-over copy, as a new unsaved document.

    The copy stays where it is."""
    return open_rescued(_folder(copy_id) / working_copy.DATABASE)


def unsaved_work_on(path: Path) -> Recoverable | None:
    """The newest work that a crash left on this very file, None when
    there is none that can be gone on with."""
    real = os.path.realpath(path)
    for folder in working_copy.left_over():
        origin = working_copy.read_origin(folder)
        if origin.first_entry < 0 or not origin.path or os.path.realpath(origin.path) != real:
            continue
        item = _describe(folder)
        if item is not None and item.readable and item.unsaved_entries > 0:
            return item
    return None


def discard(copy_id: str) -> None:
    """The officer does not want a left-over copy: put away, kept thirty days, never deleted unread.

    Raises FileProblem, ``work.in_use`` for a copy that is open somewhere.
    """
    folder = _folder(copy_id)
    WorkingCopy(folder).release()
    attic.put_away(folder)


def bring_back(name: str) -> Document:
    """Work that was put away, as it was, with its undo history.

    Raises FileProblem; it is put away again then."""
    copy_id = attic.bring_back(name)
    try:
        return recover(copy_id)
    except BaseException:
        with contextlib.suppress(FileProblem):
            attic.put_away(_folder(copy_id))
        raise
