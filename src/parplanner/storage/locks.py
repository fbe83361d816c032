"""Locks of the operating system: they die with their process,
whatever killed it; no stale locks, no guessing."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from io import BufferedRandom
from pathlib import Path

_HELD = (errno.EACCES, errno.EAGAIN, errno.EDEADLK)


class Held(Exception):
    """Another process (or another handle of this one) has it."""


def lock(path: Path) -> BufferedRandom:
    """The file, made when missing, locked.

    Raises Held, and OSError where files cannot be made or locked."""
    handle = path.open("a+b")
    try:
        _lock_handle(handle)
    except OSError as error:
        handle.close()
        if error.errno in _HELD:
            raise Held from error
        raise
    return handle


def _lock_handle(handle: BufferedRandom) -> None:
    if sys.platform == "win32":
        import msvcrt

        handle.seek(0)
        msvcrt.locking(handle.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(handle.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)


def is_still_at(path: Path, handle: BufferedRandom) -> bool:
    """Whether the locked file is the one that lies there now:
    whoever held it before may have removed it."""
    try:
        there, mine = os.stat(path), os.fstat(handle.fileno())
    except OSError:
        return False
    return (there.st_dev, there.st_ino) == (mine.st_dev, mine.st_ino)


def unlock(handle: BufferedRandom) -> None:
    """Let go."""
    with contextlib.suppress(OSError):
        handle.close()
