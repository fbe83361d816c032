"""Another language, look or letter size builds the window anew; the
new one goes on where the one before stood."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from parplanner.gui.desk import Desk
from parplanner.gui.panels.findings import FindingsPane
from parplanner.gui.shell.places import Places
from parplanner.gui.shell.status import Status


@dataclass(frozen=True, slots=True)
class Standing:
    """More than the place in the plan: what each workspace says of itself, the filter of the
    findings, what was offered in the status bar."""

    place: dict[str, Any]
    of_workspaces: dict[str, dict[str, Any]]
    findings_filter: tuple[str, int, bool]
    remarks: tuple[str, ...]


def standing_of(
    desk: Desk, places: Places, findings: FindingsPane, status: Status
) -> Standing | None:
    """None when no plan is open."""
    if desk.session.document is None:
        return None
    shown = findings.filter
    return Standing(
        places.now(),
        {workspace.key: workspace.standing() for workspace in desk.workspaces},
        (shown.words.text(), shown.group.currentIndex(), shown.only_selected.isChecked()),
        tuple(status.remarks_offered),
    )


def go_on(
    before: Standing | None, desk: Desk, places: Places, findings: FindingsPane, status: Status
) -> None:
    """Stand there."""
    if before is None or desk.session.document is None:
        return
    words, group, only_selected = before.findings_filter
    findings.filter.words.setText(words)
    findings.filter.group.setCurrentIndex(group)
    findings.filter.only_selected.setChecked(only_selected)
    status.offer_remarks(list(before.remarks))
    first, *others = desk.workspaces
    first.stand_again(before.of_workspaces[first.key])
    places.go_on_with(before.place)
    for workspace in others:
        workspace.stand_again(before.of_workspaces[workspace.key])
