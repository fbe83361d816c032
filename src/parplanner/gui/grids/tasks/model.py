"""The task table: every task of the plan in document order, or
those of the selected criterion and below."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPalette

from parplanner.document import clock
from parplanner.domain import deadlines, quick
from parplanner.domain.changes import Change, Changes
from parplanner.domain.edits import cells
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Assignment, Criterion, PlanInfo, Task, Unit
from parplanner.domain.text import shorten
from parplanner.gui.grids.kit.grid_model import (
    ACCESSIBLE,
    ALIGNMENT,
    BACKGROUND,
    CHECKED,
    DECORATION,
    DISPLAY,
    EDIT,
    FONT,
    FOREGROUND,
    TOOL_TIP,
    GridModel,
)
from parplanner.gui.grids.kit.lensed import field_columns
from parplanner.gui.grids.kit.mirror import AnyIndex
from parplanner.gui.look import icons, theme
from parplanner.gui.look.tooltips import plain
from parplanner.gui.services.session import Session
from parplanner.wording import tr

Role = Qt.ItemDataRole
KEYS = cells.column_keys(cells.TASKS)
_UNANSWERED = frozenset({CHECKED, FONT, BACKGROUND})
_DEADLINE = KEYS.index("deadline")
_TOP_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


def tasks_below(plan: Plan, criterion_id: str | None) -> list[str]:
    """Ids of the tasks of a criterion and everything below it; None:
    all tasks, those of no criterion last."""
    owners: list[str | None] = [criterion_id] if criterion_id else []
    owners += [node.id for node in plan.walk(criterion_id)]
    if criterion_id is None:
        owners.append(None)
    return [task.id for owner in owners for task in plan.tasks_of(owner)]


def _moves(change: Change) -> bool:
    """Whether rows come, go or change places: a text typed into a task does not."""
    before, after = change
    if isinstance(before, Task) and isinstance(after, Task):
        return (before.criterion_id, before.position) != (after.criterion_id, after.position)
    if isinstance(before, Criterion) and isinstance(after, Criterion):
        return (before.parent_id, before.position) != (after.parent_id, after.position)
    return isinstance(change.row, Task | Criterion)


class TaskModel(GridModel):
    """A flat mirror. ``scope`` is the criterion whose tasks are shown, None for all."""

    grid = cells.TASKS
    numbered = True

    def __init__(self, session: Session) -> None:
        super().__init__(session, field_columns(self.grid))
        self.scope: str | None = None
        session.replaced.connect(self._reload)
        session.changed.connect(self._follow)
        self.rebuild()

    def desired(self, parent_id: str | None) -> list[str]:
        if parent_id is not None:
            return []
        return (
            list(self.every_row())
            if self.scope is None
            else tasks_below(self.session.plan, self.scope)
        )

    def set_scope(self, criterion_id: str | None) -> None:
        """Follow another criterion."""
        if criterion_id != self.scope:
            self.scope = criterion_id
            self.rebuild()

    def quick_rows(self, question: quick.Question, kind: str) -> set[str] | None:
        return quick.tasks(question, kind)

    def walk_rows(self) -> Iterator[str]:
        """Of the whole plan: a filter holds when another criterion is chosen."""
        yield from tasks_below(self.session.plan, None)

    def _reload(self) -> None:
        self.forget_lens()
        self.scope = None
        self.rebuild()

    def _follow(self, changes: Changes, _touched: object) -> None:
        if self.scope is not None and self.session.plan.find(Criterion, self.scope) is None:
            self.scope = None
        if any(map(_moves, changes)):
            self.reconcile([None])
        if any(
            isinstance(c.row, Unit | PlanInfo) for c in changes
        ):  # the plan's year says when a quarter ends
            self.tell_changed(list(self.mirrored()))
            return
        tasks = {c.row.id for c in changes if isinstance(c.row, Task)}
        tasks |= {c.row.task_id for c in changes if isinstance(c.row, Assignment)}
        for change in changes:
            if isinstance(change.row, Criterion):  # its tasks show its code and perhaps its title
                tasks |= {task.id for task in self.session.plan.tasks_of(change.row.id)}
        self.tell_changed(tasks)

    def data(self, index: AnyIndex, role: int = Role.DisplayRole) -> Any:
        if role in _UNANSWERED:
            return None
        if role == ALIGNMENT:
            return _TOP_LEFT
        if role == DECORATION and index.column() != _DEADLINE:
            return None
        task_id = self.id_at(index)
        if task_id is None or self.session.plan.find(Task, task_id) is None:
            return None
        key = KEYS[index.column()]
        if role in (DISPLAY, EDIT):
            text = cells.cell_text(self.session.plan, cells.TASKS, task_id, key)
            return (
                self._inherited(task_id)
                if role == DISPLAY and key == "content" and not text
                else text
            )
        if (
            role == FOREGROUND
            and key == "content"
            and not self.session.plan.get(Task, task_id).content
        ):
            return QGuiApplication.palette().color(QPalette.ColorRole.PlaceholderText)
        if role == DECORATION:
            return (
                icons.icon("overdue", theme.shade("error")) if self.days_overdue(task_id) else None
            )
        if role == TOOL_TIP:
            return self._tip(task_id, key)
        return self._spoken(task_id, key) if role == ACCESSIBLE else None

    def days_overdue(self, task_id: str) -> int:
        """Days since a task should have been done, 0 when it is not overdue."""
        plan = self.session.plan
        return deadlines.days_overdue(
            plan.get(Task, task_id), deadlines.plan_year(plan), clock.today()
        )

    def tell_overdue(self) -> None:
        """Another day has begun: other tasks are overdue."""
        self.tell_changed(list(self.mirrored()))

    def _overdue_words(self, task_id: str, key: str) -> str:
        days = self.days_overdue(task_id) if key == "deadline" else 0
        return tr("Overdue by {days} day(s)").format(days=days) if days else ""

    def _tip(self, task_id: str, key: str) -> str | None:
        """The whole of a long text, and what a sign in the cell means."""
        text = cells.cell_text(self.session.plan, cells.TASKS, task_id, key)
        overdue = self._overdue_words(task_id, key)
        said = f"{overdue}\n{text}" if overdue else text if len(text) > 30 else ""
        return plain(said) if said else None

    def _spoken(self, task_id: str, key: str) -> str:
        """What is seen in the cell: also the title a task has from its criterion."""
        text = cells.cell_text(self.session.plan, cells.TASKS, task_id, key)
        inherited = self._inherited(task_id) if key == "content" and not text else ""
        if inherited:
            text = tr("{title} (the criterion itself)").format(title=inherited)
        overdue = self._overdue_words(task_id, key)
        parts = [text or tr("blank"), *([overdue] if overdue else [])]
        return f"{self.columns[KEYS.index(key)].title}: {', '.join(parts)}"

    def row_name(self, row_id: str) -> str:
        """The criterion's code, with the task's place where it has
        several; from the plan, whatever is shown."""
        plan = self.session.plan
        task = plan.find(Task, row_id)
        if task is None:
            return ""
        node = plan.find(Criterion, task.criterion_id)
        name, tasks = (
            shorten(node.code or node.title) if node else "",
            plan.tasks_of(task.criterion_id),
        )
        if node and len(tasks) == 1:
            return name
        place = tr("task {number}").format(number=tasks.index(task) + 1)
        return f"{name} ({place})" if name else place

    def _inherited(self, task_id: str) -> str:
        node = self.session.plan.find(Criterion, self.session.plan.get(Task, task_id).criterion_id)
        return node.title if node else ""
