"""Undo and redo show what they changed: the cursor goes there, in whichever workspace, table or
section it is.

What stands in no table (facts of the plan, units, views) is told by the sentence in the status bar
alone.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QApplication, QWidget

from parplanner.domain.changes import Changes
from parplanner.domain.edits.details import owner_field, siblings
from parplanner.domain.place import Place
from parplanner.domain.rows import BY_NAME, Row, field_of
from parplanner.gui.desk import Desk
from parplanner.gui.flows.changed_places import ChangedPlaces, places
from parplanner.gui.workspace import Workspace

Kind = tuple[str, str]


class ShowChanges:
    """``keeping`` are panels whose keys stay with them: who goes
    through the findings or the steps."""

    def __init__(self, desk: Desk, keeping: Sequence[QWidget]) -> None:
        self._desk = desk
        self._keeping = list(keeping)

    def show(self, changes: Changes, *, take_focus: bool = True) -> None:
        """Go to what the changes, carried out just now, are seen by;
        nowhere when that is in no table."""
        shown = {BY_NAME[row_class]: None for row_class, _ in self._kinds()}
        found = self._there(places(self._desk.session.plan, changes, shown))
        take_focus = take_focus and not self._stays()
        changed = {_kind(place) for place in found.changed}
        kind = next((kind for kind in self._kinds() if kind in changed), None)
        if kind is not None:
            wanted = [place for place in found.changed if _kind(place) == kind]
            rows = [place for place in wanted if not place.column]
            self._show(kind, rows or wanted, changes, take_focus)
        elif found.gone:
            self._show_hole(found.gone, take_focus)

    def _there(self, found: ChangedPlaces) -> ChangedPlaces:
        """Without the cells of rows that went in the same step."""
        plan = self._desk.session.plan
        there = [
            place
            for place in found.changed
            if plan.find(BY_NAME[place.row_class], place.row_id) is not None
        ]
        return ChangedPlaces(there, found.gone)

    def _workspaces(self) -> list[Workspace]:
        """What belongs to the workspace in front comes first."""
        current = self._desk.workspaces.current
        return sorted(self._desk.workspaces, key=lambda each: each is not current)

    def _kinds(self) -> list[Kind]:
        found: list[Kind] = []
        for workspace in self._workspaces():
            found += workspace.kinds_shown()
        return found

    def _stays(self) -> bool:
        """Who types into a find bar keeps the keys there, too."""
        focus = QApplication.focusWidget()
        if focus is None:
            return False
        in_bar = any(workspace.keeps_keys(focus) for workspace in self._desk.workspaces)
        return in_bar or any(pane.isAncestorOf(focus) for pane in self._keeping)

    def _show(self, kind: Kind, wanted: list[Place], changes: Changes, take_focus: bool) -> None:
        workspace = next(each for each in self._workspaces() if kind in each.kinds_shown())
        workspace.show_changed(kind, wanted, changes, take_focus)

    # -- what is gone ------------------------------------------------------------------------------

    def _show_hole(self, gone: Sequence[Row], take_focus: bool) -> None:
        """The row before the one that went, else the row it stood below."""
        ids = {row.id for row in gone}
        tops = [row for row in gone if _above(row) not in ids]
        kinds = [BY_NAME[row_class] for row_class, form in self._kinds() if not form]
        top = min(tops, key=lambda row: (kinds.index(type(row)), getattr(row, "position", 0)))
        neighbour = self._neighbour(top)
        if neighbour is not None:
            place = Place(type(neighbour).__name__, neighbour.id)
            self._show((place.row_class, ""), [place], (), take_focus)

    def _neighbour(self, gone: Row) -> Row | None:
        plan, owner = self._desk.session.plan, owner_field(type(gone))
        above = plan.find(BY_NAME[owner.to], _above(gone)) if owner is not None else None
        if above is None and owner is not None and not owner.optional:
            return None
        present = siblings(plan, gone)
        before = [
            row for row in present if getattr(row, "position", 0) < getattr(gone, "position", 0)
        ]
        return before[-1] if before else above or next(iter(present), None)


def _above(row: Row) -> str | None:
    owner = owner_field(type(row))
    return None if owner is None else getattr(row, owner.key)


def _kind(place: Place) -> tuple[str, str]:
    """The class, and where its field is edited when that is in no grid."""
    cls = BY_NAME[place.row_class]
    return place.row_class, field_of(cls, place.field).form if place.field in _columns(cls) else ""


def _columns(cls: type[Row]) -> set[str]:
    return {field.column for field in cls.FIELDS}
