"""The task table on the screen: follows the selected criterion or
shows all; same gestures as the tree."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from parplanner.document.document import new_id
from parplanner.document.history import Label
from parplanner.domain.edits import cells, tasks
from parplanner.domain.rows import Criterion, Task
from parplanner.gui.grids.kit.grid import GridGestures
from parplanner.gui.grids.kit.grid_header import FUNNEL
from parplanner.gui.grids.tasks.model import KEYS, TaskModel
from parplanner.gui.look.eliding import ElidingLabel
from parplanner.gui.look.tooltips import set_tip
from parplanner.gui.services.session import Session
from parplanner.gui.widgets.messages import Messages
from parplanner.gui.widgets.switch_button import SwitchButton
from parplanner.wording import mark, tr


class TaskTable(GridGestures, QTableView):
    """Rows are two lines high; the rest is in the tooltip and the editor."""

    grid_name = cells.TASKS
    can_grow = True
    left = Signal()
    """A cell editor was closed."""

    def __init__(self, model: TaskModel, session: Session, messages: Messages) -> None:
        super().__init__()
        self.setModel(model)
        self.set_up_grid(session, messages)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(tr("Tasks"))
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.fontMetrics().lineSpacing() * 2 + 8)
        rows.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        self.lay_out()

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, hint)
        if not self.waits_for_correction():
            self.left.emit()

    def lay_out(self) -> None:
        header = self.horizontalHeader()
        header.setStretchLastSection(True)
        letter = self.fontMetrics().averageCharWidth()
        for place, column in enumerate(self.task_model().columns):
            header.resizeSection(place, letter * column.letters + FUNNEL)

    def column_header(self) -> QHeaderView:
        return self.horizontalHeader()

    def task_model(self) -> TaskModel:
        """The model, typed."""
        model = self.model()
        assert isinstance(model, TaskModel)
        return model

    def add_task(self, criterion_id: str | None) -> None:
        """A new task of a criterion (None: of the current task's), ready to be typed into."""
        current = self.session.plan.find(Task, self.task_model().id_at(self.currentIndex()))
        owner = (
            criterion_id
            if criterion_id is not None
            else (current.criterion_id if current else None)
        )
        siblings = self.session.plan.tasks_of(owner)
        place = siblings.index(current) + 1 if current in siblings else None
        fresh = new_id()
        node = self.session.plan.find(Criterion, owner)
        label = Label(mark("Add task {detail}"), node.code if node else "")
        if self.session.attempt(
            label, lambda: tasks.add(self.session.plan, lambda: fresh, owner, place)
        ):
            self.select_cell(self.task_model().index_of(fresh, KEYS.index("content")))

    def paste_owner(self) -> str | None:
        """Into an empty table: the criterion whose tasks are shown,
        so that they are seen at once."""
        return self.task_model().scope

    def text_to_fill(self, index: QModelIndex) -> str:
        """Not the greyed title of the criterion, which a blank task only shows."""
        return str(index.data(Qt.ItemDataRole.EditRole) or "")

    def duplicate_row(self) -> None:
        """A copy of the current task behind it."""
        current, fresh = self.task_model().id_at(self.currentIndex()), new_id()
        make = lambda: tasks.duplicate(self.session.plan, lambda: fresh, str(current))  # noqa: E731
        if current is not None and self.session.attempt(Label(mark("Duplicate task")), make):
            self.select_cell(self.task_model().index_of(fresh, self.currentIndex().column()))

    def shift(self, offset: int) -> None:
        """The selected tasks up or down among those of their criterion."""
        ids = [i for row in self.selected_rows() if (i := self.task_model().id_at(row))]
        if ids and not self.is_sorted():
            self.session.attempt(
                Label(mark("Move tasks")), lambda: tasks.shift(self.session.plan, ids, offset)
            )

    def delete_rows(self) -> None:
        """The selected tasks."""
        ids = [i for row in self.selected_rows() if (i := self.task_model().id_at(row))]
        if ids:
            self.session.attempt(
                Label(mark("Delete tasks")), lambda: tasks.delete(self.session.plan, ids)
            )


class TaskPane(QWidget):
    """The table under a line that says whose tasks are shown and lets the officer show all."""

    def __init__(self, model: TaskModel, session: Session, messages: Messages) -> None:
        super().__init__()
        self.model = model
        self.session = session
        self.table = TaskTable(model, session, messages)
        self.caption = ElidingLabel()
        self.follow = SwitchButton(tr("Follow the selected criterion"))
        self.follow.setChecked(True)
        set_tip(
            self.follow, tr("Show only the tasks of the selected criterion and the rows below it")
        )
        self.hint = QLabel()
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        top = QHBoxLayout()
        top.setContentsMargins(6, 2, 6, 2)
        top.addWidget(self.caption, 1)
        top.addWidget(self.follow)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(top)
        layout.addWidget(self.hint)
        layout.addWidget(self.table, 1)
        self._criterion: str | None = None
        self.follow.toggled.connect(self._follow_or_not)
        self.table.left.connect(lambda: self.show_criterion(self._criterion))
        for signal in (model.modelReset, model.rowsInserted, model.rowsRemoved):
            signal.connect(self._recount)
        model.lens_changed.connect(self._recount)
        self._recount()

    def show_criterion(self, criterion_id: str | None) -> None:
        """The tree's selection moved.

        A refused text stays until it is corrected; then the table follows."""
        self._criterion = criterion_id
        if self.table.waits_for_correction():
            return
        self.table.commit_editor()
        self.model.set_scope(criterion_id if self.follow.isChecked() else None)
        self._recount()

    def _follow_or_not(self, _on: bool) -> None:
        """A refused text is told; its table follows when it is corrected."""
        if self.table.commit_editor():
            self.show_criterion(self._criterion)

    def show_all(self) -> None:
        """Every task of the plan."""
        self.follow.setChecked(False)

    def add_task(self) -> None:
        """For the selected criterion when following, else behind the current task."""
        self.table.add_task(self._criterion if self.follow.isChecked() else None)

    def _recount(self, *_: Any) -> None:
        count = self.model.rowCount()
        node = self.session.plan.find(Criterion, self.model.scope)
        if node is None:
            text = tr("All tasks: {count}").format(count=count)
        else:
            text = tr("Tasks of criterion {row}: {count}").format(
                row=node.code or node.title[:40], count=count
            )
        self.caption.setText(text)
        hidden = 0 if count else len(self.model.desired(None))
        if hidden:
            self.hint.setText(tr("The filter hides {count} tasks.").format(count=hidden))
        else:
            self.hint.setText(tr("No task here yet. Press Ctrl+T to add one."))
        self.hint.setVisible(count == 0 and self.session.document is not None)
