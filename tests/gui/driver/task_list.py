"""The table of tasks and what stands above it."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QLabel

from parplanner.gui.grids.tasks.model import TaskModel
from parplanner.gui.grids.tasks.table import TaskTable
from tests.gui.driver.grid import Grid
from tests.gui.driver.inside import Inside


class TaskList(Grid):
    """The rows of the table, by id; the table itself is :attr:`view`."""

    def __init__(self, window: Inside) -> None:
        super().__init__(lambda: (window.tasks.table, window.task_model))
        self._window = window

    @property
    def view(self) -> TaskTable:
        """The table on the screen."""
        return self._window.tasks.table

    @property
    def model(self) -> TaskModel:
        """The item model below it."""
        return self._window.task_model

    def show_all(self) -> None:
        """Show the tasks of all criteria, not those of the chosen one."""
        self._window.tasks.show_all()

    def show_those_of(self, criterion_id: str) -> None:
        """Follow a criterion, as when the tree's cursor comes to it."""
        self._window.tasks.show_criterion(criterion_id)

    def criterion(self) -> str | None:
        """The criterion whose tasks are shown; None: of all."""
        return self.model.scope

    def days_overdue(self) -> list[int]:
        """Of every task that is shown, in order."""
        model = self.model
        rows = [self.id_at(model.index(row, 0)) for row in range(model.rowCount())]
        return [model.days_overdue(task_id) for task_id in rows]

    @property
    def follow(self) -> QAbstractButton:
        """The switch "Follow the selected criterion"."""
        return self._window.tasks.follow

    @property
    def caption(self) -> QLabel:
        """What stands above the table."""
        return self._window.tasks.caption

    @property
    def hint(self) -> QLabel:
        """What is said in place of tasks."""
        return self._window.tasks.hint
