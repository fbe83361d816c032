"""The lines of the assignment table: criteria in order, their
tasks, sums that know what they add up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from parplanner.domain import text
from parplanner.domain.plan import Plan
from parplanner.domain.rows import MAX_COLUMN, Criterion, ScoreColumn, Task, Unit
from parplanner.domain.scoring import Scoring
from parplanner.reports.papers.appendix_header import FIRST_POINTS
from parplanner.reports.papers.options import MONITOR
from parplanner.reports.report.model import Cell, Level, Line, Points

TOTAL_TITLE = "Tổng điểm"
_BULLETS = ("-", "–", "•", "+", "*")


class Lines:
    """Builds the lines of one plan.

    Points of leaves stand as entered, everything above comes from Scoring."""

    def __init__(
        self,
        plan: Plan,
        years: Sequence[ScoreColumn],
        *,
        subtotals: bool,
        extra: Sequence[str] = (),
    ) -> None:
        self._plan = plan
        self._keys = (MAX_COLUMN, *(year.id for year in years))
        self._subtotals = subtotals
        self._extra = tuple(extra)
        self._first_points = FIRST_POINTS + len(self._extra)
        self._scoring = Scoring(plan)
        self._line_of: dict[str, int] = {}
        self._lines: list[Line | Criterion] = []

    def build(self) -> tuple[Line, ...]:
        """All lines: criteria and their tasks, tasks of the plan as a whole, the total."""
        for node in self._plan.walk():
            self._add_criterion(node)
        self._add_tasks_of_none()
        lines = [
            self._sums(entry) if isinstance(entry, Criterion) else entry for entry in self._lines
        ]
        total, blank = self._points_of(None), ("",) * (self._first_points - 1)
        return (
            *lines,
            Line(Level.TOTAL, (TOTAL_TITLE, *blank, *total), span=(0, self._first_points - 1)),
        )

    def _add_criterion(self, node: Criterion) -> None:
        self._line_of[node.id] = len(self._lines)
        tasks = self._plan.tasks_of(node.id)
        if self._is_sum(node):
            # Its sums need the places of the lines below: put together at the end.
            self._lines.append(node)
        else:
            level = Level.FIELD if node.parent_id is None else Level.ROW
            points = tuple(self._entered(node, key) for key in self._keys)
            self._lines.append(
                Line(level, (*self._texts(node), *points), span=self._title_span(node))
            )
        place = len(self._lines) - 1
        for task in tasks[1:] if self._own_task(node) else tasks:
            self._add_task(task)
        made = self._lines[place]
        if isinstance(made, Line) and len(self._lines) > place + 1:
            self._lines[place] = replace(made, keep=True)

    def _add_tasks_of_none(self) -> None:
        """Tasks of the plan as a whole: numbered where no code of a
        criterion could be taken for their number."""
        numbered = not any(node.code.strip() for node in self._plan.all(Criterion))
        number = 0
        for task in self._plan.tasks_of(None):
            number += self._add_task(task, str(number + 1) if numbered else "")

    def _title_span(self, node: Criterion) -> tuple[int, int] | None:
        """A title without a task of its own beside it has the room of
        all texts: one line instead of four."""
        return None if any(self._texts(node)[2:]) else (1, self._first_points - 1)

    def _is_sum(self, node: Criterion) -> bool:
        return bool(self._plan.children(node.id))

    def _own_task(self, node: Criterion) -> Task | None:
        """The task whose content is the criterion's title: it shares the criterion's line."""
        tasks = self._plan.tasks_of(node.id)
        return tasks[0] if tasks and not tasks[0].content.strip() else None

    def _texts(self, node: Criterion) -> tuple[str, ...]:
        task = self._own_task(node)
        return (
            node.code,
            node.title,
            *(self._task_texts(task) if task else ("",) * (self._first_points - 2)),
        )

    def _sums(self, node: Criterion) -> Line:
        points: tuple[Cell, ...] = (
            self._points_of(node.id) if self._subtotals else (None,) * len(self._keys)
        )
        texts = self._texts(node)
        if node.parent_id is not None:
            return Line(Level.GROUP, (*texts, *points), span=self._title_span(node))
        last = self._first_points - 1 + (0 if self._subtotals else len(self._keys))
        return Line(Level.FIELD, (*texts, *points), span=None if any(texts[2:]) else (1, last))

    def _points_of(self, criterion_id: str | None) -> tuple[Cell, ...]:
        return tuple(self._sum_of(criterion_id, key) for key in self._keys)

    def _sum_of(self, criterion_id: str | None, key: str) -> Points | None:
        value, year = self._scoring.value(criterion_id, key), self._scoring.year(key)
        leaves = [
            leaf
            for leaf in self._scoring.leaves(criterion_id)
            if not self._plan.is_outside(leaf.id, year)
        ]
        addends = tuple(self._line_of[leaf.id] for leaf in leaves)
        return None if value is None else Points(value, addends)

    def _entered(self, node: Criterion, key: str) -> Points | None:
        value = self._scoring.entered(node, key)
        return None if value is None else Points(value)

    def _task_texts(self, task: Task) -> tuple[str, ...]:
        lead = self._plan.find(Unit, task.lead_unit_id)
        coop = (self._plan.get(Unit, a.unit_id).name for a in self._plan.assignments_of(task.id))
        added = (self._added_text(task, key) for key in self._extra)
        return (task.requirement, lead.name if lead else "", "; ".join(coop), *added)

    def _added_text(self, task: Task, column: str) -> str:
        if column != MONITOR:
            return str(getattr(task, column))
        unit = self._plan.find(Unit, task.monitoring_unit_id)
        return unit.name if unit else ""

    def _add_task(self, task: Task, number: str = "") -> bool:
        """False for a task that says nothing. With a ``number`` it needs no dash."""
        content = text.clean(task.content)
        texts = self._task_texts(task)
        if not content and not any(texts):
            return False
        bare = not content or bool(number) or content.startswith(_BULLETS)
        marked = content if bare else f"- {content}"
        self._lines.append(Line(Level.ROW, (number, marked, *texts, *(None for _ in self._keys))))
        return True
