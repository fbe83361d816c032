"""The details of the selected criterion beside the tree: who scores and how, evidence, đặc thù, shortcomings."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from parplanner.document.document import new_id
from parplanner.document.history import Label
from parplanner.domain.edits import cells, criteria, details
from parplanner.domain.rows import APPRAISAL, BOTH, SURVEY, Criterion, Shortcoming
from parplanner.gui.bring_out import bring_out
from parplanner.gui.dialogs.messages import Messages
from parplanner.gui.models.shortcomings import KEYS, ShortcomingModel
from parplanner.gui.session import Session
from parplanner.gui.tooltips import set_tip
from parplanner.gui.views.grid import GridGestures
from parplanner.gui.views.grid_header import FUNNEL
from parplanner.wording import mark, tr


class ShortcomingTable(GridGestures, QTableView):
    """Same gestures as every grid."""

    grid_name = cells.SHORTCOMINGS
    can_grow = True
    left = Signal()
    """A cell editor was closed."""

    def __init__(self, model: ShortcomingModel, session: Session, messages: Messages) -> None:
        super().__init__()
        self.setModel(model)
        self.set_up_grid(session, messages)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(tr("Shortcomings of the criterion"))
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().lineSpacing() * 2 + 8)
        self.lay_out()

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, hint)
        if not self.waits_for_correction():
            self.left.emit()

    def lay_out(self) -> None:
        letter = self.fontMetrics().averageCharWidth()
        for place, letters in enumerate((30, 13, 18, 26, 26)):
            self.horizontalHeader().resizeSection(place, letter * letters + FUNNEL)

    def column_header(self) -> QHeaderView:
        return self.horizontalHeader()

    def shortcoming_model(self) -> ShortcomingModel:
        """The model, typed."""
        model = self.model()
        assert isinstance(model, ShortcomingModel)
        return model

    def paste_owner(self) -> str | None:
        return self.shortcoming_model().criterion_id

    def duplicate_row(self) -> None:
        """A copy of the current shortcoming behind it."""
        current, fresh = self.shortcoming_model().id_at(self.currentIndex()), new_id()
        make = lambda: details.duplicate(self.session.plan, lambda: fresh, Shortcoming, str(current))  # noqa: E731
        if current is not None and self.session.attempt(Label(mark("Duplicate shortcoming")), make):
            self.select_cell(self.shortcoming_model().index_of(fresh, self.currentIndex().column()))

    def shift(self, offset: int) -> None:
        """The current shortcoming up or down."""
        current = self.shortcoming_model().id_at(self.currentIndex())
        if current is not None and not self.is_sorted():
            label = Label(mark("Move shortcoming"))
            self.session.attempt(label, lambda: details.move(self.session.plan, Shortcoming, current, offset))


class DetailsPane(QWidget):
    """Fields are stored when left; the table at once."""

    def __init__(self, session: Session, messages: Messages) -> None:
        super().__init__()
        self.session = session
        self.criterion_id: str | None = None
        self._wanted: str | None = None
        self.title = QLabel()
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.method = QComboBox()
        for kind, name in (("", tr("Not stated")), (APPRAISAL, tr("Appraisal")), (SURVEY, tr("Survey")),
                           (BOTH, tr("Appraisal and survey"))):  # fmt: skip
            self.method.addItem(name, kind)
        self.agency, self.evidence, self.basis = QLineEdit(), QLineEdit(), QLineEdit()
        self.special = QCheckBox(tr("Special case of this agency (đặc thù)"))
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for name, field in (
            (tr("Scored by"), self.agency),
            (tr("Method"), self.method),
            (tr("Evidence required"), self.evidence),
        ):
            field.setAccessibleName(name)
            form.addRow(name, field)
        form.addRow("", self.special)
        form.addRow(tr("Its legal basis"), self.basis)
        self.basis.setAccessibleName(tr("Legal basis of the special case"))
        self.model = ShortcomingModel(session)
        self.model.setParent(self)
        self.table = ShortcomingTable(self.model, session, messages)
        self.add, self.remove = QPushButton(tr("Add shortcoming")), QPushButton(tr("Delete shortcoming"))
        self.hint = QLabel(tr("No shortcoming of this row is recorded yet."))
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setWordWrap(True)
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addWidget(self.remove)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self.title)
        layout.addLayout(form)
        layout.addLayout(row)
        layout.addWidget(self.hint)
        layout.addWidget(self.table, 1)
        for signal in (self.model.modelReset, self.model.rowsInserted, self.model.rowsRemoved):
            signal.connect(self._hint)
        self.add.clicked.connect(self.add_shortcoming)
        self.remove.clicked.connect(self.delete_shortcoming)
        self.method.activated.connect(lambda _i: self._store("method", str(self.method.currentData())))
        self.special.clicked.connect(self._store_special)
        for key, field in self._fields():
            field.editingFinished.connect(lambda k=key, f=field: self._finish(k, f))
        session.changed.connect(self._fill)
        session.replaced.connect(self._replaced)
        self.table.left.connect(lambda: self._wanted != self.criterion_id and self.show_criterion(self._wanted))
        self.show_criterion(None)

    def show_criterion(self, criterion_id: str | None) -> None:
        """The tree's selection moved. A refused text stays until it is corrected; then the pane follows."""
        self._wanted = criterion_id
        if self.table.waits_for_correction() or not self.commit():
            return
        self.criterion_id = criterion_id
        self.model.show(criterion_id)
        self._fill()

    def _replaced(self) -> None:
        self.criterion_id = self._wanted = None
        self._fill()

    def _fill(self, *_: object) -> None:
        node = self.session.plan.find(Criterion, self.criterion_id)
        for widget in (self.method, self.agency, self.evidence, self.special, self.add):
            widget.setEnabled(node is not None)
        self._hint()
        special = node is not None and bool(node.special or node.special_basis)
        self.basis.setEnabled(special)
        set_tip(self.basis, "" if special else tr("Tick the special case above first."))
        if node is None:
            self._clear()
            return
        self.title.setText(f"{node.code} {node.title}".strip())
        self.method.setCurrentIndex(self.method.findData(node.method))
        self.special.setChecked(bool(node.special))
        for field, value in (
            (self.agency, node.scoring_agency),
            (self.evidence, node.evidence),
            (self.basis, node.special_basis),
        ):
            if field.text() != value and not field.isModified():  # what is being typed stays
                field.setText(value)

    def _clear(self) -> None:
        self.title.setText(tr("Select a row to see its details."))
        self.method.setCurrentIndex(0)
        self.special.setChecked(False)
        for field in (self.agency, self.evidence, self.basis):
            field.clear()

    def _hint(self, *_: object) -> None:
        there = self.criterion_id is not None
        self.hint.setVisible(there and not self.model.rowCount())
        some = there and self.model.rowCount() > 0
        self.remove.setEnabled(some)
        set_tip(self.remove, "" if some else self.hint.text())

    def commit(self) -> bool:
        """Store what is being typed; False when something could not be stored: it stays in its field."""
        waiting = [field for key, field in self._fields() if not self._finish(key, field)]
        if not self.table.commit_editor():
            return False
        for field in waiting[:1]:
            bring_out(field)
            field.setFocus()
        return not waiting

    def field_of(self, key: str) -> QWidget:
        """The field of one of the criterion's details; the one above it when it cannot be used now."""
        fields: dict[str, QWidget] = {**dict(self._fields()), "method": self.method, "special": self.special}
        field = fields[key]
        return field if field.isEnabled() else self.special

    def _fields(self) -> tuple[tuple[str, QLineEdit], ...]:
        return ("scoring_agency", self.agency), ("evidence", self.evidence), ("special_basis", self.basis)

    def _finish(self, key: str, field: QLineEdit) -> bool:
        """Only what was typed is stored: losing the focus after the row changed must not carry a text over."""
        if field.isModified():
            field.setModified(not self._store(key, field.text()))
        return not field.isModified()

    def _store(self, key: str, value: str) -> bool:
        node = self.session.plan.find(Criterion, self.criterion_id)
        if node is None or getattr(node, key) == value:
            return True
        label = Label(mark("Edit details of {detail}"), node.code)
        return self.session.attempt(label, lambda: criteria.set_text(self.session.plan, node.id, key, value))

    def _store_special(self, flag: bool) -> None:
        if self.criterion_id is not None:
            row_id = self.criterion_id
            label = Label(mark("Special case"))
            self.session.attempt(label, lambda: criteria.set_special(self.session.plan, row_id, flag))

    def add_shortcoming(self) -> None:
        """One more, ready to be typed into."""
        fresh, owner = new_id(), self.criterion_id
        if owner is None:
            return
        make = lambda: details.add(self.session.plan, lambda: fresh, Shortcoming, criterion_id=owner)  # noqa: E731
        if self.session.attempt(Label(mark("Add shortcoming")), make):
            self.table.select_cell(self.model.index_of(fresh, KEYS.index("text")))

    def delete_shortcoming(self) -> None:
        """The current one."""
        row_id = self.model.id_at(self.table.currentIndex())
        if row_id is not None:
            label = Label(mark("Delete shortcoming"))
            self.session.attempt(label, lambda: details.delete(self.session.plan, Shortcoming, [row_id]))
