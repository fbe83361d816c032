"""Saving: the user's file is replaced whole and atomically, or not at all (reliability.md C3).

Draft beside the target → read back and compare → old file into the backups → ``os.replace`` → fsync of the folder.
"""

from __future__ import annotations

import contextlib
import os
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
from parplanner.storage.engine import connection_to, raw_connection, sqlite_problems
from parplanner.storage.files import Fingerprint, fingerprint
from parplanner.storage.journal import Facts, Journal, author, now, trim_log

_PREFIX = ".~"
_STALE_DRAFT_SECONDS = 86_400
_REPLACE_PATIENCE = (0.05, 0.1, 0.2, 0.4, 0.8, 1.5)


def publish(journal: Journal, target: Path, known: Fingerprint | None) -> tuple[Fingerprint, list[str]]:
    """Save the working copy as ``target``. ``known``: the target as last read or written (None: it may not exist yet).

    Returns the new fingerprint and codes of notices (``backup.failed``). Raises FileProblem
    ``file.changed_meanwhile``, ``file.not_writable``, ``disk.full``, ``file.busy``; the old file is then untouched.
    """
    real = Path(os.path.realpath(target))
    if not real.parent.is_dir():
        raise FileProblem("folder.missing", path=str(real.parent))
    if real.is_dir():
        raise FileProblem("file.is_folder", path=str(target))
    present = fingerprint(real)
    if present is not None and (known is None or present.sha256 != known.sha256):
        raise FileProblem("file.changed_meanwhile", path=str(target))
    _sweep(real)
    draft = real.with_name(f"{_PREFIX}{real.name[:60]}.{secrets.token_hex(3)}.tmp")
    try:
        facts = _write_draft(journal, draft)
        notices = _back_up(real, facts.doc_uuid) if present is not None else []
        if present is not None:
            with contextlib.suppress(OSError):
                shutil.copymode(real, draft)
        for suffix in ("-journal", "-wal", "-shm"):
            _set_aside(real.with_name(real.name + suffix))
        _replace(draft, real)
    except OSError as error:
        raise write_problem(target, error) from error
    finally:
        with contextlib.suppress(OSError):
            draft.unlink(missing_ok=True)
            draft.with_name(draft.name + "-journal").unlink(missing_ok=True)
    journal.mark_saved(facts)
    written = fingerprint(real)
    assert written is not None
    return written, notices


def _write_draft(journal: Journal, draft: Path) -> Facts:
    """A complete, closed, verified copy of the working copy beside the target."""
    saved = replace(journal.facts, saved_at=now(), saved_by=author(), saved_entry=journal.last_entry)
    with draft.open("xb"):
        pass
    with sqlite_problems("disk.failed"):
        copy = sqlite3.connect(draft)
        try:
            raw_connection(journal.connection).backup(copy)
        finally:
            copy.close()
        journal.connection.rollback()
        with connection_to(draft) as connection:
            with connection.begin():
                facts = trim_log(connection, saved)
            free = connection.exec_driver_sql("PRAGMA freelist_count").scalar() or 0
            pages = connection.exec_driver_sql("PRAGMA page_count").scalar() or 1
            connection.rollback()
            if free * 4 > pages:
                raw_connection(connection).execute("VACUUM")
    version = files.look_at_header(draft)
    read_back = files.check_copy(draft, version)
    if not read_back.sealed or read_back.facts != facts:
        raise FileProblem("disk.failed")
    _sync(draft)
    return facts


def _back_up(real: Path, doc_uuid: str) -> list[str]:
    """The old file into the user's backups, compared after copying. A failure is told, it does not stop the save."""
    try:
        folder = paths.private_dir("backups") / doc_uuid
        folder.mkdir(exist_ok=True, mode=0o700)
        stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
        copy = folder / f"{stamp}.db"
        shutil.copyfile(real, copy)
        _sync(copy)
        old, new = fingerprint(real), fingerprint(copy)
        if old is None or new is None or old.sha256 != new.sha256:
            copy.unlink(missing_ok=True)
            return ["backup.failed"]
        for name in thin([p.name for p in folder.glob("*.db")], datetime.now(UTC)):
            (folder / name).unlink(missing_ok=True)
    except (OSError, FileProblem):
        return ["backup.failed"]
    return []


def thin(names: list[str], moment: datetime) -> list[str]:
    """Which backups (``YYYYmmdd-HHMMSS-….db``) may go. Kept: the last 10, one a day for 14 days, one a week for 8."""
    ordered = sorted(names, reverse=True)
    keep = set(ordered[:10])
    for days, span in ((1, 14), (7, 56)):
        seen: set[int] = set()
        for name in ordered:
            taken = datetime.strptime(name[:15], "%Y%m%d-%H%M%S").replace(tzinfo=UTC)
            age = moment - taken
            if age <= timedelta(days=span) and (slot := age.days // days) not in seen:
                seen.add(slot)
                keep.add(name)
    return [n for n in ordered if n not in keep]


def backups_of(doc_uuid: str) -> list[Path]:
    """The backups of a document, newest first."""
    folder = paths.data_dir() / "backups" / doc_uuid
    return sorted(folder.glob("*.db"), reverse=True) if folder.is_dir() else []


def _set_aside(sidecar: Path) -> None:
    """A stray journal would be rolled into the new file by the next program that opens it: rename it out of the way."""
    if sidecar.is_file():
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
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        except OSError:
            pass  # some network file systems cannot sync a folder; the file itself is on the disk
        finally:
            os.close(handle)


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _sweep(real: Path) -> None:
    """Drafts of crashed saves, older than a day."""
    with contextlib.suppress(OSError):
        for leftover in real.parent.glob(f"{_PREFIX}*.tmp"):
            old = time.time() - leftover.stat().st_mtime > _STALE_DRAFT_SECONDS
            if old and leftover.name.startswith(f"{_PREFIX}{real.name[:60]}."):
                leftover.unlink(missing_ok=True)


def write_problem(path: Path, error: OSError) -> FileProblem:
    """An OSError of writing, in our terms."""
    if error.errno in (28, 122):
        return FileProblem("disk.full", path=str(path))
    if isinstance(error, (PermissionError, FileNotFoundError)) or error.errno == 30:
        return FileProblem("file.not_writable", path=str(path))
    return FileProblem("disk.failed", path=str(path))
