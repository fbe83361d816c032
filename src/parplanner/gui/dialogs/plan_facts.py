"""The plan's facts: agency, title, number, date, goal, criteria set and the year columns.

OK is one undo step."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
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
from parplanner.domain.cell_values import Value
from parplanner.domain.changes import Changes
from parplanner.domain.edits import plan_info, scores
from parplanner.domain.edits.draft import Draft
from parplanner.domain.errors import PlanError, Problem
from parplanner.domain.plan import Plan
from parplanner.domain.rows import RESULT, TARGET
from parplanner.gui.grids.kit.year_column import other_kind
from parplanner.gui.widgets.checked_form import growing_form, lay_out
from parplanner.gui.widgets.entry import EntryDialog
from parplanner.gui.widgets.field_box import FieldBox, boxes
from parplanner.gui.widgets.fields import year_of
from parplanner.wording import tr

Column = tuple[int, str]
"""Year and kind."""
_WHICH = Qt.ItemDataRole.UserRole
_ID = Qt.ItemDataRole.UserRole + 1
"""The id of the plan's column that an entry stands for; blank for one that is to be added."""


class PlanFacts(EntryDialog):
    """Values are checked when OK is pressed; a refusal is shown in
    the dialog and nothing typed is lost."""

    def __init__(self, parent: QWidget | None, plan: Plan) -> None:
        super().__init__(parent)
        self._plan = plan
        self.changes: Changes = ()
        self.setWindowTitle(tr("Plan facts and goal"))
        form = growing_form()
        self.boxes: dict[tuple[str, str], FieldBox] = {}
        for row in (plan.agency, plan.info, plan.criteria_set):
            for key, box in boxes(type(row)).items():
                box.show(plan, row)
                box.add_to(form)
                self.boxes[type(row).__name__, key] = box
        self.field("PlanInfo", "document_type").offer(
            [*document_types.ABBREVIATIONS, document_types.LETTER]
        )
        self.columns = QListWidget()
        self.columns.setAccessibleName(tr("Year columns"))
        self.columns.setMaximumHeight(self.fontMetrics().lineSpacing() * 6)
        for column in plan.columns():
            self._list_column((column.year, column.kind))
        form.addRow(tr("Year columns"), self.columns)
        form.addRow("", self._column_buttons())
        form.addRow("", self._turn_button())
        self.problem = lay_out(self, form, self._check)

    def field(self, row_class: str, key: str) -> FieldBox:
        """The box of a field."""
        return self.boxes[row_class, key]

    def stand_on(self, row_class: str, key: str) -> None:
        """Put the cursor into a field, its text selected."""
        widget = self.boxes[row_class, key].widget
        widget.setFocus()
        if isinstance(widget, QLineEdit):
            widget.selectAll()

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
        """Beside adding and removing: a column that was taken for
        the wrong kind keeps its points."""
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
        self.turn.setText(
            tr("Make it a target column") if target else tr("Make it a result column")
        )

    def _list_column(self, column: Column) -> None:
        year, kind = column
        listed = {self.columns.item(i).data(_ID) for i in range(self.columns.count())}
        same = [
            c.id for c in self._plan.columns() if (c.year, c.kind) == column and c.id not in listed
        ]
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
        for row in (self._plan.agency, self._plan.info, self._plan.criteria_set):
            values: dict[str, Value] = {}
            for (row_class, key), box in self.boxes.items():
                if row_class == type(row).__name__:
                    values[key] = box.value(self._plan)
            draft.do(plan_info.set_facts(draft.plan, type(row), **values))
        self._make_columns(draft)
        return draft.changes()

    def _make_columns(self, draft: Draft) -> None:
        """Columns that went, then those of another kind, then new ones:
        a place is free before it is taken."""
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
