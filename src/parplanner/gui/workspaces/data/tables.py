"""The tables of the workspace: the criteria tree with its totals,
points and tasks below, details beside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QSplitter

from parplanner.domain.rows import Criterion, Row, Task
from parplanner.gui.desk import Desk
from parplanner.gui.grids.criteria.model import CriteriaModel
from parplanner.gui.grids.criteria.pane import CriteriaPane
from parplanner.gui.grids.kit.columns import arrange
from parplanner.gui.grids.kit.grid import GridGestures
from parplanner.gui.grids.kit.grid_focus import GridFocus
from parplanner.gui.grids.kit.grid_model import GridModel
from parplanner.gui.grids.scores.model import ScoreModel
from parplanner.gui.grids.scores.pane import ScorePane
from parplanner.gui.grids.tasks.model import TaskModel
from parplanner.gui.grids.tasks.table import TaskPane
from parplanner.gui.look.headers import readable
from parplanner.gui.workspaces.data.page import DataPage

if TYPE_CHECKING:
    from parplanner.gui.workspaces.data.details import DetailsPane


class Tables(QObject):
    """What the first frame of a plan shows; ``details`` and ``focus`` come with
    :meth:`complete`."""

    details: DetailsPane
    focus: GridFocus

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        session, messages = self.session, self.messages = desk.session, desk.messages
        self.criteria_model = CriteriaModel(session)
        self.task_model = TaskModel(session)
        for model in (self.criteria_model, self.task_model):
            model.setParent(self)  # else they would follow the session after this window has gone
        self.criteria = CriteriaPane(self.criteria_model, session, messages)
        self.tasks = TaskPane(self.task_model, session, messages)
        self.scores = ScorePane(ScoreModel(self.criteria_model), session, messages)
        for pane in (self.criteria, self.tasks, self.scores):
            readable(pane)  # before the widths the officer chose
        arrange(self.criteria.tree, "criteria", desk.settings)
        self.criteria.follow_columns()
        arrange(self.tasks.table, "tasks", desk.settings)
        self.page = DataPage(session, self.criteria.tree, self.task_model, self._panes())

    def _panes(self) -> QSplitter:
        """Tree above, points and tasks below."""
        below = QSplitter(Qt.Orientation.Horizontal)
        below.setObjectName("below")
        below.addWidget(self.scores)
        below.addWidget(self.tasks)
        below.setStretchFactor(1, 1)
        letter = self.scores.fontMetrics().averageCharWidth()
        self.scores.setMinimumWidth(letter * 17)
        below.setSizes([letter * 42, 900])
        panes = QSplitter(Qt.Orientation.Vertical)
        panes.setObjectName("panes")
        panes.addWidget(self.criteria)
        panes.addWidget(below)
        panes.setStretchFactor(0, 3)
        panes.setStretchFactor(1, 2)
        panes.setSizes([430, 270])
        return panes

    def complete(self) -> None:
        """What comes after the first frame."""
        from parplanner.gui.workspaces.data.details import DetailsPane

        self.details = DetailsPane(self.session, self.messages)
        self.focus = GridFocus([*self._grids(), *self.details.tables()], self)

    def _grids(self) -> list[GridGestures]:
        return [self.criteria.tree, self.scores.table, self.tasks.table]

    def grid_of(self, cls: type[Row]) -> GridGestures:
        """The table of a class of rows."""
        grids: dict[type[Row], GridGestures] = {
            Criterion: self.criteria.tree,
            Task: self.tasks.table,
        }
        return grids.get(cls) or self.details.pages[cls].table

    def models(self) -> list[GridModel]:
        """Of all tables with rows of their own; the points of one
        criterion are columns of the tree."""
        return [self.criteria_model, self.task_model, *self.details.models()]

    def choose(self, criterion_id: str | None) -> bool:
        """Points, tasks and details of another criterion; False when they are shown already."""
        if self.criteria_model.same_plan and criterion_id == self.scores.model.criterion_id:
            return False  # another filter, the same row
        self.scores.show_criterion(criterion_id)
        self.tasks.show_criterion(criterion_id)
        return True
