"""The preview never stops the window, whatever its size and however many pages there are."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.slow
@pytest.mark.parametrize(("pages", "first", "last", "step"), [(1, 480, 540, 4), (2, 246, 290, 4)])
def test_pages_made_anew_at_sizes_they_just_fit_never_hang(
    tmp_path: Path, pages: int, first: int, last: int, step: int
) -> None:
    environment = {**os.environ, "PARPLANNER_DATA_DIR": str(tmp_path)}
    command = [
        sys.executable,
        "-m",
        "tests.gui.preview_sizes",
        *map(str, (pages, first, last, step)),
    ]
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=240
    )
    assert done.returncode == 0, done.stdout + done.stderr[-500:]
    assert f"sizes {len(range(first, last, step))}" in done.stdout
