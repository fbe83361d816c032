"""Drafts: what is written beside a file before it takes the file's place.

Each is noted in the user's own folder while it lies there, under a lock that dies with the program.
Whatever kills a save or an export, the next start removes what it left.
"""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from parplanner import paths
from parplanner.storage import locks
from parplanner.storage.problems import ON_WINDOWS

SEALED = "draft.db"
"""What a save makes in our own folder: a sealed copy beside the working copy."""

_NAME_BYTES = 12
_TRIES = 20
_FORGET_SECONDS = 30 * 86_400


def draft_name(name: str) -> str:
    """A name for a draft beside a file called ``name``: never longer than that, so that a folder
    deep enough to hold the file holds its draft."""
    token = secrets.token_hex(3)
    if len(name) >= _NAME_BYTES:
        return f".~{token}.tmp"
    return f"~{token}"[: len(name)] if len(name) > 1 else token[0]


@contextmanager
def draft_beside(real: Path, *, private: bool) -> Iterator[Path]:
    """An empty file beside ``real``, gone at the end unless it was renamed. ``private``: readable
    by us alone.

    Raises OSError when it cannot be made.
    """
    path = _free_name(real)
    mode = 0o600 if private else 0o666
    with noted(path):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, mode))
        try:
            yield path
        finally:
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)


def _free_name(real: Path) -> Path:
    for _ in range(_TRIES):
        path = real.with_name(draft_name(real.name))
        if not os.path.lexists(path):
            return path
    raise FileExistsError(f"no free name for a draft beside {real.name!r}")


@contextmanager
def noted(
    path: Path, *, is_lock: bool = False, is_left: Callable[[], bool] | None = None
) -> Iterator[None]:
    """Remember that ``path`` is only passing. A folder of ours that cannot be written must not stop
    a save.

    ``is_left`` tells at the end whether it could not be removed; without it, being there is enough.
    """
    note = handle = None
    with contextlib.suppress(OSError, locks.Held):
        note = paths.private_dir("drafts") / f"{secrets.token_hex(8)}.json"
        handle = locks.lock(note)
        # Left to ASCII: a path may hold bytes that are no text, which only \\u escapes can carry.
        handle.write(json.dumps({"path": str(path), "lock": is_lock}).encode("ascii"))
        handle.flush()
    try:
        yield
    finally:
        if handle is not None:
            locks.unlock(handle)
        # What could not be removed stays noted: the next start tries again.
        left = is_left() if is_left is not None else os.path.lexists(path)
        if note is not None and not left:
            with contextlib.suppress(OSError):
                note.unlink(missing_ok=True)


def sweep() -> None:
    """Remove the drafts of programs that died.

    One on a disk that is not there now waits for it, a month at most."""
    with contextlib.suppress(OSError):
        for note in paths.private_dir("drafts").glob("*.json"):
            with contextlib.suppress(OSError, locks.Held):
                _sweep_one(note)


def _sweep_one(note: Path) -> None:
    handle = locks.lock(note)
    try:
        handle.seek(0)
        told = _read(handle.read())
        is_old = time.time() - note.stat().st_mtime > _FORGET_SECONDS
    finally:
        locks.unlock(handle)
    # None: it died while writing the note, before there was a draft.
    if told is None or _remove(*told) or is_old:
        note.unlink(missing_ok=True)


def _read(note: bytes) -> tuple[Path, bool] | None:
    try:
        values = json.loads(note)
        return Path(values["path"]), bool(values["lock"])
    except (ValueError, TypeError, KeyError):
        return None


def _remove(path: Path, is_lock: bool) -> bool:
    """False when it may still be there."""
    if not path.parent.is_dir():
        return False
    try:
        if is_lock:
            remove_lock(path)
        else:
            path.unlink(missing_ok=True)
    except OSError:
        return False
    return True


def remove_lock(path: Path) -> None:
    """Remove a lock's file unless somebody holds it: they will. Raises OSError."""
    if not path.exists():
        return
    try:
        handle = locks.lock(path)
    except locks.Held:
        return
    except OSError:  # a share that knows no locks
        path.unlink(missing_ok=True)
        return
    try:
        if not locks.is_still_at(path, handle):
            return  # the one who held it removed it, and another one is there now
        if (
            not ON_WINDOWS
        ):  # there an open file cannot be removed, and nobody can lock one that is being removed
            path.unlink(missing_ok=True)
    finally:
        locks.unlock(handle)
    if ON_WINDOWS:
        path.unlink(missing_ok=True)


def remove_sealed(sealed: Path) -> None:
    """Remove what a save, this one or a killed one, made in our own folder."""
    for name in (sealed, sealed.with_name(f"{sealed.name}-journal")):
        with contextlib.suppress(OSError):
            name.unlink(missing_ok=True)


def sync_folder(folder: Path) -> None:
    """Make a rename in the folder survive a power cut (POSIX;
    Windows needs and offers nothing here)."""
    if sys.platform != "win32":
        # Some network file systems cannot sync a folder, and it may not be ours to read; the file
        # is on the disk.
        with contextlib.suppress(OSError):
            handle = os.open(folder, os.O_RDONLY)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)
