"""What the system refuses, in our terms, and patience with whoever holds a file for a moment."""

from __future__ import annotations

import errno
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from parplanner.domain.errors import FileProblem

T = TypeVar("T")

ON_WINDOWS = os.name == "nt"
PAUSES = (0.05, 0.1, 0.2, 0.4, 0.8, 1.5)
"""Three seconds in all: virus scanners, indexers and sync clients hold a new file for up to two."""
_SHARING_VIOLATIONS = (32, 33)
_LONGEST_ON_WINDOWS = 259
_FULL = (errno.ENOSPC, errno.EDQUOT)


def once_free(act: Callable[[], T], path: Path) -> T:
    """Do it; while another program holds the file at ``path``, try again for three seconds.

    Raises OSError."""
    for pause in PAUSES:
        try:
            return act()
        except OSError as error:
            if not is_held(path, error):
                raise
            time.sleep(pause)
    return act()


def is_held(path: Path, error: OSError) -> bool:
    """Whether another program has the file open, and that is why.

    Windows says "access denied" for such a file as for a read-only one; the attribute tells them
    apart (``os.access`` knows nothing else there).
    """
    if not ON_WINDOWS:
        return error.errno in (errno.EBUSY, errno.ETXTBSY)
    if getattr(error, "winerror", None) in _SHARING_VIOLATIONS:
        return True
    return isinstance(error, PermissionError) and os.path.exists(path) and os.access(path, os.W_OK)


def read_problem(path: Path, error: OSError) -> FileProblem:
    """An OSError of reading."""
    if error.errno in _FULL:  # where the copy goes
        return FileProblem("disk.full", path=str(path))
    if _is_too_long(path, error):
        return FileProblem("name.too_long", path=str(path))
    if isinstance(error, FileNotFoundError):
        return FileProblem("file.missing", path=str(path))
    if isinstance(error, IsADirectoryError):
        return FileProblem("file.is_folder", path=str(path))
    if is_held(path, error):
        return FileProblem("file.busy", path=str(path))
    return FileProblem(
        "file.unreadable", path=str(path), reason=error.strerror or type(error).__name__
    )


def _is_too_long(path: Path, error: OSError) -> bool:
    """Windows says that a file whose path is too long for it is not there."""
    return error.errno == errno.ENAMETOOLONG or (
        ON_WINDOWS and len(str(path)) > _LONGEST_ON_WINDOWS
    )


def write_problem(path: Path, error: OSError) -> FileProblem:
    """An OSError of writing."""
    if error.errno in _FULL:
        return FileProblem("disk.full", path=str(path))
    if is_held(path, error):
        return FileProblem("file.busy", path=str(path))
    if _is_too_long(path, error):
        return FileProblem("name.too_long", path=str(path))
    if isinstance(error, (PermissionError, FileNotFoundError)) or error.errno == errno.EROFS:
        return FileProblem("file.not_writable", path=str(path))
    return FileProblem("disk.failed", path=str(path))
