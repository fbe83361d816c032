"""Folders for tests that commit thousands of times: in memory where the system has such a place.

What a killed process leaves does not depend on the disk; waiting for the disk is what takes the
time.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from parplanner import paths


@contextmanager
def quick_folder() -> Iterator[Path]:
    """A folder that is removed again, with the user's data folder inside."""
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    with tempfile.TemporaryDirectory(prefix="parplanner-", dir=memory) as name:
        before = paths._data_dir
        paths.use_data_dir(Path(name) / "data")
        try:
            yield Path(name)
        finally:
            paths.use_data_dir(before)
