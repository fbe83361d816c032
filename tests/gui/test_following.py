"""Whatever an officer does in whatever order, views that follow the
models' signals show exactly the plan."""

from __future__ import annotations

import os
from collections.abc import Iterable
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from PySide6.QtWidgets import QApplication

from parplanner.document.document import Document, new_id
from parplanner.document.history import Label
from parplanner.domain.changes import Changes
from parplanner.domain.edits import criteria, paste, scores
from parplanner.domain.errors import PlanError
from parplanner.domain.plan import Plan
from parplanner.domain.rows import RESULT, TARGET, Criterion, ScoreColumn
from parplanner.gui.grids.criteria.model import CriteriaModel
from parplanner.gui.grids.criteria.totals import TotalsModel
from parplanner.gui.grids.scores.model import ScoreModel
from parplanner.gui.grids.tasks.model import TaskModel
from parplanner.gui.services.session import Session
from tests.domain.random_edits import Officer
from tests.gui.driving import Y2017
from tests.gui.follower import Copy, Follower
from tests.gui.test_item_models import plan_shape
from tests.plans import big_plan, hanoi_plan

DEEP = os.environ.get("PARPLANNER_DEEP") == "1"
NUMBERS = st.integers(0, 10_000)


class Screen:
    """The models of a window and a follower of each."""

    def __init__(self, plan: Plan) -> None:
        self.session = Session()
        self.document = Document.new(plan)
        self.session.adopt(self.document)
        self.criteria = CriteriaModel(self.session)
        self.tasks = TaskModel(self.session)
        self.scores = ScoreModel(self.criteria)
        self.totals = TotalsModel(self.criteria)
        self.scores.show(next(plan.walk()).id)
        self.tree = Follower(self.criteria)
        self.followers = [
            self.tree,
            Follower(self.tasks),
            Follower(self.scores),
            Follower(self.totals),
        ]

    def do(self, make: Any) -> bool:
        """One step of the officer; a refusal is no step."""
        try:
            return self.document.execute(Label("step"), make(self.document.plan))
        except PlanError:
            return False

    def check(self) -> None:
        """Followers = models = plan."""
        for follower in self.followers:
            assert not follower.differs(), type(follower.model).__name__
        plan = self.document.plan
        assert _codes(self.tree.root.children) == _codes_of_plan(plan)
        shown = [self.tasks.id_at(self.tasks.index(row, 0)) for row in range(self.tasks.rowCount())]
        assert shown == self.tasks.desired(None)


def _codes(rows: Iterable[Copy]) -> list[Any]:
    return [(row.cells[0][0], row.cells[1][0], _codes(row.children)) for row in rows]


def _codes_of_plan(plan: Plan, parent_id: str | None = None) -> list[Any]:
    return [(c.code, c.title, _codes_of_plan(plan, c.id)) for c in plan.children(parent_id)]


class OfficerAtTheScreen(RuleBasedStateMachine):
    """Edits, pastes, moves, indents, deletes, undoes and redoes; every
    step is compared, and at the end undone."""

    @initialize()
    def open(self) -> None:
        self.screen = Screen(hanoi_plan())
        self.start = self.screen.document.plan.copy()

    def _some(self, number: int, count: int = 1) -> list[str]:
        nodes = [n.id for n in self.screen.document.plan.walk()]
        return nodes[number % len(nodes) :][:count] if nodes else []

    def _do(self, make: Any) -> None:
        self.screen.do(make)

    @rule(seed=NUMBERS)
    def edit(self, seed: int) -> None:
        officer = Officer(seed)
        officer.new_id = new_id  # type: ignore[method-assign]
        self._do(officer.edit)

    @rule(number=NUMBERS, count=st.integers(1, 4), grow=st.integers(0, 3))
    def paste(self, number: int, count: int, grow: int) -> None:
        ids = self._some(number, count)
        cells = [(i, "title", f"dán {number}") for i in ids] + [(i, "max", "5") for i in ids]
        more = [{"title": f"mới {k}", Y2017: "1"} for k in range(grow)]
        if ids:
            self._do(lambda plan: paste.paste(plan, new_id, "criteria", cells, more, ids[-1]))

    @rule(number=NUMBERS)
    def add(self, number: int) -> None:
        parent = (self._some(number) or [None])[0]
        self._do(lambda plan: criteria.add(plan, new_id, parent, number % 5, title="thêm"))

    @rule(
        number=NUMBERS,
        count=st.integers(1, 12),
        goal=NUMBERS,
        index=st.integers(-1, 15),
        top=st.booleans(),
    )
    def move(self, number: int, count: int, goal: int, index: int, top: bool) -> None:
        parent = None if top else (self._some(goal) or [None])[0]
        ids = self._some(number, count)
        self._do(lambda plan: criteria.move(plan, ids, parent, index))

    @rule(number=NUMBERS, count=st.integers(1, 3), way=st.sampled_from(["in", "out", "up", "down"]))
    def shift(self, number: int, count: int, way: str) -> None:
        ids = self._some(number, count)
        ways: dict[str, Any] = {
            "in": lambda plan: criteria.indent(plan, ids),
            "out": lambda plan: criteria.outdent(plan, ids),
            "up": lambda plan: criteria.shift(plan, ids, -1),
            "down": lambda plan: criteria.shift(plan, ids, 1),
        }
        self._do(ways[way])

    @rule(number=NUMBERS, count=st.integers(1, 3))
    def delete(self, number: int, count: int) -> None:
        ids = self._some(number, count)
        self._do(lambda plan: criteria.delete(plan, ids))

    @rule(year=st.integers(2015, 2022), kind=st.sampled_from([RESULT, TARGET]))
    def column(self, year: int, kind: str) -> None:
        def change(plan: Plan) -> Changes:
            there = [c.id for c in plan.all(ScoreColumn) if (c.year, c.kind) == (year, kind)]
            return (
                scores.remove_column(plan, there[0])
                if there
                else scores.add_column(plan, year, kind)
            )

        self._do(change)

    @rule(number=NUMBERS)
    def look_elsewhere(self, number: int) -> None:
        chosen = (self._some(number) or [None])[0]
        self.screen.scores.show(chosen)
        self.screen.tasks.set_scope(chosen if number % 2 else None)

    @rule(times=st.integers(1, 5))
    def undo(self, times: int) -> None:
        for _ in range(times):
            self.screen.document.undo()

    @rule(times=st.integers(1, 5))
    def redo(self, times: int) -> None:
        for _ in range(times):
            self.screen.document.redo()

    @precondition(lambda self: hasattr(self, "screen"))
    @invariant()
    def the_screen_shows_the_plan(self) -> None:
        self.screen.check()

    def teardown(self) -> None:
        if hasattr(self, "screen"):
            while self.screen.document.undo():
                self.screen.check()
            assert self.screen.document.plan.same_content(self.start)
            self.screen.document.close()


