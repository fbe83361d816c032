"""A lens as plain values, for what is remembered and for saved views."""

from __future__ import annotations

from typing import Any

from parplanner.domain import quick
from parplanner.domain.rows import Unit
from parplanner.gui.grids.kit.grid_model import GridModel
from parplanner.gui.grids.kit.lens import ColumnFilter, Lens


def lens_to_json(lens: Lens) -> dict[str, Any]:
    """Plain values of a lens."""
    columns = {
        key: {
            "text": f.text,
            "values": None if f.values is None else sorted(f.values),
            "without": sorted(f.without),
        }
        for key, f in lens.columns.items()
    }
    return {
        "quick": sorted(lens.quick),
        "unit": lens.unit_id,
        "columns": columns,
        "sort": lens.sort,
    }


def _texts(stored: object) -> frozenset[str] | None:
    return frozenset(v for v in stored if isinstance(v, str)) if isinstance(stored, list) else None


def lens_from_json(state: object, model: GridModel) -> Lens:
    """A lens from what a file holds; anything malformed or of another plan is passed over."""
    if not isinstance(state, dict):
        return Lens()
    wanted = state.get("quick")
    kinds = (
        frozenset(k for k in wanted if k in (*quick.KINDS, quick.UNIT))
        if isinstance(wanted, list)
        else frozenset()
    )
    unit = state.get("unit")
    if not isinstance(unit, str) or model.session.plan.find(Unit, unit) is None:
        unit, kinds = None, kinds - {quick.UNIT}
    columns: dict[str, ColumnFilter] = {}
    stored = state.get("columns")
    for key, part in stored.items() if isinstance(stored, dict) else ():
        if not isinstance(part, dict) or model.column_of(str(key)) < 0:
            continue
        text, ticked = part.get("text"), _texts(part.get("values"))
        without = _texts(part.get("without")) or frozenset()
        columns[str(key)] = ColumnFilter(text if isinstance(text, str) else "", ticked, without)
    sort = state.get("sort")
    order = None
    if (
        isinstance(sort, list)
        and len(sort) == 2
        and isinstance(sort[0], str)
        and model.column_of(sort[0]) >= 0
    ):
        order = (sort[0], bool(sort[1]))
    return Lens(kinds, unit, columns, order)
