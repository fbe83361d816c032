"""The real command in a process of its own, and what it said."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

DATA = Path(__file__).resolve().parents[1] / "data"
WORKBOOK = DATA / "ha-noi-ban-dan-toc-2018.xlsx"
SAMPLE = "ha-noi-2018"


@dataclass(frozen=True)
class Done:
    """Exit code and words of a finished command."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


def parplanner(*words: object, env: dict[str, str] | None = None, **options: Any) -> Done:
    """Run ``parplanner`` as a user would; never waits longer than a
    minute, never sees a traceback unnoticed."""
    command = [sys.executable, "-m", "parplanner", *(str(word) for word in words)]
    done = subprocess.run(
        command, capture_output=True, timeout=60, env={**os.environ, **(env or {})}, **options
    )
    out, err = done.stdout.decode("utf-8"), done.stderr.decode("utf-8")
    assert "Traceback" not in err + out, err
    return Done(done.returncode, out, err)