OfficerAtTheScreen.TestCase.settings = settings(
    max_examples=100 if DEEP else 8,
    stateful_step_count=50 if DEEP else 20,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)


@pytest.mark.usefixtures("qapp")
class TestOfficerAtTheScreen(OfficerAtTheScreen.TestCase):  # type: ignore[misc,valid-type]
    """Run by pytest."""


def test_moving_200_rows_at_once_there_and_back(qapp: QApplication) -> None:
    screen = Screen(big_plan(400))
    fields = screen.document.plan.children(None)
    ids = [c.id for f in fields[1:5] for c in screen.document.plan.children(f.id)]
    assert screen.do(lambda plan: criteria.move(plan, ids, fields[0].id, 7))
    screen.check()
    screen.document.undo()
    screen.check()
    screen.document.redo()
    screen.check()
    screen.document.close()


def test_reversing_a_whole_field_by_moves(qapp: QApplication) -> None:
    screen = Screen(hanoi_plan())
    plan = screen.document.plan
    field = plan.children(None)[2]
    ids = [c.id for c in plan.children(field.id)]

    def reverse(plan: Plan) -> Changes:
        from parplanner.domain.edits.draft import Draft

        draft = Draft(plan)
        for row_id in ids:
            draft.do(criteria.move(draft.plan, [row_id], field.id, 0))
        return draft.changes()

    assert screen.do(reverse)
    assert [c.id for c in screen.document.plan.children(field.id)] == ids[::-1]
    screen.check()
    screen.document.close()


def test_parent_and_child_change_places_in_one_step(qapp: QApplication) -> None:
    """The hardest move: what was below comes above, in one set of Changes."""
    screen = Screen(hanoi_plan())
    field = screen.document.plan.children(None)[0]
    child = next(
        c for c in screen.document.plan.children(field.id) if screen.document.plan.children(c.id)
    )

    def swap(plan: Plan) -> Changes:
        from parplanner.domain.edits.draft import Draft

        draft = Draft(plan)
        draft.do(criteria.move(draft.plan, [child.id], None, 0))
        draft.do(criteria.move(draft.plan, [field.id], child.id, 0))
        return draft.changes()

    assert screen.do(swap)
    assert screen.document.plan.get(Criterion, field.id).parent_id == child.id
    screen.check()
    screen.document.undo()
    screen.check()
    screen.document.close()


FORGETTING = {
    "moves": {"beginMoveRows": lambda *_: True, "endMoveRows": lambda: None},
    "inserts": {"beginInsertRows": lambda *_: None, "endInsertRows": lambda: None},
    "removals": {"beginRemoveRows": lambda *_: None, "endRemoveRows": lambda: None},
    "changed data": {"dataChanged": SimpleNamespace(emit=lambda *_: None)},
}


@pytest.mark.parametrize("what", FORGETTING)
def test_the_follower_finds_a_model_that_forgets(qapp: QApplication, what: str) -> None:
    """Proof that these tests test something: Qt's own model tester lets
    forgotten moves and changed data pass."""
    screen = Screen(hanoi_plan())
    plan = screen.document.plan
    first, second = plan.children(None)[:2]
    steps: dict[str, Any] = {
        "moves": lambda plan: criteria.move(plan, [first.id], None, 5),
        "inserts": lambda plan: criteria.add(plan, new_id, second.id, 0),
        "removals": lambda plan: criteria.delete(plan, [second.id]),
        "changed data": lambda plan: criteria.set_text(plan, first.id, "title", "khác"),
    }
    for name, forgotten in FORGETTING[what].items():
        setattr(screen.criteria, name, forgotten)
    assert screen.do(steps[what])
    assert plan_shape(screen.document.plan)
    assert screen.tree.differs()
    screen.document.close()
