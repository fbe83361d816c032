"""Taking turns: whoever compares a file with what it was and replaces it is alone with it while doing so.

Between the look and the rename another program's save would be lost without a word. The lock lies beside the file, so
that it works between two computers on a share, and only for that moment.
"""

from __future__ import annotations

import contextlib
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
    """The lock's name beside a file called ``name``: the same for every program, never longer than that."""
    plain = unicodedata.normalize("NFC", name).casefold()
    token = hashlib.sha256(plain.encode("utf-8", "surrogatepass")).hexdigest()
    return f".~{token[:9]}~" if len(name) >= _NAME_BYTES else f"~{token}"[: len(name)]


@contextmanager
def turn(real: Path) -> Iterator[None]:
    """Wait for the turn, keep it for the block. Raises FileProblem ``file.busy`` when it does not come.

    Where a lock cannot be made (a share that knows none), the block runs without.
    """
    path = real.with_name(lock_name(real.name))
    with drafts.noted(path, is_lock=True):
        handle = _acquire(path, real)
        try:
            yield
        finally:
            if handle is not None:
                _release(path, handle)
            else:
                with contextlib.suppress(OSError):
                    path.unlink(missing_ok=True)


def _acquire(path: Path, real: Path) -> BufferedRandom | None:
    start = time.monotonic()
    while (waited := time.monotonic() - start) < PATIENCE_SECONDS:
        try:
            handle = locks.lock(path)
        except locks.Held:
            time.sleep(_PAUSE_SECONDS)
            continue
        except OSError:
            # Windows refuses to open a file that is just being removed; a share may know no locks at all.
            if waited > _OPENING_SECONDS:
                return None
            time.sleep(_PAUSE_SECONDS)
            continue
        if locks.is_still_at(path, handle):
            return handle
        locks.unlock(handle)  # the one before removed it after we had opened it
    raise FileProblem("file.busy", path=str(real))


def _release(path: Path, handle: BufferedRandom) -> None:
    with contextlib.suppress(OSError):
        if ON_WINDOWS:
            locks.unlock(handle)
            path.unlink(missing_ok=True)
        else:
            # While it is still ours: nobody can be waiting on a file that is removed only afterwards.
            path.unlink(missing_ok=True)
    locks.unlock(handle)
