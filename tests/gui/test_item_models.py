"""Every item model keeps Qt's rules while the plan changes in every
way, and moving a row costs a few signals."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from parplanner.document.document import Document, new_id
from parplanner.document.history import Label
from parplanner.domain.changes import Changes
from parplanner.domain.edits import criteria, plan_info, scores, tasks
from parplanner.domain.edits.draft import Draft
from parplanner.domain.plan import Plan
from parplanner.domain.rows import RESULT, TARGET, Criterion, Task
from parplanner.gui.grids.criteria.model import LOST, CriteriaModel
from parplanner.gui.grids.criteria.totals import TotalsModel
from parplanner.gui.grids.scores.model import ScoreModel
from parplanner.gui.grids.tasks.model import TaskModel
from parplanner.gui.panels.findings_model import FindingsModel
from parplanner.gui.services.session import Session
from tests.domain.random_edits import Officer
from tests.gui.driving import Y2017, Y2018
from tests.plans import big_plan, column_id, hanoi_plan

pytestmark = pytest.mark.qt_log_level_fail("WARNING")


class Models:
    """All models over one session. ``tested``: each under Qt's own tester, whose warnings fail the
    test.

    It asks a Python model for everything after every signal, so only small plans can afford it.
    """

    def __init__(self, plan: Plan, tested: bool = False) -> None:
        self.session = Session()
        self.session.adopt(Document.new(plan))
        self.criteria = CriteriaModel(self.session)
        self.tasks = TaskModel(self.session)
        self.scores = ScoreModel(self.criteria)
        self.totals = TotalsModel(self.criteria)
        self.findings = FindingsModel(self.session)
        mode = QAbstractItemModelTester.FailureReportingMode.Warning
        self.testers = [QAbstractItemModelTester(m, mode) for m in self.all()] if tested else []
        self.signals: dict[str, int] = {}
        for name in ("rowsMoved", "rowsInserted", "rowsRemoved", "modelReset", "dataChanged"):
            getattr(self.criteria, name).connect(lambda *_, n=name: self._count(n))

    def _count(self, name: str) -> None:
        self.signals[name] = self.signals.get(name, 0) + 1

    def all(self) -> list[QAbstractItemModel]:
        """The five models."""
        return [self.criteria, self.tasks, self.scores, self.totals, self.findings]

    @property
    def document(self) -> Document:
        """What is edited."""
        assert self.session.document is not None
        return self.session.document

    def do(self, changes: Changes) -> None:
        """One step, with fresh signal counts."""
        self.signals.clear()
        self.document.execute(Label("step"), changes)

    def shape(self, parent: Any = None) -> list[Any]:
        """The criteria model as nested (id, children)."""
        parent = parent if parent is not None else self.criteria.index(-1, -1)
        rows = [self.criteria.index(r, 0, parent) for r in range(self.criteria.rowCount(parent))]
        return [(self.criteria.id_at(row), self.shape(row)) for row in rows]


def plan_shape(plan: Plan, parent_id: str | None = None) -> list[Any]:
    """The plan's tree as nested (id, children)."""
    return [(c.id, plan_shape(plan, c.id)) for c in plan.children(parent_id)]


def small_plan() -> Plan:
    """Field 1 of Hà Nội 2018 with its group of three and field 2 with two rows, and their tasks."""
    draft = Draft(hanoi_plan())
    first, second, *others = draft.plan.children(None)
    surplus = [*others, *draft.plan.children(first.id)[2:], *draft.plan.children(second.id)[2:]]
    draft.do(criteria.delete(draft.plan, [row.id for row in surplus]))
    return draft.plan


@pytest.fixture
def models(qapp: QApplication) -> Iterator[Models]:
    """Models of Hà Nội 2018."""
    made = Models(hanoi_plan())
    yield made
    made.document.close()


def test_the_tree_is_the_plans_tree_from_the_start(models: Models) -> None:
    assert models.shape() == plan_shape(models.session.plan)
    assert models.tasks.rowCount() == 49 == models.session.plan.count(Task)


@pytest.mark.parametrize("seed", range(3))
def test_random_edits_undone_and_redone_break_no_rule(qapp: QApplication, seed: int) -> None:
    models = Models(small_plan(), tested=True)
    officer, start = Officer(seed), models.session.plan.copy()
    models.scores.show(next(models.session.plan.walk()).id)
    for number in range(30):
        models.do(officer.edit(models.session.plan))
        assert models.shape() == plan_shape(models.session.plan)
        if number % 10 == 9:
            models.findings.refresh()
    while models.document.undo():
        assert models.shape() == plan_shape(models.session.plan)
    assert models.session.plan.same_content(start)
    while models.document.redo():
        assert models.shape() == plan_shape(models.session.plan)
    models.document.close()


