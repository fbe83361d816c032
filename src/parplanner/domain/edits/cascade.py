"""The one delete and the one taking over of references: what hangs
on a row is said by its fields, once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from parplanner.domain.changes import Change, Changes, removed, squash
from parplanner.domain.errors import PlanError
from parplanner.domain.fields import OnDelete
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Row, referrers
from parplanner.domain.tables import unique_key


def delete(plan: Plan, rows: Iterable[Row]) -> Changes:
    """Rows with all that goes with them; what only named them names nothing then.

    Raises PlanError ``row.in_use`` where a row stays that must name one of them
    (:class:`OnDelete`).
    """
    doomed: dict[tuple[type[Row], str], Row] = {}
    _collect(plan, rows, doomed)
    cleared: dict[tuple[type[Row], str], Row] = {}
    for cls, row_id in doomed:
        for referrer, field in referrers(cls):
            if field.on_delete is OnDelete.CASCADE:
                continue
            for other in plan.referring(referrer, field.key, row_id):
                key = (referrer, other.id)
                if key in doomed:
                    continue
                if field.on_delete is OnDelete.REFUSE:
                    raise PlanError("row.in_use", table=cls.__name__, by=referrer.__name__)
                none = {field.key: None}
                cleared[key] = replace(cleared.get(key, other), **none)  # type: ignore[arg-type]
    kept = [Change(plan.find(cls, row_id), row) for (cls, row_id), row in cleared.items()]
    # Those that refer to others first.
    return squash([*kept, *(removed(row) for row in reversed(doomed.values()))])


def _collect(plan: Plan, rows: Iterable[Row], doomed: dict[tuple[type[Row], str], Row]) -> None:
    waiting = list(rows)
    while waiting:
        row = waiting.pop()
        key = (type(row), row.id)
        if key in doomed:
            continue
        doomed[key] = row
        for referrer, field in referrers(type(row)):
            if field.on_delete is OnDelete.CASCADE:
                waiting += plan.referring(referrer, field.key, row.id)


def take_over(plan: Plan, kept: Row, other: Row) -> Changes:
    """Everything that names ``other`` names ``kept``; what would then be there twice goes.

    ``other`` itself stays."""
    changed: dict[tuple[type[Row], str], Row] = {}
    for referrer, field in referrers(type(other)):
        for row in plan.referring(referrer, field.key, other.id):
            key = (referrer, row.id)
            changed[key] = replace(changed.get(key, row), **{field.key: kept.id})
    changes: list[Change] = []
    for (cls, row_id), after in changed.items():
        before = plan.get(cls, row_id)
        twin = plan.holder(cls, unique_key(after)) if cls.UNIQUE else None
        changes.append(removed(before) if twin not in (None, row_id) else Change(before, after))
    return squash(changes)
