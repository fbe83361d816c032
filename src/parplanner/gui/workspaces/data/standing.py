"""Where the officer is in the tables: cell, folded rows, filters, task, what is sought."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint

from parplanner.gui.grids.kit.grid_model import GridModel
from parplanner.gui.grids.kit.lens import Lens
from parplanner.gui.grids.kit.lens_json import lens_from_json, lens_to_json
from parplanner.gui.services.believed import believed
from parplanner.gui.widgets.find_bar import BarState
from parplanner.gui.workspaces.data.tables import Tables

if TYPE_CHECKING:
    from parplanner.gui.workspaces.data.find import TableFind

MOST_FOLDED = 300
MOST_LETTERS = 2_000
"""Of each plan so many folded rows and letters of its filters
are remembered: settings stay small."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Ids of rows and column keys; ``filters`` of the tree and the tasks as JSON."""

    row_id: str = ""
    key: str = ""
    folded: tuple[str, ...] = ()
    task_id: str = ""
    task_key: str = ""
    follow: bool = True
    filters: str = ""
    finding: BarState = field(default_factory=BarState)


def standing_of(tables: Tables) -> Standing:
    """Now."""
    criteria, tasks = tables.criteria_model, tables.task_model
    cell, task = tables.criteria.tree.currentIndex(), tables.tasks.table.currentIndex()
    return Standing(
        row_id=criteria.id_at(cell) or "",
        key=criteria.columns[cell.column()].key if cell.isValid() else "",
        folded=tuple(tables.criteria.tree.folded_rows()),
        task_id=tasks.id_at(task) or "",
        task_key=tasks.columns[task.column()].key if task.isValid() else "",
        follow=tables.tasks.follow.isChecked(),
        filters=_filters(tables),
        finding=tables.page.find_bar.state(),
    )


def as_values(standing: Standing) -> dict[str, Any]:
    """For the settings, cut to what is worth remembering."""
    values = asdict(standing) | {"folded": list(standing.folded[:MOST_FOLDED])}
    if len(standing.finding.text) + len(standing.finding.by) > MOST_LETTERS:
        values["finding"] = {}
    return values


def from_values(values: dict[str, Any]) -> Standing:
    """Whatever the settings hold."""
    folded = values.get("folded")
    rows = (
        [i for i in folded if isinstance(i, str)][:MOST_FOLDED] if isinstance(folded, list) else []
    )
    return believed(
        Standing,
        values | {"folded": tuple(rows), "finding": believed(BarState, values.get("finding"))},
    )


def _models(tables: Tables) -> dict[str, GridModel]:
    return {"criteria": tables.criteria_model, "tasks": tables.task_model}


def _filters(tables: Tables) -> str:
    """Blank where every row is shown, and where there is more to say than is worth remembering."""
    lenses = {}
    for name, model in _models(tables).items():
        if model.lens != Lens():
            lenses[name] = lens_to_json(model.lens)
    said = json.dumps(lenses, ensure_ascii=False) if lenses else ""
    return said if len(said) <= MOST_LETTERS else ""


def go_to_cell(tables: Tables, standing: Standing) -> None:
    """Filters, the tree's cell and its folded rows; rows and columns
    that are not in this plan are passed over."""
    _filter(tables, standing.filters)
    tree, model = tables.criteria.tree, tables.criteria_model
    column = max(model.column_of(standing.key), 0)
    tree.select_cell(model.index_of(standing.row_id or None, column), take_focus=False)
    tree.fold(standing.folded)


def _filter(tables: Tables, filters: str) -> None:
    if not filters:
        return
    try:
        lenses = json.loads(filters)
    except (ValueError, RecursionError):
        return
    for name, model in _models(tables).items():
        if isinstance(lenses, dict) and name in lenses:
            model.set_lens(lens_from_json(lenses[name], model))


def go_on(tables: Tables, finder: TableFind, standing: Standing) -> None:
    """Task and find bar."""
    tables.tasks.follow.setChecked(standing.follow)
    tasks = tables.task_model
    task = tasks.index_of(standing.task_id or None, max(tasks.column_of(standing.task_key), 0))
    tables.tasks.table.select_cell(task, take_focus=False)
    if standing.finding.shown:
        finder.go_on(standing.finding)


# -- a window that is built anew -------------------------------------------------------------------


def in_full(tables: Tables) -> dict[str, Any]:
    """More than is remembered: every filter, the row at the upper edge of
    the tree, the grid in use by its number."""
    tree = tables.criteria.tree
    focus = tables.focus
    return {
        "standing": standing_of(tables),
        "top": tables.criteria_model.id_at(tree.indexAt(QPoint(1, 1))),
        "lenses": [model.lens for model in tables.models()],
        "grid": focus.grids.index(focus.grid()),
        "in_bar": focus.is_in(tables.page.find_bar),
    }


def stand_again(tables: Tables, finder: TableFind, values: dict[str, Any]) -> None:
    """As :func:`in_full` said of the tables of the window before."""
    for model, lens in zip(tables.models(), values["lenses"], strict=True):
        model.set_lens(lens)
    standing: Standing = values["standing"]
    go_to_cell(tables, standing)
    tree, index = tables.criteria.tree, tables.criteria_model.index_of(values["top"])
    if index.isValid():
        tree.scrollTo(index, tree.ScrollHint.PositionAtTop)
    grid = tables.focus.grids[values["grid"]]
    tables.focus.use(grid)
    grid.setFocus()
    go_on(tables, finder, standing)
    finder.go_on(standing.finding)
    if values["in_bar"]:
        tables.page.find_bar.text.setFocus()
