"""Private working copies: one folder each, locked by the living
process, offered for recovery when it died."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from io import BufferedRandom
from pathlib import Path
from typing import TYPE_CHECKING

from parplanner import paths
from parplanner.domain.errors import FileProblem
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Row
from parplanner.storage import files, locks
from parplanner.storage.files import Fingerprint, Opened
from parplanner.storage.problems import once_free, write_problem

if TYPE_CHECKING:
    from parplanner.storage.journal import Journal

DATABASE = "work.db"
_OWNER = "owner.json"
_LOCK = "lock"
_STALE_SECONDS = 3_600
_GONE = "gone-"
"""Before the name of a folder that is being thrown away."""
PUT_AWAY_LATER = "put-away"
"""A file in a folder that waits for its move to the attic."""
_THROWN_AWAY = "thrown-away"
"""A file in a folder that could not be renamed: a program
looks into it at this moment (Windows)."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Whose copy this is: the user's file ("" for a plan never saved), as it was when read, and
    where its log began.

    ``first_entry`` is negative until the copy is complete: when its process died before, nobody
    ever saw it.
    """

    path: str
    fingerprint: Fingerprint | None
    first_entry: int


class WorkingCopy:
    """A locked folder with ``work.db``.

    :meth:`discard` removes it, :meth:`release` leaves it for recovery."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._lock = _lock(folder)

    @property
    def database(self) -> Path:
        """The SQLite file."""
        return self.folder / DATABASE

    @property
    def id(self) -> str:
        """The folder's name."""
        return self.folder.name

    def write_origin(self, origin: Origin) -> None:
        """Remember where the copy comes from, whole or not at all."""
        temporary, note = self.folder / f"{_OWNER}.tmp", self.folder / _OWNER
        try:
            with temporary.open("w", encoding="utf-8") as file:
                # Left to ASCII: a file name may hold bytes that are no text, which only \\u escapes
                # can carry.
                json.dump(asdict(origin), file)
                file.flush()
                os.fsync(file.fileno())
            once_free(lambda: os.replace(temporary, note), note)
        except OSError as error:
            raise write_problem(note, error) from error

    def origin(self) -> Origin:
        """Where the copy comes from; an unreadable note counts as a plan never saved."""
        return read_origin(self.folder)

    def is_intact(self) -> bool:
        """Whether what a recovery needs is there: a cleaner may have been here."""
        return os.path.isfile(self.folder / _OWNER) and os.path.isfile(self.folder / _LOCK)

    def release(self) -> None:
        """Let go of the lock; the folder stays."""
        locks.unlock(self._lock)

    def discard(self) -> None:
        """Remove the folder: everything in it is saved or not wanted."""
        self.release()
        throw_away(self.folder)


def throw_away(folder: Path) -> None:
    """Remove a folder so that it never comes back as work that a crash left, even when a scanner
    holds a file in it."""
    gone = folder.with_name(f"{_GONE}{folder.name}")
    try:
        os.replace(folder, gone)
    except OSError:
        _mark_and_empty(folder)
    else:
        shutil.rmtree(gone, ignore_errors=True)


def _mark_and_empty(folder: Path) -> None:
    """Windows renames no folder in which a file is open.

    The mark goes last: while anything is there, it says what."""
    mark = folder / _THROWN_AWAY
    with contextlib.suppress(OSError):
        mark.touch()
        for entry in folder.iterdir():
            if entry != mark:
                with contextlib.suppress(OSError):
                    entry.unlink()
        if list(folder.iterdir()) == [mark]:
            mark.unlink()
            folder.rmdir()


def read_origin(folder: Path) -> Origin:
    """The note beside a working copy."""
    try:
        raw = json.loads((folder / _OWNER).read_text("utf-8"))
        mark = raw["fingerprint"]
        return Origin(
            str(raw["path"]), Fingerprint(**mark) if mark else None, int(raw["first_entry"])
        )
    except (OSError, ValueError, KeyError, TypeError):
        return Origin("", None, 0)


@contextmanager
def own_folder() -> Iterator[None]:
    """Raises FileProblem ``data_folder.not_writable`` for what the
    system refuses about our own folder."""
    try:
        yield
    except OSError as error:
        raise FileProblem("data_folder.not_writable", path=str(error.filename or "")) from error


