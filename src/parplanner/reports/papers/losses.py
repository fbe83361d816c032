"""Where points were lost: the scored rows below their maximum in the base year, dearest first."""

from __future__ import annotations

from dataclasses import dataclass

from parplanner.domain.answering import answering_unit
from parplanner.domain.plan import Plan
from parplanner.domain.rows import MAX_COLUMN, Criterion, Unit
from parplanner.domain.scoring import Scoring, base_column


@dataclass(frozen=True, slots=True)
class Loss:
    """A scored row below its maximum (1/1000 points); ``running`` is the sum of this loss and all
    before it.

    ``unit`` answers for it.
    """

    node: Criterion
    top: int
    value: int
    running: int
    unit: Unit | None

    @property
    def lost(self) -> int:
        """Maximum minus points."""
        return self.top - self.value


def losses(plan: Plan, scoring: Scoring | None = None) -> list[Loss]:
    """Rows that lost points in the base year, most first, then in document order."""
    column, scoring = base_column(plan), scoring or Scoring(plan)
    if column is None:
        return []
    found: list[tuple[Criterion, int, int]] = []
    for leaf in scoring.leaves():
        top, value = scoring.value(leaf.id, MAX_COLUMN), scoring.value(leaf.id, column.id)
        if top is not None and value is not None and value < top:
            found.append((leaf, top, value))
    found.sort(key=lambda row: row[2] - row[1])
    running, made = 0, []
    for leaf, top, value in found:
        running += top - value
        made.append(Loss(leaf, top, value, running, answering_unit(plan, leaf)))
    return made
