"""Where the officer is in a plan: cell, folded rows, filters, task, section, workspace, what is sought.

A file that is opened again shows it.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject

from parplanner.gui.grids.kit.lens import Lens
from parplanner.gui.services.settings import one_name
from parplanner.gui.widgets.find_bar import BarState
from parplanner.gui.workspaces.text.section_place import SectionPlace

if TYPE_CHECKING:
    from parplanner.gui.shell.main_window import MainWindow

KEY = "places"
MOST_PLANS = 20
MOST_FOLDED = 300
MOST_LETTERS = 2_000
"""So many places are remembered, of each so many folded rows and letters of its filters: half a megabyte of settings at
the most."""

P = TypeVar("P", "Place", SectionPlace, BarState)


@dataclass(frozen=True, slots=True)
class Place:
    """Ids of rows, column keys, and the action of the workspace; ``filters`` of the tree and the tasks as JSON."""

    row_id: str = ""
    key: str = ""
    folded: tuple[str, ...] = ()
    task_id: str = ""
    task_key: str = ""
    follow: bool = True
    page: str = "data_page"
    section: SectionPlace = field(default_factory=SectionPlace)
    filters: str = ""
    finding: BarState = field(default_factory=BarState)


def place_of(window: MainWindow) -> Place | None:
    """None when no plan is open."""
    if window.session.document is None:
        return None
    criteria, tasks = window.criteria_model, window.task_model
    cell, task = window.criteria.tree.currentIndex(), window.tasks.table.currentIndex()
    page = window.pages.currentWidget()
    return Place(
        row_id=criteria.id_at(cell) or "",
        key=criteria.columns[cell.column()].key if cell.isValid() else "",
        folded=tuple(window.criteria.tree.folded_rows()),
        task_id=tasks.id_at(task) or "",
        task_key=tasks.columns[task.column()].key if task.isValid() else "",
        follow=window.tasks.follow.isChecked(),
        page=f"{page.property('help_page')}_page" if page is not None else "data_page",
        section=window.text.section_place(),
        filters=_filters(window),
        finding=window.data_page.find_bar.state(),
    )


def _filters(window: MainWindow) -> str:
    """Blank where every row is shown, and where there is more to say than is worth remembering."""
    from parplanner.gui.flows.views import lens_to_json

    models = {"criteria": window.criteria_model, "tasks": window.task_model}
    lenses = {name: lens_to_json(model.lens) for name, model in models.items() if model.lens != Lens()}
    said = json.dumps(lenses, ensure_ascii=False) if lenses else ""
    return said if len(said) <= MOST_LETTERS else ""


# -- going there --------------------------------------------------------------------------------------------------


def go_to_cell(window: MainWindow, place: Place) -> None:
    """Filters, the tree's cell and its folded rows; rows and columns that are not in this plan are passed over."""
    _filter(window, place.filters)
    tree, model = window.criteria.tree, window.criteria_model
    column = max(model.column_of(place.key), 0)
    tree.select_cell(model.index_of(place.row_id or None, column), take_focus=False)
    tree.fold(place.folded)


def _filter(window: MainWindow, filters: str) -> None:
    if not filters:
        return
    from parplanner.gui.flows.views import lens_from_json

    try:
        lenses = json.loads(filters)
    except (ValueError, RecursionError):
        return
    models = {"criteria": window.criteria_model, "tasks": window.task_model}
    for name, model in models.items():
        if isinstance(lenses, dict) and name in lenses:
            model.set_lens(lens_from_json(lenses[name], model))


def go_on(window: MainWindow, place: Place) -> None:
    """Task, section, workspace and find bar."""
    window.tasks.follow.setChecked(place.follow)
    tasks = window.task_model
    task = tasks.index_of(place.task_id or None, max(tasks.column_of(place.task_key), 0))
    window.tasks.table.select_cell(task, take_focus=False)
    window.text.go_on(place)
    if place.finding.shown:
        window.finder.go_on(place.finding)
    if place.page in ("text_page", "overview_page"):
        window.actions_.by_name[place.page].trigger()


# -- from one time to the next ------------------------------------------------------------------------------------


class Places(QObject):
    """Where the officer was in each file: in the user's settings, by the file, never in the document."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def remember(self) -> None:
        """While the plan is still there."""
        document, place = self._window.session.document, place_of(self._window)
        if document is None or document.path is None or place is None:
            return
        values = asdict(place) | {"folded": list(place.folded[:MOST_FOLDED])}
        if len(place.finding.text) + len(place.finding.by) > MOST_LETTERS:
            values["finding"] = {}
        self._window.settings.put(KEY, one_name(document.path), values, MOST_PLANS)

    def come_back(self) -> None:
        """To the cell of last time, with the first frame that shows the plan."""
        if place := self._remembered():
            go_to_cell(self._window, place)

    def go_on(self) -> None:
        """To task, section and workspace, which come after the first frame."""
        if place := self._remembered():
            go_on(self._window, place)

    def _remembered(self) -> Place | None:
        document = self._window.session.document
        if document is None or document.path is None:
            return None
        values = self._window.settings.table(KEY).get(one_name(document.path))
        if not isinstance(values, dict):
            return None
        folded = values.get("folded")
        rows = [i for i in folded if isinstance(i, str)][:MOST_FOLDED] if isinstance(folded, list) else []
        inner = {
            "folded": tuple(rows),
            "section": _believed(SectionPlace, values.get("section")),
            "finding": _believed(BarState, values.get("finding")),
        }
        return _believed(Place, values | inner)


def _believed(kind: type[P], values: object) -> P:
    """What is missing or malformed is as usual."""
    usual = kind()
    said: dict[str, Any] = {}
    if not isinstance(values, dict):
        return usual
    for part in fields(kind):
        value = values.get(part.name)
        if type(value) is type(getattr(usual, part.name)):
            said[part.name] = max(value, 0) if type(value) is int else value
    return kind(**said)