def begin() -> WorkingCopy:
    """A new empty folder, ours alone."""
    with own_folder():
        folder = paths.private_dir("work") / uuid.uuid4().hex
        folder.mkdir(mode=0o700)
    return WorkingCopy(folder)


def of_file(path: Path) -> tuple[WorkingCopy, Opened]:
    """A working copy of a user's file, checked. Raises FileProblem and leaves nothing behind."""
    files.look_at_header(path, torn=files.has_sidecar(path))
    # Before the copy: a file that changes in between counts as changed, never as known.
    mark = files.fingerprint(path)
    copy = begin()
    try:
        copy.write_origin(Origin(str(path.absolute()), mark, -1))
        opened = files.take_in(path, copy.database)
    except BaseException:
        copy.discard()
        raise
    return copy, opened


def of_rows(rows: list[Row]) -> WorkingCopy:
    """A working copy of a plan that has no file yet."""
    copy = begin()
    try:
        copy.write_origin(Origin("", None, -1))
        from parplanner.storage import writing

        writing.create(copy.database, rows, uuid.uuid4().hex)
        copy.write_origin(Origin("", None, 0))
    except BaseException:
        copy.discard()
        raise
    return copy


def instead_of(
    lost: WorkingCopy, journal: Journal, origin: Origin, plan: Plan, *, modified: bool
) -> WorkingCopy:
    """A working copy of ``plan`` in place of one that a cleaner or a disk error took; that one's
    folder is thrown away.

    Its log goes along where it can still be read. Raises FileProblem; nothing has happened then.
    """
    copy = begin()
    try:
        if not _is_copied(journal, copy.database, plan):
            remove_database(copy.database)
            facts = replace(journal.facts, saved_entry=0)
            from parplanner.storage import writing

            writing.create_like(copy.database, plan.rows(), facts, broken_off=modified)
            origin = replace(origin, first_entry=0)
        copy.write_origin(origin)
    except BaseException:
        copy.discard()
        raise
    journal.close()
    lost.discard()
    return copy


def _is_copied(journal: Journal, target: Path, plan: Plan) -> bool:
    """Whether all of the lost copy could be had, and it holds what is on the screen."""
    try:
        journal.copy_to(target)
        opened = files.check_copy(target, files.look_at_header(target, most=None))
    except FileProblem:
        return False
    return opened.sealed and opened.plan.same_content(plan)


def remove_database(database: Path) -> None:
    """A database that is not wanted, with what SQLite may have put beside it."""
    for suffix in ("", "-journal", "-wal", "-shm"):
        with contextlib.suppress(OSError):
            database.with_name(database.name + suffix).unlink(missing_ok=True)


def left_over() -> list[Path]:
    """Folders of dead processes that hold a database, newest first.

    Folders in use are not named."""
    found: list[tuple[float, Path]] = []
    with own_folder():
        folders = list(paths.private_dir("work").iterdir())
    for folder in folders:
        # FileProblem: in use. OSError: its process has just removed it.
        with contextlib.suppress(FileProblem, OSError):
            if folder.name.startswith(_GONE):
                shutil.rmtree(folder, ignore_errors=True)
                continue
            if (folder / _THROWN_AWAY).exists():
                _mark_and_empty(folder)
                continue
            if (folder / PUT_AWAY_LATER).exists():
                continue
            complete = (folder / DATABASE).is_file()
            if not complete and not _is_stale(folder):
                continue
            locks.unlock(_lock(folder))
            if complete:
                found.append(((folder / DATABASE).stat().st_mtime, folder))
            else:
                throw_away(folder)
    return [folder for _, folder in sorted(found, reverse=True)]


def _is_stale(folder: Path) -> bool:
    return time.time() - folder.stat().st_mtime > _STALE_SECONDS


def _lock(folder: Path) -> BufferedRandom:
    try:
        return locks.lock(folder / _LOCK)
    except locks.Held:
        raise FileProblem("work.in_use") from None
    except OSError as error:
        raise write_problem(folder, error) from error


def snapshot(path: Path) -> Opened:
    """Read a user's file without opening it for editing: a checked
    private copy that is gone again afterwards."""
    copy, opened = of_file(path)
    copy.discard()
    return opened
