"""Saving: the user's file is replaced whole and atomically, or not at all (reliability.md C3).

Draft beside the target → read back and compare → old file into the backups → ``os.replace`` → fsync of the folder.
"""

from __future__ import annotations

import contextlib
import os
import re
import secrets
import shutil
import sqlite3
import sys
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from parplanner import paths
from parplanner.domain.errors import FileProblem
from parplanner.storage import files
from parplanner.storage.engine import compact, connection_to, raw_connection, sqlite_problems, transaction
from parplanner.storage.files import Fingerprint, fingerprint
from parplanner.storage.journal import Facts, Journal, author, now, trim_log

_PREFIX = ".~"
_STALE_DRAFT_SECONDS = 86_400
_DRAFT_END = re.compile(r"\.[0-9a-f]{6}\.tmp(-journal)?$")
_BACKUP = re.compile(r"\d{8}-\d{6}-\d{6}\.db")
_REPLACE_PATIENCE = (0.05, 0.1, 0.2, 0.4, 0.8, 1.5)


def publish(journal: Journal, target: Path, known: Fingerprint | None) -> tuple[Fingerprint, list[str]]:
    """Save the working copy as ``target``. ``known``: the target as last read or written (None: it may not exist yet).

    Returns the new fingerprint and codes of notices (``backup.failed``, ``save.not_noted``). Raises FileProblem
    ``file.changed_meanwhile``, ``file.not_writable``, ``disk.full``, ``file.busy``; the old file is then untouched.
    """
    real = Path(os.path.realpath(target))
    present = _look_at_target(target, real, known)
    _sweep(real)
    draft = real.with_name(f"{_PREFIX}{real.name[:60]}.{secrets.token_hex(3)}.tmp")
    try:
        facts = _write_draft(journal, draft, target, private=present is not None)
        notices = _back_up(real, facts.doc_uuid) if present is not None else []
        if present is not None:
            with contextlib.suppress(OSError):
                shutil.copymode(real, draft)
        # Before the replace: afterwards it might be a colleague's file already.
        written = fingerprint(draft)
        _refuse_if_changed(target, fingerprint(real), present)
        for suffix in ("-journal", "-wal", "-shm"):
            _set_aside(real.with_name(real.name + suffix))
        _replace(draft, real)
    except OSError as error:
        raise write_problem(target, error) from error
    finally:
        with contextlib.suppress(OSError):
            draft.unlink(missing_ok=True)
            draft.with_name(draft.name + "-journal").unlink(missing_ok=True)
    assert written is not None
    try:
        journal.mark_saved(facts)
    except FileProblem:
        # The file is saved; only the working copy does not know, and would be offered for recovery after a crash.
        notices.append("save.not_noted")
    return written, notices


def _look_at_target(target: Path, real: Path, known: Fingerprint | None) -> Fingerprint | None:
    """The file that is there now, None when there is none. Raises FileProblem when it must not be replaced."""
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


def _refuse_if_changed(target: Path, present: Fingerprint | None, known: Fingerprint | None) -> None:
    if present is not None and (known is None or present.sha256 != known.sha256):
        raise FileProblem("file.changed_meanwhile", path=str(target))


def _write_draft(journal: Journal, draft: Path, target: Path, *, private: bool) -> Facts:
    """A complete, closed, verified copy of the working copy beside the target; ``private``: readable by us alone."""
    saved = replace(journal.facts, saved_at=now(), saved_by=author(), saved_entry=journal.last_entry)
    os.close(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600 if private else 0o666))
    with sqlite_problems("disk.failed"):
        copy = sqlite3.connect(draft)
        try:
            raw_connection(journal.connection).backup(copy)
        finally:
            copy.close()
        journal.connection.rollback()
        with connection_to(draft) as connection:
            with transaction(connection):
                facts = trim_log(connection, saved)
            compact(connection)
    try:
        read_back = files.check_copy(draft, files.look_at_header(draft))
    except FileProblem as problem:
        code = problem.code if problem.code == "file.too_large" else "disk.failed"
        raise FileProblem(code, **{**problem.params, "path": str(target)}) from problem
    if not read_back.sealed or read_back.facts != facts:
        raise FileProblem("disk.failed", path=str(target))
    _sync(draft)
    return facts


