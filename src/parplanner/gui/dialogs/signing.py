"""What stands around the text: căn cứ above it, who receives it and who signs it below. OK is one undo step."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from parplanner.document import sentences
from parplanner.document.document import new_id
from parplanner.domain.changes import Changes
from parplanner.domain.edits import details, plan_info
from parplanner.domain.edits.draft import Draft
from parplanner.domain.errors import Problem
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Basis, Recipient
from parplanner.gui.dialogs.checked_form import growing_form, lay_out
from parplanner.gui.dialogs.entry import EntryDialog
from parplanner.gui.dialogs.fields import height_of
from parplanner.wording import tr


class Signing(EntryDialog):
    """One basis, recipient or line of authority a line."""

    def __init__(self, parent: QWidget | None, plan: Plan) -> None:
        super().__init__(parent)
        self._plan = plan
        self.changes: Changes = ()
        self.setWindowTitle(tr("Bases, recipients and signature"))
        form = growing_form()
        info = plan.info
        self.bases = self._lines(form, tr("Bases, one a line"), [b.text for b in plan.listed(Basis)], 7)
        self.recipients = self._lines(form, tr("Recipients, one a line"), [r.text for r in plan.listed(Recipient)], 6)
        self.authority = self._lines(form, tr("Authority (TM., KT., TL.)"), [info.authority])
        self.position = self._lines(form, tr("Position of the signer"), [info.signer_position])
        self.signer = QLineEdit(info.signer_name)
        self.signer.setAccessibleName(tr("Name of the signer"))
        form.addRow(tr("Name of the signer"), self.signer)
        self.body_size = self._sizes(form, tr("Size of the text"), (14, 13), info.body_size)
        self.head_size = self._sizes(form, tr("Size of the head"), (13, 12), info.head_size)
        self.table_size = self._sizes(form, tr("Largest size in tables"), (13, 12, 11), info.table_size)
        self.electronic = QCheckBox(tr("Electronic document: leave number and date blank"))
        self.electronic.setChecked(bool(info.electronic))
        form.addRow(self.electronic)
        self.problem = lay_out(self, form, self._check, 95)

    def stand_on(self, field: str) -> None:
        """Put the cursor into the field of that name of the plan; a blank name leaves it at the first."""
        fields = {
            "signer_position": self.position,
            "signer_name": self.signer,
            "recipients": self.recipients,
        }
        if field in fields:
            fields[field].setFocus()

    def _lines(self, form: QFormLayout, name: str, values: list[str], height: int = 0) -> QPlainTextEdit:
        """``height``: lines it has room for at least; 0: two, and no more."""
        field = QPlainTextEdit("\n".join(values))
        field.setAccessibleName(name)
        field.setTabChangesFocus(True)
        if height:
            field.setMinimumHeight(height_of(field, height))
        else:
            field.setFixedHeight(height_of(field, 2))
        form.addRow(name, field)
        return field

    def _sizes(self, form: QFormLayout, name: str, sizes: tuple[int, ...], value: int) -> QComboBox:
        field = QComboBox()
        field.setAccessibleName(name)
        for size in sizes:
            field.addItem(str(size), size)
        field.setCurrentIndex(field.findData(value))
        form.addRow(name, field)
        return field

    def _check(self) -> None:
        draft = Draft(self._plan)
        try:
            draft.do(details.set_lines(draft.plan, new_id, Basis, self.bases.toPlainText().split("\n")))
            draft.do(details.set_lines(draft.plan, new_id, Recipient, self.recipients.toPlainText().split("\n")))
            draft.do(
                plan_info.set_info(
                    draft.plan,
                    authority=self.authority.toPlainText(),
                    signer_position=self.position.toPlainText(),
                    signer_name=self.signer.text(),
                    head_size=int(self.head_size.currentData()),
                    body_size=int(self.body_size.currentData()),
                    table_size=int(self.table_size.currentData()),
                    electronic=int(self.electronic.isChecked()),
                )
            )
        except Problem as problem:
            self.problem.setText(sentences.problem(problem))
            return
        self.changes = draft.changes()
        self.accept()
