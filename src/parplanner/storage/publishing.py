"""Saving: the user's file is replaced whole and atomically, or not at all (reliability.md C3).

A sealed copy in our own folder, read back and compared with the plan on the screen → its bytes
beside the target → old file into the backups → ``os.replace`` → fsync of the folder. SQLite itself
never works in the officer's folder.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import time
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from parplanner.domain.errors import FileProblem
from parplanner.domain.plan import Plan
from parplanner.storage import backups, drafts, file_names, files
from parplanner.storage.backups import thin
from parplanner.storage.drafts import SEALED, remove_sealed, sync_folder
from parplanner.storage.engine import compact, connection_to, sqlite_problems, transaction
from parplanner.storage.facts import Facts
from parplanner.storage.files import Fingerprint, fingerprint
from parplanner.storage.journal import Journal, author, now
from parplanner.storage.log import KEPT_BYTES, trim_log
from parplanner.storage.problems import once_free, write_problem
from parplanner.storage.turns import turn

_STALE_SECONDS = 86_400
_EARLIER_DRAFT = re.compile(r"\.[0-9a-f]{6}\.tmp(-journal)?$")
_LOG_BYTES = (KEPT_BYTES, KEPT_BYTES // 3, 0)
"""What the log may take, less and less until the whole fits into a file."""


def publish(
    journal: Journal,
    plan: Plan,
    target: Path,
    known: Fingerprint | None,
    *,
    strange: bool = False,
) -> tuple[Fingerprint, list[str]]:
    """Save the working copy, which must hold ``plan``, as ``target``.

    ``known``: the target as last read or written, or as it was when the officer agreed to replace
    it (None: it may not
    exist yet). ``strange``: it is somebody else's version; it goes only when it could be kept as a
    backup.

    Returns the new fingerprint and codes of notices (``backup.failed``, ``save.newer_format``:
    programs that
    could open what was there before cannot open it any more, ``save.not_noted``). Raises
    FileProblem
    ``file.changed_meanwhile``, ``file.not_writable``, ``file.busy``, ``disk.full``,
    ``save.no_backup``,
    ``work.differs`` (the working copy is not what is on the screen); the old file is then
    untouched.
    """
    file_names.refuse_impossible(target)
    real = Path(os.path.realpath(target))
    present = _look_at_target(target, real, known)
    is_older = present is not None and files.is_of_an_older_format(real)
    _sweep_earlier(real)
    sealed = journal.path.with_name(SEALED)
    try:
        facts = _seal(journal, plan, sealed, target)
        with drafts.draft_beside(real, private=present is not None) as draft:
            written = _copy(sealed, draft, target)
            if present is not None:
                with contextlib.suppress(OSError):
                    shutil.copymode(real, draft)
            with turn(real):
                now_there = fingerprint(real)
                _refuse_if_changed(target, now_there, present)
                notices = (
                    _back_up(real, facts.doc_uuid, other=strange) if now_there is not None else []
                )
                if notices and strange:
                    raise FileProblem("save.no_backup", path=str(target))
                for suffix in ("-journal", "-wal", "-shm"):
                    _set_aside(real.with_name(real.name + suffix))
                once_free(lambda: os.replace(draft, real), real)
                sync_folder(real.parent)
    except OSError as error:
        raise write_problem(target, error) from error
    finally:
        remove_sealed(sealed)
    if is_older:
        notices.append("save.newer_format")
    try:
        journal.mark_saved(facts)
    except FileProblem:
        # The file is saved; only the working copy does not know, and would be offered for recovery
        # after a crash.
        notices.append("save.not_noted")
    backups.note_path(facts.doc_uuid, real)
    return written, notices


def _look_at_target(target: Path, real: Path, known: Fingerprint | None) -> Fingerprint | None:
    """The file that is there now, None when there is none.

    Raises FileProblem when it must not be replaced."""
    if not os.path.isdir(real.parent):
        raise FileProblem("folder.missing", path=str(real.parent))
    if os.path.isdir(real):
        raise FileProblem("file.is_folder", path=str(target))
    if os.path.exists(real) and not os.path.isfile(real):
        raise FileProblem("file.not_regular", path=str(target))
    present = fingerprint(real)
    if present is not None:
        _refuse_if_changed(target, present, known)
        if not os.access(real, os.W_OK):
            raise FileProblem("file.not_writable", path=str(target))
    return present


def _refuse_if_changed(
    target: Path, present: Fingerprint | None, known: Fingerprint | None
) -> None:
    if present is not None and (known is None or present.sha256 != known.sha256):
        raise FileProblem("file.changed_meanwhile", path=str(target))


def _seal(journal: Journal, plan: Plan, sealed: Path, target: Path) -> Facts:
    """A complete, closed, verified copy of the working copy in our own folder; its facts.

    Raises FileProblem: ``disk.full``, ``file.too_large``, ``work.differs`` when it is not what the
    officer sees.
    """
    remove_sealed(sealed)
    facts = replace(
        journal.facts, saved_at=now(), saved_by=author(), saved_entry=journal.last_entry
    )
    try:
        journal.copy_to(sealed)
        facts = _shorten(sealed, facts)
        read_back = files.check_copy(sealed, files.look_at_header(sealed))
    except FileProblem as problem:
        if problem.code in ("disk.full", "file.too_large"):
            raise FileProblem(problem.code, **{**problem.params, "path": str(target)}) from problem
        raise FileProblem("work.differs", path=str(target)) from problem
    if not read_back.sealed or read_back.facts != facts or not read_back.plan.same_content(plan):
        raise FileProblem("work.differs", path=str(target))
    return facts


def _shorten(sealed: Path, facts: Facts) -> Facts:
    """Trim the log until the file is as small as it must be."""
    with sqlite_problems("disk.failed"), connection_to(sealed) as connection:
        for most in _LOG_BYTES:
            with transaction(connection):
                facts = trim_log(connection, facts, keep_bytes=most)
            compact(connection, force=sealed.stat().st_size > files.MAX_BYTES)
            if sealed.stat().st_size <= files.MAX_BYTES:
                break
    return facts


def _copy(sealed: Path, draft: Path, target: Path) -> Fingerprint:
    """The sealed bytes onto the officer's disk, read back.

    Raises OSError, FileProblem ``disk.failed``."""
    shutil.copyfile(sealed, draft)
    _sync(draft)
    meant, written = fingerprint(sealed), fingerprint(draft)
    if meant is None or written is None or meant.sha256 != written.sha256:
        raise FileProblem("disk.failed", path=str(target))
    return written


def _back_up(real: Path, doc_uuid: str, *, other: bool = False) -> list[str]:
    """The old file into the user's backups, compared after copying.

    A failure is told, it does not stop the save."""
    try:
        folder = backups.folder_of(doc_uuid)
        copy = folder / backups.name_of(datetime.now(UTC), other=other)
        part = copy.with_suffix(".part")
        with drafts.noted(part):
            try:
                shutil.copyfile(real, part)
                _sync(part)
                old, new = fingerprint(real), fingerprint(part)
                if old is None or new is None or old.sha256 != new.sha256:
                    return ["backup.failed"]
                once_free(lambda: os.replace(part, copy), part)
            finally:
                with contextlib.suppress(OSError):
                    part.unlink(missing_ok=True)
    except (OSError, FileProblem):
        return ["backup.failed"]
    _thin(folder, copy.name)
    return []


def _thin(folder: Path, newest: str) -> None:
    """Away with what need not be kept; a scanner that holds one of them
    must not make a good backup a failed one."""
    with contextlib.suppress(OSError):
        gone = thin([p.name for p in folder.glob("*.db")], datetime.now(UTC))
        for name in gone:
            if name != newest:
                with contextlib.suppress(OSError):
                    (folder / name).unlink(missing_ok=True)
        for leftover in folder.glob("*.part"):
            _remove_if_stale(leftover)


def _set_aside(sidecar: Path) -> None:
    """A stray journal would be rolled into the new file by the next program that opens it: rename
    it out of the way."""
    if os.path.isfile(sidecar):
        sidecar.replace(sidecar.with_name(f"{sidecar.name}.{int(time.time())}.stray"))


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _sweep_earlier(real: Path) -> None:
    """Drafts that saves of earlier versions left, older than a day:
    those versions noted them nowhere."""
    with contextlib.suppress(OSError):
        for leftover in real.parent.glob(".~*.tmp*"):
            if _EARLIER_DRAFT.search(leftover.name) and leftover.name.startswith(
                f".~{real.name[:60]}."
            ):
                _remove_if_stale(leftover)


def _remove_if_stale(leftover: Path) -> None:
    if time.time() - leftover.stat().st_mtime > _STALE_SECONDS:
        leftover.unlink(missing_ok=True)
