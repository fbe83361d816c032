"""The workspace of figures and charts."""

from __future__ import annotations

from parplanner.gui.workspace import Workspace, WorkspaceRecord
from parplanner.wording import mark


def _make(desk: object) -> Workspace:
    from parplanner.gui.desk import Desk
    from parplanner.gui.workspaces.overview.workspace import OverviewWorkspace

    assert isinstance(desk, Desk)
    return OverviewWorkspace(desk)


RECORD = WorkspaceRecord(
    "overview",
    mark("Ove&rview"),
    mark("Overview"),
    mark("Total, goal and charts of the plan"),
    "overview",
    _make,
)
