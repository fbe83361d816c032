"""What the fields of one row may hold: types, lengths, ranges; the same for typing, importing and opening a file."""

from __future__ import annotations

import re
from dataclasses import fields

from parplanner.domain import points, text
from parplanner.domain.errors import PlanError
from parplanner.domain.rows import (
    CAUSE_KINDS,
    COLUMN_KINDS,
    METHODS,
    ROW_CLASSES,
    Criterion,
    Row,
    ScoreColumn,
    Section,
    Shortcoming,
)

MAX_DEPTH = 20
MAX_POSITION = 2**53
_ID = re.compile(r"[0-9a-f]{32}")
_FIELDS = {cls: tuple(f.name for f in fields(cls)) for cls in ROW_CLASSES}
_TYPES = {cls: {f.name: str(f.type) for f in fields(cls)} for cls in ROW_CLASSES}


def check_values(row: Row) -> None:
    """Types, lengths and ranges of one row, the same for typing, importing and opening. Raises PlanError."""
    cls = type(row)
    for name in _FIELDS[cls]:
        value = getattr(row, name)
        kind = _TYPES[cls][name]
        if value is None:
            if "None" not in kind:
                raise PlanError("value.missing", table=cls.__name__, field=name)
        elif kind.startswith("int"):
            _check_number(cls, name, value)
        elif type(value) is not str:
            raise PlanError("value.type", table=cls.__name__, field=name)
        elif name == "id" or name.endswith("_id"):
            if not _ID.fullmatch(value):
                raise PlanError("value.id", table=cls.__name__, field=name)
        elif len(value) > text.MAX_TEXT:
            raise PlanError("value.too_long", field=name, length=len(value), limit=text.MAX_TEXT)
        elif not text.is_clean(value):
            raise PlanError("value.unprintable", field=name)
    if isinstance(row, ScoreColumn) and row.kind not in COLUMN_KINDS:
        raise PlanError("value.type", table="ScoreColumn", field="kind")
    if isinstance(row, Shortcoming) and row.cause_kind not in CAUSE_KINDS:
        raise PlanError("value.type", table="Shortcoming", field="cause_kind")
    if isinstance(row, Criterion) and row.method not in METHODS:
        raise PlanError("value.type", table="Criterion", field="method")
    if isinstance(row, Criterion | Section) and row.parent_id == row.id:
        raise PlanError("tree.too_deep_or_cyclic", limit=MAX_DEPTH)


_RANGES = {
    "position": (-MAX_POSITION, MAX_POSITION),
    "base_year": (1900, 2200),
    "goal_year": (1900, 2200),
    "year": (1900, 2200),
    "min_decimals": (0, 3),
    "not_applicable": (0, 1),
    "special": (0, 1),
    "electronic": (0, 1),
    "body_size": (13, 14),
    "head_size": (12, 13),
    "table_size": (11, 14),
    "rank": (1, 100_000),
    "population": (1, 100_000),
    "rank_change": (-100_000, 100_000),
    "index_percent": (0, 100_000),
}


def _check_number(cls: type[Row], name: str, value: object) -> None:
    if type(value) is not int:
        raise PlanError("value.type", table=cls.__name__, field=name)
    low, high = _RANGES.get(name, (0, points.MAX_POINTS))
    if not low <= value <= high:
        raise PlanError("value.range", table=cls.__name__, field=name, low=low, high=high)