def _back_up(real: Path, doc_uuid: str) -> list[str]:
    """The old file into the user's backups, compared after copying. A failure is told, it does not stop the save."""
    try:
        folder = paths.private_dir("backups") / doc_uuid
        folder.mkdir(exist_ok=True, mode=0o700)
        copy = folder / f"{datetime.now(UTC):%Y%m%d-%H%M%S-%f}.db"
        part = copy.with_suffix(".part")
        try:
            shutil.copyfile(real, part)
            _sync(part)
            old, new = fingerprint(real), fingerprint(part)
            if old is None or new is None or old.sha256 != new.sha256:
                return ["backup.failed"]
            os.replace(part, copy)
        finally:
            part.unlink(missing_ok=True)
        for name in thin([p.name for p in folder.glob("*.db")], datetime.now(UTC)):
            (folder / name).unlink(missing_ok=True)
        for leftover in folder.glob("*.part"):
            _remove_if_stale(leftover)
    except (OSError, FileProblem):
        return ["backup.failed"]
    return []


def thin(names: list[str], moment: datetime) -> list[str]:
    """Which backups (``YYYYmmdd-HHMMSS-….db``) may go. Kept: the last 10, one a day for 14 days, one a week for 8.

    Files with other names are not ours to remove.
    """
    ordered = sorted(((name, taken) for name in names if (taken := _taken(name)) is not None), reverse=True)
    keep = {name for name, _ in ordered[:10]}
    for days, span in ((1, 14), (7, 56)):
        seen: set[int] = set()
        for name, taken in ordered:
            age = moment - taken
            if age <= timedelta(days=span) and (slot := age.days // days) not in seen:
                seen.add(slot)
                keep.add(name)
    return [name for name, _ in ordered if name not in keep]


def _taken(name: str) -> datetime | None:
    """When a backup was made, None for a file that is no backup of ours."""
    if _BACKUP.fullmatch(name) is None:
        return None
    with contextlib.suppress(ValueError):
        return datetime.strptime(name[:15], "%Y%m%d-%H%M%S").replace(tzinfo=UTC)
    return None


def backups_of(doc_uuid: str) -> list[Path]:
    """The backups of a document, newest first."""
    folder = paths.data_dir() / "backups" / doc_uuid
    found = folder.glob("*.db") if folder.is_dir() else ()
    return sorted((p for p in found if _taken(p.name)), reverse=True)


def _set_aside(sidecar: Path) -> None:
    """A stray journal would be rolled into the new file by the next program that opens it: rename it out of the way."""
    if os.path.isfile(sidecar):
        sidecar.replace(sidecar.with_name(f"{sidecar.name}.{int(time.time())}.stray"))


def _replace(draft: Path, real: Path) -> None:
    for pause in (*_REPLACE_PATIENCE, None):
        try:
            os.replace(draft, real)
            break
        except PermissionError:
            # On Windows a virus scanner or sync client may hold the file for a moment.
            if pause is None or os.name != "nt":
                raise
            time.sleep(pause)
    sync_folder(real.parent)


def sync_folder(folder: Path) -> None:
    """Make a rename in the folder survive a power cut (POSIX; Windows needs and offers nothing here)."""
    if sys.platform != "win32":
        # Some network file systems cannot sync a folder, and it may not be ours to read; the file is on the disk.
        with contextlib.suppress(OSError):
            handle = os.open(folder, os.O_RDONLY)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _sweep(real: Path) -> None:
    """Drafts of crashed saves, older than a day."""
    with contextlib.suppress(OSError):
        for leftover in real.parent.glob(f"{_PREFIX}*.tmp*"):
            if _DRAFT_END.search(leftover.name) and leftover.name.startswith(f"{_PREFIX}{real.name[:60]}."):
                _remove_if_stale(leftover)


def _remove_if_stale(leftover: Path) -> None:
    if time.time() - leftover.stat().st_mtime > _STALE_DRAFT_SECONDS:
        leftover.unlink(missing_ok=True)


def write_problem(path: Path, error: OSError) -> FileProblem:
    """An OSError of writing, in our terms."""
    if error.errno in (28, 122):
        return FileProblem("disk.full", path=str(path))
    if getattr(error, "winerror", None) in (32, 33):  # another program holds it (Windows)
        return FileProblem("file.busy", path=str(path))
    if isinstance(error, (PermissionError, FileNotFoundError)) or error.errno == 30:
        return FileProblem("file.not_writable", path=str(path))
    return FileProblem("disk.failed", path=str(path))
