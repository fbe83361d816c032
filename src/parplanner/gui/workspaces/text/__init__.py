"""The workspace of the written plan: outline, text, pages."""

from __future__ import annotations

from parplanner.gui.workspace import Workspace, WorkspaceRecord
from parplanner.wording import mark


def _make(desk: object) -> Workspace:
    from parplanner.gui.desk import Desk
    from parplanner.gui.workspaces.text.workspace import TextWorkspace

    assert isinstance(desk, Desk)
    return TextWorkspace(desk)


RECORD = WorkspaceRecord(
    "text",
    mark("&Text of the plan"),
    mark("Text"),
    mark("Sections, text and pages of the plan"),
    "text",
    _make,
)
