"""A new plan: from a template (structure without scores) or a sample
(a real, finished plan to try things on)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from parplanner.document import clock, samples, sentences
from parplanner.domain.errors import PlanError, Problem
from parplanner.domain.plan import Plan
from parplanner.domain.rows import RESULT, TARGET
from parplanner.gui.look.focus_ring import ROOM
from parplanner.gui.widgets.entry import EntryDialog
from parplanner.gui.widgets.fields import year_of
from parplanner.gui.widgets.fitting import fit
from parplanner.wording import tr


class NewPlan(EntryDialog):
    """``plan()`` is what was chosen, made when OK is pressed;
    ``template`` is chosen to begin with."""

    def __init__(self, parent: QWidget | None, template: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("New plan"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Templates and samples"))
        offered = samples.list_templates()
        for offer in offered:
            self._entry(tr("Template: {title}").format(title=offer.title), ("template", offer.name))
        for sample in samples.list_samples():
            self._entry(tr("Sample: {title}").format(title=sample.title), ("sample", sample.name))
        names = [offer.name for offer in offered]
        self.list.setCurrentRow(names.index(template) if template in names else 0)
        self.list.setWordWrap(True)
        self.list.setSpacing(ROOM)
        self.list.itemActivated.connect(self._check)
        self.list.currentRowChanged.connect(self._chosen)
        self.agency = QLineEdit()
        self.agency.setAccessibleName(tr("Agency"))
        self.year = QLineEdit(str(clock.today().year))
        self.year.setAccessibleName(tr("Plan year"))
        form = QFormLayout()
        form.addRow(tr("Agency"), self.agency)
        form.addRow(tr("Plan year"), self.year)
        self.columns = QLabel()
        self.columns.setTextFormat(Qt.TextFormat.PlainText)
        self.columns.setWordWrap(True)
        form.addRow("", self.columns)
        self.year.textChanged.connect(self._tell_columns)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self._check)
        buttons.rejected.connect(self.reject)
        self.problem = QLabel()
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        hint = QLabel(
            tr("A template has the structure, a sample is a finished plan to try things on.")
        )
        hint.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.addWidget(hint)
        layout.addWidget(self.list, 1)
        layout.addLayout(form)
        layout.addWidget(self.problem)
        layout.addWidget(buttons)
        self._chosen()
        fit(self, 80, 24)

    def _entry(self, text: str, data: tuple[str, str]) -> None:
        item = QListWidgetItem(text)
        item.setData(Qt.ItemDataRole.UserRole, data)
        self.list.addItem(item)

    def _chosen(self, *_: object) -> None:
        kind, _name = self.list.currentItem().data(Qt.ItemDataRole.UserRole)
        self.agency.setEnabled(kind == "template")
        self.year.setEnabled(kind == "template")
        self._tell_columns()

    def _tell_columns(self, *_: object) -> None:
        """Which years the plan will have; blank while no year is typed,
        and for a sample, which has its own."""
        kind, name = self.list.currentItem().data(Qt.ItemDataRole.UserRole)
        try:
            columns = (
                samples.template_columns(name, self._base_year()) if kind == "template" else []
            )
        except Problem:
            columns = []
        results = ", ".join(str(year) for year, column_kind in columns if column_kind == RESULT)
        targets = ", ".join(str(year) for year, column_kind in columns if column_kind == TARGET)
        said = tr("Results of {results}, targets for {targets}").format(
            results=results, targets=targets
        )
        self.columns.setText(said if columns else "")

    def _base_year(self) -> int:
        """Raises PlanError ``year.invalid``."""
        return samples.base_year_of(year_of(self.year.text()))

    def _check(self, *_: object) -> None:
        try:
            if self.year.isEnabled():
                year_of(self.year.text())
        except PlanError as problem:
            self.problem.setText(sentences.problem(problem))
            return
        self.accept()

    def plan(self) -> Plan:
        """The chosen plan. Raises Problem when a bundled file cannot be read."""
        kind, name = self.list.currentItem().data(Qt.ItemDataRole.UserRole)
        if kind == "sample":
            return samples.sample_plan(name)
        return samples.template_plan(name, self._base_year(), self.agency.text().strip())
