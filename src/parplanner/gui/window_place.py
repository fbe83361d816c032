"""Where the officer is in a plan: cell, filters, workspace. Another language, look or letter size builds the window
anew, and the new one goes on there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from parplanner.gui.models.lens import Lens

if TYPE_CHECKING:
    from parplanner.gui.main_window import MainWindow


@dataclass(frozen=True, slots=True)
class Place:
    """``key`` and ``row_id`` of the tree's current cell, the lenses of tree and tasks, the workspace's action."""

    row_id: str | None
    key: str
    tree: Lens
    tasks: Lens
    page: str


def place_of(window: MainWindow) -> Place | None:
    """None when no plan is open."""
    if window.session.document is None:
        return None
    model, current = window.criteria_model, window.criteria.tree.currentIndex()
    key = model.columns[current.column()].key if current.isValid() else ""
    page = window.pages.currentWidget()
    name = f"{page.property('help_page')}_page" if page is not None else ""
    return Place(model.id_at(current), key, model.lens, window.task_model.lens, name)


def go_to(window: MainWindow, place: Place | None) -> None:
    """Be there."""
    if place is None or window.session.document is None:
        return
    window.criteria_model.set_lens(place.tree)
    window.task_model.set_lens(place.tasks)
    column = max(window.criteria_model.column_of(place.key), 0)
    window.criteria.tree.select_cell(window.criteria_model.index_of(place.row_id, column))
    if place.page != "data_page" and place.page in window.actions_.by_name:
        window.actions_.by_name[place.page].trigger()
