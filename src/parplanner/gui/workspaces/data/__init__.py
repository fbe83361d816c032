"""The workspace of criteria, points and tasks."""

from __future__ import annotations

from parplanner.gui.workspace import Workspace, WorkspaceRecord
from parplanner.wording import mark


def _make(desk: object) -> Workspace:
    from parplanner.gui.desk import Desk
    from parplanner.gui.workspaces.data.workspace import DataWorkspace

    assert isinstance(desk, Desk)
    return DataWorkspace(desk)


RECORD = WorkspaceRecord(
    "data",
    mark("&Points and tasks"),
    mark("Points"),
    mark("Criteria, points and tasks"),
    "data",
    _make,
)
