"""A random officer: every edit of ``domain.edits`` with random arguments, the same for the same seed."""

from __future__ import annotations

import random
from collections.abc import Callable

from parplanner.domain import rules
from parplanner.domain.changes import Changes
from parplanner.domain.edits import cells, codes, criteria, details, ignoring, plan_info, printed, scores, tasks, units
from parplanner.domain.errors import PlanError
from parplanner.domain.plan import Plan
from parplanner.domain.rows import MAX_COLUMN, RESULT, TARGET, Criterion, ScoreColumn, Task, Unit
from tests.plans import outside

WORDS = ["Văn phòng", "Phòng CSDT", "Rà soát văn bản", "<b>đậm</b>", "'; DROP TABLE unit; --", "Ánh\nĐỗ", "100 %", "🙂"]
POINTS = ["", "0", "0,5", "1", "1.81", "2,75", "abc", "1e5"]


class Officer:
    """Makes Changes for a plan; refusals (a PlanError) are part of an officer's day and count as no edit."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self._made = 0

    def new_id(self) -> str:
        """Random enough, and the same for the same seed."""
        return f"{self.random.getrandbits(128):032x}"

    def edit(self, plan: Plan) -> Changes:
        """The Changes of one random edit; blank when it was refused or came to nothing."""
        kind = self.random.choice(KINDS)
        try:
            changes = kind(self, plan)
            plan.check(changes)
        except PlanError:
            return ()
        return changes

    def one(self, plan: Plan, cls: type[Criterion] | type[Task] | type[Unit] | type[ScoreColumn]) -> str:
        """The id of some row; PlanError when there is none."""
        ids = sorted(row.id for row in plan.all(cls))
        if not ids:
            raise PlanError("nothing.there")
        return self.random.choice(ids)

    def some(self, plan: Plan, cls: type[Criterion] | type[Task]) -> list[str]:
        """One to three ids."""
        return [self.one(plan, cls) for _ in range(self.random.randint(1, 3))]

    def parent(self, plan: Plan) -> str | None:
        """A criterion or the top."""
        return None if self.random.random() < 0.2 else self.one(plan, Criterion)

    def word(self) -> str:
        """A text, now and then blank."""
        return "" if self.random.random() < 0.1 else f"{self.random.choice(WORDS)} {self.random.randrange(100)}"

    def points(self) -> str:
        """Points as typed, now and then nonsense."""
        return self.random.choice(POINTS)

    def column(self, plan: Plan) -> str:
        """A year column or the maximum."""
        return MAX_COLUMN if self.random.random() < 0.3 else self.one(plan, ScoreColumn)


def _cells(o: Officer, plan: Plan) -> Changes:
    if o.random.random() < 0.5:
        keys = ["code", "title", o.column(plan)]
        chosen = [(o.one(plan, Criterion), k, o.points() if k not in ("code", "title") else o.word()) for k in keys]
        return cells.set_cells(plan, o.new_id, "criteria", chosen)
    keys = ["content", "lead", "coop", "deadline"]
    return cells.set_cells(plan, o.new_id, "tasks", [(o.one(plan, Task), k, o.word()) for k in keys])


KINDS: list[Callable[[Officer, Plan], Changes]] = [
    lambda o, p: criteria.add(p, o.new_id, o.parent(p), o.random.randint(0, 9), title=o.word(), max_points=1_000),
    lambda o, p: criteria.add(p, o.new_id, None, title=o.word()),
    lambda o, p: criteria.set_text(p, o.one(p, Criterion), o.random.choice(["code", "title"]), o.word()),
    lambda o, p: criteria.set_max(p, o.one(p, Criterion), o.points()),
    lambda o, p: outside(p, o.one(p, Criterion), o.random.random() < 0.5),
    lambda o, p: criteria.move(p, o.some(p, Criterion), o.parent(p), o.random.randint(-1, 12)),
    lambda o, p: criteria.shift(p, o.some(p, Criterion)[:1], o.random.choice([-1, 1])),
    lambda o, p: criteria.indent(p, o.some(p, Criterion)[:1]),
    lambda o, p: criteria.outdent(p, o.some(p, Criterion)[:1]),
    lambda o, p: criteria.delete(p, o.some(p, Criterion)[:1]),
    lambda o, p: criteria.duplicate(p, o.new_id, o.one(p, Criterion)),
    lambda o, p: scores.set_text(p, o.one(p, Criterion), o.column(p), o.points()),
    lambda o, p: scores.set_text(p, o.one(p, Criterion), o.column(p), o.points()),
    lambda o, p: scores.add_column(p, 2015 + o.random.randrange(8), o.random.choice([RESULT, TARGET])),
    lambda o, p: scores.set_kind(p, o.one(p, ScoreColumn), o.random.choice([RESULT, TARGET])),
    lambda o, p: scores.remove_column(p, o.one(p, ScoreColumn)),
    lambda o, p: tasks.add(p, o.new_id, o.parent(p)),
    lambda o, p: tasks.set_text(p, o.one(p, Task), o.random.choice(details.text_keys(Task)), o.word()),
    lambda o, p: tasks.set_lead(p, o.new_id, o.one(p, Task), o.word()),
    lambda o, p: tasks.set_coop(p, o.new_id, o.one(p, Task), "\n".join(o.word() for _ in range(3))),
    lambda o, p: tasks.move(p, o.some(p, Task), o.parent(p), o.random.randint(-1, 5)),
    lambda o, p: tasks.delete(p, o.some(p, Task)),
    lambda o, p: units.rename(p, o.new_id, o.one(p, Unit), o.word()),
    lambda o, p: units.merge(p, o.new_id, o.one(p, Unit), o.one(p, Unit)),
    lambda o, p: units.delete(p, o.one(p, Unit)),
    lambda o, p: plan_info.set_info(p, title=o.word(), goal_points=o.random.choice([None, 75_000])),
    lambda o, p: plan_info.set_agency(p, name=o.word()),
    lambda o, p: printed.forget(p, None, None),
    lambda o, p: codes.fill(p, o.one(p, Criterion)),
    lambda o, p: codes.push(p, o.one(p, Criterion)),
    lambda o, p: ignoring.ignore(p, rules.findings(p)[:: o.random.randint(2, 9)], o.word()),
    lambda o, p: ignoring.take_back(p, rules.findings(p)[:: o.random.randint(2, 9)]),
    _cells,
]
