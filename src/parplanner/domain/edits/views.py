"""Edits of saved views: a name for an arrangement of the grids."""

from __future__ import annotations

from dataclasses import replace

from parplanner.domain import text
from parplanner.domain.changes import Change, Changes, added, removed, squash
from parplanner.domain.edits.draft import STEP, NewId
from parplanner.domain.errors import PlanError
from parplanner.domain.plan import Plan
from parplanner.domain.rows import SavedView


def save(plan: Plan, new_id: NewId, name: str, arrangement: str) -> Changes:
    """Under a name; one that has it already (case does not count) is replaced.

    Raises PlanError ``view.no_name``."""
    clean = text.clean_line(name)
    if not clean:
        raise PlanError("view.no_name")
    present = plan.listed(SavedView)
    same = next((v for v in present if text.same_name(v.name, clean)), None)
    if same is not None:
        return squash([Change(same, replace(same, name=clean, arrangement=arrangement))])
    position = max((v.position for v in present), default=0) + STEP
    return (added(SavedView(id=new_id(), position=position, name=clean, arrangement=arrangement)),)


def delete(plan: Plan, view_id: str) -> Changes:
    """A saved view."""
    return (removed(plan.get(SavedView, view_id)),)
