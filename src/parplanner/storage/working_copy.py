"""Private working copies: one folder each, locked by the living process, offered for recovery when it died."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import sys
import time
import uuid
from dataclasses import asdict, dataclass
from io import BufferedRandom
from pathlib import Path

from parplanner import paths
from parplanner.domain.errors import FileProblem
from parplanner.domain.rows import Row
from parplanner.storage import files, journal
from parplanner.storage.files import Fingerprint, Opened
from parplanner.storage.publishing import write_problem

DATABASE = "work.db"
_OWNER = "owner.json"
_LOCK = "lock"
_STALE_SECONDS = 3_600


@dataclass(frozen=True, slots=True)
class Origin:
    """Whose copy this is: the user's file ("" for a plan never saved), as it was when read, and where its log began.

    ``first_entry`` is negative until the copy is complete: when its process died before, nobody ever saw it.
    """

    path: str
    fingerprint: Fingerprint | None
    first_entry: int


class WorkingCopy:
    """A locked folder with ``work.db``. :meth:`discard` removes it, :meth:`release` leaves it for recovery."""

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
        temporary = self.folder / f"{_OWNER}.tmp"
        try:
            with temporary.open("w", encoding="utf-8") as file:
                # Left to ASCII: a file name may hold bytes that are no text, which only \\u escapes can carry.
                json.dump(asdict(origin), file)
                file.flush()
                os.fsync(file.fileno())
            os.replace(temporary, self.folder / _OWNER)
        except OSError as error:
            raise write_problem(self.folder, error) from error

    def origin(self) -> Origin:
        """Where the copy comes from; an unreadable note counts as a plan never saved."""
        return read_origin(self.folder)

    def release(self) -> None:
        """Let go of the lock; the folder stays."""
        _unlock(self._lock)

    def discard(self) -> None:
        """Remove the folder: everything in it is saved or not wanted."""
        self.release()
        shutil.rmtree(self.folder, ignore_errors=True)


def read_origin(folder: Path) -> Origin:
    """The note beside a working copy."""
    try:
        raw = json.loads((folder / _OWNER).read_text("utf-8"))
        mark = raw["fingerprint"]
        return Origin(str(raw["path"]), Fingerprint(**mark) if mark else None, int(raw["first_entry"]))
    except (OSError, ValueError, KeyError, TypeError):
        return Origin("", None, 0)


def begin() -> WorkingCopy:
    """A new empty folder, ours alone."""
    try:
        folder = paths.private_dir("work") / uuid.uuid4().hex
        folder.mkdir(mode=0o700)
    except OSError as error:
        raise FileProblem("data_folder.not_writable", path=str(error.filename or "")) from error
    return WorkingCopy(folder)


def of_file(path: Path) -> tuple[WorkingCopy, Opened]:
    """A working copy of a user's file, checked. Raises FileProblem and leaves nothing behind."""
    files.look_at_header(path)
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
        journal.create(copy.database, rows, uuid.uuid4().hex)
        copy.write_origin(Origin("", None, 0))
    except BaseException:
        copy.discard()
        raise
    return copy


def left_over() -> list[Path]:
    """Folders of dead processes that hold a database, newest first. Folders in use are not named."""
    found: list[tuple[float, Path]] = []
    for folder in paths.private_dir("work").iterdir():
        # FileProblem: in use. OSError: its process has just removed it.
        with contextlib.suppress(FileProblem, OSError):
            complete = (folder / DATABASE).is_file()
            if not complete and not _is_stale(folder):
                continue
            _unlock(_lock(folder))
            if complete:
                found.append(((folder / DATABASE).stat().st_mtime, folder))
            else:
                shutil.rmtree(folder, ignore_errors=True)
    return [folder for _, folder in sorted(found, reverse=True)]


def _is_stale(folder: Path) -> bool:
    return time.time() - folder.stat().st_mtime > _STALE_SECONDS


def _lock(folder: Path) -> BufferedRandom:
    """An OS lock dies with its process, whatever killed it: no stale locks, no guessing by process ids."""
    try:
        handle = (folder / _LOCK).open("a+b")
    except OSError as error:
        raise write_problem(folder, error) from error
    try:
        if sys.platform == "win32":
            import msvcrt

            handle.seek(0)
            msvcrt.locking(handle.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        handle.close()
        raise FileProblem("work.in_use") from error
    return handle


def _unlock(handle: BufferedRandom) -> None:
    with contextlib.suppress(OSError):
        handle.close()


def snapshot(path: Path) -> Opened:
    """Read a user's file without opening it for editing: a checked private copy that is gone again afterwards."""
    copy, opened = of_file(path)
    copy.discard()
    return opened
