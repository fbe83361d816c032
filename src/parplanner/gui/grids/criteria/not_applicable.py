"""In which years rows do not apply to the agency, why, and by which document.

OK is one undo step."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from parplanner.domain.changes import Changes
from parplanner.domain.edits import applicability
from parplanner.domain.plan import Plan
from parplanner.domain.rows import Criterion, NotApplicable, ScoreColumn, field_of
from parplanner.gui.look.tooltips import set_tip
from parplanner.gui.widgets.checked_form import growing_form, lay_out
from parplanner.gui.widgets.entry import EntryDialog
from parplanner.gui.widgets.fields import height_of
from parplanner.wording import tr

REASON, DOCUMENT = field_of(NotApplicable, "reason"), field_of(NotApplicable, "document")


class NotApplicableDialog(EntryDialog):
    """``column``: where the cursor stands; its year is proposed
    for rows that are not marked yet."""

    def __init__(
        self, parent: QWidget | None, plan: Plan, row_ids: Sequence[str], column: str
    ) -> None:
        super().__init__(parent)
        self._plan, self._row_ids = plan, list(row_ids)
        self.changes: Changes = ()
        self.setWindowTitle(tr("Not applicable"))
        form = growing_form()
        self._marks = [mark for row_id in row_ids for mark in plan.marks_of(row_id)]
        marked = {mark.year for mark in self._marks}
        offered = applicability.years_to_offer(plan)
        year_column = plan.find(ScoreColumn, column)
        proposed = marked or ({year_column.year} if year_column is not None else set(offered))
        self.years = {year: QCheckBox(str(year)) for year in offered}
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        for year, field in self.years.items():
            field.setChecked(year in proposed)
            row.addWidget(field)
        row.addStretch(1)
        form.addRow(tr("Outside every count in"), box)
        self.reason = QPlainTextEdit(self._common("reason"))
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(height_of(self.reason, 3))
        self.document = QLineEdit(self._common("document"))
        for declared, widget in ((REASON, self.reason), (DOCUMENT, self.document)):
            name = tr(declared.label)
            widget.setAccessibleName(name)
            set_tip(widget, tr(declared.tip))
            form.addRow(name, widget)
        first = plan.get(Criterion, row_ids[0])
        self.setAccessibleDescription(f"{first.code} {first.title}".strip())
        self.problem = lay_out(self, form, self._check, 60)

    def _common(self, key: str) -> str:
        """What every mark says; blank where they say different things."""
        said = {getattr(mark, key) for mark in self._marks}
        return str(said.pop()) if len(said) == 1 else ""

    def _said(self, key: str, text: str, is_typed: bool) -> str | None:
        """What goes to every mark; None where they differ and nobody said anything new."""
        differ = len({getattr(mark, key) for mark in self._marks}) > 1
        return None if differ and not is_typed else text

    def _check(self) -> None:
        years = [year for year, field in self.years.items() if field.isChecked()]
        reason = self._said(
            "reason", self.reason.toPlainText(), self.reason.document().isModified()
        )
        document = self._said("document", self.document.text(), self.document.isModified())
        self.changes = applicability.set_years(self._plan, self._row_ids, years, reason, document)
        self.accept()
