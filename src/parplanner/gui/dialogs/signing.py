"""What stands around the text: căn cứ above it, who receives it and who signs it below.

OK is one undo step."""

from __future__ import annotations

from PySide6.QtWidgets import QFormLayout, QPlainTextEdit, QWidget

from parplanner.document import sentences
from parplanner.document.document import new_id
from parplanner.domain.changes import Changes
from parplanner.domain.edits import details, plan_info
from parplanner.domain.edits.draft import Draft
from parplanner.domain.errors import Problem
from parplanner.domain.fields import Kind
from parplanner.domain.plan import Plan
from parplanner.domain.rows import SIGNING, Basis, PlanInfo, Recipient, field_of
from parplanner.gui.widgets.checked_form import growing_form, lay_out
from parplanner.gui.widgets.entry import EntryDialog
from parplanner.gui.widgets.field_box import FieldBox, boxes
from parplanner.wording import tr


class Signing(EntryDialog):
    """One basis, recipient or line of authority a line."""

    def __init__(self, parent: QWidget | None, plan: Plan) -> None:
        super().__init__(parent)
        self._plan = plan
        self.changes: Changes = ()
        self.setWindowTitle(tr("Bases, recipients and signature"))
        form = growing_form()
        self.bases = self._lines(form, Basis, 7)
        self.recipients = self._lines(form, Recipient, 6)
        self.boxes = boxes(PlanInfo, SIGNING, lambda _field: 2)
        # What is ticked stands last.
        for box in sorted(self.boxes.values(), key=lambda box: box.field.kind is Kind.FLAG):
            box.show(plan, plan.info)
            box.add_to(form)
        self.problem = lay_out(self, form, self._check, 95)

    def stand_on(self, field: str) -> None:
        """Put the cursor into the field of that name of the plan; a
        blank name leaves it at the first."""
        if field == "recipients":
            self.recipients.setFocus()
        elif field in self.boxes:
            self.boxes[field].widget.setFocus()

    def _lines(
        self, form: QFormLayout, cls: type[Basis] | type[Recipient], height: int
    ) -> QPlainTextEdit:
        """One row a line."""
        box = FieldBox(field_of(cls, "text"), height)
        assert isinstance(box.widget, QPlainTextEdit)
        box.widget.setPlainText("\n".join(row.text for row in self._plan.listed(cls)))
        box.add_to(form)
        return box.widget

    def _check(self) -> None:
        draft = Draft(self._plan)
        try:
            draft.do(
                details.set_lines(draft.plan, new_id, Basis, self.bases.toPlainText().split("\n"))
            )
            draft.do(
                details.set_lines(
                    draft.plan, new_id, Recipient, self.recipients.toPlainText().split("\n")
                )
            )
            values = {key: box.value(draft.plan) for key, box in self.boxes.items()}
            draft.do(plan_info.set_info(draft.plan, **values))
        except Problem as problem:
            self.problem.setText(sentences.problem(problem))
            return
        self.changes = draft.changes()
        self.accept()
