"""Edits of points and of the year columns that hold them."""

from __future__ import annotations

from dataclasses import replace

from parplanner.domain.changes import Change, Changes, added, removed, squash
from parplanner.domain.edits import applicability, cascade, live_fields
from parplanner.domain.errors import PlanError
from parplanner.domain.plan import Plan
from parplanner.domain.points import parse_points
from parplanner.domain.rows import (
    MAX_COLUMN,
    TARGET,
    Criterion,
    Score,
    ScoreColumn,
    derived_id,
)


def set_text(plan: Plan, criterion_id: str, column: str, value: str) -> Changes:
    """Points as typed into a cell; blank clears it. ``column`` is a year column's id or ``max``.

    Raises PlanError of :func:`parse_points`, ``points.over_max`` (the text is kept for correction)
    or
    ``points.on_group`` for a row whose points are the sum of its children.
    """
    if column == MAX_COLUMN:
        return set_max(plan, criterion_id, value)
    return set_points(plan, criterion_id, column, parse_points(value) if value.strip() else None)


def set_max(plan: Plan, criterion_id: str, value: str) -> Changes:
    """Maximum points from typed text; blank takes them away.

    Raises PlanError of :func:`parse_points`."""
    node = plan.get(Criterion, criterion_id)
    points = parse_points(value) if value.strip() else None
    return squash([Change(node, replace(node, max_points=points))])


def set_points(plan: Plan, criterion_id: str, column_id: str, points: int | None) -> Changes:
    """Points (1/1000) of one cell; None clears it. Raises PlanError as :func:`set_text`."""
    node = plan.get(Criterion, criterion_id)
    plan.get(ScoreColumn, column_id)
    old = plan.score(criterion_id, column_id)
    if points is None:
        return (removed(old),) if old else ()
    if plan.children(criterion_id):
        raise PlanError("points.on_group", stt=node.code, title=node.title)
    if node.max_points is not None and points > node.max_points:
        raise PlanError("points.over_max", points=points, max=node.max_points)
    if old is not None:
        return squash([Change(old, replace(old, points=points))])
    return (added(score_row(criterion_id, column_id, points)),)


def score_row(criterion_id: str, column_id: str, points: int) -> Score:
    """A score with the id its cell gives it."""
    score_id = derived_id("Score", criterion_id, column_id)
    return Score(id=score_id, criterion_id=criterion_id, column_id=column_id, points=points)


def copy_scores(plan: Plan, from_id: str, to_id: str) -> list[Score]:
    """The scores of one criterion as rows of another."""
    return [
        score_row(to_id, s.column_id, s.points)
        for s in plan.referring(Score, "criterion_id", from_id)
    ]


def add_column(plan: Plan, year: int, kind: str) -> Changes:
    """A year column. Raises PlanError ``column.exists``."""
    _refuse_twin(plan, year, kind)
    parts = ["ScoreColumn", kind, str(year)]
    # A column that was made one of the other kind keeps the id of its first.
    while plan.find(ScoreColumn, derived_id(*parts)) is not None:
        parts.append("again")
    return (
        added(ScoreColumn(id=derived_id(*parts), year=year, kind=kind)),
        *applicability.for_new_year(plan, year),
    )


def set_kind(plan: Plan, column_id: str, kind: str) -> Changes:
    """A result column becomes a target column, or the other way round; its points and printed
    figures stay.

    Live figures of the text that have a counterpart follow (``total`` and ``target_total``,
    ``points`` and
    ``target``); the others ("lost points of 2018") name nothing then. Raises PlanError
    ``column.exists``.
    """
    column = plan.get(ScoreColumn, column_id)
    if column.kind == kind:
        return ()
    _refuse_twin(plan, column.year, kind)
    counterparts = _AS_TARGET if kind == TARGET else _AS_RESULT

    def follow(field: str) -> str:
        name, *arguments = field.split(":")
        named = bool(arguments) and arguments[-1] == str(column.year)
        return (
            ":".join((counterparts[name], *arguments)) if named and name in counterparts else field
        )

    return (Change(column, replace(column, kind=kind)), *live_fields.replace_figures(plan, follow))


_AS_TARGET = {"total": "target_total", "points": "target"}
_AS_RESULT = {target: result for result, target in _AS_TARGET.items()}


def _refuse_twin(plan: Plan, year: int, kind: str) -> None:
    if any(c.year == year and c.kind == kind for c in plan.all(ScoreColumn)):
        raise PlanError("column.exists", year=year)


def remove_column(plan: Plan, column_id: str) -> Changes:
    """A year column with all its scores and printed figures."""
    return cascade.delete(plan, [plan.get(ScoreColumn, column_id)])
