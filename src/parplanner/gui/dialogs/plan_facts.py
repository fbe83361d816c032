"""The plan's facts: agency, title, number, date, goal, criteria set and the year columns. OK is one undo step."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from parplanner.document import sentences
from parplanner.document.year_names import year_name
from parplanner.domain import document_types
from parplanner.domain.changes import Changes
from parplanner.domain.edits import plan_info, scores
from parplanner.domain.edits.draft import Draft
from parplanner.domain.errors import PlanError, Problem
from parplanner.domain.plan import Plan
from parplanner.domain.points import format_points, parse_points
from parplanner.domain.rows import RESULT, TARGET
from parplanner.gui.dialogs.checked_form import growing_form, lay_out
from parplanner.gui.dialogs.entry import EntryDialog
from parplanner.gui.dialogs.fields import WrappedLine, shown_date, stored_date, year_of
from parplanner.gui.tooltips import set_tip
from parplanner.gui.year_column import other_kind
from parplanner.wording import tr

Column = tuple[int, str]
"""Year and kind."""
_WHICH = Qt.ItemDataRole.UserRole
_ID = Qt.ItemDataRole.UserRole + 1
"""The id of the plan's column that an entry stands for; blank for one that is to be added."""


class PlanFacts(EntryDialog):
    """Values are checked when OK is pressed; a refusal is shown in the dialog and nothing typed is lost."""

    def __init__(self, parent: QWidget | None, plan: Plan) -> None:
        super().__init__(parent)
        self._plan = plan
        self.changes: Changes = ()
        self.setWindowTitle(tr("Plan facts and goal"))
        form = growing_form()
        info, agency, criteria_set = plan.info, plan.agency, plan.criteria_set
        self.agency = self._field(form, tr("Agency"), agency.name)
        self.parent_name = self._field(form, tr("Superior body"), agency.parent_name)
        self.abbreviation = self._field(form, tr("Abbreviation"), agency.abbreviation, tr("as in 05/KH-SNV: SNV"))
        self.place = self._field(form, tr("Place"), agency.place)
        self.title = WrappedLine(info.title)
        self.title.setAccessibleName(tr("Title"))
        form.addRow(tr("Title"), self.title)
        self.document_type = self._field(form, tr("Type of document"), info.document_type)
        self.document_type.setCompleter(self._types())
        self.appendix_title = WrappedLine(info.appendix_title)
        self.appendix_title.setAccessibleName(tr("Title of the appendix"))
        self.appendix_title.setPlaceholderText(tr("blank: the usual one"))
        form.addRow(tr("Title of the appendix"), self.appendix_title)
        self.number = self._field(form, tr("Number and symbol"), info.number, "35/KH-BDT")
        self.issued = self._field(form, tr("Date"), shown_date(info.issue_date), tr("dd/mm/yyyy"))
        self.base_year = self._field(form, tr("Base year"), str(info.base_year))
        set_tip(self.base_year, tr("The year whose results the plan starts from"))
        self.total_max = self._field(form, tr("Points of the whole set"), format_points(criteria_set.total_max))
        goal = format_points(info.goal_points)
        self.goal = self._field(form, tr("Goal: points to reach"), goal, tr("blank: no goal"))
        self.goal_year = self._field(form, tr("Goal: in the year"), str(info.goal_year or ""))
        self.columns = QListWidget()
        self.columns.setAccessibleName(tr("Year columns"))
        self.columns.setMaximumHeight(self.fontMetrics().lineSpacing() * 6)
        for column in plan.columns():
            self._list_column((column.year, column.kind))
        form.addRow(tr("Year columns"), self.columns)
        form.addRow("", self._column_buttons())
        form.addRow("", self._turn_button())
        self.problem = lay_out(self, form, self._check)

    def _field(self, form: QFormLayout, name: str, value: str, hint: str = "") -> QLineEdit:
        field = QLineEdit(value)
        field.setCursorPosition(0)  # a long text is read from its beginning
        field.setPlaceholderText(hint)
        set_tip(field, hint)
        field.setAccessibleName(name)
        form.addRow(name, field)
        return field

    def _types(self) -> QCompleter:
        """The named types of Nghị định 30/2020; another one may be typed."""
        types = QCompleter([*document_types.ABBREVIATIONS, document_types.LETTER], self)
        types.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        return types

    def _column_buttons(self) -> QWidget:
        box = QWidget()
        self.new_year = QLineEdit()
        self.new_year.setPlaceholderText(tr("Year"))
        self.new_year.setAccessibleName(tr("Year of the new column"))
        hint = self.fontMetrics().horizontalAdvance(self.new_year.placeholderText() + "0000")
        self.new_year.setMinimumWidth(hint)
        self.new_year.setMaximumWidth(max(90, hint))
        self.new_kind = QComboBox()
        self.new_kind.setAccessibleName(tr("Kind of the new column"))
        self.new_kind.addItem(tr("Points achieved"), RESULT)
        self.new_kind.addItem(tr("Target"), TARGET)
        add, remove = QPushButton(tr("Add column")), QPushButton(tr("Remove column"))
        add.setAutoDefault(False)
        remove.setAutoDefault(False)
        add.clicked.connect(self._add_column)
        remove.clicked.connect(lambda: self.columns.takeItem(self.columns.currentRow()))
        layout = QHBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.new_year, self.new_kind, add, remove):
            layout.addWidget(widget)
        layout.addStretch(1)
        return box

    def _turn_button(self) -> QWidget:
        """Beside adding and removing: a column that was taken for the wrong kind keeps its points."""
        self.turn = QPushButton()
        self.turn.setAutoDefault(False)
        self.turn.clicked.connect(self._turn_column)
        self.columns.currentRowChanged.connect(lambda _row: self._word_turn())
        self._word_turn()
        return self.turn

    def _word_turn(self) -> None:
        item = self.columns.currentItem()
        self.turn.setEnabled(item is not None)
        target = item is None or item.data(_WHICH)[1] == RESULT
        self.turn.setText(tr("Make it a target column") if target else tr("Make it a result column"))

    def _list_column(self, column: Column) -> None:
        year, kind = column
        listed = {self.columns.item(i).data(_ID) for i in range(self.columns.count())}
        same = [c.id for c in self._plan.columns() if (c.year, c.kind) == column and c.id not in listed]
        item = QListWidgetItem(year_name(kind, year))
        item.setData(_WHICH, column)
        item.setData(_ID, same[0] if same else "")
        self.columns.addItem(item)

    def _wanted_columns(self) -> list[Column]:
        items = [self.columns.item(i).data(_WHICH) for i in range(self.columns.count())]
        return [(int(year), str(kind)) for year, kind in items]

    def _turn_column(self) -> None:
        item = self.columns.currentItem()
        year, kind = item.data(_WHICH)
        turned = (int(year), other_kind(str(kind)))
        if turned in self._wanted_columns():
            self.problem.setText(sentences.problem(PlanError("column.exists", year=turned[0])))
            return
        item.setData(_WHICH, turned)
        item.setText(year_name(turned[1], turned[0]))
        self._word_turn()

    def _add_column(self) -> None:
        try:
            column = (year_of(self.new_year.text()), str(self.new_kind.currentData()))
            if column in self._wanted_columns():
                raise PlanError("column.exists", year=column[0])
        except PlanError as problem:
            self.problem.setText(sentences.problem(problem))
            return
        self._list_column(column)
        self.new_year.clear()

    def _check(self) -> None:
        try:
            self.changes = self._make()
        except Problem as problem:
            self.problem.setText(sentences.problem(problem))
            return
        self.accept()

    def _make(self) -> Changes:
        draft = Draft(self._plan)
        do: Callable[[Changes], None] = draft.do
        do(plan_info.set_agency(
            draft.plan,
            name=self.agency.text(),
            parent_name=self.parent_name.text(),
            abbreviation=self.abbreviation.text(),
            place=self.place.text(),
        ))  # fmt: skip
        goal, year = self.goal.text().strip(), self.goal_year.text().strip()
        do(plan_info.set_info(
            draft.plan,
            title=self.title.text(),
            document_type=self.document_type.text(),
            appendix_title=self.appendix_title.text(),
            number=self.number.text(),
            issue_date=stored_date(self.issued.text()),
            base_year=year_of(self.base_year.text()),
            goal_points=parse_points(goal) if goal else None,
            goal_year=year_of(year) if year else None,
        ))  # fmt: skip
        do(plan_info.set_criteria_set(draft.plan, total_max=parse_points(self.total_max.text())))
        self._make_columns(draft)
        return draft.changes()

    def _make_columns(self, draft: Draft) -> None:
        """Columns that went, then those of another kind, then new ones: a place is free before it is taken."""
        ids = [str(self.columns.item(i).data(_ID)) for i in range(self.columns.count())]
        for column in self._plan.columns():
            if column.id not in ids:
                draft.do(scores.remove_column(draft.plan, column.id))
        for column_id, (_, kind) in zip(ids, self._wanted_columns(), strict=True):
            if column_id:
                draft.do(scores.set_kind(draft.plan, column_id, kind))
        for column_id, (year, kind) in zip(ids, self._wanted_columns(), strict=True):
            if not column_id:
                draft.do(scores.add_column(draft.plan, year, kind))
