"""Roll-up and statistics: every total is computed here, exactly, and nowhere stored.

Definitions (domain.md §4): a *leaf* is a scored row without children; a *criterion* is a level-2
node, its value the sum of its leaves; a row that is not applicable in a year is outside every count
of that year, one that is so in every year of the plan outside every count. A blank cell is not
zero: it adds nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from parplanner.domain import points
from parplanner.domain.answering import answering_unit
from parplanner.domain.changes import Changes
from parplanner.domain.plan import Plan
from parplanner.domain.rows import (
    MAX_COLUMN,
    RESULT,
    TARGET,
    Criterion,
    NotApplicable,
    Score,
    ScoreColumn,
    Task,
    Unit,
)


class Scoring:
    """Values of every node, remembered until a change touches them (:meth:`forget`)."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._values: dict[tuple[str | None, str], int | None] = {}
        self._lost: dict[tuple[str | None, str], int | None] = {}
        self._leaves: dict[str | None, tuple[Criterion, ...]] = {}
        self._years: dict[str, int | None] = {}

    def value(self, criterion_id: str | None, column: str) -> int | None:
        """Points (1/1000) of a node in a column (id of a year column, or ``max``); None: nothing
        entered below.

        ``criterion_id`` None gives the grand total. A group sums its children, whatever it says of
        itself.
        """
        key = (criterion_id, column)
        if key not in self._values:
            self._values[key] = self._compute(criterion_id, column)
        return self._values[key]

    def _compute(self, criterion_id: str | None, column: str) -> int | None:
        children = self._plan.children(criterion_id)
        if criterion_id is not None:
            if self._plan.is_outside(criterion_id, self.year(column)):
                return None
            if not children:
                return self.entered(self._plan.get(Criterion, criterion_id), column)
        known = [v for child in children if (v := self.value(child.id, column)) is not None]
        return sum(known) if known else None

    def entered(self, node: Criterion, column: str) -> int | None:
        """What stands in the cell itself, before any roll-up."""
        if column.startswith(MAX_COLUMN):
            return node.max_points
        score = self._plan.score(node.id, column)
        return None if score is None else score.points

    def year(self, column: str) -> int | None:
        """The year of a column; None for the maximum, which is of no year."""
        if column not in self._years:
            if column.startswith(MAX_COLUMN):
                self._years[column] = int(column[len(MAX_COLUMN) + 1 :] or 0) or None
            else:
                self._years[column] = self._plan.get(ScoreColumn, column).year
        return self._years[column]

    def top(self, criterion_id: str | None, column: str) -> int | None:
        """The maximum that could be reached in a column's year:
        without what was not applicable in it."""
        year = self.year(column)
        marked = year is not None and self._plan.count(NotApplicable)
        return self.value(criterion_id, f"{MAX_COLUMN}:{year}" if marked else MAX_COLUMN)

    def lost(self, criterion_id: str | None, column: str) -> int | None:
        """max − value of the leaves that have a value in the column."""
        key = (criterion_id, column)
        if key not in self._lost:
            self._lost[key] = self._compute_lost(criterion_id, column)
        return self._lost[key]

    def _compute_lost(self, criterion_id: str | None, column: str) -> int | None:
        children = self._plan.children(criterion_id)
        if criterion_id is not None:
            if self._plan.is_outside(criterion_id, self.year(column)):
                return None
            if not children:
                node, value = (
                    self._plan.get(Criterion, criterion_id),
                    self.value(criterion_id, column),
                )
                return None if value is None else (node.max_points or 0) - value
        known = [v for child in children if (v := self.lost(child.id, column)) is not None]
        return sum(known) if known else None

    def leaves(self, criterion_id: str | None = None) -> tuple[Criterion, ...]:
        """The scored, applicable rows below a node (itself when it is one), in document order."""
        found = self._leaves.get(criterion_id)
        if found is None:
            children = self._plan.children(criterion_id)
            if criterion_id is not None and not children:
                node = self._plan.get(Criterion, criterion_id)
                found = (node,) if is_scored(self._plan, node) else ()
            elif criterion_id is not None and self._plan.is_outside(criterion_id, None):
                found = ()
            else:
                found = tuple(leaf for child in children for leaf in self.leaves(child.id))
            self._leaves[criterion_id] = found
        return found

    def forget(self, changes: Changes) -> set[str]:
        """Drop what the changes made stale; returns the ids of the
        criteria whose figures may differ now."""
        touched = affected(self._plan, changes)
        if any(isinstance(c.row, ScoreColumn) for c in changes):
            self._values.clear()
            self._lost.clear()
            self._leaves.clear()
            self._years.clear()
        stale: set[str | None] = {None, *touched}
        tops = [f"{MAX_COLUMN}:{year}" for year in self._plan.years()]
        columns = [MAX_COLUMN, *tops, *(c.id for c in self._plan.columns())]
        for values in (self._values, self._lost):
            if len(values) < 8 * len(stale):
                for key in [k for k in values if k[0] in stale]:
                    del values[key]
            else:
                for row_id in stale:
                    for column in columns:
                        values.pop((row_id, column), None)
        for row_id in stale:
            self._leaves.pop(row_id, None)
        return touched


