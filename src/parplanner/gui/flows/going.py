"""Going to a place: one way for findings, charts, find, undo, explanations. What hides it gives way."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from parplanner.domain.edits import cells
from parplanner.domain.finding_place import place_of
from parplanner.domain.findings import Finding
from parplanner.domain.place import Place, in_column
from parplanner.domain.rows import (
    BY_NAME,
    DETAILS,
    MAX_COLUMN,
    SIGNING,
    WRITING,
    Agency,
    Assignment,
    Basis,
    CriteriaSet,
    Criterion,
    Indicator,
    PlanInfo,
    Recipient,
    Row,
    Section,
    Standing,
    Task,
    Unit,
    field_of,
)
from parplanner.gui.grids.criteria.model import TITLE

if TYPE_CHECKING:
    from parplanner.gui.grids.kit.grid import GridGestures
    from parplanner.gui.shell.main_window import MainWindow

CONTENT = "content"
"""Where the cursor goes for a row of the tasks as a whole."""


class Going:
    """Works on the panes of one window."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._ways: dict[type[Row], Callable[[Place, bool], object]] = {
            Criterion: self._to_criterion,
            Task: self._to_task,
            Assignment: self._to_assignment,
            Section: self._to_section,
            Unit: self._to_unit,
            Agency: self._to_fact,
            PlanInfo: self._to_fact,
            CriteriaSet: self._to_fact,
            Basis: self._to_fact,
            Recipient: self._to_fact,
            Standing: self._to_list,
            Indicator: self._to_list,
        }

    def go_to(self, place: Place, take_focus: bool = True) -> None:
        """Put the cursor there, brought out from behind filters, folds and hidden columns.

        A place that is in this plan no more leads nowhere.
        """
        cls = BY_NAME[place.row_class]
        way = self._ways.get(cls)
        if way is not None:
            way(place, take_focus)
        elif cls in self._window.details.pages:
            self._to_details_row(cls, place, take_focus)

    def jump_to(self, finding: Finding) -> None:
        """Put the cursor on what a finding is about."""
        if finding.code == "FORM_APPENDIX_NOT_MENTIONED":
            self._window.text.show_text()
            return
        if finding.code == "FORM_DOUBTS_OPEN":
            self._to_first_doubt()
            return
        place = place_of(self._window.session.plan, finding)
        if place is not None:
            self.go_to(place)
        else:
            self._to_suspect(finding)

    # -- the tree -------------------------------------------------------------------------------------------------

    def _to_criterion(self, place: Place, take_focus: bool) -> None:
        """A cell of the tree, a field of the details, or what a total is made of.

        A hidden column comes back for its cell; a row as a whole is shown by whichever columns there are.
        """
        window, row_id = self._window, place.row_id
        if row_id is None:
            window.explaining.show(None, place.column or MAX_COLUMN)
            return
        if window.session.plan.find(Criterion, row_id) is None:
            return
        self._show_data()
        if row_id in window.criteria_model.hidden:
            window.data_page.filters.clear_now()
        in_details = place.field in Criterion.KEYS and field_of(Criterion, place.field).form == DETAILS
        key = place.column or None
        if in_details or (key is not None and window.criteria_model.column_of(key) < 0):
            key = None
        self._stand(window.criteria.tree, row_id, key, TITLE, take_focus and not in_details)
        if in_details:
            window.details_dock.show()
            if take_focus:
                window.details.field_of(place.field).setFocus()

    def _show_data(self) -> None:
        if self._window.pages.currentWidget() is not self._window.data_page:
            self._window.text.show_data()

    def _stand(self, grid: GridGestures, row_id: str, key: str | None, usual: str, take_focus: bool) -> None:
        model: Any = grid.model()
        index = model.index_of(row_id, max(model.column_of(key or usual), 0))
        if key is None:
            grid.select_cell(index, take_focus)
        else:
            grid.show_cell(index, take_focus)

    # -- tasks and units ------------------------------------------------------------------------------------------

    def _to_task(self, place: Place, take_focus: bool) -> None:
        window = self._window
        task = window.session.plan.find(Task, place.row_id)
        if task is None:
            return
        self._show_data()
        window.data_page.filters.catch_up()  # else a filter that waits would hide it in a moment
        if task.id in window.task_model.hidden:
            window.data_page.filters.clear_now()
        if not window.task_model.index_of(task.id).isValid():
            self._show_tasks_of(task)
        known = window.task_model.column_of(place.column) >= 0
        self._stand(window.tasks.table, task.id, place.column if known else None, CONTENT, take_focus)

    def _show_tasks_of(self, task: Task) -> None:
        if task.criterion_id is None:
            self._window.tasks.show_all()
        else:
            self.go_to(Place(Criterion.__name__, task.criterion_id), take_focus=False)

    def _to_assignment(self, place: Place, take_focus: bool) -> None:
        row = self._window.session.plan.find(Assignment, place.row_id)
        if row is not None:
            self._to_task(Place(Task.__name__, row.task_id, "coop"), take_focus)

    def _to_unit(self, place: Place, take_focus: bool) -> None:
        """Where the unit first leads or cooperates, among all tasks; to the desk when it does nowhere."""
        window, plan = self._window, self._window.session.plan
        tasks = [*(node.id for node in plan.walk()), None]
        in_order = [task for owner in tasks for task in plan.tasks_of(owner)]
        cooperates = {row.task_id for row in plan.referring(Assignment, "unit_id", place.row_id)}
        found = [(task.id, "lead") for task in in_order if task.lead_unit_id == place.row_id]
        found += [(task.id, "coop") for task in in_order if task.id in cooperates]
        if not found:
            window.commands.show_units()
            return
        self._show_data()
        window.tasks.show_all()
        self._to_task(Place(Task.__name__, *found[0]), take_focus)

    # -- what hangs on a criterion --------------------------------------------------------------------------------

    def _to_details_row(self, cls: type[Row], place: Place, take_focus: bool) -> None:
        """In the details of its criterion, which come out when they are put away."""
        window = self._window
        row = window.session.plan.find(cls, place.row_id)
        if row is None:
            return
        self._show_data()
        window.details_dock.show()
        table = window.details.table_of(cls)
        model = table.rows_model()
        owner_id = getattr(row, model.owner.key) if model.owner is not None else None
        if model.owner_id != owner_id:
            self.go_to(Place(Criterion.__name__, owner_id), take_focus=False)
        if row.id in model.hidden:
            model.set_lens(model.lens.unfiltered())
        self._stand(table, row.id, place.column or None, model.columns[0].key, take_focus)

    # -- the text and the plan's facts ----------------------------------------------------------------------------

    def _to_section(self, place: Place, take_focus: bool) -> None:
        """Its number or title in the outline; its text, and words in it."""
        text = self._window.text
        if self._window.session.plan.find(Section, place.row_id) is None or not text.commit():
            return  # a text that could not be stored stays, and the status bar says why
        text.show_text()
        is_text = place.field in Section.KEYS and field_of(Section, place.field).form == WRITING
        pane = text.pane
        pane.show_section(place.row_id, take_focus=take_focus and (is_text or not place.field))
        if place.span is not None and is_text and pane.editor.show_as_stored():
            pane.editor.select_stretch(*place.span)
        if is_text:
            pane.editor.ensureCursorVisible()
            if take_focus:
                pane.editor.setFocus()
        elif place.field:
            index = pane.model.index_of(place.row_id, max(pane.model.column_of(place.field), 0))
            pane.outline.select_cell(index, take_focus)

    def _to_fact(self, place: Place, take_focus: bool) -> None:
        """In the dialog that edits it."""
        cls = BY_NAME[place.row_class]
        if cls in (Basis, Recipient) or field_of(cls, place.field or "id").form == SIGNING:
            at = "recipients" if cls is Recipient and place.field else place.field
            self._window.text.edit_signing(at=at)
        else:
            self._window.commands.edit_facts(at=(place.row_class, place.field) if place.field else None)

    def _to_list(self, place: Place, take_focus: bool) -> None:
        """In the dialog that lists rows of its class."""
        self._window.commands.show_rows(BY_NAME[place.row_class], at=place)

    # -- findings about more than one place -----------------------------------------------------------------------

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
            self.go_to(in_column(Criterion.__name__, suspect.id, finding.column or MAX_COLUMN))
        else:
            self._show_data()


def grid_place(grid: str, row_id: str, key: str) -> Place:
    """A cell of a grid."""
    return in_column(cells.class_of(grid).__name__, row_id, key)
