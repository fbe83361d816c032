"""Runs a flow's scenes one after the other, each in a program of its own on the given screen."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.flows.scripts import FLOWS

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 120


def run(name: str, display: str, shots: Path, work: Path) -> None:
    """Pictures come to ``shots``, everything else to ``work``.

    AssertionError with what was said when it fails."""
    settings = {
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "PARPLANNER_DATA_DIR": str(work / "data"),
        "XDG_CONFIG_HOME": str(work / "config"),  # Qt's file dialog writes there where it was last
        "HOME": str(work),
        "PYTHONUTF8": "1",
    }
    for place, scene in enumerate(FLOWS[name].scenes):
        command = [
            sys.executable,
            "-m",
            "tests.flows.play",
            name,
            str(place),
            str(shots),
            str(work),
            *scene.arguments,
        ]
        done = subprocess.run(
            command,
            env={**os.environ, **settings},
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
        )
        said = f"{name}, scene {place + 1}: {done.returncode}\n{done.stdout}{done.stderr}"
        assert done.returncode == scene.ends, said
