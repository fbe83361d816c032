"""Edits of the document's own facts: agency, title, number, goal, criteria set; one row each, perhaps not there yet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace
from typing import TypeVar

from parplanner.domain import text
from parplanner.domain.changes import Change, Changes, squash
from parplanner.domain.errors import PlanError
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Agency, CriteriaSet, PlanInfo, Row

S = TypeVar("S", Agency, CriteriaSet, PlanInfo)


def set_info(plan: Plan, **values: str | int | None) -> Changes:
    """Fields of :class:`PlanInfo`."""
    return _set(plan, PlanInfo, plan.info, values)


def set_agency(plan: Plan, **values: str) -> Changes:
    """Fields of :class:`Agency`."""
    return _set(plan, Agency, plan.agency, values)


def set_criteria_set(plan: Plan, **values: str | int) -> Changes:
    """Fields of :class:`CriteriaSet`."""
    return _set(plan, CriteriaSet, plan.criteria_set, values)


def _set(plan: Plan, cls: type[S], row: S, values: Mapping[str, str | int | None]) -> Changes:
    known = {f.name for f in fields(cls)} - {"id"}
    unknown = set(values) - known
    if unknown:
        raise PlanError("field.unknown", field=sorted(unknown)[0])
    clean = {k: text.clean(v) if isinstance(v, str) else v for k, v in values.items()}
    before: Row | None = plan.find(cls, row.id)
    return squash([Change(before, replace(row, **clean))])  # type: ignore[arg-type]