def affected(plan: Plan, changes: Changes) -> set[str]:
    """Criteria whose own or rolled-up figures the changes touch: the rows and their ancestors,
    before and after."""
    touched: set[str] = set()
    for change in changes:
        for row in change:
            if isinstance(row, Criterion):
                start: str | None = row.id
                if row.parent_id is not None:
                    _climb(plan, row.parent_id, touched)
            elif isinstance(row, NotApplicable):
                start = row.criterion_id
                touched.update(node.id for node in plan.walk(start))
            elif isinstance(row, Score):
                start = row.criterion_id
            else:
                continue
            _climb(plan, start, touched)
    return touched


def _climb(plan: Plan, start: str | None, touched: set[str]) -> None:
    while start is not None and start not in touched:
        touched.add(start)
        node = plan.find(Criterion, start)
        start = None if node is None else node.parent_id


def is_scored(plan: Plan, node: Criterion) -> bool:
    """A row without children, applicable, that has maximum points or
    any score: it counts once in every total."""
    if plan.children(node.id) or plan.is_outside(node.id, None):
        return False
    return node.max_points is not None or bool(plan.referring(Score, "criterion_id", node.id))


def depth(plan: Plan, node: Criterion) -> int:
    """1 for a field, 2 for a criterion, 3 and more for sub-criteria."""
    return 1 + sum(1 for _ in plan.ancestors(node))


def result_columns(plan: Plan) -> list[ScoreColumn]:
    """Columns of points achieved, oldest first."""
    return [c for c in plan.columns() if c.kind == RESULT]


def target_columns(plan: Plan) -> list[ScoreColumn]:
    """Columns of points aimed at, oldest first."""
    return [c for c in plan.columns() if c.kind == TARGET]


def base_column(plan: Plan) -> ScoreColumn | None:
    """The result column plans start from: that of the base year, else the latest."""
    results = result_columns(plan)
    return next(
        (c for c in results if c.year == plan.info.base_year), results[-1] if results else None
    )


@dataclass(frozen=True, slots=True)
class Distribution:
    """How many rows are at their maximum, at zero, in between.

    ``not_at_max`` includes the zeros."""

    at_max: int
    zero: int
    between: int

    @property
    def not_at_max(self) -> int:
        """Below the maximum, zeros included (as the Hà Nội 2018 plan counts: 35 = 7 + 28)."""
        return self.zero + self.between

    @property
    def total(self) -> int:
        """All rows that have a value."""
        return self.at_max + self.not_at_max


@dataclass(frozen=True, slots=True)
class ColumnStatistics:
    """One year column as a whole: total in 1/1000 points, percents and averages in 1/100."""

    column: ScoreColumn
    total: int | None
    index_percent: int | None
    average_per_field: int | None
    criteria: Distribution
    scored: Distribution


@dataclass(frozen=True, slots=True)
class Counts:
    """Nodes by level, and what hangs on them."""

    fields: int
    criteria: int
    sub_criteria: int
    scored: int
    tasks: int
    units: int
    lead_units: int


def counts(plan: Plan) -> Counts:
    """Fields, criteria (level 2) and sub-criteria (deeper) that are or hold scored rows, scored
    rows, tasks, units and those of them that lead a task."""
    scoring = Scoring(plan)
    per_level = {1: 0, 2: 0, 3: 0}
    level_of: dict[str | None, int] = {None: 0}
    for node in plan.walk():
        level_of[node.id] = level_of[node.parent_id] + 1
        if plan.is_outside(node.id, None):
            continue
        if scoring.leaves(node.id) or level_of[node.id] == 1:
            per_level[min(level_of[node.id], 3)] += 1
    leading = {task.lead_unit_id for task in plan.all(Task)} - {None}
    return Counts(
        fields=per_level[1],
        criteria=per_level[2],
        sub_criteria=per_level[3],
        scored=len(scoring.leaves()),
        tasks=plan.count(Task),
        units=plan.count(Unit),
        lead_units=len(leading),
    )


