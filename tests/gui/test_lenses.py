"""Whatever is filtered, sorted, edited and undone in whatever order,
views that follow the signals show the plan."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from parplanner.document.document import Document, new_id
from parplanner.document.history import Label
from parplanner.domain import quick
from parplanner.domain.edits import cells, criteria, details
from parplanner.domain.edits.draft import Draft
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Criterion, Shortcoming, Unit
from parplanner.gui.grids.criteria.model import LOST, CriteriaModel
from parplanner.gui.grids.criteria.totals import TotalsModel
from parplanner.gui.grids.kit.grid_model import GridModel
from parplanner.gui.grids.kit.lens import ColumnFilter, Lens
from parplanner.gui.grids.rows.model import RowsModel
from parplanner.gui.grids.tasks.model import TaskModel
from parplanner.gui.grids.units.model import UnitModel
from parplanner.gui.panels.history_model import HistoryModel
from parplanner.gui.services.session import Session
from tests.domain.random_edits import Officer
from tests.gui.driving import Y2017
from tests.gui.follower import Follower
from tests.gui.test_item_models import small_plan
from tests.plans import hanoi_plan

pytestmark = pytest.mark.qt_log_level_fail("WARNING")


class Grids:
    """Every grid model over one session, a follower of each;
    ``tested``: under Qt's own tester too."""

    def __init__(self, plan: Plan, tested: bool) -> None:
        draft = Draft(plan)
        owner = next(plan.walk()).id
        for text in ("một", "hai", "ba"):
            draft.do(
                details.add(
                    draft.plan, new_id, Shortcoming, criterion_id=owner, text=text, points_lost=500
                )
            )
        self.session = Session()
        self.document = Document.new(draft.plan)
        self.session.adopt(self.document)
        self.criteria, self.tasks = CriteriaModel(self.session), TaskModel(self.session)
        self.units, self.shortcomings = (
            UnitModel(self.session),
            RowsModel(self.session, Shortcoming),
        )
        self.shortcomings.show(owner)
        self.grids: list[GridModel] = [self.criteria, self.tasks, self.units, self.shortcomings]
        every = [*self.grids, TotalsModel(self.criteria)]
        listed = HistoryModel(self.session)
        mode = QAbstractItemModelTester.FailureReportingMode.Warning
        self.testers = (
            [QAbstractItemModelTester(m, mode) for m in [*every, listed]] if tested else []
        )
        self.followers = [Follower(model) for model in every]

    def check(self) -> None:
        """Followers = models; shown is what the filter does not hide, in
        the order of the plan or of the sorting."""
        for follower in self.followers:
            assert not follower.differs(), type(follower.model).__name__
        for grid in self.grids:
            assert list(grid.mirrored()) == list(expected(grid, None)), type(grid).__name__
        present = {c.id for c in self.document.plan.walk()}
        assert {i for i in present if not self._is_hidden(i)} == set(self.criteria.mirrored())

    def _is_hidden(self, row_id: str) -> bool:
        plan = self.document.plan
        above = [a.id for a in plan.ancestors(plan.get(Criterion, row_id))]
        return any(i in self.criteria.hidden for i in [row_id, *above])

    def random_lens(self, dice: random.Random) -> None:
        """Filter or sort one of the grids, or take everything away."""
        grid = dice.choice(self.grids)
        keys = [c.key for c in grid.columns]
        kinds = frozenset(k for k in (*quick.KINDS, quick.UNIT) if dice.random() < 0.15)
        unit = dice.choice([u.id for u in self.document.plan.all(Unit)] or [""])
        columns = {
            k: ColumnFilter(dice.choice(["", "a", "o", "1"]), None)
            for k in keys
            if dice.random() < 0.1
        }
        sort = (dice.choice(keys), dice.random() < 0.5) if dice.random() < 0.6 else None
        grid.set_lens(Lens() if dice.random() < 0.2 else Lens(kinds, unit, columns, sort))


def expected(grid: GridModel, parent: str | None) -> Any:
    """Ids as a fresh mirror of the plan through the same lens would list them."""
    for row_id in grid.wanted(parent):
        yield row_id
        yield from expected(grid, row_id)


@pytest.mark.parametrize("seed", range(4))
def test_lenses_edits_and_undo_in_any_order(qapp: QApplication, seed: int) -> None:
    grids = Grids(small_plan() if seed < 2 else hanoi_plan(), tested=seed < 2)
    dice, officer = random.Random(seed), Officer(seed)
    for _ in range(40):
        roll = dice.random()
        if roll < 0.3:
            grids.random_lens(dice)
        elif roll < 0.4:
            grids.document.undo()
        elif roll < 0.5:
            grids.document.redo()
        elif roll < 0.55:
            grids.tasks.set_scope(dice.choice([None, *[c.id for c in grids.document.plan.walk()]]))
        else:
            grids.document.execute(Label("step"), officer.edit(grids.document.plan))
        grids.check()
    while grids.document.undo():
        grids.check()
    for grid in grids.grids:
        grid.set_lens(Lens())
    grids.check()
    assert list(grids.criteria.mirrored()) == [c.id for c in grids.document.plan.walk()]
    grids.document.close()


def test_a_lens_that_changes_nothing_resets_nothing(qapp: QApplication) -> None:
    grids = Grids(hanoi_plan(), tested=False)
    resets: list[int] = []
    grids.criteria.modelReset.connect(lambda: resets.append(1))
    grids.criteria.set_lens(Lens(sort=(LOST, False)))
    grids.criteria.set_lens(Lens(sort=(LOST, False)))
    assert len(resets) == 1
    grids.criteria.set_lens(Lens(columns={"gone": ColumnFilter("x")}, sort=("gone", True)))
    assert list(grids.criteria.mirrored()) == [c.id for c in grids.document.plan.walk()]
    grids.document.close()


def test_blank_groups_and_their_children_keep_together(qapp: QApplication) -> None:
    grids = Grids(hanoi_plan(), tested=False)
    plan = grids.document.plan
    blank = plan.children(None)[2]
    inside = [c.id for c in plan.walk(blank.id)]
    emptied = [(i, Y2017, "") for i in inside if not plan.children(i)]
    grids.document.execute(Label("x"), cells.set_cells(plan, new_id, cells.CRITERIA, emptied))
    for descending in (False, True):
        grids.criteria.set_lens(replace(Lens(), sort=(Y2017, descending)))
        grids.check()
        plan = grids.document.plan
        shown = list(grids.criteria.mirrored())
        assert shown[-len(inside) - 1 :] == [blank.id, *inside], (
            "blanks last, their rows below them as planned"
        )
        values = [grids.criteria.value(c, Y2017) or 0 for c in grids.criteria.wanted(None)[:-1]]
        assert values == sorted(values, reverse=descending)
    grids.document.close()


def test_rows_deleted_while_a_filter_hides_what_is_above_them_do_not_come_back(
    qapp: QApplication,
) -> None:
    grids = Grids(hanoi_plan(), tested=False)
    group = next(c for c in grids.document.plan.walk() if c.code == "1.1")
    grids.criteria.set_lens(Lens(columns={"title": ColumnFilter("nothing holds this")}))
    assert list(grids.criteria.mirrored()) == []
    doomed = [c.id for c in grids.document.plan.children(group.id)]
    grids.document.execute(Label("x"), criteria.delete(grids.document.plan, doomed))
    grids.criteria.set_lens(Lens())
    grids.check()
    assert not grids.criteria.hasChildren(grids.criteria.index_of(group.id))
    grids.document.close()
