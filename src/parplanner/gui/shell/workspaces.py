"""The workspaces of the window, in the order of the rail: one line each."""

from __future__ import annotations

from parplanner.gui.workspace import WorkspaceRecord
from parplanner.gui.workspaces import data, overview, text

WORKSPACES: list[WorkspaceRecord] = [
    data.RECORD,
    text.RECORD,
    overview.RECORD,
]
"""Opened with Ctrl+1, Ctrl+2 …; the first is shown with a plan."""