def test_deleting_a_field_removes_it_once_and_nothing_else(qapp: QApplication) -> None:
    """A deleted row and its deleted children are one removal; the
    children are not removed a second time."""
    models = Models(small_plan(), tested=True)
    field = models.session.plan.children(None)[1]
    models.do(criteria.delete(models.session.plan, [field.id]))
    assert models.signals == {"rowsRemoved": 1}
    assert models.shape() == plan_shape(models.session.plan)
    models.document.undo()
    assert models.shape() == plan_shape(models.session.plan)
    models.document.close()


def test_moving_the_first_of_2000_siblings_to_the_end_is_one_move(qapp: QApplication) -> None:
    plan = Plan()
    rows = [Criterion(id=f"{i:032x}", position=i * 1024, title=str(i)) for i in range(1, 2001)]
    models = Models(Plan.from_rows([*plan.rows(), *rows]))
    models.do(criteria.move(models.session.plan, [rows[0].id], None, 2000))
    assert models.signals == {"rowsMoved": 1, "dataChanged": models.signals.get("dataChanged", 0)}
    assert models.signals["dataChanged"] <= models.criteria.columnCount()  # one row, cell by cell
    models.do(criteria.move(models.session.plan, [rows[0].id], None, 0))
    assert models.signals["rowsMoved"] == 1
    models.document.close()


def test_moving_200_rows_is_200_moves_and_no_reset(qapp: QApplication) -> None:
    models = Models(big_plan(400))
    field = models.session.plan.children(None)[0]
    ids = [
        c.id
        for f in models.session.plan.children(None)[1:5]
        for c in models.session.plan.children(f.id)
    ]
    models.do(criteria.move(models.session.plan, ids, field.id, 3))
    assert models.shape() == plan_shape(models.session.plan)
    assert models.signals["rowsMoved"] <= len(ids)
    assert not {"modelReset", "rowsInserted", "rowsRemoved"} & set(models.signals)
    models.document.close()


def test_one_score_repaints_the_row_and_its_field_only(models: Models) -> None:
    plan = models.session.plan
    node = next(n for n in plan.walk() if n.code == "1.2")
    models.do(scores.set_text(plan, node.id, Y2017, "0,5"))
    assert models.signals == {
        "dataChanged": 2 * models.criteria.columnCount()
    }  # two rows, cell by cell


def test_a_new_year_column_resets_the_tree_and_removing_it_too(models: Models) -> None:
    before = models.criteria.columnCount()
    models.do(scores.add_column(models.session.plan, 2020, TARGET))
    assert (models.criteria.columnCount(), models.totals.columnCount()) == (before + 1, before + 1)
    assert models.signals["modelReset"] == 1
    models.document.undo()
    assert models.criteria.columnCount() == before


def test_another_base_year_renames_the_lost_column_and_counts_anew(models: Models) -> None:
    plan, place = models.session.plan, models.criteria.column_of(LOST)
    node = next(n for n in plan.walk() if n.code == "1.2")
    assert models.criteria.index_of(node.id, place).data() == "1,0"
    assert "2017" in models.criteria.headerData(
        place, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole
    )
    models.do(plan_info.set_info(plan, base_year=2016))
    models.do(scores.add_column(plan, 2016, RESULT))
    models.do(scores.set_text(plan, node.id, column_id(2016, RESULT), "0,25"))
    place = models.criteria.column_of(LOST)
    assert models.criteria.index_of(node.id, place).data() == "0,75"
    assert "2016" in models.criteria.headerData(
        place, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole
    )


def test_group_rows_cannot_be_typed_into_but_their_maximum_can(models: Models) -> None:
    field = models.session.plan.children(None)[0]
    by_key = {c.key: i for i, c in enumerate(models.criteria.columns)}
    assert not models.criteria.is_editable(models.criteria.index_of(field.id, by_key[Y2018]))
    assert not models.criteria.is_editable(models.criteria.index_of(field.id, by_key[LOST]))
    assert models.criteria.is_editable(models.criteria.index_of(field.id, by_key["max"]))


def test_the_task_scope_follows_a_criterion_and_forgets_a_deleted_one(models: Models) -> None:
    plan = models.session.plan
    field = plan.children(None)[0]
    models.tasks.set_scope(field.id)
    assert models.tasks.rowCount() == 9
    models.do(tasks.add(plan, new_id, field.id))
    assert models.tasks.rowCount() == 10
    models.do(criteria.delete(plan, [field.id]))
    assert models.tasks.scope is None
    assert models.tasks.rowCount() == 40


def test_closing_the_document_empties_every_model(models: Models) -> None:
    document = models.document
    models.session.adopt(None)
    assert [m.rowCount() for m in models.all()] == [0, 0, 0, 1, 0]
    models.session.adopt(document)
    assert models.shape() == plan_shape(models.session.plan)
