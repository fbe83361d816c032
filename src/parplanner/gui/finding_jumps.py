"""From a finding to its place in the plan."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from parplanner.domain.edits import cells
from parplanner.domain.findings import Finding
from parplanner.domain.rows import MAX_COLUMN, Assignment, Basis, Criterion, Recipient, Shortcoming, Task, Unit
from parplanner.gui.models.criteria import TITLE
from parplanner.gui.models.tasks import KEYS

if TYPE_CHECKING:
    from parplanner.gui.main_window import MainWindow
    from parplanner.gui.views.grid import GridGestures

SIGNING = ("signer_position", "signer_name", "recipients")
FACTS = {
    "agency_name": "agency",
    "agency_parent": "parent_name",
    "agency_abbreviation": "abbreviation",
    "agency_place": "place",
    "number": "number",
}
"""Findings about what two dialogs hold: the field the cursor goes to."""
CONTENT, TEXT = "content", "text"
"""Where the cursor goes for a row of the tasks, of the shortcomings."""


class FindingJumps:
    """Works on the panes of one window."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def jump_to(self, finding: Finding) -> None:
        """Put the cursor on the cell a finding is about."""
        plan = self._window.session.plan
        if finding.column in SIGNING or plan.find(Recipient, finding.row) is not None:
            self._window.text.edit_signing(at=finding.column or "")
            return
        if finding.column in FACTS:
            self._window.commands.edit_facts(at=FACTS[finding.column])
            return
        if finding.code == "FORM_APPENDIX_NOT_MENTIONED":
            self._window.text.show_text()
            return
        if finding.code == "FORM_DOUBTS_OPEN":
            self._to_first_doubt()
            return
        if self._window.text.jump_to(finding):
            return
        self._window.text.show_data()
        if plan.find(Criterion, finding.row) is not None:
            self.to_cell(cells.CRITERIA, str(finding.row), finding.column)
        elif (task := plan.find(Task, finding.row)) is not None:
            self._to_task(task, finding.column)
        elif plan.find(Unit, finding.row) is not None:
            self._to_unit(str(finding.row))
        elif plan.find(Basis, finding.row) is not None:
            self._window.text.edit_signing()
        else:
            self._to_suspect(finding)

    def to_cell(self, grid: str, row_id: str, key: str | None, take_focus: bool = True) -> None:
        """A cell of the tree, the tasks or the shortcomings, brought out from behind filters and folds.

        A hidden column comes back for its cell. ``key`` None: the row is meant, whichever columns are shown.
        """
        if grid == cells.SHORTCOMINGS:
            self._to_shortcoming(row_id, key, take_focus)
        elif grid == cells.TASKS:
            self._to_task_cell(row_id, key, take_focus)
        else:
            window = self._window
            if row_id in window.criteria_model.hidden:
                window.data_page.filters.clear_now()
            self._stand(window.criteria.tree, row_id, key, TITLE, take_focus)

    def _stand(self, grid: GridGestures, row_id: str, key: str | None, usual: str, take_focus: bool) -> None:
        model: Any = grid.model()
        index = model.index_of(row_id, max(model.column_of(key or usual), 0))
        if key is None:
            grid.select_cell(index, take_focus)
        else:
            grid.show_cell(index, take_focus)

    def _to_task_cell(self, row_id: str, key: str | None, take_focus: bool) -> None:
        window = self._window
        task = window.session.plan.find(Task, row_id)
        if task is None:
            return
        window.data_page.filters.catch_up()  # else a filter that waits would hide it in a moment
        if row_id in window.task_model.hidden:
            window.data_page.filters.clear_now()
        if not window.task_model.index_of(row_id).isValid():
            self._show_tasks_of(task)
        self._stand(window.tasks.table, row_id, key, CONTENT, take_focus)

    def _show_tasks_of(self, task: Task) -> None:
        if task.criterion_id is None:
            self._window.tasks.show_all()
        else:
            self.to_cell(cells.CRITERIA, task.criterion_id, None, take_focus=False)

    def _to_shortcoming(self, row_id: str, key: str | None, take_focus: bool) -> None:
        """In the details of its criterion, which come out when they are put away."""
        window = self._window
        row = window.session.plan.find(Shortcoming, row_id)
        if row is None:
            return
        window.details_dock.show()
        model, table = window.details.model, window.details.table
        if model.criterion_id != row.criterion_id:
            self.to_cell(cells.CRITERIA, str(row.criterion_id), None, take_focus=False)
        if row_id in model.hidden:
            model.set_lens(model.lens.unfiltered())
        self._stand(table, row_id, key, TEXT, take_focus)

    def _to_task(self, task: Task, column: str | None) -> None:
        self.to_cell(cells.TASKS, task.id, column if column in KEYS else None)

    def _to_unit(self, unit_id: str) -> None:
        """Where the unit first leads or cooperates; to the desk when it does nowhere."""
        window, plan = self._window, self._window.session.plan
        leads = [(t.id, "lead") for t in plan.referring(Task, "lead_unit_id", unit_id)]
        places = leads + [(a.task_id, "coop") for a in plan.referring(Assignment, "unit_id", unit_id)]
        if not places:
            window.commands.show_units()
            return
        window.tasks.show_all()
        self.to_cell(cells.TASKS, *places[0])

    def _to_first_doubt(self) -> None:
        """What is open: the first error or warning of the list, brought out from behind a filter."""
        pane = self._window.findings
        pane.filter.reset()
        pane.enter()
        pane.stand_on(pane.model.shown()[0])

    def _to_suspect(self, finding: Finding) -> None:
        """A finding about a grand total: to the row that explains it, if one does."""
        wanted = finding.suspects[0] if finding.suspects else None
        plan = self._window.session.plan
        suspect = next((n for n in plan.walk() if wanted and (n.code or n.title) == wanted), None)
        if suspect is not None:
            self.to_cell(cells.CRITERIA, suspect.id, finding.column or MAX_COLUMN)
        elif finding.code == "GOAL_NOT_MET":
            self._window.commands.edit_facts()
