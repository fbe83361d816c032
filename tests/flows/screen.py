"""A screen of our own: one Xvfb, 1280 × 800, with the Vietnamese letters on its keyboard."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

from tests.flows.x11 import Display

GIVEN = "PARPLANNER_FLOWS_DISPLAY"
"""Set to ``:7`` the flows run on that screen.

``DISPLAY`` is not taken: somebody may be working there."""


def is_there() -> bool:
    """Whether flows can run on this machine."""
    return bool(os.environ.get(GIVEN) or shutil.which("Xvfb"))


@contextmanager
def screen() -> Iterator[str]:
    """``:7``, the name of a screen that is there until the end of the block."""
    if given := os.environ.get(GIVEN):
        _teach(given)
        yield given
        return
    told, tells = os.pipe()
    command = [
        "Xvfb",
        "-displayfd",
        str(tells),
        "-screen",
        "0",
        "1280x800x24",
        "-nolisten",
        "tcp",
        "-noreset",
    ]
    server = subprocess.Popen(
        command, pass_fds=[tells], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    os.close(tells)
    try:
        with os.fdopen(told, encoding="ascii") as pipe:
            name = ":" + pipe.readline().strip()
        if name == ":":
            raise OSError("Xvfb did not start")
        _teach(name)
        yield name
    finally:
        server.terminate()
        server.wait()


def _teach(name: str) -> None:
    display = Display(int(name[1:].partition(".")[0]))
    display.learn_vietnamese()
    display.close()
