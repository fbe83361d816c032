"""Taking turns: whoever compares a file with what it was and replaces it is alone with it while
doing so.

Between the look and the rename another program's save would be lost without a word. The lock lies
beside the file, so that it works between two computers on a share, and only for that moment.
"""

from __future__ import annotations

import hashlib
import time
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from io import BufferedRandom
from pathlib import Path

from parplanner.domain.errors import FileProblem
from parplanner.storage import drafts, locks
from parplanner.storage.problems import ON_WINDOWS

PATIENCE_SECONDS = 20.0
_OPENING_SECONDS = 2.0
_PAUSE_SECONDS = 0.02
_NAME_BYTES = 12


def lock_name(name: str) -> str:
    """The lock's name beside a file called ``name``: the same for
    every program, never longer than that."""
    plain = unicodedata.normalize("NFC", name).casefold()
    token = hashlib.sha256(plain.encode("utf-8", "surrogatepass")).hexdigest()
    return f".~{token[:9]}~" if len(name) >= _NAME_BYTES else f"~{token}"[: len(name)]


@contextmanager
def turn(real: Path) -> Iterator[None]:
    """Wait for the turn, keep it for the block. Raises FileProblem ``file.busy`` when it does not
    come.

    Where a lock cannot be made (a share that knows none), the block runs without.
    """
    path = real.with_name(lock_name(real.name))
    is_left = True

    # The next in turn may have made a lock of the same name already: that one is not ours to note.
    with drafts.noted(path, is_lock=True, is_left=lambda: is_left):
        handle = _acquire(path, real)
        try:
            yield
        finally:
            is_left = not _release(path, handle)


def _acquire(path: Path, real: Path) -> BufferedRandom | None:
    start = time.monotonic()
    while (waited := time.monotonic() - start) < PATIENCE_SECONDS:
        try:
            handle = locks.lock(path)
        except locks.Held:
            time.sleep(_PAUSE_SECONDS)
            continue
        except OSError:
            # Windows refuses to open a file that is just being removed; a share may know no locks
            # at all.
            if waited > _OPENING_SECONDS:
                return None
            time.sleep(_PAUSE_SECONDS)
            continue
        if locks.is_still_at(path, handle):
            return handle
        locks.unlock(handle)  # the one before removed it after we had opened it
    raise FileProblem("file.busy", path=str(real))


def _release(path: Path, handle: BufferedRandom | None) -> bool:
    """Let go; False when the lock's file could not be removed."""
    try:
        if handle is not None and ON_WINDOWS:  # there an open file cannot be removed
            locks.unlock(handle)
        # Elsewhere while it is still ours: nobody can be waiting on a file that is removed only
        # afterwards.
        path.unlink(missing_ok=True)
    except OSError:
        return False
    finally:
        if handle is not None:
            locks.unlock(handle)
    return True
