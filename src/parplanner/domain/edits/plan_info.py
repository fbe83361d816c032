"""Edits of the document's own facts: agency, title, number, goal, criteria set; one row each,
perhaps not there yet."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from parplanner.domain import text
from parplanner.domain.changes import Change, Changes, squash
from parplanner.domain.errors import PlanError
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Agency, CriteriaSet, PlanInfo, Row, derived_id

Value = str | int | None


def set_info(plan: Plan, **values: Value) -> Changes:
    """Fields of :class:`PlanInfo`."""
    return set_facts(plan, PlanInfo, **values)


def set_agency(plan: Plan, **values: Value) -> Changes:
    """Fields of :class:`Agency`."""
    return set_facts(plan, Agency, **values)


def set_criteria_set(plan: Plan, **values: Value) -> Changes:
    """Fields of :class:`CriteriaSet`."""
    return set_facts(plan, CriteriaSet, **values)


def set_facts(plan: Plan, cls: type[Row], **values: Value) -> Changes:
    """Fields of a class of which a plan has one row. Raises PlanError ``field.unknown``."""
    unknown = set(values) - set(cls.KEYS) | ({"id"} & set(values))
    if unknown:
        raise PlanError("field.unknown", field=sorted(unknown)[0])
    before: Row | None = next(plan.all(cls), None)
    blank: Row = before or cls(id=derived_id(cls.__name__))
    clean: dict[str, Any] = {
        k: text.clean(v) if isinstance(v, str) else v for k, v in values.items()
    }
    return squash([Change(before, replace(blank, **clean))])