def distribution(scoring: Scoring, nodes: Iterable[Criterion], column: str) -> Distribution:
    """Count nodes by where their value stands between zero and their
    maximum; nodes without a value are left out."""
    at_max = zero = between = 0
    for node in nodes:
        value, top = scoring.value(node.id, column), scoring.top(node.id, column)
        if value is None or not top:
            continue
        at_max += value >= top
        zero += value == 0
        between += 0 < value < top
    return Distribution(at_max, zero, between)


def level_two(plan: Plan) -> list[Criterion]:
    """The applicable criteria (tiêu chí) of every applicable field, in document order; the fields
    of a set that has nothing below them (S003: two of eight at their maximum)."""
    fields = applicable(plan, None)
    criteria = [child for field in fields for child in applicable(plan, field.id)]
    return criteria or fields


def applicable(plan: Plan, parent_id: str | None, year: int | None = None) -> list[Criterion]:
    """The children of a node that are applicable in a year (None: in any of the plan's)."""
    return [node for node in plan.children(parent_id) if not plan.is_outside(node.id, year)]


def column_statistics(
    plan: Plan, column: ScoreColumn, scoring: Scoring | None = None
) -> ColumnStatistics:
    """Totals, index, average and distributions of one year column."""
    scoring = scoring or Scoring(plan)
    total = scoring.value(None, column.id)
    top = scoring.top(None, column.id) or 0
    fields = len(applicable(plan, None, column.year))
    return ColumnStatistics(
        column=column,
        total=total,
        index_percent=None if total is None else points.percent(total, top),
        average_per_field=None if total is None else points.average(total, fields),
        criteria=distribution(scoring, level_two(plan), column.id),
        scored=distribution(scoring, scoring.leaves(), column.id),
    )


@dataclass(frozen=True, slots=True)
class UnitFigures:
    """What hangs on one unit: tasks it leads, points lost in the
    base year and planned to be won back."""

    unit: Unit
    lead_tasks: int
    lost: int
    planned_gain: int


def unit_figures(plan: Plan, scoring: Scoring | None = None) -> list[UnitFigures]:
    """Per unit, most tasks first.

    A row's points count for its :func:`answering_unit`, so that they sum up."""
    scoring = scoring or Scoring(plan)
    base, targets = base_column(plan), target_columns(plan)
    lost: dict[str, int] = {}
    gain: dict[str, int] = {}
    for leaf in scoring.leaves():
        unit = answering_unit(plan, leaf)
        achieved = scoring.value(leaf.id, base.id) if base else None
        if unit is None or achieved is None:
            continue
        lost[unit.id] = lost.get(unit.id, 0) + (leaf.max_points or 0) - achieved
        aim = scoring.value(leaf.id, targets[-1].id) if targets else None
        if aim is not None:
            gain[unit.id] = gain.get(unit.id, 0) + aim - achieved
    figures = [
        UnitFigures(
            u, len(plan.referring(Task, "lead_unit_id", u.id)), lost.get(u.id, 0), gain.get(u.id, 0)
        )
        for u in plan.units()
    ]
    return sorted(figures, key=lambda f: (-f.lead_tasks, -f.lost, f.unit.position))


@dataclass(frozen=True, slots=True)
class GoalDistance:
    """How far the targets are from the promised goal: ``missing`` > 0
    is still to be found (1/1000 points)."""

    goal: int
    year: int
    total: int
    missing: int


def goal_distance(plan: Plan, scoring: Scoring | None = None) -> GoalDistance | None:
    """Distance of the goal year's target total (else the first
    target, else the base result) to the goal."""
    info = plan.info
    if info.goal_points is None:
        return None
    targets = target_columns(plan)
    column = next(
        (c for c in targets if c.year == info.goal_year),
        targets[0] if targets else base_column(plan),
    )
    if column is None:
        return None
    total = (scoring or Scoring(plan)).value(None, column.id) or 0
    return GoalDistance(info.goal_points, column.year, total, info.goal_points - total)
