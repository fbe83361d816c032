"""What flows get: a screen of their own, started once, and a way to
play one there in a program of its own."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.flows import screen
from tests.flows.run import run

collect_ignore = ["test_promises.py"] if sys.platform in ("win32", "darwin") else []
"""There is no X server."""


@pytest.fixture(scope="session")
def display() -> Iterator[str]:
    """An X server: the one given, or an Xvfb until the end of the session."""
    if not screen.is_there():
        pytest.skip("Xvfb is not installed (apt install xvfb)")
    with screen.screen() as name:
        yield name


@pytest.fixture
def play(display: str, tmp_path: Path) -> Callable[[str], None]:
    """Plays a flow by its name; fails with what the program and the hand said."""
    return lambda name: run(name, display, tmp_path / "shots", tmp_path)
