"""What actions do that are no flow's own: told to a workspace."""

from __future__ import annotations

from collections.abc import Callable

from parplanner.gui.shell.parts import Parts


def here(command: str) -> Callable[[Parts], object]:
    """A command of the workspace in front; nothing happens where it means nothing."""
    return lambda w: w.desk.workspaces.do(command)


def anywhere(command: str) -> Callable[[Parts], object]:
    """The same; from a workspace that has none, that of the first which has."""
    return lambda w: w.desk.workspaces.do_anywhere(command)


def opening(key: str) -> Callable[[Parts], object]:
    """A workspace comes to the front."""
    return lambda w: w.desk.workspaces.open(key)
