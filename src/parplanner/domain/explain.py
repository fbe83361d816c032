"""What a figure is made of: every row below it, the value it
adds, or the reason why it adds nothing."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from parplanner.domain.plan import Plan
from parplanner.domain.rows import MAX_COLUMN, Criterion, PrintedFigure
from parplanner.domain.scoring import Scoring, base_column, target_columns

LOST, DIFFERENCE = "lost", "difference"
"""Keys of the computed columns of the criteria grid, beside ``max`` and the ids of year columns."""


class Reason(Enum):
    """Why a row counts or does not."""

    COUNTED = "counted"
    GROUP = "group"
    NOT_APPLICABLE = "not_applicable"
    BELOW_NOT_APPLICABLE = "below_not_applicable"
    NO_VALUE = "no_value"
    NO_MAXIMUM = "no_maximum"
    NO_TARGET = "no_target"


@dataclass(frozen=True, slots=True)
class ExplainedRow:
    """A row of the tree below the figure. ``value`` (1/1000 points) is None where nothing stands
    there.

    A group shows the sum of the rows below it, which are counted themselves.
    """

    id: str
    depth: int
    code: str
    title: str
    value: int | None
    reason: Reason

    @property
    def counted(self) -> bool:
        """Whether the value is part of the total."""
        return self.reason is Reason.COUNTED


@dataclass(frozen=True, slots=True)
class Explanation:
    """``total`` is the sum of the counted rows, None without any;
    ``printed`` a printed figure that disagrees."""

    criterion_id: str | None
    column: str
    total: int | None
    rows: tuple[ExplainedRow, ...]
    printed: PrintedFigure | None = None

    @property
    def counted(self) -> tuple[ExplainedRow, ...]:
        """The rows that make up the total."""
        return tuple(row for row in self.rows if row.counted)


def explain(plan: Plan, scoring: Scoring, criterion_id: str | None, column: str) -> Explanation:
    """The rows of a figure: of a criterion (None: the grand total) in ``max``, a year column,
    ``lost``, ``difference``.

    A difference is that of the totals: a row with a target alone counts with it, one with a result
    alone against it. Raises KeyError for a criterion that is not there.
    """
    lister = _Lister(plan, scoring, column, figure(plan, scoring, criterion_id, column) is not None)
    if criterion_id is not None and not plan.children(criterion_id):
        lister.add(plan.get(Criterion, criterion_id), 0)
    else:
        lister.add_below(criterion_id, 0)
    values = [row.value for row in lister.rows if row.counted and row.value is not None]
    total = sum(values) if values else None
    return Explanation(
        criterion_id, column, total, tuple(lister.rows), _printed(plan, criterion_id, column, total)
    )


class _Lister:
    """Collects the rows of one figure; ``there``: whether the figure itself is not blank."""

    def __init__(self, plan: Plan, scoring: Scoring, column: str, there: bool) -> None:
        self.rows: list[ExplainedRow] = []
        self._plan, self._scoring, self._column, self._there = plan, scoring, column, there
        self._base, targets = base_column(plan), target_columns(plan)
        self._target = targets[-1] if targets else None

    def _years(self) -> list[int | None]:
        """The years a row must apply in; one of them is enough for a difference."""
        if self._column == DIFFERENCE:
            return [column.year for column in (self._base, self._target) if column is not None]
        if self._column == LOST:
            return [self._base.year] if self._base else []
        return [self._scoring.year(self._column)]

    def add_below(self, parent_id: str | None, depth: int) -> None:
        """The rows below a node."""
        for node in self._plan.children(parent_id):
            self.add(node, depth)
            if self._plan.children(node.id):
                self.add_below(node.id, depth + 1)

    def add(self, node: Criterion, depth: int) -> None:
        """One row."""
        value, reason = self._judge(node)
        self.rows.append(ExplainedRow(node.id, depth, node.code, node.title, value, reason))

    def _judge(self, node: Criterion) -> tuple[int | None, Reason]:
        years = self._years()
        if years and all(self._plan.is_outside(node.id, year) for year in years):
            marked = all(self._plan.is_marked(node.id, year) for year in years)
            reason = Reason.NOT_APPLICABLE if marked else Reason.BELOW_NOT_APPLICABLE
            computed = self._column in (LOST, DIFFERENCE) or self._plan.children(node.id)
            return None if computed else self._scoring.entered(node, self._column), reason
        if self._plan.children(node.id):
            return figure(self._plan, self._scoring, node.id, self._column), Reason.GROUP
        if self._column in (LOST, DIFFERENCE):
            return self._computed(node)
        value = self._scoring.entered(node, self._column)
        if value is None:
            return None, Reason.NO_MAXIMUM if self._column == MAX_COLUMN else Reason.NO_VALUE
        return value, Reason.COUNTED

    def _computed(self, node: Criterion) -> tuple[int | None, Reason]:
        got = self._scoring.value(node.id, self._base.id) if self._base else None
        if self._column == LOST:
            return (
                (None, Reason.NO_VALUE)
                if got is None
                else ((node.max_points or 0) - got, Reason.COUNTED)
            )
        aim = self._scoring.value(node.id, self._target.id) if self._target else None
        if self._there and (got is not None or aim is not None):
            return (aim or 0) - (got or 0), Reason.COUNTED
        return None, Reason.NO_VALUE if got is None else Reason.NO_TARGET


def figure(plan: Plan, scoring: Scoring, criterion_id: str | None, column: str) -> int | None:
    """What the criteria grid shows in a cell (1/1000 points)."""
    base, targets = base_column(plan), target_columns(plan)
    if column == LOST:
        return scoring.lost(criterion_id, base.id) if base else None
    if column == DIFFERENCE:
        if base is None or not targets:
            return None
        aim, got = scoring.value(criterion_id, targets[-1].id), scoring.value(criterion_id, base.id)
        return None if aim is None or got is None else aim - got
    return scoring.value(criterion_id, column)


def _printed(
    plan: Plan, criterion_id: str | None, column: str, total: int | None
) -> PrintedFigure | None:
    wanted = None if column == MAX_COLUMN else column
    for printed in plan.all(PrintedFigure):
        if (
            printed.criterion_id == criterion_id
            and printed.column_id == wanted
            and total not in (None, printed.points)
        ):
            return printed
    return None
